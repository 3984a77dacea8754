import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCE_MODULE } from "../modules/produce"
import type { ProduceModuleService } from "../modules/produce/service"
import { createSpecialtiesWorkflow } from "../workflows/produce/create-specialties"
import { saveProfilesWorkflow } from "../workflows/produce/save-profiles"
import { demoProducts, demoSellers } from "./data"
import { demoIds } from "./ids"
import { placesOfPavilions } from "./places"
import { DEMO_SPECIALTIES } from "./specialties"
import { PRODUCT_TEXTS } from "./texts/products"

/** Fills the directories of the demo pavilions, where an entry is not there yet. */
export async function loadSpecialties(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ProduceModuleService>(PRODUCE_MODULE)
  const specialties = Object.entries(DEMO_SPECIALTIES).flatMap(([pavilion, entries]) =>
    entries.map(({ handle, name, name_en, category, season_months }) => ({
      id: demoIds.specialty(pavilion, handle),
      pavilion_id: demoIds.pavilion(pavilion),
      handle,
      name,
      name_en,
      category_handle: category,
      season_months,
    })),
  )
  const there = await service.listSpecialties(
    { id: specialties.map((specialty) => specialty.id) },
    { select: ["id"], take: specialties.length },
  )
  const missing = specialties.filter(({ id }) => !there.some((specialty) => specialty.id === id))
  if (missing.length > 0) await createSpecialtiesWorkflow(container).run({ input: { specialties: missing } })
}

function specialtyIds(): Map<string, string> {
  return new Map(
    Object.entries(DEMO_SPECIALTIES).flatMap(([pavilion, entries]) =>
      entries.flatMap((specialty) =>
        specialty.products.map((product) => [
          `${pavilion}-${product}`,
          demoIds.specialty(pavilion, specialty.handle),
        ]),
      ),
    ),
  )
}

/** Writes the profiles of the demo products that have none yet. */
export async function loadProfiles(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ProduceModuleService>(PRODUCE_MODULE)
  const products = await demoProducts()
  const there = await service.listProductProfiles(
    { product_id: products.map((product) => demoIds.product(product.handle)) },
    { select: ["product_id"], take: products.length },
  )
  const placeCode = await placesOfPavilions(container)
  const sellers = await demoSellers()
  const townshipOf = new Map(
    sellers.flatMap(({ sells, township }) => sells.map((handle) => [handle, township])),
  )
  const specialtyOf = specialtyIds()
  const profiles = products
    .filter(({ handle }) => !there.some((profile) => profile.product_id === demoIds.product(handle)))
    .map((product) => {
      const text = PRODUCT_TEXTS[product.handle]
      return {
        product_id: demoIds.product(product.handle),
        kind: product.kind,
        title_en: product.title_en,
        subtitle_en: text?.subtitle_en ?? "",
        description_en: text?.description_en ?? "",
        variety: text?.variety ?? null,
        grade: text?.grade ?? null,
        shelf_life_days: text?.shelf_life_days ?? null,
        origin_code: placeCode(product.pavilion, text?.origin ?? townshipOf.get(product.handle) ?? ""),
        season_months: product.season_months,
        storage: product.storage,
        aliases: product.aliases,
        delivery: product.kind === "service" ? ("none" as const) : ("parcel" as const),
        is_demo: true,
        specialty_id: specialtyOf.get(product.handle) ?? null,
        packs: product.variants.map(({ sku, title_en, net_weight_g, net_volume_ml, pieces }) => ({
          variant_id: demoIds.variant(sku),
          title_en,
          net_weight_g,
          net_volume_ml,
          pieces,
        })),
      }
    })
  if (profiles.length > 0) await saveProfilesWorkflow(container).run({ input: { profiles } })
}
