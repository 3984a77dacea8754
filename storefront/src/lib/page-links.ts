export type PageLink = { kind: "page"; page: number; current: boolean } | { kind: "gap" }

/** Which page numbers a list of pages shows: first, last, and those around the current one. */
export function pageLinks(current: number, last: number): PageLink[] {
  const shown = new Set([1, last, current - 1, current, current + 1])
  if (current <= 3) shown.add(2).add(3)
  if (current >= last - 2) shown.add(last - 1).add(last - 2)
  const pages = [...shown].filter((page) => page >= 1 && page <= last).toSorted((a, b) => a - b)
  return pages.flatMap((page, index): PageLink[] => {
    const link: PageLink = { kind: "page", page, current: page === current }
    return index > 0 && page - (pages[index - 1] ?? page) > 1 ? [{ kind: "gap" }, link] : [link]
  })
}
