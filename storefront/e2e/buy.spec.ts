import { expect, test } from "@playwright/test"
import { theOperator } from "./operator.ts"
import { addressOf, shop } from "./shop.ts"
import { addToCart, checkOut, fenIn, fillRecipient, RECIPIENT } from "./shopping.ts"

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  for (const { pavilion, title, county } of [
    { pavilion: "xinzheng", title: "新郑灰枣", county: "河南省 郑州市 新郑市" },
    { pavilion: "qinyang", title: "铁棍山药", county: "河南省 焦作市 沁阳市" },
  ]) {
    test(`a shopper finds ${title} on the portal of ${pavilion} and buys it`, async ({ page }) => {
      await page.goto(addressOf(pavilion, "/"))
      await page.getByRole("searchbox").first().fill(title)
      await page.getByRole("button", { name: "搜索", exact: true }).click()
      await page.getByRole("main").getByRole("link", { name: title }).first().click()
      await page.getByRole("button", { name: "加入购物车", exact: true }).click()
      await expect(page.getByRole("heading", { name: "购物车", level: 1 })).toBeVisible()
      await page.getByRole("link", { name: "去结算", exact: true }).click()
      await expect(page.getByRole("complementary").getByText(county)).toBeVisible()
      await fillRecipient(page)
      await page.getByRole("button", { name: "提交订单", exact: true }).click()
      await expect(page.getByText("下单成功")).toBeVisible()
      await expect(page.getByText(`${county} 人民路 12 号院 3 号楼`)).toBeVisible()
      await expect(page.getByRole("cell", { name: title })).toBeVisible()
    })
  }

  test("the region is chosen step by step, and nothing typed is lost on the way", async ({ page }) => {
    await addToCart(page, "xixian", "xixian-hand-noodles")
    await page.getByRole("link", { name: "去结算", exact: true }).click()
    await fillRecipient(page, { detail: "东四十条 1 号" })
    await page.getByText("送到别的地方").click()
    await page.getByLabel("省份", { exact: true }).selectOption("北京市")
    // Sending the order now must not deliver to the county that was preset.
    await page.getByRole("button", { name: "提交订单", exact: true }).click()
    await expect(page.getByRole("alert").getByText("请选择所在地区")).toBeVisible()
    await page.getByLabel("城市", { exact: true }).selectOption("市辖区")
    await page.getByRole("button", { name: "选好城市，下一步" }).click()
    await page.getByLabel("区县", { exact: true }).selectOption("东城区")
    await page.getByRole("button", { name: "提交订单", exact: true }).click()
    await expect(page.getByText("北京市 东城区 东四十条 1 号")).toBeVisible()
    await expect(page.getByText("张三 138 0013 8000")).toBeVisible()
  })
})

test("one cart over two sellers is one order in two parts with exact sums, and the operator finds it", async ({
  page,
}) => {
  await addToCart(page, "xixian", "xixian-xiangdaowan-rice", 2)
  await expect(page.getByRole("status")).toContainText("共 2 件")
  await addToCart(page, "xixian", "xixian-xibanxia", 3)
  await expect(page.getByRole("status")).toContainText("共 5 件")
  await page.getByRole("link", { name: "购物车", exact: true }).click()
  await expect(page.getByText("息县淮畔香稻种植专业合作社（示例）")).toBeVisible()
  await expect(page.getByText("息县息夏中药材合作社（示例）")).toBeVisible()
  const { number } = await checkOut(page)

  const parts = page.locator("[data-part]")
  await expect(parts).toHaveCount(2)
  let goods = 0
  let shipping = 0
  let whole = 0
  for (const [at, part] of (await parts.all()).entries()) {
    await expect(part.getByText(`${number}-${at + 1}`)).toBeVisible()
    const lines = await part.locator("[data-subtotal]").allTextContents()
    const lineSum = lines.reduce((sum, text) => sum + fenIn(text), 0)
    const parcel = fenIn(await part.locator("[data-shipping]").textContent())
    const total = fenIn(await part.locator("[data-part-total]").textContent())
    expect(total).toBe(lineSum + parcel)
    goods += lineSum
    shipping += parcel
    whole += total
  }
  expect(fenIn(await page.locator("[data-total]").textContent())).toBe(whole)
  // 2 × 49.90 and 3 × 38.00, as the demo shop prices them.
  expect(goods).toBe(2 * 4990 + 3 * 3800)
  expect(whole).toBe(goods + shipping)

  const operator = await theOperator()
  const { orders } = await operator.call<{ orders: { id: string; total: number }[] }>(
    "GET",
    `/orders?q=${number}&fields=id,total`,
  )
  expect(orders).toHaveLength(1)
  expect(Math.round((orders[0]?.total ?? 0) * 100)).toBe(whole)

  await page.goto(shop.dashboard)
  await page.locator("input[name=email]").fill(shop.logins.operator.email)
  await page.locator("input[name=password]").fill(shop.logins.operator.password)
  await page.locator("button[type=submit]").click()
  await page.waitForURL(/\/app\/(?!login)/)
  await page.goto(`${shop.dashboard}/orders?q=${number}`)
  const row = page.getByRole("row").filter({ hasText: (whole / 100).toFixed(2) })
  await row.getByRole("link").first().click()
  await expect(page).toHaveURL(new RegExp(`/orders/${orders[0]?.id}`))
  await expect(page.getByText(RECIPIENT.detail).first()).toBeVisible()
  for (const part of [1, 2]) await expect(page.getByText(`${number}-${part}`).first()).toBeVisible()
})

test("a form sent twice makes one order", async ({ page, context }) => {
  await addToCart(page, "xixian", "xixian-hand-noodles")
  await expect(page.getByRole("status")).toContainText("共 1 件")
  await page.goto(addressOf("xixian", "/checkout"))
  await fillRecipient(page)
  const form = await page.locator("form.checkout").evaluate((element: HTMLFormElement) => {
    const fields = [...new FormData(element)].filter(
      (pair): pair is [string, string] => typeof pair[1] === "string",
    )
    return Object.fromEntries(fields)
  })
  const send = () => context.request.post(addressOf("xixian", "/checkout"), { form, maxRedirects: 0 })
  const answers = await Promise.all([send(), send()])
  const later = await send()
  const places = [...answers, later].map(
    (answer) => new URL(answer.headers()["location"] ?? "/", page.url()).pathname,
  )
  expect(places[0]).toMatch(/^\/orders\/./)
  expect(new Set(places).size).toBe(1)
})

test("a guest opens the order again by number and mobile, in another browser", async ({ page, browser }) => {
  await addToCart(page, "xixian", "xixian-xianpo-mantou")
  await page.goto(addressOf("xixian", "/cart"))
  const { number, path } = await checkOut(page, { mobile: "13712345678" })
  await page.reload()
  await expect(page.getByText(number).first()).toBeVisible()

  const other = await browser.newPage()
  const shut = await other.goto(addressOf("xixian", path))
  expect(shut?.status()).toBe(404)
  await other.goto(addressOf("xixian", "/orders/look-up"))
  await other.getByLabel("订单号", { exact: true }).fill(` ${number} `)
  await other.getByLabel("手机号", { exact: true }).fill("13700000000")
  await other.getByRole("button", { name: "查询订单" }).click()
  await expect(other.getByRole("alert")).toContainText("没有找到这笔订单")
  await expect(other.getByLabel("订单号", { exact: true })).toHaveValue(` ${number} `)
  await other.getByLabel("手机号", { exact: true }).fill("＋８６ 137-1234-5678")
  await other.getByRole("button", { name: "查询订单" }).click()
  await expect(other.locator("[data-order-number]")).toHaveText(number)
  expect(new URL(other.url()).pathname).toBe(path)
  await other.close()
})

test("the English shop sells the same goods", async ({ page }) => {
  await page.goto(addressOf("xinzheng", "/en/products/xinzheng-jujube-grey"))
  await page.getByRole("button", { name: "Add to cart", exact: true }).click()
  await expect(page.getByRole("status")).toContainText("Your cart holds 1")
  await page.getByRole("link", { name: "Cart", exact: true }).click()
  await page.getByRole("link", { name: "Check out", exact: true }).click()
  await page.getByLabel("Recipient", { exact: true }).fill("Li Ming")
  await page.getByLabel("Mobile number", { exact: true }).fill("13800138000")
  await page.getByLabel("Street address", { exact: true }).fill("Renmin Road 12")
  await page.getByRole("button", { name: "Place order", exact: true }).click()
  await expect(page.getByText("Thank you, your order is placed!")).toBeVisible()
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/orders\//)
  await expect(page.getByRole("cell", { name: "Xinzheng grey jujube" })).toBeVisible()
})
