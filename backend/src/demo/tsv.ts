import { readFile } from "node:fs/promises"
import path from "node:path"
import { DATA_FOLDER } from "../data-folder"

/** Rows of a file in `data/demo` by the names in its first line; a missing cell is an empty text. */
export async function readTsv<Column extends string>(file: string): Promise<Record<Column, string>[]> {
  const text = await readFile(path.join(DATA_FOLDER, "demo", file), "utf8")
  const [head = "", ...lines] = text.split("\n").filter(Boolean)
  const columns = head.split("\t") as Column[]
  return lines.map((line) => {
    const cells = line.split("\t")
    const entries = columns.map((column, index) => [column, cells[index] ?? ""])
    return Object.fromEntries(entries) as Record<Column, string>
  })
}

/** A comma-separated cell. */
export function listOf(cell: string): string[] {
  return cell === "" || cell === "none" ? [] : cell.split(",")
}
