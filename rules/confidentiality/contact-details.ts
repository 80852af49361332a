import { type Container, defineRule, type Severity, v } from 'professional/rule'
import { type ContactDetail, contactDetailsIn } from '../shared/contact-details.ts'
import { gradeContact } from '../shared/contact-grade.ts'
import { askedLabel, type ContactKind, handleClues } from '../shared/contact-owners.ts'
import { isOwnContact } from '../shared/own-contacts.ts'
import { patternClues } from '../shared/pattern-clues.ts'
import { phoneLibrary } from '../shared/phone-numbers.ts'
import { addressClues } from '../shared/street-addresses.ts'

const names: Readonly<Record<ContactKind, string>> = {
  phone: 'phone number',
  email: 'email address',
  postcode: 'postcode',
  address: 'address',
  handle: 'account',
}

/** What is said where nothing shows whose it is. */
const perhaps = {
  phone: 'mobile',
  email: 'mailbox',
  postcode: 'household',
  address: 'home',
  handle: 'handle',
} as const

const realistic = { allowReservedRanges: false }

export default defineRule({
  id: 'confidentiality/contact-details',
  summary: 'The draft gives somebody’s address, postcode, telephone number or email address.',
  why: `
    A postcode is shared by about fifteen homes, and a number or an address by one. Beside a word
    on care, it tells everybody who reads it where a patient lives or how to reach them.
  `,
  advice: 'Take it out of the draft, and pass it on through a private channel.',
  references: [
    { source: 'postcode' },
    { source: 'ofcom-drama' },
    { source: 'hipaa-safe-harbor', clause: 'B' },
    { source: 'hipaa-safe-harbor', clause: 'D' },
    { source: 'hipaa-safe-harbor', clause: 'F' },
    { source: 'nhs-messages-2026' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    phone: 'This is somebody’s phone number',
    email: 'This is somebody’s email address',
    postcode: 'This postcode leads to somebody’s home',
    address: 'This is somebody’s address',
    handle: 'This account belongs to somebody who receives care',
    mobile: 'This mobile number may be somebody’s own',
    mailbox: 'This email address may be somebody’s own',
    home: 'This address may be somebody’s home',
    household: 'A full postcode can lead to one household',
  },
  options: {
    own: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description(
        'Your own numbers, addresses, postcodes, mailboxes and accounts; a domain such as `elmfield.example` stands for all its mailboxes.',
      ),
    ),
    allowReservedRanges: v.pipe(
      v.optional(v.boolean(), true),
      v.description('Accept numbers and mailboxes that are kept for drama, tests and examples.'),
    ),
  },
  library: phoneLibrary,
  near: 'in long drafts',
  wakes: () => [
    [
      '<mailbox>',
      '<long number>',
      '<postcode>',
      [['<eircode>'], ...patternClues(askedLabel)],
      addressClues(),
      handleClues(),
    ],
  ],
  examples: {
    bad: [
      { text: 'Drop it to the patient at «CF10 1ZZ»', severity: 'error' },
      {
        text: 'Her mobile is «07700 900123», can someone ring?',
        options: realistic,
        severity: 'error',
      },
      {
        text: 'We’ve emailed «j.patient@example.com» with your results',
        options: realistic,
        meta: { kind: 'reply' },
        severity: 'error',
      },
      { text: 'customer at «14 Mill Lane» left without his insulin', severity: 'error' },
      { text: 'Patient lives at «14 Mill Lane, Elmfield, CF10 1ZZ».', severity: 'error' },
      { text: 'Our regular at «Flat 3, Elmfield House» needs her dosette box.', severity: 'error' },
      { text: 'He lives at «14 mill lane».', severity: 'error' },
      'The lady who lives at «Rose Cottage» is back.',
      'My patient has run out of insulin. «14 Mill Lane». Can anyone deliver?',
      'Her address is now «14 Elmfield, Brampton» and she is housebound.',
      {
        text: 'Please ring Mrs Lowe on «01632 960123» about her tablets.',
        options: realistic,
        severity: 'error',
      },
      {
        text: 'Can you text him on «+44 7700 900123» when it is ready?',
        options: realistic,
        severity: 'error',
      },
    ],
    good: [
      {
        text: 'Her tablets are at 14 Mill Lane, CF10 1ZZ; ring 01632 960123.',
        options: { own: ['14 Mill Lane, CF10 1ZZ', '+44 1632 960123'] },
      },
      {
        text: 'The patient at 14 Mill Lane is our shop’s cat.',
        meta: { author: { workplace: 'Elmfield, 14 Mill Lane' } },
      },
      {
        text: 'Ring us on 01632 960123, or find our pharmacy at 14 Mill Lane, CF10 1ZZ.',
        options: realistic,
      },
      'Her helpline is 0800 123 4567, and 111 is there for him as well.',
      {
        text: 'Our patient can email info@example.org or enquiries@example.org.',
        options: realistic,
      },
      'Which medicine a patient gets is a postcode lottery.',
      'Enter your postcode to find a clinic.',
      'Her mobile is 07700 900123, can someone ring?',
      { text: 'Text 07700 900123 to book your flu jab.', options: realistic },
      { text: 'Dr Khan is on call today; her mobile is 07700 900123.', options: realistic },
      { text: 'The ward manager’s number is 01632 960123.', options: realistic },
      { text: 'Email Jane at jane.doe@trust.example about the patient.', options: realistic },
    ],
  },

  create(context, parse) {
    function look(container: Container): void {
      if (container.meta.fictional) return
      const { own, allowReservedRanges } = context.options
      for (const detail of contactDetailsIn(context.text(container, 'everywhere'), parse)) {
        if (detail.isReserved && allowReservedRanges) continue
        if (isOwnContact(detail, own, container.meta)) continue
        const severity = gradeContact(container, detail, context)
        if (severity) report(detail, severity)
      }
    }

    function report({ kind, at }: ContactDetail, atMost: Severity): void {
      const text = `[${names[kind]} removed]`
      // Where a link leads is taken out with the link.
      const isLink = at.view.blockAt(at.start).kind === 'url'
      context.report({
        at,
        message: atMost === 'error' ? kind : perhaps[kind],
        atMost,
        suggestions: isLink
          ? []
          : [{ title: `Write “${text}”`, safe: false, edits: [{ position: at.position, text }] }],
      })
    }

    return { post: look, field: look }
  },
})
