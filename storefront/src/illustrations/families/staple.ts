import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { plate } from "../vessels.ts"

export const bun =
  print("M-74 40C-84-10-50-54 0-54S84-10 74 40C50 56-50 56-74 40Z", tones.snow) +
  flat("M52-26C80 0 80 24 74 40C60 50 20 52-10 51C40 40 60 10 52-26Z", tones.cream.deep, 0.25) +
  line("M-44-8C-38-26-24-36-14-39", "#fff", 8) +
  line("M6-34v1", tones.cherry.main, 13)

const steam = line(
  "M150 150C130 120 170 100 150 66M240 136C220 104 260 84 240 48M330 150C310 120 350 100 330 66",
  "#fff",
  9,
)

/** A bamboo steamer; the buns sit in it at 250. */
function steamer(contents: string): string {
  return (
    shadow(240, 424, 175) +
    print(oval(240, 282, 176, 40), { ...tones.wood, main: tones.wood.deep }) +
    contents +
    print(
      "M64 282C64 306 130 328 240 328S416 306 416 282V386C416 408 340 424 240 424S64 408 64 386Z",
      tones.wood,
    ) +
    line(
      "M64 300C90 330 180 340 240 340S390 330 416 300M64 372C90 400 180 410 240 410S390 400 416 372",
      tones.wood.light,
      9,
    ) +
    line("M110 330v54M170 344v56M240 348v56M310 344v56M370 330v54", tones.wood.deep, 4)
  )
}

export const mantou: Motif = {
  moods: ["brick", "lake", "night", "pine"],
  scenes: [
    () =>
      steam +
      steamer(
        at(140, 248, bun, { size: 0.86 }) +
          at(340, 248, bun, { size: 0.86 }) +
          at(240, 236, bun) +
          at(190, 280, bun, { size: 0.86 }) +
          at(292, 280, bun, { size: 0.86 }),
      ),
    () =>
      steam +
      plate(
        at(150, 318, bun) + at(330, 318, bun) + at(240, 322, bun) + at(196, 238, bun) + at(286, 236, bun),
        tones.lake,
        tones.snow.main,
      ),
  ],
}

const cupcake = (x: number, y: number) =>
  at(
    x,
    y,
    print("M-58 0H58L44 64H-44Z", tones.brick) +
      line("M-40 8L-34 58M-20 8L-16 60M0 8V60M20 8L16 60M40 8L34 58", tones.brick.deep, 4) +
      print("M-66 4C-80-30-50-50-34-46C-20-72 30-72 40-46C62-48 80-24 66 4C30 14-30 14-66 4Z", tones.straw) +
      flat("M-40-24C-30-44 30-48 44-26C30-14-26-12-40-24Z", tones.clay.main, 0.55) +
      line("M-16-34v1M6-38v1M24-32v1M-28-24v1", tones.cream.light, 5),
  )

const henEgg =
  print("M0-48C30-48 44-8 40 14C36 38 18 48 0 48S-36 38-40 14C-44-8-30-48 0-48Z", tones.apricot) +
  line("M-22 0C-20-18-14-28-6-32", tones.apricot.light, 6)

export const cake: Motif = {
  moods: ["lake", "paddy", "peony", "brick"],
  scenes: [
    () =>
      plate(
        cupcake(148, 312) + cupcake(332, 312) + cupcake(240, 318) + cupcake(194, 220) + cupcake(288, 220),
      ),
    () =>
      shadow(230, 420, 170) +
      cupcake(140, 350) +
      cupcake(280, 350) +
      cupcake(210, 246) +
      at(382, 380, henEgg, { turn: 16 }) +
      at(352, 402, henEgg, { turn: -50, size: 0.9 }),
  ],
}

const tofuSlab = (x: number, y: number) =>
  at(
    x,
    y,
    print("M-92-22L-20-46 92-26 22 2Z", tones.wood) +
      print("M-92-22L22 2V44L-92 18Z", tones.clay) +
      print("M22 2L92-26V12L22 44Z", { ...tones.clay, main: "#7c5230" }) +
      line("M-70-2L4 14M-70 8L4 26", tones.wood.main, 3) +
      line("M-40-24L40-10M-4-34L66-20", tones.wood.deep, 3),
  )

const chilli =
  stamp("M0 0C30-14 60-10 84 12C56 14 26 20 0 0Z", tones.cherry) +
  line("M0 0C-8-8-12-10-20-10", tones.paddy.deep, 6)

const tofu: Motif = {
  moods: ["lake", "paddy", "straw", "night"],
  scenes: [
    () =>
      plate(
        tofuSlab(150, 330) +
          tofuSlab(324, 330) +
          tofuSlab(238, 288) +
          tofuSlab(170, 248) +
          tofuSlab(310, 244) +
          tofuSlab(240, 204) +
          at(120, 384, chilli, { size: 0.9 }),
        tones.snow,
        tones.leaf.main,
      ),
  ],
}

const layer = (y: number, tone: Tone) =>
  print(`M56 ${y}C56 ${y - 46} 424 ${y - 46} 424 ${y}C424 ${y + 46} 56 ${y + 46} 56 ${y}Z`, tone)

const coarse: Tone = { deep: "#7d5526", main: "#d3a35a", light: "#efd6a0" }

const brown =
  "M120 296v1M170 312v1M200 286v1M250 306v1M290 290v1M330 312v1M366 296v1M230 322v1M150 324v1M310 328v1"

/** A pancake rolled around scallions, lying down; the open end shows its turns. */
const rolled =
  line("M96-6L168-30M96 4L176 6M94 12L160 40", "#fff", 13) +
  line("M130-18L184-36M136 4L192 6M126 26L178 48", tones.leaf.main, 13) +
  print("M-120-38H96C118-38 118 44 96 44H-120C-146 44-146-38-120-38Z", coarse) +
  print(oval(98, 3, 22, 41), { ...coarse, main: coarse.light }) +
  line("M98-20a11 21 0 1 1-9 24a6 11 0 1 1 11 3", coarse.deep, 4) +
  line("M-90-16v1M-50 10v1M-16-18v1M24 16v1M54-12v1M-104 20v1M-70 30v1M4-2v1", tones.clay.main, 7) +
  line("M-116-26H60", coarse.light)

const pancake: Motif = {
  moods: ["paddy", "lake", "blush", "brick"],
  scenes: [
    () =>
      shadow(240, 420, 190) +
      [390, 376, 362, 348, 334, 320].map((y, index) => layer(y, index % 2 ? coarse : tones.straw)).join("") +
      line(brown, tones.clay.main, 9) +
      at(226, 226, rolled, { turn: -8, size: 1.06 }),
    () =>
      plate(
        at(222, 332, rolled, { turn: 3 }) +
          at(222, 258, rolled, { turn: -3 }) +
          at(222, 188, rolled, { turn: 1, size: 0.94 }),
        tones.lake,
        tones.snow.main,
      ),
  ],
}

export const stapleMotifs = {
  mantou,
  "egg-cake": cake,
  tofu,
  pancake,
} satisfies Record<string, Motif>
