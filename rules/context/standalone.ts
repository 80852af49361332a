import {
  defineRule,
  type Draft,
  type Post,
  type TextMatch,
  type TextView,
  v,
} from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { isAboutHealth } from '../shared/health-words.ts'
import { openingOf } from '../shared/opening.ts'
import { mentions } from '../signals/mention.ts'

/** An opening that points at something a copy of the post does not show. */
const pointer =
  /^(?:(?:exactly|absolutely|yes[,!.]{0,3}|so much|100%) this(?=\s*(?:[.!,…👆☝👏💯]|$))|this(?=[.!…]|\s*$|\s*(?:👆|☝|👏|🙌|💯|❤))|this,? a (?:thousand|million|hundred) times(?!,? (?:is|was|a (?:day|week|year))\b)|louder for (?:the|those|people|everyone)\b|as per my (?:previous|last|earlier) (?:post|tweet|thread|comment)|this (?:exactly|so much|right here|all day|times (?:ten|100|a million|a thousand)|needs? (?:saying|to be|more)|makes (?:me|my|no)|made (?:me|my)|explains (?:a lot|everything|why|so)|sums (?:it|up)|says it all|breaks my|should(?:n['’]t)? (?:be|not|never)|can['’]t (?:be|go)|has to (?:stop|change)|matters|hurts|tells you)|that is exactly\b|that['’]s (?:exactly|so|not|what|the (?:point|problem|thing|one|truth)|wrong|right|true|just|my|awful|great|brilliant|disgraceful|ridiculous|nonsense|a (?:great|good|fair|lie|disgrace|myth|shame)|absolutely)\b|which is (?:exactly |precisely )?why \w+|(?:and )?(?:that['’]s|that is|this is) (?:exactly |precisely )?why (?:you|nobody|no one|everyone|people|patients|they|I)\b|\^+(?=\s|$)|(?:👆|☝)(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]){0,2}|see (?:above|previous|(?:my|our) (?:last|previous|earlier) (?:post|tweet|thread))|as (?:(?:I (?:just |already )?|we )(?:said|mentioned|wrote)\b|discussed(?=[,.]))|as above(?=[.!])|same here\b(?! (?:at|in|on)\b)|what (?:he|she|they) said\b|(?:couldn['’]t|could not) agree more\b|yes to (?:all of )?this\b|could(?:n['’]t| not) have (?:said|put) it better\b|(?:so true|me too|well said|agreed|exactly (?:my|our) point|(?:my|our) point exactly|hear,? hear|nailed it|same|(?:yes,? )?(?:to )?all of this)(?=[.!…;]|\s*$))/iu
/** Before it: other signs, and a word that leads to it. */
/** A counter, signs and a word of talk in front of it. */
const lead =
  /^\s*(?:\(?\d{1,2}\/(?:\d{1,2}|n)?\)?\s+)?(?:(?![\u{1F446}\u261D])\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?\s*){0,3}(?:(?:honestly|seriously|so(?! (?:true|much))|and|but)\b,? )?/iu
/** What is in every text that opens in such a way, or takes back what it said. */
const pointing = [
  'this $',
  'this {all,break*,can,exactly,explain*,ha*,hurt*,ma*,need*,right,say*,should*,so,sum*,tell*,time*}',
  'that s',
  'thats',
  'see {above,previous}',
  '{thousand,million,hundred} times',
  'louder for',
  'as per',
  'as {i,discussed,above}',
  'same here',
  '{he,she,they} said',
  'is {why,exactly,precisely}',
  '{agree more,it better,my point,our point,we said,we mentioned,we wrote,hear hear,nailed it,all of this,yes to}',
  'same $',
  'so true',
  'me too',
  '{last,previous,earlier} {post,tweet,thread}',
  'well said',
  'agreed',
  '^',
  '<emoji>',
  '<sarcasm>',
  'sarcas*',
  'j k',
  'irony',
  'joke',
  'joking',
  'kidding',
  'jk',
]
/** “That’s why we …” and the like after a heading or a hook of their own. */
const selfContained = /^that['’]s (?:a wrap|it\b|all\b|not all)/i
const address = /https?:\/\/|\bwww\.|\b[\w-]{2,40}\.(?:org|com|co\.uk|nhs\.uk|gov\.uk)\b/i
const quotation = /["“][^"”\n]{10,}["”]/

const sarcasm =
  /(?<=\s)\/s(?:arc(?:asm)?)?(?=\s|[.!]|$)|[[(](?:sarcasm|sarcastic|irony|joke|joking|just kidding|jk)!?[\])]|#sarcasm\b|#irony\b|\b(?:obviously|clearly|only|just) (?:joking|kidding)\b|\bj\/?k\b(?=[\s.!😂🤣]*(?:$|\n))/giu

const limit =
  /^\(?(?:but|except|unless|only (?:if|when)|however|not if|provided (?:that)?|as long as|that said|with the exception|(?:just |and )?not (?:for(?! (?:(?:the )?(?:first|last) time|nothing|profit|long)\b)|if|when)|(?:don['’]t|do not|never) \w+ (?:it|them|this|these)(?=[^.!?]{0,30}\b(?:if|when|while|unless|with)))\b/i
/** It says for whom or when the advice is wrong, so that another condition in the advice is no limit. */
const takesBack =
  /^(?:(?:oh|ah|and|but|well|also|sorry|ps|just|obviously|of course)[,:]? (?:but |and |just )?){0,2}(?:(?:except|unless|only|not(?! for (?:(?:the )?(?:first|last) time|nothing|profit|long)\b)|never)(?: (?:if|when|for|to|in|with|within|on|during|the|while|where|after|before|until)(?= \w)|\s(?:they['’]re|it['’]s|you['’](?:re|ve)|you (?:have|are|take|had)|he['’]s|she['’]s)\b)|unless\b|apart from (?:if|when|in|anyone|those|people|under)|(?:with )?(?:(?:the )?(?:one|a|an?|small|big|huge|important|major|only|obvious) ){1,3}(?:exceptions?|caveat|catch|proviso)(?: is|:| –| -)|(?:the )?(?:caveats?|exceptions?|exclusions?):|(?:this|that|it|none of (?:this|that)) (?:(?:does not|doesn['’]t|do not|don['’]t|won['’]t) (?:apply|go|hold|count)|isn['’]t (?:for|true)|is not (?:for|true)) (?:to|for|if|when|of|anyone|in)|(?:don['’]t|do not) do (?:this|that|it|any of (?:this|that)) (?:if|when|in)\b)/i
/** “Unless it’s an emergency, start with your GP”: a sentence of its own, and no rest of the last. */
const goesOn =
  /^[^.!?]{0,80}(?:, (?:we|you|it|they|he|she|there|this|that|please|start|ask|ring|call|see|go|come|carry|keep|take|try|book|do|don['’]t|just|all|the|your|our|most|everyone|stay|stop)\b|\b(?:will|do|can|should) (?:we|you|they|it)\b)/i
/** What limits the advice where it stands. */
const plainlyLimited =
  /\b(?:unless|except|provided|only (?:if|when|for|after|with)|ask (?:us|your|a|the|first)|(?:talk|speak|check|chat) (?:to|with)|depend\w*|most people|some people|not (?:if|for|everyone))\b/i
const instruction =
  /\b(?:(?:you|everyone|anyone|kids|children|adults|babies) (?:can|may|could|should|must|need|don['’]t need|do not need|don['’]t have|will)|stop|take|start|avoid|double|skip|halve|increase|reduce|safe|fine to|ok(?:ay)? to|give|put|pull|soak|eat|drink|works?|cures?|prevents?|protects?|never|always|no need|(?:is|are) (?:fine|ok|okay|great|perfect) for)\b/i
const limited =
  /\b(?:if|unless|except|but|however|only|provided|ask|talk to|speak to|check with|depend\w*|usually|most people|some people|may)\b/i
/** “But first: warm up” goes on, and “But how?” asks. */
const isStep = /^but (?:first|then|next|how|why|what|when|where|who)\b(?! (?:if|you))/i
/** What else advice is about, beside medicines and illnesses. */
const ofBody =
  /\b(?:teeth|gums?|feet|eyes?|glasses|lens(?:es)?|hearing|skin|sleep|sugar|weight|plasters?|corns?|warts?|wounds?|burns?|doctors?|dentists?|pain|ankles?|knees?|wrists?|shoulders?|elbows?|joints?|muscles?|stitches|dressings?|splints?|plaster casts?|crutches|sprains?|swelling|bruis(?:e|es|ing)|rash(?:es)?|nappy|breast(?:milk|feed\w*)|formula|cough(?:s|ing)?|exercises|stings?|bites?|splinters?|ticks?|blisters?)\b/i
const counter = /^\s*\(?\d{1,2}\/(?:\d{1,2}|n)?\)?(?=\s|$)/
const leaning = /^(?:he|she|it|they|this|that|these|those|and|so|also|then|another|which)\b/i

/** Longer drafts without a kind are pages, which keep their context. */
const longestPost = 600

const post = { kind: 'post' } as const
const thread = { kind: 'thread' } as const

export default defineRule({
  id: 'context/standalone',
  summary: 'A post makes no sense, or misleads, once it is copied alone.',
  why: `
    A post is shared without what stood above or below it. Readers who see half of it may follow
    advice whose limits they never saw, or take a joke for a fact.
  `,
  advice: 'Say what “this” is, and keep limits in the same post as the claim.',
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'gmc-social-2024' },
    { source: 'hcpc-wisely' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    pointer: 'Copied alone, this points at nothing',
    sarcasm: 'Readers who miss this mark take the claim for a fact',
    limit: 'This limit stands in another post than the advice it belongs to',
    counter: 'Copied alone, this part of the thread leans on the one before',
  },
  options: {
    requireCounters: v.pipe(
      v.optional(v.boolean(), false),
      v.description(
        'Also reports later parts of a thread that have no count and lean on the last.',
      ),
    ),
  },
  wakes: () =>
    anyClues(
      [['<plain>', '<meta>', '<thread>'], pointing],
      [
        ['<thread>'],
        ...anyClues(patternClues(limit), patternClues(takesBack)),
        ...patternClues(instruction),
      ],
    ),
  examples: {
    bad: [
      { text: '😂 «This». Exactly this.', meta: post },
      { text: '«👆» ignore the leaflet on that one', meta: post },
      {
        text: '1/ You can stop your inhaler when you feel well.\n\n2/ «But» only if your clinician agrees.',
        meta: thread,
      },
      'Sure, antibiotics cure colds «/s»',
      { text: 'But «as I just said», the clinic is full.', meta: post },
      { text: '«Same here», and in every branch I know.', meta: post },
      { text: 'Honestly, «that’s exactly» what I have been telling people.', meta: post },
      { text: '«^^» every word', meta: post },
      '«This needs to be» on every surgery wall.',
      'Vaccines give you superpowers «#sarcasm»',
      { text: 'Just double the dose, what could go wrong «(joking!)»', meta: { kind: 'reply' } },
      {
        text: '1/ This vaccine is safe in pregnancy.\n\n2/ «Except» in the first weeks.',
        meta: thread,
      },
      {
        text: 'Take two tablets at night.\n\n---\n\n«Unless» you have kidney disease.',
        meta: thread,
      },
      {
        text: 'We open late today.\n\n---\n\n«It» is because of the snow.',
        meta: thread,
        options: { requireCounters: true },
      },
      { text: '«Which is why we» never trust a leaflet.', meta: post },
      { text: '«Exactly our point»; every ward has that cupboard.', meta: post },
      { text: '«See my last post». Statins do not work like that.', meta: post },
      { text: '«Me too». Every single shift.', meta: post },
      { text: '4/6 So «that’s why you» stop it at once.', meta: post },
      'Oh, sugar is great for teeth «/s»',
      { text: '1/ Honey is safe for coughs.\n\n2/ «Just not for» babies.', meta: thread },
      { text: '«Louder for the» people at the back.', meta: post },
      {
        text: '1/ Never bandage a sprained knee.\n\n2/ «Unless» a physio has shown you how.',
        meta: thread,
      },
    ],
    good: [
      { text: 'Same day appointments are back.', meta: post },
      { text: '2/3 This week we look at inhalers.', meta: post },
      { text: 'This. Exactly this.', meta: { kind: 'reply', inReplyTo: 'https://example.org/1' } },
      { text: 'This. https://example.org/post', meta: post },
      { text: '> Sleep is a medicine.\n\nThis. Exactly this.', meta: post },
      { text: '![A queue outside](queue.jpg)\n\nThis needs to change.', meta: post },
      { text: 'This. Exactly this.', meta: { kind: 'web' } },
      { text: 'This leaflet explains how to use your inhaler.', meta: post },
      { text: 'This is flu season.', meta: post },
      'It’s flu season.',
      { text: 'Exactly this time last year we opened.', meta: post },
      { text: 'As discussed at the meeting, parking is free.', meta: post },
      { text: 'That’s why we offer a free check at 40.', meta: post },
      { text: 'This is why: the fridge failed on Sunday, and we lost our stock.', meta: post },
      { text: '👏 That’s a wrap on our flu clinics. Thank you all!', meta: post },
      '@drjones This. Exactly this.',
      '# Inhalers\n\nThis makes my list of the five most useful things to know.',
      { text: 'Same hereditary condition, two families, one study.', meta: post },
      'The flow is 8 litres /min and the rate is 3 /s.',
      'We are only joking about the cake: there is none left.',
      {
        text: '1/ You can stop your inhaler only if your clinician agrees.\n\n2/ But never without asking.',
        meta: thread,
      },
      { text: '1/ We open at nine.\n\n2/ But on Sundays we are closed.', meta: thread },
      { text: 'As per usual, the clinic opens at nine.', meta: post },
      {
        text: '1/ Arnica is fine for a sprained ankle, some say.\n\n2/ Not for the first time, our physio looks at the evidence.',
        meta: thread,
      },
      { text: 'This, a hundred times a day, is what our dispensers do.', meta: post },
      { text: '1/ Our shoulders are broad.\n\n2/ But on Sundays we rest.', meta: thread },
      {
        text: '1/ You can stop your inhaler when your clinician says so.\n\n2/ Talk to us first.',
        meta: thread,
      },
      { text: 'We open late today.\n\n---\n\nIt is because of the snow.', meta: thread },
      {
        text: '1/ We open late.\n\n2/ It is because of the snow.',
        meta: thread,
        options: { requireCounters: true },
      },
      'JK is our new pharmacist, and her statins talk is on Friday.',
      { text: 'This 👇 is what a full fridge looks like: https://example.org/fridge', meta: post },
    ],
  },

  create(context) {
    function look(draft: Draft): void {
      const posts = draft.children.filter((child) => child.type === 'post')
      const views = posts.map((each) => context.text(each))
      const [first] = posts
      const [firstView] = views
      if (!first || !firstView || !isPost(draft, firstView, posts.length)) return
      lookForPointer(first, firstView, posts.length)
      for (const [index, each] of posts.entries()) {
        const view = views[index]
        if (view) lookForSarcasm(each, view)
      }
      for (const [index, each] of posts.entries()) {
        const before = views[index - 1]
        if (before) lookForLimit(each, before.value)
      }
    }

    function lookForPointer(each: Post, view: TextView, count: number): void {
      const { kind, inReplyTo, media = [] } = each.meta
      if (count > 1 || kind === 'reply' || inReplyTo !== undefined || media.length > 0) return
      if (address.test(view.value) || quotation.test(view.value)) return
      const all = context.text(each, 'everywhere')
      if (
        all.blocks.some(({ kind: block, quoted }) => quoted || block === 'alt' || block === 'url')
      )
        return
      const start = lead.exec(view.value)?.[0].length ?? 0
      const rest = view.value.slice(start)
      const found = selfContained.test(rest) ? undefined : pointer.exec(rest)
      if (!found) return
      context.report({ at: view.slice(start, start + found[0].length), message: 'pointer' })
    }

    function lookForSarcasm(each: Post, view: TextView): void {
      for (const at of view.matchAll(sarcasm)) {
        if (!isJokeOnHealth(at) || context.signal(mentions, each).isMentioned(at)) continue
        context.report({ at, message: 'sarcasm' })
      }
    }

    function lookForLimit(each: Post, before: string): void {
      const opening = openingOf(each, context)
      if (!opening) return
      const found = limit.exec(opening.value)
      const isAdvice = instruction.test(before) && (isAboutHealth(before) || ofBody.test(before))
      const isLimit = found && !isStep.test(opening.value) && !limited.test(before)
      const back = takesBack.exec(opening.value)
      if (isAdvice && isLimit) {
        context.report({ at: firstOf(opening, found[0].length), message: 'limit' })
      } else if (isAdvice && back && !goesOn.test(opening.value) && !plainlyLimited.test(before)) {
        context.report({ at: firstOf(opening, back[0].length), message: 'limit' })
      } else if (context.options.requireCounters && !counter.test(context.text(each).value)) {
        const leans = leaning.exec(opening.value)
        if (leans) context.report({ at: firstOf(opening, leans[0].length), message: 'counter' })
      }
    }

    return { draft: look }
  },
})

/** Whether it is published as a post; a draft that does not say is one if it is short and plain. */
function isPost({ meta }: Draft, view: TextView, count: number): boolean {
  const { kind } = meta
  if (kind === 'post' || kind === 'thread' || kind === 'reply' || count > 1) return true
  if (kind !== undefined || /^\s*@\w/.test(view.value)) return false
  const isPlain = view.blocks.every((block) => block.kind === 'prose')
  return isPlain && view.blocks.length <= 4 && view.value.length <= longestPost
}

/** A mark at the end of what it marks, in a post that speaks of health. */
function isJokeOnHealth(at: TextMatch): boolean {
  const isUnit = at.value === '/s' && /\d\s*$/.test(at.before)
  const isWord = /^\w/.test(at.value)
  if (isUnit || (isWord && /^\s*(?:about|with|around|that)\b/i.test(at.after))) return false
  return isAboutHealth(at.before) || ofBody.test(at.before)
}

function firstOf({ view, start }: TextMatch, length: number): TextMatch {
  return view.slice(start, start + length)
}
