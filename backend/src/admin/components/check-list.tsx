import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import type { Option } from "../lib/resource"

interface CheckListProps {
  options: Option[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Any of several. */
export const CheckList = ({ options, chosen, onChange }: CheckListProps) => {
  const id = useId()
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2">
      {options.map(({ value, label }) => (
        <div key={value} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${value}`}
            checked={chosen.includes(value)}
            onCheckedChange={(checked) =>
              onChange(checked === true ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <Label htmlFor={`${id}-${value}`} size="small">
            {label}
          </Label>
        </div>
      ))}
    </div>
  )
}
