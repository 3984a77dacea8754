import { defineConfig } from "astro/config"
import { storefrontServer } from "./server/adapter.ts"

export default defineConfig({
  output: "server",
  adapter: storefrontServer(),
  cache: { provider: { name: "pavilion-page-cache", entrypoint: "@pavilion/page-cache/provider" } },
  // The server checks the origin of forms and JSON alike, and answers in the reader's language.
  security: { checkOrigin: false },
  // Nothing inline: the server's policy is then one constant line. Astro's own would hash what each page inlines
  // anew with every render, which takes a third of the time of a page. All styles together are 8 kB: one file, read
  // once, beats nine a page.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
})
