/** schema.org things for search engines, without `@context`. */
export type Thing = { "@type": string } & Record<string, unknown>

/** @param steps from the front page to this one, with absolute addresses */
export function breadcrumbList(steps: { name: string; url: string }[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.name,
      item: step.url,
    })),
  }
}
