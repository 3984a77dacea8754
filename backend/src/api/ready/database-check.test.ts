import { createServer } from "node:net"
import { knex } from "@medusajs/framework/mikro-orm/knex"
import { expect, it } from "vitest"
import { databaseAnswers } from "./database-check"

it("says no within two seconds when the database is silent", async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve))
  const address = silent.address()
  const port = typeof address === "object" && address ? address.port : 0
  const connection = knex({ client: "pg", connection: { host: "127.0.0.1", port, user: "a", database: "a" } })
  const began = performance.now()
  const answers = await Promise.all([databaseAnswers(connection), databaseAnswers(connection)])
  expect(answers).toEqual([false, false])
  expect(performance.now() - began).toBeLessThan(2500)
  silent.close()
  void connection.destroy()
})

it("says no when nothing listens", async () => {
  const connection = knex({
    client: "pg",
    connection: { host: "127.0.0.1", port: 9, user: "a", database: "a" },
  })
  expect(await databaseAnswers(connection)).toBe(false)
  await connection.destroy()
})
