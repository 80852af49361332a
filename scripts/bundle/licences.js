import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const places = `GeoNames (CC BY 4.0)

The table of places contains data of GeoNames (https://www.geonames.org), cut to the United Kingdom,
Ireland and some of the United States, rounded, places of one name added up.
https://creativecommons.org/licenses/by/4.0/
`

/** The packages that a bundle repeats want their licences repeated with them. */
export const withLicences = {
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

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}
