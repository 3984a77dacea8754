import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rebuildCatalogueWorkflow } from "../workflows/catalogue/rebuild-catalogue"

/** Builds the catalogue anew: `medusa exec ./src/scripts/rebuild-catalogue.ts`. */
export default async function rebuildCatalogue({ container }: ExecArgs) {
  const { result } = await rebuildCatalogueWorkflow(container).run()
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Looked at ${result} products.`)
}
