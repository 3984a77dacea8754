import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "vitest"
import { percentiles, runLoad } from "./load.ts"

it("finds the times under which so many of a hundred lie", () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentiles(times)).toEqual({ p50: 50, p95: 95, p99: 99 })
  expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 })
})

it("sends no more at once than it has connections, ends at its limit, and counts what failed", async () => {
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open -= 1
      response.writeHead(request.url === "/7" ? 500 : 200).end()
    }, 2)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const report = await runLoad({
    target: (n) => ({ url: `http://127.0.0.1:${port}/${n}` }),
    connections: 4,
    requests: 40,
  })
  server.close()
  expect(most).toBe(4)
  expect(report).toMatchObject({ requests: 40, failures: 1 })
})
