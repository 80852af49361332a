import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { makeRepository, type Tree } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'

async function run(
  files: Tree,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo({ cwd: makeRepository(files) })
  const code = await main(['test', '--now', today, ...args], io)
  return { code, out: io.out(), err: io.err() }
}

/** A rule that reports a bird, with these examples. */
function bird(examples: object, body = 'context.report({ at, message: "word" })'): Tree {
  return {
    '.professional/rules/bird.mjs': `export default {
      id: 'custom/bird', summary: 'A bird.', why: 'Because.', advice: 'Do.', references: [],
      severity: 'warning', since: '1.0.0', options: {}, messages: { word: 'A bird' },
      examples: ${JSON.stringify(examples)},
      create: (context) => ({ post(post) {
        for (const at of context.text(post).matchAll(/plovers?/g)) {
          ${body}
        }
      } }),
    }`,
  }
}

describe('examples of rules', () => {
  test('that hold are counted', async () => {
    const examples = { bad: ['A «plover».', 'Two «plovers», one «plover».'], good: ['A gull.'] }
    expect(await run(bird(examples))).toEqual({
      code: 0,
      out: [
        '✔ custom/bird  3 examples  .professional/rules/bird.mjs',
        '',
        '✔ 3 examples as expected',
        '',
      ].join('\n'),
      err: '',
    })
  })

  test('that do not hold are shown with what was found beside what was expected', async () => {
    const examples = {
      bad: ['A «plover» and\na «gull».', 'A plover.', { text: 'A «plover».', severity: 'error' }],
      good: ['A gull.', 'Two plovers.'],
    }
    expect(await run(bird(examples))).toEqual({
      code: 1,
      out: [
        '✖ custom/bird  5 examples, 4 not as expected  .professional/rules/bird.mjs',
        '',
        'custom/bird, bad example 1 in .professional/rules/bird.mjs',
        '  expected  A «plover» and',
        '            a «gull».',
        '  found     A «plover» and',
        '            a gull.',
        '',
        'custom/bird, bad example 2 in .professional/rules/bird.mjs',
        '  expected  A plover.',
        '  found     A «plover».',
        '  nothing is marked: put « and » around what has to be reported',
        '',
        'custom/bird, bad example 3 in .professional/rules/bird.mjs',
        '  expected  A «plover».',
        '  found     A «plover».',
        '  reported as warning, and not as error',
        '',
        'custom/bird, good example 2 in .professional/rules/bird.mjs',
        '  expected  Two plovers.',
        '  found     Two «plovers».',
        '',
        '✖ 4 of 5 examples not as expected',
        '',
      ].join('\n'),
      err: '',
    })
  })

  test('of a rule that throws say what it threw, and where', async () => {
    const examples = { bad: ['A «plover».'], good: [] }
    const { code, out } = await run(bird(examples, 'context.rport(at)'))
    expect(code).toBe(1)
    expect(out).toContain('The rule custom/bird failed with TypeError (professional/rule-failed)\n')
    expect(out).toContain('TypeError: context.rport is not a function (bird.mjs, line 7)\n')
  })

  test('may have metadata, formats and options, and stay unseen where they are kept encoded', async () => {
    const text = Buffer.from('A «gull».').toString('base64')
    const examples = {
      bad: [
        { text: '<p>A «plover».</p>', format: 'html' },
        { text: '---\ntitle: x\n---\nA «plover».', meta: { platform: 'x' } },
        { text, encoded: true },
      ],
      good: [],
    }
    const { code, out } = await run(bird(examples))
    expect(code).toBe(1)
    expect(out).toContain('bad example 3')
    expect(out).toContain('  expected  2–6\n  found     nothing\n')
    expect(out).not.toContain('gull')
  })
})

describe('examples of terms', () => {
  const words = {
    '.professional/terms/words.txt':
      'chemist{,s} -> pharmacy\nservice user\n# bad: Ask your «chemist».\n# good: Ask a pharmacist.\n',
    '.professional/terms/names.yml':
      'terms: [{ term: elmfield clinic }]\nexamples:\n  bad:\n    - At «Elmfield Clinic».\n    - { text: "<p>«elmfield clinic»</p>", format: html }\n',
  }

  test('are tried with the terms of their own file', async () => {
    expect((await run(words)).out).toBe(
      [
        '✔ custom/terms  2 examples  .professional/terms/names.yml',
        '✔ custom/terms  2 examples  .professional/terms/words.txt',
        '',
        '✔ 4 examples as expected',
        '',
      ].join('\n'),
    )
    const wrong = { '.professional/terms/a.txt': 'one\n# bad: «two»\n# good: one\n' }
    const { code, out } = await run(wrong)
    expect(code).toBe(1)
    expect(out).toContain('  expected  «two»\n  found     two\n')
    expect(out).toContain('  expected  one\n  found     «one»\n')
  })

  test('that are missing are listed by --coverage, and do not fail', async () => {
    const { code, out } = await run({ ...words, ...bird({ bad: [], good: [] }) }, '--coverage')
    expect(code).toBe(0)
    expect(out).toContain(
      [
        'Without an example',
        '  custom/bird has no bad and no good example  .professional/rules/bird.mjs',
        '  “service user” stands in no bad example  .professional/terms/words.txt:2',
        '',
      ].join('\n'),
    )
  })
})

describe('patterns', () => {
  test('that may be slow, or that nobody can look at, are named', async () => {
    const tree = bird({ bad: ['A «plover».'], good: [] })
    const [[path, text] = ['', '']] = Object.entries(tree)
    const slow = `const lazy = () => new RegExp(process.title)\nconst far = /\\s*\\s*x/\n${String(text)}`
    const { code, out } = await run({ [path]: slow })
    expect(code).toBe(0)
    expect(out).toContain(
      [
        'Patterns worth a look',
        '  .professional/rules/bird.mjs:2:13: the pattern /\\s*\\s*x/ takes much longer the more often “␣” is repeated',
        '  .professional/rules/bird.mjs:1:20: this pattern is made as the rule runs, and was not looked at',
        '',
      ].join('\n'),
    )
  })
})

describe('paths', () => {
  const files = {
    ...bird({ bad: ['A «plover».'], good: [] }),
    '.professional/terms/words.txt': 'chemist\n# bad: «chemist»\n',
    'other/.professional/terms/more.txt': 'druggist\n# bad: «druggist»\n',
    'extra.txt': 'one\n# bad: «one»\n',
  }

  test.each([
    ['.professional/rules', ['custom/bird']],
    ['.professional/terms/words.txt', ['custom/terms']],
    ['.', ['custom/bird', 'custom/terms']],
    ['other', ['custom/terms']],
    ['other/.professional', ['custom/terms']],
    ['extra.txt', ['custom/terms']],
  ])('choose files, also such as no configuration has: %s', async (path, ids) => {
    const { code, out } = await run(files, path)
    expect(code).toBe(0)
    expect([...out.matchAll(/^✔ (\S+\/\S+)/gm)].map(([, id]) => id)).toEqual(ids)
  })

  test('that lead nowhere are told', async () => {
    expect((await run(files, 'nowhere')).err).toBe(
      'professional: There is no nowhere\n  Name a file of rules or terms, or a folder with some\n',
    )
    expect(await run({ 'a.md': '' })).toEqual({
      code: 2,
      out: '',
      err: 'professional: There are no rules or terms of your own here\n  They are looked for in .professional/rules and .professional/terms, beside the configuration\n',
    })
  })

  test('without code only words are tried', async () => {
    const { code, out, err } = await run(files, '--no-code-config')
    expect(code).toBe(0)
    expect(out).not.toContain('custom/bird')
    expect(err).toContain('.professional/rules/bird.mjs was not loaded')
  })
})
