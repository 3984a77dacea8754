import path from "node:path"

/** `backend/data`, which the build copies beside the compiled sources. */
export const DATA_FOLDER = path.join(__dirname, "..", "data")
