import type { MedusaContainer, OrderDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type { CheckoutModuleService } from "../../../modules/checkout/service"
import { composeSellerOrders } from "../compose-seller-orders"
import { inOneTransaction, type Rows } from "../one-transaction"
import { type ProductOwner, shareOrder, type WholeOrder } from "../share-order"
import { writeSellerOrders } from "../write-order"

const OWNERS = `
select sp.product_id, s.id as seller_id, s.commission_rate::float8 as commission_rate, s.shipping_option_id
from seller_product sp join seller s on s.id = sp.seller_id
where sp.product_id = any(:product_ids) and sp.deleted_at is null`

/**
 * Gives each of these orders its seller orders, or cancels it where a line belongs to no seller. One that fails is
 * logged and tried again by the next sweep; it does not keep the others waiting. Each is a transaction of its own,
 * and nothing is left to undo.
 */
export const settleOrdersStep = createStep(
  "settle-orders",
  async (order_ids: string[], { container, context }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    for (const order_id of order_ids) {
      try {
        const settled = await settleOrder(container, order_id, context.eventGroupId)
        if (!settled) await cancelOrderWorkflow(container).run({ input: { order_id } })
        logger.info(`Order ${order_id}, made by another route, was ${settled ? "split" : "cancelled"}.`)
      } catch (error) {
        logger.error(`Order ${order_id} could not be settled: ${(error as Error).message}`)
      }
    }
    return new StepResponse(order_ids)
  },
)

/** @returns false where a line belongs to no seller */
async function settleOrder(
  container: MedusaContainer,
  order_id: string,
  event_group_id?: string,
): Promise<boolean> {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(order_id, {
    select: ["id", "custom_display_id", "display_id", "total", "tax_total"],
    relations: ["items", "shipping_methods"],
  })
  return inOneTransaction(container, event_group_id, async (transaction) => {
    const { rows, call } = transaction
    await rows(`select id from "order" where id = :order_id for update`, { order_id })
    const done = await rows("select id from seller_order where order_id = :order_id limit 1", { order_id })
    if (done.length > 0) return true
    const whole = wholeOrder(order)
    const division = shareOrder(whole, await ownersOf(rows, whole))
    if (!division) return false
    const { custom_display_id } = order as OrderDTO & { custom_display_id?: string | null }
    const number = custom_display_id ?? String(order.display_id)
    const actor = { type: "system" as const, id: null }
    await writeSellerOrders(
      transaction,
      container,
      composeSellerOrders({ order_id, number, actor, ...division }),
    )
    // Owes the announcement: whoever was told when the order was made could not see its parts.
    await call(container.resolve<CheckoutModuleService>(CHECKOUT_MODULE), (checkout, shared) =>
      checkout.createOrderPlacements({ order_id }, shared),
    )
    return true
  })
}

function wholeOrder(order: OrderDTO): WholeOrder {
  return {
    total: Number(order.total),
    tax_total: Number(order.tax_total),
    items: (order.items ?? []).map((item) => ({
      id: item.id,
      product_id: item.product_id ?? null,
      quantity: item.quantity,
      original_total: Number(item.original_total),
    })),
    shipping_methods: (order.shipping_methods ?? []).map((method) => ({
      shipping_option_id: method.shipping_option_id ?? null,
      original_total: Number(method.original_total),
    })),
  }
}

async function ownersOf(rows: Rows, order: WholeOrder): Promise<ProductOwner[]> {
  const product_ids = order.items.flatMap((item) => item.product_id ?? [])
  return rows<ProductOwner>(OWNERS, { product_ids })
}
