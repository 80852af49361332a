import { medicineAfter, type MedicineMention } from './medicines.ts'

/** “Your dose of sertraline” is one object. */
export function wholeMedicine(after: string): MedicineMention | undefined {
  const first = medicineAfter(after)
  const dose = first && /^ (?:doses?|dosage)\b/i.exec(after.slice(first.end))?.[0]
  if (first && first.kind !== 'form' && dose) return { ...first, end: first.end + dose.length }
  if (first?.kind !== 'form' || !after.startsWith(' of ', first.end)) return first
  const rest = after.slice(first.end + 4)
  const second = medicineAfter(rest)
  return second && { ...first, end: first.end + 4 + second.end }
}

/** What is left of a course, for another time. */
export function isKept(lead: string, name: string, rest: string): boolean {
  if (
    !/antibiotic|steroid|tablet|capsule|painkiller|med|cillin$|pill|azepam|codeine|tramadol|pregabalin|zopiclone|olone$/i.test(
      name,
    )
  )
    return false
  if (
    /\b(?:out of (?:the )?(?:reach|sight)|locked|safe|cool|dry|original|away|fridge|list|record|separate)\b/i.test(
      rest,
    )
  )
    return false
  const isLeft = /\b(?:left ?-?over|unused|spare|remaining|rest of)\b/i.test(lead)
  return (
    isLeft ||
    /^[^.!?]{0,20}\b(?:next time|another time|in case|just in case|later|rainy day|for (?:a|the) (?:holiday|trip))\b/i.test(
      rest,
    )
  )
}
