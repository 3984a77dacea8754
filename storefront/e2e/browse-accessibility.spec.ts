import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { addressOf } from "./shop.ts"

const PAGES = [
  { pavilion: "xixian", path: "/" },
  { pavilion: "xixian", path: "/products" },
  { pavilion: "xinzheng", path: "/products?mark=gi&in_stock=1#filters" },
  { pavilion: "xinzheng", path: "/search?q=%E5%AE%87%E5%AE%99%E9%A3%9E%E8%88%B9" },
  { pavilion: "xinzheng", path: "/products/xinzheng-jujube-grey" },
  { pavilion: "qinyang", path: "/sellers" },
  { pavilion: "qinyang", path: "/sellers/qinyang-huaiyao-coop" },
  { pavilion: "qinyang", path: "/directory" },
  { pavilion: "luoyang", path: "/" },
  { pavilion: "luoyang", path: "/en/products/luoyang-mountain-tour" },
  { pavilion: "tengzhou", path: "/en" },
  { pavilion: "tengzhou", path: "/en/products" },
  { pavilion: "tengzhou", path: "/help" },
  { pavilion: "tengzhou", path: "/nothing/here" },
]

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
}

for (const width of [360, 1280]) {
  for (const { pavilion, path } of PAGES) {
    test(`${pavilion} ${path} has no violations and fits at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: "light" })
      await page.goto(addressOf(pavilion, path))
      expect(await violations(page)).toEqual([])
      // Light and dark differ in colours alone.
      await page.emulateMedia({ colorScheme: "dark" })
      expect(await violations(page, ["color-contrast"])).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
