/** Up to here, in characters, a post is read as one: people break its lines for looks. */
export const shortPost = 600
