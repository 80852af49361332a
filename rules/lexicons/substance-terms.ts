import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

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
export const substanceTerms: readonly Term[] = bySense([
  ['label',
    { term: 'addict', instead: ['person with an addiction'] },
    { term: 'addicts', instead: ['people with an addiction'] },
    { term: '{drug,heroin,crack,cocaine,opioid,opiate,substance} addict', instead: ['person who uses drugs'] },
    { term: '{drug,heroin,crack,cocaine,opioid,opiate,substance} addicts', instead: ['people who use drugs'] },
    { term: '{drug,substance,heroin,cocaine,opioid,opiate,solvent} abuser', instead: ['person who uses drugs'] },
    { term: '{drug,substance,heroin,cocaine,opioid,opiate,solvent} abusers', instead: ['people who use drugs'] },
    { term: '{drug,heroin,crack,cocaine} user', instead: ['person who uses drugs'] },
    { term: '{drug,heroin,crack,cocaine} users', instead: ['people who use drugs'] },
    { term: 'alcohol {addict,abuser,user}', instead: ['person who drinks'] },
    { term: 'alcohol {addicts,abusers,users}', instead: ['people who drink'] },
  ],
  ['alcoholic',
    { term: 'alcoholic', instead: ['person with an alcohol problem'] },
    { term: 'alcoholics', instead: ['people with an alcohol problem'] },
  ],
  ['slang',
    { term: 'junk{ie,y}', instead: ['person who uses drugs'] },
    { term: 'junkies', instead: ['people who use drugs'] },
    { term: '{crackhead,crack head,smackhead,smack head,druggie,druggy}', instead: ['person who uses drugs'] },
    { term: '{crackheads,crack heads,smackheads,smack heads,druggies}', instead: ['people who use drugs'] },
    { term: '{wino,alkie,alky}', instead: ['person with an alcohol problem'] },
    { term: '{winos,winoes,alkies}', instead: ['people with an alcohol problem'] },
  ],
  ['clean', 'clean'],
  ['wording',
    { term: 'dirty {urine,sample,test}', instead: ['positive test'] },
    { term: 'dirty {urines,samples,tests}', instead: ['positive tests'] },
  ],
  ['drunk',
    { term: 'drunk', instead: ['person who is drunk'] },
    { term: 'drunks', instead: ['people who are drunk'] },
  ],
  ['slang',
    { term: '{drunkard,boozer,pisshead,piss head,piss artist,dipsomaniac,old soak}', instead: ['person who drinks'] },
    { term: '{drunkards,boozers,pissheads,piss heads,piss artists,dipsomaniacs,old soaks}', instead: ['people who drink'] },
    { term: '{stoner,pothead,pot head,dopehead,meth head,methhead,skaghead,baghead,bag head,spicehead,spice head,crackie,pill head,dope fiend,drug fiend}', instead: ['person who uses drugs'] },
    { term: '{stoners,potheads,pot heads,dopeheads,meth heads,methheads,skagheads,bagheads,bag heads,spiceheads,spice heads,crackies,pill heads,dope fiends,drug fiends}', instead: ['people who use drugs'] },
  ],
  ['wording', '{spice,methadone,heroin,crack,meth} zombie{,s}'],
  ['tested',
    { term: '{come,comes,came,coming} {back,up} dirty', instead: ['came back positive'] },
    '{is,was,are,were} dirty',
  ],
  ['testing', '{test,tests,tested,testing,screened,piss,pissed,pee,peed} dirty'],
  ['wording',
    '{swap,swaps,swapped,swapping,replace,replaces,replacing,trade,trading,substituting,exchanging} one {drug,addiction,drug addiction,habit} for another',
    { term: 'dirty needle', instead: ['used needle'] },
    { term: 'dirty needles', instead: ['used needles'] },
    { term: '{drug,heroin,cocaine,opioid,opiate,solvent} abuse', instead: ['drug use'] },
    { term: 'substance abuse', instead: ['substance use'] },
    { term: 'alcohol abuse', instead: ['harmful drinking'] },
    { term: '{drug,substance} {and,or} alcohol abuse', instead: ['drug and alcohol use'] },
    { term: 'alcohol {and,or} {drug,substance} abuse', instead: ['alcohol and drug use'] },
    { term: '{drug,heroin,cocaine,crack} habit', instead: ['drug use'] },
    'methadone {queue,lot,crowd,brigade,mob,club}',
  ],
])
