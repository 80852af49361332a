import { anyOf } from './claiming.ts'

const sure =
  '(?:100 ?(?:%|per ?cent)|completely|totally|absolutely|entirely|perfectly|utterly|always|wholly|one hundred per ?cent)'
const doing =
  '(?:cure|cures|clear|clears|stop|stops|prevent|prevents|beat|beats|fix|fixes|get rid of|gets rid of|treat|treats|heal|heals|reverse|reverses|end|ends|relieve|relieves|protect|protects|banish|banishes|kill|kills|remove|removes|eliminate|eliminates|sort|sorts|work|works)'
/** What ends a complaint for good, as somebody says who promises it. */
const ending =
  '(?:fix(?:es)?|sorts?(?: out)?|solves?|resolves?|clears?(?: up)?|heals?|ends?|stops?|removes?|relieves?|takes away|does away with|gets? rid of|cures?)'
const person = '(?:person|patient|client|customer|woman|man|child|one|case)'

/** What promises more than evidence can give, by the kind of promise. */
export const claims = {
  certain: anyOf([
    String.raw`\b${sure}[ -](?:accurate|right|correct|reliable|effective|foolproof|protected|curable|preventable|cured|successful)\b`,
    String.raw`\b${sure} (?:wip(?:es|ed?) out|eliminates|eradicates|prevents|protects|cures|gets rid of|banishes|reverses)\b|\b(?:wipes? out|eliminates?|removes?|takes away) (?:any|all|your|every) (?:\w+ )?(?:chance|risk|danger)s? of\b`,
    String.raw`\b(?:completely|totally|absolutely|entirely|utterly|fully|wholly|permanently|100 ?%) ${ending}(?= )`,
    String.raw`\b(?:100 ?%|100 per ?cent) (?:accuracy|success(?: rate)?|protection|cure rate|effectiveness|certain\w*|guaranteed)`,
    String.raw`\b(?:never fails?(?: to)?|(?:can['’]t|cannot) (?:fail|be wrong)|(?:right|correct|accurate) (?:result|answer|reading)s? every (?:single )?time|(?:can['’]t|cannot|will not|won['’]t|does not|doesn['’]t|never) miss(?:es)? (?:a thing|anything|an? (?:single )?(?:cancer|tumou?r|case|polyp|infection))|never (?:misses|gets it wrong|wrong|inaccurate|mistaken|lies?)|works? (?:(?:on|for|in) every single (?:${person}|back|knee|time)|every (?:single )?time|100 ?% of the time|for (?:everyone|everybody|all of us|every patient|absolutely everyone)|on everyone)|always (?:works?|${doing})|${doing} every time)\b`,
    String.raw`\b(?:guaranteed|(?:scientifically |clinically )proven|proven(?! to work)) to (?:${doing}|help everyone|make you (?:better|well|immune))\b|\b(?:results?|success|relief|recovery|cure)(?: is| are)? guaranteed\b|\b(?:will|['’]ll) (?:definitely|certainly|absolutely) (?:${doing}|be (?:cured|pain[- ]free)|recover)\b`,
    String.raw`\bguarantees? (?:(?:you |a |an |that |full |total |complete )?(?:[\w'’]+ ){0,3}(?:sleep|pregnancy|success|protection|cure|recovery|results?|weight loss|relief|immunity)|(?:that )?(?:you|your \w+|they|he|she|it) (?:will|won['’]t|cannot|can['’]t|haven['’]t|have not|don['’]t have|do not have))\b`,
    String.raw`(?<=\b(?:is|are) )(?:foolproof|infallible|an? (?:cure-all|guaranteed cure|sure cure|miracle cure|miracle(?! (?:that|he|she|they|of)\b))|a 100 ?% cure)\b|\b(?:a|the|our|this) (?:miracle|guaranteed|sure-fire|total|permanent|instant) (?:cure|baths?|remedy)\b`,
    String.raw`(?<=\b(?:is|are|it['’]s|they['’]re) )the only (?:real |proven |true |effective )?(?:cure|treatment|remedy|medicine)s?(?: for| you need)\b|\bthe only (?:cure|treatment|remedy)s?(?: for (?:[\w'’-]+ ){0,2}?[\w'’-]+)? (?:that|which) (?:really |actually )?works\b`,
    String.raw`\b(?:detects|catches|finds|picks up|spots) (?:every|all|each) (?:single )?(?:cancers?|tumou?rs?|cases?|polyps?|infections?|diseases?|problems?)\b`,
    String.raw`\byou(?:['’]ll| will| can) never (?:get|have|catch|be|fall)(?= )`,
    String.raw`\b(?:(?:breast-?fed|unvaccinated|unjabbed|vegan|home-?birthed|active|fit|healthy|slim) (?:babies|children|kids|people|adults|women|men)|vegans|vegetarians|runners|swimmers|yogis) (?:never|don['’]t(?: ever)?|do not|can['’]t|cannot) (?:get|catch|develop)(?= )`,
    String.raw`\b(?:any(?:one|body)|every(?:one|body)|people|those) who (?!(?:have|had|has|were|was|are|is)\b)(?:[\w'’-]+ ){1,7}(?:will )?never (?:gets?|catch(?:es)?|develops?)(?= )`,
    String.raw`\b(?:nobody|no ?one) who (?:[\w'’-]+ ){1,6}(?:ever )?(?:gets?|catches|develops) (?:ill|sick|poorly|an? cold(?=\W*$|[.,!]| (?:again|any ?more))|colds|flu|covid|cancer|dementia|depress(?:ed|ion))\b`,
    String.raw`\byou(?:['’]ll| will) never (?:(?:[\w'’]+ ){1,4}again|(?:have|get|need|catch) another)\b`,
    String.raw`(?<=\b(?:is|are|it['’]s|they['’]re) )guaranteed to (?:detect|find|spot|pick up|catch|show(?: up)?|reveal|rule out)(?= )`,
    String.raw`\byou can (?:now )?be ${sure} (?:certain|sure|confident) (?:that )?(?:your [\w'’-]+ (?:is|are)|you(?:['’]re| are| have no|['’]ve no| (?:do not|don['’]t) have| (?:have not|haven['’]t)(?: got)?))(?= )`,
    String.raw`(?<=\b(?:means?|proves?|shows?|confirms?) (?:that )?)there(?:['’]s| is) no way (?:that )?you(?:['’]ve| have)(?: got)?(?= )|(?<=\b(?:means?|proves?|shows?|confirms?) (?:that )?)you (?:definitely|certainly|absolutely) (?:(?:have not|haven['’]t) got|(?:do not|don['’]t|cannot|can['’]t) have)(?= )`,
  ]),
  safe: anyOf([
    String.raw`\b(?:${sure}|never anything but)[ -](?:safe(?! (?:space|place|environment)\b)|free (?:of|from) (?:any )?(?:side[- ]effects|risks?)|harmless|risk[- ]free|without risk|side[- ]effect[- ]free|painless)\b`,
    String.raw`\b(?:carr(?:y|ies)|has|have|is|are|with|there(?:['’]s| is| are)|pos(?:e|es)|at|comes? with) (?:absolutely |literally |virtually )?(?:zero|no) (?:risks?(?!-| (?:factor|assess))|side[- ]effects?|dangers?|downsides?)(?: at all| whatsoever)?\b`,
    String.raw`\bzero (?:risks?|side[- ]effects?|pain|dangers?|downsides?)\b(?! (?:would|do|does|is|are|factor|assess|toleran))|\bno (?:(?:risks?|side[- ]effects?|danger) (?:whatsoever|at all)|(?:chance|risk|danger) (?:whatsoever |at all )?of (?:an? |any )?(?:side[- ]effects?|reaction|harm|complications?|infection))\b|\b(?:(?:do|does|will|can) ?not|(?:don|doesn|won|can)['’]t) (?:ever )?(?:have|cause|carry|give you|do you) any (?:side[- ]effects?|risks?|harm)\b`,
    String.raw`\b(?:is|are) (?:now )?(?:completely |entirely )?without (?:any |the slightest )(?:risks?|side[- ]effects?|danger)\b|\b(?:impossible to|you (?:can['’]t|cannot)) (?:overdose on|(?:take|have) too much(?! of))`,
    String.raw`\bno ?(?:one|body) (?:ever )?(?:gets|has|had|suffers|feels) (?:any )?(?:side[- ]effects|a reaction)\b|(?<=\b(?:is|are) )(?:risk[- ]free|harmless)\b|\bnever (?:causes?|gives?|has|have|does|do) (?:any |you )?(?:side[- ]effects?|harm|problems|a reaction|reactions)\b`,
  ]),
  cures: anyOf([
    String.raw`\b(?:(?:will|can) (?:also |definitely |certainly |completely |really |actually |always )?cure|cures|heals|(?:fixes|stops|ends|sorts|solves|treats|will (?:fix|heal|stop|end|sort|clear))(?= (?:every|all|any)\b)|wipes out|banishes|(?:(?:sorts|fixes|stops|ends|clears|beats|shifts|eases|relieves|gets rid of)|(?<=\w{3}s )(?:sort|fix|stop|end|clear|beat|shift|ease|relieve|cure|heal|get rid of))(?= (?:[\w'’-]+ ){1,3}(?:in|for) (?:every(?:one|body) (?:who|that|I|we)|every (?:single )?${person} (?:who|that|I|we)|every single ${person})\b))(?= )|\bpermanently cures?(?= )`,
  ]),
  everyone: anyOf([
    String.raw`\b(?:every(?:one|body)|all (?:\w+ )?(?:adults|women|men)|all of us|every (?:adult|woman|man|child|patient|person))(?: (?:over|under|above|aged|in their) [\w ]{1,16}?)?(?: really)? (?:should|must|needs? to|ought to|has to) (?:also |really |all )?(?:be (?:on|taking|having|given)|take|have|get|start|use)(?= )`,
  ]),
} as const

export type Claim = keyof typeof claims

/** Cheap questions before the patterns. */
export const mayClaim: Readonly<Record<Claim, RegExp>> = {
  certain:
    /100 ?%|100 per|hundred per|(?:detect|find|spot|catche)s (?:every|all|each)|picks up |(?:complete|total|absolute|entire|perfect|utter|whol|ful|permanent)ly\b|always|never|every (?:single )?time|for (?:everyone|everybody|all of|every|absolutely)|proven|guarant|(?:['’]t|cannot) (?:fail|be)|(?:will|['’]ll) (?:defin|cert|absol)|(?:n['’]t|not|ever) (?:get|catch|develop|miss)|you (?:defin|cert|absol)|no way|every single|no ?(?:body|one) who|foolproof|infallible|miracle|cure|sure-fire|remedy|(?:wipe|eliminate|remove|take)s? (?:out|any|all|your|every|away)|only [^.!?]{0,12}(?:treatment|remed|medicine)/i,
  safe: /overdose|too much|safe|harmless|risk|side[- ]effect|danger|downside|painless|zero |chance|harm|never|no ?(?:one|body) /i,
  cures:
    /cure|heals|wipes out|banishes|(?:in|for) every|(?:fix|heal|stop|end|sort|solve|treat|clear)(?:e?s)? (?:every|all|any|absolutely)/i,
  everyone: /(?:every|all )[^.!?]{0,50}(?:should|must|needs? to|ought to|has to) /i,
}
