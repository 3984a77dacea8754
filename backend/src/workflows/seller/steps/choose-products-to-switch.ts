import type { SellerStatus } from "@pavilion/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerModuleService } from "../../../modules/seller/service"

interface TakenStep {
  seller_id: string
  change_id: string
  from: SellerStatus
  to: SellerStatus
}

interface ProductSwitch {
  ids: string[]
  status: "draft" | "published"
}

/**
 * Which products a change of status takes off sale or puts back. Leaving `approved` takes all published ones off and
 * writes them down; being approved again puts back those the last change wrote down.
 */
export const chooseProductsToSwitchStep = createStep(
  "choose-products-to-switch",
  async ({ seller_id, change_id, from, to }: TakenStep, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    if (from === "approved") {
      const owned = await service.listSellerProducts({ seller_id }, { take: 100_000 })
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data: products } = await query.graph({
        entity: "product",
        fields: ["id"],
        filters: { id: owned.map((row) => row.product_id), status: "published" },
      })
      const ids = products.map((product) => product.id)
      await service.updateSellerStatusChanges({ id: change_id, unpublished_product_ids: ids })
      return new StepResponse<ProductSwitch>({ ids, status: "draft" })
    }
    if (from === "suspended" && to === "approved") {
      const [suspension] = await service.listSellerStatusChanges(
        { seller_id, to: "suspended" },
        { order: { created_at: "DESC" }, take: 1 },
      )
      return new StepResponse<ProductSwitch>({
        ids: suspension?.unpublished_product_ids ?? [],
        status: "published",
      })
    }
    return new StepResponse<ProductSwitch>({ ids: [], status: "draft" })
  },
)
