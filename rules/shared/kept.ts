/** Asks once for each thing, and keeps the answer as long as the thing: each finding asks again. */
export function keptFor<Thing extends object, Answer>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    let found = known.get(thing)
    if (!found) known.set(thing, (found = { answer: ask(thing) }))
    return found.answer
  }
}
