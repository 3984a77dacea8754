import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123184659 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "licence_product" drop constraint if exists "licence_product_licence_id_product_id_unique";`,
    )
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_number_unique";`)
    this.addSql(
      `alter table if exists "public_brand" drop constraint if exists "public_brand_handle_unique";`,
    )
    this.addSql(
      `alter table if exists "certificate_product" drop constraint if exists "certificate_product_certificate_id_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_mark_id_number_unique";`,
    )
    this.addSql(`alter table if exists "mark" drop constraint if exists "mark_handle_unique";`)
    this.addSql(
      `create table if not exists "mark" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "registration_open_from" text null, "registration_open_to" text null, "number_pattern" text null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mark_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_mark_handle_unique" ON "mark" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_mark_deleted_at" ON "mark" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "number" text not null, "issuer" text not null, "seller_id" text not null, "valid_from" text not null, "valid_to" text not null, "is_demo" boolean not null default false, "mark_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_validity check (valid_from <= valid_to));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_mark_id" ON "certificate" ("mark_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_mark_id_number_unique" ON "certificate" ("mark_id", "number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_seller_id" ON "certificate" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_valid_to" ON "certificate" ("valid_to") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "certificate_product" ("id" text not null, "product_id" text not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_product_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_certificate_id" ON "certificate_product" ("certificate_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_deleted_at" ON "certificate_product" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_product_certificate_id_product_id_unique" ON "certificate_product" ("certificate_id", "product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_product_id" ON "certificate_product" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "public_brand" ("id" text not null, "pavilion_id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "promise" text not null default '', "promise_en" text not null default '', "owner" text not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "public_brand_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_public_brand_handle_unique" ON "public_brand" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_public_brand_deleted_at" ON "public_brand" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_public_brand_pavilion_id" ON "public_brand" ("pavilion_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "licence" ("id" text not null, "number" text not null, "seller_id" text not null, "valid_from" text not null, "valid_to" text not null, "quota" integer null, "is_demo" boolean not null default false, "brand_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_pkey" primary key ("id"), constraint licence_validity check (valid_from <= valid_to));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_number_unique" ON "licence" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_brand_id" ON "licence" ("brand_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_deleted_at" ON "licence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_seller_id" ON "licence" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_valid_to" ON "licence" ("valid_to") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "licence_product" ("id" text not null, "product_id" text not null, "licence_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_product_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_product_licence_id" ON "licence_product" ("licence_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_product_deleted_at" ON "licence_product" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_product_licence_id_product_id_unique" ON "licence_product" ("licence_id", "product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_product_product_id" ON "licence_product" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "certificate" add constraint "certificate_mark_id_foreign" foreign key ("mark_id") references "mark" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "certificate_product" add constraint "certificate_product_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "licence" add constraint "licence_brand_id_foreign" foreign key ("brand_id") references "public_brand" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "licence_product" add constraint "licence_product_licence_id_foreign" foreign key ("licence_id") references "licence" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_mark_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "certificate_product" drop constraint if exists "certificate_product_certificate_id_foreign";`,
    )

    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_brand_id_foreign";`)

    this.addSql(
      `alter table if exists "licence_product" drop constraint if exists "licence_product_licence_id_foreign";`,
    )

    this.addSql(`drop table if exists "mark" cascade;`)

    this.addSql(`drop table if exists "certificate" cascade;`)

    this.addSql(`drop table if exists "certificate_product" cascade;`)

    this.addSql(`drop table if exists "public_brand" cascade;`)

    this.addSql(`drop table if exists "licence" cascade;`)

    this.addSql(`drop table if exists "licence_product" cascade;`)
  }
}
