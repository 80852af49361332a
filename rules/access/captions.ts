import {
  defineRule,
  type Draft,
  type DraftMeta,
  type Field,
  lazyPattern,
  type Located,
  type Pattern,
  type Post,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { findTags } from '../shared/html-attributes.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

type Medium = NonNullable<DraftMeta['media']>[number]

const heardType =
  /^(?:video|audio|podcast|episode|reel|clip|film|animation|livestream|live(?: stream| video)?|vlog|short|sound|voice ?note)s?$/i
const heardFile = /\.(?:mp4|m4v|mov|webm|avi|mkv|mp3|m4a|wav|ogg|aac)$/i

/** Words for what people watch or listen to. */
const thing =
  '(?:videos?|explainers?|films?|clips?|animations?|reels?|vlogs?|podcasts?|episodes?|interviews?|webinar recordings?|recordings?|voice ?notes?)'
const describing = "(?:[\\w'’-]+ ){0,5}"
/** “… about sleep is now up”, “… has just dropped”. */
const isUp =
  "(?: (?:about|on|with)(?: [\\w'’-]+){1,4}?)?(?:(?: is| are|['’]s)(?: now)? (?:up|out|live|here|online|available|ready)|(?: has| have)? just (?:dropped|landed))"
/** The draft says that something to watch or listen to goes with it. */
const cueSource =
  `\\b(?:watch (?:me|us) (?:explain|show|demonstrate)|(?:watch|view|play|listen to|have a listen to|tune in to|catch|check out|enjoy|hear) (?:our|my|the|this) (?:new |latest |first |quick |short |brief )?${describing}${thing}\\b` +
  `|(?:our |my |the )?(?:new|newest|latest|first|second|third|final) ${describing}${thing}${isUp}\\b` +
  `|(?:our|my) ${describing}${thing}${isUp}\\b|(?:episode|podcast)(?: number)? (?:\\d{1,3}|\\w{3,6})${isUp}\\b` +
  `|new ${thing} (?:up|out|alert|drop|on (?:our|my) channel)\\b` +
  `|(?:we|I)(?:['’]ve| have)?(?: just)? (?:made|recorded|filmed) (?:an?|another) (?:(?!about|on|for|with)[\\w'’-]+ ){0,3}${thing}\\b` +
  "|(?:live now|we are live|we’re live|we're live)\\b)"
const cue = lazyPattern(cueSource, 'i')
/** The same, looser, for drafts that are known to be of a video. */
const mention = lazyPattern(
  `\\b(?:our|my|this|the|new|latest) ${describing}${thing}\\b|(?<=^|[.!?]\\s)\\W{0,4}(?:watch|video|film|podcast|new episode|listen)\\b(?: now)?(?=:)|(?<=^|[.!?]\\s)\\W{0,4}(?:pov|grwm|(?:a )?day in the life|come (?:to work )?with me|get ready with me)\\b|\\b(?:listen now|press play|click play|tap play)\\b` +
    `|\\b(?:explains?|explaining|answers?|answering|demonstrates?|(?:shows?|talks?|walks?) (?:you |us )?(?:how|through))\\b[^.!?\\n]{0,60}?\\bin (?:under |just |less than )?(?:an?|\\d{1,3}|one|two|three|four|five|ten|thirty|sixty|ninety) (?:seconds?|secs?|minutes?|mins?)\\b` +
    `|(?<=^|[.!?]\\s)\\W{0,4}(?:watch|see) (?:as )?(?:(?:our|my|the|this|these|one of (?:our|the)|how (?:our|the)) )?(?:[\\w'’-]+ ){1,5}?(?:show(?:s|ing)?|explain(?:s|ing)?|demonstrat(?:e|es|ing)|teach(?:es)?|talk(?:s|ing)?|walk(?:s|ing)?|take(?:s)? (?:you|us)|answer(?:s|ing)?|make|cook|use|try|tell(?:s)?|describe(?:s)?|share(?:s)?)\\b` +
    `|\\b(?:we|I)(?:['’]ve| have)? filmed (?:it|this|them|her|him) \\w|\\b(?:filmed|recorded) (?:in|at|on) (?:our|the|my)\\b|\\bit['’]?s (?:only |just |under |about )?(?:\\w+ )?(?:minutes?|seconds?) long\\b` +
    `|\\b(?:tune in|follow along|headphones (?:in|on)|have a listen)\\b|(?<=^|[.!?]\\s)\\W{0,4}(?:meet (?:our|the|\\w+, (?:our|the))\\b|hear from \\w+|here['’]s how to|(?:(?:\\d{1,3}|thirty|sixty|ninety|one|two|three|five|ten) (?:seconds?|minutes?|mins?) (?:with|on)\\b)|(?:take )?(?:a |an )?(?:quick|short|virtual|guided|behind[- ]the[- ]scenes) (?:tour|look|guide|demo|demonstration)\\b)`,
  'im',
)

/** Asked of whoever is about to hear it, or owned up to; a hearing aid has a volume as well. */
const loudSource =
  '\\b(?:turn (?:up )?(?:your|the) (?:sound|volume)(?: up| on)?(?! (?:up )?(?:on|of) (?:your|the|a)\\b)|sound (?:on|up)(?=\\W*$|[.!]| for (?:this|it|the)\\b)|volume up(?! on (?:your|the|a)\\b)|unmute (?:for|this|to (?:hear|listen))|no (?:captions|subtitles),? (?:sorry|yet|this time|on this one)|sorry,? no (?:captions|subtitles))\\b'
const loud = lazyPattern(loudSource, 'im')
const shown =
  /\b(?:watch|videos?|reels?|clips?|films?|episodes?|explains?|talks you through)\b|🎥|🎬/iu

/** A player that a page holds; with captions it holds a track as well. */
const player = /<(audio|video)[\s>]/i
const track = /<track[\s>]/i

const own = /\b(?:our|my|new|latest|newest|me|us|made|recorded|filmed)\b|^(?:episode|podcast)\b/i
const passedOn = /^\s*RT @/
const madeReadable =
  /\b(?<!\bno )(?:captions?|captioned|subtitles?|subtitled|sub-titles?|transcripts?|transcribed|signed|BSL|sign language|read (?:it|the (?:text|full text|script|interview))|text version)\b/i
/** What stands only for looking, or is promised for later. */
const unheard =
  /\b(?:recording (?:to follow|will follow|comes? later)|no sound|silent|without sound)\b/i
const stop = /[.!?;]/
/** In the sentence that speaks of it: it is not there yet. */
const later = /\b(?:coming soon|next (?:week|month)|going live|will be (?:live|out|up))\b/i

export default defineRule({
  id: 'access/captions',
  summary: 'A video or a recording has neither captions nor a transcript.',
  why: `
    People who are deaf or hard of hearing miss all of it, and so does everybody who watches with
    the sound off.
  `,
  advice:
    'Add captions to a video and a transcript to a recording, and describe what is only seen; note it under “media”.',
  references: [{ source: 'nhs-a11y' }, { source: 'ox-social' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    media: 'Neither captions nor a transcript are noted for this {type}',
    text: 'Neither captions nor a transcript are noted for what people are to hear',
  },
  wakes: () => anyClues([['<meta>']], patternClues(cueSource, loudSource), [['audio', 'video']]),
  examples: {
    bad: [
      {
        text: '---\nkind: video\nmedia:\n  - type: «video»\n---\nHow to use your inhaler.',
        severity: 'warning',
      },
      { text: '«New podcast episode is up»', meta: { kind: 'video' }, severity: 'warning' },
      { text: '«Watch our 30 second explainer»', meta: { kind: 'video' }, severity: 'warning' },
      '---\nmedia:\n  - type: «video»\n    captions: false\n---\nLive now',
      {
        text: '«How to use your inhaler.» Breathe out first.',
        meta: { kind: 'video', media: [{ type: 'video' }] },
      },
      { text: '«Live now» from the clinic', meta: { kind: 'video', media: [{ captions: false }] } },
      { text: '«New podcast episode is up». More next week.', severity: 'info' },
      {
        text: 'Have you seen «our video» on inhalers?',
        meta: { kind: 'video' },
        severity: 'warning',
      },
      { text: 'Long week. «Video»: how to use your inhaler', meta: { kind: 'video' } },
      { text: 'Flu jabs explained in «this 60-second video»', meta: { kind: 'video' } },
      { text: '«Episode 4 is now live»', severity: 'info' },
      {
        text: 'Worried about jabs? «Watch our 30 second explainer» https://example.org/v',
        severity: 'info',
      },
      '---\nmedia:\n  - type: image\n    alt: A queue\n  - type: «audio»\n    file: talk.mp3\n---\nA talk.',
      '---\nmedia:\n  - file: «inhaler.mp4»\n---\nHow to use it.',
      '---\nmedia:\n  - type: video\n    captions: true\n  - type: «reel»\n---\nTwo films.',
      'Hello! «Our latest video is out», have a look.',
      'Tonight: «listen to our new sleep podcast» on the bus.',
      { text: '«My new film on flu has just dropped»', format: 'text' },
      'Watch Sam explain the smear test in two minutes. «Turn your volume up».',
      { text: '«POV»: the waiting room on a Monday', meta: { kind: 'video' }, severity: 'warning' },
      '«We just made a short film» about sepsis.',
      '🎥 Video below, «no subtitles, sorry».',
    ],
    good: [
      'Turn the volume up on your hearing aid and watch how it feels.',
      '---\nkind: video\nmedia:\n  - type: video\n    captions: true\n---\nWatch our 30 second explainer',
      '---\nmedia:\n  - type: video\n    captions: inhaler.vtt\n---\nHow to use your inhaler.',
      '---\nmedia:\n  - type: audio\n    transcript: https://example.org/transcript\n---\nNew podcast episode is up',
      '---\nmedia:\n  - type: animation\n    audio: none\n---\nHow to wash your hands.',
      '---\nmedia:\n  - type: image\n    alt: A queue\n---\nCome in.',
      '---\nmedia:\n  - type: gif\n---\nCome in.',
      'New podcast episode is up. Read the transcript: https://example.org/t',
      'Watch our 30 second explainer (with captions and BSL).',
      {
        text: 'How to use your inhaler.',
        meta: { kind: 'video', media: [{ type: 'video', captions: true }] },
      },
      'We go live on Tuesday at noon; recording to follow.',
      'Our new video is out next week. Stay tuned.',
      'Watch out for a rash.',
      '[Watch this video](https://example.org/v) to learn more about asthma.',
      'RT @elmfield: Watch our new video on flu jabs',
      'We live now in Elmfield.',
      'Watch our pharmacists at work any day of the week.',
      'We do video consultations. Ask for a video call.',
      'Send us no video.',
      'Have you seen our video on inhalers?',
      { text: 'Breathe out, then in.', meta: { kind: 'video' } },
      '> New podcast episode is up',
      'Our new leaflet is out.',
      'Play is the best medicine.',
    ],
  },

  create(context) {
    let media: readonly Medium[] = []
    let isTold = false
    /** A medium that the configuration or a cell tells of, and no field. */
    let elsewhere: Medium | undefined

    function lookAtMedia(draft: Draft): void {
      media = draft.meta.media ?? []
      isTold = false
      elsewhere = undefined
      const fields = draft.children.filter((child): child is Field => child.type === 'field')
      const taken = new Set<Field>()
      for (const medium of media) {
        const field = fields.find((one) => !taken.has(one) && names(one, medium))
        if (field) taken.add(field)
        if (!isHeard(medium) || isReadable(medium)) continue
        if (field) report(whole(field), medium)
        else elsewhere = medium
      }
    }

    function report(at: Located, { type = 'file' }: Medium): void {
      isTold = true
      context.report({ at, message: 'media', data: { type: type.toLowerCase() } })
    }

    function whole(field: Field): Located {
      const view = context.text(field, 'everywhere')
      return view.slice(0, view.value.length)
    }

    function look(post: Post): void {
      const view = context.text(post)
      if (elsewhere && !isTold) report(opening(view), elsewhere)
      if (isTold || media.some(isReadable)) return
      if (madeReadable.test(view.value)) return
      const played = playerIn(post)
      if (played) return report(played.at, { type: played.type })
      const isKnown = post.meta.kind === 'video' || media.some(({ captions }) => captions === false)
      const asked = isKnown || shown.test(view.value) ? cueIn(view, loud) : undefined
      const found = cueIn(view, cue) ?? (isKnown ? cueIn(view, mention) : undefined) ?? asked
      if (!found || unheard.test(view.value)) return
      const { before, after } = sentenceAround(found)
      const clause = `${before.split(stop).at(-1)} ${after.split(stop, 1)[0]}`
      if (later.test(clause)) return
      // “Watch this video” may lead to anybody’s, and so does what is passed on.
      const isOwn = own.test(found.value) || found === asked
      if (!isKnown && (!isOwn || passedOn.test(view.value))) return
      if (context.signal(mentions, post).isMentioned(found)) return
      isTold = true
      context.report({ at: found, message: 'text', atMost: isKnown ? 'warning' : 'info' })
    }

    /** Silent and endless pictures are no recording; a link to a transcript may stand in markup. */
    function playerIn(post: Post): { at: Located; type: string } | undefined {
      const view = context.text(post, 'everywhere')
      if (!player.test(view.value) || track.test(view.value) || madeReadable.test(view.value))
        return undefined
      for (const { kind, start, end } of view.blocks) {
        if (kind !== 'html') continue
        for (const type of ['video', 'audio']) {
          const tag = findTags(view.value.slice(start, end), type).find(
            ({ attributes }) => !attributes.has('muted') && !attributes.has('aria-hidden'),
          )
          if (tag) return { at: view.slice(start + tag.start, start + tag.end), type }
        }
      }
      return undefined
    }

    return { draft: lookAtMedia, post: look }
  },
})

/** Where a draft as a whole is spoken of. */
function opening(view: TextView): Located {
  const [first] = view.sentences()
  if (!first) return view.container
  const { length } = view.value.slice(first.start, first.end).trimEnd()
  return view.slice(first.start, first.start + length)
}

function cueIn(view: TextView, pattern: Pattern): TextMatch | undefined {
  const match = pattern.exec(view.value)
  return match ? view.slice(match.index, match.index + match[0].length) : undefined
}

/** Whether a value of the front matter is the type of a medium, or its file where it has no type. */
function names({ name, value }: Field, { type, file }: Medium): boolean {
  return type === undefined ? name === 'file' && value === file : name === 'type' && value === type
}

function isHeard({ type, file = '' }: Medium): boolean {
  return type === undefined ? heardFile.test(file) : heardType.test(type)
}

function isReadable({ captions, transcript, audio }: Medium): boolean {
  const isSilent = audio === false || (typeof audio === 'string' && /^(?:none|no)$/i.test(audio))
  return isSilent || isGiven(captions) || isGiven(transcript)
}

function isGiven(value: boolean | string | undefined): boolean {
  return value === true || (typeof value === 'string' && value.trim() !== '')
}
