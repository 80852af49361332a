import { type Block, defineRule, type TextView } from 'professional/rule'
import { oncePerSentence } from '../shared/once.ts'
import { groupTriggers } from '../lexicons/group-words.ts'
import { characteristicClues, describedIn, mayMatter } from '../shared/characteristics.ts'
import { plainSentence, plainText, rangeIn } from '../shared/plain-sentence.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'respect/irrelevant-characteristic',
  summary: 'Ethnicity, faith, age, sexuality or disability is mentioned where it does no work.',
  why: `
    Told of what somebody did, readers take the characteristic for the reason. It also helps others
    to find out who it was.
  `,
  advice: 'Cut it, unless you would mention it of anybody and the text needs it.',
  references: [{ source: 'nhs-inclusive' }, { source: 'gphc-online-2016' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    characteristic: 'This tells what kind of person it was, which may not matter here',
  },
  lexicon: groupTriggers,
  needs: () => characteristicClues(),
  near: true,
  examples: {
    bad: [
      '2 «Spanish blokes» had a scrap over the last chair.',
      'A «Polish woman» complained about the wait.',
      '«Gay couple» arguing at the counter.',
      '«Asian man» stole our charity box.',
      'Some «old woman» held up the queue.',
      'Had a lovely day until an «elderly man» shouted at our receptionist.',
      'That «Romanian guy» from last week turned up again.',
      'Two «black lads» pushed past the queue.',
      'An «Irish bloke» at the hatch was rude to everyone.',
      'Wanted: «Asian male», blue jacket, nicked our collection box.',
      'Then a «disabled customer» kicked off about parking.',
      'Some «Muslim» refused to wait his turn.',
      'Yesterday I was shouted at by a «black guy» over a repeat.',
      'This «Chinese couple» were so rude to our trainee.',
      'Had a «Polish lady» in today moaning about the queue.',
      'A «young mum» with a pram demanded to be seen.',
      'A «Nigerian physio» has been arrested for stealing morphine.',
      '«Gay doctor» struck off for drink driving.',
      'The «transgender patient» in bay 4 was moaning about the food.',
      'The thief was a «Muslim», of course.',
      'The man who stole our tin was «Polish» lol',
      'A «Polish lady» left her bike across our doorway.',
    ],
    good: [
      'Two Spanish nurses had a row of beds to themselves.',
      'Black women are more likely to develop pre-eclampsia.',
      'A Muslim patient asked about fasting with insulin.',
      'An 80-year-old can have the RSV vaccine.',
      'We welcome our first Deaf trainee pharmacist.',
      'A woman complained about the wait.',
      'A Polish woman turned up without an interpreter, and we had none to offer.',
      'A Black colleague was shouted at, and the word used was racist.',
      'A blind man walked in and found no braille on any label. Access matters.',
      'A gay couple opened the new clinic in our town.',
      'Our manager had an argument with a supplier about Polish labels.',
      'The old lady next door brought us flowers.',
      'A young woman rang NHS 111 with chest pain.',
      'An older man came in with a rash on his back.',
      'A Deaf patient walked out because nobody signed.',
      'The old man refused his tablets because swallowing hurts.',
      'An autistic boy screamed when the lights flickered.',
      'An elderly woman fell outside the pharmacy.',
      'A black nurse was suspended after she complained of racism.',
      'A French nurse has been shortlisted for an award.',
      'The Chinese takeaway complained about our bins.',
      'French doors slammed all night.',
      'An old man’s tale from 1948 shows how dear medicines were.',
      'Do not write “a Polish woman complained”.',
      'The man who opened our ward was Polish.',
      'A Polish nurse left her job to join us.',
    ],
  },

  create(context) {
    const isFirst = oncePerSentence()
    /** Blocks by whether the characteristic may matter there: one may hold many that do not. */
    const matters = new WeakMap<Block, boolean>()
    const mattersToNews = new WeakMap<Block, boolean>()

    function mayMatterIn(block: Block, view: TextView, isNews: boolean): boolean {
      const asked = isNews ? mattersToNews : matters
      const known = asked.get(block)
      if (known !== undefined) return known
      const found = mayMatter(plainText(view.value.slice(block.start, block.end)).value, isNews)
      asked.set(block, found)
      return found
    }

    return {
      hit(hit, container) {
        const { view, start } = hit.at
        const sentence = view.sentenceAt(start)
        if (!isFirst(hit.at, container)) return
        const text = plainSentence(view, sentence)
        const found = describedIn(text.value)
        if (!found) return
        if (mayMatterIn(view.blockAt(start), view, found.isNews)) return
        const range = rangeIn(text, found)
        const at = view.slice(range.start, range.end)
        if (context.signal(mentions, container).isMentioned(at)) return
        context.report({ at, message: 'characteristic' })
      },
    }
  },
})
