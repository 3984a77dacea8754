import type { DirectoryAnswer, DirectoryEntry } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../../modules/catalogue/service"
import { PAVILION_MODULE } from "../../../../modules/pavilion"
import type { PavilionModuleService } from "../../../../modules/pavilion/service"

const ALL = 10_000

/** The directory of a county's specialties, with who sells each, if anybody. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DirectoryAnswer>) => {
  const pavilions = req.scope.resolve<PavilionModuleService>(PAVILION_MODULE)
  const pavilion = await pavilions.pavilionByHandle(req.params.pavilion)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const catalogue = req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [specialties, categories, onSale] = await Promise.all([
    query.graph({
      entity: "specialty",
      fields: ["handle", "name", "name_en", "category_handle", "season_months"],
      filters: { pavilion_id: pavilion.id },
      pagination: { take: ALL, order: { handle: "ASC" } },
    }),
    query.graph({
      entity: "product_category",
      fields: ["handle", "name", "metadata"],
      pagination: { take: ALL },
    }),
    catalogue.specialtyProducts(pavilion.handle),
  ])
  const named = new Map(categories.data.map((category) => [category.handle, category]))
  const products = Map.groupBy(onSale, (product) => product.specialty)
  res.json({
    specialties: specialties.data.map(
      ({ handle, name, name_en, category_handle, season_months }): DirectoryEntry => {
        const category = named.get(category_handle)
        const sold = products.get(handle) ?? []
        return {
          handle,
          name,
          name_en,
          category: {
            handle: category_handle,
            name: category?.name ?? category_handle,
            name_en: String(category?.metadata?.name_en ?? category?.name ?? category_handle),
          },
          season_months: season_months,
          sellers: [...new Map(sold.map(({ seller }) => [seller.handle, seller])).values()],
          products: sold.map(({ handle: product, title, title_en }) => ({
            handle: product,
            title,
            title_en,
          })),
        }
      },
    ),
  })
}
