import { hashText } from 'professional/rule'

/** A key that is the same for the same thing and does not show what it is. */
export function hashOf(kind: string, name: string): string {
  return hashText(`${kind}\0${name}`)
}
