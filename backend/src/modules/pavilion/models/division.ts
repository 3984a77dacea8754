import { DIVISION_LEVELS } from "@pavilion/contracts"
import { model } from "@medusajs/framework/utils"

/**
 * One administrative division, province to village. `code` is GB/T 2260 (six digits) down to the county, and the
 * statistical code of 9 digits for a township and 12 for a village.
 */
export const Division = model
  .define("division", {
    code: model.text().primaryKey(),
    name: model.text().searchable(),
    level: model.enum([...DIVISION_LEVELS]),
    parent_code: model.text().nullable(),
  })
  .indexes([{ on: ["parent_code"] }])
