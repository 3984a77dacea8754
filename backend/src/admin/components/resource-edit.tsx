import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate, useParams } from "react-router-dom"
import { adminApi } from "../lib/admin-api"
import type { Resource, Row } from "../lib/resource"
import { ResourceForm } from "./resource-form"
import { textOf } from "../lib/form-values"

interface ResourceEditProps {
  resource: Resource
  /** Shown above the form. */
  children?: (row: Row) => ReactNode
}

/** The page of one of a resource: what it is, and a form to change it. */
export const ResourceEdit = ({ resource, children }: ResourceEditProps) => {
  const { path, one, fields, toValues, toBody, deletable } = resource
  const { id = "" } = useParams()
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const prompt = usePrompt()
  const { data, isError } = useQuery({
    queryKey: ["registry", path, id],
    queryFn: () => adminApi<Record<string, Row>>("GET", `${path}/${id}`),
  })
  const row = data?.[one]
  const changeable = fields.filter((field) => !field.onlyOnCreate)

  const retire = async () => {
    const sure = await prompt({
      title: t(`registry.${one}.delete`),
      description: t(`registry.${one}.delete_about`),
      confirmText: t(`registry.${one}.delete`),
      cancelText: t("registry.cancel"),
    })
    if (!sure) return
    await adminApi("DELETE", `${path}/${id}`)
    await client.invalidateQueries({ queryKey: ["registry"] })
    await navigate(path)
  }

  if (isError) return <Text className="px-6 py-8">{t("registry.not_found")}</Text>
  if (!row) return <Text className="px-6 py-8">{t("registry.loading")}</Text>
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-3">
      {children?.(row)}
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <div className="min-w-0">
            <Link to={path} className="txt-small text-ui-fg-interactive">
              ← {t(`registry.${one}.title`)}
            </Link>
            <Heading className="break-words">{String(row.name ?? row.number)}</Heading>
          </div>
          {deletable && (
            <Button size="small" variant="danger" onClick={() => void retire()}>
              {t(`registry.${one}.delete`)}
            </Button>
          )}
        </div>
        <ResourceForm
          key={textOf(row.updated_at)}
          fields={changeable}
          initial={toValues(row)}
          onSubmit={async (values) => {
            const body = toBody(values)
            for (const field of fields) if (field.onlyOnCreate) delete body[field.name]
            await adminApi("POST", `${path}/${id}`, body)
            await client.invalidateQueries({ queryKey: ["registry"] })
            toast.success(t("registry.saved"))
          }}
        />
      </Container>
    </div>
  )
}
