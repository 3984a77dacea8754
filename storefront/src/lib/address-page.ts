/** The page of one saved address, whatever happened on the way to it. What was typed is always in `values`. */
import type { FieldProblem } from "@pavilion/contracts"
import type { Failure, FailureCode } from "./backend.ts"
import type { ShopperScope } from "./cart.ts"
import { listAddresses, removeAddress, saveAddress } from "./customer.ts"
import { chosenRegion, divisionReader, type Region, regionCodesOf } from "./divisions.ts"
import { refusalStatus } from "./form-post.ts"
import { ADDRESS_FIELDS, type AddressValues, parseAddress, readFields } from "./order-form.ts"

export interface AddressView {
  status: number
  /** Null where there is nothing to edit: the address is not the shopper's, or it could not be read. */
  values: AddressValues | null
  region: Region | null
  is_default: boolean
  problems: FieldProblem[]
  refusal: FailureCode | null
}

export type AddressOutcome = { view: AddressView } | { go: string }

/** Opens the form. @param id of the address to change; undefined for a new one */
export async function openAddress(scope: ShopperScope, id: string | undefined): Promise<AddressOutcome> {
  const known = await listAddresses(scope)
  if (!known.ok) return away(known)
  const read = divisionReader(scope.locals)
  if (id === undefined) {
    const home = await regionCodesOf(read, scope.locals.pavilion.division.code)
    const values = { ...readFields(new FormData(), ADDRESS_FIELDS), ...home }
    return show(scope, values, { is_default: known.data.length === 0 })
  }
  const address = known.data.find((one) => one.id === id)
  if (!address) return away({ ok: false, status: 404, code: "address_not_found", details: [] })
  const { recipient, mobile, detail, division_code, is_default } = address
  return show(
    scope,
    { recipient, mobile, detail, ...(await regionCodesOf(read, division_code)) },
    { is_default },
  )
}

/** Takes the form: a step of the region, the removal, or the address to save. */
export async function submitAddress(
  scope: ShopperScope,
  id: string | undefined,
  form: FormData,
): Promise<AddressOutcome> {
  if (form.has("remove") && id !== undefined) {
    const removed = await removeAddress(scope, id)
    return removed.ok ? { go: "/account" } : away(removed)
  }
  const values = readFields(form, ADDRESS_FIELDS)
  const is_default = form.has("is_default")
  if (form.has("step")) return show(scope, values, { is_default })
  const region = await chosenRegion(scope.locals, values)
  if (!region) return show(scope, values, { is_default, status: 503, refusal: "backend_down" })
  const parsed = parseAddress(values, region.division_code)
  if (!parsed.ok) return show(scope, values, { is_default, status: 422, problems: parsed.problems })
  const saved = await saveAddress(scope, { ...parsed.value, is_default }, id)
  if (saved.ok) return { go: "/account" }
  return show(scope, values, { is_default, status: refusalStatus(saved), refusal: saved.code })
}

async function show(
  scope: ShopperScope,
  values: AddressValues,
  told: Partial<AddressView>,
): Promise<AddressOutcome> {
  const region = await chosenRegion(scope.locals, values)
  const nothing = { status: 200, is_default: false, problems: [], refusal: null }
  return { view: { ...nothing, ...told, region, values: { ...values, ...region?.codes } } }
}

function away(failure: Failure): AddressOutcome {
  if (failure.status === 401) return { go: "/account" }
  return {
    view: {
      status: failure.status === 404 ? 404 : 503,
      values: null,
      region: null,
      is_default: false,
      problems: [],
      refusal: null,
    },
  }
}
