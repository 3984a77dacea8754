import { SELLER_ORDER_STATUSES, SELLER_PAYMENT_STATUSES } from "@pavilion/contracts"
import { model } from "@medusajs/framework/utils"
import { SellerOrderChange } from "./seller-order-change"
import { SellerOrderLine } from "./seller-order-line"

/**
 * One seller's part of an order. All amounts are yuan with tax; over the parts of one order, goods, shipping,
 * discount and tax add up to the order, to the fen. Commission is frozen at sale.
 */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "sord" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    /** `{order number}-{position}`, what a person reads out. */
    number: model.text().unique(),
    /** From 1, in the order the parts are shown. */
    position: model.number(),
    status: model.enum([...SELLER_ORDER_STATUSES]).default("placed"),
    payment_status: model.enum([...SELLER_PAYMENT_STATUSES]).default("awaiting"),
    goods_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    discount_total: model.bigNumber().default(0),
    discount_bearer: model.enum(["seller", "operator", "public_fund"]).nullable(),
    tax_total: model.bigNumber().default(0),
    /** Share of the goods total, 0 to 1. */
    commission_rate: model.bigNumber().default(0),
    /** The rule in words, as it stood at sale. */
    commission_rule: model.text().default(""),
    commission_total: model.bigNumber().default(0),
    /** What the seller is owed once the money is in. */
    payable_total: model.bigNumber(),
    lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
    changes: model.hasMany(() => SellerOrderChange, { mappedBy: "seller_order" }),
  })
  .indexes([{ on: ["order_id", "seller_id"], unique: true }, { on: ["seller_id", "status"] }])
  .cascades({ delete: ["lines", "changes"] })
