import type { MedusaContainer } from "@medusajs/framework/types"
import { chinaDay } from "../calendar/china-day"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type { CertificationModuleService } from "../modules/certification/service"
import { createCertificatesWorkflow } from "../workflows/certification/create-certificates"
import { createLicencesWorkflow } from "../workflows/certification/create-licences"
import { createPublicBrandsWorkflow } from "../workflows/certification/create-public-brands"
import { demoPavilions, demoProducts, type DemoSeller, demoSellers } from "./data"
import { demoIds } from "./ids"
import { PAVILION_TEXTS } from "./texts/pavilions"

/** From the first of January before this year to the last of December after next: never about to lapse. */
function demoValidity() {
  const year = Number(chinaDay(new Date()).slice(0, 4))
  return { valid_from: `${year - 1}-01-01`, valid_to: `${year + 2}-12-31` }
}

/** Registers one invented certificate for every mark a seller's products carry, where it is not there yet. */
export async function loadCertificates(container: MedusaContainer): Promise<void> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const marks = await service.listMarks({}, { take: 100 })
  const products = await demoProducts()
  const sellers = await demoSellers()
  const certificates = sellers.flatMap((seller, index) =>
    marks.flatMap((mark) => {
      const covered = products.filter(
        (product) => seller.sells.includes(product.handle) && product.marks.includes(mark.handle),
      )
      if (covered.length === 0) return []
      return [
        {
          number: `示例-${mark.handle.toUpperCase()}-${String(index + 1).padStart(4, "0")}`,
          issuer: "示例发证机构",
          seller_id: demoIds.seller(seller.handle),
          mark_id: mark.id,
          is_demo: true,
          product_ids: covered.map((product) => demoIds.product(product.handle)),
          ...demoValidity(),
        },
      ]
    }),
  )
  const there = await service.listCertificates(
    { number: certificates.map((certificate) => certificate.number) },
    { select: ["number"], take: certificates.length },
  )
  const missing = certificates.filter(({ number }) => !there.some((one) => one.number === number))
  if (missing.length > 0)
    await createCertificatesWorkflow(container).run({ input: { certificates: missing } })
}

/** Adds each pavilion's public brand and an invented licence for every seller that uses it, where not there yet. */
export async function loadPublicBrands(container: MedusaContainer): Promise<void> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const sellers = await demoSellers()
  for (const { handle: pavilion, public_brand } of await demoPavilions()) {
    const brand = PAVILION_TEXTS[pavilion]?.brand
    if (!brand) continue
    const { products, handle, ...facts } = brand
    const id = demoIds.brand(handle)
    const [there] = await service.listPublicBrands({ id }, { select: ["id"], take: 1 })
    if (there) continue
    const pavilionId = demoIds.pavilion(pavilion)
    await createPublicBrandsWorkflow(container).run({
      input: {
        brands: [{ id, handle, pavilion_id: pavilionId, name: public_brand, is_demo: true, ...facts }],
      },
    })
    await createLicencesWorkflow(container).run({
      input: { licences: licencesOf(id, pavilion, products, sellers) },
    })
  }
}

function licencesOf(brand_id: string, pavilion: string, products: string[], sellers: DemoSeller[]) {
  return sellers
    .map((seller) => ({ seller, covered: products.filter((handle) => seller.sells.includes(handle)) }))
    .filter(({ covered }) => covered.length > 0)
    .map(({ seller, covered }, index) => ({
      brand_id,
      number: `示例-${pavilion.toUpperCase()}-${String(index + 1).padStart(3, "0")}`,
      seller_id: demoIds.seller(seller.handle),
      quota: null,
      is_demo: true,
      product_ids: covered.map(demoIds.product),
      ...demoValidity(),
    }))
}
