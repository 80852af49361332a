/** What went wrong, without the message, which may quote a draft: its name and where in our code. */
export function describeBug(error: unknown, version: string): string {
  const name = error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return [
    `a bug of ours, sorry (${name}, version ${version})`,
    ...frames.filter((line) => /^\s+at /.test(line)),
    '  Please report it with these lines; they hold nothing of your drafts.',
  ].join('\n')
}
