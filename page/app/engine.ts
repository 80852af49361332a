import type { Answer, Answers, GivenDraft, Question } from '../engine/protocol.ts'

/** The engine as the page sees it: questions are put one after the other. */
export interface Engine {
  ask<Kind extends Question['ask']>(question: Question & { ask: Kind }): Promise<Answers[Kind]>
}

export function createEngine(start: () => Promise<Worker>): Engine {
  const starting = start()
  let last: Promise<unknown> = starting

  async function put(question: Question): Promise<Answer> {
    const worker = await starting
    const heard = new AbortController()
    const { signal } = heard
    worker.postMessage(question)
    try {
      return await new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => resolve(data as Answer), { signal })
        worker.addEventListener('error', reject, { signal })
      })
    } finally {
      heard.abort()
    }
  }

  return {
    async ask(question) {
      const answering = last.catch(() => undefined).then(() => put(question))
      last = answering
      const answer = await answering
      if ('failed' in answer) throw new Error(answer.failed)
      // The answer to a question is of the question's kind.
      return answer.said as never
    },
  }
}

/** What came of a look at the newest draft. */
export type Look = (draft: GivenDraft) => void

/**
 * Looks at drafts as they change, one at a time: what was written meanwhile is looked at next, and
 * what was written before that never.
 */
export function createLooking(
  engine: Engine,
  show: (draft: GivenDraft, checked: Answers['check']) => void,
  fail: (error: unknown) => void,
): Look {
  let waiting: GivenDraft | undefined
  let isLooking = false

  async function lookOn(): Promise<void> {
    isLooking = true
    while (waiting) {
      const draft = waiting
      waiting = undefined
      try {
        show(draft, await engine.ask({ ask: 'check', draft }))
      } catch (error) {
        fail(error)
      }
    }
    isLooking = false
  }

  return (draft) => {
    waiting = draft
    if (!isLooking) void lookOn()
  }
}
