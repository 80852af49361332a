import { bySense } from './by-sense.ts'

/**
 * Words for drink, drugs and the morning after. `sense`:
 *
 * - `sure`: said of a person, they mean nothing else
 * - `state`: they do where nothing follows that they describe
 * - `hangover`: the noun, of which there are other kinds
 */
export const intoxication = bySense([
  [
    'sure',
    '{hungover,hung over,half drunk,half cut,half pissed}',
    '{not,nowhere near,barely,hardly,far from} {,yet ,quite ,entirely ,exactly ,fully ,completely ,even ,technically }sober',
    'still {,a bit ,a little ,slightly ,kinda ,very ,so ,completely }{drunk,pissed,tipsy,wasted,hammered,stoned,high,steaming,smashed,trashed}',
    '{drunk,high,stoned,tipsy,wasted,pissed,hammered,steaming} {at work,on shift,on call,on duty,on the ward,on my shift,in clinic,in the dispensary,behind the counter,in theatre,at my desk,at the counter,in charge}',
    '{reek,reeking,stink,stinking} of {booze,drink,beer,wine,gin,vodka,rum,whisky,tequila,prosecco,sambuca,weed,last night}',
    'a {,cheeky ,quick ,sneaky ,crafty }{joint,spliff,zoot,line} {at lunch,on my break,before work,before my shift,before clinic}',
    '{edible,edibles,weed gummy,cannabis gummy} {at lunch,on my break}',
    '{edible,edibles,weed gummy,cannabis gummy,glass of wine,glasses of wine,pints,beers,gins} before {work,clinic,theatre,my shift,my clinic,my on call,my {late,night,early,day,long,twilight,weekend} shift}',
    '{had,sank,downed} {a,two,three,a couple of,a few} {pint,pints,glass of wine,glasses of wine,beers,gins,wines} {at,over} lunch',
    '{gin,vodka,rum,whisky,wine,prosecco,tequila,beer,sambuca} still {in me,in my system,on my breath}',
    'still taste {the,last night\'s} {gin,vodka,rum,whisky,wine,prosecco,tequila,beer,sambuca}',
    '{popped,necked,dropped,snorted,sniffed} {a,a few,two,three,2,3,some,two of my own,some of my own,a couple of my own}{, cheeky} {diazepam,valium,tramadol,zopiclone,ketamine,ket,coke,pills,edibles}',
    '{gin,vodka,rum,whisky,wine,prosecco} in {my,our,the,a} {water bottle,mug,flask,teacup,tea,coffee,coffee cup}',
    'high as {a kite,kites,fuck,hell,balls,a fucking kite}',
  ],
  [
    'state',
    'off {my,our} {face,tits,head,trolley,box,nut}',
    '{stoned,tipsy,hanging,wasted,hammered,baked,pissed,drunk,steaming,trashed,smashed,sloshed,squiffy,mullered,legless,plastered,paralytic,bladdered}',
    'hanging out of {my {arse,backside,bum,arsehole,hoop},it}',
    '{pilled up,coked up,rough as toast,rough as hell,worse for wear,over the limit,under the influence,on the sauce,on a comedown}',
    "rough as a {badgers,badger's}{, arse}",
    'head like a {bucket,drum}',
    '{two,three,four,five,six,2,3,4,5,6} {gins,pints,beers,wines,vodkas,proseccos,cocktails,ciders,tequilas,glasses of wine} {in,deep,down}',
  ],
  [
    'hangover',
    '{hangover,hangovers,hangxiety}',
  ],
])
