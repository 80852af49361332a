import { readInlineHtml } from './html.ts'
import { addNode, pointAt, type Scan } from './scan.ts'
import { isAlphanumeric, isControl, isLetter } from './signs.ts'

const CLOSE = 62

/** Reads an address in angle brackets, or HTML. */
export function readAngle(scan: Scan): boolean {
  const { text, at, lineEnd } = scan
  const first = text.charCodeAt(at + 1)
  if (at + 1 >= lineEnd) {
    scan.at++
    return true
  }
  const urlEnd = endOfUrl(text, at + 1, lineEnd)
  const end = urlEnd < 0 ? endOfEmail(text, at + 1, lineEnd) : urlEnd
  if (end < 0) {
    // `<a`, `</a`, `<!a` and `<?a`
    const mayBeHtml = isLetter(first) || first === 47 || first === 33 || first === 63
    if (mayBeHtml) return readInlineHtml(scan)
    scan.at++
    return true
  }
  const words = text.slice(at + 1, end)
  return addNode(
    scan,
    {
      type: 'link',
      title: null,
      url: urlEnd < 0 ? `mailto:${words}` : words,
      children: [
        {
          type: 'text',
          value: words,
          position: { start: pointAt(scan, at + 1), end: pointAt(scan, end) },
        },
      ],
      position: { start: pointAt(scan, at), end: pointAt(scan, end + 1) },
      data: { pieces: { url: [[0, at, end + 1]] } },
    },
    at,
    end + 1,
  )
}

/** Where an address with a scheme of 2 to 32 signs ends; -1 without one. */
function endOfUrl(text: string, start: number, limit: number): number {
  if (!isLetter(text.charCodeAt(start))) return -1
  let at = start + 1
  while (at < limit && isOfScheme(text.charCodeAt(at))) at++
  if (at - start < 2 || at - start > 32 || text.charCodeAt(at) !== 58) return -1
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === CLOSE) return at
    if (code === 32 || code === 60 || isControl(code)) return -1
  }
  return -1
}

function isOfScheme(code: number): boolean {
  return code === 43 || code === 45 || code === 46 || isAlphanumeric(code)
}

const email =
  /[\w#$%&'*+\-./=?^`{|}~]+@[\da-z](?:[\da-z-]{0,61}[\da-z])?(?:\.[\da-z](?:[\da-z-]{0,61}[\da-z])?)*>/iy

function endOfEmail(text: string, start: number, limit: number): number {
  email.lastIndex = start
  const end = email.test(text) ? email.lastIndex - 1 : -1
  return end < limit ? end : -1
}
