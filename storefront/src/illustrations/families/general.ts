import { group, spread, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, line, print, shadow } from "../pen.ts"
import { basket, plate } from "../vessels.ts"
import { riceWine } from "./bottled.ts"
import { insulated, pottery, rollingPin } from "./craft.ts"
import { pork, salted, spice } from "./egg-meat.ts"
import { chrysanthemumHead } from "./flower.ts"
import { sack, grainsOn, mound, riceEar, riceMark, scatter, wheatEar } from "./grain.ts"
import { rehmanniaLump, yam, yamSlice } from "./herb.ts"
import { lakeFish, lotusSeeds, shrimp } from "./lake.ts"
import { cabbageHead, shiitake } from "./leaf.ts"
import { apple, appleRed, cherry, cherryPair, pear } from "./orchard.ts"
import { farmStay, mountainTour } from "./place.ts"
import { garlic, potato, radish } from "./root.ts"
import { cake, mantou } from "./staple.ts"
import { chrysanthemum, eucommia, hawthorn } from "./tea.ts"

const teaMotif: Motif = {
  moods: ["straw", "paddy", "lake"],
  scenes: [...eucommia.scenes, ...chrysanthemum.scenes],
}

const wineMotif: Motif = {
  moods: ["blush", "paddy", "lake"],
  scenes: [...riceWine.scenes],
}

const appleBlush = apple(tones.brick, tones.straw.main)

const fruits: Motif = {
  moods: ["paddy", "straw", "lake"],
  scenes: [
    () =>
      basket(
        at(164, 222, pear, { turn: -14, size: 0.85 }) +
          at(318, 224, appleRed, { size: 0.8 }) +
          at(236, 240, cherryPair, { size: 0.9 }),
        tones.wood,
        true,
      ),
    (chance) =>
      plate(
        at(170, 290, appleBlush, { size: 0.86 }) +
          at(302, 282, pear, { size: 0.82 }) +
          group(spots("236,336 330,340"), chance, () => hawthorn, { size: 0.9 }),
      ),
    (chance) =>
      shadow(240, 414, 170) +
      group(spread, chance, (index) => (index % 2 ? hawthorn : cherry), { size: 1.4 }),
  ],
}

const grainMotif: Motif = {
  moods: ["straw", "paddy", "lake"],
  scenes: [
    (chance) =>
      at(96, 420, wheatEar, { turn: -14, size: 1.2 }) +
      sack(mound(tones.straw) + grainsOn(tones.straw.light), tones.clay, riceMark) +
      scatter(tones.straw.main, chance),
    () =>
      shadow(230, 420, 120) +
      at(190, 420, wheatEar, { size: 1.4, turn: -20 }) +
      at(240, 420, wheatEar, { size: 1.55 }) +
      at(260, 420, riceEar, { size: 1.4, turn: 8 }) +
      print("M196 330H282L288 364H190Z", tones.jujube),
  ],
}

const drawers = (contents: string) =>
  shadow(240, 420, 160) +
  print("M70 190H410V412H70Z", tones.bark) +
  line("M240 196V408M76 264H404M76 338H404", tones.bark.deep, 6) +
  line("M140 228h30M310 228h30M140 302h30M310 302h30M140 374h30M310 374h30", tones.straw.main, 9) +
  contents

const herbMotif: Motif = {
  moods: ["straw", "paddy", "lake"],
  scenes: [
    (chance) =>
      plate(
        at(200, 296, yam(110), { turn: 70 }) +
          group(spots("160,334 320,334"), chance, rehmanniaLump, { size: 0.8 }) +
          at(300, 284, chrysanthemumHead, { size: 0.8 }) +
          at(240, 344, yamSlice),
      ),
    () =>
      drawers(
        at(140, 164, rehmanniaLump(0), { size: 0.7 }) +
          at(240, 148, chrysanthemumHead, { size: 0.8 }) +
          at(340, 160, yamSlice),
      ),
  ],
}

const meat: Motif = { moods: ["paddy", "straw"], scenes: [...pork.scenes, ...salted.scenes] }

const seasoning: Motif = { moods: ["straw", "paddy"], scenes: [...spice.scenes] }

const water: Motif = {
  moods: ["lake", "straw"],
  scenes: [
    ...lakeFish.scenes,
    ...lotusSeeds.scenes,
    (chance) => shadow(240, 412, 170) + group(spread.slice(0, 3), chance, () => shrimp),
  ],
}

const craft: Motif = { moods: ["straw", "paddy", "blush"], scenes: [...pottery.scenes, ...rollingPin.scenes] }

const household: Motif = {
  moods: ["straw", "lake", "paddy"],
  scenes: [...insulated.scenes],
}

const tourism: Motif = { moods: ["straw"], scenes: [...mountainTour.scenes, ...farmStay.scenes] }

const stapleMotif: Motif = { moods: ["brick", "lake", "pine"], scenes: [...mantou.scenes, ...cake.scenes] }

const greens: Motif = {
  moods: ["straw", "blush", "lake"],
  scenes: [
    () =>
      basket(
        at(160, 214, cabbageHead, { turn: -16, size: 0.72 }) +
          at(262, 196, radish, { turn: 78, size: 0.76 }) +
          at(330, 240, garlic, { turn: 14, size: 0.66 }) +
          at(226, 258, shiitake, { size: 0.62 }),
        tones.wood,
      ),
    (chance) =>
      shadow(240, 414, 170) +
      at(160, 280, cabbageHead, { turn: -10, size: 0.92 }) +
      group(spread.slice(2), chance, potato, { size: 0.86 }) +
      at(310, 262, garlic, { turn: 8, size: 0.9 }),
  ],
}

export const generalMotifs = {
  fruit: fruits,
  vegetable: greens,
  grain: grainMotif,
  staple: stapleMotif,
  herb: herbMotif,
  tea: teaMotif,
  wine: wineMotif,
  meat,
  seasoning,
  water,
  craft,
  household,
  tourism,
} satisfies Record<string, Motif>
