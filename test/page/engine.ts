import { createContext, runInContext } from 'node:vm'
import type { Answer, Answers, Question } from '../../page/engine/protocol.ts'

/** The engine of the page, in a place that has no more than a worker has. */
export interface PageEngine {
  ask<Kind extends Question['ask']>(question: Question & { ask: Kind }): Promise<Answers[Kind]>
}

type Listener = (event: { readonly data: Question }) => void

/** @param script As it was built for the page. */
export function startPageEngine(script: string): PageEngine {
  let listen: Listener | undefined
  let take: ((answer: Answer) => void) | undefined
  const worker = createContext({
    addEventListener: (_type: string, listener: Listener) => void (listen = listener),
    postMessage: (answer: Answer) => take?.(answer),
    TextDecoder,
    TextEncoder,
    URL,
    Uint8Array,
    setTimeout,
  })
  runInContext(script, worker)
  return {
    async ask(question) {
      const answer = await new Promise<Answer>((resolve) => {
        take = resolve
        listen?.({ data: question })
      })
      if ('failed' in answer) throw new Error(answer.failed)
      // What a worker says is copied on its way.
      return JSON.parse(JSON.stringify(answer.said ?? null)) as never
    },
  }
}
