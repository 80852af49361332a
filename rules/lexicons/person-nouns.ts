import { lazy } from 'professional/rule'
import { arrives } from './arrivals.ts'

/** What a noun says of the person it stands for. */
export type PersonRole = 'patient' | 'person' | 'relation' | 'occupation'

/** Singular nouns for one person, by what they say. Those who give care are left out on purpose. */
const nouns: Readonly<Record<PersonRole, string>> = {
  patient: `
    patient, pt, px, customer, client, resident, service user, punter, regular, inpatient,
    outpatient, 2pm, 3pm, 4pm, 9am, 10am, 11am`,
  person: `
    person, man, woman, gent, gentleman, lady, guy, bloke, chap, lad, lass, lassie, boy, girl, baby,
    newborn, infant, toddler, child, kid, teen, teenager, youngster, pensioner, adult, male, female,
    fella, octogenarian, nonagenarian, centenarian, student, tourist, veteran, refugee, traveller,
    schoolboy, schoolgirl, old dear, caller`,
  relation: `
    mum, mother, mam, mummy, dad, father, daddy, carer, neighbour, neighbor, wife, husband, partner,
    spouse, son, daughter, brother, sister, twin, aunt, auntie, uncle, nan, nana, gran, granny,
    grandma, grandmother, grandad, granddad, grandpa, grandfather, grandson, granddaughter, cousin,
    niece, nephew, friend, flatmate, housemate, boyfriend, girlfriend, fiance, fiancee, widow,
    widower, stepson, stepdaughter, mother-in-law, father-in-law`,
  occupation: `
    headteacher, head teacher, headmaster, headmistress, teacher, teaching assistant, lecturer, vicar,
    priest, curate, rabbi, imam, bishop, nun, monk, minister, pastor, councillor, mayor, mp, judge,
    magistrate, solicitor, barrister, lawyer, footballer, goalkeeper, striker, rugby player, jockey,
    athlete, boxer, landlord, landlady, publican, barman, barmaid, postmaster, postmistress, postman,
    postwoman, policeman, policewoman, police officer, prison officer, firefighter, fireman, soldier,
    sailor, farmer, fisherman, gamekeeper, shepherd, butcher, baker, greengrocer, shopkeeper,
    lorry driver, bus driver, taxi driver, truck driver, van driver, train driver, driver, pilot,
    builder, plumber, electrician, roofer, joiner, carpenter, bricklayer, scaffolder, mechanic, miner,
    welder, factory worker, hairdresser, barber, chef, waiter, waitress, cleaner, librarian, lollipop
    lady, accountant, banker, estate agent, journalist, newsreader, actor, actress, singer, musician,
    comedian, drag queen, organist, choirmaster, builder, caretaker, scoutmaster, gardener, vet`,
}

/** The role of every noun, in lower case; those of two words have one space. */
export const personNouns = lazy(
  (): ReadonlyMap<string, PersonRole> =>
    new Map(
  // The keys of the table are the roles.
  (Object.entries(nouns) as [PersonRole, string][]).flatMap(([role, list]) =>
    list.split(',').map((noun): [string, PersonRole] => [noun.trim().replaceAll(/\s+/g, ' '), role]),
  ),
)
)

/** Nouns that make the word before them a kind of thing: a *patient leaflet*, a *baby clinic*. */
export const compoundHeads = lazy(
  (): ReadonlySet<string> =>
    new Set(
  `
  access account admin advice advisory advocate advocacy app association awareness benefit board body
  bed beds boom bump care carers centre center centred centered charter chart club clinic clinics
  committee communication community complaint complaints contact council counselling data database
  day demand education engagement episode event experience experiences experience's facing factor
  factors family feedback file flow flu food form forms formula forum forums friendly gown group
  groups guide guidelines guidance handling health home hub identifiable identification identity
  information initiated involvement journey journeys leaflet leaflets led level line list lists
  liaison loss loyalty magazine management massage measures milk monitor network notes number numbers
  oil online organisation organisations outcome outcomes pack panel participation partnership
  pathway pathways population portal powder power programme programmes protection questionnaire
  reception record records register registration registry rep reported representation
  representative representatives representative's research resources responsibility rights risk
  room rooms safety satisfaction scheme seat sensory service services shower simulator specific
  stories story summary support survey surveys system teeth telephone toilet transfer transport
  unit voice voices volume wards weighing website wipes workforce years loss-up base boots
  app-based side spine organisations' organisations
  `
    .trim()
    .split(/\s+/),
)
)

/** What a sentence goes on with after a noun that stands for a person, and not for a kind of thing. */
export const wordsAfterPerson = lazy(
  (): ReadonlySet<string> =>
    new Set(
  `
  born due who whose that with in at from on of to and or but was is has had aged for about today just
  again this last wearing came comes rang told tells said says wants needs thinks walks pops threw
  burst left took got went brought lost can't couldn't didn't won't never always now here
  yesterday asks rings collects reports states presents returns complains denies refuses feels
  looks gets takes believes insists needed fell gave may should must can could would might will
  did does after before because so then while when if by into through over up out down back off
  nearly almost actually even once also only really still finally who's are were be been being sat
  stood ran cried felt thought knew found made saw spoke swore slept died wore ate drank bought
  kept let tried used living our my we i her his broke bled woke called named outside inside near
  under since until without during along across against behind between opposite upstairs
  downstairs throw thank shout scream cry tell swear faint hug demand
  the a an his their some two hit bit kicked spat wept hung drove sang wrote forgot chose caught sent paid
  stole shook held spent stuck hurt put read sold meant withdrew overheard smelt beat rode stung hid
  brings gives leaves makes finds sees knows keeps sings sends writes proposes dies becomes arrives
  tonight tomorrow earlier within among
  remembers forgets apologises swears cries phoned phones texted texts emailed
  `
    .trim()
    .split(/\s+/)
    .concat(arrives.split('|')),
)
)
