import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const LIMIT_MS = 2000

let under_way: Promise<boolean> | undefined

/**
 * Whether the database answers within two seconds. However often it is asked, one question is on its way at a time,
 * so that asking does not use up the connections it asks about.
 */
export function databaseAnswers(connection: Knex): Promise<boolean> {
  under_way ??= ask(connection).finally(() => {
    under_way = undefined
  })
  return under_way
}

async function ask(connection: Knex): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS, false)
  })
  // The question may fail after the time is up; nobody waits for it then.
  const answer = Promise.resolve(connection.raw("select 1")).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
