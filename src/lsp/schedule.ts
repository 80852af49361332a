/** Work that waits for a pause in the typing, by name: what is new takes the place of what waits. */
export interface Schedule {
  /** @param took How long the same work usually takes, in milliseconds. */
  later(name: string, took: number, work: () => void): void
  cancel(name: string): void
}

export function createSchedule(): Schedule {
  const waiting = new Map<string, NodeJS.Timeout>()

  function cancel(name: string): void {
    clearTimeout(waiting.get(name))
    waiting.delete(name)
  }

  return {
    later(name, took, work) {
      cancel(name)
      const start = (): void => {
        waiting.delete(name)
        work()
      }
      waiting.set(name, setTimeout(start, pauseAfter(took)))
    },
    cancel,
  }
}

/** What is done before the next key goes down need not wait; nobody types faster than that. */
const untroubled = 40
const longest = 600

/** The longer a look takes, the surer one has to be that nobody is typing on. */
export function pauseAfter(took: number): number {
  return took <= untroubled ? 0 : Math.min(longest, took * 2)
}
