import { Container, Heading, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { adminApi } from "../lib/admin-api"
import type { Resource, Row } from "../lib/resource"
import { ResourceForm } from "./resource-form"

/** The page that makes a new one of a resource, and then opens it. */
export const ResourceCreate = ({ resource }: { resource: Resource }) => {
  const { path, one, fields, empty, toBody } = resource
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <Container className="mx-auto w-full max-w-3xl divide-y p-0">
      <Heading className="px-6 py-4">{t(`registry.${one}.create`)}</Heading>
      <ResourceForm
        fields={fields}
        initial={empty}
        onCancel={() => navigate(path)}
        onSubmit={async (values) => {
          const answer = await adminApi<Record<string, Row>>("POST", path, toBody(values))
          await client.invalidateQueries({ queryKey: ["registry"] })
          toast.success(t("registry.saved"))
          await navigate(`${path}/${answer[one]?.id ?? ""}`)
        }}
      />
    </Container>
  )
}
