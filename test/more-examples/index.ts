import { rules } from '../../rules/index.ts'
import type { RuleId } from '../../src/core/finding.ts'
import type { Example, Rule } from '../../src/core/rule.ts'
import { absoluteClaim } from './absolute-claim.ts'
import { adviceByDm } from './advice-by-dm.ts'
import { asksForDetails } from './asks-for-details.ts'
import { blameLanguage } from './blame-language.ts'
import { captions } from './captions.ts'
import { changeMedicine } from './change-medicine.ts'
import { colleagueDisparagement } from './colleague-disparagement.ts'
import { consultationUnnecessary } from './consultation-unnecessary.ts'
import { contactDetails } from './contact-details.ts'
import { employerConfidential } from './employer-confidential.ts'
import { groupGeneralisation } from './group-generalisation.ts'
import { heatedReply } from './heated-reply.ts'
import { helplineNumber } from './helpline-number.ts'
import { hospitalNumber } from './hospital-number.ts'
import { individualDiagnosis } from './individual-diagnosis.ts'
import { insult } from './insult.ts'
import { irrelevantCharacteristic } from './irrelevant-characteristic.ts'
import { jigsaw } from './jigsaw.ts'
import { mentalHealthMetaphor } from './mental-health-metaphor.ts'
import { missingSafetyNet } from './missing-safety-net.ts'
import { mythFirst } from './myth-first.ts'
import { namedPatient } from './named-patient.ts'
import { nationScope } from './nation-scope.ts'
import { patientAnecdote } from './patient-anecdote.ts'
import { patientDerogation } from './patient-derogation.ts'
import { patientImage } from './patient-image.ts'
import { pileOn } from './pile-on.ts'
import { pomNamed } from './pom-named.ts'
import { pomPriceOffer } from './pom-price-offer.ts'
import { pressureOffer } from './pressure-offer.ts'
import { privateAssumption } from './private-assumption.ts'
import { professionalEndorsement } from './professional-endorsement.ts'
import { publicAllegation } from './public-allegation.ts'
import { putDown } from './put-down.ts'
import { replyConfirmsPatient } from './reply-confirms-patient.ts'
import { resultsClaim } from './results-claim.ts'
import { sexualisedOrRomantic } from './sexualised-or-romantic.ts'
import { slur } from './slur.ts'
import { smallNumber } from './small-number.ts'
import { speakingForAll } from './speaking-for-all.ts'
import { standalone } from './standalone.ts'
import { steeringPrescriptions } from './steering-prescriptions.ts'
import { suicideLanguage } from './suicide-language.ts'
import { suicideMethod } from './suicide-method.ts'
import { suicideSignpost } from './suicide-signpost.ts'
import { supplementDiseaseClaim } from './supplement-disease-claim.ts'
import { threat } from './threat.ts'
import { undeclaredInterest } from './undeclared-interest.ts'
import { undisclosedAd } from './undisclosed-ad.ts'
import { unfitAtWork } from './unfit-at-work.ts'
import { urlPersonalData } from './url-personal-data.ts'
import { vagueCredential } from './vague-credential.ts'
import { viewsMyOwn } from './views-my-own.ts'
import { weightStigma } from './weight-stigma.ts'
import { yellowCard } from './yellow-card.ts'

/** Examples that hold a rule to what it finds and leaves alone, beyond those that its page shows. */
export interface MoreExamples {
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
}

const moreExamples: Readonly<Record<RuleId, MoreExamples>> = {
  'access/captions': captions,
  'authenticity/speaking-for-all': speakingForAll,
  'context/standalone': standalone,
  'authenticity/undeclared-interest': undeclaredInterest,
  'authenticity/undisclosed-ad': undisclosedAd,
  'authenticity/vague-credential': vagueCredential,
  'boundaries/advice-by-dm': adviceByDm,
  'boundaries/sexualised-or-romantic': sexualisedOrRomantic,
  'boundaries/unfit-at-work': unfitAtWork,
  'civility/colleague-disparagement': colleagueDisparagement,
  'civility/heated-reply': heatedReply,
  'civility/insult': insult,
  'civility/patient-derogation': patientDerogation,
  'civility/pile-on': pileOn,
  'civility/put-down': putDown,
  'civility/threat': threat,
  'clinical/change-medicine': changeMedicine,
  'clinical/individual-diagnosis': individualDiagnosis,
  'clinical/missing-safety-net': missingSafetyNet,
  'confidentiality/asks-for-details': asksForDetails,
  'confidentiality/contact-details': contactDetails,
  'confidentiality/hospital-number': hospitalNumber,
  'confidentiality/jigsaw': jigsaw,
  'confidentiality/named-patient': namedPatient,
  'confidentiality/patient-anecdote': patientAnecdote,
  'confidentiality/patient-image': patientImage,
  'confidentiality/reply-confirms-patient': replyConfirmsPatient,
  'confidentiality/small-number': smallNumber,
  'context/employer-confidential': employerConfidential,
  'context/nation-scope': nationScope,
  'context/private-assumption': privateAssumption,
  'context/views-my-own': viewsMyOwn,
  'evidence/absolute-claim': absoluteClaim,
  'evidence/myth-first': mythFirst,
  'medicines/consultation-unnecessary': consultationUnnecessary,
  'medicines/pom-named': pomNamed,
  'medicines/pom-price-offer': pomPriceOffer,
  'medicines/pressure-offer': pressureOffer,
  'medicines/professional-endorsement': professionalEndorsement,
  'medicines/results-claim': resultsClaim,
  'medicines/steering-prescriptions': steeringPrescriptions,
  'medicines/supplement-disease-claim': supplementDiseaseClaim,
  'medicines/yellow-card': yellowCard,
  'platform/url-personal-data': urlPersonalData,
  'respect/blame-language': blameLanguage,
  'respect/group-generalisation': groupGeneralisation,
  'respect/irrelevant-characteristic': irrelevantCharacteristic,
  'respect/mental-health-metaphor': mentalHealthMetaphor,
  'respect/slur': slur,
  'respect/weight-stigma': weightStigma,
  'safeguarding/helpline-number': helplineNumber,
  'safeguarding/public-allegation': publicAllegation,
  'safeguarding/suicide-language': suicideLanguage,
  'safeguarding/suicide-method': suicideMethod,
  'safeguarding/suicide-signpost': suicideSignpost,
}

/** The rules with all the examples there are. */
export const rulesWithMore: readonly Rule[] = rules.map((rule) => {
  const more = moreExamples[rule.id]
  if (!more) return rule
  const { bad, good } = rule.examples
  return { ...rule, examples: { bad: [...bad, ...more.bad], good: [...good, ...more.good] } }
})
