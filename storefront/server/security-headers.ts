/** The policy of every page: scripts and styles are files of ours, nothing is inline. */
export const PAGE_POLICY = [
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
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
].join("; ")

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
