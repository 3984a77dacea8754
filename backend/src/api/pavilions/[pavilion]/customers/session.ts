import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { CustomerSessionAnswer } from "@pavilion/contracts"
import { rowsOutside } from "../../../../workflows/checkout/one-transaction"
import { readAccount } from "../../../../workflows/customer/customer-rows"

/**
 * A session of a customer: Medusa's bearer token of the actor type `customer`, which also carries the version that a
 * reset of the password ends.
 */
export async function sessionOf(
  container: MedusaContainer,
  customer_id: string,
): Promise<CustomerSessionAnswer> {
  const { customer, session_version } = await readAccount(rowsOutside(container), customer_id)
  const { jwtSecret: secret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const token = generateJwtToken(
    {
      actor_id: customer.id,
      actor_type: "customer",
      auth_identity_id: "",
      app_metadata: { customer_id: customer.id, session_version },
    },
    { secret, expiresIn: "30d" },
  )
  return { customer, token }
}
