/** What may be asked for; also the answer where nothing is. */
export const FIELDS = [
  "id",
  "handle",
  "name",
  "name_en",
  "registration_open_from",
  "registration_open_to",
  "number_pattern",
  "rank",
  "created_at",
  "updated_at",
]

export const retrieveConfig = { defaults: FIELDS, allowed: FIELDS, isList: false }

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
