/** Where in a file somebody has to look; lines and columns count from 1. */
export interface ErrorPlace {
  /** Absolute. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The person asked for something that cannot be done; shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Stable, for scripts: `unknown-rule`, `bad-config`. */
  readonly code: string
  /** What would work. */
  readonly hint: string | undefined
  /** What the message says, place by place, for editors; empty where no file is to blame. */
  readonly places: readonly ErrorPlace[]

  constructor(
    code: string,
    message: string,
    options: { hint?: string; cause?: unknown; places?: readonly ErrorPlace[] } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.places = options.places ?? []
  }
}

/** A draft is not what its format promises. The message never quotes the draft. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  /** UTF-16 offset into the source where reading stopped. */
  readonly offset: number
  readonly advice: string | undefined

  constructor(
    message: string,
    options: { offset?: number; advice?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.offset = options.offset ?? 0
    this.advice = options.advice
  }
}
