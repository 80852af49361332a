/** A stretch of a draft in which some rules are silenced. */
export interface Suppression {
  /** A rule's id or a category. */
  readonly rule: string
  readonly reason: string | undefined
  readonly until: string | undefined
  readonly by: string | undefined
  /** Only findings that cover this text. */
  readonly text: string | undefined
  readonly start: number
  end: number
  /** Where it is written. */
  readonly at: {
    readonly start: number
    readonly end: number
    /** In the sidecar of the draft. */
    readonly isBeside?: boolean
  }
}

/** All rules of a category may be written as *category/\**. */
export function plainRule(name: string): string {
  return name.replace(/\/\*$/, '')
}

/** Whether a suppression is about a rule. */
export function covers(suppression: Suppression, ruleId: string): boolean {
  const name = plainRule(suppression.rule)
  return name === ruleId || ruleId.startsWith(`${name}/`)
}
