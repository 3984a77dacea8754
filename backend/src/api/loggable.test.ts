import { describe, expect, it } from "vitest"
import { loggable } from "./loggable"

describe("an error in the log", () => {
  it("keeps what is wrong and where, and nothing of the statement", () => {
    const error = Object.assign(
      new Error(`insert into "order_address" values ('王小明', '示例路 - 1 号') - disk full`),
      {
        code: "53100",
      },
    )
    const shown = loggable(error)
    expect(shown.message).toBe("disk full (53100)")
    expect(shown.stack).toContain("\n    at ")
    expect(`${shown.message}${shown.stack}`).not.toContain("王小明")
  })

  it("keeps other errors as they are, and takes what is none", () => {
    expect(loggable(new Error("pool - exhausted")).message).toBe("pool - exhausted")
    expect(loggable("plain").message).toBe("plain")
  })
})
