import { lazyPattern, type TextMatch, type TextView } from 'professional/rule'
import { asksForPlace, type ContactKind, namesService } from './contact-owners.ts'
import {
  emailAddress,
  isNoMailbox,
  isPrivateDomain,
  isReservedDomain,
  isSharedMailbox,
} from './mailboxes.ts'
import { phoneCandidates, type PhoneParser, readPhone } from './phone-numbers.ts'
import { compactPostcode, postcodesIn, smallPostcode } from './postcodes.ts'
import { calledAddressesIn, isSameAddress, plainStreetsIn, streetsIn } from './street-addresses.ts'

/** Something by which one household or person can be reached. */
export interface ContactDetail {
  readonly kind: ContactKind
  readonly at: TextMatch
  /** For comparing: digits with the code of the country, small letters, no spaces. */
  readonly value: string
  /** By its form one person's: a mobile, a mailbox where people have their own. */
  readonly isPrivate: boolean
  /** Kept for drama and examples. */
  readonly isReserved: boolean
  /** Of such a form only that it takes somebody beside it. */
  readonly isFaint: boolean
}

const handle = /(?<![\w@/.=:])@[A-Za-z_]\w{1,29}(?:\.\w{1,29}){0,2}(?![\w@])/g

const phoneLabel =
  /\b(?:tel|telephone|phones?|mob|mobile|cell|landline|number|no|call(?:ed|s)?|ring|rang|text|contact|whatsapp|reach(?:ed)?)\b[^\d\n]{0,30}$/i
const otherNumber = lazyPattern(
  String.raw`(?:\b(?:NHS|CHI|MRN|hospital|ref(?:erence)?|order|invoice|receipt|account|acct|sort code|card|ISBN|ISSN|PMID|PMC|DOI|batch|lot|serial|tracking|policy|charity|company|VAT|registration|registered|reg|GPhC|GMC|NMC|HCPC|GDC|UTR|barcode|parcel|licen[cs]e|PL|EAN|GTIN|ORCID|NCT|ISRCTN|IBAN|model|part|member(?:ship)?|credit|SSN|IMEI|version|grant|award|IRAS)|H ?& ?C|a\/c)[^\p{L}\d]{0,4}(?:(?:no|nos|number|numbers|num|id|code)\b[^\p{L}\d]{0,4})?(?:(?:is|was) )?$`,
  'iu',
)
/** Whom an address in a link writes to or rings. */
const recipient = /^(?:tel|sms|smsto|callto|mailto|whatsapp):|^https?:\/\/wa\.me\//i

/** The contact details in a text, in no order. */
export function contactDetailsIn(view: TextView, parse: PhoneParser | undefined): ContactDetail[] {
  const found = [...placesIn(view), ...emailsIn(view), ...handlesIn(view)]
  if (parse) found.push(...phonesIn(view, parse))
  return found.filter(({ at, kind }) => !isInLink(at, kind))
}

function* placesIn(view: TextView): Iterable<ContactDetail> {
  const postcodes = [...postcodesIn(view, ({ before }) => asksForPlace(before.slice(-80)))]
  let next = 0
  for (const { match, isFaint } of streetsOf(view)) {
    for (; next < postcodes.length; next++) {
      const at = postcodes[next]
      if (!at || at.start >= match.end) break
      if (at.end <= match.start) yield postcodeAt(at)
    }
    const code = postcodes[next]
    const between = code && view.value.slice(match.end, Math.min(code.start, match.end + 100))
    const isOne = between !== undefined && isSameAddress(between) && !namesService(between)
    if (isOne) next++
    const at = code && isOne ? view.slice(match.start, code.end) : match
    yield { ...ordinary, kind: 'address', at, value: compactPostcode(at.value), isFaint }
  }
  for (const at of postcodes.slice(next)) yield postcodeAt(at)
}

function postcodeAt(at: TextMatch): ContactDetail {
  const isFaint = smallPostcode.test(at.value)
  return { ...ordinary, kind: 'postcode', at, value: compactPostcode(at.value), isFaint }
}

/** Streets in order, none over another; at one place that with a number comes before the others. */
function streetsOf(view: TextView): { readonly match: TextMatch; readonly isFaint: boolean }[] {
  const all = [
    ...[...streetsIn(view)].map((match) => ({ match, isFaint: false })),
    ...[...calledAddressesIn(view), ...plainStreetsIn(view)].map((match) => ({
      match,
      isFaint: true,
    })),
  ].toSorted((a, b) => a.match.start - b.match.start)
  let end = 0
  return all.filter(({ match }) => {
    if (match.start < end) return false
    end = match.end
    return true
  })
}

const ordinary = { isPrivate: false, isReserved: false, isFaint: false }

function* emailsIn(view: TextView): Iterable<ContactDetail> {
  if (!view.value.includes('@')) return
  for (const at of view.matchAll(emailAddress)) {
    const { box = '', domain = '' } = at.groups
    if (isSharedMailbox(box) || isNoMailbox(box, domain)) continue
    yield {
      kind: 'email',
      at,
      value: at.value.toLowerCase(),
      isPrivate: isPrivateDomain(domain),
      isReserved: isReservedDomain(domain),
      isFaint: false,
    }
  }
}

function* handlesIn(view: TextView): Iterable<ContactDetail> {
  if (!view.value.includes('@')) return
  for (const at of view.matchAll(handle)) {
    yield { ...ordinary, kind: 'handle', at, value: at.value.toLowerCase(), isFaint: true }
  }
}

function* phonesIn(view: TextView, parse: PhoneParser): Iterable<ContactDetail> {
  for (const at of phoneCandidates(view)) {
    const { before, value } = at
    const near = before.slice(-60)
    if (otherNumber.test(near)) continue
    const phone = readPhone(value, parse)
    if (!phone || phone.kind === 'public') continue
    const isLabelled = phoneLabel.test(near) || /(?:tel|sms|callto|wa\.me\/)[:/]*$/i.test(near)
    // Hyphens alone make an NHS number as well.
    const needsLabel = phone.isDoubtful || /^[2-9]\d\d[.-]/.test(value)
    if (needsLabel && !isLabelled) continue
    yield {
      kind: 'phone',
      at,
      value: phone.number,
      isPrivate: phone.kind === 'private',
      isReserved: phone.isReserved,
      isFaint: false,
    }
  }
}

/** Part of where a link leads to, which is no contact, or which another rule speaks of. */
function isInLink({ view, start, before }: TextMatch, kind: ContactKind): boolean {
  const block = view.blockAt(start)
  if (block.kind === 'url') {
    const isRecipient = recipient.test(view.value.slice(block.start, block.start + 40))
    return !isRecipient || kind === 'handle' || before.includes('?')
  }
  const word = /(?<!\S)\S*$/.exec(before.slice(-300))?.[0] ?? ''
  if (/(?:tel|sms|callto|mailto):[^?]*$/i.test(word)) return false
  return /:\/\/|^www\.|[?&]\w+=$|\w\/\S*$/i.test(word)
}
