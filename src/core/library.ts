/** A package that a rule asks, and that is too large to be loaded for every draft. */
export interface LibraryUse<L> {
  /** Whether a text, that of a post or a field, holds anything to ask the package about. */
  isNeeded(text: string): boolean
  load(): Promise<L>
}
