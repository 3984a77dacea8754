import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { ProductProfile } from "./models/product-profile"
import { Specialty } from "./models/specialty"
import { VariantPack } from "./models/variant-pack"

type ProfileRow = InferTypeOf<typeof ProductProfile>
type PackRow = InferTypeOf<typeof VariantPack>

export type PackFacts = Partial<
  Omit<PackRow, "id" | "variant_id" | "created_at" | "updated_at" | "deleted_at">
> & {
  variant_id: string
}

/** A product's trade facts; on a product that has a profile, what is left out stays as it is. */
export type ProfileFacts = Partial<
  Omit<ProfileRow, "id" | "product_id" | "specialty" | "created_at" | "updated_at" | "deleted_at">
> & {
  product_id: string
  packs?: PackFacts[]
}

/** What was there before a save, for taking it back. */
export interface SavedBefore {
  created_profiles: string[]
  created_packs: string[]
  profiles: ProfileRow[]
  packs: PackRow[]
}

/** The trade facts of products and packs, and the directory of each county's specialties. */
export class ProduceModuleService extends MedusaService({ ProductProfile, Specialty, VariantPack }) {
  /** Makes or changes the profiles of products and the packs of their variants, all or none. */
  @InjectManager()
  async saveProfiles(
    facts: ProfileFacts[],
    @MedusaContext() context: Context = {},
  ): Promise<{ ids: { id: string; product_id: string }[]; before: SavedBefore }> {
    return this.saveProfilesInTransaction(facts, context)
  }

  @InjectTransactionManager()
  protected async saveProfilesInTransaction(
    facts: ProfileFacts[],
    @MedusaContext() context: Context = {},
  ): Promise<{ ids: { id: string; product_id: string }[]; before: SavedBefore }> {
    const packs = facts.flatMap((one) => one.packs ?? [])
    const before = {
      profiles: await this.listProductProfiles(
        { product_id: facts.map((one) => one.product_id) },
        { take: facts.length },
        context,
      ),
      packs: await this.listVariantPacks(
        { variant_id: packs.map((pack) => pack.variant_id) },
        { take: packs.length },
        context,
      ),
    }
    const profileId = new Map(before.profiles.map((row) => [row.product_id, row.id]))
    const packId = new Map(before.packs.map((row) => [row.variant_id, row.id]))
    const profiles = facts.map(({ packs: _packs, ...profile }) => ({
      ...profile,
      id: profileId.get(profile.product_id),
    }))
    await this.updateProductProfiles(profiles.filter(hasId), context)
    await this.updateVariantPacks(
      packs.map((pack) => ({ ...pack, id: packId.get(pack.variant_id) })).filter(hasId),
      context,
    )
    const createdProfiles = await this.createProductProfiles(
      profiles.filter((profile) => !hasId(profile)),
      context,
    )
    const createdPacks = await this.createVariantPacks(
      packs.filter((pack) => !packId.has(pack.variant_id)),
      context,
    )
    return {
      ids: [...before.profiles, ...createdProfiles].map(({ id, product_id }) => ({ id, product_id })),
      before: {
        ...before,
        created_profiles: createdProfiles.map((row) => row.id),
        created_packs: createdPacks.map((row) => row.id),
      },
    }
  }

  /** Takes a save back: the undo of a workflow that failed later on. */
  @InjectManager()
  async restoreProfiles(before: SavedBefore, @MedusaContext() context: Context = {}): Promise<void> {
    return this.restoreProfilesInTransaction(before, context)
  }

  @InjectTransactionManager()
  protected async restoreProfilesInTransaction(
    before: SavedBefore,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.deleteProductProfiles(before.created_profiles, context)
    await this.deleteVariantPacks(before.created_packs, context)
    await this.updateProductProfiles(
      before.profiles.map(({ specialty: _specialty, ...row }) => row),
      context,
    )
    await this.updateVariantPacks(before.packs, context)
  }
}

function hasId<T extends { id?: string }>(row: T): row is T & { id: string } {
  return row.id !== undefined
}
