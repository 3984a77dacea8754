/** Says something about a form, in one line at its end that screen readers hear. */
export function sayAtForm(form: HTMLFormElement, words: string, good: boolean): void {
  const line = form.querySelector<HTMLElement>("[data-said]") ?? document.createElement("p")
  line.dataset["said"] = ""
  line.role = good ? "status" : "alert"
  line.className = good ? "field-note" : "field-wrong"
  if (!line.isConnected) form.append(line)
  // A live region speaks when its words change, so it has to be there before them.
  requestAnimationFrame(() => (line.textContent = words))
}
