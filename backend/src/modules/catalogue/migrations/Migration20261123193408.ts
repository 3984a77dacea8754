import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123193408 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalogue_document_pavilion_category_id" ON "catalogue_document" ("pavilion", "category", "id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_catalogue_document_pavilion_category_id";`);
  }

}
