import type { Motif } from "../motif.ts"
import { tones } from "../palette.ts"
import { at, flat, line, oval, print } from "../pen.ts"

const sky = (colour: string) => flat("M-40 0H520V480H-40Z", colour)

const duck = (x: number, y: number, size = 1, flip = false) =>
  at(
    x,
    y,
    print(
      "M-40 0C-36-16-14-14-4-10C0-30 8-44 26-40C36-38 38-30 46-28L34-20C26-14 26-2 22 8C14 24-26 24-40 0Z",
      tones.snow,
    ) +
      line("M30-34v1", tones.soot.deep, 5) +
      flat("M38-34L58-28 38-24Z", tones.apricot.main),
    { size, flip },
  )

export const treeTop = (x: number, y: number, size = 1, fruit?: string) =>
  at(
    x,
    y,
    line("M0 10V76", tones.bark.main, 13) +
      print(
        "M-56 14C-76-20-44-50-30-46C-24-76 30-76 36-46C60-48 74-14 52 14C30 32-34 32-56 14Z",
        tones.leaf,
      ) +
      (fruit
        ? line("M-26-10v1M4-34v1M26-4v1M-4 6v1M-34-28v1M40-22v1", fruit, 12)
        : line("M-34-20C-26-34-14-40 0-42", tones.leaf.light)),
    { size },
  )

export const farmStay: Motif = {
  moods: ["straw"],
  scenes: [
    (chance) =>
      sky(chance.pick(["#f3e9cf", "#e6efea", "#f6dfc8"])) +
      flat(oval(356, 130, 46, 46), tones.apricot.main, 0.9) +
      flat("M0 240C90 190 170 220 250 200S420 190 480 220V480H0Z", tones.jade.light) +
      flat("M0 270C140 240 320 260 480 250V480H0Z", tones.celery.main) +
      treeTop(110, 212, 1.1, tones.jujube.light) +
      print("M150 236H350V328H150Z", tones.snow) +
      print("M124 240L176 168H324L376 240C330 230 170 230 124 240Z", tones.slate) +
      line(
        "M176 176L150 230M210 172L196 230M250 172V230M290 172L304 230M324 176L350 230",
        tones.slate.deep,
        4,
      ) +
      print("M226 262H274V328H226Z", tones.bark) +
      print("M172 258H208V290H172ZM292 258H328V290H292Z", tones.straw) +
      line("M190 258V290M172 274H208M310 258V290M292 274H328", tones.bark.main, 3) +
      line("M356 248v14", tones.bark.main, 4) +
      print("M344 262h24v26h-24Z", tones.jujube) +
      flat("M-10 352C120 320 360 330 490 346V490H-10Z", tones.lake.light) +
      line("M50 384h50M300 372h70M180 412h60M360 424h50M70 440h40", "#fff", 5) +
      flat("M200 330H280L300 350H180Z", tones.wood.light) +
      duck(150, 396) +
      duck(250, 380, 0.8) +
      duck(340, 402, 0.9, true) +
      line(
        "M60 366C56 330 60 310 52 290M74 366C76 336 84 318 86 300M420 356C416 330 420 310 412 292M436 356C440 330 446 316 450 300",
        tones.paddy.main,
        6,
      ),
  ],
}

export const mountainTour: Motif = {
  moods: ["straw"],
  scenes: [
    (chance) =>
      sky(chance.pick(["#eef0dc", "#f6e2cf", "#dfeaea"])) +
      flat(oval(130, 120, 44, 44), tones.cherry.light) +
      flat("M-40 300L70 170 130 220 220 90 290 180 350 130 520 300V480H-40Z", tones.lake.light) +
      flat("M220 90L250 130 226 150 196 140 180 150ZM350 130L374 154 350 164 326 154Z", "#fff") +
      flat(
        "M-40 340C40 250 110 230 180 270C250 220 340 210 400 250C440 240 480 260 520 280V480H-40Z",
        tones.jade.main,
      ) +
      line("M-10 210C40 200 90 216 140 206S240 196 280 206M300 236C360 226 420 240 490 230", "#fff", 9) +
      flat("M-40 360C100 310 300 300 520 330V490H-40Z", tones.paddy.main) +
      flat(
        "M196 490C210 420 330 400 270 360C240 340 300 330 320 318L330 320C320 334 280 344 310 366C360 404 300 430 290 490Z",
        tones.straw.light,
      ) +
      treeTop(96, 340, 1.06, tones.cherry.main) +
      treeTop(400, 338, 1.1, tones.cherry.main) +
      treeTop(180, 320, 0.66, tones.cherry.main) +
      print("M330 300L364 270 398 300V330H330Z", tones.snow) +
      print("M320 304L364 264 408 304Z", tones.brick) +
      at(
        132,
        412,
        print("M-40-10H40L30 34H-30Z", tones.wood) +
          line("M-36 6H36M-32 20H32", tones.wood.deep, 3) +
          line("M-36-10C-30-60 30-60 36-10", tones.wood.deep, 6) +
          line("M-24-14v1M0-20v1M22-14v1", tones.cherry.main, 24),
      ),
  ],
}

export const placeMotifs = {
  "farm-stay": farmStay,
  "mountain-tour": mountainTour,
} satisfies Record<string, Motif>
