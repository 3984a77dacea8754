/// <reference types="astro/client" />

declare namespace App {
  interface Locals extends Readonly<import("../server/locals.ts").PageLocals> {}
}
