import { model } from "@medusajs/framework/utils"

/**
 * That a cart became an order, written in the transaction that made the order. The unique index on the cart is what
 * makes placing an order idempotent; `announced_at` is an outbox: while it is empty, `order.placed` is still owed.
 */
export const OrderPlacement = model
  .define("order_placement", {
    id: model.id({ prefix: "plac" }).primaryKey(),
    /** Null for an order made by another route and settled afterwards. */
    cart_id: model.text().unique().nullable(),
    order_id: model.text().unique(),
    /** When a subscriber received `order.placed`. */
    announced_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_order_placement_owed",
      on: ["created_at"],
      where: "announced_at IS NULL AND deleted_at IS NULL",
    },
  ])
