import { Input, Switch, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FieldSpec, Option, OptionSource, Values } from "../lib/resource"
import { useOptions } from "../lib/use-rows"
import { CheckList } from "./check-list"
import { DivisionPicker } from "./division-picker"
import { OptionSelect } from "./option-select"
import { textOf } from "../lib/form-values"

interface FieldInputProps {
  id: string
  spec: FieldSpec
  values: Values
  invalid: boolean
  onChange: (value: unknown) => void
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1))

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : [])

/** What is typed or chosen, for each kind of field. */
export const FieldInput = ({ id, spec, values, invalid, onChange }: FieldInputProps) => {
  const { t } = useTranslation()
  const value = values[spec.name]
  const text = textOf(value)
  const problem = invalid ? { "aria-invalid": true, "aria-describedby": `${id}-problem` } : {}
  switch (spec.kind) {
    case "text":
      return <Input id={id} value={text} onChange={(event) => onChange(event.target.value)} {...problem} />
    case "date":
      return (
        <Input
          id={id}
          type="date"
          value={text}
          onChange={(event) => onChange(event.target.value)}
          {...problem}
        />
      )
    case "number":
      return (
        <Input
          id={id}
          type="number"
          min={0}
          step={spec.step ?? 1}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          {...problem}
        />
      )
    case "textarea":
      return (
        <Textarea
          id={id}
          rows={4}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          {...problem}
        />
      )
    case "lines":
      return (
        <Textarea
          id={id}
          rows={3}
          value={strings(value).join("\n")}
          onChange={(event) => onChange(event.target.value.split("\n"))}
          {...problem}
        />
      )
    case "switch":
      return <Switch id={id} checked={value === true} onCheckedChange={onChange} />
    case "months":
      return (
        <CheckList
          options={MONTHS.map((month) => ({ value: month, label: t(`registry.month.${month}`) }))}
          chosen={strings(value)}
          onChange={(months) => onChange(months.map(Number))}
        />
      )
    case "choice":
      return (
        <OptionSelect
          id={id}
          invalid={invalid}
          optional={!spec.required}
          value={text}
          options={spec.choices.map((choice) => ({ value: choice, label: t(`${spec.words}.${choice}`) }))}
          onChange={onChange}
        />
      )
    case "select":
      return (
        <SourceSelect
          id={id}
          source={spec.source}
          optional={!spec.required}
          {...{ values, value: text, invalid, onChange }}
        />
      )
    case "products":
      return <ProductChecks sellerId={textOf(values[spec.sellerField])} {...{ value, onChange }} />
    case "division":
      return <DivisionPicker id={id} value={text} root={spec.root(values)} onChange={onChange} />
  }
}

interface SourceSelectProps {
  id: string
  source: OptionSource
  values: Values
  value: string
  invalid: boolean
  optional: boolean
  onChange: (value: string) => void
}

const SourceSelect = ({ source, values, ...rest }: SourceSelectProps) => (
  <OptionSelect options={useOptions(source, values)} {...rest} />
)

interface ProductChecksProps {
  sellerId: string
  value: unknown
  onChange: (ids: string[]) => void
}

const ProductChecks = ({ sellerId, value, onChange }: ProductChecksProps) => {
  const { t } = useTranslation()
  const source = {
    path: `/sellers/${sellerId}/products`,
    key: "products",
    of: { field: "seller", filter: "seller" },
  }
  const options: Option[] = useOptions(source, { seller: sellerId })
  if (sellerId === "")
    return <p className="txt-small text-ui-fg-muted">{t("registry.choose_seller_first")}</p>
  if (options.length === 0) return <p className="txt-small text-ui-fg-muted">{t("registry.no_products")}</p>
  return <CheckList options={options} chosen={strings(value)} onChange={onChange} />
}
