import { ResourceCreate } from "../../../components/resource-create"
import { licenceResource } from "../../../resources/licence"

const CreateLicencesPage = () => <ResourceCreate resource={licenceResource} />

export default CreateLicencesPage
