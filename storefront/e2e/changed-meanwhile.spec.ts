import { expect, test } from "@playwright/test"
import { leaveInStock, setPrice, setStatus } from "./assortment.ts"
import { formOf, shopperWith } from "./shopper.ts"
import { RECIPIENT } from "./shopping.ts"

// The shop changes between cart and order: said, never silent, and nothing typed is lost.

test("a price that changed between cart and order is said, and buying at the new one is one press away", async () => {
  const { send, pack } = await shopperWith("xixian-rice-vinegar")
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
