import type { APIRoute } from "astro"
import { divisionReader } from "../../lib/divisions.ts"

/** `GET /api/divisions?parent=<code>`: what lies under a division, for the region fields. Answers `DivisionListAnswer`. */
export const GET: APIRoute = async ({ locals, url }) => {
  const parent = url.searchParams.get("parent")
  if (parent !== null && !/^\d{2,12}$/.test(parent))
    return Response.json({ code: "division_unknown" }, { status: 404 })
  const answer = await divisionReader(locals)(parent ?? undefined)
  if (!answer.ok) return Response.json({ code: answer.code }, { status: answer.status })
  return Response.json(answer.data, { headers: { "cache-control": "public, max-age=3600" } })
}
