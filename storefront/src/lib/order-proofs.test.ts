import { describe, expect, it } from "vitest"
import { decodeProofs, encodeProofs } from "./order-proofs.ts"

describe("order proofs in a cookie", () => {
  it("come back as they were put in", () => {
    const proofs = [
      { order_id: "order_01A", proof: "aB-_9", cart_id: "cart_01A" },
      { order_id: "order_01B", proof: "cD-_8", cart_id: "" },
    ]
    expect(decodeProofs(encodeProofs(proofs))).toEqual(proofs)
  })

  it.each(["", " ", "order_01A", "order_01A,proof", ",proof,cart"])("are none in %j", (text) => {
    expect(decodeProofs(text)).toEqual([])
  })
})
