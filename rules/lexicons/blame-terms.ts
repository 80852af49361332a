import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

/**
 * Verbs and phrases that blame patients or doubt what they say. `sense` is what has to stand
 * around them:
 *
 * - `adjective`, `noun`: somebody whom it is said of
 * - `symptom`, `care`, `treatment`, `habit`: a patient before it and such a thing after it
 * - `duty`: a patient before it
 * - `person`: somebody after it
 * - `illness`: an illness, and no wound
 * - `fault`: patients in the same sentence, and nothing that takes it back
 * - `historian`: a patient who is said to be one
 * - `choice`: a condition that is said to be one
 * - `effort`: something that patients do not do
 * - `patient`: patients in the same sentence
 */
export const blameTerms: readonly Term[] = bySense([
  ['adjective', '{non compliant,poorly compliant,noncompliant,non adherent,nonadherent}'],
  ['noun', '{non compliance,noncompliance,non adherence,nonadherence}'],
  ['symptom',
    { term: 'denies', instead: ['reports no'] },
    { term: 'deny', instead: ['report no'] },
    { term: 'denied', instead: ['reported no'] },
    { term: 'claims', instead: ['says', 'reports'] },
    { term: 'claim', instead: ['say', 'report'] },
    { term: 'claimed', instead: ['said', 'reported'] },
    { term: 'alleges', instead: ['says', 'reports'] },
    { term: 'allege', instead: ['say', 'report'] },
    { term: 'alleged', instead: ['said', 'reported'] },
  ],
  ['care',
    { term: 'refuses', instead: ['declines'] },
    { term: 'refuse', instead: ['decline'] },
    { term: 'refused', instead: ['declined'] },
  ],
  ['treatment', '{failed,fails,failing}'],
  ['duty',
    { term: 'failed to attend', instead: ['did not attend'] },
    { term: 'fails to attend', instead: ['does not attend'] },
    { term: 'fail to attend', instead: ['do not attend'] },
    '{fail,fails,failed,failing} to {comply,engage,respond,turn up,show up,cancel,follow,adhere,keep,collect}',
  ],
  ['habit', '{admits,admitted} to'],
  ['person', 'poorly controlled'],
  ['illness', 'self inflicted'],
  ['patient',
    'should {,have }{know,known} better',
    "should've known better",
  ],
  ['effort',
    '{bothered,arsed} {to,with,taking,turning,showing,coming,cancelling,ringing,picking,reading,collecting}',
    'bother {to,with,picking,collecting,turning up,showing up,coming,cancelling,ringing,reading,taking,vaccinating,flossing,brushing,checking,exercising}',
  ],
  ['symptom', { term: '{insists,insist,insisted}', instead: ['says'] }],
  ['fault',
    '{themselves,himself,herself,yourself,yourselves} to blame',
    '{no one,nobody,noone} to blame but {themselves,himself,herself,yourself,yourselves}',
    '{no one,nobody,noone} else to blame',
    'your own {,stupid ,silly ,daft }fault',
    '{won\'t,will not,wouldn\'t,refuses to,refuse to} help {themselves,himself,herself}',
    '{take,takes} no responsibility for',
    '{won\'t,will not,refuse to,refuses to,don\'t,doesn\'t} take {,any }responsibility for',
  ],
  ['patient', '{ignore,ignores,ignored} {,all }{our,my,medical,your doctor\'s,the doctor\'s,their doctor\'s} advice'],
  ['choice', 'a lifestyle choice'],
  ['historian', '{poor,bad,non} attender{,s}'],
  ['fault', '{did,done,do} {this,it,that} to {themselves,himself,herself}'],
  ['historian', '{poor,unreliable} historian{,s}'],
  ['fault',
    '{brought,bring,brings} {it,this,that,it all} on {themselves,himself,herself,yourself,yourselves}',
    '{their,his,her} own {,stupid ,silly }{fault,doing}',
  ],
])
