import type { ExecArgs } from "@medusajs/framework/types"
import { createInterface } from "node:readline"
import { placeOrderWorkflow } from "../../../src/workflows/checkout/place-order"

/**
 * Run by `medusa exec` in a process of its own: places an order for every cart id it reads, as many at once as come,
 * and tells on standard output which ones went well. Whoever started it ends it with SIGKILL.
 */
export default async function placeOrdersUntilKilled({ container }: ExecArgs) {
  const [pavilion, expected_total] = [process.env.CHILD_PAVILION ?? "", Number(process.env.CHILD_TOTAL)]
  console.log("ready")
  for await (const cart_id of createInterface({ input: process.stdin })) {
    void placeOrderWorkflow(container)
      .run({
        input: {
          cart: { pavilion, cart_id, customer_id: null },
          address: {
            recipient: "王小明",
            mobile: "13800138000",
            division_code: "411528102",
            detail: "示例路 1 号",
          },
          note: null,
          payment_method: "cash_on_delivery",
          expected_total,
        },
      })
      .then(({ result }) => console.log(`placed ${cart_id} ${result.order_id}`))
      .catch((error: Error) => console.log(`failed ${cart_id} ${error.message}`))
  }
}
