import { SELLER_STATUSES } from "@pavilion/contracts"
import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** Who moved a seller from one status to the next, when (`created_at`) and why. */
export const SellerStatusChange = model.define("seller_status_change", {
  id: model.id({ prefix: "ssch" }).primaryKey(),
  seller: model.belongsTo(() => Seller, { mappedBy: "status_changes" }),
  from: model.enum([...SELLER_STATUSES]),
  to: model.enum([...SELLER_STATUSES]),
  /** Id of the user, or the name of the script that loaded the seller. */
  actor_id: model.text(),
  reason: model.text().default(""),
  /** Products this change took off sale, to be put back when the seller is approved again. */
  unpublished_product_ids: model.json<string[]>().default([]),
})
