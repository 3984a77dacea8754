import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { FieldSpec, Values } from "../lib/resource"
import { FieldInput } from "./field-input"

interface FieldProps {
  spec: FieldSpec
  values: Values
  /** Text of what is wrong, in the reader's language. */
  problem?: string
  onChange: (value: unknown) => void
}

interface FrameProps {
  id: string
  label: string
  required?: boolean
  hint?: string
  problem?: string
  children: ReactNode
}

/** Label, input, and below it what is wrong or, failing that, a hint. */
export const FieldFrame = ({ id, label, required = false, hint, problem, children }: FrameProps) => {
  const { t } = useTranslation()
  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {!required && <span className="text-ui-fg-muted font-normal"> {t("registry.optional")}</span>}
      </Label>
      {children}
      {problem ? (
        <Hint id={`${id}-problem`} variant="error">
          {problem}
        </Hint>
      ) : (
        hint && <Hint>{hint}</Hint>
      )}
    </div>
  )
}

/** The one form field of the registry's pages. */
export const Field = ({ spec, values, problem, onChange }: FieldProps) => {
  const { t } = useTranslation()
  const id = `field-${spec.name}`
  return (
    <FieldFrame
      id={id}
      label={t(spec.label ?? `registry.field.${spec.name}`)}
      required={spec.required || spec.kind === "switch"}
      hint={spec.hint && t(spec.hint)}
      problem={problem}
    >
      <FieldInput id={id} spec={spec} values={values} invalid={Boolean(problem)} onChange={onChange} />
    </FieldFrame>
  )
}
