/** What may be asked for; also the answer where nothing is. */
export const FIELDS = [
  "id",
  "handle",
  "name",
  "name_en",
  "slogan",
  "slogan_en",
  "theme",
  "seal",
  "division_code",
  "sales_channel_id",
  "publishable_key",
  "parcel_price",
  "is_default",
  "rank",
  "created_at",
  "updated_at",
  "hostnames.hostname",
]

export const retrieveConfig = { defaults: FIELDS, allowed: FIELDS, isList: false }

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
