import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readDivisionFiles } from "../required-data/division-files"
import { loadDivisionsWorkflow } from "../workflows/pavilion/load-divisions"

/** Loads division files that were added to `data/divisions` after the shop was set up. */
export default async function loadDivisions({ container }: ExecArgs) {
  const { result: added } = await loadDivisionsWorkflow(container).run({
    input: { divisions: await readDivisionFiles() },
  })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${added} divisions added`)
}
