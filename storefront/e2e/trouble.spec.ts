import { expect, test } from "@playwright/test"
import { firstPack, leaveInStock, setPrice, setStatus } from "./assortment.ts"
import { type Answer, ask, makeShopper } from "./http.ts"
import { RECIPIENT } from "./shopping.ts"

// Bad input and trouble, each as an HTTP client sees it: the right status, the reader's language, nothing written.

const ORDER = { ...RECIPIENT, note: "", payment_method: "cash_on_delivery" }

/** What the checkout form would send for the three fields, as it stands on the page. */
function formOf(page: Answer): Record<string, string> {
  const hidden = [...page.text.matchAll(/<input type="hidden" name="(cart|expected_total)" value="([^"]*)"/g)]
  const chosen = [...page.text.matchAll(/<select[^>]* name="(\w+)".*?<\/select>/gs)].map(([select, name]) => [
    name,
    /<option value="(\d*)" selected/.exec(select)?.[1] ?? "",
  ])
  return { ...ORDER, ...Object.fromEntries([...hidden.map(([, name, value]) => [name, value]), ...chosen]) }
}

async function shopperWith(handle: string, quantity = "1") {
  const pack = await firstPack(handle)
  const shopper = makeShopper()
  const added = await shopper.send("/cart/lines", { form: { variant_id: pack.variant_id, quantity } })
  expect(added.status).toBe(303)
  return { ...shopper, pack }
}

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

test("a price that changed between cart and order is said, and buying at the new one is one press away", async () => {
  const { send, pack } = await shopperWith("xixian-peanut-oil")
  const before = await send("/checkout")
  try {
    await setPrice(pack, pack.price + 1.5)
    const refused = await send("/checkout", { form: formOf(before) })
    expect(refused.status).toBe(409)
    expect(refused.text).toMatch(/合计从 ¥[\d.]+ 变成了 ¥[\d.]+/)
    expect(refused.text).toContain("涨价了")
    expect(refused.text).toContain(RECIPIENT.detail)
    const bought = await send("/checkout", { form: formOf(refused) })
    expect(bought.status).toBe(303)
    expect(bought.headers.location).toMatch(/^\/orders\//)
  } finally {
    await setPrice(pack, pack.price)
  }
})

test("a product withdrawn between cart and order is said, and no order is made", async () => {
  const { send, pack } = await shopperWith("xixian-nonwoven-bag")
  const form = formOf(await send("/checkout"))
  try {
    await setStatus(pack, "draft")
    const refused = await send("/checkout", { form })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain("下架")
    expect(refused.text).toContain(RECIPIENT.detail)
    expect((await send("/cart")).text).toContain("已经下架了")
    const goOn = await send("/checkout")
    expect(goOn.headers.location).toBe("/cart")
  } finally {
    await setStatus(pack, "published")
  }
})

test("stock that ran out between cart and order is said, with a way to take what is left", async () => {
  const { send, pack } = await shopperWith("xixian-tent", "3")
  const form = formOf(await send("/checkout"))
  const restock = await leaveInStock(pack, 2)
  try {
    const refused = await send("/checkout", { form })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain("您要 3 件，只剩 2 件")
    const cart = await send("/cart")
    expect(cart.text).toContain("改成 2 件")
    const line = /action="(\/cart\/lines\/[^"]+)"/.exec(cart.text)?.[1] ?? ""
    await send(line, { form: { quantity: "2" } })
    const bought = await send("/checkout", { form: formOf(await send("/checkout")) })
    expect(bought.headers.location).toMatch(/^\/orders\//)
  } finally {
    await restock()
  }
})

test("the last one goes to one of two shoppers, and the other is told", async () => {
  const [one, two] = [await shopperWith("xixian-sesame"), await shopperWith("xixian-sesame")]
  const forms = [formOf(await one.send("/checkout")), formOf(await two.send("/checkout"))]
  const restock = await leaveInStock(one.pack, 1)
  try {
    const answers = await Promise.all(
      [one, two].map(({ send }, at) => send("/checkout", { form: forms[at] ?? {} })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]))
    expect(answers.find(({ status }) => status === 409)?.text).toContain("卖完了")
  } finally {
    await restock()
  }
})

for (const name of ["cart", "session", "orders"]) {
  test(`a ${name} cookie that was tampered with counts as none and is cleared`, async () => {
    const { send, jar } = await shopperWith("xixian-peanut-oil")
    const value = name === "cart" ? (jar.get("cart") ?? "") : `${jar.get("cart")}`
    jar.set(name, name === "cart" ? `${value.startsWith("A") ? "B" : "A"}${value.slice(1)}` : value)
    const page = await send(name === "cart" ? "/cart" : name === "session" ? "/account" : "/orders/order_x")
    expect(page.status).toBe(name === "orders" ? 404 : 200)
    expect(jar.has(name)).toBe(false)
    if (name === "cart") expect(page.text).toContain("购物车还是空的")
    if (name === "session") expect(page.text).toContain("用手机号和密码登录")
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
