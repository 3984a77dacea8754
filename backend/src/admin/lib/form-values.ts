import type { FieldSpec, Row, Values } from "./resource"

/** A form's values from a row: the fields by name. */
export function pick(row: Row, fields: FieldSpec[]): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, row[name]]))
}

/** What a cell or input shows: texts and numbers as they are, everything else as nothing. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}

/** A typed number, or null where nothing is typed. What is no number goes on as it is, for the backend to refuse. */
export function numberOf(value: unknown): number | string | null {
  const text = textOf(value).trim()
  if (text === "") return null
  const number = Number(text)
  return Number.isNaN(number) ? text : number
}

/** A typed text, or null where nothing is typed. */
export function textOrNull(value: unknown): string | null {
  const text = textOf(value).trim()
  return text === "" ? null : text
}

/** The name of a linked row. */
export function nameOf(thing: unknown): string {
  return typeof thing === "object" && thing !== null && "name" in thing ? textOf(thing.name) : ""
}

/** Lines or words that are not empty. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => textOf(one).trim()).filter(Boolean) : []
}
