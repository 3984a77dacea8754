/** What may be asked for; also the answer where nothing is. */
export const FIELDS = [
  "id",
  "handle",
  "pavilion_id",
  "name",
  "name_en",
  "promise",
  "promise_en",
  "owner",
  "is_demo",
  "created_at",
  "updated_at",
  "pavilion.id",
  "pavilion.handle",
  "pavilion.name",
]

export const retrieveConfig = { defaults: FIELDS, allowed: FIELDS, isList: false }

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
