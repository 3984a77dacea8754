import type { Tone } from "./palette.ts"

/**
 * The marks everything is drawn with. A shape is printed twice, as from two wood blocks: the key block a
 * little low and to the right, then the flat colour over it, so that contours swell and thin like cut lines.
 * All of them return SVG source; nothing carries an id, so a picture may stand on a page any number of times.
 * The frame around a picture sets a stroke width of 5 and round joins; a mark names only what differs.
 */
export function print(path: string, tone: Tone): string {
  return `<path d="${path}" fill="${tone.deep}" stroke="${tone.deep}" transform="translate(1 3)"/><path d="${path}" fill="${tone.main}"/>`
}

/** A shape in a crowd: an even contour costs half of a printed one and is not told apart at that size. */
export function stamp(path: string, tone: Tone, width = 4): string {
  return `<path d="${path}" fill="${tone.main}" stroke="${tone.deep}" stroke-width="${width}"/>`
}

/** A flat of one colour without contour: light, shade, stains. */
export function flat(path: string, colour: string, opacity = 1): string {
  return `<path d="${path}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`
}

/** A cut or inked line. */
export function line(path: string, colour: string, width = 5): string {
  return `<path d="${path}" fill="none" stroke="${colour}"${width === 5 ? "" : ` stroke-width="${width}"`}/>`
}

/** The path of an ellipse. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0-${2 * rx} 0Z`
}

/** What a thing throws on the table it stands on. */
export function shadow(x: number, y: number, rx: number, ry = Math.round(rx / 7)): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#2c2823" opacity=".25"/>`
}

export interface Placing {
  readonly turn?: number
  readonly size?: number
  readonly flip?: boolean
}

/** Puts a thing drawn around 0,0 to its place. */
export function at(x: number, y: number, content: string, placing: Placing = {}): string {
  const { turn = 0, size = 1, flip = false } = placing
  const turned = turn === 0 ? "" : `rotate(${Math.round(turn)})`
  const scale = Math.round(size * 100) / 100
  const sized = flip ? `scale(-${scale} ${scale})` : scale === 1 ? "" : `scale(${scale})`
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)})${turned}${sized}">${content}</g>`
}
