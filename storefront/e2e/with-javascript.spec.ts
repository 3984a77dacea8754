import { expect, test, type Page } from "@playwright/test"
import { addressOf } from "./shop.ts"
import { addToCart, fenIn, fillRecipient } from "./shopping.ts"

// With JavaScript the same forms save the page load; a mark on the window tells whether one happened.

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { unloaded: false }))
}

async function expectNoPageLoad(page: Page): Promise<void> {
  expect(await page.evaluate(() => "unloaded" in globalThis)).toBe(true)
}

test("putting something into the cart stays on the page and counts on in the header", async ({ page }) => {
  await addToCart(page, "xixian", "xixian-peanut-oil", 2)
  await mark(page)
  await page.getByRole("button", { name: "加入购物车", exact: true }).click()
  await expect(page.getByRole("status")).toContainText("共 4 件")
  await expect(page.locator("[data-cart-count]")).toHaveText("4")
  await expectNoPageLoad(page)
})

test("changing and removing lines exchanges the cart in place", async ({ page }) => {
  await addToCart(page, "xixian", "xixian-peanut-oil")
  await addToCart(page, "xixian", "xixian-seasoning")
  await page.goto(addressOf("xixian", "/cart"))
  const total = page.locator("[data-total]")
  const before = fenIn(await total.textContent())
  await mark(page)
  const quantity = page.getByLabel(/^古法压榨花生油.*的数量$/)
  await quantity.fill("3")
  await quantity.press("Tab")
  await expect.poll(async () => fenIn(await total.textContent())).toBeGreaterThan(before)
  await expect(page.locator("[data-cart-count]")).toHaveText("4")
  await page.getByRole("button", { name: /^移除 十三香佐味料/ }).click()
  await expect(page.getByRole("link", { name: "十三香佐味料" })).toHaveCount(0)
  await quantity.fill("许多")
  await quantity.press("Enter")
  await expect(page.getByRole("alert")).toBeFocused()
  await expect(quantity).toHaveValue("许多")
  await expect(quantity).toHaveAccessibleDescription(/1 到 999/)
  await page.getByRole("button", { name: /^移除 古法压榨花生油/ }).click()
  await expect(page.getByText("购物车还是空的")).toBeVisible()
  await expect(page.locator("[data-cart-count]")).toBeHidden()
  await expectNoPageLoad(page)
})

test("choosing a region fills the lists below it and says the place beside the button", async ({ page }) => {
  await addToCart(page, "xixian", "xixian-peanut-oil")
  await page.goto(addressOf("xixian", "/checkout"))
  await mark(page)
  const place = page.getByRole("complementary").locator("[data-region-name]")
  await expect(place).toHaveText("河南省 信阳市 息县")
  await page.getByLabel("乡镇/街道", { exact: true }).selectOption("项店镇")
  await expect(place).toHaveText("河南省 信阳市 息县 项店镇")
  await page.getByText("送到别的地方").click()
  await expect(page.getByRole("button", { name: "选好省份，下一步" })).toBeHidden()
  await page.getByLabel("省份", { exact: true }).selectOption("北京市")
  await expect(place).toHaveText("还没有选好")
  await page.getByLabel("城市", { exact: true }).selectOption("市辖区")
  await page.getByLabel("区县", { exact: true }).selectOption("东城区")
  await expect(place).toHaveText("北京市 东城区")
  await expectNoPageLoad(page)
  await fillRecipient(page)
  await page.getByRole("button", { name: "提交订单", exact: true }).click()
  await expect(page.getByText(/北京市 东城区 人民路/)).toBeVisible()
})

test("a lost network is said at the form, which stays as it was", async ({ page, context }) => {
  await addToCart(page, "xixian", "xixian-peanut-oil")
  await page.goto(addressOf("xixian", "/checkout"))
  await fillRecipient(page)
  await context.setOffline(true)
  await page.getByRole("button", { name: "提交订单", exact: true }).click()
  await expect(page.getByRole("alert")).toContainText("网络断了")
  await context.setOffline(false)
  await page.getByRole("button", { name: "提交订单", exact: true }).click()
  await expect(page.getByText("下单成功")).toBeVisible()
})
