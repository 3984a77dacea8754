import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { CatalogueListAnswer, ErrorAnswer, FacetAnswer, ProductAnswer } from "@pavilion/contracts"
import { rebuildCatalogueWorkflow } from "../../../src/workflows/catalogue/rebuild-catalogue"
import { makeProduct, type ShopProduct } from "../../factories/make-product"
import { makeSeller, makeShop, type Shop, type ShopSeller } from "../../factories/make-shop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const get = async <T>(path: string): Promise<T & ErrorAnswer & { status: number }> => {
      const { status, data } = await api.get<T & ErrorAnswer>(`/pavilions${path}`, {
        validateStatus: () => true,
      })
      return { ...data, status }
    }
    const list = async (query: string) => {
      const answer = await get<CatalogueListAnswer>(`/xixian/products?${query}`)
      expect(answer.status).toBe(200)
      return answer
    }
    const titles = async (query: string) => (await list(query)).products.map((product) => product.title)

    let shop: Shop
    let farm: ShopSeller
    let mill: ShopSeller
    let rice: ShopProduct

    beforeEach(async () => {
      shop = await makeShop(getContainer())
      const other = await makeShop(getContainer(), { handle: "qinyang" })
      farm = await makeSeller(shop)
      mill = await makeSeller(shop)
      rice = await makeProduct(shop, farm, {
        title: "大米",
        title_en: "Rice",
        category: "grain-oil",
        price: 49.9,
        net_weight_g: 2500,
      })
      await makeProduct(shop, farm, { title: "西瓜", price: 22, season_months: [5, 6, 7] })
      await makeProduct(shop, mill, { title: "花生油", category: "grain-oil", price: 128, stock: 0 })
      await makeProduct(other, await makeSeller(other), { title: "山药", price: 78 })
      await rebuildCatalogueWorkflow(getContainer()).run()
      await getContainer().resolve(Modules.SEARCH).reindex({ index: "catalogue_words" })
    })

    describe("a product", () => {
      it("comes whole, with its price per 斤 and what can be ordered", async () => {
        const { status, product } = await get<ProductAnswer>(`/xixian/products/${rice.handle}`)
        expect(status).toBe(200)
        expect(product).toMatchObject({
          id: rice.id,
          title: "大米",
          title_en: "Rice",
          pavilion: "xixian",
          price_min: 49.9,
          price_max: 49.9,
          price_per_jin: 9.98,
          parcel_price: 10,
          in_season: true,
          in_stock: true,
          seller: { handle: farm.handle, township: "项店镇" },
          origin: { county: "息县", township: "项店镇", village: null },
          variants: [
            { id: rice.variant_id, price: 49.9, net_weight_g: 2500, available: 100, in_stock: true },
          ],
        })
      })

      it("is known only in its own pavilion", async () => {
        expect(await get(`/qinyang/products/${rice.handle}`)).toMatchObject({
          status: 404,
          code: "product_not_found",
        })
        expect(await get(`/xixian/products/nothing`)).toMatchObject({
          status: 404,
          code: "product_not_found",
        })
        expect(await get(`/nowhere/products/${rice.handle}`)).toMatchObject({
          status: 404,
          code: "pavilion_not_found",
        })
      })
    })

    describe("a list", () => {
      it("holds the pavilion's products and no others", async () => {
        expect(await list("")).toMatchObject({ count: 3, offset: 0, limit: 24, exact: true })
        expect((await get<CatalogueListAnswer>("/*/products")).count).toBe(4)
        expect(await get("/nowhere/products")).toMatchObject({ status: 404, code: "pavilion_not_found" })
      })

      it("is sorted and narrowed as asked, and recommends what is there before what is sold out", async () => {
        expect((await titles("")).at(-1)).toBe("花生油")
        const expected = {
          "sort=price_asc": ["西瓜", "大米", "花生油"],
          "sort=price_desc": ["花生油", "大米", "西瓜"],
          "sort=newest": ["花生油", "西瓜", "大米"],
          "sort=season&month=6&category=fruit": ["西瓜"],
          "sort=price_asc&category=grain-oil": ["大米", "花生油"],
          "sort=price_asc&category=grain-oil&category=fruit": ["西瓜", "大米", "花生油"],
          "category=grain-oil&in_stock=true": ["大米"],
          "sort=price_asc&month=1": ["大米", "花生油"],
          "sort=price_asc&month=6": ["西瓜", "大米", "花生油"],
          "price_min=40&price_max=60": ["大米"],
          "price_max=22": ["西瓜"],
          [`sort=price_asc&township=${encodeURIComponent("项店镇")}`]: ["西瓜", "大米", "花生油"],
          [`seller=${mill.handle}`]: ["花生油"],
          "brand=none-such": [],
          "mark=none-such": [],
        }
        const answers = await Promise.all(
          Object.keys(expected).map(async (query) => [query, await titles(query)]),
        )
        expect(Object.fromEntries(answers)).toEqual(expected)
      })

      it("comes in pages, and beyond the last page is empty", async () => {
        const pages = await Promise.all(
          [0, 1, 2, 3].map((offset) => titles(`sort=price_asc&limit=1&offset=${offset}`)),
        )
        expect(pages).toEqual([["西瓜"], ["大米"], ["花生油"], []])
        expect(await list("offset=999999")).toMatchObject({ products: [], count: 3 })
      })

      it("takes broken values for the default, or finds nothing", async () => {
        const broken = [
          "limit=0&offset=-1&sort=hot&month=13&price_min=cheap&price_max=NaN&in_stock=maybe",
          "limit=1e9&offset=1e99",
          "sort[]=newest&sort[]=x&limit[a]=1&offset=&month=",
          "category[a][b]=1&mark[]=&seller=%00",
          "price_min=-5&price_max=1e400",
          "brand=" + encodeURIComponent("'; DROP TABLE catalogue_document; --"),
          "category=" + encodeURIComponent("?") + "&township=" + encodeURIComponent("\\' OR 1=1"),
          "q=" + encodeURIComponent("' & | ! ( ) : * <-> \\"),
          "q=%00&brand=%00",
          "q=a&q=b",
          "q=" + encodeURIComponent("枣").repeat(500),
        ]
        for (const path of ["products", "facets", "suggestions"]) {
          const answers = broken.map(async (query) => [query, (await get(`/xixian/${path}?${query}`)).status])
          expect(await Promise.all(answers)).toEqual(broken.map((query) => [query, 200]))
        }
        expect((await titles("limit=0&offset=-1&sort=hot&month=13&price_min=cheap")).length).toBe(3)
        for (const path of ["products/%00", "sellers/%00", "brands/%00", "products/%E0%A4%A"]) {
          expect((await get(`/xixian/${path}`)).status).toBeLessThan(500)
        }
      })
    })

    describe("facets", () => {
      it("count each facet without its own filter", async () => {
        const all = await get<FacetAnswer>("/xixian/facets")
        const narrowed = await get<FacetAnswer>("/xixian/facets?category=fruit")
        const counts = (answer: FacetAnswer, facet: keyof FacetAnswer["facets"]) =>
          Object.fromEntries(answer.facets[facet].map((value) => [value.handle, value.count]))

        expect(all).toMatchObject({ count: 3, price: { min: 22, max: 128 } })
        expect(counts(all, "category")).toEqual({ "grain-oil": 2, fruit: 1 })
        expect(counts(all, "seller")).toEqual({ [farm.handle]: 2, [mill.handle]: 1 })
        expect(counts(all, "in_stock")).toEqual({ true: 2 })
        expect(counts(all, "month")).toMatchObject({ 1: 2, 6: 3 })

        expect(narrowed).toMatchObject({ count: 1, price: { min: 22, max: 22 } })
        expect(counts(narrowed, "category")).toEqual({ "grain-oil": 2, fruit: 1 })
        expect(counts(narrowed, "seller")).toEqual({ [farm.handle]: 1 })
      })

      it("name their values in both languages", async () => {
        const { facets } = await get<FacetAnswer>("/xixian/facets")
        const seller = facets.seller.find((value) => value.handle === farm.handle)
        expect(seller).toMatchObject({ name: `${farm.handle}（示例）`, name_en: `${farm.handle} (sample)` })
      })
    })
  },
})
