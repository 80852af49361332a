// As much of VS Code as the extension and the language client touch. What they only hand over or
// never look at is made up on the way: a class, or a function that gives something to dispose of.
/* oxlint-disable typescript/no-extraneous-class -- such are VS Code's own */
'use strict'

class Disposable {
  static from(...all) {
    return new Disposable(() => {
      for (const one of all) one.dispose()
    })
  }
  constructor(work) {
    this.dispose = work ?? (() => undefined)
  }
}

class EventEmitter {
  #listeners = new Set()
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener
    this.#listeners.add(bound)
    return new Disposable(() => this.#listeners.delete(bound))
  }
  fire(value) {
    for (const listener of this.#listeners) listener(value)
  }
  dispose() {
    this.#listeners.clear()
  }
}

class CancellationTokenSource {
  #emitter = new EventEmitter()
  token = { isCancellationRequested: false, onCancellationRequested: this.#emitter.event }
  cancel() {
    this.token.isCancellationRequested = true
    this.#emitter.fire()
  }
  dispose() {}
}

class Uri {
  constructor(text) {
    this.text = text
    this.scheme = text.slice(0, text.indexOf(':'))
    this.path = decodeURIComponent(text.replace(/^[^:]+:(?:\/\/)?/, ''))
    this.fsPath = this.path
  }
  static parse = (text) => new Uri(text)
  static file = (path) => new Uri(`file://${path}`)
  toString() {
    return this.text
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character })
  }
}

class Range {
  constructor(...given) {
    const [start, end] =
      given.length === 4
        ? [new Position(given[0], given[1]), new Position(given[2], given[3])]
        : given
    Object.assign(this, { start, end })
  }
}

/** A class that keeps what it is made of. */
function plainClass(name) {
  return {
    [name]: class {
      constructor(...given) {
        this.given = given
      }
    },
  }[name]
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity })
  }
}

class CodeActionKind {
  constructor(value) {
    this.value = value
  }
  static Empty = new CodeActionKind('')
  static QuickFix = new CodeActionKind('quickfix')
  append(part) {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`)
  }
}
for (const name of [
  'Refactor',
  'RefactorExtract',
  'RefactorInline',
  'RefactorMove',
  'RefactorRewrite',
  'Source',
  'SourceOrganizeImports',
  'SourceFixAll',
  'Notebook',
]) {
  const value = name.replaceAll(/(?!^)[A-Z]/g, (letter) => `.${letter.toLowerCase()}`).toLowerCase()
  CodeActionKind[name] = new CodeActionKind(value.replace('fix.all', 'fixAll'))
}

class CodeAction {
  constructor(title, kind) {
    Object.assign(this, { title, kind })
  }
}

class WorkspaceEdit {
  changes = []
  set(uri, edits) {
    this.changes.push([uri, edits])
  }
  createFile(uri) {
    this.changes.push([uri, 'created'])
  }
}

/** What the test looks at, and pulls the strings of. */
const stage = {
  commands: new Map(),
  executed: [],
  collections: [],
  providers: {},
  shown: [],
  logged: [],
  settings: {},
  events: {},
}

const eventOf = (name) => (stage.events[name] ??= new EventEmitter()).event

/** Members that are made when they are first asked for: events, and functions that return nothing. */
function improvised(known) {
  return new Proxy(known, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || name === 'then') return target[name]
      if (name.startsWith('on')) return eventOf(name)
      return (target[name] = () => new Disposable())
    },
  })
}

const channel = improvised({
  append: (text) => void stage.logged.push(text),
  appendLine: (text) => void stage.logged.push(text),
  error: (text) => void stage.logged.push(text),
  logLevel: 3,
})

const workspace = improvised({
  isTrusted: false,
  textDocuments: [],
  notebookDocuments: [],
  workspaceFolders: undefined,
  getConfiguration: (section) => ({
    get: (key, otherwise) => stage.settings[`${section}.${key}`] ?? otherwise,
    ...Object.fromEntries(
      Object.entries(stage.settings).map(([key, value]) => [key.replace(`${section}.`, ''), value]),
    ),
  }),
  getWorkspaceFolder: () => undefined,
  createFileSystemWatcher: () => improvised({}),
  applyEdit: async (edit) => {
    stage.applied = edit
    return true
  },
})

const window = improvised({
  activeTextEditor: undefined,
  visibleTextEditors: [],
  tabGroups: improvised({ all: [], activeTabGroup: {} }),
  createOutputChannel: () => channel,
  showInformationMessage: async (text) => void stage.shown.push(text),
  showWarningMessage: async (text) => void stage.shown.push(text),
  showErrorMessage: async (text) => void stage.shown.push(text),
  showTextDocument: async (uri, options) => void stage.shown.push([String(uri), options]),
})

const languages = improvised({
  match: (selector, document) =>
    [selector].flat().some((one) => one.language === document.languageId) ? 10 : 0,
  createDiagnosticCollection(name) {
    const found = new Map()
    stage.collections.push(found)
    return {
      name,
      set: (uri, diagnostics) => void found.set(String(uri), diagnostics),
      delete: (uri) => void found.delete(String(uri)),
      has: (uri) => found.has(String(uri)),
      get: (uri) => found.get(String(uri)),
      clear: () => found.clear(),
      dispose: () => found.clear(),
    }
  },
  registerHoverProvider: (_, provider) => ((stage.providers.hover = provider), new Disposable()),
  registerCodeActionsProvider: (_, provider) => (
    (stage.providers.codeActions = provider),
    new Disposable()
  ),
})

const commands = {
  registerCommand(name, work) {
    if (stage.commands.has(name)) throw new Error(`command ${name} is there already`)
    stage.commands.set(name, work)
    return new Disposable(() => stage.commands.delete(name))
  },
  async executeCommand(name, ...args) {
    const work = stage.commands.get(name)
    if (work) return work(...args)
    stage.executed.push([name, ...args.map(String)])
  },
}

const known = {
  stage,
  version: '1.101.0',
  Disposable,
  EventEmitter,
  CancellationTokenSource,
  TabInputText: class {
    constructor(uri) {
      this.uri = uri
    }
  },
  Uri,
  Position,
  Range,
  Diagnostic,
  CodeAction,
  CodeActionKind,
  WorkspaceEdit,
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
  TextDocumentChangeReason: { Undo: 1, Redo: 2 },
  TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
  CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
  workspace,
  window,
  languages,
  commands,
  env: improvised({ appName: 'mock', language: 'en', isTelemetryEnabled: false }),
  extensions: improvised({ all: [] }),
  l10n: { t: (text) => text },
  lm: improvised({}),
  tests: improvised({}),
  scm: improvised({}),
}

/** What the language client extends, makes or compares, and this test never looks into. */
const others = [
  'CallHierarchyIncomingCall',
  'CallHierarchyItem',
  'CallHierarchyOutgoingCall',
  'CancellationError',
  'CodeLens',
  'Color',
  'ColorInformation',
  'ColorPresentation',
  'CompletionItem',
  'CompletionList',
  'DiagnosticRelatedInformation',
  'DocumentHighlight',
  'DocumentLink',
  'DocumentSymbol',
  'FoldingRange',
  'Hover',
  'InlayHint',
  'InlayHintLabelPart',
  'InlineCompletionItem',
  'InlineCompletionList',
  'InlineValueEvaluatableExpression',
  'InlineValueText',
  'InlineValueVariableLookup',
  'LinkedEditingRanges',
  'Location',
  'MarkdownString',
  'ParameterInformation',
  'RelativePattern',
  'SelectionRange',
  'SemanticTokens',
  'SemanticTokensEdit',
  'SemanticTokensEdits',
  'SemanticTokensLegend',
  'SignatureHelp',
  'SignatureInformation',
  'SnippetString',
  'SnippetTextEdit',
  'SymbolInformation',
  'TabInputCustom',
  'TabInputNotebook',
  'TabInputTextDiff',
  'TextEdit',
  'TypeHierarchyItem',
]
const enums = [
  'CompletionItemKind',
  'CompletionItemTag',
  'CompletionTriggerKind',
  'DocumentHighlightKind',
  'FileType',
  'FoldingRangeKind',
  'InlayHintKind',
  'InlineCompletionTriggerKind',
  'LogLevel',
  'NotebookCellKind',
  'ProgressLocation',
  'SignatureHelpTriggerKind',
  'SymbolKind',
  'SymbolTag',
]
for (const name of others) known[name] ??= plainClass(name)
for (const name of enums) known[name] ??= {}

module.exports = known
