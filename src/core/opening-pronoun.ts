/**
 * How somebody is called whom a text tells of from its first words on, as if its readers knew who is
 * meant: *This morning she …*. The source of a pattern that has `who` as a group, in any case.
 */
export const openingPronoun: string = String.raw`(?:(?:so|today|tonight|yesterday|this morning|last night),? )?(?<who>s?he)\b`
