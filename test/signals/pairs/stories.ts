/** Stories about somebody, in sentences that also deny, suppose or generalise. */
export const stories: readonly string[] = `
Not sure I will ever forget the «lady» who sang to us while we dressed her leg
Couldn’t get a «patient» into ICU today. We bagged him for two hours.
I never name names, but a «woman» came in tonight with a fishhook in her lip
No judgement, but a «man» asked for forty pregnancy tests today
We don’t often get thank-you notes, so when a «patient» left one today we all cried
The GP won’t see a «patient» of mine until she has lost weight
Nobody told us that our «patient» in bed 4 was deaf
Every day I see many people; today it was a retired «miner» with COPD
Would you believe it, a «customer» brought me her stool sample in a lunchbox this morning
Can you imagine, a «dad» asked me today whether Calpol goes with gin
Half of my clinic was empty, then a «woman» I saw last year came to show me her scar
Most people would have gone home. This «patient» waited nine hours with a broken hip.
It’s not every day that a «patient» proposes to his girlfriend in our waiting room
A «patient» told me that guidelines say she should be on a statin. She was right.
In theory I finish at six. A «lady» with chest pain came in at five to.
My «patient» should have been home by now, she has nobody to fetch her
Instead of lunch I sat with a «man» who had just been told he has MND
Without warning an old «boy» took his teeth out and handed them to me
The novel I was reading had to wait: a «patient» of ours arrested in the corridor
New episode of AF for our «regular» in clinic today, poor chap
The average wait was four hours, but a «man» with a stroke waited nine of them on a trolley today
We would never say so, but one of our «patients» smells and it breaks my heart
I wish I could say no patient was harmed. One was: a «man» fell on our ward last night.
Practice makes perfect, as a «patient» of mine proved by walking today
`
  .trim()
  .split('\n')
