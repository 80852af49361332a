import type { Term } from 'professional/rule'

/**
 * Words that stigmatise weight. `sense` says what else has to be there:
 *
 * - `label`: stands as a noun, for people: *the obese*
 * - `state`: said of somebody
 * - `fight`: the fight is with weight, not with those who shame it
 * - `fat`: of people, and not of what they eat
 * - `order`: the same, and not said of a meal’s pace
 * - `diet`: told to others, and to all of them
 * - `slogan`: something about weight in the same paragraph
 * - `body`: not a product for the body
 * - `flab`: of people, and not of seals or muscles after an operation
 * - `picture`: in an alternative text about weight
 */
export const weightTerms: readonly Term[] = [
  { term: '{,morbidly }obese {person,individual}', instead: ['person living with obesity'] },
  { term: '{,morbidly }obese {people,folk,persons,individuals}', instead: ['people living with obesity'] },
  ...['patient', 'patients', 'adults', 'woman', 'women', 'pregnant women', 'man', 'men'].map((who) => ({
    term: `{,morbidly }obese ${who}`,
    instead: [`${who} living with obesity`],
  })),
  { term: '{,morbidly }obese {kid,child}', instead: ['child living with obesity'] },
  { term: '{,morbidly }obese {kids,children}', instead: ['children living with obesity'] },
  {
    term: '{,morbidly }obese {boy,boys,girl,girls,baby,babies,teenager,teenagers,teen,teens}',
  },
  {
    term: '{,morbidly }obese {mum,mums,mother,mothers,dad,dads,parent,parents,pupil,pupils,worker,workers,customer,customers,client,clients,staff,lady,ladies,gentleman,gentlemen,bloke,blokes}',
  },
  { term: 'obese', instead: ['people living with obesity'], sense: 'label' },
  { term: '{overweight and obese,obese and overweight} people', instead: ['people living with overweight or obesity'] },
  { term: '{overweight and obese,obese and overweight} patients', instead: ['patients living with overweight or obesity'] },
  { term: 'fat {people,patients,patient,kids,kid,children,child,women,men,mums,dads,folk}', sense: 'fat' },
  { term: '{morbidly,grossly} obese', instead: ['living with severe obesity'], sense: 'state' },
  { term: 'fatties' },
  { term: 'fatso{,s,es}' },
  { term: 'tub{,s} of lard' },
  { term: '{lard bucket,lardbucket,lard butt,lardbutt}{,s}' },
  { term: 'full of lard', sense: 'slogan' },
  { term: 'war on {obesity,fat,flab}', instead: ['work to prevent obesity'], sense: 'fight' },
  { term: '{battle,battles,battling} {,with ,against }obesity', sense: 'fight' },
  { term: '{fight,fights,fighting,fought} {,against }obesity', sense: 'fight' },
  { term: '{fight,fights,fighting} {,the }{flab,fat}', sense: 'fight' },
  { term: '{battle,battles,battling,fight,fighting,beat,beating} {,against }the bulge' },
  { term: 'battle of the bulge' },
  { term: 'obesity {crisis,crises,epidemic,epidemics,tsunami,plague}', instead: ['rates of obesity'] },
  { term: 'obesity {time bomb,timebomb}', instead: ['rates of obesity'] },
  { term: '{epidemic,plague,tsunami} of obesity', instead: ['rise in obesity'] },
  { term: '{pig,pigs,pigged,pigging} out' },
  { term: '{flab,blubber}', sense: 'flab' },
  { term: '{shift,blast,melt,torch,zap,ditch,lose,shed,beat,bust} {the,that,your,this} {podge,spare tyre,muffin top,beer belly,belly fat,wobbly bits,love handles,saddlebags,belly,gut,paunch}' },
  { term: '{muffin top,bingo wing,love handle,wobbly bit,thunder thigh}{,s}' },
  { term: 'pil{e,ed,es,ing} on the {pounds,weight,stones,kilos,lbs}' },
  { term: '{chubby,tubby,porky,podgy,lardy} {patients,patient,kids,children,people,folk,women,men,customers,mums,dads}' },
  { term: '{tubby,porky,lardy,flabby,roly poly} {tot,toddler,teen,teenager,pupil,youngster,schoolchild,parent,adult}{,s}' },
  { term: '{lay,lays,laying} off the {pies,pies and cakes,cakes,biscuits,doughnuts,donuts,chips,crisps,burgers,takeaways,pastries}', sense: 'diet' },
  { term: '{nobody,no one,no one ever} {is,gets,got,becomes} fat {by accident,by chance,overnight,by magic}' },
  { term: 'put {down the fork,down the cake,down the biscuits,down the pies,down the crisps,the fork down,the cake down,the biscuits down,the pies down}', sense: 'order' },
  { term: '{stop blaming,don\'t blame} {your,their,her,his} {hormones,genes,thyroid,metabolism,slow metabolism,glands}', sense: 'slogan' },
  { term: '{eat,eats,eating} {too much,less} and {move,moves,moving} {too little,more} {it is,it\'s,it really is} {that simple,not rocket science}' },
  { term: 'couch potato{,es}' },
  { term: '{summer,beach,bikini} {body,bodies,bod}', sense: 'body' },
  { term: 'no excuses', sense: 'slogan' },
  { term: 'headless', sense: 'picture' },
  { term: '{belly,tummy,stomach,waist} {close up,closeup}', sense: 'picture' },
  { term: "{close up,closeup} of {a,an,the,his,her,their} {,man's ,woman's ,person's ,large ,big ,bare }{belly,tummy,stomach,waist}", sense: 'picture' },
]
