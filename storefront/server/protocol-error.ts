import type { Duplex } from "node:stream"
import { plainPage, PLAIN_PAGE_POLICY, REFUSALS, type Refusal } from "./plain-page.ts"
import { MAX_TARGET_LENGTH } from "./request-target.ts"
import { SECURITY_HEADERS } from "./security-headers.ts"

/**
 * Answers what Node's HTTP parser refused, which has no request object: broken framing, headers beyond the
 * limit, a client too slow to finish its request.
 */
export function answerProtocolError(
  error: NodeJS.ErrnoException & { rawPacket?: Buffer },
  socket: Duplex,
): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy()
    return
  }
  const firstLine = error.rawPacket?.subarray(0, MAX_TARGET_LENGTH).toString("latin1").split("\r\n")
  const refusal = refusalFor(error.code, firstLine)
  const body = plainPage(refusal, /^\w+ \/en[/ ?]/.test(firstLine?.[0] ?? "") ? "en" : "zh-CN")
  const headers = {
    ...SECURITY_HEADERS,
    "content-security-policy": PLAIN_PAGE_POLICY,
    "content-type": "text/html; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "cache-control": "no-store",
    connection: "close",
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${REFUSALS[refusal]} ${refusal}\r\n${lines.join("")}\r\n${body}`)
}

function refusalFor(code: string | undefined, lines: string[] | undefined): Refusal {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "request_timeout"
  if (code !== "HPE_HEADER_OVERFLOW") return "bad_request"
  // One line that fills the whole look at the packet is the address itself.
  return lines?.length === 1 ? "uri_too_long" : "headers_too_large"
}
