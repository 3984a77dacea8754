import { createHash } from "node:crypto"
import type { CategoryHandle, PavilionTheme } from "@pavilion/contracts"
import { compose } from "./illustrate.ts"
import { motifNames } from "./motifs.ts"
import { categoryIcon } from "./places/category-icon.ts"
import { landscape } from "./places/landscape.ts"
import { statePicture, type StateName } from "./places/state.ts"
import { recognise, type Depicted } from "./recognise.ts"

/**
 * Where a product's illustration is served. The address says the motif, so that serving it needs no look-up, and
 * the version of the art, so that it may be kept for a year.
 */
export function illustrationPath(product: Depicted): string {
  return `/art/products/${recognise(product)}/${product.handle}.svg?v=${artVersion()}`
}

/** Where the picture is served that a shared link to the product shows; 1200 by 630. */
export function shareCardPath(product: Depicted): string {
  return `/og/products/${recognise(product)}/${product.handle}.png?v=${artVersion()}`
}

/** The band that closes the hero of a pavilion's home page: 1440 by 360, cut at the sides on narrow screens. */
export function landscapePath(theme: PavilionTheme): string {
  return `/art/landscapes/${theme}.svg?v=${versionOf(`landscape:${theme}`, () => landscape(theme))}`
}

/** Pictures for an empty cart, an empty search, a lost page and a failure: 480 by 320, no ground. */
export function statePath(name: StateName): string {
  return `/art/states/${name}.svg?v=${versionOf(`state:${name}`, () => statePicture(name))}`
}

/** The round icon of a category, 96 by 96. */
export function categoryIconPath(category: CategoryHandle): string {
  return `/art/categories/${category}.svg?v=${versionOf(`category:${category}`, () => categoryIcon(category))}`
}

/** Handles as the house makes them; nothing else is drawn. */
export const HANDLE_PATTERN = /^[a-z0-9][a-z0-9-]{0,119}$/

/** Changes whenever any motif, ground or colour does, and is the same in every process of one build. */
export function artVersion(): string {
  return versionOf("products", () =>
    motifNames.flatMap((name) => ["a", "b", "c", "d"].map((handle) => compose(name, handle))).join(""),
  )
}

const versions = new Map<string, string>()

function versionOf(key: string, draw: () => string): string {
  const known = versions.get(key)
  if (known) return known
  const version = createHash("sha256").update(draw()).digest("base64url").slice(0, 10)
  versions.set(key, version)
  return version
}
