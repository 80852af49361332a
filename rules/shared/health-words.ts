import { lazyPattern } from 'professional/rule'
import { namesIllness } from './health-states.ts'

const health = lazyPattern(
  String.raw`\b(?:vaccin\w+|jabs?|boosters?|statins?|antibiotics?|antidepressants?|painkillers?|paracetamol|ibuprofen|supplements?|probiotics?|PPIs?|vitamins?|magnesium|zinc|iron tablets|antihistamines?|steroids?|beta[- ]?blockers?|blood thinners?|contracepti\w+|hormones?|HRT|dose|doses|dosage|symptoms?|side effects?|medic(?:ines?|ation)|tablets?|pills|treatments?|detox|immune|immunity|cholesterol|blood pressure|blood sugar|thyroid|levothyroxine|insulin|inhalers?|fluoride|chemo\w*|cure[sd]?|pregnan\w+|screening|colds|(?:a|common) cold|fever|infections?|masks?|leaflets?)\b`,
  'i',
)

/** Whether a text makes, or could make, a claim about health: it names a medicine or an illness. */
export function isAboutHealth(text: string): boolean {
  return health.test(text) || namesIllness(text)
}
