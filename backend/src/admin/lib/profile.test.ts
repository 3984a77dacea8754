import { describe, expect, it } from "vitest"
import { profileBody, profileValues } from "./profile"

const product = {
  id: "prod_1",
  title: "白芝麻",
  variants: [
    {
      id: "variant_1",
      title: "500g",
      variant_pack: { title_en: "500 g", net_weight_g: 500, net_volume_ml: null, pieces: null },
    },
    { id: "variant_2", title: "1盒" },
  ],
  product_profile: {
    kind: "farm",
    title_en: "White sesame",
    season_months: [9, 10],
    origin_code: "411528105",
  },
  seller_product: { seller_id: "sell_1", seller: { name: "示例", pavilion_id: "pavi_1" } },
}

describe("the form of a product's profile", () => {
  it("sends back what it was given where nothing was changed", () => {
    const body = profileBody(profileValues(product), product.variants)
    expect(body).toMatchObject({ seller_id: "sell_1", title_en: "White sesame", season_months: [9, 10] })
    expect(body.packs).toEqual([
      { variant_id: "variant_1", title_en: "500 g", net_weight_g: 500, net_volume_ml: null, pieces: null },
      { variant_id: "variant_2", title_en: "", net_weight_g: null, net_volume_ml: null, pieces: null },
    ])
  })

  it("drops the old measure when another is chosen", () => {
    const values = {
      ...profileValues(product),
      "pack:variant_1:measure": "pieces",
      "pack:variant_1:amount": "12",
    }
    expect(profileBody(values, product.variants).packs).toContainEqual({
      variant_id: "variant_1",
      title_en: "500 g",
      net_weight_g: null,
      net_volume_ml: null,
      pieces: 12,
    })
  })
})
