/**
 * Region lists that fill themselves: choosing a level loads the next one. Where that fails the buttons that work
 * without JavaScript come back.
 */
import type { DivisionListAnswer } from "@pavilion/contracts"

const LEVELS = ["province", "city", "county", "township"]
// The same levels the server leaves out of a region's name.
const UNSPOKEN = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"])

function prepare(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-step]")) button.hidden = true
}

document.addEventListener("change", (event) => {
  const select = event.target
  if (!(select instanceof HTMLSelectElement)) return
  const region = select.closest<HTMLElement>("[data-region]")
  if (region && LEVELS.includes(select.name)) void choose(region, select)
})

async function choose(region: HTMLElement, changed: HTMLSelectElement): Promise<void> {
  const selects = LEVELS.map((level) => region.querySelector<HTMLSelectElement>(`select[name="${level}"]`))
  const below = selects.slice(selects.indexOf(changed) + 1)
  for (const select of below) fill(select, [])
  showName(region, selects)
  const next = below[0]
  if (!next || changed.value === "") return
  try {
    const answer = await fetch(`/api/divisions?parent=${changed.value}`)
    if (!answer.ok) throw new Error(String(answer.status))
    const { path, divisions } = (await answer.json()) as DivisionListAnswer
    // A slow answer to an older choice must not fill the list of a newer one.
    if (path.at(-1)?.code !== changed.value) return
    fill(next, divisions)
    showName(region, selects)
  } catch {
    for (const button of region.querySelectorAll<HTMLElement>("[data-step]")) button.hidden = false
  }
}

function fill(select: HTMLSelectElement | null, divisions: DivisionListAnswer["divisions"]): void {
  if (!select) return
  const options = divisions.map(({ code, name }) => new Option(name, code))
  select.replaceChildren(...[...select.options].slice(0, 1), ...options)
  select.value = ""
  const level = select.closest<HTMLElement>(".level")
  if (level) level.hidden = divisions.length === 0
}

/** Says the region in words, beside the lists and beside the button that sends the order. */
function showName(region: HTMLElement, selects: (HTMLSelectElement | null)[]): void {
  const chosen = selects.filter((select) => select !== null && select.value !== "") as HTMLSelectElement[]
  const open = selects[chosen.length]
  const isPlace =
    chosen.length > 2 || chosen.at(-1)?.value === region.dataset["home"] || (open && open.options.length < 2)
  const names = chosen
    .map((select) => select.selectedOptions[0]?.text ?? "")
    .filter((text) => !UNSPOKEN.has(text))
  const words = isPlace && chosen.length > 1 ? names.join(" ") : region.dataset["unchosen"]
  for (const line of document.querySelectorAll("[data-region-name]")) line.textContent = words ?? ""
}

prepare()
document.addEventListener("main:swapped", prepare)
