import {
  type Container,
  defineRule,
  lazyPattern,
  shortPost,
  type TextMatch,
} from 'professional/rule'
import { medicineClues } from '../shared/medicine-table.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { anyOf, blockOf, isAsserted, sidesOf } from '../shared/claiming.ts'
import { isForTrade } from '../shared/trade.ts'
import { healthService, isOtherTalk } from '../shared/selling.ts'
import { soldTreatment } from '../shared/treatments.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { mentions } from '../signals/mention.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

const treated =
  '(?:botox|toxin|fillers?|lip fillers?|injections?|jabs?|laser|peels?|microneedling|whitening|facials?|treatments?|area|anti-wrinkle|consultation credit)'
const friend = '(?:friend|mate|colleague|sister|mum|mam|partner|bestie)'
const pressing = {
  hurry: anyOf([
    String.raw`\b(?:today only|only today(?=[:,!])|first \d+ (?:people|clients|customers|to book)\b[^.!?]{0,30}\b(?:free|gets?|save|off)|lock in|until \d{1,2} ?[ap]m to|this weekend only|(?:one|24|48) (?:day|hours?) only|one day only|(?:this|the) (?:week|month|bank holiday) only|\d{1,2}[- ](?:hour|day) (?:sale|offer|deal)|(?:offer |sale |deal |discount |promo )?(?:ends|expires|closes|vanishes|disappears) (?:tonight|today|tomorrow|soon|at midnight|midnight|(?:this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|until midnight|(?:offer|sale|deal|discount) (?:ends|expires) (?:on )?\d|last (?:chance|(?:few|\d{1,2}|two|three|four|five|six) (?:slots|spaces|places|appointments|hours|days)|day)|final (?:hours|call|day|slots?|spaces?)|hurry|limited (?:time|spaces?|slots?|stock|places|appointments|availability|offer)|selling (?:out )?fast|(?:filling|booking|going) (?:up )?(?:very |so )?fast|before (?:it['’]s|they['’]re) (?:too late|all )?gone|(?:almost|nearly) (?:all )?(?:gone|full|booked up|sold out)|(?:don['’]t|or) miss (?:out|this)|don['’]t hang a\w+|be quick|(?:back|up) to (?:the )?(?:full|normal|usual|proper) (?:price|whack|rate|cost)|before (?:we|I) (?:have to )?put (?:it|them|(?:our|the|my) prices?) (?:back )?up|before (?:our|the|my) prices? (?:goes?|rises?)(?: (?:back )?up)?|prices? (?:[\w-]+ ){0,5}(?:go(?:es)?|going|rises?|rising|jumps?) (?:(?:back )?up )?(?:on|in|from|after|next|soon)|while stocks? lasts?|flash sale|act (?:now|fast)|black friday|once (?:it['’]s|they['’]re) gone|(?:tick,? ?tock|clock['’]?s? (?:is )?ticking)|gone for good|(?:goes?|come|comes) (?:up|down|back up|off sale) (?:at|after) (?:midnight|the weekend|\w+day)|(?:at|before|stroke of) midnight|strikes (?:twelve|midnight)|(?:won['’]t|never) be (?:back|repeated|this (?:low|cheap))|snooze (?:and )?you lose|\d{1,2} hours (?:left|to go)|last orders)\b`,
    String.raw`\b(?:when|once) (?:they|the (?:places|slots|spaces|spots))(?:['’]ve|['’]re| have| are) (?:all )?gone\b|\bbook\b[^.!?]{3,60} (?:before|by) (?:the end of [\w ]|\d{1,2}(?:st|nd|rd|th)? [A-Z]|\w+day\b|(?:this|the|next) (?:week|month)\b)[^.!?,]{0,9},? (?:and|to) (?:get(?! your| the)|save|receive|claim)\b`,
    String.raw`\b(?:only|just) (?:\d{1,2}|one|two|three|four|five|six|a (?:few|handful)(?: of)?) (?:[\w-]+ ){0,3}?(?:slots?|spaces?|places?|appointments?|spots?|left|remaining)\b`,
  ]),
  prize: anyOf([
    String.raw`\b(?:giveaway|give-away|prize draw|(?:like|tag|share|follow|comment)[^.!?]{0,40}\bto (?:win|enter)|(?:like|tag|share|follow|comment|repost)\b[^.!?]{0,60}\b(?:one of you|some(?:one|body)|one lucky \w+|we['’]ll (?:pick|pull|draw))(?! who) [^.!?]{0,20}?(?:bags?|nabs?|gets|wins?|scoops?|walks? away|names?|winner)|(?:tag (?:\w+ ){0,2}(?:friends?|mates?|pals?|besties?|someone)|(?:like|share|repost) (?:this|it|our|and)|follow (?:us|me))\b[^.!?]{0,60}\byou (?:could|can|might|may|will) (?:just )?(?:bag|nab|scoop|land)\b|(?:like|tag|share|follow|comment|repost)\b[^.!?]{0,80}\bnames? (?:(?:is|are|will be|comes?|goes?|pulled|drawn|picked) )?(?:out|in|into|from)(?: of)? (?:the|a) hat|chance (?:to win|of winning)|to win (?:an?|one|our|free|this|your|£ ?\d+|\d)(?! (?:fight|battle|war))|win (?:a|an|one|your|our|free|£|\d|\w+ (?:botox|filler|laser))|winners?|grand prize|raffle|competition time|enter (?:now|to win))\b`,
  ]),
  bundle: anyOf([
    String.raw`\b(?:bogof|buy (?:one|two|three|1|2|3)(?: \w+)?,? get (?:one|1|two|another)|(?:2|two|3|three) for (?:the price of )?(?:1|one|2|two)|for the price of (?:one|two|three|1|2|3)|refer (?:a|your) ${friend}|bring (?:a (?:friend|mate|colleague)|your ${friend})\b(?=[^.!?]{0,80}(?:£|%|\b(?:save|free|half|off|each|on (?:us|the house))))|(?:buy|book|have) (?:two|three|four|five|\d{1,2}) [^.!?]{0,40}\bget (?:the |a )?(?:\w+ )?(?:free|half[- ]price)|every \w+th (?:[\w-]+ ){1,3}(?:free|half[- ]price|on us)|loyalty (?:points|card|scheme|stamps)|deposit (?:now|today)|secure (?:your (?:slot|place|spot) )?with a deposit|free ${treated})\b`,
  ]),
} as const

type Pressure = keyof typeof pressing

/** Classes, charity, the health service, and what is urgent because it is medical. */
const otherThing = lazyPattern(
  String.raw`\b(?:class|classes|yoga|pilates|charit\w*|hospice|fundrais\w+|donat\w+|raffle for|toiletries|NHS|flu|covid|vaccin\w+|limited mobility|limited (?:capacity|evidence)|mobility|awards?|webinar|conference|tickets?|research|survey|study|foodbank|food bank|toothbrush\w*|soap|shampoo|car park|sun ?cream|nappies|plasters|make-?up|eyeshadow|screening|blood (?:donor|donation|pressure)|health checks?|stop smoking|pharmacy closes|surgery closes|appointments? (?:line|desk)|prescription deadline|emergency|ambulance|poster competition|(?:tea|coffee|cuppa|cakes?|biscuits?|lunch|drinks?)(?: is| are|['’]s)? on (?:us|the house)|children['’]s)\b`,
  'i',
)

export default defineRule({
  id: 'medicines/pressure-offer',
  summary: 'A treatment is offered with time pressure, prizes or bundles.',
  why: `
    Whether a treatment suits somebody takes thought and a consultation. Deadlines, prizes and deals
    push people to decide before either.
  `,
  advice: 'Remove the pressure; if the product may be advertised, state its price plainly.',
  references: [
    { source: 'mps-advertising' },
    { source: 'joint-notice-2025' },
    { source: 'gphc-standards-2017', clause: '5' },
    { source: 'cap-12', clause: '12.12' },
  ],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    hurry: 'This presses people to decide on a treatment in a hurry',
    prize: 'This makes a treatment a prize',
    bundle: 'This sells a treatment like goods on offer',
  },
  reach: 1,
  wakes: () => [
    ...patternClues(...Object.values(pressing).map((pattern) => pattern())),
    ...anyClues(patternClues(soldTreatment), [medicineClues()]),
  ],
  examples: {
    bad: [
      '«Hurry», three filler appointments are left!',
      'Botox «giveaway», like and share to win',
      '«Today only»: 30% off fillers',
      '«Refer a friend» and both get a free consultation credit towards jabs',
      '«Only 3 weight-loss slots» left this month',
      '«Ends tonight»: 25% off laser hair removal.',
      'Mounjaro is «selling fast», order now',
      'Fillers: «buy one, get one» half price!',
      '«Last chance» to book your anti-wrinkle treatment this year.',
      'Book a peel and get a «free botox» area.',
      '«Hurry», our slimming injections sell out every week.',
      'Pay your «deposit now» and lock in your lip filler.',
      'Skin treatments: «2 for 1» all weekend.',
      'Enter our «prize draw» for teeth whitening.',
      'Our peel price «goes up at midnight». Book with Jo.',
      '«Follow us, tag your mum, and somebody bags» a free laser session!',
      '«Hurry», lip filler places for Friday are almost gone!',
      'Our laser «prices go up in» June. Book now.',
      '«Bring your sister» for veneers and save £100.',
      'Peels are half price till Sunday and then «back to full whack».',
      'Book your whitening «before our prices rise» again in May.',
      '«Share this with two pals and you might bag» a free chemical peel.',
      '«Comment “me” for a year of laser, names out of the hat» at noon.',
      '«Bring your partner» in for Valentine’s and he gets his laser session on us.',
      '«Only four Invisalign places» at £1,999.',
      'Share this and you might «win a» set of braces.',
    ],
    good: [
      '## Phrases that aren’t acceptable\n\n| Phrase | Problem |\n|---|---|\n| Last two slots for Botox, book now | It hurries people. |',
      'Book early, places fill up: antenatal class',
      'Free NHS flu jab for those eligible',
      'Shampoo offer, while stocks last',
      'People with limited mobility can have treatment at home',
      'Referring a friend? Call the memory clinic about treatment.',
      'Our treatment centres help us to win the fight, with offers from volunteers.',
      'Our charity prize draw funds new treatment rooms',
      'There is limited evidence for this treatment.',
      'The hay fever season ends soon; treatments are on aisle two.',
      'Last few flu jab appointments this Saturday.',
      'Never decide on fillers in a hurry.',
      { text: 'Today only: 30% off fillers', meta: { audience: 'professionals' } },
      'Applications for our laser training close at midnight.',
      'Share this with somebody who gets our laser letters.',
      'Clinics must not use “today only” offers for treatments.',
      'Only two nurses left the ward this year.',
      'Do not miss a dose: keep taking your tablets.',
      'Treatment ends today for our first trial patient.',
      'We close today only at noon. Tablets can be collected until then.',
      'Names out of a hat decide who opens our new ward for people who had surgery.',
      'Share your symptoms early and you may bag an appointment before surgery.',
      'Bring your partner to your surgery check: tea is on us, and he gets a leaflet.',
      'Only four orthodontists in the county treat adults on the NHS with Invisalign.',
      'Bring your sister along if surgery worries you.',
      'Our clinic closes on 24 December. Book your laser session for January.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      const found = Object.entries(pressing)
        // The table has exactly the kinds as its keys.
        .map(([pressure, pattern]) => ({ pressure: pressure as Pressure, pattern }))
        .flatMap(({ pressure, pattern }) =>
          [...view.matchAll(pattern())].map((at) => ({ pressure, at })),
        )
        .toSorted((a, b) => a.at.start - b.at.start)
      for (const { pressure, at } of found) {
        if (!isOfTreatment(pressure, at, container)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        return context.report({ at, message: pressure })
      }
    }

    function isOfTreatment(pressure: Pressure, at: TextMatch, container: Container): boolean {
      const block = scopeOf(at)
      const said = withoutTags(block)
      if (otherThing.test(said) || healthService.test(said) || isOtherTalk(said)) return false
      // “You could win” is how every prize is put.
      if (pressure === 'prize' ? refused.test(sidesOf(at).before) : !isAsserted(at)) return false
      if (!selling.test(block) || (pressure === 'hurry' && !offering.test(block))) return false
      return (
        soldTreatment.test(block) ||
        context
          .signal(medicineMentions, container)
          .some(({ start }) => Math.abs(start - at.start) < 300)
      )
    }

    return { post: look }
  },
})

/** Words of a deadline are said of much else. */
const offering =
  /£|% ?off|\b(?:off|offers?|book\w*|order|buy|slots?|spaces?|places|appointments?|deals?|sale|discount\w*|prices?|DM|sell\w*|stock|deposit|full whack)\b/i

const refused = /\b(?:no|not|never|nobody|cannot|must|avoid|adverts?)\b|n['’]t\b/i

/** Something is sold, given away or booked. */
const selling =
  /£|% ?off|\d ?%|\b(?:off|offers?|book\w*|order|buy|gets?|giveaway|win|free|on us|full whack|slots?|spaces?|places|appointments?|deposit|price|sale|sell\w*|stock|deals?|2 for 1|two for one|prize|friend|our|we|bags|nabs|scoops|lucky|syringe|walks away|names?)\b/i

function scopeOf(at: TextMatch): string {
  return at.view.value.length <= shortPost ? at.view.value : blockOf(at).slice(0, 1000)
}
