import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

const BATCH = 200
const INDEX = "catalogue_words"

/**
 * Brings words that changed to the search engine; what could not be brought stays marked and is tried again every
 * minute. Nothing to undo.
 * @param product_ids null: whatever has not been brought yet
 */
export const sendWordsStep = createStep(
  "send-words",
  async ({ product_ids }: { product_ids: string[] | null }, { container }) => {
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const search = container.resolve(Modules.SEARCH)
    const ready = (await search.listIndexes()).some(
      (index) => index.name === INDEX && index.status === "ready",
    )
    // An index that is being filled takes every word from the catalogue anyway.
    if (!ready) return new StepResponse(0)
    let sent = 0
    for (;;) {
      const batch = product_ids?.length === 0 ? [] : await catalogue.unsentWords(product_ids, BATCH)
      if (batch.length === 0) return new StepResponse(sent)
      const documents = batch.flatMap(({ id, pavilion, on_sale, words }) =>
        on_sale && words ? [{ id, pavilion, ...words }] : [],
      )
      const gone = batch.filter((row) => !row.on_sale).map((row) => row.id)
      if (documents.length) await search.upsertDocuments({ index: INDEX, documents })
      if (gone.length) await search.deleteDocuments({ index: INDEX, filters: { id: gone } })
      await catalogue.wordsWereSent(batch)
      sent += batch.length
    }
  },
)
