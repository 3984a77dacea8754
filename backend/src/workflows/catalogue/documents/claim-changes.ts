import type { CertificationModuleService } from "../../../modules/certification/service"
import { chinaDayBegins } from "./season"

const ALL = 100_000
const DAY_MS = 24 * 60 * 60 * 1000

/** When certificates and licences of these sellers begin or end from `day` on, by product: ISO times. */
export async function claimChanges(
  certification: CertificationModuleService,
  sellerIds: string[],
  day: string,
): Promise<Map<string, string[]>> {
  const open = { seller_id: sellerIds, valid_to: { $gte: day } }
  const options = { relations: ["products"], take: ALL }
  const [certificates, licences] = await Promise.all([
    certification.listCertificates(open, options),
    certification.listLicences(open, options),
  ])
  const changes = new Map<string, string[]>()
  for (const { valid_from, valid_to, products } of [...certificates, ...licences]) {
    // Both days are inclusive: the claim is gone when the day after the last begins.
    const ends = new Date(Date.parse(chinaDayBegins(valid_to)) + DAY_MS).toISOString()
    const begins = valid_from > day ? [chinaDayBegins(valid_from)] : []
    for (const { product_id } of products) {
      changes.set(product_id, [...(changes.get(product_id) ?? []), ...begins, ends])
    }
  }
  return changes
}
