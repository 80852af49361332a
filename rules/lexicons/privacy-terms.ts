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
  ['stayThere', '{stays,staying} {in,on}'],
  ['unread', '{from,at} {work,my work,the trust,my trust,the practice,the surgery,the ward,the hospital,head office} {follows me,reads this,sees this,can see this,is on here,is in here,will see this,will read this}'],
  ['burner', '{burner,anonymous,anon} account'],
  ['trace', '{trace,link,tie} {this,it} back to me'],
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
  ['copied', '{forwarding,sharing,reposting,copying,copying and pasting,copy and pasting,copy and paste,photos,photographing} {of ,}{this,this one,any of this,these}{, elsewhere, on, outside, anywhere}'],
  ['hear', '{hear,heard,see,saw,get,got} {this,it,that} from me'],
])

/** What has to stand before a term of each kind, and belongs to what is reported. */
export const privacyLeads: Readonly<Record<string, RegExp>> = {
  group:
    /\b(?:(?:this|it|that) is|(?:it|that)['’]s|as|since|because|(?:as|since|because) (?:it['’]?s|it is|this is)|we['’]re|we are)(?: such| still| all)? (?:an?|our|this) $|\bin this $/i,
  screenshot:
    /(?:\bplease )?\b(?:don['’]?t|do not|no|never|nobody|no one)(?: (?:any(?:one|body)|you dare|you|even think (?:of|about)|sneaky|bloody))? $/i,
  leave:
    /\b(?:not to|(?:must|should|does|do|can) ?not|(?:mustn|doesn|shouldn|isn|can|don)['’]t(?: let this)?(?: to)?|never) $/i,
  // “A teacher stays in the room” is said of somebody.
  stay: /(?:\bwhat[^.!?\n]{1,40} |\b(?:this|it|that|all|everything)(?: \w+)? |(?:^|[.!?,:;…–—])\W*)$/i,
  stayThere: /\bwhat[^.!?\n]{1,60} $/i,
  outside: /\b(?:nobody|no ?one|not a word(?: of (?:this|it))?|none of this(?: goes)?) $/i,
  unread: /\b(?:nobody|no ?one|none of (?:them|those|the \w+)) $/i,
  burner: /$/,
  trace: /\b(?:nobody|no ?one|can['’]t|cannot|couldn['’]t|won['’]t|never)(?: \w+){0,3} $/i,
  insight: /\b(?:nobody|no ?one|none) $/i,
  unseen:
    /\b(?:patients?|clients?|parents|the public|customers|residents|relatives|managers?|management|head office|bosses) $/i,
  among: /(?:\b(?:it['’]s|its|this is|as|since) |)$/i,
  groupIs: /\b(?:this|our|the|my) (?:[\w'’]+ )?$/i,
  onlyFriends: /\b(?:only|just)(?: my| close| our)? $/i,
  vanish:
    /\b(?:stor(?:y|ies)|posts?|snaps?|reels?|messages?|this|it|they|these)(?: (?:will|all|just|is|are|be|self)){0,2} $/i,
  further: /\b(?:this|it|that)(?: (?:must|should|had better|really|obviously))? $/i,
  trusted:
    /\b(?:trust(?:ing)?|ask(?:ing)?|beg(?:ging)?|rely(?:ing)? on|promise(?:d)?)(?: me)?(?: (?:you|everyone|everybody))?(?: all| lot| guys| both)? $/i,
  what: /\bwhat(?:['’]s| is| gets)? $/i,
  plain: /$/,
  absent: /$/,
  record:
    /(?:\b(?:(?:this|that) is|(?:it|that)['’]s|strictly|totally|completely|very much|all) |)$/i,
  dont: /(?:\bplease )?\b(?:don['’]?t|do not|never) $/i,
  nowhere: /\b(?:never|wouldn['’]t|would not|can['’]t|couldn['’]t) $/i,
  here: /(?:\bwhat[^.!?\n]{1,40}|\b(?:this|it|that)(?: (?:must|better|had better))?) $/i,
  sharing: /\b(?:not for|no) $/i,
  copied: /\b(?:please )?no $/i,
  hear: /\byou (?:didn['’]t|did not|never) $/i,
}
