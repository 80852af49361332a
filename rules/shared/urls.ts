import { lazy, type Range } from 'professional/rule'

const withScheme = /(?<![\p{L}\p{N}@_])https?:\/\/[^\s<>"“”«»\x7F\uFFFC]{1,4096}/giu

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const withoutScheme = lazy(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}@#$_./-])(?<host>(?:${label}\\.){1,8}(?<ending>[a-z]{2,24}))` +
        `(?![\\p{L}\\p{N}@_-]|\\.[a-z0-9])(?<rest>(?::\\d{1,5})?[/?#][^\\s<>"“”«»\\x7F\\uFFFC]{0,4096})?`,
      'giu',
    ),
)

const countries = lazy(
  () =>
    new Set(
      (
        'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs ' +
        'bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ' +
        'ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy ' +
        'hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz ' +
        'la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx ' +
        'my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ' +
        'ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th ' +
        'tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
      ).split(' '),
    ),
)

/** The endings that are no country's and turn up in posts about health; there are 1,200 more. */
const others = lazy(
  () =>
    new Set(
      (
        'com org net edu gov mil int info biz name pro app dev page blog news live online site store ' +
        'shop website tech health healthcare clinic care pharmacy doctor dental dentist hospital ' +
        'surgery fitness charity foundation ngo community social support help link media video ' +
        'events academy education institute network digital agency london scot wales cymru irish'
      ).split(' '),
    ),
)

/**
 * The addresses in a text, in order.
 *
 * With `bare`, also those without a scheme. A single name with a country's ending is none
 * unless a path follows: `gov.uk` is a word, `www.gov.uk` an address.
 */
export function findAddresses(text: string, { bare = false } = {}): Range[] {
  const found = [...text.matchAll(withScheme)].map(rangeOf)
  if (!bare) return found
  for (const match of text.matchAll(withoutScheme())) {
    if (isAddress(match.groups ?? {})) found.push(rangeOf(match))
  }
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((range) => {
      if (range.start < end) return false
      end = range.end
      return true
    })
}

function isAddress({ host = '', ending = '', rest }: Record<string, string | undefined>): boolean {
  const top = ending.toLowerCase()
  if (!countries().has(top)) return others().has(top)
  return host.split('.').length > 2 || rest !== undefined || top === 'co' || top === 'tv'
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + lengthOf(match[0]) }
}

/** A sentence goes on after an address: its full stop and the bracket around it are not part. */
function lengthOf(address: string): number {
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!/[.,;:!?'’*…]/.test(last)) break
  }
  return end
}
