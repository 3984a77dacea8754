import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils"
import { hashPassword, isPasswordOf, MOBILEPASS } from "../../modules/account"

/**
 * Logs shoppers in by mobile number and password. Medusa's `emailpass` cannot serve a second kind of actor: it looks
 * for its identities under its own name, whatever id it is configured with. Accounts are made by `register-customer`,
 * in one transaction with the customer; this provider makes none.
 */
export class MobilepassAuthProvider extends AbstractAuthModuleProvider {
  static identifier = MOBILEPASS
  static DISPLAY_NAME = "Mobile and password"

  /** An unknown mobile is checked against this, so that it takes as long as a known one. */
  private readonly nobody = hashPassword("nobody")

  async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { mobile = "", password = "" } = body ?? {}
    const identity = await identities.retrieve({ entity_id: mobile }).catch(() => null)
    const hash = identity && passwordHashOf(identity)
    const isRight = await isPasswordOf(password, hash ?? (await this.nobody))
    if (!identity || !hash || !isRight) return { success: false, error: "Mobile or password is wrong." }
    return { success: true, authIdentity: withoutPassword(identity) }
  }
}

function passwordHashOf(identity: AuthIdentityDTO): string | null {
  const own = identity.provider_identities?.find((one) => one.provider === MOBILEPASS)
  const hash = own?.provider_metadata?.password
  return typeof hash === "string" ? hash : null
}

function withoutPassword({ provider_identities: _hashes, ...identity }: AuthIdentityDTO): AuthIdentityDTO {
  return identity
}
