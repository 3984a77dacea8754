import type { ProductText } from "./text-shapes"

/** By handle of the product. */
export const PRODUCT_TEXTS: Record<string, ProductText> = {}
