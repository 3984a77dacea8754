import { createHmac } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DuePurge, duePurges, purgesFailed, purgesSent } from "./purges"

/** A storefront process that does not answer by then is tried again later. */
const TIMEOUT_MS = 2_000

/**
 * Tells every storefront process what to drop; what one of them did not take stays queued for it.
 * @returns problems, for the log
 */
export async function sendDuePurges(pg: Knex, secret: string): Promise<string[]> {
  const purges = await duePurges(pg)
  const problems = await Promise.all(
    purges.map(async (purge) => {
      const problem = await send(purge, secret)
      await (problem ? purgesFailed(pg, purge) : purgesSent(pg, purge))
      return problem ? [`${purge.url}: ${problem}`] : []
    }),
  )
  return problems.flat()
}

async function send({ url, tags }: DuePurge, secret: string): Promise<string | null> {
  const body = JSON.stringify({ tags: tags.map(({ tag }) => tag) })
  const time = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")
  try {
    const answer = await fetch(`${url}/internal/purge`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-pavilion-time": time,
        "x-pavilion-signature": signature,
      },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await answer.body?.cancel()
    return answer.ok ? null : `answered ${answer.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
