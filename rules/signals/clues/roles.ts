import type { Range } from 'professional/rule'
import type { PlacedClue } from '../../shared/clue.ts'
import { hashOf } from '../../shared/clue-key.ts'
import type { Token } from '../../shared/phrases.ts'
import { isOccupation, type RoleMention, roleMentionsIn } from '../role-people.ts'

/** Details of one working life go together, and places differ: an upper bound on a share. */
const allowance = 5
/** The role is somebody else's: *asked the vicar*, *from our headteacher*. */
const notTheirs =
  /^(?:to|by|from|with|for|of|ask|asked|told|tell|see|saw|seen|called|rang|via|per|your|no)$/
const status = /^(?:retired|local|former|ex|off-duty|trainee)$/
const weights = { generic: 1, distinctive: 4, household: 2, related: 3 } as const
const articles = /^(?:the|our|my|a|an|her|his|their|local|village|retired|former|ex)$/

/** Occupations and relations that a sentence gives somebody. */
export function rolesIn(tokens: readonly Token[], people: readonly Range[]): PlacedClue[] {
  return roleMentionsIn(tokens).flatMap((mention) => {
    const isPerson = people.some(({ start, end }) => mention.start < end && start < mention.end)
    return isPerson || isApposed(tokens, mention.index) ? [clueOf(mention, isPerson, tokens)] : []
  })
}

/** “She is a lifeboat volunteer”, “who works as a …”: said of somebody, and not to somebody. */
function isApposed(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && index - at <= 3 && articles.test(tokens[at]?.lower ?? '')) at--
  const before = tokens[at]?.lower
  if (before === undefined || at === index - 1) return before === undefined
  return !notTheirs.test(before)
}

function clueOf(
  { role, start, end, index }: RoleMention,
  isPerson: boolean,
  tokens: readonly Token[],
): PlacedClue {
  const share = role.perThousand === undefined ? undefined : (role.perThousand / 1000) * allowance
  const most = role.perPlace ?? role.inAll
  const before = tokens[index - 1]
  // There is one vicar, and nobody knows how many retired ones.
  const isFormer = before !== undefined && status.test(before.lower)
  const from = isFormer ? before.start : start
  return {
    kind: isOccupation(role) ? 'role' : 'relation',
    weight: weights[role.class],
    key: hashOf('role', role.term),
    ...(share !== undefined && share < 1 && { share }),
    ...(most !== undefined && role.class !== 'generic' && !isFormer && { most }),
    start,
    end,
    ...(isPerson && isOccupation(role) && { blur: { start: from, end, text: 'patient' } }),
  }
}
