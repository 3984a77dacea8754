import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartAnswer } from "@pavilion/contracts"
import { readCart } from "../../../../../workflows/cart/read-cart"
import { rowsOutside } from "../../../../../workflows/checkout/one-transaction"
import { cartKeyOf } from "../../shopper"

/** The cart at the prices and with the stock of now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartAnswer>) {
  res.json({ cart: await readCart(rowsOutside(req.scope), cartKeyOf(req)) })
}
