import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123185809 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cache_purge" drop constraint if exists "cache_purge_url_tag_unique";`)
    this.addSql(
      `create table if not exists "cache_purge" ("id" text not null, "url" text not null, "tag" text not null, "changes" integer not null default 1, "attempts" integer not null default 0, "next_try_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cache_purge_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cache_purge_deleted_at" ON "cache_purge" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cache_purge_url_tag_unique" ON "cache_purge" ("url", "tag") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cache_purge_next_try_at" ON "cache_purge" ("next_try_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "catalogue_document" ("id" text not null, "pavilion" text not null default '', "handle" text not null default '', "category" text not null default '', "seller" text not null default '', "township" text not null default '', "brand" text null, "specialty" text null, "marks" text[] not null default '{}', "months" text[] not null default '{}', "in_stock" boolean not null default false, "price_min_fen" integer not null default 0, "price_max_fen" integer not null default 0, "recommended" integer not null default 0, "season_rank" integer not null default 0, "published_at" timestamptz null, "card" jsonb null, "document" jsonb null, "stock" jsonb not null default '{}', "stock_plan" jsonb not null default '[]', "inventory_item_ids" text[] not null default '{}', "words" jsonb null, "words_sent" boolean not null default false, "changes_at" timestamptz null, "read_at" timestamptz not null, "stock_read_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_deleted_at" ON "catalogue_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_handle" ON "catalogue_document" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_pavilion_in_stock_recommended_id" ON "catalogue_document" ("pavilion", "in_stock", "recommended", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_pavilion_price_min_fen_id" ON "catalogue_document" ("pavilion", "price_min_fen", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_pavilion_published_at_id" ON "catalogue_document" ("pavilion", "published_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_pavilion_season_rank_id" ON "catalogue_document" ("pavilion", "season_rank", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_inventory_item_ids" ON "catalogue_document" USING GIN ("inventory_item_ids") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_changes_at" ON "catalogue_document" ("changes_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cache_purge" cascade;`)

    this.addSql(`drop table if exists "catalogue_document" cascade;`)
  }
}
