import { type ClueRows, lazy, makePattern, matchesOf } from 'professional/rule'
import { alternatives } from '../../shared/alternatives.ts'
import type { Clue, PlacedClue } from '../../shared/clue.ts'
import { patternClues } from '../../shared/pattern-clues.ts'
import type { Sentence } from '../sentences.ts'

const colour =
  'red|blue|green|yellow|pink|purple|orange|black|white|silver|gold|grey|gray|brown|bright \\w+|vintage|classic|battered|old'
const car =
  'car|van|truck|tractor|Land ?Rover|Morris Minor|Mini|Jaguar|Jag|Rolls(?: Royce)?|Bentley|Porsche|Ferrari|Tesla|Beetle|Volvo|Ford|Fiat(?: 500)?|BMW|Audi|Mercedes|motor ?bike|motorcycle|Harley|moped|scooter|mobility scooter|trike|bicycle|bike|tandem|campervan|camper van|narrowboat|boat|yacht|quad bike|pony and trap'
const pet =
  'dog|cat|parrot|horse|pony|budgie|rabbit|ferret|snake|tortoise|goat|donkey|hens?|chickens?|labrador|collie|spaniel|terrier|whippet|greyhound|guide dog|assistance dog|alpacas?|pigeons?|sheepdog|poodle|dachshund|sausage dog|chihuahua'

/** What people in the street would know somebody by. */
const mark = alternatives(
  [
    [
      /tattoo|birthmark|eye|prosthetic|missing|legged|armed|hair|beard|dreadlocks|mohican|moustache|a stick/i,
      String.raw`\b(?:tattoos?|tattooed|birthmark|glass eye|eye ?patch|prosthetic (?:leg|arm|hand)|missing (?:a )?(?:finger|thumb|leg|arm|ear)s?|one[- ](?:legged|armed|eyed)|(?:pink|blue|green|purple|ginger|red|rainbow|bright \w+) (?:hair|beard|dreadlocks|mohican)|handlebar moustache|dreadlocks|(?:walks|walking) with a stick carved)\b`,
    ],
    [
      /\b(?:car|van|truck|tractor|land ?rover|morris|mini|jag|jaguar|rolls|royce|bentley|porsche|ferrari|tesla|beetle|volvo|ford|fiat|500|bmw|audi|mercedes|motor ?bike|motorcycle|harley|moped|scooter|trike|bicycle|bike|tandem|camper ?van|narrowboat|boat|yacht|pony and trap)\b/i,
      String.raw`\b(?:(?:(?:her|his|their|the|a|an) )(?:[\w-]+(?:['’]s)? )?(?:${colour}) (?:${car})|(?:drives?|driving|rides?|riding|arrived (?:in|on)|turned up (?:in|on)) (?:(?:her|his|their|the|a|an) )(?:[\w-]+ ){0,2}(?:${car}))\b`,
    ],
    [
      /\blives? |\bliving /i,
      String.raw`\bliv(?:es?|ing) (?:(?:on|in|aboard) (?:a|an|the|her|his|their) (?:[\w-]+ ){0,2}(?:narrowboat|houseboat|barge|yurt|lighthouse|windmill|chapel|caravan|camper ?van|castle)|(?:above|over|next door to) the (?:[\w-]+ )?(?:chip shop|chippy|pub|bakery|butchers?|bookies|post office|launderette|takeaway))\b`,
    ],
    [
      /\b(?:dog|cat|llama|bees|owl|peacock|ostrich|parrot|horse|pony|budgie|rabbit|ferret|snake|tortoise|goat|donkey|hen|chicken|labrador|collie|spaniel|terrier|whippet|greyhound|alpaca|pigeon|sheepdog|poodle|dachshund|chihuahua)/i,
      String.raw`\b(?:(?:her|his|their) (?:[\w-]+ )?(?:${pet})|(?:keeps|breeds|owns|with) (?:(?:her|his|their|two|three|four|five|six|seven|eight|\d+|several|pet) ){0,2}(?:[\w-]+ )?(?:llamas|alpacas|bees|owls|peacocks|ostriches|(?:parrot|snake|ferret|goat|donkey|tortoise|greyhound|whippet|poodle|dachshund|collie|spaniel|terrier|labrador|chihuahua|horse|pig)s)|with a (?:[\w-]+ )?(?:${pet}) on (?:her|his|their))\b`,
    ],
    [
      /kilt|\bkit\b|uniform|shirt|jersey|costume|hat\b|bow tie|wetsuit|robes|regalia|shellsuit|bonnet|cloak/i,
      String.raw`\bin (?:her|his|their|a|full) (?:[\w-]+ ){0,2}(?:kilt|(?:\w+ )?kit|uniform|shirt|jersey|costume|top hat|bow tie|cowboy hat|wetsuit|robes|regalia|shellsuit|bonnet|cloak)\b`,
    ],
    [
      /play|sings? |keeps? goal|prize|champion|record|\bw[io]n/i,
      String.raw`\b(?:who (?:won|wins|has won) (?:the|our|this year's) (?:[\w-]+ ){0,3}(?:match|race|cup|show|final|title|championship|medal|competition|contest|bake[- ]off|derby|regatta)|(?:plays?|playing|who plays) (?:the )?(?:organ|bagpipes|tuba|harp|accordion|banjo|church bells)|(?:plays?|playing|who plays) (?:the )?(?:\w+ )?(?:drums?|cornet|trombone|trumpet|euphonium|horn|fiddle|bass|guitar|keyboards|centre[- ]half|in goal|cricket|football|rugby|hockey|netball|darts|bowls) (?:in|for|with) (?:the|our) (?:[\w-]+ ){0,3}(?:band|orchestra|ceilidh|team|XI|eleven|side|club)|(?:sings?|singing|who sings) (?:\w+ )?(?:in|with) (?:the|our) (?:[\w-]+ ){0,2}(?:choir|chorus|band)|keeps? goal for \w+|(?:prize[- ]winning|champion|record[- ]breaking) \w+)\b`,
    ],
    [
      /\b(?:runs?|owns?|landlord of|landlady of) (?:the|a|our) |does the /i,
      String.raw`\b(?:(?:runs?|owns?|who runs|who owns|landlord of|landlady of) (?:the|a|our) (?:[\w-]+ ){0,3}(?:shop|pub|chippy|caf[eé]|farm|garage|bakery|butchers?|hotel|b&b|salon|stables|takeaway|post office|bookshop|tea ?room)|does the (?:\w+ )?(?:weather|news) on)\b`,
    ],
  ],
  'i',
)

/** Whom every reader knows, as the author says. */
const known = lazy(() =>
  makePattern(
    String.raw`\byou(?:['’]d| would|['’]ll| will|['’]ve)? (?:all |probably |definitely )?(?:(?:know|recogni[sz]e|seen) (?:his|her|their) (?:face|name|voice)|recogni[sz]e (?:him|her)|have (?:all )?(?:seen|heard) (?:him|her) on)\b`,
    'gi',
  ),
)

/** Something that was in the papers, or that everybody there saw. */
const event = lazy(() =>
  makePattern(
    String.raw`\b(?:(?:car|bus|coach|train|plane|helicopter|motorbike|motorway|bike|lorry) (?:crash|accident|collision|smash|pile-?up)|crash (?:on|at|near|outside|yesterday|last)|(?:that|the|this) (?:crash|accident|pile-up|house fire|stabbing)(?! (?:on|in|at) (?:the )?(?:site|mat|course))|(?:house|barn|flat|factory|pub|shop|farm|chip pan|warehouse|caravan|hotel) fire|the (?:fire|blaze|explosion|stabbing|shooting|flood|collapse|rescue|attack) (?:at|in|on|near|last|yesterday)|was (?:arrested|stabbed|shot|rescued|airlifted|winched)|airlifted|(?:came|fell|knocked|thrown) off (?:his|her|their|a|the) (?:\w+ )?(?:motor ?bike|bike|bicycle|moped|scooter|quad(?: bike)?|horse|pony)|(?:tractor|quad(?: bike)?|lorry|van|car|combine|digger|trailer) (?:rolled|turned|tipped|went|flipped) over|drove (?:his|her|their|a|the) (?:\w+ )?(?:car|van|tractor|lorry|scooter) (?:into|through|off)|court case|(?:in|at|outside|up in) court|went viral|viral (?:video|post|story|tweet)|(?:in|on|from|off|all over) the (?:local )?(?:news|front page|papers?|telly)|police (?:chase|raid)|fell (?:from|off) (?:the|a) (?:roof|cliff|balcony|scaffold\w*|ladder at|bridge|pier|tractor|horse at)|(?:hit|knocked down) by (?:the|a) (?:bus|car|train|van|tram|lorry)|lifeboat (?:rescue|launch|shout)|mountain rescue|drowned|nearly drowned|won the lottery|lottery win(?:ner)?)\b`,
    'gi',
  ),
)

const unique = lazy(() =>
  makePattern(
    String.raw`\b(?:(?:the|our|my) only(?! (?:way|thing|time|reason|problem|pharmac\w+|place|difference|question|option|issue|advice|exception|answer|downside|medicines?|tablets?|treatment|drug|side effect|one (?:of|that|who (?:thinks|thought|finds|feels)))\b)|only one (?:patient|person|man|woman|child|baby|resident|customer)|one of only (?:two|three|four)|our (?:very )?first(?: ever)?(?= (?:patient|case|baby|customer|person|resident))|(?:our|my|the) (?:youngest|oldest|eldest|tallest|heaviest|longest[- ]standing|first ever)(?= (?:ever )?(?:patient|customer|resident|regular|baby|person|man|woman|lady|gent|client))|(?:youngest|oldest) (?:person )?in the (?:village|town|country|county|world|UK))\b`,
    'gi',
  ),
)

const said =
  /\b(?:said|says|asked|asks|told|tells|shouted|replied|goes|went|insisted|demanded|whispered|announced|quote|quipped|exclaimed|like:?)\b/i
const quoted =
  /[“"](?=[^”"\n]{6,200}[”"])[^”"\n]+[”"]|(?<![\p{L}])['‘](?=[^'’\n]{10,160}['’])[^'’\n]+['’](?!\p{L})/gu

/** Without one of these there is no event. */
const mayHappen =
  /crash|accident|collision|smash|pile-?up|\bfire\b|blaze|explosion|stabb|shoot|\bshot\b|flood|collapse|rescue|attack|arrest|lifted|winched|court|viral|news|front page|papers?\b|telly|police|(?:rolled|turned|tipped|went|flipped) over|\bfell\b|came off|thrown off|\bdrove\b|\bhit by|knocked|lifeboat|drown|lottery/i

/** What is in every text with an event. */
export const eventClues = (): ClueRows => patternClues(event())

/** Nor is anything the only one of its kind. */
const mayBeUnique = /only|one of|first|youngest|oldest|eldest|tallest|heaviest|longest/i

/** What was in the papers, or what everybody there saw. */
export function eventsIn({ value, start }: Sentence): PlacedClue[] {
  if (!mayHappen.test(value)) return []
  return [...matchesOf(event(), value)].map((match) => ({
    kind: 'event',
    weight: 3,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

/** Distinctive things, events, words in quotation marks, and what there is only one of. */
export function marksIn(sentence: Sentence): PlacedClue[] {
  const { value, start } = sentence
  const found = eventsIn(sentence)
  function add(matches: Iterable<RegExpExecArray>, clue: Clue): void {
    for (const match of matches) {
      found.push({
        ...clue,
        start: start + match.index,
        end: start + match.index + match[0].length,
      })
    }
  }
  add(mark.matchAll(value), { kind: 'mark', weight: 2 })
  if (value.includes('you')) add(matchesOf(known(), value), { kind: 'mark', weight: 4 })
  if (mayBeUnique.test(value)) {
    add(matchesOf(unique(), value), { kind: 'unique', weight: 2, most: 1 })
  }
  if (said.test(value)) add(matchesOf(quoted, value), { kind: 'quote', weight: 1 })
  return found
}
