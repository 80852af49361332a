import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../../src/core/errors.ts'
import { mostEntries, openPackage } from '../../src/readers/zip.ts'
import { pack } from './office.ts'

function refusal(bytes: Uint8Array): string {
  try {
    openPackage(bytes)
    return 'none'
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    return error instanceof Error ? error.message : ''
  }
}

/** The same zip with another size claimed in each entry of its directory. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 28 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return lying
}

describe('a package', () => {
  test('holds parts of XML, and no others', () => {
    const file = openPackage(pack({ 'a.xml': '<a/>', '_rels/.rels': '<r/>', 'image.png': 'png' }))
    expect(file.names).toEqual(['a.xml', '_rels/.rels'])
    expect(file.part('a.xml')).toBe('<a/>')
    expect(file.part('image.png')).toBeUndefined()
  })

  test('may be in UTF-16', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'<é/>'].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ])
    expect(openPackage(zipSync({ 'a.xml': utf16 })).part('a.xml')).toBe('<é/>')
  })

  test('has names in any case, as any system writes them', () => {
    const file = openPackage(pack({ 'XL\\Workbook.xml': '<a/>', '/b.XML': '<b/>' }))
    expect([file.part('xl/workbook.xml'), file.part('b.xml')]).toEqual(['<a/>', '<b/>'])
  })

  test('may call its parts what it likes', () => {
    const file = openPackage(pack({ '__proto__.xml': '<a/>', '../../a.xml': '<b/>' }))
    expect(file.part('../../a.xml')).toBe('<b/>')
    expect(file.part('constructor')).toBeUndefined()
  })
})

describe('is refused', () => {
  test('a bomb', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(30 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusal(bomb)).toMatch(/tightly/)
  })

  test('a bomb of many parts', () => {
    const part = new Uint8Array(60_000)
    const parts = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.xml`, part]),
    )
    const bytes = withSize(zipSync(parts, { level: 0 }), 20 * 1024 * 1024)
    expect(refusal(bytes)).toMatch(/unpacks to more than/)
  })

  test('a file of very many parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: mostEntries + 1 }, (_, index) => [`${index}.bin`, new Uint8Array()]),
    )
    expect(refusal(zipSync(parts, { level: 0 }))).toMatch(/more than 10000 parts/)
  })

  test('a size that is claimed and too large', () => {
    expect(refusal(withSize(pack({ 'a.xml': '<a/>' }), 0xf000_0000))).toMatch(/tightly/)
  })

  test.each([
    ['no bytes', new Uint8Array()],
    ['words', new TextEncoder().encode('no zip at all')],
    ['half a file', pack({ 'a.xml': '<a/>'.repeat(100) }).slice(0, 60)],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toMatch(/damaged/)
  })

  test('a file behind a password', () => {
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatch(/password/)
  })
})

test('a part that is larger than it claims is cut, and takes no more room', () => {
  const bytes = withSize(pack({ 'a.xml': `<a>${'word '.repeat(100_000)}</a>` }), 100)
  expect(openPackage(bytes).part('a.xml')?.length).toBe(100)
})
