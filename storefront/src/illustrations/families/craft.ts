import type { Motif } from "../motif.ts"
import { tones, type Tone } from "../palette.ts"
import { at, flat, line, oval, print, shadow, stamp } from "../pen.ts"
import { peony } from "./flower.ts"

const pin =
  print("M-130-26H130C142-26 142 26 130 26H-130C-142 26-142-26-130-26Z", tones.brick) +
  print(
    "M-136-12C-160-18-196-18-204 0C-196 18-160 18-136 12ZM136-12C160-18 196-18 204 0C196 18 160 18 136 12Z",
    { ...tones.brick, main: "#8f3d22" },
  ) +
  line(
    "M-110-10C-60-16-20-4 40-10S100-12 118-8M-100 10C-50 4 10 14 60 8M80 12H110M-20 0C0-4 20-2 30 0",
    tones.brick.deep,
    3,
  ) +
  line("M-120-18H90", tones.brick.light, 4)

const wrapper = print(oval(0, 0, 66, 30), tones.snow)

export const rollingPin: Motif = {
  moods: ["paddy", "lake", "straw", "night"],
  scenes: [
    () =>
      shadow(240, 420, 180) +
      print("M50 366C70 320 410 320 430 366C420 420 60 420 50 366Z", tones.cream) +
      at(240, 298, pin, { turn: -14, size: 1.02 }) +
      at(150, 386, wrapper, { size: 0.8 }) +
      at(338, 392, wrapper, { size: 0.86 }),
    () =>
      shadow(240, 416, 130) +
      at(190, 260, pin, { turn: 74, size: 0.86 }) +
      at(306, 262, pin, { turn: 102, size: 0.86 }) +
      line("M216 250C230 244 260 244 276 252M214 262C232 256 258 256 278 264", tones.jujube.main, 7),
  ],
}

const glaze: Tone = { deep: "#14181b", main: "#343a3e", light: "#87939a" }

const cup = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    print("M-44-26C-44 10-28 34 0 34S44 10 44-26Z", glaze) +
      print(oval(0, -26, 44, 12), { ...glaze, main: "#b5752f" }) +
      line("M-32-6C-30 6-22 16-14 20", glaze.light, 4),
    { size },
  )

export const pot =
  print("M-86-10C-130-30-160 0-186-46L-170-52C-150-20-120-50-74-56Z", glaze) +
  line("M84-34C150-70 160 50 76 48", glaze.deep, 21) +
  line("M84-34C150-70 160 50 76 48", glaze.main, 12) +
  print("M-66-66C-120-40-124 60-64 84H64C124 60 120-40 66-66Z", glaze) +
  print("M-70-66C-60-90 60-90 70-66Z", glaze) +
  print(oval(0, -96, 16, 13), glaze) +
  line("M-86-14C-40 0 40 0 86-14M-90 4C-40 20 40 20 90 4", glaze.light, 3) +
  line("M-40 40C-20 24 0 56 20 40S50 40 56 36M-50 56C-20 44 10 70 50 54", glaze.light, 3) +
  line("M-84-6C-84-30-72-46-58-54", "#cfd8db", 7)

export const pottery: Motif = {
  moods: ["straw", "ochre", "blush", "paddy"],
  scenes: [
    () =>
      shadow(240, 414, 195) +
      print("M40 372H440L424 416H56Z", tones.bark) +
      line("M70 390H410", tones.bark.light, 3) +
      at(246, 276, pot, { size: 1.06 }) +
      cup(110, 356, 0.92) +
      cup(372, 358, 0.92) +
      cup(250, 384, 0.84),
  ],
}

const plateFace = (size: number) =>
  at(
    240,
    240,
    print(oval(0, 0, 168, 168), tones.snow) +
      `<g fill="none" stroke="${tones.lake.main}"><path d="${oval(0, 0, 152, 152)}"/><path d="${oval(0, 0, 122, 122)}" stroke-width="3"/><path d="${oval(0, 0, 137, 137)}" stroke-width="8" stroke-dasharray="2 22"/></g>` +
      stamp(
        "M-20 20C-70 10-104 34-112 66C-74 74-36 60-20 20ZM30 30C80 20 106 44 108 78C70 80 40 66 30 30ZM20-40C40-84 72-92 98-80C90-46 60-28 20-40Z",
        tones.jade,
      ) +
      at(-4, -6, peony(tones.peony), { size: 0.84 }) +
      at(-66, 76, peony(tones.rose), { size: 0.34 }),
    { size },
  )

const porcelain: Motif = {
  moods: ["straw", "peony", "night", "paddy"],
  scenes: [
    () =>
      shadow(240, 420, 130) +
      line("M150 400L176 300M330 400L304 300", tones.bark.deep, 17) +
      plateFace(1) +
      print("M120 392H360L372 416H108Z", tones.bark),
  ],
}

const tent: Motif = {
  moods: ["paddy", "lake", "straw"],
  scenes: [
    () =>
      flat("M40 300L140 150 200 230 280 120 440 300Z", tones.leaf.main, 0.45) +
      shadow(240, 408, 200) +
      line("M50 404L20 424M430 404L458 424", tones.bark.main, 4) +
      print("M240 150L440 400H40Z", tones.brick) +
      flat("M240 150L440 400H330Z", tones.brick.deep, 0.5) +
      print("M240 150L312 400H168Z", tones.straw) +
      flat("M240 186L296 400H240Z", tones.soot.main) +
      flat("M240 186L184 400H240Z", tones.soot.deep) +
      print("M240 186C226 260 200 330 168 400H204C226 330 238 260 240 186Z", {
        ...tones.straw,
        main: tones.straw.light,
      }) +
      line("M240 150V128M120 306L138 320M90 344L108 358M150 268L168 282", tones.cream.main, 4) +
      stamp("M240 128L276 116 240 104Z", tones.jujube, 3),
    () =>
      shadow(240, 412, 195) +
      print("M56 404C60 220 150 160 240 160S420 220 424 404Z", tones.lake) +
      flat("M240 160C340 160 420 230 424 404H330C330 290 300 200 240 160Z", tones.lake.deep, 0.4) +
      print("M240 176C290 210 318 300 318 404H162C162 300 190 210 240 176Z", tones.straw) +
      flat("M240 200C276 240 292 310 292 404H188C188 310 204 240 240 200Z", tones.soot.main) +
      line("M240 200V404", tones.straw.deep, 4) +
      line("M110 404C116 290 160 210 240 164M370 404C364 290 320 210 240 164", tones.cream.main, 5) +
      line("M56 404L28 424M424 404L452 424", tones.bark.main),
  ],
}

export const carrier = (tone: Tone) =>
  line("M-50-96C-54-180 54-180 50-96", tone.deep, 19) +
  line("M-50-96C-54-180 54-180 50-96", tone.light, 11) +
  print("M-104-98L104-104 118 118C50 128-50 128-116 118Z", tone) +
  flat("M76-103L104-104 118 118 80 122C92 50 90-30 76-103Z", tone.deep, 0.35) +
  line("M-100-72H100", tone.light, 4) +
  line(
    "M0-30V60M-40-8L40 38M-40 38L40-8M-14-24L0-10 14-24M-14 54L0 40 14 54M-44 4L-26 4-30-14M44 26L26 26 30 44M-44 26L-26 26-30 44M44 4L26 4 30-14",
    tones.cream.light,
    6,
  )

export const insulated: Motif = {
  moods: ["straw", "lake", "blush", "paddy"],
  scenes: [
    () =>
      shadow(240, 412, 170) +
      at(312, 280, carrier(tones.lake), { turn: 5, size: 0.94 }) +
      at(176, 290, carrier(tones.leaf), { turn: -4, size: 1.02 }),
    () =>
      shadow(240, 416, 180) +
      at(136, 286, carrier(tones.jujube), { turn: -6, size: 0.82 }) +
      at(346, 286, carrier(tones.leaf), { turn: 6, size: 0.82 }) +
      at(240, 300, carrier(tones.lake), { size: 0.94 }),
  ],
}

export const craftMotifs = {
  "rolling-pin": rollingPin,
  pottery,
  porcelain,
  tent,
  "insulated-bag": insulated,
} satisfies Record<string, Motif>
