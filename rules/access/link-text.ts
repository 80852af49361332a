import type { Link, Nodes } from 'mdast'
import { defineRule, type Post, v } from 'professional/rule'

/** What a link says that could lead anywhere. */
const empty: ReadonlySet<string> = new Set(
  `click here|click|here|click this|click this link|this|this link|this page|this page here|link|links|more|read more|find out more|learn more|see more|more info|more information|more details|details|further information|further details|continue|continue reading|go|go here|tap here|tap this|tap this link|tap the link|tap|press here|press this|press this link|touch here|hit this link|hit the link|click the link|click this button|tap this button|use this|use this one|see this|view this|open this|check this out|check it out|take a look|look here|head here|head over here|pop over here|visit|view|download|open|website|web page|page|site|url|see here|read here|read this|have a look|info|information|document|pdf|article|post|the link|the link below|this article|this website|our website here|you can find out more|out more|via this link|at this link|on this page|follow this link|use this link|online here|book here|apply here|register here|sign up here`.split(
    '|',
  ),
)
const leadsToPage = /^(?!mailto:|tel:|sms:)\S/i
const longAddress = /^(?:https?:\/\/|www\.)\S+$/i
const punctuation = /[.,:;!?…»«›‹→>"'“”‘’()[\]*_-]+/g
const bio = /\blinks? in (?:the |our |my )?bio\b/i

export default defineRule({
  id: 'access/link-text',
  summary: 'The words of a link do not say where it leads.',
  why: `
    People who listen to a page jump from link to link, and hear only their words. A list of “here”,
    “here” and “read more” leads them nowhere.
  `,
  advice: 'Let the link say where it leads, best with the title of that page.',
  references: [{ source: 'nhs-format' }, { source: 'nhs-a11y' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    empty: 'The link does not say where it leads',
    address: 'The link is an address of {count} characters, which is read out sign by sign',
    same: 'Two links read the same and lead to different pages',
    bio: '“Link in bio” leads nowhere once the post is shared',
  },
  options: {
    longest: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 60),
      v.description('How many characters an address may have that is its own link, on a page.'),
    ),
  },
  wakes: () => [['<worded link>', 'bio', [['<meta>'], ['<link>']]]],
  examples: {
    bad: [
      '[«click here»](https://example.org/flu)',
      'To book, [«here»](https://example.org/book).',
      '[«here»](https://example.org/a) and [«here»](https://example.org/b)',
      '- Asthma leaflet [«Read more»](https://example.org/asthma)',
      'See [«this page»](https://example.org/a) for the rota.',
      '[«More info…»](https://example.org/a)',
      'The rota is out: [«check it out»](https://example.org/a).',
      '[«→»](https://example.org/a)',
      '<a href="https://example.org/a">Flu</a>, or [«**Click here**»](https://example.org/b).',
      {
        text: '«<https://example.org/patients/leaflets/2026/autumn/flu-clinic-opening-times-and-places.html>»',
        meta: { kind: 'web' },
        severity: 'warning',
      },
      {
        text: '[Opening times](https://example.org/a), [«Opening times»](https://example.org/b)',
        severity: 'info',
      },
      {
        text: '«<https://example.org/patients/leaflets>»',
        meta: { kind: 'newsletter' },
        options: { longest: 30 },
      },
      { text: 'Flu jabs are back, «link in bio»!', severity: 'info' },
      {
        text: '| Study | Link |\n|---|---|\n| Beds | [«Link»](https://example.org/beds) |',
        severity: 'info',
      },
      { text: '<p>Book <a href="/book">«here»</a>.</p>', format: 'html' },
    ],
    good: [
      '[Book a flu jab](https://example.org/book)',
      'Visit www.nhs.uk for more.',
      '[Yellow Card](https://yellowcard.mhra.gov.uk)',
      'Now: https://example.org/patients/leaflets/2026/autumn/flu-clinic-opening-times-and-places.html',
      '[flu.pdf](https://example.org/flu.pdf), [rsv.pdf](https://example.org/rsv.pdf)',
      'A claim.[^1]\n\n[^1]: A note.',
      '[Opening times](https://example.org/a), [Opening times](https://example.org/a)',
      '[Opening times](https://example.org/a#mon), [Opening times](https://example.org/a#tue)',
      '[![The clinic door](door.jpg)](https://example.org/clinic)',
      'Read more about asthma in our leaflet.',
      '[More about asthma](https://example.org/asthma)',
      '`[click here](https://example.org)`',
      '[Here to help: our pharmacists](https://example.org/team)',
      '[1](https://example.org/a)',
      'Army [Email](mailto:army@example.org), Navy [Email](mailto:navy@example.org)',
      { text: '<https://example.org/flu>', meta: { kind: 'web' } },
      { text: '<a href="/flu">Flu jabs</a>', format: 'html' },
    ],
  },

  create(context) {
    /** What links of the post say, and where each leads. */
    const seen = new Map<string, string>()

    function look(link: Link, isCell: boolean): void {
      const words = wordsOf(link).trim()
      const plain = words.toLowerCase().replaceAll(punctuation, ' ').replaceAll(/\s+/g, ' ').trim()
      if (words === '' || hasImage(link)) return
      if (empty.has(plain) || (plain === '' && words.length <= 2)) {
        // Beside the name of the row, a cell of links says a little more.
        const atMost = isCell ? 'info' : undefined
        context.report({ at: insideOf(link), message: 'empty', atMost })
      } else if (longAddress.test(words)) return
      else lookAtSame(link, plain)
    }

    function lookAtSame(link: Link, plain: string): void {
      const url = link.url.replace(/[?#].*$/, '')
      if (!leadsToPage.test(url)) return
      const other = seen.get(plain)
      if (other === undefined) seen.set(plain, url)
      else if (other !== url && !/^\d+$/.test(plain) && url !== '') {
        context.report({ at: insideOf(link), message: 'same', atMost: 'info' })
      }
    }

    function lookAtAddress(link: Link): void {
      const words = wordsOf(link).trim()
      if (!longAddress.test(words) || words.length <= context.options.longest) return
      context.report({ at: link, message: 'address', data: { count: words.length } })
    }

    function lookForBio(post: Post): void {
      const view = context.text(post)
      const match = bio.exec(view.value)
      if (!match) return
      const at = view.slice(match.index, match.index + match[0].length)
      context.report({ at, message: 'bio', atMost: 'info' })
    }

    return {
      post(post) {
        seen.clear()
        lookForBio(post)
      },
      link(link, ancestors) {
        if (ancestors.some(({ type }) => type === 'footnoteDefinition')) return
        look(
          link,
          ancestors.some(({ type }) => type === 'tableCell'),
        )
        const post = ancestors.find((node): node is Post => node.type === 'post')
        if (post?.meta.kind === 'web' || post?.meta.kind === 'newsletter') lookAtAddress(link)
      },
    }
  },
})

/** The words of a link, without what marks it as one. */
function insideOf(link: Link): { readonly position: Link['position'] } {
  const start = link.children[0]?.position?.start
  const end = link.children.at(-1)?.position?.end
  return { position: start && end ? { start, end } : link.position }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

function hasImage(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return 'children' in node && node.children.some(hasImage)
}
