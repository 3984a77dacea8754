/**
 * The shopper's cart. Its id lives in a signed cookie and nowhere else, so nobody opens a cart by knowing an address.
 * `cart_count` is a plain cookie for the badge in the header; the server never reads it.
 */
import type { AddLineBody, Cart, CartAnswer } from "@pavilion/contracts"
import { type Answer, callBackend, type Failure, pathPart } from "./backend.ts"
import { clearCookie, type CookieScope, readCookie, writeCookie } from "./cookies.ts"

/** The part of `Astro` and of an endpoint's context that the shopper's pages work with. */
export interface ShopperScope extends CookieScope {
  locals: App.Locals
}

const CART_COOKIE = "cart"
const COUNT_COOKIE = "cart_count"
const CART_COOKIE_S = 60 * 24 * 60 * 60

/** The id of this browser's cart, if it has one. */
export function cartId(scope: ShopperScope): string | undefined {
  return readCookie(scope, CART_COOKIE)
}

/** Reads the cart; null where there is none or it became an order. */
export async function readCart(scope: ShopperScope): Promise<Answer<Cart | null>> {
  const id = cartId(scope)
  if (!id) return { ok: true, status: 200, data: null }
  const answer = await callBackend<CartAnswer>(scope.locals, cartPath(scope, id))
  if (answer.ok) return keep(scope, answer)
  if (answer.code !== "cart_not_found") return answer
  forgetCart(scope)
  return { ok: true, status: 200, data: null }
}

/** Puts a variant into the cart, and makes the cart where there is none. */
export async function addLine(scope: ShopperScope, body: AddLineBody): Promise<Answer<Cart>> {
  const id = cartId(scope)
  const added =
    id && (await callBackend<CartAnswer>(scope.locals, `${cartPath(scope, id)}/lines`, post(body)))
  if (added && (added.ok || added.code !== "cart_not_found")) return keep(scope, added)
  return keep(scope, await callBackend<CartAnswer>(scope.locals, cartPath(scope), post(body)))
}

/** Sets the quantity of a line; 0 removes it. Setting also takes the price of now as seen. */
export async function setLine(scope: ShopperScope, lineId: string, quantity: number): Promise<Answer<Cart>> {
  const id = cartId(scope)
  if (!id) return NO_CART
  return keep(
    scope,
    await callBackend<CartAnswer>(scope.locals, `${cartPath(scope, id)}/lines/${pathPart(lineId)}`, {
      method: "PUT",
      body: { quantity },
    }),
  )
}

/** Drops the cart of this browser, after it became an order. */
export function forgetCart(scope: ShopperScope): void {
  clearCookie(scope, CART_COOKIE)
  showCount(scope, 0)
}

const NO_CART: Failure = { ok: false, status: 404, code: "cart_not_found", details: [] }

function post(body: AddLineBody): { method: "POST"; body: AddLineBody } {
  return { method: "POST", body }
}

/** The address of a cart in the backend, or of all carts. */
export function cartPath(scope: ShopperScope, id?: string): string {
  const carts = `/pavilions/${pathPart(scope.locals.pavilion.handle)}/carts`
  return id === undefined ? carts : `${carts}/${pathPart(id)}`
}

function keep(scope: ShopperScope, answer: Answer<CartAnswer>): Answer<Cart> {
  if (!answer.ok) return answer
  const { cart } = answer.data
  writeCookie(scope, CART_COOKIE, cart.id, CART_COOKIE_S)
  showCount(scope, cart.item_count)
  return { ok: true, status: answer.status, data: cart }
}

function showCount(scope: ShopperScope, count: number): void {
  scope.cookies.set(COUNT_COOKIE, String(count), {
    maxAge: CART_COOKIE_S,
    path: "/",
    sameSite: "lax",
    secure: scope.url.protocol === "https:",
  })
}
