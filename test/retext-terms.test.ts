import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { describe, expect, test } from 'vitest'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import profanity from '../rules/civility/profanity.ts'
import { equalitySlurHashes, equalityTerms } from '../rules/lexicons/equality-terms.ts'
import { profanityTerms, slurHashes } from '../rules/lexicons/profanity-terms.ts'
import type { ReviewedGroup } from '../rules/lexicons/reviewed.ts'
import equality from '../rules/respect/equality.ts'
import { hashTerm } from '../src/core/term-hash.ts'
import { expandBraces } from '../src/core/lexicon.ts'
import type { Rule } from '../src/core/rule.ts'
import { lintText, rangesIn } from './harness.ts'

const { resolve } = createRequire(import.meta.url)

/** The terms of retext-equality, from a file that the package does not export. */
async function equalityPhrases(): Promise<string[]> {
  const file = path.join(path.dirname(resolve('retext-equality')), 'patterns-en.js')
  const { patterns } = (await import(pathToFileURL(file).href)) as {
    patterns: readonly { inconsiderate: Record<string, string> }[]
  }
  return patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
}

/** The terms of retext-profanities, from the list it depends on. */
async function profanityPhrases(): Promise<string[]> {
  const file = createRequire(resolve('retext-profanities')).resolve('cuss')
  const { cuss } = (await import(pathToFileURL(file).href)) as { cuss: Record<string, number> }
  return Object.keys(cuss)
}

async function pluralize(word: string, way: 'singular' | 'plural'): Promise<string> {
  const file = createRequire(resolve('retext-profanities')).resolve('pluralize')
  const library = (await import(pathToFileURL(file).href)) as {
    default: Record<'singular' | 'plural', (word: string) => string>
  }
  return library.default[way](word)
}

const lists: readonly {
  name: string
  phrases: () => Promise<string[]>
  groups: readonly ReviewedGroup[]
  hashes: readonly string[]
}[] = [
  {
    name: 'retext-equality',
    phrases: equalityPhrases,
    groups: equalityTerms,
    hashes: equalitySlurHashes,
  },
  {
    name: 'retext-profanities',
    phrases: profanityPhrases,
    groups: profanityTerms,
    hashes: slurHashes,
  },
]

describe.each(lists)('$name', ({ phrases, groups, hashes }) => {
  const reviewed = new Set(groups.flatMap(({ terms }) => terms))

  test('has no term that nobody has looked at', async () => {
    const known = new Set(hashes)
    const unseen = (await phrases()).filter(
      (phrase) => !reviewed.has(phrase) && !known.has(hashTerm(phrase)),
    )
    // Slurs are never printed: a hash is enough to find the term in the list.
    expect(unseen.map(hashTerm)).toEqual([])
  })

  test('still has every term that was looked at', async () => {
    const listed = new Set(await phrases())
    expect([...reviewed].filter((term) => !listed.has(term))).toEqual([])
    const listedHashes = new Set([...listed].map(hashTerm))
    expect(hashes.filter((hash) => !listedHashes.has(hash))).toEqual([])
  })

  test('has each term in one group only', () => {
    const terms = groups.flatMap((group) => group.terms)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })
})

/** The words a gate looks for. */
function gateOf(rule: Rule): Set<string> {
  return new Set(rule.retext?.gate().flatMap(({ term }) => expandBraces(term)))
}

test('the gate has every form the profanities plugin makes of a kept term', async () => {
  const gate = gateOf(profanity)
  const reviewed = new Set(profanityTerms.flatMap(({ terms }) => terms))
  const missing: string[] = []
  for (const { verdict, terms } of profanityTerms) {
    if (verdict === 'never') continue
    for (const term of terms) {
      for (const form of [await pluralize(term, 'singular'), await pluralize(term, 'plural')]) {
        if (!gate.has(form) && !reviewed.has(form)) missing.push(form)
      }
    }
  }
  expect(missing).toEqual([])
})

/** What the plugin alone finds, of the terms we keep. */
async function findUngated(rule: Rule, text: string): Promise<string[]> {
  const plugin = await rule.retext?.load()
  if (!plugin) throw new Error('the rule has no plugin')
  // Both are unified plugins; their packages type the tree in their own ways.
  const processor = unified()
    .use(retextEnglish as never)
    .use(plugin)
    .freeze() as unknown as Processor<Root, Root, Root>
  const file = new VFile(text)
  processor.runSync(processor.parse(file), file)
  const gate = gateOf(rule)
  const starts = new Set<string>()
  for (const { actual, place } of file.messages) {
    const words = actual?.toLowerCase() ?? ''
    const offset = place && 'start' in place ? place.start.offset : undefined
    if (gate.has(words)) starts.add(`${offset}: ${words}`)
  }
  return [...starts].toSorted()
}

async function findGated(rule: Rule, text: string): Promise<string[]> {
  if (!rule.retext) throw new Error('the rule has no plugin')
  const open: Rule = { ...rule, retext: { ...rule.retext, accept: () => true } }
  const result = await lintText(text, { rules: [open] })
  return rangesIn(result, rule.id)
    .map(({ start, end }) => `${start}: ${text.slice(start, end).toLowerCase()}`)
    .toSorted()
}

test('a plugin that does not load costs its rule and nothing else', async () => {
  if (!equality.retext) throw new Error('the rule has no plugin')
  const load = (): Promise<never> => Promise.reject(new TypeError('secret'))
  const broken: Rule = { ...equality, retext: { ...equality.retext, load } }
  const { diagnostics, incomplete } = await lintText('The chairman is a shit.', {
    rules: [broken, profanity],
  })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([
    'professional/rule-failed',
    profanity.id,
  ])
  expect(diagnostics[0]?.message).toBe(`The rule ${equality.id} failed with TypeError`)
  expect(incomplete).toBe(true)
})

describe('a gated plugin finds what it finds alone', () => {
  test.each([
    'The chairman and the spokeswoman met a policeman.',
    'The desk is manned by workmen from nine to five.',
    'A sanity check of the blacklist took many man hours.',
    'Firemen, postmen and salesmen had their jabs.',
    'He was called a loony and a psycho in the lunatic asylum.',
    'Crazy golf with a madman, and insane prices.',
    'She has a harelip, which we call a cleft lip.',
    'The deaf and dumb school closed.',
    'Mankind, housewives and middlemen.',
    'He and his wife saw their mother and her midwife.',
    'Nothing to see in this sentence about a repeat prescription.',
  ])('retext-equality: %s', async (text) => {
    expect(await findGated(equality, text)).toEqual(await findUngated(equality, text))
  })

  test.each([
    'What a shit day, damn it.',
    'Those arseholes and wankers took the piss.',
    'Heel prick and finger prick tests, with two pricks each.',
    'The sods! To hell with the bastards.',
    'A cock crowed and a bitch had pups.',
    'Bollocks, he said, and buggered off.',
    'Two dickheads were shagging about.',
    'Breast, vagina, poo, pee, sex and death are fine words.',
    'A crappy, shitty, bitchy week.',
    'Nothing to see in this sentence about a repeat prescription.',
  ])('retext-profanities: %s', async (text) => {
    expect(await findGated(profanity, text)).toEqual(await findUngated(profanity, text))
  })
})

test('insults leave swear words to the profanity rule, so that nothing is said twice', async () => {
  const { insults } = await import('../rules/lexicons/insults.ts')
  const swearing = gateOf(profanity)
  const labels = gateOf(equality)
  const both = insults
    .flatMap(({ term }) => expandBraces(term))
    .filter((term) => swearing.has(term) || labels.has(term))
  expect(both).toEqual([])
})
