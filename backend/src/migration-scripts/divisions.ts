import type { ExecArgs } from "@medusajs/framework/types"
import { readDivisionFiles } from "../required-data/division-files"
import { loadDivisionsWorkflow } from "../workflows/pavilion/load-divisions"

/** Administrative divisions: nationwide to the county, to the village where pavilions are. */
export default async function divisions({ container }: ExecArgs) {
  await loadDivisionsWorkflow(container).run({ input: { divisions: await readDivisionFiles() } })
}
