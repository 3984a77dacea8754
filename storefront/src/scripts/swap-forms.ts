/**
 * Sends forms marked `data-swap` without a page load. The server answers the same pages as without JavaScript: when
 * it leads elsewhere the browser goes there, else the main part of the page is exchanged for the answered one.
 */
import { sayAtForm } from "./said.ts"

document.addEventListener("submit", (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-swap]") || event.defaultPrevented) return
  event.preventDefault()
  // A second press while the first is under way would send the form twice.
  if (form.ariaBusy === "true") return
  void send(form, event.submitter as HTMLButtonElement | null)
})

document.addEventListener("change", (event) => {
  const field = event.target
  if (!(field instanceof HTMLInputElement)) return
  const form = field.form
  if (form?.matches("[data-swap-on-change]")) form.requestSubmit()
})

async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
  const body = new URLSearchParams(new FormData(form, button) as unknown as Record<string, string>)
  const words = button?.textContent ?? ""
  form.ariaBusy = "true"
  if (button) {
    button.disabled = true
    button.textContent = button.dataset["busy"] ?? words
  }
  try {
    const answer = await fetch(button?.hasAttribute("formaction") ? button.formAction : form.action, {
      method: "POST",
      body,
      headers: { accept: "text/html" },
    })
    const page = new URL(answer.url)
    if (answer.redirected && page.pathname !== location.pathname) return location.assign(page)
    swap(await answer.text())
  } catch {
    // The network is gone: said at the form, which stays as it is.
    const offline = form.closest<HTMLElement>("[data-offline]")?.dataset["offline"]
    if (offline) sayAtForm(form, offline, false)
  }
  form.ariaBusy = "false"
  if (button) {
    button.disabled = false
    button.textContent = words
  }
}

function swap(html: string): void {
  const next = new DOMParser().parseFromString(html, "text/html")
  const [old, fresh] = [document.querySelector("main"), next.querySelector("main")]
  if (!old || !fresh) return
  const focused = document.activeElement?.id
  old.replaceChildren(...fresh.childNodes)
  document.title = next.title
  document.dispatchEvent(new Event("cart:changed"))
  document.dispatchEvent(new Event("main:swapped"))
  const problems = old.querySelector<HTMLElement>("[data-problems]")
  const target = problems ?? (focused ? document.getElementById(focused) : null)
  target?.focus()
  if (problems) problems.scrollIntoView({ block: "center" })
}
