import { MedusaError } from "@medusajs/framework/utils"

// What Medusa says of a broken unique index: "Seller with handle: a-farm, already exists."
const DUPLICATE = /with (?:.*, )?(\w+): (.*), already exists\.$/

/**
 * Runs a write and turns the database's refusal of a second row with the same key into a named error. The unique
 * index decides, so two writers at once cannot both pass.
 * @param refusals error by name of the last column of the index
 */
export async function refuseDuplicates<T>(
  write: () => Promise<T>,
  refusals: Record<string, (value: string) => MedusaError>,
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const [, column = "", value = ""] = (error instanceof Error && DUPLICATE.exec(error.message)) || []
    throw refusals[column]?.(value) ?? error
  }
}
