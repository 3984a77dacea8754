import { chanceOf } from "./chance.ts"
import { compose } from "./illustrate.ts"
import { motifNames } from "./motifs.ts"
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

/** Handles as the house makes them; nothing else is drawn. */
export const HANDLE_PATTERN = /^[a-z0-9][a-z0-9-]{0,119}$/

let version: string | undefined

/** Changes whenever any motif, ground or colour does, and is the same in every process of one build. */
export function artVersion(): string {
  version ??= motifNames
    .reduce((sum, name) => {
      const drawn = ["a", "b", "c", "d"].map((handle) => compose(name, handle)).join("")
      return Math.floor(chanceOf(sum.toString(36) + drawn).between(0, 2 ** 40))
    }, 0)
    .toString(36)
  return version
}
