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
  { term: '{can\'t,cannot,couldn\'t} {count,spell,tell the time,tie their own shoelaces,find their own backsides,work a door,use a door handle,follow instructions,take no for an answer,be told,read a clock}', sense: 'predicate' },
  { term: 'couldn\'t {diagnose,prescribe,dispense,find,manage,spell} {their,her,his} way out of a paper bag', sense: 'predicate' },
  { term: 'expect{,s} {everything,it all,us,miracles} {on a plate,handed to them,for nothing,for free,yesterday,to drop everything,to wipe their backsides}', sense: 'predicate' },
  { term: '{think,thinks} {we are,we\'re} {magicians,mind readers,robots,machines,slaves,servants,a shop,a drive through,a takeaway,a vending machine}', sense: 'predicate' },
  { term: '{think,thinks} {they\'re,they are,he\'s,he is,she\'s,she is} {special,god,royalty,above the rules,god\'s gift,better than everyone,better than us,better than the rest of us}', sense: 'predicate' },
  { term: '{think,thinks} {the world,the sun} {owes,shines,revolves} {them,him,her,out of,around}', sense: 'predicate' },
  { term: '{never lift,never lifts,don\'t lift,doesn\'t lift,won\'t lift,wouldn\'t lift} a finger', sense: 'predicate' },
  { term: '{never do,never does,don\'t do,doesn\'t do} {a stroke,a stroke of work,a day\'s work,any actual work,any work}', sense: 'predicate' },
  { term: '{do,does} {sod all,naff all,nothing all day,bugger all,nothing but moan,nothing but complain}', sense: 'predicate' },
  { term: '{sit,sits,sat} around {all day,drinking tea,doing nothing,on their phones,scratching}', sense: 'predicate' },
  { term: '{drink,drinks} {tea,coffee} all day', sense: 'predicate' },
  { term: '{swan,swans,swanned} {in,off,about,around} {at,to,when,like,as if}', sense: 'predicate' },
  { term: '{skive,skives,skived}', sense: 'predicate' },
  { term: '{shirk,shirks,shirked}', sense: 'predicate' },
  { term: '{want,wants} {a pill for everything,antibiotics for everything,it all now,it all yesterday,miracles,the moon on a stick}', sense: 'predicate' },
  { term: '{have,has} no {manners,respect,patience,shame,consideration,common decency}', sense: 'predicate' },
  { term: '{don\'t,doesn\'t,do not} know {they\'re,they are,he\'s,she\'s} born', sense: 'predicate' },
  { term: 'demand{,s} antibiotics for {everything,every sniffle,every cold,every cough}', sense: 'predicate' },
  { term: '{love,loves} {a moan,a whinge,to moan,to whinge,the sound of their own voice,the sound of his own voice,the sound of her own voice}', sense: 'predicate' },
  { term: '{would,\'d} {complain,moan,whinge} if {they,he,she} won the lottery', sense: 'predicate' },
  { term: '{are,is} {really ,just ,only ,}getting {thicker,stupider,dafter,lazier,ruder,dumber}', sense: 'predicate' },
  { term: '{live,lives} to {complain,moan,whinge}', sense: 'predicate' },
  { term: '{moan,moans,whinge,whinges} {and moan,and whinge,for england,all day,constantly,non stop,nonstop}', sense: 'predicate' },
  { term: '{have,has} {nothing better to do,too much time on their hands,too much time on her hands,too much time on his hands,the brains of a,the iq of a,the manners of a,one brain cell,half a brain}', sense: 'predicate' },
  { term: 'share{,s} {a,one,a single} brain cell', sense: 'predicate' },
  { term: '{need,needs,want,deserve,deserves} {a slap,a good slap,a kick up the backside,a kick up the bum,a bit of common sense,their heads examined,his head examined,her head examined,to get a life,to grow up,to get a grip,to learn some manners,teaching a lesson}', sense: 'predicate' },
  { term: '{get,gets} paid {a fortune to,to do nothing,for nothing,for sitting}', sense: 'predicate' },
  { term: '{is,are} {a joke,a law unto themselves,a waste of space,a waste of money,a waste of oxygen,taking the mick,taking the mickey,taking the piss,out to lunch,as thick as mince,a shower,the pits,the absolute worst,beyond help,a bunch of}', sense: 'predicate' },
  { term: '{couldn\'t,could not} give a {toss,damn,monkey\'s,stuff,flying}', sense: 'predicate' },
  { term: '{don\'t,doesn\'t,do not,does not} give a {toss,damn,monkey\'s,stuff,flying,hoot}', sense: 'predicate' },
  { term: '{dump,dumps,dumped} {everything,all their work,their work,all the work} on {us,others,everyone,the rest of us}', sense: 'predicate' },
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
  { term: 'GROLIES', sense: 'slang' },
  { term: 'LOBNH', sense: 'slang' },
  { term: 'PAFO', sense: 'slang' },
  { term: 'alkie{,s}', sense: 'slang' },
  { term: 'bed waster{,s}', sense: 'slang' },
  { term: 'druggie{,s}', sense: 'slang' },
  { term: 'granny dump{,s,ed,ing}', sense: 'slang' },
  { term: 'lights on but nobody home', sense: 'slang' },
  { term: 'moaning minnie{,s}', sense: 'slang' },
  { term: 'normal for {norfolk,fenland}', sense: 'slang' },
  { term: 'pop drop{,s}', sense: 'slang' },
  { term: 'pumpkin positive', sense: 'slang' },
  { term: 'serial attender{,s}', sense: 'slang' },
  { term: 'smackhead{,s}', sense: 'slang' },
  { term: 'waste of a bed', sense: 'slang' },
  { term: 'whinge bag{,s}', sense: 'slang' },
  { term: 'whingebag{,s}', sense: 'slang' },
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
  { term: 'armchair {doctor,manager,clinician}{,s}', sense: 'slang' },
  { term: 'backside wiper{,s}', sense: 'slang' },
  { term: 'bum wiper{,s}', sense: 'slang' },
  { term: 'cardigan brigade', sense: 'slang' },
  { term: 'clipboard {warrior,nazi,wielder}{,s}', sense: 'slang' },
  { term: 'dragon{,s} on {reception,the desk,the front desk,the phones}', sense: 'slang' },
  { term: 'failed {doctor,medic,nurse,dentist}{,s}', sense: 'slang' },
  { term: 'jumped up {nurse,receptionist,shopkeeper,secretary,healthcare assistant,hca,technician,chemist}{,s}', sense: 'slang' },
  { term: 'noctoring', sense: 'slang' },
  { term: 'receptionist from hell', sense: 'slang' },
  { term: '{bargain basement,poundland,budget range} {doctor,nurse,pharmacist}{,s}', sense: 'slang' },
  { term: 'pill {counter,pusher}{,s}', sense: 'loose slang', note: 'A counter is a machine too.' },
  { term: 'shelf stacker{,s}', sense: 'loose slang', note: 'A job.' },
  { term: '{box,label} sticker{,s}', sense: 'loose slang', note: 'A thing, too.' },
  { term: 'quota filler{,s}', sense: 'loose slang' },
]
