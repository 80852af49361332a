import { rules } from '../../rules/index.ts'
import type { RuleId } from '../../src/core/finding.ts'
import type { Example, Rule } from '../../src/core/rule.ts'
import { adviceByDm } from './advice-by-dm.ts'
import { individualDiagnosis } from './individual-diagnosis.ts'
import { insult } from './insult.ts'
import { jigsaw } from './jigsaw.ts'
import { patientDerogation } from './patient-derogation.ts'
import { putDown } from './put-down.ts'
import { threat } from './threat.ts'
import { vagueCredential } from './vague-credential.ts'
import { changeMedicine } from './change-medicine.ts'
import { mythFirst } from './myth-first.ts'
import { namedPatient } from './named-patient.ts'
import { groupGeneralisation } from './group-generalisation.ts'

/** Examples that hold a rule to what it finds and leaves alone, beyond those that its page shows. */
export interface MoreExamples {
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
}

const moreExamples: Readonly<Record<RuleId, MoreExamples>> = {
  'authenticity/vague-credential': vagueCredential,
  'boundaries/advice-by-dm': adviceByDm,
  'civility/insult': insult,
  'civility/patient-derogation': patientDerogation,
  'civility/put-down': putDown,
  'civility/threat': threat,
  'clinical/change-medicine': changeMedicine,
  'clinical/individual-diagnosis': individualDiagnosis,
  'confidentiality/jigsaw': jigsaw,
  'confidentiality/named-patient': namedPatient,
  'evidence/myth-first': mythFirst,
  'respect/group-generalisation': groupGeneralisation,
}

/** The rules with all the examples there are. */
export const rulesWithMore: readonly Rule[] = rules.map((rule) => {
  const more = moreExamples[rule.id]
  if (!more) return rule
  const { bad, good } = rule.examples
  return { ...rule, examples: { bad: [...bad, ...more.bad], good: [...good, ...more.good] } }
})
