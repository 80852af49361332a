/**
 * Rows of clues for each row of the grammar, `a,b c*|d`: one of each must stand in what it finds.
 * Worked out when the command line is bundled, since that takes seconds; without, all rows look.
 */
export const derogationNeeds: readonly string[] | undefined = undefined
