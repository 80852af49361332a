/** The worker that lints. Nothing is fetched: its script is packed into this page. */
export async function startEngine(): Promise<Worker> {
  // While the page is being developed, Vite serves the parts as they are.
  if (isServedInParts) return new Worker('/engine/worker.ts', { type: 'module' })
  const script = await unpack(textOf('unpack'), textOf('engine'))
  return startWorker(script)
}

function unpack(unpacker: string, packed: string): Promise<Blob> {
  const worker = startWorker(new Blob([unpacker], { type: 'text/javascript' }))
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', reject)
    worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
      worker.terminate()
      resolve(data)
    })
    worker.postMessage(packed)
  })
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
