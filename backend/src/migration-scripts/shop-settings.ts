import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createDefaultsWorkflow,
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const REGION = {
  name: "中国",
  currency_code: "cny",
  countries: ["cn"],
  payment_providers: ["pp_system_default"],
  is_tax_inclusive: true,
}

// Farm goods are mostly exempt; the rate is 0 until the office sets others.
const TAX_REGION = {
  country_code: "cn",
  provider_id: "tp_system",
  default_tax_rate: { name: "增值税", code: "vat", rate: 0 },
}

/** One store, in yuan, prices with tax, one region: China, payment on delivery by Medusa's system provider. May be repeated. */
export default async function shopSettings({ container }: ExecArgs) {
  await createDefaultsWorkflow(container).run()
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  // Holds goods that no pavilion sells yet.
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id: store?.default_sales_channel_id ?? "" },
      update: { name: "未上馆", description: "" },
    },
  })
  const region = await regionOf(container)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id },
      update: {
        name: "县域特色馆",
        supported_currencies: [{ currency_code: "cny", is_default: true, is_tax_inclusive: true }],
        default_region_id: region.id,
      },
    },
  })
  const taxRegions = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "cn" })
  if (taxRegions.length === 0) await createTaxRegionsWorkflow(container).run({ input: [TAX_REGION] })
}

async function regionOf(container: MedusaContainer): Promise<{ id: string }> {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "cny" })
  if (region) return region
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [REGION] } })
  return { id: result[0]?.id ?? "" }
}
