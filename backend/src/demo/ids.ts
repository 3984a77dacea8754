/** The fixed ids of the demo shop, so that pictures, tests and links can name them. */
export const demoIds = {
  pavilion: (handle: string) => `pavi_${handle}`,
  seller: (handle: string) => `sell_${handle}`,
  product: (handle: string) => `prod_${handle}`,
  variant: (sku: string) => `variant_${sku}`,
  brand: (handle: string) => `bran_${handle}`,
  specialty: (pavilion: string, handle: string) => `spec_${pavilion}_${handle}`,
}

export const DEMO_ACTOR = "seed-demo"
