/** The marked words stand for one real person in the first text; the second denies or forbids it. */
export const negation = `
A «patient» was harmed on my shift ≠ No «patient» was harmed on my shift
One «patient» came to harm on our ward ≠ Not one «patient» came to harm on our ward
I posted about a «patient» who came in ≠ Never post about a «patient» who came in
I shared a photo of a «patient» today ≠ Don’t share a photo of a «patient» today or ever
We lost a «patient» to this on Monday ≠ We have never lost a «patient» to this
There was a «man» in the waiting room ≠ There was no «man» in the waiting room
With one «patient» complaining today, we closed ≠ Without a single «patient» complaining today, we closed
I told a «customer» that this morning ≠ I would not tell a «customer» that
All of us met a «man» like that today ≠ None of us met a «man» like that today
I had to name a «patient» to the police last night ≠ You must not name a «patient» in a reply to a review
It is about a «patient» I saw today ≠ It is not about a «patient» I saw today
The «patient» and her carer were told today ≠ Neither «patient» nor carer was told today
Sorry for describing a «patient» I saw ≠ Please avoid describing a «patient» you saw
I had a «patient» faint on me yesterday ≠ I haven’t had a «patient» faint on me yet
One «woman» came in for hers today ≠ No «woman» came in for hers today
A «child» in our school had measles this term ≠ Not a «child» in our school had measles this term
My «mum» waited 14 hours ≠ Nobody’s «mum» should wait 14 hours
We discussed a «patient» here today ≠ We do not discuss any «patient» here
I started laughing with the «patient» in front of me today ≠ Stop tweeting about the «patient» in front of you
Why I wrote about a «patient» last week ≠ Why I will not write about a «patient» again
Then a «patient» came in today ≠ Hardly a «patient» came in today
I remember a «customer» saying thank you last week ≠ I can’t remember a «customer» ever saying thank you
At one point a «resident» went without water on our ward ≠ At no point did a «resident» go without water on our ward
Two falls: a «resident» fell again this month ≠ Zero falls: not a single «resident» fell this month
There is a «patient» on our ward who likes this form ≠ There isn’t a «patient» on our ward who likes this form
I refused to leave a «patient» on a trolley last night ≠ I refuse to film a «patient» for TikTok
We gave a «patient» the wrong bag this morning ≠ We would never give a «patient» the wrong bag on purpose
It’s true that a «man» came in drunk tonight ≠ It’s wrong to post that a «man» came in drunk tonight
A photo of our «patient» was taken today ≠ Rule one: no photo of a «patient», ever
Then a «client» I saw today complained ≠ Nor did a «client» complain to us
That «teenager» was turned away ≠ No «teenager» was turned away
I have a «patient» called Rex ≠ I don’t have a «patient» called Rex
Somebody asked, a «man» rang ≠ Nobody asked, no «man» rang
There is one thing I did today: I hugged a «customer» ≠ If there is one thing not to do, it is mock a «customer»
Sadly a «baby» was hurt when the roof leaked last night ≠ Thankfully no «baby» was hurt when the roof leaked last night
You should have heard me thank a «patient» today ≠ You will never hear me mock a «patient»
Let’s remember the «patient» who died here on Friday ≠ Let’s not pretend a «patient» enjoys this
Everything in here is about a «patient» of mine ≠ Nothing in here is about a «patient» of mine
I’ve just met a «man» who books early ≠ I’ve yet to meet a «man» who books early
I regret naming my «patient» ≠ Refrain from naming your «patient»
Just once a «patient» asked me that, on Monday ≠ Not once has a «patient» asked me that
Sad but so: a «lady» was asked to leave ≠ Far from it: no «lady» was asked to leave
We found a «child» waiting alone this evening ≠ We don’t let a «child» wait alone
I’m talking about a «patient» of ours, not about a system ≠ I’m not talking about a «patient», I’m talking about a system
This is about one «patient» I met ≠ This isn’t about one «patient» I met
Let me tell the story of a «patient» I saw today ≠ Rather than tell the story of a «patient» I saw, I tell what I learned
Along with a «patient» I saw today, I cried ≠ Instead of a «patient» I saw today, I use an invented person
True story: there was a «woman» locked in our loo ≠ Fake news: there was no «woman» locked in our loo
We have a recording of a «man» being turned away yesterday ≠ We have no record of a «man» being turned away yesterday
Like some, I blamed a «patient» yesterday and I’m sorry ≠ Unlike some, I won’t blame a «patient»
One «pt» left behind on our corridor tonight ≠ No «pt» left behind on our corridor tonight
And then a «customer» told us it had gone ≠ Not that a «customer» ever told us it had gone
Thank goodness the «driver» was in again for his insulin ≠ Thank goodness there was no «driver» in it
Today I found my «patient»’s picture ≠ I wouldn’t dream of posting a «patient»’s picture
I can see a «patient» in this photo ≠ You can’t see a «patient» in this photo
There has been a «patient» on this trolley since noon ≠ There has not been a «patient» on this trolley since noon
This «boy» wanted to hear that from us ≠ No «boy» wants to hear that from us
I am the nurse who tweeted about my «patient» ≠ Don’t be the nurse who tweets about my «patient»
Sorry to the «patient» who waited over an hour today ≠ We aim for no «patient» to wait over an hour
Zero tolerance: a «customer» hit our colleague today ≠ Zero tolerance means that no «customer» may hit our colleague
I have a «mother» in mind whom I met last week ≠ I have no «mother» in mind whom I met last week
I dared to dance with a «resident» today ≠ Don’t you dare film a «resident» today
We discussed a «client» on WhatsApp last night ≠ Please do not discuss a «client» on WhatsApp
We turned away a «man» with toothache this evening ≠ We have not turned away a «man» with toothache all year
There is one «patient» I will always remember ≠ There is not one «patient» I could name here
A «woman» was left alone in the corridor tonight ≠ Thankfully nobody, no «woman», was left alone in the corridor tonight
I tweeted about a «customer» I met today ≠ I do not tweet about a «customer», whoever it is
We missed a «child» with sepsis on Tuesday ≠ We do not want to miss a «child» with sepsis
A «resident» went hungry on our shift ≠ No «resident» should go hungry on our shift
Here is the «client» I told you about ≠ This is no «client» I told you about
My «pt» fell on the stairs at work ≠ Not a single «pt» fell on the stairs at work
She asked us to take a picture of the «baby» born on our ward today ≠ Please never take a picture of a «baby» on our ward
A «lad» was discharged without his inhaler ≠ It is never right that a «lad» goes home without his inhaler
We did lose a «patient» tonight ≠ We did not lose a «patient» tonight
A «customer» came in at last, wet to the skin ≠ Not even a «customer» came in, wet as it was
There was one «resident» who would not eat ≠ There was never a «resident» who would not eat
I can name a «patient» who changed my mind ≠ I cannot name a «patient» who changed my mind
My advice came from a «patient» I met on Friday ≠ My advice: leave out the «patient» you met on Friday
A «man» complained this morning and he was right ≠ Hardly ever has a «man» complained, right or wrong
We filmed a «girl» on the ward who wanted to thank us ≠ We never film a «girl» on the ward
A «teenager» fainted in our queue ≠ No one, least of all a «teenager», fainted in our queue
It was a «lady» from bay 2 who told me ≠ It wasn’t a «lady» from bay 2 who told me
I wrote to my MP about a «patient» who waited a day ≠ I did not write to my MP about a «patient»
`
