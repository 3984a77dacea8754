import type { Address, AddressInput } from "./buying.js"

export interface Customer {
  id: string
  /** Normalised: eleven digits. */
  mobile: string
  name: string
}

/**
 * All customer routes lie under `/pavilions/:pavilion`. `POST /customers` → 201; `POST /customers/login` → 200.
 * Same shape; the token is a bearer token.
 */
export interface CustomerSessionAnswer {
  customer: Customer
  token: string
}

/** `GET /customers/me`, and `PUT /customers/me` with `CustomerBody`. */
export interface CustomerAnswer {
  customer: Customer
}

export interface CustomerBody {
  name: string
}

export interface RegisterBody {
  mobile: string
  /** 8 to 72 characters. */
  password: string
  name: string
}

export interface LoginBody {
  mobile: string
  password: string
}

/**
 * `POST /customers/reset-password` with the one-time token of the operator's link; answers a new session and ends
 * every older one.
 */
export interface ResetPasswordBody {
  token: string
  password: string
}

export interface SavedAddress extends Address {
  id: string
  is_default: boolean
}

/** `POST /admin/customers/:id/password-reset-link`: the token is shown once and holds for 24 hours. */
export interface PasswordResetLinkAnswer {
  password_reset_link: { token: string; expires_at: string }
}

/** `GET /customers/me/addresses`; `POST` one, `PUT` and `DELETE /customers/me/addresses/:id`: all answer the list. */
export interface SavedAddressListAnswer {
  addresses: SavedAddress[]
}

export type SavedAddressBody = AddressInput & { is_default?: boolean }

export const MIN_PASSWORD_LENGTH = 8
export const MAX_PASSWORD_LENGTH = 72
export const MAX_SAVED_ADDRESSES = 20
