import { z } from "@medusajs/framework/zod"

export const DivisionListParams = z.object({
  /** Longer or odd codes are answered like any unknown one. */
  parent: z.string().min(1).max(20).optional(),
})

export type DivisionListParamsType = z.infer<typeof DivisionListParams>
