import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const COLORS: Record<string, "green" | "orange" | "red" | "grey" | "blue"> = {
  draft: "grey",
  submitted: "blue",
  returned: "orange",
  approved: "green",
  suspended: "red",
  exited: "grey",
}

/** Where a seller stands. */
export const SellerStatusBadge = ({ status }: { status: string }) => {
  const { t } = useTranslation()
  return <StatusBadge color={COLORS[status] ?? "grey"}>{t(`registry.seller_status.${status}`)}</StatusBadge>
}
