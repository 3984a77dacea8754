import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, line, oval, print, shadow } from "../pen.ts"
import { bottle, jar } from "../vessels.ts"
import { peony, peonyLeaf } from "./flower.ts"
import { riceEar } from "./grain.ts"

export const riceWine: Motif = {
  moods: ["paddy", "blush", "lake", "ochre"],
  scenes: [
    () =>
      at(352, 400, riceEar, { flip: false, size: 0.74 }) +
      jar(tones.clay, at(-24, 40, riceEar, { size: 0.5 }), tones.jujube) +
      print("M350 372C350 404 366 416 390 416S430 404 430 372Z", tones.snow) +
      print(oval(390, 372, 40, 11), tones.butter),
    () =>
      bottle(190, tones.jade, at(-14, 40, riceEar, { size: 0.42 })) +
      print("M290 356C290 400 314 418 346 418S402 400 402 356Z", tones.snow) +
      print(oval(346, 356, 56, 15), tones.butter) +
      line("M294 374C310 388 380 388 398 374", tones.lake.main, 4) +
      at(296, 330, riceEar, { size: 0.72 }),
  ],
}

const vinegar: Motif = {
  moods: ["straw", "paddy", "lake", "brick"],
  scenes: [
    () =>
      bottle(180, tones.bark, at(-14, 40, riceEar, { size: 0.42 }), tones.straw) +
      shadow(346, 418, 76) +
      print("M276 372C280 404 310 416 346 416S412 404 416 372Z", tones.snow) +
      print(oval(346, 370, 70, 17), { ...tones.bark, main: "#55301f" }) +
      line("M300 366C320 358 350 358 372 362", tones.clay.main, 4) +
      at(300, 330, riceEar, { size: 0.7 }),
    () =>
      at(92, 416, riceEar, { size: 0.9 }) +
      bottle(300, tones.bark, at(-14, 40, riceEar, { size: 0.42 }), tones.jujube) +
      bottle(180, { ...tones.bark, main: "#7a4a2c" }, at(-14, 40, riceEar, { size: 0.42 }), tones.jujube),
  ],
}

const peonyOil: Motif = {
  moods: ["peony", "paddy", "straw", "night"],
  scenes: [
    () =>
      bottle(170, tones.straw, at(0, 2, peony(tones.peony), { size: 0.38 }), tones.plum) +
      at(272, 250, peonyLeaf, { turn: -50 }) +
      at(350, 350, peonyLeaf, { turn: 20, size: 0.9 }) +
      at(328, 318, peony(tones.peony), { size: 0.98 }) +
      line("M262 414v1M292 420v1M380 416v1M410 408v1M350 424v1", tones.soot.deep, 17),
  ],
}

const peanut =
  print(
    "M-56-22C-36-40-12-30 0-22C16-32 44-38 60-18C72 4 54 30 30 30C16 30 8 22 0 22C-10 24-18 34-36 32C-62 26-70-6-56-22Z",
    tones.straw,
  ) +
  line(
    "M-44-10L-30 4M-30-18L-16-4M-46 12L-36 20M14-14L28 0M30-20L46-4M20 10L32 20M44 10L52 16",
    tones.straw.deep,
    4,
  )

const kernels = print(oval(-22, 0, 20, 15), tones.brick) + print(oval(22, 6, 20, 15), tones.brick)

const peanutOil: Motif = {
  moods: ["paddy", "lake", "blush", "straw"],
  scenes: [
    () =>
      bottle(190, tones.straw, at(0, 0, peanut, { size: 0.62, turn: -16 })) +
      at(318, 330, peanut, { turn: -24 }) +
      at(372, 376, peanut, { turn: 20 }) +
      at(286, 392, peanut, { turn: 6, size: 0.9 }) +
      at(350, 424, kernels, { size: 0.8 }),
    () =>
      bottle(280, tones.apricot, at(0, 0, peanut, { size: 0.62, turn: -16 })) +
      at(128, 340, peanut, { turn: 30 }) +
      at(164, 394, peanut, { turn: -12 }) +
      at(84, 398, kernels),
  ],
}

export const bottledMotifs = {
  "rice-wine": riceWine,
  vinegar,
  "peony-oil": peonyOil,
  "peanut-oil": peanutOil,
} satisfies Record<string, Motif>
