import { ResourceCreate } from "../../../components/resource-create"
import { sellerResource } from "../../../resources/seller"

const CreateSellersPage = () => <ResourceCreate resource={sellerResource} />

export default CreateSellersPage
