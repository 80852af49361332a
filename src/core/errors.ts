/** The person asked for something that cannot be done; shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Stable, for scripts: `unknown-rule`, `bad-config`. */
  readonly code: string
  /** What would work. */
  readonly hint: string | undefined

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
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
