/**
 * The codes of a division and of everything above it, province first. A code carries its ancestors: two digits name
 * the province, four the city, six the county (GB/T 2260), nine the township and twelve the village. Towns of the few
 * cities without counties hang from the city itself, so neighbours may coincide and are given once.
 * @example divisionPath("411528104") // ["410000", "411500", "411528", "411528104"]
 */
export function divisionPath(code: string): string[] {
  const path = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)]
  if (code.length >= 9) path.push(code.slice(0, 9))
  if (code.length >= 12) path.push(code.slice(0, 12))
  return [...new Set(path)]
}

/** Whether `code` is `container` or lies inside it. */
export function isWithinDivision(code: string, container: string): boolean {
  return divisionPath(code).includes(container)
}

const PLACEHOLDERS = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"])

/** Whether a name only fills a level of the code table and is no place: nobody writes 市辖区 in an address. */
export function isPlaceholderDivision(name: string): boolean {
  return PLACEHOLDERS.has(name)
}
