import { lazyPattern, type TextMatch, type TextView } from 'professional/rule'

/*
 * News of a workplace, in one sentence, and in the same or one beside it that nobody was to know.
 * Either alone is ordinary: branches close in the open, and much else is kept quiet.
 */

/** What happens to a business, its people and its money. */
export const dealings = lazyPattern(
  String.raw`\b(?:clos(?:es?|ing|ure)|shut(?:s|ting)?(?= (?:down|in|next|for good|by|after|the|our|its|up)|[.,!?]|$| (?:[\w-]+ ){1,2}(?:stores?|branch(?:es)?|shops?|sites?|practices|clinics?|wards?|homes?|pharmacies|surgeries|labs?)\b)|merg(?:es?|ed|ing|er)|(?:being|been|be|getting|is|are|was|were) (?:sold|bought|taken over|axed|scrapped|outsourced|sacked|suspended)|takeover|buy-?out|redundan(?:cy|cies|t)|los(?:es?|ing|t) (?:[\w-]+ ){1,3}?(?:beds?|posts?|jobs?|staff|contracts?)|cut(?:s|ting)? (?:[\w-]+ ){0,3}?(?:posts?|jobs?|beds?|hours|staff|services?)|(?:job|staff|bed|budget) cuts|\d+ (?:jobs|posts|beds) (?:are )?(?:going|to go)|(?:no|our|the) (?:pay rises?|bonus(?:es)?)|pay freeze|(?:won|got|landed|lost) (?:[\w-]+ ){0,3}?(?:bid|contract|tender|funding)|restructur(?:e|ed|ing)|relocating|moving (?:us|everybody|everyone|the (?:clinic|ward|service|branch))|outsourc(?:ed|ing)|privatis(?:ed|ing)|(?:about to|going to|set to) (?:sign (?:with|for)|award|buy|appoint|drop|ditch|dump|sack)|being (?:cut|closed)|launching an?|opening (?:an?|our) (?:new|second|third|private)|stop(?:s|ping)? (?:all |doing |taking |seeing )?NHS|next year['’]s budget|in administration|going (?:bust|under|private)|selling (?:up|out|to an? (?:\w+ )?(?:chain|group|company)|the (?:practice|business|branch))|cut(?:s|ting)? the (?:\w+ ){0,2}(?:team|shift|service))\b`,
  'i',
)

/** That it is not for everybody yet. */
export const secrets = lazyPattern(
  [
    String.raw`(?:\bnot|n['’]t)(?: yet)?(?: been)?(?: (?:made|gone))? (?:public|announced|official)\b(?: yet)?`,
    String.raw`\bheard (?:it|that|this) here first\b`,
    String.raw`\b(?:don['’]t|do not) tell (?:anyone|anybody|a soul|the boss|my boss|head office)\b`,
    String.raw`\bkeep (?:it|this|that) (?:quiet|under (?:your|our) hats?|to yourselves|to yourself|between (?:us|ourselves))\b`,
    String.raw`\bbetween (?:you and me|ourselves|these four walls)\b|\bhush[- ]hush\b|\bunder wraps\b|\bmum['’]s the word\b|\boff the record\b|\bss+h+\b|[🤫🤐]`,
    String.raw`\b(?:told|tells|briefed|informed) (?:us|me|staff|everyone|everybody|all of us)\b[^.!?]{0,40}\bin (?:the strictest |strict )?confidence\b`,
    String.raw`\b(?:marked|stamped|labelled|headed) ["“‘']?(?:as |strictly |private and |company |commercial )?confidential\b|\bconfidential (?:board|management|business|financial|staff|HR) (?:papers?|minutes|memo|report|slides?|plans?|document|meeting|figures)\b`,
    String.raw`\b(?:shouldn['’]t|should not|(?:not|n['’]t) (?:supposed|meant|allowed) to)(?: really| probably| even)?(?: be)? (?:share|sharing|post|posting|say|saying|tell|telling|leak|leaking|tweet|tweeting)\b`,
    String.raw`\b(?:papers?|e-?mails?|slides?|memo|minutes|letter|figures|report|spreadsheet|plans?)[^.!?]{0,20}(?: not|n['’]t) (?:supposed|meant) to (?:see|have seen|read|know)\b|\btold (?:us|me|everyone|staff) not to (?:tell|say|share|post|mention)\b(?! (?:any |the )?(?:patients?|personal|photos?|pictures?|images?|names|selfies|clinical)\b)`,
    String.raw`\b(?:staff|(?:the )?team|the rest of (?:them|us)|the nurses|the patients|nobody|colleagues) (?:(?:only |will |won['’]t )?finds? out(?! (?:their|the|what|how|more|about|if|whether|who|which)\b)|(?:haven['’]t|hasn['’]t|have not|has not) been told|not told yet|(?:don['’]t|doesn['’]t) know yet|(?:(?:are|is)(?:n['’]t| not)|weren['’]t|['’]re not) (?:meant|supposed|allowed) to (?:know|find out|hear|be told)(?! (?:(?:it|this|that) )?from)|(?:will|won['’]t) be told)\b|\b(?:nobody|no ?one)(?:['’]s| has)(?: actually)? been told\b|\b(?:told|asked|sworn) (?:to (?:keep (?:quiet|schtum|mum)|say nothing|secrecy))\b|\bwant (?:this|it|that) (?:getting|to get|to come) out\b`,
    String.raw`\bno(?:body|[ -]one)(?:['’]s| has) been told\b|\binsider (?:info|information|tip|gossip|news)\b|\bword from (?:the top|above|upstairs|on high|head office)\b|\b(?:official|formal) (?:letter|announcement|notice|word) (?:next|on|is due|comes|tomorrow|later|to follow)\b`,
    String.raw`(?:\bI(?:['’]ve)? ?|(?:^|[.!?] ))(?:just )?(?:seen|saw|got hold of|got sent|got forwarded|been sent|been shown) (?:the|our|a copy of (?:the|our)) (?:\w+ )?(?:slides|memo|e-?mail|minutes|board papers?|plans?|figures|budget|spreadsheet|rota|bids?|tenders|quotes|shortlist)\b`,
    String.raw`(?:\b(?:have|has)|['’](?:ve|s)) just (?:told|informed|briefed) (?:us|staff|the team|everyone|everybody)\b|\b(?:patients|the public|customers|everyone else|reception|families|residents)(?: (?:will|won['’]t))? (?:get|gets|are being|are|be|to be) told (?:next|on|in(?! (?:person|writing|advance|plain))|later|tomorrow|after|until|till)\b`,
    String.raw`\b(?:leaking|sharing|posting) this before\b|\ba little bird t(?:ells|old)\b|\bdidn['’]t hear (?:it|this|that) from me\b|\bnot for (?:sharing|circulation)\b`,
  ].join('|'),
  'iu',
)

/** Papers and chats of those who run the place, held up as they are. */
export const papers =
  /\bhere(?:['’]s| is| are) (?:the|an?) (?:e-?mail|memo|letter|slides?|message|minutes)s? (?:that |which )?(?:the |our |my )?(?:chief exec\w*|CEO|boss(?:es)?|managers?|management|head office|area manager|practice manager|directors?|owners?|board|HR)(?: team)? (?:sent|circulated|put out|gave|has sent|have sent|just sent)\b|\bscreen ?(?:shots?|grabs?) (?:of|from) (?:the|our) (?:management|managers['’]?|staff|work|internal|practice|partners['’]?|trust|board|head office) (?:WhatsApp|Messenger|Teams|chat|group|e-?mails?|Slack|meeting)\b/gi

const denied =
  /\b(?:announced (?:it )?(?:in|on|this|last|yesterday|at)|as (?:it|we) announced|rumou?rs?|no plans|not (?:closing|merging|being sold)|fake)\b/i

/** Where a text says of what happens to a business that nobody was to know. */
export function* secretsIn(view: TextView): Generator<TextMatch> {
  if (!view.holds(dealings) || !view.holds(secrets)) return
  const list = view.sentences()
  for (const [index, { start, end }] of list.entries()) {
    const found = secrets.exec(view.value.slice(start, end))
    if (!found) continue
    const block = view.blockAt(start)
    const around = [list[index - 1], { start, end }, list[index + 1]]
      .filter((one) => {
        const other = one && view.blockAt(one.start)
        return other === block || (other?.kind === 'prose' && block.kind === 'prose')
      })
      .map((one) => view.value.slice(one?.start, one?.end))
      .join(' ')
    if (!dealings.test(around) || denied.test(around) || around.includes('?')) continue
    yield view.slice(start + found.index, start + found.index + found[0].length)
  }
}
