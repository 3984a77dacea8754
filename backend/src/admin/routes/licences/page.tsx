import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import { ResourceList } from "../../components/resource-list"
import { licenceResource } from "../../resources/licence"

const LicencesPage = () => <ResourceList resource={licenceResource} />

export const config = defineRouteConfig({
  label: "registry.licence.title",
  translationNs: "translation",
  icon: Key,
  rank: 6,
})

export default LicencesPage
