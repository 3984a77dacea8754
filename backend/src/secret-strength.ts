const MIN_LENGTH = 32
const MIN_DISTINCT = 10
const PLACEHOLDERS =
  /supersecret|change.?me|secret.?key|password|example|placeholder|your.?secret|12345678|abcdefgh/i

/**
 * What is wrong with a secret, in words for who set it; undefined when nothing is.
 * Medusa signs with "supersecret" where none is given: no such thing may ever reach a shop.
 */
export function weaknessOf(secret: string): string | undefined {
  if (secret.length < MIN_LENGTH) return `is shorter than ${MIN_LENGTH} characters`
  if (new Set(secret).size < MIN_DISTINCT) return `has fewer than ${MIN_DISTINCT} different characters`
  if (PLACEHOLDERS.test(secret)) return "looks like a placeholder from an example"
  return undefined
}

/** Names of secrets that have the same value: who learns one would have learned the other. */
export function sharedSecrets(secrets: Readonly<Record<string, string>>): string[] {
  const values = Object.values(secrets)
  return Object.keys(secrets).filter((name) => values.filter((value) => value === secrets[name]).length > 1)
}
