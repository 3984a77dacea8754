import type { CatalogueDocument } from "@pavilion/contracts"
import { type Locale, nameOf, titleOf } from "../i18n/index.ts"

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

const AVAILABILITY = { true: "https://schema.org/InStock", false: "https://schema.org/OutOfStock" } as const

/** A product with one offer a pack. */
export function productThing(
  product: CatalogueDocument,
  page: { locale: Locale; url: string; picture: string },
): Thing {
  const { locale, url, picture } = page
  return {
    "@type": "Product",
    name: titleOf(locale, product),
    description: (locale === "en" && product.description_en) || product.description,
    image: picture,
    category: nameOf(locale, product.category),
    url,
    ...(product.brand && { brand: { "@type": "Brand", name: nameOf(locale, product.brand) } }),
    offers: product.variants.map((variant) => ({
      "@type": "Offer",
      sku: variant.sku,
      name: titleOf(locale, variant),
      price: variant.price.toFixed(2),
      priceCurrency: "CNY",
      availability: AVAILABILITY[`${variant.in_stock}`],
      url,
      seller: { "@type": "Organization", name: nameOf(locale, product.seller) },
    })),
  }
}

/** The shop itself, and how a search engine may search in it. */
export function shopThing(shop: { name: string; url: string; search: string }): Thing {
  return {
    "@type": "WebSite",
    name: shop.name,
    url: shop.url,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${shop.search}?q={words}` },
      "query-input": "required name=words",
    },
  }
}
