import fc from 'fast-check'

/** How a generated draft is written down: the same draft in another writing reads the same. */
export interface Writing {
  readonly eol: '\n' | '\r\n' | '\r'
  /** Wraps after so many words; 0 never wraps. */
  readonly wrap: number
  /** Writes every so-many-th letter of a word as a character reference; 0 none. */
  readonly references: number
  readonly container: 'none' | 'quote' | 'lazy' | 'list' | 'nested'
}

export const plainWriting: Writing = { eol: '\n', wrap: 0, references: 0, container: 'none' }

export const writings: fc.Arbitrary<Writing> = fc.record({
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  wrap: fc.constantFrom(0, 1, 2, 3, 7),
  references: fc.constantFrom(0, 0, 1, 2, 3),
  container: fc.constantFrom('none', 'quote', 'lazy', 'list', 'nested'),
})

/** The word that tests look for. */
export const planted = 'zqword'

type Inline =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'raw'; readonly text: string }
  | {
      readonly kind: 'wrapped'
      readonly open: string
      readonly close: string
      readonly of: Inline[]
    }

type BlockModel =
  | {
      readonly kind: 'leaf'
      readonly before: string
      readonly inlines: Inline[]
      readonly after: string
    }
  | { readonly kind: 'table'; readonly cells: Inline[][] }
  | { readonly kind: 'lines'; readonly lines: string[] }
  | { readonly kind: 'quote'; readonly of: BlockModel[] }
  | {
      readonly kind: 'list'
      readonly marker: string
      readonly items: BlockModel[][]
      readonly loose: boolean
    }

const word: fc.Arbitrary<Inline> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('we', 'the', 'pharmacy', 'don’t', 'naïve', 'e\u0301t\u00E9'),
    },
    { weight: 2, arbitrary: fc.constant(planted) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('😀', '👩🏽‍⚕️', '𝒙𝒚', 'İß', '\u200Bzero', 'a\tb', 'ends.'),
    },
  )
  .map((text) => ({ kind: 'word', text }))

const raw: fc.Arbitrary<Inline> = fc
  .constantFrom(
    '&amp;',
    '&mdash;',
    '&#x1F9F5;',
    '&#65;bc',
    '&amp;amp;',
    '&ngE;',
    '&nosuch;',
    '\\*',
    '\\_x',
    '\\\\',
    '\\&amp;',
    'AT&T',
    '`code`',
    '`` a `b ``',
    '<https://example.org/a&b>',
    '<jo@example.org>',
    'www.example.org/x_y',
    'https://example.org/?q=1&copy=2',
    '<b title="x">bold</b>',
    '[^note]',
    '[a reference]',
    '[text][A  Reference]',
    '![alt][a reference]',
  )
  .map((text) => ({ kind: 'raw', text }))

/** Plain words only: titles of links in an alternative text are nowhere to be read. */
const image: fc.Arbitrary<Inline> = fc
  .tuple(
    fc.constantFrom('](i.png)', `](i%20j.png (see ${planted} \\) too))`),
    fc.array(fc.oneof(word, raw), { minLength: 1, maxLength: 4 }),
  )
  .map(([close, of]) => ({ kind: 'wrapped', open: '![', close, of }))

const inlines: fc.Arbitrary<Inline[]> = fc.letrec<{ list: Inline[]; one: Inline }>((tie) => ({
  list: fc.array(tie('one'), { minLength: 1, maxLength: 8 }),
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: word },
    { weight: 3, arbitrary: raw },
    { weight: 1, arbitrary: image },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            ['*', '*'],
            ['**', '**'],
            ['(~~', '~~)'],
            ['_', '_'],
            ['[', '](https://example.org/a_(b)&amp;c)'],
            ['[', '](<u v> "a &quot;title\\" with ' + planted + '")'],
            ['[', "](u 'two &amp; " + planted + "')"],
          ),
          tie('list'),
        )
        .map(([[open = '', close = ''], of]): Inline => ({ kind: 'wrapped', open, close, of })),
    },
  ),
})).list

const fixedLines: fc.Arbitrary<string[]> = fc.constantFrom(
  ['```js title', 'let a = 1', '', '  > b', '```'],
  ['~~~', '```', '~~~'],
  ['```', '', '```'],
  ['    indented', '      more', '', '    again'],
  ['<div class="x">', '  *text*', '</div>'],
  ['<!-- a comment', '', '  of lines -->'],
  ['<pre>', '', 'x</pre>'],
  ['<?php', '', '?>'],
  ['<!DOCTYPE html>'],
  ['<![CDATA[', '', ']]>'],
  ['<custom-tag>'],
  ['***'],
  ['[a reference]: https://example.org/&amp; "its ' + planted + ' &lt;title"'],
  ['[note]: <x y>', "  'over", "  lines'"],
  ['[^note]: A note with ' + planted + '.', '', '    And more &amp; more.'],
)

const blocks: fc.Arbitrary<BlockModel[]> = fc.letrec<{ list: BlockModel[]; one: BlockModel }>(
  (tie) => ({
    list: fc.array(tie('one'), { minLength: 1, maxLength: 4 }),
    one: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      {
        weight: 5,
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              ['', ''],
              ['', ''],
              ['', ''],
              ['# ', ' #'],
              ['### ', ''],
              ['', '\n==='],
              ['', '\n---'],
            ),
            inlines,
          )
          .map(([[before = '', after = ''], list]): BlockModel => ({
            kind: 'leaf',
            before,
            inlines: list,
            after,
          })),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(inlines, { minLength: 2, maxLength: 4 })
          .map((cells): BlockModel => ({ kind: 'table', cells })),
      },
      { weight: 2, arbitrary: fixedLines.map((lines): BlockModel => ({ kind: 'lines', lines })) },
      { weight: 1, arbitrary: tie('list').map((of): BlockModel => ({ kind: 'quote', of })) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('list' as const),
          marker: fc.constantFrom('- ', '*   ', '1. ', '10) ', '- [x] ', '+ [ ]\t'),
          items: fc.array(tie('list'), { minLength: 1, maxLength: 3 }),
          loose: fc.boolean(),
        }),
      },
    ),
  }),
).list

export type DraftModel = readonly BlockModel[]
export const draftModels: fc.Arbitrary<DraftModel> = blocks

/** Drafts in any writing. */
export const writtenMarkdown: fc.Arbitrary<string> = fc
  .tuple(draftModels, writings)
  .map(([model, writing]) => writeMarkdown(model, writing))

/** Writes a draft down. */
export function writeMarkdown(model: DraftModel, writing: Writing): string {
  let letters = 0

  function writeWord(text: string): string {
    if (writing.references === 0) return text
    return [...text]
      .map((letter) =>
        /[a-z]/i.test(letter) && ++letters % writing.references === 0
          ? letters % 2 === 0
            ? `&#${letter.charCodeAt(0)};`
            : `&#x${letter.charCodeAt(0).toString(16)};`
          : letter,
      )
      .join('')
  }

  function writeInlines(list: readonly Inline[], space: () => string): string {
    return list
      .map((inline) => {
        if (inline.kind === 'word') return writeWord(inline.text)
        if (inline.kind === 'raw') return inline.text
        return inline.open + writeInlines(inline.of, space) + inline.close
      })
      .reduce((text, next) => (text === '' ? next : text + space() + next), '')
  }

  function spacer(): () => string {
    let words = 0
    return () => (writing.wrap > 0 && ++words % writing.wrap === 0 ? '\n' : ' ')
  }

  function writeBlock(block: BlockModel): string[] {
    switch (block.kind) {
      case 'leaf': {
        const isAtx = block.before !== ''
        const text = writeInlines(block.inlines, isAtx ? () => ' ' : spacer())
        return (block.before + text + block.after).split('\n')
      }
      case 'table': {
        const row = block.cells.map((cell) => writeInlines(cell, () => ' ').replaceAll('|', '\\|'))
        return [
          `| ${row.join(' | ')} |`,
          `|${row.map(() => ' --- |').join('')}`,
          `${row.join('|')} | \`a\\|b \\\\ c\``,
        ]
      }
      case 'lines':
        return [...block.lines]
      case 'quote':
        return writeBlocks(block.of).map((line) => (line === '' ? '>' : `> ${line}`))
      case 'list':
        return block.items.flatMap((item, index) => [
          ...(block.loose && index > 0 ? [''] : []),
          ...indent(writeBlocks(item), startsWithText(item) ? block.marker : '- '),
        ])
    }
  }

  function writeBlocks(list: readonly BlockModel[]): string[] {
    return list.flatMap((block, index) => [...(index > 0 ? [''] : []), ...writeBlock(block)])
  }

  const lines = writeBlocks(model)
  return contain(lines, writing.container).join(writing.eol)
}

/** A task is one only before text. */
function startsWithText([first]: readonly BlockModel[]): boolean {
  return first?.kind === 'leaf' && first.before === ''
}

function indent(lines: readonly string[], marker: string): string[] {
  const padding = ' '.repeat(/^[-+] \[/.test(marker) ? 2 : marker.length)
  return lines.map((line, index) =>
    index === 0 ? marker + line : line === '' ? '' : padding + line,
  )
}

function contain(lines: readonly string[], container: Writing['container']): string[] {
  switch (container) {
    case 'none':
      return [...lines]
    case 'quote':
      return lines.map((line) => `> ${line}`)
    case 'lazy':
      // Plain words after plain words may go without the mark.
      return lines.map((line, index) =>
        /^[a-z ]+$/.test(line) && /^[a-z ]+$/.test(lines[index - 1] ?? '') && !line.startsWith(' ')
          ? line
          : `> ${line}`,
      )
    case 'list':
      return indent(lines, '- ')
    case 'nested':
      return indent(
        lines.map((line) => `> ${line}`),
        '1. ',
      ).map((line) => `> ${line}`)
  }
}

/** Strings of signs that mean something in Markdown, in no order. */
export const wildMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...'*_~`#>-+=|[]()<>!&;:\\"\'^.1 \t\n\r\n\0\uFEFF'.split(''),
      '\n\n',
      '\r\n',
      '    ',
      '&amp;',
      '&#0;',
      '&#x1F9F5;',
      '&nGt;',
      '```',
      '~~~',
      '---',
      '- [ ] ',
      '-\t',
      '>\t',
      '\t\t',
      '[^a]',
      '[^a]: ',
      '[a]: ',
      '](',
      '![',
      '<!--',
      '-->',
      '<a href="',
      '<div>',
      '<pre>',
      '| a | b |\n| - | - |\n| ',
      'www.a.co',
      'http://a.co',
      'a@b.co',
      'word',
      planted,
      '😀',
      '\uD83D',
      '\u0301',
      '\u2028',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** What decides where a block or a span ends, above all where a reader of lines may be wrong. */
const trickyLine = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '\t',
  'text',
  'text [foo] and [a b][] and ![x][bar\\]baz]',
  'text[^n] [Foo]',
  '> [a',
  '> b] more',
  '> [foo]: #in-quote',
  '- [bar\\]baz]: <in list> "t"',
  '[foo]: /url',
  '[a',
  '  b]: /url',
  '> [A  B]: /url',
  '[^n]: note',
  '[^N]: other',
  '    continued',
  '      deep',
  '\ttabbed',
  ' \t two',
  '# heading',
  '===',
  '---',
  '- ---',
  '* * *',
  '***',
  '_ _ _',
  '- item',
  '* other',
  '+ ',
  '-',
  '1. one',
  '2) two',
  '10. ten',
  '-   far',
  '-     code in item',
  '-\ttab item',
  '  - nested',
  '    - deeper',
  '   > quote in item',
  '- > quote',
  '- ```',
  '> ```',
  '> - item',
  '>',
  '> text',
  '>     code',
  '```',
  '``` js',
  '`````',
  '``` a`b',
  '   ```',
  '    ```',
  '~~~',
  '~~~~ x',
  '  ~~~',
  '<!-- open',
  '<!-- whole -->',
  '<!-->',
  '<!--->',
  'close -->',
  '--> text',
  '- <!-- in item',
  '> <!-- in quote',
  '<pre>',
  '</pre>',
  '<script>',
  'x</script>',
  '<style><!--',
  '<textarea',
  '</TEXTAREA> text',
  '<?php',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!X',
  'a >',
  '<div>',
  '<div',
  '</div>',
  '<custom>',
  '<a href="',
  '| a | b |',
  '| - | - |',
  '|-|-|',
  'a | [foo]',
  '- | a |',
  '  | - |',
  '\uFEFFbom',
  '\u00A0nbsp',
  '\ftext',
  '\0',
  '\\',
  'hard  ',
  'more *words* here',
  'a_b_c @ :// www.',
  '## head ##',
  '- --',
  '- [ ] task',
  '- [x] *done*',
  '1.',
  '  words',
  '> - in',
  '> 1. x',
  '>> two',
  '| 1 | 2 |',
  ':-- | --:',
  '|',
  '- |',
  ':-',
  '<b>x</b> and <i',
  '">',
  '[a](b "c")',
  '[x',
  'y](z)',
  '![a](b)',
  '<https://a.co>',
  'www.a.co',
  'https://a.co/b_c.',
  'me@a.co',
  '`` a ` b ``',
  'a `b',
  'c` d',
  'end\\',
  '**bold** __b__',
  '~~gone~~ ~x~',
  '&amp; &copy; &x;',
  '\\* \\# \\',
  '*a',
  'b*',
  '***a** b*',
  '😀 “q”*x*',
)

export const trickyLines: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(trickyLine, { minLength: 1, maxLength: 14 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([lines, eol]) => lines.join(eol))
