import type { Term } from 'professional/rule'
import type { ReviewedGroup } from '../lexicons/reviewed.ts'

export interface GateOptions {
  /** Alternatives by term. */
  readonly instead?: Readonly<Record<string, readonly string[]>>
  /** The plugin looks for the singular and plural of every term as well. */
  readonly withForms?: boolean
}

/**
 * The terms of a reviewed list that may be reported. `sense` is the check that must agree, if one
 * must, and else whether a term is demeaning or a matter of wording.
 */
export function gateOf(groups: readonly ReviewedGroup[], options: GateOptions = {}): Term[] {
  const listed = new Set(groups.flatMap(({ terms }) => terms))
  return groups
    .filter(({ verdict }) => verdict !== 'never')
    .flatMap(({ context, demeans, terms }) => {
      const sense = context ?? (demeans ? 'demeaning' : 'wording')
      return terms.flatMap((term) => {
        // A form with a verdict of its own keeps it.
        const forms = options.withForms ? formsOf(term).filter((form) => !listed.has(form)) : []
        const instead = options.instead?.[term]
        return [
          instead ? { term, sense, instead } : { term, sense },
          ...forms.map((form) => ({ term: form, sense })),
        ]
      })
    })
}

/** More forms than there are in English: the plugin has to find them too. */
function formsOf(term: string): string[] {
  const forms = [`${term}s`, `${term}es`]
  switch (term.at(-1)) {
    case 'y':
      forms.push(`${term.slice(0, -1)}ies`)
      break
    case 's':
      if (term.endsWith('ies')) forms.push(`${term.slice(0, -3)}y`)
      if (term.endsWith('es')) forms.push(term.slice(0, -2))
      if (!term.endsWith('ss')) forms.push(term.slice(0, -1))
      break
    case 'z':
      forms.push(`${term}zes`)
      break
    case 'n':
      if (term.endsWith('man')) forms.push(`${term.slice(0, -3)}men`)
      break
    case 'f':
      forms.push(`${term.slice(0, -1)}ves`)
      break
    case 'e':
      if (term.endsWith('fe')) forms.push(`${term.slice(0, -2)}ves`)
      break
    default:
  }
  return forms
}
