/** A failure told to the person at the terminal: what went wrong, where to read more, what to do. */
export class Failure extends Error {
  readonly log: string | undefined
  readonly advice: string

  constructor(reason: string, { log, advice }: { log?: string; advice: string }) {
    super(reason)
    this.log = log
    this.advice = advice
  }
}

/** Thrown out of whatever is under way when the person, or the system, asks us to stop. */
export class Stopped extends Error {
  constructor() {
    super("stopped on request")
  }
}
