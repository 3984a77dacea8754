import { brim, group, spread, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { basket, bowl } from "../vessels.ts"

const leaf = (tone: Tone = tones.leaf) =>
  stamp("M0 0C10-34 46-50 86-42C74-8 38 14 0 0Z", tone) + line("M6-4C28-20 48-30 74-38", tone.light, 3)

export const apple = (tone: Tone, blush: string) =>
  print(
    "M0-54C24-78 78-70 84-16C88 36 54 84 22 82C12 81 6 76 0 76S-12 81-22 82C-54 84-88 36-84-16C-78-70-24-78 0-54Z",
    tone,
  ) +
  flat("M60-54C92-24 84 50 36 78C58 40 66-8 60-54Z", tone.deep, 0.35) +
  line(
    "M-40-40C-34 0-30 30-24 56M-14-40C-12-10-10 20-8 44M14-42C16-16 16 10 14 30M38-36C40-14 38 4 36 20",
    blush,
    5,
  ) +
  flat("M-22-52C-8-36 8-36 22-52C8-46-8-46-22-52Z", tone.deep) +
  line("M0-44C-2-66 4-82 14-92", tones.bark.deep, 7) +
  line("M-66-8C-66-30-56-46-42-52", tone.light, 7)

const appleBlush = apple(tones.brick, tones.straw.main)
export const appleRed = apple(tones.cherry, tones.apricot.main)

const apples: Motif = {
  moods: ["paddy", "straw", "lake", "night"],
  scenes: [
    (chance) =>
      shadow(240, 412, 185) +
      at(322, 186, leaf()) +
      group(
        spots("158,318 322,316 240,250 240,356"),
        chance,
        (index) => (index % 2 ? appleBlush : appleRed),
        { turn: 14 },
      ),
    (chance) =>
      basket(
        group(
          spots("158,228 322,228 240,200 240,262"),
          chance,
          (index) => (index % 2 ? appleBlush : appleRed),
          { turn: 20, size: 0.86 },
        ),
        tones.wood,
      ),
  ],
}

export const pear =
  print(
    "M4-96C34-96 40-62 46-36C54-8 82 8 82 44C82 78 46 96 0 96S-82 78-82 44C-82 8-52-8-42-36C-34-62-28-96 4-96Z",
    tones.butter,
  ) +
  flat("M44-40C58-6 84 10 82 44C82 76 52 92 20 96C54 70 60 10 44-40Z", tones.butter.deep, 0.3) +
  line(
    "M-40 20v1M-16 6v1M-28 46v1M10 30v1M-6 62v1M30 60v1M22-4v1M4-30v1M40 30v1M-50 54v1",
    tones.clay.main,
    5,
  ) +
  line("M6-94C6-112 14-126 26-132", tones.bark.deep, 8) +
  line("M-58 30C-56 12-46 2-36-6", "#fff", 6)

const pears: Motif = {
  moods: ["lake", "paddy", "brick", "blush"],
  scenes: [
    () =>
      shadow(240, 416, 180) +
      at(196, 196, leaf(), { turn: -50 }) +
      at(166, 308, pear, { turn: -8, size: 1.12 }) +
      at(318, 322, pear, { turn: 12 }),
    (chance) =>
      basket(
        group(spots("160,226 322,222 240,238"), chance, () => pear, { turn: 16, size: 0.96 }),
        tones.clay,
        true,
      ),
  ],
}

export const cherry =
  print(oval(0, 0, 43, 42), tones.cherry) +
  flat("M34-26C52 4 30 42 0 42C24 26 36 4 34-26Z", tones.cherry.deep, 0.4) +
  line("M-26-6C-24-20-16-26-6-28", tones.cherry.light, 6) +
  line("M-10-38C-4-32 4-32 10-38", tones.cherry.deep, 5)

export const cherryPair =
  line("M-46 0C-50-60-10-110 40-136M46 6C56-50 54-100 40-136", tones.paddy.deep, 6) +
  at(40, -134, leaf(tones.paddy), { turn: 20 }) +
  at(-46, 30, cherry) +
  at(50, 36, cherry)

const cherries: Motif = {
  moods: ["straw", "paddy", "lake", "blush"],
  scenes: [
    (chance) =>
      bowl(
        group(brim, chance, () => cherry, { turn: 50, size: 1.12 }) +
          at(
            270,
            244,
            line("M-60 0C-70-60-40-90 0-120M20 10C30-40 20-90 0-120", tones.paddy.deep, 6) +
              at(0, -118, leaf(tones.paddy)),
          ),
        tones.snow,
        tones.peony.main,
      ),
    () =>
      shadow(230, 412, 160) +
      at(186, 262, cherryPair, { size: 1.2 }) +
      at(322, 352, cherryPair, { flip: true, turn: -10, size: 0.96 }),
  ],
}

const nut =
  print("M0-62C44-62 68-30 66 4C64 42 34 64 0 66S-64 42-66 4C-68-30-44-62 0-62Z", tones.wood) +
  line(
    "M0-62C-8-20 8 20 0 66M-26-46C-46-30-20-10-38 8S-30 40-22 50M26-46C46-30 20-10 38 8S30 40 22 50",
    tones.wood.deep,
    4,
  ) +
  line("M-46-18C-42-34-34-42-24-48", tones.wood.light)

const nutOpen =
  print(oval(0, 0, 66, 60), tones.wood) +
  flat(oval(0, 0, 54, 48), tones.clay.deep) +
  stamp("M-4-38C-30-48-52-24-44 0C-50 22-26 44-4 36ZM4-38C30-48 52-24 44 0C50 22 26 44 4 36Z", {
    ...tones.butter,
    deep: tones.wood.deep,
  }) +
  line(
    "M-34-16C-22-10-30 2-18 6M-30 18C-20 12-14 22-10 14M34-16C22-10 30 2 18 6M30 18C20 12 14 22 10 14M-20-28C-14-20-20-14-12-8M20-28C14-20 20-14 12-8",
    tones.wood.deep,
    4,
  )

const walnut: Motif = {
  moods: ["paddy", "lake", "straw", "pine"],
  scenes: [
    (chance) =>
      shadow(240, 412, 180) +
      group(spread, chance, (index) => (index === 3 ? nutOpen : nut), { turn: 40, size: 1.14 }),
    (chance) =>
      bowl(
        group(brim, chance, () => nut, { turn: 50, size: 0.84 }),
        tones.snow,
        tones.lake.main,
      ) + at(384, 404, nutOpen, { size: 0.8 }),
  ],
}

export const orchardMotifs = {
  apple: apples,
  pear: pears,
  cherry: cherries,
  walnut,
} satisfies Record<string, Motif>
