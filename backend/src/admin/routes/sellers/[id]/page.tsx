import { ResourceEdit } from "../../../components/resource-edit"
import { SellerStatusPanel } from "../../../components/seller-status-panel"
import { sellerResource } from "../../../resources/seller"

const EditSellersPage = () => (
  <ResourceEdit resource={sellerResource}>{(seller) => <SellerStatusPanel seller={seller} />}</ResourceEdit>
)

export default EditSellersPage
