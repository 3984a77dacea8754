import { brim, group, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { bag, basket, bowl, plate } from "../vessels.ts"

const shell = "M0-62C38-62 58-12 54 18C48 48 24 62 0 62S-48 48-54 18C-58-12-38-62 0-62Z"

const egg = (tone: Tone) => print(shell, tone) + line("M-32 2C-30-20-20-36-8-42", tone.light, 7)

/** Half of a preserved egg: amber white with pine-flower crystals, dark soft yolk. */
const songhuaHalf =
  print("M-78 0C-70-44-20-52 14-48C54-46 78-26 78 4C76 38 34 52 0 50C-40 50-78 36-78 0Z", {
    deep: "#33210f",
    main: "#8a5320",
    light: "#c98a3f",
  }) +
  flat(oval(0, 0, 40, 33), "#41502f") +
  flat(oval(2, 2, 25, 20), "#202a1e") +
  line("M-58 4l8-4 8 6M-54-20l10 0 4-8M40-32l8 4 8-4M52 20l4-8 10 0", "#e7bd72", 3) +
  line("M-52-24C-34-38-12-40 6-40", "#e7bd72", 4)

const songhua: Motif = {
  moods: ["paddy", "straw", "lake", "brick"],
  scenes: [
    () =>
      plate(
        at(150, 316, songhuaHalf) +
          at(330, 316, songhuaHalf) +
          at(240, 250, songhuaHalf) +
          at(240, 358, songhuaHalf, { size: 0.84 }),
      ),
    () =>
      shadow(230, 414, 175) +
      at(146, 308, egg({ deep: "#4d5a4d", main: "#a9b8a5", light: "#dfe7d8" }), { turn: -12, size: 1.16 }) +
      at(264, 288, egg({ deep: "#4d5a4d", main: "#93a791", light: "#d4decd" }), { turn: 8, size: 1.2 }) +
      at(330, 362, songhuaHalf) +
      at(180, 384, songhuaHalf, { size: 0.84 }),
  ],
}

const blue: Tone = { deep: "#54707a", main: "#c7dbd8", light: "#f0f7f4" }

export const saltedHalf =
  print("M-64 0C-58-40-16-48 12-44C46-40 66-22 66 4C62 34 30 46 0 44C-34 44-64 32-64 0Z", tones.snow) +
  print(oval(0, 0, 36, 29), { ...tones.apricot, main: "#df7d2b" }) +
  line("M-18-8C-12-16-2-18 6-18", tones.apricot.light, 6) +
  line("M-10 16v1M14 8v1", "#c35d16", 5)

export const salted: Motif = {
  moods: ["straw", "lake", "pine", "ochre"],
  scenes: [
    (chance) =>
      basket(
        group(brim, chance, () => egg(blue), { turn: 40, size: 0.9 }),
        tones.straw,
      ) + at(390, 416, saltedHalf, { size: 0.86 }),
    (chance) =>
      shadow(240, 414, 180) +
      group(spots("150,300 254,284 346,312"), chance, () => egg(blue), { turn: 20, size: 1.1 }) +
      at(196, 384, saltedHalf, { size: 1.1 }) +
      at(330, 394, saltedHalf),
  ],
}

/** A ham leg cut: skin rim, fat, lean with fine marbling and the bone's ring. */
const ham =
  print("M-150 40C-176-30-130-110-40-122C60-134 140-90 158-20C170 40 120 96 40 104C-50 112-130 100-150 40Z", {
    deep: "#3a2a26",
    main: "#5d4238",
    light: "#8b6a5c",
  }) +
  flat(
    "M-138 36C-160-26-118-100-36-110C56-122 130-82 146-18C156 34 110 84 36 92C-48 100-120 90-138 36Z",
    "#f8e2d3",
  ) +
  flat(
    "M-116 30C-136-20-98-82-30-90C50-100 112-68 124-16C132 28 92 66 30 72C-42 80-102 76-116 30Z",
    tones.rose.main,
  ) +
  flat("M-116 30C-126 0-110-40-80-64C-90-10-60 40 0 74C-52 76-104 70-116 30Z", tones.rose.deep, 0.3) +
  line(
    "M-70-40C-40-20-50 10-20 30M0-80C6-50-10-30 10-10M60-70C50-40 80-20 70 10M-20 60C10 40 40 50 60 30M96-30C90-10 100 10 90 30",
    "#f8e2d3",
    6,
  ) +
  stamp(oval(34, 6, 26, 22), tones.snow) +
  flat(oval(34, 6, 12, 10), tones.rose.deep)

const slab =
  print("M-110-30C-60-50 60-50 110-30L104 34C50 50-50 50-104 34Z", tones.rose) +
  flat("M-110-30C-60-50 60-50 110-30L108-8C56-24-56-24-108-8Z", "#f8e2d3") +
  flat("M-110-30C-60-50 60-50 110-30L109-22C56-40-56-40-109-22Z", "#5d4238") +
  line("M-100 14C-40 2 40 2 100 14", "#f8e2d3", 7)

const sprig = stamp(
  "M0 0C-20-20-50-20-66-6C-50 8-20 12 0 0ZM0 0C-12-30-4-54 16-62C26-40 20-14 0 0ZM0 0C20-20 50-16 62 2C44 14 16 14 0 0Z",
  tones.leaf,
  3,
)

const board =
  shadow(240, 420, 190) +
  print(
    "M44 356H408C424 356 424 372 436 372C452 372 452 400 436 400C424 400 424 412 408 412H44C32 412 32 356 44 356Z",
    tones.wood,
  ) +
  line("M70 374H300M90 394H380", tones.wood.deep, 3)

export const pork: Motif = {
  moods: ["paddy", "lake", "straw", "pine"],
  scenes: [
    () => board + at(234, 262, ham, { size: 1.08 }) + at(384, 366, sprig, { size: 0.8 }),
    () =>
      board +
      at(244, 326, slab, { size: 1.14 }) +
      at(236, 256, slab, { size: 1.04 }) +
      at(246, 192, slab, { size: 0.92 }) +
      at(96, 360, sprig, { size: 0.7 }),
  ],
}

const meatSlice = (tone: Tone) =>
  print("M-64-6C-60-40 50-46 66-12C74 20 30 40-16 36C-50 36-68 20-64-6Z", tone) +
  line("M-40-10C-20-18 0 0 24-12M-34 14C-10 6 16 20 40 6", tone.light, 4) +
  flat("M-16 4a16 9 0 1 0 30 2a16 10 0 0 0-30-2Z", "#e6c6a4", 0.8)

const donkey: Tone = { deep: "#57241b", main: "#96473a", light: "#cf8a72" }

const fan = spots("112,330 164,306 224,296 286,300 342,320 184,350 256,344 318,358")

const donkeyMeat: Motif = {
  moods: ["straw", "paddy", "lake", "ochre"],
  scenes: [
    () =>
      plate(
        fan.map(([x, y], index) => at(x, y, meatSlice(donkey), { turn: index * 9 - 34 })).join("") +
          at(240, 272, sprig, { size: 0.84 }),
        tones.lake,
        tones.snow.main,
      ),
    () =>
      board +
      print("M96 350C60 280 110 200 210 196C310 190 350 250 336 350Z", donkey) +
      line(
        "M120 330C110 280 140 236 200 226M170 340C160 300 190 270 240 262M240 344C240 310 260 290 300 286",
        donkey.light,
      ) +
      at(356, 330, meatSlice(donkey), { turn: 70 }) +
      at(384, 344, meatSlice(donkey), { turn: 84, size: 0.86 }) +
      at(90, 352, sprig, { size: 0.7 }),
  ],
}

export const star =
  stamp(
    "M0-44C8-26 8-16 6-8C14-18 26-26 40-28C34-14 24-4 10 0C26 4 36 14 42 26C26 26 14 18 6 8C8 20 6 34 0 46C-6 34-8 20-6 8C-14 18-26 26-42 26C-36 14-26 4-10 0C-24-4-34-14-40-28C-26-26-14-18-6-8C-8-16-8-26 0-44Z",
    tones.clay,
  ) + line("M0-26v1M0 26v1M-24-16v1M24-16v1M-24 16v1M24 16v1", tones.straw.main, 7)

const stick =
  print("M-80-14H80C94-14 94 16 80 16H-80C-94 16-94-14-80-14Z", tones.brick) +
  line("M78-6a8 8 0 1 1-6 10", tones.brick.deep, 4) +
  line("M-74-6H50", tones.brick.light, 4)

const pepper = "M96 408v1M122 418v1M150 404v1M338 414v1M366 402v1M392 416v1"

export const spice: Motif = {
  moods: ["straw", "paddy", "lake", "ochre"],
  scenes: [
    () =>
      bag(at(0, -4, star, { size: 1.1 }), tones.brick) +
      at(358, 356, star) +
      at(110, 378, star, { turn: 20, size: 0.84 }) +
      at(366, 410, stick, { size: 0.6, turn: -8 }),
    () =>
      bowl(
        print("M104 284C150 214 200 190 240 190S330 214 376 284C330 312 150 312 104 284Z", tones.clay) +
          line(
            "M180 250v1M220 226v1M260 240v1M300 258v1M200 276v1M240 270v1M280 284v1M330 280v1M150 278v1",
            tones.straw.main,
            7,
          ),
        tones.soot,
        tones.brick.main,
      ) +
      at(100, 374, star, { size: 0.9 }) +
      at(380, 384, stick, { turn: -16, size: 0.62 }) +
      line(pepper, tones.jujube.main, 15),
  ],
}

export const eggMeatMotifs = {
  "preserved-egg": songhua,
  "salted-duck-egg": salted,
  pork,
  "donkey-meat": donkeyMeat,
  spice,
} satisfies Record<string, Motif>
