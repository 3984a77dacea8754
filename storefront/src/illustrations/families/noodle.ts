import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, print, shadow, stamp } from "../pen.ts"
import { bowl } from "../vessels.ts"
import { wheatEar } from "./grain.ts"
import { yamSlice } from "./herb.ts"

/** A bundle of dried noodles, 260 long, tied with a paper band. */
const bundle = (tone: Tone, band: Tone) =>
  print("M-46-130C-30-138 30-138 46-130L40 0 50 130C30 140-30 140-50 130L-40 0Z", tone) +
  line(
    "M-32-128L-28 0-36 130M-18-131L-16 0-20 133M-2-132V134M14-131L13 0 18 133M30-129L27 0 34 131",
    tone.deep,
    2,
  ) +
  line("M-25-130L-22 0-28 132M6-132L5 0 9 134", tone.light, 4) +
  print("M-46-30H46V30H-46Z", band) +
  line("M-46-22H46M-46 22H46", tones.straw.main, 3) +
  flat("M0-14L14 0 0 14-14 0Z", tones.straw.light)

const handNoodles: Motif = {
  moods: ["lake", "paddy", "brick", "blush"],
  scenes: [
    () =>
      at(92, 424, wheatEar, { turn: 0, size: 1.25 }) +
      at(388, 424, wheatEar, { turn: 0, size: 1.25 }) +
      shadow(240, 420, 130) +
      at(174, 280, bundle(tones.butter, tones.jujube), { turn: -7 }) +
      at(308, 280, bundle(tones.butter, tones.jujube), { turn: 7 }) +
      at(240, 284, bundle(tones.butter, tones.jujube), { size: 1.04 }),
    () =>
      bowl(
        print(
          "M100 282C96 236 130 214 160 226C180 196 230 190 250 212C280 190 330 204 334 232C372 226 390 256 380 284C330 314 150 314 100 282Z",
          tones.butter,
        ) +
          line(
            "M118 276C120 240 150 240 158 268M140 282C150 232 196 224 206 266M190 290C190 226 240 214 254 268M236 292C240 230 290 222 300 272M284 292C290 240 330 236 342 280M330 288C340 256 362 256 366 282",
            tones.straw.main,
            5,
          ) +
          at(
            300,
            238,
            stamp("M-40 0C-20-12 20-12 40 0C20 12-20 12-40 0Z", tones.paddy) +
              line("M-30 0H30", tones.paddy.light, 3),
            { turn: -20 },
          ) +
          at(200, 240, stamp("M-34 0C-16-12 16-12 34 0C16 12-16 12-34 0Z", tones.leaf), { turn: 24 }),
        tones.brick,
        tones.straw.main,
      ) + line("M300 214L424 96M322 222L440 118", tones.bark.main, 9),
  ],
}

const yamNoodles: Motif = {
  moods: ["paddy", "straw", "night", "blush"],
  scenes: [
    () =>
      shadow(240, 424, 180) +
      at(190, 274, bundle(tones.cream, tones.leaf), { turn: -10 }) +
      at(272, 274, bundle(tones.cream, tones.leaf), { turn: 4 }) +
      at(356, 376, yamSlice) +
      at(398, 402, yamSlice, { size: 0.8 }) +
      at(330, 412, yamSlice, { size: 0.84 }),
  ],
}

const starchy: Tone = { deep: "#5f4a39", main: "#b29a7c", light: "#e6d8c0" }

const hanging = (x: number, drop: number) =>
  at(
    x,
    116,
    print(`M-40-6C-30-18 30-18 40-6L36 ${drop}C30 ${drop + 22}-30 ${drop + 22}-36 ${drop}Z`, starchy) +
      line(
        `M-28-8L-26 ${drop + 8}M-12-12L-12 ${drop + 10}M4-12L2 ${drop + 8}M20-10L18 ${drop + 12}M32-6L28 ${drop + 2}`,
        starchy.deep,
        3,
      ) +
      line(`M-20-8L-19 ${drop + 6}M12-10L10 ${drop + 10}`, starchy.light, 4),
  )

const smallTuber =
  print("M-92 8C-76-10-70-36-20-36C40-40 70-20 96-6C80 14 50 40-10 38C-60 38-80 24-92 8Z", tones.rose) +
  line("M-40-4H-28M0 14H14M30-14H40M-14-20H-6", tones.rose.deep, 4) +
  line("M-56-12C-46-22-34-26-20-27", tones.rose.light)

/** Sweet potato vermicelli as it dries in the yard: skeins over a pole, the tubers below. */
const vermicelli: Motif = {
  moods: ["straw", "paddy", "lake", "blush"],
  scenes: [
    () =>
      shadow(240, 422, 170) +
      line("M66 424L92 92M414 424L388 92", tones.clay.deep, 13) +
      line("M66 424L92 92M414 424L388 92", tones.clay.main, 7) +
      hanging(140, 196) +
      hanging(224, 210) +
      hanging(308, 190) +
      hanging(366, 204) +
      line("M52 108H428", tones.clay.deep, 17) +
      line("M52 107H428", tones.wood.main, 10) +
      at(180, 384, smallTuber, { turn: -6 }) +
      at(306, 394, smallTuber, { flip: true, turn: 4 }),
  ],
}

export const noodleMotifs = {
  noodles: handNoodles,
  "yam-noodles": yamNoodles,
  vermicelli,
} satisfies Record<string, Motif>
