const codes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const small = String.fromCharCode(code).toLowerCase()
  if (/[a-z\d]/.test(small)) codes[code] = small.charCodeAt(0)
}

/** For ASCII, the small letter or digit that a code stands for; 0 is no part of a word. */
export function smallOf(code: number): number {
  return code < 128 ? (codes[code] ?? 0) : 0
}
