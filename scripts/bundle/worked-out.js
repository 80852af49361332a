// What a run would work out each time, worked out from the rules as they were just compiled.
import { readFileSync } from 'node:fs'
import { rules } from '../../dist/rules/index.js'
import { fileOf } from './lazy-rules.js'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** What wakes the rules is in `clues.bin`; a run has no use for what that was worked out with. */
export const withoutClues = {
  name: 'without-clues',
  load: {
    filter: {
      id: /\/dist\/rules\/shared\/(?:(?:pattern|person|group)-clues|clue-likelihood)\.js$/,
    },
    handler: (id) =>
      namesOf(id)
        .map((name) => `export const ${name} = () => []`)
        .join('\n'),
  },
}

/** What a compiled file exports. */
function namesOf(file) {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
}

/** Tables of words, from the rules as they were just compiled. */
export const withWords = {
  name: 'with-words',
  async generateBundle() {
    const { createWordTable, termsOf } = await import('../../dist/src/engine/word-table.js')
    const { createClueTable } = await import('../../dist/src/engine/clue-table.js')
    const { packClues } = await import('../../dist/src/engine/clue-file.js')
    for (const rule of rules) {
      const terms = termsOf(rule)
      const source = JSON.stringify(createWordTable(terms))
      const fileName = `${fileOf(rule).replace('rules-', 'words/')}.json`
      if (terms.length > 0) this.emitFile({ type: 'asset', fileName, source })
    }
    const clues = packClues(createClueTable(rules))
    this.emitFile({ type: 'asset', fileName: 'clues.bin', source: clues })
  },
}

/** Tables that take longer to work out than a draft takes to be looked through. */
export const withPackedTables = {
  name: 'with-packed-tables',
  load: {
    filter: { id: /\/dist\/rules\/shared\/(?:put-down-starts|derogation-needs)\.js$/ },
    handler: async (id) => {
      if (id.endsWith('/derogation-needs.js')) {
        const { packDerogationNeeds } =
          await import('../../dist/rules/shared/pack-derogation-needs.js')
        return `export const derogationNeeds = ${JSON.stringify(packDerogationNeeds())}`
      }
      const { putDownStarts } = await import(id)
      const packed = JSON.stringify(putDownStarts())
      return `const packed = ${packed}\nexport const putDownStarts = () => packed`
    },
  },
}

/** A run says which version it is, and need not look for the manifest. */
export const withVersion = {
  name: 'with-version',
  load: {
    filter: { id: /\/dist\/src\/node\/version\.js$/ },
    handler: () => `export const readVersion = () => ${JSON.stringify(manifest.version)}`,
  },
}
