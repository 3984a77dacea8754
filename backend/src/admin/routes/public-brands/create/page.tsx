import { ResourceCreate } from "../../../components/resource-create"
import { publicBrandResource } from "../../../resources/public-brand"

const CreatePublicBrandsPage = () => <ResourceCreate resource={publicBrandResource} />

export default CreatePublicBrandsPage
