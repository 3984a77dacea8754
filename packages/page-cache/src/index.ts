export { createDataCache, type DataCache } from "./data-cache.js"
export { chooseEncoding, encodeBody, isCompressible, type Encoding } from "./encoding.js"
export type { KeptPage } from "./kept-page.js"
export {
  createPageCache,
  RenderTimeout,
  type PageAnswer,
  type PageCache,
  type PageCacheCounters,
} from "./page-cache.js"
export { createPurges, processPurges, type Purges } from "./purges.js"
export { createRouteTable, type CachedRoute, type PageKey } from "./route-table.js"
