import { brim, group, heap, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { basket, bowl, plate } from "../vessels.ts"

/** A whole dragon fruit with its green-tipped scales. */
const dragonFruit =
  print("M0-96C62-92 92-46 90 6C88 62 54 98 0 98C-54 98-90 60-90 6C-92-46-60-92 0-96Z", tones.peony) +
  flat("M62-64C98-20 96 50 44 84C70 40 76-14 62-64Z", tones.peony.deep, 0.35) +
  stamp(
    "M-86-8C-104-30-106-50-98-64C-76-54-64-36-62-14ZM86-8C104-30 106-50 98-64C76-54 64-36 62-14Z",
    tones.celery,
  ) +
  stamp(
    "M-34-76C-44-106-40-124-28-136C-12-118-8-100-10-84ZM34-76C44-106 40-124 28-136C12-118 8-100 10-84ZM-10-84C-14-116-8-136 2-150C14-134 16-112 12-84Z",
    tones.paddy,
  ) +
  stamp(
    "M-52 34C-76 20-84 4-82-10C-58-6-42 8-36 30ZM6 0C-10-24-10-42-2-56C20-42 30-22 30 2ZM50 44C46 16 54 0 66-8C80 10 80 30 72 46ZM-6 76C-26 60-32 44-28 30C-8 38 6 54 8 74Z",
    tones.rose,
  ) +
  line("M-60-26C-54-50-40-64-26-70", tones.peony.light, 7)

const seeds =
  "M-40-30v1M-14-44v1M18-40v1M42-22v1M-52 0v1M-24-10v1M6-16v1M34 6v1M54 8v1M-38 28v1M-8 16v1M22 32v1M-16 46v1M10 54v1M-2 36v1M-30 8v1"

const dragonHalf =
  print(oval(0, 0, 82, 86), tones.peony) +
  flat(oval(0, 0, 68, 72), "#b3245f") +
  line(seeds, tones.soot.deep, 6)

const dragon: Motif = {
  moods: ["paddy", "straw", "lake", "pine"],
  scenes: [
    () =>
      shadow(240, 412, 180) +
      at(176, 290, dragonFruit, { turn: -8, size: 1.12 }) +
      at(330, 330, dragonHalf, { turn: 6 }),
    () =>
      shadow(240, 412, 180) +
      at(318, 262, dragonFruit, { turn: 14, size: 0.95 }) +
      at(156, 292, dragonFruit, { turn: -16 }) +
      at(262, 350, dragonHalf, { size: 0.82 }),
  ],
}

const watermelonWhole =
  print("M0-132C84-132 134-70 134 0S84 132 0 132S-134 70-134 0S-84-132 0-132Z", tones.paddy) +
  line(
    "M0-130C-14-90 12-60-4-20S10 60-4 128M-62-116C-92-76-66-40-84 0S-72 80-58 116M62-116C92-76 66-40 84 0S72 80 58 116M-112-70C-126-40-112 20-118 56M112-70C126-40 112 20 118 56",
    tones.leaf.deep,
    15,
  ) +
  line("M-96-60C-84-86-62-104-40-112", tones.paddy.light, 8) +
  line("M0-130C0-150 14-156 24-152", tones.leaf.deep, 8)

const watermelonSlice =
  print("M-130-60H130C122 20 70 74 0 74S-122 20-130-60Z", tones.paddy) +
  flat("M-114-60H114C106 8 62 56 0 56S-106 8-114-60Z", tones.cream.light) +
  flat("M-104-62H104C96 2 58 44 0 44S-96 2-104-62Z", tones.cherry.main) +
  flat("M-104-62H104L102-48H-102Z", tones.cherry.light) +
  line("M-62-24l3 9M-24-20l2 9M20-22l-2 9M60-24l-3 9M-40 8l3 8M38 8l-3 8M0 14v9", tones.soot.deep, 7)

const watermelon: Motif = {
  moods: ["straw", "lake", "blush", "ochre"],
  scenes: [
    () =>
      shadow(220, 410, 190) +
      at(206, 262, watermelonWhole, { turn: 8, size: 1.08 }) +
      at(320, 364, watermelonSlice, { turn: -8, size: 0.86 }),
    () =>
      shadow(240, 416, 180) +
      at(220, 250, watermelonSlice, { turn: -16, size: 1.12 }) +
      at(262, 352, watermelonSlice, { turn: 6, size: 1.12 }),
  ],
}

const berry = (tone: Tone) =>
  print(oval(0, 0, 33, 34), tone) + line("M-18-6C-16-16-10-20-4-21", tone.light, 6)

const bunch = spots("-82,-62 -28,-70 28,-72 82,-60 -58,-18 0,-22 58,-18 -32,26 28,26 -2,70")

const grapes = (tone: Tone, other: Tone) =>
  line("M0-96C-4-120 6-140 20-150", tones.bark.main, 9) +
  at(
    -6,
    -98,
    stamp("M0 0C-20-44-70-50-106-26C-92-14-104 2-116 12C-80 34-40 40-22 22C-8 20-2 12 0 0Z", tones.paddy) +
      line("M-4 0C-40-6-66-8-92-12M-36-4C-50 8-60 14-72 18", tones.paddy.light, 3),
  ) +
  bunch.map(([x, y], index) => at(x, y, berry(index % 3 === 0 ? other : tone))).join("")

const grape: Motif = {
  moods: ["straw", "paddy", "peony", "ochre"],
  scenes: [
    () =>
      shadow(250, 412, 130) +
      at(246, 300, grapes(tones.plum, { ...tones.plum, main: "#5d3a70" }), { size: 1.2 }),
    () =>
      plate(
        at(246, 258, grapes(tones.plum, tones.peony), { turn: -24, size: 1.1 }),
        tones.celery,
        tones.leaf.main,
      ),
  ],
}

const sweetMelon =
  print("M0-84C58-86 88-46 88 0C88 52 56 90 0 90S-88 52-88 0C-88-46-58-86 0-84Z", tones.butter) +
  line("M0-82C-8-30-8 40 0 88M-44-72C-74-26-72 40-42 76M44-72C74-26 72 40 42 76", tones.celery.main, 7) +
  line("M0-84C-2-100 8-112 22-114", tones.paddy.deep, 8) +
  line("M-70-18C-68-40-56-56-44-62", "#fff", 6)

const melonHalf =
  print(oval(0, 0, 88, 84), tones.butter) +
  flat(oval(0, 0, 74, 70), tones.celery.light) +
  flat("M-34-40C0-60 50-40 46 6C40 52-20 60-40 24C-50 0-50-26-34-40Z", tones.straw.main) +
  line("M-20-18l6 8M6-24l2 9M26-4l-5 8M-18 14l7 5M8 14l5 7M-2-4l6 4", tones.cream.light, 7)

const melon: Motif = {
  moods: ["paddy", "blush", "lake", "brick"],
  scenes: [
    () =>
      shadow(240, 412, 180) +
      at(170, 300, sweetMelon, { turn: -12, size: 1.18 }) +
      at(322, 332, melonHalf, { size: 0.94 }),
    (chance) =>
      basket(
        group(spots("164,232 312,232 240,262"), chance, () => sweetMelon, { turn: 24, size: 0.94 }),
        tones.clay,
      ),
  ],
}

const strawberry =
  print("M0-52C34-62 62-38 58-4C52 36 22 66 0 72C-22 66-52 36-58-4C-62-38-34-62 0-52Z", tones.cherry) +
  line(
    "M-34-10l3 7M-12-20l1 7M14-20l-1 7M36-8l-3 7M-22 14l3 7M2 8v7M24 16l-3 7M-6 38v7M12 40v7",
    tones.straw.light,
  ) +
  stamp("M0-46C-14-34-36-36-46-50L-16-56 0-78 16-56 46-50C36-36 14-34 0-46Z", tones.paddy)

const strawberries: Motif = {
  moods: ["paddy", "lake", "straw", "peony"],
  scenes: [
    (chance) =>
      bowl(
        group(brim, chance, () => strawberry, { turn: 40, size: 0.98 }),
        tones.snow,
        tones.lake.main,
      ),
    (chance) => shadow(240, 412, 180) + group(heap, chance, () => strawberry, { turn: 46 }),
    (chance) =>
      basket(
        group(brim, chance, () => strawberry, { turn: 40, size: 0.98 }),
        tones.wood,
        true,
      ),
  ],
}

const cane = (x: number, lean: number, tone: Tone) =>
  at(
    x,
    250,
    print("M-21-210H21V190H-21Z", tone) +
      flat("M8-210H21V190H8Z", tone.deep, 0.35) +
      line("M-21-130H21M-21-42H21M-21 48H21M-21 132H21", tone.deep, 7) +
      line("M-21-138H21M-21-50H21M-21 40H21M-21 124H21", tone.light, 4),
    { turn: lean },
  )

const disc =
  print(oval(0, 0, 44, 40), tones.celery) +
  flat(oval(-1, -1, 33, 29), tones.cream.main) +
  line("M-14-8v1M6-14v1M16 4v1M-6 10v1M-18 6v1M4 0v1", tones.celery.deep, 4)

const sugarcane: Motif = {
  moods: ["straw", "lake", "blush"],
  scenes: [
    (chance) =>
      shadow(240, 436, 140) +
      line(
        "M150 60C110 20 70 10 30 24M190 40C180 0 150-20 120-20M300 40C330 6 350-10 400-10M330 60C380 30 410 40 460 60",
        tones.leaf.main,
        15,
      ) +
      cane(172, -6, tones.paddy) +
      cane(318, 7, tones.paddy) +
      cane(222, -1, tones.celery) +
      cane(270, 2, tones.paddy) +
      line("M150 300C200 316 290 316 336 300M152 314C200 330 290 330 334 314", tones.jujube.main, 9) +
      group(spots("104,408 374,412 424,392"), chance, () => disc, { turn: 20 }),
  ],
}

export const vineMotifs = {
  "dragon-fruit": dragon,
  watermelon,
  grape,
  melon,
  strawberry: strawberries,
  sugarcane,
} satisfies Record<string, Motif>
