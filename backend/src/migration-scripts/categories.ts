import { CATEGORIES } from "@pavilion/contracts"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { CATEGORY_NAMES } from "../required-data/categories"

/** The product categories of `packages/contracts`; those already there are left alone. */
export default async function categories({ container }: ExecArgs) {
  const there = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: [...CATEGORIES] }, { take: CATEGORIES.length })
  const missing = CATEGORIES.filter((handle) => !there.some((category) => category.handle === handle))
  if (missing.length === 0) return
  await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: missing.map((handle) => {
        const { name, name_en } = CATEGORY_NAMES[handle]
        return { handle, name, metadata: { name_en }, rank: CATEGORIES.indexOf(handle), is_active: true }
      }),
    },
  })
}
