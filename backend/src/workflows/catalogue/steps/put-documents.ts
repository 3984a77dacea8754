import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"
import { buildRow } from "../documents/build-row"
import { gatherProducts } from "../documents/gather"

export interface PutDocumentsInput {
  product_ids: string[]
  /** ISO time the documents are for; the present unless told. */
  at?: string
}

/**
 * Reads the truth about the products and writes their documents. Nothing to undo: a document says what is true, and
 * is made again whenever that changes.
 */
export const putDocumentsStep = createStep(
  "put-documents",
  async ({ product_ids, at }: PutDocumentsInput, { container }) => {
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const now = at ? new Date(at) : new Date()
    // Before anything is read: whatever changes later has a later reading.
    const readAt = await catalogue.readingTime()
    const rows = (await gatherProducts(container, product_ids, now)).map((truth) => buildRow(truth, now))
    const onSale = new Set(rows.map((row) => row.id))
    const gone = product_ids.filter((id) => !onSale.has(id))
    return new StepResponse(await catalogue.putDocuments({ rows, gone, readAt }))
  },
)
