/** Lists of some of the members of another, in its order, one for each choice. */
export interface SameLists<T> {
  /** @param isChosen Asked for each number of a member once. */
  choose(isChosen: (index: number) => boolean): readonly T[]
}

interface Choice<T> {
  readonly list: readonly T[]
  /** The lists with one member more, by its number. */
  readonly longer: Map<number, Choice<T>>
}

/** Of millions of drafts, choices are few: what is worked out for a list can be kept with it. */
export function createSameLists<T>(members: readonly T[]): SameLists<T> {
  let none: Choice<T> = { list: [], longer: new Map() }
  let made = 0

  function longer(from: Choice<T>, index: number, member: T): Choice<T> {
    const choice = { list: [...from.list, member], longer: new Map<number, Choice<T>>() }
    from.longer.set(index, choice)
    made++
    return choice
  }

  return {
    choose(isChosen) {
      if (made > mostMade) {
        none = { list: [], longer: new Map() }
        made = 0
      }
      let choice = none
      for (let index = 0; index < members.length; index++) {
        if (!isChosen(index)) continue
        choice = choice.longer.get(index) ?? longer(choice, index, members[index] as T)
      }
      return choice.list
    },
  }
}

const mostMade = 5000
