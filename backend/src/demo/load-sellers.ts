import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../modules/seller"
import type { SellerModuleService } from "../modules/seller/service"
import { changeSellerStatusWorkflow } from "../workflows/seller/change-seller-status"
import { createSellersWorkflow } from "../workflows/seller/create-sellers"
import { demoSellers } from "./data"
import { DEMO_ACTOR, demoIds } from "./ids"
import { placesOfPavilions } from "./places"
import { SELLER_TEXTS } from "./texts/sellers"

/** Registers and approves the demo sellers that are not there yet. */
export async function loadSellers(container: MedusaContainer): Promise<void> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE)
  const sellers = await demoSellers()
  const there = await service.listSellers(
    { handle: sellers.map((seller) => seller.handle) },
    { take: sellers.length },
  )
  const placeCode = await placesOfPavilions(container)
  const missing = sellers
    .filter(({ handle }) => !there.some((seller) => seller.handle === handle))
    .map(({ handle, pavilion, name, type, township, intro }) => ({
      id: demoIds.seller(handle),
      handle,
      pavilion_id: demoIds.pavilion(pavilion),
      type,
      name,
      intro,
      division_code: placeCode(pavilion, township),
      credit_code: null,
      is_demo: true,
      ...(SELLER_TEXTS[handle] ?? { name_en: name }),
    }))
  if (missing.length > 0) await createSellersWorkflow(container).run({ input: { sellers: missing } })
  const waiting = await service.listSellers(
    { handle: sellers.map((seller) => seller.handle), status: ["draft", "submitted"] },
    { take: sellers.length },
  )
  for (const { id, status } of waiting) {
    for (const to of status === "draft" ? (["submitted", "approved"] as const) : (["approved"] as const)) {
      await changeSellerStatusWorkflow(container).run({
        input: { seller_id: id, to, actor_id: DEMO_ACTOR, reason: "示例数据" },
      })
    }
  }
}
