import type { Plan } from '../core/config.ts'
import type { RuleId } from '../core/finding.ts'
import { createAllow } from './allow.ts'
import type { Look, SeenFinding } from './look.ts'

/**
 * Notes with each finding what can only be told while the drafts that it stands in are there: a file
 * of many is looked at a part at a time.
 */
export function createKeeper(plan: Plan): (look: Look) => void {
  const allow = createAllow(plan)
  return (look) => {
    const { isApart } = look.document.source
    const phrases = new Map<RuleId, ReadonlyMap<number, string>>()

    function keepPhrase(finding: SeenFinding): void {
      const { ruleId, position, planned } = finding
      // What a sensitive rule found is not named by any word, nor what is found in a stream.
      if (planned.rule.sensitive || isApart || look.hits.size === 0) return
      let ofRule = phrases.get(ruleId)
      if (!ofRule) phrases.set(ruleId, (ofRule = phrasesOf(ruleId, look.hits)))
      finding.phrase = ofRule.get(position.start.offset ?? 0)
    }

    const allowedIn = allow(look)
    for (const finding of look.findings.slice(look.kept.findings)) {
      keepPhrase(finding)
      finding.allowed = allowedIn(finding)
    }
    for (const { finding } of look.noted.slice(look.kept.noted)) keepPhrase(finding)
    look.kept = { findings: look.findings.length, noted: look.noted.length }
  }
}

/** What stands in the rule's list, by where it was found. */
function phrasesOf(ruleId: RuleId, hits: Look['hits']): ReadonlyMap<number, string> {
  const phrases = new Map<number, string>()
  for (const byRule of hits.values()) {
    for (const [{ rule }, found] of byRule) {
      if (rule.id !== ruleId) continue
      for (const { at, phrase } of found) {
        phrases.set(at.view.sourceRange(at.start, at.end).start, phrase.toLowerCase())
      }
    }
  }
  return phrases
}
