import { group, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { bag, bowl, plate } from "../vessels.ts"

const lotusSeed =
  print(oval(0, 0, 28, 24), tones.cream) +
  line("M-26-4C-10-12 10-12 26-4", tones.clay.main, 3) +
  line("M18-4v1", tones.clay.deep, 7)

/** A seed head of lotus: a tilted cup, each seed in its cell. */
const seedHead =
  line("M0 60C10 110-10 150 0 200", tones.paddy.deep, 15) +
  line("M0 60C10 110-10 150 0 200", tones.paddy.main, 8) +
  print("M-96-20C-80 40-40 74 0 76S80 40 96-20Z", tones.leaf) +
  line("M-60 0L-24 66M-20 6L-6 74M20 6L6 74M60 0L24 66", tones.leaf.deep, 4) +
  print(oval(0, -22, 98, 42), tones.paddy) +
  `<g fill="${tones.celery.light}" stroke="${tones.paddy.deep}" stroke-width="4">${spots(
    "-56,-24 0,-44 56,-24 -30,-4 30,-4 0,-22",
  )
    .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="15" ry="10"/>`)
    .join("")}</g>`

const lotusLeaf =
  print(
    "M-150 10C-140-60-60-90 10-86C90-84 150-40 150 10C120 40 90 24 60 44C30 60-10 40-40 50C-80 58-110 34-150 10Z",
    tones.jade,
  ) +
  line(
    "M0-10L-110-30M0-10L-60-66M0-10L20-76M0-10L90-50M0-10L120 10M0-10L50 36M0-10L-30 40M0-10L-100 20",
    tones.jade.deep,
    4,
  ) +
  line("M0-10v1", tones.jade.deep, 13)

export const lotusFlower =
  print("M0-100C30-70 34-30 20 0H-20C-34-30-30-70 0-100Z", tones.rose) +
  print("M-70-70C-30-64-6-30-4 4C-40 6-70-30-70-70ZM70-70C30-64 6-30 4 4C40 6 70-30 70-70Z", {
    ...tones.rose,
    main: tones.rose.light,
  }) +
  print(
    "M-104-24C-66-40-26-20 0 8C-36 26-82 14-104-24ZM104-24C66-40 26-20 0 8C36 26 82 14 104-24Z",
    tones.rose,
  )

export const lotusSeeds: Motif = {
  moods: ["lake", "straw", "peony", "paddy"],
  scenes: [
    (chance) =>
      at(150, 214, seedHead, { turn: -12 }) +
      at(330, 220, seedHead, { turn: 14, size: 0.92 }) +
      bowl(
        group(spots("144,274 204,252 276,252 336,274 196,286 284,286"), chance, () => lotusSeed, {
          turn: 60,
          size: 1.26,
        }),
        tones.snow,
        tones.lake.main,
      ),
    (chance) =>
      shadow(240, 418, 170) +
      at(230, 338, lotusLeaf, { size: 1.2 }) +
      at(190, 226, seedHead, { turn: -10, size: 1.1 }) +
      group(spots("310,330 356,350 300,376 352,396 252,388"), chance, () => lotusSeed, {
        turn: 60,
        size: 1.1,
      }),
  ],
}

const starch: Motif = {
  moods: ["lake", "peony", "straw", "pine"],
  scenes: [
    () =>
      at(150, 226, lotusFlower, { turn: -14, size: 0.9 }) +
      bowl(
        print("M104 284C140 262 200 256 240 256S340 262 376 284C330 312 150 312 104 284Z", {
          deep: "#a0727a",
          main: "#e3c0bd",
          light: "#f7e6e2",
        }) +
          line("M170 278C200 268 240 270 260 278", "#fff", 6) +
          line("M280 288v1M220 292v1M320 280v1M196 286v1", tones.straw.main, 9),
        tones.lake,
        tones.snow.main,
      ) +
      at(384, 396, stamp("M-60-6C-20-14 10-12 20-16C40-26 60-20 60-4S38 18 20 8C8 4-20 6-60 2Z", tones.snow)),
    () =>
      bag(at(0, 16, lotusFlower, { size: 0.66 }), tones.jade, "#fff") +
      at(366, 396, lotusFlower, { size: 0.66 }),
  ],
}

/** A snakehead: long, dark-mottled, one fin all along the back. */
export const snakehead =
  print(
    "M-120-30C-60-80 60-78 130-30L190-62C182-20 182 20 192 56L130 24C60 66-60 66-120 34C-150 20-178 14-186 0C-178-12-150-18-120-30Z",
    tones.slate,
  ) +
  stamp(
    "M-80-50C-40-96 80-96 126-44L104-44C60-66-30-68-80-50ZM-30 56C10 86 70 80 106 44C60 58 10 62-30 56Z",
    tones.lake,
  ) +
  flat(
    "M-178 6C-150 12-130 14-112 20C-50 48 50 48 130 20C60 62-60 62-118 32C-146 20-172 16-178 6Z",
    tones.cream.main,
  ) +
  line(
    "M-60-30l18 18M-20-40l20 24M24-40l18 22M66-34l16 18M100-22l12 12M-40 0l14 12M6-2l14 14M50-4l14 12",
    tones.slate.deep,
    12,
  ) +
  line("M-104-26C-92-8-94 12-106 26", tones.slate.deep) +
  stamp("M-70 4C-50-4-40 16-66 30Z", tones.lake, 3) +
  flat(oval(-142, -10, 9, 9), "#fff") +
  line("M-142-9v1", tones.soot.deep, 8) +
  line("M-186 0C-176 4-168 4-160 2", tones.slate.deep, 4)

export const lakeFish: Motif = {
  moods: ["lake", "straw", "paddy", "ochre"],
  scenes: [
    () =>
      plate(
        at(240, 306, snakehead, { size: 0.98, turn: -4 }) +
          line("M120 352C150 344 180 352 200 364M300 366C330 352 350 354 370 346", tones.paddy.main, 8),
        tones.snow,
        tones.lake.main,
      ),
    () =>
      shadow(240, 408, 190) +
      at(244, 256, snakehead, { turn: -12 }) +
      at(236, 348, snakehead, { flip: true, turn: -2 }),
  ],
}

/** A dried lake shrimp, curled, with feelers and swimmerets. */
export const shrimp =
  line("M-58-24C-100-50-110-90-96-120M-54-28C-80-66-70-104-40-126", tones.brick.main, 3) +
  line("M-44 8l-12 20M-20 8l-8 22M4 8l-2 22M26 14l4 20", tones.brick.main, 4) +
  print(
    "M-72-14C-66-52-20-66 20-54C66-40 90 0 78 44C74 60 62 72 50 78C60 50 54 26 36 14C16 0-8 14-34 12C-56 10-76 6-72-14Z",
    tones.apricot,
  ) +
  stamp(
    "M50 74C72 70 88 80 92 98C72 104 54 96 50 74ZM48 74C30 78 24 94 30 110C50 106 58 90 48 74Z",
    tones.brick,
    3,
  ) +
  line(
    "M-22-56C-30-30-24-6-14 10M10-56C2-34 6-12 16 8M40-44C30-26 30-6 42 16M64-20C50-10 46 8 54 28M76 12C64 16 58 28 60 44",
    tones.brick.main,
  ) +
  line("M-56-14v1", tones.soot.deep, 10) +
  line("M-40-42C-24-50-6-52 10-48", tones.apricot.light)

const shrimps: Motif = {
  moods: ["lake", "paddy", "night", "straw"],
  scenes: [
    (chance) =>
      plate(
        group(spots("150,314 336,312 242,250 246,346"), chance, () => shrimp, { turn: 24, size: 0.9 }),
        tones.lake,
        tones.snow.main,
      ),
    (chance) =>
      shadow(240, 412, 180) +
      group(spots("160,262 312,254 182,352 330,348"), chance, () => shrimp, { turn: 22, size: 0.96 }),
  ],
}

export const lakeMotifs = {
  "lotus-seed": lotusSeeds,
  "lotus-starch": starch,
  fish: lakeFish,
  shrimp: shrimps,
} satisfies Record<string, Motif>
