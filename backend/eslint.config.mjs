import medusa from "@medusajs/eslint-plugin"

// Medusa's own conventions; everything else is oxlint's and Prettier's matter.
export default [
  { ignores: [".medusa/**", "**/migrations/**", "**/*.generated.ts", "data/**"] },
  ...medusa.configs.recommended,
]
