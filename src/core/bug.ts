/** What went wrong, without the message, which may quote a draft: its name and where in our code. */
export function describeBug(error: unknown, version: string): string {
  const name = error instanceof Error ? error.name : typeof error
  return [
    `a bug of ours, sorry (${name}, version ${version})`,
    ...framesOf(error),
    '  Please report it with these lines; they hold nothing of your drafts.',
  ].join('\n')
}

/**
 * Where in our code an error was made, as lines of its stack. The stack begins with the message, and
 * that may have lines that look the same: without knowing where it ends, there are none.
 */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { message, stack = '' } = error
  const start = stack.indexOf(message)
  if (start < 0) return []
  // A message may have been taken away since, but not from the stack.
  if (message === '' && /^[^\n:]*:[ \t]*\S/.test(stack)) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
}
