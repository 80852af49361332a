/** How the text of a file is written down. */
export interface Encoding {
  /** The byte order mark, which is no part of the text; empty where there is none. */
  readonly mark: string
  /** A text as a file of this kind, with its mark. */
  encode(text: string): Uint8Array
}

const byteOrderMark = '\uFEFF'

/** That of a file, by its first bytes, as it is read. */
export function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) {
    return { mark: byteOrderMark, encode: (text) => Buffer.from(byteOrderMark + text, 'utf16le') }
  }
  if (first === 0xfe && second === 0xff) {
    return {
      mark: byteOrderMark,
      encode: (text) => Buffer.from(byteOrderMark + text, 'utf16le').swap16(),
    }
  }
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? byteOrderMark : ''
  return { mark, encode: (text) => Buffer.from(mark + text) }
}
