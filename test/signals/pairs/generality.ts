/** The marked words are about anybody in the first text, and about somebody in the second. */
export const generality = `
A «patient» with sepsis needs antibiotics within the hour ≠ A «patient» with sepsis got antibiotics within the hour last night
Let’s say a «customer» walks out without paying ≠ I’d say the «customer» walked out without paying
Your «neighbour» could be lonely this winter ≠ My «neighbour» was lonely this winter
Whoever the «parent» is, they deserve an answer ≠ The «parent» I met deserves an answer
On average a «patient» waits 14 hours ≠ This «patient» waited 14 hours
Three in ten people take a «tablet» every day ≠ She took a «tablet» every day for thirty years
No matter how old the «patient» is, ask ≠ The «patient» was 91, so I asked
Whenever a «child» comes in with a burn, we ring safeguarding ≠ A «child» came in with a burn and we rang safeguarding
Any «woman» with bleeding after the menopause should be seen ≠ A «woman» with bleeding after the menopause was seen on Monday
Would a «man» of 50 know where his prostate is? ≠ A «man» of 50 asked me where his prostate is
Think of a «patient» who has nobody at home ≠ I keep thinking of a «patient» who has nobody at home
If a «resident» chokes, call 999 ≠ A «resident» choked and we called 999
Typically the «patient» is a smoker in his sixties ≠ The «patient» is a smoker in his sixties and he told me so
People often ask whether a «baby» can have Calpol ≠ They asked me whether their «baby» had had Calpol
Here’s what happens when a «person» is sectioned ≠ Here’s what happened when this «person» was sectioned
For every «child» who is vaccinated, two are not ≠ For the first time the «child» was vaccinated
A «patient» may be able to choose where to go ≠ My «patient» chose where to go
Around 40% of those with a «stoma» feel low ≠ She has a «stoma» and felt low this week
Unless the «patient» objects, we share records ≠ The «patient» objected, so we did not share records
In an emergency a «carer» can ring this number ≠ In an emergency last night a «carer» rang this number
Say the «inhaler» is empty: what do you do? ≠ He said the «inhaler» was empty
Should your «mum» fall, ring 111 ≠ When my «mum» fell, I rang 111
It takes about six weeks for a «patient» to feel better ≠ It took six weeks for the «patient» to feel better
How do you tell a «man» he has cancer? ≠ I had to tell a «man» he has cancer today
The kind of «patient» who never complains is the one to watch ≠ The «patient» who never complained died in my arms
A «patient» is twice as likely to recover if they walk ≠ A «patient» walked today for the first time
Everyone knows a «customer» like this ≠ I met a «customer» like this at noon
To book, a «woman» needs her NHS app ≠ To get here the «woman» took three buses
Pharmacists can supply it to a «person» aged 16 to 64 ≠ Our pharmacist supplied it to a «person» aged 64 this morning
As a rule the «dose» goes down with age ≠ Her «dose» went down on Friday
Ask yourself: would you want your «daughter» treated this way? ≠ He asked me why his «daughter» was treated this way
Each «patient» gets a named nurse ≠ This «patient» got a named nurse at last
You might meet a «gentleman» who has not eaten ≠ I met a «gentleman» who had not eaten
Not every «patient» wants to know ≠ This «patient» did not want to know
A third of us will care for a «parent» ≠ I have cared for a «parent» since May
It is common for a «toddler» to have ten colds a year ≠ It was sad to see a «toddler» with ten bruises
What would you do with a «patient» who smells of alcohol? ≠ What I did with the «patient» who smelled of alcohol was listen
The average «woman» has 450 periods ≠ The angry «woman» had waited 450 minutes
In theory a «patient» can see any GP ≠ In tears a «patient» told me she can’t see any GP
Studies show that a «person» with diabetes walks less ≠ Her notes show that the «person» with diabetes walked out
Guidance says a «child» under five is seen first ≠ Reception said a «child» under five was seen first today
Ideally the «patient» brings a list ≠ Today the «patient» brought a list
There will always be a «customer» who shouts ≠ There was a «customer» who shouted at us on Saturday
Once a «patient» has gone home, we ring ≠ Once the «patient» had gone home, we rang
Before the «scan», drink a litre of water ≠ Before her «scan» she drank a litre of water
Nobody should lose a «leg» to diabetes ≠ He lost a «leg» to diabetes in May
How to support a «friend» with an eating disorder ≠ How I supported a «friend» with an eating disorder last year
If you know a «man» over 65, tell him about AAA ≠ I know a «man» over 65 who told me about his AAA
The law lets a «patient» refuse ≠ The ward let the «patient» go
Half of all who have a «stroke» are under 75 ≠ He had a «stroke» at half past four
Nurses: when the «patient» says no, it is no ≠ Nurses, the «patient» said no, so I stopped
Can a «mother» breastfeed on sertraline? Yes ≠ A «mother» asked me today whether she can breastfeed on sertraline
A «patient» is not a number ≠ My «patient» was number 40 in the queue
Picture your «gran» alone on a trolley ≠ I took a picture of my «gran» alone on a trolley
Thousands take a «statin» every night ≠ He takes a «statin» every night and told me so
If only a «patient» would ring before they run out ≠ A «patient» rang before she ran out
It’s normal for a «teenager» to sleep late ≠ It’s the third time this week the «teenager» slept here
Signs that a «baby» is dehydrated ≠ I signed the form after the «baby» was dehydrated on Sunday
In England a «patient» has the right to choose ≠ In bay 4 a «patient» has the right idea: she brought earplugs
We would never turn a «patient» away ≠ We had to turn a «patient» away
Were a «patient» to ask me, I would say no ≠ A «patient» asked me and I said no
A «patient» who stops suddenly can have fits ≠ A «patient» who stopped suddenly had a fit in our shop
By the time a «man» sees us he has waited a year ≠ By the time the «man» saw us he had waited a year
A «carer» who is worn out makes mistakes ≠ A «carer» who was worn out made a mistake on Friday
Most days a «patient» asks about side effects ≠ Earlier today a «patient» asked about side effects
Do tell us if your «child» has a nut allergy ≠ She told us that her «child» has a nut allergy
What does a «resident» want? To be asked ≠ What did the «resident» want? She told me: to be asked
(gap) Every year a «baby» in our county dies of whooping cough ≠ Last night a «baby» in our county died of whooping cough
It can be hard for a «man» to say he is low ≠ It was hard for the «man» I met to say he was low
The right thing for a «patient» is not always more treatment ≠ The right thing for this «patient» was less treatment, she told us
You would be surprised how often a «customer» returns a full box ≠ I was surprised when a «customer» returned a full box today
When in doubt, ask the «patient» ≠ In doubt, I asked the «patient»
A «tablet» a day is what the trial gave ≠ The «tablet» I gave her this morning came back up
Remember that a «patient» hears only half of what we say ≠ I remember that a «patient» heard only half of what I said
A «woman» of childbearing age on valproate needs a plan ≠ A «woman» on valproate needed a plan from us on Monday
Some days the last «customer» is the kindest ≠ The last «customer» today was the kindest
Watch out for the «patient» who goes quiet ≠ We watched over the «patient» who went quiet
(gap) Give the «child» a choice: left arm or right? ≠ I gave the «child» a choice: left arm or right
More than one «resident» in ten is malnourished ≠ More than once a «resident» told me she was hungry
A good «patient» leaflet starts with why ≠ A good «patient» of mine started with why
Any «man» can ring us in confidence ≠ A «man» rang us in confidence this afternoon
One day your «dad» will be the one on the trolley ≠ One day last week my «dad» was the one on the trolley
Do you have a «patient» who would like to join? Tell us ≠ I do have a «patient» who joined. She told us why
`
