import { expect, test } from "@playwright/test"
import { formOf, makeShopper, shopperWith } from "./shopper.ts"

// What one shopper has, no other sees, whatever is sent.

for (const { name, path, status, says } of [
  { name: "cart", path: "/cart", status: 200, says: "购物车还是空的" },
  { name: "session", path: "/account", status: 200, says: "用手机号和密码登录" },
  { name: "orders", path: "/orders/order_x", status: 404, says: "没有找到这笔订单" },
]) {
  test(`the ${name} cookie counts as none and is cleared when changed or moved from another`, async () => {
    const { send, jar } = await shopperWith("xixian-peanut-oil")
    const signed = jar.get("cart") ?? ""
    const changed = (signed.startsWith("A") ? "B" : "A") + signed.slice(1)
    for (const value of name === "cart" ? [changed] : [changed, signed]) {
      jar.set(name, value)
      const page = await send(path)
      expect(page.status).toBe(status)
      expect(page.text).toContain(says)
      expect(jar.has(name)).toBe(false)
    }
  })
}

test("a cart's id alone opens no cart", async () => {
  const { jar } = await shopperWith("xixian-peanut-oil")
  const id = Buffer.from((jar.get("cart") ?? "").split(".")[0] ?? "", "base64url").toString()
  expect(id).toMatch(/^cart_/)
  const thief = makeShopper()
  thief.jar.set("cart", id)
  expect((await thief.send("/cart")).text).toContain("购物车还是空的")
})

test("another shopper's order answers exactly like one that does not exist", async () => {
  const { send } = await shopperWith("xixian-peanut-oil")
  const bought = await send("/checkout", { form: formOf(await send("/checkout")) })
  const path = (bought.headers.location ?? "").replace("?placed", "")
  expect((await send(path)).status).toBe(200)
  const stranger = await shopperWith("xixian-peanut-oil")
  const [known, unknown] = [
    await stranger.send(path),
    await stranger.send("/orders/order_01ABCDEFGHJKMNPQRSTVWXYZ12"),
  ]
  expect(known.status).toBe(404)
  expect(unknown.status).toBe(404)
  expect(known.text).toBe(unknown.text)
})

for (const headers of [
  { origin: "https://evil.example" },
  { referer: "https://evil.example/form" },
  { "sec-fetch-site": "cross-site" },
  { origin: "null" },
]) {
  test(`a form from another site (${Object.keys(headers)[0]}: ${Object.values(headers)[0]}) is refused`, async () => {
    const { send, pack } = await shopperWith("xixian-peanut-oil")
    const answer = await send("/cart/lines", {
      form: { variant_id: pack.variant_id, quantity: "5" },
      headers,
    })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain("来自别的网站")
    expect((await send("/cart")).text).toContain("共 1 件")
  })
}

test("no page of a shopper's own may be kept by a cache, and no public page hands out a cookie", async () => {
  const { send } = await shopperWith("xixian-peanut-oil")
  for (const path of [
    "/cart",
    "/checkout",
    "/account",
    "/account/register",
    "/orders/look-up",
    "/orders/order_x",
  ]) {
    const page = await send(path)
    expect(page.headers["cache-control"], path).toBe("private, no-store")
  }
  for (const path of ["/", "/products", "/products/xixian-peanut-oil", "/api/divisions"]) {
    const page = await send(path)
    expect(page.status, path).toBe(200)
    expect(page.headers["set-cookie"], path).toBeUndefined()
  }
})
