import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadCertificates, loadPublicBrands } from "../demo/load-certification"
import { loadPavilions } from "../demo/load-pavilions"
import { loadProducts } from "../demo/load-products"
import { loadProfiles, loadSpecialties } from "../demo/load-profiles"
import { loadSellers } from "../demo/load-sellers"
import { loadStock } from "../demo/load-stock"
import { rebuildCatalogueWorkflow } from "../workflows/catalogue/rebuild-catalogue"

// In this order: each part stands on the ones before.
const PARTS = {
  pavilions: loadPavilions,
  sellers: loadSellers,
  specialties: loadSpecialties,
  products: loadProducts,
  stock: loadStock,
  profiles: loadProfiles,
  certificates: loadCertificates,
  "public brands": loadPublicBrands,
  catalogue: (container: MedusaContainer) => rebuildCatalogueWorkflow(container).run(),
}

/** Loads the demo shop through the workflows everybody uses. May be repeated: what is there is left alone. */
export default async function seedDemo({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const [name, load] of Object.entries(PARTS)) {
    const started = performance.now()
    await load(container)
    logger.info(`demo ${name}: ${((performance.now() - started) / 1_000).toFixed(1)} s`)
  }
}
