import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Company } from '../../src/core/company.ts'
import type { FileResult } from '../../src/core/finding.ts'
import type { Term } from '../../src/core/lexicon.ts'
import { defineRule, type Rule } from '../../src/core/rule.ts'
import { contextFree } from '../../src/engine/fingerprint.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { linter, today } from '../harness.ts'

interface Run {
  readonly rules?: readonly Rule[]
  readonly only?: readonly string[]
  readonly off?: readonly string[]
  readonly path?: string
  readonly format?: string
  readonly company?: Company
  readonly terms?: readonly Term[]
}

/** As a run with a baseline looks at a draft. */
async function look(text: string, run: Run = {}): Promise<FileResult> {
  const { path = 'a.md', format = 'markdown', only, off = [], company, terms } = run
  const plan = createPlan({
    config: { terms, rules: Object.fromEntries(off.map((id) => [id, 'off'])) },
    rules: run.rules ?? rules,
    today,
    isBaselined: true,
    ...(company && { company }),
    ...(only && { only }),
  })
  return linter.lint({ path, format, text }, await loadReader(format, text), plan)
}

async function keysOf(text: string, ruleId: string, run: Run = {}): Promise<string[]> {
  const { diagnostics } = await look(text, run)
  return diagnostics.filter((one) => one.ruleId === ruleId).map(({ fingerprint }) => fingerprint)
}

const dated = 'respect/dated-terms'

describe('a key', () => {
  const sentence = 'We are sorry that the elderly had to wait so long in our queue today.'

  test('stays when the sentence moves, or others around it change', async () => {
    const keys = await keysOf(sentence, dated)
    expect(keys).toHaveLength(1)
    expect(await keysOf(`# Notes\n\nMore on Monday.\n\n- ${sentence}\n`, dated)).toEqual(keys)
    expect(await keysOf(`Good morning. ${sentence} See you soon!`, dated)).toEqual(keys)
  })

  test('stays when the sentence is wrapped anew, in a list or emphasised', async () => {
    const keys = await keysOf(sentence, dated)
    const wrapped = sentence.replaceAll(/(\S+ \S+ \S+) /g, '$1\n')
    expect(await keysOf(wrapped, dated)).toEqual(keys)
    expect(await keysOf(wrapped.replaceAll(/^/gm, '   ').replace('  ', '1.'), dated)).toEqual(keys)
    expect(await keysOf(sentence.replace('so long', '**so long**'), dated)).toEqual(keys)
    expect(await keysOf(sentence.replaceAll(' ', '\r\n'), dated)).toEqual(keys)
  })

  test('stays in another format, and when the file is renamed', async () => {
    const keys = await keysOf(sentence, dated)
    expect(await keysOf(sentence, dated, { path: 'b/c.txt', format: 'text' })).toEqual(keys)
    expect(await keysOf(`<p>${sentence}</p>`, dated, { format: 'html' })).toEqual(keys)
  })

  test('changes with the words of the sentence', async () => {
    const keys = await keysOf(sentence, dated)
    expect(await keysOf(sentence.replace('today', 'yesterday'), dated)).not.toEqual(keys)
  })

  test('changes with the term of a list, even where the rest is names', async () => {
    const run: Run = { terms: [{ term: 'chemist' }, { term: 'druggist' }] }
    const keys = await keysOf('Chemist Anna 1', 'custom/terms', run)
    expect(keys).toHaveLength(1)
    expect(await keysOf('Druggist Anna 1', 'custom/terms', run)).not.toEqual(keys)
    expect(await keysOf('Chemist Mary 22', 'custom/terms', run)).toEqual(keys)
  })

  test('tells pictures without words apart by their files', async () => {
    const [one, two] = await keysOf('![](queue.png)\n\n![](counter.png)', 'access/alt-text')
    expect(one).not.toBe(two)
  })

  test('is about the beginning where the finding is about the whole post', async () => {
    const long = `A first sentence of ours. ${'And some more of it. '.repeat(40)}`
    const run: Run = { only: ['platform/length'] }
    const meta = '---\nplatform: x\n---\n'
    const keys = await keysOf(`${meta}${long}`, 'platform/length', run)
    expect(keys).toHaveLength(1)
    expect(await keysOf(`${meta}${long}One sentence more.`, 'platform/length', run)).toEqual(keys)
    expect(await keysOf(`${meta}Other ${long}`, 'platform/length', run)).not.toEqual(keys)
  })
})

describe('an identifier', () => {
  /** Texts with a place for one, and two that could stand there. */
  const pairs: readonly (readonly [string, string, string])[] = [
    ['The elderly lady with NHS number {} is stupid.', '943 476 5919', '9434765870'],
    ['The elderly lady with NHS number {} waits.', '999 **000** 0018', '999 000 0018'],
    ['mrs {} collected her methotrexate and the elderly waited.', 'adeyemi', 'quillfeather'],
    ['MRS {} COLLECTED HER METHOTREXATE AND THE ELDERLY WAITED.', 'ADEYEMI', 'ANNA QUILLFEATHER'],
    ['the elderly patient, born on {}, was rung again.', '3 february 1951', '14 june 1988'],
    ['the elderly lady, DOB {}, was rung again.', '03/02/1951', '14.7.88'],
    ['the elderly lady, hospital number {}, waits.', 'K204417', 'W20417731'],
    ['Ask the elderly [here](https://example.org/{}).', 'a-b-1951-02-03.pdf', 'c-d-1988-07-14.pdf'],
    ['![](https://example.org/{})', 'jane-doe-03-02-1951.jpg', 'sam-poe-14-07-1988.jpg'],
    ['the elderly may write to {} about it.', 'jo.patient@example.com', 'sam@example.com'],
    ['{} rang the elderly on our list again.', '@jo', '@sam'],
  ]

  test.each(pairs)('has no part in the keys of %s', async (text, one, other) => {
    for (const off of [[], rules.filter(({ sensitive }) => sensitive).map(({ id }) => id)]) {
      const prints = async (identifier: string): Promise<string[]> => {
        const { diagnostics } = await look(text.replace('{}', identifier), { off })
        const plain = diagnostics.filter(({ ruleId }) => !isSensitive(ruleId))
        return plain.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`)
      }
      const keys = await prints(one)
      expect(keys.length).toBeGreaterThan(0)
      expect(await prints(other)).toEqual(keys)
    }
  })

  test('of a sensitive rule leaves no more than the rule', async () => {
    const { diagnostics } = await look('Mrs Adeyemi collected her methotrexate late again.')
    const sensitive = diagnostics.filter(({ ruleId }) => isSensitive(ruleId))
    expect(sensitive.length).toBeGreaterThan(0)
    for (const { ruleId, fingerprint } of sensitive) expect(fingerprint).toBe(contextFree(ruleId))
  })

  test('of a team’s own rule has no part in the keys of ours', async () => {
    const codename = defineRule({
      id: 'custom/code-name',
      summary: 'The draft names a project that is secret.',
      why: 'It is.',
      advice: 'Do not.',
      references: [],
      severity: 'error',
      since: '1.0.0',
      sensitive: true,
      messages: { name: 'This is secret' },
      examples: { bad: [], good: [] },
      create: (context) => ({
        post(post) {
          for (const at of context.text(post).matchAll(/project \w+/g)) {
            context.report({ at, message: 'name' })
          }
        },
      }),
    })
    // It has no profile, so nobody asks it; but it is there.
    const run: Run = { rules: [...rules, codename] }
    const text = 'The elderly know of project {}.'
    const keys = await keysOf(text.replace('{}', 'bluebell'), dated, run)
    expect(keys).toHaveLength(1)
    expect(await keysOf(text.replace('{}', 'primrose'), dated, run)).toEqual(keys)
  })
})

describe('whatever a run looks for', () => {
  const text =
    'We had a woman in this morning whose mum, one of the elderly, cried about her tablets. mrs adeyemi was told off by the elderly neighbour of hers, and collected her warfarin.'

  test('the keys are the same', async () => {
    const keys = await keysOf(text, dated)
    expect(keys).toHaveLength(2)
    expect(await keysOf(text, dated, { only: ['respect'] })).toEqual(keys)
    expect(await keysOf(text, dated, { company: 'all' })).toEqual(keys)
    expect(await keysOf(text, dated, { off: ['confidentiality/patient-anecdote'] })).toEqual(keys)
  })

  test('nothing is heard of rules that were not asked', async () => {
    const { diagnostics, facts } = await look(text, { only: ['respect'] })
    expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set([dated]))
    expect(facts).toEqual([])
  })

  test('no key holds any word where a rule that was not asked has failed', async () => {
    const broken: Rule = {
      ...rules.find(({ id }) => id === 'confidentiality/named-patient')!,
      create() {
        throw new Error('broken')
      },
    }
    const run: Run = { rules: [...rules.filter(({ id }) => id !== broken.id), broken] }
    const { diagnostics, incomplete } = await look(text, { ...run, only: ['respect'] })
    expect(incomplete).toBe(false)
    expect(diagnostics.map(({ fingerprint }) => fingerprint)).toEqual([
      contextFree(dated),
      contextFree(dated),
    ])
  })
})

function isSensitive(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.sensitive)
}
