/** Puts words where they can be pasted: as a page into a letter, as text elsewhere. */
export async function copyReport(text: string, page: string): Promise<void> {
  const html = bodyOf(page)
  try {
    const parts = { 'text/plain': text, 'text/html': html }
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  } catch {
    copyByCommand(text, html)
  }
}

/** Where the newer way is not allowed, as on a page that was served without encryption. */
function copyByCommand(text: string, html: string): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', put)
  if (!isCopied) throw new Error('this browser does not let a page copy')
}

/** Without styles, which a letter has of its own. */
function bodyOf(page: string): string {
  return /<body>([^]*)<\/body>/.exec(page)?.[1] ?? ''
}

/** Offers a file to be saved. */
export function saveAs(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
