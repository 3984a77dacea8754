import { brim, group, heap, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow } from "../pen.ts"
import { basket, plate } from "../vessels.ts"

/** A long green-shouldered radish with its crown of leaves, root to the right. */
export const radish =
  print(
    "M-66-10C-110-30-150-80-196-78C-176-50-190-40-206-34C-176-26-184-2-212 14C-170 22-150 2-132-4C-150 26-168 44-190 52C-140 62-96 30-66 12Z",
    tones.leaf,
  ) +
  line(
    "M-72 0C-110-24-140-50-176-68M-74 2C-120 2-156 0-184 2M-72 6C-100 30-130 44-164 50",
    tones.leaf.light,
    4,
  ) +
  print(
    "M-70-34C-30-52 60-46 112-20C142-6 158 6 190 12C156 22 130 32 104 38C50 52-40 46-70 34C-82 14-82-14-70-34Z",
    tones.snow,
  ) +
  flat(
    "M-70-34C-40-48 0-50 36-45C20-20 22 20 34 46C-10 50-50 44-70 34C-82 14-82-14-70-34Z",
    tones.celery.main,
  ) +
  flat("M-68 30C-20 44 60 44 122 24C120 30 112 36 104 38C50 52-40 46-70 34Z", tones.celery.deep, 0.4) +
  line("M-46-22C-20-30 10-30 40-28M60-24H70M84 4h12M64 22h10", tones.celery.light, 6)

const radishSlice =
  print(oval(0, 0, 44, 42), tones.celery) +
  flat(oval(0, 0, 34, 32), tones.celery.light) +
  line("M0-20V20M-18-8L18 8M-18 8L18-8", "#fff", 4)

const radishes: Motif = {
  moods: ["straw", "blush", "lake", "brick"],
  scenes: [
    () =>
      shadow(250, 414, 190) +
      at(256, 262, radish, { turn: -10 }) +
      at(244, 338, radish, { turn: 4, flip: true }) +
      at(128, 396, radishSlice) +
      at(196, 408, radishSlice, { size: 0.86 }),
    () =>
      basket(
        at(178, 238, radish, { turn: 100, size: 0.7 }) +
          at(306, 238, radish, { turn: 78, size: 0.72 }) +
          at(244, 232, radish, { turn: 88, size: 0.76 }),
        tones.clay,
      ),
  ],
}

export const garlic =
  print(
    "M-4-104C6-106 10-100 10-84C10-58 22-46 44-34C76-16 88 14 78 44C66 72 34 80 0 80S-66 72-78 44C-88 14-76-16-44-34C-22-46-12-58-12-82C-12-96-12-103-4-104Z",
    tones.snow,
  ) +
  flat(
    "M-42-34C-70-14-82 16-74 44C-66 62-56 70-44 74C-60 40-56-4-42-34ZM40-36C72-16 84 14 76 44C68 64 56 70 44 74C62 40 58-6 40-36Z",
    tones.plum.light,
  ) +
  line(
    "M-6-62C-24-30-36 10-22 76M4-62C22-30 36 10 22 76M-1-60V40M-40-20C-56 10-58 40-50 64M40-20C56 10 58 40 50 64",
    tones.plum.main,
    4,
  ) +
  line("M-26 82C-16 94-6 86 0 96C6 86 18 94 26 82", tones.clay.deep, 4)

const clove =
  print("M-8-56C16-40 36-10 32 22C28 46-14 50-30 32C-40 4-26-34-8-56Z", tones.plum) +
  flat("M-8-50C8-36 12 6 0 40C-16 40-24 36-28 30C-36 4-22-32-8-50Z", tones.cream.main)

const garlics: Motif = {
  moods: ["pine", "night", "brick", "paddy"],
  scenes: [
    () =>
      shadow(240, 414, 185) +
      at(160, 286, garlic, { turn: -12, size: 1.08 }) +
      at(322, 284, garlic, { turn: 14, size: 1.02 }) +
      at(246, 332, garlic, { turn: 2 }) +
      at(104, 398, clove, { turn: -80, size: 0.84 }) +
      at(372, 402, clove, { turn: 70, size: 0.84 }),
    (chance) =>
      basket(
        group(spots("156,236 322,236 240,222"), chance, () => garlic, { turn: 16, size: 0.88 }),
        tones.wood,
      ),
  ],
}

const rootHoles =
  "M0-34a9 12 0 1 0 .1 0ZM30-14a11 9 0 1 0 .1 0ZM-30-14a11 9 0 1 0 .1 0ZM20 14a10 10 0 1 0 .1 0ZM-20 14a10 10 0 1 0 .1 0ZM0-7a6 6 0 1 0 .1 0Z"

const rootSlice =
  print(oval(0, 0, 60, 56), tones.clay) +
  flat(oval(-1, -1, 50, 46), tones.cream.main) +
  flat(rootHoles, tones.clay.deep)

/** The joints of lotus root are pale under the mud: a clay between cream and apricot. */
const flesh: Tone = { deep: "#8d5f3c", main: "#ecd2ab", light: "#fbf0da" }

const lotusRootBody =
  print(
    "M-190-6C-176-44-108-56-74-22C-66-28-58-28-52-22C-20-58 66-58 92-22C98-28 106-28 112-20C140-40 176-30 190 0L204 2 190 10C172 40 138 42 112 22C106 28 98 28 92 22C60 56-16 54-52 22C-58 28-66 28-74 22C-104 54-172 44-190-6Z",
    flesh,
  ) +
  flat(
    "M-178 16C-150 44-100 44-74 22C-66 28-58 28-52 22C-16 54 60 56 92 22C98 28 106 28 112 22C138 42 172 40 190 10C170 22 140 20 112 8C60 32-10 34-52 8C-100 30-150 26-186 4Z",
    flesh.deep,
    0.35,
  ) +
  line(
    "M-74-22C-68-8-68 8-74 22M-52-22C-58-8-58 8-52 22M92-22C98-8 98 8 92 22M112-20C106-8 106 8 112 22",
    flesh.deep,
    5,
  ) +
  line("M-160-24C-140-34-120-34-104-28M-20-30C10-38 40-36 60-28", flesh.light, 7)

const lotusRoot: Motif = {
  moods: ["lake", "paddy", "night", "peony"],
  scenes: [
    () =>
      shadow(240, 410, 190) +
      at(250, 264, lotusRootBody, { turn: -12, size: 1.04 }) +
      at(232, 338, lotusRootBody, { turn: 5, size: 0.94, flip: true }) +
      at(128, 384, rootSlice) +
      at(222, 398, rootSlice, { size: 0.9 }),
    () =>
      plate(
        at(130, 330, rootSlice) +
          at(206, 334, rootSlice) +
          at(282, 332, rootSlice) +
          at(352, 330, rootSlice) +
          at(166, 264, rootSlice) +
          at(244, 258, rootSlice) +
          at(320, 266, rootSlice),
        tones.jade,
        tones.snow.main,
      ),
  ],
}

const tuber = (path: string, eyes: string) =>
  print(path, tones.rose) +
  flat("M-96 20C-50 54 60 56 110 6C96 48 30 64-20 60C-60 58-90 44-96 20Z", tones.rose.deep, 0.35) +
  line(eyes, tones.rose.deep, 4) +
  line("M-80-10C-64-34-40-42-16-44", tones.rose.light, 7)

const sweetTuber = tuber(
  "M-128 10C-112-10-110-22-96-34C-56-66 40-64 84-34C104-20 116-6 140-10C122 10 112 26 92 40C44 70-50 66-92 38C-104 28-110 16-128 10Z",
  "M-50-8H-34M10 16H30M50-20H62M-16 34H-4M-70 16H-60",
)

const sweetHalf =
  print("M-70-30C-20-60 60-50 84 0C60 50-20 56-70 28C-84 14-84-14-70-30Z", tones.rose) +
  flat("M-62-24C-16-48 50-40 72 0C48 40-16 46-62 22C-74 10-72-12-62-24Z", tones.apricot.main) +
  line("M-44-6C-10-22 20-20 48-2M-40 12C-10 4 20 6 34 12", tones.apricot.light, 5)

const sweetPotato: Motif = {
  moods: ["straw", "paddy", "lake", "pine"],
  scenes: [
    () =>
      shadow(240, 412, 180) +
      at(174, 282, sweetTuber, { turn: -16 }) +
      at(314, 296, sweetTuber, { turn: 20 }) +
      at(196, 352, sweetTuber, { turn: 2 }) +
      at(354, 374, sweetHalf, { turn: -10, size: 0.9 }),
    () =>
      basket(
        at(180, 236, sweetTuber, { turn: 40, size: 0.92 }) +
          at(300, 232, sweetTuber, { turn: -46, size: 0.92 }) +
          at(240, 262, sweetTuber, { turn: 8, size: 0.9 }),
        tones.straw,
      ),
  ],
}

export const potato = (index: number) =>
  (index % 2
    ? print("M-60-30C-30-62 40-58 62-22C80 12 56 52 10 54C-44 58-88 12-60-30Z", tones.butter)
    : print(
        "M-56-34C-20-58 30-50 58-34C84-14 70 40 24 48C-20 56-60 50-72 16C-76-4-72-22-56-34Z",
        tones.straw,
      )) +
  line("M-24-14C-18-20-12-20-8-14M26 12v1M10-32v1M-22 28v1M2 6v1M40-14v1M-46 10v1", tones.clay.main) +
  line("M-48-18C-38-34-26-38-12-40", tones.cream.light, 6)

const potatoes: Motif = {
  moods: ["paddy", "blush", "lake", "brick"],
  scenes: [
    (chance) => shadow(240, 412, 180) + group(heap, chance, potato, { turn: 40, size: 1.05 }),
    (chance) => basket(group(brim, chance, potato, { turn: 40, size: 0.92 }), tones.clay),
    (chance) =>
      shadow(240, 416, 150) +
      print("M132 214C112 290 108 370 122 410C190 424 290 424 358 410C372 370 368 290 348 214Z", tones.wood) +
      group(spots("176,190 300,186 240,160 240,206"), chance, potato, { turn: 30, size: 0.94 }) +
      print(
        "M118 206C160 236 200 204 240 224S320 206 362 208C370 232 368 246 356 258C310 268 280 248 240 262C200 268 170 250 124 258C112 244 112 222 118 206Z",
        tones.wood,
      ) +
      line("M150 290H330M144 330H336M142 370H338M180 270V408M240 270V412M300 270V408", tones.wood.deep, 2) +
      at(388, 394, potato(1), { size: 0.8 }),
  ],
}

export const rootMotifs = {
  radish: radishes,
  garlic: garlics,
  "lotus-root": lotusRoot,
  "sweet-potato": sweetPotato,
  potato: potatoes,
} satisfies Record<string, Motif>
