import { MedusaError } from "@medusajs/framework/utils"

/** UNEXPECTED_STATE 500. */
export const demoDataBroken = (what: string) =>
  new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The demo data name an unknown ${what}; correct the files in data/demo or src/demo.`,
  )
