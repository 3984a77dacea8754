import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { CartAnswer } from "@pavilion/contracts"
import { startCartWorkflow } from "../../../../workflows/cart/start-cart"
import { shopperOf } from "../shopper"
import type { StartCart } from "./validators"

/** start-cart */
export async function POST(req: MedusaRequest<z.infer<typeof StartCart>>, res: MedusaResponse<CartAnswer>) {
  const { variant_id, quantity = 1 } = req.validatedBody
  const { result } = await startCartWorkflow(req.scope).run({
    input: {
      pavilion: req.params.pavilion,
      customer_id: shopperOf(req),
      line: variant_id ? { variant_id, quantity } : null,
    },
  })
  res.status(201).json({ cart: result })
}
