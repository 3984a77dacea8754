import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { SELLER_EVENTS } from "../../modules/seller"
import type { SellerFields } from "./seller-fields"
import { createParcelZonesStep } from "./steps/create-parcel-zones"
import { createSellersStep } from "./steps/create-sellers"
import { equipSellersStep } from "./steps/equip-sellers"
import { validateSellersStep } from "./steps/validate-sellers"

export interface CreateSellersInput {
  /** `id` only where it has to be a fixed one. */
  sellers: (SellerFields & { id?: string })[]
}

const PROVIDER = "manual_manual"

// Medusa wants names of profiles and delivery sets to differ; the handle sees to it.
const labelOf = (seller: SellerFields) => `${seller.name} ${seller.handle}`

/**
 * Registers sellers as drafts. Each gets its own stock location, shipping profile and one parcel option at the tariff
 * of its pavilion: a Medusa option belongs to one profile, and an order wants every line's profile covered.
 * @returns the sellers, status `draft`
 * @throws pavilion_not_found (NOT_FOUND, 404); division_unknown, credit_code_invalid (INVALID_DATA, 400);
 *   division_not_in_pavilion, handle_taken, credit_code_taken (NOT_ALLOWED, 400)
 */
export const createSellersWorkflow = createWorkflow(
  "create-sellers",
  (input: WorkflowData<CreateSellersInput>) => {
    const lent = validateSellersStep(input.sellers)
    const registered = createSellersStep(input.sellers)
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform(input, ({ sellers }) => ({
        locations: sellers.map((seller) => ({
          name: labelOf(seller),
          address: { address_1: seller.name, country_code: "cn" },
        })),
      })),
    })
    const profiles = createShippingProfilesWorkflow.runAsStep({
      input: transform(input, ({ sellers }) => ({
        data: sellers.map((seller) => ({ name: labelOf(seller), type: "seller" })),
      })),
    })
    const zones = createParcelZonesStep(transform(input, ({ sellers }) => sellers.map(labelOf)))
    createRemoteLinkStep(
      transform({ lent, locations, zones }, (data) =>
        data.locations.flatMap((location, index): LinkDefinition[] => [
          {
            [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
            [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
          },
          {
            [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
            [Modules.FULFILLMENT]: { fulfillment_set_id: data.zones[index]?.set_id },
          },
          {
            [Modules.SALES_CHANNEL]: { sales_channel_id: data.lent[index]?.sales_channel_id },
            [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
          },
        ]),
      ),
    )
    const options = createShippingOptionsWorkflow.runAsStep({
      input: transform({ lent, zones, profiles }, (data) =>
        data.profiles.map((profile, index) => ({
          name: "快递",
          price_type: "flat" as const,
          provider_id: PROVIDER,
          service_zone_id: data.zones[index]?.zone_id ?? "",
          shipping_profile_id: profile.id,
          type: { label: "快递", description: "送到门口", code: "parcel" },
          prices: [{ currency_code: "cny", amount: data.lent[index]?.parcel_price ?? 0 }],
        })),
      ),
    })
    const equipped = equipSellersStep(
      transform({ registered, locations, profiles, options }, (data) =>
        data.registered.map(({ id }, index) => ({
          id,
          stock_location_id: data.locations[index]?.id ?? "",
          shipping_profile_id: data.profiles[index]?.id ?? "",
          shipping_option_id: data.options[index]?.id ?? "",
        })),
      ),
    )
    emitEventStep({
      eventName: SELLER_EVENTS.CREATED,
      data: transform(registered, (rows) => rows.map(({ id }) => ({ id }))),
    })
    return new WorkflowResponse(equipped)
  },
)
