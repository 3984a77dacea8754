import { tones } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { treeTop } from "../families/place.ts"

/** Pictures for the moments when there is nothing to show: 480 by 320, on whatever paper the page has. */
const states = {
  "empty-basket": emptyBasket,
  "nothing-found": nothingFound,
  "lost-path": lostPath,
  "resting-kiln": restingKiln,
} as const

export type StateName = keyof typeof states

export function isStateName(text: string): text is StateName {
  return Object.hasOwn(states, text)
}

/** @returns an SVG without ids or ground */
export function statePicture(name: StateName): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" width="480" height="320" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${states[name]()}</svg>`
}

const disc = (colour: string) => flat(oval(240, 150, 136, 132), colour)

/** The basket one takes to market, not yet filled, a leaf in it. */
function emptyBasket(): string {
  return (
    disc("#e9dcb4") +
    shadow(240, 296, 150) +
    line("M128 170C120-10 360-10 352 170", tones.wood.deep, 20) +
    line("M128 170C120-10 360-10 352 170", tones.wood.main, 12) +
    print(oval(240, 172, 132, 34), { ...tones.wood, main: tones.wood.deep }) +
    at(
      214,
      176,
      stamp("M0 0C20-30 58-34 92-18C70 12 30 18 0 0Z", tones.leaf) +
        line("M4 0C34-12 56-16 82-16", tones.leaf.light, 3),
    ) +
    print(
      "M106 168C114 230 128 278 142 288C196 302 284 302 338 288C352 278 366 230 374 168C320 208 160 208 106 168Z",
      tones.wood,
    ) +
    line("M116 218C180 244 300 244 364 218M126 254C184 274 296 274 354 254", tones.wood.deep, 4) +
    line(
      "M150 194l8 34M194 204l6 32M240 206v34M286 204l-6 32M330 194l-8 34M142 234l8 26M176 246l6 28M220 250l2 28M260 250l-2 28M304 246l-6 28M338 234l-8 26",
      tones.wood.light,
      6,
    ) +
    line("M108 170C160 210 320 210 372 170", tones.wood.light, 10)
  )
}

/** A looking glass over the furrows; only a snail is to be seen. */
function nothingFound(): string {
  return (
    disc("#dbe5c4") +
    flat("M60 250C140 220 340 224 420 250C400 300 80 300 60 250Z", tones.clay.light) +
    line("M92 256C180 238 300 238 388 256M110 274C190 260 290 260 370 274", tones.clay.main, 5) +
    line(
      "M120 250v-22M120 236q-14-4-18-16M120 240q14-4 18-16M360 250v-22M360 236q-14-4-18-16M360 240q14-4 18-16",
      tones.paddy.main,
      5,
    ) +
    line("M296 186L352 246", tones.bark.deep, 27) +
    line("M298 188L352 246", tones.wood.main, 17) +
    flat(oval(234, 120, 82, 82), "#ffffff", 0.75) +
    `<path d="${oval(234, 120, 84, 84)}" fill="none" stroke="${tones.straw.deep}" stroke-width="21"/>` +
    `<path d="${oval(234, 120, 84, 84)}" fill="none" stroke="${tones.straw.main}" stroke-width="12"/>` +
    line("M178 108C182 82 200 66 224 62", "#fff", 9) +
    at(
      236,
      144,
      print("M-52 22C-30 12 30 14 44 8C52-2 52-14 58-24C66-26 70-18 66-6C62 14 50 24 20 26Z", tones.butter) +
        line("M58-22L54-38M64-22L70-36", tones.butter.deep, 4) +
        print(oval(-6, -8, 34, 32), tones.clay) +
        line("M-6-8a8 8 0 1 1-8 8a16 16 0 1 0 16-18a22 22 0 0 0-26 18", tones.clay.light, 5),
    )
  )
}

/** A path that parts among the hills, and a signpost whose boards say nothing. */
function lostPath(): string {
  return (
    disc("#d6e4e0") +
    flat("M70 200C130 120 190 150 230 110C280 150 350 110 410 200C400 262 80 262 70 200Z", tones.jade.light) +
    flat("M44 246C140 190 340 190 436 246C420 304 60 304 44 246Z", tones.celery.main) +
    flat(
      "M190 292C206 258 226 244 214 222C204 208 168 204 150 200L160 194C186 198 220 202 236 216C256 202 296 196 318 190L326 196C300 206 262 214 258 232C252 258 280 272 288 292Z",
      tones.straw.light,
    ) +
    treeTop(110, 176, 0.62) +
    treeTop(388, 178, 0.56) +
    shadow(246, 250, 34) +
    print("M236 62H252V250H236Z", tones.bark) +
    print("M244 76H340L366 98L340 120H244Z", tones.wood) +
    print("M244 132H148L122 154L148 176H244Z", tones.wood) +
    line("M262 98h58M190 154h-28M226 154h-14", tones.wood.light, 6) +
    at(
      244,
      46,
      print("M-22 12C-26-8 0-20 16-10L30-12L22 0C22 12 6 18-22 12Z", tones.slate) +
        line("M12-4v1", "#fff", 5),
    )
  )
}

/** A kiln whose fire is out, its potter's pots before it; a thin smoke still rises. */
function restingKiln(): string {
  return (
    disc("#f0d7c4") +
    line("M330 60C312 40 348 24 330 2M346 62C336 50 356 40 346 26", tones.slate.light, 7) +
    shadow(240, 296, 180) +
    print("M318 70H362V190H318Z", tones.brick) +
    print("M84 290C80 170 150 100 240 100S400 170 396 290Z", tones.brick) +
    line(
      "M96 236H164M316 236H384M110 194H180M300 194H370M140 152H340M130 236V270M350 236V270M150 194V236M330 194V236M200 152V190M280 152V190M240 104V150",
      tones.brick.deep,
      4,
    ) +
    print("M180 290V222C180 164 300 164 300 222V290Z", { ...tones.soot, main: tones.soot.deep }) +
    flat("M196 286C216 262 264 262 284 286Z", tones.slate.main) +
    line("M220 280v1M244 274v1M262 282v1", tones.apricot.main, 9) +
    at(
      120,
      256,
      print("M-26-34H26C44-20 44 26 22 36H-22C-44 26-44-20-26-34Z", tones.soot) +
        line("M-26-14H26", tones.slate.light, 4) +
        print(oval(0, -36, 24, 7), { ...tones.soot, main: tones.slate.main }),
    ) +
    at(
      366,
      268,
      print("M-30-18C-30 14-18 24 0 24S30 14 30-18Z", tones.jade) +
        print(oval(0, -18, 30, 8), { ...tones.jade, main: tones.jade.deep }),
    )
  )
}
