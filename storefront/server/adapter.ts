import { fileURLToPath } from "node:url"
import type { AstroIntegration } from "astro"
import { devSite } from "./dev-site.ts"

/**
 * The Astro adapter of this storefront: `astro build` bundles `entry.ts`, which is the whole server, into
 * `dist/server/entry.mjs`, and `astro dev` gets the same `Astro.locals` from the same code.
 * @see docs/decisions/0005-the-storefront-has-its-own-server.md for why this is not @astrojs/node
 */
export function storefrontServer(): AstroIntegration {
  return {
    name: "pavilion-storefront-server",
    hooks: {
      "astro:config:setup": ({ updateConfig, command }) => {
        updateConfig({
          build: { redirects: false },
          image: {
            endpoint: {
              route: "_image",
              entrypoint: command === "dev" ? "astro/assets/endpoint/dev" : "astro/assets/endpoint/node",
            },
          },
        })
      },
      "astro:config:done": ({ setAdapter }) => {
        setAdapter({
          name: "pavilion-storefront-server",
          entrypointResolution: "auto",
          serverEntrypoint: fileURLToPath(new URL("./entry.ts", import.meta.url)),
          adapterFeatures: { buildOutput: "server", middlewareMode: "classic" },
          supportedAstroFeatures: {
            serverOutput: "stable",
            hybridOutput: "unsupported",
            staticOutput: "unsupported",
            sharpImageService: "stable",
          },
        })
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(devSite(process.env))
      },
    },
  }
}
