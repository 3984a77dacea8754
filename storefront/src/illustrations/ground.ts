import type { Chance } from "./chance.ts"
import { flat, line, oval } from "./pen.ts"

/** What a picture stands on and before: three neighbouring papers of one mood. */
interface Mood {
  readonly wall: string
  readonly table: string
  readonly accent: string
}

const moods = {
  straw: { wall: "#f7efdf", table: "#e3c692", accent: "#f0dcab" },
  paddy: { wall: "#f0f1de", table: "#b7c78e", accent: "#d6e0b3" },
  lake: { wall: "#e9f0ea", table: "#9dbfc0", accent: "#c6ddd8" },
  blush: { wall: "#f9ece1", table: "#dbab90", accent: "#f2cfba" },
  peony: { wall: "#f8eae8", table: "#d6a2b0", accent: "#efc8d0" },
  pine: { wall: "#46654f", table: "#31493a", accent: "#5c7d63" },
  night: { wall: "#41596a", table: "#2d4150", accent: "#58748a" },
  brick: { wall: "#ab4a33", table: "#7d3023", accent: "#bf6a4e" },
  ochre: { wall: "#dba84a", table: "#b17d2f", accent: "#e8c478" },
} as const satisfies Record<string, Mood>

export type MoodName = keyof typeof moods
type Wall = (mood: Mood, chance: Chance) => string

const moon: Wall = ({ accent }, chance) =>
  flat(oval(240 + Math.round(chance.between(-40, 40)), 205, 165, 165), accent)

const arch: Wall = ({ accent }) => flat("M82 350V210C82 30 398 30 398 210V350Z", accent)

const rays: Wall = ({ accent }) =>
  flat(
    "M240 330L-20-20 70-40ZM240 330L130-40 210-40ZM240 330L270-40 350-40ZM240 330L410-40 500-20ZM240 330L520 40 520 130ZM240 330L-40 40-40 130ZM240 330L520 210V290ZM240 330L-40 210V290Z",
    accent,
  )

const hills: Wall = ({ accent, table }, chance) => {
  const peak = Math.round(chance.between(120, 330))
  return (
    flat(`M0 250C60 240 ${peak - 90} 150 ${peak} 130C${peak + 60} 150 420 230 480 210V350H0Z`, accent) +
    flat("M0 300C90 250 150 270 230 290C320 250 400 270 480 290V350H0Z", table, 0.5)
  )
}

const clouds: Wall = ({ accent }, chance) => {
  const shift = Math.round(chance.between(-30, 30))
  return line(
    `M${40 + shift} 130h120a26 26 0 1 0-26-30a34 34 0 1 0-62 12M${300 - shift} 90h140a24 24 0 1 0-24-28a32 32 0 1 0-58 12M${20 - shift} 240h70a22 22 0 1 0-20-28M380 220h90`,
    accent,
    9,
  )
}

const lattice: Wall = ({ accent }) =>
  line("M60-5V330M150-5V330M240-5V330M330-5V330M420-5V330M-5 60H485M-5 150H485M-5 240H485", accent, 7) +
  flat(
    "M240 112l38 38-38 38-38-38ZM60 22l38 38-38 38-38-38ZM420 22l38 38-38 38-38-38ZM60 202l38 38-38 38-38-38ZM420 202l38 38-38 38-38-38Z",
    accent,
  )

const row = (x: number, y: number) => `M${x} ${y}${"q36-70 72 0".repeat(8)}`
const waves: Wall = ({ accent }) => {
  return line(row(-40, 100) + row(-76, 170) + row(-40, 240) + row(-76, 310), accent, 7)
}

const fan: Wall = ({ accent, wall }) =>
  flat("M30 210C110 60 370 60 450 210L330 330H150Z", accent) +
  line(
    "M240 420L80 150M240 420L130 110M240 420L190 90M240 420V80M240 420L290 90M240 420L350 110M240 420L400 150",
    wall,
    4,
  )

const walls = [moon, arch, rays, hills, clouds, lattice, waves, fan] as const

const cloth =
  "M60 380h1M160 365h1M320 365h1M420 382h1M110 430h1M210 445h1M280 440h1M375 430h1M30 450h1M450 455h1"
const planks = "M0 392C140 386 330 398 480 388M0 440C160 434 300 446 480 436M120 343V390M330 395V438"
const mat = "M-60 385H490M-120 415H490M-60 445H490M-120 475H490"

/** The ground of a still life: a wall with its figure, a table with its cover. */
export function ground(chance: Chance, names: readonly [MoodName, ...MoodName[]]): string {
  const mood = moods[chance.pick(names)]
  const wall = chance.pick(walls)
  const edge = Math.round(chance.between(322, 346))
  const cover = chance.pick([
    line(cloth, mood.accent, 9),
    line(planks, mood.wall, 3),
    `<path d="${mat}" stroke="${mood.accent}" stroke-width="26" stroke-dasharray="116 4" stroke-linecap="butt" opacity=".35"/>`,
    "",
  ])
  return (
    `<path d="M0 0H480V480H0Z" fill="${mood.wall}"/>${wall(mood, chance)}` +
    flat(`M0 ${edge}C130 ${edge - 10} 340 ${edge + 10} 480 ${edge - 4}V480H0Z`, mood.table) +
    cover
  )
}
