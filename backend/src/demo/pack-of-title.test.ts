import { describe, expect, it } from "vitest"
import { packOfTitle } from "./pack-of-title"

describe("the title of a pack", () => {
  it.each([
    ["2.5kg", "2.5kg", "2.5 kg", 2_500, null, null],
    ["250g", "250g", "250 g", 250, null, null],
    ["45gx10", "45g×10", "10 × 45 g", 450, null, null],
    ["1个约4kg", "1个约4kg", "1, about 4 kg", 4_000, null, null],
    ["2kg礼盒", "2kg礼盒", "2 kg gift box", 2_000, null, null],
    ["500mlx6", "500ml×6", "6 × 500 ml", null, 3_000, null],
    ["1.8L", "1.8L", "1.8 L", null, 1_800, null],
    ["10个装", "10个装", "10 pieces", null, null, 10],
    ["1盒", "1盒", "1 box", null, null, 1],
    ["成人", "成人", "Adult", null, null, null],
    ["40cm", "40cm", "40 cm", null, null, null],
  ])("%s", (source, title, title_en, net_weight_g, net_volume_ml, pieces) => {
    expect(packOfTitle(source)).toEqual({ title, title_en, net_weight_g, net_volume_ml, pieces })
  })
})
