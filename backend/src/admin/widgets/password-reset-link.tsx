import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Code, Container, Copy, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { PasswordResetLinkAnswer } from "@pavilion/contracts"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { adminApi } from "../lib/admin-api"
import type { Row } from "../lib/resource"

const PasswordResetLinkWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const [token, setToken] = useState<string | null>(null)
  const { data: answer } = useQuery({
    queryKey: ["registry", "/pavilions", "hostnames"],
    queryFn: () => adminApi<{ pavilions: Row[] }>("GET", "/pavilions?limit=100"),
  })
  const hostnames = (answer?.pavilions ?? []).flatMap(
    (pavilion) => pavilion.hostnames as { hostname: string }[],
  )
  const origin = hostnames[0] ? `https://${hostnames[0].hostname}` : ""
  const link = token && `${origin}/account/reset?token=${token}`

  const make = async () => {
    const sure = await prompt({
      title: t("registry.reset.title"),
      description: t("registry.reset.sure"),
      confirmText: t("registry.reset.make"),
      cancelText: t("registry.cancel"),
    })
    if (!sure) return
    try {
      const made = await adminApi<PasswordResetLinkAnswer>(
        "POST",
        `/customers/${data.id}/password-reset-link`,
      )
      setToken(made.password_reset_link.token)
    } catch {
      toast.error(t("registry.error.unknown"))
    }
  }

  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("registry.reset.title")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("registry.reset.about")}
      </Text>
      {link ? (
        <>
          <div className="flex items-start gap-2">
            <Code className="break-all">{link}</Code>
            <Copy content={link} />
          </div>
          <Text size="small">{t(origin ? "registry.reset.hand_over" : "registry.reset.no_hostname")}</Text>
        </>
      ) : (
        <Button size="small" variant="secondary" onClick={() => void make()}>
          {t("registry.reset.make")}
        </Button>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details.side.after" })

export default PasswordResetLinkWidget
