import { ResourceEdit } from "../../../components/resource-edit"
import { publicBrandResource } from "../../../resources/public-brand"

const EditPublicBrandsPage = () => <ResourceEdit resource={publicBrandResource} />

export default EditPublicBrandsPage
