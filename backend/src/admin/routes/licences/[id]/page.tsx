import { ResourceEdit } from "../../../components/resource-edit"
import { licenceResource } from "../../../resources/licence"

const EditLicencesPage = () => <ResourceEdit resource={licenceResource} />

export default EditLicencesPage
