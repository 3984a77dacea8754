import type { APIRoute } from "astro"

export const POST: APIRoute = async ({ cache }) => {
  await cache.invalidate({ tags: ["catalogue"] })
  return new Response(null, { status: 204 })
}
