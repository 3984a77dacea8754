import { expect, test } from "@playwright/test"
import { firstPack } from "./assortment.ts"
import { ask } from "./http.ts"
import { treeOf } from "./processes.ts"
import { addressOf, shop } from "./shop.ts"
import { makeShopper } from "./shopper.ts"
import { addToCart, fillRecipient, RECIPIENT } from "./shopping.ts"

test.describe.configure({ mode: "serial" })

test.describe("while the backend is stopped", () => {
  test.beforeAll(async () => {
    // Warm: what was read before is what may still be served.
    for (const path of ["/", "/products", "/products/xixian-cake"]) expect((await ask(path)).status).toBe(200)
  })

  test("pages read before still serve, a cart says so in words, a form keeps what was typed", async ({
    page,
  }) => {
    await addToCart(page, "xixian", "xixian-cake")
    await page.goto(addressOf("xixian", "/checkout"))
    await fillRecipient(page)
    const backend = treeOf(shop.pids.backend).map(({ pid }) => pid)
    expect(backend.length).toBeGreaterThan(0)
    // Stopped, not killed: it holds its port and answers nobody, which is worse than being gone.
    for (const pid of backend) process.kill(pid, "SIGSTOP")
    try {
      for (const path of ["/", "/products", "/products/xixian-cake"]) {
        expect((await ask(path)).status, path).toBe(200)
      }
      await page.getByRole("button", { name: "提交订单", exact: true }).click()
      await expect(page.getByRole("alert")).toContainText("暂时联系不上", { timeout: 20_000 })
      await expect(page.getByLabel("收货人", { exact: true })).toHaveValue(RECIPIENT.recipient)
      await expect(page.getByLabel("详细地址", { exact: true })).toHaveValue(RECIPIENT.detail)
      const cart = await page.goto(addressOf("xixian", "/cart"))
      expect(cart?.status()).toBe(503)
      await expect(page.getByText("购物车暂时打不开")).toBeVisible()
    } finally {
      for (const pid of backend) process.kill(pid, "SIGCONT")
    }
    await page.getByRole("link", { name: "再试一次" }).click()
    await expect(page.getByRole("link", { name: "鸡蛋糕" })).toBeVisible()
  })
})

test("after the database was killed the shop recovers by itself within ten seconds", async () => {
  const { variant_id } = await firstPack("xixian-cake")
  const { send } = makeShopper()
  await send("/cart/lines", { form: { variant_id, quantity: "1" } })
  // A crash of one of its processes makes PostgreSQL drop every connection and start anew on its log.
  const checkpointer = () =>
    treeOf(shop.pids.database).find(({ command }) => command.includes("checkpointer"))
  const victim = checkpointer()
  if (!victim) throw new Error("the database's processes were not found")
  process.kill(victim.pid, "SIGKILL")
  const killed = Date.now()
  await expect.poll(() => checkpointer()?.pid ?? victim.pid, { intervals: [100] }).not.toBe(victim.pid)
  await expect.poll(async () => (await send("/cart")).status, { intervals: [250], timeout: 15_000 }).toBe(200)
  const added = await send("/cart/lines", { form: { variant_id, quantity: "1" } })
  expect(added.status).toBe(303)
  expect(Date.now() - killed).toBeLessThan(10_000)
})
