import type { Pavilion } from "@pavilion/contracts"

/** A pavilion as the backend lists it. */
export function makePavilion(handle: string, given: Partial<Pavilion> = {}): Pavilion {
  return {
    id: `pav_${handle}`,
    handle,
    name: `${handle} 示例馆`,
    name_en: `Example pavilion ${handle}`,
    slogan: "示例",
    slogan_en: "Example",
    hostnames: [`${handle}.example`],
    theme: "paddy-green",
    seal: "示例",
    division: { code: "411528", name: "息县" },
    sales_channel_id: `sc_${handle}`,
    publishable_key: `pk_${handle}`,
    is_default: false,
    ...given,
  }
}
