import { expect, test } from "@playwright/test"
import { firstPack, setPrice } from "./assortment.ts"
import { ask } from "./http.ts"

const LIMIT_MS = 2_000

test("a price the operator changes is on product and list pages within two seconds", async () => {
  const pack = await firstPack("tengzhou-walnut")
  const pages = ["/products/tengzhou-walnut", "/products?q=核桃"].map(encodeURI)
  const read = (path: string) => ask(path, { pavilion: "tengzhou" })
  for (const path of pages) expect((await read(path)).status).toBe(200)
  const price = pack.price + 0.37
  const shown = `¥${price.toFixed(2)}`
  try {
    await setPrice(pack, price)
    const changed = Date.now()
    for (const path of pages) {
      await expect
        .poll(async () => (await read(path)).text.includes(shown), {
          message: path,
          intervals: [100],
          timeout: 10_000,
        })
        .toBe(true)
      expect(Date.now() - changed, path).toBeLessThan(LIMIT_MS)
    }
  } finally {
    await setPrice(pack, pack.price)
  }
})
