/** What an element does to the text around it; all others are part of the line they stand in. */
export type ElementRole = 'block' | 'heading' | 'quote' | 'list' | 'item' | 'table' | 'row' | 'cell'

const roles: Readonly<Record<ElementRole, string>> = {
  block:
    'address article aside body button caption center dd details dialog div dl dt fieldset figcaption figure footer form header head hgroup hr html label legend main menu nav option p search section select summary tbody textarea tfoot thead title',
  heading: 'h1 h2 h3 h4 h5 h6',
  quote: 'blockquote',
  list: 'ol ul',
  item: 'li',
  table: 'table',
  row: 'tr',
  cell: 'td th',
}

export const roleOf: ReadonlyMap<string, ElementRole> = new Map(
  // The keys of the table are the roles.
  (Object.entries(roles) as [ElementRole, string][]).flatMap(([role, names]) =>
    names.split(' ').map((name): [string, ElementRole] => [name, role]),
  ),
)

/** Nobody reads what is in them. */
export const unread: ReadonlySet<string> = new Set(
  'script style template noembed noframes iframe object svg math canvas'.split(' '),
)

export const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Words inside are no prose. */
export const codeElements: ReadonlySet<string> = new Set('code kbd samp tt'.split(' '))

/** Attributes that are read out, or shown when somebody points at the element. */
export const spokenAttributes: readonly string[] = [
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
]

/** Descriptions of a page that search engines and other sites show. */
export const describing: ReadonlySet<string> = new Set(
  'description og:title og:description twitter:title twitter:description'.split(' '),
)
