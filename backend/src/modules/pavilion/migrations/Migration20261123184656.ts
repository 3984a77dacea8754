import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123184656 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "pavilion_hostname" drop constraint if exists "pavilion_hostname_hostname_unique";`,
    )
    this.addSql(
      `alter table if exists "pavilion" drop constraint if exists "pavilion_sales_channel_id_unique";`,
    )
    this.addSql(`alter table if exists "pavilion" drop constraint if exists "pavilion_handle_unique";`)
    this.addSql(
      `create table if not exists "division" ("code" text not null, "name" text not null, "level" text check ("level" in ('province', 'city', 'county', 'township', 'village')) not null, "parent_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "division_pkey" primary key ("code"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_division_deleted_at" ON "division" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_division_parent_code" ON "division" ("parent_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "pavilion" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "slogan" text not null default '', "slogan_en" text not null default '', "theme" text check ("theme" in ('paddy-green', 'jujube-red', 'earth-yellow', 'peony', 'lake-blue')) not null, "seal" text not null, "division_code" text not null, "sales_channel_id" text not null, "api_key_id" text not null, "publishable_key" text not null, "parcel_price" numeric not null, "is_default" boolean not null default false, "rank" integer not null default 0, "raw_parcel_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_handle_unique" ON "pavilion" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_sales_channel_id_unique" ON "pavilion" ("sales_channel_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_deleted_at" ON "pavilion" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_one_default" ON "pavilion" ("is_default") WHERE is_default AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "pavilion_hostname" ("id" text not null, "hostname" text not null, "pavilion_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_hostname_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_hostname_hostname_unique" ON "pavilion_hostname" ("hostname") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_hostname_pavilion_id" ON "pavilion_hostname" ("pavilion_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_hostname_deleted_at" ON "pavilion_hostname" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "pavilion_hostname" add constraint "pavilion_hostname_pavilion_id_foreign" foreign key ("pavilion_id") references "pavilion" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "pavilion_hostname" drop constraint if exists "pavilion_hostname_pavilion_id_foreign";`,
    )

    this.addSql(`drop table if exists "division" cascade;`)

    this.addSql(`drop table if exists "pavilion" cascade;`)

    this.addSql(`drop table if exists "pavilion_hostname" cascade;`)
  }
}
