import type { FileResult, LintResult } from '../core/finding.ts'
import type { Reporter, ReporterOptions } from '../core/reporter.ts'
import { dateInWords } from './date.ts'
import { findingCard } from './html-finding.ts'
import { groupFindings } from './html-groups.ts'
import { leftOutList } from './html-left-out.ts'
import { styles } from './html-style.ts'
import { countChips, overview, verdict } from './html-summary.ts'
import { draftsInWords } from './listed.ts'
import { escapeXml } from './xml.ts'

/** One page to forward, file or print, for people who have never opened a terminal. */
export const html: Reporter = {
  id: 'html',
  summary: 'One page to read, forward and print',
  report(result, options) {
    const drafts = draftsInWords(result)
    const date = `<time datetime="${escapeXml(options.today)}">${dateInWords(options.today)}</time>`
    const files = gravestFirst(result)
    const told = files.filter(isTold)
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Report on ${drafts}, ${dateInWords(options.today)}</title>
<style>${styles}</style>
</head>
<body>
<header>
<p class="date">${date}</p>
<h1>Report on ${drafts}</h1>
<p class="verdict">${verdict(result)}</p>
</header>
<main>
${overview(files, result.counts, linkFor)}
${told.map((file) => draftSection(file, options)).join('\n')}
</main>
<footer>
<p>Made by professional ${escapeXml(options.version)}. It reads words and cannot know what you know: read each draft once more with the patient’s neighbour in mind. This is no legal advice.</p>
</footer>
</body>
</html>
`

    function idOf(file: FileResult): string {
      return `draft-${files.indexOf(file) + 1}`
    }

    function linkFor(file: FileResult): string | undefined {
      return isTold(file) ? `#${idOf(file)}` : undefined
    }

    function draftSection(file: FileResult, { rules }: ReporterOptions): string {
      const id = idOf(file)
      const cards = groupFindings(file, rules).map((group, index) =>
        findingCard(group, file, `${id}-${index + 1}`),
      )
      const list = cards.length === 0 ? '' : `\n<ol class="findings">\n${cards.join('\n')}\n</ol>`
      return `<section aria-labelledby="${id}">
<div class="draft">
<h2 id="${id}">${pathInWords(file.path)}</h2>
${countChips(file)}
</div>${list}${leftOutList(file)}
</section>`
    }
  },
}

/** Whether there is more to say of it than that it is ready. */
function isTold({ diagnostics, suppressed }: FileResult): boolean {
  return diagnostics.length > 0 || suppressed.length > 0
}

/** What has to be mended comes before what is worth a thought; otherwise the order stays. */
function gravestFirst({ files }: LintResult): readonly FileResult[] {
  return files.toSorted((a, b) => gravityOf(a) - gravityOf(b))
}

function gravityOf({ diagnostics, incomplete }: FileResult): number {
  const has = (severity: string): boolean => diagnostics.some((one) => one.severity === severity)
  if (incomplete || has('error')) return 0
  return has('warning') ? 1 : has('info') ? 2 : 3
}

/** The name of a file stands out from its folder. */
function pathInWords(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  const folder = cut === 0 ? '' : `<span class="folder">${escapeXml(path.slice(0, cut))}</span>`
  return folder + escapeXml(path.slice(cut))
}
