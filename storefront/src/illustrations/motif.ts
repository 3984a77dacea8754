import type { Chance } from "./chance.ts"
import type { MoodName } from "./ground.ts"

/** A still life without its ground. */
export type Scene = (chance: Chance) => string

/** How one kind of produce is shown: on which grounds it reads well, and in which arrangements. */
export interface Motif {
  readonly moods: readonly [MoodName, ...MoodName[]]
  readonly scenes: readonly [Scene, ...Scene[]]
}
