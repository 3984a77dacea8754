import { bottledMotifs } from "./families/bottled.ts"
import { craftMotifs } from "./families/craft.ts"
import { eggMeatMotifs } from "./families/egg-meat.ts"
import { generalMotifs } from "./families/general.ts"
import { grainMotifs } from "./families/grain.ts"
import { herbMotifs } from "./families/herb.ts"
import { jujubeMotifs } from "./families/jujube.ts"
import { jujubeTreatMotifs } from "./families/jujube-treat.ts"
import { lakeMotifs } from "./families/lake.ts"
import { leafMotifs } from "./families/leaf.ts"
import { noodleMotifs } from "./families/noodle.ts"
import { orchardMotifs } from "./families/orchard.ts"
import { placeMotifs } from "./families/place.ts"
import { pulseMotifs } from "./families/pulse.ts"
import { rootMotifs } from "./families/root.ts"
import { stapleMotifs } from "./families/staple.ts"
import { teaMotifs } from "./families/tea.ts"
import { vineMotifs } from "./families/vine.ts"
import type { Motif } from "./motif.ts"

/** Every kind of produce that has a picture of its own, by name; a new one is added to its family's file. */
const motifs = {
  ...bottledMotifs,
  ...craftMotifs,
  ...eggMeatMotifs,
  ...generalMotifs,
  ...grainMotifs,
  ...herbMotifs,
  ...jujubeMotifs,
  ...jujubeTreatMotifs,
  ...lakeMotifs,
  ...leafMotifs,
  ...noodleMotifs,
  ...orchardMotifs,
  ...placeMotifs,
  ...pulseMotifs,
  ...rootMotifs,
  ...stapleMotifs,
  ...teaMotifs,
  ...vineMotifs,
} satisfies Record<string, Motif>

export type MotifName = keyof typeof motifs

export function motifOf(name: MotifName): Motif {
  return motifs[name]
}

export function isMotifName(text: string): text is MotifName {
  return Object.hasOwn(motifs, text)
}

export const motifNames: readonly MotifName[] = Object.keys(motifs).filter(isMotifName)
