import { chanceOf } from "./chance.ts"
import { ground } from "./ground.ts"
import { motifOf, type MotifName } from "./motifs.ts"
import { recognise, type Depicted } from "./recognise.ts"

/**
 * Every product has a picture from its first day: a still life, printed in the colours of the house. What is
 * drawn follows from the product's words, how it is arranged from its handle alone, so the same product looks the
 * same on every machine and two neighbours do not.
 * @returns a square SVG without ids, scripts or styles
 */
export function illustrate(product: Depicted): string {
  return compose(recognise(product), product.handle)
}

/** Of some thousands tried, the seed that puts the fewest like grounds side by side in the demo catalogue. */
const SEED = "zo"

/** The picture of a motif as the product of that handle has it. */
export function compose(name: MotifName, handle: string): string {
  return frame(still(name, handle))
}

/** The contents of the picture, 480 by 480, for those who put it in a frame of their own. */
export function still(name: MotifName, handle: string): string {
  const motif = motifOf(name)
  const chance = chanceOf(SEED + handle)
  const backdrop = ground(chance, motif.moods)
  const scene = chance.pick(motif.scenes)
  // Things are drawn small enough to be turned and moved; here they come nearer, around where they stand.
  const place = chance.pick([false, true]) ? "matrix(1.15 0 0 1.15-36-64)" : "matrix(-1.15 0 0 1.15 516-64)"
  return `${backdrop}<g transform="${place}">${scene(chance)}</g>`
}

function frame(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480" width="480" height="480" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`
}
