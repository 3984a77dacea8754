import { defineSearchIndex, search } from "@medusajs/framework/utils"

const BATCH = 200

/**
 * The words of products on sale, for the search engine: it matches and ranks, and answers ids. Everything shown is in
 * the catalogue, whose own rows fill this index; it holds nothing that could not be built again from there.
 * @see docs/decisions/0030-the-catalogue-is-one-table-and-a-words-index.md
 */
export default defineSearchIndex({
  name: "catalogue_words",
  entity: "catalogue_document",
  fields: search.define({
    id: search.keyword().filterable(),
    pavilion: search.keyword().filterable(),
    heads: search.text().searchable({ weight: 3 }).retrievable(false),
    names: search.text().searchable({ weight: 2 }).retrievable(false),
    parts: search.text().searchable({ weight: 1.5 }).retrievable(false),
    context: search.text().searchable().retrievable(false),
  }),
  // Chinese words have two to four characters, so one wrong character is another word: see the attempts of a query.
  settings: { typo_tolerance: { enabled: false } },
  async *seed({ container, last_key }) {
    let after = last_key ?? ""
    for (;;) {
      const { data } = await container.query.graph({
        entity: "catalogue_document",
        fields: ["id", "pavilion", "words"],
        filters: { id: { $gt: after } },
        pagination: { take: BATCH, order: { id: "ASC" } },
      })
      if (data.length === 0) return
      after = data.at(-1)!.id
      yield [
        {
          action: "upsert",
          documents: data.flatMap(({ id, pavilion, words }) => (words ? [{ id, pavilion, ...words }] : [])),
        },
      ]
    }
  },
})
