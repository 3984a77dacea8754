import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCalendarDate } from "../../../modules/certification"
import { numberPatternInvalid, validityInvalid } from "../../../modules/certification/errors"
import type { MarkFields } from "./create-marks"

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp
  } catch {
    return false
  }
}

/** @throws validity_invalid, number_pattern_invalid (INVALID_DATA, 400) */
export const validateMarksStep = createStep("validate-marks", async (marks: Partial<MarkFields>[]) => {
  for (const { registration_open_from: from, registration_open_to: to, number_pattern } of marks) {
    if (from && !isCalendarDate(from)) throw validityInvalid()
    if (to && !isCalendarDate(to)) throw validityInvalid()
    if (from && to && from > to) throw validityInvalid()
    if (number_pattern && !isPattern(number_pattern)) throw numberPatternInvalid(number_pattern)
  }
  return new StepResponse(marks)
})
