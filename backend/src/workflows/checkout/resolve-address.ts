import type { MedusaContainer } from "@medusajs/framework/types"
import type { AddressInput, DivisionName } from "@pavilion/contracts"
import { PAVILION_MODULE } from "../../modules/pavilion"
import type { PavilionModuleService } from "../../modules/pavilion/service"
import { addressDivisionUnknown } from "./errors"

/**
 * The places an address lies in, province first.
 * @throws address_division_unknown (INVALID_DATA): no such place, or nothing narrower than a province
 */
export async function resolveDivisions(container: MedusaContainer, code: string): Promise<DivisionName[]> {
  const names = await container
    .resolve<PavilionModuleService>(PAVILION_MODULE)
    .divisionNames(code)
    .catch((error: { code?: string }) => {
      if (error.code === "division_unknown") throw addressDivisionUnknown()
      throw error
    })
  if (names.length < 2) throw addressDivisionUnknown()
  return names
}

/**
 * An address in the fields Medusa has for one, so that the dashboard shows it; the divisions are kept beside them for
 * the shop's own pages.
 */
export function medusaAddress(
  { recipient, mobile, division_code, detail }: AddressInput,
  divisions: DivisionName[],
) {
  const [province, city, ...rest] = divisions.map((division) => division.name)
  return {
    first_name: recipient,
    phone: mobile,
    country_code: "cn",
    province,
    city,
    address_1: `${rest.join("")}${detail}`,
    metadata: { division_code, detail, divisions },
  }
}
