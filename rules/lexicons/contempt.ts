import type { Term } from 'professional/rule'

/**
 * Words of contempt beside the insults, for rules about patients and colleagues. `sense`:
 *
 * - `adjective`, `loose adjective`: as in the insults, but only of people in a role
 * - `predicate`: a whole verb phrase, which needs its subject right in front of it
 * - `fault`: a plain report of a mistake, contempt only with “as usual” or the like
 */
export const contempt: readonly Term[] = [
  { term: 'attention seeking', sense: 'adjective' },
  { term: 'entitled', sense: 'loose adjective', note: 'Patients are entitled to care.' },
  { term: 'grasping', sense: 'loose adjective' },
  { term: 'gullible', sense: 'adjective' },
  { term: 'mad', sense: 'loose adjective', note: 'About a hobby, at somebody.' },
  { term: 'moaning', sense: 'adjective', note: 'A sign of pain: only before a noun.' },
  { term: 'smelly', sense: 'adjective' },
  { term: 'stroppy', sense: 'adjective' },
  { term: 'ungrateful', sense: 'adjective' },
  { term: 'wh{inging,ingeing,ining}', sense: 'adjective' },
  { term: '{can\'t,cannot,couldn\'t} be {bothered,arsed}', sense: 'predicate' },
  { term: '{can\'t,cannot} even read', sense: 'predicate' },
  { term: '{can\'t,cannot} read', sense: 'predicate', note: 'A fact about some people.' },
  { term: '{can\'t,cannot} read {signs,a sign,the sign,a label,labels}', sense: 'predicate' },
  { term: '{can\'t,cannot} {think,do anything} for themselves', sense: 'predicate' },
  { term: '{can\'t,cannot} follow {a simple instruction,simple instructions}', sense: 'predicate' },
  { term: '{couldn\'t,could not} care less', sense: 'predicate' },
  { term: '{couldn\'t,could not,can\'t} {organise,run} a {bath,raffle,bake sale,party in a brewery,whelk stall}', sense: 'predicate' },
  { term: '{haven\'t,hasn\'t,haven\'t got,hasn\'t got,don\'t have,doesn\'t have,has not got,have not got} {a clue,the first clue,the faintest clue,a brain cell,two brain cells}', sense: 'predicate' },
  { term: '{have,has} no {clue,brain cells,brains,common sense}', sense: 'predicate' },
  { term: '{has,have} no idea what {they are,they\'re,she is,he is,she\'s,he\'s} doing', sense: 'predicate' },
  { term: '{doesn\'t,don\'t} know what {they are,they\'re,she is,he is,she\'s,he\'s} doing', sense: 'predicate' },
  { term: 'live{,s} on another planet', sense: 'predicate' },
  { term: 'make it up as {they go,she goes,he goes} along', sense: 'predicate' },
  { term: 'makes it up as {she goes,he goes} along', sense: 'predicate' },
  { term: 'moan{,s} about {everything,anything}', sense: 'predicate' },
  { term: '{sit,sits} on {their,her,his} {backside,backsides,behind,behinds}', sense: 'predicate' },
  { term: 'think{,s} {they own,she owns,he owns} the place', sense: 'predicate' },
  { term: 'want{,s} everything yesterday', sense: 'predicate' },
  { term: '{wouldn\'t,would not} know {a,an}', sense: 'predicate' },
  { term: 'got it wrong', sense: 'fault' },
  { term: 'got {that,this,everything} wrong', sense: 'fault' },
  { term: '{messed,cocked,screwed,mucked} {up,it up}', sense: 'fault' },
  { term: '{made,has made,have made} a {mess,hash,pig\'s ear} of {it,this,that,everything}', sense: 'fault' },
]

/**
 * Nouns that belittle patients. `sense`:
 *
 * - `slang`: hardly anything else
 * - `loose slang`: also a flight, a pudding, a form that takes long
 * - `option`: only where the configuration asks for it
 */
export const patientSlang: readonly Term[] = [
  { term: 'acopia', sense: 'slang' },
  { term: 'bed blocker{,s}', sense: 'slang' },
  { term: 'bedblocker{,s}', sense: 'slang' },
  { term: 'crumblies', sense: 'slang' },
  { term: 'drug seeker{,s}', sense: 'slang' },
  { term: 'great unwashed', sense: 'slang' },
  { term: 'heartsink patient{,s}', sense: 'slang' },
  { term: 'heartsink{,s}', sense: 'slang' },
  { term: 'crumble', sense: 'loose slang', note: 'A pudding, and what bones do.' },
  { term: 'crumbly', sense: 'loose slang', note: 'Cheese is.' },
  { term: 'frequent {flyer,flier}{,s}', sense: 'loose slang', note: 'Of airlines.' },
  { term: 'gomer{,s}', sense: 'loose slang', note: 'A surname.' },
  { term: 'time waster{,s}', sense: 'loose slang', note: 'Tasks are, too.' },
  { term: 'timewaster{,s}', sense: 'loose slang' },
  { term: 'walking wounded', sense: 'option', note: 'Also a class of triage.' },
]

/**
 * Names that make colleagues small. `sense`:
 *
 * - `slang`: carries its contempt with it
 * - `loose slang`: a machine or a trade as well, so that it has to be aimed at somebody
 */
export const colleagueSlang: readonly Term[] = [
  { term: 'noctor{,s}', sense: 'slang' },
  { term: 'glorified {shelf stacker,receptionist,secretary,shopkeeper,shop assistant,tea maker,vending machine,nurse,typist,waiter,waitress,bum wiper,label sticker,box sticker}{,s}', sense: 'slang' },
  { term: 'glorified secretaries', sense: 'slang' },
  { term: '{wannabe,pretend,plastic,pound shop} {doctor,nurse,pharmacist,surgeon}{,s}', sense: 'slang' },
  { term: 'doctor wannabe{,s}', sense: 'slang' },
  { term: 'bum wiper{,s}', sense: 'slang' },
  { term: 'pill {counter,pusher}{,s}', sense: 'loose slang', note: 'A counter is a machine too.' },
  { term: 'shelf stacker{,s}', sense: 'loose slang', note: 'A job.' },
  { term: '{box,label} sticker{,s}', sense: 'loose slang', note: 'A thing, too.' },
  { term: 'quota filler{,s}', sense: 'loose slang' },
]
