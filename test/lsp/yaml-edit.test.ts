import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { changeYaml, type YamlChange } from '../../src/lsp/yaml-edit.ts'

function changed(text: string, change: YamlChange): string | undefined {
  const replacement = changeYaml(text, change)
  if (!replacement) return undefined
  const { start, end, text: instead } = replacement
  return text.slice(0, start) + instead + text.slice(end)
}

const term: YamlChange = { path: ['terms'], value: { term: 'chemist' }, kind: 'append' }
const off: YamlChange = { path: ['rules', 'access/alt-text'], value: 'off', kind: 'set' }

describe('a value put into YAML', () => {
  it.each([
    ['an empty file', '', 'terms:\n  - term: chemist\n'],
    ['a file of comments', '# Ours.\n', '# Ours.\nterms:\n  - term: chemist\n'],
    [
      'a file that does not end its line',
      'profile: general',
      'profile: general\nterms:\n  - term: chemist\n',
    ],
    [
      'a list, before what follows it',
      'terms:\n  - term: a # why\n\n# Next.\nprofile: general\n',
      'terms:\n  - term: a # why\n  - term: chemist\n\n# Next.\nprofile: general\n',
    ],
    ['a list that is not indented', 'terms:\n- term: a\n', 'terms:\n- term: a\n- term: chemist\n'],
    [
      'a list between brackets',
      'terms: [{ term: a }] # x\n',
      'terms: [{ term: a }, { term: chemist }] # x\n',
    ],
    ['an empty list', 'terms: []\n', 'terms: [{ term: chemist }]\n'],
    [
      'Windows line ends',
      'terms:\r\n  - term: a\r\nprofile: general\r\n',
      'terms:\r\n  - term: a\r\n  - term: chemist\r\nprofile: general\r\n',
    ],
  ])('stands at the end of %s', (_, before, after) => {
    expect(changed(before, term)).toBe(after)
  })

  it.each([
    ['a new key', 'profile: general\n', 'profile: general\nrules:\n  access/alt-text: off\n'],
    ['a value', 'rules:\n  access/alt-text: error # x\n', 'rules:\n  access/alt-text: off # x\n'],
    [
      'a map, behind its last value',
      'rules:\n  # Loud.\n  a/b:\n    - error\n    - { c: 1 }\nprofile: general\n',
      'rules:\n  # Loud.\n  a/b:\n    - error\n    - { c: 1 }\n  access/alt-text: off\nprofile: general\n',
    ],
    [
      'a map between braces',
      'rules: { a/b: off }\n',
      'rules: { a/b: off, access/alt-text: off }\n',
    ],
    [
      'a deep indent',
      'rules:\n        a/b: |\n          text\n',
      'rules:\n        a/b: |\n          text\n        access/alt-text: off\n',
    ],
  ])('stands in %s', (_, before, after) => {
    expect(changed(before, off)).toBe(after)
  })

  it('stands in a list, in the place of another', () => {
    const text = 'rules:\n  access/alt-text: [error, { limit: 9 }]\n'
    const path = [...off.path, 0]
    expect(changed(text, { ...off, path })).toBe('rules:\n  access/alt-text: [off, { limit: 9 }]\n')
  })

  it.each([
    ['what is no YAML', 'rules: [\n'],
    ['a key that is something else', 'rules: loud\n'],
    ['a file that is something else', '- a\n'],
    ['a key that is there but empty', 'rules:\n'],
  ])('is not put into %s', (_, text) => {
    expect(changed(text, off)).toBeUndefined()
  })
})

describe('a value put into JSON', () => {
  it.each([
    ['{}', '{ "rules": { "access/alt-text": "off" } }'],
    [
      '{\n  "profile": "general"\n}\n',
      '{\n  "profile": "general",\n  "rules": { "access/alt-text": "off" }\n}\n',
    ],
    [
      '{\n\t"rules": {\n\t\t"a/b": "off"\n\t}\n}\n',
      '{\n\t"rules": {\n\t\t"a/b": "off",\n\t\t"access/alt-text": "off"\n\t}\n}\n',
    ],
    ['{"rules":{"a/b":[1,2]},"x":1}', '{"rules":{"a/b":[1,2], "access/alt-text": "off"},"x":1}'],
  ])('leaves %j as it is set out', (before, after) => {
    expect(changed(before, off)).toBe(after)
    expect(JSON.parse(after)).toBeDefined()
  })
})

describe('whatever a configuration looks like', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  const values = fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 3 }))
  const config = fc.record(
    {
      profile: word,
      terms: fc.array(fc.record({ term: word, note: word }), { maxLength: 3 }),
      rules: fc.dictionary(word, values, { maxKeys: 4 }),
    },
    { requiredKeys: [] },
  )
  const styles = fc.record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
  })

  it('gains the value and loses nothing', () => {
    fc.assert(
      fc.property(config, styles, fc.constantFrom(term, off), (value, style, change) => {
        const text = Object.keys(value).length === 0 ? '' : stringify(value, style)
        const after = changed(text, change)
        expect(after).toBeDefined()
        const terms = [...(value.terms ?? []), change.value]
        const rules = { ...value.rules, 'access/alt-text': 'off' }
        const wanted = change === term ? { ...value, terms } : { ...value, rules }
        expect(parse(after ?? '')).toEqual(wanted)
      }),
    )
  })

  it('may be JSON', () => {
    fc.assert(
      fc.property(config, fc.constantFrom(0, 2, '\t'), (value, space) => {
        const after = changed(JSON.stringify(value, null, space), term)
        const terms = [...(value.terms ?? []), term.value]
        expect(JSON.parse(after ?? '')).toEqual({ ...value, terms })
      }),
    )
  })

  it('never becomes what nobody can read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a:- \n\t[]{}#,"|>&*!?') }), (text) => {
        const after = changed(text, off)
        if (after !== undefined)
          expect(parse(after, { logLevel: 'silent' })).toMatchObject({ rules: {} })
      }),
    )
  })
})
