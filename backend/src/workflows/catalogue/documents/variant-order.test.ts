import { describe, expect, it } from "vitest"
import { compareVariants } from "./variant-order"

const variant = (id: string, variant_rank: number | null, net_weight_g: number | null = null) => ({
  id,
  variant_rank,
  variant_pack: { net_weight_g, net_volume_ml: null, pieces: null },
})

describe("the order of pack sizes", () => {
  it("is the seller's, then from small to large, then that of the ids", () => {
    const inOrder = [
      variant("d", 0, 500),
      variant("c", null, 2500),
      variant("a", 1, 100),
      variant("b", 1, 100),
    ]
    expect([...inOrder].toReversed().toSorted(compareVariants)).toEqual(inOrder)
  })

  it("does not hang on the order the database answers in", () => {
    const one = variant("one", 0)
    const other = variant("other", 0)
    expect([other, one].toSorted(compareVariants)).toEqual([one, other].toSorted(compareVariants))
  })
})
