const megabyte = 1_000_000
/** `HOSTILE_LENGTH=1000000 npx vitest run test/hostile.test.ts` for a long run. */
const usual = Number(process.env['HOSTILE_LENGTH'] ?? 120_000)
/** A number that `confidentiality/nhs-number` reports when the test range is not allowed. */
export const number = 'NHS number 999 000 0018'
export const numberRule = 'confidentiality/nhs-number'

const fill = (unit: string, length = usual): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Read as Markdown, within the means of the parser or as plain text. */
export const hostileDrafts: readonly (readonly [name: string, text: string])[] = [
  ['a line of a million letters', fill('a', megabyte)],
  ['a line of digits', fill('1')],
  ['a line of spaces', `a${fill(' ')}b`],
  ['a line of dots', `${fill('.')}a`],
  ['a line of exclamation marks', `${fill('!')}a`],
  ['a line of quotation marks', fill('"')],
  ['a line of apostrophes', fill("'")],
  ['a line of a million signs in words', fill('word ', megabyte)],
  ['a line of capitals', fill('LOUD ')],
  ['a line of mixed capitals', fill('aA')],
  ['a line of hashtags', fill('#aA')],
  ['a line of handles', fill('@a ')],
  ['a line of emoji', fill('👩🏽‍⚕️')],
  ['a line of combining marks', `a${fill('\u0301')}`],
  ['a line of zero-width signs', `a${fill('\u200B')}b`],
  ['a line of disguised words', fill('1d10t ')],
  ['a line of spelt-out words', fill('i.d.i.o.t ')],
  ['a line of single letters', fill('a ')],
  ['a line of numbers', fill('999 000 0018 ', megabyte)],
  ['a line of labelled numbers', fill(`${number}, `)],
  ['a line of dates', fill('01/02/1990 ')],
  ['a line of addresses', fill('a@example.org ')],
  ['a line of links', fill('https://example.org/a?b=c ')],
  ['a line of abbreviations', fill('e.g. ')],
  ['a line of quotations', fill('“avoid” ')],
  ['a line of open parentheses', fill('(')],
  ['a line of hyphens between letters', fill('a-')],
  ['a line of slashes', fill('a/')],
  ['a line of terms', fill('committed suicide ')],
  ['sentences without end', fill('He said that she said ')],
  ['many sentences', fill('She died. ')],
  [
    'a thousand paragraphs of terms',
    fill('He committed suicide, said Mrs Smith, 43, of Ward 5.\n\n'),
  ],
  ['thousands of nested quotes', '>'.repeat(5000) + ' a'],
  ['thousands of spaced nested quotes', '> '.repeat(5000) + 'a'],
  ['thousands of nested list items', '- '.repeat(3000) + 'a'],
  ['thousands of nested numbers', '1. '.repeat(3000) + 'a'],
  ['quotes that nest line by line', lines(600, (n) => `${'>'.repeat(n)} a`)],
  ['lists that nest line by line', lines(600, (n) => `${'  '.repeat(n)}- a`)],
  ['quotes within lists', lines(200, (n) => `${'- > '.repeat(n)}a`)],
  ['open brackets', '['.repeat(25_000)],
  ['brackets in pairs', '[a]('.repeat(25_000)],
  ['images within images', '!['.repeat(10_000)],
  ['nested images', '!['.repeat(300) + 'a' + '](b)'.repeat(300)],
  ['emphasis that is not', 'a_ _a '.repeat(20_000)],
  ['emphasis that opens', '*a '.repeat(20_000)],
  ['nested emphasis', '*a **b '.repeat(2000) + '** *'.repeat(2000)],
  ['emphasis in emphasis', '*'.repeat(20_000) + 'a' + '*'.repeat(20_000)],
  ['strikethrough that is not', '~a ~~b '.repeat(10_000)],
  ['character references', '&amp; a'.repeat(20_000)],
  ['ampersands', fill('&')],
  ['backslashes', fill('\\')],
  ['setext headings', fill('a\n===\n', 200_000)],
  ['setext headings apart', fill('a\n---\n\n', 200_000)],
  ['a list of 13,000 items', '- item\n'.repeat(13_000)],
  ['a loose list of 13,000 items', '- item\n\n'.repeat(13_000)],
  ['a numbered list of 13,000 items', lines(13_000, (n) => `${n}. item`)],
  ['quotes of many lines', fill('> a\n', 200_000)],
  ['quotes apart', fill('> a\n\n', 200_000)],
  ['backtick ladders', lines(1500, (n) => '`'.repeat(n) + 'a').slice(0, usual)],
  ['backticks apart', fill('` `` ')],
  ['tables without end', '| a | b |\n| - | - |\n' + '| a | b |\n'.repeat(20_000)],
  ['a table of many columns', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`],
  ['pipes', fill('|')],
  ['definitions and references', lines(15_000, (n) => `[a${n}]: /u\n\n[a${n}]\n`)],
  ['one definition and many references', '[a]: /u\n\n' + fill('[a] text\n\n')],
  ['footnotes', lines(10_000, (n) => `a[^${n}]\n\n[^${n}]: b\n`)],
  ['headings', fill('# a\n')],
  ['thematic breaks', fill('***\n')],
  ['html tags', fill('<b>')],
  ['open html tags', fill('<a href="')],
  ['less-than signs', fill('<')],
  ['html blocks', fill('<div>\n\n')],
  ['open comments', fill('<!-- ')],
  ['comments', fill('<!-- a -->\n')],
  ['directives that are not closed', fill('<!-- professional-disable a ')],
  ['directives', fill('<!-- professional-disable respect/equality -- a -->\n\n')],
  ['directives for the next block', fill('<!-- professional-disable-next-block x/y -->\n')],
  ['directives that name much', `<!-- professional-disable ${fill('a')} -->`],
  ['directives that name many', `<!-- professional-disable ${fill('ab/cd ')} -->`],
  [
    'directives with findings',
    fill(`<!-- professional-disable-next-block ${numberRule} -- a -->\n${number}\n\n`),
  ],
  ['100,000 blank lines', `a${'\n'.repeat(100_000)}b`],
  ['100,000 blank lines with spaces', `a${' \n'.repeat(100_000)}b`],
  ['100,000 carriage returns', `a${'\r'.repeat(100_000)}b`],
  ['lines of a letter', fill('a\n')],
  ['hard breaks', fill('a  \n')],
  ['tabs', fill('\t')],
  ['NUL', fill('\0')],
  ['lone surrogates', fill('\uD83D \uDE00')],
  ['line separators', fill('a\u2028b\u2029')],
  ['byte order marks', fill('\uFEFF', 100_000)],
  ['an open fence', `\`\`\`\n${fill('a\n')}`],
  ['an open comment', `<!--\n${fill('a\n')}`],
  ['an open link', `[a](${fill('(')}`],
  ['an open title', `[a](b "${fill('a\n')}`],
  ['an open definition', `[${fill('a ')}`],
  ['open everything', '> - ```\n> - <!--\n1. [a](<b "c\n\n***`x'],
  ['rulers of a thread', fill('a\n---\n')],
  ['counts of a thread', lines(20_000, (n) => `${n}/\n`)],
  ['front matter that is not closed', `---\n${fill('a: b\n')}`],
  ['front matter of many keys', `---\n${lines(40_000, (n) => `k${n}: v`)}\n---\n`],
  ['front matter of the same key', `---\n${fill('a: b\n', 300_000)}---\n`],
  ['front matter of nested lists', `---\na: ${'['.repeat(100_000)}\n---\n`],
  ['front matter of nested maps', `---\na: ${'{a: '.repeat(50_000)}\n---\n`],
  [
    'front matter that nests line by line',
    `---\n${lines(1000, (n) => `${' '.repeat(n)}a:`)}\n---\n`,
  ],
  ['front matter of aliases', `---\n${billionLaughs()}\n---\n`],
  ['front matter of errors', `---\n${fill('"\n', 200_000)}---\n`],
  ['front matter of a long line', `---\ntitle: ${fill('a b ')}\n---\n`],
  ['front matter of a long quoted line', `---\ntitle: "${fill('a\\n\\u00e9 ')}"\n---\n`],
  ['front matter of a long folded value', `---\ntitle: >\n${fill('  a b\n\n')}---\n`],
  ['front matter of spaces', `---\ntitle: '${fill(' ')}'\n---\n`],
  ['front matter of suppressions', `---\nsuppress:\n${fill('  - rule: a/b\n', 200_000)}\n---\n`],
]

function lines(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('\n')
}

function billionLaughs(): string {
  return lines(
    20,
    (n) =>
      `k${n}: &a${n} [${
        n > 1
          ? Array(10)
              .fill(`*a${n - 1}`)
              .join(', ')
          : 'x'
      }]`,
  ).concat('\nplatform: *a20\nprofessional:\n  platform: *a20')
}

/** Of these, a part is read as plain text. */
export const costlyDrafts = hostileDrafts.filter(([name]) =>
  [
    'thousands of nested quotes',
    'thousands of nested list items',
    'open brackets',
    'emphasis in emphasis',
    'setext headings',
    'ampersands',
    'an open definition',
    'lines of a letter',
  ].includes(name),
)
