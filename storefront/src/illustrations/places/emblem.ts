import type { PavilionTheme } from "@pavilion/contracts"
import { chrysanthemumHead, peony } from "../families/flower.ts"
import { riceEar } from "../families/grain.ts"
import { dried, leafSpray, round } from "../families/jujube.ts"
import { lotusFlower } from "../families/lake.ts"
import { tones } from "../palette.ts"
import { at, flat, line } from "../pen.ts"

/** What stands for a county where no characters can be drawn, on the colour of its house. */
const emblems: Readonly<Record<PavilionTheme, readonly [ground: string, thing: string]>> = {
  "paddy-green": ["#2f6338", at(-44, 104, riceEar, { size: 1.12 })],
  "jujube-red": [
    "#8c2a1e",
    at(6, -56, leafSpray(), { size: 0.9 }) + at(-8, 18, dried(round, tones.brick), { size: 1.5 }),
  ],
  "earth-yellow": ["#8a5f16", at(0, 0, chrysanthemumHead, { size: 1.8 })],
  peony: ["#862e5a", at(0, 4, peony(tones.peony), { size: 1.1 })],
  "lake-blue": ["#1b566e", at(0, 48, lotusFlower, { size: 1.1 })],
}

/** Ground and thing of an emblem, the thing drawn around 0,0 and not wider than 220. */
export function emblem(theme: PavilionTheme): { ground: string; thing: string } {
  const [ground, thing] = emblems[theme]
  return { ground, thing }
}

/** The icon of an installed pavilion, 512 by 512; what matters lies in the inner four fifths, so that it may be masked. */
export function appIcon(theme: PavilionTheme): string {
  const { ground, thing } = emblem(theme)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-160 -160 320 320" width="512" height="512" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${flat("M-160-160H160V160H-160Z", ground)}${line("M-122-122H122V122H-122Z", "#f4d9a0", 5)}${at(0, 0, thing, { size: 0.82 })}</svg>`
}
