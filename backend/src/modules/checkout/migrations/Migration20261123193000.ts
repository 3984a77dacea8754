import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The running number behind order numbers. */
export class Migration20261123193000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "order_number";`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop sequence if exists "order_number";`)
  }
}
