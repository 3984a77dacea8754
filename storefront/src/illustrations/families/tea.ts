import { group, spots } from "../arrange.ts"
import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { bottle, plate } from "../vessels.ts"
import { chrysanthemumHead, peony, peonyLeaf } from "./flower.ts"

/** A clear glass of tea on its saucer; what floats lies at 250, what sinks below. */
function glass(tea: string, contents: string): string {
  return (
    shadow(240, 424, 150) +
    print(oval(240, 408, 130, 20), tones.jade) +
    flat("M136 150H344L324 400C300 414 180 414 156 400Z", "#ffffff", 0.55) +
    flat("M143 216H337L323 394C300 406 180 406 157 394Z", tea, 0.75) +
    contents +
    `<path d="${oval(240, 150, 104, 24)}" fill="#fff" fill-opacity=".3" stroke="${tones.slate.main}"/>` +
    line("M136 150L156 400C180 414 300 414 324 400L344 150", tones.slate.main) +
    line("M160 190L172 360", "#fff", 8)
  )
}
const vapour = line("M190 118C170 90 210 76 192 44M262 118C242 90 282 76 264 44", "#fff", 8)

export const chrysanthemum: Motif = {
  moods: ["straw", "paddy", "ochre", "lake"],
  scenes: [
    () =>
      vapour +
      glass(
        tones.straw.main,
        at(196, 248, chrysanthemumHead, { size: 0.92 }) +
          at(284, 258, chrysanthemumHead, { size: 0.8, turn: 20 }) +
          at(236, 330, chrysanthemumHead, { size: 0.78 }),
      ) +
      at(398, 396, chrysanthemumHead, { size: 0.84 }) +
      at(84, 404, chrysanthemumHead, { size: 0.7 }),
    (chance) =>
      plate(
        group(
          spots("130,326 206,306 284,308 356,328 168,258 246,246 318,262"),
          chance,
          () => chrysanthemumHead,
          { size: 0.94 },
        ),
        tones.celery,
        tones.leaf.main,
      ),
  ],
}

/** A rose bud or bloom: wrapped petals within each other. */
const rose =
  print("M0-60C44-64 66-30 62 0C60 40 30 60 0 60S-62 40-62 0C-66-34-40-62 0-60Z", tones.peony) +
  line(
    "M-40-26C-20-54 30-52 44-22C52 6 30 34 0 34C-24 34-36 14-30-6C-22-26 10-28 18-8C22 10 4 18-4 8M-58 10C-44 44-10 54 14 48M58 6C56 26 46 40 34 46",
    tones.peony.deep,
  ) +
  line("M-44-36C-32-50-18-54-6-54", tones.peony.light, 6)

const rosebud =
  stamp("M-12 34C-30 20-34 0-28-10C-14 4 14 4 28-10C34 0 30 20 12 34C8 40-8 40-12 34Z", tones.paddy) +
  print("M0-52C24-40 32-16 28 2C18 22-18 22-28 2C-32-16-24-40 0-52Z", tones.peony) +
  line("M0-50C-10-30-8-8 8 10M-20-20C-6-16 8-24 16-34", tones.peony.deep, 4)

const roseLeaf =
  stamp("M0 0C8-30 40-50 78-46C74-14 40 12 0 0Z", tones.leaf) +
  line("M6-4C28-20 46-32 66-40", tones.leaf.light, 3)

const roseTea: Motif = {
  moods: ["paddy", "peony", "lake", "night"],
  scenes: [
    () =>
      vapour +
      glass(
        tones.rose.main,
        at(192, 246, rosebud, { turn: -30 }) +
          at(256, 258, rosebud, { turn: 16 }) +
          at(204, 336, rosebud, { turn: 130, size: 0.9 }) +
          at(280, 354, rosebud, { turn: 76, size: 0.86 }),
      ) +
      at(394, 384, rose, { size: 0.84 }) +
      at(92, 400, rosebud, { turn: -70 }),
    (chance) =>
      shadow(240, 414, 180) +
      at(320, 190, roseLeaf, { turn: 10 }) +
      at(130, 230, roseLeaf, { flip: true }) +
      group(spots("160,320 322,316 240,248 244,366"), chance, () => rose, { turn: 60, size: 1.12 }) +
      at(396, 398, rosebud, { turn: 60 }),
  ],
}

const stamens = (x: number, y: number) =>
  at(
    x,
    y,
    line("M-24-16L24 10M-20 14L18-18M-2-24L4 24", tones.straw.main, 5) +
      line("M24 10v1M18-18v1M4 24v1M-24-16v1", tones.apricot.main, 11),
  )

const peonyTea: Motif = {
  moods: ["peony", "straw", "night", "paddy"],
  scenes: [
    () =>
      vapour +
      glass(
        tones.apricot.light,
        at(240, 244, peony(tones.peony), { size: 0.82 }) + stamens(196, 340) + stamens(268, 354),
      ) +
      at(92, 396, peonyLeaf, { size: 0.7, turn: -20 }) +
      stamens(396, 404),
    () =>
      plate(
        at(196, 236, peonyLeaf, { turn: -70 }) +
          at(300, 260, peonyLeaf) +
          at(240, 270, peony(tones.peony), { size: 1.06 }) +
          stamens(110, 346) +
          stamens(370, 346) +
          stamens(150, 366) +
          stamens(326, 368),
      ),
  ],
}

const eucommiaLeaf =
  print("M0 96C-50 60-60-30 0-110C60-30 50 60 0 96Z", tones.leaf) +
  line("M0 110V-90M0 60L-28 30M0 60L28 30M0 20L-34-10M0 20L34-10M0-20L-28-46M0-20L28-46", tones.leaf.light, 4)

const teaCurl = "M0 0q14-10 24 4q8 12 22 2"

const curls = spots("80,396 120,414 368,404 330,420 404,420")
  .map(([x, y]) => teaCurl.replace("M0 0", `M${x} ${y}`))
  .join("")

export const eucommia: Motif = {
  moods: ["straw", "lake", "blush", "paddy"],
  scenes: [
    () =>
      vapour +
      at(96, 300, eucommiaLeaf, { turn: -24, size: 0.9 }) +
      glass(
        tones.celery.main,
        line(
          "M190 300q14-10 24 4q8 12 22 2M230 340q14-10 24 4q8 12 22 2M196 366q14-10 24 4M260 290q14-10 24 4",
          tones.leaf.deep,
          9,
        ),
      ) +
      at(392, 330, eucommiaLeaf, { turn: 20, size: 0.84 }),
    () =>
      at(150, 200, eucommiaLeaf, { turn: -30 }) +
      at(330, 200, eucommiaLeaf, { turn: 28 }) +
      shadow(240, 420, 110) +
      print("M150 220H330V404C330 424 150 424 150 404Z", tones.jade) +
      print(oval(240, 220, 90, 22), { ...tones.jade, main: tones.jade.deep }) +
      line(
        "M176 224q14-10 24 4M216 214q14-10 24 4M256 224q14-10 24 4M290 214q10-8 18 2",
        tones.leaf.main,
        9,
      ) +
      flat(oval(240, 318, 56, 58), tones.cream.main) +
      at(240, 320, eucommiaLeaf, { size: 0.44 }) +
      line(curls, tones.leaf.deep, 9),
  ],
}

export const hawthorn =
  print(oval(0, 0, 44, 42), tones.cherry) +
  line("M-18-16v1M8-22v1M24 0v1M-4 2v1M-26 8v1M10 22v1", tones.straw.light) +
  flat("M-16-40L-4-28 0-40 4-28 16-40 8-20H-8Z", tones.bark.deep)

const hawthornDrink: Motif = {
  moods: ["paddy", "straw", "lake"],
  scenes: [
    () =>
      bottle(180, tones.cherry, at(0, 0, hawthorn, { size: 0.72 }), tones.straw) +
      at(340, 342, hawthorn) +
      at(292, 388, hawthorn) +
      at(382, 394, hawthorn) +
      at(
        330,
        276,
        stamp(
          "M10 20C-30 10-50-20-44-50C-26-50-18-38-14-30C-14-50-4-66 12-70C20-54 16-40 14-32C24-40 38-40 46-34C44-10 34 10 10 20Z",
          tones.leaf,
        ),
        { turn: 20 },
      ),
    () =>
      shadow(240, 424, 150) +
      flat("M150 150H330L314 410C290 422 190 422 166 410Z", tones.cherry.main, 0.85) +
      flat("M150 150H330L326 200H154Z", "#fff", 0.75) +
      `<path d="M150 150H330L314 410C290 422 190 422 166 410Z" fill="none" stroke="${tones.cherry.deep}"/>` +
      line("M172 230L182 380", tones.cherry.light, 9) +
      line("M262 330L312 60", tones.paddy.main, 13) +
      at(330, 168, hawthorn, { size: 0.9 }) +
      at(384, 392, hawthorn) +
      at(104, 392, hawthorn) +
      flat("M206 250h44v44h-44ZM232 312h42v42h-42Z", "#fff", 0.35),
  ],
}

export const teaMotifs = {
  "chrysanthemum-tea": chrysanthemum,
  "rose-tea": roseTea,
  "peony-tea": peonyTea,
  "eucommia-tea": eucommia,
  "hawthorn-drink": hawthornDrink,
} satisfies Record<string, Motif>
