import { expect } from "@playwright/test"
import { firstPack } from "./assortment.ts"
import { type Answer, type Ask, ask } from "./http.ts"
import { DEFAULT_PAVILION } from "./shop.ts"
import { RECIPIENT } from "./shopping.ts"

/** A client with a cookie jar: one shopper without a browser. */
export function makeShopper(pavilion = DEFAULT_PAVILION) {
  const jar = new Map<string, string>()
  const send = async (path: string, options: Ask = {}): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
    const answer = await ask(path, {
      pavilion,
      ...options,
      headers: { ...(cookie && { cookie }), ...options.headers },
    })
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [pair = "", ...attributes] = line.split(/;\s*/)
      const at = pair.indexOf("=")
      const isGone = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute))
      if (isGone) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  return { jar, send }
}

const ORDER = { ...RECIPIENT, note: "", payment_method: "cash_on_delivery" }

/** What the checkout form would send for the three fields, as it stands on the page. */
export function formOf(page: Answer): Record<string, string> {
  const hidden = [...page.text.matchAll(/<input type="hidden" name="(cart|expected_total)" value="([^"]*)"/g)]
  const chosen = [...page.text.matchAll(/<select[^>]* name="(\w+)".*?<\/select>/gs)].map(([select, name]) => [
    name,
    /<option value="(\d*)" selected/.exec(select)?.[1] ?? "",
  ])
  return { ...ORDER, ...Object.fromEntries([...hidden.map(([, name, value]) => [name, value]), ...chosen]) }
}

/** A shopper with one line in the cart. */
export async function shopperWith(handle: string, quantity = "1") {
  const pack = await firstPack(handle)
  const shopper = makeShopper()
  const added = await shopper.send("/cart/lines", { form: { variant_id: pack.variant_id, quantity } })
  expect(added.status).toBe(303)
  return { ...shopper, pack }
}
