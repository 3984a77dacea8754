import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { PavilionModuleService } from "../../src/modules/pavilion/service"
import { createPavilionsWorkflow } from "../../src/workflows/pavilion/create-pavilions"
import { assignProductsWorkflow } from "../../src/workflows/seller/assign-products"
import { changeSellerStatusWorkflow } from "../../src/workflows/seller/change-seller-status"
import { createSellersWorkflow } from "../../src/workflows/seller/create-sellers"

const DIVISIONS = [
  { code: "410000", name: "河南省", level: "province" as const, parent_code: null },
  { code: "411500", name: "信阳市", level: "city" as const, parent_code: "410000" },
  { code: "411528", name: "息县", level: "county" as const, parent_code: "411500" },
  { code: "411528104", name: "项店镇", level: "township" as const, parent_code: "411528" },
  { code: "410184", name: "新郑市", level: "county" as const, parent_code: "410100" },
]

let counter = 0

/** Two counties and a township, and one pavilion, made by the workflows the dashboard uses. */
export async function makePavilion(
  container: MedusaContainer,
  facts: { handle?: string; is_default?: boolean } = {},
) {
  await container.resolve<PavilionModuleService>("pavilion").addDivisions(DIVISIONS)
  const { handle = `pavilion-${++counter}`, is_default = false } = facts
  const { result } = await createPavilionsWorkflow(container).run({
    input: {
      actor_id: "test",
      pavilions: [
        {
          handle,
          name: "示例馆",
          name_en: "Sample pavilion",
          slogan: "",
          slogan_en: "",
          theme: "paddy-green",
          seal: "示例",
          division_code: "411528",
          hostnames: [],
          parcel_price: 10,
          is_default,
          rank: 0,
        },
      ],
    },
  })
  return result[0]
}

/** A seller of a pavilion, approved unless told. */
export async function makeRegisteredSeller(
  container: MedusaContainer,
  pavilion: { id: string },
  { approved = true }: { approved?: boolean } = {},
) {
  const handle = `registered-${++counter}`
  const { result } = await createSellersWorkflow(container).run({
    input: {
      sellers: [
        {
          handle,
          pavilion_id: pavilion.id,
          type: "household",
          name: `示例农户 ${handle}`,
          name_en: `Sample household ${handle}`,
          credit_code: null,
          division_code: "411528104",
        },
      ],
    },
  })
  const seller = result[0]
  for (const to of approved ? (["submitted", "approved"] as const) : []) {
    await changeSellerStatusWorkflow(container).run({
      input: { seller_id: seller.id, to, actor_id: "test", reason: "" },
    })
  }
  return seller
}

/** A published product, given to a seller where one is named. */
export async function makeRegisteredProduct(container: MedusaContainer, seller?: { id: string }) {
  const handle = `registered-product-${++counter}`
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: `示例商品 ${handle}`,
          handle,
          status: ProductStatus.PUBLISHED,
          options: [{ title: "规格", values: ["一份"] }],
          variants: [{ title: "一份", sku: handle, options: { 规格: "一份" }, prices: [] }],
        },
      ],
    },
  })
  const product = result[0]
  if (seller) {
    await assignProductsWorkflow(container).run({
      input: { assignments: [{ product_id: product.id, seller_id: seller.id }] },
    })
  }
  return { id: product.id, handle, variant_id: product.variants[0].id }
}

export async function productStatus(container: MedusaContainer, id: string): Promise<string> {
  return (await container.resolve(Modules.PRODUCT).retrieveProduct(id)).status
}
