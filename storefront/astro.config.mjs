import { defineConfig } from "astro/config"
import { storefrontServer } from "./server/adapter.ts"
import { PAGE_DIRECTIVES } from "./server/security-headers.ts"

export default defineConfig({
  output: "server",
  adapter: storefrontServer(),
  cache: { provider: { name: "pavilion-page-cache", entrypoint: "@pavilion/page-cache/provider" } },
  security: {
    // The server checks the origin of forms and JSON alike, and answers in the reader's language.
    checkOrigin: false,
    csp: { directives: [...PAGE_DIRECTIVES] },
  },
})
