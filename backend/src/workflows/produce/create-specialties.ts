import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRODUCE_EVENTS } from "../../modules/produce"
import { createSpecialtiesStep, type NewSpecialty } from "./steps/create-specialties"

export interface CreateSpecialtiesInput {
  specialties: NewSpecialty[]
}

/**
 * Adds entries to the directories of specialties.
 * @throws season_invalid (INVALID_DATA, 400); handle_taken (NOT_ALLOWED, 400)
 */
export const createSpecialtiesWorkflow = createWorkflow(
  "create-specialties",
  (input: WorkflowData<CreateSpecialtiesInput>) => {
    const specialties = createSpecialtiesStep(input.specialties)
    emitEventStep({
      eventName: PRODUCE_EVENTS.SPECIALTY_UPDATED,
      data: transform(specialties, (rows) => rows.map(({ id, pavilion_id }) => ({ id, pavilion_id }))),
    })
    return new WorkflowResponse(specialties)
  },
)
