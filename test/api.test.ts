import { expect, test } from 'vitest'

// Every name here is public: taking one away is a breaking change.
test('the public names of the library', async () => {
  expect(Object.keys(await import('../src/index.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "UsageError",
      "addMessages",
      "applyBaselines",
      "applyFixes",
      "createBaselineSearch",
      "createConfigLoader",
      "createLinter",
      "describeRules",
      "findFiles",
      "findSource",
      "fixableFormats",
      "formatOf",
      "gatherResults",
      "htmlReporter",
      "lintFiles",
      "lintText",
      "loadReporter",
      "markdownReporter",
      "reporterNames",
      "rules",
      "toMessage",
    ]
  `)
  expect(Object.keys(await import('../src/browser.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "UsageError",
      "addMessages",
      "applyFixes",
      "createLinter",
      "describeRules",
      "findSource",
      "fixableFormats",
      "formatOf",
      "gatherResults",
      "htmlReporter",
      "lintText",
      "markdownReporter",
      "rules",
      "toMessage",
    ]
  `)
  expect(Object.keys(await import('../src/rule.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "countWhile",
      "createHashFilter",
      "defineLexiconRule",
      "defineRetextRule",
      "defineRule",
      "defineSignal",
      "emptyTermHash",
      "endOfLettersAndDigits",
      "expandBraces",
      "foldText",
      "folderOf",
      "hasPlainLetters",
      "hashOn",
      "hashStretch",
      "hashTerm",
      "hashText",
      "isAcronym",
      "lazy",
      "lazyPattern",
      "letterAt",
      "makePattern",
      "matchesOf",
      "mostOfFolder",
      "nextLetterOrDigit",
      "openingPronoun",
      "quieter",
      "replaceWith",
      "shortPost",
      "splitSentences",
      "unmask",
      "v",
    ]
  `)
  expect(Object.keys(await import('../src/remark.ts')).toSorted()).toMatchInlineSnapshot(`
    [
      "default",
    ]
  `)
})
