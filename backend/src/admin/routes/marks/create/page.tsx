import { ResourceCreate } from "../../../components/resource-create"
import { markResource } from "../../../resources/mark"

const CreateMarksPage = () => <ResourceCreate resource={markResource} />

export default CreateMarksPage
