import { defineConfig } from "vitest/config"

// Medusa's test runners use the globals of Jest and `require()` our TypeScript outside Vite, hence `globals` and swc.
const medusa = { globals: true, execArgv: ["--require", "@swc-node/register"], pool: "forks" as const }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...medusa,
          name: "unit",
          include: ["src/**/*.test.ts"],
        },
      },
      {
        test: {
          ...medusa,
          name: "integration",
          include: ["integration-tests/**/*.spec.ts", "src/**/__tests__/*.spec.ts"],
          // One Medusa at a time: each suite makes a database and fills two cores by itself.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          setupFiles: ["integration-tests/environment.ts"],
        },
      },
    ],
  },
})
