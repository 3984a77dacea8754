import { Alert, Button } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { missingFields, NO_PROBLEMS, type Problems, problemsOf } from "../lib/problems"
import type { FieldSpec, Values } from "../lib/resource"
import { Field } from "./field"

interface ResourceFormProps {
  fields: FieldSpec[]
  initial: Values
  /** Throws what the backend refuses. */
  onSubmit: (values: Values) => Promise<void>
  onCancel?: () => void
}

const WIDE = new Set(["textarea", "lines", "products", "division", "months"])

/** Fields in two columns where there is room, and one button. Problems stand beside the fields they speak of. */
export const ResourceForm = ({ fields, initial, onSubmit, onCancel }: ResourceFormProps) => {
  const { t } = useTranslation()
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<Problems>(NO_PROBLEMS)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = missingFields(t, fields, values)
    if (Object.keys(missing.fields).length > 0) {
      setProblems(missing)
      return
    }
    setBusy(true)
    try {
      await onSubmit(values)
      setProblems(NO_PROBLEMS)
    } catch (error) {
      setProblems(problemsOf(t, fields, error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-y-6 px-6 py-4">
      {problems.whole && <Alert variant="error">{problems.whole}</Alert>}
      <div className="grid grid-cols-1 gap-x-4 gap-y-5 md:grid-cols-2">
        {fields.map((spec) => (
          <div
            key={spec.name}
            className={spec.wide || WIDE.has(spec.kind) ? "min-w-0 md:col-span-2" : "min-w-0"}
          >
            <Field
              spec={spec}
              values={values}
              problem={problems.fields[spec.name]}
              onChange={(value) => setValues((before) => ({ ...before, [spec.name]: value }))}
            />
          </div>
        ))}
      </div>
      <div className="flex justify-end gap-x-2">
        {onCancel && (
          <Button type="button" size="small" variant="secondary" onClick={onCancel}>
            {t("registry.cancel")}
          </Button>
        )}
        <Button type="submit" size="small" isLoading={busy}>
          {t("registry.save")}
        </Button>
      </div>
    </form>
  )
}
