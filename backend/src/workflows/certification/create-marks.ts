import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { createMarksStep, type MarkFields } from "./steps/create-marks"
import { validateMarksStep } from "./steps/validate-marks"

export interface CreateMarksInput {
  marks: MarkFields[]
}

/**
 * Adds kinds of certification.
 * @throws validity_invalid, number_pattern_invalid (INVALID_DATA, 400); handle_taken (NOT_ALLOWED, 400)
 */
export const createMarksWorkflow = createWorkflow("create-marks", (input: WorkflowData<CreateMarksInput>) => {
  validateMarksStep(input.marks)
  const marks = createMarksStep(input.marks)
  emitEventStep({
    eventName: CERTIFICATION_EVENTS.MARK_UPDATED,
    data: transform(marks, (rows) => rows.map(({ id }) => ({ id }))),
  })
  return new WorkflowResponse(marks)
})
