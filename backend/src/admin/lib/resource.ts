import type { ReactNode } from "react"

/** A row as the admin API answers it. */
export type Row = { id: string } & Record<string, unknown>

/** What a form holds while it is filled in. */
export type Values = Record<string, unknown>

export interface Option {
  value: string
  label: string
}

/** Where a select takes its options from: a list of the admin API. */
export interface OptionSource {
  path: string
  key: string
  /** Only those of the value of another field, as a filter of the list. */
  of?: { field: string; filter: string }
}

interface FieldBase {
  /** Name in form, body and error answers; its label is `registry.field.<name>` unless `label` says another. */
  name: string
  label?: string
  required?: boolean
  /** Key of a line below the field. */
  hint?: string
  /** Takes the whole row. */
  wide?: boolean
  /** Set when a thing is made, and never changed. */
  onlyOnCreate?: boolean
}

export type FieldSpec = FieldBase &
  (
    | { kind: "text" | "textarea" | "date" | "switch" | "lines" | "months" }
    | { kind: "number"; step?: number }
    | { kind: "choice"; choices: readonly string[]; words: string }
    | { kind: "select"; source: OptionSource }
    | { kind: "products"; sellerField: string }
    | { kind: "division"; root: (values: Values) => { pavilion_id?: string } }
  )

export interface Column {
  /** Label is `registry.field.<name>`. */
  name: string
  render: (row: Row, t: (key: string) => string) => ReactNode
}

/** One kind of thing the office keeps: where it is read and written, how it is listed and filled in. */
export interface Resource {
  /** Path in the dashboard and in the admin API. */
  path: string
  /** Keys of the answers, `{ [one]: row }` and `{ [many]: rows }`; texts are under `registry.<one>`. */
  one: string
  many: string
  columns: Column[]
  fields: FieldSpec[]
  empty: Values
  toValues: (row: Row) => Values
  toBody: (values: Values) => Values
  deletable?: boolean
}
