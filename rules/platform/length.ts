import type { Position } from 'unist'
import { defineRule, type Post, type Range, type Suggestion, v } from 'professional/rule'
import { actionAfter, safetyAfter } from '../shared/fold-cues.ts'
import { findOverflow, measure, type Measured } from '../shared/length.ts'
import { type PastedText, pasteText } from '../shared/pasted-text.ts'
import { type PlatformLength, platformsFor } from '../shared/platforms.ts'
import { splitThread } from '../shared/thread-split.ts'

/** So close to a limit, one more word is too many. */
const margin = 10

const hashtag = /(?<![\p{L}\p{M}\p{N}_&/])#(?=[\p{M}\p{N}_]{0,100}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/gu

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'
const tiny = { limits: { x: 20 } }
const onX = { options: tiny, meta: { platform: 'x' } } as const

export default defineRule({
  id: 'platform/length',
  summary: 'A post is too long for its platform, or hides what matters after “more”.',
  why: `
    A platform refuses or cuts what is over its limit, and what is cut is often the link, the
    warning or the telephone number.
  `,
  advice:
    'Shorten the post or part it into a thread at the end of a sentence; begin with safety advice and what to do.',
  references: [{ source: 'platform-limits' }, { source: 'gcs-social' }],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  messages: {
    over: 'Post is {count} characters; the limit on {platform} is {limit}',
    overBytes: 'Post is {count} bytes; the limit on {platform} is {limit} bytes',
    overSeveral: 'Post has too many characters: {amounts}',
    near: 'Post is within 10 characters of the limit: {amounts}',
    hiddenSafety: 'Safety advice comes after the {fold} characters that {platform} shows',
    hiddenAction: 'What to do comes after the {fold} characters that {platform} shows',
    hashtags: 'Post has {count} hashtags; the limit on {platform} is {limit}',
  },
  options: {
    limits: v.pipe(
      v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))), {}),
      v.description('Other limits by platform, such as that of your own Mastodon server.'),
    ),
  },
  wakes: () => [
    ['<platform>'],
    // What a link leads to may be pasted more often than it is written.
    ['#', '<overlong>', [['<lengthy>'], ['<folding>', '<worded link>']]],
  ],
  examples: {
    bad: [
      {
        text: `${'Get a flu jab. '.repeat(18)}It is free«. Ask us now. Ask us now.»`,
        meta: { platform: 'x' },
        severity: 'error',
      },
      {
        text: `${family.repeat(300)}«${family}»`,
        meta: { platform: 'bluesky' },
        severity: 'error',
      },
      {
        text: `Chest pain has many causes, and most of them are nothing to worry about.\n\nOur team explains what to look out for and when.\n\n«Call 999» if it lasts.`,
        meta: { platform: 'instagram' },
        severity: 'info',
      },
      {
        text: '#Flu #FluJab #Winter #Pharmacy #Health «#NHS #Jab #Clinic #Elmfield»',
        meta: { platform: 'instagram' },
        severity: 'warning',
      },
      {
        text: 'Hello.\n\n«Flu jabs are here. Ask us at the desk.»',
        options: { limits: { x: 50 } },
        meta: { platform: 'x' },
        severity: 'warning',
      },
      {
        text: 'Flu jabs a«re here, for you.»',
        options: { limits: { x: 10, threads: 4000 } },
        meta: { platform: ['x', 'threads'] },
      },
      {
        text: 'Flu **jabs** a«re here, for *you*, too»',
        options: { limits: { mastodon: 10, threads: 10 } },
        meta: { platform: ['mastodon', 'threads'] },
      },
      {
        text: '---\nplatform: x\nkind: thread\n---\n1/ A\n\n---\n\n2/ They are he«re now»\n',
        options: { limits: { x: 14 } },
      },
      { text: '流感疫«苗»', options: { limits: { x: 7 } }, meta: { platform: 'x' } },
      {
        text: 'Ask the [desk](https://example.org/desk/of/the/clinic)«, now»',
        options: { limits: { x: 36 } },
        meta: { platform: 'x' },
      },
    ],
    good: [
      'No platform is named, so nothing is counted.',
      { text: 'Flu jabs are here.', options: tiny, meta: { platform: 'x', kind: 'web' } },
      { text: 'Flu jabs are here.', options: tiny, meta: { platform: 'web' } },
      { text: 'Flu jabs are here.', options: tiny, meta: { platform: 'x', longPosts: true } },
      { text: '---\ntitle: Winter is here\nplatform: x\n---\nJabs', options: tiny },
      { text: 'Jabs\n\n<!-- The long one is in the other file. -->', ...onX },
      { text: 'Jabs\n\n```linkedin\nOur jabs are here at last.\n```', ...onX },
      { text: '1/ Jab\n\n2/ Now', options: tiny, meta: { platform: 'x', kind: 'thread' } },
      {
        text: 'Read https://example.org/a/very/long/address/about/flu',
        options: { limits: { x: 38 } },
        meta: { platform: 'x' },
      },
      {
        text: 'Call 999 for chest pain that lasts.\n\nWe explain what else it may be, what our team can do for you and where else you can ask.\n\nAgain: call 999.',
        meta: { platform: 'instagram' },
      },
      { text: '#Flu #FluJab #Winter #Pharmacy #Health', meta: { platform: 'instagram' } },
      { text: '#Flu #FluJab #Winter #Pharmacy #Health #NHS', meta: { platform: 'linkedin' } },
      { text: `${family.repeat(100)} all welcome`, meta: { platform: 'bluesky' } },
    ],
  },

  create(context) {
    function look(post: Post): void {
      const platforms = platformsOf(post)
      if (platforms.length === 0) return
      const text = pasteText(post, context.document.source.text)
      if (text.value === '') return
      const all = platforms.map((platform) => measure(text.value, platform))
      reportOver(post, text, all)
      reportNear(text, all)
      for (const platform of platforms) {
        reportHidden(text, platform)
        reportHashtags(text, platform)
      }
    }

    function platformsOf({ meta }: Post): PlatformLength[] {
      return platformsFor(meta).map(([id, found]) => ({
        ...found,
        limit: context.options.limits[id] ?? found.limit,
      }))
    }

    function reportOver(post: Post, text: PastedText, all: readonly Measured[]): void {
      for (const overflow of new Set(all.map((measured) => measured.overflow))) {
        if (overflow === undefined) continue
        const at = place(text.sourceRange(overflow, text.value.length))
        const here = all.filter((measured) => measured.overflow === overflow)
        const [first, ...others] = here
        if (!first) continue
        const suggestions = suggestThread(
          post,
          text,
          here.map(({ platform }) => platform),
        )
        if (others.length > 0) {
          // At one place there is one finding.
          const data = { amounts: amounts([first, ...others]) }
          context.report({ at, message: 'overSeveral', data, suggestions })
          continue
        }
        const { platform, count, limit } = first
        const data = { count: grouped(count), platform: platform.name, limit: grouped(limit) }
        const message = first.inBytes ? 'overBytes' : 'over'
        context.report({ at, message, data, suggestions })
      }
    }

    /** A count before each part makes it a post of a thread: where that is all there is to do. */
    function suggestThread(
      { children, meta, place: cell }: Post,
      text: PastedText,
      platforms: readonly PlatformLength[],
    ): Suggestion[] {
      if (!children.every(({ type }) => type === 'paragraph' || type === 'definition')) return []
      const isThread = meta.kind === 'thread' || /^\(?\d{1,2}\//.test(text.value)
      if (isThread || cell !== undefined || !platforms.every(({ threads }) => threads)) return []
      const starts = splitThread(text.value, platforms)
      if (!starts) return []
      const edits = starts.map((start, index) => {
        const { start: at } = text.sourceRange(start, start + 1)
        const count = `${index + 1}/ `
        return { ...place({ start: at, end: at }), text: index === 0 ? count : `\n\n${count}` }
      })
      return [
        { title: `Part it into ${starts.length} posts, at ends of sentences`, safe: false, edits },
      ]
    }

    function reportNear(text: PastedText, all: readonly Measured[]): void {
      const near = all.filter(
        ({ overflow, count, limit }) => overflow === undefined && count > limit - margin,
      )
      if (near.length === 0) return
      context.report({
        at: place(text.lastBlock),
        message: 'near',
        data: { amounts: amounts(near) },
        atMost: 'warning',
      })
    }

    function reportHidden(text: PastedText, platform: PlatformLength): void {
      const { fold } = platform
      const cut = fold === undefined ? undefined : findOverflow(text.value, platform, fold)
      if (fold === undefined || cut === undefined) return
      const data = { fold, platform: platform.name }
      const advice = safetyAfter(text.value, cut)
      const cue = advice ?? actionAfter(text.value, cut)
      if (!cue) return
      const at = place(text.sourceRange(cue.start, cue.end))
      const message = advice ? 'hiddenSafety' : 'hiddenAction'
      context.report({ at, message, data, atMost: 'info' })
    }

    function reportHashtags(text: PastedText, platform: PlatformLength): void {
      const { hashtags: limit } = platform
      if (limit === undefined) return
      const tags = [...text.value.matchAll(hashtag)]
      const extra = tags[limit]
      const last = tags.at(-1)
      if (!extra || !last) return
      context.report({
        at: place(text.sourceRange(extra.index, last.index + last[0].length)),
        message: 'hashtags',
        data: { count: tags.length, platform: platform.name, limit },
        atMost: 'warning',
      })
    }

    const place = ({ start, end }: Range): { readonly position: Position } => ({
      position: context.document.lines.positionOf(start, end),
    })

    return { post: look }
  },
})

function amounts(all: readonly Measured[]): string {
  return all
    .map(
      ({ platform, count, limit }) => `${grouped(count)} of ${grouped(limit)} on ${platform.name}`,
    )
    .join(', ')
}

/** 3000 → 3,000 */
function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
