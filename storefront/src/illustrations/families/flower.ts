import { tones, type Tone } from "../palette.ts"
import { line, oval, print, stamp } from "../pen.ts"

/** An open peony, as on Luoyang's gates: three rings of notched petals around gold stamens. */
export const peony = (tone: Tone) =>
  print(
    "M71 14C96 29 97 43 75 51C76 73 63 78 40 60C47 88 38 99 17 89C2 106-11 99-14 71C-29 96-43 97-51 75C-73 76-78 63-60 40C-88 47-99 38-89 17C-106 2-99-11-71-14C-96-29-97-43-75-51C-76-73-63-78-40-60C-47-88-38-99-17-89C-2-106 11-99 14-71C29-96 43-97 51-75C73-76 78-63 60-40C88-47 99-38 89-17C106-2 99 11 71 14Z",
    tone,
  ) +
  stamp(
    "M41 28C56 48 51 58 33 57C25 74 13 72 4 50C-3 73-14 77-24 61C-42 65-48 55-37 34C-59 44-68 37-63 19C-77 8-73-3-49-8C-71-19-72-30-54-37C-54-56-43-59-25-43C-30-67-21-75-5-66C10-77 19-71 18-47C34-65 46-63 48-45C66-41 67-29 48-15C72-14 78-4 65 10C73 27 65 35 41 28Z",
    { ...tone, main: tone.light },
  ) +
  stamp(
    "M28 3C45 12 45 22 31 27C27 42 17 44 6 27C3 47-7 49-16 37C-32 38-37 29-24 14C-44 17-49 9-41-4C-46-18-39-26-21-19C-30-36-23-44-9-40C3-50 12-45 11-26C25-40 34-36 35-21C48-12 47-2 28 3Z",
    tone,
  ) +
  line("M-16-12v1M0-20v1M16-12v1M-8-2v1M8-2v1M0 10v1M-18 8v1M18 8v1", tones.straw.main, 10)

export const peonyLeaf =
  stamp("M0 0C0-40 30-60 64-90C66-66 70-56 96-50C76-34 70-20 72 0C46-6 24 0 0 0Z", tones.leaf) +
  line("M6-4C30-26 44-46 58-74M30-18C48-26 62-36 80-46", tones.leaf.light, 3)

/** A chrysanthemum seen from above: two wheels of petals, one dashed ring each. */
export const chrysanthemumHead =
  line(
    "M0-50V50M-50 0H50M-36-36L36 36M-36 36L36-36M-19-47L19 47M-47-19L47 19M-47 19L47-19M-19 47L19-47",
    tones.straw.deep,
    20,
  ) +
  line(
    "M0-50V50M-50 0H50M-36-36L36 36M-36 36L36-36M-19-47L19 47M-47-19L47 19M-47 19L47-19M-19 47L19-47",
    tones.cream.light,
    14,
  ) +
  line("M0-46v8M0 38v8M-46 0h8M38 0h8M-33-33l5 5M28 28l5 5M-33 33l5-5M28-28l5-5", tones.cream.deep, 2) +
  stamp(oval(0, 0, 21, 20), tones.straw) +
  line("M-8-4v1M2-8v1M8 2v1M-2 6v1", tones.apricot.main, 5)
