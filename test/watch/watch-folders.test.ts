import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type FolderWatch, watchFolders } from '../../src/node/watch-folders.ts'
import { makeFolder } from '../folder.ts'

function start(begin?: Parameters<typeof watchFolders>[1]): {
  folders: FolderWatch
  events: string[]
  full: () => number
} {
  const events: string[] = []
  let full = 0
  const folders = watchFolders(
    { onEvent: (absolute) => void events.push(absolute), onFull: () => void full++ },
    begin,
  )
  onTestFinished(() => folders.close())
  return { folders, events, full: () => full }
}

test('tells of what happens in a folder, and not in those that are let go', async () => {
  const cwd = makeFolder({ 'a/': '', 'b/': '' })
  const { folders, events } = start()
  expect(folders.set(new Set([join(cwd, 'a'), join(cwd, 'b')]))).toBe(true)
  expect(folders.set(new Set([join(cwd, 'b')]))).toBe(false)
  writeFileSync(join(cwd, 'a/x.md'), '')
  writeFileSync(join(cwd, 'b/y.md'), '')
  await vi.waitUntil(() => events.length > 0)
  expect(new Set(events)).toEqual(new Set([join(cwd, 'b/y.md')]))
})

test('a folder that was made anew is watched anew', async () => {
  const cwd = makeFolder({ 'a/': '' })
  const { folders, events } = start()
  const both = new Set([cwd, join(cwd, 'a')])
  folders.set(both)
  rmSync(join(cwd, 'a'), { recursive: true })
  mkdirSync(join(cwd, 'a'))
  expect(folders.set(both)).toBe(true)
  writeFileSync(join(cwd, 'a/x.md'), '')
  await vi.waitUntil(() => events.includes(join(cwd, 'a/x.md')))
})

test('a folder that is not there is no trouble', () => {
  const { folders, full } = start()
  expect(folders.set(new Set([join(makeFolder(), 'gone')]))).toBe(false)
  expect(full()).toBe(0)
})

test('a system that watches no more folders is told of', () => {
  const { folders, full } = start(() => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  })
  expect(folders.set(new Set([makeFolder()]))).toBe(false)
  expect(full()).toBe(1)
})
