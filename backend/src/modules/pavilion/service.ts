import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type {
  Division as DivisionAnswer,
  DivisionListAnswer,
  DivisionName,
  Pavilion as PavilionAnswer,
} from "@pavilion/contracts"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { divisionPath, isPlaceholderDivision } from "./division-code"
import { defaultPavilionNeeded, divisionUnknown, pavilionNotFound } from "./errors"
import { Division } from "./models/division"
import { Pavilion } from "./models/pavilion"
import { PavilionHostname } from "./models/pavilion-hostname"

/** Another process may have changed a pavilion; this process forgets at once what it changed itself. */
const REGISTRY_TTL_MS = 5_000

// Medusa lists 15 rows unless told; the whole code table of the country has 700,000.
const ALL = 1_000_000

/** What the office may change about a pavilion; hostnames are the whole list. */
export type PavilionChange = { id: string } & Partial<PavilionFields>

export interface PavilionFields extends Pick<
  PavilionAnswer,
  | "handle"
  | "name"
  | "name_en"
  | "slogan"
  | "slogan_en"
  | "theme"
  | "seal"
  | "hostnames"
  | "sales_channel_id"
  | "publishable_key"
  | "is_default"
> {
  division_code: string
  api_key_id: string
  /** Yuan. */
  parcel_price: number
  rank: number
}

export type PavilionRow = InferTypeOf<typeof Pavilion>

interface Registry {
  read_at: number
  pavilions: Promise<PavilionAnswer[]>
}

const answerOf = ({ code, name, level, parent_code }: DivisionAnswer): DivisionAnswer => ({
  code,
  name,
  level,
  parent_code,
})

/**
 * Pavilions and administrative divisions. Every request names a pavilion and every address a division, both change
 * a few times a year, so both are answered from memory.
 */
export class PavilionModuleService extends MedusaService({ Pavilion, PavilionHostname, Division }) {
  private registry: Registry | null = null
  private readonly children = new Map<string, Promise<DivisionListAnswer>>()

  /** All pavilions in the order they are listed; at most 5 s old. */
  async allPavilions(): Promise<PavilionAnswer[]> {
    const now = Date.now()
    if (this.registry && now - this.registry.read_at < REGISTRY_TTL_MS) return this.registry.pavilions
    const pavilions = this.readPavilions()
    const registry = { read_at: now, pavilions }
    this.registry = registry
    pavilions.catch(() => {
      if (this.registry === registry) this.registry = null
    })
    return pavilions
  }

  /** @throws pavilion_not_found (NOT_FOUND, 404) */
  async pavilionByHandle(handle: string): Promise<PavilionAnswer> {
    const pavilion = (await this.allPavilions()).find((one) => one.handle === handle)
    if (!pavilion) throw pavilionNotFound(handle)
    return pavilion
  }

  /** Adds pavilions with their hostnames; one marked as the default takes over from the one before. */
  @InjectManager()
  async addPavilions(
    pavilions: (PavilionFields & { id?: string })[],
    @MedusaContext() context: Context = {},
  ): Promise<PavilionRow[]> {
    return this.addPavilionsInTransaction(pavilions, context)
  }

  @InjectTransactionManager()
  protected async addPavilionsInTransaction(
    pavilions: (PavilionFields & { id?: string })[],
    @MedusaContext() context: Context = {},
  ): Promise<PavilionRow[]> {
    const rows = []
    for (const { hostnames, is_default, ...fields } of pavilions) {
      if (is_default) await this.dethrone(context)
      const row = await this.createPavilions({ ...fields, is_default }, context)
      await this.replaceHostnames(row.id, hostnames, context)
      rows.push(await this.retrievePavilion(row.id, { relations: ["hostnames"] }, context))
    }
    await this.forgetPavilions()
    return rows
  }

  /**
   * Changes a pavilion and, where given, its whole list of hostnames.
   * @throws pavilion_default_needed (NOT_ALLOWED, 400) where the default would be left without a successor
   */
  @InjectManager()
  async changePavilion(change: PavilionChange, @MedusaContext() context: Context = {}): Promise<PavilionRow> {
    return this.changePavilionInTransaction(change, context)
  }

  @InjectTransactionManager()
  protected async changePavilionInTransaction(
    { hostnames, ...fields }: PavilionChange,
    @MedusaContext() context: Context = {},
  ): Promise<PavilionRow> {
    const { is_default: wasDefault } = await this.retrievePavilion(fields.id, {}, context)
    if (wasDefault && fields.is_default === false) throw defaultPavilionNeeded()
    if (!wasDefault && fields.is_default) await this.dethrone(context)
    await this.updatePavilions(fields, context)
    if (hostnames) await this.replaceHostnames(fields.id, hostnames, context)
    await this.forgetPavilions()
    return this.retrievePavilion(fields.id, { relations: ["hostnames"] }, context)
  }

  @InjectTransactionManager()
  protected async dethrone(@MedusaContext() context: Context = {}): Promise<void> {
    const manager = context.transactionManager as SqlEntityManager
    // By SQL, since it has to be there before the next default is: the entity manager writes new rows first.
    await manager.execute("update pavilion set is_default = false, updated_at = now() where is_default")
  }

  @InjectTransactionManager()
  protected async replaceHostnames(
    id: string,
    hostnames: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const rows = await this.listPavilionHostnames({ pavilion_id: id }, { take: ALL }, context)
    const gone = rows.filter((row) => !hostnames.includes(row.hostname))
    const known = new Set(rows.map((row) => row.hostname))
    const added = hostnames.filter((hostname) => !known.has(hostname))
    await this.deletePavilionHostnames(
      gone.map((row) => row.id),
      context,
    )
    await this.createPavilionHostnames(
      added.map((hostname) => ({ hostname, pavilion_id: id })),
      context,
    )
  }

  /** To be called after every write of a pavilion that does not come through this service's own methods. */
  async forgetPavilions(): Promise<void> {
    this.registry = null
  }

  /**
   * The divisions directly inside `parent`, by code, and the way down to it; without a parent, the provinces.
   * @throws division_unknown (INVALID_DATA, 400)
   */
  async divisionsInside(parent: string | null): Promise<DivisionListAnswer> {
    const key = parent ?? ""
    const known = this.children.get(key)
    if (known) return known
    const read = this.readDivisionsInside(parent)
    this.children.set(key, read)
    // A made-up parent is refused and not kept, so made-up codes cannot fill the memory.
    read.catch(() => this.children.delete(key))
    return read
  }

  /**
   * Adds the divisions whose codes are not known yet.
   * @returns the codes added
   */
  async addDivisions(divisions: DivisionAnswer[]): Promise<string[]> {
    const known = await this.listDivisions({}, { select: ["code"], take: ALL })
    const codes = new Set(known.map((division) => division.code))
    const added = await this.createDivisions(divisions.filter((division) => !codes.has(division.code)))
    await this.forgetDivisions()
    return added.map((division) => division.code)
  }

  /** To be called after divisions were taken away. */
  async forgetDivisions(): Promise<void> {
    this.children.clear()
  }

  /** @throws division_unknown (INVALID_DATA, 400) for the first code there is no division of */
  async requireDivisions(codes: string[]): Promise<void> {
    const rows = await this.listDivisions({ code: codes }, { select: ["code"], take: codes.length })
    const known = new Set(rows.map((row) => row.code))
    const unknown = codes.find((code) => !known.has(code))
    if (unknown !== undefined) throw divisionUnknown(unknown)
  }

  /**
   * A division below everything it lies in, province first.
   * @throws division_unknown (INVALID_DATA, 400)
   */
  async divisionWithAncestors(code: string): Promise<DivisionAnswer[]> {
    const path = divisionPath(code)
    const rows = await this.listDivisions({ code: path }, { take: path.length })
    const byCode = new Map(rows.map((row) => [row.code, answerOf(row)]))
    if (!byCode.has(code)) throw divisionUnknown(code)
    return path.flatMap((one) => byCode.get(one) ?? [])
  }

  /**
   * What an address says: a division below everything it lies in, without levels that are no place (市辖区).
   * @throws division_unknown (INVALID_DATA, 400)
   */
  async divisionNames(code: string): Promise<DivisionName[]> {
    const path = await this.divisionWithAncestors(code)
    return path
      .filter((division) => !isPlaceholderDivision(division.name))
      .map((division) => ({ code: division.code, name: division.name }))
  }

  private async readPavilions(): Promise<PavilionAnswer[]> {
    const rows = await this.listPavilions(
      {},
      { relations: ["hostnames"], order: { rank: "ASC", handle: "ASC" }, take: 1_000 },
    )
    const divisions = await this.listDivisions({ code: rows.map((row) => row.division_code) })
    const names = new Map(divisions.map((division) => [division.code, division.name]))
    return rows.map((row) => ({
      id: row.id,
      handle: row.handle,
      name: row.name,
      name_en: row.name_en,
      slogan: row.slogan,
      slogan_en: row.slogan_en,
      hostnames: row.hostnames.map((one) => one.hostname).toSorted(),
      theme: row.theme,
      seal: row.seal,
      division: { code: row.division_code, name: names.get(row.division_code) ?? row.division_code },
      sales_channel_id: row.sales_channel_id,
      publishable_key: row.publishable_key,
      is_default: row.is_default,
    }))
  }

  private async readDivisionsInside(parent: string | null): Promise<DivisionListAnswer> {
    const path = parent === null ? [] : await this.divisionWithAncestors(parent)
    const rows = await this.listDivisions({ parent_code: parent }, { order: { code: "ASC" }, take: ALL })
    return { path, divisions: rows.map(answerOf) }
  }
}
