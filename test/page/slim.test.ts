import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { characterEntities } from 'character-entities'
import fc from 'fast-check'
import { type MetadataJson, parsePhoneNumberFromString as parse } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/max/metadata'
import { describe, expect, test } from 'vitest'
import { buildEngine } from '../../page/build/engine.ts'
import { withoutFormats, withUnicodeClasses } from '../../page/build/slim.ts'
import { decodeNamedCharacterReference } from '../../page/engine/character-references.ts'
import { rules } from '../../rules/index.ts'
import { exampleDraft } from '../harness.ts'

const root = resolve(import.meta.dirname, '../..')

describe('what the page leaves out changes nothing', () => {
  test('every named character reference has its character', () => {
    const names = Object.entries(characterEntities)
    expect(names.length).toBeGreaterThan(2000)
    const decoded = names.map(([name]) => [name, decodeNamedCharacterReference(name)])
    expect(decoded).toEqual(names)
  })

  test.each(['', 'ampx', 'AM', 'noref', 'constructor', '#38', 'amp;x'])(
    '“&%s;” has none',
    (name) => {
      expect(decodeNamedCharacterReference(name)).toBe(false)
    },
  )

  test('every sign is what it was to the package that parts text into words', () => {
    const path = resolve(root, 'node_modules/parse-latin/lib/expressions.js')
    const code = readFileSync(path, 'utf8')
    const spelt = expressionsIn(code)
    const named = expressionsIn(withUnicodeClasses(code))
    const changed = Object.keys(spelt).filter((name) => spelt[name] !== named[name])
    expect(changed).toEqual(['numerical', 'lowerInitial', 'punctuation', 'word'])
    const kinds = Object.values(spelt).map((source) => new RegExp(source))
    for (const name of changed) {
      const [before = '', after = ''] = [spelt[name], named[name]]
      const was = new RegExp(before)
      const is = new RegExp(after, 'u')
      // Signs come one unit at a time, numbers and first letters whole.
      const last = /numerical|lowerInitial/.test(name) ? 0x10ffff : 0xffff
      const others: number[] = []
      for (let code = 0; code <= last; code++) {
        const sign = String.fromCodePoint(code)
        if (was.test(sign) === is.test(sign)) continue
        // What Unicode has added since, the package takes for nothing at all.
        const isNew = is.test(sign) && (code > 0xffff || !kinds.some((kind) => kind.test(sign)))
        if (!isNew) others.push(code)
      }
      expect(others).toEqual([])
    }
  })

  describe('telephone numbers', () => {
    const path = createRequire(import.meta.url).resolve('libphonenumber-js/max/metadata')
    const source = withoutFormats(readFileSync(path.replace(/\.json$/, '.json.js'), 'utf8'))
    const slim = JSON.parse(source.replace('export default ', '')) as MetadataJson
    const codes = Object.keys(metadata.country_calling_codes)

    const seen = (number: string, known: MetadataJson): unknown =>
      (['GB', 'US', 'IE'] as const).map((defaultCountry) => {
        const found = parse(number, { defaultCountry, extract: false }, known)
        return (
          found && [
            found.number,
            found.country,
            found.getType(),
            found.isValid(),
            found.isPossible(),
          ]
        )
      })

    test('the tables are smaller', () => {
      expect(source.length).toBeLessThan(JSON.stringify(metadata).length * 0.75)
    })

    test('of every country are the same', () => {
      const digits = fc.string({
        unit: fc.constantFrom(...'0123456789'),
        minLength: 4,
        maxLength: 12,
      })
      fc.assert(
        fc.property(fc.constantFrom(...codes), digits, (code, rest) => {
          expect(seen(`+${code}${rest}`, slim)).toEqual(seen(`+${code}${rest}`, metadata))
        }),
        { numRuns: 2000 },
      )
    })

    test('as they are dialled at home are the same', () => {
      const starts = fc.constantFrom(
        '07700 9',
        '01632 9',
        '0800 ',
        '(555) 2',
        '0845',
        '087',
        '1-800-',
        '0',
      )
      const digits = fc.string({
        unit: fc.constantFrom(...'0123456789 '),
        minLength: 5,
        maxLength: 9,
      })
      fc.assert(
        fc.property(starts, digits, (start, rest) => {
          expect(seen(start + rest, slim)).toEqual(seen(start + rest, metadata))
        }),
        { numRuns: 1000 },
      )
    })
  })

  test('examples are not in it', async () => {
    const script = await buildEngine('0.0.0')
    const texts = rules
      .map(({ examples: { bad } }) => exampleDraft(bad[0] ?? '').text)
      .filter((text) => text.includes('«') && text.length > 20 && !/[`\\\n$]/.test(text))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => script.includes(text))).toEqual([])
  }, 60_000)
})

/** The patterns of a module that has nothing else, without their flags. */
function expressionsIn(code: string): Record<string, string> {
  const all = code.matchAll(/^export const (\w+) =\s+\/(.*)\/u?$/gm)
  return Object.fromEntries([...all].map(([, name = '', source = '']) => [name, source]))
}
