/** The part of X's own library that tests compare with. It comes without types. */
declare module 'twitter-text' {
  interface ParsedTweet {
    readonly weightedLength: number
  }
  const twitterText: { parseTweet(text: string): ParsedTweet }
  export default twitterText
}
