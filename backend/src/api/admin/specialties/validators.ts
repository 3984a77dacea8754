import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { commonFilters } from "../resource-middlewares"

export const SpecialtyListParams = createFindParams({ offset: 0, limit: 20 }).extend({
  ...commonFilters(z),
  pavilion_id: z.string().max(100).optional(),
})
