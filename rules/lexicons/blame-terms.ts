import type { Term } from 'professional/rule'

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
export const blameTerms: readonly Term[] = [
  { term: '{non compliant,noncompliant,non adherent,nonadherent}', sense: 'adjective' },
  { term: '{non compliance,noncompliance,non adherence,nonadherence}', sense: 'noun' },
  { term: 'denies', instead: ['reports no'], sense: 'symptom' },
  { term: 'deny', instead: ['report no'], sense: 'symptom' },
  { term: 'denied', instead: ['reported no'], sense: 'symptom' },
  { term: 'claims', instead: ['says', 'reports'], sense: 'symptom' },
  { term: 'claim', instead: ['say', 'report'], sense: 'symptom' },
  { term: 'claimed', instead: ['said', 'reported'], sense: 'symptom' },
  { term: 'alleges', instead: ['says', 'reports'], sense: 'symptom' },
  { term: 'allege', instead: ['say', 'report'], sense: 'symptom' },
  { term: 'alleged', instead: ['said', 'reported'], sense: 'symptom' },
  { term: 'refuses', instead: ['declines'], sense: 'care' },
  { term: 'refuse', instead: ['decline'], sense: 'care' },
  { term: 'refused', instead: ['declined'], sense: 'care' },
  { term: '{failed,fails,failing}', sense: 'treatment' },
  { term: 'failed to attend', instead: ['did not attend'], sense: 'duty' },
  { term: 'fails to attend', instead: ['does not attend'], sense: 'duty' },
  { term: 'fail to attend', instead: ['do not attend'], sense: 'duty' },
  { term: '{fail,fails,failed,failing} to {comply,engage,respond,turn up,show up,cancel,follow,adhere,keep,collect}', sense: 'duty' },
  { term: '{admits,admitted} to', sense: 'habit' },
  { term: 'poorly controlled', sense: 'person' },
  { term: 'self inflicted', sense: 'illness' },
  { term: 'should {,have }{know,known} better', sense: 'patient' },
  { term: "should've known better", sense: 'patient' },
  { term: '{bothered,arsed} {to,with,taking,turning,showing,coming,cancelling,ringing,picking,reading,collecting}', sense: 'effort' },
  { term: 'bother {to,with,picking,collecting,turning up,showing up,coming,cancelling,ringing,reading,taking,vaccinating,flossing,brushing,checking,exercising}', sense: 'effort' },
  { term: '{insists,insist,insisted}', instead: ['says'], sense: 'symptom' },
  { term: '{themselves,himself,herself,yourself,yourselves} to blame', sense: 'fault' },
  { term: '{no one,nobody,noone} to blame but {themselves,himself,herself,yourself,yourselves}', sense: 'fault' },
  { term: '{no one,nobody,noone} else to blame', sense: 'fault' },
  { term: 'your own {,stupid ,silly ,daft }fault', sense: 'fault' },
  { term: '{won\'t,will not,wouldn\'t,refuses to,refuse to} help {themselves,himself,herself}', sense: 'fault' },
  { term: '{take,takes} no responsibility for', sense: 'fault' },
  { term: '{won\'t,will not,refuse to,refuses to,don\'t,doesn\'t} take {,any }responsibility for', sense: 'fault' },
  { term: '{ignore,ignores,ignored} {,all }{our,my,medical,your doctor\'s,the doctor\'s,their doctor\'s} advice', sense: 'patient' },
  { term: 'a lifestyle choice', sense: 'choice' },
  { term: '{poor,bad} attender{,s}', sense: 'historian' },
  { term: '{did,done,do} {this,it,that} to {themselves,himself,herself}', sense: 'fault' },
  { term: '{poor,unreliable} historian{,s}', sense: 'historian' },
  { term: '{brought,bring,brings} {it,this,that,it all} on {themselves,himself,herself,yourself,yourselves}', sense: 'fault' },
  { term: '{their,his,her} own {,stupid ,silly }{fault,doing}', sense: 'fault' },
]
