/** One printing colour in three values: the key block (contours, shade), the flat, and the light left on top. */
export interface Tone {
  readonly deep: string
  readonly main: string
  readonly light: string
}

const tone = (deep: string, main: string, light: string): Tone => ({ deep, main, light })

/**
 * The colours of the house, few on purpose: paddy green, jujube red, earth yellow, peony and lake blue,
 * with the clays, creams and inks between them. Every picture is printed from these and nothing else.
 */
export const tones = {
  jujube: tone("#5a1815", "#a52c20", "#d8694a"),
  cherry: tone("#6b1420", "#c2303a", "#ec8375"),
  brick: tone("#71291a", "#bd5030", "#e3906a"),
  apricot: tone("#8a4413", "#e08d3c", "#f6c587"),
  straw: tone("#86591a", "#dba544", "#f5d78f"),
  butter: tone("#9a722c", "#eccb79", "#fbeab8"),
  cream: tone("#9c8058", "#f3e6c9", "#fffaf0"),
  snow: tone("#8d8b7c", "#f6f2e7", "#ffffff"),
  paddy: tone("#2b4a29", "#5c8a3b", "#a6c566"),
  leaf: tone("#23452f", "#3f7546", "#8fb77a"),
  celery: tone("#5c7a34", "#b4cc7a", "#e2eeb9"),
  olive: tone("#4a4a1e", "#85823a", "#bdb76b"),
  jade: tone("#2c5a4f", "#6aa890", "#b4d8c6"),
  lake: tone("#1c4555", "#3d7f97", "#95c2c8"),
  slate: tone("#25323a", "#4d626b", "#92a6a8"),
  peony: tone("#7a2144", "#cc5a84", "#f1aec2"),
  rose: tone("#8b2f3f", "#d9737c", "#f4bcb6"),
  plum: tone("#3f2347", "#7a4a82", "#b48bb8"),
  clay: tone("#50311d", "#97663c", "#caa06d"),
  wood: tone("#5d3a1c", "#b57e45", "#dfb47c"),
  bark: tone("#3b2a1f", "#6b4c36", "#a07f5f"),
  soot: tone("#191c1e", "#363b3e", "#7d8686"),
} as const satisfies Record<string, Tone>

export const paper = "#f7efdf"
