/** What may be asked for; also the answer where nothing is. */
export const FIELDS = [
  "id",
  "number",
  "seller_id",
  "valid_from",
  "valid_to",
  "quota",
  "is_demo",
  "brand_id",
  "created_at",
  "updated_at",
  "brand.id",
  "brand.handle",
  "brand.name",
  "seller.id",
  "seller.name",
  "products.product_id",
  "products.product.id",
  "products.product.title",
]

export const retrieveConfig = { defaults: FIELDS, allowed: FIELDS, isList: false }

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
