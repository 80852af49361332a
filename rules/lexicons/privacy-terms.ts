import type { Term } from 'professional/rule'

const places = '{group,chat,room,forum,whatsapp,page,staffroom,staff room,four walls,group chat}'

/**
 * Words of somebody who counts on privacy. They begin with a rare word, and what has to stand before
 * them is looked at afterwards: a term is tried wherever its first word stands.
 */
export const privacyTerms: readonly Term[] = [
  {
    term: '{closed,private,secret,members only,locked} {group,chat,space,forum,account}',
    sense: 'group',
  },
  {
    term: '{closed,private,secret} {facebook,whatsapp,fb} {group,chat}',
    sense: 'group',
  },
  { term: '{screenshot,screenshots,screengrab,screengrabs,screenshotting}', sense: 'screenshot' },
  { term: 'screen {shot,shots,grab,grabs}', sense: 'screenshot' },
  {
    term: 'between you {,and }me and the {gatepost,lamppost,bedpost,wall}',
    sense: 'between',
  },
  {
    term: 'between {us,ourselves,you and me,these four walls,the two of us,friends,colleagues,us girls,us lot}',
    sense: 'between',
  },
  { term: '{leave,leaves} {this,the,our,these} ' + places, sense: 'leave' },
  { term: '{stays,staying} {in,inside,within} {this,the,our,these} ' + places, sense: 'stay' },
  { term: '{stays,staying} in', sense: 'stayThere' },
  { term: 'outside {this,the,our} ' + places, sense: 'outside' },
  { term: "{can't,cannot,can not} see this", sense: 'unseen' },
  {
    term: '{just,only} us{, lot, girls, nurses, pharmacists} {here,in here,in this group,in the group,in this chat,in the chat}',
    sense: 'among',
  },
  { term: 'just for us lot', sense: 'plain' },
  { term: 'say this {in public,publicly,out loud,anywhere else}', sense: 'nowhere' },
  { term: '{stays,stay} {on here,in here}', sense: 'here' },
  { term: 'safe space {in here,here,so}', sense: 'plain' },
  { term: '{group,chat,page,account} is {private,closed,locked,secret,friends only}', sense: 'groupIs' },
  { term: "{it's,its,this is} friends only", sense: 'plain' },
  { term: '{go,goes} no further', sense: 'further' },
  { term: 'keep {this,it,that} {in,within,inside} {the,this,our} ' + places, sense: 'plain' },
  { term: 'goes on in {the,this,our} ' + places, sense: 'what' },
  { term: '{happens,said} in {the,this,our} ' + places, sense: 'what' },
  {
    term: '{delete,bin,burn} {this,it,this message,this post,} {after,once,when} {reading,you have read,you\'ve read,read,you read,you have seen,you\'ve seen,seen}',
    sense: 'plain',
  },
  { term: 'off the record', sense: 'record' },
  { term: 'none of {our,the,my} {partners,managers,bosses,patients,consultants,trainers,tutors,directors,seniors}', sense: 'absent' },
  {
    term: '{share,repeat,forward,post} {this,it,any of this} {outside,beyond,anywhere,elsewhere,further}',
    sense: 'dont',
  },
  { term: 'pass {this,it} on', sense: 'dont' },
  { term: 'let {this,it,that} {get out,leak}', sense: 'dont' },
  { term: 'not to {repeat,share,screenshot,pass on} {this,any of this}', sense: 'trusted' },
  { term: 'keep {this,that} to {yourself,yourselves}', sense: 'plain' },
  {
    term: 'keep {this,it,that} {under your hat,under your hats,hush hush,on the down low,on the dl,schtum}',
    sense: 'plain',
  },
  {
    term: '{sharing,repeating,forwarding}{, this, it} {outside,beyond,elsewhere,anywhere,further}',
    sense: 'sharing',
  },
  { term: '{hear,heard,see,saw,get,got} {this,it,that} from me', sense: 'hear' },
]
