import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { basket } from "../vessels.ts"

export const shiitake =
  print("M-22 10C-20 40-26 62-16 76H18C28 60 20 40 24 10Z", tones.cream) +
  print("M-92 18C-104-40-56-84 0-84S104-40 92 18C60 40-60 40-92 18Z", tones.clay) +
  flat("M-92 18C-60 40 60 40 92 18C60 26-60 26-92 18Z", tones.cream.main) +
  line(
    "M-6-84L4-52-18-34 0-12M4-52L34-44 46-18M-18-34L-46-30-58-4M-46-30L-62-50M34-44L52-62",
    tones.cream.main,
    6,
  )

const shiitakeUnder =
  print(oval(0, 0, 74, 68), tones.clay) +
  flat(oval(0, 0, 60, 54), tones.cream.main) +
  line(
    "M0-20V-50M0 20V50M20 0H56M-20 0H-56M14-14L38-38M-14-14L-38-38M14 14L38 38M-14 14L-38 38M8-19L22-48M-8-19L-22-48M8 19L22 48M-8 19L-22 48M19 8L52 20M-19 8L-52 20M19-8L52-20M-19-8L-52-20",
    tones.cream.deep,
    3,
  ) +
  stamp(oval(0, 0, 18, 17), tones.cream)

const mushroom: Motif = {
  moods: ["paddy", "pine", "straw", "lake"],
  scenes: [
    () =>
      shadow(240, 414, 185) +
      at(256, 262, shiitake, { size: 1.14 }) +
      at(146, 320, shiitake, { turn: -8 }) +
      at(348, 344, shiitake, { turn: 8, size: 0.86 }) +
      at(226, 382, shiitakeUnder, { size: 0.76 }),
    () =>
      basket(
        at(154, 234, shiitake, { turn: -20, size: 0.84 }) +
          at(328, 234, shiitake, { turn: 20, size: 0.84 }) +
          at(240, 208, shiitake, { size: 0.9 }) +
          at(196, 270, shiitakeUnder, { size: 0.62 }) +
          at(288, 270, shiitake, { size: 0.64 }),
        tones.wood,
      ),
  ],
}

/** A standing head of Chinese cabbage: pale ribs, frilled green leaves. */
export const cabbageHead =
  print(
    "M-60 128C-112 90-128 10-104-62C-128-92-106-138-70-132C-60-168-16-176 0-152C16-176 60-168 70-132C106-138 128-92 104-62C128 10 112 90 60 128C20 140-20 140-60 128Z",
    tones.paddy,
  ) +
  print(
    "M-52 128C-84 70-84-30-62-92C-54-118-30-126-14-112C8-130 46-122 58-96C84-30 84 70 52 128C20 138-20 138-52 128Z",
    tones.celery,
  ) +
  print(
    "M-40 130C-60 80-58 10-40-30C-26-46 26-46 40-30C58 10 60 80 40 130C14 138-14 138-40 130Z",
    tones.snow,
  ) +
  line(
    "M0 120C-4 60-4-40 0-106M-20 118C-30 60-30 0-44-84M20 118C30 60 30 0 44-84M-64 110C-92 60-98 0-92-60M64 110C92 60 98 0 92-60M-2-20L-22-52M2-30L22-62",
    tones.celery.light,
    5,
  ) +
  line("M-20 120C-28 70-26 20-18-14M20 120C28 70 26 20 18-14", tones.celery.main, 4)

const cabbage: Motif = {
  moods: ["straw", "blush", "lake", "brick"],
  scenes: [
    () => shadow(240, 420, 150) + at(240, 274, cabbageHead, { size: 1.08 }),
    () =>
      shadow(240, 416, 180) +
      at(310, 270, cabbageHead, { turn: 12, size: 0.94 }) +
      at(176, 290, cabbageHead, { turn: -8, size: 0.96 }),
  ],
}

export const leafMotifs = {
  mushroom,
  cabbage,
} satisfies Record<string, Motif>
