import type { CategoryHandle } from "@pavilion/contracts"
import { carrier, pot } from "../families/craft.ts"
import { saltedHalf, star } from "../families/egg-meat.ts"
import { chrysanthemumHead } from "../families/flower.ts"
import { riceEar } from "../families/grain.ts"
import { yam, yamSlice } from "../families/herb.ts"
import { snakehead } from "../families/lake.ts"
import { cabbageHead } from "../families/leaf.ts"
import { appleRed } from "../families/orchard.ts"
import { treeTop } from "../families/place.ts"
import { bun } from "../families/staple.ts"
import { tones } from "../palette.ts"
import { at, flat, oval, print } from "../pen.ts"
import { house } from "./landscape.ts"

/** One thing for each category, drawn around 0,0 and not wider than 180. */
const icons: Readonly<Record<CategoryHandle, readonly [ground: string, thing: string]>> = {
  "grain-oil": ["#efdfae", at(-34, 88, riceEar, { size: 0.94 })],
  fruit: ["#dbe5c4", at(0, 4, appleRed, { size: 0.86 })],
  vegetable: ["#f0dccb", at(0, 8, cabbageHead, { size: 0.56 })],
  "meat-egg": ["#d3e2dc", at(0, 0, saltedHalf, { size: 1.2 })],
  aquatic: ["#cfe1e2", at(0, 4, snakehead, { size: 0.48, turn: -10 })],
  staple: ["#e6c0a6", at(0, 0, bun, { size: 1.08 })],
  seasoning: ["#efdfae", at(0, 0, star, { size: 1.6 })],
  "tea-drink": ["#d3e2c8", at(0, 0, chrysanthemumHead, { size: 1.36 })],
  liquor: [
    "#f0d3c4",
    print("M-24-66H24V-40C24-24 54-14 54 24C54 60 36 72 0 72S-54 60-54 24C-54-14-24-24-24-40Z", tones.clay) +
      print("M-32-84C-14-92 14-92 32-84L28-54H-28Z", tones.jujube) +
      flat("M0-8L32 24 0 56-32 24Z", tones.cream.light) +
      flat("M0 10L16 24 0 38-16 24Z", tones.jujube.main),
  ],
  medicinal: ["#e2dcc0", at(-6, 0, yam(74), { turn: 40, size: 0.96 }) + at(36, 40, yamSlice, { size: 0.76 })],
  craft: ["#e3d2bb", at(6, 8, pot, { size: 0.52 })],
  daily: ["#f2dcd0", at(0, 14, carrier(tones.lake), { size: 0.6 })],
  tourism: ["#d3e2dc", at(-34, -10, treeTop(0, 0, 0.86)) + at(20, 8, house(0, 0, 0.68))],
}

export function isCategory(text: string): text is CategoryHandle {
  return Object.hasOwn(icons, text)
}

/** @returns an SVG without ids, 96 by 96, for a category's tile or heading */
export function categoryIcon(category: CategoryHandle): string {
  const [ground, thing] = icons[category]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-104 -104 208 208" width="96" height="96" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${flat(oval(0, 0, 100, 100), ground)}${thing}</svg>`
}
