/**
 * Fills the badge beside the cart. Pages are the same for everyone, so the count is asked for here, and only by
 * shoppers who have a cart: `cart_count` is a plain cookie without meaning to the server.
 */
const badge = document.querySelector<HTMLElement>("[data-cart-count]")

function showCount(): void {
  const count = /(?:^|; )cart_count=(\d{1,5})(?:;|$)/.exec(document.cookie)?.[1]
  if (!badge) return
  badge.hidden = !count || count === "0"
  badge.textContent = count ?? ""
  badge.ariaLabel = (badge.dataset["words"] ?? "#").replace("#", count ?? "")
}

showCount()
document.addEventListener("cart:changed", showCount)
// Coming back with the back button shows the page as it was left.
addEventListener("pageshow", showCount)
