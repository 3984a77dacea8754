import type { PavilionTheme } from "@pavilion/contracts"
import { chrysanthemumHead, peony, peonyLeaf } from "../families/flower.ts"
import { riceEar } from "../families/grain.ts"
import { treeTop } from "../families/place.ts"
import { tones } from "../palette.ts"
import { at, flat, line, oval, print } from "../pen.ts"

/**
 * The county seen from afar, one band for each look: it closes the hero of the home page, 1440 by 360, and may be
 * cut left and right on narrow screens, so what matters stands in the middle third.
 */
const landscapes: Readonly<Record<PavilionTheme, () => string>> = {
  "paddy-green": paddyFields,
  "jujube-red": jujubeOrchard,
  "earth-yellow": taihangHills,
  peony: peonyGarden,
  "lake-blue": lakeWithReeds,
}

export function isTheme(text: string): text is PavilionTheme {
  return Object.hasOwn(landscapes, text)
}

/** @returns an SVG without ids that fills the width it is given and is cut at the sides where that is narrow */
export function landscape(theme: PavilionTheme): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 360" width="1440" height="360" preserveAspectRatio="xMidYMax slice" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${landscapes[theme]()}</svg>`
}

/** The contents of a band, for those who put it in a frame of their own. */
export function landscapeScene(theme: PavilionTheme): string {
  return landscapes[theme]()
}

const sky = (colour: string) => flat("M0 0H1440V360H0Z", colour)
const sun = (x: number, y: number, colour: string) => flat(oval(x, y, 46, 46), colour)
const cloud = (x: number, y: number, colour: string) =>
  line(
    `M${x} ${y}h120a26 26 0 1 0-26-30a34 34 0 1 0-62 12M${x + 60} ${y + 24}h120M${x - 50} ${y + 24}h60`,
    colour,
    7,
  )
export const house = (x: number, y: number, size: number) =>
  at(
    x,
    y,
    print("M-70 0H70V62H-70Z", tones.snow) +
      print("M-92 4L-56-48H56L92 4C56-4-56-4-92 4Z", tones.slate) +
      print("M-16 22H16V62H-16Z", tones.bark) +
      print("M-54 18H-32V40H-54ZM32 18H54V40H32Z", tones.straw),
    { size },
  )
const egret = (x: number, y: number, size: number, flip = false) =>
  at(
    x,
    y,
    line("M0 16V52M10 16V52", tones.bark.main, 4) +
      print("M-34 8C-16-14 12-16 18 0C20 12-4 24-34 8Z", tones.snow) +
      line("M16 0C30-12 10-26 22-38", tones.snow.deep, 12) +
      line("M16 0C30-12 10-26 22-38", tones.snow.main, 8) +
      line("M26-40L44-36", tones.apricot.main, 5),
    { size, flip },
  )
const rows = (y: number, step: number) =>
  Array.from({ length: Math.floor(1440 / step) + 1 }, (_, index) => {
    const x = index * step + (y % 2) * (step / 2)
    return `M${x} ${y}l-7-16M${x} ${y}v-19M${x} ${y}l7-16`
  }).join("")

function paddyFields(): string {
  return (
    sky("#f1efd9") +
    sun(1010, 158, tones.apricot.main) +
    cloud(480, 140, "#fff") +
    cloud(1150, 140, "#fff") +
    flat("M0 210C180 150 330 190 470 170S760 120 930 168S1250 140 1440 190V360H0Z", tones.jade.light) +
    flat("M0 230C260 190 520 232 760 206S1210 196 1440 224V360H0Z", tones.celery.main) +
    treeTop(300, 170, 0.7) +
    treeTop(376, 186, 0.5) +
    house(560, 190, 0.72) +
    house(672, 200, 0.52) +
    treeTop(752, 178, 0.6) +
    treeTop(1160, 182, 0.66) +
    flat("M0 258C300 232 620 268 900 246S1300 240 1440 256V360H0Z", tones.lake.light) +
    line("M60 272H240M420 270H520M690 268H900M1050 262H1200M1290 272H1400", "#fff", 4) +
    egret(880, 236, 0.8) +
    egret(956, 246, 0.62, true) +
    flat("M0 286C320 262 700 300 1000 276S1330 280 1440 284V360H0Z", tones.paddy.light) +
    line(rows(303, 26), tones.paddy.main, 4) +
    flat("M0 318C360 296 760 334 1100 308S1380 314 1440 316V360H0Z", tones.paddy.main) +
    line(rows(344, 30), tones.paddy.light, 5) +
    at(110, 366, riceEar, { size: 0.96 }) +
    at(180, 372, riceEar, { size: 0.8 }) +
    at(1330, 366, riceEar, { size: 0.96, flip: true }) +
    at(1268, 374, riceEar, { size: 0.76, flip: true })
  )
}

function jujubeOrchard(): string {
  const far = [90, 210, 330, 450, 960, 1080, 1200, 1330]
  const near = [40, 260, 480, 960, 1180, 1400]
  return (
    sky("#f8ead9") +
    sun(440, 172, tones.brick.light) +
    cloud(620, 150, "#fff") +
    cloud(1130, 156, "#fff") +
    flat("M0 220C220 170 420 210 640 180S1120 160 1440 210V360H0Z", "#eccaa4") +
    far.map((x) => treeTop(x, 196, 0.5, tones.jujube.light)).join("") +
    flat("M0 244C300 214 600 250 880 228S1260 220 1440 240V360H0Z", "#dfa878") +
    house(720, 206, 0.8) +
    line("M660 256V196M780 256V196", tones.bark.main, 5) +
    flat("M620 360C650 300 690 280 700 256H744C752 290 800 310 850 360Z", "#f1d6b2") +
    near.map((x, index) => treeTop(x, 238 + (index % 2) * 12, 1, tones.jujube.light)).join("") +
    flat("M0 326C380 306 560 342 700 344S1180 306 1440 330V360H0Z", tones.brick.main) +
    at(
      600,
      316,
      print("M-52-12H52L40 40H-40Z", tones.wood) +
        line("M-46 8H46M-42 26H42", tones.wood.deep, 4) +
        line("M-30-18v1M-6-24v1M20-20v1M-18-12v1M8-12v1M34-12v1", tones.jujube.main, 24),
    ) +
    at(
      880,
      322,
      print("M-44-10H44L34 34H-34Z", tones.straw) + line("M-24-14v1M0-20v1M22-14v1", tones.jujube.main, 24),
    )
  )
}

function taihangHills(): string {
  return (
    sky("#f6ecd3") +
    sun(968, 132, tones.apricot.main) +
    flat(
      "M0 250L60 120 96 140 130 90 190 160 230 130 300 220 360 110 400 130 440 60 520 130 560 100 640 210 720 90 770 120 810 70 880 170 930 140 1010 220 1080 110 1130 150 1180 96 1260 190 1310 150 1440 250V360H0Z",
      "#d9c9a8",
    ) +
    flat(
      "M440 60L470 120 452 200 420 140ZM810 70L836 130 820 200 796 130ZM130 90L152 150 140 200 118 140ZM1180 96L1204 150 1190 210 1166 150ZM720 90L738 140 728 190 710 130ZM360 110L378 160 368 210 348 150Z",
      "#b99f72",
      0.6,
    ) +
    line(
      "M0 196C80 186 150 206 240 196M500 190C600 178 700 200 800 188M1000 200C1120 188 1240 208 1400 194",
      "#fff",
      9,
    ) +
    flat("M0 260C200 220 420 250 640 228S1140 220 1440 256V360H0Z", tones.olive.light) +
    flat("M0 286C240 254 500 290 760 262S1240 262 1440 284V360H0Z", tones.straw.light) +
    line(
      "M0 300C240 268 500 304 760 276S1240 276 1440 298M0 314C240 282 500 318 760 290S1240 290 1440 312",
      tones.straw.main,
      4,
    ) +
    house(400, 218, 0.6) +
    house(478, 230, 0.46) +
    treeTop(560, 210, 0.56) +
    treeTop(310, 212, 0.6) +
    treeTop(1040, 208, 0.66) +
    flat("M0 332C360 296 700 340 1020 310S1350 314 1440 326V360H0Z", tones.apricot.main) +
    [60, 150, 240, 1200, 1290, 1380, 690, 780]
      .map((x, index) =>
        at(
          x,
          338 - (index % 3) * 12,
          line("M0 8V40", tones.paddy.main, 7) + at(0, -8, chrysanthemumHead, { size: 0.62 }),
        ),
      )
      .join("")
  )
}

function peonyGarden(): string {
  return (
    sky("#f8e9ea") +
    sun(400, 168, tones.rose.light) +
    cloud(560, 146, "#fff") +
    cloud(1120, 150, "#fff") +
    flat("M0 230C200 170 420 220 640 190S1100 160 1440 220V360H0Z", "#e6c9d6") +
    // The gate tower of the old capital: two storeys of roof on a wall.
    at(
      760,
      232,
      print("M-150-8H150V64H-150Z", tones.slate) +
        print("M-26 64V18C-26-10 26-10 26 18V64Z", { ...tones.soot, main: tones.soot.deep }) +
        print("M-96-54H96V-8H-96Z", tones.jujube) +
        line("M-64-50V-12M-32-50V-12M0-50V-12M32-50V-12M64-50V-12", tones.jujube.light, 4) +
        print("M-132-50C-112-58-96-66-88-82H88C96-66 112-58 132-50Z", tones.leaf) +
        print("M-70-118H70V-82H-70Z", tones.jujube) +
        print("M-104-114C-84-122-70-132-60-152H60C70-132 84-122 104-114Z", tones.leaf) +
        line("M-40-152H40", tones.straw.main, 8),
      { size: 0.84 },
    ) +
    treeTop(520, 200, 0.6) +
    treeTop(1000, 196, 0.66) +
    treeTop(200, 206, 0.6) +
    treeTop(1290, 204, 0.56) +
    flat("M0 286C300 252 640 300 900 270S1280 262 1440 284V360H0Z", tones.jade.light) +
    flat("M0 318C360 290 700 334 1000 304S1340 304 1440 316V360H0Z", tones.leaf.main) +
    [
      [70, 322, 0.74],
      [200, 310, 0.9],
      [330, 332, 0.66],
      [1120, 332, 0.66],
      [1250, 308, 0.9],
      [1380, 324, 0.74],
      [460, 344, 0.5],
      [990, 346, 0.5],
    ]
      .map(([x = 0, y = 0, size = 1], index) =>
        at(
          x,
          y,
          at(24, 24, peonyLeaf) +
            at(-24, 24, peonyLeaf, { flip: true }) +
            peony([tones.peony, tones.rose, tones.plum][index % 3] ?? tones.peony),
          { size },
        ),
      )
      .join("")
  )
}

function lakeWithReeds(): string {
  const reed = (x: number, height: number, lean: number) =>
    `M${x} 366Q${x + lean / 2} ${366 - height / 2} ${x + lean} ${366 - height}`
  const reeds = [
    [40, 190, 26],
    [70, 150, 34],
    [104, 210, 18],
    [140, 140, 40],
    [176, 170, 22],
    [1270, 150, -34],
    [1304, 200, -20],
    [1338, 160, -30],
    [1372, 216, -16],
    [1404, 150, -28],
  ] as const
  const leaf = (x: number, y: number, size: number) =>
    at(
      x,
      y,
      print("M-70 0C-60-24 60-24 70 0C56 22 14 16 0 4C-14 18-58 22-70 0Z", tones.jade) +
        line("M0 2L-44-6M0 2L40-8M0 2V-14", tones.jade.deep, 3),
      { size },
    )
  const lotus = (x: number, y: number, size: number) =>
    at(
      x,
      y,
      line("M0 6V50", tones.paddy.main, 6) +
        print("M-14 0C-30-24-14-50 0-62C14-50 30-24 14 0Z", tones.rose) +
        print("M-12 2C-36-2-50-22-48-40C-28-38-12-20-8-2ZM12 2C36-2 50-22 48-40C28-38 12-20 8-2Z", {
          ...tones.rose,
          main: tones.rose.light,
        }),
      { size },
    )
  return (
    sky("#e8f0ea") +
    sun(1040, 150, tones.apricot.light) +
    cloud(300, 140, "#fff") +
    cloud(1150, 140, "#fff") +
    flat("M0 196C200 150 340 190 520 168S880 130 1060 172S1330 170 1440 190V360H0Z", tones.jade.light) +
    flat("M0 214C240 188 520 216 760 198S1200 192 1440 212V360H0Z", "#8cb9ae") +
    flat("M0 228C360 222 1080 234 1440 226V360H0Z", tones.lake.light) +
    flat("M0 286C360 276 1000 298 1440 282V360H0Z", "#6ba3b2") +
    line(
      "M240 250H420M560 262H660M820 250H1000M1100 266H1200M330 304H470M640 316H760M900 306H1060",
      "#fff",
      4,
    ) +
    at(
      700,
      254,
      print("M-120-4C-70 14 70 14 120-6C104 30-100 32-120-4Z", tones.wood) +
        print("M-44 0V-30C-44-58 32-58 32-30V0Z", tones.straw) +
        line("M-30-6V-44M-10-4V-50M12-4V-46", tones.straw.deep, 3) +
        line("M84 10L126-110", tones.bark.main, 5) +
        print("M66-4C62-40 96-42 94-4Z", tones.lake) +
        at(80, -50, print("M-30 6C-20-10 20-10 30 6Z", tones.butter)),
    ) +
    egret(960, 252, 0.8, true) +
    leaf(360, 318, 0.86) +
    leaf(470, 340, 0.7) +
    leaf(1020, 332, 0.9) +
    leaf(1130, 316, 0.66) +
    lotus(408, 304, 0.9) +
    lotus(1076, 300, 0.8) +
    line(reeds.map(([x, height, lean]) => reed(x, height, lean)).join(""), tones.olive.main, 6) +
    line(
      reeds.map(([x, height, lean]) => `M${x + lean} ${366 - height}q${lean / 4}-16 ${lean / 2}-34`).join(""),
      tones.clay.main,
      15,
    )
  )
}
