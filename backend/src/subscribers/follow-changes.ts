import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { setTimeout } from "node:timers/promises"
import { CERTIFICATION_EVENTS } from "../modules/certification"
import { PAVILION_EVENTS } from "../modules/pavilion"
import { PRODUCE_EVENTS } from "../modules/produce"
import { SELLER_EVENTS } from "../modules/seller"
import { type Change, followChangesWorkflow } from "../workflows/catalogue/follow-changes"

/**
 * Every event that a page of the catalogue depends on leads to one workflow. One save in the dashboard makes a dozen
 * events, a rush makes hundreds: what is heard within a moment is followed together, one run after the other.
 */
const GATHER_MS = 100
/** A run that hangs must not hold up the ones behind it. */
const PATIENCE_MS = 30_000

interface Payload {
  id?: string
  product_id?: string
  product_ids?: string[]
}

const changed = (kind: string) => (data: Payload) => (data.id ? [{ kind, id: data.id }] : [])
const products = (data: Payload) =>
  [data.product_id ?? [], data.product_ids ?? []].flat().map((id) => ({ kind: "product", id }))

// Prices and stock are watched where they are stored, because price lists and reservations make no event of a variant.
const FOLLOWED: Record<string, (data: Payload) => Change[]> = {
  "product.created": changed("product"),
  "product.updated": changed("product"),
  "product.deleted": changed("product"),
  "product-variant.created": changed("variant"),
  "product-variant.updated": changed("variant"),
  "product-variant.deleted": changed("variant"),
  "product-category.updated": changed("category"),
  "pricing.price.created": changed("price"),
  "pricing.price.updated": changed("price"),
  "pricing.price.deleted": changed("price"),
  "pricing.price-list.updated": changed("price_list"),
  "inventory.inventory-level.created": changed("inventory_level"),
  "inventory.inventory-level.updated": changed("inventory_level"),
  "inventory.inventory-level.deleted": changed("inventory_level"),
  "order.placed": changed("order"),
  "order.canceled": changed("order"),
  [SELLER_EVENTS.CREATED]: changed("seller"),
  [SELLER_EVENTS.UPDATED]: changed("seller"),
  [SELLER_EVENTS.STATUS_CHANGED]: changed("seller"),
  [PRODUCE_EVENTS.PROFILE_UPDATED]: products,
  [PRODUCE_EVENTS.SPECIALTY_UPDATED]: changed("specialty"),
  [CERTIFICATION_EVENTS.MARK_UPDATED]: changed("mark"),
  [CERTIFICATION_EVENTS.CERTIFICATE_UPDATED]: products,
  [CERTIFICATION_EVENTS.LICENCE_UPDATED]: (data) => [...products(data), ...changed("licence")(data)],
  [CERTIFICATION_EVENTS.PUBLIC_BRAND_UPDATED]: changed("public_brand"),
  [PAVILION_EVENTS.CREATED]: changed("pavilion"),
  [PAVILION_EVENTS.UPDATED]: changed("pavilion"),
}

let heard: Change[] = []
let running: Promise<unknown> = Promise.resolve()
let next: Promise<unknown> | null = null

/** Settles when the changes are on the pages; a failure is told once, to who came first. */
async function follow(container: MedusaContainer, changes: Change[]): Promise<void> {
  heard.push(...changes)
  if (next) {
    await Promise.allSettled([next])
  } else {
    next = followNext(container)
    await next
  }
}

async function followNext(container: MedusaContainer): Promise<unknown> {
  await Promise.allSettled([Promise.race([running, setTimeout(PATIENCE_MS)]), setTimeout(GATHER_MS)])
  const changes = heard
  heard = []
  next = null
  running = followChangesWorkflow(container).run({ input: { changes } })
  return running
}

export default async function followChanges({ event, container }: SubscriberArgs<Payload>) {
  const changes = FOLLOWED[event.name](event.data)
  if (changes.length > 0) await follow(container, changes)
}

export const config: SubscriberConfig = {
  event: Object.keys(FOLLOWED),
  context: { subscriberId: "follow-changes" },
}
