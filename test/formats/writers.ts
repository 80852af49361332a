import type { DraftMeta } from '../../src/core/meta.ts'
import { escapeXml, pack, relations } from '../readers/office.ts'
import {
  fromBytes,
  fromCsv,
  fromHtml,
  fromJson,
  fromMarkdown,
  fromXml,
  inBytes,
  inCsv,
  inHtml,
  inJson,
  inMarkdown,
  inXml,
  type Roll,
} from './escapes.ts'

/** A draft as its paragraphs, each of one line. */
export type Paragraphs = readonly string[]

/** Writes drafts as files of a format have them. */
export interface Writer {
  readonly path: string
  readonly format: string
  /** What the file says of its drafts by being what it is. */
  readonly meta?: DraftMeta
  /** How many drafts a file holds. */
  readonly holds: 'one' | 'many'
  readonly write: (drafts: readonly Paragraphs[], roll: Roll) => string | Uint8Array
  /** What stands in the file, as people read it. */
  readonly decode: (written: string) => string
  /** What the report calls the place of a paragraph, both counted from 0. */
  readonly place: (draft: number, paragraph: number) => string | null
}

const blank = '\n\n'
const itself = (written: string): string => written
const noPlace = (): null => null
const record =
  (start: string, end: string) =>
  (draft: number): string =>
    `${start}${draft + 1}, ${end}`

const texts: readonly Writer[] = [
  {
    path: 'draft.txt',
    format: 'text',
    holds: 'one',
    write: (drafts) => drafts.map((draft) => draft.join(blank)).join(blank),
    decode: itself,
    place: noPlace,
  },
  ...['draft.md', 'draft.mdx'].map((path): Writer => ({
    path,
    format: path.endsWith('x') ? 'mdx' : 'markdown',
    holds: 'one',
    write: (drafts, roll) =>
      drafts
        .flat()
        .map((words) => inMarkdown(words, roll))
        .join(blank),
    decode: fromMarkdown,
    place: noPlace,
  })),
  {
    path: 'draft.html',
    format: 'html',
    holds: 'one',
    write: (drafts, roll) => `<!doctype html>\n${inHtml(drafts.flat(), roll)}`,
    decode: fromHtml,
    place: noPlace,
  },
]

const calendars: readonly Writer[] = [
  {
    path: 'calendar.csv',
    format: 'csv',
    holds: 'many',
    write: (drafts) =>
      `Date,Caption\r\n${drafts.map((draft) => `,${inCsv(draft.join(blank))}\r\n`).join('')}`,
    decode: fromCsv,
    place: (draft) => `row ${draft + 2}, Caption`,
  },
  {
    path: 'calendar.tsv',
    format: 'tsv',
    holds: 'many',
    write: (drafts) =>
      `Caption\tLink\n${drafts.map((draft) => `${inCsv(draft.join(blank))}\t\n`).join('')}`,
    decode: fromCsv,
    place: (draft) => `row ${draft + 2}, Caption`,
  },
  {
    path: 'Shares.csv',
    format: 'csv',
    meta: { platform: 'linkedin' },
    holds: 'many',
    write: (drafts) =>
      `Date,ShareLink,ShareCommentary\n${drafts.map((draft) => `,,${inCsv(draft.join(blank))}\n`).join('')}`,
    decode: fromCsv,
    place: (draft) => `row ${draft + 2}, ShareCommentary`,
  },
]

const data: readonly Writer[] = [
  {
    path: 'posts.json',
    format: 'json',
    holds: 'many',
    write: (drafts, roll) =>
      `[${drafts.map((draft) => `{"caption":${inJson(draft.join(blank), roll)}}`).join(',\n')}]`,
    decode: fromJson,
    place: record('record ', 'caption'),
  },
  {
    path: 'pages.json',
    format: 'json',
    holds: 'many',
    write: (drafts, roll) =>
      `{"posts":[${drafts.map((draft) => `{"content":${inJson(inHtml(draft, roll), roll)}}`).join()}]}`,
    decode: (written) => fromHtml(fromJson(written)),
    place: record('posts ', 'content'),
  },
  {
    path: 'posts.ndjson',
    format: 'ndjson',
    holds: 'many',
    write: (drafts, roll) =>
      drafts.map((draft) => `{"caption":${inJson(draft.join(blank), roll)}}\n`).join(''),
    decode: fromJson,
    place: record('record ', 'caption'),
  },
  {
    path: 'quoted.yaml',
    format: 'yaml',
    holds: 'many',
    write: (drafts, roll) =>
      drafts.map((draft) => `- caption: ${inJson(draft.join(blank), roll)}\n`).join(''),
    decode: fromJson,
    place: record('record ', 'caption'),
  },
  {
    path: 'blocks.yml',
    format: 'yaml',
    holds: 'many',
    write: (drafts) =>
      drafts.map((draft) => `- caption: |2\n    ${draft.join('\n\n    ')}\n`).join(''),
    decode: itself,
    place: record('record ', 'caption'),
  },
  {
    path: 'feed.rss',
    format: 'feed',
    meta: { kind: 'web', platform: 'web' },
    holds: 'many',
    write: (drafts, roll) =>
      `<rss><channel>${drafts.map((draft) => `<item><description>${inXml(inHtml(draft, roll), roll)}</description></item>`).join('\n')}</channel></rss>`,
    decode: (written) => fromHtml(fromXml(written)),
    place: record('item ', 'description'),
  },
  {
    path: 'feed.atom',
    format: 'feed',
    meta: { kind: 'web', platform: 'web' },
    holds: 'many',
    write: (drafts, roll) =>
      `<feed>${drafts.map((draft) => `<entry><content type="text">${inXml(draft.join(blank), roll)}</content></entry>`).join('\n')}</feed>`,
    decode: fromXml,
    place: record('entry ', 'content'),
  },
]

const archives: readonly Writer[] = [
  {
    path: 'tweets.js',
    format: 'json',
    meta: { platform: 'x' },
    holds: 'many',
    write: (drafts, roll) => {
      const ofX = (words: string): string =>
        words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      const tweets = drafts.map(
        (draft) => `{"tweet":{"full_text":${inJson(ofX(draft.join(blank)), roll)},"id_str":"1"}}`,
      )
      return `window.YTD.tweets.part0 = [${tweets.join()}]`
    },
    decode: (written) => fromXml(fromJson(written)),
    place: record('record ', 'tweet, full_text'),
  },
  {
    path: 'outbox.json',
    format: 'json',
    meta: { platform: 'mastodon' },
    holds: 'many',
    write: (drafts, roll) => {
      const items = drafts.map(
        (draft) => `{"type":"Create","object":{"content":${inJson(inHtml(draft, roll), roll)}}}`,
      )
      return `{"type":"OrderedCollection","orderedItems":[${items.join()}]}`
    },
    decode: (written) => fromHtml(fromJson(written)),
    place: record('orderedItems ', 'object, content'),
  },
  {
    path: 'bluesky.json',
    format: 'json',
    meta: { platform: 'bluesky' },
    holds: 'many',
    write: (drafts, roll) => {
      const posts = drafts.map(
        (draft) => `{"$type":"app.bsky.feed.post","text":${inJson(draft.join(blank), roll)}}`,
      )
      return `[${posts.join()}]`
    },
    decode: fromJson,
    place: record('record ', 'text'),
  },
  {
    path: 'your_posts_1.json',
    format: 'json',
    meta: { platform: 'facebook' },
    holds: 'many',
    write: (drafts, roll) => {
      const posts = drafts.map(
        (draft) =>
          `{"timestamp":1588612345,"data":[{"post":${inJson(inBytes(draft.join(blank)), roll)}}]}`,
      )
      return `[${posts.join()}]`
    },
    decode: (written) => fromBytes(fromJson(written)),
    place: record('record ', 'data, post'),
  },
]

/** Words in several runs or spans, as programs leave them behind. */
function split(words: string, roll: Roll, write: (part: string) => string): string {
  const parts: string[] = ['']
  for (const sign of words) {
    if (roll()) parts.push('')
    parts[parts.length - 1] += sign
  }
  return parts.filter(Boolean).map(write).join('')
}

const office: readonly Writer[] = [
  {
    path: 'draft.docx',
    format: 'docx',
    holds: 'one',
    write: (drafts, roll) => {
      const body = drafts
        .flat()
        .map((words) => {
          const run = (part: string): string =>
            `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`
          return `<w:p>${split(words, roll, run)}</w:p>`
        })
        .join('')
      return pack({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
      })
    },
    decode: itself,
    place: (_, paragraph) => `paragraph ${paragraph + 1}`,
  },
  {
    path: 'draft.odt',
    format: 'odt',
    holds: 'one',
    write: (drafts, roll) => {
      const span = (part: string): string => `<text:span>${escapeXml(part)}</text:span>`
      const body = drafts
        .flat()
        .map((words) => `<text:p>${split(words, roll, span)}</text:p>`)
        .join('')
      return pack({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      })
    },
    decode: itself,
    place: (_, paragraph) => `paragraph ${paragraph + 1}`,
  },
  {
    path: 'calendar.xlsx',
    format: 'xlsx',
    holds: 'many',
    write: (drafts, roll) => {
      const strings = drafts.map((draft) => {
        const run = (part: string): string =>
          `<r><t xml:space="preserve">${escapeXml(part)}</t></r>`
        return `<si>${split(draft.join(blank), roll, run)}</si>`
      })
      const inline = (ref: string, words: string): string =>
        `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`
      const rows = drafts.map(
        (_, index) => `<row r="${index + 2}"><c r="B${index + 2}" t="s"><v>${index}</v></c></row>`,
      )
      return pack({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Posts" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relations([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ]),
        'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${inline('A1', 'Date')}${inline('B1', 'Copy')}</row>${rows.join('')}</sheetData></worksheet>`,
      })
    },
    decode: itself,
    place: (draft) => `Posts!B${draft + 2}`,
  },
  {
    path: 'calendar.ods',
    format: 'ods',
    holds: 'many',
    write: (drafts, roll) => {
      const cell = (paragraphs: Paragraphs): string => {
        const span = (part: string): string => `<text:span>${escapeXml(part)}</text:span>`
        const inside = paragraphs.map((words) => `<text:p>${split(words, roll, span)}</text:p>`)
        return `<table:table-cell>${inside.join('<text:p/>')}</table:table-cell>`
      }
      const rows = [['Copy'], ...drafts].map(
        (draft) => `<table:table-row>${cell(draft)}</table:table-row>`,
      )
      return pack({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="Posts">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
      })
    },
    decode: itself,
    place: (draft) => `Posts!A${draft + 2}`,
  },
]

export const writers: readonly Writer[] = [...texts, ...calendars, ...data, ...archives, ...office]
