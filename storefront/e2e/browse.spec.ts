import { expect, test, type Page } from "@playwright/test"
import { addressOf } from "./shop.ts"

const PAVILIONS = [
  { handle: "xixian", name: "息县特色馆", name_en: "Xi County Pavilion" },
  { handle: "xinzheng", name: "新郑特色馆", name_en: "Xinzheng Pavilion" },
  { handle: "qinyang", name: "沁阳特色馆", name_en: "Qinyang Pavilion" },
  { handle: "luoyang", name: "洛阳农特产品专区", name_en: "Luoyang Pavilion" },
  { handle: "tengzhou", name: "滕州特色馆", name_en: "Tengzhou Pavilion" },
]

const cards = (page: Page) => page.locator("main article")

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a shopper finds rice from the front page and reads all about it", async ({ page }) => {
    await page.goto(addressOf("xixian", "/"))
    await page.getByRole("link", { name: /^粮油/ }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("粮油")
    await page.getByRole("link", { name: "息县香稻丸大米" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("息县香稻丸大米")
    await expect(page.getByRole("radio")).toHaveCount(3)
    await expect(page.getByRole("group", { name: "选择规格" })).toContainText(
      /2\.5kg[^]*¥49\.90[^]*¥9\.98\/斤/,
    )
    await expect(page.getByText("10月至12月")).toBeVisible()
    await expect(page.getByText("证书编号").first()).toBeVisible()
    await expect(page.getByRole("button", { name: "加入购物车" }).first()).toBeVisible()
  })

  test("filters are set by one form and taken back by links", async ({ page }) => {
    await page.goto(addressOf("xixian", "/products"))
    const all = await cards(page).count()
    await page.getByLabel(/^绿色食品/).check()
    await page.getByLabel("只看有货").check()
    await page.getByRole("button", { name: "查看结果" }).click()
    const filtered = await cards(page).count()
    expect(filtered).toBeGreaterThan(0)
    expect(filtered).toBeLessThan(all)
    for (const card of await cards(page).all()) await expect(card).toContainText("绿色食品")
    await page.getByRole("link", { name: /^绿色食品.*去掉这个条件/ }).click()
    await page.getByRole("link", { name: /^只看有货.*去掉这个条件/ }).click()
    await expect(cards(page)).toHaveCount(all)
  })

  test("prices sort the list", async ({ page }) => {
    await page.goto(addressOf("xinzheng", "/products?sort=price_asc"))
    const prices = await cards(page).locator(".price strong").allTextContents()
    const numbers = prices.map((price) => Number(price.replace("¥", "")))
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })

  test("a search understands other names and pinyin", async ({ page }) => {
    for (const words of ["红枣", "dazao"]) {
      await page.goto(addressOf("xinzheng", "/"))
      await page.getByRole("searchbox", { name: "搜索商品和商家" }).fill(words)
      await page.getByRole("button", { name: "搜索", exact: true }).click()
      await expect(page.getByRole("heading", { level: 1 })).toContainText(words)
      await expect(cards(page).filter({ hasText: "新郑灰枣" })).toHaveCount(1)
    }
  })

  test("nothing found says what to try, and a page past the end leads back", async ({ page }) => {
    await page.goto(addressOf("xixian", "/search?q=" + encodeURIComponent("宇宙飞船")))
    await expect(page.getByRole("heading", { name: "没有找到“宇宙飞船”" })).toBeVisible()
    await page.goto(addressOf("xixian", "/products?page=400"))
    await page.getByRole("link", { name: "回到第一页" }).click()
    expect(await cards(page).count()).toBeGreaterThan(0)
  })

  test("seller, brand and directory lead to each other's goods", async ({ page }) => {
    await page.goto(addressOf("qinyang", "/sellers"))
    await page.getByRole("link", { name: "沁阳怀药种植专业合作社（示例）" }).click()
    await expect(page.getByText("山王庄镇").first()).toBeVisible()
    await expect(page.getByText("示例数据", { exact: false })).toBeVisible()
    await page.getByRole("link", { name: "铁棍山药" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("铁棍山药")
    await page.goto(addressOf("qinyang", "/directory"))
    await page.getByRole("link", { name: "铁棍山药" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("铁棍山药")
    await page.goto(addressOf("qinyang", "/"))
    await page.getByRole("link", { name: "看授权商家和商品" }).first().click()
    await expect(page.getByRole("table")).toContainText("示例")
  })

  test("every pavilion has its own name, colour and sisters", async ({ page }) => {
    const themes = new Set<string | null>()
    for (const { handle, name, name_en } of PAVILIONS) {
      await page.goto(addressOf(handle, "/"))
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
      themes.add(await page.locator("html").getAttribute("data-theme"))
      await expect(page.getByRole("navigation", { name: "其他特色馆" }).getByRole("link")).toHaveCount(4)
      await page.goto(addressOf(handle, "/en"))
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name_en)
    }
    expect(themes.size).toBe(PAVILIONS.length)
  })

  test("the other language shows the same list", async ({ page }) => {
    await page.goto(addressOf("xixian", "/products?mark=green&sort=price_desc"))
    const found = await cards(page).count()
    await page.getByRole("link", { name: "English" }).click()
    await expect(page).toHaveURL(/\/en\/products\?mark=green&sort=price_desc$/)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("All produce")
    await expect(cards(page)).toHaveCount(found)
  })
})

test("suggestions are chosen with the keyboard", async ({ page }) => {
  await page.goto(addressOf("xixian", "/"))
  const field = page.getByRole("combobox", { name: "搜索商品和商家" })
  await field.pressSequentially("香稻丸")
  const options = page.getByRole("listbox").getByRole("option")
  await expect(options.first()).toBeVisible()
  await expect(field).toHaveAttribute("aria-expanded", "true")
  await field.press("Escape")
  await expect(page.getByRole("listbox")).toBeHidden()
  await field.press("End")
  await field.pressSequentially("大")
  await expect(options.first()).toHaveText(/香稻丸/)
  await field.press("ArrowDown")
  await expect(options.first()).toHaveAttribute("aria-selected", "true")
  await field.press("Enter")
  await expect(page).toHaveURL(/\/products\/xixian-/)
})

test("a card puts its first pack into the cart without leaving the list", async ({ page }) => {
  await page.goto(addressOf("xixian", "/products?category=grain-oil"))
  const card = cards(page).filter({ hasText: "白芝麻" })
  await card.getByRole("button", { name: "加入购物车" }).click()
  await expect(page.getByRole("status").filter({ hasText: "购物车" })).toBeVisible()
  await expect(page).toHaveURL(/\/products\?category=grain-oil$/)
  await expect(page.locator("[data-cart-count]")).toHaveText("1")
  await expect(page.getByRole("link", { name: "购物车", exact: true })).toBeVisible()
})

test("on a phone the filters open as a sheet and close again", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(addressOf("xixian", "/products"))
  await expect(page.getByLabel("只看有货")).toBeHidden()
  await page.getByRole("link", { name: "筛选" }).click()
  await expect(page.getByLabel("只看有货")).toBeVisible()
  await page.getByRole("link", { name: "关闭" }).click()
  await expect(page.getByLabel("只看有货")).toBeHidden()
})
