import { AxeBuilder } from "@axe-core/playwright"
import { expect, test, type Page } from "@playwright/test"
import { firstPack, leaveInStock } from "./assortment.ts"
import { addressOf } from "./shop.ts"
import { addToCart, fillRecipient } from "./shopping.ts"

async function expectNoViolations(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" })
  await expectNone(new AxeBuilder({ page }), `${name}, light`)
  // In the dark only the colours differ.
  await page.emulateMedia({ colorScheme: "dark" })
  await expectNone(new AxeBuilder({ page }).withRules("color-contrast"), `${name}, dark`)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

async function expectNone(axe: AxeBuilder, name: string): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  expect(found, name).toEqual([])
}

for (const { width, handle } of [
  { width: 360, handle: "xixian-grape" },
  { width: 1280, handle: "xixian-melon" },
]) {
  test(`pages of buying have no violations at ${width} px`, async ({ page }) => {
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

  test(`pages of the account have no violations at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(addressOf("xixian", "/account"))
    await expectNoViolations(page, "log in")
    await page.goto(addressOf("xixian", "/account/register"))
    await page.getByLabel("手机号", { exact: true }).fill(`13${width % 10}${String(Date.now()).slice(-8)}`)
    await page.getByLabel("密码", { exact: true }).fill("大枣又红又甜 2026")
    await page.getByRole("button", { name: "注册", exact: true }).click()
    await expect(page.getByRole("alert")).toBeFocused()
    await expectNoViolations(page, "register with a problem")
    await page.getByLabel("密码", { exact: true }).fill("大枣又红又甜 2026")
    await page.getByLabel("称呼", { exact: true }).fill("周八")
    await page.getByRole("button", { name: "注册", exact: true }).click()
    await expect(page.getByRole("heading", { name: "周八，您好" })).toBeVisible()
    await expectNoViolations(page, "account")
    await page.getByRole("link", { name: "添加地址" }).click()
    await expectNoViolations(page, "new address")
    await page.goto(addressOf("xixian", "/account/reset?token=none"))
    await expectNoViolations(page, "new password")
  })
}
