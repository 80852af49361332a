import type * as Fs from 'node:fs'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { replaceFile, writeAside } from '../src/node/write-aside.ts'
import { makeFolder } from './folder.ts'

const calls = vi.hoisted((): string[] => [])

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof Fs>()
  return {
    ...actual,
    fsyncSync: (file: number) => {
      calls.push('sync')
      actual.fsyncSync(file)
    },
    renameSync: (from: string, to: string) => {
      calls.push('rename')
      actual.renameSync(from, to)
    },
  }
})

beforeEach(() => void calls.splice(0))

test('what takes the place of a file is on the disk before it goes by its name', () => {
  const file = join(makeFolder({ 'a.md': 'old' }), 'a.md')
  replaceFile(file, 'new')
  expect(calls).toEqual(['sync', 'rename'])
  expect(readFileSync(file, 'utf8')).toBe('new')
})

test('it has the permissions of the old one, whatever the process gives to new ones', () => {
  const folder = makeFolder({ 'a.md': 'old' })
  const file = join(folder, 'a.md')
  chmodSync(file, 0o666)
  replaceFile(file, 'new')
  expect(statSync(file).mode & 0o777).toBe(0o666)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('other files have those of any new file', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'any'), '')
  writeAside(join(folder, 'a'), 'new')
  expect(statSync(join(folder, 'a')).mode).toBe(statSync(join(folder, 'any')).mode)
})

test.skipIf(process.platform === 'win32')('nothing takes the place of a device', () => {
  const link = join(makeFolder({}), 'nowhere')
  symlinkSync('/dev/null', link)
  writeAside(link, 'new')
  expect(calls).toEqual([])
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
})
