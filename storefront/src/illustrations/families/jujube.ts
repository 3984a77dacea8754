import { brim, group, heap, plated } from "../arrange.ts"
import type { Chance } from "../chance.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { basket, bowl, plate } from "../vessels.ts"

export const round = "M0-50C32-53 48-24 46 6C44 38 25 54 0 53C-27 54-47 33-47 4C-48-26-30-48 0-50Z"

const heart = "M-4-52C30-60 54-36 48-6C42 24 22 46 4 58C-20 46-46 22-48-8C-50-36-30-54-4-52Z"

const long = "M0-66C26-68 36-40 36-2C36 40 24 68 0 68C-24 68-37 40-37 0C-37-40-26-66 0-66Z"

/** A dried jujube: the wrinkles run along it, the stalk end is sunken. */
export function dried(path: string, tone: Tone): string {
  return (
    print(path, tone) +
    line("M-26-24C-16-8-30 8-20 30M-2-30C-10-6 6 10-2 40M22-22C14-4 28 10 18 28", tone.deep, 4) +
    line("M-34-14C-32-30-22-40-10-42", tone.light)
  )
}

export function leafSpray(flip = false): string {
  return at(
    0,
    0,
    stamp("M4 2C20-30 58-40 92-28C72 2 36 16 4 2Z", tones.leaf) +
      line("M8 0C34-14 56-22 84-26", tones.leaf.light, 3) +
      stamp("M0 4C-8-30 8-62 36-74C44-44 30-14 0 4Z", tones.paddy) +
      line("M4-6C10-30 18-46 30-62", tones.paddy.light, 3),
    { flip },
  )
}

const red = (chance: Chance) => chance.pick([tones.jujube, tones.jujube, tones.brick])

const grey: Motif = {
  moods: ["straw", "paddy", "lake", "ochre"],
  scenes: [
    (chance) => basket(group(brim, chance, () => dried(round, red(chance)), { turn: 80 })),
    (chance) =>
      shadow(240, 412, 175) +
      at(330, 240, leafSpray()) +
      group(heap, chance, () => dried(round, red(chance)), { turn: 80, size: 1.12 }),
  ],
}

const heartShaped: Motif = {
  moods: ["paddy", "straw", "blush"],
  scenes: [
    (chance) =>
      bowl(
        group(brim, chance, () => dried(heart, tones.jujube), { turn: 24 }),
        tones.snow,
        tones.lake.main,
      ) + at(92, 424, dried(heart, tones.jujube), { turn: -70, size: 0.8 }),
    (chance) =>
      shadow(240, 412, 170) + group(heap, chance, () => dried(heart, red(chance)), { turn: 20, size: 1.14 }),
  ],
}

const longRed: Motif = {
  moods: ["lake", "straw", "paddy"],
  scenes: [
    (chance) =>
      shadow(240, 414, 180) +
      at(120, 230, leafSpray(true)) +
      group(heap, chance, () => dried(long, red(chance)), { turn: 62, size: 1.06 }),
    (chance) =>
      basket(
        group(brim, chance, () => dried(long, red(chance)), { turn: 66, size: 0.95 }),
        tones.straw,
      ),
  ],
}

/** A fresh winter jujube: nearly a ball, pale green, russet coming over one shoulder in spots. */
const fresh =
  print(oval(0, 0, 52, 49), tones.celery) +
  flat("M8-48C42-44 56-14 50 12C46 30 34 42 22 45C34 22 6 18 8-2C10-18-14-26 8-48Z", tones.brick.main) +
  line("M-6 28v1M-22 20v1M-16-14v1", tones.brick.main, 8) +
  flat("M-14-44C-6-34 8-36 12-46C4-50-6-50-14-44Z", tones.paddy.deep) +
  line("M-38-4C-38-18-32-28-22-34", "#fff")

const winter: Motif = {
  moods: ["blush", "ochre", "lake", "pine"],
  scenes: [
    (chance) =>
      shadow(240, 414, 178) +
      at(316, 250, leafSpray()) +
      group(heap, chance, () => fresh, { turn: 50, size: 1.14 }),
    (chance) => plate(group(plated, chance, () => fresh, { turn: 50, size: 1.05 })),
  ],
}

const tree: Motif = {
  moods: ["straw", "paddy", "lake"],
  scenes: [(chance) => plate(group(plated, chance, () => dried(round, red(chance)), { size: 1.1 }))],
}

export const jujubeMotifs = {
  "grey-jujube": grey,
  "heart-jujube": heartShaped,
  "long-jujube": longRed,
  "winter-jujube": winter,
  jujube: tree,
} satisfies Record<string, Motif>
