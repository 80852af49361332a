import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { showPath } from '../../node/paths.ts'
import { findAllowances } from './find-allowances.ts'
import type { Imported } from './imported.ts'
import { linesOf } from './read-lines.ts'
import { termFromPattern } from './term-from-pattern.ts'

const names = ['.vale.ini', '_vale.ini', 'vale.ini']

/** The vocabularies of Vale: words that it rejects, and words that it lets pass. */
export function importVale(cwd: string): Imported | undefined {
  const name = names.find((path) => existsSync(join(cwd, path)))
  if (name === undefined) return undefined
  const settings = readSettings(readFileSync(join(cwd, name), 'utf8'))
  const styles = join(cwd, dirname(name), settings.stylesPath)
  const left = settings.styles.map((style) => `the style “${style}”, whose rules are its own`)
  const rejected: string[] = []
  const words: string[] = []
  for (const vocabulary of settings.vocabularies) {
    const folder = findVocabulary(styles, vocabulary)
    if (folder === undefined) {
      left.push(`the vocabulary “${vocabulary}”, which is not in ${showPath(cwd, styles)}`)
      continue
    }
    const source = (file: string): string => showPath(cwd, join(folder, file))
    for (const line of linesOf(join(folder, 'reject.txt'))) {
      const term = termFromPattern(line)
      if (term === undefined) left.push(badPattern(source('reject.txt'), line))
      else rejected.push(term)
    }
    for (const line of linesOf(join(folder, 'accept.txt'))) {
      const term = termFromPattern(line)
      if (term === undefined) left.push(badPattern(source('accept.txt'), line))
      else words.push(term)
    }
  }
  const accepted = [...new Set(words)]
  return {
    from: name,
    terms: [...new Set(rejected)]
      .filter((term) => !accepted.includes(term))
      .map((term) => ({ term })),
    ...findAllowances(accepted, `Accepted in ${name}.`),
    // Lists of words are text files, and no drafts.
    ignore: isFolder(styles) ? [`/${showPath(cwd, styles)}/`] : [],
    left,
  }
}

interface ValeSettings {
  readonly stylesPath: string
  readonly vocabularies: readonly string[]
  readonly styles: readonly string[]
}

function readSettings(text: string): ValeSettings {
  const values = (key: string): string[] =>
    [...text.matchAll(new RegExp(`^\\s*${key}\\s*=(.*)$`, 'gim'))].flatMap(([, list = '']) =>
      list
        .split(',')
        .map((value) => value.replace(/\s[#;].*$/, '').trim())
        .filter((value) => value !== ''),
    )
  return {
    stylesPath: values('StylesPath')[0] ?? 'styles',
    vocabularies: [...new Set(values('Vocab'))],
    // Vale's own style holds the vocabularies, and spelling, which is not our trade.
    styles: [...new Set(values('BasedOnStyles'))].filter((style) => style !== 'Vale'),
  }
}

/** Where Vale has looked since version 3, and where before. */
function findVocabulary(styles: string, name: string): string | undefined {
  return [join(styles, 'config', 'vocabularies', name), join(styles, 'Vocab', name)].find((path) =>
    isFolder(path),
  )
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function badPattern(file: string, pattern: string): string {
  return `“${pattern}” of ${file}, which is no plain list of words`
}
