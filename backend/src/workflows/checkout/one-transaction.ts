import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaContextType } from "@medusajs/framework/utils"

/**
 * One PostgreSQL transaction over several Medusa modules.
 *
 * Every module keeps its own MikroORM entity manager, but all of them draw from one knex pool. A fork of a module's
 * manager that is told to work inside a knex transaction, and is handed to the module's methods as
 * `transactionManager`, writes inside that transaction; so do link modules. Whatever is written through `call` and
 * `rows` therefore commits together or not at all, also when the process is killed.
 *
 * Events that modules send while they write wait in the event bus under `event_group_id` (the group of the workflow
 * that runs the step): the workflow engine releases them when the workflow succeeds and drops them when it fails.
 * @see docs/decisions/0002-an-order-is-one-transaction.md
 */
export interface OneTransaction {
  /** Runs parametrised SQL inside the transaction. */
  rows: Rows
  /** Calls a module's service inside the transaction and flushes what it wrote. */
  call: <S, R>(service: S, work: (service: S, context: Context) => Promise<R>) => Promise<R>
}

/** Parametrised SQL (`:name`); answers the rows. */
export type Rows = <R>(sql: string, bindings: Record<string, unknown>) => Promise<R[]>

/** What a module service has though its interface does not tell: the repository its managers come from. */
interface WithRepository {
  baseRepository_: { getFreshManager(): SqlEntityManager }
}

export async function inOneTransaction<R>(
  container: MedusaContainer,
  event_group_id: string | undefined,
  work: (transaction: OneTransaction) => Promise<R>,
): Promise<R> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (trx) => {
    const managers = new Map<unknown, SqlEntityManager>()
    return work({
      rows: rowsOf(trx),
      call: async (service, write) => {
        // oxlint-disable-next-line no-underscore-dangle -- the name is Medusa's
        const manager = managers.get(service) ?? (service as WithRepository).baseRepository_.getFreshManager()
        managers.set(service, manager)
        manager.setTransactionContext(trx)
        const context: Context & { __type: typeof MedusaContextType } = {
          transactionManager: manager,
          manager,
          eventGroupId: event_group_id,
          // Without this mark the proxy that workflow steps get their services through puts a context of its own in
          // place of ours, and the write would run outside the transaction.
          __type: MedusaContextType,
        }
        const result = await write(service, context)
        // A module flushes when its own transaction ends; this one is not its own.
        await manager.flush()
        return result
      },
    })
  })
}

/** SQL outside any transaction, for reads. */
export function rowsOutside(container: MedusaContainer): Rows {
  return rowsOf(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
}

function rowsOf(connection: Knex): Rows {
  return async <R>(sql: string, bindings: Record<string, unknown>) => {
    const answer: { rows: R[] } = await connection.raw(sql, bindings as Record<string, Knex.Value>)
    return answer.rows
  }
}
