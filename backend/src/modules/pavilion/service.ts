import type {
  Division as DivisionAnswer,
  DivisionName,
  Pavilion as PavilionAnswer,
} from "@pavilion/contracts"
import { MedusaService } from "@medusajs/framework/utils"
import { divisionPath, isPlaceholderDivision } from "./division-code"
import { divisionUnknown, pavilionNotFound } from "./errors"
import { Division } from "./models/division"
import { Pavilion } from "./models/pavilion"
import { PavilionHostname } from "./models/pavilion-hostname"

/** Another process may have changed a pavilion; this process forgets at once what it changed itself. */
const REGISTRY_TTL_MS = 5_000

interface Registry {
  read_at: number
  pavilions: Promise<PavilionAnswer[]>
}

/**
 * Pavilions and administrative divisions. Every request names a pavilion and every address a division, both change
 * a few times a year, so both are answered from memory.
 */
export class PavilionModuleService extends MedusaService({ Pavilion, PavilionHostname, Division }) {
  private registry: Registry | null = null
  private readonly children = new Map<string, Promise<DivisionAnswer[]>>()

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

  /** To be called after every write of a pavilion. */
  async forgetPavilions(): Promise<void> {
    this.registry = null
  }

  /**
   * The divisions directly inside `parent`, by code; without one, the provinces.
   * @throws division_unknown (INVALID_DATA, 400)
   */
  async divisionsInside(parent: string | null): Promise<DivisionAnswer[]> {
    const key = parent ?? ""
    const known = this.children.get(key)
    if (known) return known
    const read = this.readDivisionsInside(parent)
    this.children.set(key, read)
    // A made-up parent is refused and not kept, so made-up codes cannot fill the memory.
    read.catch(() => this.children.delete(key))
    return read
  }

  /** To be called after divisions were loaded. */
  async forgetDivisions(): Promise<void> {
    this.children.clear()
  }

  /**
   * A division with everything above it, province first; levels without a place (市辖区) are left out.
   * @throws division_unknown (INVALID_DATA, 400)
   */
  async divisionChain(code: string): Promise<DivisionName[]> {
    const divisions = await this.listDivisions(
      { code: divisionPath(code) },
      { take: 5, order: { code: "ASC" } },
    )
    if (!divisions.some((division) => division.code === code)) throw divisionUnknown(code)
    return divisions
      .filter((division) => !isPlaceholderDivision(division.name))
      .toSorted((one, other) => Number(one.code.padEnd(12, "0")) - Number(other.code.padEnd(12, "0")))
      .map(({ code: divisionCode, name }) => ({ code: divisionCode, name }))
  }

  /** @throws division_unknown (INVALID_DATA, 400) */
  async requireDivision(code: string): Promise<DivisionAnswer> {
    const [division] = await this.listDivisions({ code }, { take: 1 })
    if (!division) throw divisionUnknown(code)
    return division
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

  private async readDivisionsInside(parent: string | null): Promise<DivisionAnswer[]> {
    const divisions = await this.listDivisions(
      { parent_code: parent },
      { order: { code: "ASC" }, take: 1_000 },
    )
    if (divisions.length === 0 && parent !== null) await this.requireDivision(parent)
    return divisions.map(({ code, name, level, parent_code }) => ({ code, name, level, parent_code }))
  }
}
