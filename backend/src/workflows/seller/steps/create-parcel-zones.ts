import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Makes for each stock location a delivery set whose one zone is the whole country.
 * @returns set and zone of each location, in the order given
 */
export const createParcelZonesStep = createStep(
  "create-parcel-zones",
  async (names: string[], { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const sets = await fulfillment.createFulfillmentSets(
      names.map((name) => ({
        name,
        type: "shipping",
        service_zones: [{ name, geo_zones: [{ type: "country", country_code: "cn" }] }],
      })),
    )
    const byName = new Map(sets.map((set) => [set.name, set]))
    const zones = names.map((name) => ({
      set_id: byName.get(name)?.id ?? "",
      zone_id: byName.get(name)?.service_zones[0]?.id ?? "",
    }))
    return new StepResponse(
      zones,
      zones.map((zone) => zone.set_id),
    )
  },
  async (setIds, { container }) => {
    if (setIds?.length) await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(setIds)
  },
)
