import type { Io } from './io.ts'

/** What was printed, to be shown later or not at all. */
export interface CollectedOutput {
  /** The same as another, but that nothing is printed. */
  readonly io: Io
  /** In the order in which it was printed. */
  readonly text: string
  /** Prints it. */
  show(): void
}

export function collectOutput(io: Io): CollectedOutput {
  const parts: { readonly to: 'stdout' | 'stderr'; readonly text: string }[] = []
  return {
    io: {
      ...io,
      stdout: (text) => void parts.push({ to: 'stdout', text }),
      stderr: (text) => void parts.push({ to: 'stderr', text }),
    },
    get text() {
      return parts.map(({ text }) => text).join('')
    },
    show() {
      for (const { to, text } of parts) io[to](text)
    },
  }
}
