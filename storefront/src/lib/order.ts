/** Placing an order, opening it again, looking one up. An order opens for its owner's token or with its proof only. */
import {
  ORDER_PROOF_HEADER,
  type Order,
  type OrderAnswer,
  type OrderListAnswer,
  type OrderLookUpBody,
  type PlaceOrderBody,
} from "@pavilion/contracts"
import { type Answer, callBackend, type Failure, pathPart } from "./backend.ts"
import { cartId, cartPath, forgetCart, type ShopperScope } from "./cart.ts"
import { proofOf, readProofs, rememberProof } from "./order-proofs.ts"
import { customersPath, sessionToken } from "./session.ts"

export const ORDERS_A_PAGE = 10

const NOT_FOUND: Failure = { ok: false, status: 404, code: "order_not_found", details: [] }

/** Turns this browser's cart into an order. Sent twice it answers the same order. */
export async function placeOrder(scope: ShopperScope, body: PlaceOrderBody): Promise<Answer<Order>> {
  const id = cartId(scope)
  if (!id) return { ok: false, status: 404, code: "cart_not_found", details: [] }
  const answer = await callBackend<OrderAnswer>(scope.locals, `${cartPath(scope, id)}/order`, {
    method: "POST",
    body,
    token: sessionToken(scope),
  })
  if (!answer.ok) return answer
  forgetCart(scope)
  return keep(scope, answer, id)
}

/** The order a cart of this browser became, for a form that is sent again after the order was placed. */
export function orderOfCart(scope: ShopperScope, formCartId: string): string | undefined {
  return readProofs(scope).find(({ cart_id }) => cart_id !== "" && cart_id === formCartId)?.order_id
}

/** Reads an order this browser or this shopper may see; any other is `order_not_found`, known or not. */
export async function readOrder(scope: ShopperScope, orderId: string): Promise<Answer<Order>> {
  const token = sessionToken(scope)
  const proof = proofOf(scope, orderId)
  if (!token && !proof) return NOT_FOUND
  const path = `${ordersPath(scope)}/${pathPart(orderId)}`
  const headers = proof ? { [ORDER_PROOF_HEADER]: proof } : {}
  const answer = await callBackend<OrderAnswer>(scope.locals, path, { token, headers })
  if (answer.ok) return { ok: true, status: 200, data: answer.data.order }
  return answer.status === 503 || answer.status === 429 ? answer : NOT_FOUND
}

/** Finds a guest's order by its number and mobile, and lets this browser open it from now on. */
export async function lookUpOrder(scope: ShopperScope, body: OrderLookUpBody): Promise<Answer<Order>> {
  const path = `${ordersPath(scope)}/look-up`
  const answer = await callBackend<OrderAnswer>(scope.locals, path, { method: "POST", body })
  return answer.ok ? keep(scope, answer, "") : answer
}

/** The signed-in shopper's orders, newest first. @param page from 1 */
export async function listOrders(scope: ShopperScope, page: number): Promise<Answer<OrderListAnswer>> {
  return callBackend<OrderListAnswer>(scope.locals, `${customersPath(scope)}/me/orders`, {
    token: sessionToken(scope),
    query: { offset: (page - 1) * ORDERS_A_PAGE, limit: ORDERS_A_PAGE },
  })
}

function ordersPath(scope: ShopperScope): string {
  return `/pavilions/${pathPart(scope.locals.pavilion.handle)}/orders`
}

function keep(
  scope: ShopperScope,
  answer: { status: number; data: OrderAnswer },
  cart_id: string,
): Answer<Order> {
  const { order, proof } = answer.data
  rememberProof(scope, { order_id: order.id, proof, cart_id })
  return { ok: true, status: answer.status, data: order }
}
