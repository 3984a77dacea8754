import type { IncomingMessage } from "node:http"
import { BlockList, isIP } from "node:net"

/** Who asks, over what and under which name, with only trusted proxies believed about it. */
export interface Caller {
  address: string
  secure: boolean
  host: string | undefined
  /** The request came straight to this process, not through a trusted proxy. */
  direct: boolean
}

/**
 * Makes the reader of a request's caller. Without trusted proxies every X-Forwarded-* header is ignored:
 * anybody can send one.
 * @throws Error naming the entry of TRUSTED_PROXIES that is no address or range
 */
export function createCallerReader(trustedProxies: readonly string[]): (request: IncomingMessage) => Caller {
  const trusted = new BlockList()
  for (const entry of trustedProxies) {
    const [address = "", prefix] = entry.split("/")
    const family = isIP(address)
    const bits = prefix === undefined ? undefined : Number(prefix)
    if (
      !family ||
      (bits !== undefined && !(Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128)))
    ) {
      throw new Error(`TRUSTED_PROXIES has "${entry}"; give IP addresses or ranges such as 10.0.0.0/8.`)
    }
    if (bits === undefined) trusted.addAddress(address, family === 4 ? "ipv4" : "ipv6")
    else trusted.addSubnet(address, bits, family === 4 ? "ipv4" : "ipv6")
  }
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")

  return (request) => {
    const peer = plainAddress(request.socket.remoteAddress ?? "")
    const encrypted = "encrypted" in request.socket
    if (trustedProxies.length === 0 || !isIP(peer) || !isTrusted(peer)) {
      return { address: peer, secure: encrypted, host: request.headers.host, direct: true }
    }
    const hops = listOf(request.headers["x-forwarded-for"]).map(plainAddress)
    // From the right: every proxy appends whom it saw, so the last untrusted entry is the one that is known.
    const address = hops.toReversed().find((hop) => !isIP(hop) || !isTrusted(hop))
    return {
      address: address !== undefined && isIP(address) ? address : peer,
      secure: listOf(request.headers["x-forwarded-proto"]).at(-1) === "https",
      host: listOf(request.headers["x-forwarded-host"]).at(-1) ?? request.headers.host,
      direct: false,
    }
  }
}

function listOf(header: string | string[] | undefined): string[] {
  return String(header ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean)
}

/** An IPv4 address that came over an IPv6 socket, in its own form. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "")
}
