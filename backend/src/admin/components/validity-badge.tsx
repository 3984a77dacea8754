import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface ValidityBadgeProps {
  /** Calendar days, both inclusive. */
  from: string
  to: string
}

const china = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" })

/** The days of validity, and whether today in China is one of them. */
export const ValidityBadge = ({ from, to }: ValidityBadgeProps) => {
  const { t } = useTranslation()
  const today = china.format(new Date())
  const state = today < from ? "coming" : today > to ? "lapsed" : "valid"
  const color = { coming: "orange", lapsed: "red", valid: "green" } as const
  return (
    <span className="flex items-center gap-2">
      <StatusBadge color={color[state]}>{t(`registry.validity.${state}`)}</StatusBadge>
      {from} – {to}
    </span>
  )
}
