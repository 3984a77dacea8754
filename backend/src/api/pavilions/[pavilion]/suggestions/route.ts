import type { Suggestion, SuggestionAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { matchesBegun, wordsForQuery } from "@pavilion/produce-words"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../../modules/catalogue/service"
import { CatalogueParams } from "../catalogue-query"
import { filtersOf, findByWords, pavilionOfPath } from "../find-products"
import { wordsOfName } from "./words-of-name"

const PRODUCTS = 6
const NAMES = 3

/** What somebody who is typing may mean: categories, sellers, products. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<SuggestionAnswer>) => {
  const pavilion = await pavilionOfPath(req.scope, req.params.pavilion)
  const { q } = CatalogueParams.parse(req.query)
  const [attempt] = q ? wordsForQuery(q) : []
  if (!q || !attempt) return void res.json({ suggestions: [] })
  const catalogue = req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [names, { ids }] = await Promise.all([
    catalogue.namesOnSale(pavilion),
    findByWords(req.scope, pavilion, q, { last_word_begun: true, limit: PRODUCTS }),
  ])
  const { filters } = await filtersOf(req.scope, pavilion, CatalogueParams.parse({}))
  const { products } = ids.length
    ? await catalogue.listCards({ ...filters, ids }, { sort: "recommended", offset: 0, limit: PRODUCTS })
    : { products: [] }
  const named = names
    .filter((name) => matchesBegun(attempt, wordsOfName(name)))
    .slice(0, NAMES)
    .map(({ kind, handle, name, name_en }): Suggestion => ({ kind, handle, title: name, title_en: name_en }))
  const found = products.map(({ handle, title, title_en }): Suggestion => ({
    kind: "product",
    handle,
    title,
    title_en,
  }))
  res.json({ suggestions: [...named, ...found] })
}
