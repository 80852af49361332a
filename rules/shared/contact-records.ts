import { lazyPattern, type TextMatch } from 'professional/rule'
import type { TableRow } from '../signals/cell-labels.ts'

/** The lines of a record that say whose it is. */
const identifies = lazyPattern(
  String.raw`(?:^|[\n|,;•*(-]\s{0,3}|\s)(?:(?:NHS ?(?:no|num(?:ber)?)|H ?& ?C(?: no| number)?|CHI(?: no| number)|D\.?O\.?B\.?|date of birth|MRN|hosp(?:ital)? (?:no|number))\.? ?(?=[^\n]{0,14}\d)(?:[:=|]|no\b|number\b|\d|[a-z ]{0,12}\d)|(?:patient(?:['’]s)?(?: name| id| details)?|pt(?: name)?|next of kin|NOK|name of patient) ?[:=|] ?[A-Za-z\d])`,
  'i',
)
/** A line of the same record about somebody else. */
const otherLine =
  /(?:^|\n|\|)[^\n|]{0,40}\b(?:GP|surgery|practice|pharmacy|chemist|hospital|clinic|ward|consultant|doctor|prescriber|referrer|school|care home|social worker|staff|switchboard|sender|our|us)\b[^\n|]{0,40}$/i

const reach = 320

/** Whether a detail stands among the lines of one patient's record. */
export function isInRecord({ view, start, end, before }: TextMatch): boolean {
  const around = [
    view.value.slice(Math.max(0, start - reach), start),
    view.value.slice(end, end + reach),
  ]
  if (!around.some((text) => identifies.test(text))) return false
  return !otherLine.test(before.slice(-100))
}

/** Names of fields and heads of columns for a contact detail. */
const contactName =
  /\b(?:phones?|tel(?:ephone)?|mob(?:ile)?s?|cell|contact|post ?code|zip|eircode|address(?:es)?|street|e-?mails?|landline|number)\b/i
const patientName =
  /\b(?:patients?|pts?|px|service users?|NHS|DOB|D\.O\.B|date of birth|MRN|diagnosis|medications?|medicines?|drugs?|dose|condition|next of kin|NOK|residents?)\b/i
const personName = /(?:^|\| )(?:full |first |last |sur)?names?(?: \||$)/i
const serviceName =
  /\b(?:roles?|job|title|departments?|teams?|services?|organi[sz]ations?|clinics?|pharmac(?:y|ies)|surger(?:y|ies)|practices?|hospitals?|wards?|charit(?:y|ies)|helplines?|company|suppliers?|website|opening|hours|trust|branch)\b/i

export function isContactName(name: string): boolean {
  return contactName.test(name.replaceAll(/[_-]/g, ' ').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '))
}

/** Whose details a row of a table or a set of fields gives. */
export type Holder = 'patient' | 'person' | 'service'

/** Whose a row of a table is, by the heads of its columns or rows and what stands in it. */
export function ownerOfRow({ heads, cells, leads }: TableRow): Holder | undefined {
  if (serviceName.test(heads) || serviceName.test(cells)) return 'service'
  const isPair = cells.split(' | ').length === 2
  if (patientName.test(heads) || (isPair && patientName.test(leads))) return 'patient'
  return personName.test(heads) ? 'person' : undefined
}

/** Whether fields of a front matter are those of a patient's record. */
export function areOfPatient(names: readonly string[]): boolean {
  return names.some((name) =>
    /^(?:patient|pt|dob|nhs|mrn|next_?of_?kin|nok|chi)(?:$|[^a-z])|^(?:patient|nhs)[A-Z]|date_?of_?birth/i.test(
      name,
    ),
  )
}
