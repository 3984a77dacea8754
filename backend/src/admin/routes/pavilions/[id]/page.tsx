import { ResourceEdit } from "../../../components/resource-edit"
import { pavilionResource } from "../../../resources/pavilion"

const EditPavilionsPage = () => <ResourceEdit resource={pavilionResource} />

export default EditPavilionsPage
