import type { Context, CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, MedusaError, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type { CheckoutModuleService } from "../../modules/checkout/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerModuleService } from "../../modules/seller/service"
import type { ComposedOrder } from "./compose-order"
import { composeSellerOrders } from "./compose-seller-orders"
import type { OneTransaction } from "./one-transaction"

/** Medusa's own provider for money that changes hands outside the shop: here 货到付款. */
const CASH_ON_DELIVERY = "pp_system_default"

/** The order module's own writer, which its interface does not tell. */
interface OrderWriter {
  createOrders_: (
    orders: CreateOrderDTO[],
    context: Context,
  ) => Promise<{ id: string; custom_display_id: string }[]>
}

/**
 * Writes an order and all that belongs to it but the stock inside the caller's transaction: order, seller orders,
 * payment, links, and the placement that ties the cart to it.
 * @returns id of the order
 */
export async function writeOrder(
  { call }: OneTransaction,
  container: MedusaContainer,
  cart_id: string,
  { order, shares }: ComposedOrder,
  total: number,
): Promise<string> {
  // `createOrders` reads the order back with ten relations, which costs three times as much as writing it.
  const [{ id, custom_display_id: number }] = await call(
    container.resolve(Modules.ORDER),
    (orders, context) =>
      // oxlint-disable-next-line no-underscore-dangle -- the name is Medusa's
      (orders as unknown as OrderWriter).createOrders_([order], context),
  )
  const parts = composeSellerOrders({
    order_id: id,
    number,
    shares,
    discount_fen: 0,
    tax_fen: 0,
    actor: { type: "customer", id: order.customer_id ?? null },
  })
  await writeSellerOrders({ call }, container, parts)
  const payment_collection_id = await writePayment({ call }, container, total)
  await call(linkModule(container, Modules.CART, "cart_id"), (link, context) =>
    link.create(id, cart_id, undefined, context),
  )
  await call(linkModule(container, Modules.PAYMENT, "payment_collection_id"), (link, context) =>
    link.create(id, payment_collection_id, undefined, context),
  )
  await call(container.resolve<CheckoutModuleService>(CHECKOUT_MODULE), (checkout, context) =>
    checkout.createOrderPlacements({ cart_id, order_id: id }, context),
  )
  await call(container.resolve(Modules.CART), (carts, context) =>
    carts.updateCarts(cart_id, { completed_at: new Date() }, context),
  )
  return id
}

/** The parts of an order, with their lines and first states. */
export async function writeSellerOrders(
  { call }: Pick<OneTransaction, "call">,
  container: MedusaContainer,
  parts: ReturnType<typeof composeSellerOrders>,
): Promise<void> {
  await call(container.resolve<SellerModuleService>(SELLER_MODULE), async (sellers, context) => {
    await sellers.createSellerOrders(
      parts.map((part) => part.seller_order),
      context,
    )
    await sellers.createSellerOrderLines(
      parts.flatMap((part) => part.lines),
      context,
    )
    await sellers.createSellerOrderChanges(
      parts.flatMap((part) => part.changes),
      context,
    )
  })
}

/** The module behind the link of orders with something else; it writes inside a transaction, as others do. */
function linkModule(container: MedusaContainer, module: string, key: string) {
  const link = container
    .resolve(ContainerRegistrationKeys.LINK)
    .getLinkModule(Modules.ORDER, "order_id", module, key)
  if (!link) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Orders have no link with ${module}.`)
  return link
}

/**
 * The payment as Medusa has it once its system provider authorised it, written at once: there is nobody to ask. The
 * operator captures it in the dashboard when the money has come in.
 */
async function writePayment(
  { call }: Pick<OneTransaction, "call">,
  container: MedusaContainer,
  amount: number,
): Promise<string> {
  const money = { amount, currency_code: "cny", provider_id: CASH_ON_DELIVERY, data: {} }
  const collection_id = generateEntityId(undefined, "pay_col")
  const session_id = generateEntityId(undefined, "payses")
  const collection = {
    id: collection_id,
    currency_code: "cny",
    amount,
    authorized_amount: amount,
    status: "authorized" as const,
    payment_sessions: [
      {
        ...money,
        id: session_id,
        status: "authorized" as const,
        authorized_at: new Date(),
        payment: { ...money, payment_collection_id: collection_id },
      },
    ],
  }
  await call(container.resolve(Modules.PAYMENT), (payments, context) =>
    payments.createPaymentCollections([collection], context),
  )
  return collection_id
}
