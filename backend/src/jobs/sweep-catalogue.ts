import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepCatalogueWorkflow } from "../workflows/catalogue/sweep-catalogue"

/** Every minute: what time changed, and what no event told of. */
export default async function sweepCatalogue(container: MedusaContainer) {
  await sweepCatalogueWorkflow(container).run({ input: {} })
}

export const config = { name: "sweep-catalogue", schedule: "* * * * *" }
