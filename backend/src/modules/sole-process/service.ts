import { releaseLock } from "./held-lock"

/** Owns nothing but the end of the lock: the next process need not wait for this one's connection to time out. */
export default class SoleProcessModuleService {
  __hooks = { onApplicationShutdown: releaseLock }
}
