import type {
  CartAnswer,
  CustomerSessionAnswer,
  ErrorAnswer,
  OrderAnswer,
  OrderListAnswer,
  SavedAddressListAnswer,
} from "@pavilion/contracts"

/** What every answer may hold; the tests say which they want. */
export type Answer = { status: number } & CartAnswer &
  OrderAnswer &
  OrderListAnswer &
  CustomerSessionAnswer &
  SavedAddressListAnswer &
  ErrorAnswer

interface Api {
  request: (config: object) => Promise<{ status: number; data: object }>
}

/** Calls of one shopper on the API of a pavilion; no status is an exception. */
export function shopClient(api: Api, pavilion = "xixian", headers: Record<string, string> = {}) {
  const call = async (method: string, path: string, data?: unknown): Promise<Answer> => {
    const url = path.startsWith("/") ? path : `/pavilions/${pavilion}/${path}`
    const answer = await api.request({ method, url, data, headers, validateStatus: () => true })
    return { status: answer.status, ...answer.data } as Answer
  }
  return {
    get: (path: string) => call("GET", path),
    post: (path: string, body: unknown = {}) => call("POST", path, body),
    put: (path: string, body: unknown) => call("PUT", path, body),
    delete: (path: string) => call("DELETE", path),
    /** A cart holding these variants, one line each. */
    cartOf: async (lines: { variant_id: string; quantity?: number }[]) => {
      let answer = await call("POST", "carts", {})
      const lines_path = `carts/${answer.cart.id}/lines`
      for (const { variant_id, quantity = 1 } of lines)
        answer = await call("POST", lines_path, { variant_id, quantity })
      return answer.cart
    },
    order: (cart: { id: string; total: number }, body: object = {}) =>
      call("POST", `carts/${cart.id}/order`, placeOrderBody({ expected_total: cart.total, ...body })),
  }
}

export type ShopClient = ReturnType<typeof shopClient>

/** A body that is accepted when the total is right. */
export function placeOrderBody(body: object = {}) {
  return {
    address: {
      recipient: "王小明",
      mobile: "138 0013 8000",
      division_code: "411528102",
      detail: "示例路 1 号",
    },
    payment_method: "cash_on_delivery",
    ...body,
  }
}
