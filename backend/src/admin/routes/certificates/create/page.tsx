import { ResourceCreate } from "../../../components/resource-create"
import { certificateResource } from "../../../resources/certificate"

const CreateCertificatesPage = () => <ResourceCreate resource={certificateResource} />

export default CreateCertificatesPage
