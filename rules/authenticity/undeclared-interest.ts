import {
  defineRule,
  type Draft,
  type DraftMeta,
  type Post,
  type TextMatch,
} from 'professional/rule'
import { findAdLabels, mentionsAd } from '../shared/ad-label.ts'
import { blockBehind } from '../shared/block-search.ts'
import { findBrandNames } from '../shared/brand-names.ts'
import { endorsementClues, findEndorsements } from '../shared/endorsement.ts'
import { interestsIn, occurrencesOf } from '../shared/interests.ts'
import { namesProduct } from '../shared/product-words.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { isSourced, rowAt } from '../shared/table-rows.ts'
import { ownTitleClues, professionsIn, saysProfession } from '../shared/professions.ts'
import { commercial } from '../signals/commercial.ts'
import { mentions } from '../signals/mention.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

/** Words that say what the author has to do with it. */
const declaration =
  /\b(?:I (?:also |currently |now |used to |have )?(?:work(?:ed)? (?:for|at|with|as|in)|(?:co-?)?own(?! [\w ]{1,12}\bpairs?\b)|(?:co-?)?found(?:ed)?|run|sit on|hold|advise|consult for|invest\w*|have shares|manage|helped (?:to )?(?:make|develop|design|create))|I(?:['’]m| am) (?:\w+ )?(?:employed|(?:paid|sponsored|funded) by|(?:the|a|an|on the|one of the) (?:\w+ )?(?:(?:co-?)?(?:founders?|owners?)|directors?|adviser|advisor|ambassador|partner|consultant (?:for|to)|shareholder|trustee|board|superintendent|manager|investor))|(?:paid|sponsored|funded|employed) by|my own(?! (?:eyes|skin|mouth|teeth|kids|children|family|hair|home)\b)|my (?:company|business|shop|pharmacy|practice|brand|range|employer|workplace|work|team|branch|clinic|colleagues|new|book|product)|our own|where I work|I (?:helped )?(?:made|make|created|designed|developed|invented) (?:it|this|these)|as (?:its|their|the) (?:owner|founder|director|superintendent|manager))\b|declar|disclos|\binterests?\b/i
/** News about a product, which has to name it. */
const news =
  /\b(?:shortages?|recall(?:s|ed|ing)?|withdrawn|discontinued|MHRA|out of stock|suppl(?:y|ies) (?:problem|issue|disruption)|safety alert|faulty|batch)\b/i
const ownWords = /\b(?:we|us|our|ours|my|mine)\b/i
/** Theirs, whatever they are paid for. */
const ownLife =
  /\bmy (?:\w+ ){0,2}?(?:fav\w*|go-?to|bag|car|desk|locker|runners|athletes|list|routine|shelf|patients|clients|kids|baby|eyes|skin|teeth|hair|mouth|life|sleep|mornings?)\b/gi
/** What is praise for a name that the front matter has. */
const warm =
  /\b(?:(?:(?:is|are|it['’]s|they['’]re) (?:\w+ )?|(?:^|[\n:|–—]{1,2}) ?)(?:brilliant|fantastic|superb|excellent|unbeatable|an? (?:absolute |real |total )?(?:lifesaver|life saver|gem|godsend))|(?:top|first|number one) pick|(?:^|[\n|]) ?best (?:for|of)\b|highly recommended|works? a treat|no contest|only ones?|hands down|highly rate|(?:won['’]t|never) find (?:an? )?(?:better|nicer|comfier)|say enough good|nobody does it better|(?<!n['’]t |\b(?:whether|if|how|that)\b[\w ]{0,20}?)really works\b|beats? (?:everything|all|any|the rest)|(?:miles|streets|head and shoulders) (?:ahead|above|better)|by a (?:mile|country mile)|rav(?:e|es|ing) about|(?:10|ten)(?: ?\/ ?| out of )(?:10|ten)|results? speaks? for (?:itself|themselves)|sorts? you (?:right )?out|would only ever|(?:every|any)(?:one|body) (?:\w+ )?loves)\b/i
const urged =
  /\b(?:get|try|buy|choose|make it|needs?|wear|opt for|(?:go|head|pop) (?:over )?(?:in)?to|I (?:really |absolutely )?(?:love|adore))(?: (?:an?|the|some|yourself an?))? $/i

/** Only somebody who treats them says so. */
const ownPatients =
  /\b(?:(?:all|most|many|some|one) (?:of )?my patients|my patients (?:all |often |always |keep )?ask(?:ing)?|patients (?:(?:often|always|all|regularly) ask|keep asking|are always asking) me)\b/i

const nutrico = { interests: ['NutriCo'] } as const
const registered = {
  author: { type: 'person', role: 'pharmacist', registration: '2099999' },
} as const

export default defineRule({
  id: 'authenticity/undeclared-interest',
  summary: 'The author praises something they have a stake in, and does not say so.',
  why: `
    Advice from a professional counts for more than an advert, so readers have to know what the
    adviser gains by it. An interest that comes out later makes every other post look bought.
  `,
  advice: 'Add one line that says what the interest is, beside the praise.',
  references: [
    { source: 'joint-coi-2017' },
    { source: 'gmc-gmp-2024', clause: '90' },
    { source: 'gphc-standards-2017', clause: '5' },
    { source: 'pda-2025' },
    { source: 'bma-social' },
    { source: 'mps-social' },
    { source: 'nhs-content-standard', clause: '1' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    undeclared: 'This praises something the front matter says the author has a stake in',
    brand: 'A professional praises a brand here; readers may ask what links you to it',
  },
  wakes: () =>
    anyClues(
      [['<meta>', '<author>'], ...anyClues(endorsementClues(), patternClues(warm, urged))],
      [...anyClues(ownTitleClues(), patternClues(ownPatients)), ...endorsementClues()],
    ),
  examples: {
    bad: [
      { text: 'I recommend «NutriCo»’s zinc to everyone', meta: nutrico, severity: 'warning' },
      {
        text: 'The best probiotic on the market is «Floravita».',
        meta: { commercial: 'own-brand', products: [{ name: 'Floravita' }] },
        severity: 'warning',
      },
      {
        text: 'As a pharmacist, the only probiotic I trust is «Floravita»',
        severity: 'info',
      },
      {
        text: 'Switch to «Elmfield Pharmacy», the best in town',
        meta: { author: { type: 'person', workplace: 'Elmfield Pharmacy' } },
        severity: 'warning',
      },
      { text: 'I swear by the magnesium from «nutrico».', meta: nutrico, severity: 'warning' },
      { text: 'Every nurse needs «NutriCo».', meta: nutrico, severity: 'warning' },
      { text: '«NutriCo» is superb on night shifts.', meta: nutrico, severity: 'warning' },
      {
        text: '«NutriCo» have a new sachet.\n\nMy absolute favourite this winter!',
        meta: nutrico,
        severity: 'warning',
      },
      {
        text: 'I can’t recommend the people at «NutriCo» enough.',
        meta: { interests: ['Director of NutriCo Ltd'] },
        severity: 'warning',
      },
      {
        text: '«Brightwell» is by far the best for dry hands.',
        meta: { brand: 'Brightwell' },
        severity: 'warning',
      },
      {
        text: 'For sore throats I always recommend «Throatease»® lozenges.',
        meta: registered,
        severity: 'info',
      },
      { text: 'My go-to sunscreen is «Solmantle».', meta: registered, severity: 'info' },
      {
        text: 'Long week.\n\n👋 physiotherapist here. i swear by «Handsilk» cream on a long shift.',
        severity: 'info',
      },
      { text: 'Nurse practitioner here, and I swear by «NightEase».', severity: 'info' },
      {
        text: 'As a dentist I tell all my patients to get «Enamela»™. Nothing else comes close.',
        severity: 'info',
      },
      {
        text: 'I’m a physio, and the only knee brace worth buying is the «Kneeva».',
        severity: 'info',
      },
      {
        text: 'Patients often ask me about hand creams. «Handsilk»™, and nothing on the shelf comes close.',
        severity: 'info',
      },
      {
        text: 'HCPC-registered podiatrist: bin your pumice and get a «footglide»™.',
        severity: 'info',
      },
      {
        text: 'Dietitian’s tip: best protein powder around is «ProVola»®, hands down.',
        severity: 'info',
      },
      {
        text: '1/ I have tried eleven sprays.\n\n2/ «NutriCo» is the best of them.',
        meta: { kind: 'thread', ...nutrico },
        severity: 'warning',
      },
    ],
    good: [
      {
        text: 'We recommend Elmfield Pharmacy’s travel clinic.',
        meta: { author: { type: 'organisation', workplace: 'Elmfield Pharmacy' } },
      },
      {
        text: 'NutriCo zinc is in short supply: a shortage until May, and I recommend patience.',
        meta: nutrico,
      },
      { text: 'Do you not need NutriCo to answer you?', meta: nutrico },
      {
        text: 'A brilliant turnout at Elmfield Pharmacy for the open day.',
        meta: { author: { type: 'person', workplace: 'Elmfield Pharmacy' } },
      },
      {
        text: 'Declaration: I sit on the board of NutriCo. I recommend their zinc.',
        meta: nutrico,
      },
      { text: 'I work for NutriCo, and I recommend its zinc.', meta: nutrico },
      {
        text: '| Brand | Verdict |\n| --- | --- |\n| NutriCo | the best of the test, says [the report](https://example.org/report) |',
        meta: nutrico,
      },
      { text: 'For a headache I recommend paracetamol tablets first.', meta: registered },
      { text: 'I recommend Paracetamol tablets first, then Ibuprofen gel.', meta: registered },
      { text: 'NutriCo have a new sachet.', meta: nutrico },
      { text: 'I would not recommend NutriCo’s zinc to anyone.', meta: nutrico },
      { text: 'Ad: I recommend NutriCo’s zinc to everyone', meta: nutrico },
      { text: 'My own range, Floravita, is the best yet.', meta: { brand: 'Floravita' } },
      {
        text: 'Come and see us at Elmfield Pharmacy, the best team in town.',
        meta: { author: { type: 'person', workplace: 'Elmfield Pharmacy' } },
      },
      { text: 'I love this quiet hour in the dispensary.', meta: registered },
      { text: 'The best sunscreen is the one that you wear.', meta: registered },
      { text: 'I recommend a cream from the British Skin Foundation leaflet.', meta: registered },
      { text: 'I recommend Dr Okafor’s talk on creams.', meta: registered },
      { text: 'I recommend vitamin D tablets from October, as NICE does.', meta: registered },
      'I recommend Floravita probiotics.',
      'Patients often ask me which cream to buy. Nothing on the shelf comes close to a short bath and a plain one.',
      'The nurse here was lovely, and I swear by Handsilk cream.',
      'Pharmacist’s tip: bin your old inhalers here, not at home, and get a leaflet on recycling.',
      'Podiatrist tip: the best insole around is the one that fits.',
      { text: 'I tell everyone to get the vaccine.', meta: registered },
      { text: 'I swear by Colin MacLeod and his notes.', meta: registered },
      { text: 'I only ever recommend PubMed for that.', meta: registered },
      { text: 'Somebody online said “I recommend NutriCo’s zinc to everyone”.', meta: nutrico },
      { text: 'Best wishes to all at NutriCo.', meta: nutrico },
      { text: 'I swear by cycling to work.', meta: { interests: ['cycling'] } },
      // This belongs to authenticity/undisclosed-ad.
      { text: 'I swear by Floravita gummies, code SUNNY10 saves 10%.', meta: registered },
    ],
  },

  create(context) {
    function look(draft: Draft): void {
      const { meta } = draft
      if (isOrganisation(meta)) return
      const names = interestsIn(meta)
      const posts = draft.children.filter((child) => child.type === 'post')
      const text = posts.map((post) => context.text(post).value).join('\n')
      const isByProfessional = names.length > 0 || isProfessional(meta, text)
      if (!isByProfessional || isDeclared(text)) return
      for (const post of posts) if (reportNames(post, names)) return
      if (findEndorsements(text).length === 0) return
      for (const post of posts) if (reportBrand(post, meta, text)) return
    }

    function reportNames(post: Post, names: readonly string[]): boolean {
      const view = context.text(post)
      const at = names
        .flatMap((name) => occurrencesOf(view, name))
        .find((match) => isPraised(match) && !isElsewhere(match, post))
      if (at) context.report({ at, message: 'undeclared' })
      return at !== undefined
    }

    function reportBrand(post: Post, meta: DraftMeta, text: string): boolean {
      if (!isProfessional(meta, text) || context.signal(commercial, post).length > 0) return false
      const view = context.text(post)
      for (const praise of findEndorsements(view.value)) {
        const { start, end } = view.sentenceAt(praise.start)
        const sentence = view.value.slice(start, end)
        const isProduct = namesProduct(sentence)
        const name = findBrandNames(sentence).find(
          (brand) =>
            Math.abs(start + brand.start - praise.start) < 60 && (isProduct || brand.isMarked),
        )
        if (!name) continue
        const at = view.slice(start + name.start, start + name.end)
        if (isElsewhere(at, post)) continue
        context.report({ at, message: 'brand', atMost: 'info' })
        return true
      }
      return false
    }

    /** News, a comparison in a table, somebody else’s words. */
    function isElsewhere(at: TextMatch, post: Post): boolean {
      const sentence = at.view.sentenceAt(at.start)
      if (news.test(at.view.value.slice(sentence.start, sentence.end))) return true
      if (at.view.blockAt(at.start).kind === 'cell' && isSourced(context.text(post, 'everywhere')))
        return true
      return context.signal(mentions, post).isMentioned(at)
    }

    return { draft: look }
  },
})

/** Praise in the sentence that names it or in one beside it, in words that do not say whose it is. */
function isPraised({ view, start }: TextMatch): boolean {
  const block = view.blockAt(start)
  const own = view.sentenceAt(start)
  const next = blockBehind(view, start)
  if (ownWords.test(view.value.slice(own.start, own.end).replaceAll(ownLife, ''))) return false
  const before = view.value.slice(own.start, start)
  const urge = urged.exec(before)
  // “Go to” urges; “how to get” does not.
  if (urge && !/n['’]t\b|\b(?:not|never|to|if(?! you only))\b/i.test(before.slice(0, urge.index)))
    return true
  if (block.kind === 'cell') {
    const { start: from, end } = rowAt(view, start)
    const row = view.value.slice(from, end)
    return !ownWords.test(row.replaceAll(ownLife, '')) && isWarm(row)
  }
  const around = [own]
  if (own.start > block.start) around.push(view.sentenceAt(own.start - 1))
  if (own.end < block.end) around.push(view.sentenceAt(own.end))
  else if (next?.kind === 'prose') around.push(view.sentenceAt(next.start))
  return around.some((range) => {
    return isWarm(view.value.slice(range.start, range.end))
  })
}

function isWarm(text: string): boolean {
  return findEndorsements(text).length > 0 || warm.test(text)
}

function isDeclared(text: string): boolean {
  return declaration.test(text) || findAdLabels(text).length > 0 || mentionsAd(text.slice(0, 125))
}

function isProfessional({ author }: DraftMeta, text: string): boolean {
  if (author?.registration !== undefined) return true
  if (professionsIn(author?.role ?? '').length > 0 || saysProfession(text)) return true
  return ownPatients.test(text)
}
