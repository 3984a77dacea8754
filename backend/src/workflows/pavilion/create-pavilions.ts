import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createApiKeysWorkflow,
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import { PAVILION_EVENTS } from "../../modules/pavilion"
import type { PavilionFields } from "../../modules/pavilion/service"
import { createPavilionsStep } from "./steps/create-pavilions"
import { validatePavilionDivisionsStep } from "./steps/validate-pavilion-divisions"

type Given = Omit<PavilionFields, "sales_channel_id" | "publishable_key" | "api_key_id">

export interface CreatePavilionsInput {
  /** `id` only where it has to be a fixed one. */
  pavilions: (Given & { id?: string })[]
  /** Who does it: id of a user, or the name of a script. */
  actor_id: string
}

/**
 * Opens pavilions, each with a sales channel and a publishable key of its own.
 * @returns the pavilions with their hostnames
 * @throws division_unknown (INVALID_DATA, 400); handle_taken, hostname_taken (NOT_ALLOWED, 400)
 * @see docs/decisions/0010-a-pavilion-is-a-sales-channel.md
 */
export const createPavilionsWorkflow = createWorkflow(
  "create-pavilions",
  (input: WorkflowData<CreatePavilionsInput>) => {
    validatePavilionDivisionsStep(
      transform(input, ({ pavilions }) => pavilions.map((pavilion) => pavilion.division_code)),
    )
    const channels = createSalesChannelsWorkflow.runAsStep({
      input: transform(input, ({ pavilions }) => ({
        salesChannelsData: pavilions.map(({ name }) => ({ name })),
      })),
    })
    const keys = createApiKeysWorkflow.runAsStep({
      input: transform(input, ({ pavilions, actor_id }) => ({
        api_keys: pavilions.map(({ name }) => ({
          title: name,
          type: ApiKeyType.PUBLISHABLE,
          created_by: actor_id,
        })),
      })),
    })
    createRemoteLinkStep(
      transform({ channels, keys }, (data) =>
        data.keys.map((key, index) => ({
          [Modules.API_KEY]: { publishable_key_id: key.id },
          [Modules.SALES_CHANNEL]: { sales_channel_id: data.channels[index]?.id },
        })),
      ),
    )
    const pavilions = createPavilionsStep(
      transform({ input, channels, keys }, (data) =>
        data.input.pavilions.map((pavilion, index) => ({
          ...pavilion,
          sales_channel_id: data.channels[index]?.id ?? "",
          api_key_id: data.keys[index]?.id ?? "",
          publishable_key: data.keys[index]?.token ?? "",
        })),
      ),
    )
    emitEventStep({
      eventName: PAVILION_EVENTS.CREATED,
      data: transform(pavilions, (rows) => rows.map(({ id }) => ({ id }))),
    })
    return new WorkflowResponse(pavilions)
  },
)
