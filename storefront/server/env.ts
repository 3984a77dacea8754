/** What the storefront server reads from its environment, checked once at start. */
export interface StorefrontEnv {
  backendUrl: string
  innerSecret: string
  /** Signs the shopper's cookies; another value ends every cart and session. */
  cookieSecret: string
  host: string
  port: number
  /** Address of the default pavilion as readers type it; links that must be absolute start with it. */
  publicOrigin: URL
  /** Memory for rendered pages. */
  pageCacheBytes: number
  /** IP addresses and CIDR ranges whose X-Forwarded-* headers are believed. */
  trustedProxies: string[]
}

const MIN_SECRET_LENGTH = 32

/** @throws Error that names the variable and what it has to be */
export function readEnv(env: Readonly<Record<string, string | undefined>>): StorefrontEnv {
  const port = Number(env.PORT ?? 4321)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${env.PORT}"; give a number between 0 and 65535.`)
  }
  return {
    backendUrl: readOrigin("BACKEND_URL", env.BACKEND_URL).origin,
    innerSecret: readSecret("INNER_SECRET", env.INNER_SECRET, "give the backend's value"),
    cookieSecret: readSecret("COOKIE_SECRET", env.COOKIE_SECRET, "make one with openssl rand -hex 32"),
    host: env.HOST ?? "127.0.0.1",
    port,
    publicOrigin: readOrigin("PUBLIC_ORIGIN", env.PUBLIC_ORIGIN ?? `http://localhost:${port}`),
    pageCacheBytes: readMegabytes("PAGE_CACHE_MB", env.PAGE_CACHE_MB ?? "64"),
    trustedProxies: (env.TRUSTED_PROXIES ?? "")
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
  }
}

function readMegabytes(name: string, value: string): number {
  const megabytes = Number(value)
  if (!(megabytes >= 1 && megabytes <= 4096)) throw new Error(`${name} is "${value}"; give 1 to 4096.`)
  return Math.round(megabytes * 1024 * 1024)
}

function readSecret(name: string, value = "", advice: string): string {
  if (value.length < MIN_SECRET_LENGTH) {
    throw new Error(`${name} is missing or shorter than ${MIN_SECRET_LENGTH} characters; ${advice}.`)
  }
  return value
}

function readOrigin(name: string, value: string | undefined): URL {
  const url = URL.canParse(value ?? "") ? new URL(value ?? "") : null
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`${name} is "${value ?? ""}"; give an address such as http://127.0.0.1:9000.`)
  }
  return url
}
