import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { ResourceList } from "../../components/resource-list"
import { pavilionResource } from "../../resources/pavilion"

const PavilionsPage = () => <ResourceList resource={pavilionResource} />

export const config = defineRouteConfig({
  label: "registry.pavilion.title",
  translationNs: "translation",
  icon: BuildingStorefront,
  rank: 1,
})

export default PavilionsPage
