// How our own code is written in the bundle.
import { withSeams } from '../../dist/src/core/seams.js'

/** Patterns that are put together are made so when they are; these are written out. */
export const withSeamsInPatterns = {
  name: 'with-seams-in-patterns',
  transform: {
    filter: { id: /\/dist\/(?:rules|src)\/.*\.js$/ },
    handler(code) {
      let sewn = code
      for (const { start, end, regex } of patternsIn(this.parse(code)).toReversed()) {
        if (regex.flags.includes('v')) continue
        sewn = `${sewn.slice(0, start)}/${withSeams(regex.pattern)}/${regex.flags}${sewn.slice(end)}`
      }
      return sewn
    },
  },
}

/** The regular expressions that a program holds, in their order. */
function patternsIn(node) {
  if (node === null || typeof node !== 'object') return []
  if (node.regex) return [node]
  return Object.values(node).flatMap(patternsIn)
}

/**
 * Escapes what is beyond ASCII. One such sign makes Node hold a file with two bytes a character,
 * which takes twice as long to read. What is in `String.raw` are sources of patterns, which take
 * the same escapes.
 */
export const inAscii = {
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue
      part.code = part.code.replaceAll(
        /[^\0-\u007F]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

/**
 * Hands on as it is what is never given another value, as nothing of ours is. A start would make
 * more functions that fetch such values than it calls of all others, and each call from one chunk
 * into another would go through one.
 */
export const withPlainExports = {
  name: 'with-plain-exports',
  renderChunk(code) {
    const plain = []
    const rest = code.replaceAll(
      /^Object\.defineProperty\(exports, "([\w$]+)", \{\s+enumerable: true,\s+get: function \(\) \{\s+return ([\w$]+);\s+\}\s+\}\);$/gm,
      (getter, name, value) => {
        if (!isFixed(value, code)) return getter
        plain.push(`${name}: ${value}`)
        return ''
      },
    )
    return plain.length === 0 ? code : `${rest}\nObject.assign(exports, { ${plain.join(', ')} });`
  },
}

/** Whether a name in a chunk always means the same. */
function isFixed(name, code) {
  const literal = name.replaceAll('$', String.raw`\$`)
  return new RegExp(`^(?:const|class|(?:async )?function\\*?) ${literal}(?![\\w$])`, 'm').test(code)
}
