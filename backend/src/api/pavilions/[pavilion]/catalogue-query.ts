import { CATALOGUE_SORTS } from "@pavilion/contracts"
import { z } from "@medusajs/framework/zod"

/** More values of one facet than a page has check boxes. */
const MOST_VALUES = 50
const LONGEST_VALUE = 100
const LONGEST_WORDS = 1_000
/** Ten million yuan. */
const HIGHEST_PRICE_FEN = 1_000_000_000

// PostgreSQL keeps no NUL in a text.
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\0]*$/)

// A key may come once or repeated; what is not text is left out.
const values = z
  .union([z.string(), z.array(z.unknown())])
  .transform((given) => (Array.isArray(given) ? given : [given]))
  .transform((given) =>
    given.flatMap((value) => text(LONGEST_VALUE).safeParse(value).data ?? []).slice(0, MOST_VALUES),
  )
  .catch([])

const fen = z.coerce
  .number()
  .min(0)
  .transform((yuan) => Math.min(Math.round(yuan * 100), HIGHEST_PRICE_FEN))
  .nullable()
  .catch(null)

const written = (schema: typeof fen) =>
  z.preprocess((value) => (value === "" ? null : value), schema).default(null)

/**
 * The query of a list. People edit addresses and old links stay about, so nothing here is an error: a value that
 * cannot be read is the default, a value that nothing has finds nothing.
 */
export const CatalogueParams = z.object({
  q: text(LONGEST_WORDS).optional().catch(undefined),
  category: values,
  mark: values,
  seller: values,
  township: values,
  brand: text(LONGEST_VALUE).optional().catch(undefined),
  month: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  price_min: written(fen),
  price_max: written(fen),
  in_stock: z
    .enum(["true", "1"])
    .transform(() => true)
    .catch(false),
  sort: z.enum(CATALOGUE_SORTS).catch("recommended"),
  offset: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  limit: z.coerce.number().int().min(1).max(100).catch(24),
})

export type CatalogueParamsType = z.infer<typeof CatalogueParams>

/** The handle in a path, or what no row has. */
export function handleOfPath(given: string): string {
  return text(LONGEST_VALUE).safeParse(given).data ?? ""
}
