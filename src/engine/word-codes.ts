/** For codes of ASCII, the small letter or digit that each stands for; 0 is no part of a word. */
export const wordCodes: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase()
  return /[a-z\d]/.test(small) ? small.charCodeAt(0) : 0
})
