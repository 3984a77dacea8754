/** What a suite counted. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** Names of what failed, for the summary. */
  failures: string[]
}

export function emptyTally(): Tally {
  return { passed: 0, failed: 0, skipped: 0, failures: [] }
}

export function onePassed(): Tally {
  return { ...emptyTally(), passed: 1 }
}

export function oneFailed(name: string): Tally {
  return { ...emptyTally(), failed: 1, failures: [name] }
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
      failures: [...all.failures, ...one.failures],
    }),
    emptyTally(),
  )
}

/** The last line of `npm test`, which programs read. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Only Meilisearch may be missing on a machine; any other skipped test is a hole in the net. */
const MAY_BE_SKIPPED = /meilisearch/i

/** Counts one test; a skip without leave counts as a failure. */
function count(tally: Tally, name: string, outcome: "passed" | "failed" | "skipped"): void {
  const holed = outcome === "skipped" && !MAY_BE_SKIPPED.test(name)
  tally[holed ? "failed" : outcome] += 1
  if (holed) tally.failures.push(`${name} (skipped, which only Meilisearch tests may be)`)
  if (outcome === "failed") tally.failures.push(name)
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** Counts what Vitest's JSON reporter wrote. A file that could not be run at all is one failure. */
export function tallyVitest(json: string): Tally {
  const report: VitestReport = JSON.parse(json)
  const tally = emptyTally()
  for (const file of report.testResults) {
    if (file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")) {
      count(tally, `${file.name}: ${firstLine(file.message)}`, "failed")
    }
    for (const { fullName, status } of file.assertionResults) {
      const outcome = status === "passed" || status === "failed" ? status : "skipped"
      count(tally, `${file.name}: ${fullName}`, outcome)
    }
  }
  return tally
}

/** The files that a report of Vitest's JSON reporter tells about, as absolute paths. */
export function testFilesOf(json: string): string[] {
  const report: VitestReport = JSON.parse(json)
  return report.testResults.map(({ name }) => name)
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: { title: string; file: string; tests: { projectName: string; status: string }[] }[]
}

interface PlaywrightReport extends PlaywrightSuite {
  errors?: { message?: string }[]
}

/** Counts what Playwright's JSON reporter wrote. A test that passed only when repeated has failed. */
export function tallyPlaywright(json: string): Tally {
  const report: PlaywrightReport = JSON.parse(json)
  const tally = emptyTally()
  for (const error of report.errors ?? []) count(tally, `Playwright: ${firstLine(error.message)}`, "failed")
  const visit = (suite: PlaywrightSuite): void => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const outcome =
          test.status === "expected" ? "passed" : test.status === "skipped" ? "skipped" : "failed"
        count(tally, `${spec.file} [${test.projectName}]: ${spec.title}`, outcome)
      }
    }
    suite.suites?.forEach(visit)
  }
  visit(report)
  return tally
}

function firstLine(message: string | undefined): string {
  return message?.split("\n")[0] ?? "no reason given"
}
