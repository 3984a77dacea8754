import { z } from "@medusajs/framework/zod"
import { MAX_LINE_QUANTITY } from "@pavilion/contracts"

const packs = (least: number) =>
  z
    .number("quantity_invalid")
    .int("quantity_invalid")
    .min(least, "quantity_invalid")
    .max(MAX_LINE_QUANTITY, "quantity_invalid")

const variant_id = z.string("variant_not_found").min(1, "variant_not_found").max(100, "variant_not_found")

export const AddLine = z.object({ variant_id, quantity: packs(1) })

/** A cart may be made empty, or with its first line. */
export const StartCart = z.object({
  variant_id: variant_id.optional(),
  quantity: packs(1).optional(),
})

export const SetLine = z.object({ quantity: packs(0) })
