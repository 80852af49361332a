import { expect, test } from 'vitest'
import { diagnostic, file, position, report } from './made.ts'

const found = [
  diagnostic({ place: 'row 4, Caption', position: position(9, 12), severity: 'error' }),
  diagnostic({ place: 'row 12, Alt text', position: position(104, 1) }),
  diagnostic({ ruleId: 'professional/unreadable', severity: 'error', position: position(2, 3) }),
]

test('stylish shows line and column of a text, and the place beside them', async () => {
  expect(await report('stylish', [file('calendar.csv', found)])).toBe(
    [
      'calendar.csv',
      '   9:12  row 4, Caption    error    Something was found  respect/dated-terms',
      '  104:1  row 12, Alt text  warning  Something was found  respect/dated-terms',
      '    2:3                    error    Something was found  professional/unreadable',
      '',
      '✖ 2 errors, 1 warning, 0 info in 1 draft',
      '',
    ].join('\n'),
  )
})

test('stylish shows only the place in a file that is no text', async () => {
  const places = ['Posts!C7', 'comment on paragraph 3', null]
  const listed = places.map((place) => diagnostic({ place, position: position(9, 12) }))
  expect(await report('stylish', [file('calendar.xlsx', listed, { isMade: true })])).toBe(
    [
      'calendar.xlsx',
      '  Posts!C7                warning  Something was found  respect/dated-terms',
      '  comment on paragraph 3  warning  Something was found  respect/dated-terms',
      '  9:12                    warning  Something was found  respect/dated-terms',
      '',
      '✖ 0 errors, 3 warnings, 0 info in 1 draft',
      '',
    ].join('\n'),
  )
})

test('compact keeps line and column of a text, and says the place before the message', async () => {
  expect(await report('compact', [file('calendar.csv', found)])).toBe(
    [
      'calendar.csv:9:12: error row 4, Caption: Something was found [respect/dated-terms]',
      'calendar.csv:104:1: warning row 12, Alt text: Something was found [respect/dated-terms]',
      'calendar.csv:2:3: error Something was found [professional/unreadable]',
      '',
    ].join('\n'),
  )
})

test('compact has the place instead in a file that is no text', async () => {
  const listed = [diagnostic({ place: 'Posts!C7' }), diagnostic()]
  expect(await report('compact', [file('calendar.xlsx', listed, { isMade: true })])).toBe(
    [
      'calendar.xlsx: Posts!C7: warning Something was found [respect/dated-terms]',
      'calendar.xlsx:1:1: warning Something was found [respect/dated-terms]',
      '',
    ].join('\n'),
  )
})

test.each(['stylish', 'compact'])('%s shows no place for a terminal to obey', async (format) => {
  const hostile = [diagnostic({ place: 'Posts\u001B[31m!C7' })]
  for (const parts of [{ isMade: true } as const, {}]) {
    const text = await report(format, [file('a.xlsx', hostile, parts)])
    expect(text).toContain('Posts\\u001b[31m!C7')
    expect(text).not.toContain('\u001B')
  }
})
