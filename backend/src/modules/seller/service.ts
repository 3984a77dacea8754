import { MedusaService } from "@medusajs/framework/utils"
import { Seller } from "./models/seller"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderChange } from "./models/seller-order-change"
import { SellerOrderLine } from "./models/seller-order-line"
import { SellerProduct } from "./models/seller-product"
import { SellerStatusChange } from "./models/seller-status-change"

/** The register of sellers, which products they own, and their parts of orders. */
export class SellerModuleService extends MedusaService({
  Seller,
  SellerOrder,
  SellerOrderChange,
  SellerOrderLine,
  SellerProduct,
  SellerStatusChange,
}) {}
