import type { MedusaContainer } from "@medusajs/framework/types"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { ALL, IDS, idsOf, type Source, touched } from "./change"
import { pavilionTags } from "./of-sellers"

const certification = (container: MedusaContainer) =>
  container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)

// The products a document no longer names are told of by its event; deleted rows are read too, for the sweep.
const COVERED = { select: ["id", "product_id"], take: ALL, withDeleted: true }

const covered = (rows: { product_id: string }[]) => rows.map((row) => row.product_id)

export const certificate: Source = {
  async stale(container, ids) {
    const rows = await certification(container).listCertificateProducts({ certificate_id: ids }, COVERED)
    return { product_ids: covered(rows) }
  },
  touchedSince: async (container, since) =>
    idsOf(await certification(container).listCertificates(touched(since), IDS)),
}

export const licence: Source = {
  async stale(container, ids) {
    const service = certification(container)
    const [rows, licences] = await Promise.all([
      service.listLicenceProducts({ licence_id: ids }, COVERED),
      service.listLicences({ id: ids }, { relations: ["brand"], take: ALL, withDeleted: true }),
    ])
    return { product_ids: covered(rows), tags: licences.map((row) => `brand:${row.brand.handle}`) }
  },
  touchedSince: async (container, since) =>
    idsOf(await certification(container).listLicences(touched(since), IDS)),
}

export const mark: Source = {
  async stale(container, ids) {
    const certificates = await certification(container).listCertificates(
      { mark_id: ids },
      { select: ["id"], take: ALL },
    )
    return certificate.stale(container, idsOf(certificates))
  },
  touchedSince: async (container, since) =>
    idsOf(await certification(container).listMarks(touched(since), IDS)),
}

export const public_brand: Source = {
  async stale(container, ids) {
    const service = certification(container)
    const [brands, licences] = await Promise.all([
      service.listPublicBrands({ id: ids }, { take: ALL, withDeleted: true }),
      service.listLicences({ brand_id: ids }, { select: ["id"], take: ALL }),
    ])
    const { product_ids } = await licence.stale(container, idsOf(licences))
    return {
      product_ids,
      tags: [
        ...brands.map((brand) => `brand:${brand.handle}`),
        ...(await pavilionTags(
          container,
          brands.map((brand) => brand.pavilion_id),
        )),
      ],
    }
  },
  touchedSince: async (container, since) =>
    idsOf(await certification(container).listPublicBrands(touched(since), IDS)),
}
