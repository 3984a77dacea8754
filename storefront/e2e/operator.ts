import { shop } from "./shop.ts"

/** The operator's side of the shop: Medusa's admin routes, as the dashboard uses them. */
export interface Operator {
  call<T>(method: "GET" | "POST" | "DELETE", path: string, body?: unknown): Promise<T>
}

let operator: Promise<Operator> | undefined

/** Signs in once for each test worker. */
export function theOperator(): Promise<Operator> {
  operator ??= logIn()
  return operator
}

async function logIn(): Promise<Operator> {
  const { token } = await send<{ token: string }>("POST", "/auth/user/emailpass", shop.logins.operator)
  return { call: (method, path, body) => send(method, `/admin${path}`, body, token) }
}

async function send<T>(method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const answer = await fetch(shop.backend + path, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
