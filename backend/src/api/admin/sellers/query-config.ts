/** What may be asked for; also the answer where nothing is. */
export const FIELDS = [
  "id",
  "handle",
  "pavilion_id",
  "type",
  "name",
  "name_en",
  "credit_code",
  "status",
  "division_code",
  "intro",
  "intro_en",
  "story",
  "story_en",
  "pictures",
  "commission_rate",
  "is_demo",
  "admitted_at",
  "created_at",
  "updated_at",
  "pavilion.id",
  "pavilion.handle",
  "pavilion.name",
  "status_changes.id",
  "status_changes.from",
  "status_changes.to",
  "status_changes.actor_id",
  "status_changes.reason",
  "status_changes.created_at",
]

export const retrieveConfig = { defaults: FIELDS, allowed: FIELDS, isList: false }

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
