import { randomInt } from "node:crypto"
import { expect, test } from "@playwright/test"
import { theOperator } from "./operator.ts"
import { addressOf } from "./shop.ts"
import { makeShopper } from "./shopper.ts"
import { addToCart, checkOut } from "./shopping.ts"

const PASSWORD = "灰枣又甜又面 2026"

/** A number nobody has registered: each run of a test takes another. */
function newMobile(): string {
  return `139${String(randomInt(100_000_000)).padStart(8, "0")}`
}

test("a shopper registers, saves an address, orders with it, signs out and in again", async ({ page }) => {
  const mobile = newMobile()
  await page.goto(addressOf("xixian", "/account"))
  await page.getByRole("link", { name: "注册", exact: true }).click()
  await page.getByLabel("手机号", { exact: true }).fill(mobile)
  await page.getByLabel("密码", { exact: true }).fill("short")
  await page.getByLabel("称呼", { exact: true }).fill("王大姐")
  await page.getByRole("button", { name: "注册", exact: true }).click()
  await expect(page.getByLabel("密码", { exact: true })).toHaveAccessibleDescription(/密码至少 8 位/)
  await expect(page.getByLabel("称呼", { exact: true })).toHaveValue("王大姐")
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD)
  await page.getByRole("button", { name: "注册", exact: true }).click()
  await expect(page.getByRole("heading", { name: "王大姐，您好" })).toBeVisible()

  await page.getByRole("link", { name: "添加地址" }).click()
  await page.getByLabel("收货人", { exact: true }).fill("王秀英")
  await page.getByLabel("手机号", { exact: true }).fill("+86 139 0013 9000")
  await page.getByLabel("乡镇/街道").selectOption("项店镇")
  await page.getByLabel("详细地址", { exact: true }).fill("项店村 3 组 12 号")
  await page.getByRole("button", { name: "保存" }).click()
  await expect(page.getByText("河南省 信阳市 息县 项店镇 项店村 3 组 12 号")).toBeVisible()

  await addToCart(page, "xixian", "xixian-cake")
  await expect(page.getByRole("status")).toContainText("共 1 件")
  await page.goto(addressOf("xixian", "/checkout"))
  await expect(page.getByLabel("收货人", { exact: true })).toHaveValue("王秀英")
  await page.getByRole("button", { name: "提交订单", exact: true }).click()
  await expect(page.getByText("下单成功")).toBeVisible()
  const number = (await page.locator("[data-order-number]").textContent())?.trim() ?? ""
  const order = page.url()

  await page.goto(addressOf("xixian", "/account"))
  await expect(page.getByRole("link", { name: `看订单 ${number}` })).toBeVisible()
  await page.getByRole("link", { name: "修改称呼" }).click()
  await page.getByLabel("称呼", { exact: true }).fill("秀英")
  await page.getByRole("button", { name: "保存" }).click()
  await expect(page.getByRole("heading", { name: "秀英，您好" })).toBeVisible()

  await page.getByRole("button", { name: "退出登录" }).click()
  await expect(page.getByRole("button", { name: "登录", exact: true })).toBeVisible()
  const shut = await page.goto(order)
  expect(shut?.status()).toBe(404)

  await page.goto(addressOf("xixian", "/account"))
  await page.getByLabel("手机号", { exact: true }).fill(mobile)
  await page.getByLabel("密码", { exact: true }).fill("not the password")
  await page.getByRole("button", { name: "登录", exact: true }).click()
  await expect(page.getByRole("alert")).toContainText("手机号或密码不对")
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD)
  await page.getByRole("button", { name: "登录", exact: true }).click()
  await page.getByRole("link", { name: `看订单 ${number}` }).click()
  await expect(page.locator("[data-order-number]")).toHaveText(number)
})

test("a number is registered once", async ({ page, browser }) => {
  const mobile = newMobile()
  const register = async (where: typeof page) => {
    await where.goto(addressOf("xixian", "/account/register"))
    await where.getByLabel("手机号", { exact: true }).fill(mobile)
    await where.getByLabel("密码", { exact: true }).fill(PASSWORD)
    await where.getByLabel("称呼", { exact: true }).fill("李四")
    await where.getByRole("button", { name: "注册", exact: true }).click()
  }
  await register(page)
  await expect(page.getByRole("heading", { name: "李四，您好" })).toBeVisible()
  const other = await browser.newPage()
  await register(other)
  await expect(other.getByLabel("手机号", { exact: true })).toHaveAccessibleDescription(/已经注册/)
  await other.close()
})

test("an account opened with a number does not show what a guest ordered with it", async ({ page }) => {
  const mobile = newMobile()
  await addToCart(page, "xixian", "xixian-seasoning")
  await page.goto(addressOf("xixian", "/cart"))
  const { number } = await checkOut(page, { mobile })
  await page.goto(addressOf("xixian", "/account/register"))
  await page.getByLabel("手机号", { exact: true }).fill(mobile)
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD)
  await page.getByLabel("称呼", { exact: true }).fill("赵六")
  await page.getByRole("button", { name: "注册", exact: true }).click()
  await expect(page.getByText("还没有订单")).toBeVisible()
  await expect(page.getByText(number)).toHaveCount(0)
})

test("a forgotten password is set anew by the operator's link, once, and ends every other session", async ({
  page,
  browser,
}) => {
  const mobile = newMobile()
  await page.goto(addressOf("xixian", "/account/register"))
  await page.getByLabel("手机号", { exact: true }).fill(mobile)
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD)
  await page.getByLabel("称呼", { exact: true }).fill("孙七")
  await page.getByRole("button", { name: "注册", exact: true }).click()
  await expect(page.getByRole("heading", { name: "孙七，您好" })).toBeVisible()

  const operator = await theOperator()
  const { customers } = await operator.call<{ customers: { id: string }[] }>("GET", `/customers?q=${mobile}`)
  const made = await operator.call<{ password_reset_link: { token: string } }>(
    "POST",
    `/customers/${customers[0]?.id}/password-reset-link`,
  )
  const link = addressOf(
    "xixian",
    `/account/reset?token=${encodeURIComponent(made.password_reset_link.token)}`,
  )
  const other = await browser.newPage()
  await other.goto(link)
  await other.getByLabel("新密码", { exact: true }).fill("新的密码 2027")
  await other.getByRole("button", { name: "设为新密码" }).click()
  await expect(other.getByRole("heading", { name: "孙七，您好" })).toBeVisible()

  await page.reload()
  await expect(page.getByRole("button", { name: "登录", exact: true })).toBeVisible()
  await other.goto(link)
  await other.getByLabel("新密码", { exact: true }).fill("另一个密码 2028")
  await other.getByRole("button", { name: "设为新密码" }).click()
  await expect(other.getByText("这个链接不完整或已经用过")).toBeVisible()
  await other.close()
})

test("guessing a password is slowed down, in words", async () => {
  const { send } = makeShopper()
  const form = { mobile: newMobile(), password: "a wrong password" }
  const answers = []
  for (let attempt = 0; attempt < 6; attempt++) answers.push(await send("/account", { form }))
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429])
  expect(answers.at(-1)?.text).toContain("尝试次数太多")
  expect(answers.at(-1)?.text).toContain(form.mobile)
})

test("signing in leads on to pages of this shop only", async () => {
  const { send } = makeShopper()
  const form = { mobile: newMobile(), password: PASSWORD, name: "吴九" }
  const away = await send("/account/register", { form: { ...form, next: "https://evil.example/" } })
  expect(away.headers.location).toBe("/account")
  await send("/account/sign-out", { form: {} })
  const on = await send("/account", { form: { ...form, next: "/checkout" } })
  expect(on.headers.location).toBe("/checkout")
})
