import { expect, type Page } from "@playwright/test"
import { addressOf } from "./shop.ts"

/** Puts a product into the cart from its page, by the form a shopper uses. */
export async function addToCart(page: Page, pavilion: string, handle: string, quantity = 1): Promise<void> {
  await page.goto(addressOf(pavilion, `/products/${handle}`))
  await page.getByLabel("数量", { exact: true }).fill(String(quantity))
  const added = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/cart/lines")
  await page.getByRole("button", { name: "加入购物车", exact: true }).click()
  await added
}

export interface Recipient {
  recipient: string
  mobile: string
  detail: string
}

export const RECIPIENT: Recipient = {
  recipient: "张三",
  mobile: "138 0013 8000",
  detail: "人民路 12 号院 3 号楼",
}

/** Fills the three fields an order needs. */
export async function fillRecipient(page: Page, given: Partial<Recipient> = {}): Promise<void> {
  const { recipient, mobile, detail } = { ...RECIPIENT, ...given }
  await page.getByLabel("收货人", { exact: true }).fill(recipient)
  await page.getByLabel("手机号", { exact: true }).fill(mobile)
  await page.getByLabel("详细地址", { exact: true }).fill(detail)
}

/** From the cart to the order's page. @returns the order number (订单号) and the path of the order */
export async function checkOut(
  page: Page,
  given: Partial<Recipient> = {},
): Promise<{ number: string; path: string }> {
  await page.getByRole("link", { name: "去结算", exact: true }).click()
  await fillRecipient(page, given)
  await page.getByRole("button", { name: "提交订单", exact: true }).click()
  await expect(page.getByText("下单成功")).toBeVisible()
  const number = (await page.locator("[data-order-number]").textContent())?.trim() ?? ""
  return { number, path: new URL(page.url()).pathname }
}

/** `¥1,234.50` → 123450: sums are compared in fen, as whole numbers. */
export function fenIn(text: string | null): number {
  const digits = /¥([\d,]+)\.(\d\d)/.exec(text ?? "")
  if (!digits) throw new Error(`no amount in "${text}"`)
  return Number(`${digits[1]?.replaceAll(",", "")}${digits[2]}`)
}
