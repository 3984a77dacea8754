import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { ResourceList } from "../../components/resource-list"
import { sellerResource } from "../../resources/seller"

const SellersPage = () => <ResourceList resource={sellerResource} />

export const config = defineRouteConfig({
  label: "registry.seller.title",
  translationNs: "translation",
  icon: Users,
  rank: 2,
})

export default SellersPage
