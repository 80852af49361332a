import { find } from './element.ts'

/** Long enough that it does not speak into what is being written. */
const pause = 900

/** Says things to people who listen to the page: the last one, once nothing happens any more. */
export function createAnnouncing(): (words: string) => void {
  const region = find('#announcement', HTMLElement)
  let timer: ReturnType<typeof setTimeout> | undefined
  return (words) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (region.textContent !== words) region.textContent = words
    }, pause)
  }
}
