import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"
import { changesSince } from "../changes/sources"
import { followChangesWorkflow } from "../follow-changes"
import { rebuildCatalogueWorkflow } from "../rebuild-catalogue"
import { reindexProductsWorkflow } from "../reindex-products"

/** A transaction writes its rows that long before others see them, at most. */
const LONGEST_TRANSACTION_MS = 60_000
/** Of one query of changes; its parameters are limited. */
const MOST_CHANGES = 5_000
const BATCH = 100

/** Follows what changed since the last look without an event being heard, and notes how far it looked. */
export const catchUpStep = createStep("catch-up", async (_: undefined, { container }) => {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const lookedAt = new Date()
  const until = await catalogue.sweptUntil()
  if (until) {
    const changes = await changesSince(container, new Date(until.getTime() - LONGEST_TRANSACTION_MS))
    for (let start = 0; start < changes.length; start += MOST_CHANGES) {
      await followChangesWorkflow(container).run({
        input: { changes: changes.slice(start, start + MOST_CHANGES) },
      })
    }
  } else {
    await rebuildCatalogueWorkflow(container).run()
  }
  await catalogue.markSwept(lookedAt)
  return new StepResponse(lookedAt.toISOString())
})

/** Builds anew what time alone has made stale by `at`. */
export const followTimeStep = createStep("follow-time", async ({ at }: { at?: string }, { container }) => {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const now = at ? new Date(at) : new Date()
  const done = new Set<string>()
  for (;;) {
    const stale = await catalogue.staleProductIds(now, BATCH)
    // What somebody else is writing meanwhile may come twice, and is left to the next sweep.
    const product_ids = stale.filter((id) => !done.has(id))
    if (product_ids.length === 0) return new StepResponse([...done])
    await reindexProductsWorkflow(container).run({ input: { product_ids, at: now.toISOString() } })
    for (const id of product_ids) done.add(id)
  }
})
