import { CATEGORIES, type DirectoryEntry, type Named } from "@pavilion/contracts"

/** The directory as it is printed: by category, in the order every shop shows them. */
export function groupByCategory(entries: DirectoryEntry[]): { category: Named; entries: DirectoryEntry[] }[] {
  const groups = Map.groupBy(entries, (entry) => entry.category.handle)
  const order = new Map<string, number>(CATEGORIES.map((handle, index) => [handle, index]))
  const place = (handle: string) => order.get(handle) ?? CATEGORIES.length
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ category: group[0].category, entries: group }] : []))
    .toSorted((a, b) => place(a.category.handle) - place(b.category.handle))
}
