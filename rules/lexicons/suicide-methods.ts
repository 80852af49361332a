import { lazy } from 'professional/rule'

/** How much a word says by itself. */
export type MethodSense =
  /** It is a method wherever suicide or self-harm is spoken of. */
  | 'plain'
  /** A movement, and a method only with what follows it. */
  | 'movement'
  /** An everyday thing, and a method only in the sentence that speaks of suicide. */
  | 'thing'
  /** Too much of a medicine, by accident as often as not. */
  | 'overdose'

export interface MethodGroup {
  readonly sense: MethodSense
  readonly hashes: readonly string[]
}

/**
 * Methods of suicide and self-harm as `npm run hash-terms` writes them: whoever reads the
 * repository, at risk or not, finds no list of them here.
 */
const suicideMethods: readonly MethodGroup[] = [
  {
    sense: 'plain',
    hashes: [
      '4378b044',
      'c5a127a3',
      '0a3941f5',
      '0c204aaf',
      '10cac0d4',
      '1db1f1fc',
      '1ff1d3cc',
      '24d2bb94',
      '25608415',
      '2846a7f5',
      '2e22ddc0',
      '30b869f0',
      '3241a6b6',
      '3f0c921b',
      '3f5ac174',
      '4b0a00df',
      '56f42c41',
      '60517e1f',
      '74fa5d93',
      '7bec1544',
      '7ec34f21',
      '8442f739',
      '85765082',
      '8d5c99ed',
      '91ec035b',
      '9780fcdd',
      '9a78476a',
      'a41b77fd',
      'a465004b',
      'a5bfce61',
      'b315d03f',
      'b5f4d617',
      'b789a613',
      'c4995104',
      'c98022a7',
      'cefd6208',
      'd25fd3ad',
      'd622d07c',
      'dde7a098',
      'ecfe17b8',
      'eee8df29',
    ],
  },
  {
    sense: 'movement',
    hashes: [
      '0322f1c4',
      '08feb9ac',
      '2043b41d',
      '2f71a15b',
      '45b9ee7a',
      '4a4e194b',
      '4feff9c9',
      '7b3cc7cc',
      'a297173c',
      'a53eb0dd',
      'acbf51ab',
      'be017fa5',
      'c421ca91',
      'ef00912d',
      'f25c3de2',
      'f776f242',
    ],
  },
  {
    sense: 'thing',
    hashes: [
      '0363b769',
      '0d3bfbc2',
      '15882141',
      '24263369',
      '2c05448e',
      '329b2c77',
      '36fe812f',
      '509636b2',
      '5555fdd0',
      '6cacb3ba',
      '71689ef5',
      '7fe5e5e1',
      '8fa43199',
      '93eecdad',
      '993c6d37',
      'bcc26b42',
      'c0ed5d93',
      'e4abd252',
      'eef1c30c',
      'f123bb51',
    ],
  },
  {
    sense: 'overdose',
    hashes: [
      '51df2e5f',
      'a0724ef2',
      'b7a614e2',
      'bd9d85e5',
      'c7564ff6',
    ],
  },
]

export const methodsByHash: () => ReadonlyMap<string, MethodGroup> = lazy(
  () =>
    new Map(suicideMethods.flatMap((group) => group.hashes.map((hash) => [hash, group] as const))),
)
