import { execFileSync } from 'node:child_process'
import { chmodSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TextProblem } from '../src/core/document.ts'
import { readBytes } from '../src/node/decode.ts'
import { decode, largestFile } from '../src/readers/decode.ts'
import { makeFolder } from './folder.ts'

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  throw new Error(decoded.problem.message)
}

function problemOf(read: object): TextProblem {
  if ('problem' in read) return read.problem as TextProblem
  throw new Error('expected a problem')
}

/** In the byte order of most machines. */
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

test('keeps the text as it is, line endings included', () => {
  const text = 'a\r\nb\rc\n👩‍⚕️ é\n'
  expect(textOf(Buffer.from(text))).toBe(text)
  expect(textOf(new Uint8Array())).toBe('')
})

test('takes the byte order mark away, once', () => {
  expect(textOf(Buffer.from('\uFEFF---\nkind: ad'))).toBe('---\nkind: ad')
  expect(textOf(Buffer.from('\uFEFF\uFEFFa'))).toBe('\uFEFFa')
})

test('reads UTF-16 in both byte orders where a mark says so', () => {
  expect(textOf(utf16('\uFEFFHallo 👋\r\n'))).toBe('Hallo 👋\r\n')
  expect(textOf(utf16('\uFEFFHallo 👋\r\n').swap16())).toBe('Hallo 👋\r\n')
})

test('tells UTF-16 that breaks off or has half a character', () => {
  const message = 'File begins like UTF-16 but does not go on so'
  expect(problemOf(decode(utf16('\uFEFFab').subarray(0, 5))).message).toBe(message)
  expect(problemOf(decode(utf16('\uFEFFa\uD83Db'))).message).toBe(message)
})

test('tells bytes that are not UTF-8, and where they stand', () => {
  const windows = Buffer.from('First line\nThe pharmacist\x92s caf\xe9', 'latin1')
  expect(problemOf(decode(windows))).toEqual({
    message: 'File is not UTF-8: look at line 2, column 15 (byte 26)',
    advice: 'Save it as UTF-8; programs call this “Encoding”, or “CSV UTF-8” in Excel.',
    line: 2,
    column: 15,
  })
})

test('is not misled by replacement characters that are really there', () => {
  const bytes = Buffer.concat([Buffer.from('\uFEFF\uFFFD é \uFFFD'), Buffer.from([0xff])])
  expect(problemOf(decode(bytes)).message).toContain('(byte 14)')
  expect(textOf(Buffer.from('\uFFFD'))).toBe('\uFFFD')
})

test('tells files that are no text', () => {
  const message = 'File looks like a binary file, not text'
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  expect(problemOf(decode(png)).message).toBe(message)
  expect(problemOf(decode(utf16('no mark'))).message).toBe(message)
  expect(problemOf(decode(Buffer.from('\xff\xfe\0\0a\0\0\0', 'latin1'))).message).toBe(message)
})

test('forgives one NUL that slipped into a long text', () => {
  const text = `${'a'.repeat(3000)}\0`
  expect(textOf(Buffer.from(text))).toBe(text)
})

test('never quotes the draft', () => {
  const secret = Buffer.from('NHS number 999 000 0018 \xff', 'latin1')
  expect(JSON.stringify(problemOf(decode(secret)))).not.toContain('999')
})

test('refuses what is too large without reading it', () => {
  const folder = makeFolder({ 'large.md': '' })
  truncateSync(join(folder, 'large.md'), largestFile + 1)
  expect(problemOf(readBytes(join(folder, 'large.md'))).message).toBe('File is larger than 20 MB')
  expect(problemOf(decode(new Uint8Array(largestFile + 1))).message).toContain('20 MB')
})

test('tells what cannot be opened, in words', () => {
  const folder = makeFolder({ 'a.md': 'text', 'b/': '' })
  expect(readBytes(join(folder, 'a.md'))).toEqual({ bytes: Buffer.from('text') })
  expect(problemOf(readBytes(join(folder, 'none.md'))).message).toBe('There is no such file')
  expect(problemOf(readBytes(join(folder, 'a.md/x'))).message).toBe('There is no such file')
  expect(problemOf(readBytes(join(folder, 'b'))).message).toBe('This is a folder, not a file')
})

test.skipIf(process.platform === 'win32')('does not wait for a pipe', () => {
  const pipe = join(makeFolder(), 'pipe.md')
  execFileSync('mkfifo', [pipe])
  expect(problemOf(readBytes(pipe)).message).toBe('This is a device or pipe, not a file')
})

test.skipIf(process.getuid?.() === 0)('tells a file without permission', () => {
  const folder = makeFolder({ 'a.md': '' })
  chmodSync(join(folder, 'a.md'), 0)
  expect(problemOf(readBytes(join(folder, 'a.md'))).message).toBe('No permission to read this file')
})
