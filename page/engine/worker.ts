import { answer } from './answer.ts'
import type { Answer, Question } from './protocol.ts'

addEventListener('message', ({ data }: MessageEvent<Question>) => void respond(data))

async function respond(question: Question): Promise<void> {
  postMessage(await tryToAnswer(question))
}

async function tryToAnswer(question: Question): Promise<Answer> {
  try {
    return { said: await answer(question) }
  } catch (error) {
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
