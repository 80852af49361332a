import { plural } from '../../reporters/plural.ts'
import { printable } from '../../reporters/printable.ts'
import type { Imported } from './imported.ts'
import type { Survey } from './survey.ts'

/** What was found, in a few lines; nothing of what is not there. */
export function tellSurvey({ drafts, generator, hooks, ci, otherCi }: Survey): string {
  const tools = [...hooks, ...ci].map(({ name, seenIn }) => `${name} (${seenIn})`)
  const lines = [
    tellDrafts(drafts.folders),
    ...(generator ? [`a website of ${generator.name} (${generator.seenIn})`] : []),
    ...tools,
    ...otherCi,
  ].filter((line) => line !== '')
  if (lines.length === 0) return ''
  return `Found:\n${lines.map((line) => `  ${printable(line)}\n`).join('')}${tellOdd(drafts.odd)}`
}

function tellDrafts(folders: Survey['drafts']['folders']): string {
  const formats = new Map<string, number>()
  for (const folder of folders) {
    for (const [format, count] of folder.formats) {
      formats.set(format, (formats.get(format) ?? 0) + count)
    }
  }
  const total = [...formats.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return ''
  const kinds = [...formats].toSorted(([, a], [, b]) => b - a).map(([name, n]) => `${n} ${name}`)
  return `${plural(total, 'draft')} (${kinds.join(', ')}) in ${tellFolders(folders)}`
}

const mostFolders = 5

function tellFolders(folders: Survey['drafts']['folders']): string {
  const tops = [...new Set(folders.map(({ path }) => path.split('/')[0] ?? path))]
  const names = tops.map((path) => (path === '.' ? 'this folder' : `${path}/`))
  const shown = names.slice(0, mostFolders).join(', ')
  return names.length > mostFolders ? `${shown} and ${names.length - mostFolders} more` : shown
}

/** A platform that nobody reads is a limit that nobody checks. */
function tellOdd(odd: Survey['drafts']['odd']): string {
  return odd
    .map(({ written, platform, count }) => {
      const who = count === 1 ? '1 draft says' : `${count} drafts say`
      return `  ${who} “${printable(written)}”; to have it counted, write “platform: ${platform}”\n`
    })
    .join('')
}

/** What was taken over from another linter, and what could not be. */
export function tellImport({ from, terms, allow, idle, ignore, left }: Imported): string {
  const allowed = new Set(allow.flatMap(({ words }) => words)).size
  const taken = [
    ...(terms.length > 0 ? [`${plural(terms.length, 'word')} to look for`] : []),
    ...(allowed > 0 ? [`${plural(allowed, 'word')} to pass over`] : []),
    ...(ignore.length > 0 ? [`${plural(ignore.length, 'pattern')} of files to leave out`] : []),
  ]
  const idleText = idle > 0 ? `  not needed: ${idle} that no rule here reports\n` : ''
  const leftText =
    left.length > 0
      ? `  not taken over:\n${left.map((line) => `    ${printable(line)}\n`).join('')}`
      : ''
  return `From ${from}: ${taken.length > 0 ? taken.join(', ') : 'nothing'}\n${idleText}${leftText}`
}

/** Commands that would use what was found. */
export function tellNext(
  { hooks, ci, otherCi }: Survey,
  asked: { hook: boolean; ci: boolean },
): string {
  const [hook] = hooks
  const [forge] = ci
  return [
    ...(hook && !asked.hook
      ? [`To lint before each commit: professional init --hook ${hook.name}\n`]
      : []),
    ...(forge && !asked.ci ? [`To lint each change: professional init --ci ${forge.name}\n`] : []),
    ...(!forge && otherCi[0] !== undefined
      ? [`To lint each change in ${otherCi[0]}: professional -f junit=professional.junit.xml\n`]
      : []),
  ].join('')
}
