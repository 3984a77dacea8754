import { readEnv, type StorefrontEnv } from "../../server/env.ts"

let checked: StorefrontEnv | undefined

/** The environment of this process, checked once. @throws Error naming what is missing or weak */
export function env(): StorefrontEnv {
  checked ??= readEnv(process.env)
  return checked
}
