import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Option } from "../lib/resource"

interface OptionSelectProps {
  id: string
  value: string
  options: Option[]
  invalid?: boolean
  /** May be left open again after something was chosen. */
  optional?: boolean
  onChange: (value: string) => void
}

// An item of a select cannot have an empty value.
const NOTHING = "(nothing)"

/** One of several. */
export const OptionSelect = ({
  id,
  value,
  options,
  invalid = false,
  optional = false,
  onChange,
}: OptionSelectProps) => {
  const { t } = useTranslation()
  return (
    // The key makes the list forget its shown text when the options arrive late.
    <Select
      key={options.length}
      value={value}
      onValueChange={(chosen) => onChange(chosen === NOTHING ? "" : chosen)}
    >
      <Select.Trigger id={id} aria-invalid={invalid}>
        <Select.Value placeholder={t("registry.choose")} />
      </Select.Trigger>
      <Select.Content>
        {optional && value !== "" && <Select.Item value={NOTHING}>{t("registry.none")}</Select.Item>}
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
