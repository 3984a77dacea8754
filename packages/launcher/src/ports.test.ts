import { createServer, type Server } from "node:net"
import { networkInterfaces } from "node:os"
import { afterEach, expect, test, vi } from "vitest"
import { freePort } from "./ports.ts"

const servers: Server[] = []

afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(servers.splice(0).map((server) => new Promise((closed) => server.close(closed))))
})

async function occupy(host: string): Promise<number> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, host, listening))
  return (server.address() as { port: number }).port
}

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === "::1"),
)

test.each(["127.0.0.1", "0.0.0.0", ...(hasIPv6 ? ["::1"] : [])])(
  "passes over a port taken on %s and says so",
  async (host) => {
    const taken = await occupy(host)
    const said = vi.spyOn(console, "log").mockReturnValue()
    const port = await freePort(taken, "the storefront")
    expect(port).toBeGreaterThan(taken)
    expect(said.mock.calls.flat().join()).toContain(`Port ${taken} is taken; the storefront uses ${port}`)
  },
)

test("never gives the same port twice", async () => {
  vi.spyOn(console, "log").mockReturnValue()
  const wished = await occupy("127.0.0.1")
  expect(await freePort(wished, "one")).not.toBe(await freePort(wished, "another"))
})
