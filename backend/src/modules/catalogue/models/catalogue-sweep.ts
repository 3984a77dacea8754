import { model } from "@medusajs/framework/utils"

/** Up to when changes of the modules were looked for; one row, `id` "changes". */
export const CatalogueSweep = model.define("catalogue_sweep", {
  id: model.text().primaryKey(),
  until: model.dateTime(),
})
