/** Words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof st no nos e.g i.e eg ie etc vs approx dept fig tel ext rev sr jr d.o.b'.split(
    ' ',
  ),
)
