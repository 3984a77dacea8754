import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PavilionModuleService } from "../../src/modules/pavilion/service"
import type { SellerModuleService } from "../../src/modules/seller/service"

export interface Shop {
  container: MedusaContainer
  pavilion: { id: string; handle: string; sales_channel_id: string }
}

export interface ShopSeller {
  id: string
  handle: string
  stock_location_id: string
}

/** The chain of places an address needs: province, city, county, township. */
const DIVISIONS = [
  { code: "410000", name: "河南省", level: "province" as const, parent_code: null },
  { code: "411500", name: "信阳市", level: "city" as const, parent_code: "410000" },
  { code: "411528", name: "息县", level: "county" as const, parent_code: "411500" },
  { code: "411528102", name: "项店镇", level: "township" as const, parent_code: "411528" },
]

/** A pavilion with its sales channel, the region that sells in yuan, and the divisions of its county. */
export async function makeShop(
  container: MedusaContainer,
  { handle = "xixian", parcel_price = 10 }: { handle?: string; parcel_price?: number } = {},
): Promise<Shop> {
  const pavilions: PavilionModuleService = container.resolve("pavilion")
  const channel = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels({ name: handle })
  const known = await pavilions.listDivisions({ code: DIVISIONS[0].code })
  if (known.length === 0) {
    await pavilions.createDivisions(DIVISIONS)
    await container
      .resolve(Modules.REGION)
      .createRegions({ name: "中国", currency_code: "cny", countries: ["cn"] })
  }
  const pavilion = await pavilions.createPavilions({
    handle,
    name: `${handle} 示例馆`,
    name_en: `${handle} sample pavilion`,
    theme: "paddy-green",
    seal: "示例",
    division_code: "411528",
    sales_channel_id: channel.id,
    api_key_id: `apk_${handle}`,
    publishable_key: `pk_${handle}`,
    parcel_price,
  })
  await pavilions.forgetPavilions()
  return { container, pavilion: { id: pavilion.id, handle, sales_channel_id: channel.id } }
}

let sellers = 0

/** An approved seller with a stock location of its own. */
export async function makeSeller(
  { container, pavilion }: Shop,
  { commission_rate = 0 }: { commission_rate?: number } = {},
): Promise<ShopSeller> {
  const register: SellerModuleService = container.resolve("seller")
  const handle = `seller-${++sellers}`
  const location = await container.resolve(Modules.STOCK_LOCATION).createStockLocations({ name: handle })
  const seller = await register.createSellers({
    handle,
    pavilion_id: pavilion.id,
    type: "cooperative",
    name: `${handle}（示例）`,
    name_en: `${handle} (sample)`,
    status: "approved",
    division_code: "411528102",
    stock_location_id: location.id,
    shipping_option_id: `so_${handle}`,
    commission_rate,
  })
  return { id: seller.id, handle, stock_location_id: location.id }
}
