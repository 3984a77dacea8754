import type { Picture, SellerAnswer, SellerSummary, SellerType } from "@pavilion/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { chinaDay } from "../../../../calendar/china-day"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../../modules/catalogue/service"
import { PAVILION_MODULE } from "../../../../modules/pavilion"
import type { PavilionModuleService } from "../../../../modules/pavilion/service"

const ALL = 10_000

interface SellerRow {
  handle: string
  name: string
  name_en: string
  type: SellerType
  division_code: string
  intro: string
  intro_en: string
  story: string
  story_en: string
  pictures: Picture[]
  is_demo: boolean
  admitted_at: string | Date | null
  created_at: string | Date
}

/**
 * The approved sellers of a pavilion, by name; with a handle, that one or none.
 * @throws pavilion_not_found (NOT_FOUND, 404)
 */
export async function readSellers(
  scope: MedusaContainer,
  pavilionHandle: string,
  handle?: string,
): Promise<SellerAnswer["seller"][]> {
  const pavilions = scope.resolve<PavilionModuleService>(PAVILION_MODULE)
  const pavilion = await pavilions.pavilionByHandle(pavilionHandle)
  const [{ data }, onSale] = await Promise.all([
    scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: SELLER_FIELDS,
      filters: { pavilion_id: pavilion.id, status: "approved", ...(handle === undefined ? {} : { handle }) },
      pagination: { take: ALL, order: { name: "ASC" } },
    }),
    scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE).sellersOnSale(pavilionHandle),
  ])
  const rows = data as SellerRow[]
  const places = await pavilions.listDivisions({ code: rows.map((row) => row.division_code) }, { take: ALL })
  const names = new Map(places.map((place) => [place.code, place.name]))
  return rows.map(({ division_code, admitted_at, created_at, ...seller }) => ({
    handle: seller.handle,
    name: seller.name,
    name_en: seller.name_en,
    type: seller.type,
    township: names.get(division_code) ?? "",
    intro: seller.intro,
    intro_en: seller.intro_en,
    product_count: onSale.get(seller.handle)?.product_count ?? 0,
    marks: onSale.get(seller.handle)?.marks ?? [],
    since: chinaDay(new Date(admitted_at ?? created_at)),
    story: seller.story,
    story_en: seller.story_en,
    pictures: seller.pictures,
    is_demo: seller.is_demo,
  }))
}

const SELLER_FIELDS = [
  "handle",
  "name",
  "name_en",
  "type",
  "division_code",
  "intro",
  "intro_en",
  "story",
  "story_en",
  "pictures",
  "is_demo",
  "admitted_at",
  "created_at",
]

/** What the register shows of a seller. */
export function summaryOf(seller: SellerAnswer["seller"]): SellerSummary {
  const { story: _, story_en: __, pictures: ___, is_demo: ____, ...summary } = seller
  return summary
}
