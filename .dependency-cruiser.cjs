// Who may import whom, as docs and CONTRIBUTING.md say. Checked by `pnpm check:direction`; the storefront's
// .astro files are invisible here, so .oxlintrc.json repeats for them that the backend is out of reach.

/** Places inside the backend by role. */
const MODULE = "^backend/src/modules/([^/]+)/"
const OUTSIDE_TESTS = "(^|/)(__tests__|integration-tests|e2e)/|\\.(test|spec)\\.[cm]?tsx?$"

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third. Data models name both ends.",
      severity: "error",
      from: { pathNot: "^backend/src/modules/[^/]+/models/" },
      to: { circular: true },
    },
    {
      name: "packages-stand-alone",
      comment: "A package knows nothing of ours but the contracts.",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: { path: "^(backend|storefront|packages)/", pathNot: ["^packages/$1/", "^packages/contracts/"] },
    },
    {
      name: "contracts-need-nothing",
      severity: "error",
      from: { path: "^packages/contracts/src/" },
      to: { pathNot: "^packages/contracts/src/" },
    },
    {
      name: "storefront-not-to-backend",
      comment:
        "The storefront talks to the backend over HTTP only; shared shapes live in packages/contracts.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^backend/" },
    },
    {
      name: "backend-not-to-storefront",
      severity: "error",
      from: { path: "^backend/" },
      to: { path: "^storefront/" },
    },
    {
      name: "modules-meet-outside",
      comment: "A module knows itself, packages and the framework. Modules meet in links and workflows.",
      severity: "error",
      from: { path: MODULE },
      to: { path: "^backend/", pathNot: ["^backend/src/modules/$1/", "^backend/src/calendar/"] },
    },
    {
      name: "modules-are-seen-by-index-and-errors",
      comment: "Everyone outside a module sees its index.ts and errors.ts; the service class as a type only.",
      severity: "error",
      from: { path: "^backend/", pathNot: [MODULE, OUTSIDE_TESTS] },
      to: {
        path: MODULE,
        pathNot: "^backend/src/modules/[^/]+/(index|errors|events)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "links-see-module-indexes",
      severity: "error",
      from: { path: "^backend/src/links/" },
      to: { path: "^backend/", pathNot: "^backend/src/modules/[^/]+/index\\.ts$" },
    },
    {
      name: "workflows-do-not-look-up",
      comment: "Workflows use modules and other workflows; who calls them is not their matter.",
      severity: "error",
      from: { path: "^backend/src/workflows/" },
      to: { path: "^backend/src/(api|subscribers|jobs|scripts|migration-scripts|admin)/" },
    },
    {
      name: "edges-are-not-imported",
      comment: "Routes, subscribers and jobs are entered from outside; nothing imports them.",
      severity: "error",
      from: { path: "^backend/", pathNot: ["^backend/src/api/", OUTSIDE_TESTS] },
      to: { path: "^backend/src/(api|subscribers|jobs)/" },
    },
    {
      name: "api-not-to-other-edges",
      severity: "error",
      from: { path: "^backend/src/api/" },
      to: { path: "^backend/src/(subscribers|jobs|scripts|migration-scripts|admin)/" },
    },
    {
      name: "admin-is-a-browser-app",
      comment:
        "The dashboard may take types from the backend and shapes from packages, and runs in a browser.",
      severity: "error",
      from: { path: "^backend/src/admin/" },
      to: { path: "^backend/src/", pathNot: "^backend/src/admin/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "admin-not-to-framework",
      severity: "error",
      from: { path: "^backend/src/admin/" },
      to: { path: "@medusajs/framework", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-admin",
      severity: "error",
      from: { path: "^backend/src/", pathNot: "^backend/src/admin/" },
      to: { path: "^backend/src/admin/" },
    },
    {
      name: "seeds-obey-the-rules",
      comment: "Scripts write through workflows, so that seeds obey the rules shoppers obey.",
      severity: "error",
      from: { path: "^backend/src/(scripts|migration-scripts)/" },
      to: { path: "^backend/src/(api|subscribers|jobs)/" },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: { pathNot: "^storefront/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    exclude: { path: "(^|/)(node_modules|dist|\\.medusa|\\.astro|\\.turbo)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
}
