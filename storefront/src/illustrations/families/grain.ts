import type { Chance } from "../chance.ts"
import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, print, shadow, stamp } from "../pen.ts"
import { bowl } from "../vessels.ts"

/** A ripe ear bending to the right, a grain on either side of every joint. */
export const riceEar =
  line("M0 0C4-40 8-60 14-80C30-150 70-214 140-140", tones.paddy.main, 5) +
  line("M2-20C-26-60-44-100-48-150", tones.paddy.main, 8) +
  stamp(
    "M11-75q-10-6-7-20q11 8 7 20zM17-73q12-3 13-17q-13 5-13 17zM15-92q-9-8-4-21q9 10 4 21zM21-91q12-1 15-14q-14 2-15 14zM21-110q-9-7-5-20q10 9 5 20zM26-108q12-2 15-15q-13 3-15 15zM27-127q-8-9-1-21q8 11 1 21zM33-125q12 1 17-12q-14 0-17 12zM36-144q-8-9-1-21q8 11 1 21zM41-141q12 1 17-12q-14 0-17 12zM46-159q-5-11 6-20q4 13-6 20zM51-155q11 4 20-6q-13-4-20 6zM61-172q-3-12 9-19q2 14-9 19zM64-167q10 6 21-2q-12-6-21 2zM79-178q4-11 18-11q-6 12-18 11zM79-172q5 11 19 9q-7-12-19-9zM98-176q8-9 20-5q-10 10-20 5zM96-170q2 12 15 15q-3-13-15-15zM115-167q11-6 21 3q-13 6-21-3zM112-162q-3 12 8 19q2-14-8-19zM129-155q11-6 21 4q-13 5-21-4zM125-151q-3 12 8 20q3-14-8-20zM142-142q12-3 19 8q-14 2-19-8zM138-138q-6 11 3 21q6-13-3-21z",
    tones.straw,
    3,
  )

/** An upright bearded ear of wheat. */
export const wheatEar =
  line(
    "M0 0V-110M-10-120L-30-210M10-120L30-210M0-180V-230M-16-150L-44-220M16-150L44-220",
    tones.straw.deep,
    4,
  ) +
  stamp(
    "M0-206C14-192 14-176 0-164C-14-176-14-192 0-206ZM-4-164C-26-168-34-184-32-200C-14-196-4-182-4-164ZM4-164C26-168 34-184 32-200C14-196 4-182 4-164ZM-4-136C-28-140-36-156-34-172C-14-168-4-154-4-136ZM4-136C28-140 36-156 34-172C14-168 4-154 4-136ZM-4-108C-28-112-36-128-34-144C-14-140-4-126-4-108ZM4-108C28-112 36-128 34-144C14-140 4-126 4-108Z",
    tones.straw,
  )

/** A tied cloth sack with a mouth turned down; `fill` is what shows in it. */
export function sack(fill: string, cloth: Tone, mark: string): string {
  return (
    shadow(240, 416, 150) +
    print("M140 220C106 290 104 370 126 408C190 424 290 424 354 408C376 370 374 290 340 220Z", cloth) +
    flat("M318 224H340C374 290 376 370 354 408L312 416C344 350 344 290 318 224Z", cloth.deep, 0.3) +
    fill +
    print(
      "M122 212C150 236 196 214 240 230S330 214 358 210C370 230 366 248 352 258C310 262 280 248 240 262C200 266 166 252 128 260C112 246 114 226 122 212Z",
      { ...cloth, main: cloth.light },
    ) +
    `<g transform="translate(236 330)">${mark}</g>`
  )
}

export const mound = (tone: Tone) =>
  print("M136 226C150 168 200 142 240 142S330 168 344 226C300 246 180 246 136 226Z", tone)

export const grainsOn = (colour: string) =>
  line(
    "M190 190l8-6M220 170l9-3M256 168l9 4M288 190l7 6M206 212l9-4M240 198h10M274 214l9 4M170 214l7-6M306 214l7 5M236 222h8",
    colour,
    6,
  )

export const scatter = (colour: string, chance: Chance) =>
  line(
    Array.from(
      { length: 14 },
      () => `M${Math.round(chance.between(50, 430))} ${Math.round(chance.between(392, 426))}l7-4`,
    ).join(""),
    colour,
    8,
  )

export const riceMark = at(-12, 52, riceEar, { size: 0.55 })

const fragrantRice: Motif = {
  moods: ["paddy", "straw", "pine", "lake"],
  scenes: [
    () =>
      at(304, 330, riceEar, { size: 1 }) +
      at(176, 330, riceEar, { size: 1, flip: true }) +
      bowl(
        print("M98 282C110 206 170 176 240 176S370 206 382 282C330 314 150 314 98 282Z", tones.snow) +
          line(
            "M150 250l10-8M180 222l12-6M214 206h12M254 204l12 4M290 222l10 6M324 248l8 8M200 250l10 4M240 236h12M280 258l10-4M226 276l12-2M170 276l10-4M310 280l8-6",
            tones.cream.deep,
            6,
          ),
        tones.lake,
        tones.lake.light,
      ),
    () =>
      shadow(230, 420, 130) +
      at(214, 418, riceEar, { size: 1.24, turn: -4, flip: true }) +
      at(230, 418, riceEar, { size: 1.4, turn: -22 }) +
      at(226, 418, riceEar, { size: 1.32, turn: 16, flip: true }) +
      at(244, 418, riceEar, { size: 1.22 }) +
      print("M196 330H278L286 366H190Z", tones.jujube) +
      line("M192 342H282M190 354H284", tones.straw.main, 3),
  ],
}

const japonica: Motif = {
  moods: ["blush", "lake", "night", "paddy"],
  scenes: [
    (chance) =>
      sack(mound(tones.snow) + grainsOn(tones.cream.deep), tones.clay, riceMark) +
      scatter(tones.snow.main, chance),
    (chance) =>
      sack(mound(tones.snow) + grainsOn(tones.cream.deep), tones.jade, riceMark) +
      scatter(tones.snow.main, chance) +
      at(84, 414, riceEar, { size: 1.2 }),
  ],
}

const flour: Motif = {
  moods: ["night", "brick", "paddy", "ochre"],
  scenes: [
    () =>
      at(104, 420, wheatEar, { size: 1.2, turn: -4 }) +
      at(384, 420, wheatEar, { size: 1.2, turn: 4 }) +
      sack(
        mound(tones.snow) + line("M186 200C210 180 230 176 250 178", "#fff", 7),
        tones.butter,
        at(0, 66, wheatEar, { size: 0.56 }),
      ) +
      flat("M300 424C330 392 390 388 430 424Z", tones.snow.main),
    () =>
      bowl(
        print("M104 282C140 220 200 160 240 160S340 220 376 282C330 312 150 312 104 282Z", tones.snow) +
          line("M176 240C200 208 224 192 244 190", "#fff", 8),
        tones.brick,
      ) +
      at(356, 424, wheatEar, { turn: 10, size: 1.1 }) +
      at(392, 424, wheatEar, { turn: 18, size: 0.95 }),
  ],
}

/** A sesame stem: leaves, bell flowers and ribbed pods in pairs. */
const sesameStem =
  line("M0 0C-4-80 4-180 0-270", tones.paddy.main, 8) +
  stamp(
    "M4-40C24-44 34-60 32-96C14-92 4-70 4-40ZM-4-40C-24-44-34-60-32-96C-14-92-4-70-4-40ZM4-110C24-114 34-130 32-166C14-162 4-140 4-110ZM-4-110C-24-114-34-130-32-166C-14-162-4-140-4-110ZM4-180C24-184 34-200 32-226C14-224 4-206 4-180ZM-4-180C-24-184-34-200-32-226C-14-224-4-206-4-180Z",
    tones.celery,
  ) +
  line(
    "M12-56C20-66 24-76 26-88M-12-56C-20-66-24-76-26-88M12-126C20-136 24-146 26-158M-12-126C-20-136-24-146-26-158",
    tones.paddy.main,
    3,
  ) +
  stamp("M0-266C-20-276-22-300-8-312H8C22-300 20-276 0-266Z", { ...tones.peony, main: "#fff" }, 3)

const sesameSeeds =
  "M150 262l9-5M178 246l7 7M206 234l9-3M236 228l8 6M268 232l9 4M298 244l6 7M326 260l8 5M164 284l9 4M196 268l8 7M228 260l9-4M262 266l7 6M292 276l9-4M214 294l9-2M250 292l8 5M130 284l6 4M346 284l6-4"

const sesame: Motif = {
  moods: ["paddy", "lake", "blush", "night"],
  scenes: [
    (chance) =>
      at(120, 420, sesameStem, { turn: -6, size: 1.1 }) +
      at(364, 420, sesameStem, { turn: 7, size: 1.02 }) +
      bowl(
        print("M98 284C140 236 190 214 240 214S340 236 382 284C330 312 150 312 98 284Z", tones.butter) +
          line(sesameSeeds, tones.cream.light, 8),
        tones.soot,
        tones.slate.light,
      ) +
      scatter(tones.cream.light, chance),
  ],
}

const earCurves = (width: number, colour: string, dash: string) =>
  `<g fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"><path d="M50-222C80-254 124-246 136-198C142-164 136-130 130-100"/><path d="M46-200C76-232 108-226 118-192C122-164 118-136 114-106"/><path d="M60-242C92-270 146-258 154-198C158-164 154-136 146-104"/></g>`

/** A drooping ear of foxtail millet: three rows of grains, each a round dot of a dashed line. */
const milletEar =
  line("M0 0C2-90 10-170 52-218", tones.paddy.main, 7) +
  earCurves(27, tones.straw.deep, "0 14") +
  earCurves(20, tones.straw.main, "0 14") +
  earCurves(7, tones.straw.light, "0 14") +
  stamp("M2-50C-24-84-60-100-104-84C-66-76-36-56 0-24Z", tones.paddy)

const millet: Motif = {
  moods: ["paddy", "lake", "brick", "pine"],
  scenes: [
    () =>
      shadow(200, 416, 120) +
      at(234, 424, milletEar, { size: 1.12, turn: -4 }) +
      at(206, 424, milletEar, { size: 1.08, flip: true, turn: -2 }) +
      at(220, 424, milletEar, { size: 1.16, turn: -24 }),
    (chance) =>
      at(266, 400, milletEar, { size: 1.1 }) +
      at(214, 400, milletEar, { size: 1.1, flip: true }) +
      bowl(
        print("M98 284C140 220 190 196 240 196S340 220 382 284C330 314 150 314 98 284Z", tones.straw) +
          line(
            "M160 260v1M186 240v1M214 226v1M244 220v1M276 230v1M304 246v1M324 268v1M200 264v1M232 252v1M264 262v1M290 278v1M176 284v1M222 282v1M250 290v1",
            tones.straw.light,
            9,
          ),
        tones.clay,
        tones.wood.light,
      ) +
      scatter(tones.straw.main, chance),
  ],
}

export const grainMotifs = {
  "fragrant-rice": fragrantRice,
  rice: japonica,
  flour,
  sesame,
  millet,
} satisfies Record<string, Motif>
