/** Work that waits for a pause in the typing, by name: what is new takes the place of what waits. */
export interface Schedule {
  /** @param cost What the same work usually costs, in milliseconds of the processor. */
  later(name: string, cost: number, work: () => void): void
  cancel(name: string): void
}

export function createSchedule(): Schedule {
  const waiting = new Map<string, NodeJS.Timeout>()

  function cancel(name: string): void {
    clearTimeout(waiting.get(name))
    waiting.delete(name)
  }

  return {
    later(name, cost, work) {
      cancel(name)
      const start = (): void => {
        waiting.delete(name)
        work()
      }
      waiting.set(name, setTimeout(start, pauseAfter(cost)))
    },
    cancel,
  }
}

/** What is done before the next key goes down need not wait; nobody types faster than that. */
const untroubled = 40
const longest = 600

/** The dearer a look is, the surer one has to be that nobody is typing on. */
export function pauseAfter(cost: number): number {
  return cost <= untroubled ? 0 : Math.min(longest, cost * 2)
}
