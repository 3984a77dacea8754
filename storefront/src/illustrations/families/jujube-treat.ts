import { brim, group, heap, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { bag, bowl, giftBox, jar, plate } from "../vessels.ts"
import { dried, leafSpray, round } from "./jujube.ts"

/** A crisp jujube: cored and toasted, cut across so that the hole shows. */
const ring =
  print(oval(0, 0, 50, 46), tones.jujube) +
  flat(oval(-2, -2, 36, 32), tones.apricot.main) +
  print(oval(-2, -2, 14, 13), { ...tones.jujube, main: tones.jujube.deep }) +
  line("M-28-6l-6-2M-20 18l-5 5M18-22l5-5M24 10l7 3", tones.brick.main, 4)

const crisp: Motif = {
  moods: ["straw", "paddy", "lake"],
  scenes: [
    (chance) =>
      bag(at(0, 0, ring, { size: 0.9 }), tones.paddy) +
      group(spots("352,380 108,392 408,418"), chance, () => ring, { size: 0.82 }),
    (chance) =>
      bowl(
        group(brim, chance, (index) => (index % 3 === 1 ? dried(round, tones.jujube) : ring), { turn: 60 }),
        tones.jade,
      ),
  ],
}

/** Thin pressed slices, some rolled up. */
const roll =
  print("M-70-24H58C76-24 76 26 58 26H-70C-88 26-88-24-70-24Z", tones.jujube) +
  print(oval(60, 1, 17, 25), tones.brick) +
  line("M60-12a9 13 0 1 1-7 14a5 7 0 1 1 9 3", tones.jujube.deep, 4) +
  line("M-64-12H24", tones.jujube.light, 4)

const slices: Motif = {
  moods: ["paddy", "lake", "straw"],
  scenes: [
    () =>
      plate(
        at(150, 330, roll, { turn: -3 }) + at(318, 334, roll, { turn: 3 }) + at(234, 284, roll, { turn: -2 }),
        tones.jade,
        tones.cream.main,
      ) +
      line("M44 96C90 130 136 140 166 186", tones.bark.main, 7) +
      at(120, 150, leafSpray(), { size: 0.9, turn: 30 }) +
      at(172, 214, dried(round, tones.jujube), { size: 0.8, turn: -10 }),
  ],
}

/** A jujube slit open with half a walnut kernel in it. */
const stuffed =
  print("M-66 0C-60-46 60-50 68 0C62 46-58 48-66 0Z", tones.jujube) +
  line("M-50 20C-20 36 26 36 54 16", tones.jujube.deep, 4) +
  stamp(
    "M-44-6C-46-30-26-36-18-28C-10-42 10-42 16-30C30-40 48-26 46-6C34 10 20 4 10 12C0 20-12 12-20 10C-32 14-42 6-44-6Z",
    tones.wood,
  ) +
  line("M-30-12C-22-22-14-6-6-18M6-20C12-6 24-22 34-12M-12 2C-4-4 8 0 14 2", tones.wood.deep, 4) +
  line("M-52-14C-48-22-44-26-38-30", tones.jujube.light)

const walnutStuffed: Motif = {
  moods: ["straw", "lake", "paddy"],
  scenes: [
    (chance) =>
      plate(
        group(spots("142,322 240,306 338,322 190,264 292,262 240,214"), chance, () => stuffed, {
          turn: 8,
          size: 0.86,
        }),
        tones.slate,
        tones.straw.main,
      ),
    (chance) => shadow(240, 416, 175) + group(heap, chance, () => stuffed, { turn: 16, size: 0.98 }),
  ],
}

const cakeBlock = (x: number, y: number) =>
  at(
    x,
    y,
    print("M-76-26L-18-50 78-32 22-4Z", tones.brick) +
      print("M-76-26L22-4V52L-76 28Z", tones.jujube) +
      print("M22-4L78-32V22L22 52Z", { ...tones.jujube, main: "#84221a" }) +
      line("M-56-4v1M-34 16v1M-12 6v1M4 30v1M-60 18v1M-30-8v1", tones.straw.light, 7) +
      line("M-40-28v1M-6-38v1M22-22v1M44-32v1M6-20v1", tones.cream.light, 6),
  )

const paste: Motif = {
  moods: ["paddy", "lake", "straw"],
  scenes: [
    () =>
      plate(cakeBlock(162, 322) + cakeBlock(318, 322) + cakeBlock(240, 250)) +
      at(400, 420, dried(round, tones.jujube), { size: 0.7, turn: 60 }),
  ],
}

const flower = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    flat("M0-20L6-6 20-6 9 3 13 17 0 9-13 17-9 3-20-6-6-6Z", tones.straw.light) +
      line("M0 0v1", tones.olive.main, 8),
    { size },
  )

const bee = (x: number, y: number, flip = false) =>
  at(
    x,
    y,
    flat(oval(-8, -18, 11, 17), tones.jade.light) +
      flat(oval(10, -20, 11, 17), tones.jade.light) +
      stamp("M-26 2C-22-14 18-14 28 2C18 18-22 18-26 2Z", tones.straw) +
      line("M-8-9V13M6-9V13", tones.soot.main, 7) +
      line("M28 0C34-6 38-6 42-10", tones.soot.main, 3),
    { flip },
  )

const honey: Motif = {
  moods: ["paddy", "lake", "blush"],
  scenes: [
    () =>
      at(92, 330, leafSpray(true), { size: 1.1 }) +
      jar(tones.straw, at(0, 0, bee(0, 4), { size: 1.6 }), tones.brick) +
      flower(64, 280) +
      flower(98, 250, 0.8) +
      bee(400, 130, true) +
      bee(90, 96),
  ],
}

const branch = line("M-66-30C-30-24 30-30 70-56", tones.straw.main, 7)

const emblem =
  branch +
  at(-10, 8, dried(round, tones.brick), { size: 0.62 }) +
  at(44, -4, dried(round, tones.brick), { size: 0.55, turn: 20 }) +
  at(-30, -24, stamp("M0 0C-10-20-34-30-54-24C-44-4-22 6 0 0Z", tones.paddy))

const gift: Motif = {
  moods: ["straw", "paddy", "lake"],
  scenes: [
    (chance) =>
      giftBox(
        group(spots("100,290 168,286 240,292 312,286 380,290"), chance, () => dried(round, tones.brick), {
          turn: 60,
          size: 0.76,
        }),
        tones.jujube,
        emblem,
      ),
  ],
}

export const jujubeTreatMotifs = {
  "crisp-jujube": crisp,
  "jujube-slices": slices,
  "jujube-walnut": walnutStuffed,
  "jujube-cake": paste,
  "jujube-gift": gift,
  honey,
} satisfies Record<string, Motif>
