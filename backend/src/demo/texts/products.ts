import { LUOYANG_TEXTS } from "./luoyang"
import { QINYANG_TEXTS } from "./qinyang"
import { TENGZHOU_TEXTS } from "./tengzhou"
import type { ProductText } from "./text-shapes"
import { XINZHENG_TEXTS } from "./xinzheng"
import { XIXIAN_TEXTS } from "./xixian"

/** By handle of the product. */
export const PRODUCT_TEXTS: Record<string, ProductText> = {
  ...XIXIAN_TEXTS,
  ...XINZHENG_TEXTS,
  ...QINYANG_TEXTS,
  ...LUOYANG_TEXTS,
  ...TENGZHOU_TEXTS,
}
