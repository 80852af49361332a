import { type ClueRows, lazy, makePattern } from 'professional/rule'
import { forenames } from '../lexicons/forenames.ts'
import { hasNhsCheckDigit } from './check-digit.ts'
import { fullDate, parseDate, yearsSince } from './dates.ts'
import {
  emailAddress,
  isMailArchive,
  isNoMailbox,
  isReservedDomain,
  isSharedMailbox,
} from './mailboxes.ts'
import { isSampleNationalInsurance, nationalInsuranceNumber } from './national-insurance.ts'
import { numberRange } from './patient-numbers.ts'
import { patternClues } from './pattern-clues.ts'
import { compactCapitals } from './plain-tokens.ts'
import { isPrescriptionId, namesPrescriber, prescriptionId } from './prescription-ids.ts'
import { isSampleSocialSecurity, socialSecurityNumber } from './us-numbers.ts'

/** What a piece of an address may say of somebody. */
export type PersonalValue = 'number' | 'email' | 'birth' | 'name'

/** Asked for its day only where something depends on it. */
interface Clock {
  /** ISO date. */
  readonly today: string
}

export interface PersonalLook {
  readonly clock: Clock
  /** Numbers and addresses that belong to nobody count as well. */
  readonly reserved: boolean
  /** The host that the address leads to: its own mailboxes are nobody's secret. */
  readonly host: string
}

const nhsKey = /^(?:nhs|hcn|chi)[_-]?(?:no|num|number|id)?$/
const birthKey = /^(?:dob|d_?o_?b|date[_-]?of[_-]?birth|birth[_-]?(?:date|day)|born)$/
const recordKey =
  /^(?:mrn|nino|ni[_-]?(?:no|number)|ssn|mbi|patient|(?:patient|pt)[_-]?(?:id|no|num|number|ref|name)|hospital[_-]?(?:no|num|number))$/

/** What is in the names of parameters that give something away. */
export const keyClues = (): ClueRows => patternClues(nhsKey, birthKey, recordKey)

/** What the parameter `key` of an address gives away, if anything. */
export function personalParameter(
  key: string,
  text: string,
  look: PersonalLook,
): PersonalValue | undefined {
  const name = key.replace(/^.*[[.]/, '').replace(/\]$/, '')
  const digits = text.replaceAll(/\D/g, '')
  if (nhsKey.test(name) && digits.length === 10) {
    return look.reserved || numberRange(digits) !== 'test' ? 'number' : undefined
  }
  if (birthKey.test(name) && isBirthDate(text, look.clock)) return 'birth'
  if (recordKey.test(name)) {
    if (isSample(text)) return look.reserved ? 'number' : undefined
    if (digits.length >= 3) return 'number'
    return isFullName(text) ? 'name' : undefined
  }
  // Shops number what they sell in the same way as HMRC numbers people.
  const isInsurance = !productKey.test(name) && isNationalInsurance(text)
  if (isInsurance && (look.reserved || !isSample(text))) return 'number'
  return personalText(text, look)
}

/** Whether the folder of a patient is called by their name: *patients/jane-doe*. */
export function isPatientFolder(above: string, text: string): boolean {
  if (!/^patients?$/i.test(above) || placeWord.test(text) || pageWord.test(text)) return false
  return text.length <= 40 && isFullName(text.replace(/\.[a-z0-9]{2,5}$/i, ''))
}

const pageWord =
  /\b(?:st|saint|unit|team|stor(?:y|ies)|rule|law|fund|trust|visit\w*|guide|information|new|care|services?|how|your|our|the)\b/i

const productKey = /^(?:sku|id|item|part|product|code|model|v|q|s|ref)$|(?:sku|product|item|part)/

function isNationalInsurance(text: string): boolean {
  const found = [...text.matchAll(nationalInsuranceNumber)][0]?.[0] ?? ''
  return isWhole(text, found) && found === found.toUpperCase()
}

/** What a text gives away by its shape alone. */
export function personalText(text: string, look: PersonalLook): PersonalValue | undefined {
  if (text.includes('@') && hasPersonalEmail(text, look)) return 'email'
  if (!/\d{2}/.test(text)) return undefined
  if (tellsBirth(text, look.clock)) return 'birth'
  const numbers = [
    ...[...text.matchAll(socialSecurityNumber)].filter(([number]) => isWhole(text, number)),
    ...[...text.matchAll(prescriptionId)].filter(
      ([id]) => id.includes('-') && namesPrescriber(id) && isPrescriptionId(id),
    ),
  ]
  if (numbers.some(([number]) => look.reserved || !isSample(number))) return 'number'
  return hasNamedBirth(text, look.clock) ? 'birth' : undefined
}

/** What a text that somebody took the trouble to encode says, on its own or as parameters. */
export function personalSecret(text: string, look: PersonalLook): PersonalValue | undefined {
  const bare = text.trim()
  if (isWhole(bare, dateIn(bare)) && isBirthDate(bare, look.clock)) return 'birth'
  const digits = bare.replaceAll(/[ -]/g, '')
  if (hasNhsCheckDigit(digits)) {
    const range = numberRange(digits)
    if (range === 'nhs' || range === 'hc' || (range === 'test' && look.reserved)) return 'number'
  }
  for (const [, key = '', value = ''] of bare.matchAll(
    /["']?([a-z][\w-]{1,30})["']?\s?[:=]\s?["']?([^"'&;,{}\n]{1,200})/gi,
  )) {
    const found = personalParameter(key.toLowerCase(), value.trim(), look)
    if (found) return found
  }
  if (isNationalInsurance(bare) && (look.reserved || !isSample(bare))) return 'number'
  return personalText(bare, look)
}

function hasPersonalEmail(text: string, { reserved, host }: PersonalLook): boolean {
  if (isMailArchive(host)) return false
  return [...text.matchAll(emailAddress)].some(({ groups }) => {
    const { box = '', domain = '' } = groups ?? {}
    if (isSharedMailbox(box) || isNoMailbox(box, domain)) return false
    const isReserved = isReservedDomain(domain)
    if (isReserved && !reserved) return false
    return isReserved || !isSameSite(host, domain)
  })
}

function isSameSite(host: string, domain: string): boolean {
  const a = host.toLowerCase().replace(/^www\./, '')
  const b = domain.toLowerCase()
  return a !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`))
}

const anyDate = lazy(() => makePattern(fullDate, 'i'))

function dateIn(text: string): string {
  return anyDate().exec(text)?.[0] ?? '\0'
}

const birthLabel = /\b(?:dob|d\.o\.b\.?|date of birth)\b[\s:=_-]{0,3}(?:is )?$/i

/** “DOB 14-06-1987” inside what somebody is to send, or in the name of a file. */
function tellsBirth(text: string, clock: Clock): boolean {
  const spaced = text.replaceAll(/[_+]/g, ' ')
  const found = dateIn(spaced)
  const at = found === '\0' ? -1 : spaced.indexOf(found)
  return at > 0 && birthLabel.test(spaced.slice(0, at)) && isBirthDate(found, clock)
}

/** A forename, another name and a date that lies far enough back to be a birthday. */
function hasNamedBirth(text: string, clock: Clock): boolean {
  const spaced = text
    .replaceAll(/[_+]/g, ' ')
    .replace(/(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3')
  const found = dateIn(spaced)
  const date = found === '\0' ? undefined : parseDate(found, clock.today)
  if (!date) return false
  const age = yearsSince(date, clock.today)
  const words = spaced.replace(found, ' ').replace(/\.[a-z0-9]{2,5}$/i, '')
  const person = words.replaceAll(recordWord, ' ')
  const isRecord = personalRecord.test(words)
  if (age > 110 || age < (isRecord ? 0 : 12) || placeWord.test(person)) return false
  // A longer title is that of a page.
  return isFullName(person) && (person.match(/\p{L}{2,}/gu) ?? []).length <= 3
}

const personalRecord =
  /\b(?:patients?|dob|born|results?|referrals?|prescriptions?|scans?|discharge)\b/i
const recordWord =
  /\b(?:patients?|letters?|records?|dob|born|results?|referrals?|prescriptions?|scans?|discharge|report|mr|mrs|ms|miss|for|of)\b/gi
const placeWord =
  /\b(?:ward|hospital|opened|opens|park|street|road|lane|centre|center|school|college|house|hall|clinic|wing|day|annual|news|minutes|agenda|papers?|museum|bridge|station|club|fc|award)\b/i

function isFullName(text: string): boolean {
  const words = text.split(/[^\p{L}'’]+/u).filter((word) => word.length > 1)
  return words.length > 1 && words.some((word) => forenames.has(capitalised(word)))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

function isBirthDate(text: string, clock: Clock): boolean {
  const written = /^\d{8}$/.test(text) ? withHyphens(text) : dateIn(text)
  const date = written === '\0' ? undefined : parseDate(written, clock.today)
  if (!date) return false
  const age = yearsSince(date, clock.today)
  return age >= 0 && age <= 110
}

/** Eight digits begin or end with the year. */
function withHyphens(digits: string): string {
  return /^(?:19|20)/.test(digits)
    ? digits.replace(/^(\d{4})(\d{2})/, '$1-$2-')
    : digits.replace(/^(\d{2})(\d{2})/, '$1-$2-')
}

function isSample(text: string): boolean {
  const compact = compactCapitals(text)
  return isSampleNationalInsurance(compact) || isSampleSocialSecurity(compact)
}

function isWhole(text: string, part: string): boolean {
  return part !== '' && text.trim() === part
}
