import { ResourceEdit } from "../../../components/resource-edit"
import { markResource } from "../../../resources/mark"

const EditMarksPage = () => <ResourceEdit resource={markResource} />

export default EditMarksPage
