import { ResourceCreate } from "../../../components/resource-create"
import { pavilionResource } from "../../../resources/pavilion"

const CreatePavilionsPage = () => <ResourceCreate resource={pavilionResource} />

export default CreatePavilionsPage
