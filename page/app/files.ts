import { find } from './element.ts'

/** A file that was opened or dropped. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The same as the largest file that the engine reads, so that more is not even loaded. */
const largest = 20 * 1024 * 1024

/** Takes files that are dropped anywhere on the page, or chosen. */
export function takeFiles(
  take: (file: GivenFile) => void,
  refuse: (reason: string) => void,
): { readonly choose: () => void } {
  const input = find('#file', HTMLInputElement)
  const cover = find('#drop', HTMLElement)
  let depth = 0

  async function read(files: FileList | null | undefined): Promise<void> {
    const [file, ...others] = files ?? []
    if (!file) return
    if (file.size > largest) return refuse(`“${file.name}” is larger than 20 MB.`)
    try {
      take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      if (others.length > 0) refuse(`One file at a time: this is “${file.name}”.`)
    } catch {
      refuse(`“${file.name}” cannot be read. If it is a folder, open a file in it.`)
    }
  }

  /** The editor would take the bytes of a file for its text, and a browser leave for the file. */
  function catchFiles(type: string, act: (event: DragEvent) => void): void {
    const listen = (event: Event): void => {
      if (!(event instanceof DragEvent) || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.stopPropagation()
      act(event)
    }
    addEventListener(type, listen, { capture: true })
  }

  function cross(by: 1 | -1): void {
    depth = Math.max(0, depth + by)
    cover.hidden = depth === 0
  }

  catchFiles('dragenter', () => cross(1))
  catchFiles('dragover', () => {})
  catchFiles('dragleave', () => cross(-1))
  catchFiles('drop', ({ dataTransfer }) => {
    depth = 0
    cover.hidden = true
    void read(dataTransfer?.files)
  })
  input.addEventListener('change', () => {
    void read(input.files).then(() => {
      // The same file may be chosen again.
      input.value = ''
    })
  })
  return { choose: () => input.click() }
}
