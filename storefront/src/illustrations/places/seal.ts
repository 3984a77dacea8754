/**
 * The mark of a pavilion as a picture: up to four characters cut in cinnabar, read from right to left as seals are,
 * with the chips and the uneven edge of a stone that is used. The characters are text in the reader's own fonts,
 * so this is for browsers; what the server draws carries no characters.
 */
export function seal(characters: string): string {
  const cut = (characters.match(/\p{Script=Han}/gu) ?? []).slice(0, 4)
  const pair = cut.length < 3
  const width = pair && cut.length > 1 ? 136 : 200
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 200" width="${width}" height="200">${stone(width)}<g fill="#fff6e9" font-family="'Songti SC','Noto Serif CJK SC','Source Han Serif SC',STSong,SimSun,serif" font-weight="700" text-anchor="middle">${cut.map((character, index) => glyph(character, index, cut.length, width)).join("")}</g></svg>`
}

const red = "#a5301d"

function stone(width: number): string {
  const right = width - 8
  return (
    `<path d="M10 9L60 6 ${width / 2} 9 ${right - 30} 6 ${right} 10 ${right + 2} 70 ${right - 1} 120 ${right + 1} 190 ${right - 50} 193 ${width / 2} 190 40 194 8 190 6 130 9 80Z" fill="${red}"/>` +
    `<path d="M18 18H${right - 10}V182H18Z" fill="none" stroke="#fff6e9" stroke-width="4"/>` +
    `<path d="M6 52l7 5-6 7ZM${right + 2} 148l-8 4 8 6ZM70 194l6-6 7 6ZM${right - 26} 6l5 6 6-6Z" fill="#fff6e9"/>`
  )
}

function glyph(character: string, index: number, count: number, width: number): string {
  if (count === 1) return `<text x="${width / 2}" y="146" font-size="132">${character}</text>`
  if (count === 2)
    return `<text x="${width / 2}" y="${index === 0 ? 92 : 172}" font-size="80">${character}</text>`
  // Right column first, from top to bottom; three characters leave the left one long.
  const column = index < 2 ? 140 : 60
  if (count === 3 && index === 2) return `<text x="60" y="132" font-size="88">${character}</text>`
  return `<text x="${column}" y="${index % 2 === 0 ? 92 : 172}" font-size="80">${character}</text>`
}
