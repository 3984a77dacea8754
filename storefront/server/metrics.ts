import type { PageCacheCounters } from "@pavilion/page-cache"

/** The counters of the page cache in the text format of Prometheus. */
export function metricsText(counters: Readonly<PageCacheCounters>): string {
  const { hit, miss, stale, bypass, renders, failures, entries, bytes } = counters
  const answers = Object.entries({ hit, miss, stale, bypass })
  return [
    "# TYPE pavilion_page_cache_answers_total counter",
    ...answers.map(([outcome, count]) => `pavilion_page_cache_answers_total{outcome="${outcome}"} ${count}`),
    "# TYPE pavilion_page_cache_renders_total counter",
    `pavilion_page_cache_renders_total ${renders}`,
    "# TYPE pavilion_page_cache_render_failures_total counter",
    `pavilion_page_cache_render_failures_total ${failures}`,
    "# TYPE pavilion_page_cache_entries gauge",
    `pavilion_page_cache_entries ${entries}`,
    "# TYPE pavilion_page_cache_bytes gauge",
    `pavilion_page_cache_bytes ${bytes}`,
    "",
  ].join("\n")
}
