import { type Container, defineRule, type TextMatch, v } from 'professional/rule'
import { readHashtag } from '../shared/hashtag-reading.ts'

/** Not the last part of an address, an entity or a number of an issue. */
const hashtag = /(?<![\p{L}\p{N}_&/#@.=?-])#([\p{L}\p{M}\p{N}_]{6,80})/gu

export default defineRule({
  id: 'access/hashtag-case',
  summary: 'The words of a hashtag run together.',
  why: `
    A screen reader says a hashtag as one long word unless capitals show where each word begins. So
    do people with dyslexia, and so do some who only glance.
  `,
  advice: 'Begin each word of a hashtag with a capital: #MentalHealthAwareness.',
  references: [{ source: 'gcs-social' }, { source: 'ox-social' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    together: 'This hashtag runs its words together; capitals would part them',
    unclear: 'This hashtag may run several words together; capitals would part them',
  },
  options: {
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Hashtags to leave as they are, such as those of brands, without their “#”.'),
    ),
  },
  reach: 0,
  wakes: () => [['<tag>']],
  examples: {
    bad: [
      { text: 'It is «#mentalhealthawareness» week.', severity: 'warning' },
      { text: '«#worldpharmacistsday» is today!', severity: 'warning' },
      'Not sure? «#askyourpharmacist»',
      '«#menopausematters» to all of us',
      { text: 'Find one of us: «#therapistfinder»', severity: 'info' },
      { text: '«#timetotalk» about it', severity: 'info' },
      { text: '«#runeverydayinmay» with us', severity: 'info' },
      { text: '«#nosmokingday» is here', severity: 'info' },
      { text: 'Questions for «#expertsexchange», anyone?', severity: 'info' },
      '«#Mentalhealth» matters.',
      '«#FLUVACCINE» clinics this week',
      '«#worldmenopauseday2026»',
      'Asthma is not «#allinyourhead», and #StayWell is not «#getyourjab».',
      'Well done «#nhsheroes», and thank you, «#nursesday» team.',
      '- «#antibioticresistance»\n- «#knowyournumbers»',
      '**«#breastcancerawareness»**',
      '«#healthylifestyle» tips',
      { text: 'Flu jabs are here.\n«#staywellthiswinter»', format: 'text' },
      '«#getyourjab» at #elmfieldpharmacy',
      '---\ndescription: "Tips for «#worldheartday»"\n---\nCome in.',
    ],
    good: [
      '#NHS staff',
      '#flu and #health',
      '#MentalHealthAwareness',
      '#mentalHealth, #Mental_Health and #mental_health',
      '#COVID19 and #covid19vaccine',
      '#breastfeeding #wellbeing #healthcare #pharmacist #heartburn #safeguarding',
      '#liverpool #blackpool #newcastle #mayonnaise #inverness #doncaster',
      '#saludmental #gesundheit #iechydmeddwl #santépublique #健康',
      { text: '#slimfast #thinkpharmacy', options: { allow: ['ThinkPharmacy'] } },
      'See https://example.org/#mentalhealthawareness for more.',
      '[Tips](#mentalhealthawareness)',
      '`#mentalhealthawareness` is code',
      'Issue #123456 and colour #facade',
      '#paracetamol #ibuprofen #amoxicillin',
      '# mental health',
      '#NHSHero',
      '#weekend #headache #newborn #together #something',
      '#xyzzyplugh',
      'Write #HeartFailureNurse, not #heartfailurenurse. ❌ #staywell → ✅ #StayWell',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container)
      if (!view.value.includes('#')) return
      const allowed = new Set(
        context.options.allow.map((tag) => tag.replace(/^#/, '').toLowerCase()),
      )
      for (const match of view.matchAll(hashtag)) {
        const tag = match.value.slice(1)
        if (isCounterexample(match, tag)) continue
        const reading = allowed.has(tag.toLowerCase()) ? undefined : readHashtag(tag)
        if (!reading) continue
        const { written } = reading
        if (written === undefined) {
          context.report({ at: match, message: 'unclear', atMost: 'info' })
          continue
        }
        const text = `#${written}`
        context.report({
          at: match,
          message: 'together',
          suggestions: [
            {
              title: `Write “${text}”`,
              safe: true,
              edits: [{ position: match.position, text }],
            },
          ],
        })
      }
    }

    return {
      post: look,
      field(field) {
        if (field.prose) look(field)
      },
    }
  },
})

/** “Write #HeartFailure, not #heartfailure”: the same, with capitals, stands beside it. */
function isCounterexample({ before, after }: TextMatch, tag: string): boolean {
  if (!/(?:\b(?:not|never|than|of|avoid)|[✗✘❌🚫]\uFE0F?)[\s"'“‘]*$/u.test(before)) {
    if (!/^["'”’]?[\s,]*(?:→|⇒|->|=>|becomes|is harder|is hard to)/.test(after)) return false
  }
  const beside = [...before.slice(-120).matchAll(hashtag), ...after.slice(0, 120).matchAll(hashtag)]
  return beside.some(([, other = '']) => other !== tag && sameLetters(other, tag))
}

function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
