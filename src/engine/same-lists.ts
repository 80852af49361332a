/** Lists of some of the members of another, in its order, one for each choice. */
export interface SameLists<T> {
  /** @param chosen The numbers of members, in order, as many as `count`. */
  of(chosen: Uint16Array, count: number): readonly T[]
}

interface Choice<T> {
  readonly list: readonly T[]
  /** The lists with one member more, by its number. */
  readonly longer: Map<number, Choice<T>>
}

/** Of millions of drafts, choices are few: what is worked out for a list can be kept with it. */
export function createSameLists<T>(members: readonly T[]): SameLists<T> {
  let nothing: Choice<T> = { list: [], longer: new Map() }
  let made = 0

  function longer(from: Choice<T>, number: number): Choice<T> {
    const list = [...from.list, ...members.slice(number, number + 1)]
    const choice = { list, longer: new Map<number, Choice<T>>() }
    from.longer.set(number, choice)
    made++
    return choice
  }

  return {
    of(chosen, count) {
      if (made > mostMade) {
        nothing = { list: [], longer: new Map() }
        made = 0
      }
      let choice = nothing
      for (let at = 0; at < count; at++) {
        const number = chosen[at] ?? 0
        choice = choice.longer.get(number) ?? longer(choice, number)
      }
      return choice.list
    },
  }
}

const mostMade = 5000
