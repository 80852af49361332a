import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLParseError,
} from 'yaml'
import type { Reader } from '../core/document.ts'
import { noLayout } from '../core/layout.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Cell } from './cells.ts'
import { type Data, type DataMember, type DataText, deepest } from './data.ts'
import { readData } from './data-drafts.ts'
import { onlyHtml } from './embedded.ts'
import type { Embedding } from './markup.ts'
import { alignScalar } from './scalar.ts'
import { nestsTooDeeply, yamlTokens } from './yaml-depth.ts'
import { mistakeCalled, placeOfMistake } from './yaml-mistakes.ts'
import { mostMistakes } from './yaml-places.ts'

/** Content that a site or a scheduler keeps as YAML: an element of the list is a draft. */
export function createYamlReader(embedding: Embedding = onlyHtml): Reader {
  return {
    format: 'yaml',
    read({ text }, _, layout = noLayout, whoWakes) {
      const { values, unread, notices } = readYaml(text)
      const rest = [...commentsIn(text), ...unread]
      return readData({ text, values, rest, notices }, layout, embedding, whoWakes)
    },
  }
}

interface YamlReading {
  readonly values: readonly Data[]
  readonly unread: readonly Range[]
  readonly notices: Notice[]
}

function readYaml(text: string): YamlReading {
  const values: Data[] = []
  const unread: Range[] = []
  const notices: Notice[] = []
  const documents = documentsIn(text)
  if (!documents) {
    return { values, unread: [{ start: 0, end: text.length }], notices: [tooDeep(0)] }
  }
  for (const { contents, errors, range } of documents) {
    for (const error of errors.slice(0, mostMistakes)) {
      notices.push(mistakeAt(error, text))
    }
    if (errors.length > 0) unread.push({ start: range?.[0] ?? 0, end: range?.[2] ?? text.length })
    else if (contents) values.push(dataFrom(contents, text, 0, notices))
  }
  return { values, unread, notices }
}

type Documents = Exclude<ReturnType<typeof parseAllDocuments>, { empty: true }>

/** `undefined` for YAML that nests too deeply for its parser. */
function documentsIn(text: string): Documents | undefined {
  if (nestsTooDeeply(text)) return undefined
  try {
    // A lone carriage return ends lines for us, but not in YAML.
    const documents = parseAllDocuments(text.replaceAll(/\r(?!\n)/g, '\n'), {
      stringKeys: true,
      // Compares each key with all others.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    return 'empty' in documents ? [] : documents
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function dataFrom(node: unknown, text: string, depth: number, notices: Notice[]): Data {
  const [start = 0, end = start] = (node as { range?: readonly number[] } | null)?.range ?? []
  if (depth > deepest) {
    if (!notices.some(({ id }) => id === 'professional/too-complex')) notices.push(tooDeep(start))
    const pieces = [[0, start, end] as const]
    return { type: 'text', isString: true, value: text.slice(start, end), pieces, start, end }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => dataFrom(item, text, depth + 1, notices))
    return { type: 'list', items, start, end }
  }
  if (isMap(node)) {
    const members = node.items.map((pair: Pair): DataMember => ({
      key: cellFrom(pair.key, text),
      value: dataFrom(pair.value, text, depth + 1, notices),
    }))
    return { type: 'map', members, start, end }
  }
  // The words that an alias stands for are read where they are written.
  return isScalar(node) ? textFrom(node, text) : nothingAt(start)
}

function textFrom(scalar: Scalar, text: string): DataText {
  const isString = typeof scalar.value === 'string'
  return { type: 'text', isString, ...cellFrom(scalar, text) }
}

function nothingAt(start: number): DataText {
  return { type: 'text', isString: false, value: '', pieces: [], start, end: start }
}

function cellFrom(node: unknown, text: string): Cell {
  if (!isScalar(node) || !node.range || node.value === null) return nothingAt(0)
  const [start, end] = node.range
  // A number is read for what stands there: `0010` must not become `10`.
  const value = typeof node.value === 'string' ? node.value : (node.source ?? '')
  return { value, pieces: alignScalar(value, text, start, end), start, end }
}

/** Where comments stand. Nobody publishes them, but they are in the file. */
function commentsIn(text: string): Range[] {
  return [...yamlTokens(text)]
    .filter((token) => token.text.startsWith('#') && !token.isScalar)
    .map((token) => ({ start: token.start, end: token.start + token.text.length }))
}

function mistakeAt(error: YAMLParseError, text: string): Notice {
  const start = Math.min(placeOfMistake(text, error), text.length)
  return {
    id: 'professional/unreadable',
    message: `This is not YAML: ${mistakeCalled(error)}`,
    start,
    end: start + 1,
    advice: 'Correct it: what cannot be read as YAML is looked at as plain text.',
  }
}

function tooDeep(start: number): Notice {
  return {
    id: 'professional/too-complex',
    message: 'The data nests too deeply, so the rest of it was read as plain text',
    start,
    end: start + 1,
  }
}
