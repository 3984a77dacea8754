/**
 * The checkout page, whatever happened on the way to it: first opened, one step further in choosing the region, a
 * saved address taken, or an order refused. What was typed is always in `values`.
 */
import type { Cart, Customer, FieldProblem, SavedAddress } from "@pavilion/contracts"
import type { Answer, Failure, FailureCode } from "./backend.ts"
import { readCart, type ShopperScope } from "./cart.ts"
import { listAddresses, saveAddress } from "./customer.ts"
import { chosenRegion, divisionReader, type Region, regionCodesOf } from "./divisions.ts"
import { refusalStatus } from "./form-post.ts"
import { orderOfCart, placeOrder } from "./order.ts"
import { ORDER_FIELDS, type OrderValues, parseOrder, readFields } from "./order-form.ts"
import { readCustomer, sessionToken } from "./session.ts"

export interface CheckoutView {
  status: number
  /** Null where it could not be read: the form is shown all the same, with everything typed. */
  cart: Cart | null
  customer: Customer | null
  addresses: SavedAddress[]
  values: OrderValues
  /** Null where the divisions could not be read. */
  region: Region | null
  problems: FieldProblem[]
  /** What is wrong with the order as a whole. */
  refusal: FailureCode | null
  /** The sum the shopper had seen, where it is not the sum of now. */
  seen_total: number | null
  save_address: boolean
}

/** A page to show, or the path to go to instead. */
export type CheckoutOutcome = { view: CheckoutView } | { go: string }

const NOTHING_TYPED = readFields(new FormData(), ORDER_FIELDS)

/** Opens the checkout with what is known already: the default address, else the pavilion's own county. */
export async function openCheckout(scope: ShopperScope): Promise<CheckoutOutcome> {
  const shopper = await readShopper(scope)
  const known = shopper.addresses.find(({ is_default }) => is_default) ?? shopper.addresses[0]
  const values = known
    ? await valuesOfAddress(scope, NOTHING_TYPED, known)
    : {
        ...NOTHING_TYPED,
        ...(await regionCodesOf(divisionReader(scope.locals), scope.locals.pavilion.division.code)),
        recipient: shopper.customer?.name ?? "",
        mobile: shopper.customer?.mobile ?? "",
      }
  return showCheckout(scope, shopper, values)
}

/** Takes the posted form: a step of the region, a saved address, or the order itself. */
export async function submitCheckout(scope: ShopperScope, form: FormData): Promise<CheckoutOutcome> {
  const values = readFields(form, ORDER_FIELDS)
  const choice = readFields(form, ["step", "use_address", "cart", "save_address"])
  const placed = orderOfCart(scope, choice.cart)
  if (placed) return { go: `/orders/${placed}` }

  const shopper = await readShopper(scope)
  const known = shopper.addresses.find(({ id }) => id === choice.use_address)
  if (known) return showCheckout(scope, shopper, await valuesOfAddress(scope, values, known))

  const extra = { save_address: choice.save_address !== "" }
  if (choice.step !== "" || choice.use_address !== "") return showCheckout(scope, shopper, values, extra)

  // Who was signed in when the form was filled wants the order in the account: not silently a guest's.
  if (shopper.ended) {
    return showCheckout(scope, shopper, values, { ...extra, refusal: "unauthorized", status: 401 })
  }

  const cart = await readCart(scope)
  if (!cart.ok) return showCheckout(scope, shopper, values, { ...extra, ...refused(cart) }, cart)
  if (!cart.data) return { go: "/cart" }
  const region = await chosenRegion(scope.locals, values)
  if (!region) {
    return showCheckout(scope, shopper, values, { ...extra, refusal: "backend_down", status: 503 })
  }
  const parsed = parseOrder(values, region.division_code, { parcel: cart.data.needs_address })
  if (!parsed.ok) {
    return showCheckout(scope, shopper, values, { ...extra, problems: parsed.problems, status: 422 })
  }
  const order = await placeOrder(scope, parsed.value)
  if (!order.ok) return showCheckout(scope, shopper, values, { ...extra, ...refused(order) })
  // The order stands; an address that cannot be saved is no reason to say anything else.
  if (extra.save_address && cart.data.needs_address) await saveAddress(scope, parsed.value.address)
  return { go: `/orders/${order.data.id}?placed` }
}

async function showCheckout(
  scope: ShopperScope,
  shopper: Shopper,
  values: OrderValues,
  told: Partial<CheckoutView> = {},
  known?: Answer<Cart | null>,
): Promise<CheckoutOutcome> {
  // A backend that just kept the shopper waiting is not asked the same again.
  const [cart, region] = await Promise.all([known ?? readCart(scope), chosenRegion(scope.locals, values)])
  if (cart.ok && (!cart.data || cart.data.item_count === 0)) return { go: "/cart" }
  const now = cart.ok ? cart.data : null
  // What only the cart page can settle is shown there.
  if (now && !now.can_checkout && !told.refusal) return { go: "/cart" }
  const seen = Number(values.expected_total)
  const view: CheckoutView = {
    status: cart.ok ? 200 : cart.status,
    refusal: cart.ok ? null : cart.code,
    cart: now,
    customer: shopper.customer,
    addresses: shopper.addresses,
    region,
    problems: [],
    save_address: false,
    ...told,
    seen_total: values.expected_total !== "" && now && seen !== now.total ? seen : null,
    values: { ...values, ...region?.codes, expected_total: now ? String(now.total) : values.expected_total },
  }
  return { view }
}

interface Shopper {
  customer: Customer | null
  addresses: SavedAddress[]
  /** Was signed in until now. */
  ended: boolean
}

// A shopper whose account cannot be read now still orders as a guest.
async function readShopper(scope: ShopperScope): Promise<Shopper> {
  const signedIn = sessionToken(scope) !== undefined
  const customer = await readCustomer(scope)
  if (!customer.ok || !customer.data) {
    return { customer: null, addresses: [], ended: signedIn && customer.ok }
  }
  const addresses = await listAddresses(scope)
  return { customer: customer.data, addresses: addresses.ok ? addresses.data : [], ended: false }
}

async function valuesOfAddress(
  scope: ShopperScope,
  values: OrderValues,
  address: SavedAddress,
): Promise<OrderValues> {
  const { recipient, mobile, detail, division_code } = address
  return {
    ...values,
    recipient,
    mobile,
    detail,
    ...(await regionCodesOf(divisionReader(scope.locals), division_code)),
  }
}

const FIELD_OF_CODE: Partial<Record<FailureCode, string>> = {
  address_recipient_missing: "recipient",
  name_too_long: "recipient",
  address_mobile_invalid: "mobile",
  address_division_unknown: "division_code",
  address_detail_missing: "detail",
  address_detail_too_long: "detail",
  note_too_long: "note",
  payment_method_unknown: "payment_method",
}

/** The backend's refusal, at the field it is about where there is one. */
function refused(failure: Failure): Pick<CheckoutView, "status" | "problems" | "refusal"> {
  const codes = [...failure.details.map(({ code }) => code), failure.code]
  const problems = [...new Set(codes)].flatMap((code) => {
    const field = FIELD_OF_CODE[code]
    return field ? [{ field, code: code as FieldProblem["code"] }] : []
  })
  return { status: refusalStatus(failure), problems, refusal: problems.length > 0 ? null : failure.code }
}
