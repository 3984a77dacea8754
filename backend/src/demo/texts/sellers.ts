import type { SellerText } from "./text-shapes"

/** By handle of the seller. */
export const SELLER_TEXTS: Record<string, SellerText> = {}
