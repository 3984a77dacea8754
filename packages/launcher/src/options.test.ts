import { expect, test } from "vitest"
import { Failure } from "./failure.ts"
import { readOptions } from "./options.ts"

test("starts on the usual port with the demo shop and the data there is", () => {
  expect(readOptions(["start"])).toEqual({ command: "start", fresh: false, demo: true, port: undefined })
})

test("reads every option, in any order, also after a bare --", () => {
  expect(readOptions(["start", "--", "--port", "8080", "--no-demo", "--fresh"])).toEqual({
    command: "start",
    fresh: true,
    demo: false,
    port: 8080,
  })
  expect(readOptions(["dev", "--port=1"]).port).toBe(1)
})

test.each([
  [["start", "--port"]],
  [["start", "--port", "0"]],
  [["start", "--port", "65536"]],
  [["start", "--port", "80 80"]],
  [["start", "--quick"]],
  [["test", "--fresh"]],
  [["serve"]],
  [[]],
])("refuses %j and shows the usage", (words) => {
  expect(() => readOptions(words)).toThrow(Failure)
  try {
    readOptions(words)
  } catch (error) {
    expect((error as Failure).advice).toContain("npm start -- [--fresh] [--no-demo] [--port N]")
  }
})
