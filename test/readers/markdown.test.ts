import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/core/tree.ts'
import type { Notice } from '../../src/core/notices.ts'
import { loadReader } from '../../src/readers/index.ts'
import { lintText } from '../harness.ts'

async function read(
  text: string,
  format = 'markdown',
): Promise<Draft & { notices: readonly Notice[] }> {
  const reader = await loadReader(format, text)
  const { tree, notices } = reader.read({ path: 'draft.md', format, text }, {})
  expect(tree.children).toHaveLength(1)
  return { ...tree.children[0]!, notices }
}

async function fieldsOf(text: string): Promise<string[]> {
  const { children } = await read(text)
  return children.flatMap((child) =>
    child.type === 'field' ? [`${child.name}${child.prose ? '*' : ''}=${child.value}`] : [],
  )
}

/** The source of the posts. */
async function postsOf(text: string): Promise<string[]> {
  const { children } = await read(text)
  return children.flatMap(({ type, position }) =>
    type === 'post' ? [text.slice(position?.start.offset, position?.end.offset)] : [],
  )
}

async function noticesOf(text: string): Promise<string[]> {
  const { notices } = await read(text)
  return notices.map(({ message, start, end }) => {
    const line = text.slice(0, start).split(/\r\n|\n|\r/).length
    return `${line}: ${message} [${text.slice(start, end)}]`
  })
}

describe('front matter', () => {
  test('is metadata, and its strings are fields', async () => {
    const text =
      '---\ntitle: A title\nkind: ad\ntags: [one, two]\ndraft: true\nid: 0010\n---\nBody\n'
    expect((await read(text)).meta).toEqual({ kind: 'ad' })
    expect(await fieldsOf(text)).toEqual([
      'title*=A title',
      'kind=ad',
      'tags=one',
      'tags=two',
      'id=0010',
    ])
    expect(await postsOf(text)).toEqual(['Body\n'])
  })

  test('may be empty', async () => {
    expect(await postsOf('---\n---\nBody')).toEqual(['Body'])
    expect(await postsOf('---\n\n# a comment\n---\nBody')).toEqual(['Body'])
  })

  test('is text when it is not closed', async () => {
    expect(await postsOf('---\ntitle: x\n\nBody')).toEqual(['---\ntitle: x\n\nBody'])
  })

  test('is text when there are no keys in it', async () => {
    expect(await postsOf('---\nJust words\n---\nBody')).toEqual(['---\nJust words\n---\nBody'])
  })

  test('is not made by a lone ruler', async () => {
    expect(await postsOf('---')).toEqual(['---'])
    expect(await postsOf('---\n')).toEqual(['---\n'])
  })

  test('is not looked for further down', async () => {
    expect(await postsOf('Hi\n---\ntitle: x\n---\n')).toEqual(['Hi\n---\ntitle: x\n---\n'])
  })

  test.each(['\r\n', '\r'])('may have lines that end with %j', async (eol) => {
    const text = ['---', 'title: A title', 'kind: ad', '---', 'Body'].join(eol)
    expect((await read(text)).meta).toEqual({ kind: 'ad' })
    expect(await postsOf(text)).toEqual(['Body'])
  })

  test('may follow a byte order mark', async () => {
    expect((await read('\uFEFF---\nkind: ad\n---\nBody')).meta).toEqual({ kind: 'ad' })
  })

  test('may be read in plain text as well', async () => {
    expect((await read('---\nkind: ad\n---\nBody', 'text')).meta).toEqual({ kind: 'ad' })
  })

  test('has our keys at the top or below `professional`, which wins', async () => {
    const text = '---\nkind: ad\naudience: public\nprofessional:\n  kind: thread\n---\n'
    expect((await read(text)).meta).toEqual({ kind: 'thread', audience: 'public' })
  })

  test('passes over a shape that is not ours at the top', async () => {
    const text = '---\nkind: page\nauthor: Jo\ndate: yesterday\n---\n'
    expect(await noticesOf(text)).toEqual([])
    expect((await read(text)).meta).toEqual({})
  })

  test('reports such a shape below `professional`, without what stands there', async () => {
    const [notice, ...rest] = await noticesOf('---\nprofessional:\n  longPosts: Smith\n---\n')
    expect(notice).toBe('3: “longPosts” takes true or false [Smith]')
    expect(rest).toEqual([])
  })

  test('says how to write a date', async () => {
    expect(await noticesOf('---\nprofessional:\n  date: soon\n---\n')).toEqual([
      '3: “date”: write a date as 2026-01-31 [soon]',
    ])
  })

  test.each([
    ['suppress: all', '“suppress” takes a list [all]'],
    ['platform: [x, 7]', '“platform” has another kind of value: it takes x, bluesky,'],
    ['author: Smith', '“author” takes names and values [Smith]'],
    ['consent: { type: written, ref: 7 }', '“ref” takes text [7]'],
  ])('says what would be right below `professional`: %s', async (entry, message) => {
    const notices = await noticesOf(`---\nprofessional:\n  ${entry}\n---\n`)
    expect(notices).toEqual([expect.stringContaining(`3: ${message}`)])
    expect(notices.join()).not.toMatch(/expected|never|Object|Array/)
  })

  test('is an error only below `professional`', async () => {
    const { notices } = await read(
      '---\nsuppress: { rule: a/b }\nprofessional:\n  kind: pst\n  knd: post\n---\n',
    )
    expect(notices.map(({ severity }) => severity)).toEqual([undefined, 'error', 'error'])
    const { diagnostics } = await lintText('---\nprofessional: yes\n---\nBody', { rules: [] })
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error'])
  })

  test.each([
    ['  - { rule: a/b, until: 31/01/2027 }', '“until”: write a date as 2026-01-31 [31/01/2027]'],
    ['  - { rule: a/b, reasn: a title }', 'There is no such key here; perhaps “reason” [reasn]'],
    ['  - { reason: a title }', '“rule” is missing here [{ reason: a title }]'],
    ['  - respect/dated-terms', '“suppress” takes names and values [respect/dated-terms]'],
  ])('says what is wrong with one that silences, and keeps the others: %s', async (slip, what) => {
    const text = `---\nsuppress:\n${slip}\n  - { rule: civility/insult, reason: a title }\n---\n`
    expect(await noticesOf(text)).toEqual([`3: ${what}`])
    expect((await read(text)).meta.suppress).toEqual([
      { rule: 'civility/insult', reason: 'a title' },
    ])
  })

  test.each([
    ['suppress: respect/dated-terms', '“suppress” takes a list [respect/dated-terms]'],
    ['suppress: [respect/dated-terms]', '“suppress” takes names and values [respect/dated-terms]'],
    ['suppress: { rule: respect/dated-terms }', '“suppress” takes a list [{ rule: respect/'],
    [
      'consent: { type: written, expires: 2026-31-01 }',
      '“expires”: the calendar has no such day; write year, month and day',
    ],
  ])('tells of what can only be meant for us: %s', async (entry, message) => {
    expect(await noticesOf(`---\n${entry}\n---\n`)).toEqual([
      expect.stringContaining(`2: ${message}`),
    ])
  })

  test.each([
    ['platform: X', { platform: 'x' }],
    ['platform: twitter', { platform: 'x' }],
    ['platform: X (Twitter)', { platform: 'x' }],
    ['platform: Instagram', { platform: 'instagram' }],
    ['platform: YouTube', { platform: 'youtube' }],
    ['platform: [LinkedIn, Twitter, X]', { platform: ['linkedin', 'x'] }],
    ['platform:\n  - Insta', { platform: ['instagram'] }],
    ['kind: Review response', { kind: 'review-response' }],
    ['audience: Patients', { audience: 'patients' }],
  ])('takes words as people write them: %s', async (entry, meta) => {
    const text = `---\n${entry}\n---\n`
    expect((await read(text)).meta).toEqual(meta)
    expect(await noticesOf(text)).toEqual([])
    expect((await read(`---\nprofessional: { brand: A }\n${entry}\n---\n`)).meta).toEqual({
      brand: 'A',
      ...meta,
    })
  })

  test.each([
    ['platform: tiktak', /^2: This is not a value of “platform”: .*; perhaps “tiktok” \[tiktak\]$/],
    ['platform: [x, tiktak]', /^2: This is .*; perhaps “tiktok” \[tiktak\]$/],
    ['kind: posst', /^2: This is not a value of “kind”: .*; perhaps “post” \[posst\]$/],
    ['audience: patient', /^2: This is .* “audience”: .*; perhaps “patients” \[patient\]$/],
  ])('tells of a word that is one slip from ours: %s', async (entry, message) => {
    const text = `---\n${entry}\n---\nBody`
    expect(await noticesOf(text)).toEqual([expect.stringMatching(message)])
    // Nor is it lost where no rule would look at the draft.
    const { diagnostics } = await lintText(text, { rules: [] })
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
  })

  test.each([
    'platform: hugo',
    'platform: beta',
    'platform: linux/amd64',
    'kind: page',
    'kind: Pod',
    'kind: most',
    'audience: developers',
    'suppress: true',
    'suppress: warnings',
    'suppress: [toc, nav]',
    'suppress: [{ id: 7 }]',
    'suppress: https://example.org/a',
    'consent: cookies',
    'consent: { banner: true }',
  ])('is silent about what may be another program’s: %s', async (entry) => {
    expect(await noticesOf(`---\n${entry}\n---\n`)).toEqual([])
  })

  test('says which key was most likely meant', async () => {
    expect(await noticesOf('---\nprofessional:\n  audiense: public\n---\n')).toEqual([
      '3: “professional” has no such key; perhaps “audience” [audiense]',
    ])
  })

  test('says what `professional` holds', async () => {
    expect(await noticesOf('---\nprofessional: yes\n---\n')).toEqual([
      '2: “professional” holds keys and values, such as “kind: thread” [professional]',
    ])
  })

  test('says where it is not YAML, and quotes nothing', async () => {
    const text = '---\ntitle: x\ndescription: "Mrs Smith\n---\nBody'
    const notices = await noticesOf(text)
    expect(notices.length).toBeGreaterThan(0)
    expect(notices.join()).not.toMatch(/Smith.*Smith|Mrs Smith/)
  })

  test('says which bracket is not closed, where it breaks off', async () => {
    expect(await noticesOf('---\nkind: ad\nplatform: [x\n---\n')).toEqual([
      '3: The front matter is not YAML: a “[” is not closed by a “]”, or what stands between them is not indented [x]',
    ])
  })

  test('names the line of a mistake', async () => {
    expect(await noticesOf('---\ntitle: x\nnote: a: b\n---\n')).toEqual([
      '3: The front matter is not YAML: a value with a colon in it needs quotation marks [a]',
    ])
  })

  test('is looked at as a whole when it is not YAML', async () => {
    expect(await fieldsOf('---\nnote: a: b\n---\n')).toEqual(['=note: a: b\n'])
  })

  test('reports a key that is there twice, and takes the last', async () => {
    const text = '---\nkind: ad\nkind: thread\n---\n'
    expect(await noticesOf(text)).toEqual([
      '3: The front matter has this key twice; the last one counts [kind]',
    ])
    expect((await read(text)).meta).toEqual({ kind: 'thread' })
  })

  test('follows aliases', async () => {
    const text = '---\na: &a x\nplatform: [*a, bluesky]\n---\n'
    expect((await read(text)).meta).toEqual({ platform: ['x', 'bluesky'] })
  })

  test('is not blown up by aliases of aliases', async () => {
    const bomb = Array.from({ length: 12 }, (_, n) =>
      n === 0
        ? 'k0: &a0 [x]'
        : `k${n}: &a${n} [${Array(10)
            .fill(`*a${n - 1}`)
            .join(', ')}]`,
    )
    const text = ['---', ...bomb, 'platform: *a11', '---', 'Body'].join('\n')
    expect((await read(text)).meta).toEqual({})
  })

  test('does not let a key reach what every object has', async () => {
    const text = '---\n__proto__: {kind: ad}\nconstructor: x\nprofessional:\n  toString: x\n---\n'
    expect((await read(text)).meta).toEqual({})
    expect(await noticesOf(text)).toEqual(['5: “professional” has no such key [toString]'])
  })
})

describe('a thread', () => {
  const thread = '---\nkind: thread\n---\n'

  test('is parted at rulers', async () => {
    expect(await postsOf(`${thread}One\n---\nTwo\n\n---\n\nThree`)).toEqual([
      'One\n',
      'Two\n\n',
      '\nThree',
    ])
  })

  test('has no empty posts', async () => {
    expect(await postsOf(`${thread}---\nOne\n---\n---\nTwo\n---\n`)).toEqual(['One\n', 'Two\n'])
  })

  test('is not parted within fenced code', async () => {
    const code = 'One\n\n```\n---\n```js\n---\n```\n'
    expect(await postsOf(`${thread}${code}`)).toEqual([code])
    expect(await postsOf(`${thread}${code}---\nTwo`)).toEqual([code, 'Two'])
  })

  test('is parted at counts', async () => {
    expect(await postsOf(`${thread}1/ One\n\n2/3 Two\n\n(3/3) Three`)).toEqual([
      '1/ One\n\n',
      '2/3 Two\n\n',
      '(3/3) Three',
    ])
  })

  test('may begin with a spool', async () => {
    expect(await postsOf(`${thread}🧵 One\n\n2/ Two`)).toEqual(['🧵 One\n\n', '2/ Two'])
    expect(await postsOf(`${thread}🧵 Intro\n\n1/ One\n\n2/ Two`)).toEqual([
      '🧵 Intro\n\n',
      '1/ One\n\n',
      '2/ Two',
    ])
  })

  test('may have an introduction before its first count', async () => {
    expect(await postsOf(`${thread}Intro\n\n1/ One\n\n2/ Two`)).toEqual([
      'Intro\n\n',
      '1/ One\n\n',
      '2/ Two',
    ])
  })

  test('is seen by its counts alone when every part has one', async () => {
    expect(await postsOf('1/2 One\n\n2/2 Two')).toEqual(['1/2 One\n\n', '2/2 Two'])
    expect(await postsOf('1/ One\n\n---\n\n2/ Two')).toEqual(['1/ One\n\n', '\n2/ Two'])
  })

  test('is not made of a draft with rulers, fractions or dates', async () => {
    for (const text of [
      'One\n\n---\n\nTwo',
      'Take\n\n1/2 tablet\n\n3/4 later',
      '1/12/2026\n\n2/12/2026',
    ]) {
      expect(await postsOf(text)).toEqual([text])
    }
  })

  test('keeps the lines of later posts', async () => {
    const { children } = await read(`${thread}One\n---\nTwo`)
    const last = children.at(-1)
    expect(last?.type === 'post' && last.children[0]?.position?.start.line).toBe(6)
  })
})

describe('references between chunks', () => {
  const filler = 'Words and words.\n\n'.repeat(300)

  test.each([
    ['a definition far below', `See [the guide].\n\n${filler}[the guide]: /u\n`],
    ['a definition far above', `[the guide]: /u\n\n${filler}See [the guide].\n`],
    ['a definition in a quote', `See [the guide].\n\n${filler}> [the\n> guide]: /u\n`],
    ['a definition with an escape', `See [the \\] guide].\n\n${filler}- [the \\] guide]: /u\n`],
    ['another case', `See [The  GUIDE].\n\n${filler}[the guide]: /u\n`],
  ])('are links with %s', async (_, text) => {
    const { children } = await read(text)
    expect(JSON.stringify(children)).toContain('"linkReference"')
  })

  test('do not make a footnote out of a link', async () => {
    const { children } = await read(`    code [^a]\n\nSee[^a].\n\n${filler}[^a]: Note.\n`)
    const [post] = children
    expect(post?.type === 'post' && post.children[0]?.type).toBe('code')
    expect(JSON.stringify(children)).toContain('"footnoteReference"')
  })
})
