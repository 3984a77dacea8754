import { expect, test } from "@playwright/test"
import { firstPack } from "./assortment.ts"
import { ask } from "./http.ts"
import { formOf, makeShopper, shopperWith } from "./shopper.ts"

// Bad input as an HTTP client sends it: the right status, the reader's language, nothing written.

test("an unknown hostname is the default pavilion", async () => {
  const page = await ask("/", { host: "nobody.example" })
  expect(page.status).toBe(200)
  expect(page.text).toContain("息县特色馆")
})

test("an unknown product is a 404 in the reader's language", async () => {
  const chinese = await ask("/products/no-such-thing")
  expect(chinese.status).toBe(404)
  expect(chinese.text).toContain("没有找到")
  const english = await ask("/en/products/no-such-thing")
  expect(english.status).toBe(404)
  expect(english.text).toContain('<html lang="en"')
})

for (const query of [
  "page=99999",
  "page=-1",
  "page=abc",
  "category=__proto__&seller=constructor&month=99&price_min=abc&price_max=-1&sort=evil&in_stock=maybe",
  "category[]=a&category[$ne]=b&__proto__[polluted]=1",
  "q=%F0%9F%8D%8A%00".replace("%00", ""),
]) {
  test(`a list asked with ${query} is a page, never an error of ours`, async () => {
    const page = await ask(`/products?${query}`)
    expect([200, 404]).toContain(page.status)
    expect(page.text).toContain("</html>")
  })
}

for (const quantity of ["0", "-1", "1000000000", "1.5", "abc", "", "1e2", "__proto__"]) {
  test(`a quantity of "${quantity}" is refused in words and puts nothing into the cart`, async () => {
    const { variant_id } = await firstPack("xixian-peanut-oil")
    const shopper = makeShopper()
    const answer = await shopper.send("/cart/lines", { form: { variant_id, quantity } })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain("数量请填 1 到 999 之间的整数")
    expect((await shopper.send("/cart")).text).toContain("购物车还是空的")
  })
}

test("a refused new quantity leaves the old one and shows what was typed", async () => {
  const { send } = await shopperWith("xixian-peanut-oil", "2")
  const line = /action="(\/cart\/lines\/[^"]+)"/.exec((await send("/cart")).text)?.[1] ?? ""
  const refused = await send(line, { form: { quantity: "二十" } })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('value="二十"')
  expect(refused.text).toContain('aria-invalid="true"')
  expect((await send("/cart")).text).toMatch(/name="quantity"[^>]*value="2"/)
  const unknown = await send("/cart/lines/cali_unknown", { form: { quantity: "1" } })
  expect(unknown.status).toBe(404)
})

test("an unknown variant is refused", async () => {
  const answer = await makeShopper().send("/cart/lines", {
    form: { variant_id: "variant_none", quantity: "1" },
  })
  expect(answer.status).toBe(404)
  expect(answer.text).toContain("没有找到这个规格")
})

test("an order form with holes names every field and keeps what was typed", async () => {
  const { send } = await shopperWith("xixian-peanut-oil")
  const form = formOf(await send("/checkout"))
  const answer = await send("/checkout", {
    form: { ...form, recipient: " ", mobile: "1380013800", detail: "", note: "送货前打电话" },
  })
  expect(answer.status).toBe(422)
  for (const field of ["recipient", "mobile", "detail"]) {
    expect(answer.text).toContain(`href="#field-${field}"`)
    expect(answer.text).toContain(`id="field-${field}-wrong"`)
  }
  expect(answer.text).toContain('value="1380013800"')
  expect(answer.text).toContain("送货前打电话")
})

test("a query of 1 MB is refused and the shop goes on", async () => {
  const answer = await ask(`/products?q=${"x".repeat(1024 * 1024)}`).catch(() => undefined)
  // The server may hang up before all of it was sent.
  expect([undefined, 414, 431]).toContain(answer?.status)
  expect((await ask("/products")).status).toBe(200)
})

test("a body above 1 MB is refused in words", async () => {
  const answer = await ask("/checkout", { form: { note: "长".repeat(400_000) } })
  expect(answer.status).toBe(413)
})

test("keys that reach for an object's prototype change nothing", async () => {
  const { send } = await shopperWith("xixian-peanut-oil")
  const form = formOf(await send("/checkout"))
  const answer = await send("/checkout", {
    form: { ...form, recipient: "", ["__proto__[recipient]"]: "x", ["constructor.prototype.polluted"]: "x" },
  })
  expect(answer.status).toBe(422)
  const [one, two] = [await ask("/api/divisions?parent=__proto__"), await ask("/cart?__proto__[x]=1")]
  expect(one.status).toBe(404)
  expect(two.status).toBe(200)
})

test("a post that is no form is refused, not an error of ours", async () => {
  for (const path of ["/cart/lines", "/checkout", "/account", "/account/register", "/orders/look-up"]) {
    const answer = await ask(path, { body: "{", headers: { "content-type": "application/json" } })
    expect([303, 422], path).toContain(answer.status)
  }
})
