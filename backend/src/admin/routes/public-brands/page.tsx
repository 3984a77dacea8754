import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { ResourceList } from "../../components/resource-list"
import { publicBrandResource } from "../../resources/public-brand"

const PublicBrandsPage = () => <ResourceList resource={publicBrandResource} />

export const config = defineRouteConfig({
  label: "registry.public_brand.title",
  translationNs: "translation",
  icon: Star,
  rank: 5,
})

export default PublicBrandsPage
