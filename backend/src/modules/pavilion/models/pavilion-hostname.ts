import { model } from "@medusajs/framework/utils"
import { Pavilion } from "./pavilion"

/** A hostname a pavilion answers on; a row of its own so that the database keeps two pavilions off one name. */
export const PavilionHostname = model.define("pavilion_hostname", {
  id: model.id({ prefix: "host" }).primaryKey(),
  hostname: model.text().unique(),
  pavilion: model.belongsTo(() => Pavilion, { mappedBy: "hostnames" }),
})
