import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The text search configuration that `search-postgres` asks for with `language: "simple"`: words as they come. */
export class Migration20261123190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_simple') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_simple (COPY = simple);
        END IF;
      END
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TEXT SEARCH CONFIGURATION IF EXISTS medusa_search_simple;`)
  }
}
