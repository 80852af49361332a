/** One piece of guidance that rules refer to by key; what was made of it is in `source-notes.ts`. */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** Published or last revised, as exactly as known: `2018-09-27`, `2018-06` or `2018`. */
  readonly date?: string
  readonly url?: string
  /** What single clauses say, in our own words. Only clauses that were read are listed. */
  readonly clauses?: Readonly<Record<string, string>>
}

export const sources: Readonly<Record<string, Source>> = {
  // The article the project grew from.
  'gphc-focus-2018': {
    title: 'Focus on social media',
    publisher: 'General Pharmaceutical Council',
    date: '2018-09-27',
  },

  // Pharmacy.
  'gphc-online-2016': {
    title: 'Demonstrating professionalism online',
    publisher: 'General Pharmaceutical Council',
    date: '2016-07-15',
    url: 'https://www.pharmacyregulation.org/news/demonstrating-professionalism-online',
  },
  'gphc-regulate-social': {
    title: 'Using social media platforms professionally',
    publisher: 'General Pharmaceutical Council',
    url: 'https://www.pharmacyregulation.org/about-us/news-and-updates/regulate/using-social-media-platforms-professionally',
  },
  'gphc-standards-2017': {
    title: 'Standards for pharmacy professionals',
    publisher: 'General Pharmaceutical Council',
    date: '2017-05',
    url: 'https://www.pharmacyregulation.org/pharmacists/standards-and-guidance-pharmacy-professionals',
    clauses: {
      '1': 'Put the person receiving care at the centre',
      '2': 'Work together with others',
      '3': 'Communicate so that people understand',
      '5': 'Exercise professional judgement',
      '6': 'Behave as a professional',
      '7': 'Keep people’s information confidential and respect their privacy',
      '8': 'Speak up when something is wrong',
      '9': 'Show leadership',
    },
  },
  'gphc-confidentiality-2018': {
    title: 'In practice: Guidance on confidentiality',
    publisher: 'General Pharmaceutical Council',
    date: '2018-06',
    url: 'https://zbook.org/read/c39c3d_in-practice-guidance-on-confidentiality-june-2018.html',
  },
  'gphc-regulate-confidentiality': {
    title: 'Upholding patient confidentiality during pharmacy consultations',
    publisher: 'General Pharmaceutical Council',
    url: 'https://www.pharmacyregulation.org/about-us/news-and-updates/regulate/upholding-patient-confidentiality-during-pharmacy-consultations',
  },
  'gphc-raising-concerns': {
    title: 'In practice: Guidance on raising concerns, and the whistleblowing page',
    publisher: 'General Pharmaceutical Council',
    url: 'https://www.pharmacyregulation.org/patients-and-public/reporting-concerns/how-we-deal-concerns/guidance-pharmacy-professionals-facing-concern/whistleblowing',
  },
  'gphc-distance-2025': {
    title:
      'Guidance for registered pharmacies providing services at a distance, including on the internet',
    publisher: 'General Pharmaceutical Council',
    date: '2025-02',
    url: 'https://pharmacyconsulting.co.uk/?p=12690',
  },
  'joint-coi-2017': {
    title: 'Joint statement on conflicts of interest',
    publisher: 'GPhC, PSNI, GMC, NMC, GDC, GOC, HCPC, GCC and GOsC',
    date: '2017',
    url: 'https://www.pharmacyregulation.org/news/regulators-publish-joint-statement-conflicts-interest',
  },
  'psni-code': {
    title: 'Standards 3.1.1 and 3.3.1, as applied in a case decided on 26 February 2025',
    publisher: 'Pharmaceutical Society of Northern Ireland',
    url: 'https://pharmacylaw.co.uk/?p=6143',
  },
  'rps-tips': {
    title: 'Top tips for pharmacists using social media',
    publisher: 'Royal Pharmaceutical Society',
    url: 'https://www.rpharms.com/resources/toolkits/social-media-guidance/top-tips-for-pharmacists-using-social-media',
  },
  'rps-blog-2019': {
    title: 'Social media – let’s make it a force for good',
    publisher: 'Royal Pharmaceutical Society',
    date: '2019-02-27',
    url: 'https://www.rpharms.com/blog/details/social-media-lets-make-it-a-force-for-good',
  },
  'npa-social': {
    title: 'NPA viewpoint: social guidelines',
    publisher: 'National Pharmacy Association, in Training Matters',
    url: 'https://www.tmmagazine.co.uk/npa-viewpoint-social-guidelines',
  },
  'npa-cd': {
    title: 'How can pharmacists avoid the pitfalls of social media?',
    publisher: 'Chemist+Druggist',
    url: 'https://www.chemistanddruggist.co.uk/CD004770/How-can-pharmacists-avoid-the-pitfalls-of-social-media',
  },
  'pda-2025': {
    title: 'PDA advice on social media',
    publisher: 'Pharmacists’ Defence Association',
    date: '2025',
    url: 'https://thepharmacist.co.uk/in-practice/pharmacists-issued-warning-over-social-media-use',
  },
  'pda-critique-2016': {
    title: 'GPhC’s social media guidance has “gone too far”, warns PDA',
    publisher: 'The Pharmaceutical Journal',
    date: '2016-07',
    url: 'https://pharmaceutical-journal.com/article/news/gphcs-social-media-guidance-for-pharmacists-has-gone-too-far-warns-pda',
  },
  'pj-pub-letter': {
    title: 'Social media is like sharing thoughts with friends in the local pub',
    publisher: 'The Pharmaceutical Journal',
    url: 'https://pharmaceutical-journal.com/article/letters/social-media-is-like-sharing-thoughts-and-pictures-with-friends-in-the-local-pub',
  },
  'cpe-nomination': {
    title: 'Core principles of nominations',
    publisher: 'Community Pharmacy England',
    url: 'https://www.cpnec.org.uk/our-news/core-principles-of-nominations/',
  },
  cppe: {
    title: 'E-professionalism programme',
    publisher: 'Centre for Pharmacy Postgraduate Education',
  },
  'fip-social': {
    title: 'Social media guidance',
    publisher: 'International Pharmaceutical Federation',
  },
  'ashp-social': {
    title: 'Statement on the use of social media by pharmacy professionals',
    publisher: 'American Society of Health-System Pharmacists',
    url: 'https://scribd.com/document/743612851/use-of-social-media-by-pharmacy-professionals',
  },
  'apha-social': {
    title: 'Social media policy',
    publisher: 'American Pharmacists Association',
  },

  // Other regulators and professional bodies in the UK.
  'gmc-social-2024': {
    title: 'Using social media as a medical professional',
    publisher: 'General Medical Council',
    date: '2024-01',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  'gmc-gmp-2024': {
    title: 'Good medical practice, extracts from Domain 4',
    publisher: 'General Medical Council',
    date: '2024-01',
    url: 'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/using-social-media-as-a-medical-professional/annex--extracts-from-good-medical-practice',
    clauses: {
      '81': 'Deserve the trust that people place in the profession',
      '82': 'Do not mislead anybody about your role or your qualifications',
      '88': 'Be as honest and as discreet in messages online as anywhere else',
      '89': 'Check what you share, leave nothing important out, give risks their full weight and mark opinion as opinion',
      '90': 'In public, reveal conflicts of interest, take no advantage of people who are vulnerable or know less, and support public health',
    },
  },
  'gmc-confidentiality-2017': {
    title: 'Confidentiality: good practice in handling patient information',
    publisher: 'General Medical Council',
    date: '2017-04-25',
    url: 'http://www.gmc-uk.org/guidance/ethical_guidance/30641.asp',
  },
  'gmc-doctors-2013': {
    title: 'Doctors’ use of social media',
    publisher: 'General Medical Council',
    date: '2013-04',
    url: 'https://studylib.net/doc/12066755/doctors%E2%80%99-use-of-social-media',
  },
  'nmc-code-2018': {
    title: 'The Code',
    publisher: 'Nursing and Midwifery Council',
    date: '2018',
    url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
    clauses: {
      '1.1': 'Be kind to people and treat them with respect',
      '5': 'Keep what you know about people confidential',
      '6': 'Go by the strongest evidence there is',
      '8.2': 'Keep up good communication with colleagues',
      '20.10': 'Take responsibility for how you use digital communication of every kind',
    },
  },
  'nmc-social': {
    title: 'Guidance on using social media responsibly',
    publisher: 'Nursing and Midwifery Council',
    url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
  },
  'hcpc-social': {
    title: 'Guidance on the use of social media',
    publisher: 'Health and Care Professions Council',
    date: '2017-09',
    url: 'https://www.hcpc-uk.co.uk/standards/meeting-our-standards/communication-and-using-social-media/guidance-on-use-of-social-media/',
    clauses: {
      '2.7': 'Use social media and the like responsibly',
      '5.1': 'Treat information about service users as confidential',
    },
  },
  'hcpc-wisely': {
    title: 'Using social media wisely',
    publisher: 'Health and Care Professions Council, via Fitness to Practise News',
    url: 'https://fitnesstopractisenews.co.uk/using-social-media-wisely-hcpc/',
  },
  'gdc-standards-2013': {
    title: 'Standards for the dental team',
    publisher: 'General Dental Council',
    date: '2013',
    url: 'https://standards.gdc-uk.org/pages/principle4/casestudies/casestudy2.aspx',
    clauses: {
      '4.2.3':
        'Say nothing about patients on social networks; a case may be discussed in a professional forum only once nobody could recognise the patient',
      '9.1': 'Speak of patients and colleagues fairly and without contempt',
      '9.1.3': 'Make no personal, untrue or demeaning remarks about patients or colleagues',
    },
  },
  'gdc-social-2024': {
    title: 'Guidance on using social media',
    publisher: 'General Dental Council',
    date: '2024-01',
    url: 'http://nature.com/articles/s41415-024-7196-z',
  },
  'goc-2025': {
    title: 'Standards of practice for optometrists and dispensing opticians, standard 17',
    publisher: 'General Optical Council',
    date: '2025-01-01',
    url: 'https://optical.org/en/standards/standards-of-practice-for-optometrists-and-dispensing-opticians-effective-from-1-january-2025/17-do-not-damage-the-reputation-of-your-profession-through-your-conduct',
    clauses: {
      '17.2': 'Do nothing online that would weaken the public’s confidence in the profession',
    },
  },
  'coptom-social': {
    title: 'Social media and online behaviour',
    publisher: 'College of Optometrists',
    url: 'https://college-optometrists.org/clinical-guidance/guidance/communication%2c-partnership-and-teamwork/social-media-and-online-behaviour/about-social-media',
  },
  'bma-social': {
    title: 'Social media, ethics and professionalism',
    publisher: 'British Medical Association',
    url: 'https://vdocuments.net/social-media-ethics-and-professionalism-bma-guidance-2-british-medical-association.html',
  },
  'mps-social': {
    title: 'Pitfalls of social media: professionalism, confidentiality',
    publisher: 'Medical Protection',
    url: 'https://medicalprotection.org/uk/learning-from-cases-guides/pitfalls-of-social-media-professionalism-confidentiality',
  },
  'mps-reviews': {
    title: 'Dealing with negative online reviews (UK)',
    publisher: 'Medical Protection',
    date: '2022-07-21',
    url: 'https://medicalprotection.org/uk/advice-centre-articles/dealing-with-negative-online-reviews-uk',
  },
  'mps-advertising': {
    title: 'Advertising your practice',
    publisher: 'Medical Protection',
    url: 'https://medicalprotection.org/uk/advice-centre-articles/advertising-your-practice',
  },
  'mdu-2024': {
    title: 'Be extra careful using social media; Big rise in queries',
    publisher: 'Independent Practitioner Today',
    date: '2024',
    url: 'https://www.independent-practitioner-today.co.uk/2024/09/be-extra-careful-using-social-media/',
  },
  'lmc-pitfalls': {
    title: 'The pitfalls of social media usage; Social media and messaging app tips',
    publisher: 'Londonwide LMCs',
    url: 'https://lmc.org.uk/resources/the-pitfalls-of-of-social-media-usage-and-how-to-avoid-them',
  },
  'rcgp-highway-2013': {
    title: 'Social Media Highway Code',
    publisher: 'Royal College of General Practitioners',
    date: '2013-01',
    url: 'https://docslib.org/doc/1851948/in-partnership-with',
  },
  'landmark-y': {
    title:
      'The HCPC’s social media guidance and the rights to freedom of expression and respect for private life',
    publisher: 'Landmark Chambers',
    url: 'https://landmarkchambers.co.uk/news-and-cases/the-health-and-care-professions-councils-social-media-guidance-and-the-rights-to-freedom-of-expression-and-respect-for-private-life',
  },
  'white-v-gmc-2021': {
    title: 'White v GMC [2021] EWHC 3286 (Admin)',
    publisher: 'High Court of England and Wales',
    date: '2021',
    url: 'https://gmchearings.co.uk/do-the-gmc-regulate-a-doctors-social-media-posts/',
  },

  // Confidentiality and de-identification.
  'ico-anon-2025': {
    title: 'How do we ensure anonymisation is effective?',
    publisher: 'Information Commissioner’s Office',
    date: '2025-03-28',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective',
  },
  'caldicott-2020': {
    title: 'The eight Caldicott Principles',
    publisher: 'National Data Guardian',
    date: '2020-12',
    url: 'https://www.gov.uk/government/news/why-caldicott-principles-and-caldicott-guardians-are-still-relevant-in-2020',
    clauses: {
      '1': 'Have a good reason for each use',
      '2': 'Use confidential information only where the purpose cannot do without it',
      '3': 'Use no more of it than is needed',
      '4': 'Let only those see it who have to',
      '5': 'Make sure that everybody with access knows their responsibilities',
      '6': 'Keep to the law',
      '7': 'Sharing for someone’s care can be as much a duty as silence',
      '8': 'Tell people what happens to their information, so that nothing surprises them',
    },
  },
  'nhs-cop-2003': {
    title: 'Confidentiality: NHS Code of Practice',
    publisher: 'Department of Health',
    date: '2003-11',
    url: 'https://www.scribd.com/document/476437431/Confidentiality-NHS-Code-of-Practice-pdf',
  },
  'cpi-s251': {
    title: 'National data opt-out, appendix 6: Confidential patient information (CPI) definition',
    publisher: 'NHS Digital',
    url: 'https://digital.nhs.uk/services/national-data-opt-out/operational-policy-guidance-document/appendix-6-confidential-patient-information-cpi-definition?key=',
  },
  'hes-sdc-2018': {
    title: 'Disclosure control methodology for HES and ECDS',
    publisher: 'NHS Digital',
    date: '2018-09',
    url: 'https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018',
  },
  'bmj-deid-2010': {
    title: 'Preparing raw clinical data for publication',
    publisher: 'BMJ and Trials',
    date: '2010',
    url: 'https://www.bmj.com/content/340/bmj.c181.abstract',
  },
  'hipaa-safe-harbor': {
    title: 'De-identification of protected health information, 45 CFR 164.514(b)(2)',
    publisher: 'US Department of Health and Human Services',
    date: '2012-11-26',
    url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/special-topics/de-identification/index.html',
    clauses: {
      A: 'Names',
      B: 'Places smaller than a state; three ZIP digits may stay where more than 20,000 people share them',
      C: 'Dates more exact than the year, and ages over 89, which become 90 or more',
      D: 'Telephone numbers',
      E: 'Fax numbers',
      F: 'Email addresses',
      G: 'Social Security numbers',
      H: 'Numbers of medical records',
      I: 'Numbers of health plan members',
      J: 'Account numbers',
      K: 'Numbers of certificates and licences',
      L: 'Vehicle numbers, registration plates among them',
      M: 'Device numbers',
      N: 'Web addresses',
      O: 'IP addresses',
      P: 'Biometrics such as fingerprints and voiceprints',
      Q: 'Pictures that show the face, and the like',
      R: 'Whatever else is unique to the person, be it a number, a code or a trait',
    },
  },
  'hipaa-ocr-yelp': {
    title: 'Settlements over replies to reviews: Elite Dental, New Vision Dental, Igbinadolor',
    publisher: 'Office for Civil Rights, US Department of Health and Human Services',
    url: 'https://www.govinfosecurity.com/dental-practice-hit-hipaa-fine-for-posting-phi-on-yelp-a-20710',
  },
  'nhs-number-dd': {
    title: 'NHS NUMBER',
    publisher: 'NHS Data Model and Dictionary',
    url: 'http://www.datadictionary.nhs.uk/version2/data_dictionary/data_field_notes/n/nhs_number_de.asp?shownav=0',
  },
  'nhs-number-ranges': {
    title: 'uk-fci/nhs-number, constants and documentation',
    publisher: 'Faculty of Clinical Informatics',
    date: '2025-07-15',
    url: 'https://github.com/uk-fci/nhs-number',
  },
  'nhs-number-style': {
    title: 'A to Z of NHS health writing: NHS number',
    publisher: 'NHS digital service manual',
    date: '2026-01',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  },
  chi: {
    title: 'COMMUNITY HEALTH INDEX NUMBER',
    publisher: 'NHS Data Model and Dictionary',
    url: 'https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html',
  },
  'eps-id': {
    title: 'EPS identifiers and what they mean',
    publisher: 'NHS Digital',
    url: 'https://digital.nhs.uk/services/electronic-prescription-service/guidance-for-developers/guidance-for-developers-electronic-prescription-service-eps-identifiers-and-what-they-mean',
  },
  nino: {
    title: 'NIM39110',
    publisher: 'HM Revenue and Customs',
    url: 'http://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
  },
  'prof-ids': {
    title: 'UK Core Practitioner identifiers and related dictionary pages',
    publisher: 'HL7 UK, NHS Digital and others',
    url: 'https://simplifier.net/guide/uk-core-implementation-guide-stu3-sequence/Home/ProfilesandExtensions/Profile-UKCore-Practitioner/identifier-duplicate-2?version=1.6.0',
  },
  postcode: {
    title: 'Postcode format',
    publisher: 'Royal Mail rules, as restated by a third party',
    url: 'https://studylib.net/doc/18359331/postcode-format',
  },
  'ofcom-drama': {
    title: 'Telephone numbers for use in TV and radio drama',
    publisher: 'Ofcom, as restated by area-codes.org.uk and the BBC',
    url: 'https://www.area-codes.org.uk/01632',
  },
  'us-ids': {
    title:
      'Social Security number randomisation, Medicare Beneficiary Identifier format, NPI check',
    publisher: 'Third-party accounts of SSA and CMS rules',
    url: 'http://medicareinsights.com/2011/05/12/ssa-implements-ssn-randomization-project/',
  },

  // Medicines and their advertising in the UK.
  'hmr-2012': {
    title: 'Human Medicines Regulations 2012 (SI 2012/1916), Part 14',
    publisher: 'UK Government',
    date: '2012',
    url: 'https://www.legislation.gov.uk/uksi/2012/1916/part/14/chapter/2',
    clauses: {
      '277': 'To publish is to make public by any means, electronic ones too, or to have it done',
      '279': 'A medicine may not be advertised until it is authorised',
      '280':
        'An advert agrees with the authorised product information, favours rational use and does not mislead',
      '282': 'Says which adverts the limits apply to',
      '283': 'Limits adverts that concern abortion',
      '284':
        'No advert to the public may be apt to bring about the use of a prescription-only medicine',
      '285': 'Limits adverts for narcotic and psychotropic substances',
      '287': 'Lists what an advert to the public may not claim or suggest',
      '287(1)':
        'An advert may not promise success, a match for or advantage over another known treatment, or freedom from side effects',
      '287(3)': 'Claims of recovery may not be made in terms that alarm',
      '287(4)':
        'An advert may not suggest that a medicine improves people in good health, or that going without it does harm',
    },
  },
  'hmr-62': {
    title: 'Human Medicines Regulations 2012, regulation 62(3)',
    publisher: 'UK Government, in an answer to Parliament',
    date: '2012',
    url: 'https://parallelparliament.co.uk/question/44657/vitamin-b12',
  },
  'mhra-advertise': {
    title: 'Advertise your medicines',
    publisher: 'Medicines and Healthcare products Regulatory Agency',
    date: '2022-03',
    url: 'https://gov.uk/guidance/advertise-your-medicines',
  },
  'mhra-blue-guide': {
    title: 'The Blue Guide: advertising and promotion of medicines in the UK',
    publisher: 'Medicines and Healthcare products Regulatory Agency',
    date: '2020-11',
    url: 'https://info.5y1.org/regulatory-bodies-in-healthcare_1_92649e.html',
  },
  'mhra-consumer-sites': {
    title: 'Guidance for consumer websites',
    publisher: 'Medicines and Healthcare products Regulatory Agency, reported by PharmaTimes',
    url: 'http://www.pharmatimes.com/news/mhra_new_website_advertising_guide_988307',
  },
  'mhra-cases': {
    title: 'Advertising investigations',
    publisher: 'Medicines and Healthcare products Regulatory Agency',
    url: 'https://www.gov.uk/government/publications/advertising-investigations-july-2022/promotion-of-viagra-connect-summary-report-july-2022',
  },
  'mhra-influencer-2025': {
    title: 'MHRA tells online pharmacies to review influencer strategies for weight-loss meds',
    publisher: 'The Pharmacist',
    date: '2025',
    url: 'https://thepharmacist.co.uk/clinical/nutrition-and-gastroenterology/mhra-tells-online-pharmacies-to-review-influencer-strategies-for-weight-loss-meds',
  },
  'joint-notice-2025': {
    title: 'Enforcement notice on weight-management prescription-only medicines',
    publisher: 'MHRA, ASA and CAP, and GPhC',
    date: '2025-09',
    url: 'https://asa.org.uk/news/asa-partners-with-mhra-and-gphc-to-reinforce-rules-on-the-advertising-of-weight-loss-drugs-online.html',
  },
  'joint-pipeline-2026': {
    title: 'Joint statement on pipeline weight-management products',
    publisher: 'MHRA, ASA and GPhC',
    date: '2026-06-18',
    url: 'https://www.consultingroom.com/industry/blog/asas-latest-warning-on-weight-management-medicine-advertising',
  },
  'cap-12': {
    title:
      'CAP Code, section 12: Medicines, medical devices, health-related products and beauty products',
    publisher: 'Committee of Advertising Practice',
    url: 'https://asa.org.uk/type/non_broadcast/code_section/12.html',
    clauses: {
      '12.1': 'Back claims with evidence, and make medicinal ones only for what is licensed',
      '12.2': 'Put nobody off treatment they need',
      '12.2.1':
        'Do not offer to diagnose or treat people from afar in an advert for a medicinal product',
      '12.11': 'A medicine needs its licence before it is advertised',
      '12.12': 'Prescription-only medicines are not for advertising to the public',
      '12.18': 'No health professional or celebrity may recommend a medicine',
    },
  },
  'cap-conditions': {
    title: 'Health, beauty and slimming: medical conditions (rule 12.2)',
    publisher: 'Committee of Advertising Practice',
    url: 'https://www.asa.org.uk/resource/health-beauty-slimming-and-medical-conditions.html',
  },
  'cap-pom': {
    title: 'Healthcare: Prescription-only medicine; and two news items',
    publisher: 'Committee of Advertising Practice',
    url: 'https://www.asa.org.uk/advice-online/healthcare-prescription-only-medicine.html',
  },
  'cap-weight-pom': {
    title: 'Weight control: Prescription-only medicines',
    publisher: 'Committee of Advertising Practice',
    url: 'https://www.asa.org.uk/advice-online/weight-control-prescription-only-medicines.html',
  },
  'cap-13': {
    title: 'CAP Code, section 13: Weight control and slimming',
    publisher: 'Committee of Advertising Practice',
    url: 'https://asa.org.uk/type/non_broadcast/code_section/13.html',
    clauses: {
      '13.1': 'Prove slimming claims by trials; what customers say is no proof',
      '13.2':
        'Treatment of obesity is advertised only with qualified supervision, except for pharmacy products sold with a pharmacist’s help',
      '13.2.1': 'Deals with programmes that treat obesity',
    },
  },
  'cap-15': {
    title: 'CAP Code, section 15: Food, food supplements and associated health or nutrition claims',
    publisher: 'Committee of Advertising Practice',
    url: 'https://www.asa.org.uk/advice-online/food-reduction-of-disease-risk-claims.html',
    clauses: {
      '15.1': 'Use only health and nutrition claims that stand authorised on the GB register',
    },
  },
  'cap-botox-2020': {
    title: 'Enforcement notice: Botox on social media',
    publisher: 'Committee of Advertising Practice, with the MHRA',
    date: '2020-01',
    url: 'https://asa.org.uk/resource/enforcement-notice-botox-social-media.html',
  },
  'cap-kenalog-2022': {
    title: 'Enforcement notice: hay-fever injections',
    publisher: 'Committee of Advertising Practice, with the MHRA',
    date: '2022-08',
    url: 'https://www.pharmacy.biz/news/authorities-to-take-action-against-illegal-hay-fever-jab-adverts-online/',
  },
  'cap-vitamin-2020': {
    title: 'Enforcement notice: advertising vitamin shots',
    publisher: 'Committee of Advertising Practice',
    date: '2020',
    url: 'https://www.asa.org.uk/resource/enforcement-notice-advertising-vitamin-shots.html',
  },
  'cap-endorse': {
    title: 'Health: Celebrities and health professionals',
    publisher: 'Committee of Advertising Practice',
    url: 'https://www.asa.org.uk/advice-online/health-celebrities-and-health-professionals.html',
  },
  'cap-viagra': {
    title: 'Viagra; Health: Erectile dysfunction',
    publisher: 'Committee of Advertising Practice',
    url: 'https://www.asa.org.uk/advice-online/viagra.html',
  },
  'asa-rulings': {
    title:
      'Rulings A24-1264770, A24-1272389, A26-1328700, A25-1299832, A25-1277445, A21-1112357, A21-1115564, A22-1150717, A22-1143074, A22-1149897 and A22-1145016',
    publisher: 'Advertising Standards Authority',
  },
  'asa-influencer-2023': {
    title: 'Influencers’ guide to making clear that ads are ads',
    publisher: 'Committee of Advertising Practice, and Competition and Markets Authority',
    date: '2023-03-23',
    url: 'http://www.asa.org.uk/resource/influencers-guide.html',
  },
  'cancer-act-1939': {
    title: 'Cancer Act 1939, section 4',
    publisher: 'UK Parliament',
    date: '1939',
    url: 'https://www.cnhc.org.uk/articles/cancer-act-1939',
  },
  'pmcpa-2026': {
    title: 'Social media guidance',
    publisher: 'Prescription Medicines Code of Practice Authority',
    date: '2026',
    url: 'https://www.biosliceblog.com/2026/02/uk-pmcpa-publishes-revised-guidance-for-the-use-of-social-media',
  },
  'gov-vaccine': {
    title: 'Written answer HL7380 on drugs advertising',
    publisher: 'UK Government, in an answer to Parliament',
    url: 'https://parallelparliament.co.uk/question/HL7380/drugs-advertising',
  },
  'med-defence-2026': {
    title: 'Guide for GP practices on weight-loss drug advertising',
    publisher: 'Medical Defense Society',
    date: '2026',
    url: 'https://www.medicaldefensesociety.com/?p=214902',
  },
  'nhs-identity-cpe': {
    title: 'NHS Identity: NHS logo use by pharmacies',
    publisher: 'Community Pharmacy England',
    date: '2024-05-16',
    url: 'https://cpe.org.uk/quality-and-regulations/other-regulatory-and-terms-of-service-requirments/nhs-logo-use-by-pharmacies',
  },
  yellowcard: {
    title: 'Show your support for reporting suspected adverse drug reactions',
    publisher: 'Medicines and Healthcare products Regulatory Agency',
    url: 'https://gov.uk/drug-safety-update/show-your-support-for-reporting-suspected-adverse-drug-reactions',
  },
  'ftc-endorse': {
    title: 'Endorsement Guides, 16 CFR 255',
    publisher: 'US Federal Trade Commission',
    url: 'https://www.lexology.com/library/detail.aspx?g=770f56e4-c92d-458c-8fa8-87fc13f50c4f',
  },

  // Language, stigma and suicide.
  'nhs-inclusive': {
    title: 'Inclusive content',
    publisher: 'NHS digital service manual',
    date: '2025-08',
    url: 'https://service-manual.nhs.uk/content/inclusive-content',
  },
  'nhs-atoz': {
    title: 'A to Z of NHS health writing',
    publisher: 'NHS digital service manual',
    date: '2026-01',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  },
  'language-matters': {
    title: 'Language matters: language and diabetes (version 2)',
    publisher: 'NHS England',
    url: 'https://www.england.nhs.uk/long-read/language-matters-language-and-diabetes/',
  },
  'bmj-lang-2022': {
    title: 'Presenting complaint: use of language that disempowers patients',
    publisher: 'BMJ',
    date: '2022',
    url: 'https://www.bmj.com/content/377/bmj-2021-066720',
  },
  'bda-weight': {
    title: 'Eliminating weight stigma: comms guidelines',
    publisher: 'British Dietetic Association',
    url: 'https://bda.uk.com/news-campaigns/campaigns/managing-and-preventing-obesity/eliminating-weight-stigma-comms-guidelines.html',
  },
  'obesity-person-first': {
    title: 'Position statement on language',
    publisher: 'Obesity Institute, Leeds Beckett University',
    url: 'https://www.leedsbeckett.ac.uk/research/obesity-institute/obesity-language-position-statement',
  },
  'nida-words': {
    title: 'Words matter: terms to use and avoid',
    publisher: 'US National Institute on Drug Abuse',
    url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
  },
  'sdf-2020': {
    title: 'Moving beyond “people-first” language: glossary',
    publisher: 'Scottish Drugs Forum',
    date: '2020-10',
    url: 'https://www.issup.net/knowledge-share/publications/2020-12/moving-beyond-people-first-language-glossary-contested-terms',
  },
  'deep-2014': {
    title: 'Dementia words matter',
    publisher: 'Dementia Engagement and Empowerment Project',
    date: '2014-10',
    url: 'http://nationaldementiaaction.org.uk/campaigns/dementia-words-matter/',
  },
  'disability-gov-2026': {
    title: 'Inclusive language: words to use and avoid when writing about disability',
    publisher: 'Cabinet Office and Department for Work and Pensions',
    date: '2026-06-17',
    url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
  },
  'autism-identity': {
    title: 'How to talk about autism',
    publisher: 'Ambitious about Autism',
    url: 'https://www.ambitiousaboutautism.org.uk/understanding-autism/about-autism/how-to-talk-about-autism',
  },
  mindframe: {
    title: 'Language',
    publisher: 'Mindframe',
    url: 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language',
  },
  'samaritans-online': {
    title: 'How to talk about suicide safely online',
    publisher: 'Samaritans',
    url: 'https://samaritans.org/ireland/about-samaritans/research-policy/internet-suicide/how-talk-about-suicide-safely-online',
  },
  'samaritans-media': {
    title: 'Media guidelines for reporting suicide, 6th edition',
    publisher: 'Samaritans',
    date: '2020-08',
    url: 'https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/',
  },
  helplines: {
    title: 'Helpline pages',
    publisher: 'Samaritans, PAPYRUS, Childline, CALM, Shout, Lifeline NI and Refuge',
    url: 'https://samaritans.org/cymru/about-samaritans/media-guidelines/guidance-reporting-rail-suicides',
  },
  'equality-2010': {
    title: 'Equality Act 2010, protected characteristics',
    publisher: 'UK Parliament',
    date: '2010',
  },

  // Plain language, accessibility and platforms.
  'nhs-write': {
    title: 'How we write; Health literacy; Voice and tone',
    publisher: 'NHS digital service manual',
    date: '2023-10',
    url: 'https://service-manual.nhs.uk/content/how-we-write',
  },
  'nhs-content-standard': {
    title: 'Standard for creating health content',
    publisher: 'NHS digital service manual',
    date: '2024-01',
    url: 'https://service-manual.nhs.uk/content/standard-for-creating-health-content',
    clauses: {
      '1': 'Plan reviews and show their dates, say who publishes, and be frank about advertising, sponsors and conflicts',
      '2': 'Base content on evidence, write down which, and look at it afresh whenever you review',
      '3': 'Meet the law, and respect consent, confidentiality and safeguarding',
      '6': 'Consider the protected characteristics and meet WCAG 2.2 at level AA',
    },
  },
  'nhs-format': {
    title: 'Formatting; Punctuation; Numbers, measurements, dates and time',
    publisher: 'NHS digital service manual',
    date: '2026-01',
    url: 'https://service-manual.nhs.uk/content/formatting',
  },
  'nhs-messages-2026': {
    title: 'Writing NHS messages',
    publisher: 'NHS digital service manual',
    date: '2026-05',
    url: 'https://service-manual.nhs.uk/content/writing-nhs-messages',
  },
  'nhs-a11y': {
    title: 'Accessibility: content',
    publisher: 'NHS digital service manual',
    date: '2025-02',
    url: 'https://service-manual.nhs.uk/accessibility/content',
  },
  'gcs-social': {
    title: 'Planning, creating and publishing accessible social media campaigns',
    publisher: 'Government Communication Service',
    url: 'https://gcs.civilservice.gov.uk/guidance/digital-communication/planning-creating-and-publishing-accessible-social-media-campaigns/',
  },
  'ox-social': {
    title: 'Social media accessibility',
    publisher: 'University of Oxford',
    url: 'https://communications.admin.ox.ac.uk/digital-communications/accessibility/social',
  },
  'unicode-fonts': {
    title: 'How to make your social media accounts accessible',
    publisher: 'a2i',
    date: '2025-06-09',
    url: 'https://a2i.co.uk/blog/accessible-social-media-content',
  },
  'platform-limits': {
    title: 'Character limits of the social networks',
    publisher: 'Publer, socialk.it and ZeroUtil',
    date: '2025-05-12',
    url: 'https://help.publer.com/en/article/what-is-the-character-limit-for-all-social-networks-1a3utwz',
  },
}
