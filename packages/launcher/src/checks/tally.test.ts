import { expect, test } from "vitest"
import { describeTally, sum, tallyPlaywright, tallyVitest } from "./tally.ts"

function vitest(...files: object[]): string {
  return JSON.stringify({ testResults: files })
}

function file(...statuses: string[]) {
  const assertionResults = statuses.map((status, index) => ({ fullName: `test ${index}`, status }))
  return { name: "a.test.ts", status: statuses.includes("failed") ? "failed" : "passed", assertionResults }
}

test("counts Vitest's tests and names the failed ones", () => {
  expect(tallyVitest(vitest(file("passed", "failed"), file("passed")))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
    failures: ["a.test.ts: test 1"],
  })
})

test("counts a file that could not be run as one failure", () => {
  const broken = {
    name: "b.test.ts",
    status: "failed",
    message: "no such module\nat x",
    assertionResults: [],
  }
  expect(tallyVitest(vitest(broken))).toMatchObject({ failed: 1, failures: ["b.test.ts: no such module"] })
})

test.each(["skipped", "pending", "todo"])("takes a %s test for a failure", (status) => {
  expect(tallyVitest(vitest(file(status)))).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
})

test("lets Meilisearch be skipped", () => {
  const meili = { ...file("pending"), name: "meilisearch.spec.ts" }
  expect(tallyVitest(vitest(meili))).toMatchObject({ passed: 0, failed: 0, skipped: 1 })
})

test("counts Playwright's tests through nested suites; flaky is failed", () => {
  const spec = (title: string, status: string) => ({
    title,
    file: "buy.spec.ts",
    tests: [{ projectName: "chromium", status }],
  })
  const report = {
    errors: [],
    suites: [
      {
        specs: [spec("buys", "expected")],
        suites: [{ specs: [spec("pays", "flaky"), spec("ships", "unexpected")] }],
      },
    ],
  }
  const tally = tallyPlaywright(JSON.stringify(report))
  expect(tally).toMatchObject({ passed: 1, failed: 2, skipped: 0 })
  expect(tally.failures).toContain("buy.spec.ts [chromium]: pays")
})

test("counts an error outside of any Playwright test", () => {
  expect(tallyPlaywright(JSON.stringify({ errors: [{ message: "no server" }], suites: [] })).failed).toBe(1)
})

test("prints the line that programs read", () => {
  const all = sum([tallyVitest(vitest(file("passed", "failed"))), tallyVitest(vitest(file("passed")))])
  expect(describeTally(all)).toBe("2 passed, 1 failed, 0 skipped")
})
