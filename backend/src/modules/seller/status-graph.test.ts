import { describe, expect, it } from "vitest"
import { SELLER_STATUS_STEPS, SELLER_STATUSES, type SellerStatus } from "@pavilion/contracts"
import { canChangeSellerStatus } from "./status-graph"

describe("the status of a seller", () => {
  it("reaches every status from draft", () => {
    const reached = new Set<SellerStatus>(["draft"])
    for (const status of reached) {
      for (const next of SELLER_STATUS_STEPS[status]) reached.add(next)
    }
    expect([...reached].toSorted()).toEqual([...SELLER_STATUSES].toSorted())
  })

  it("lets nobody leave exited, skip the review or stay where it is", () => {
    for (const to of SELLER_STATUSES) expect(canChangeSellerStatus("exited", to)).toBe(false)
    for (const from of ["draft", "returned"] as const)
      expect(canChangeSellerStatus(from, "approved")).toBe(false)
    for (const status of SELLER_STATUSES) expect(canChangeSellerStatus(status, status)).toBe(false)
  })

  it("lets a suspended seller come back", () => {
    expect(canChangeSellerStatus("approved", "suspended")).toBe(true)
    expect(canChangeSellerStatus("suspended", "approved")).toBe(true)
  })
})
