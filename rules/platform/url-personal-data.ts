import {
  type Block,
  type Container,
  defineRule,
  type Range,
  type TextView,
  v,
} from 'professional/rule'
import { forenames } from '../lexicons/forenames.ts'
import { decodeBase64 } from '../shared/base64.ts'
import { monthClues } from '../shared/dates.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import {
  isPatientFolder,
  keyClues,
  type PersonalLook,
  personalParameter,
  personalSecret,
  personalText,
  type PersonalValue,
} from '../shared/personal-values.ts'
import { type UrlPart, urlParts } from '../shared/url-parts.ts'
import { findAddresses } from '../shared/urls.ts'

/** What an address without a scheme cannot do without, and few drafts have. */
const addressLike = /:\/\/|[a-z]\/[^\s/]|mailto:|sms:|\?[a-z]/i
const messageLink = /(?<![a-z])(?:mailto|sms):[^\s<>"“”«»\x7F\uFFFC]{1,2000}/gi
const encoded = /[A-Za-z0-9+/_-]{11,4096}={0,2}/g
const mostChunks = 10

const tokenKey = /^(?:(?:access|auth|login|session|reset|invite)[_-]?)?token$/
const token = /^(?=[^\s]{8,}$)(?=.*\d)[\w.~+/=-]+$/
/** What stands where a program puts the value in. */
const placeholder = /[{}<>[\]*$]|%7B|^pk\.|^(?:x+|your[\W_].*|(?:my)?token)$|(?:\.\.\.|…)$/i

/** In what one writes to a mailbox: a patient's name, not that of whom one writes to. */
const patientName =
  /\b(?:mr|mrs|ms|miss|mx|master)\.? \p{Lu}\p{L}{2,}|\b(?:patient|pt|patient name):? \p{Lu}\p{L}+ \p{Lu}\p{L}+|\b(?:results?|prescriptions?|appointments?|referrals?|letters?|scans?|bloods) (?:for|of) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/iu

const shorteners =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|ow\.ly|goo\.gl|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|lnkd\.in|tiny\.cc|rb\.gy|t\.ly|shorturl\.at|s\.id)\//i

export default defineRule({
  id: 'platform/url-personal-data',
  summary: 'The draft has a link that carries personal data.',
  why: `
    An address is copied, logged and shown in previews wherever it goes. A name, a date of birth or
    a number inside it goes along, long after the draft is gone.
  `,
  advice: 'Replace it with a link to a page where people sign in.',
  references: [{ source: 'nhs-messages-2026' }, { source: 'ico-anon-2025' }],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    number: 'This link carries a number that belongs to one person',
    email: 'This link carries somebody’s email address',
    birth: 'This link carries a date of birth',
    name: 'This link carries a patient’s name',
    token: 'This link may open something meant for one person',
    shortened: 'A shortened link hides from patients where it leads',
  },
  options: {
    allowReservedRanges: v.pipe(
      v.optional(v.boolean(), true),
      v.description('Accept numbers and email addresses that are kept for tests and examples.'),
    ),
  },
  wakes: () => [
    ['/', '?', '=', '@', 'mailto', 'sms', '<link>', '<image>'],
    [
      'mailto',
      'sms',
      '<number>',
      '<hex>',
      '<date>',
      '<mailbox>',
      '<base64>',
      '<escape>',
      '<meta>',
      ...monthClues(),
      [['='], ...anyClues(keyClues(), patternClues(tokenKey))],
      // A folder of somebody’s own.
      [['patient', 'patients'], [...forenames], ['<link>', '/']],
    ],
  ],
  examples: {
    bad: [
      { text: '[Scan](https://example.org/scan?born=«1951-02-03»)', severity: 'error' },
      {
        text: '[Your results](https://example.org/r?nhs=«9990000018»)',
        options: { allowReservedRanges: false },
        severity: 'error',
      },
      {
        text: '[Letter](https://example.org/letters/«jane-doe-1951-02-03.pdf»)',
        severity: 'error',
      },
      {
        text: 'Open https://example.org/a?email=«jo.patient@example.com» to book.',
        options: { allowReservedRanges: false },
        severity: 'error',
      },
      { text: '[Open](https://example.org/r?d=«MTk1MS0wMi0wMw==»)', severity: 'error' },
      { text: '[Open](https://example.org/«MTk1MS0wMi0wMw»/form)', severity: 'error' },
      { text: 'See example.org/r?dob=«03%2F02%2F1951» first', severity: 'error' },
      { text: '[Open](https://example.org/r?patient=«20417»)', severity: 'error' },
      { text: '[Open](https://example.org/#/r?patient=«Jane+Doe»)', severity: 'error' },
      { text: '[Sign in](https://example.org/in?token=«9f8a7c6d5e4b»)', severity: 'warning' },
      {
        text: '[Ask](mailto:clinic@example.org?subject=«Results%20for%20Mrs%20Adeyemi»)',
        severity: 'error',
      },
      { text: '[Open](https://example.org/r?dob=«03021951»)', severity: 'error' },
    ],
    good: [
      'https://example.org/list/patient=all/page=2',
      '[Martha’s Rule](https://example.org/patients/martha-s-rule)',
      '[Wards](https://example.org/patients/edith-cavell-ward/visiting)',
      'The map: https://example.org/maps/mill-lane-19660512.pdf',
      'Read about Ada: https://example.org/people?born=1815&died=1852',
      'Read https://example.org/flu?utm_source=news&utm_campaign=2026-11-25 first.',
      '[Flu](https://example.org/page?id=123)',
      '[Find a pharmacy](https://example.org/find?postcode=CF10+1ZZ)',
      '[Write to us](mailto:info@example.org?subject=Flu%20clinic)',
      '[Book](https://example.org/book?email=enquiries@example.org)',
      '[File](https://example.org/f/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08)',
      '[Video](https://example.org/watch?v=dQw4w9WgXcQ)',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container, 'everywhere')
      for (const block of view.blocks) {
        for (const range of addressesIn(view, block)) lookAt(container, view, range)
      }
    }

    function lookAt(container: Container, view: TextView, { start, end }: Range): void {
      const address = view.value.slice(start, end)
      if (container.meta.kind === 'patient-message' && shorteners.test(address)) {
        const at = view.slice(start, end)
        context.report({ at, message: 'shortened', atMost: 'info' })
      }
      const isMessage = /^(?:mailto|sms):/i.test(address)
      const personal: PersonalLook = {
        // Asked for the day only where there is a date: what is found without is true on any day.
        clock: context,
        reserved: !context.options.allowReservedRanges,
        host: hostOf(address),
      }
      const parts = urlParts(address)
      for (const [index, part] of parts.entries()) {
        // Whom a message goes to is no secret of the link.
        if (isMessage && (index === 0 || /^(?:cc|bcc|to)$/.test(part.key))) continue
        const at = view.slice(start + part.start, start + part.end)
        const found =
          personalIn(part, personal) ??
          (isMessage && patientName.test(part.text) ? 'name' : undefined) ??
          (isPatientFolder(parts[index - 1]?.text ?? '', part.text) ? 'name' : undefined)
        if (found) context.report({ at, message: found })
        else if (isToken(part)) context.report({ at, message: 'token', atMost: 'warning' })
      }
    }

    return { post: look, field: look }
  },
})

function addressesIn({ value }: TextView, { kind, start, end }: Block): readonly Range[] {
  const text = value.slice(start, end)
  if (kind === 'url') return /^data:/i.test(text) ? [] : [{ start, end }]
  if (!addressLike.test(text)) return []
  const messages = [...text.matchAll(messageLink)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found = [...findAddresses(text, { bare: kind !== 'code' }), ...messages]
  return found.map((range) => ({ start: start + range.start, end: start + range.end }))
}

function hostOf(address: string): string {
  return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(address)?.[1] ?? ''
}

function personalIn(part: UrlPart, look: PersonalLook): PersonalValue | undefined {
  if (part.key.startsWith('utm_') || placeholder.test(part.text)) return undefined
  const found = part.key
    ? personalParameter(part.key, part.text, look)
    : personalText(part.text, look)
  if (found) return found
  let chunks = 0
  // A plus sign in a parameter was read as a space.
  for (const [chunk] of part.text.replaceAll(' ', '+').matchAll(encoded)) {
    if (++chunks > mostChunks) break
    const secret = decodeBase64(chunk)
    const hidden = secret === undefined ? undefined : personalSecret(secret, look)
    if (hidden) return hidden
  }
  return undefined
}

function isToken({ key, text }: UrlPart): boolean {
  return tokenKey.test(key) && token.test(text) && !placeholder.test(text)
}
