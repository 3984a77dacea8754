import { connect, type Database } from "./postgres.ts"

/**
 * What has been done to the data of an instance, kept beside the shop in the same cluster: thrown away with
 * the data, and never older or newer than it.
 */
export class ProgressRecord {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async read(name: string): Promise<string | undefined> {
    const { rows } = await this.#query("select value from launcher_progress where name = $1", [name])
    return rows[0]?.value
  }

  async write(name: string, value: string): Promise<void> {
    await this.#query(
      `insert into launcher_progress (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value`,
      [name, value],
    )
  }

  async #query(text: string, values: string[]): Promise<{ rows: { value: string }[] }> {
    const client = await connect(this.#database)
    try {
      await client.query("create table if not exists launcher_progress (name text primary key, value text)")
      return await client.query(text, values)
    } finally {
      await client.end()
    }
  }
}
