import { randomBytes, scrypt, timingSafeEqual } from "node:crypto"

const KEY_BYTES = 32
const SALT_BYTES = 16
// What OWASP names for scrypt where 32 MB a hash are affordable: N = 2^15, r = 8, p = 3.
const COST = { N: 2 ** 15, r: 8, p: 3 }
const MAX_MEMORY = 128 * COST.N * COST.r * 2

/** @returns `scrypt$N$r$p$salt$key`, salt and key in base64: a change of cost leaves older hashes readable */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await derive(password, salt, COST)
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64"), key.toString("base64")].join("$")
}

/** Whether a password is the one a hash was made of; false for anything that is no hash of ours. */
export async function isPasswordOf(password: string, hash: string): Promise<boolean> {
  const [kind, N, r, p, salt, key] = hash.split("$")
  if (kind !== "scrypt" || !key) return false
  const wanted = Buffer.from(key, "base64")
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  return timingSafeEqual(await derive(password, Buffer.from(salt, "base64"), cost), wanted)
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, { ...cost, maxmem: MAX_MEMORY }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
