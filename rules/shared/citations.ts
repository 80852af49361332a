import type { Container, Draft, Range, SignalContext, TextMatch, TextView } from 'professional/rule'
import { lazyPattern } from 'professional/rule'
import { findAddresses } from './urls.ts'
import { withoutTags } from './trailing-tags.ts'

/** Up to here a post is read as one, and a source anywhere in it is one for all it says. */
const shortPost = 700
/** How far from a claim its source may stand in a long paragraph. */
const reach = 1500

const link = /https?:\/\/|\bwww\.|\bdoi\b|\bPMID\b|\bPMC\d/i
const footnote =
  /\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]|[¹²³⁴-⁹]|\((?:[A-Z][\w’'-]+ (?:et al\.?,? )?|ref\.? ?)\d{1,4}\)/u

/** Who can be looked up: a body, a journal, or somebody said to have found it. */
const named = lazyPattern(
  [
    String.raw`\b(?:[Aa]ccording to(?! (?:(?:the|most|many|some|all|leading|health|medical) )*(?:experts|scientists|doctors|research|science|studies)\b)|[Ss]ources?:|[Rr]eferences?:|[Rr]ef:|[Dd]ata from|[Ff]igures from|[Rr]eported (?:in|by)|[Pp]ublished (?:in|by)|et al\b|[Ss]ee the (?:study|paper|review|report)|\w+[’']s (?:20\d\d )?(?:study|survey|review|report|census|trial))`,
    String.raw`\b(?:NICE|NHS|ONS|WHO|UKHSA|PHE|PHS|PHW|MHRA|CDC|FDA|EMA|JCVI|SIGN|SACN|NIHR|UNICEF|Ofcom|Cochrane|BMJ|BJGP|JAMA|NEJM|Lancet|Nature|Science journal|Public Health (?:England|Scotland|Wales)|World Health Organi[sz]ation|Office for National Statistics|Health Survey|Census|Cancer Research UK|British Heart Foundation|BHF|Asthma \+ Lung UK|Diabetes UK|Stroke Association|Alzheimer[’']s Society|Royal College|King[’']s Fund|Nuffield|Healthwatch|Department of Health|DHSC|Universit(?:y|ies) of|[A-Z]\w+ Universit(?:y|ies)|Imperial College|UCL|CQC|LeDeR|MBRRACE(?:-UK)?|NCEPOD|HSSIB|SHOT)\b`,
    // A body by its letters: “says RoSPA”.
    String.raw`\b(?:says?|said|found by|counted by) (?:the )?(?:(?:[A-Z][a-z]+ ){1,3}UK|[A-Z]{3,6}|[A-Z][a-z]?[A-Z]{2,4}[A-Za-z]?)\b`,
    String.raw`\b(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ne|[Tt]hat|[Nn]ew|[Rr]ecent) (?:[\w-]+ ){0,5}?(?:study|trial|survey|review|paper|audit|meta-analysis|poll)\b[^.!?]{0,60}\b(?:(?:of|in|from|with) \d[\d,]*(?![\d.]*\s?(?:%|per ?cent))|(?:of|in|from|with|by) [A-Z])`,
  ].join('|'),
)

/** Whether readers of a text can look up where it has its facts from. */
export function citesSource(text: string): boolean {
  return link.test(text) || footnote.test(text) || named.test(withoutTags(text))
}

/**
 * Whether what stands at a place of the prose has a source: in its own paragraph or list item, in
 * a short post anywhere, in a thread in any of its posts.
 */
export function isSourced(
  { start, view }: TextMatch,
  container: Container,
  draft: Draft | undefined,
  context: SignalContext,
): boolean {
  const posts = draft?.children.filter(({ type }) => type === 'post') ?? []
  if (draft && posts.length > 1) {
    return known(draft, () => posts.some((post) => citesAnywhere(context.text(post, 'everywhere'))))
  }
  if (known(view.blocks, () => hasSourceList(view))) return true
  const isShort = view.value.length <= shortPost
  const { text } = context.document.source
  if (isShort) {
    return known(view, () => {
      const all = { start: 0, end: view.value.length }
      return citesWithin(all, view, text) || citesAnywhere(context.text(container, 'everywhere'))
    })
  }
  const block = view.blockAt(start)
  const near = {
    start: Math.max(block.start, start - reach),
    end: Math.min(block.end, start + reach),
  }
  // A long paragraph may make many claims, and most name no source.
  return known(block, () => citesWithin(block, view, text)) && citesWithin(near, view, text)
}

const sourceHeading =
  /^\W*(?:(?:our|key|main|further|selected|full) )?(?:sources|references|bibliography|citations|where (?:this|our|these) .{0,30} comes? from)(?: (?:and|used|for) .{0,40})?\W*$/i

/** A page may list at its end where all of it comes from. */
function hasSourceList({ value, blocks }: TextView): boolean {
  return blocks.some(
    ({ kind, start, end }, index) =>
      kind === 'heading' &&
      index < blocks.length - 1 &&
      sourceHeading.test(value.slice(start, end)),
  )
}

const answers = new WeakMap<object, boolean>()

/** What was found out of a draft, a text or a block: all that it claims asks for the same. */
function known(of: object, find: () => boolean): boolean {
  let answer = answers.get(of)
  if (answer === undefined) answers.set(of, (answer = find()))
  return answer
}

function citesWithin({ start, end }: Range, view: TextView, source: string): boolean {
  if (citesSource(view.value.slice(start, end))) return true
  // Where a link leads, and footnotes, do not stand in the words.
  const range = view.sourceRange(start, end)
  return citesSource(source.slice(range.start, range.end))
}

function citesAnywhere({ value }: TextView): boolean {
  return citesSource(value) || findAddresses(value, { bare: true }).length > 0
}
