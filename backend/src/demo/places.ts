import type { MedusaContainer } from "@medusajs/framework/types"
import type { Division } from "@pavilion/contracts"
import { PAVILION_MODULE } from "../modules/pavilion"
import type { PavilionModuleService } from "../modules/pavilion/service"
import { demoPavilions } from "./data"
import { demoDataBroken } from "./errors"

/** Finds the code of a place by its name, among those directly inside a pavilion's county or prefecture. */
export async function placesOfPavilions(
  container: MedusaContainer,
): Promise<(pavilion: string, name: string) => string> {
  const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
  const places = new Map<string, Division[]>()
  for (const { handle, division_code } of await demoPavilions()) {
    places.set(handle, (await service.divisionsInside(division_code)).divisions)
  }
  return (pavilion, name) => {
    const place = places.get(pavilion)?.find((division) => division.name === name)
    if (!place) throw demoDataBroken(`place ${name} in ${pavilion}`)
    return place.code
  }
}
