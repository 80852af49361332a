// What is known of a word that was seen: 64 bytes, of which the first sixteen tell it from all others. They
// are its small letters and digits, with zeros behind them.

/** Its hash. */
export const hashIn: usize = 16
/** Its roles, with the signs that it holds. */
export const rolesIn: usize = 20
/** The lists of rows that it is a clue of by itself. */
export const listCountIn: usize = 24
export const listsIn: usize = 26
/** The turn of the text in which it stood last. */
export const turnIn: usize = 44
/** Hashes of what it begins with, where that may be the second of two. */
export const beginningCountIn: usize = 25
export const beginningsIn: usize = 48

/** How many lists there is room for. */
export const mostLists: i32 = 7
/** Of a word that has more beginnings, all that it begins with has to be asked. */
export const mostBeginnings: i32 = 4
