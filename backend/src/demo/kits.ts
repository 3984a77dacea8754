/**
 * Gift boxes packed from what is sold singly as well: their stock is the stock of what is in them. By handle of the
 * box; values are how many of each single pack (by SKU) one box takes.
 */
export const DEMO_KITS: Record<string, Record<string, number>> = {
  "xinzheng-giftbox": { "xinzheng-jujube-grey-1": 4 },
  "qinyang-four-huai-giftbox": {
    "qinyang-huai-yam-1": 1,
    "qinyang-huai-rehmannia-1": 1,
    "qinyang-huai-achyranthes-1": 1,
    "qinyang-huai-chrysanthemum-1": 1,
  },
}

/** Packs with few left, so that the shop shows what that looks like. */
export const DEMO_LOW_STOCK: Record<string, number> = {
  "xixian-sesame-1": 6,
  "qinyang-black-pottery-1": 3,
  "luoyang-peony-porcelain-1": 2,
  "tengzhou-lake-shrimp-1": 5,
}
