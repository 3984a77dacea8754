import { Modules } from "@medusajs/framework/utils"
import { PRODUCE_MODULE } from "../../../modules/produce"
import type { ProduceModuleService } from "../../../modules/produce/service"
import { ALL, IDS, idsOf, type Source, touched } from "./change"

export const product: Source = {
  stale: async (_container, ids) => ({ product_ids: ids }),
  touchedSince: async (container, since) =>
    idsOf(await container.resolve(Modules.PRODUCT).listProducts(touched(since), IDS)),
}

export const variant: Source = {
  async stale(container, ids) {
    const variants = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants({ id: ids }, { select: ["id", "product_id"], take: ALL, withDeleted: true })
    return { product_ids: variants.flatMap((row) => row.product_id ?? []) }
  },
  touchedSince: async (container, since) =>
    idsOf(await container.resolve(Modules.PRODUCT).listProductVariants(touched(since), IDS)),
}

export const category: Source = {
  async stale(container, ids) {
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts({ categories: { id: ids } }, { select: ["id"], take: ALL })
    return { product_ids: idsOf(products) }
  },
  touchedSince: async (container, since) =>
    idsOf(await container.resolve(Modules.PRODUCT).listProductCategories(touched(since), IDS)),
}

export const profile: Source = {
  async stale(container, ids) {
    const service = container.resolve<ProduceModuleService>(PRODUCE_MODULE)
    const profiles = await service.listProductProfiles(
      { id: ids },
      { select: ["id", "product_id"], take: ALL, withDeleted: true },
    )
    return { product_ids: profiles.map((row) => row.product_id) }
  },
  touchedSince: async (container, since) =>
    idsOf(
      await container.resolve<ProduceModuleService>(PRODUCE_MODULE).listProductProfiles(touched(since), IDS),
    ),
}

export const pack: Source = {
  async stale(container, ids) {
    const service = container.resolve<ProduceModuleService>(PRODUCE_MODULE)
    const packs = await service.listVariantPacks(
      { id: ids },
      { select: ["id", "variant_id"], take: ALL, withDeleted: true },
    )
    return variant.stale(
      container,
      packs.map((row) => row.variant_id),
    )
  },
  touchedSince: async (container, since) =>
    idsOf(
      await container.resolve<ProduceModuleService>(PRODUCE_MODULE).listVariantPacks(touched(since), IDS),
    ),
}
