import type { Term } from 'professional/rule'

export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'

/** A service, entitlement or body that is not the same in all four nations. */
export interface NationalService {
  readonly id: string
  /** As a message names it. */
  readonly name: string
  readonly terms: readonly string[]
  /** Where it is what the name says. */
  readonly nations: readonly Nation[]
  /**
   * `mention`: the name alone is too much where a draft is said to hold for the whole UK. `claim`:
   * only a sentence that leaves nobody out. `pair`: only one that names the whole UK.
   */
  readonly scope: 'mention' | 'claim' | 'pair'
  /** Key of the table of sources; missing where the fact is general knowledge and not yet read. */
  readonly source?: string
}

/**
 * What goes by another name, or does not exist, across a border. Telephone numbers such as 111 are
 * left out: which nations they serve was not read in a source.
 */
export const servicesByNation: readonly NationalService[] = [
  {
    id: 'pharmacy-first',
    name: 'Pharmacy First',
    terms: ['{,nhs }pharmacy first'],
    nations: ['England'],
    scope: 'mention',
    source: 'gphc-regulate-confidentiality',
  },
  {
    id: 'pharmacy-first-scotland',
    name: 'NHS Pharmacy First Scotland',
    terms: ['NHS Pharmacy First Scotland', 'Pharmacy First Scotland', 'Pharmacy First Plus'],
    nations: ['Scotland'],
    scope: 'mention',
    source: 'gphc-regulate-confidentiality',
  },
  {
    id: 'common-ailments',
    name: 'The Common Ailments Service',
    terms: ['common ailments {service,scheme}'],
    nations: ['Wales'],
    scope: 'mention',
    source: 'gphc-regulate-confidentiality',
  },
  {
    id: 'gphc',
    name: 'The GPhC',
    terms: ['gphc', 'general pharmaceutical council'],
    nations: ['England', 'Scotland', 'Wales'],
    scope: 'pair',
    source: 'gphc-standards-2017',
  },
  {
    id: 'psni',
    name: 'The PSNI',
    terms: ['pharmaceutical society ni'],
    nations: ['Northern Ireland'],
    scope: 'pair',
    source: 'psni-code',
  },
  {
    id: 'free-prescriptions',
    name: 'Free prescriptions for all',
    terms: [
      '{free,no charge for} {prescriptions,nhs prescriptions,scripts,your prescription,your prescriptions,a prescription}',
      '{your prescription,a prescription} {is,will be} {free,always free,completely free,free of charge}',
      '{prescriptions,nhs prescriptions,your prescriptions,scripts} {are,will be,have been} {free,now free,always free,completely free,free of charge}',
      'prescription charges {were,have been} {abolished,scrapped}',
      'prescription charges {do not exist,don\'t exist,no longer exist,no longer apply,are no more,are gone,have gone,are a thing of the past}',
      '{do not,don\'t,never}{, have to, need to} pay for {prescriptions,nhs prescriptions,a prescription,any prescription,any prescriptions,your prescription,your prescriptions,your medicine,your medicines,your medication}',
      'pays for {,their ,nhs }prescriptions',
      '{prescriptions,nhs prescriptions} {do not,don\'t} cost {anything,a penny,you anything,you a penny}',
      '{prescriptions,nhs prescriptions} cost {nothing,you nothing}',
    ],
    nations: ['Scotland', 'Wales', 'Northern Ireland'],
    scope: 'claim',
  },
  {
    id: 'prescription-charge',
    name: 'The charge for prescriptions',
    terms: ['{an,per,each} {item,prescription}', '{nhs ,}prescription charge{,s}', '{prescriptions,nhs prescriptions,a prescription} {cost,costs,will cost}'],
    nations: ['England'],
    scope: 'pair',
  },
  {
    id: 'prepayment',
    name: 'The prescription prepayment certificate',
    terms: [
      '{,prescription }{prepayment,pre payment} certificate{,s}',
      '{,HRT ,hrt }{PPC,PPCs}',
      '{HRT,hrt} ppc',
    ],
    nations: ['England'],
    scope: 'mention',
  },
  {
    id: 'contraception-service',
    name: 'The Pharmacy Contraception Service',
    terms: ['{,nhs }pharmacy contraception service'],
    nations: ['England'],
    scope: 'mention',
  },
  {
    id: 'healthy-start',
    name: 'Healthy Start',
    terms: ['healthy start {card,cards,scheme,vitamins,vouchers}'],
    nations: ['England', 'Wales', 'Northern Ireland'],
    scope: 'pair',
  },
  {
    id: 'nhs-app',
    name: 'The NHS App',
    terms: ['nhs app'],
    nations: ['England'],
    scope: 'mention',
  },
  {
    id: 'health-check',
    name: 'The NHS Health Check',
    terms: ['nhs health check{,s}'],
    nations: ['England'],
    scope: 'mention',
  },
  {
    id: 'new-medicine-service',
    name: 'The New Medicine Service',
    terms: ['{,nhs }new medicine service'],
    nations: ['England'],
    scope: 'mention',
  },
  {
    id: 'cqc',
    name: 'The CQC',
    terms: ['cqc', 'care quality commission'],
    nations: ['England'],
    scope: 'pair',
  },
  {
    id: 'chi',
    name: 'The CHI number',
    terms: ['CHI number{,s}'],
    nations: ['Scotland'],
    scope: 'pair',
    source: 'chi',
  },
]

export const serviceTerms: readonly Term[] = servicesByNation.flatMap(({ id, terms }) =>
  terms.map((term) => ({ term, sense: id })),
)
