import { MedusaError } from "@medusajs/framework/utils"

/** NOT_FOUND 404. */
export const pavilionNotFound = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No pavilion has the handle or id "${handle}"; ask GET /pavilions for those there are.`,
    "pavilion_not_found",
  )

/** NOT_ALLOWED 400. */
export const pavilionHandleTaken = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The handle "${handle}" belongs to another pavilion; choose another one.`,
    "handle_taken",
  )

/** NOT_ALLOWED 400. */
export const hostnameTaken = (hostname: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The hostname "${hostname}" belongs to another pavilion; remove it there first.`,
    "hostname_taken",
  )

/** INVALID_DATA 400. */
export const divisionUnknown = (code: string) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `No administrative division has the code "${code}"; choose one from GET /divisions, or load its county first.`,
    "division_unknown",
  )

/** NOT_ALLOWED 400. */
export const divisionNotInPavilion = (code: string, pavilion: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The division "${code}" lies outside the county of the pavilion "${pavilion}"; choose one inside it.`,
    "division_not_in_pavilion",
  )

/** NOT_ALLOWED 400. */
export const defaultPavilionNeeded = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Unknown hostnames are answered by the default pavilion, so there has to be one; make another one the default instead.",
    "pavilion_default_needed",
  )
