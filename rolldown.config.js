// The command line as one entry with chunks that load when they are needed: a start of the plain
// files takes several times as long. The library is published as the plain files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'rolldown'

/**
 * commander loads `node:child_process`, and with it networking, to start subcommands that are
 * programs of their own. There are none.
 */
const withoutSubprograms = {
  name: 'without-subprograms',
  resolveId: {
    filter: { id: /^(?:node:)?child_process$/ },
    handler: (id, importer) =>
      importer?.includes('/commander/') ? '\0no-subprograms' : { id, external: true },
  },
  load: {
    filter: { id: /^\0no-subprograms$/ },
    handler: () => 'export default {}',
  },
}

const places = `GeoNames (CC BY 4.0)

The table of places contains data of GeoNames (https://www.geonames.org), cut to the United Kingdom,
Ireland and some of the United States, rounded, places of one name added up.
https://creativecommons.org/licenses/by/4.0/
`

/** The packages that a bundle repeats want their licences repeated with them. */
const withLicences = {
  name: 'with-licences',
  generateBundle(_, bundle) {
    const folders = new Set()
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]
        if (folder !== undefined && existsSync(folder)) folders.add(folder)
      }
    }
    const notices = [...folders].toSorted((a, b) => (a < b ? -1 : 1)).map(noticeOf)
    const source = [...notices, places].join('\n')
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source })
  },
}

/** The table of first words, from the rules as they were just compiled. */
const withWords = {
  name: 'with-words',
  async generateBundle() {
    const { rules } = await import('./dist/rules/index.js')
    const { createWordTable } = await import('./dist/src/engine/word-table.js')
    const source = JSON.stringify(createWordTable(rules))
    this.emitFile({ type: 'asset', fileName: 'words.json', source })
  },
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

export default defineConfig({
  input: { main: 'dist/src/cli/main.js' },
  platform: 'node',
  // cosmiconfig asks for it to read a configuration in TypeScript, which we do not look for.
  external: ['typescript'],
  plugins: [withoutSubprograms, withLicences, withWords],
  output: {
    dir: 'dist/cli',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
    // What nearly every run needs, with all that it imports, in one file: each file costs a tenth of
    // a millisecond or two.
    codeSplitting: {
      groups: [
        {
          name: 'lint',
          test: /dist\/src\/(?:cli\/commands\/lint|readers\/markdown|reporters\/stylish)\.js$/,
        },
      ],
    },
  },
})
