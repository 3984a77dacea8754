import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { putStockStep } from "./steps/put-stock"

/**
 * Brings the catalogue up to the stock of these inventory items, and queues the purge of what shows it. Leaner than
 * building documents anew, because stock changes with every sale.
 * @returns ids of the products that take from them
 */
export const refreshStockWorkflow = createWorkflow(
  "refresh-stock",
  (input: { inventory_item_ids: string[] }) => new WorkflowResponse(putStockStep(input)),
)
