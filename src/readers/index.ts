import type { Engine, FormatId, Reader } from '../core/document.ts'
import { type Layout, noLayout } from '../core/layout.ts'
import { hasFrontMatter } from '../core/front-matter.ts'
import type { Embedding } from './markup.ts'
import type { ReadFrontMatter } from './front-matter.ts'

/** Which format a file's name says it is in. */
export const formatByExtension: Readonly<Record<string, FormatId>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.mdx': 'mdx',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.ods': 'ods',
  '.docx': 'docx',
  '.docm': 'docx',
  '.odt': 'odt',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yml': 'yaml',
  '.yaml': 'yaml',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.txt': 'text',
  '.text': 'text',
}

export const formats: readonly FormatId[] = [
  'markdown',
  'mdx',
  'text',
  'html',
  'csv',
  'tsv',
  'xlsx',
  'ods',
  'docx',
  'odt',
  'json',
  'ndjson',
  'yaml',
  'feed',
]

/**
 * Formats that hold data as often as words for readers: they are read where they are named, and not
 * wherever they lie.
 */
export const dataFormats: ReadonlySet<FormatId> = new Set<FormatId>([
  'json',
  'ndjson',
  'yaml',
  'feed',
])

/** Formats that are no text: their readers are given bytes. */
export const binaryFormats: ReadonlySet<FormatId> = new Set<FormatId>([
  'xlsx',
  'ods',
  'docx',
  'odt',
])

/** Archives of X are scripts that set a variable. No other script is read. */
const archiveOfX = /(?:^|[\\/])(?:deleted-)?(?:note-)?tweets?(?:-part\d+)?\.js$/i

export function formatOf(path: string): FormatId | undefined {
  if (archiveOfX.test(path)) return 'json'
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase()
  return extension === undefined ? undefined : formatByExtension[extension]
}

/** Readers by what they are made for: what is made for it can be kept. */
const loaded = new Map<string, Promise<Reader>>()

/**
 * Loads what it takes to read a text, and nothing more: YAML only where there is front matter.
 *
 * @param layout The one that the text will be read with.
 * @param engine What reads Markdown.
 */
export async function loadReader(
  format: FormatId,
  text: string,
  layout: Layout = noLayout,
  engine: Engine = 'fast',
): Promise<Reader> {
  const front = hasFrontMatter(text) ? await frontKindOf(text, layout, engine) : 'none'
  const hasMarkup = layout.views.some(({ as }) => as === 'markdown' || as === 'html')
  const key = `${format} ${front} ${hasMarkup} ${engine}`
  let reader = loaded.get(key)
  if (!reader) loaded.set(key, (reader = createReader(format, front, hasMarkup, engine)))
  return reader
}

async function createReader(
  format: FormatId,
  front: FrontKind,
  hasMarkup: boolean,
  engine: Engine,
): Promise<Reader> {
  const embedding = hasMarkup ? await loadEmbedding(engine) : undefined
  const readFront = front === 'none' ? undefined : await loadFrontMatter(front, embedding)
  switch (format) {
    case 'markdown':
      return (await import('./markdown.ts')).createMarkdownReader(readFront, engine)
    case 'mdx':
      return (await import('./mdx.ts')).createMdxReader(readFront, engine)
    case 'csv':
    case 'tsv':
      return (await import('./csv.ts')).createCsvReader(format)
    case 'xlsx':
      return (await import('./xlsx.ts')).createXlsxReader()
    case 'ods':
      return (await import('./ods.ts')).createOdsReader()
    case 'docx':
      return (await import('./docx.ts')).createDocxReader()
    case 'odt':
      return (await import('./odt.ts')).createOdtReader()
    case 'json':
      return (await import('./json.ts')).createJsonReader(embedding)
    case 'ndjson':
      return (await import('./json.ts')).createNdjsonReader(embedding)
    case 'yaml':
      return (await import('./yaml.ts')).createYamlReader(embedding)
    case 'feed':
      return (await import('./feed.ts')).createFeedReader()
    case 'html':
      return (await import('./html.ts')).createHtmlReader(readFront)
    case 'text':
      return (await import('./text.ts')).createTextReader(readFront)
    default:
      throw new Error(`no reader for the format “${format}”`)
  }
}

async function loadEmbedding(engine: Engine): Promise<Embedding> {
  const { withMarkdown } = await import('./embedded.ts')
  const { encodedMarkdownReader } = await import('./encoded-markdown.ts')
  return withMarkdown(encodedMarkdownReader(engine))
}

/** Whether a draft has front matter, and whether it takes a reader of YAML. */
type FrontKind = 'none' | 'plain' | 'yaml'

async function frontKindOf(text: string, layout: Layout, engine: Engine): Promise<FrontKind> {
  if (engine === 'reference' || layout.views.length > 0) return 'yaml'
  const { hasPlainFrontMatter } = await import('./plain-front-matter.ts')
  return hasPlainFrontMatter(text) ? 'plain' : 'yaml'
}

async function loadFrontMatter(
  front: FrontKind,
  embedding: Embedding | undefined,
): Promise<ReadFrontMatter> {
  if (front === 'plain') return (await import('./plain-front-matter.ts')).readPlainFrontMatter
  const { readFrontMatter } = await import('./front-matter.ts')
  return (text, range, lines, layout) => readFrontMatter(text, range, lines, layout, embedding)
}
