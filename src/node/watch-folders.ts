import { type FSWatcher, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Watches some folders, each by itself and not the folders in it. */
export interface FolderWatch {
  /**
   * These from now on, and no others.
   *
   * @returns Whether there is one that was not watched before.
   */
  set(folders: ReadonlySet<string>): boolean
  close(): void
}

export interface FolderWatchHandlers {
  /** Something may have happened to a file or folder, absolute; what, is for others to find out. */
  readonly onEvent: (absolute: string) => void
  /** The system watches no more folders. */
  readonly onFull: () => void
}

type WatchFolder = (folder: string, tell: (event: string, name: string | null) => void) => FSWatcher

interface Watched {
  readonly watcher: FSWatcher
  /** A folder that was deleted and made again is another one, which nobody watches. */
  readonly id: string
}

/**
 * Node's own recursive watching walks into every folder and watches every file, on Linux 13,000 of
 * them where there are fifty folders of drafts beside an ordinary `node_modules`.
 */
export function watchFolders(
  { onEvent, onFull }: FolderWatchHandlers,
  begin: WatchFolder = watch,
): FolderWatch {
  const watched = new Map<string, Watched>()

  function add(folder: string, id: string): void {
    try {
      const watcher = begin(folder, (_, name) =>
        onEvent(name === null ? folder : join(folder, name)),
      )
      watcher.on('error', () => forget(folder))
      watched.set(folder, { watcher, id })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ENOSPC' || code === 'EMFILE') onFull()
      // A folder that has just gone is told of by the one above it.
    }
  }

  function forget(folder: string): void {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }

  return {
    set(folders) {
      let isMore = false
      for (const folder of watched.keys()) if (!folders.has(folder)) forget(folder)
      for (const folder of folders) {
        const id = idOf(folder)
        if (id !== watched.get(folder)?.id) forget(folder)
        if (id === undefined || watched.has(folder)) continue
        add(folder, id)
        isMore ||= watched.has(folder)
      }
      return isMore
    },
    close: () => [...watched.keys()].forEach(forget),
  }
}

function idOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true })
  // The number of one that was deleted is soon given to another.
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}:${stats.birthtimeNs}` : undefined
}
