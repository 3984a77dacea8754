import { ask } from "./http.ts"
import { theOperator } from "./operator.ts"

interface Price {
  id: string
  currency_code: string
  amount: number
}

export interface Pack {
  product_id: string
  variant_id: string
  price: number
  inventory_item_id: string
}

/** The first pack size of a product, as the operator sees it. */
export async function firstPack(handle: string): Promise<Pack> {
  const fields = "id,variants.id,*variants.prices,variants.inventory_items.inventory_item_id"
  const operator = await theOperator()
  const { products } = await operator.call<{
    products: {
      id: string
      variants: { id: string; prices: Price[]; inventory_items: { inventory_item_id: string }[] }[]
    }[]
  }>("GET", `/products?handle=${handle}&fields=${fields}`)
  const shown = await variantOnPage(handle)
  const product = products[0]
  const variant = product?.variants.find(({ id }) => id === shown)
  const price = variant?.prices.find(({ currency_code }) => currency_code === "cny")
  const item = variant?.inventory_items[0]
  if (!product || !variant || !price || !item) throw new Error(`${handle} has no pack to test with`)
  return {
    product_id: product.id,
    variant_id: variant.id,
    price: price.amount,
    inventory_item_id: item.inventory_item_id,
  }
}

/** The variant a product's page offers first. */
async function variantOnPage(handle: string): Promise<string | undefined> {
  const page = await ask(`/products/${handle}`, { pavilion: handle.slice(0, handle.indexOf("-")) })
  return /name="variant_id" value="([^"]+)"/.exec(page.text)?.[1]
}

export async function setPrice({ product_id, variant_id }: Pack, amount: number): Promise<void> {
  const operator = await theOperator()
  await operator.call("POST", `/products/${product_id}/variants/${variant_id}`, {
    prices: [{ currency_code: "cny", amount }],
  })
}

export async function setStatus({ product_id }: Pack, status: "draft" | "published"): Promise<void> {
  const operator = await theOperator()
  await operator.call("POST", `/products/${product_id}`, { status })
}

interface Level {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

/** Leaves so many to buy. @returns puts back what was there */
export async function leaveInStock(
  { inventory_item_id }: Pack,
  available: number,
): Promise<() => Promise<void>> {
  const operator = await theOperator()
  const levels = `/inventory-items/${inventory_item_id}/location-levels`
  const { inventory_levels } = await operator.call<{ inventory_levels: Level[] }>("GET", levels)
  const level = inventory_levels[0]
  if (!level) throw new Error(`${inventory_item_id} is stocked nowhere`)
  const stock = (stocked_quantity: number) =>
    operator.call("POST", `${levels}/${level.location_id}`, { stocked_quantity })
  await stock(level.reserved_quantity + available)
  return async () => {
    await stock(level.stocked_quantity)
  }
}
