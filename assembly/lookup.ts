import { spread } from './hash'
import {
  filterAt,
  lastRole,
  lastTag,
  roleBitsAt,
  roleHashesAt,
  shortAt,
  tagListsAt,
  tagsAt,
} from './memory'

/** Of most hashes nothing is known, which the filter tells soon. */
export function mayHold(hash: i32): bool {
  const bits = load<u32>(filterAt + ((hash >>> 18) << 2))
  return <bool>((bits >>> (hash >>> 8)) & (bits >>> (hash >>> 13)) & 1)
}

/** @returns The number of the list of rows that have a hash, or very rarely one like it, or -1. */
export function listOf(hash: i32): i32 {
  const tag = max(hash >>> 16, 1)
  let place = spread(hash) & lastTag
  while (true) {
    const here = shortAt(tagsAt, place)
    if (here === tag) return shortAt(tagListsAt, place)
    if (here === 0) return -1
    place = (place + 1) & lastTag
  }
}

/** @returns The roles of what has a hash. */
export function rolesOf(hash: i32): i32 {
  let place = spread(hash) & lastRole
  while (true) {
    const here = load<i32>(roleHashesAt + (place << 2))
    if (here === hash) return shortAt(roleBitsAt, place)
    if (here === 0) return 0
    place = (place + 1) & lastRole
  }
}
