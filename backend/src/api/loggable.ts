/**
 * An error as the log may have it. Errors of the database begin with the whole statement and the values in it, names
 * and addresses of people among them; what is wrong stands after the last " - ".
 */
export function loggable(error: unknown): Error {
  const {
    message = String(error),
    stack = "",
    code,
  } = error as { message?: string; stack?: string; code?: unknown }
  const reason = isStatement(message) ? message.slice(message.lastIndexOf(" - ") + 3) : message
  const shown = new Error(typeof code === "string" ? `${reason} (${code})` : reason)
  const frames = stack.slice(stack.indexOf("\n    at "))
  shown.stack = `${shown.message}${frames.startsWith("\n    at ") ? frames : ""}`
  return shown
}

function isStatement(message: string): boolean {
  return /^(insert|update|delete|select|with)\b/i.test(message) && message.includes(" - ")
}
