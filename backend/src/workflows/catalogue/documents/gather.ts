import type { DivisionName, Picture } from "@pavilion/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { chinaDay } from "../../../calendar/china-day"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"
import { claimChanges } from "./claim-changes"
import { type ProductGraph, readProductGraph, type SellerGraph, type VariantGraph } from "./graph"
import { priceChanges } from "./price-changes"
import { type FreeStock, packsAvailable, readFreeStock } from "./stock"
import type { ProductTruth, VariantTruth } from "./truth"
import { compareVariants } from "./variant-order"

const ALL = 100_000

type Complete = ProductGraph & {
  product_profile: NonNullable<ProductGraph["product_profile"]>
  seller_product: { seller: SellerGraph }
}

/**
 * Gathers the truth about products that are on sale: published, of an approved seller, with a profile, a category
 * and a price. The others are left out. A fixed number of queries, however many products.
 */
export async function gatherProducts(
  container: MedusaContainer,
  ids: string[],
  now: Date,
): Promise<ProductTruth[]> {
  const products = (await readProductGraph(container, ids)).filter(isOnSale)
  if (products.length === 0) return []
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const sellers = products.map((product) => product.seller_product.seller)
  const sellerIds = [...new Set(sellers.map((seller) => seller.id))]
  const variants = products.flatMap((product) => product.variants)
  const day = chinaDay(now)
  const [pavilions, places, free, claims, claimTimes, priceTimes] = await Promise.all([
    readPavilions(container, sellers),
    readPlaces(container, products),
    readFreeStock(container.resolve(Modules.INVENTORY), itemIds(variants)),
    certification.claimsOfProducts(
      products.map(({ id, seller_product: { seller } }) => ({
        product_id: id,
        seller_id: seller.id,
        seller_name: seller.name,
      })),
      day,
    ),
    claimChanges(certification, sellerIds, day),
    priceChanges(container.resolve(Modules.PRICING), priceSetIds(variants), now),
  ])
  return products.flatMap((product): ProductTruth[] => {
    const { seller } = product.seller_product
    const pavilion = pavilions.get(seller.pavilion_id)
    if (!pavilion) return []
    const [category] = product.categories.toSorted((one, other) => one.rank - other.rank)
    const { origin_code, specialty, ...profile } = product.product_profile
    return [
      {
        id: product.id,
        handle: product.handle,
        title: product.title,
        subtitle: product.subtitle ?? "",
        description: product.description ?? "",
        published_at: new Date(product.created_at).toISOString(),
        updated_at: new Date(product.updated_at).toISOString(),
        category: { handle: category.handle, name: category.name, name_en: englishName(category) },
        pictures: product.images.map(({ url }) => pictureOf(url, product.title)),
        pavilion,
        seller: { ...seller, township: places.get(seller.division_code) ?? "" },
        profile: { ...profile, specialty: specialty?.handle ?? null },
        origin: originOf(origin_code, places),
        variants: sellable(product).map((variant) => variantOf(variant, seller, free)),
        marks: claims.get(product.id)!.marks,
        brand: claims.get(product.id)!.brand,
        changes_at: [
          ...(claimTimes.get(product.id) ?? []),
          ...priceSetIds(product.variants).flatMap((id) => priceTimes.get(id) ?? []),
        ],
      },
    ]
  })
}

function isOnSale(product: ProductGraph): product is Complete {
  return (
    product.seller_product?.seller?.status === "approved" &&
    Boolean(product.product_profile) &&
    product.categories.length > 0 &&
    sellable(product).length > 0
  )
}

/** Variants with a price, in the order they are shown. */
function sellable(product: ProductGraph): VariantGraph[] {
  return product.variants
    .filter((variant) => variant.calculated_price?.calculated_amount != null)
    .toSorted(compareVariants)
}

function variantOf(variant: VariantGraph, seller: SellerGraph, free: FreeStock): VariantTruth {
  const items = (variant.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
    inventory_item_id,
    required: required_quantity,
  }))
  const isKept = variant.manage_inventory && !variant.allow_backorder
  const pack = variant.variant_pack
  return {
    id: variant.id,
    title: variant.title,
    title_en: pack?.title_en ?? "",
    sku: variant.sku ?? "",
    pack: {
      net_weight_g: pack?.net_weight_g ?? null,
      net_volume_ml: pack?.net_volume_ml ?? null,
      pieces: pack?.pieces ?? null,
    },
    price: Number(variant.calculated_price!.calculated_amount),
    plan: isKept ? items : [],
    location_id: seller.stock_location_id,
    available: isKept ? packsAvailable(free, seller.stock_location_id ?? "", items) : null,
  }
}

const itemIds = (variants: VariantGraph[]) => [
  ...new Set(
    variants.flatMap((variant) => (variant.inventory_items ?? []).map((item) => item.inventory_item_id)),
  ),
]

const priceSetIds = (variants: VariantGraph[]) =>
  variants.flatMap((variant) => variant.calculated_price?.id ?? [])

function englishName(category: ProductGraph["categories"][number]): string {
  const name = category.metadata?.name_en
  return typeof name === "string" ? name : category.name
}

/** The file provider stores keys; an address that an older one stored is brought to its key. */
function pictureOf(url: string, alt: string): Picture {
  return {
    key: url.replace(/^https?:\/\/[^/]+\//, "").replace(/^\/?((static|media)\/)?/, ""),
    alt,
    width: null,
    height: null,
  }
}

async function readPavilions(container: MedusaContainer, sellers: SellerGraph[]) {
  const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
  const ids = [...new Set(sellers.map((seller) => seller.pavilion_id))]
  const [rows, answers] = await Promise.all([
    service.listPavilions({ id: ids }, { select: ["id", "parcel_price"], take: ids.length }),
    service.allPavilions(),
  ])
  const tariffs = new Map(rows.map((row) => [row.id, row.parcel_price]))
  return new Map(
    answers.map((pavilion) => [
      pavilion.id,
      {
        handle: pavilion.handle,
        division: pavilion.division.name,
        parcel_price: tariffs.get(pavilion.id) ?? 0,
      },
    ]),
  )
}

/** Names of the divisions the products and their sellers sit in, by code. */
async function readPlaces(container: MedusaContainer, products: Complete[]): Promise<Map<string, string>> {
  const codes = products.flatMap(({ product_profile: { origin_code: code }, seller_product: { seller } }) => [
    code.slice(0, 6),
    code.slice(0, 9),
    code,
    seller.division_code,
  ])
  const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
  const divisions: DivisionName[] = await service.listDivisions({ code: [...new Set(codes)] }, { take: ALL })
  return new Map(divisions.map((division) => [division.code, division.name]))
}

// The code of a division begins with those it lies in: 6 digits of the county, 9 of the township, 12 of the village.
function originOf(code: string, places: Map<string, string>): ProductTruth["origin"] {
  const inside = (digits: number) =>
    code.length >= digits ? (places.get(code.slice(0, digits)) ?? null) : null
  return { division_code: code, county: inside(6) ?? "", township: inside(9), village: inside(12) }
}
