import { type ClueRows, lazyPattern, type TextMatch, type TextView } from 'professional/rule'
import type { Alternative } from './alternatives.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import { straighten, withoutLaugh, withoutSign } from './surroundings.ts'
import { careStaff, kinds } from '../lexicons/aimed-words.ts'

/**
 * Contempt without a word of contempt: “Patients these days…”, “GPs, eh 🙄”, “I can’t stand
 * relatives”, “great job if it weren’t for the patients”.
 */
export interface Sighs {
  in(view: TextView): Generator<TextMatch>
  /** What is in every text with one of them: first who is meant. */
  readonly clues: () => ClueRows
}

const patients =
  '(?:patients|pts|customers|clients|punters|relatives|parents|visitors|callers|the (?:general )?public|the worried well|worried well|people who ring)'
/** The same, and those who come along. */
const company = `(?:${patients}|mums?[- ]to[- ]be|mums|dads|mothers|pregnant women|families|carers)`
const staff = `(?:${careStaff}|pas?|physician associates?)`

export const patientSighs = sighsOver(patients, company, [
  // What it is like to talk to them: “… is like talking to a brick wall”.
  [
    /like (?:talk|speak|teach|explain|reason|read)/i,
    `(?<=^|[.!?…,;:–—] )(?:trying to )?(?:talk|speak|teach|explain|tell|gett?|reason)(?:ing)? (?:[^.!?,;:]{1,40} )?(?:to |with )?(?:the |our |my |these |some )?${patients} (?:[^.!?,;:]{0,40}? )?(?:is|was|can be|feels) (?:a bit |just |literally |honestly )?like (?:talking|speaking|teaching|explaining|reasoning|reading)[^.!?,;:]{0,30}? (?:an?|the) (?:brick |garden |pet |deaf |dead )?(?:brick|wall|goldfish|hamster|gerbil|dog|cat|monkey|chimp|sheep|cow|donkey|chicken|hen|toddler|plank|potato|gatepost|lamp ?post|fish|squirrel|pigeon|cabbage|budgie|parrot|mule|pig|tortoise)\\b`,
  ],
  // Who comes along: “mums-to-be with their silly birth plans”.
  [
    /(?:with|and) (?:all )?their/i,
    `(?<=^|[.!?…] |^[^a-z]{0,6})(?:(?:honestly|ugh|bloody|these|our|more|another day of),? ){0,2}${company}(?: these days)? (?:with|and) (?:all )?their (?:bloody |flipping |stupid |silly |endless |constant )?(?:(?:ridiculous|stupid|silly|daft|pathetic|idiotic|moronic|ludicrous|absurd|tedious|precious|imaginary|made-up) (?:\\p{L}+ )?(?:birth plans?|plans?|lists?|questions?|demands?|complaints?|excuses?|symptoms?|ailments?|printouts?|theor(?:y|ies)|letters?|e-?mails?|requests?|opinions?|googling|stories|moans?)|(?:moaning|whining|whinging|whingeing|googling)|Google searches|Dr Google)(?=\\s*(?:[.!?…🙄🤦😂🤣]|$|, (?:printed|laminated|typed|all|every|day|honestly|I)\\b))`,
  ],
  // “The relatives are always worse than the patients.”
  [
    /worse than/i,
    `(?<=^|[.!?…,;:–—] )(?:why are )?(?:the|our|these) (?:relatives|parents|visitors|families|husbands|partners|mums|dads|carers|daughters|sons)(?: are)? (?:(?:always|so much|far|way|even|usually|ten times|twice) ){1,2}worse than (?:the|our|any|their) (?:patients?|kids|children|babies)(?=\\s*(?:[.!?…🙄🤦😂]|$))`,
  ],
])
export const staffSighs = sighsOver(
  `(?:(?:${kinds}) )?(?:gps|doctors|nurses|locums|pharmacists|technicians|receptionists|consultants|registrars|surgeons|dentists|hygienists|opticians|midwives|paramedics|physios|managers|management|senior management|prescribers|juniors|(?:agency|bank) staff|head office|surgeries|social workers)`,
  `(?:${staff}|management|juniors|staff|head office|surgeries)`,
  [
    // Who is not good enough for a pet.
    [
      /would(?:n't| not)/i,
      `(?<=^|[.!?…,;:–—] |\\b(?:i|we|honestly|personally) )would(?:n't| not) (?:let|trust) (?:an?|any(?: of)?|our|my|the|these|those|that|most)(?: (?:of )?(?:our|these|those|the))? (?:[a-z-]+ )?${staff} (?:(?:any ?where )?near|loose on|with|to (?:look after|treat|examine)) (?:my|the|a|our|your|anyone's|anybody's) (?:\\w+'s )?(?:dog|cat|hamster|goldfish|gerbil|guinea pig|rabbit|budgie|tortoise|pot plants?|house ?plants?)(?=\\s*(?:[.!?…😂🤣🙄]|$|\\n))`,
    ],
  ],
)

/** `anybody` is whoever one of the rows may be about. */
function sighsOver(people: string, anybody: string, further: readonly Alternative[]): Sighs {
  const any = lazyPattern(`\\b${anybody}\\b`, 'i')
  const rows: readonly Alternative[] = [
    ...further,
    // A sigh ends it: “… these days…”, “…, eh?”, “… 🙄”.
    [
      /these days|nowadays|\b(?:eh|huh|ey)\b|honestly|i swear|despair|i ask you|what are they|(?:love|have) (?:them|['’]em)/i,
      `(?<=^|[.!?…,;:–—"”)] |[.!?…]|^[^a-z]{0,6})(?:(?:honestly|ugh|sigh|seriously|typical|some|bloody|flipping|i swear|god|these|our),? ){0,3}${people}(?:,? (?:these days|nowadays|eh|huh|ey|honestly|i swear|i despair|i ask you|what are they like|who'd have (?:them|'em)|gotta love (?:them|'em)|don't you just love (?:them|'em)))(?=\\s*(?:…|\\.\\.|[.!?]?\\s*(?:$|\\n)|[!?🙄🤦😂🤡😤]))`,
    ],
    [
      /live with/i,
      `(?<=^|[.!?…,;:–—"”)] |[.!?…]|^[^a-z]{0,6})${people},? (?:you )?can't live with (?:them|'em)\\b`,
    ],
    [
      /typical/i,
      `(?<=^|[.!?…] )typical (?:bloody |flipping |nhs |senior )?${people}(?=\\s*(?:…|[.!🙄🤦😂]|$|, (?:never|always|no|not|too|as|can't|won't)\\b))`,
    ],
    [
      /hate|despise|loathe|detest|stand|bear/i,
      `(?:\\b(?:i|we) |^)(?:really |absolutely |just |honestly |genuinely )?(?:hate|despise|loathe|detest|can't stand|cannot stand|can't bear) (?:the |our |my |these |those |most |all |some of our )?${people}(?=\\s*(?:[.,!?…]|$|and |who |these |today|🙄))`,
    ],
    [
      /stand|hate|lie/i,
      `\\bit's (?:the|our) ${people} (?:that )?i (?:can't stand|hate)\\b|(?<=^|[.!?…] )${people} (?:all |always )?lie(?=[.!])`,
    ],
    [
      /sick|tired|fed up/i,
      `\\b(?:sick|tired|fed up) (?:and tired )?(?:of|with) (?:the |our |my |these |those |all these )?${people}(?=\\s*(?:[.!?…]|$|who |thinking|moaning|expecting|demanding|asking|complaining|whining|whingeing|ringing|🙄))`,
    ],
    [
      /without|if it/i,
      `\\b(?:great|lovely|perfect|fine|ok|okay|easy|better|best|good|dream) (?:job |place |day )?(?:without|if it (?:wasn't|weren't|were not|was not) for) (?:the |our |all the |these )?${people}(?=\\s*(?:[.!?…]|$|🙄|😂))`,
    ],
  ]
  const patterns = rows.map(([clue, source]) => ({ clue, pattern: lazyPattern(source, 'iu') }))

  return {
    clues: () => [
      ...patternClues(`\\b${anybody}\\b`),
      ...anyClues(...rows.map(([, source]) => patternClues(source))),
    ],
    *in(view) {
      if (!any.test(view.value)) return
      for (const { start, end } of view.sentences()) {
        const said = withoutSign(view.value.slice(start, end))
        const text = straighten(withoutLaugh(said))
        if (!any.test(text)) continue
        for (const { clue, pattern } of patterns) {
          const found = clue.test(text) ? pattern.exec(text) : null
          if (!found) continue
          const from = end - said.length + found.index
          yield view.slice(from, from + found[0].length)
          break
        }
      }
    },
  }
}
