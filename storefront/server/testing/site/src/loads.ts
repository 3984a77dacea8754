import { createDataCache } from "@pavilion/page-cache"

const cache = createDataCache<number>({ maxEntries: 1, ttl_s: 60 })
let count = 0

/** How often this was loaded. */
export const countLoads = () => cache.get("count", ["catalogue"], async () => ++count)
