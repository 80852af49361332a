import type { Diagnostic, FileResult, Suggestion } from 'professional/browser'
import type { Checked, GivenDraft } from '../engine/protocol.ts'
import { createAnnouncing } from './announce.ts'
import { showCounts, showPosts } from './counts.ts'
import { createEditor, type Found } from './editor.ts'
import { find } from './element.ts'
import { createEngine, createLooking } from './engine.ts'
import { type GivenFile, takeFiles } from './files.ts'
import { createFindingList, showSilenced } from './findings.ts'
import { countInWords } from './lengths.ts'
import { copyReport, saveAs } from './report.ts'
import { sample } from './sample.ts'
import { createSettings } from './settings.ts'
import { startEngine } from './start-engine.ts'
import { showVerdict } from './verdict.ts'

/** What is in the editor, and where it came from. */
interface Desk {
  /** Shown in reports; its extension says what kind of text it is. */
  readonly path: string
  /** Of a file that is no text: the editor only shows what it says. */
  readonly bytes: Uint8Array | undefined
}

const untitled: Desk = { path: 'draft.md', bytes: undefined }

let desk = untitled
let last: FileResult | undefined
/** The person has written or opened something that is nowhere else. */
let isPrecious = false

const announce = createAnnouncing()
const settings = createSettings(lookSoon)
const engine = createEngine(startEngine)
const look = createLooking(engine, show, fail)
const editor = createEditor(find('#editor', HTMLElement), {
  changed() {
    isPrecious = editor.text().trim() !== '' && editor.text() !== sample
    showWhetherEmpty()
    lookSoon()
  },
  moved: (offset) => void list.openAt(offset),
  asked(offset) {
    if (list.openAt(offset)) list.focusOpen()
    else announce('No finding here.')
  },
})
const list = createFindingList({
  opened: ({ position }) => editor.show(position.start.offset ?? 0, position.end.offset ?? 0),
  closed: () => editor.unmark(),
  gone: ({ position }) => editor.goTo(position.start.offset ?? 0, position.end.offset ?? 0),
  applied: apply,
  left: () => editor.focus(),
})
const files = takeFiles((file) => void open(file), notice)

find('#open', HTMLButtonElement).addEventListener('click', files.choose)
find('#sample', HTMLButtonElement).addEventListener('click', () => {
  put(untitled, sample)
  editor.focus()
})
find('#clear', HTMLButtonElement).addEventListener('click', () => {
  put(untitled, '')
  editor.focus()
})
find('#unfix', HTMLButtonElement).addEventListener('click', () => {
  put({ path: `${desk.path}.txt`, bytes: undefined }, editor.text())
  editor.focus()
})
find('#save', HTMLButtonElement).addEventListener('click', () => {
  saveAs(desk.path, editor.text(), 'text/plain')
  isPrecious = false
})
find('#undo', HTMLButtonElement).addEventListener('click', () => {
  editor.undo()
  find('#done', HTMLElement).hidden = true
  editor.focus()
})
find('#fix-all', HTMLButtonElement).addEventListener('click', () => void fixAll())
find('#copy', HTMLButtonElement).addEventListener('click', () => void copy())
find('#save-report', HTMLButtonElement).addEventListener('click', () => void saveReport())
find('#version', HTMLElement).textContent = `professional ${pageVersion}`
addEventListener('beforeunload', (event) => {
  if (isPrecious) event.preventDefault()
})
showWhetherEmpty()
look(given(''))
setTimeout(warmUp, 1000)

/** Short enough to seem at once, long enough that a word is not looked at letter by letter. */
const pause = 120
let timer: ReturnType<typeof setTimeout> | undefined

function lookSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => look(given(editor.text())), pause)
}

function given(text: string): GivenDraft {
  const { meta, profile, format } = settings()
  const { path, bytes } = desk
  return {
    path,
    format: bytes ? undefined : format,
    content: bytes ?? text,
    meta,
    profile,
  }
}

/** What the example calls for, other drafts will: while somebody still reads, it is worked out. */
function warmUp(): void {
  if (editor.text() !== '') return
  engine.ask({ ask: 'check', draft: given(sample) }).catch(fail)
}

function put(next: Desk, text: string): void {
  desk = next
  notice(undefined)
  find('#done', HTMLElement).hidden = true
  find('#fixed', HTMLElement).hidden = next.bytes === undefined
  find('#file-name', HTMLElement).textContent = next === untitled ? '' : next.path
  editor.setText(text, next.bytes !== undefined)
  showWhetherEmpty()
  clearTimeout(timer)
  look(given(editor.text()))
}

async function open({ name, bytes }: GivenFile): Promise<void> {
  const { meta, profile } = settings()
  const draft = { path: name, format: undefined, content: bytes, meta, profile }
  try {
    const checked = await engine.ask({ ask: 'check', draft })
    const { result, text, isKnown, isMade } = checked
    if (text === '' && result.incomplete) return notice(refusal(name, checked))
    put({ path: name, bytes: isMade ? bytes : undefined }, withLineFeeds(text, isMade))
    isPrecious = false
    if (!isKnown) notice(`“${name}” is read as Markdown.`)
  } catch (error) {
    fail(error)
  }
}

/** The editor knows one way to end a line. Where a text is only shown, its places have to stay. */
function withLineFeeds(text: string, isMade: boolean): string {
  return text.replaceAll('\r\n', isMade ? ' \n' : '\n').replaceAll('\r', '\n')
}

const readable = 'Markdown, plain text, Word (.docx), OpenDocument, Excel, CSV and HTML'

/** What was there before stays. */
function refusal(name: string, { result, isKnown }: Checked): string {
  const [problem] = result.diagnostics
  if (!isKnown || !problem)
    return `“${name}” is of a kind that this page does not read. It reads ${readable}.`
  return `“${name}” cannot be read: ${problem.message}. ${problem.advice}`
}

function show(draft: GivenDraft, checked: Checked): void {
  const { result, text, posts, rules, canChange } = checked
  const isShown = desk.bytes === draft.content || draft.content === editor.text()
  if (!isShown) return
  const isEmpty = text.trim() === ''
  last = isEmpty ? undefined : result
  const found = result.diagnostics.map((one, index) => foundOf(one, index, canChange))
  editor.mark(desk.bytes ? editor.text() : text, found, posts)
  list.show(result, rules, canChange)
  showSilenced(result)
  showCounts(posts, !isEmpty)
  showPosts(posts, (start) => editor.goTo(start, start))
  showSafe(result, canChange)
  find('#report-actions', HTMLElement).hidden = isEmpty
  find('#own-words', HTMLElement).hidden = !/^---\r?\n[^]*?\n---/.test(text)
  find('#looks-for', HTMLElement).hidden = !isEmpty
  find('#verdict', HTMLElement).hidden = isEmpty
  if (!isEmpty) announce(showVerdict(result))
  performance.mark(isEmpty ? 'professional:ready' : 'professional:findings')
}

function foundOf(diagnostic: Diagnostic, index: number, canChange: boolean): Found {
  const { position, severity, message, suggestions } = diagnostic
  const offered = canChange ? suggestions.slice(0, 3) : []
  return {
    start: position.start.offset ?? 0,
    end: position.end.offset ?? 0,
    severity,
    message,
    actions: offered.map((suggestion) => ({
      name: suggestion.title,
      act: () => apply(suggestion, index),
    })),
  }
}

function showSafe({ diagnostics }: FileResult, canChange: boolean): void {
  const count = diagnostics.filter(({ suggestions }) => suggestions.some(({ safe }) => safe)).length
  find('#fix-line', HTMLElement).hidden = !canChange || count === 0
  find('#fix-all', HTMLButtonElement).textContent = `Make ${countInWords(count, 'safe change')}`
  find('#fix-words', HTMLElement).textContent =
    count === 1 ? 'It cannot change what you mean.' : 'They cannot change what you mean.'
}

function apply(suggestion: Suggestion, index: number): void {
  if (!editor.apply(suggestion)) {
    tell('The text has changed there. It is being looked at again.', false)
    return
  }
  tell(`Done: ${suggestion.title}.`, true)
  list.focusAt(index)
}

async function fixAll(): Promise<void> {
  try {
    const text = editor.text()
    const fixed = await engine.ask({ ask: 'fix', draft: given(text) })
    if (!fixed || editor.text() !== text) return
    editor.replaceText(fixed.text)
    tell(`${countInWords(fixed.count, 'change')} made.`, true)
    list.focusAt(0)
  } catch (error) {
    fail(error)
  }
}

async function copy(): Promise<void> {
  if (!last) return
  try {
    const text = await engine.ask({ ask: 'report', result: last, format: 'markdown' })
    const page = await engine.ask({ ask: 'report', result: last, format: 'html' })
    await copyReport(text, page)
    tell('The report is copied. What identifies somebody is blotted out in it.', false)
  } catch (error) {
    fail(error)
  }
}

async function saveReport(): Promise<void> {
  if (!last) return
  try {
    const page = await engine.ask({ ask: 'report', result: last, format: 'html' })
    saveAs(`report-${desk.path.replace(/\.[^.]*$/, '')}.html`, page, 'text/html')
  } catch (error) {
    fail(error)
  }
}

/** Says that something was done, in sight and to listeners. */
function tell(words: string, canUndo: boolean): void {
  find('#done-words', HTMLElement).textContent = words
  find('#undo', HTMLElement).hidden = !canUndo
  find('#done', HTMLElement).hidden = false
  announce(words)
}

function notice(words: string | undefined): void {
  const element = find('#notice', HTMLElement)
  element.hidden = words === undefined
  element.textContent = words ?? ''
}

function showWhetherEmpty(): void {
  const isEmpty = editor.text() === ''
  find('#empty', HTMLElement).hidden = !isEmpty
  find('#clear', HTMLElement).hidden = isEmpty
  find('#save', HTMLElement).hidden = isEmpty || desk.bytes !== undefined
}

/** A bug, or a browser that lacks something. Its words never quote the draft. */
function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : 'its rules did not start'
  notice(
    `This page could not finish: ${reason}. Load it again, or open it in a newer browser; your draft is still here to be copied.`,
  )
}
