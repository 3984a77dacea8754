import { Button, Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import { adminApi, queryString } from "../lib/admin-api"
import type { Resource, Row } from "../lib/resource"

const PAGE = 20

/** The list page of a resource: search, pages, and a way to make a new one. A row opens by a click or by its link. */
export const ResourceList = ({ resource }: { resource: Resource }) => {
  const { path, one, many, columns } = resource
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [words, setWords] = useState("")
  const [page, setPage] = useState(0)
  const query = queryString({ limit: PAGE, offset: page * PAGE, q: words.trim() })
  const { data, isError } = useQuery({
    queryKey: ["registry", path, query],
    queryFn: () => adminApi<Record<string, Row[]> & { count: number }>("GET", `${path}${query}`),
    placeholderData: keepPreviousData,
  })
  const rows = data?.[many] ?? []
  const count = data?.count ?? 0
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t(`registry.${one}.title`)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`registry.${one}.about`)}
          </Text>
        </div>
        <div className="flex items-center gap-2">
          <Input
            type="search"
            size="small"
            aria-label={t("registry.search")}
            placeholder={t("registry.search")}
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setPage(0)
            }}
          />
          <Button size="small" asChild className="shrink-0">
            <Link to={`${path}/create`} className="whitespace-nowrap">
              {t(`registry.${one}.create`)}
            </Link>
          </Button>
        </div>
      </div>
      {data && rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle border-ui-border-base border-t px-6 py-8 text-center">
          {words === "" ? t(`registry.${one}.empty`) : t("registry.nothing_found")}
        </Text>
      )}
      {isError && <Text className="px-6 py-8 text-center">{t("registry.error.unknown")}</Text>}
      {rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table className="min-w-[640px]">
            <Table.Header>
              <Table.Row>
                {columns.map((column) => (
                  <Table.HeaderCell key={column.name}>{t(`registry.field.${column.name}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row
                  key={row.id}
                  className="cursor-pointer"
                  onClick={() => navigate(`${path}/${row.id}`)}
                >
                  {columns.map((column, index) => (
                    <Table.Cell key={column.name} className="whitespace-nowrap pr-4">
                      {index === 0 ? (
                        <Link to={`${path}/${row.id}`} className="font-medium">
                          {column.render(row, t)}
                        </Link>
                      ) : (
                        column.render(row, t)
                      )}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {count > PAGE && (
        <div className="border-ui-border-base flex items-center justify-end gap-3 border-t px-6 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            {t("registry.page", { page: page + 1, pages: Math.ceil(count / PAGE), count })}
          </Text>
          <Button size="small" variant="secondary" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t("registry.previous")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={(page + 1) * PAGE >= count}
            onClick={() => setPage(page + 1)}
          >
            {t("registry.next")}
          </Button>
        </div>
      )}
    </Container>
  )
}
