import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"

interface Api {
  request: (config: object) => Promise<{ status: number; data: object }>
}

/** What every answer may hold; the tests say which they want. */
export type AdminAnswer = {
  status: number
  code?: string
  details?: { field: string; code: string }[]
} & Record<
  string,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many routes, read by the tests
  any
>

/** An operator of the dashboard, logged in; no status is an exception. */
export async function makeOperator(container: MedusaContainer, api: Api) {
  const user = await container.resolve(Modules.USER).createUsers({ email: "operator@example.com" })
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const token = generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: "authid_test",
      app_metadata: { user_id: user.id },
    },
    { secret: projectConfig.http.jwtSecret, expiresIn: "1h" },
  )
  const call = async (method: string, path: string, data?: unknown): Promise<AdminAnswer> => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await api.request({
      method,
      url: `/admin${path}`,
      data,
      headers,
      validateStatus: () => true,
    })
    return { status: answer.status, ...answer.data }
  }
  return {
    id: user.id,
    get: (path: string) => call("GET", path),
    post: (path: string, body: unknown = {}) => call("POST", path, body),
    delete: (path: string) => call("DELETE", path),
  }
}

export type Operator = Awaited<ReturnType<typeof makeOperator>>
