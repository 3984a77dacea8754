import { demoPavilions, demoProducts, demoSellers } from "../../../src/demo/data"
import { CATEGORY_NAMES } from "../../../src/required-data/categories"
import type { ProductTruth } from "../../../src/workflows/catalogue/documents/truth"

const COUNTIES: Record<string, string> = {
  xixian: "息县",
  xinzheng: "新郑市",
  qinyang: "沁阳市",
  luoyang: "洛阳市",
  tengzhou: "滕州市",
}

/** The demo shop's products as the search sees them, without loading the whole shop. */
export async function readDemoTruth(): Promise<ProductTruth[]> {
  const [pavilions, sellers, products] = await Promise.all([demoPavilions(), demoSellers(), demoProducts()])
  return products.map((product): ProductTruth => {
    const seller = sellers.find(({ sells }) => sells.includes(product.handle))!
    const pavilion = pavilions.find(({ handle }) => handle === product.pavilion)!
    const county = COUNTIES[pavilion.handle]
    return {
      id: `prod_${product.handle}`,
      handle: product.handle,
      title: product.title,
      subtitle: "",
      description: "",
      published_at: "2026-01-01T00:00:00.000Z",
      updated_at: "2026-01-01T00:00:00.000Z",
      category: { handle: product.category, ...CATEGORY_NAMES[product.category] },
      pictures: [],
      pavilion: { handle: pavilion.handle, division: county, parcel_price: 10 },
      seller: { ...seller, name_en: seller.name },
      profile: {
        kind: product.kind,
        title_en: product.title_en,
        description_en: "",
        variety: null,
        grade: null,
        season_months: product.season_months,
        storage: product.storage,
        shelf_life_days: null,
        aliases: product.aliases,
        delivery: "parcel",
        is_demo: true,
        specialty: null,
      },
      origin: { division_code: pavilion.division_code, county, township: seller.township, village: null },
      variants: product.variants.map(({ title, title_en, sku, price, ...pack }) => ({
        id: `variant_${sku}`,
        title,
        title_en,
        sku,
        pack,
        price,
        plan: [],
        location_id: null,
        available: null,
      })),
      marks: [],
      brand: null,
      changes_at: [],
    }
  })
}
