// What the build uses of it. Its own types are its sources, which our compiler would check as well.

/** @returns An `.lzma` file that states its size. */
export function compress(data: Uint8Array, mode: 9): Uint8Array
