import { type Container, defineRule, type TextMatch } from 'professional/rule'
import { matchPlain } from '../shared/plain-tokens.ts'
import { isPrescriptionId, namesPrescriber, prescriptionId } from '../shared/prescription-ids.ts'
import { cellLabels } from '../signals/cell-labels.ts'

/** What every such number has, and few drafts. */
const idLike = /[0-9a-f]{6}/i
const cue = /(?:^|[^a-z])(?:e?scripts?|e?prescriptions?|EPS|bar ?codes?|tokens?|Rx)(?![a-z])/i
/** How many words away a cue may stand. */
const reach = 6

export default defineRule({
  id: 'confidentiality/prescription-id',
  summary: 'The draft contains the ID of an electronic prescription.',
  why: `
    With the ID, staff anywhere can open the prescription and see whose it is. Its middle part says
    which practice wrote it, so it points to a place as well.
  `,
  advice:
    'Leave the ID out. Report a fault with the prescription tracker to your supplier’s helpdesk, where the ID is safe.',
  references: [{ source: 'eps-id' }, { source: 'gphc-confidentiality-2018' }],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    id: 'This is a prescription ID, which leads to one patient',
    mistyped: 'This looks like a mistyped prescription ID',
  },
  wakes: () => [['<long code>'], ['<digit>']],
  examples: {
    bad: [
      { text: 'Token «5B6A2F-A99999-7C1D9A» won’t download', severity: 'error' },
      { text: 'Prescription «1A2B3CA999994D5E67» is stuck', severity: 'error' },
      { text: 'anyone else see «c0ffee-z99998-1234ap» as expired?', severity: 'error' },
      { text: '![barcode «0000AE-A99999-00001+»](slip.jpg)', severity: 'error' },
      { text: '![slip](«5B6A2F-A99999-7C1D9A».jpg)', severity: 'error' },
      { text: 'Token «5b6a2f-a99999-7c1d9a» won’t download', severity: 'error' },
      { text: 'The script is «5B6A2F A99999 7C1D9A», if you want to try.', severity: 'error' },
      { text: 'Token «5B6A2F-A99999-7C1D9B» won’t download', severity: 'warning' },
      { text: '| EPS | State |\n|---|---|\n| «1A2B3CA999994D5E67» | stuck |', severity: 'error' },
      { text: 'Run `track «5B6A2F-A99999-7C1D9A»`.', severity: 'error' },
      { text: '«1A2B3CA999994D5E67» is the number of the prescription', severity: 'error' },
    ],
    good: [
      'The token is 5b6a2fa9-9999-4c1d-9a5b-6a2fa99999ab.',
      'The prescription page changed in commit 1a2b3ca999994d5e67ffe0a1b2c3d4e5f6a7b8c9.',
      'Your licence key is ABC123-DEF456-GHI789.',
      'The carton of this prescription medicine says PL 00289/1234.',
      'Return batch B/N 1A2B3C of the prescription medicine.',
      'See 5B6A2F-A99999-7C1D9B again.',
      'See 1A2B3CA999994D5E67 again.',
      'See 5b6a2f a99999 7c1d9a again.',
      'Scan barcode 123456-123456-123456 at the till.',
      'Every prescription has a barcode of 18 characters.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container, 'everywhere')
      if (!idLike.test(view.value.normalize('NFKC'))) return
      for (const match of matchPlain(view, prescriptionId)) {
        if (!namesPrescriber(match.value)) continue
        const plain = match.value.normalize('NFKC')
        const isHyphenated = /[^A-Za-z0-9+ ]/.test(plain)
        const isValid = isPrescriptionId(plain)
        const isWritten = plain === plain.toUpperCase() || /-[a-z]\d{5}-/.test(plain)
        const isSure = isHyphenated && isValid && isWritten
        if (!isSure && !hasCue(container, match)) continue
        if (isValid) context.report({ at: match, message: 'id' })
        else if (isHyphenated) context.report({ at: match, message: 'mistyped', atMost: 'warning' })
      }
    }

    function hasCue(container: Container, match: TextMatch): boolean {
      if (container.type === 'field' && cue.test(container.name)) return true
      const before = match.before
        .slice(-120)
        .split(/\s+/)
        .slice(-(reach + 1))
      const after = match.after
        .slice(0, 120)
        .split(/\s+/)
        .slice(0, reach + 1)
      if (cue.test(before.join(' ')) || cue.test(after.join(' '))) return true
      const { kind, node } = match.view.blockAt(match.start)
      return kind === 'cell' && cue.test(context.signal(cellLabels, container).get(node) ?? '')
    }

    return { post: look, field: look }
  },
})
