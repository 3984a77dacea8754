/**
 * Every error code the backend answers with, permanent once released. The storefront shows `t("error." + code)`;
 * a code without a text there fails its tests. Body of an error answer: `{ code, type, message, details? }`.
 */
export const ERROR_CODES = [
  // shape and traffic
  "invalid_data",
  "forbidden_key",
  "body_too_large",
  "too_many_requests",
  "not_found",
  "unauthorized",
  "forbidden",
  // catalogue
  "pavilion_not_found",
  "product_not_found",
  "seller_not_found",
  "brand_not_found",
  "search_unavailable",
  // cart and order
  "cart_not_found",
  "cart_empty",
  "cart_line_not_found",
  "cart_line_limit",
  "cart_total_changed",
  "variant_not_found",
  "variant_withdrawn",
  "quantity_invalid",
  "stock_short",
  "address_recipient_missing",
  "address_mobile_invalid",
  "address_division_unknown",
  "address_detail_missing",
  "address_detail_too_long",
  "address_not_found",
  "address_limit",
  "note_too_long",
  "payment_method_unknown",
  "order_not_found",
  // customers
  "mobile_invalid",
  "mobile_taken",
  "password_too_short",
  "password_too_long",
  "name_missing",
  "name_too_long",
  "customer_not_found",
  "login_failed",
  "login_limited",
  "reset_token_invalid",
  // registry, for the dashboard
  "handle_taken",
  "hostname_taken",
  "credit_code_invalid",
  "division_unknown",
  "division_not_in_pavilion",
  "seller_status_invalid",
  "seller_not_approved",
  "claim_not_covered",
  "certificate_number_invalid",
  "certificate_number_taken",
  "validity_invalid",
  "season_invalid",
  "credit_code_taken",
  "pack_invalid",
  "pavilion_default_needed",
  "profile_not_found",
  "mark_not_found",
  "certificate_not_found",
  "licence_not_found",
  "number_pattern_invalid",
  "handle_invalid",
  "hostname_invalid",
  "seal_invalid",
  "amount_invalid",
  "value_missing",
  "text_too_long",
  "licence_quota_exceeded",
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** One wrong field of a body; `field` is its dotted path, or `lines.<line id>` for a line of the cart. */
export interface FieldProblem {
  field: string
  code: ErrorCode
}

export interface ErrorAnswer {
  code: ErrorCode
  type: string
  message: string
  details?: FieldProblem[]
}
