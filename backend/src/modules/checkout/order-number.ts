import { createHmac } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { chinaDay } from "../../calendar/china-day"

/** Orders a day that get different numbers; one more would be refused by the unique index and could be retried. */
const PER_DAY = 1_000_000
const HALF = 1_000
const ROUNDS = 4

/**
 * The number a person reads out (订单号): the day in China as yyMMdd and six digits. The six are the running number
 * of the order under a keyed permutation (a Feistel network over two halves of three digits), so that no two orders
 * of a day collide and nobody reads off how many a shop sells.
 * @param running counts up by one per order
 */
export function orderNumber(running: number, instant: Date, key: string): string {
  const day = chinaDay(instant).replaceAll("-", "").slice(2)
  let left = Math.floor((running % PER_DAY) / HALF)
  let right = running % HALF
  for (let round = 0; round < ROUNDS; round++) {
    const mixed = (left + roundValue(key, day, round, right)) % HALF
    left = right
    right = mixed
  }
  return day + String(left * HALF + right).padStart(6, "0")
}

function roundValue(key: string, day: string, round: number, half: number): number {
  return (
    createHmac("sha256", key).update(`order-number ${day} ${round} ${half}`).digest().readUInt32BE() % HALF
  )
}

/** The option of Medusa's order module that gives every order its number, whichever route makes it. */
export function orderNumbers(key: string) {
  return async (_order: unknown, context: Context): Promise<string> => {
    const manager = context.transactionManager as SqlEntityManager
    const [{ running }]: { running: string }[] = await manager.execute(
      "select nextval('order_number') as running",
    )
    return orderNumber(Number(running), new Date(), key)
  }
}
