import { useQuery } from "@tanstack/react-query"
import { adminApi } from "./admin-api"
import type { Option, OptionSource, Row, Values } from "./resource"
import { textOf } from "./form-values"

// A county has some dozens of each; a select shows them all.
const ALL = 500

/** Options of a select by name, those of another field's value where the source says so. */
export function useOptions({ path, key, of }: OptionSource, values: Values): Option[] {
  const filter = of ? textOf(values[of.field]) : null
  const { data } = useQuery({
    queryKey: ["registry", path, "options", filter],
    enabled: filter !== "",
    queryFn: () =>
      adminApi<Record<string, Row[]>>(
        "GET",
        `${path}?limit=${ALL}${of ? `&${of.filter}=${encodeURIComponent(filter ?? "")}` : ""}`,
      ),
  })
  return (data?.[key] ?? []).map((row) => ({ value: row.id, label: textOf(row.name ?? row.title ?? row.id) }))
}
