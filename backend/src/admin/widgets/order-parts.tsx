import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { adminApi } from "../lib/admin-api"
import type { Row } from "../lib/resource"
import { textOf } from "../lib/form-values"

const yuan = (amount: unknown) => `¥${Number(amount).toFixed(2)}`

const OrderPartsWidget = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation()
  const { data: answer } = useQuery({
    queryKey: ["registry", "/seller-orders", data.id],
    queryFn: () => adminApi<{ seller_orders: Row[] }>("GET", `/seller-orders?order_id=${data.id}&limit=100`),
  })
  const parts = answer?.seller_orders ?? []
  const sellerIds = parts.map((part) => `id[]=${textOf(part.seller_id)}`).join("&")
  const { data: sellers } = useQuery({
    queryKey: ["registry", "/sellers", sellerIds],
    enabled: parts.length > 0,
    queryFn: () => adminApi<{ sellers: Row[] }>("GET", `/sellers?limit=100&${sellerIds}`),
  })
  const sellerName = (id: unknown) => textOf(sellers?.sellers.find((seller) => seller.id === id)?.name)
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("registry.order_parts.title")}
      </Heading>
      {answer && parts.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("registry.order_parts.none")}
        </Text>
      )}
      {parts.length > 0 && (
        <div className="overflow-x-auto">
          <Table className="min-w-[560px]">
            <Table.Header>
              <Table.Row>
                {["number", "seller_id", "status", "payment_status", "goods_total", "shipping_total"].map(
                  (name) => (
                    <Table.HeaderCell key={name}>{t(`registry.field.${name}`)}</Table.HeaderCell>
                  ),
                )}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {parts
                .toSorted((one, other) => Number(one.position) - Number(other.position))
                .map((part) => (
                  <Table.Row key={part.id}>
                    <Table.Cell className="whitespace-nowrap">{textOf(part.number)}</Table.Cell>
                    <Table.Cell className="whitespace-nowrap">
                      <Link to={`/sellers/${textOf(part.seller_id)}`} className="text-ui-fg-interactive">
                        {sellerName(part.seller_id)}
                      </Link>
                    </Table.Cell>
                    <Table.Cell>
                      <Badge size="2xsmall">{t(`registry.order_status.${textOf(part.status)}`)}</Badge>
                    </Table.Cell>
                    <Table.Cell>
                      <Badge size="2xsmall">
                        {t(`registry.payment_status.${textOf(part.payment_status)}`)}
                      </Badge>
                    </Table.Cell>
                    <Table.Cell>{yuan(part.goods_total)}</Table.Cell>
                    <Table.Cell>{yuan(part.shipping_total)}</Table.Cell>
                  </Table.Row>
                ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderPartsWidget
