import { flat, line, oval, print } from "./pen.ts"
import { tones, type Tone } from "./palette.ts"
import { shadow } from "./pen.ts"

/** A woven basket; its mouth is at 285. With a handle it is the one people carry to market. */
export function basket(contents: string, tone: Tone = tones.wood, handle = false): string {
  const hoop = "M104 284C96 40 384 40 376 284"
  return (
    shadow(240, 420, 165) +
    (handle ? line(hoop, tone.deep, 22) + line(hoop, tone.main, 13) : "") +
    print(oval(240, 285, 150, 34), { ...tone, main: tone.deep }) +
    contents +
    print(
      "M88 282C98 350 112 400 128 412C190 428 290 428 352 412C368 400 382 350 392 282C330 322 150 322 88 282Z",
      tone,
    ) +
    line("M101 336C180 364 300 364 379 336M112 374C180 398 300 398 368 374", tone.deep, 4) +
    line(
      "M140 312l10 34M190 322l6 34M240 325v34M290 322l-6 34M340 312l-10 34M128 356l9 30M168 366l6 32M216 371l2 32M264 371l-2 32M312 366l-6 32M352 356l-9 30",
      tone.light,
      6,
    ) +
    line("M90 285C150 324 330 324 390 285", tone.light, 11)
  )
}

/** A bowl seen a little from above; its mouth is at 285. */
export function bowl(contents: string, tone: Tone, band: string = tone.light): string {
  return (
    shadow(240, 422, 120) +
    print("M188 402H292L300 424H180Z", tone) +
    print(oval(240, 285, 150, 36), { ...tone, main: tone.deep }) +
    contents +
    print("M90 285C94 360 160 412 240 412S386 360 390 285C340 328 140 328 90 285Z", tone) +
    flat("M390 285C386 360 320 412 240 412C320 390 350 350 362 303Z", tone.deep, 0.3) +
    line("M104 326C170 366 310 366 376 326", band, 7)
  )
}

/** A kraft bag with rolled top; the label takes a small picture of 100 across, drawn around 0,0. */
export function bag(picture: string, tone: Tone = tones.wood, label: string = tones.cream.main): string {
  return (
    shadow(240, 418, 130) +
    print("M132 138L346 132C352 220 364 330 358 414C280 424 200 424 122 414C118 330 126 220 132 138Z", tone) +
    flat("M318 134L346 132C352 220 364 330 358 414L318 418C330 330 326 220 318 134Z", tone.deep, 0.3) +
    print("M128 104H350V146H128Z", tone) +
    line("M140 126H338", tone.deep, 3) +
    flat(oval(228, 282, 84, 92), label) +
    `<g transform="translate(228 276)">${picture}</g>` +
    line("M206 356h44", tones.jujube.main, 8)
  )
}

/** A bottle, foot at 416, neck at `x`; the label takes a small picture of 80 across. */
export function bottle(x: number, tone: Tone, picture: string, cap: Tone = tones.jujube): string {
  return (
    shadow(x, 418, 72) +
    print(
      `M${x - 22} 118H${x + 22}V176C${x + 26} 206 ${x + 62} 214 ${x + 62} 252V396C${x + 62} 412 ${x + 50} 416 ${x} 416S${x - 62} 412 ${x - 62} 396V252C${x - 62} 214 ${x - 26} 206 ${x - 22} 176Z`,
      tone,
    ) +
    flat(
      `M${x + 40} 228C${x + 62} 240 ${x + 62} 250 ${x + 62} 252V396C${x + 62} 412 ${x + 50} 416 ${x + 26} 416C${x + 46} 370 ${x + 46} 280 ${x + 40} 228Z`,
      tone.deep,
      0.4,
    ) +
    line(`M${x - 46} 250C${x - 44} 234 ${x - 30} 228 ${x - 24} 218M${x - 10} 136V170`, tone.light, 6) +
    print(`M${x - 26} 88H${x + 26}V124H${x - 26}Z`, cap) +
    flat(`M${x - 62} 272H${x + 62}V372H${x - 62}Z`, tones.cream.main) +
    flat(
      `M${x - 62} 282H${x + 62}V287H${x - 62}ZM${x - 62} 358H${x + 62}V363H${x - 62}Z`,
      tones.jujube.main,
    ) +
    `<g transform="translate(${x} 322)">${picture}</g>`
  )
}

/** A stout jar with a cloth tied over its lid. */
export function jar(tone: Tone, picture: string, cloth: Tone = tones.jujube): string {
  return (
    shadow(240, 420, 125) +
    print(
      "M150 190H330C372 216 378 250 378 300C378 380 356 418 300 418H180C124 418 102 380 102 300C102 250 108 216 150 190Z",
      tone,
    ) +
    flat(
      "M340 206C372 226 378 260 378 300C378 380 356 418 300 418C350 370 360 270 340 206Z",
      tone.deep,
      0.35,
    ) +
    line("M124 270C124 246 132 226 150 214", tone.light, 9) +
    print(
      "M140 130C180 108 300 108 340 130L352 196C330 206 322 190 306 202C290 212 276 196 258 206C240 214 224 198 206 206C190 212 172 196 158 204C146 206 136 200 128 194Z",
      cloth,
    ) +
    line("M140 172C190 188 290 188 340 172", tones.straw.main, 8) +
    flat(oval(240, 306, 78, 70), tones.cream.main) +
    `<g transform="translate(240 306)">${picture}</g>`
  )
}

/** A gift box standing open, its lid behind it; what it holds lies at 250 to 330. */
export function giftBox(contents: string, tone: Tone, emblem: string): string {
  return (
    shadow(240, 424, 190) +
    print("M70 96C180 86 300 86 410 96L398 262H82Z", tone) +
    line("M92 116C190 108 290 108 388 116L380 246H100Z", tones.straw.main, 4) +
    `<g transform="translate(240 168)">${emblem}</g>` +
    print("M62 262H418V322H62Z", { ...tone, main: tone.deep }) +
    contents +
    print("M44 318C170 330 310 330 436 318L424 420C310 430 170 430 56 420Z", tone) +
    line("M64 346C180 356 300 356 416 346", tones.straw.main, 4)
  )
}

/** A plate seen from the front, its rim at 360. */
export function plate(contents: string, tone: Tone = tones.snow, rim: string = tones.lake.main): string {
  return (
    shadow(240, 408, 170, 20) +
    print("M56 352C90 420 390 420 424 352Z", tone) +
    print(oval(240, 352, 186, 44), tone) +
    `<path d="${oval(240, 352, 164, 34)}" fill="none" stroke="${rim}"/>` +
    contents
  )
}
