import { gzipSync } from "node:zlib"
import { CATALOGUE_SORTS } from "@pavilion/contracts"
import { ask, runLoad, type LoadReport, type Target } from "./load.ts"
import { kb, ms, rate, type Line } from "./report.ts"
import { hostOf, type Shop } from "./shop.ts"

const CONNECTIONS = 25
const SECONDS = 10
const PAGE_SIZE = 24

export interface OnSale {
  pavilion: string
  handle: string
}

/** A page of the storefront as a browser asks for it. */
function page(shop: Shop, pavilion: string, path: string): Target {
  const headers = { host: hostOf(shop, pavilion), accept: "text/html", "accept-encoding": "br, gzip" }
  return { url: new URL(path, shop.storefront).href, headers }
}

/** Pages out of the cache: one list and one product, as everybody reads them. */
export async function measureCached(shop: Shop, onSale: readonly OnSale[]): Promise<Line[]> {
  const [first] = onSale
  if (!first) throw new Error("Nothing is on sale.")
  const paths = { list: "/products", product: `/products/${first.handle}` }
  const lines: Line[] = []
  for (const [what, path] of Object.entries(paths)) {
    const target = page(shop, first.pavilion, path)
    await ask(target.url, { headers: target.headers ?? {} })
    const report = await runLoad({ target: () => target, connections: CONNECTIONS, seconds: SECONDS })
    lines.push({
      what: `${what} page from the page cache, ${CONNECTIONS} connections`,
      measured: describe(report),
      reach: "≥ 3000/s, p99 ≤ 25 ms",
      kept: report.failures === 0 && report.perSecond >= 3000 && report.p99 <= 25,
    })
  }
  return lines
}

/** Product pages that nobody has asked for yet, so that each is rendered. */
export async function measureProductPages(shop: Shop, onSale: readonly OnSale[]): Promise<Line[]> {
  const targets = onSale.map(({ pavilion, handle }) => page(shop, pavilion, `/products/${handle}`))
  const report = await runLoad({
    target: (n) => targets[n % targets.length]!,
    connections: CONNECTIONS,
    seconds: SECONDS,
    requests: targets.length,
  })
  return [
    {
      what: `product page rendered, ${CONNECTIONS} connections`,
      measured: describe(report),
      reach: "≥ 300/s, p99 ≤ 100 ms",
      kept: report.failures === 0 && report.perSecond >= 300 && report.p99 <= 100,
    },
  ]
}

/** List pages that nobody has asked for yet, and in the same run the list of Medusa itself. */
export async function measureLists(shop: Shop, onSale: readonly OnSale[]): Promise<Line[]> {
  const targets = CATALOGUE_SORTS.flatMap((sort) =>
    shop.pavilions.flatMap(({ handle }) => {
      const count = onSale.filter((product) => product.pavilion === handle).length
      const pages = Array.from({ length: Math.floor(count / PAGE_SIZE) }, (_, index) => index + 2)
      return pages.map((number) => page(shop, handle, `/products?sort=${sort}&page=${number}`))
    }),
  )
  const [peer, list] = [
    await measurePeer(shop),
    await runLoad({
      target: (n) => targets[n % targets.length]!,
      connections: CONNECTIONS,
      seconds: SECONDS,
      requests: targets.length,
    }),
  ]
  const times = list.perSecond / peer.perSecond
  return [
    {
      what: "peer: `GET /store/products?limit=24` with prices",
      measured: describe(peer),
      reach: "",
      kept: null,
    },
    {
      what: `list page rendered, ${PAGE_SIZE} cards with facets, ${CONNECTIONS} connections`,
      measured: `${describe(list)}; ${times.toFixed(1)} times the peer`,
      reach: "≥ 100/s and ≥ 5 times the peer",
      kept: list.failures === 0 && list.perSecond >= 100 && times >= 5,
    },
  ]
}

/** Plain Medusa, as a shop without a catalogue of its own would list its products. */
async function measurePeer(shop: Shop): Promise<LoadReport> {
  const key = shop.pavilions[0]?.publishable_key ?? ""
  const headers = { "x-publishable-api-key": key }
  const regions = await ask(new URL("/store/regions", shop.backend).href, { headers })
  const region: string = JSON.parse(regions.body.toString()).regions[0].id
  const url = new URL(
    `/store/products?limit=${PAGE_SIZE}&region_id=${region}&fields=*variants.calculated_price`,
    shop.backend,
  ).href
  return runLoad({ target: () => ({ url, headers }), connections: CONNECTIONS, seconds: SECONDS })
}

const READERS = 1000

/** A thousand readers at once for a page that is not there. */
export async function measureStampede(shop: Shop): Promise<Line[]> {
  const before = await rendersOf(shop)
  const target = page(shop, shop.pavilions[0]?.handle ?? "", "/en/products?sort=price_desc")
  const report = await runLoad({ target: () => target, connections: READERS, requests: READERS })
  const renders = (await rendersOf(shop)) - before
  return [
    {
      what: "1,000 readers at once of a page that nobody has",
      measured: `${renders} render, ${report.failures} failures, p99 ${ms(report.p99)}`,
      reach: "1 render, no failure",
      kept: renders === 1 && report.failures === 0,
    },
  ]
}

async function rendersOf(shop: Shop): Promise<number> {
  const { body } = await ask(new URL("/internal/metrics", shop.storefront).href)
  return Number(/^pavilion_page_cache_renders_total (\d+)$/m.exec(body.toString())?.[1])
}

/** What a list page weighs on its way, with everything it needs to be seen, and its scripts. */
export async function measureWeight(shop: Shop): Promise<Line[]> {
  const headers = { host: hostOf(shop, shop.pavilions[0]?.handle ?? "") }
  const { body } = await ask(new URL("/products", shop.storefront).href, { headers })
  const html = body.toString()
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([tag]) =>
    attribute(tag, "href"),
  )
  const scripts = [...html.matchAll(/<script[^>]+src="[^"]+"[^>]*>/g)].map(([tag]) => attribute(tag, "src"))
  const inlined = [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>(.*?)<\/script>/gs)]
  const whole = gzipSync(body).byteLength + (await sizeOf(shop, styles))
  const inline = gzipSync(inlined.map(([, text]) => text).join("\n")).byteLength
  const script = (await sizeOf(shop, scripts)) + (inlined.length > 0 ? inline : 0)
  return [
    {
      what: "HTML and CSS of a list page, gzip",
      measured: kb(whole),
      reach: "≤ 45 kB",
      kept: whole <= 45_000,
    },
    {
      what: "JavaScript of a list page, gzip, without what its modules import",
      measured: kb(script),
      reach: "≤ 15 kB",
      kept: script <= 15_000,
    },
  ]
}

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]+)"`).exec(tag)?.[1] ?? ""

async function sizeOf(shop: Shop, paths: readonly string[]): Promise<number> {
  const files = await Promise.all(paths.map((path) => ask(new URL(path, shop.storefront).href)))
  return files.reduce((sum, file) => sum + gzipSync(file.body).byteLength, 0)
}

function describe({ perSecond, p50, p95, p99, failures }: LoadReport): string {
  const failed = failures > 0 ? `, ${failures} failures` : ""
  return `${rate(perSecond)}, p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}${failed}`
}
