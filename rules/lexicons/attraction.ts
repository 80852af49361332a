import type { Term } from 'professional/rule'

/**
 * Words of desire. `sense` says what they need beside somebody in care:
 *
 * - `plain`: nothing, they have no other meaning
 * - `looks`: a noun or pronoun that they describe, and another sign of desire
 * - `wish`: an author who feels it, or somebody who acts on it
 * - `number`: another sign of desire, as numbers are kept for good reasons
 * - `praise`, `approach`: said to the person, and a sign that they have been in care
 */
export const attraction: readonly Term[] = [
  {
    term: '{sexy,dishy,well fit,fit af,hot af,fit as fuck,hot as fuck,smoking hot,smokin hot,drop dead gorgeous,shaggable,bangable,fuckable}',
    sense: 'plain',
  },
  { term: '{hottie,hotties,eye candy,phwoar,phwoarr,bit of alright,silver fox,dreamboat,heartthrob,dilf,milf,gilf}', sense: 'plain' },
  { term: '{absolute,proper,total,right} {sort,ride,babe,weapon,stunner,fittie,fitty}', sense: 'plain' },
  { term: '{drooling,drooled,drool,swooning,swooned,perving,perved} over', sense: 'plain' },
  { term: '{well hung,hung like a}', sense: 'plain' },
  {
    term: '{nice,best,great,cracking,peachy,lovely,fit,amazing,fantastic,incredible,gorgeous} {bum,arse,ass,tits,boobs,abs,pecs,bod}',
    sense: 'plain',
  },
  {
    term: '{gorgeous,hot,hottest,fittest,sexiest,prettiest,fit,handsome,stunning,beautiful,ripped,good looking,attractive,hunky,hunk,stunner}',
    sense: 'looks',
  },
  { term: '{fancy,fancied,fancying} {him,her,them,my patient,this patient,a patient}', sense: 'wish' },
  {
    term: '{fancy,fancied,fancying,in love with,falling for,fallen for,fell for} {one of my,one of our,this,that,my,a} {patient,patients,pt,customer,customers,client,clients,regular,regulars}',
    sense: 'wish',
  },
  { term: '{fancy,fancied} the pants off', sense: 'wish' },
  { term: '{fancy,fancied,fancying} my {1,2,3,4,5,8,9,10,11,12}{am,pm, am, pm, o\'clock}', sense: 'wish' },
  { term: 'crushing on', sense: 'wish' },
  { term: '{if you know what i mean,if you get my drift,iykwim,wink wink}', sense: 'wish' },
  { term: '{undress,undressed,undressing} me with {his,her} eyes', sense: 'wish' },
  { term: "{wouldn't,would not} {kick,throw} {him,her} out of bed", sense: 'wish' },
  { term: '{wouldn\'t,would not} say no to {him,her}', sense: 'wish' },
  { term: '{easy on the eye,easy on the eyes,tall dark and handsome,legs up to here,legs for days,a solid ten,a perfect ten,an actual ten}', sense: 'wish' },
  { term: '{looked,look,looks} {good,great,amazing,hot,fit,so good} {in that gown,in his gown,in her gown,in a gown,with his shirt off,with her top off}', sense: 'wish' },
  { term: 'taking {his,her} {shirt,top,clothes} off for {me,you,us}', sense: 'wish' },
  { term: 'my patients {look,looked,looks} like {him,her,that,this one,this guy,the one}', sense: 'wish' },
  { term: '{he,she} can {examine,take,check,jab,prod,listen to} {me,my} {any time,anytime,chest,heart,pulse}', sense: 'wish' },
  { term: '{for a drink,for drinks,for dinner,a date} with {a,one of my,my,that,this} {patient,patients}', sense: 'wish' },
  { term: '{matched,matching,match} {,with him ,with her }on {hinge,tinder,bumble,grindr}', sense: 'wish' },
  { term: '{slip,slipped,slipping} {him,her} my number', sense: 'wish' },
  { term: 'slipped my number {into,in,inside,with}', sense: 'wish' },
  { term: '{a,my,such a,massive,huge,little,big,serious} crush', sense: 'wish' },
  { term: '{,my }{pharmacy,ward,clinic,patient} crush', sense: 'wish' },
  { term: 'crush on {him,her,them,a,my,this,that,the,one of}', sense: 'wish' },
  { term: '{flirt,flirts,flirted,flirting}', sense: 'wish' },
  { term: '{chat,chats,chatted,chatting} {me,him,her} up', sense: 'wish' },
  { term: '{asked,ask,asks,asking} {me,him,her,them} out', sense: 'wish' },
  { term: '{asked,asks} {me,him,her} {on,for} a date', sense: 'wish' },
  {
    term: '{date,shag,snog,bang,marry,kiss,kissed,snogged,shagged,sleep with,slept with,go out with} {him,her,them,my patient,a patient,this patient,that patient}',
    sense: 'desire',
  },
  { term: '{in love with,falling for,fallen for,fell for} {him,her,a patient,my patient,this patient}', sense: 'wish' },
  { term: '{ask,asked,asking} {my,a,this} {patient,pt,customer,client} out', sense: 'wish' },
  { term: '{asked,chatted,hit} {out,up,on} by {a,my,one of my} {patient,patients,pt}', sense: 'wish' },
  { term: '{first date with,on a date with,dinner date with,going out with,went out with} {a,my,that,this} {patient,pt}', sense: 'wish' },
  { term: '{swipe,swiped,swiping} right', sense: 'wish' },
  {
    term: '{find,found,add,added,look up,looked up,stalk,stalked,matched with,match with} {him,her,my patient,a patient,my 9am,my 10am,my 11am,my 2pm,my 3pm,my 4pm,this patient,one of my patients} on {insta,instagram,facebook,tinder,hinge,bumble,grindr,snapchat,tiktok}',
    sense: 'wish',
  },
  { term: '{looked,look,looking} {him,her} up on {insta,instagram,facebook,tinder,hinge,tiktok}', sense: 'wish' },
  { term: '{his,her} {phone ,mobile ,}number', sense: 'number' },
  { term: "{a,my,that,this} {patients,patient's} {phone ,mobile ,}number", sense: 'number' },
  { term: '{wrote,put,left,slipped,leave,scribbled} my number', sense: 'number' },
  { term: 'chatted up by {a,my,another} {patient,pt,customer}', sense: 'wish' },
  {
    term: 'you {look,looked,are,were} {,so ,absolutely ,really ,very ,quite ,pretty ,just }{lovely,gorgeous,beautiful,stunning,hot,fit,sexy,amazing,cute}',
    sense: 'praise',
  },
  { term: 'looking {,so ,absolutely ,really }{gorgeous,beautiful,stunning,hot,fit,sexy}', sense: 'praise' },
  { term: '{fancy,fancied} a {drink,coffee,dinner,date,bite,cocktail}', sense: 'approach' },
  { term: '{take,taking} you {out,for a drink,for dinner,for a coffee}', sense: 'approach' },
  { term: '{are you single,would you like to go for a drink,can i take you out,would you like to grab a drink,go out with me,have dinner with me,go for a drink with me,a drink with me,here is my number,heres my number,marry me}', sense: 'approach' },
]
