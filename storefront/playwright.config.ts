import { existsSync } from "node:fs"
import { defineConfig, devices } from "@playwright/test"

// The journeys run against a shop that is up: `npm test` starts one and names its status.json in PAVILION_STATUS.
const chromium = process.env["PAVILION_CHROMIUM"] ?? "/usr/bin/chromium"

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  // Generous, for machines that do other work besides; nothing here waits unless something is slow.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  projects: [
    { name: "journeys", testIgnore: /outage\.spec\.ts$/ },
    // Takes the backend and the database away, so nothing else may run beside it.
    { name: "outage", testMatch: /outage\.spec\.ts$/, dependencies: ["journeys"] },
  ],
})
