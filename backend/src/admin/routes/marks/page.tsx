import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { ResourceList } from "../../components/resource-list"
import { markResource } from "../../resources/mark"

const MarksPage = () => <ResourceList resource={markResource} />

export const config = defineRouteConfig({
  label: "registry.mark.title",
  translationNs: "translation",
  icon: CheckCircle,
  rank: 4,
})

export default MarksPage
