import type { Term } from 'professional/rule'

/**
 * Labels for people who use drugs or alcohol, and words that judge it. `sense` says what else has
 * to be there, or how loud a finding may be:
 *
 * - `slang`: mocking names, a warning
 * - `label`: a person, and not somebody hooked on crosswords
 * - `alcoholic`: a noun, for a person
 * - `drunk`: a noun, for a person
 * - `tested`, `testing`: said of a sample or of whoever gave it
 * - `clean`: said of somebody’s time without drugs
 * - `wording`: nothing
 */
export const substanceTerms: readonly Term[] = [
  { term: 'addict', instead: ['person with an addiction'], sense: 'label' },
  { term: 'addicts', instead: ['people with an addiction'], sense: 'label' },
  {
    term: '{drug,heroin,crack,cocaine,opioid,opiate,substance} addict',
    instead: ['person who uses drugs'],
    sense: 'label',
  },
  {
    term: '{drug,heroin,crack,cocaine,opioid,opiate,substance} addicts',
    instead: ['people who use drugs'],
    sense: 'label',
  },
  {
    term: '{drug,substance,heroin,cocaine,opioid,opiate,solvent} abuser',
    instead: ['person who uses drugs'],
    sense: 'label',
  },
  {
    term: '{drug,substance,heroin,cocaine,opioid,opiate,solvent} abusers',
    instead: ['people who use drugs'],
    sense: 'label',
  },
  {
    term: '{drug,heroin,crack,cocaine} user',
    instead: ['person who uses drugs'],
    sense: 'label',
  },
  {
    term: '{drug,heroin,crack,cocaine} users',
    instead: ['people who use drugs'],
    sense: 'label',
  },
  { term: 'alcohol {addict,abuser,user}', instead: ['person who drinks'], sense: 'label' },
  { term: 'alcohol {addicts,abusers,users}', instead: ['people who drink'], sense: 'label' },
  { term: 'alcoholic', instead: ['person with an alcohol problem'], sense: 'alcoholic' },
  { term: 'alcoholics', instead: ['people with an alcohol problem'], sense: 'alcoholic' },
  { term: 'junk{ie,y}', instead: ['person who uses drugs'], sense: 'slang' },
  { term: 'junkies', instead: ['people who use drugs'], sense: 'slang' },
  { term: '{crackhead,crack head,smackhead,smack head,druggie,druggy}', instead: ['person who uses drugs'], sense: 'slang' },
  { term: '{crackheads,crack heads,smackheads,smack heads,druggies}', instead: ['people who use drugs'], sense: 'slang' },
  { term: '{wino,alkie,alky}', instead: ['person with an alcohol problem'], sense: 'slang' },
  { term: '{winos,winoes,alkies}', instead: ['people with an alcohol problem'], sense: 'slang' },
  { term: 'clean', sense: 'clean' },
  { term: 'dirty {urine,sample,test}', instead: ['positive test'], sense: 'wording' },
  { term: 'dirty {urines,samples,tests}', instead: ['positive tests'], sense: 'wording' },
  { term: 'drunk', instead: ['person who is drunk'], sense: 'drunk' },
  { term: 'drunks', instead: ['people who are drunk'], sense: 'drunk' },
  { term: '{drunkard,boozer,pisshead,piss head,piss artist,dipsomaniac,old soak}', instead: ['person who drinks'], sense: 'slang' },
  { term: '{drunkards,boozers,pissheads,piss heads,piss artists,dipsomaniacs,old soaks}', instead: ['people who drink'], sense: 'slang' },
  { term: '{stoner,pothead,pot head,dopehead,meth head,methhead,skaghead,baghead,bag head,spicehead,spice head,crackie,pill head,dope fiend,drug fiend}', instead: ['person who uses drugs'], sense: 'slang' },
  { term: '{stoners,potheads,pot heads,dopeheads,meth heads,methheads,skagheads,bagheads,bag heads,spiceheads,spice heads,crackies,pill heads,dope fiends,drug fiends}', instead: ['people who use drugs'], sense: 'slang' },
  { term: '{spice,methadone,heroin,crack,meth} zombie{,s}', sense: 'wording' },
  { term: '{come,comes,came,coming} {back,up} dirty', instead: ['came back positive'], sense: 'tested' },
  { term: '{is,was,are,were} dirty', sense: 'tested' },
  { term: '{test,tests,tested,testing,screened,piss,pissed,pee,peed} dirty', sense: 'testing' },
  { term: '{swap,swaps,swapped,swapping,replace,replaces,replacing,trade,trading,substituting,exchanging} one {drug,addiction,drug addiction,habit} for another', sense: 'wording' },
  { term: 'dirty needle', instead: ['used needle'], sense: 'wording' },
  { term: 'dirty needles', instead: ['used needles'], sense: 'wording' },
  { term: '{drug,heroin,cocaine,opioid,opiate,solvent} abuse', instead: ['drug use'], sense: 'wording' },
  { term: 'substance abuse', instead: ['substance use'], sense: 'wording' },
  { term: 'alcohol abuse', instead: ['harmful drinking'], sense: 'wording' },
  {
    term: '{drug,substance} {and,or} alcohol abuse',
    instead: ['drug and alcohol use'],
    sense: 'wording',
  },
  { term: 'alcohol {and,or} {drug,substance} abuse', instead: ['alcohol and drug use'], sense: 'wording' },
  { term: '{drug,heroin,cocaine,crack} habit', instead: ['drug use'], sense: 'wording' },
  { term: 'methadone {queue,lot,crowd,brigade,mob,club}', sense: 'wording' },
]
