import { spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { bowl, giftBox } from "../vessels.ts"
import { riceEar, wheatEar } from "./grain.ts"

const bean = (tone: Tone) => stamp(oval(0, 0, 21, 17), tone, 4) + line("M-5 0H5", "#fff", 4)

const pod =
  print("M-96 10C-60-20 50-34 104-24C84 6-40 30-96 10Z", tones.leaf) +
  line("M-60 4v1M-30-2v1M0-6v1M32-10v1M62-14v1", tones.paddy.light, 13)

const beanSpots = spots(
  "140,262 180,244 222,236 264,236 306,246 344,262 160,284 202,272 244,266 286,272 326,284 222,298 264,298 184,302 302,302",
)

const mungBean: Motif = {
  moods: ["straw", "blush", "lake", "ochre"],
  scenes: [
    (chance) =>
      bowl(
        flat("M100 284C140 236 190 222 240 222S340 236 380 284C330 314 150 314 100 284Z", tones.olive.deep) +
          beanSpots.map(([x, y]) => at(x, y, bean(tones.paddy), { turn: chance.between(-60, 60) })).join(""),
        tones.snow,
        tones.leaf.main,
      ) +
      at(112, 398, pod, { size: 0.74, turn: -6 }) +
      at(366, 412, pod, { size: 0.7, flip: true, turn: 8 }),
  ],
}

const cell = (x: number, tone: Tone, light: string) =>
  print(`M${x - 34} 262H${x + 34}V322H${x - 34}Z`, tone) +
  line(
    `M${x - 20} 274v1M${x} 272v1M${x + 20} 275v1M${x - 10} 288v1M${x + 10} 288v1M${x - 22} 300v1M${x} 302v1M${x + 22} 300v1`,
    light,
    10,
  )

const grainGift: Motif = {
  moods: ["straw", "paddy", "lake", "blush"],
  scenes: [
    () =>
      giftBox(
        cell(100, tones.straw, tones.straw.light) +
          cell(170, tones.jujube, tones.cherry.light) +
          cell(240, tones.leaf, tones.paddy.light) +
          cell(310, tones.snow, tones.cream.deep) +
          cell(380, tones.soot, tones.slate.light),
        tones.leaf,
        at(-40, 56, riceEar, { size: 0.56 }) + at(20, 62, wheatEar, { size: 0.5 }),
      ),
  ],
}

const mixed: Motif = {
  moods: ["straw", "paddy", "lake", "blush"],
  scenes: [
    () =>
      shadow(240, 414, 190) +
      (
        [
          [150, 250, "straw"],
          [330, 250, "leaf"],
          [112, 340, "jujube"],
          [240, 330, "snow"],
          [368, 340, "plum"],
        ] as const
      )
        .map(([x, y, name]) =>
          at(
            x,
            y,
            print("M-66 0C-62 44-34 66 0 66S62 44 66 0Z", tones.clay) +
              print(oval(0, 0, 68, 20), tones[name]) +
              line(
                "M-40 0v1M-20-6v1M0 2v1M20-6v1M40 0v1M-30 8v1M10 10v1",
                name === "snow" ? tones.cream.deep : tones[name].light,
                8,
              ),
            { size: 0.92 },
          ),
        )
        .join(""),
  ],
}

export const pulseMotifs = {
  "mung-bean": mungBean,
  "mixed-grains": mixed,
  "grain-gift": grainGift,
} satisfies Record<string, Motif>
