import { Agent } from "node:http"
import type { Cart, CartAnswer, OrderAnswer, PlaceOrderBody } from "@pavilion/contracts"
import { ask, percentiles } from "./load.ts"
import { ms, rate, type Line } from "./report.ts"
import type { Shop } from "./shop.ts"

/** A variant that can be bought, and whose it is. */
export interface Ware {
  variant_id: string
  seller: string
}

const SECONDS = 20
const STEPS = ["first line", "second line", "cart seen", "order"] as const
type Step = (typeof STEPS)[number]

/**
 * Guests who buy two lines of two sellers each, one whole checkout after the other.
 * @param wares of one pavilion; every shopper goes through them in an order of his own
 */
export async function measureCheckouts(
  shop: Shop,
  pavilion: string,
  division_code: string,
  wares: readonly Ware[],
): Promise<Line[]> {
  const lines: Line[] = []
  for (const shoppers of [1, 8]) {
    const times: Record<Step | "whole", number[]> = {
      "first line": [],
      "second line": [],
      "cart seen": [],
      order: [],
      whole: [],
    }
    const refusals = new Map<string, number>()
    const endsAt = performance.now() + SECONDS * 1000
    const agent = new Agent({ keepAlive: true, maxSockets: shoppers })
    const from = performance.now()
    await Promise.all(
      Array.from({ length: shoppers }, async (_, shopper) => {
        for (let round = 0; performance.now() < endsAt; round++) {
          const pair = pairOf(wares, shopper * 7 + round)
          const begun = performance.now()
          try {
            await buy({ shop, pavilion, division_code, agent }, pair, (step, time) => times[step].push(time))
            times.whole.push(performance.now() - begun)
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error)
            refusals.set(reason, (refusals.get(reason) ?? 0) + 1)
          }
        }
      }),
    )
    const perSecond = times.whole.length / ((performance.now() - from) / 1000)
    agent.destroy()
    const failed = [...refusals].map(([reason, count]) => `, ${count} × ${reason}`).join("")
    const whole = percentiles(times.whole)
    lines.push({
      what: `whole guest checkout, ${shoppers === 1 ? "one shopper" : `${shoppers} shoppers at once`}`,
      measured: `${rate(perSecond)}, p50 ${ms(whole.p50)}, p95 ${ms(whole.p95)}${failed}`,
      reach: shoppers === 1 ? "" : "≥ 5/s",
      kept: shoppers === 1 ? null : perSecond >= 5 && refusals.size === 0,
    })
    for (const step of STEPS) {
      const { p50, p95 } = percentiles(times[step])
      lines.push({ what: `— ${step}`, measured: `p50 ${ms(p50)}, p95 ${ms(p95)}`, reach: "", kept: null })
    }
  }
  return lines
}

/** Two wares of two sellers. */
function pairOf(wares: readonly Ware[], place: number): [Ware, Ware] {
  const first = wares[place % wares.length]
  const second =
    wares.find((ware, index) => index > place % wares.length && ware.seller !== first?.seller) ??
    wares.find((ware) => ware.seller !== first?.seller)
  if (!first || !second) throw new Error("The pavilion has not two sellers with wares.")
  return [first, second]
}

interface Round {
  shop: Shop
  pavilion: string
  division_code: string
  agent: Agent
}

async function buy(round: Round, [first, second]: [Ware, Ware], tell: (step: Step, ms: number) => void) {
  const carts = `/pavilions/${round.pavilion}/carts`
  const line = (ware: Ware) => ({ variant_id: ware.variant_id, quantity: 1 })
  const { cart } = await timed("first line", () => send<CartAnswer>(round, "POST", carts, line(first)))
  const own = `${carts}/${cart.id}`
  await timed("second line", () => send<CartAnswer>(round, "POST", `${own}/lines`, line(second)))
  const seen = await timed("cart seen", () => send<CartAnswer>(round, "GET", own))
  const order = await timed("order", () =>
    send<OrderAnswer>(round, "POST", `${own}/order`, orderOf(seen.cart, round.division_code)),
  )
  if (order.order.parts.length !== 2) throw new Error("an order without its two parts")

  async function timed<T>(step: Step, work: () => Promise<T>): Promise<T> {
    const from = performance.now()
    const result = await work()
    tell(step, performance.now() - from)
    return result
  }
}

function orderOf(cart: Cart, division_code: string): PlaceOrderBody {
  const detail = "示例路 1 号"
  return {
    address: { recipient: "示例", mobile: "13800000000", division_code, detail },
    payment_method: "cash_on_delivery",
    expected_total: cart.total,
  }
}

async function send<T>(round: Round, method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
  const answer = await ask(new URL(path, round.shop.backend).href, {
    method,
    agent: round.agent,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said: T & { code?: string } = JSON.parse(answer.body.toString())
  if (answer.status >= 400) throw new Error(said.code ?? String(answer.status))
  return said
}
