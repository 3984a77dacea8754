import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerModuleService, StatusStep } from "../../../modules/seller/service"

/** @throws seller_not_found (NOT_FOUND, 404); seller_status_invalid (NOT_ALLOWED, 400) */
export const takeStatusStepStep = createStep(
  "take-status-step",
  async (step: StatusStep, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const taken = { ...(await service.takeStatusStep(step)), seller_id: step.seller_id }
    return new StepResponse(taken, taken)
  },
  async (taken, { container }) => {
    if (taken) await container.resolve<SellerModuleService>(SELLER_MODULE).undoStatusStep(taken)
  },
)
