// How our own code is written in the bundle.
import { withSeams } from '../../dist/src/core/seams.js'
import { nodesIn, replaceParts, usesIn } from './syntax.js'

/** Patterns that are put together are made so when they are; these are written out. */
export const withSeamsInPatterns = {
  name: 'with-seams-in-patterns',
  transform: {
    filter: { id: /\/dist\/(?:rules|src)\/.*\.js$/ },
    handler(code) {
      const patterns = nodesIn(this.parse(code)).filter(
        ({ regex }) => regex && !regex.flags.includes('v'),
      )
      const sewn = patterns.map(({ start, end, regex }) => ({
        start,
        end,
        text: `/${withSeams(regex.pattern)}/${regex.flags}`,
      }))
      return replaceParts(code, sewn)
    },
  },
}

/**
 * Makes a pattern where it is first used, if that is one place: to make all that a module has takes
 * a short run longer than to look with those that it needs.
 */
export const withLatePatterns = {
  name: 'with-late-patterns',
  transform: {
    filter: { id: /\/dist\/(?:rules|src)\/.*\.js$/ },
    handler(code) {
      const tree = this.parse(code)
      const uses = usesIn(tree)
      const parts = tree.body.flatMap((statement) => {
        const { type, kind, declarations, start } = statement
        if (type !== 'VariableDeclaration' || kind !== 'const' || !declarations[0].init.regex)
          return []
        const [{ id, init }] = declarations
        const [use, ...others] = uses.get(id.name) ?? []
        if (!use?.isInFunction || others.length > 0) return []
        const literal = code.slice(init.start, init.end)
        return [
          { start, end: init.end, text: `let ${id.name}` },
          { start: use.start, end: use.end, text: `(${id.name} ??= ${literal})` },
        ]
      })
      return replaceParts(code, parts)
    },
  },
}

/**
 * V8 of Node 20 makes `{ ...one, other }` a kind of object of its own each time that it is run, which
 * takes ten times as long, and so does whatever then looks at objects of a thousand kinds. With
 * anything spread before it is the same object, of one kind. Written into what is minified already,
 * which would leave it out.
 */
export const withSharedShapes = {
  name: 'with-shared-shapes',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue
      const spread = nodesIn(this.parse(part.code)).filter(
        ({ type, properties }) =>
          type === 'ObjectExpression' &&
          properties.length > 1 &&
          properties[0].type === 'SpreadElement',
      )
      const starts = spread.map(({ start }) => ({ start, end: start + 1, text: '{...null,' }))
      part.code = replaceParts(part.code, starts)
    }
  },
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
