import type { Term } from 'professional/rule'

/** What people do to a medicine, by what it does to their treatment. */
export const changes: readonly Term[] = [
  { term: '{stop,stopping,quit,quitting,discontinue}{, taking, using, having}', sense: 'stop' },
  {
    term: '{take,taking,have,having} {a break,a rest,a holiday,time out,a week,a fortnight,a month,a few days,a few weeks} {from,off}',
    sense: 'stop',
  },
  { term: '{leave,leaving} {it,them,these,those} {off,out}', sense: 'left' },
  { term: '{come,coming,get,getting} off{, of}', sense: 'stop' },
  { term: '{ditch,ditching,bin,binning,chuck,chucking,dump,dumping,pause,pausing}', sense: 'stop' },
  { term: '{throw,throwing,chuck,chucking} {away,out}', sense: 'stop' },
  { term: '{give,giving} up{, on, taking}', sense: 'stop' },
  {
    term: '{pack in,jack in,sack off,lay off,swerve,shelve,go without,do without,manage without}',
    sense: 'stop',
  },
  { term: '{knock,knocking}', sense: 'throw' },
  {
    term: '{knock {it,them,those} on the head,give {it,them,those} a {miss,rest,break,swerve},{pack,jack} {it,them,those} in}',
    sense: 'left',
  },
  {
    term: '{borrow,borrowing,nick,nicking,pinch,cadge} {a few,some,one,a couple,one or two}',
    sense: 'some',
  },
  {
    term: '{drop,dropping,cut out,cutting out,leave off,stay off,wean yourself off}',
    sense: 'stop',
  },
  { term: '{skip,skipping,miss,missing,leave out,leaving out}{, taking}', sense: 'skip' },
  {
    term: '{skip,skipping,miss,missing} {a,the odd,a few,a couple of,one or two,two or three} {day,days,week,weeks,dose,doses,tablet,tablets}',
    sense: 'left',
  },
  { term: '{double,doubling,triple,tripling,halve,halving}{, up, up on}', sense: 'amount' },
  {
    term: '{increase,increasing,raise,raising,reduce,reducing,lower,lowering,adjust,adjusting,change,changing}',
    sense: 'own amount',
  },
  { term: '{cut,cutting} {down,back} on', sense: 'own amount' },
  { term: 'up {your,the}', sense: 'own amount' },
  {
    term: '{take,taking,have,having,use,using} {double,twice,half,two times,three times}{, the, your, of your}',
    sense: 'amount',
  },
  { term: '{take,taking,have,having} {a double,a triple,an extra,an additional}', sense: 'amount' },
  { term: '{crush,crushing,grind,grinding,mash,mashing}{, up}', sense: 'crush' },
  { term: 'crushed', sense: 'crush' },
  { term: '{swap,swapping,switch,switching,replace,replacing}', sense: 'swap' },
  { term: '{share,sharing,lend,lending}', sense: 'share' },
  {
    term: "{take,taking,use,using,have,try,borrow,borrowing}{, some of, one of, a few of} {somebody else's,someone else's,somebody elses,someone elses,each other's,a relative's,a colleague's}",
    sense: 'share',
  },
  {
    term: "{take,taking,use,using,have,try,borrow,borrowing}{, some of, one of, a few of} {your,a} {partner's,mum's,dad's,nan's,gran's,sister's,brother's,son's,daughter's,kid's,child's,wife's,husband's,friend's,mate's,flatmate's,neighbour's}",
    sense: 'share',
  },
  {
    term: '{take,taking,use,have,having,try,borrow} {one of,some of,a few of,a couple of} {hers,his,theirs}',
    sense: 'share',
  },
  { term: 'no point {taking,using,finishing,carrying on with}', sense: 'needless' },
  {
    term: "{no need to,no reason to,don't need to,don't have to,needn't} {finish,complete,keep taking,carry on with,carry on taking}",
    sense: 'needless',
  },
  { term: "{don't bother,no sense in} {finishing,completing,carrying on with}", sense: 'needless' },
  { term: '{start,take,use,pop} {them,those,these}', sense: 'spare' },
  { term: '{take,have,try} {two,three,another,another one,an extra one,one more}', sense: 'more' },
  {
    term: "{keep,keeping,save,saving,stash,stashing,hang on to,hold on to,pocket,put by} {the rest,the last few,the leftovers,what's left,a few,some}",
    sense: 'rest',
  },
  { term: '{keep,keeping,save,saving}{, the rest of, some of, any of}', sense: 'keep' },
  { term: '{hang,hanging,hold,holding} on to', sense: 'keep' },
  { term: '{cut,cutting,split,splitting,chop,chopping,snap,snapping}', sense: 'halve' },
  { term: '{throw,throwing,chuck,chucking,flush,flushing}', sense: 'throw' },
  { term: '{give,giving,pass,passing,hand,handing}{, on, over}', sense: 'give' },
  { term: 'stop giving', sense: 'stop' },
]
