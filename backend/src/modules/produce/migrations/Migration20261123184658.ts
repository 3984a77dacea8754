import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123184658 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "variant_pack" drop constraint if exists "variant_pack_variant_id_unique";`,
    )
    this.addSql(
      `alter table if exists "product_profile" drop constraint if exists "product_profile_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "specialty" drop constraint if exists "specialty_pavilion_id_handle_unique";`,
    )
    this.addSql(
      `create table if not exists "specialty" ("id" text not null, "pavilion_id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "category_handle" text not null, "season_months" jsonb not null default '[]', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "specialty_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_specialty_deleted_at" ON "specialty" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_specialty_pavilion_id_handle_unique" ON "specialty" ("pavilion_id", "handle") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "product_profile" ("id" text not null, "product_id" text not null, "kind" text check ("kind" in ('farm', 'processed', 'craft', 'industrial', 'service')) not null, "title_en" text not null default '', "subtitle_en" text not null default '', "description_en" text not null default '', "variety" text null, "grade" text null, "origin_code" text not null, "season_months" jsonb not null default '[]', "storage" text check ("storage" in ('ambient', 'chilled', 'frozen')) null, "shelf_life_days" integer null, "aliases" text[] not null default '{}', "delivery" text check ("delivery" in ('parcel', 'none')) not null default 'parcel', "is_demo" boolean not null default false, "specialty_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_profile_pkey" primary key ("id"), constraint product_profile_shelf_life check (shelf_life_days IS NULL OR shelf_life_days > 0));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_profile_product_id_unique" ON "product_profile" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_profile_specialty_id" ON "product_profile" ("specialty_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_profile_deleted_at" ON "product_profile" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "variant_pack" ("id" text not null, "variant_id" text not null, "title_en" text not null default '', "net_weight_g" integer null, "net_volume_ml" integer null, "pieces" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "variant_pack_pkey" primary key ("id"), constraint variant_pack_one_measure check (num_nonnulls(net_weight_g, net_volume_ml, pieces) <= 1), constraint variant_pack_positive check (coalesce(net_weight_g, net_volume_ml, pieces, 1) > 0));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_variant_pack_variant_id_unique" ON "variant_pack" ("variant_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_variant_pack_deleted_at" ON "variant_pack" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "product_profile" add constraint "product_profile_specialty_id_foreign" foreign key ("specialty_id") references "specialty" ("id") on update cascade on delete set null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "product_profile" drop constraint if exists "product_profile_specialty_id_foreign";`,
    )

    this.addSql(`drop table if exists "specialty" cascade;`)

    this.addSql(`drop table if exists "product_profile" cascade;`)

    this.addSql(`drop table if exists "variant_pack" cascade;`)
  }
}
