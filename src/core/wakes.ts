/**
 * What a draft must hold for a rule to have anything to say, so that it can sleep through all
 * others: one clue of every row.
 *
 * A clue is a word (`study`), the beginning of one (`stud*`), words that follow each other (`no
 * need`, `skip the queu*`; two or three of them are looked for), or any of these with braces, as in a lexicon.
 * Among words that follow each other, `#` is a number, which the next may touch: `# mg`, `room #`.
 * As the second of two, `^` is a word that begins with a capital: `patient ^`, or `# ^` behind one
 * that begins with a digit.
 * `in ^^` is one before a capital of no month or day; `end of $` are words that no other follows
 * before a sign or a line ends them. A sign that is no letter (`%`) is looked for as it is,
 * anywhere. A term that is listed by its hash only (`=0119e4b4`, as `npm run hash-terms` writes it)
 * is looked for as the beginning of a word and as the end of a long one; of two words, as what they
 * are in the singular. `*itis` is a longer word that ends so, with three letters or more. Words in
 * disguise (`1d10t`, `i.d.i.o.t`) are clues as what they say, and beginnings of words are seen
 * anywhere in a tag. The rest is in {@link features}.
 *
 * A clue too many costs a little time, one too few a finding: rows name whatever the patterns of the
 * rule cannot do without. The terms of a rule's lexicon wake it without being named here.
 */
export type Wakes = () => ClueRows

/** One clue of every row. In place of a clue there may be rows: all of these, or another clue. */
export type ClueRows = readonly ClueRow[]
export type ClueRow = readonly (string | ClueRows)[]

/** Clues that are no words. */
export const features = [
  /** A digit. */
  '<digit>',
  /** Six digits or more with nothing but spaces and punctuation between them. */
  '<number>',
  /** The same of eight digits or more. */
  '<long number>',
  /** Six digits or more with letters before and behind them, as in `QQ 12 34 56 C`. */
  '<lettered number>',
  /** Eighteen letters and digits, or three times six: `5B6A2F-A99999-7C1D9A`. */
  '<long code>',
  /** Three numbers as in a date: `1.2.80`. */
  '<date>',
  /** An email address. */
  '<mailbox>',
  /** A sign of an address that is written as another: `%40`. */
  '<escape>',
  /** What may stand for other text: `Sm9obiBTbWl0aA`. */
  '<base64>',
  /** A word with a capital inside a sentence, no month and no day. */
  '<name>',
  /** As long as a post may be that is cut or shown in part; addresses count for more than they are. */
  '<lengthy>',
  /** Perhaps as long as a post on X may be, whatever it counts for addresses, breaks and emoji. */
  '<overlong>',
  /** A sign of the tone: `/s`. */
  '<sarcasm>',
  /** Letters and digits as in a postcode: `CF10 1ZZ`, `D02 X285`. */
  '<postcode>',
  /** Those of an Eircode in one piece, as many other things are: `D02X285`, `p123456`. */
  '<eircode>',
  /** Six signs of a hexadecimal number next to each other. */
  '<hex>',
  /** A word with two capital letters or more, that not everybody knows anyway: `NMS`, `DoH`. */
  '<abbreviation>',
  /** Two different ones. */
  '<abbreviations>',
  /** A line that begins with *she* or *he*, in a text of which that may be the beginning. */
  '<opening pronoun>',
  /** A line that begins as the subject of an answer does: `Re: “Long wait”`. */
  '<subject>',
  /** Three words in capitals near each other, or three marks in a row. */
  '<loud>',
  /** A picture sign, or anything else beyond the letters and punctuation of European languages. */
  '<emoji>',
  /** Letters that are not ASCII: accented, styled, full-width, Greek. */
  '<foreign>',
  /** Signs in the place of letters that may be any: `id*ot`, `f**k`. */
  '<masked>',
  /** A word with stars or dots in the place of letters: `oz*mpic`, `ozempi*`. */
  '<starred>',
  /** More than 35 words without an end of a sentence, or twice more than 25. */
  '<long>',
  /** A hashtag whose words, if it has several, no capital parts: `#fluseason`. */
  '<tag>',
  /** A link, an address. */
  '<link>',
  /** A link that says something else than where it leads. */
  '<worded link>',
  /** A picture, and with it its alternative text. */
  '<image>',
  '<heading>',
  '<table>',
  /** A post without a heading. */
  '<plain>',
  /** Several posts, or what may part them: a count, a line. */
  '<thread>',
  /** Several posts, or other drafts that are read together with this one. */
  '<beside>',
  /** A value of front matter, of a column or a cell, that by its name is a picture or its words. */
  '<picture field>',
  /** One that by its name is a number or the birth of a patient. */
  '<patient field>',
  /** More is known of the draft than the next two and its date: what kind it is, who pays for it. */
  '<meta>',
  '<platform>',
  /** One that shows the beginning of a post only. */
  '<folding>',
  /** Of whoever wrote it more is known than a name. */
  '<author>',
] as const

export type Feature = (typeof features)[number]
