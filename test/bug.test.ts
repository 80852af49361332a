import { expect, it } from 'vitest'
import { describeBug, framesOf } from '../src/core/bug.ts'

const words = 'Mrs Adeyemi\n    at the pharmacy (again:1:2)\n at home'

it('a bug is told by its name and where it was, whatever its message looks like', () => {
  const text = describeBug(new TypeError(words), '1.2.3')
  expect(text).toContain('(TypeError, version 1.2.3)')
  expect(text).toContain('bug.test.ts')
  for (const secret of ['Adeyemi', 'pharmacy', 'home']) expect(text).not.toContain(secret)
})

it('says nothing of where it was when the message cannot be told from it', () => {
  for (const later of ['other', '']) {
    const error = new Error(words)
    expect(error.stack).toContain(words)
    error.message = later
    expect(framesOf(error)).toEqual([])
  }
  expect(framesOf(words)).toEqual([])
})

it('says where an error without a message was', () => {
  expect(framesOf(new Error()).join('\n')).toContain('bug.test.ts')
})
