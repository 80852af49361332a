import {
  type Container,
  defineRule,
  type Field,
  lazyPattern,
  type Located,
  type Post,
  type TextMatch,
} from 'professional/rule'
import { consentFor, type ConsentScope, type ConsentStatus } from '../shared/consent.ts'
import { fullDate } from '../shared/dates.ts'
import { type DraftImage, findImages, mayHoldImages } from '../shared/images.ts'
import {
  capturedClues,
  capturedIn,
  type Exposure,
  exposureClues,
  exposureIn,
  exposureInName,
  placeholderClues,
} from '../shared/patient-pictures.ts'
import { mentions } from '../signals/mention.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

/** In the words of a picture: somebody in particular. */
const identifier = lazyPattern(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\.? \p{Lu}|(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)|\b(?:DOB|D\.O\.B|date of birth|NHS (?:no|number))\b`,
  'u',
)
const date = lazyPattern(fullDate, 'i')

/** Beside a picture: “Who can read this prescription?” */
const pointing =
  /\b(?:read(?:ing)?|look at|looking at|decipher(?:ing)?|decod(?:e|ing)|translat(?:e|ing)|interpret(?:ing)?|work(?:ing)? out|figur(?:e|ing) out|mak(?:e|ing) (?:out|sense of)|hav(?:e|ing) a go at|guess|seen|see|spot|recogni[sz]e|identify|name|diagnose|check out|(?:what|who)(?:['’]s| is| would you call| do you make of)|behold|anyone (?:else )?(?:seen|read)|caught|rate)\b[^.?!\n]{0,40}\bth(?:is|ese) (?:[a-z]+ ){0,2}(?:prescriptions?|scripts?|handwriting|drug charts?|rash|wound|ulcer|burn|bruise|abscess|lump|mole|labels?|x-?ray|patient|customer|leg|foot|scan(?! (?:the|to|it)\b))\b|\bhow(?:['’]s| is| about) (?:this|that) for an? (?:[\w-]+ ){0,2}(?:wound|rash|ulcer|burn|bruise|abscess|lump|scar|x-?ray)\b/i
/** Far from a picture nobody points at it. */
const nearby = 300

/** What a video of a workplace lets people read or overhear. */
const filmed =
  /\b(?:behind the scenes|day in the life|come (?:with|behind)|walk ?through|tour)\b[^.?!\n]{0,80}\b(?:dispensary|ward|clinic|pharmacy|surgery|theatre|counter|consult\w*)\b|\b(?:labels?|prescriptions?|scripts?|patients?|customers?) (?:flying|piling up|everywhere|in the background|being (?:printed|bagged|dispensed))\b/i

const altField =
  /^(?:[a-z]{1,20}[-_]?)?alt(?:[-_]?text)?$|^(?:image|photo|picture|video)?[-_]?caption$/i
const fileField = /^(?:file|image|images|photo|picture|cover|thumbnail|featured[-_]?image|video)$/i
const videoType = /^(?:video|reel|story|clip|live)$/i

type Missing = Exclude<ConsentStatus, 'given'>

export default defineRule({
  id: 'confidentiality/patient-image',
  summary: 'A picture may show a patient, or a label, prescription or screen with their details.',
  why: `
    A face is not needed: a tattoo, a label in the background or the place stored in the file can
    tell who it is. A picture that is out cannot be called back.
  `,
  advice:
    'Get written consent that covers publication, or take the picture again with invented labels; and take out the place and time that cameras store in a file.',
  references: [
    { source: 'nmc-social' },
    { source: 'mps-social' },
    { source: 'hipaa-safe-harbor', clause: 'Q' },
    { source: 'gmc-gmp-2024', clause: '88' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    shown: 'This picture may show a patient or what is theirs, with no consent on record',
    identified: 'This picture may show who somebody is, with no consent on record',
    video: 'This video may show patients or their details, with no consent on record',
    expired: 'The consent for what this may show has expired',
    elsewhere: 'The consent for what this may show is for other channels',
  },
  wakes: () =>
    anyClues(
      [
        ...anyClues(exposureClues(), patternClues(pointing, filmed)),
        ['<image>', '<picture field>', '<meta>'],
      ],
      [...capturedClues(), ...placeholderClues()],
    ),
  near: true,
  examples: {
    bad: [
      { text: '«![patient’s leg ulcer week 3](ulcer.jpg)»', severity: 'warning' },
      {
        text: String.raw`[{"content":"<p>Week 3: «\u003cimg src='u.jpg' alt='patient’s leg ulcer'\u003e»</p>"}]`,
        format: 'json',
        severity: 'warning',
      },
      {
        text: '«![crazy handwriting](script-photo.png)»\n\nWho can read this prescription?',
        severity: 'warning',
      },
      { text: '«![CCTV of the man who stole our stock](cctv1.jpg)»', severity: 'error' },
      {
        text: '---\nmedia:\n  - type: video\n    file: shift.mp4\n---\n«Behind the scenes in our dispensary», labels flying',
        severity: 'warning',
      },
      { text: '«![Rash of Mrs Lowe, day two](day2.jpg)»', severity: 'error' },
      { text: '«![dispensing label, 14/03/1951](photo.jpg)»', severity: 'error' },
      { text: 'Busy day: «<img src="a.jpg" alt="our handover sheet">»', severity: 'warning' },
      { text: '«![Screenshot of the results inbox](inbox.png)»', severity: 'warning' },
      {
        text: '«![Screenshot of the patient record with the name banner at the top](scan.png)»',
        severity: 'warning',
      },
      { text: '«![Screenshot of the patient’s drug chart](kardex.png)»', severity: 'warning' },
      {
        text: '---\nmedia:\n  - type: image\n    alt: «A customer’s blister pack, Friday still full»\n---\nHave you seen one?',
        severity: 'warning',
      },
    ],
    good: [
      '![The team holding a thank-you letter](team.jpg)',
      '![Sample discharge letter](letter.jpg)',
      '![Our board meeting in public](board.jpg)',
      '![The team beside the thank-you board](thanks.jpg)',
      '![error](error.png)\n\nCan anybody decipher this error message?',
      '![Illustration of a patient using an inhaler](inhaler.png)',
      '![Diagram of a leg ulcer](ulcer.png)',
      '![Two women from the choir on our ward](choir.jpg)',
      '![Blank drug chart](drug-chart.png)',
      '![Chart of patients seen each month](seen.png)',
      '![The team in the dispensary](team.jpg)',
      '![Pack of ibuprofen gel](gel.jpg)',
    ],
  },

  create(context) {
    /** What speaks against a picture; undefined where it may be shown. */
    function missing({ meta }: Container, scope: ConsentScope): Missing | undefined {
      const consent = meta.fictional === true ? 'given' : consentFor(meta, scope, context)
      return consent === 'given' ? undefined : consent
    }

    function report(
      at: Located,
      exposure: Exposure | undefined,
      words: string,
      consent: Missing,
    ): void {
      if (!exposure) return
      const isIdentified = exposure === 'identified' || identifier.test(words) || date.test(words)
      context.report({
        at,
        message: consent === 'none' ? (isIdentified ? 'identified' : 'shown') : consent,
        atMost: isIdentified ? 'error' : exposure === 'staged' ? 'info' : 'warning',
      })
    }

    function lookAtImages(post: Post): void {
      if (!mayHoldImages(post.children)) return
      const { value } = context.text(post)
      const images = findImages(post, context)
      const consent = missing(post, 'image')
      if (images.length === 0 || !consent) return
      const isPointedAt = images.length === 1 && value.length <= nearby && pointing.test(value)
      for (const image of images) {
        const words = `${image.alt?.value ?? ''}. ${image.title}`
        const isPointed = isPointedAt && !isGraphic(words)
        report(
          image.at,
          exposureOf(image, words) ?? (isPointed ? 'shown' : undefined),
          words,
          consent,
        )
      }
    }

    function lookAtPlaceholder(post: Post): void {
      const view = context.text(post)
      const found = capturedIn(view.value)
      const consent = missing(post, 'image')
      if (!found || !consent) return
      const at = view.slice(found.start, found.end)
      if (!context.signal(mentions, post).isMentioned(at)) report(at, 'shown', '', consent)
    }

    function lookAtVideo(post: Post): void {
      const { media = [] } = post.meta
      const isVideo =
        post.meta.kind === 'video' || media.some(({ type = '' }) => videoType.test(type))
      const consent = missing(post, 'video')
      if (!isVideo || !consent) return
      const view = context.text(post)
      const found = filmed.exec(view.value)
      if (!found) return
      const match = view.slice(found.index, found.index + found[0].length)
      if (context.signal(mentions, post).isMentioned(match)) return
      context.report({
        at: match,
        message: consent === 'none' ? 'video' : consent,
        atMost: 'warning',
      })
    }

    function lookAtField(field: Field): void {
      const isAlt = altField.test(field.name)
      const consent = missing(field, 'image')
      if ((!isAlt && !fileField.test(field.name)) || !consent) return
      const match = whole(field)
      const exposure = isAlt ? exposureIn(match.value) : exposureInName(match.value)
      report(match, exposure, isAlt ? match.value : '', consent)
    }

    function whole(field: Field): TextMatch {
      const view = context.text(field, 'everywhere')
      return view.slice(0, view.value.length)
    }

    return {
      field: lookAtField,
      post(post) {
        lookAtImages(post)
        lookAtVideo(post)
        lookAtPlaceholder(post)
      },
    }
  },
})

/** What a picture shows by its words; without any, by the name of its file. */
function exposureOf({ url, status }: DraftImage, words: string): Exposure | undefined {
  if (status === 'decorative') return undefined
  const said = words === '' ? undefined : exposureIn(words)
  if (said) return said
  return words !== '' && isGraphic(words) ? undefined : exposureInName(url)
}

/** A picture that says it is a drawing is one, whatever its file is called. */
function isGraphic(words: string): boolean {
  return /\b(?:illustration|diagram|logo|infographic|drawing|icon|chart|graph|poster|screenshot)\b/i.test(
    words,
  )
}
