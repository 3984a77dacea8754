import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { type MarkChange, updateMarkStep } from "./steps/update-mark"
import { validateMarksStep } from "./steps/validate-marks"

/**
 * Changes a kind of certification; certificates already registered stay as they are.
 * @throws mark_not_found (NOT_FOUND, 404); validity_invalid, number_pattern_invalid (INVALID_DATA, 400); handle_taken
 *   (NOT_ALLOWED, 400)
 */
export const updateMarkWorkflow = createWorkflow("update-mark", (input: WorkflowData<MarkChange>) => {
  validateMarksStep(transform(input, (change) => [change]))
  const mark = updateMarkStep(input)
  emitEventStep({ eventName: CERTIFICATION_EVENTS.MARK_UPDATED, data: { id: input.id } })
  return new WorkflowResponse(mark)
})
