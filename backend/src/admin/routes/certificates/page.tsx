import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { ResourceList } from "../../components/resource-list"
import { certificateResource } from "../../resources/certificate"

const CertificatesPage = () => <ResourceList resource={certificateResource} />

export const config = defineRouteConfig({
  label: "registry.certificate.title",
  translationNs: "translation",
  icon: DocumentText,
  rank: 3,
})

export default CertificatesPage
