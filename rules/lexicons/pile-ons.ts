import type { Term } from 'professional/rule'

/**
 * What a crowd is asked to do to somebody. `sense`:
 *
 * - `shame`, `attack`: hostile as it stands, once there is somebody it is aimed at
 * - `direct`: the same, but the target has to follow at once
 * - `stars`: needs a crowd, since a review is anybody’s right
 * - `fate`: what is to become of the target, who is in the words
 * - `outcome`: the same, when the target stands between “get” and the word
 * - `plain`: an ordinary act that a crowd and a sting turn into an attack
 */
export const pileOns: readonly Term[] = [
  { term: 'name and shame', sense: 'shame' },
  { term: '{screenshot,screen shot,screengrab} and share', sense: 'shame' },
  { term: '{ratio,hound,mob,dox,cancel,go after}', sense: 'direct' },
  { term: '{flood,bombard,spam,swamp}', sense: 'attack' },
  { term: '{pile on,pile in on,pile onto}', sense: 'attack' },
  { term: 'call {him,her,them} out', sense: 'attack' },
  { term: 'call out', sense: 'direct' },
  { term: 'make {him,her,them} famous', sense: 'shame' },
  { term: 'leave {,a }{one,1} star{, review}{,s}', sense: 'stars' },
  { term: 'get {him,her,them} {sacked,fired,banned,suspended,struck off,cancelled,closed down,shut down}', sense: 'fate' },
  { term: '{sacked,fired,struck off,suspended,cancelled}', sense: 'outcome' },
  { term: '{report,mass report}', sense: 'plain' },
  { term: '{tell,tag,email,ring,phone,message,dm,tweet,write to,contact}', sense: 'plain' },
]
