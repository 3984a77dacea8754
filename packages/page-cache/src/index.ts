export { chooseEncoding, decodeBody, encodeBody, isCompressible, type Encoding } from "./encoding.js"
