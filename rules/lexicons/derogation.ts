/*
 * What groups are called and charged with, in the language of terms. Words of illness, need and
 * want are left out: they are said of groups by those who look after them.
 */

/** What a sentence does to a group. */
export type DerogationKind = 'judged' | 'demeaned' | 'hated' | 'excluded'

/** Names no group of people can be called without contempt. */
export const scornNouns =
  '{bastard{,s},degenerate{,s},filth,freak{,s},fucker{,s},garbage,idiot{,s},invader{,s},moron{,s},parasite{,s},savage{,s},scrounger{,s},scum,scumbag{,s},subhuman{,s},thug{,s},trash,vermin}'

/** Nouns that are said of beasts and things as well, and adjectives that condemn whoever they are said of. */
export const vileWords =
  '{abomination{,s},animals,ape{,s},arsehole{,s},asshole{,s},barbarian{,s},beasts,benefit cheats,bloodsuckers,bullshit,bed blocker{,s},bedblocker{,s},bellend{,s},blight,attention seeker{,s},bum{,s},cheat{,s},cowards,criminal{,s},drunks,drug dealers,fraudsters,gangsters,groomers,haters,weirdo{,s},hypocrites,layabout{,s},idlers,wasters,yobs,chancers,shirkers,skivers,whingers,moaners,snowflakes,cancer,cancers,cesspit,chimps,cockroach{,es},creeps,cretin{,s},crook{,s},cunt{,s},curse,demons,devils,dickhead{,s},dirt,disease,dirtbag{,s},dog shit,dogs,dumbass{,es},freeloader{,s},goat{,s},human trash,imbecile{,s},infestation,insect{,s},jackass{,es},leech{,es},lesser beings,liar{,s},lowlife{,s},maggot{,s},menace,mistake of nature,monkey{,s},monster{,s},motherfucker{,s},nightmare,paedophile{,s},paedo{,s},pedophile{,s},pervert{,s},pest{,s},pig{,s},plague,predator{,s},prick{,s},rapist{,s},rat{,s},roach{,es},scourge,shit,shithead{,s},shitbag{,s},sponger{,s},swine,terrorist{,s},thief,thieves,tosser{,s},toxic waste,twat{,s},virus,wanker{,s},waste of oxygen,waste of resources,waste of space,waste of time,waste of money,waste of nhs money,worms,abhorrent,bossy,catty,inept,money grabbing,out of control,prone to crime,prone to violence,promiscuous,stingy,tight fisted,abnormal,abominable,animalistic,annoying,appalling,arrogant,attention seeking,backward{,s},barbaric,beneath contempt,bone idle,braindead,brainless,clueless,contemptible,conniving,corrupt,crooked,crazy,creepy,cowardly,cruel,dangerous,deceitful,delusional,demonic,deplorable,despicable,dirty,disgraceful,disgusting,dishonest,dumb,dumber,dumbest,evil,feckless,filthy,fucked,fucked up,fucked in the head,foul,good for nothing,greedy,gross,gullible,hateful,hideous,horrid,hysterical,idiotic,ignorant,immoral,incompetent,inferior,inhuman,insane,insufferable,irrational,lazy,lazier,laziest,less than human,loathsome,lower than,lying,moronic,nasty,obnoxious,odious,parasitic,pathetic,perverted,perverse,petty,pointless,primitive,repellent,repugnant,repulsive,revolting,rotten,rude,selfish,shifty,sick in the head,wrong in the head,soft in the head,shit,shitty,sickening,slimy,sly,smelly,sneaky,stinking,stuck up,stupid,stupider,stupidest,sub human,thick,thieving,treacherous,two faced,ugly,uncivilised,uncivilized,uneducated,ungrateful,unhinged,unintelligent,unnatural,untrustworthy,up themselves,useless,vicious,vile,violent,weird,wicked,workshy,work shy,worthless}'

/** Nouns of blame, which need an article: *a drain*, *the problem*. */
export const blameNouns =
  '{burden,danger,disgrace,drain,embarrassment,hazard,insult,joke,joykill,liability,menace,mistake,nuisance,pain,problem,shame,stain,threat,worst,scandal}'

/** As hard on people, yet also said of what life does to them. */
export const harshAdjectives = '{awful,dreadful,horrendous,horrible,horrific,terrible,unacceptable}'

/** Feelings against somebody. */
export const hateVerbs =
  "{hate,loathe,despise,detest,abhor,resent,can't stand,cannot stand,can not stand,can't bear,cannot bear,can't abide,can't tolerate,don't trust,never trust,wouldn't trust,don't like,dislike,am disgusted by,'m disgusted by,am sick of,'m sick of,am so sick of,'m so sick of,am sick and tired of,'m sick and tired of,am fed up with,'m fed up with,am tired of,'m tired of,am done with,'m done with,have had enough of,'ve had enough of,look down on,spit on,am pissed off by,'m pissed off by,am so pissed off by,'m so pissed off by,'m just so pissed off by,couldn't care less about,don't care about,don't give a V about,don't give a fuck about,fucking hate}"

export const hateNouns =
  '{hatred,hate,contempt,disgust,disdain,loathing,revulsion,scorn,aversion}'
