import { useQueries, useQuery } from "@tanstack/react-query"
import type { DivisionListAnswer } from "@pavilion/contracts"
import { adminApi } from "../lib/admin-api"
import type { Row } from "../lib/resource"
import { OptionSelect } from "./option-select"
import { textOf } from "../lib/form-values"

interface DivisionPickerProps {
  id: string
  /** Code of the division chosen, or empty. */
  value: string
  /** The pavilion whose county bounds the choice; without one, the whole country to the county. */
  root: { pavilion_id?: string }
  onChange: (code: string) => void
}

const inside = (parent: string) => ({
  queryKey: ["registry", "divisions", parent],
  queryFn: () => adminApi<DivisionListAnswer>("GET", `/divisions${parent && `?parent=${parent}`}`),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Province, city, county, or what lies inside a county: one select for each level. */
export const DivisionPicker = ({ id, value, root, onChange }: DivisionPickerProps) => {
  const { data: pavilion } = useQuery({
    queryKey: ["registry", "/pavilions", root.pavilion_id],
    enabled: Boolean(root.pavilion_id),
    queryFn: () => adminApi<{ pavilion: Row }>("GET", `/pavilions/${root.pavilion_id}`),
  })
  const top = root.pavilion_id ? textOf(pavilion?.pavilion.division_code) : ""
  const { data: chosen } = useQuery({ ...inside(value), enabled: value !== "" })
  const path = (value === "" ? [] : (chosen?.path ?? [])).map((division) => division.code)
  const below = path.slice(path.indexOf(top) + 1)
  const parents = [top, ...below]
  const lists = useQueries({ queries: parents.map(inside) })
  if (root.pavilion_id && top === "") return null
  // A pavilion is a county's or a prefecture's; what lies inside counties is for sellers and products.
  const deepest = root.pavilion_id ? 12 : 6
  return (
    <div className="flex flex-wrap gap-2">
      {lists.map(({ data }, level) => {
        const divisions = (data?.divisions ?? []).filter((division) => division.code.length <= deepest)
        if (divisions.length === 0) return null
        return (
          <div key={parents[level]} className="w-44 max-w-full">
            <OptionSelect
              id={level === 0 ? id : `${id}-${level}`}
              value={below[level] ?? ""}
              options={divisions.map((division) => ({ value: division.code, label: division.name }))}
              onChange={onChange}
            />
          </div>
        )
      })}
    </div>
  )
}
