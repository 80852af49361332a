import {
  type Container,
  defineRule,
  type Draft,
  hasPlainLetters,
  lazy,
  lazyPattern,
  type TextMatch,
  v,
  isAcronym,
} from 'professional/rule'
import { publicAbbreviations } from '../lexicons/public-abbreviations.ts'
import { isEverydayWord } from '../shared/everyday-words.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'

/** Two capitals or more with nothing that makes them part of a code, an account or an address. */
const abbreviation = lazy(
  () =>
    /(?<![\p{L}\p{N}_@#/&.’'+-])[A-Z][A-Za-z]{0,4}[A-Z][a-z]?(?=(?:['’]s?)?(?![\p{L}\p{N}_@/&+-]|\.\p{L}|['’]\p{L}))/gu,
)
/** The same for ASCII: classes of Unicode take milliseconds to compile. */
const plainAbbreviation =
  /(?<![\w@#/&.’'+-])[A-Z][A-Za-z]{0,4}[A-Z][a-z]?(?=(?:['’]s?)?(?![\w@/&+-]|\.[A-Za-z]|['’][A-Za-z]))/g
const units = new Set(
  `mL dL kJ kW kWh GB MB KB TB kHz MHz GHz Hz mmHg mmol IU kPa pH BPM MPH HR KG CM MM KM OZ ML PhD
  BSc MSc MBChB BPharm MPharm MRPharmS FRPharmS MD RGN RMN OBE MBE CBE FRCP FRCS MRCP MRCGP FRCGP BDS
  DPhil LLP LTD PLC CIC DipHE PGCert PGDip`.split(/\s+/),
)
const roman = /^[IVX]+$/
/** Words in capitals, chromosomes, time zones, journals, and what people put before posts of others. */
const noAbbreviations = new Set(
  `AN AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF ON OR SO TO UP WE X XY XYY XX XXY XXYY XXX XXXY
  XXXYY ET EST EDT CST CDT MST PST PDT RT HT MT TTY TBC TBD NB DC Q&A QAA JAMA NEJM BJGP`.split(
    /\s+/,
  ),
)
/** “Haynes AB, Weiser TG, Berry WR, et al.”: who wrote a paper. */
const author = String.raw`\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?!\p{L})`
const authors = lazyPattern(`${author}(?:, ${author}|,? et al\\b)`, 'u')
const surname = lazyPattern(String.raw`\p{Lu}[\p{L}'’-]+ $`, 'u')
const mostInitials = 3
/** `PA12`, `GP 4`, `AB1 2CD`: a code or a postcode. */
const codeAfter = /^(?:[ -]?\d)/
const codeBefore =
  /(?:\d[ -]?(?:[ap]\.?m\.? )?|\b(?:code|ref|reference|number|no\.?|model|type|vitamin|grade|band|group|blood) ?:? ?)$/i
/** A word that is sent: *text CANCEL to 60777*, *reply HELP*. */
const keywordBefore =
  /\b(?:(?:text|txt|sms|reply|respond|replying|texting)(?: us| back)?(?: with)?|(?:send|type|enter) the (?:key)?word)(?: the (?:key)?word)? ?["“'‘]?$/i
const shoutedBefore = /\b[A-Z]{3,}[ ,!?.:–-]{1,3}$/
const shoutedAfter = /^[ ,!?.:–-]{1,3}[A-Z]{3,}\b/

export default defineRule({
  id: 'access/abbreviation',
  summary: 'An abbreviation is never explained.',
  why: `
    Staff say NMS or ICB all day; hardly anybody else knows what the letters stand for. A reader who
    has to guess may miss a service that is there for them.
  `,
  advice: 'Write it out at first use with the letters in brackets: “New Medicine Service (NMS)”.',
  references: [{ source: 'nhs-format' }, { source: 'nhs-write' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    unexplained: '“{short}” is not explained anywhere in the draft',
  },
  yieldsTo: ['access/jargon', 'respect/dated-terms'],
  options: {
    knownToPublic: v.pipe(
      v.optional(v.array(v.string()), publicAbbreviations),
      v.description('Abbreviations that your readers know; replaces the list that comes with it.'),
    ),
    alsoKnown: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Abbreviations that your readers know besides.'),
    ),
  },
  reach: 0,
  wakes: () => [['<abbreviations>', [['<meta>'], ['<abbreviation>']]]],
  examples: {
    bad: [
      { text: '«NMS» and «MUR» are free at your pharmacy', severity: 'info' },
      { text: 'Ask about «PGD» supply', meta: { kind: 'web' } },
      { text: 'See your «ANP»', meta: { kind: 'web' } },
      { text: 'The «ICB» will confirm', meta: { kind: 'web', audience: 'patients' } },
      { text: 'The «ICB» will confirm. The ICB meets on Monday.', meta: { kind: 'newsletter' } },
      { text: 'See your «ANP» about it.', meta: { audience: 'patients' } },
      { text: 'Our «PCN» has a new home.', meta: { kind: 'newsletter' } },
      { text: 'Take «PrEP» every day.', meta: { kind: 'web' } },
      { text: 'Bring your «LFT» result and the **«CRP»** letter.', meta: { kind: 'web' } },
      'We do «EPS» and «ABPM» now.',
      'The «LPC» and the «ICB» met.',
      'Our «DMS» figures and the «ICB» letter are in.',
      { text: 'Your «NSAIDs» may not suit you.', meta: { kind: 'web' } },
      { text: 'The «NMS»’s leaflet is new.', meta: { kind: 'web' } },
      {
        text: 'Call the NHS about «CPCS».',
        meta: { kind: 'web' },
        options: { knownToPublic: ['NHS'] },
      },
    ],
    good: [
      {
        text: 'If you cannot come, text CANCEL to our reminder, or reply with the word “CHANGED”.',
        meta: { kind: 'newsletter' },
      },
      'The webinar is at 3 pm MDT, and the PDF comes later.',
      'NHS, GP, MRI and PDF are known in the UK.',
      { text: 'Ask about PGD supply', meta: { kind: 'post' } },
      { text: 'The New Medicine Service (NMS) is free. Ask about NMS.', meta: { kind: 'web' } },
      { text: 'NMS (New Medicine Service) is free.', meta: { kind: 'web' } },
      { text: 'Ask about NMS today. NMS stands for New Medicine Service.', meta: { kind: 'web' } },
      { text: 'Ask about NMS, the New Medicine Service.', meta: { kind: 'web' } },
      { text: 'Call the ICB', meta: { kind: 'web', audience: 'professionals' } },
      { text: 'Ask about NMS', meta: { kind: 'web' }, options: { alsoKnown: ['NMS'] } },
      { text: 'Follow #NMS and @ICB, or see example.org/PGD', meta: { kind: 'web' } },
      { text: 'FREE FLU JABS HERE. BOOK NOW.', meta: { kind: 'web' } },
      { text: 'It is FREE and we are OPEN.', meta: { kind: 'web' } },
      { text: 'Form FP10 and code GP4, 5 mL, 120 mmHg and 2 GB.', meta: { kind: 'web' } },
      { text: 'Part IV, chapter XII. Blood group AB.', meta: { kind: 'web' } },
      { text: 'Mr J Osei MPharm, PhD', meta: { kind: 'web' } },
      { text: '> Ask about PGD supply', meta: { kind: 'web' } },
      { text: 'A CT scan, an XXY pattern, and 9am ET. NOW OR never.', meta: { kind: 'web' } },
      'RT @elmfield: HT the ICB for this.',
      {
        text: 'Falls and balance\n\n1. Elmfield AB, Osei TG, Brambley W, et al. Standing on one leg. *JAMA* 2019.',
        meta: { kind: 'web' },
      },
      'Three years of crying over my MCQs and it is DONE.',
      'Me, at the HSJ do, in a DRESS! With SHOES!',
      {
        text: '**HANIF:** What did you do before?\n\n**MAEVE:** I drove a bus.\n\n**HANIF:** And then?\n\n**MAEVE:** Then I read pharmacy.',
        meta: { kind: 'web' },
      },
      { text: '`PGD` in code', meta: { kind: 'web' } },
      { text: 'McDonald and MacLeod, iPhone and YouTube', meta: { kind: 'web' } },
      { text: 'CF10 1ZZ is our postcode.', meta: { kind: 'web' } },
      {
        text: 'A high-dose non-steroidal anti-inflammatory drug (NSAID) can harm.',
        meta: { kind: 'web' },
      },
    ],
  },

  create(context) {
    const known = new Set(
      [...context.options.knownToPublic, ...context.options.alsoKnown].map((one) =>
        one.toUpperCase(),
      ),
    )
    const told = new Set<string>()

    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      if (!/[A-Z][A-Za-z]{0,4}[A-Z]/.test(view.value)) return
      const found: TextMatch[] = []
      const here = new Set<string>()
      const explained = new Map<string, boolean>()
      const pattern = hasPlainLetters(view.value) ? plainAbbreviation : abbreviation()
      for (const match of view.matchAll(pattern)) {
        const short = match.value
        if (here.has(short) || told.has(short) || !isUnknown(match)) continue
        if (view.blockAt(match.start).kind === 'alt') continue
        const isKnown = explained.get(short) ?? isExplained(view.value, short)
        explained.set(short, isKnown)
        if (isKnown) continue
        if (context.signal(mentions, container).isMentioned(match)) continue
        here.add(short)
        found.push(match)
      }
      const { audience, kind = audience === 'patients' ? 'web' : 'post' } = container.meta
      const isPage = kind === 'web' || kind === 'newsletter' || kind === 'patient-message'
      if (!isPage && found.length < 2) return
      for (const at of found) {
        told.add(at.value)
        context.report({ at, message: 'unexplained', data: { short: at.value } })
      }
    }

    function isUnknown(match: TextMatch): boolean {
      const { value, before, after } = match
      if (noAbbreviations.has(value) || units.has(value) || roman.test(value)) return false
      const upper = value.toUpperCase()
      const single = upper.endsWith('S') ? upper.slice(0, -1) : upper
      // DMS is no plural of DM.
      if (known.has(upper) || (known.has(single) && !isAcronym(value))) return false
      const isListed = isAcronym(upper) || isAcronym(single)
      // Letters that nobody has listed are an abbreviation if they are no word in capitals.
      const isMixed = !isListed && /[a-z]/.test(value.slice(0, -1))
      if (isMixed) {
        if (!/^[A-Z][a-z]?[A-Z]{2}/.test(value)) return false
      } else {
        const isAhead = shoutedAfter.test(after)
        const isBehind = isListed === isAhead && shoutedBefore.test(before.slice(-30))
        if (isListed ? isAhead && isBehind : isAhead || isBehind) return false
      }
      if (codeAfter.test(after) || codeBefore.test(before.slice(-20))) return false
      if (keywordBefore.test(before.slice(-40))) return false
      if (isAuthor(match) || isSpeaker(match)) return false
      return isListed || isMixed || !isEverydayWord(value.toLowerCase())
    }

    return {
      draft(_draft: Draft) {
        told.clear()
      },
      post: look,
    }
  },
})

/** Whether the letters are forenames in a list of authors. */
function isAuthor({ value, before, after, view, start }: TextMatch): boolean {
  if (value.length > mostInitials || !/^(?:,|\.| et al\b)/.test(after)) return false
  if (!surname.test(before.slice(-40))) return false
  const block = view.blockAt(start)
  return authors.test(
    view.value.slice(Math.max(block.start, start - 300), Math.min(block.end, start + 100)),
  )
}

/** “**IMRAN:** …”, in front of all that somebody says in an interview. */
function isSpeaker({ value, after, view, start }: TextMatch): boolean {
  if (!after.startsWith(':') || view.blockAt(start).start !== start) return false
  const label = `${value}:`
  return view.value.includes(label, view.value.indexOf(label) + label.length)
}

/** Whether the words that the letters stand for are anywhere in the text. */
function isExplained(text: string, short: string): boolean {
  const letters = short.replace(/s$/, '').toLowerCase()
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const before = text.slice(Math.max(0, at - 160), at)
    const after = text.slice(at + short.length, at + short.length + 160)
    // “New Medicine Service (NMS)”, and where nobody can tell what the words are: “… (NMS)”.
    if (
      /[\p{L})”"’] ?\((?:the |or |an? |also |called |known as |“|")*$/u.test(before) &&
      /^s?["”]?[),;]/.test(after)
    ) {
      return true
    }
    if (/^s?["”]? ?\((?!see|click|\d)[^()]{6,150}\)/.test(after)) return true
    if (/^s?["”]? (?:stands for|means|is short for|is an? )/.test(after)) return true
    if (spells(after, letters) || spells(before, letters)) return true
  }
  return false
}

/** Whether words in a row begin with the letters: *Primary Care Network* for `pcn`. */
function spells(text: string, letters: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const small = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'on'])
  const initials = words.filter((word) => !small.has(word)).map((word) => word.charAt(0))
  return letters.length > 1 && initials.join('').includes(letters)
}
