import { createHmac, timingSafeEqual } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { BlockList, isIP } from "node:net"

const HEADER = "x-pavilion-client"
const MAX_AGE_S = 300

export interface AddressTrust {
  /** Shared with the storefront, which signs the addresses of shoppers. */
  inner_secret: string
  /** Addresses and ranges of proxies whose X-Forwarded-For is believed. */
  trusted_proxies: readonly string[]
  now?: () => number
}

/**
 * Whose requests the limits count: the address the storefront signed, else what a trusted proxy says, else the
 * socket's. A header that is not signed, or too old, counts for nothing.
 */
export function createAddressReader({ inner_secret, trusted_proxies, now = Date.now }: AddressTrust) {
  const proxies = blockListOf(trusted_proxies)
  return (request: IncomingMessage): string => {
    const socket = plainAddress(request.socket.remoteAddress ?? "")
    const signed = readSigned(request.headers[HEADER], inner_secret, now() / 1000)
    if (signed) return countedAddress(signed)
    return countedAddress(isIn(proxies, socket) ? forwardedBy(request, proxies) || socket : socket)
  }
}

/** `<ip>.<unix seconds>.<hex hmac-sha256 of "<ip>.<seconds>">`; an address may itself hold dots. */
function readSigned(
  header: string | string[] | undefined,
  secret: string,
  now_s: number,
): string | undefined {
  if (typeof header !== "string" || header.length > 200) return undefined
  const match = /^([0-9a-fA-F.:]{2,45})\.(\d{1,12})\.([0-9a-f]{64})$/.exec(header)
  if (!match) return undefined
  const [, address = "", seconds = "", signature = ""] = match
  const right = createHmac("sha256", secret).update(`${address}.${seconds}`).digest()
  if (!timingSafeEqual(right, Buffer.from(signature, "hex"))) return undefined
  if (Math.abs(now_s - Number(seconds)) > MAX_AGE_S || !isIP(address)) return undefined
  return plainAddress(address)
}

/** The last address in the chain that is not itself a trusted proxy. */
function forwardedBy(request: IncomingMessage, proxies: BlockList): string | undefined {
  const chain = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",")
  const addresses = chain.map((one) => plainAddress(one.trim())).filter((one) => isIP(one))
  return addresses.findLast((one) => !isIn(proxies, one))
}

/** One household of IPv6 is a /64: counting single addresses would count nothing. */
function countedAddress(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = "", tail = ""] = address.toLowerCase().split("::")
  const left = head.split(":").filter(Boolean)
  const right = tail.split(":").filter(Boolean)
  const zeros = address.includes("::")
    ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
    : []
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""))
  return `${groups.join(":")}::/64`
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "")
}

function blockListOf(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/")
    const family = isIP(address) === 6 ? "ipv6" : "ipv4"
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4")
}
