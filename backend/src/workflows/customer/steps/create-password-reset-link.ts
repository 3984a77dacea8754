import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import { customerNotFound } from "../../../modules/account/errors"
import type { AccountModuleService } from "../../../modules/account/service"
import { rowsOutside } from "../../checkout/one-transaction"
import { readAccount } from "../customer-rows"
import { hashResetToken, newResetToken } from "../reset-token"

export interface CreatePasswordResetLinkInput {
  customer_id: string
  /** The operator who makes it. */
  created_by: string
}

const HOURS_VALID = 24

/** Undo: deletes the link it made. */
export const createPasswordResetLinkStep = createStep(
  "create-password-reset-link",
  async ({ customer_id, created_by }: CreatePasswordResetLinkInput, { container }) => {
    await readAccount(rowsOutside(container), customer_id).catch(() => {
      throw customerNotFound()
    })
    const token = newResetToken()
    const expires_at = new Date(Date.now() + HOURS_VALID * 60 * 60 * 1000)
    const link = await container.resolve<AccountModuleService>(ACCOUNT_MODULE).createPasswordResetLinks({
      customer_id,
      created_by,
      token_hash: hashResetToken(token),
      expires_at,
    })
    return new StepResponse({ token, expires_at: expires_at.toISOString() }, link.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).deletePasswordResetLinks(id)
  },
)
