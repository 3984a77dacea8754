import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"

/** A kind of certification. Marks come and go by decree, so they are rows with dates, never an enum. */
export const Mark = model.define("mark", {
  id: model.id({ prefix: "mark" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  name_en: model.text().searchable(),
  /** Calendar dates `YYYY-MM-DD`; null: open since ever, or still open. Certificates already granted stay good. */
  registration_open_from: model.text().nullable(),
  registration_open_to: model.text().nullable(),
  /** Regular expression a certificate's number has to match as a whole; null: any. */
  number_pattern: model.text().nullable(),
  rank: model.number().default(0),
  certificates: model.hasMany(() => Certificate, { mappedBy: "mark" }),
})
