import type { Reader } from '../../src/core/document.ts'
import { ReadError } from '../../src/core/errors.ts'

/** Takes the place of the reader of MDX: a parser of JavaScript would be a tenth of the page. */
export function createMdxReader(): Reader {
  return {
    format: 'mdx',
    read() {
      throw new ReadError('This page does not read MDX', {
        advice: 'Read it as Markdown, or run `professional` on the command line.',
      })
    },
  }
}
