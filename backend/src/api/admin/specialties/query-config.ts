export const FIELDS = [
  "id",
  "pavilion_id",
  "handle",
  "name",
  "name_en",
  "category_handle",
  "season_months",
  "created_at",
  "updated_at",
]

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
