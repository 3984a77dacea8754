import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import type { SellerStatus } from "@pavilion/contracts"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { sellerNotFound, sellerStatusInvalid } from "./errors"
import { Seller } from "./models/seller"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderChange } from "./models/seller-order-change"
import { SellerOrderLine } from "./models/seller-order-line"
import { SellerProduct } from "./models/seller-product"
import { SellerStatusChange } from "./models/seller-status-change"
import { canChangeSellerStatus } from "./status-graph"

export interface StatusStep {
  seller_id: string
  to: SellerStatus
  /** Id of a user, or the name of a script. */
  actor_id: string
  reason: string
}

/** The register of sellers, which products they own, and their parts of orders. */
export class SellerModuleService extends MedusaService({
  Seller,
  SellerOrder,
  SellerOrderChange,
  SellerOrderLine,
  SellerProduct,
  SellerStatusChange,
}) {
  /**
   * Moves a seller one step along the status graph and writes down who, when and why. The update names the status it
   * starts from, so of two people at once one is refused.
   * @returns the id of the history entry and the status before
   * @throws seller_not_found (NOT_FOUND, 404); seller_status_invalid (NOT_ALLOWED, 400)
   */
  @InjectManager()
  async takeStatusStep(
    step: StatusStep,
    @MedusaContext() context: Context = {},
  ): Promise<{ change_id: string; from: SellerStatus }> {
    return this.takeStatusStepInTransaction(step, context)
  }

  @InjectTransactionManager()
  protected async takeStatusStepInTransaction(
    { seller_id, to, actor_id, reason }: StatusStep,
    @MedusaContext() context: Context = {},
  ): Promise<{ change_id: string; from: SellerStatus }> {
    const [seller] = await this.listSellers({ id: seller_id }, { take: 1 }, context)
    if (!seller) throw sellerNotFound(seller_id)
    const from = seller.status
    if (!canChangeSellerStatus(from, to)) throw sellerStatusInvalid(from, to)
    const manager = context.transactionManager as SqlEntityManager
    const moved: unknown[] = await manager.execute(
      `update seller
          set status = ?, updated_at = now(),
              admitted_at = case when ? = 'approved' then coalesce(admitted_at, now()) else admitted_at end
        where id = ? and status = ? and deleted_at is null
        returning id`,
      [to, to, seller_id, from],
    )
    if (moved.length === 0) throw sellerStatusInvalid(from, to)
    const change = await this.createSellerStatusChanges({ seller_id, from, to, actor_id, reason }, context)
    return { change_id: change.id, from }
  }

  /** Takes a step back as if it had not been: the undo of a workflow that failed later on. */
  @InjectManager()
  async undoStatusStep(
    step: { change_id: string; from: SellerStatus; seller_id: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return this.undoStatusStepInTransaction(step, context)
  }

  @InjectTransactionManager()
  protected async undoStatusStepInTransaction(
    { change_id, from, seller_id }: { change_id: string; from: SellerStatus; seller_id: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.updateSellers({ id: seller_id, status: from }, context)
    await this.deleteSellerStatusChanges(change_id, context)
  }
}
