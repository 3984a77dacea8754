import { readFileSync } from "node:fs"
import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { CatalogueListAnswer, SuggestionAnswer } from "@pavilion/contracts"
import type { CatalogueModuleService } from "../../../src/modules/catalogue/service"
import { buildRow } from "../../../src/workflows/catalogue/documents/build-row"
import { makeShop } from "../../factories/make-shop"
import { readDemoTruth } from "./demo-truth"

interface Golden {
  scope: string
  query: string
  kind: string
  expected: string[]
}

const GOLDEN: Golden[] = readFileSync(path.join(__dirname, "search-golden.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([scope, query, kind, expected]) => ({
    scope,
    query,
    kind,
    expected: expected ? expected.split(",") : [],
  }))

// What must be found now; typos and the full vocabulary come later, but their score is printed.
const PINNED = ["hanzi", "alias", "pinyin", "initials", "single", "partial", "english", "multi", "absent"]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    beforeEach(async () => {
      const container = getContainer()
      const truths = await readDemoTruth()
      for (const handle of new Set(truths.map((truth) => truth.pavilion.handle)))
        await makeShop(container, { handle })
      const catalogue: CatalogueModuleService = container.resolve("catalogue")
      const now = new Date("2026-11-01T04:00:00Z")
      const rows = truths.map((truth) => buildRow(truth, now))
      await catalogue.putDocuments({ rows, gone: [], readAt: await catalogue.readingTime() })
      await container.resolve(Modules.SEARCH).reindex({ index: "catalogue_words" })
    })

    it("finds the golden queries", async () => {
      const results = []
      for (const golden of GOLDEN) {
        const { data } = await api.get<CatalogueListAnswer>(
          `/pavilions/${golden.scope}/products?limit=100&q=${encodeURIComponent(golden.query)}`,
        )
        const found = data.products.map((product) => product.handle)
        const isRight = golden.expected.length
          ? golden.expected.every((handle) => found.includes(handle))
          : found.length === 0
        results.push({ ...golden, found, isRight })
      }
      const scores = Object.entries(Object.groupBy(results, (result) => result.kind)).map(
        ([kind, ofKind = []]) =>
          `${kind} ${ofKind.filter((result) => result.isRight).length}/${ofKind.length}`,
      )
      process.stdout.write(`search score: ${scores.join(", ")}\n`)
      const wrong = results.filter((result) => PINNED.includes(result.kind) && !result.isRight)
      expect(wrong).toEqual([])
    })

    it("puts what is called so before what only contains it", async () => {
      const { data } = await api.get<CatalogueListAnswer>(
        `/pavilions/xixian/products?limit=2&q=${encodeURIComponent("米")}`,
      )
      expect(data.products.map((product) => product.handle).toSorted()).toEqual([
        "xixian-japonica-rice",
        "xixian-xiangdaowan-rice",
      ])
    })

    it("says when words had to be loosened", async () => {
      const ask = async (query: string) =>
        (await api.get<CatalogueListAnswer>(`/pavilions/*/products?q=${encodeURIComponent(query)}`)).data
      expect(await ask("大枣")).toMatchObject({ exact: true })
      expect(await ask("大早")).toMatchObject({ exact: false })
    })

    it("suggests while somebody is typing", async () => {
      const suggest = async (query: string) =>
        (
          await api.get<SuggestionAnswer>(`/pavilions/qinyang/suggestions?q=${encodeURIComponent(query)}`)
        ).data.suggestions.map(({ kind, handle }) => `${kind} ${handle}`)
      expect(await suggest("tieg")).toEqual(["product qinyang-huai-yam"])
      expect(await suggest("药")).toContain("category medicinal")
      expect(await suggest("heitao")).toEqual([
        "seller qinyang-heitao-studio",
        "product qinyang-black-pottery",
      ])
      expect(await suggest("zzzz")).toEqual([])
    })
  },
})
