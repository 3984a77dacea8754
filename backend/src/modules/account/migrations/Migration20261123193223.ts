import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123193223 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "password_reset_link" drop constraint if exists "password_reset_link_token_hash_unique";`);
    this.addSql(`create table if not exists "password_reset_link" ("id" text not null, "customer_id" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "password_reset_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_password_reset_link_customer_id" ON "password_reset_link" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_password_reset_link_token_hash_unique" ON "password_reset_link" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_password_reset_link_deleted_at" ON "password_reset_link" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "password_reset_link" cascade;`);
  }

}
