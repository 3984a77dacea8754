/**
 * Cookies that only this storefront can have written. A value is `<base64url text>.<base64url HMAC-SHA-256>`; the MAC
 * covers the cookie's name too, so that a value cannot be moved from one cookie to another. A cookie that does not
 * verify counts as no cookie and is cleared. Only pages that are never cached may read one.
 */
import { createHmac, timingSafeEqual } from "node:crypto"
import type { AstroCookies } from "astro"
import { env } from "./env.ts"

/** The part of `Astro` and of an endpoint's context that cookies need. */
export interface CookieScope {
  cookies: AstroCookies
  url: URL
}

// Browsers drop a cookie above 4096 bytes, name and attributes included; a longer value would vanish without a word.
const MAX_VALUE_LENGTH = 3800

function mac(secret: string, name: string, payload: string): Buffer {
  return createHmac("sha256", secret).update(`${name}=${payload}`).digest()
}

/** The signed form of `value` for the cookie `name`. */
export function sign(secret: string, name: string, value: string): string {
  const payload = Buffer.from(value, "utf8").toString("base64url")
  return `${payload}.${mac(secret, name, payload).toString("base64url")}`
}

/** The value inside `signed`, or undefined when it was not signed with this secret for this name. */
export function verify(secret: string, name: string, signed: string): string | undefined {
  const [payload, tag, ...rest] = signed.split(".")
  if (payload === undefined || tag === undefined || rest.length > 0) return undefined
  const given = Buffer.from(tag, "base64url")
  const expected = mac(secret, name, payload)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return Buffer.from(payload, "base64url").toString("utf8")
}

// `__Host-` binds the cookie to this exact host; browsers accept it over https only.
function wireName(scope: CookieScope, name: string): string {
  return isSecure(scope) ? `__Host-${name}` : name
}

function isSecure(scope: CookieScope): boolean {
  return scope.url.protocol === "https:"
}

/** Reads a signed cookie; one that was tampered with is cleared and counts as absent. */
export function readCookie(scope: CookieScope, name: string): string | undefined {
  const raw = scope.cookies.get(wireName(scope, name))?.value
  if (raw === undefined || raw === "") return undefined
  const value = verify(env().cookieSecret, name, raw)
  if (value === undefined) clearCookie(scope, name)
  return value
}

/** Sets a signed cookie that scripts cannot read. @throws RangeError when the value cannot fit into a cookie */
export function writeCookie(scope: CookieScope, name: string, value: string, maxAge_s: number): void {
  const signed = sign(env().cookieSecret, name, value)
  if (signed.length > MAX_VALUE_LENGTH) throw new RangeError(`cookie ${name} is too long`)
  scope.cookies.set(wireName(scope, name), signed, {
    httpOnly: true,
    maxAge: maxAge_s,
    path: "/",
    sameSite: "lax",
    secure: isSecure(scope),
  })
}

export function clearCookie(scope: CookieScope, name: string): void {
  scope.cookies.delete(wireName(scope, name), {
    httpOnly: true,
    path: "/",
    sameSite: "lax",
    secure: isSecure(scope),
  })
}
