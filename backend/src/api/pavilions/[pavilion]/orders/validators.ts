import { z } from "@medusajs/framework/zod"
import {
  MAX_ADDRESS_DETAIL_LENGTH,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  PAYMENT_METHODS,
  type AddressInput,
} from "@pavilion/contracts"
import { normalizeMobile } from "../../../../workflows/customer/mobile"

/** A mobile number in any usual writing, normalised; `code` is what a wrong one is called. */
export const mobile = (code: "address_mobile_invalid" | "mobile_invalid") =>
  z
    .string(code)
    .max(40, code)
    .transform((input, context) => {
      const normal = normalizeMobile(input)
      if (normal === null) context.addIssue({ code: "custom", message: code })
      return normal ?? ""
    })

/** Whether the division exists, and whether one is needed at all, is seen when the order is placed. */
export const address: z.ZodType<AddressInput> = z.object({
  recipient: z
    .string("address_recipient_missing")
    .trim()
    .min(1, "address_recipient_missing")
    .max(MAX_NAME_LENGTH, "name_too_long"),
  mobile: mobile("address_mobile_invalid"),
  division_code: z.string("address_division_unknown").regex(/^(\d{2,12})?$/, "address_division_unknown"),
  detail: z.string("address_detail_missing").trim().max(MAX_ADDRESS_DETAIL_LENGTH, "address_detail_too_long"),
})

export const PlaceOrder = z.object({
  address: z.preprocess((input) => input ?? {}, address),
  note: z.string("note_too_long").trim().max(MAX_NOTE_LENGTH, "note_too_long").optional(),
  payment_method: z.enum(PAYMENT_METHODS, "payment_method_unknown"),
  expected_total: z.number("cart_total_changed").nonnegative("cart_total_changed"),
})

export const LookUpOrder = z.object({
  number: z.string("order_not_found").trim().max(40, "order_not_found"),
  mobile: mobile("mobile_invalid"),
})
