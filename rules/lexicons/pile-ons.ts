import type { Term } from 'professional/rule'

/**
 * What a crowd is asked to do to somebody. `sense`:
 *
 * - `shame`, `attack`: hostile as it stands, once there is somebody it is aimed at
 * - `spread`: hostile beside a name
 * - `nod`: an order that is left out, once somebody has been pointed at
 * - `hunt`: hostile as an order, since it has its target
 * - `direct`: the same, but the target has to follow at once
 * - `stars`: needs a crowd, since a review is anybody’s right
 * - `fate`: what is to become of the target, who is in the words
 * - `outcome`: the same, when the target stands between “get” and the word
 * - `plain`: an ordinary act that a crowd and a sting turn into an attack
 */
export const pileOns: readonly Term[] = [
  { term: 'name and shame', sense: 'shame' },
  { term: '{screenshot,screen shot,screengrab} and share', sense: 'shame' },
  { term: '{ratio,hound,mob,dox,cancel,go after}', sense: 'direct' },
  { term: '{flood,bombard,spam,swamp,inundate,carpet bomb}', sense: 'attack' },
  { term: '{rt,retweet,share,share this,rt this} so {everyone,everybody,people} {know,knows} {what,who} {he,she,they}', sense: 'spread' },
  { term: "{rt,retweet,share,share this,rt this} so {he,she,they} can't {hide,run}", sense: 'spread' },
  { term: 'share {his,her,their} {face,name,photo,picture} everywhere', sense: 'spread' },
  { term: 'let {him,her,them} know {,exactly ,just }{what,how} {you,we,you all,we all,everyone} {think,thinks,feel,feels,really think}', sense: 'spread' },
  { term: '{tell,show} {him,her,them} {exactly ,just }{what,how} {you,we,you all,we all} {think,feel}', sense: 'spread' },
  { term: '{fill,flood,clog,jam,block,blow up} {that,his,her,their} {inbox,inboxes,phone,phones,phone line,phone lines,voicemail,mentions,dms,comments,reviews,mailbox,switchboard}', sense: 'attack' },
  { term: 'make sure {he,she,they} {hear,hears} {from,about} {every,all,us,you,it}', sense: 'spread' },
  { term: '{you know,you all know} what to do', sense: 'nod' },
  { term: 'do your worst', sense: 'nod' },
  { term: 'do your thing', sense: 'nod' },

  { term: '{get in,get into,pile into} {his,her,their} {mentions,dms,replies,inbox}', sense: 'hunt' },
  { term: '{ring,phone,call,message,email} {him,her,them,it} {till,until} {he,she,they} {crack,cracks,quit,quits,give up,gives up,back down,backs down}', sense: 'hunt' },
  { term: 'make sure {he,she,they} never {work,works,practise,practises,practice} {again,in care again,in pharmacy again}', sense: 'hunt' },
  { term: 'give {him,her,them} a piece of your mind', sense: 'hunt' },
  { term: '{rating,score} down to {one star,1 star,zero}', sense: 'fate' },
  { term: '{pile on,pile in on,pile onto}', sense: 'attack' },
  { term: 'call {him,her,them} out', sense: 'attack' },
  { term: 'call out', sense: 'direct' },
  { term: 'make {him,her,them} famous', sense: 'shame' },
  { term: 'leave {,a }{one,1} star{, review}{,s}', sense: 'stars' },
  { term: '{one,1} star {review,reviews,rating,ratings}', sense: 'stars' },
  { term: '{one,1} star should do {it,nicely}', sense: 'stars' },
  { term: 'get {him,her,them} {sacked,fired,banned,suspended,struck off,cancelled,closed down,shut down}', sense: 'fate' },
  { term: '{sacked,fired,struck off,suspended,cancelled}', sense: 'outcome' },
  { term: '{swarm,brigade,review bomb,boycott,expose,doxx,drag,roast,troll,harass,pester,target}', sense: 'direct' },
  { term: 'give {him,her,them} {hell,both barrels,what for,a hard time,a kicking,grief}', sense: 'fate' },
  { term: 'let {him,her,them} have it', sense: 'fate' },
  { term: 'go get {him,her,them}', sense: 'fate' },
  { term: 'make {his,her,their} {life,lives} {hell,a misery,a living hell}', sense: 'fate' },
  { term: 'blow up {his,her,their} {phone,phones,mentions,inbox,dms}', sense: 'fate' },
  { term: '{put,drive} {him,her,them} out of business', sense: 'fate' },
  { term: '{run,hound,drive,chase} {him,her,them} {out of town,off twitter,off here,off the internet,off facebook,out of the profession}', sense: 'fate' },
  { term: '{teach,show} {him,her,them} {a lesson,what we think,what happens,who is boss}', sense: 'fate' },
  { term: 'report {him,her,them} to {the gphc,the gmc,the nmc,the gdc,the hcpc,the cqc,their employer,her employer,his employer,their boss,his boss,her boss}', sense: 'fate' },
  { term: 'get {him,her,them} {struck off,investigated,deregistered,kicked off,kicked out,off the register}', sense: 'fate' },
  { term: 'make {him,her,them} {pay,regret it,regret this,sorry,trend}', sense: 'fate' },
  { term: 'ruin {him,her,them}', sense: 'fate' },
  { term: '{one,1} star {him,her,them}', sense: 'fate' },
  { term: '{report,mass report}', sense: 'plain' },
  { term: '{tell,tag,email,ring,phone,message,dm,tweet,write to,contact}', sense: 'plain' },
]
