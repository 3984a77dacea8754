import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text, toast } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ResourceForm } from "../components/resource-form"
import { adminApi } from "../lib/admin-api"
import { type DescribedProduct, packFields, profileBody, profileValues } from "../lib/profile"
import { profileFields } from "../resources/profile-fields"

const ProductProfileWidget = ({ data }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const path = `/profiles/${data.id}`
  const { data: answer } = useQuery({
    queryKey: ["registry", path],
    queryFn: () => adminApi<{ product: DescribedProduct }>("GET", path),
  })
  const product = answer?.product
  const pavilion = product?.seller_product?.seller?.pavilion_id ?? ""
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("registry.profile.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(product?.product_profile ? "registry.profile.about" : "registry.profile.missing")}
        </Text>
      </div>
      {product && (
        <ResourceForm
          key={JSON.stringify(product)}
          fields={[...profileFields(pavilion), ...packFields(product.variants)]}
          initial={profileValues(product)}
          onSubmit={async (values) => {
            await adminApi("POST", path, profileBody(values, product.variants))
            await client.invalidateQueries({ queryKey: ["registry"] })
            toast.success(t("registry.saved"))
          }}
        />
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductProfileWidget
