import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { productNotFound } from "../../../modules/produce/errors"

/** @throws product_not_found (NOT_FOUND, 404) */
export const validateProductsExistStep = createStep(
  "validate-products-exist",
  async (ids: string[], { container }) => {
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts({ id: ids }, { select: ["id"], take: ids.length })
    const missing = ids.find((id) => !products.some((product) => product.id === id))
    if (missing) throw productNotFound(missing)
    return new StepResponse(ids)
  },
)
