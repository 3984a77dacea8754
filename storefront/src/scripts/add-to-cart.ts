/**
 * Sends add-to-cart forms without leaving the page. What the server says comes back as JSON; anything unexpected
 * falls back to the plain form, which always works.
 */
const said = document.createElement("p")
said.className = "said"
said.role = "status"
document.body.append(said)

let hide: ReturnType<typeof setTimeout> | undefined

function say(text: string): void {
  said.textContent = text
  clearTimeout(hide)
  hide = setTimeout(() => (said.textContent = ""), 4000)
}

async function add(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]")
  // A second press while the first is under way would add twice.
  if (button?.ariaBusy === "true") return
  button?.setAttribute("aria-busy", "true")
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(
        [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
      ),
    })
    if (!answer.headers.get("content-type")?.includes("json")) throw new TypeError("not JSON")
    const body: unknown = await answer.json()
    say(messageIn(body))
    if (answer.ok) document.dispatchEvent(new Event("cart:changed"))
  } catch {
    form.submit()
  } finally {
    button?.removeAttribute("aria-busy")
  }
}

/** @throws TypeError where there is nothing to say */
function messageIn(body: unknown): string {
  if (typeof body === "object" && body && "message" in body && typeof body.message === "string")
    return body.message
  throw new TypeError("no message")
}

document.addEventListener("submit", (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !("addToCart" in form.dataset)) return
  event.preventDefault()
  void add(form)
})
