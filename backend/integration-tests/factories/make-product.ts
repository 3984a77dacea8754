import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ProduceModuleService } from "../../src/modules/produce/service"
import type { SellerModuleService } from "../../src/modules/seller/service"
import type { Shop, ShopSeller } from "./make-shop"

export interface ShopProduct {
  id: string
  handle: string
  variant_id: string
  price_set_id: string
  /** Empty where stock is not kept. */
  inventory_item_ids: string[]
}

interface ProductFacts {
  price?: number
  /** Packs in stock at the seller's location; null where stock is not kept. */
  stock?: number | null
  delivery?: "parcel" | "none"
  title?: string
  title_en?: string
  aliases?: string[]
  /** Handle of a category, made when it is missing. */
  category?: string
  season_months?: number[]
  net_weight_g?: number
  /** Instead of stock of its own: the items of other products a gift box holds. */
  holds?: { inventory_item_id: string; required_quantity: number }[]
}

let products = 0

/** A published product of one variant, owned by a seller, priced in yuan with tax. */
export async function makeProduct(
  { container, pavilion }: Shop,
  seller: ShopSeller,
  { price = 10, stock = 100, delivery = "parcel", holds, category = "fruit", ...facts }: ProductFacts = {},
): Promise<ShopProduct> {
  const handle = `product-${++products}`
  const category_id = await categoryId(container, category)
  const [product] = await container.resolve(Modules.PRODUCT).createProducts([
    {
      title: facts.title ?? `示例商品 ${products}`,
      category_ids: [category_id],
      handle,
      status: "published",
      options: [{ title: "规格", values: ["一份"] }],
      variants: [{ title: "一份", sku: handle, options: { 规格: "一份" }, manage_inventory: stock !== null }],
    },
  ])
  const variant_id = product.variants[0].id
  const register: SellerModuleService = container.resolve("seller")
  await register.createSellerProducts({ product_id: product.id, seller_id: seller.id })
  const produce: ProduceModuleService = container.resolve("produce")
  await produce.createProductProfiles({
    product_id: product.id,
    kind: "farm",
    title_en: facts.title_en ?? `Sample product ${products}`,
    aliases: facts.aliases ?? [],
    season_months: facts.season_months ?? [],
    origin_code: "411528102",
    delivery,
  })
  if (facts.net_weight_g) await produce.createVariantPacks({ variant_id, net_weight_g: facts.net_weight_g })
  const price_set = await container
    .resolve(Modules.PRICING)
    .createPriceSets({ prices: [{ amount: price, currency_code: "cny" }] })
  const held = holds ?? (stock === null ? [] : [await makeStock(container, seller, handle, stock)])
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.PRODUCT]: { product_id: product.id },
      [Modules.SALES_CHANNEL]: { sales_channel_id: pavilion.sales_channel_id },
    },
    { [Modules.PRODUCT]: { variant_id }, [Modules.PRICING]: { price_set_id: price_set.id } },
    ...held.map(({ inventory_item_id, required_quantity }) => ({
      [Modules.PRODUCT]: { variant_id },
      [Modules.INVENTORY]: { inventory_item_id },
      data: { required_quantity },
    })),
  ])
  return {
    id: product.id,
    handle,
    variant_id,
    price_set_id: price_set.id,
    inventory_item_ids: held.map((item) => item.inventory_item_id),
  }
}

async function categoryId(container: Shop["container"], handle: string): Promise<string> {
  const service = container.resolve(Modules.PRODUCT)
  const [known] = await service.listProductCategories({ handle })
  const category = known ?? (await service.createProductCategories({ name: handle, handle, is_active: true }))
  return category.id
}

async function makeStock(
  container: Shop["container"],
  seller: ShopSeller,
  sku: string,
  stocked_quantity: number,
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const item = await inventory.createInventoryItems({ sku })
  await inventory.createInventoryLevels([
    { inventory_item_id: item.id, location_id: seller.stock_location_id, stocked_quantity },
  ])
  return { inventory_item_id: item.id, required_quantity: 1 }
}
