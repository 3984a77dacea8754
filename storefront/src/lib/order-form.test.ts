import { describe, expect, it } from "vitest"
import { type OrderValues, parseAddress, parseOrder, readFields } from "./order-form.ts"

const PARCEL = { parcel: true }

function makeOrder(changes: Partial<OrderValues> = {}): OrderValues {
  return {
    recipient: " 张三 ",
    mobile: "+86 138 0013 8000",
    province: "410000",
    city: "411500",
    county: "411528",
    township: "",
    detail: "项店镇政府东 50 米",
    note: "",
    payment_method: "cash_on_delivery",
    expected_total: "61.9",
    ...changes,
  }
}

function problemsOf(values: Partial<OrderValues>, division: string | null = "411528") {
  const parsed = parseOrder(makeOrder(values), division, PARCEL)
  return parsed.ok ? [] : parsed.problems
}

describe("the order form", () => {
  it("becomes what the backend takes", () => {
    expect(parseOrder(makeOrder({ note: " 周末送 " }), "411528", PARCEL)).toEqual({
      ok: true,
      value: {
        address: {
          recipient: "张三",
          mobile: "13800138000",
          division_code: "411528",
          detail: "项店镇政府东 50 米",
        },
        payment_method: "cash_on_delivery",
        expected_total: 61.9,
        note: "周末送",
      },
    })
  })

  it("leaves an empty note out", () => {
    const parsed = parseOrder(makeOrder(), "411528", PARCEL)
    expect(parsed.ok && "note" in parsed.value).toBe(false)
  })

  it("names every wrong field at once", () => {
    expect(
      problemsOf({ recipient: "  ", mobile: "1380013800", detail: "", payment_method: "gold" }, null),
    ).toEqual([
      { field: "recipient", code: "address_recipient_missing" },
      { field: "mobile", code: "address_mobile_invalid" },
      { field: "division_code", code: "address_division_unknown" },
      { field: "detail", code: "address_detail_missing" },
      { field: "payment_method", code: "payment_method_unknown" },
    ])
  })

  it.each([
    ["recipient", { recipient: "长".repeat(51) }, "name_too_long"],
    ["detail", { detail: "路".repeat(201) }, "address_detail_too_long"],
    ["note", { note: "请".repeat(201) }, "note_too_long"],
  ])("refuses a %s that is too long", (field, values, code) => {
    expect(problemsOf(values)).toEqual([{ field, code }])
  })

  it.each(["", "abc", "-1", "1e999", "NaN"])("takes the sum %j for one that changed", (expected_total) => {
    const codes = problemsOf({ expected_total }).map(({ code }) => code)
    expect(codes.every((code) => code === "cart_total_changed")).toBe(true)
    expect(codes.length).toBe(expected_total === "" ? 0 : 1)
  })

  it("asks for no address where nothing is shipped", () => {
    const parsed = parseAddress(makeOrder({ detail: "" }), null, { parcel: false })
    expect(parsed).toEqual({
      ok: true,
      value: { recipient: "张三", mobile: "13800138000", division_code: "", detail: "" },
    })
  })
})

describe("the fields of a form", () => {
  it("are the named ones, as text of bounded length", () => {
    const form = new FormData()
    form.set("recipient", "张".repeat(5000))
    form.set("mobile", new File(["1"], "1.txt"))
    form.set("__proto__", "x")
    const fields = readFields(form, ["recipient", "mobile", "detail"])
    expect(Object.keys(fields)).toEqual(["recipient", "mobile", "detail"])
    expect(fields.recipient).toHaveLength(2000)
    expect(fields.mobile).toBe("")
    expect(fields.detail).toBe("")
  })
})
