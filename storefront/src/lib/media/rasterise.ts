import sharp from "sharp"

/** Turns one of our drawings into a PNG of that width. It needs no fonts: drawings for the server hold no text. */
export async function rasterise(svg: string, width: number): Promise<Buffer> {
  // Few flat colours: a palette holds them all and makes a fifth of the bytes.
  return sharp(Buffer.from(svg), { density: 144 })
    .resize({ width })
    .png({ palette: true, effort: 4 })
    .toBuffer()
}
