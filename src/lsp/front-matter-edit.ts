import { parse } from 'yaml'
import type { RuleId } from '../core/finding.ts'
import { frontMatterOf } from '../core/front-matter.ts'
import type { SilenceEdit } from './edits.ts'
import { changeYaml } from './yaml-edit.ts'

/** Silences a rule at the top of a draft, in front matter that is there or new. */
export function addToFrontMatter(
  text: string,
  { rule, text: words }: { readonly rule: RuleId; readonly text?: string },
  lineEnding: string,
): SilenceEdit | undefined {
  // YAML knows no other ends of lines.
  if (lineEnding === '\r') return undefined
  const entry = { rule, reason: '', ...(words !== undefined && { text: words }) }
  const front = frontMatterOf(text)
  if (!front) {
    const change = changeYaml('', { path: ['suppress'], value: entry, kind: 'append' })
    const yaml = change?.text.replaceAll('\n', lineEnding) ?? ''
    const ruler = `---${lineEnding}`
    return withReason({ start: 0, end: 0, text: ruler + yaml + ruler })
  }
  const yaml = text.slice(front.start, front.end)
  const change = changeYaml(yaml, { path: pathIn(yaml), value: entry, kind: 'append' })
  if (!change) return undefined
  return withReason({
    start: front.start + change.start,
    end: front.start + change.end,
    text: change.text,
  })
}

/** Our keys stand at the top, or under one of our own. */
function pathIn(yaml: string): string[] {
  try {
    const value = parse(yaml, { logLevel: 'silent' }) as Readonly<Record<string, unknown>> | null
    const own = value?.['professional']
    const isOwn = typeof own === 'object' && own !== null
    return isOwn ? ['professional', 'suppress'] : ['suppress']
  } catch {
    return ['suppress']
  }
}

const emptyReason = /reason: "(?=")/

function withReason(edit: Omit<SilenceEdit, 'reasonAt'>): SilenceEdit | undefined {
  const match = emptyReason.exec(edit.text)
  return match ? { ...edit, reasonAt: match.index + match[0].length } : undefined
}
