/**
 * Suggestions while typing, as a combobox: the list opens below the field, arrows choose, Enter goes there, Escape
 * closes. The form works as ever without it, and Enter without a choice searches.
 */
import type { Suggestion, SuggestionAnswer } from "@pavilion/contracts"

const PAUSE_MS = 120
const PLACES = { product: "/products/", category: "/products?category=", seller: "/sellers/" } as const

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
  const input = form.querySelector<HTMLInputElement>("input[name=q]")
  if (input) attach(form, input)
}

function attach(form: HTMLFormElement, input: HTMLInputElement): void {
  const english = form.dataset["suggest"] === "en"
  const list = document.createElement("ul")
  list.className = "suggestions"
  list.id = `${input.id}-suggestions`
  list.role = "listbox"
  list.ariaLabel = form.dataset["label"] ?? ""
  list.hidden = true
  form.append(list)
  input.role = "combobox"
  input.ariaAutoComplete = "list"
  input.ariaExpanded = "false"
  input.setAttribute("aria-controls", list.id)

  let chosen = -1
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  function close(): void {
    clearTimeout(waiting)
    asking?.abort()
    list.hidden = true
    input.ariaExpanded = "false"
    choose(-1)
  }

  function choose(index: number): void {
    const options = [...list.children]
    chosen = index < -1 ? options.length - 1 : index >= options.length ? -1 : index
    options.forEach((option, at) => (option.ariaSelected = String(at === chosen)))
    const option = options[chosen]
    if (option) {
      input.setAttribute("aria-activedescendant", option.id)
      option.scrollIntoView({ block: "nearest" })
    } else input.removeAttribute("aria-activedescendant")
  }

  function show(suggestions: Suggestion[]): void {
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => optionOf(suggestion, `${list.id}-${index}`)),
    )
    list.hidden = suggestions.length === 0
    input.ariaExpanded = String(suggestions.length > 0)
    choose(-1)
  }

  function optionOf(suggestion: Suggestion, id: string): HTMLLIElement {
    const option = document.createElement("li")
    option.id = id
    option.role = "option"
    option.textContent = (english && suggestion.title_en) || suggestion.title
    option.dataset["href"] =
      (english ? "/en" : "") + PLACES[suggestion.kind] + encodeURIComponent(suggestion.handle)
    const kind = form.dataset[suggestion.kind]
    if (kind) {
      const note = document.createElement("small")
      note.textContent = kind
      option.append(note)
    }
    return option
  }

  async function ask(): Promise<void> {
    asking?.abort()
    const words = input.value.trim()
    if (!words) return close()
    asking = new AbortController()
    try {
      const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: words })}`, {
        signal: asking.signal,
      })
      if (!answer.ok) return
      const body: SuggestionAnswer = await answer.json()
      if (document.activeElement === input) show(body.suggestions)
    } catch {
      // Typed on, or no network: the field stays a plain field.
    }
  }

  input.addEventListener("input", (event) => {
    // Half-typed pinyin of an input method is nothing to look up.
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), PAUSE_MS)
  })
  input.addEventListener("compositionend", () => void ask())
  input.addEventListener("blur", close)
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return
    if (event.key === "Escape") close()
    else if (event.key === "ArrowDown") choose(chosen + 1)
    else if (event.key === "ArrowUp") choose(chosen - 1)
    else if (event.key === "Enter" && chosen >= 0) go(list.children[chosen])
    else return
    event.preventDefault()
  })
  // A press must not take the focus from the field, or the list would close before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault())
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element) go(event.target.closest("li"))
  })
}

function go(option: Element | null | undefined): void {
  if (option instanceof HTMLElement && option.dataset["href"]) location.assign(option.dataset["href"])
}
