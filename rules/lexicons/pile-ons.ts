import { bySense } from './by-sense.ts'

/**
 * What a crowd is asked to do to somebody. `sense`:
 *
 * - `shame`, `attack`: hostile as it stands, once there is somebody it is aimed at
 * - `spread`: hostile beside a name
 * - `boss`: the same, where a crowd is asked
 * - `nod`: an order that is left out, once somebody has been pointed at
 * - `hunt`: hostile as an order, since it has its target
 * - `direct`: the same, but the target has to follow at once
 * - `kept`: hostile where a crowd is to spread what a name would take back
 * - `stars`: needs a crowd, since a review is anybody’s right
 * - `fate`: what is to become of the target, who is in the words
 * - `outcome`: the same, when the target stands between “get” and the word
 * - `egged`: the same as `boss`, or where readers are sent to a page
 * - `plain`: an ordinary act that a crowd and a sting turn into an attack
 */
export const pileOns = bySense([
  ['shame',
    'name and shame',
    '{screenshot,screen shot,screengrab} {and share,this before,it before,everything before}',
  ],
  ['direct', '{ratio,hound,mob,dox,cancel,bury,go after}'],
  ['attack', '{flood,bombard,spam,swamp,inundate,carpet bomb}'],
  ['spread',
    '{rt,retweet,share,share this,rt this} so {everyone,everybody,people} {know,knows} {what,who} {he,she,they}',
    "{rt,retweet,share,share this,rt this} so {he,she,they} can't {hide,run}",
    'share {his,her,their} {face,name,photo,picture} everywhere',
    'let {him,her,them} know {,exactly ,just }{what,how} {you,we,you all,we all,everyone} {think,thinks,feel,feels,really think}',
    '{tell,show,let} {him,her,them} {,know }{,just ,exactly }how {popular,wrong} {he,she,they}',
    '{tell,show} {him,her,them} {,exactly ,just }{what,how} {you,we,you all,we all} {think,feel}',
    '{tell,show,let} {him,her,them} {,know }what {real,proper,actual,decent} {nurses,doctors,gps,pharmacists,dentists,midwives,physios,opticians,clinicians,professionals,podiatrists,carers,paramedics} {think,make,reckon}',
  ],
  ['boss', 'let {his,her,their} {boss,bosses,employer,employers,manager,managers,landlord} know'],
  ['attack', '{fill,fill up,flood,clog,clog up,jam,jam up,block,blow up,bombard,spam,swamp,hammer,bomb} {that,his,her,their} {inbox,inboxes,phone,phones,phone line,phone lines,lines,switchboard,email,emails,reviews,page,voicemail,mentions,dms,comments,reviews,mailbox,switchboard}'],
  ['spread', 'make sure {he,she,they} {hear,hears} {from,about} {every,all,us,you,it}'],
  ['nod',
    '{you know,you all know} what to do',
    'do your worst',
    'do your thing',
  ],

  ['hunt',
    '{get in,get into,pile into} {his,her,their} {mentions,dms,replies,inbox}',
    '{ring,phone,call,message,email} {him,her,them,it} {till,until} {he,she,they} {crack,cracks,quit,quits,give up,gives up,back down,backs down}',
    'make sure {he,she,they} never {work,works,practise,practises,practice} {again,in care again,in pharmacy again}',
    'give {him,her,them} a piece of your mind',
  ],
  ['fate', '{rating,score} down to {one star,1 star,zero}'],
  ['attack',
    '{pile on,pile in on,pile onto}',
    'call {him,her,them} out',
    '{ratio,hound,mob,dox,go after,swarm,harass,pester} {him,her,them}',
    '{email,ring,tell,tag,message} {his,her,their} {boss,employer,landlord}',
  ],
  ['attack', 'keep {ringing,phoning,calling,emailing,messaging}'],
  ['kept', 'before {he,she,they} {delete,scrub,take,remove,hide,edit,wipe,pull,bin}{,s} {it,this,that,them}'],
  ['direct', 'call out'],
  ['shame', 'make {him,her,them} famous'],
  ['stars',
    'leave {,a }{one,1} star{, review}{,s}',
    '{one,1} star {review,reviews,rating,ratings}',
    '{one,1} star should do {it,nicely}',
    '{one,1,zero,0} star{,s} {each,apiece,all round,treatment}',
    '{zero,0} star {review,reviews,rating,ratings}',
    'drag {the,his,her,their} {rating,ratings,score,stars} down',
  ],
  ['fate', 'get {him,her,them} {sacked,fired,banned,suspended,struck off,cancelled,closed down,shut down}'],
  ['outcome', '{sacked,fired,struck off,suspended,cancelled}'],
  ['direct', '{swarm,brigade,review bomb,boycott,expose,doxx,drag,roast,troll,harass,pester,target}'],
  ['fate',
    'give {him,her,them} {hell,both barrels,what for,a hard time,a kicking,grief}',
    'let {him,her,them} have it',
    'go get {him,her,them}',
    'make {his,her,their} {life,lives} {hell,a misery,a living hell}',
    'blow up {his,her,their} {phone,phones,mentions,inbox,dms}',
    '{put,drive} {him,her,them} out of business',
    '{run,hound,drive,chase} {him,her,them} {out of town,off twitter,off here,off the internet,off facebook,out of the profession}',
    '{teach,show} {him,her,them} {a lesson,what we think,what happens,who is boss}',
    'report {him,her,them} to {the gphc,the gmc,the nmc,the gdc,the hcpc,the cqc,their employer,her employer,his employer,their boss,his boss,her boss}',
    'get {him,her,them} {struck off,investigated,deregistered,kicked off,kicked out,off the register}',
    'make {him,her,them} {pay,regret it,regret this,sorry,trend}',
    'ruin {him,her,them}',
    '{one,1} star {him,her,them}',
  ],
  ['egged',
    '{don\'t hold back,do not hold back,let rip,show no mercy,go to town,don\'t be kind,don\'t be polite,make it hurt,don\'t spare}',
    '{give,giving} {him,her,them} {grief,what for,hell,stick,both barrels,an earful}',
  ],
  ['plain',
    '{report,mass report}',
    '{tell,tag,email,ring,phone,message,dm,tweet,write to,contact}',
  ],
])
