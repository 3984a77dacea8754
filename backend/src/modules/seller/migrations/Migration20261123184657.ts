import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123184657 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_product" drop constraint if exists "seller_product_product_id_unique";`,
    )
    this.addSql(
      `alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_order_line_id_unique";`,
    )
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_seller_id_unique";`,
    )
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_number_unique";`,
    )
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_credit_code_unique";`)
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`)
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "pavilion_id" text not null, "type" text check ("type" in ('cooperative', 'leading_enterprise', 'enterprise', 'family_farm', 'household', 'netshop', 'tourism_operator')) not null, "name" text not null, "name_en" text not null, "credit_code" text null, "status" text check ("status" in ('draft', 'submitted', 'returned', 'approved', 'suspended', 'exited')) not null default 'draft', "division_code" text not null, "intro" text not null default '', "intro_en" text not null default '', "story" text not null default '', "story_en" text not null default '', "pictures" jsonb not null default '[]', "stock_location_id" text null, "shipping_profile_id" text null, "shipping_option_id" text null, "commission_rate" numeric not null default 0, "is_demo" boolean not null default false, "admitted_at" timestamptz null, "raw_commission_rate" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_credit_code_unique" ON "seller" ("credit_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_pavilion_id" ON "seller" ("pavilion_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "seller_id" text not null, "number" text not null, "position" integer not null, "status" text check ("status" in ('placed', 'accepted', 'packed', 'shipped', 'delivered', 'completed', 'cancelled')) not null default 'placed', "payment_status" text check ("payment_status" in ('awaiting', 'paid', 'part_refunded', 'refunded')) not null default 'awaiting', "goods_total" numeric not null, "shipping_total" numeric not null, "discount_total" numeric not null default 0, "discount_bearer" text check ("discount_bearer" in ('seller', 'operator', 'public_fund')) null, "tax_total" numeric not null default 0, "commission_rate" numeric not null default 0, "commission_rule" text not null default '', "commission_total" numeric not null default 0, "payable_total" numeric not null, "raw_goods_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_discount_total" jsonb not null default '{"value":"0","precision":20}', "raw_tax_total" jsonb not null default '{"value":"0","precision":20}', "raw_commission_rate" jsonb not null default '{"value":"0","precision":20}', "raw_commission_total" jsonb not null default '{"value":"0","precision":20}', "raw_payable_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_number_unique" ON "seller_order" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_seller_id_unique" ON "seller_order" ("order_id", "seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_status" ON "seller_order" ("seller_id", "status") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_order_change" ("id" text not null, "seller_order_id" text not null, "field" text check ("field" in ('status', 'payment_status')) not null, "from" text null, "to" text not null, "actor_type" text check ("actor_type" in ('customer', 'seller', 'operator', 'system')) not null, "actor_id" text null, "reason" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_change_seller_order_id" ON "seller_order_change" ("seller_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_change_deleted_at" ON "seller_order_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_order_line" ("id" text not null, "order_line_id" text not null, "quantity" integer not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_line_order_line_id_unique" ON "seller_order_line" ("order_line_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_seller_order_id" ON "seller_order_line" ("seller_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_deleted_at" ON "seller_order_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_product" ("id" text not null, "product_id" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_product_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_product_product_id_unique" ON "seller_product" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_product_seller_id" ON "seller_product" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_product_deleted_at" ON "seller_product" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_status_change" ("id" text not null, "seller_id" text not null, "from" text check ("from" in ('draft', 'submitted', 'returned', 'approved', 'suspended', 'exited')) not null, "to" text check ("to" in ('draft', 'submitted', 'returned', 'approved', 'suspended', 'exited')) not null, "actor_id" text not null, "reason" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_status_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_status_change_seller_id" ON "seller_status_change" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_status_change_deleted_at" ON "seller_status_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "seller_order_change" add constraint "seller_order_change_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_order_line" add constraint "seller_order_line_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_product" add constraint "seller_product_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_status_change" add constraint "seller_status_change_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_product" drop constraint if exists "seller_product_seller_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "seller_status_change" drop constraint if exists "seller_status_change_seller_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "seller_order_change" drop constraint if exists "seller_order_change_seller_order_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_seller_order_id_foreign";`,
    )

    this.addSql(`drop table if exists "seller" cascade;`)

    this.addSql(`drop table if exists "seller_order" cascade;`)

    this.addSql(`drop table if exists "seller_order_change" cascade;`)

    this.addSql(`drop table if exists "seller_order_line" cascade;`)

    this.addSql(`drop table if exists "seller_product" cascade;`)

    this.addSql(`drop table if exists "seller_status_change" cascade;`)
  }
}
