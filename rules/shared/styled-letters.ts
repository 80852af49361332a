/**
 * One letter or digit from the blocks that stand in for fonts: mathematical letters with those that
 * moved to the letterlike symbols, full-width forms, circled, bracketed and squared letters, small
 * capitals. What an emoji selector follows is a picture.
 */
export const styledLetters =
  '[\\u{1D400}-\\u{1D6A3}\\u{1D7CE}-\\u{1D7FF}ℂℊ-ℍℎℐ-ℓℕℙ-ℝℤℨℬ-ℯℰℱℳℴ' +
  'Ａ-Ｚａ-ｚ０-９⒜-ⓩ\\u{1F110}-\\u{1F12B}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}' +
  '\\u{1F170}-\\u{1F189}ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ](?!\\uFE0F)'

const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'
const smallCapitalLetters = 'abcdefghijklmnoprstuvwyz'

/** What Unicode does not take apart by itself, by the first of its 26 letters. */
const enclosed = [0x1f150, 0x1f170]

/** The ordinary letter for a styled one; anything else stays as it is. */
export function plainLetter(sign: string): string {
  const small = smallCapitals.indexOf(sign)
  if (small !== -1) return smallCapitalLetters.charAt(small)
  const code = sign.codePointAt(0) ?? 0
  const first = enclosed.find((start) => start <= code && code < start + 26)
  if (first !== undefined) return String.fromCharCode(65 + code - first)
  const normal = sign.normalize('NFKC')
  // Letters in brackets: only the letter.
  return /^[!-~ ]{1,3}$/.test(normal) ? normal.replace(/^\((\w)\)$/, '$1') : sign
}
