import type { ExecArgs } from "@medusajs/framework/types"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type { CertificationModuleService } from "../modules/certification/service"
import { MARKS } from "../required-data/marks"
import { createMarksWorkflow } from "../workflows/certification/create-marks"

/** The certification marks in use; those already there are left alone. */
export default async function requiredMarks({ container }: ExecArgs) {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const there = await service.listMarks({ handle: MARKS.map((mark) => mark.handle) }, { take: MARKS.length })
  const marks = MARKS.filter((mark) => !there.some(({ handle }) => handle === mark.handle))
  await createMarksWorkflow(container).run({ input: { marks } })
}
