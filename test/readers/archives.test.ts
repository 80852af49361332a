import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import jigsaw from '../../rules/confidentiality/jigsaw.ts'
import { findSource } from '../../rules/find-source.ts'
import type { FileResult } from '../../src/core/finding.ts'
import { compareDrafts } from '../../src/engine/across.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { repairLatin1 } from '../../src/readers/archives.ts'
import { formatOf, loadReader } from '../../src/readers/index.ts'
import { linter, today } from '../harness.ts'
import { outlineOf } from './ways.ts'

const uri = 'at://did:plc:example/app.bsky.feed.post/3kabc'
const sky = {
  $type: 'app.bsky.feed.post',
  text: 'Flu jabs are here',
  createdAt: '2026-10-01T08:00:00.000Z',
  embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'A queue outside' }] },
}
const skyOutline = (place: string): string[] => [
  `post [${place}text] Flu jabs are here`,
  `words [${place}embed, images, alt] A queue outside`,
]

/** Bytes of UTF-8, each as a character: how Meta writes its archives. */
function asMetaWrites(words: string): string {
  return Buffer.from(words, 'utf8').toString('latin1')
}

async function outline(value: unknown, path: string, before = ''): Promise<string[]> {
  const text = before + JSON.stringify(value)
  const reader = await loadReader('json', text)
  const lines = outlineOf(reader.read({ path, format: 'json', text }, {}).tree)
  return lines.filter((line) => !line.startsWith('field'))
}

describe('archives are known by their shape', () => {
  test.each([
    ['data/tweets.js', 'json'],
    ['tweets-part1.js', 'json'],
    ['tweet.js', 'json'],
    ['C:\\archive\\note-tweet.js', 'json'],
    ['deleted-tweets.js', 'json'],
    ['retweets.js', undefined],
    ['tweets.mjs', undefined],
    ['index.js', undefined],
  ])('%s is read as %s', (path, format) => {
    expect(formatOf(path)).toBe(format)
  })

  test.each<[string, string, string, unknown, string[]]>([
    [
      'a post on X',
      'tweets.js',
      'window.YTD.tweets.part0 = ',
      [
        {
          tweet: {
            full_text: 'Ibuprofen &lt; 3 days &amp; rest',
            created_at: 'Wed Oct 10 20:19:24 +0000 2018',
            id_str: '1050118621198921728',
            entities: { hashtags: [{ text: 'AskYourPharmacist', indices: ['0', '5'] }] },
            extended_entities: { media: [{ ext_alt_text: 'A packet' }] },
          },
        },
      ],
      [
        'draft {"platform":"x","date":"2018-10-10"}',
        'post [record 1, tweet, full_text] Ibuprofen < 3 days & rest',
        'words [record 1, tweet, extended_entities, media, ext_alt_text] A packet',
      ],
    ],
    [
      'an older reply on X',
      'tweet.js',
      'window.YTD.tweet.part0 = ',
      [
        {
          full_text: 'Yes',
          created_at: 'Sat Mar 05 09:00:00 +0000 2016',
          id_str: '5',
          in_reply_to_status_id_str: '4',
        },
      ],
      [
        'draft {"platform":"x","date":"2016-03-05","kind":"reply"}',
        'post [record 1, full_text] Yes',
      ],
    ],
    [
      'a long post on X',
      'note-tweet.js',
      'window.YTD.note_tweet.part0 = ',
      [
        {
          noteTweet: {
            noteTweetId: '1',
            createdAt: '2026-01-02T10:00:00.000Z',
            core: { text: 'Long' },
          },
        },
      ],
      ['draft {"platform":"x","date":"2026-01-02"}', 'post [record 1, noteTweet, core, text] Long'],
    ],
    [
      'a Mastodon outbox',
      'outbox.json',
      '',
      {
        type: 'OrderedCollection',
        orderedItems: [
          {
            type: 'Create',
            actor: 'https://example.social/users/jane',
            published: '2026-02-03T10:00:00Z',
            object: {
              attributedTo: 'https://example.social/users/jane',
              content: '<p>Flu jabs &amp; more</p><p>Come in</p>',
              contentMap: { en: '<p>Flu jabs &amp; more</p><p>Come in</p>' },
              summary: 'Needles',
              inReplyTo: null,
              attachment: [{ type: 'Document', name: 'A queue outside' }],
            },
          },
          { type: 'Announce', object: 'https://example.net/1' },
        ],
      },
      [
        'draft {}',
        'draft {"platform":"mastodon","date":"2026-02-03","author":{"name":"@jane@example.social"}}',
        'post [orderedItems 1, object, content] Flu jabs & more ¶ Come in',
        'words [orderedItems 1, object, summary] Needles',
        'words [orderedItems 1, object, attachment, name] A queue outside',
        'draft {}',
      ],
    ],
    [
      'records of Bluesky',
      'posts.json',
      '',
      { records: [{ uri, cid: 'bafy', value: sky }] },
      [
        'draft {"platform":"bluesky","date":"2026-10-01","author":{"name":"did:plc:example"}}',
        ...skyOutline('records 1, value, '),
      ],
    ],
    [
      'a feed of Bluesky',
      'feed.json',
      '',
      {
        feed: [
          {
            post: {
              uri,
              author: { handle: 'jane.example.org' },
              record: { ...sky, reply: { parent: { uri } } },
            },
          },
        ],
      },
      [
        'draft {"platform":"bluesky","date":"2026-10-01","author":{"name":"jane.example.org"},"kind":"reply"}',
        ...skyOutline('feed 1, post, record, '),
      ],
    ],
    [
      'a bare record of Bluesky',
      'a.json',
      '',
      [sky],
      ['draft {"platform":"bluesky","date":"2026-10-01"}', ...skyOutline('record 1, ')],
    ],
    [
      'posts on Facebook',
      'your_posts__check_ins__photos_and_videos_1.json',
      '',
      [
        {
          timestamp: 1_588_612_345,
          title: 'Jane Example updated her status.',
          data: [
            { post: asMetaWrites('Don’t wait – ring us \u{1F600}') },
            { update_timestamp: 1_588_612_345 },
          ],
          attachments: [
            {
              data: [
                {
                  media: {
                    uri: 'a.jpg',
                    creation_timestamp: 1_588_612_345,
                    description: asMetaWrites('Don’t wait – ring us \u{1F600}'),
                  },
                },
                { media: { uri: 'b.jpg', description: asMetaWrites('The new café') } },
              ],
            },
          ],
        },
      ],
      [
        'draft {"platform":"facebook","date":"2020-05-04"}',
        'post [record 1, data 1, post] Don’t wait – ring us \u{1F600}',
        'words [record 1, attachments, data 2, media, description] The new café',
      ],
    ],
    [
      'comments on Facebook',
      'comments.json',
      '',
      {
        comments_v2: [
          {
            timestamp: 1_588_612_345,
            data: [{ comment: { comment: 'See you', author: asMetaWrites('Zoë Example') } }],
            title: 'Zoe replied',
          },
        ],
      },
      [
        'draft {"platform":"facebook","date":"2020-05-04","author":{"name":"Zoë Example"},"kind":"reply"}',
        'post [comments_v2 1, data, comment, comment] See you',
      ],
    ],
    [
      'posts on Instagram',
      'posts_1.json',
      '',
      [
        {
          media: [{ uri: 'a.jpg', creation_timestamp: 1_588_612_345, title: asMetaWrites('Café') }],
        },
        {
          media: [
            { uri: 'a.jpg', creation_timestamp: 1_588_612_345, title: '' },
            { uri: 'b.jpg', creation_timestamp: 1_588_612_345, title: '' },
          ],
          title: 'Two pictures',
          creation_timestamp: 1_588_700_000,
        },
      ],
      [
        'draft {"platform":"instagram","date":"2020-05-04"}',
        'post [record 1, media, title] Café',
        'draft {"platform":"instagram","date":"2020-05-05"}',
        'post [record 2, title] Two pictures',
      ],
    ],
    [
      'posts on Threads',
      'threads_and_replies.json',
      '',
      {
        text_post_app_text_posts: [
          { media: [{ uri: '', creation_timestamp: 1_588_612_345, title: 'Hello all' }] },
        ],
      },
      [
        'draft {"platform":"threads","date":"2020-05-04"}',
        'post [text_post_app_text_posts 1, media, title] Hello all',
      ],
    ],
    [
      'comments on Instagram',
      'post_comments_1.json',
      '',
      [{ string_map_data: { Comment: { value: 'Lovely' }, Time: { timestamp: 1_588_612_345 } } }],
      [
        'draft {"platform":"instagram","date":"2020-05-04","kind":"reply"}',
        'post [record 1, string_map_data, Comment, value] Lovely',
      ],
    ],
  ])('%s', async (_, path, before, value, expected) => {
    expect(await outline(value, path, before)).toEqual(expected)
  })

  test('words that are right already are not repaired', () => {
    for (const value of ['café', 'naïve – Ã©', 'Ã', '\u00C0\u0080', '\u00ED\u00A0\u0080', 'Ærø']) {
      expect(repairLatin1({ value, pieces: [[0, 0, value.length]] }).value).toBe(value)
    }
  })
})

test('posts in the archive of LinkedIn', async () => {
  const text =
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n' +
    '2026-02-03 10:00:00,https://example.org/1,"One ""day"" soon",,,MEMBER_NETWORK\r\n'
  const { tree } = (await loadReader('csv', text)).read(
    { path: 'Shares.csv', format: 'csv', text },
    {},
  )
  const post = tree.children.flatMap(({ children }) => children).find(({ type }) => type === 'post')
  expect(post).toMatchObject({
    place: 'row 2, ShareCommentary',
    meta: { platform: 'linkedin', date: '2026-02-03' },
  })
})

describe('accounts', () => {
  const account = 'https://example.social/users/jane'
  const outbox = (posts: readonly (readonly [date: string, words: string])[]): string =>
    JSON.stringify({
      orderedItems: posts.map(([date, words]) => ({
        actor: account,
        object: { attributedTo: account, published: date, content: `<p>${words}</p>` },
      })),
    })
  const where = 'We had a woman from Portree who came in with sickle cell.'
  const who = 'We had a lorry driver who came in with sickle cell.'

  test.each([
    ['within 14 days', '2026-05-01', '2026-05-08', 1],
    ['months apart', '2025-05-01', '2025-09-08', 0],
  ])('posts of one account %s are looked at together', async (_, first, second, found) => {
    const text = outbox([
      [first, where],
      [second, who],
    ])
    const plan = createPlan({ config: {}, rules: [jigsaw], today, company: 'all' })
    const source = { path: 'outbox.json', format: 'json', text }
    const result = await linter.lint(source, await loadReader('json', text), plan)
    const [compared] = compareDrafts([result], [jigsaw], findSource)
    const loud = compared?.diagnostics.filter(({ severity }) => severity !== 'info') ?? []
    expect(loud).toHaveLength(found)
    for (const { place } of loud) expect(place).toBe('orderedItems 2, object, content')
  })
})

test('the wrappings of an archive are no findings', async () => {
  const tweet = {
    edit_info: { initial: { editTweetIds: ['1050118621198921728'], editsRemaining: '5' } },
    retweeted: false,
    source: '<a href="https://mobile.example.com" rel="nofollow">Example for Android</a>',
    entities: {
      urls: [{ url: 'https://t.example/abc', indices: ['10', '33'] }],
      user_mentions: [],
    },
    favorite_count: '3',
    id_str: '1588612345',
    created_at: 'Wed Oct 10 20:19:24 +0000 2018',
    full_text: 'Our flu clinic is open on Saturday.',
    lang: 'en',
  }
  const text = `window.YTD.tweets.part0 = ${JSON.stringify(
    Array.from({ length: 40 }, (_, index) => ({
      tweet: { ...tweet, id: String(1_588_612_345 + index) },
    })),
  )}`
  const plan = createPlan({ config: {}, rules, today })
  const source = { path: 'tweets.js', format: 'json', text }
  const result: FileResult = await linter.lint(source, await loadReader('json', text), plan)
  expect(result.diagnostics).toEqual([])
})
