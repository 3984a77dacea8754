import { createServer } from "node:net"
import { say } from "./steps.ts"

const given = new Set<number>()

/**
 * A port to listen on: the wished one, else the next free one, which is then said. Never answers the same
 * port twice in one launcher, although nobody listens on the first yet.
 * @param use who will listen there, for the person reading along
 */
export async function freePort(wished: number, use: string): Promise<number> {
  for (let port = wished; port <= 65535; port++) {
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    if (port !== wished) say(`Port ${wished} is taken; ${use} uses ${port}`)
    return port
  }
  throw new Error(`no free port from ${wished} on`)
}

/** Free means free on every address: a listener on ::1 alone would catch half of "localhost". */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0", "::"]) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    // A machine without IPv6 has nobody listening there.
    probe.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"),
    )
    probe.listen({ port, host, ipv6Only: host === "::" }, () => probe.close(() => resolve(true)))
  })
}
