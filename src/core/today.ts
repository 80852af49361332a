/** ISO date, in UTC. */
export function todayInUtc(): string {
  const now = new Date()
  // V8 asks for the time zone of the machine before it writes any time out: a hundredth of a short
  // run.
  const [month, day] = [now.getUTCMonth() + 1, now.getUTCDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${now.getUTCFullYear()}-${month}-${day}`
}
