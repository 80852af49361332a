import {
  type InitializeParams,
  MarkupKind,
  ResourceOperationKind,
} from 'vscode-languageserver/node'
import { pathOf } from './addresses.ts'
import { chooseEncoding, type Encoding } from './positions.ts'

/** What there is to know of the editor at the other end. */
export interface Client {
  readonly encoding: Encoding
  /** Absolute paths of the folders that are open. */
  readonly folders: readonly string[]
  /** Somebody has said that code in these folders may run. */
  readonly isTrusted: boolean
  /** Settings that came with the greeting. */
  readonly settings: unknown
  readonly can: {
    /** Asks for diagnostics itself, so that none need to be sent. */
    readonly pull: boolean
    readonly refreshPull: boolean
    readonly markdown: boolean
    readonly tags: boolean
    readonly related: boolean
    readonly codeDescription: boolean
    /** Answers when asked for settings. */
    readonly configuration: boolean
    readonly registerConfiguration: boolean
    readonly watchFiles: boolean
    /** Watches a file that is named by its folder and its name. */
    readonly watchOneFile: boolean
    /** Tells when folders are added or taken away. */
    readonly changeFolders: boolean
    readonly versionedEdits: boolean
    readonly createFiles: boolean
    readonly showDocument: boolean
  }
}

export function readClient(params: InitializeParams): Client {
  const { general, textDocument, workspace, window } = params.capabilities ?? {}
  const options = asRecord(params.initializationOptions)
  const edits = workspace?.workspaceEdit
  const published = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  const watched = workspace?.didChangeWatchedFiles
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    folders: foldersOf(params),
    isTrusted: options['trusted'] === true,
    settings: options['settings'],
    can: {
      pull: Boolean(pulled),
      refreshPull: workspace?.diagnostics?.refreshSupport ?? false,
      markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
      tags: Boolean(published?.tagSupport ?? pulled?.tagSupport),
      related: published?.relatedInformation ?? pulled?.relatedInformation ?? false,
      codeDescription: published?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport ?? false,
      configuration: workspace?.configuration ?? false,
      registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
      watchFiles: watched?.dynamicRegistration ?? false,
      watchOneFile: watched?.relativePatternSupport ?? false,
      changeFolders: workspace?.workspaceFolders ?? false,
      versionedEdits: edits?.documentChanges ?? false,
      createFiles: edits?.resourceOperations?.includes(ResourceOperationKind.Create) ?? false,
      showDocument: window?.showDocument?.support ?? false,
    },
  }
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) {
    return workspaceFolders.map(({ uri }) => pathOf(uri)).filter((path) => path !== undefined)
  }
  const root = rootUri ? pathOf(rootUri) : rootPath
  return root ? [root] : []
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
