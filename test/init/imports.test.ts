import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../src/cli/main.ts'
import { termFromPattern } from '../../src/cli/init/term-from-pattern.ts'
import { makeRepository, type Tree } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'
import { init, read } from './run.ts'

interface Written {
  readonly terms?: readonly { readonly term: string }[]
  readonly allow?: readonly {
    readonly rule: string
    readonly words: readonly string[]
    readonly reason: string
  }[]
}

async function imported(files: Tree): Promise<{ out: string; config: Written; ignore: string }> {
  const cwd = makeRepository(files)
  const { out, code } = await init(cwd)
  expect(code).toBe(0)
  const config = parse(read(cwd, '.professionalrc')) as Written
  return { out, config, ignore: read(cwd, '.professionalignore') }
}

/** The rules that speak of a draft, with the configuration that was written. */
async function found(files: Tree, draft: string): Promise<string[]> {
  const cwd = makeRepository(files)
  await init(cwd)
  const io = memoryIo({ cwd, stdin: draft })
  await main(['--now', today, '-f', 'compact', '-'], io)
  expect(io.err()).toBe('')
  return [...io.out().matchAll(/\[(.+)\]$/gm)]
    .map(([, id = '']) => id)
    .filter((id) => /equality|profanity|terms/.test(id))
}

describe('alex', () => {
  const draft = 'Our new chairman is manned.\n'

  test.each([
    ['.alexrc', '{ "allow": ["chairman-chairwoman"] }'],
    ['.alexrc.yml', 'allow: [chairman-chairwoman]\n'],
    ['package.json', '{ "alex": { "allow": ["chairman-chairwoman"] } }'],
  ])('what it lets pass is allowed: %s', async (name, text) => {
    const { config, out } = await imported({ [name]: text })
    expect(config.allow).toEqual([
      {
        rule: 'respect/equality',
        words: expect.arrayContaining(['chairman']) as unknown,
        reason: `Allowed in ${name}.`,
      },
    ])
    expect(out).toContain(`From ${name}: `)
    expect(await found({}, draft)).toEqual(['respect/equality', 'respect/equality'])
    expect(await found({ [name]: text }, draft)).toEqual(['respect/equality'])
  })

  test('its names for profanities are understood as well', async () => {
    const files = { '.alexrc': '{ "allow": ["damn"] }' }
    expect(await found({}, 'The system is down, damn it.\n')).toEqual(['civility/profanity'])
    expect(await found(files, 'The system is down, damn it.\n')).toEqual([])
  })

  test('what it leaves alone is ignored', async () => {
    const { ignore, out } = await imported({ '.alexignore': '# old\narchive/\n\n*.txt\n' })
    expect(ignore).toMatch(/^archive\/\n\*\.txt\n$/m)
    expect(out).toContain('From .alexignore: 2 patterns of files to leave out\n')
  })

  test('what has no counterpart is told', async () => {
    const { out } = await imported({
      '.alexrc': JSON.stringify({
        allow: ['gimp', 'nothing-of-this-name'],
        deny: ['he-she'],
        noBinary: true,
        profanitySureness: 1,
        colour: 'red',
      }),
    })
    expect(out).toContain('  not needed: 1 that no rule here reports\n')
    for (const line of ['deny: he-she', 'noBinary: ', 'profanitySureness: ', 'colour: ']) {
      expect(out).toContain(`\n    ${line}`)
    }
  })

  test.each([
    ['.alexrc.js', 'throw new Error("run")'],
    ['.alexrc', '{ "allow": ['],
  ])(
    'settings that are code or cannot be read are told, and no code is run: %s',
    async (name, text) => {
      const { out } = await imported({ [name]: text })
      expect(out).toContain(
        `From ${name}: nothing\n  not taken over:\n    what it says: it is code`,
      )
    },
  )
})

describe.each([
  ['since version 3', 'styles/config/vocabularies/Elmfield'],
  ['before that', 'styles/Vocab/Elmfield'],
])('a vocabulary of Vale, where it lies %s', (_, folder) => {
  const files: Tree = {
    '.vale.ini':
      'StylesPath = styles\nVocab = Elmfield # ours\n\n[*.md]\nBasedOnStyles = Vale, Google\n',
    [`${folder}/accept.txt`]: '# names\nElmfield\n[Mm]anned\n(?i)whitelist(?:ed)?\n',
    [`${folder}/reject.txt`]: '[Cc]hemists?\nservice[- ]user\n\\w+ly\nElmfield\n',
  }

  test('becomes words to look for, and words to pass over', async () => {
    const { config } = await imported(files)
    expect(config.terms?.map(({ term }) => term)).toEqual(['chemist{,s}', 'service{-, }user'])
    expect(config.allow).toEqual([
      {
        rule: 'respect/equality',
        words: ['manned', 'whitelist{,ed}'],
        reason: 'Accepted in .vale.ini.',
      },
    ])
  })

  test('is in force as it is written', async () => {
    const draft = 'Chemists and a service-user whitelisted the manned desk.\n'
    expect(await found({}, draft)).toEqual(['respect/equality', 'respect/equality'])
    expect(await found(files, draft)).toEqual(['custom/terms', 'custom/terms'])
  })

  test('says nothing of words that are only clues to something longer', async () => {
    const accept = { ...files, [`${folder}/accept.txt`]: 'pharmacist\nCOVID\nmanned\n' }
    const { config, out } = await imported(accept)
    expect(config.allow?.map(({ words }) => words)).toEqual([['manned']])
    expect(out).toContain('  not needed: 2 that no rule here reports\n')
  })

  test('is told, with what could not be taken over, and is no draft', async () => {
    const { out, ignore } = await imported(files)
    expect(out).toContain(
      'From .vale.ini: 2 words to look for, 2 words to pass over, 1 pattern of files to leave out\n',
    )
    expect(out).not.toContain('Found:')
    expect(out).toContain('  not needed: 1 that no rule here reports\n')
    expect(out).toContain('    the style “Google”, whose rules are its own\n')
    expect(out).toContain(`    “\\w+ly” of ${folder}/reject.txt, which is no plain list of words\n`)
    expect(ignore).toContain('\n/styles/\n')
  })
})

test('a vocabulary that is not there is told', async () => {
  const { out } = await imported({ '_vale.ini': 'StylesPath = words\nVocab = Ours\n' })
  expect(out).toContain(
    'From _vale.ini: nothing\n  not taken over:\n    the vocabulary “Ours”, which is not in words\n',
  )
})

test('what is imported is shown to somebody who has a configuration already', async () => {
  const cwd = makeRepository({
    '.professionalrc': 'profile: general\n',
    '.professionalignore': 'old/\n',
    '.vale.ini': 'StylesPath = styles\nVocab = Ours\n',
    'styles/Vocab/Ours/reject.txt': 'chemist\n',
  })
  const { out } = await init(cwd, { ci: 'github' })
  expect(out).toContain(
    'Not written: .professionalrc, it exists already\n  To add to it by hand:\n' +
      '    # Words of your own to look for.\n    terms:\n      - term: chemist\n',
  )
  expect(out).toContain(
    'Not written: .professionalignore, it exists already\n  To add to it by hand:\n    /styles/\n',
  )
})

describe('a pattern becomes a term', () => {
  test.each([
    ['chemist', 'chemist'],
    ['chemist[s]?', 'chemist{,s}'],
    ['NHS', 'NHS'],
    ['Github', 'Github'],
    ['[Cc]hemists?', 'chemist{,s}'],
    ['[Nn]HS', '{N,n}HS'],
    ['(?i)Chemist', 'chemist'],
    ['colou?r', 'colo{,u}r'],
    ['\\bgrey|gray\\b', '{grey,gray}'],
    ['e(?:-|)mail', 'e{-,}mail'],
    ['(service|ward)[ -]users?', '{service,ward}{ ,-}user{,s}'],
    ['(?:very )?ill', '{,very }ill'],
    ['Node.js', 'Node.js'],
    ['patient’s', 'patient’s'],
    ['C\\+\\+ class', 'C++ class'],
  ])('%s → %s', (pattern, term) => expect(termFromPattern(pattern)).toBe(term))

  test.each([
    '\\w+',
    'a.*b',
    'x+',
    'a{2}',
    '[a-z]x',
    '[^a]x',
    '(?=a)b',
    '(a',
    'a)',
    '[a',
    '\\d',
    '?',
    '',
    ' ',
    '1',
    '((((((a))))))',
    '[ab][ab][ab][ab][ab][ab]',
  ])('but not %s', (pattern) => expect(termFromPattern(pattern)).toBeUndefined())
})
