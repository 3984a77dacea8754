import { AxeBuilder } from "@axe-core/playwright"
import { expect, test, type Page } from "@playwright/test"
import { firstPack, leaveInStock } from "./assortment.ts"
import { addressOf } from "./shop.ts"
import { addToCart, fillRecipient } from "./shopping.ts"

async function expectNoViolations(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
    expect(found, `${name}, ${colorScheme}`).toEqual([])
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

for (const { width, handle } of [
  { width: 360, handle: "xixian-grape" },
  { width: 1280, handle: "xixian-melon" },
]) {
  test(`pages of buying have no violations at ${width} px`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 800 })
    await page.goto(addressOf("xixian", "/cart"))
    await expectNoViolations(page, "empty cart")
    await addToCart(page, "xixian", "xixian-seasoning")
    await addToCart(page, "xixian", handle, 3)
    const restock = await leaveInStock(await firstPack(handle), 1)
    await page.goto(addressOf("xixian", "/cart"))
    await expect(page.getByText("货不够")).toBeVisible()
    await expectNoViolations(page, "cart with a notice")
    await restock()
    await page.goto(addressOf("xixian", "/checkout"))
    await expectNoViolations(page, "checkout")
    await page.getByText("送到别的地方").click()
    await page.getByRole("button", { name: "提交订单", exact: true }).click()
    await expect(page.getByRole("alert")).toBeFocused()
    await expectNoViolations(page, "checkout with problems")
    await fillRecipient(page)
    await page.getByRole("button", { name: "提交订单", exact: true }).click()
    await expect(page.getByText("下单成功")).toBeVisible()
    await expectNoViolations(page, "order")
    await page.goto(addressOf("xixian", "/orders/look-up"))
    await expectNoViolations(page, "look-up")
    await page.goto(addressOf("xixian", "/orders/order_unknown"))
    await expectNoViolations(page, "unknown order")
  })
}
