import type { PavilionTheme } from "@pavilion/contracts"
import { still } from "../illustrate.ts"
import type { MotifName } from "../motifs.ts"
import { paper } from "../palette.ts"
import { at, flat, line } from "../pen.ts"
import { emblem } from "./emblem.ts"
import { landscapeScene } from "./landscape.ts"

const frame = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`

const threads = Array.from(
  { length: 9 },
  (_, index) => `M${-40 + index * 160} 650L${120 + index * 160}-20`,
).join("")

/** A product as a hanging scroll: its still life between two panels of the pavilion's colour. No text. */
export function productCard(theme: PavilionTheme, motif: MotifName, handle: string): string {
  const { ground, thing } = emblem(theme)
  return frame(
    flat("M0 0H1200V630H0Z", ground) +
      `<g opacity=".18">${line(threads, "#f4d9a0", 3)}</g>` +
      flat("M262 0H938V630H262Z", paper) +
      `<svg x="285" y="0" width="630" height="630" viewBox="0 0 480 480">${still(motif, handle)}</svg>` +
      line("M262 0V630M938 0V630", "#f4d9a0", 6) +
      at(131, 315, thing, { size: 0.76 }) +
      at(1069, 315, thing, { size: 0.76, flip: true }),
  )
}

/** A pavilion's own card: its landscape under a tall sky, its emblem in the middle of it. */
export function pavilionCard(theme: PavilionTheme): string {
  const { ground, thing } = emblem(theme)
  return frame(
    flat("M0 0H1200V630H0Z", ground) +
      at(600, 132, thing, { size: 0.9 }) +
      line("M120 132H430M770 132H1080", "#f4d9a0", 4) +
      `<svg x="0" y="264" width="1200" height="366" viewBox="120 0 1200 366" preserveAspectRatio="xMidYMax slice">${landscapeScene(theme)}</svg>` +
      line("M0 264H1200", "#f4d9a0", 6),
  )
}
