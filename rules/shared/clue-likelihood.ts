import { lazy } from 'professional/rule'

/** Words by how many posts and pages on health hold them, counted in round numbers. */
const common: readonly (readonly [likelihood: number, words: string])[] = [
  [
    0.7,
    `
  com http https org uk www
  a about also an and any are as at be by can do find for from get have help how i if in is it
  may more need not of on or our out re s some that the there these this to we what will with
  you your`,
  ],
  [
    0.2,
    `
  able active address after all am apply appreciate areas ask back because been before being
  below benefit benefits best better body both but call called care cause caused causes certain
  check claim class common compensation condition conditions contact could current date day days
  dear disability doctor does don during eligibility family feature few file first form further
  getting give go gov gp had has health high home href include including information into keep
  know learn least li like list listed ll long look m make many medical medicines meet might
  military months most much must my needed new nhs no note office often one online only other
  over p pain part people please possible problems process program qualify reduce regards
  related requirements review risk see service severe should skin so sometimes start subject
  such support sure surgery symptoms t take team than thank their them they things through time
  treatment treatments true try type under up us usa use used user using usually ve very veteran
  veterans want was well when where which while who within work worse would www`,
  ],
  [
    0.05,
    `
  ability above access account accredited action activities add additional addressing advice
  affairs affect affected affects again age agent air alcohol alert align already although
  always amount analysis analyst another answer antibiotics anything appear appears application
  appreciated approach approved area around assistance attention available avoid away b baby
  based become believe beneficial between bill birth bit black block blood board brain breathing
  bring brown build button buy cancer cannot case cases causing center certificate challenges
  chance change changes child children choose claims clear click closely cold college com come
  committed complete concerns connected consider content continue control controls coordinator
  copy cost costs counseling cover covered cure currently d damage data death decide decision
  defense department depend dependent dependents depending depends description determine develop
  development diabetes didn diet different difficult difficulty directly director disabilities
  discharge discuss disease docs document documents doesn doing done down dr drink dry due duty
  e each early ease eat eating ebenefits education educational effective efforts either eligible
  else email employment end enhance enough enrolled ensure especially et evaluation even every
  evidence exam example exercise expectations expected exposure eyes face facilitytype feedback
  feel feeling feet filing fill financial finds follow following food forms forward found free
  friday full fully future gets gi given goals going good got greatly group gu guard guidance
  hands happen happens hard haven having he head healthcare healthy hearing heart here higher
  hope hospital hot hours housing ibuprofen illness illnesses immune important improve includes
  increase index infection infections info injury insights insurance issues itchy itemprop
  itemscope itemtype its job joint just kind known lack last later law lead leave left less let
  letter level life likely line linked live living local location locations longer loss low
  lower made mail main makes making manage management manager materials matter me means medicine
  member members mental message mild minutes monday money monthly mouth move moving mr muscle
  name national near nearest necessary needs next non notice noticed now number objectives off
  offer offered officer ol once open operations opportunities opportunity options org others
  outside overview own page paid painful painkillers paracetamol particularly pay payment
  payments pension performance perhaps period periods person personal pharmacist phone physical
  place plan policy post prescribe pressure prevent prevention primary private problem
  professional programs project protect provide provider pubs put qualified question questions
  quickly rare rate rates rating read receive received recent recommend recommended records red
  refer regarding regional regular regularly rehabilitation remove report reports representative
  request required research resources rest results reviewing right role room same schema school
  section security seems self send senior september serious served servicemember servicemembers
  services serving set several share she short show sick side sign signed signs sincerely skills
  small social someone something soon span speak special specialist specific spouse staff
  standards started state status stay step steps steroid still stop strategic strategies stress
  stw submit success suggest supporting survivors swelling swollen syndrome system tablets
  taking talk tasks tel tell temperature term test testing tests text then therapy think those
  three title together too tool track trained training treat treated treating truly trust tummy
  turn two types u ul understand understanding unless until update urgent value vba video view
  vocational wanted war warm wash water way ways wear website week weeks weight were whether why
  without women won working works year years yes yet yourself`,
  ],
]

/** Roughly how likely a post is to hold a clue, from 0 to 1. */
export function likelihoodOf(clue: string): number {
  if (!/^[a-z\d]/.test(clue)) return clue === '<emoji>' ? 0.2 : 0.5
  const isBeginning = clue.endsWith('*')
  const words = clue.replace('*', '').split(' ')
  const each = words.map(
    (word, index) => likelihoodOfWord(word) * (isBeginning && index === words.length - 1 ? 2 : 1),
  )
  const least = Math.min(...each)
  if (each.length === 1) return least
  // Words that follow each other belong together.
  return Math.max(rarestPair, Math.min(least / 4, 0.4 * each.reduce((a, b) => a * b)))
}

const rarest = 0.002
const rarestPair = 0.0004

const likelihoods = lazy(
  () =>
    new Map(
      common.flatMap(([likelihood, words]) =>
        words
          .trim()
          .split(/\s+/)
          .map((word): [string, number] => [word, likelihood]),
      ),
    ),
)

function likelihoodOfWord(word: string): number {
  const known = likelihoods().get(word)
  if (known !== undefined) return known
  if (word.length <= 2) return 0.02
  return word.length > 4 ? rarest : 0.004
}
