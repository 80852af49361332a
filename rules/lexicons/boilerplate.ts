import type { Term } from 'professional/rule'

/** What brands say about themselves. One of them is nothing; people catch phrases like colds. */
export const boilerplate: readonly Term[] = [
  { term: '{thrilled,excited,delighted,proud,humbled,honoured,pleased} to {announce,unveil,reveal}' },
  { term: '{passionate about,passion for}' },
  { term: '{unlock,unleash,unlocking,unleashing} {your,the,their,its}' },
  { term: 'game {changer,changers,changing}' },
  { term: '{fast paced,ever changing,fast moving} {world,age,lives,landscape}' },
  { term: '{elevate,elevating,supercharge,supercharging,transform,transforming,turbocharge} your' },
  { term: '{leverage,leverages,leveraging,synergy,synergies,synergistic}' },
  { term: '{journey together,wellness journey,gut journey,health journey,transformation journey}' },
  { term: 'best version of {yourself,you}' },
  { term: '{healthiest,happiest,best,truest} self' },
  { term: '{next level,cutting edge,world class,best in class,state of the art,ground breaking,groundbreaking}' },
  { term: '{holistic,bespoke,tailored,seamless} {solution,solutions,experience,offering,approach}' },
  { term: '{patient centred,patient centric,customer centric} {excellence,synergy,innovation,solutions}' },
  { term: '{delve into,deep dive into}' },
  { term: '{look no further,stay tuned,watch this space,future of wellness}' },
  { term: '{empower,empowering,inspire,inspiring} {individuals,people,communities,you,others} to' },
  { term: '{disrupt,disrupting,revolutionise,revolutionising,revolutionary,reimagining,reimagine}' },
  { term: '{thought leader,thought leadership,trailblazer,trailblazing,visionary,changemaker}' },
  { term: '{forefront,intersection} of' },
  { term: '{driving,drive,delivering} {meaningful,lasting,real,positive} {change,impact}' },
  { term: 'trusted {partner,companion,guide}' },
  { term: 'best life' },
]
