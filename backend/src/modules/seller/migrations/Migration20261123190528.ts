import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190528 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_status_change" add column if not exists "unpublished_product_ids" jsonb not null default '[]';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_status_change" drop column if exists "unpublished_product_ids";`,
    )
  }
}
