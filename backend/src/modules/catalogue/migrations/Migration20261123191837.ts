import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123191837 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "catalogue_sweep" ("id" text not null, "until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_sweep_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_sweep_deleted_at" ON "catalogue_sweep" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_sweep" cascade;`);
  }

}
