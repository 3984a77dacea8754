import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { assignProductsWorkflow } from "../workflows/seller/assign-products"
import { demoProducts, type DemoProduct, demoSellers } from "./data"
import { demoIds } from "./ids"
import { DEMO_KITS } from "./kits"
import { PRODUCT_TEXTS } from "./texts/products"

const OPTION = "规格"

/** Makes the demo products that are not there yet and gives them to their sellers. */
export async function loadProducts(container: MedusaContainer): Promise<void> {
  const products = await demoProducts()
  const service = container.resolve(Modules.PRODUCT)
  const there = await service.listProducts(
    { handle: products.map((product) => product.handle) },
    { select: ["handle"], take: products.length },
  )
  const missing = products.filter(({ handle }) => !there.some((product) => product.handle === handle))
  const categories = await service.listProductCategories({}, { select: ["id", "handle"], take: 100 })
  const categoryId = new Map(categories.map((category) => [category.handle, category.id]))

  // Boxes come last: their stock is the stock of packs made before.
  const single = missing.filter(({ handle }) => !(handle in DEMO_KITS))
  const boxes = missing.filter(({ handle }) => handle in DEMO_KITS)
  for (const batch of [single, boxes]) {
    if (batch.length === 0) continue
    const items = await inventoryItemIds(container)
    await createProductsWorkflow(container).run({
      input: {
        products: batch.map((product) =>
          productInput(product, categoryId.get(product.category) ?? "", items),
        ),
      },
    })
  }
  await assignMissing(
    container,
    missing.map((product) => product.handle),
  )
}

function productInput(product: DemoProduct, categoryId: string, items: Map<string, string>) {
  const text = PRODUCT_TEXTS[product.handle]
  const kit = Object.entries(DEMO_KITS[product.handle] ?? {})
  return {
    id: demoIds.product(product.handle),
    handle: product.handle,
    title: product.title,
    subtitle: text?.subtitle ?? "",
    description: text?.description ?? "",
    status: ProductStatus.PUBLISHED,
    category_ids: [categoryId],
    options: [{ title: OPTION, values: product.variants.map((variant) => variant.title) }],
    variants: product.variants.map((variant, rank) => ({
      variant_rank: rank,
      id: demoIds.variant(variant.sku),
      title: variant.title,
      sku: variant.sku,
      options: { [OPTION]: variant.title },
      manage_inventory: product.kind !== "service",
      prices: [{ currency_code: "cny", amount: variant.price }],
      ...(kit.length > 0 && {
        inventory_items: kit.map(([sku, required_quantity]) => ({
          inventory_item_id: items.get(sku) ?? "",
          required_quantity,
        })),
      }),
    })),
  }
}

async function inventoryItemIds(container: MedusaContainer): Promise<Map<string, string>> {
  const skus = Object.values(DEMO_KITS).flatMap((kit) => Object.keys(kit))
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: skus }, { select: ["id", "sku"], take: skus.length })
  return new Map(items.map((item) => [item.sku ?? "", item.id]))
}

async function assignMissing(container: MedusaContainer, handles: string[]): Promise<void> {
  const sellers = await demoSellers()
  const assignments = sellers.flatMap((seller) =>
    seller.sells
      .filter((handle) => handles.includes(handle))
      .map((handle) => ({ product_id: demoIds.product(handle), seller_id: demoIds.seller(seller.handle) })),
  )
  if (assignments.length > 0) await assignProductsWorkflow(container).run({ input: { assignments } })
}
