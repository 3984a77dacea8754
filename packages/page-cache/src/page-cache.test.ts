import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createPageCache, RenderTimeout, type PageAnswer, type PageCacheOptions } from "./page-cache.js"
import { createPurges } from "./purges.js"

const CARDS = "<li>新郑灰枣 500 g ¥29.80</li>".repeat(100)

/** A page as Astro leaves it after `Astro.cache.set({ maxAge: 60, swr: 600, tags })`. */
function makePage(
  options: { body?: string; status?: number; tags?: string; headers?: [string, string][] } = {},
) {
  const headers = new Headers({
    "content-type": "text/html",
    "cdn-cache-control": "max-age=60, stale-while-revalidate=600",
    "cache-tag": options.tags ?? "catalogue, product:p1",
  })
  for (const [name, value] of options.headers ?? []) headers.set(name, value)
  return new Response(options.body ?? CARDS, { status: options.status ?? 200, headers })
}

function makeCache(options: Partial<PageCacheOptions> = {}) {
  const clock = { ms: 1_000 }
  const purges = createPurges()
  const cache = createPageCache({ maxBytes: 1024 * 1024, purges, now: () => clock.ms, ...options })
  const renders = { count: 0 }
  const get = (key: string, render: () => Response | Promise<Response> = makePage) =>
    cache.get(key, "br", async () => {
      renders.count += 1
      return render()
    })
  const passSeconds = (seconds: number) => {
    clock.ms += seconds * 1000
  }
  return { cache, purges, get, renders, passSeconds }
}

/** A render that is finished by hand. */
function makeSlowRender() {
  let finish: (response: Response) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const promise = new Promise<Response>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  return { render: () => promise, finish, fail }
}

/** Lets what runs in the background come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 30))

async function textOf(answer: PageAnswer): Promise<string> {
  if (answer.outcome === "bypass") return answer.private.text()
  return (await answer.page.body("identity")).toString("utf8")
}

describe("keeping", () => {
  it("renders once and then answers from what it kept, compressed", async () => {
    const { get, renders } = makeCache()
    const first = await get("a")
    const second = await get("a")
    expect([first.outcome, second.outcome, renders.count]).toEqual(["miss", "hit", 1])
    if (second.outcome === "bypass") throw new Error("not kept")
    const body = await second.page.body("br")
    expect(body.byteLength).toBeLessThan(CARDS.length / 5)
    expect(await textOf(second)).toBe(CARDS)
  })

  it("makes the other encoding when it is first asked for", async () => {
    const { get } = makeCache()
    const answer = await get("a")
    if (answer.outcome === "bypass") throw new Error("not kept")
    const made = await answer.page.body("gzip")
    expect(made.subarray(0, 2).toString("hex")).toBe("1f8b")
    expect(answer.page.body("gzip")).toBe(made)
  })

  it.each([
    ["a page that sets a cookie", () => makePage({ headers: [["set-cookie", "cart=1"]] })],
    ["a page that declares no tags", () => makePage({ tags: "" })],
    ["a page that says it is private", () => makePage({ headers: [["cache-control", "private"]] })],
    [
      "a page that says it differs by cookie",
      () => makePage({ headers: [["vary", "Accept-Encoding, Cookie"]] }),
    ],
    ["a page with an age of zero", () => makePage({ headers: [["cdn-cache-control", "max-age=0"]] })],
    ["404", () => makePage({ status: 404 })],
    ["301", () => makePage({ status: 301 })],
    ["500", () => makePage({ status: 500 })],
    ["503", () => makePage({ status: 503 })],
  ])("does not keep %s", async (_, render) => {
    const { get, renders, cache } = makeCache()
    await get("a", render)
    await get("a", render)
    expect(renders.count).toBe(2)
    expect(cache.counters().entries).toBe(0)
  })

  it("does not keep a render that throws, and says so to its reader", async () => {
    const { get, renders } = makeCache()
    const broken = () => Promise.reject(new Error("backend away"))
    await expect(get("a", broken)).rejects.toThrow("backend away")
    await expect(get("a", broken)).rejects.toThrow("backend away")
    expect(renders.count).toBe(2)
    expect((await get("a")).outcome).toBe("miss")
  })

  it("forgets a kept page whose address has become an error", async () => {
    const { get, passSeconds } = makeCache()
    await get("a")
    passSeconds(61)
    await get("a", () => makePage({ status: 404 }))
    await settle()
    const gone = await get("a", () => makePage({ status: 404 }))
    expect(gone).toMatchObject({ outcome: "miss", page: { status: 404 } })
  })

  it("stays below its memory, dropping what was read longest ago", async () => {
    const { get, cache } = makeCache({ maxBytes: 20_000 })
    const noise = () => Array.from({ length: 2000 }, (_, i) => (i * 7919) % 997).join()
    for (let page = 0; page < 30; page++) {
      await get(`page ${page}`, () => makePage({ body: noise() + page }))
      await get("page 0", () => makePage({ body: noise() }))
    }
    const { bytes, entries } = cache.counters()
    expect(bytes).toBeLessThanOrEqual(20_000)
    expect(entries).toBeGreaterThan(1)
    expect((await get("page 0")).outcome).toBe("hit")
    expect((await get("page 1")).outcome).toBe("miss")
  })
})

describe("single flight", () => {
  it("renders once for a thousand readers of a page that nobody has", async () => {
    const { get, renders } = makeCache()
    const answers = await Promise.all(Array.from({ length: 1000 }, () => get("a")))
    expect(renders.count).toBe(1)
    expect(answers.every((answer) => answer.outcome === "miss")).toBe(true)
  })

  it("renders once for a thousand readers of a page that has expired", async () => {
    const { get, renders, passSeconds } = makeCache()
    await get("a")
    passSeconds(61)
    const answers = await Promise.all(Array.from({ length: 1000 }, () => get("a")))
    await settle()
    expect(renders.count).toBe(2)
    expect(answers.every((answer) => answer.outcome === "stale")).toBe(true)
    expect((await get("a")).outcome).toBe("hit")
  })

  it("renders for every reader who waited for a page that turned out to be private", async () => {
    const { get, renders } = makeCache()
    let visitor = 0
    const render = () => makePage({ body: `reader ${++visitor}`, headers: [["set-cookie", `id=${visitor}`]] })
    const answers = await Promise.all([get("a", render), get("a", render), get("a", render)])
    expect(renders.count).toBe(3)
    expect(new Set(await Promise.all(answers.map(textOf))).size).toBe(3)
  })

  it("gives up on a render that does not end, and renders anew for the next reader", async () => {
    const { get } = makeCache({ renderLimitMs: 20 })
    await expect(get("a", () => new Promise<Response>(() => undefined))).rejects.toBeInstanceOf(RenderTimeout)
    expect((await get("a")).outcome).toBe("miss")
  })
})

describe("trouble", () => {
  it("lets an expired page stand in while rendering fails, and tries again after a while", async () => {
    const { get, renders, passSeconds } = makeCache({ retryS: 5 })
    await get("a")
    passSeconds(60 + 600 + 1)
    const down = () => makePage({ status: 503 })
    expect((await get("a", down)).outcome).toBe("stale")
    expect((await get("a", down)).outcome).toBe("stale")
    expect(renders.count).toBe(2)
    passSeconds(6)
    expect((await get("a")).outcome).toBe("stale")
    await settle()
    expect((await get("a")).outcome).toBe("hit")
    expect(renders.count).toBe(3)
  })

  it("lets it stand in too when the render throws", async () => {
    const { get, passSeconds } = makeCache()
    await get("a")
    passSeconds(60 + 600 + 1)
    expect((await get("a", () => Promise.reject(new Error("away")))).outcome).toBe("stale")
  })

  it("shows no page older than a day, nor one that was purged, for want of a better one", async () => {
    const { get, passSeconds, purges } = makeCache()
    const down = () => makePage({ status: 503 })
    await get("a")
    passSeconds(86_400 + 61)
    expect(await get("a", down)).toMatchObject({ page: { status: 503 } })
    await get("b")
    purges.purge(["catalogue"])
    expect(await get("b", down)).toMatchObject({ page: { status: 503 } })
  })
})

describe("purging", () => {
  it("drops at once every page with one of the tags, and no other", async () => {
    const { get, purges } = makeCache({ commonTags: ["pavilions"] })
    await get("a", () => makePage({ tags: "catalogue, product:p1" }))
    await get("b", () => makePage({ tags: "product:p2" }))
    purges.purge(["product:p1"])
    expect([(await get("a")).outcome, (await get("b")).outcome]).toEqual(["miss", "hit"])
    purges.purge(["pavilions"])
    expect([(await get("a")).outcome, (await get("b")).outcome]).toEqual(["miss", "miss"])
  })

  it("serves but does not keep a render that began before a purge of one of its tags", async () => {
    const { get, purges } = makeCache()
    const slow = makeSlowRender()
    const waiting = get("a", slow.render)
    purges.purge(["product:p1"])
    slow.finish(makePage({ body: "old price" }))
    expect(await textOf(await waiting)).toBe("old price")
    const after = await get("a", () => makePage({ body: "new price" }))
    expect([after.outcome, await textOf(after)]).toEqual(["miss", "new price"])
  })

  it("keeps a render that began before a purge of other tags", async () => {
    const { get, purges } = makeCache()
    const slow = makeSlowRender()
    const waiting = get("a", slow.render)
    purges.purge(["product:other"])
    slow.finish(makePage())
    await waiting
    expect((await get("a")).outcome).toBe("hit")
  })

  it("does not let a reader who comes after a purge wait for a render that began before it", async () => {
    const { get, purges } = makeCache()
    const slow = makeSlowRender()
    const before = get("a", slow.render)
    purges.purge(["product:p1"])
    const after = await get("a", () => makePage({ body: "new price" }))
    expect(await textOf(after)).toBe("new price")
    slow.finish(makePage({ body: "old price" }))
    expect(await textOf(await before)).toBe("old price")
    expect(await textOf(await get("a"))).toBe("new price")
  })

  it("never shows a reader anything older than the last purge before he asked, in whatever order", async () => {
    const TAGS = ["t0", "t1"]
    const operation = fc.oneof(
      fc.record({ kind: fc.constant("read" as const), tags: fc.subarray(TAGS, { minLength: 1 }) }),
      fc.record({ kind: fc.constant("change" as const), tag: fc.constantFrom(...TAGS) }),
      fc.record({ kind: fc.constant("pass" as const), seconds: fc.constantFrom(1, 61, 700) }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(operation, { maxLength: 30 }),
        async (scheduler, operations) => {
          const { cache, purges, passSeconds } = makeCache()
          const world = new Map(TAGS.map((tag) => [tag, 0]))
          const snapshot = (tags: string[]) =>
            Object.fromEntries(tags.map((tag) => [tag, world.get(tag) ?? 0]))
          const reads: Promise<void>[] = []
          const story = async () => {
            for (const step of operations) await take(step)
          }
          const take = async (step: (typeof operations)[number]) => {
            await scheduler.schedule(Promise.resolve())
            if (step.kind === "pass") passSeconds(step.seconds)
            if (step.kind === "change") {
              world.set(step.tag, (world.get(step.tag) ?? 0) + 1)
              purges.purge([step.tag])
            }
            if (step.kind === "read") {
              const tags = step.tags
              const asked = snapshot(tags)
              const render = async () => {
                const body = JSON.stringify(snapshot(tags))
                await scheduler.schedule(Promise.resolve())
                return makePage({ body, tags: tags.join(", ") })
              }
              const read = cache.get(tags.join(), "identity", render).then(async (answer) => {
                const shown: Record<string, number> = JSON.parse(await textOf(answer))
                for (const tag of tags) expect(shown[tag]).toBeGreaterThanOrEqual(asked[tag] ?? 0)
              })
              reads.push(read)
            }
          }
          await scheduler.waitFor(story())
          await scheduler.waitFor(Promise.all(reads))
        },
      ),
      { numRuns: 300 },
    )
  }, 30_000)
})

it("counts what it did", async () => {
  const { get, cache, passSeconds } = makeCache()
  await get("a")
  await get("a")
  passSeconds(61)
  await get("a")
  await settle()
  expect(cache.counters()).toMatchObject({ miss: 1, hit: 1, stale: 1, renders: 2, entries: 1, failures: 0 })
})
