import type { MedusaContainer } from "@medusajs/framework/types"
import { PAVILION_MODULE } from "../modules/pavilion"
import type { PavilionModuleService } from "../modules/pavilion/service"
import { createPavilionsWorkflow } from "../workflows/pavilion/create-pavilions"
import { demoPavilions } from "./data"
import { DEMO_ACTOR, demoIds } from "./ids"
import { PAVILION_TEXTS } from "./texts/pavilions"

/** Opens the demo pavilions that are not there yet; the first of them answers unknown hostnames, if none does. */
export async function loadPavilions(container: MedusaContainer): Promise<void> {
  const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
  const there = await service.listPavilions({}, { select: ["handle", "is_default"], take: 1_000 })
  const hasDefault = there.some((pavilion) => pavilion.is_default)
  const pavilions = (await demoPavilions())
    .map((pavilion, rank) => ({ ...pavilion, rank }))
    .filter(({ handle }) => !there.some((pavilion) => pavilion.handle === handle))
    .map(({ public_brand: _brand, ...pavilion }) => {
      const text = PAVILION_TEXTS[pavilion.handle]
      return {
        ...pavilion,
        slogan_en: text?.slogan_en ?? "",
        seal: text?.seal ?? "",
        parcel_price: text?.parcel_price ?? 0,
        id: demoIds.pavilion(pavilion.handle),
        hostnames: [],
        is_default: pavilion.rank === 0 && !hasDefault,
      }
    })
  await createPavilionsWorkflow(container).run({ input: { pavilions, actor_id: DEMO_ACTOR } })
}
