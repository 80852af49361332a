/** The worker that lints. Nothing is fetched: its script is packed into this page. */
export async function startEngine(): Promise<Worker> {
  // While the page is being developed, Vite serves the parts as they are.
  if (isServedInParts) return new Worker('/engine/worker.ts', { type: 'module' })
  return startWorker(new Blob([await unpack(textOf('engine'))], { type: 'text/javascript' }))
}

/** @param packed The base64 of a gzip, since that is how a page can hold bytes. */
function unpack(packed: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(unpacked).arrayBuffer()
}

function startWorker(script: Blob): Worker {
  const url = URL.createObjectURL(script)
  const worker = new Worker(url)
  // Until then it may not have been read.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true })
  return worker
}

function textOf(id: string): string {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has lost its part “${id}”`)
  return element.textContent
}
