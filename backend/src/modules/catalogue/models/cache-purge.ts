import { model } from "@medusajs/framework/utils"

/** A tag that one storefront process still has to drop from its page cache. */
export const CachePurge = model
  .define("cache_purge", {
    id: model.id({ prefix: "purg" }).primaryKey(),
    /** Inner address of the storefront process. */
    url: model.text(),
    tag: model.text(),
    /** Counts the changes since the tag was first queued, so that a change during sending is not lost. */
    changes: model.number().default(1),
    attempts: model.number().default(0),
    next_try_at: model.dateTime(),
  })
  .indexes([{ on: ["url", "tag"], unique: true, where: "deleted_at IS NULL" }, { on: ["next_try_at"] }])
