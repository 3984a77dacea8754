import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123192526 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_placement" drop constraint if exists "order_placement_order_id_unique";`,
    )
    this.addSql(
      `alter table if exists "order_placement" drop constraint if exists "order_placement_cart_id_unique";`,
    )
    this.addSql(
      `create table if not exists "order_placement" ("id" text not null, "cart_id" text null, "order_id" text not null, "announced_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_placement_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_placement_cart_id_unique" ON "order_placement" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_placement_order_id_unique" ON "order_placement" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_placement_deleted_at" ON "order_placement" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_placement_owed" ON "order_placement" ("created_at") WHERE announced_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_placement" cascade;`)
  }
}
