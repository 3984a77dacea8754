import { ResourceEdit } from "../../../components/resource-edit"
import { certificateResource } from "../../../resources/certificate"

const EditCertificatesPage = () => <ResourceEdit resource={certificateResource} />

export default EditCertificatesPage
