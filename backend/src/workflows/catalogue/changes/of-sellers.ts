import type { MedusaContainer } from "@medusajs/framework/types"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"
import { PRODUCE_MODULE } from "../../../modules/produce"
import type { ProduceModuleService } from "../../../modules/produce/service"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerModuleService } from "../../../modules/seller/service"
import { ALL, IDS, idsOf, type Source, touched } from "./change"

const sellers = (container: MedusaContainer) => container.resolve<SellerModuleService>(SELLER_MODULE)
const pavilions = (container: MedusaContainer) => container.resolve<PavilionModuleService>(PAVILION_MODULE)

export const seller: Source = {
  async stale(container, ids) {
    const service = sellers(container)
    const [rows, owned] = await Promise.all([
      service.listSellers(
        { id: ids },
        { select: ["id", "handle", "pavilion_id"], take: ALL, withDeleted: true },
      ),
      service.listSellerProducts({ seller_id: ids }, { select: ["id", "product_id"], take: ALL }),
    ])
    return {
      product_ids: owned.map((row) => row.product_id),
      tags: [
        ...rows.map((row) => `seller:${row.handle}`),
        ...(await pavilionTags(
          container,
          rows.map((row) => row.pavilion_id),
        )),
      ],
    }
  },
  touchedSince: async (container, since) => idsOf(await sellers(container).listSellers(touched(since), IDS)),
}

export const seller_product: Source = {
  async stale(container, ids) {
    const rows = await sellers(container).listSellerProducts(
      { id: ids },
      { select: ["id", "product_id"], take: ALL, withDeleted: true },
    )
    return { product_ids: rows.map((row) => row.product_id) }
  },
  touchedSince: async (container, since) =>
    idsOf(await sellers(container).listSellerProducts(touched(since), IDS)),
}

export const pavilion: Source = {
  async stale(container, ids) {
    const service = sellers(container)
    const rows = await service.listSellers({ pavilion_id: ids }, { select: ["id"], take: ALL })
    const owned = await service.listSellerProducts(
      { seller_id: idsOf(rows) },
      { select: ["id", "product_id"], take: ALL },
    )
    return {
      product_ids: owned.map((row) => row.product_id),
      tags: ["pavilions", ...(await pavilionTags(container, ids))],
    }
  },
  touchedSince: async (container, since) =>
    idsOf(await pavilions(container).listPavilions(touched(since), IDS)),
}

export const specialty: Source = {
  async stale(container, ids) {
    const service = container.resolve<ProduceModuleService>(PRODUCE_MODULE)
    const [rows, profiles] = await Promise.all([
      service.listSpecialties({ id: ids }, { select: ["id", "pavilion_id"], take: ALL, withDeleted: true }),
      service.listProductProfiles({ specialty_id: ids }, { select: ["id", "product_id"], take: ALL }),
    ])
    return {
      product_ids: profiles.map((row) => row.product_id),
      tags: await pavilionTags(
        container,
        rows.map((row) => row.pavilion_id),
      ),
    }
  },
  touchedSince: async (container, since) =>
    idsOf(await container.resolve<ProduceModuleService>(PRODUCE_MODULE).listSpecialties(touched(since), IDS)),
}

/** The cache tags of pavilions by id. */
export async function pavilionTags(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const rows = await pavilions(container).listPavilions(
    { id: [...new Set(ids)] },
    { select: ["id", "handle"], take: ALL, withDeleted: true },
  )
  return rows.map((row) => `pavilion:${row.handle}`)
}
