import type { Chance } from "./chance.ts"
import { at } from "./pen.ts"

/** Where the things of a group stand, back rows first. */
export type Spots = readonly (readonly [x: number, y: number])[]

/** Reads `"x,y x,y"`. */
export function spots(text: string): Spots {
  return text.split(" ").map((pair) => {
    const [x = 0, y = 0] = pair.split(",").map(Number)
    return [x, y] as const
  })
}

/** A heap on the table, seven things of about 110 across. */
export const heap = spots("185,262 290,258 130,325 238,322 346,326 182,378 296,380")

/** A low spread: five things side by side and before each other. */
export const spread = spots("150,318 252,296 350,322 196,372 304,376")

/** Five things on a plate. */
export const plated = spots("194,266 288,264 148,318 242,324 338,318")

/** What looks out of a vessel whose mouth is at 285: a heap cut off below. */
export const brim = spots("190,205 288,205 142,250 240,236 338,250 190,280 290,280")

/** Draws one thing at every spot, each turned and sized a little differently. */
export function group(
  places: Spots,
  chance: Chance,
  draw: (index: number) => string,
  { turn = 40, size = 1 }: { turn?: number; size?: number } = {},
): string {
  return places
    .map(([x, y], index) =>
      at(x + chance.between(-5, 5), y + chance.between(-4, 4), draw(index), {
        turn: chance.between(-turn, turn),
        size: size * chance.between(0.94, 1.06),
      }),
    )
    .join("")
}
