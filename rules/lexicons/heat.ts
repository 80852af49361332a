/**
 * What makes a reply sound angry, as sources of patterns over straight apostrophes, case aside.
 * Each entry counts for one, as often as it stands there.
 */
export const jabs: readonly string[] = [
  'you people',
  'you lot',
  'people like you',
  'you (?:clearly|obviously|evidently)(?! (?:explain|care|know your|love|work hard))',
  "(?:do|done|doing) your (?:own )?(?:research|homework)",
  'educate yourself',
  'try (?:reading|thinking|listening)',
  '(?:learn|try) to read',
  'how dare you',
  'are you (?:actually |even |really |being )?(?:serious|for real|kidding|having a laugh|listening to yourself)(?! about| in )',
  '(?:(?<=^\\W{0,3})|(?<=@\\w{1,30}[ ,:]{1,3})|(?<=[.!?] {1,2}))typical(?= *[.!,:]| of you)',
  'before you lecture',
  '(?:stop|spare us|spare me)(?: the| your)? lectur(?:e|es|ing)',
  'who do you think you are',
  'what planet',
  'shame on you',
  '(?:oh )?grow up(?=[.!,]|$)',
  'wake up(?=[.!,]|$)',
  'you should know better',
  'what part of',
  'listen to yourself',
  "(?:that's|this is|it's) (?:just |only )?your (?:opinion|problem|fault)",
  'get over (?:yourself|it)',
  "i(?:'m| am) not (?:going to )?wast(?:e|ing) my (?:time|breath)",
  'give me strength',
  'give it a rest',
  'get a clue',
  'clearly you',
  'you (?:have|\'ve got) (?:no idea|no clue|no shame)',
  "you (?:don't|do not) have (?:a clue|the faintest|the first idea)",
  'are you (?:blind|deaf)(?=[?!]| or )',
  "can(?:'t|not) you (?:even )?read",
  "did you (?:even|actually) (?:read|look|think|bother)",
  "if you(?:'d| had)? (?:actually |even )?bother(?:ed)? to",
  'some of us (?:actually |have to )?work',
  'go (?:away|and bother)(?=[.!,]|$)',
  'mind your own business',
  'nobody asked you',
  '(?:get|check) your facts(?: straight| right)?',
  'here we go again',
  '(?:load|pile) of (?:rubbish|nonsense|tripe|drivel|tosh)',
  'what (?:utter|absolute|complete|total) (?:rubbish|nonsense|tripe|drivel|tosh)',
  'stop (?:lying|spreading (?:lies|nonsense|rubbish|misinformation))',
  'keyboard warriors?',
  'do you even',
  'if you actually',
  "i(?:'m| am) done with you",
  'whatever you say','ok,? boomer',
  'no one asked you',
]

export const absolutes: readonly string[] = ['you (?:people |lot )?(?:always|never)', "you(?:'re| are) always"]

export const sarcasms: readonly string[] = [
  '(?:(?<=^\\W{0,3})|(?<=@\\w{1,30}[ ,:]{1,3})|(?<=[.!?] {1,2}))oh,? (?:wow|please|really|good for you|here we go|look|sure)(?=[ .,!…]|$)',
  'news ?flash',
  'wow,? just wow',
  '(?:sure|yeah|right),? because',
  'yeah,? right(?=[.!,]|$)',
  '(?:i )?hate to break it to you',
  'congratulations on(?! (?:your|the|this|all|a|being|winning|passing|becoming)\\b)',
  '(?:congratulations|well done|bravo),? (?:genius|einstein|sherlock)',
  'slow clap',
  'do tell',
  'how (?:convenient|very convenient)',
  'bless your (?:little )?heart',
]

/** Words that make “you always” praise, and a slow clap applause. */
export const praise =
  '\\b(?:so well|brilliant\\w*|lovely|love|loved|great|wonderful|amazing|excellent|fantastic|best|kind|helpful|beautiful\\w*|inspir\\w*|proud|award|deserved|thank\\w*|cheer\\w*|smile|happy|fab|clear|clearly explained|well done|make my day|make us)\\b'

export const softeners: readonly string[] = [
  'i may be wrong',
  'i might be wrong',
  'i could be wrong',
  'correct me if',
  'thank you',
  'thanks',
  'fair point',
  'good point',
  'you may be right',
  'you might be right',
  'i see (?:what|where|why) you',
  'sorry',
  'with respect',
  'i understand',
  'happy to',
]
