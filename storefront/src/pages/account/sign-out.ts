import type { APIRoute } from "astro"
import { localePath } from "../../i18n/index.ts"
import { forgetProofs } from "../../lib/order-proofs.ts"
import { endSession } from "../../lib/session.ts"

/** Ends the session and forgets which orders this browser may open: the next person to use it is somebody else. */
export const POST: APIRoute = (context) => {
  endSession(context)
  forgetProofs(context)
  return context.redirect(localePath(context.locals.locale, "/account"), 303)
}

export const GET: APIRoute = (context) => context.redirect(localePath(context.locals.locale, "/account"), 303)
