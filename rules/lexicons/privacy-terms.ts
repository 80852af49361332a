import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

const places = '{group,chat,room,forum,whatsapp,messenger,telegram,page,staffroom,staff room,four walls,group chat}'

/**
 * Words of somebody who counts on privacy. They begin with a rare word, and what has to stand before
 * them is looked at afterwards: a term is tried wherever its first word stands.
 */
export const privacyTerms: readonly Term[] = bySense([
  ['group',
    '{closed,private,secret,members only,locked} {group,chat,space,forum,account}',
    '{closed,private,secret} {facebook,whatsapp,fb} {group,chat}',
  ],
  ['screenshot',
    '{screenshot,screenshots,screengrab,screengrabs,screenshotting}',
    'screen {shot,shots,grab,grabs}',
  ],
  ['between',
    'between you {,and }me and the {gatepost,lamppost,bedpost,wall}',
    'between {us,ourselves,you and me,these four walls,the two of us,friends,colleagues,us girls,us lads,us boys,us lot}',
  ],
  ['leave', '{leave,leaves} {this,the,our,these} ' + places],
  ['stay', '{stays,staying} {in,inside,within} {this,the,our,these} ' + places],
  ['stayThere', '{stays,staying} in'],
  ['outside', 'outside {this,the,our} ' + places],
  ['insight', 'outside {can see,can read,can hear,will see,will read,will hear,ever sees,sees,reads,gets to see,gets in} {in,this,it,us,what}'],
  ['unseen', "{can't,cannot,can not} see this"],
  ['among', '{just,only} us{, lot, girls, lads, boys, nurses, pharmacists, midwives, physios} {here,in here,in this group,in the group,in this chat,in the chat}'],
  ['plain', 'just for us lot'],
  ['nowhere', 'say this {in public,publicly,out loud,anywhere else}'],
  ['here', '{stays,stay} {on here,in here}'],
  ['plain', 'safe space {in here,here,so}'],
  ['groupIs', '{group,chat,page,account}{ is,\'s} {,now }{private,closed,locked,secret,friends only}'],
  ['plain', "{it's,its,this is} friends only"],
  ['onlyFriends', '{friends,mates,followers,colleagues} {follow me,can see this,see this,can read this,on here}'],
  ['vanish', '{vanish,vanishes,disappear,disappears,gone,deleted,delete themselves,deletes itself} {after,in} {24 hours,24h,24 hrs,a day,an hour,24 hours\' time}'],
  ['further', '{go,goes} no further'],
  ['plain', 'keep {this,it,that} {in,within,inside} {the,this,our} ' + places],
  ['what',
    'goes on in {the,this,our} ' + places,
    '{happens,said} in {the,this,our} ' + places,
  ],
  ['plain', '{delete,bin,burn} {this,it,this message,this post,} {after,once,when} {reading,you have read,you\'ve read,read,you read,you have seen,you\'ve seen,seen}'],
  ['record', 'off the record'],
  ['absent', 'none of {our,the,my} {partners,managers,bosses,patients,consultants,trainers,tutors,directors,seniors}'],
  ['dont',
    '{share,repeat,forward,post} {this,it,any of this} {outside,beyond,anywhere,elsewhere,further}',
    'pass {this,it} on',
    'let {this,it,that} {get out,leak}',
  ],
  ['trusted', 'not to {repeat,share,screenshot,pass on} {this,any of this}'],
  ['plain',
    'keep {this,that} to {yourself,yourselves}',
    'keep {this,it,that} {under your hat,under your hats,hush hush,on the down low,on the dl,schtum}',
  ],
  ['sharing', '{sharing,repeating,forwarding}{, this, it} {outside,beyond,elsewhere,anywhere,further}'],
  ['hear', '{hear,heard,see,saw,get,got} {this,it,that} from me'],
])
