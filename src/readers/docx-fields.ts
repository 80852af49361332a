/** What Word works out from a code, such as the words of a link; one may stand in another. */
export interface Fields {
  start(code?: string): void
  addCode(words: string): void
  /** What follows is what it shows. */
  endCode(): void
  end(): void
}

interface OpenField<L> {
  code: string
  isShown: boolean
  /** The line in which it has opened a link. */
  line: L | undefined
}

export function createFields<L>(
  openLink: (url: string) => L | undefined,
  closeLink: (line: L) => void,
): Fields {
  const fields: OpenField<L>[] = []

  function endCode(): void {
    const field = fields.at(-1)
    if (!field || field.isShown) return
    field.isShown = true
    // HYPERLINK "https://example.org"
    const url = /^\s*HYPERLINK\s+"([^"]*)"/.exec(field.code)?.[1]
    if (url !== undefined) field.line = openLink(url)
  }

  return {
    start: (code = '') => void fields.push({ code, isShown: false, line: undefined }),
    addCode(words) {
      const field = fields.at(-1)
      if (field && !field.isShown) field.code += words
    },
    endCode,
    end() {
      endCode()
      const line = fields.pop()?.line
      if (line) closeLink(line)
    },
  }
}
