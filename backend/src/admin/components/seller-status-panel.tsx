import { SELLER_STATUS_STEPS, type SellerStatus } from "@pavilion/contracts"
import { Button, Container, Heading, Input, Text, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { adminApi } from "../lib/admin-api"
import { problemsOf } from "../lib/problems"
import type { Row } from "../lib/resource"
import { SellerStatusBadge } from "./seller-status-badge"

interface StatusChange {
  id: string
  from: SellerStatus
  to: SellerStatus
  reason: string
  created_at: string
}

/** Where a seller stands, the steps it may take from there, and the steps it took. */
export const SellerStatusPanel = ({ seller }: { seller: Row }) => {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const [reason, setReason] = useState("")
  const [busy, setBusy] = useState(false)
  const status = seller.status as SellerStatus
  const steps = SELLER_STATUS_STEPS[status]
  const history = ((seller.status_changes ?? []) as StatusChange[]).toSorted((one, other) =>
    other.created_at.localeCompare(one.created_at),
  )
  const day = new Intl.DateTimeFormat(i18n.language === "en" ? "en" : "zh-CN", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  })

  const take = async (to: SellerStatus) => {
    setBusy(true)
    try {
      await adminApi("POST", `/sellers/${seller.id}/status`, { to, reason })
      setReason("")
      toast.success(t("registry.saved"))
    } catch (error) {
      toast.error(problemsOf(t, [], error).whole ?? t("registry.error.unknown"))
    } finally {
      await client.invalidateQueries({ queryKey: ["registry"] })
      setBusy(false)
    }
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("registry.status.title")}</Heading>
        <SellerStatusBadge status={status} />
      </div>
      {steps.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 px-6 py-4">
          <Input
            className="w-64 max-w-full"
            size="small"
            aria-label={t("registry.status.reason")}
            placeholder={t("registry.status.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {steps.map((to) => (
            <Button
              key={to}
              size="small"
              variant={to === "suspended" || to === "exited" ? "danger" : "secondary"}
              disabled={busy}
              onClick={() => void take(to)}
            >
              {t(`registry.status.step.${status}_${to}`)}
            </Button>
          ))}
        </div>
      )}
      <ol className="flex flex-col gap-y-2 px-6 py-4">
        {history.map((change) => (
          <li key={change.id}>
            <Text size="small">
              {t(`registry.seller_status.${change.from}`)} → {t(`registry.seller_status.${change.to}`)}
              {change.reason && `：${change.reason}`}
              <span className="text-ui-fg-muted"> {day.format(new Date(change.created_at))}</span>
            </Text>
          </li>
        ))}
        {history.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("registry.status.none")}
          </Text>
        )}
      </ol>
    </Container>
  )
}
