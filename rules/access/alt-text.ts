import {
  type Container,
  defineRule,
  type Draft,
  type Field,
  type TextMatch,
  v,
} from 'professional/rule'
import { type DraftImage, findImages } from '../shared/images.ts'
import { countGraphemes } from '../shared/length.ts'

/** Words of a file name that say it is an ornament. */
const ornament = new Set(
  (
    'arrow avatar background badge bg blank border bullet decoration decorative ' +
    'divider emoji flourish hr icon icons line ornament pattern pixel rule separator shape ' +
    'spacer squiggle texture tick transparent wave'
  ).split(' '),
)

/** Ornaments that are things as well: a spacer goes with an inhaler. */
const thing = /^(?:lines?|pattern|shape|spacer|tick|wave)$/
/** Words of a file name that say that it shows something: *spacer-steps*, *tick-removal-guide*. */
const telling =
  /\b(?:steps?|how|charts?|graph|diagram|timeline|guide|instructions?|exercises?|technique|bites?)\b/

/** Pictures that are mostly words. */
const poster = /(?:^|[-_. /])(?:poster|flyer|flier|leaflet|infographic)s?(?:[-_. /\d]|$)/i

const extension = /\.(?:jpe?g|png|gif|webp|svg|heic|avif|bmp|tiff?)$/i

/** What cameras and programs call their files. */
const machineName =
  /^(?:img|dsc[nf]?|pxl|vid|screen ?shot|photo|image|picture|untitled|whatsapp image)[-_ ]{0,2}\d[\d\-_. ]{0,30}(?:at [\d. ]{1,12}(?:am|pm)?)?$/i

const saysNothing =
  /^(?:an? )?(?:image|img|photo|picture|graphic|alt(?:ernative)? ?text|untitled)$/i

const announcement =
  /^(?:this (?:is )?|here is )?(?:(?:an? |the )?(?:image|photo|photograph|picture|graphic) (?:of|showing|shows|that shows)|(?:an? |the )?(?:image|photo|picture):)\s{1,4}(?!health\b|the (?:day|week|month|year)\b)/i

/** Front matter calls it `alt`, `imageAlt`, `image_alt_text` and so on. */
const altField = /^(?:[a-z]{1,20}[-_]?)?alt(?:[-_]?text)?$/i

const pictureType = /^(?:image|photo|picture|graphic|poster|gif)$/i

export default defineRule({
  id: 'access/alt-text',
  summary: 'A picture has no alternative text, or one that does not say what it shows.',
  why: `
    People who cannot see a picture hear its alternative text instead. Without one they hear
    nothing, or a file name, and miss what the picture was there to say.
  `,
  advice:
    'Say what matters in the picture in a sentence or two, starting with the subject; repeat the words of a poster. Mark an ornament as one: in HTML with an empty alternative text, in Markdown with the title “decorative”.',
  references: [{ source: 'nhs-a11y' }, { source: 'ox-social' }, { source: 'platform-limits' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    missing: 'Picture has no alternative text',
    poster: 'Picture of words has no alternative text, so some readers miss the words',
    fileName: 'Alternative text is a file name, which does not say what the picture shows',
    placeholder: 'Alternative text says that there is a picture, but not what it shows',
    announced: 'Alternative text begins by saying that it is a picture, which is known',
    long: 'Alternative text is {count} characters; the limit is {limit}',
  },
  options: {
    limit: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 125),
      v.description('How many characters an alternative text may have.'),
    ),
  },
  wakes: () => [['<image>', '<picture field>', '<meta>']],
  examples: {
    bad: [
      { text: 'Flu jabs are here.\n\n«![](poster.png)»', severity: 'warning' },
      '![«IMG_2041.jpg»](IMG_2041.jpg)',
      '![«Image of» a pharmacist holding a bag](b.jpg)',
      { text: `![«${'A queue outside. '.repeat(13).slice(0, 220)}»](queue.jpg)`, severity: 'info' },
      '«<img src="queue.jpg">»',
      'See <b>this</b>: «<img class="wide" src=map.png>»',
      '<p>\n  <img src="a.jpg"\n    alt="«photo of» our team">\n</p>',
      '![«flu_clinic_rota_v2»](img/flu_clinic_rota_v2.png)',
      '![«Screenshot 2026-10-04 at 10.12.33»](s.png)',
      '![«image»](queue.jpg)',
      '> - ![«Picture of» two nurses &amp; a doctor][team]\n\n[team]: team.jpg',
      '«![][chart]»\n\n[chart]: waiting-times.png',
      '[«![](campaign.jpg)»](https://example.org/flu)',
      'Four steps:\n\n«![](spacer-steps.png)»',
      '![](icon-phone.svg) Call us, then see «![](flyer-autumn.png)»',
      '---\nmedia:\n  - type: image\n    alt: «Photo of» a blood pressure check\n---\nCome in.',
      '---\nmedia:\n  - type: image\n    file: «queue.jpg»\n---\nCome in.',
      { text: '![«A nurse takes blood»](n.jpg)', options: { limit: 10 }, severity: 'info' },
    ],
    good: [
      '![A pharmacist hands over a paper bag](bag.jpg)',
      '![Poster text: Flu jabs here every Tuesday, 9am to 5pm](poster.png)',
      '![Elmfield Pharmacy](elmfield-pharmacy.png)',
      '![Dr Amara Osei](avatar.png)',
      '![💊](pill.png)',
      '![](divider.png)',
      '![](img/section-spacer-2.svg)',
      '![](wave.jpg "decorative")',
      '![](chart-icon.png)',
      '![](swirl.png){role=presentation}',
      '![](phone.svg) Phone us on 01632 960000.',
      '<img src="divider.png" alt="">',
      '<img src="swirl.png" role="presentation">',
      '<img src="clinic.jpg" alt="The clinic\'s front door">',
      `<img src="chart.png" longdesc="chart.html" alt="${'Cases by week. '.repeat(12)}">`,
      '<!-- <img src="old.jpg"> -->\n\nNothing here.',
      'Write `<img src="a.jpg">` and `![](b.jpg)`.',
      '![Picture of health campaign logo](logo.png)',
      '![Graph of waiting times falling from 12 weeks to 9](graph.png)',
      `![${'a'.repeat(125)}](queue.jpg)`,
      '---\nmedia:\n  - type: image\n    alt: A nurse checks blood pressure\n---\nCome in.',
      '---\nmedia:\n  - type: image\n    file: swirl.png\n    alt: ""\n---\nCome in.',
      { text: '![](poster.png)', format: 'text' },
    ],
  },

  create(context) {
    function look(image: DraftImage): void {
      if (image.status !== 'content') return
      if (image.alt && image.alt.value.trim() !== '') return lookAt(image.alt, image)
      if (isOrnament(image)) return
      const isPoster = poster.test(image.url) || poster.test(image.title)
      context.report({ at: image.at, message: isPoster ? 'poster' : 'missing' })
    }

    function lookAt(alt: TextMatch, image?: DraftImage): void {
      const value = alt.value.trim()
      // Filled in by a template when the page is made.
      if (value.includes('{{') || value.includes('{%') || value.startsWith('{')) return
      if (isFileName(value, image?.url ?? '')) context.report({ at: alt, message: 'fileName' })
      else if (saysNothing.test(value)) context.report({ at: alt, message: 'placeholder' })
      else lookAtWords(alt, value, image)
    }

    function lookAtWords(alt: TextMatch, value: string, image: DraftImage | undefined): void {
      const announced = announcement.exec(alt.value)?.[0]
      if (announced !== undefined) reportAnnounced(alt, announced)
      const { limit } = context.options
      // No text has more of them than signs.
      if (value.length <= limit || image?.hasLongDescription || announced !== undefined) return
      const count = countGraphemes(value)
      if (count <= limit) return
      context.report({ at: alt, message: 'long', data: { count, limit }, atMost: 'info' })
    }

    function reportAnnounced(alt: TextMatch, announced: string): void {
      const { view, start } = alt
      const end = start + announced.length
      const [next = ''] = alt.value.slice(announced.length)
      // A letter takes over the capital; anything else may be markup and is left where it is.
      const isLetter = /\p{L}/u.test(next)
      const isCapital = /^\p{Lu}/u.test(announced)
      context.report({
        at: view.slice(start, start + announced.trimEnd().length),
        message: 'announced',
        suggestions: [
          {
            title: 'Start with what it shows',
            safe: true,
            edits: [
              {
                position: view.slice(start, isLetter ? end + next.length : end).position,
                text: isLetter ? (isCapital ? next.toUpperCase() : next) : '',
              },
            ],
          },
        ],
      })
    }

    /** Pictures that front matter lists, where neither they nor a field beside them is described. */
    function lookAtMedia(draft: Draft): void {
      const fields = draft.children.filter((child): child is Field => child.type === 'field')
      for (const { type = '', file, alt } of draft.meta.media ?? []) {
        if (alt !== undefined || file === undefined) continue
        if (!pictureType.test(type) && !extension.test(file)) continue
        const field = fields.find(({ name, value }) => name === 'file' && value === file)
        if (!field) continue
        context.report({ at: whole(field), message: poster.test(file) ? 'poster' : 'missing' })
      }
    }

    function whole(field: Container): TextMatch {
      const view = context.text(field, 'everywhere')
      return view.slice(0, view.value.length)
    }

    return {
      draft: lookAtMedia,
      field(field) {
        if (altField.test(field.name) && field.value.trim() !== '') lookAt(whole(field))
      },
      post(post) {
        for (const image of findImages(post, context)) look(image)
      },
    }
  },
})

function isFileName(alt: string, url: string): boolean {
  if (extension.test(alt) && !/[.!?]\s/.test(alt)) return true
  if (machineName.test(alt)) return true
  const stem = stemOf(url)
  // One that a person chose may be a fair name: `covid-19.png`, `elmfield.png`.
  return alt === stem && /_|-[^-]*-|\d{3}/.test(alt) && !/\s/.test(alt)
}

/** Whether a picture without words is there for the looks, or beside words that say the same. */
function isOrnament({ url, beside }: DraftImage): boolean {
  const stem = stemOf(url).toLowerCase()
  if (poster.test(stem)) return false
  const words = stem.split(/[^\p{L}]+/u).filter((word) => word !== '')
  const isTelling = telling.test(words.join(' '))
  if (words.some((word) => ornament.has(word) && !(isTelling && thing.test(word)))) return true
  return words.length > 0 && words.every((word) => beside.includes(word))
}

function stemOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(extension, '').replaceAll('%20', ' ')
}
