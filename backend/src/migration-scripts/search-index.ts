import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Puts the first, empty version of the words index in service. Otherwise it would become active some moments after
 * the first start, and what is loaded before then could not be found.
 */
export default async function searchIndex({ container }: ExecArgs) {
  await container.resolve(Modules.SEARCH).reindex({ index: "catalogue_words" })
}
