import { describe, expect, it } from "vitest"
import { formRefusal, nextPath } from "./account-form.ts"

describe("a refused account form", () => {
  it("has each code at its field", () => {
    const refusal = formRefusal({
      ok: false,
      status: 422,
      code: "mobile_invalid",
      details: [
        { field: "mobile", code: "mobile_invalid" },
        { field: "password", code: "password_too_short" },
      ],
    })
    expect(refusal).toEqual({
      status: 422,
      fields: { mobile: "mobile_invalid", password: "password_too_short" },
      whole: null,
    })
  })

  it("says a wrong password above the form, at no field", () => {
    expect(formRefusal({ ok: false, status: 401, code: "login_failed", details: [] })).toEqual({
      status: 422,
      fields: {},
      whole: "login_failed",
    })
  })
})

describe("the way on after signing in", () => {
  it.each([
    ["/checkout", "/checkout"],
    ["//evil.example", "/account"],
    ["https://evil.example/", "/account"],
    ["/checkout/../x", "/account"],
    [null, "/account"],
  ])("from %j is %j", (asked, path) => {
    expect(nextPath(asked)).toBe(path)
  })
})
