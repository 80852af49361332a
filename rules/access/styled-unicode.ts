import {
  type Container,
  defineRule,
  type TextMatch,
  hasPlainLetters,
  lazy,
} from 'professional/rule'
import { plainLetter, styledLetters } from '../shared/styled-letters.ts'

/** Letters of one style with what stands between their words on a line. */
const run = lazy(
  () =>
    new RegExp(
      `${styledLetters}\\p{M}{0,3}(?:[ \\u00A0\\u3000\\t.,:;!?'’&/()·•–—！，．：；？＇（）-]{0,3}${styledLetters}\\p{M}{0,3})+`,
      'gu',
    ),
)
const word = lazy(() => new RegExp(`(?:${styledLetters}\\p{M}{0,3}){2,}`, 'gu'))

/** Letters that phoneticians write, among the small capitals. */
const phonetic = /^[ʙɢʜɪʟɴʀʏ]+$/u

/** The squared A, AB, B, O and P are emoji for blood groups and parking. */
const squaredEmoji = /^[\u{1F170}\u{1F171}\u{1F17E}\u{1F17F}]+$/u

/** Full-width letters are ordinary letters in Chinese, Japanese and Korean. */
const fullWidth = /^[\uFF01-\uFF5E\u3000\s]+$/
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const formulaSign = /[=<>≤≥≈±×÷∑∫√∂∆^+*/−]/u

export default defineRule({
  id: 'access/styled-unicode',
  summary: 'Words are written in look-alike symbols instead of letters.',
  why: `
    The symbols look like bold or handwritten letters, but a screen reader spells them out one by
    one or leaves them out, and a search does not find them.
  `,
  advice: 'Write ordinary letters.',
  references: [{ source: 'unicode-fonts' }, { source: 'ox-social' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    styled: 'These words are symbols, which screen readers spell out or skip',
  },
  wakes: () => [['<foreign>']],
  examples: {
    bad: [
      '«𝗚𝗲𝘁 𝘆𝗼𝘂𝗿 𝗳𝗹𝘂 𝗷𝗮𝗯» at Elmfield Pharmacy',
      'A «ｆｒｅｅ ｃｌｉｎｉｃ» this Saturday',
      '«Ⓑⓞⓞⓚ ⓝⓞⓦ» on our site',
      'Just «𝘢𝘴𝘬 𝘺𝘰𝘶𝘳 𝘱𝘩𝘢𝘳𝘮𝘢𝘤𝘪𝘴𝘵»!',
      '# «𝓕𝓵𝓾 𝓼𝓮𝓪𝓼𝓸𝓷»',
      '![A sign: «𝐂𝐥𝐨𝐬𝐞𝐝»](sign.jpg)',
      'We are «🅾🅿🅴🅽» and «ᴡᴇ ᴄᴀɴ ʜᴇʟᴘ».',
      'Ring **«𝟭𝟭𝟭»** if it gets worse',
      '---\ntitle: «𝗙𝗹𝘂 𝗷𝗮𝗯𝘀»\n---\nCome in.',
      'It’s «𝙛𝙧𝙚𝙚, 𝙛𝙖𝙨𝙩 & 𝙚𝙖𝙨𝙮» today',
      'The «&#x1D5E1;𝗛𝗦» is not the «&#x1D5E1;&#x1D5DB;&#x1D5E6;»',
    ],
    good: [
      'Elmfield™ is a name, © 2026, ® too',
      'A body surface of 1.8 m² and 10⁹ cells per litre, on the 5ᵗʰ',
      'Получите прививку от гриппа · احصل على لقاح الإنفلونزا',
      'Flu jabs 💉🎉 for 👨‍👩‍👧‍👦 in 🇬🇧',
      'A café in Zürich, naïve façade',
      'The formula is 𝛼 + β = γ, where 𝑝 < 0.05',
      'We write ∫ 𝑓 = 𝑑𝑥 for short',
      'Blood groups: 🅰️, 🅱️, 🆎 and 🅾️. Car park: 🅿️',
      'ＮＨＳのサービスを利用する',
      'Steps ① ② ③ and ①②③',
      'Say /ˈnɪʀɪ/ out loud, ɪʀ for short',
      '`𝗚𝗲𝘁` is code',
      'Let ℝ be the numbers, and 𝐀 a matrix',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container)
      if (hasPlainLetters(view.value)) return
      for (const match of view.matchAll(run())) {
        if (!isFont(match)) continue
        context.report({
          at: match,
          message: 'styled',
          suggestions: [
            {
              title: 'Write ordinary letters',
              safe: true,
              edits: [{ position: match.position, text: plain(match.value) }],
            },
          ],
        })
      }
    }

    return { post: look, field: look }
  },
})

function isFont({ value, before, after }: TextMatch): boolean {
  const words = value.match(word()) ?? []
  if (!words.some((letters) => !phonetic.test(letters) && !squaredEmoji.test(letters))) return false
  if (fullWidth.test(value)) return !eastAsian.test(before.slice(-20) + after.slice(0, 20))
  // Two letters near an operator are a product of variables.
  const isShort = words.every((letters) => [...letters].length <= 2) && words.length === 1
  return !(isShort && formulaSign.test(before.slice(-3) + after.slice(0, 3)))
}

function plain(styled: string): string {
  return Array.from(styled, plainLetter).join('')
}
