import type { DraftMeta } from 'professional/rule'
import type { ContactDetail } from './contact-details.ts'
import { compactPostcode } from './postcodes.ts'

/** Whether a detail is among those that a team calls its own, or stands in what the draft says of its author. */
export function isOwnContact(
  { kind, value }: ContactDetail,
  own: readonly string[],
  { author }: DraftMeta,
): boolean {
  const all = [...own, author?.workplace, author?.place].filter((entry) => entry !== undefined)
  return all.some((entry) => {
    if (kind === 'phone') return isSameNumber(value, entry)
    if (kind === 'postcode' || kind === 'address')
      return compactPostcode(entry).includes(comparable(value))
    const name = entry.trim().toLowerCase()
    if (name === value || (kind === 'handle' && `@${name}` === value)) return true
    const domain = name.replace(/^@/, '')
    return kind === 'email' && domain.includes('.') && !domain.includes('@') && isIn(value, domain)
  })
}

function comparable(value: string): string {
  return value.toUpperCase()
}

function isIn(mailbox: string, domain: string): boolean {
  return mailbox.endsWith(`@${domain}`) || mailbox.endsWith(`.${domain}`)
}

/** Whether an entry has the digits of a number, with or without the code of the country. */
function isSameNumber(number: string, entry: string): boolean {
  const digits = entry.replaceAll(/\D/g, '').replace(/^(?:00|0)/, '')
  return digits.length >= 7 && number.endsWith(digits)
}
