import { createHash, randomBytes } from "node:crypto"

/** 256 random bits: nobody guesses one, and its plain hash is safe to keep. */
export function newResetToken(): string {
  return randomBytes(32).toString("base64url")
}

export function hashResetToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
