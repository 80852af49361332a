/** What was made of a piece of guidance: for whoever has a rule explained, and for no run. */
export interface SourceNote {
  /** What matters here, in our own words; never a quotation. */
  readonly gist: string
  /**
   * How far we got: `read` means the publisher's own words were seen, whole or in extract;
   * `second-hand` that a third party reports them; `partly` that little more than the opening
   * was seen; `unread` that nothing was, so no message may rest on it.
   */
  readonly seen: 'read' | 'second-hand' | 'partly' | 'unread'
  /** The day the page was last looked at, where that was not on `lastReview`. */
  readonly checked?: string
}

/** The day on which all pages were looked at, but those that say otherwise. */
export const lastReview = '2026-11-25'

/** What was made of one of the table of sources, by its key. */
export function noteOn(key: string): SourceNote {
  const note = Object.hasOwn(sourceNotes, key) ? sourceNotes[key] : undefined
  if (!note) throw new Error(`no note on “${key}” in rules/source-notes.ts`)
  return note
}

/** By the keys of the table of sources, in its order. */
export const sourceNotes: Readonly<Record<string, SourceNote>> = {
  'gphc-focus-2018': {
    gist: 'Carry your professional manner online, where words travel without their context, and stay yourself, stay civil, listen to patients and feel free to leave or block a conversation.',
    seen: 'read',
  },
  'gphc-online-2016': {
    gist: 'Asks for respect, confidentiality, boundaries and a pause before posting, and warns that neither privacy settings nor a disclaimer about personal views offers much protection.',
    seen: 'second-hand',
  },
  'gphc-regulate-social': {
    gist: 'The standards follow pharmacy professionals everywhere online, on duty or off, and that includes private messaging apps and live video.',
    seen: 'read',
  },
  'gphc-standards-2017': {
    gist: 'Nine standards that every pharmacy professional has to meet, whether or not they are at work.',
    seen: 'read',
  },
  'gphc-confidentiality-2018': {
    gist: 'Explains what is confidential and when it may be disclosed, and expects information to be anonymised wherever nobody needs to know whose it is.',
    seen: 'partly',
  },
  'gphc-regulate-confidentiality': {
    gist: 'People may count on confidentiality wherever they are seen, online as well, in services that go by other names in England, Scotland and Wales.',
    seen: 'read',
  },
  'gphc-raising-concerns': {
    gist: 'Concerns go to an employer or a prescribed person, because the law protects those who reasonably believe they act in the public interest and choose a recognised route.',
    seen: 'read',
  },
  'gphc-distance-2025': {
    gist: 'An online pharmacy keeps to the law on advertising medicines, lets nobody pick a prescription-only medicine ahead of the consultation, and treats sales incentives as a conflict.',
    seen: 'second-hand',
  },
  'joint-coi-2017': {
    gist: 'Health professionals declare their interests openly, turn down gifts of any real value, and let patients’ needs come first.',
    seen: 'read',
  },
  'psni-code': {
    gist: 'A pharmacist was warned over an untrue profile and untrue statements, in one of the few pharmacy cases about social media alone.',
    seen: 'second-hand',
  },
  'rps-tips': {
    gist: 'Know why you post and what your employer and the law allow, never rely on being anonymous, and leave a doubtful post unsent or ask a colleague first.',
    seen: 'read',
  },
  'rps-blog-2019': {
    gist: 'Argue as hard as you like but politely, since the law on defamation and discrimination holds online and you answer for your own words.',
    seen: 'read',
  },
  'npa-social': {
    gist: 'Pharmacy staff watch for patient and business secrets, remarks about somebody’s health or medicines, and wording that could direct where NHS prescriptions go.',
    seen: 'read',
  },
  'npa-cd': {
    gist: 'Whatever the privacy settings, treat social media as public and think a second time before posting.',
    seen: 'read',
  },
  'pda-2025': {
    gist: 'Tell readers you are a pharmacist when you write about health, let them check what you say, claim no more expertise than you have, and reveal any interest in what you recommend.',
    seen: 'second-hand',
  },
  'pda-critique-2016': {
    gist: 'Guidance that polices tone too closely may deter professionals from lawful debate, which is why this tool leaves opinions alone.',
    seen: 'read',
  },
  'pj-pub-letter': {
    gist: 'Nobody in a closed group owes you secrecy, and a regulator looks hardest at abuse, harassment or discrimination that has to do with the job.',
    seen: 'read',
  },
  'cpe-nomination': {
    gist: 'A pharmacy may tell people about its NHS services so long as patients remain free to choose who dispenses for them.',
    seen: 'second-hand',
  },
  cppe: {
    gist: 'We looked for such a programme and found no page about one.',
    seen: 'unread',
  },
  'fip-social': {
    gist: 'We found no such guidance, and of the federation’s code of ethics no more than the title.',
    seen: 'unread',
  },
  'ashp-social': {
    gist: 'Post with an aim, with respect and with professional judgement, privately too, and protect everybody’s health information.',
    seen: 'second-hand',
  },
  'apha-social': {
    gist: 'We looked for a policy and could not find one.',
    seen: 'unread',
  },
  'gmc-social-2024': {
    gist: 'Weigh your freedom to speak against its effect on others, give readers what they need to check you, normally say who you are on health matters, and expect private or anonymous posts to surface.',
    seen: 'read',
  },
  'gmc-gmp-2024': {
    gist: 'Doctors stay honest, accurate and discreet in everything they communicate, and public posts call for particular care.',
    seen: 'read',
  },
  'gmc-confidentiality-2017': {
    gist: 'A detail is personal if it could point to somebody once put beside whatever else is known, so share as little as will do and anonymise it if you can.',
    seen: 'read',
  },
  'gmc-doctors-2013': {
    gist: 'Earlier advice, since replaced, that most breaches happen by accident, that harmless details can together identify a patient, and that whoever posts as a doctor gives a name.',
    seen: 'second-hand',
  },
  'nmc-code-2018': {
    gist: 'The duties of nurses, midwives and nursing associates, among them kindness, confidentiality, sound evidence and care in all they send or post.',
    seen: 'read',
  },
  'nmc-social': {
    gist: 'Sharing confidences or unconsented pictures, demeaning or courting patients, and bullying people can cost a nurse their registration, and concerns belong elsewhere.',
    seen: 'read',
  },
  'hcpc-social': {
    gist: 'Write as though the whole world could look in, keep out anything that identifies a service user, ask when unsure, and do go on posting.',
    seen: 'read',
  },
  'hcpc-wisely': {
    gist: 'An answer can nearly always wait, readers cannot see what you meant, evidence comes before sharing, and people who spread falsehoods are not to be humiliated.',
    seen: 'second-hand',
  },
  'gdc-standards-2013': {
    gist: 'Dental professionals keep patients out of their social media and disparage neither patients nor colleagues there.',
    seen: 'read',
  },
  'gdc-social-2024': {
    gist: 'Neither begin nor take part in online bullying, and remember that passing a post on counts as well as writing one.',
    seen: 'second-hand',
  },
  'goc-2025': {
    gist: 'What an optical professional does, online included, should not lower the standing of the profession.',
    seen: 'read',
  },
  'coptom-social': {
    gist: 'Keep anything that could identify a patient out of forums, and use only pictures and texts you have the right to use.',
    seen: 'read',
  },
  'bma-social': {
    gist: 'Casual or demeaning talk about patients and colleagues has no place online, interests are to be declared, and libel law makes no exception for private accounts.',
    seen: 'second-hand',
  },
  'mps-social': {
    gist: 'Keep identifying details to yourself, mind the place stored inside a photograph, and be open about interests.',
    seen: 'read',
  },
  'mps-reviews': {
    gist: 'Handle a bad review as you would a complaint, because confidentiality takes away the public reply that other trades can give.',
    seen: 'read',
  },
  'mps-advertising': {
    gist: 'Advertise in terms that can be checked and press nobody, without treatment as a prize, cut prices, deadlines or paired offers.',
    seen: 'read',
  },
  'mdu-2024': {
    gist: 'A like or a share is yours as much as a post is, and even private messages have ended up as evidence.',
    seen: 'read',
  },
  'lmc-pitfalls': {
    gist: 'Posts outlive deletion and can be demanded under information law, so let anger pass before writing and explain every link you pass on.',
    seen: 'read',
  },
  'rcgp-highway-2013': {
    gist: 'Ten points for doctors, such as letting readers see a human being, staying polite before an unseen audience, and talking with the public while being wary of advising individuals.',
    seen: 'second-hand',
  },
  'landmark-y': {
    gist: 'Regulators who judge what somebody posts in private life must respect free speech and privacy, so opinions are no business of a linter.',
    seen: 'read',
  },
  'white-v-gmc-2021': {
    gist: 'The court lifted a ban on a doctor’s posts, since the tribunal had not taken free speech into account.',
    seen: 'second-hand',
  },
  'ico-anon-2025': {
    gist: 'Identifying somebody takes more than names and is a matter of degree, so ask whether a determined stranger could pick them out or link the facts, most of all before publishing.',
    seen: 'read',
  },
  'caldicott-2020': {
    gist: 'Confidential information is used for a justified purpose, only as much as that purpose needs, and never in a way that would surprise the person it concerns.',
    seen: 'read',
  },
  'nhs-cop-2003': {
    gist: 'What patients confide stays unused and undisclosed, in any shape that may reveal who they are, unless they agree.',
    seen: 'partly',
  },
  'cpi-s251': {
    gist: 'Information is confidential when it was confided, concerns somebody’s health or care and may identify them, even after death, and no one field decides that.',
    seen: 'read',
  },
  'hes-sdc-2018': {
    gist: 'Hospital statistics below national level hide very small counts and round the others to fives, because a handful of people can be recognised.',
    seen: 'read',
  },
  'bmj-deid-2010': {
    gist: 'Remove what identifies directly, and have somebody else review data holding three or more of the indirect clues, such as occupation, rare disease or place of treatment.',
    seen: 'read',
  },
  'hipaa-safe-harbor': {
    gist: 'In US law health data count as de-identified once eighteen kinds of identifier are gone and nothing is known that would still reveal the person.',
    seen: 'read',
  },
  'hipaa-ocr-yelp': {
    gist: 'US dental practices paid thousands of dollars because their answers to reviews revealed who was a patient or what they were treated for.',
    seen: 'second-hand',
  },
  'nhs-number-dd': {
    gist: 'Ten digits, the last a modulus 11 check over weights 10 down to 2, where a result of 11 is written 0 and a result of 10 is never issued.',
    seen: 'read',
  },
  'nhs-number-ranges': {
    gist: 'Shows which ranges belong to England and Wales, Scotland, Northern Ireland and Ireland, which are not in use, and that a leading 9 marks a test number.',
    seen: 'read',
  },
  'nhs-number-style': {
    gist: 'Set the digits in groups of three, three and four, and take examples from the test numbers, which begin with 9, never from a real person.',
    seen: 'read',
    checked: '2026-08-20',
  },
  chi: {
    gist: 'Scotland’s patient number starts with the date of birth, tells the sex in its ninth digit and closes with a modulus 11 check.',
    seen: 'read',
  },
  'eps-id': {
    gist: 'A prescription’s short number has three groups of six, the second naming the prescriber’s organisation and the third ending in a check character that may be a plus sign.',
    seen: 'read',
  },
  nino: {
    gist: 'Sets out the shape of a National Insurance number and the letters and prefixes it cannot have, with QQ set aside for samples.',
    seen: 'read',
  },
  'prof-ids': {
    gist: 'Registration numbers of pharmacy, medical, nursing and allied professionals each have their own length and pattern, which tells them from patients’ numbers.',
    seen: 'read',
  },
  postcode: {
    gist: 'UK postcodes come in six shapes with some letters barred from some places, and a full one narrows things down to about fifteen addresses.',
    seen: 'second-hand',
  },
  'ofcom-drama': {
    gist: 'Certain phone numbers, 07700 900000 to 900999 among them, are set aside for fiction and so belong to nobody.',
    seen: 'second-hand',
  },
  'us-ids': {
    gist: 'Describes how American Social Security, Medicare and provider numbers are built and which values are never given out.',
    seen: 'second-hand',
  },
  'hmr-2012': {
    gist: 'The law on advertising medicines, which bars promotion of prescription-only medicines to the public and limits what may be said about the others.',
    seen: 'read',
  },
  'hmr-62': {
    gist: 'According to a minister, medicines that are normally injected are always prescription-only.',
    seen: 'second-hand',
  },
  'mhra-advertise': {
    gist: 'Public adverts for over-the-counter medicines state the product, what it contains if that is one substance, its use and to read the label, and neither promise results nor borrow professional or celebrity approval.',
    seen: 'read',
  },
  'mhra-blue-guide': {
    gist: 'The agency’s long explanation of the advertising rules, with guidance on calling medicines safe, on plain information and on clinics that offer treatment.',
    seen: 'partly',
  },
  'mhra-consumer-sites': {
    gist: 'A clinic’s front page speaks of conditions and services, and names prescription-only medicines only deeper down, among all the choices.',
    seen: 'second-hand',
  },
  'mhra-cases': {
    gist: 'Cases show adverts faulted for missing particulars, for “hayfever injection” as another way to say a medicine’s name, and for claims about unlicensed products.',
    seen: 'read',
  },
  'mhra-influencer-2025': {
    gist: 'When creators hand out their own discount codes or tracked links, the agency sees prescription-only medicines being promoted.',
    seen: 'second-hand',
  },
  'joint-notice-2025': {
    gist: 'Weight-loss medicines may not be promoted by name, nickname, class or picture, in unpaid posts either, though a consultation may.',
    seen: 'second-hand',
  },
  'joint-pipeline-2026': {
    gist: 'Trailing a weight-loss product before or soon after its licence, or collecting names for it, is regarded as promoting it.',
    seen: 'second-hand',
  },
  'cap-12': {
    gist: 'Health claims need evidence, medicinal claims need a licence, and prescription-only medicines are not advertised to the public.',
    seen: 'read',
  },
  'cap-conditions': {
    gist: 'Sorts conditions into a list A, which only somebody suitably qualified may offer to treat, and a list B, which adverts may mention.',
    seen: 'second-hand',
  },
  'cap-pom': {
    gist: 'Nearly every mention of a prescription-only medicine on a clinic’s front page or social account promotes it, so promote the consultation and keep balanced facts for inner pages.',
    seen: 'read',
  },
  'cap-weight-pom': {
    gist: 'Weight services avoid saying how much or how quickly anyone slims, pairs of pictures that compare, famous or clinical supporters, and reckless images.',
    seen: 'read',
  },
  'cap-13': {
    gist: 'Slimming claims rest on trials, obesity is treated under qualified eyes, and neither children nor underweight people are addressed.',
    seen: 'read',
  },
  'cap-15': {
    gist: 'Foods and supplements carry only registered claims and do not pose as a remedy for disease.',
    seen: 'read',
  },
  'cap-botox-2020': {
    gist: 'Hashtags, coined spellings and phrases that cannot mean anything else count as naming Botox, while dermal fillers fall outside the ban.',
    seen: 'second-hand',
  },
  'cap-kenalog-2022': {
    gist: 'An account name, a meme, a customer’s praise or an emoji can advertise the hay fever jab as well as words can.',
    seen: 'second-hand',
  },
  'cap-vitamin-2020': {
    gist: 'Vitamins B12 and D are prescription-only medicines once they are given by injection.',
    seen: 'read',
  },
  'cap-endorse': {
    gist: 'Explains the ban on endorsing medicines, and warns that a trusted face may mislead people about a service as well.',
    seen: 'read',
  },
  'cap-viagra': {
    gist: 'The prescription forms stay out of adverts, even under general words or as a saving, whereas Viagra Connect is sold in pharmacies and may be advertised.',
    seen: 'read',
  },
  'asa-rulings': {
    gist: 'Decided cases on adverts that gave away a prescription-only medicine through prices, pictures, hashtags, emojis, offers or codes, and on one that hid being an ad.',
    seen: 'read',
  },
  'asa-influencer-2023': {
    gist: 'Say “Ad” at the very start and in plain sight, for presents, commission and your own products as for payment.',
    seen: 'second-hand',
  },
  'cancer-act-1939': {
    gist: 'In Great Britain nobody may advertise to the public that they will treat cancer or advise how to, though notices meant for professionals have a defence.',
    seen: 'second-hand',
  },
  'pmcpa-2026': {
    gist: 'For drug companies social media is public, a like or a tag spreads a post as sharing does, and what hired influencers say is the company’s own doing.',
    seen: 'second-hand',
  },
  'gov-vaccine': {
    gist: 'When government runs a vaccination campaign for the public’s health, the medicines law does not see an advertisement.',
    seen: 'second-hand',
  },
  'med-defence-2026': {
    gist: 'A practice can break the advertising rules on its website, in posts and even in texts to patients, and regulators now prosecute and refer.',
    seen: 'read',
  },
  'nhs-identity-cpe': {
    gist: 'Pharmacies put the NHS logo for primary care beside what they do for the NHS and beside nothing else.',
    seen: 'read',
  },
  yellowcard: {
    gist: 'Invite the people you treat and work with to report side effects they suspect.',
    seen: 'read',
  },
  'ftc-endorse': {
    gist: 'A paid tie is stated where nobody can miss it, before any “more” link, in a word such as #ad and not by hints or among other hashtags.',
    seen: 'second-hand',
  },
  'nhs-inclusive': {
    gist: 'Leave out age, disability, ethnicity, sex or sexuality unless it matters, choose words people use of themselves, avoid pity, and describe symptoms as they appear on every skin.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'nhs-atoz': {
    gist: 'Gives the everyday word for many a clinical one, full forms in place of risky or informal short ones, and a caution about calling anything safe.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'language-matters': {
    gist: 'Speak with and about people with diabetes in words that neither judge, blame nor shame, and name the person before the condition.',
    seen: 'read',
  },
  'bmj-lang-2022': {
    gist: 'Habitual clinical phrases make patients sound unreliable, small or at fault, as when they “deny” a symptom or “fail” a treatment.',
    seen: 'read',
  },
  'bda-weight': {
    gist: 'Talk of weight without alarm, battle or mockery, and follow the words people choose for their own bodies.',
    seen: 'read',
  },
  'obesity-person-first': {
    gist: 'Obesity is something a person lives with and not a word for what they are.',
    seen: 'read',
  },
  'nida-words': {
    gist: 'Replace labels such as “addict” and “clean” with the person and the condition, unless people prefer to name themselves otherwise.',
    seen: 'read',
  },
  'sdf-2020': {
    gist: 'Speaks of people and their use of drugs, in place of names that turn the use into abuse or the person into a type.',
    seen: 'second-hand',
  },
  'deep-2014': {
    gist: 'People with dementia ask not to be written about as sufferers, as a weight on others, or as lives already over.',
    seen: 'read',
  },
  'disability-gov-2026': {
    gist: 'Write of disabled people, without making a noun of the impairment or a prison of the aid somebody uses.',
    seen: 'read',
  },
  'autism-identity': {
    gist: 'A good many people wish to be called autistic, so leave that wording as it is, and do not grade anybody by how they function.',
    seen: 'read',
  },
  mindframe: {
    gist: 'A diagnosis is neither an insult, a figure of speech nor a name for a person, and medicines for it deserve no nicknames.',
    seen: 'read',
  },
  'samaritans-online': {
    gist: 'Know why you are writing, warn readers, choose careful words, point to help, guess at no reasons, and leave out how and where.',
    seen: 'read',
  },
  'samaritans-media': {
    gist: 'Write of suicide without the language of crime and without saying how or where, and show that people recover and where they find help.',
    seen: 'second-hand',
  },
  helplines: {
    gist: 'Gives the lines to call or text in a crisis, such as Samaritans on 116 123, of which the numbers last but the hours may change.',
    seen: 'second-hand',
  },
  'equality-2010': {
    gist: 'The Act is known to protect people in respect of nine characteristics, but its text was not looked up.',
    seen: 'unread',
  },
  'nhs-write': {
    gist: 'Write for a reader of about ten in short sentences and paragraphs, plain word first, and use readability scores for no more than sorting what to look at.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'nhs-content-standard': {
    gist: 'Health content is planned, owned, dated, built on recorded evidence, lawful, fair and accessible.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'nhs-format': {
    gist: 'Capitals are for where sentences need them, headings follow in order, links say where they lead, abbreviations are explained, and chances are given in one form throughout, 1 in 7 for example.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'nhs-messages-2026': {
    gist: 'A message to patients is brief, asks for one thing and no personal details, and shows its links in full with nothing personal in them.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'nhs-a11y': {
    gist: 'Describe a picture in a sentence or two, within 125 characters if possible and without announcing it as one, leave ornaments blank, and give video captions and a transcript.',
    seen: 'read',
    checked: '2026-08-20',
  },
  'gcs-social': {
    gist: 'Keep sentences to 25 words at most, use few emojis and none twice, and close with no more than two hashtags whose words begin with capitals.',
    seen: 'second-hand',
  },
  'ox-social': {
    gist: 'Capitalise each word of a hashtag, put hashtags and emojis last, write in ordinary letters, and describe pictures and caption video.',
    seen: 'read',
  },
  'unicode-fonts': {
    gist: 'Fancy lettering made of lookalike symbols is spelt out to screen reader users one symbol after another.',
    seen: 'read',
  },
  'platform-limits': {
    gist: 'Collects, from outside the platforms themselves, how long posts, captions, hashtag lists and image descriptions may be on each.',
    seen: 'second-hand',
  },
}
