import type { Term } from 'professional/rule'

/*
 * Words for groups that share a characteristic which the law protects. In the language of
 * terms: `{a,b}` stands for either, and a space also for a hyphen.
 */

const origin =
  '{afghan,african american,african caribbean,african,afro caribbean,albanian,american,arab,asian,aboriginal,australian,bangladeshi,bengali,brazilian,british,bulgarian,canadian,caribbean,chinese,congolese,croatian,czech,dutch,east european,eastern european,egyptian,english,eritrean,ethiopian,european,filipin{o,a},foreign,french,german,ghanaian,greek,gypsy,hispanic,hungarian,immigrant,indian,indigenous,iranian,iraqi,irish,israeli,italian,jamaican,japanese,kenyan,korean,kurdish,latin{o,a,x},latvian,libyan,lithuanian,mexican,middle eastern,migrant,moroccan,nepali,nepalese,nigerian,pakistani,palestinian,polish,portuguese,refugee,roma,romany,romanian,russian,scottish,serbian,slovak,somali,south asian,spanish,sri lankan,sudanese,syrian,taiwanese,thai,traveller,turkish,ukrainian,vietnamese,welsh,zimbabwean}'
const faith =
  '{atheist,buddhist,catholic,christian,hindu,islamic,jewish,mormon,muslim,protestant,religious,sikh,taoist}'
const sexuality =
  '{asexual,bi,bisexual,gay,heterosexual,homosexual,lesbian,lgb,lgbt,lgbtq,lgbtqia,pansexual,queer,straight}'
const gender =
  '{female,gender fluid,intersex,male,nonbinary,non binary,trans,transgender{,ed},transsexual}'
const disability =
  '{autistic,blind,deaf,disabled,handicapped,learning disabled,mentally disabled,mentally handicapped,mentally ill,paralysed,paralyzed,schizophrenic}'
const colour = '{black,white,brown,coloured,colored,non white,mixed race}'
const age =
  '{elderly,geriatric,middle aged,millenial,millennial,old,older,teenage,young,younger}'

/** Plural nouns that name a group on their own. */
const plural =
  '{afghan,african,albanian,american,arab,asian,asylum seeker,atheist,autistic,australian,bangladeshi,bisexual,black,boomer,buddhist,bulgarian,canadian,catholic,christian,eastern european,european,female,filipino,foreigner,gay,german,girl,greek,heterosexual,hindu,hispanic,homosexual,hungarian,immigrant,indian,iranian,iraqi,italian,jamaican,jew,kurd,latino,lesbian,lithuanian,male,mexican,migrant,millenial,millennial,moroccan,mormon,muslim,nigerian,oap,over 60,over 65,over 70,over 75,over 80,over 90,pakistani,palestinian,pensioner,pole,protestant,refugee,romanian,russian,schizophrenic,sikh,single mother,single mum,somali,spaniard,syrian,teenager,teen,transgender,transsexual,traveller,turk,ukrainian,wheelchair user,white}s'
const oddPlural = '{gypsies,gen z,generation z,gen zers,zoomers,men,women,frenchmen,transwomen,transmen,wimmin}'
const singular =
  '{afghan,african,albanian,american,arab,asian,asylum seeker,atheist,bangladeshi,bisexual,boomer,buddhist,catholic,christian,female,foreigner,gay,german,girl,gypsy,hindu,homosexual,immigrant,indian,iraqi,italian,jamaican,jew,kurd,latino,lesbian,male,man,mexican,migrant,mormon,muslim,nigerian,oap,pakistani,palestinian,pensioner,pole,protestant,refugee,romanian,russian,sikh,somali,syrian,teenager,transsexual,traveller,turk,ukrainian,woman}'

const idea =
  '{catholicism,christianity,hinduism,homosexuality,islam,judaism,lesbianism,sikhism,transgenderism}'

/** What people live with, after *people with*. */
const condition =
  '{a disability,adhd,aids,autism,dementia,disabilities,down syndrome,downs,downs syndrome,epilepsy,hiv,learning difficulties,learning disabilities,mental health problems,mental illness,schizophrenia,special needs}'

const peoplePlural =
  '{adults,babies,beings,blokes,bosses,boys,children,carers,citizens,clients,consultants,colleagues,communities,couples,customers,dads,doctors,drivers,families,fathers,folk,folks,girls,gps,grandparents,guys,humans,husbands,immigrants,individuals,kids,ladies,lads,leaders,locums,managers,men,migrants,mothers,mums,neighbours,nurses,parents,patients,people,peoples,persons,pharmacists,politicians,priests,receptionists,refugees,residents,staff,students,surgeons,teachers,tourists,travellers,visitors,voters,wives,women,workers}'
const peopleSingular =
  '{adult,bloke,boy,child,carer,citizen,client,colleague,consultant,couple,customer,dad,doctor,driver,family,fella,gent,girl,guy,human,immigrant,individual,kid,lad,lady,manager,man,migrant,mother,mum,neighbour,nurse,parent,patient,person,pharmacist,refugee,resident,student,surgeon,teacher,traveller,woman,worker}'

export const groupWords = {
  /** Adjectives; those of belief are hardly said of things. */
  other: `{${[origin, colour].join(',')}}`,
  life: `{${[disability, age].join(',')}}`,
  belief: `{${[faith, sexuality, gender].join(',')}}`,
  plural,
  oddPlural,
  singular,
  idea,
  condition,
  peoplePlural,
  peopleSingular,
} as const

/** Without one of these in a sentence there is no group to ask about. */
export const groupTriggers: readonly Term[] = [
  { term: origin },
  { term: faith },
  { term: sexuality },
  { term: gender },
  { term: disability },
  { term: colour },
  { term: age },
  { term: plural },
  { term: oddPlural },
  { term: singular },
  { term: '{your,their} {kind,sort,lot}' },
  { term: idea },
  { term: condition },
]
