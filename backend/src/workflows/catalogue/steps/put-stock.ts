import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE, type ProductStock } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"
import { readFreeStock, stockOfPlan } from "../documents/stock"

/** Writes what can be ordered now of every product that takes from these inventory items. Nothing to undo. */
export const putStockStep = createStep(
  "put-stock",
  async ({ inventory_item_ids }: { inventory_item_ids: string[] }, { container }) => {
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const readAt = await catalogue.readingTime()
    const plans = await catalogue.findStockPlans({ inventory_item_ids, product_ids: [] })
    const items = plans.flatMap(({ stock_plan }) =>
      stock_plan.flatMap(({ items: taken }) => taken.map((item) => item.inventory_item_id)),
    )
    const free = await readFreeStock(container.resolve(Modules.INVENTORY), [...new Set(items)])
    const products = plans.map(({ id, stock_plan }): { id: string; stock: ProductStock } => ({
      id,
      stock: stockOfPlan(free, stock_plan),
    }))
    await catalogue.putStock({ products, readAt })
    return new StepResponse(products.map(({ id }) => id))
  },
)
