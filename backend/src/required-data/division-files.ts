import type { Division } from "@pavilion/contracts"
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { DATA_FOLDER } from "../data-folder"
import { divisionOfLine } from "./division-line"

const FOLDER = path.join(DATA_FOLDER, "divisions")

/** Every division in `data/divisions`. */
export async function readDivisionFiles(): Promise<Division[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".tsv"))
  const texts = await Promise.all(files.map((file) => readFile(path.join(FOLDER, file), "utf8")))
  return texts.flatMap((text) => text.split("\n").filter(Boolean).map(divisionOfLine))
}
