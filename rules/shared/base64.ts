const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Longer than what people put into a link by hand. */
const longest = 4096

/**
 * The text that a chunk of Base64, plain or for addresses, stands for; undefined where it is
 * none, or stands for anything but printable ASCII.
 */
export function decodeBase64(chunk: string): string | undefined {
  const body = chunk
    .slice(0, longest)
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '')
  let text = ''
  let bits = 0
  let held = 0
  for (const sign of body) {
    const value = signs.indexOf(sign)
    if (value === -1) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const code = (held >> bits) & 0xff
    if ((code < 32 || code > 126) && code !== 9 && code !== 10 && code !== 13) return undefined
    text += String.fromCharCode(code)
  }
  return text
}
