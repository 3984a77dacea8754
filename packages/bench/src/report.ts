/** One measured line: a promise of the storefront's design, or a figure worth watching without one. */
export interface Line {
  what: string
  measured: string
  /** What has to be reached; empty where nothing is promised. */
  reach: string
  kept: boolean | null
}

/** Lines as a Markdown table. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, measured, reach, kept }) => {
    const verdict = kept === null ? "" : kept ? "yes" : "**no**"
    return `| ${what} | ${measured} | ${reach} | ${verdict} |`
  })
  return ["| What | Measured | Reach | Reached |", "|---|---|---|---|", ...rows, ""].join("\n")
}

export const rate = (perSecond: number) =>
  `${perSecond >= 10 ? Math.round(perSecond) : perSecond.toFixed(1)}/s`
export const ms = (time: number) => `${time >= 10 ? Math.round(time) : time.toFixed(1)} ms`
export const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
