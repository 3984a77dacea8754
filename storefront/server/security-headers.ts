/**
 * Directives every page shares; script-src and style-src come with the page, whose build knows the hashes of
 * what it inlines. `astro.config.mjs` gives these to Astro.
 */
export const PAGE_DIRECTIVES = [
  "default-src 'self'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "worker-src 'self'",
] as const

/** For HTML that says nothing about its own scripts and styles: it may have neither inline. */
export const FALLBACK_POLICY = [...PAGE_DIRECTIVES, "script-src 'self'", "style-src 'self'"].join("; ")

/** On every answer, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // The camera reads trace codes, the position finds the nearest pick-up point.
  "permissions-policy": "camera=(self), geolocation=(self), microphone=(), payment=(self), usb=()",
}

/** Only over https: told over http, a browser must ignore it, and a demo on localhost would lock itself out. */
export const TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains"
