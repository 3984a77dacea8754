const EVERYWHERE: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-site",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}

/** Answers of the API are data: nothing in them may run, load or be framed. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** The built dashboard: its own files, styles set by its components, pictures of products wherever they lie. */
const DASHBOARD_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http: https:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

const DASHBOARD = /^\/app(\/|$)/

/** @param path without the query */
export function securityHeaders(path: string, mode: string | undefined): Record<string, string> {
  if (!DASHBOARD.test(path)) return { ...EVERYWHERE, "content-security-policy": DATA_POLICY }
  // In development Vite serves the dashboard, with inline scripts and a socket of its own.
  if (mode === "development") return { ...EVERYWHERE }
  return { ...EVERYWHERE, "content-security-policy": DASHBOARD_POLICY }
}
