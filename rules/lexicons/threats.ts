import { bySense } from './by-sense.ts'

/** Whom somebody means to do it to. */
const whom =
  '{you,you both,you all,you lot,you two,both of you,the both of you,all of you,the lot of you,the two of you,the pair of you,all three of you,him,her,them,them both,them all,both of them,all of them,the lot of them,the pair of them}'

/**
 * Words that open the question whether a sentence threatens somebody; the rule answers it by
 * who does what to whom. `sense`:
 *
 * - `violence`: only ever done to a living body
 * - `loose violence`: also done to targets, records and eggs
 * - `body`: a threat when a part of somebody's body follows
 * - `exposure`: a threat when an address or the like follows
 * - `phrase`: a threat as it stands, at the end of its clause
 * - `beating`: a threat when somebody means to give it to a person
 * - `doom`: a threat when no way of living leads there
 * - `going`: the same of whoever gives offence, and is not ill
 * - `waiting`: a threat to whoever gives offence
 * - `curse`: a wish of harm when death or illness follows at the start of a sentence
 * - `coming`: a threat where the clause ends
 * - `dare`: a threat behind a dare: *touch her again and*
 * - `shun`: a threat when care is what somebody is never to get
 * - `pain`: a wish of harm when it is hoped for
 * - `held`: a threat when it goes on with what may be done with it
 * - `standing`: aims at somebody's registration or work
 * - `wish`: a wish of harm when death or illness follows
 * - `sight`: the same, when it is to be looked on
 * - `norm`: says that harm ought to be done to somebody
 * - `group`: only where it is done to a group
 */
export const threats = bySense([
  ['violence', '{attack,batter,behead,butcher,cripple,eradicate,execute,exterminate,hurt,kill,lynch,maim,murder,punch,rape,smack,headbutt,swing for,shoot,slap,slaughter,stab,strangle,throttle,thump,torture}'],
  ['loose violence',
    '{burn,choke,destroy,drown,hang,hit,kick,poison,ruin,smash}',
    '{end,finish}',
  ],
  ['phrase',
    `beat ${whom} {up,senseless,to a pulp,black and blue}`,
    `beat the {crap,hell,living daylights,life} out of ${whom}`,
    `hunt ${whom} down`,
    `{put,throw,chuck,kick,shove,launch} ${whom} {through,out of,down} {the,that,those,a} {window,wall,door,stairs,windscreen}`,
    `put ${whom} in {hospital,the ground,a coffin,a wheelchair,an ambulance,traction,a&e,resus,intensive care,itu,the morgue}`,
    `put ${whom} {on your back,on your backs,on his back,on her back,on their backs,six feet under}`,
    `{have,land} ${whom} in {traction,a coffin,the morgue,a body bag}`,
    `knock ${whom} {out,out cold,into next week,down,flat,senseless}`,
    `{snap,break} ${whom} {in half,in two}`,
    `drag ${whom} {out ,}by {your,his,her,their,the} {hair,throat,neck,collar,ear,ears,throats,necks}`,
    'kick {your,his,her,their} {head,teeth,face,door,front door,doors,heads} in',
  ],
  ['beating', '{a good kicking,a kicking,a good hiding,a good beating,a good slap,a good thump}',
    '{a punch,a smack,a slap,a kick,a fist} in the {face,mouth,head,teeth,gob}'],
  ['doom',
    "{you'll,you will} be {leaving,going home,carried out,wheeled out} {in an ambulance,in my ambulance,in a body bag,in a box,in a coffin,on a stretcher}",
    "{you'll,they'll,he'll,she'll} wish {you'd,they'd,he'd,she'd} never been born",
  ],
  ['doom',
    'see how many teeth you {go home with,have left,leave with,walk away with}',
  ],
  ['doom', "{you'll,you will} leave {in an ambulance,in a body bag,in a box,in a coffin,on a stretcher}"],
  ['going',
    "{he'll,she'll,they'll,he will,she will,they will} be {leaving,going home,carried out,wheeled out} {in an ambulance,in my ambulance,in a body bag,in a box,in a coffin,on a stretcher}",
    "{he'll,she'll,they'll,he will,she will,they will} leave {in an ambulance,in a body bag,in a box,in a coffin,on a stretcher}",
  ],
  ['waiting', "{i'll,i will,we'll,we will} be waiting {,outside ,in the car park }for {you,him,her,them}"],
  ['curse', 'may {you,he,she,they}'],
  ['phrase', 'have {your,his,her,their} kneecaps'],
  ['coming', "{coming for,coming after} {you,him,her,them}", "coming {round,over} to sort {you,him,her,them} out"],
  ['held', '{have,got,found} {your,his,her,their} {name,street,address,home address,number,car reg,number plate,registration number,reg}',
    "{found out,worked out} {where you live,where you work,{which,what} {street,road,estate} {you're on,you are on,you live on,you live in},which house is yours,which car is yours,your address}",
  ],
  ['phrase',
    'make {your,his,her,their} {life,lives} {hell,a misery}',
    'make {you,him,her,them} {pay,suffer,regret it,regret this}',
    'come after {you,him,her,them}',
    'run {you,him,her} over',
  ],
  ['body', '{break,snap,cut,wring,smash,slit,slash,crush}'],
  ['phrase', '{knock,rip,tear,smash} {your,his,her,their} {teeth,block,head,face,throat} {out,in,off}'],
  ['phrase',
    'tell {everyone,everybody,people,the world} where {you,he,she,they} {live,lives,work,works}',
    'burn {your,his,her,their} {clinic,house,car,shop,place} {down,to the ground}',
  ],
  ['exposure', '{post,publish,leak,dox,share,put}'],
  ['phrase', 'find {,out }where {you,he,she,they} {live,lives,work,works}'],
  ['known',
    'know {,exactly ,precisely ,full well }where {you,he,she,they} {live,lives,work,works,park,parks,drink,drinks}',
    'know where your {kids,children,family,mum,parents} {live,lives,go to school,goes to school,work,works}',
    'know {which,what} {gym,pub,bus,train,street,church,school,house,estate,road,block,village,flat} {you,he,she,they} {use,uses,drink in,drinks in,get,gets,live in,lives in,live on,lives on,go to,goes to}',
    'know{,s} {which,what} {car is yours,house is yours,car you drive,shift you\'re on,time you finish,time you leave}',
    'know {which,what} {school your kids go to,school your children go to,school your son goes to,school your daughter goes to}',
  ],
  ['warned', '{watch your back,sleep with one eye open}'],
  ['dare', '{see what happens,see what you get,see where it gets you,find out what happens}'],
  ['shun', 'make sure {that ,}no {dentist,doctor,gp,practice,surgery,pharmacy,pharmacist,hospital,nurse,clinic,midwife,consultant}'],
  ['pain', 'it {really ,fucking ,bloody ,}hurts'],
  ['regret', "{you'll,you will} {,live to ,soon }regret"],
  ['standing',
    "have {your,his,her,their} {registration,licence,license,pin,badge}",
    '{have,get,see} {you,him,her,them} struck off',
    '{you,he,she,they} never {work,practise}',
  ],
  ['wish',
    '{hope,hoping,hopes}',
    '{wish,wishing}',
  ],
  ['sight', '{love,like} to see'],
  ['deserved', 'deserve{,s,d}'],
  ['norm',
    '{should,ought to,need to,needs to,must} {,all ,also ,just ,really }be {beaten,burned,burnt,drowned,executed,exterminated,hanged,hung,killed,lynched,murdered,put down,raped,shot,slapped,slaughtered,stabbed,strangled,tortured,wiped out}',
    '{wants,want,needs,need,deserves} {shooting,stringing up,horsewhipping}',
    'death to',
  ],
  ['group',
    '{dead,death,deaths,die,dies,execution,extermination,gas,genocide,massacre,neck,necks,rot,suffer,throat,throats,wipe out,put down,crucify,castrate,cull,harm}',
    '{beating,burning,castrating,executing,exterminating,gassing,hanging,hurting,killing,lynching,murdering,poisoning,punching,raping,shooting,slapping,slaughtering,stabbing,strangling,torturing}',
    '{beaten,burned,burnt,castrated,culled,drowned,eradicated,executed,exterminated,gassed,hanged,hung,killed,lynched,murdered,raped,shot,slaughtered,stabbed,sterilised,tortured}',
  ],
  ['command', '{go and ,go }play in {the traffic,traffic}', '{go kill yourself,go and die,drop dead,kill yourself}'],
])
