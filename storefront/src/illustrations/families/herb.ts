import { group, heap, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow } from "../pen.ts"
import { bag, bowl, giftBox, plate } from "../vessels.ts"
import { chrysanthemumHead } from "./flower.ts"

export const yamSlice =
  print(oval(0, 0, 42, 39), tones.clay) +
  flat(oval(-1, -1, 34, 31), "#fffaf0") +
  line("M-12-8v1M10-10v1M2 8v1M-14 10v1M16 6v1", tones.cream.main, 5)

/** An iron stick yam: thin, straight, dark-skinned, with hair roots and rust spots. */
export const yam = (length: number) =>
  print(
    `M-20-${length}C-12-${length + 12} 14-${length + 12} 20-${length}C24-${length / 2} 18 ${length / 2} 20 ${length}C12 ${length + 14}-12 ${length + 14}-20 ${length}C-18 ${length / 2}-24-${length / 2}-20-${length}Z`,
    tones.wood,
  ) +
  line(
    `M-10-${length - 20}l6 6M8-${length - 50}l4 6M-8-${length - 84}l6 5M6-${length - 110}l6 5M-10 10l6 5M8 40l5 5M-6 66l5 5M6 96l5 4`,
    tones.wood.deep,
    4,
  ) +
  line(
    `M-21-${length - 40}l-10-5M21-${length - 64}l10-5M-21-20l-10-4M20 20l11-3M-20 60l-10 4M20 90l9 4`,
    tones.wood.deep,
    2,
  ) +
  line(`M-11-${length - 10}V-20`, tones.wood.light, 5)

const yams: Motif = {
  moods: ["paddy", "lake", "straw", "pine"],
  scenes: [
    () =>
      shadow(240, 422, 150) +
      at(160, 258, yam(156), { turn: -9 }) +
      at(202, 254, yam(164), { turn: -3 }) +
      at(284, 254, yam(160), { turn: 5 }) +
      at(244, 258, yam(160), { turn: 1 }) +
      print("M158 292C200 302 280 302 324 292L326 330C280 342 200 342 156 330Z", tones.jujube) +
      line("M160 302C200 312 280 312 324 302M158 320C200 332 280 332 325 320", tones.straw.main, 3) +
      at(352, 384, yamSlice) +
      at(398, 406, yamSlice, { size: 0.84 }) +
      at(104, 404, yamSlice, { size: 0.86 }),
    () =>
      shadow(240, 404, 195) +
      at(236, 262, yam(162), { turn: 84 }) +
      at(240, 302, yam(158), { turn: 95 }) +
      at(230, 344, yam(162), { turn: 89 }) +
      at(120, 396, yamSlice) +
      at(184, 404, yamSlice, { size: 0.9 }) +
      at(356, 398, yamSlice),
  ],
}

/** Three leaflets on one stalk and a hooded spathe: pinellia as it stands in the field. */
const pinelliaPlant =
  line("M0 0C-4-60-30-120-70-168M4 0C10-80 20-150 26-210", tones.paddy.main, 7) +
  print(
    "M-70-168C-110-190-122-240-98-280C-66-260-54-210-70-168ZM-70-168C-110-150-150-156-176-186C-146-212-100-206-70-168ZM-70-168C-34-190 10-184 30-150C-2-126-46-136-70-168Z",
    tones.leaf,
  ) +
  line(
    "M-74-180C-88-210-94-240-98-264M-84-170C-110-176-140-182-160-186M-56-164C-30-164-4-158 14-150",
    tones.leaf.light,
    4,
  ) +
  print("M16-200C6-240 10-280 36-300C62-280 60-232 40-200Z", tones.celery) +
  line("M34-220C30-250 40-290 64-330", tones.plum.main, 6)

const corm = (tone: Tone) =>
  print("M-44-10C-44-40-20-50 0-40C20-50 44-40 44-10C44 24 24 42 0 42S-44 24-44-10Z", tone) +
  flat("M-16-36C-8-24 8-24 16-36C8-42-8-42-16-36Z", tone.deep) +
  line("M-20 6v1M-6 20v1M14 10v1M26-6v1M-28-8v1M8 28v1M0-4v1", tone.deep, 4)

const pinellia: Motif = {
  moods: ["straw", "lake", "blush", "pine"],
  scenes: [
    (chance) =>
      at(314, 390, pinelliaPlant, { size: 0.98 }) +
      bowl(
        group(spots("150,264 208,240 272,240 330,264 196,284 284,284"), chance, () => corm(tones.cream), {
          turn: 24,
          size: 0.94,
        }),
        tones.clay,
        tones.wood.light,
      ),
    (chance) =>
      shadow(220, 414, 170) +
      at(330, 410, pinelliaPlant, { size: 1.06 }) +
      group(spots("120,344 206,320 292,352 160,390 246,392 340,398"), chance, () => corm(tones.cream), {
        turn: 24,
      }),
  ],
}

/** Rehmannia: black, wrinkled, irregular lumps; one cut, its flesh glossy. */
export const rehmanniaLump = (index: number) =>
  (index % 2
    ? print("M-64-8C-60-44-20-56 10-44C44-52 72-24 66 6C60 40 20 52-10 44C-44 50-68 24-64-8Z", tones.soot)
    : print("M-72 4C-68-26-34-34-6-40C30-50 60-36 70-8C80 20 44 40 14 40C-20 48-70 36-72 4Z", tones.bark)) +
  line(
    "M-40-16C-20-26 0-14 18-24M-44 8C-20-2 4 14 30 0M-24 28C-4 20 14 30 34 20M36-20C44-14 48-8 50 0",
    index % 2 ? tones.soot.deep : tones.bark.deep,
    4,
  ) +
  line("M-46-24C-38-34-26-38-14-38", index % 2 ? tones.soot.light : tones.bark.light)

const rehmanniaCut =
  print(oval(0, 0, 50, 44), tones.bark) +
  flat(oval(-1, -1, 40, 34), tones.soot.main) +
  line("M0-24V24M-26 0H26M-18-16L18 16M-18 16L18-16", tones.clay.main, 3)

const rehmannia: Motif = {
  moods: ["straw", "ochre", "paddy", "lake"],
  scenes: [
    (chance) =>
      plate(
        group(spots("144,322 240,304 334,322 196,264 288,262"), chance, rehmanniaLump, { turn: 24 }) +
          at(236, 356, rehmanniaCut, { size: 0.84 }),
        tones.jade,
        tones.cream.main,
      ),
    (chance) =>
      shadow(240, 414, 185) +
      group(heap, chance, rehmanniaLump, { turn: 24 }) +
      at(392, 402, rehmanniaCut, { size: 0.8 }),
  ],
}

/** Achyranthes: long thin yellowish roots with knotted crowns, laid together and tied. */
const longRoot = (y: number, bend: number, shift: number) =>
  at(
    240 + shift,
    y,
    print(
      `M-196-12C-190-26-160-28-148-14C-60-${10 + bend} 60 ${bend - 12} 196-6L206 0 196 6C60 ${bend + 10}-60 ${12 - bend}-148 14C-160 28-190 24-196 12C-204 6-204-6-196-12Z`,
      tones.butter,
    ) +
      line(
        `M-172-18v8M-178 6v8M-160 4v8M-100-4h14M-30 ${Math.round(bend / 3)}h16M50 ${Math.round(bend / 2)}h14M120 2h12`,
        tones.butter.deep,
        4,
      ) +
      line("M-150-26C-160-44-152-56-140-62M-170-28C-182-42-180-54-174-62", tones.paddy.main, 7),
  )

const achyranthes: Motif = {
  moods: ["paddy", "lake", "blush", "night"],
  scenes: [
    () =>
      shadow(245, 412, 175) +
      `<g transform="translate(40 54)scale(.86)">` +
      longRoot(226, 14, 0) +
      longRoot(258, -10, 8) +
      longRoot(288, 10, -6) +
      longRoot(320, -14, 4) +
      longRoot(350, 8, -4) +
      longRoot(382, -6, 2) +
      line(
        "M150 204C166 250 166 350 148 404M166 202C182 250 182 350 164 406M330 212C346 250 346 350 330 402M346 212C362 250 362 350 346 402",
        tones.jujube.main,
        8,
      ) +
      "</g>",
  ],
}

const huaiEmblem = at(-48, 0, yam(50), { turn: 30, size: 0.8 }) + at(40, -4, chrysanthemumHead, { size: 0.8 })

const fourHuai: Motif = {
  moods: ["paddy", "lake", "straw", "blush"],
  scenes: [
    () =>
      giftBox(
        at(108, 290, yamSlice, { size: 0.86 }) +
          at(150, 296, yamSlice, { size: 0.8 }) +
          at(216, 290, rehmanniaLump(1), { size: 0.6 }) +
          line("M262 300L300 264M272 306L312 268M284 308L322 274M296 310L332 282", tones.butter.main, 10) +
          at(368, 288, chrysanthemumHead, { size: 0.62 }) +
          at(400, 300, chrysanthemumHead, { size: 0.5 }),
        { ...tones.straw, main: "#b8782c" },
        huaiEmblem,
      ),
  ],
}

const yamFlour: Motif = {
  moods: ["night", "brick", "paddy", "ochre"],
  scenes: [
    () =>
      bowl(
        print("M104 284C140 226 200 170 240 170S340 226 376 284C330 312 150 312 104 284Z", tones.snow) +
          line("M180 240C204 212 226 200 244 198", "#fff", 8),
        tones.leaf,
      ) +
      at(96, 408, yamSlice) +
      at(150, 420, yamSlice, { size: 0.8 }) +
      at(384, 412, yamSlice, { size: 0.9 }),
    () =>
      bag(
        at(0, 0, yam(56), { turn: 40, size: 0.9 }) + at(24, 26, yamSlice, { size: 0.6 }),
        tones.cream,
        "#fff",
      ) +
      at(372, 392, yamSlice) +
      at(416, 408, yamSlice, { size: 0.7 }),
  ],
}

export const herbMotifs = {
  yam: yams,
  pinellia,
  rehmannia,
  achyranthes,
  "four-herbs": fourHuai,
  "yam-flour": yamFlour,
} satisfies Record<string, Motif>
