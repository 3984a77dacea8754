import type { BrandAnswer, SellerType } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { chinaDay } from "../../../../../calendar/china-day"
import { brandNotFound } from "../../../../../modules/certification/errors"
import { PAVILION_MODULE } from "../../../../../modules/pavilion"
import type { PavilionModuleService } from "../../../../../modules/pavilion/service"
import { handleOfPath } from "../../catalogue-query"

const ALL = 10_000

interface BrandRow {
  handle: string
  name: string
  name_en: string
  promise: string
  promise_en: string
  owner: string
  is_demo: boolean
  licences: {
    number: string
    valid_from: string
    valid_to: string
    seller: {
      handle: string
      name: string
      name_en: string
      type: SellerType
      status: string
      division_code: string
    } | null
  }[]
}

const FIELDS = [
  "handle",
  "name",
  "name_en",
  "promise",
  "promise_en",
  "owner",
  "is_demo",
  "licences.number",
  "licences.valid_from",
  "licences.valid_to",
  "licences.seller.handle",
  "licences.seller.name",
  "licences.seller.name_en",
  "licences.seller.type",
  "licences.seller.status",
  "licences.seller.division_code",
]

/** A public brand of a pavilion and the approved sellers licensed to use it today. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<BrandAnswer>) => {
  const pavilions = req.scope.resolve<PavilionModuleService>(PAVILION_MODULE)
  const pavilion = await pavilions.pavilionByHandle(req.params.pavilion)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "public_brand",
    fields: FIELDS,
    filters: { pavilion_id: pavilion.id, handle: handleOfPath(req.params.handle) },
  })
  const [row] = data as unknown as BrandRow[]
  if (!row) throw brandNotFound(req.params.handle)
  const today = chinaDay(new Date())
  const licences = row.licences.flatMap(({ seller, ...licence }) =>
    seller?.status === "approved" && licence.valid_from <= today && today <= licence.valid_to
      ? [{ ...licence, seller }]
      : [],
  )
  const codes = licences.map(({ seller }) => seller.division_code)
  const places = await pavilions.listDivisions({ code: codes }, { take: ALL })
  const names = new Map(places.map((place) => [place.code, place.name]))
  const { handle, name, name_en, promise, promise_en, owner, is_demo } = row
  res.json({
    brand: {
      handle,
      name,
      name_en,
      promise,
      promise_en,
      owner,
      is_demo,
      licences: licences.map(({ seller, number, valid_from, valid_to }) => ({
        seller: {
          handle: seller.handle,
          name: seller.name,
          name_en: seller.name_en,
          type: seller.type,
          township: names.get(seller.division_code) ?? "",
        },
        licence_number: number,
        valid_from,
        valid_to,
      })),
    },
  })
}
