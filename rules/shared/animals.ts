import { lazyPattern, makePattern } from 'professional/rule'

const animal =
  '(?:cats?|kittens?|dogs?|pupp(?:y|ies)|pups?|hens?|chickens?|chicks?|cockerels?|ducks?|geese|goose|swans?|horses?|pon(?:y|ies)|donkeys?|rabbits?|bunn(?:y|ies)|hamsters?|guinea pigs?|gerbils?|parrots?|budgies?|canar(?:y|ies)|cockatiels?|goldfish|fish|tortoises?|turtles?|hedgehogs?|ferrets?|goats?|sheep|lambs?|cows?|alpacas?|llamas?|owls?|labradors?|retrievers?|spaniels?|terriers?|collies?|poodles?|cockapoos?|greyhounds?|snakes?|lizards?|geckos?|robins?|seagulls?|pigeons?|squirrels?|fox(?:es)?)'
/** Whether a text may tell of an animal at all. */
export const mayTellOfAnimal = makePattern(`\\b${animal}\\b`, 'i')
/** “Our pharmacy cat has died”: what the sentence is about, and no dog that somebody came in with. */
const subject = lazyPattern(
  String.raw`^\W*(?:(?:[\w’'-]+ ){0,4}?[\w’'-]+[:!,–—] )?(?:(?:RIP|Sadly|Meet|Welcome|And|But|Today|So|Goodbye(?: to)?|Farewell(?: to)?|We(?:['’]ve| have)? (?:lost|have|got|said goodbye to)|This is|(?:Happy )?[Bb]irthday to) )?(?:our|my|the|an?|this|that|one of (?:our|the)|some|two|three)\b (?:[\w’'-]+ ){0,3}?${animal}(?![\w-]| (?:owners?|lovers?|walkers?|scan|scratch|bites?|allerg\w+|groomer|man|woman|lady|sitters?)\b|['’])`,
  'i',
)
/** “The practice rabbit, Thumper”, “our PAT dog Dolly” */
const rightBefore = lazyPattern(`\\b${animal},? (?:called |named )?$`, 'i')

/** Whether a sentence is about an animal. */
export function isAboutAnimal(sentence: string): boolean {
  return subject.test(sentence.slice(0, 160))
}

/** Whether the words right before a name say that an animal bears it. */
export function isAnimalNamed(before: string): boolean {
  return rightBefore.test(before.slice(-60))
}
