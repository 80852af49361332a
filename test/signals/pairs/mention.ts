/** The marked words are talked about, or somebody else’s, in the first text, and used in the second. */
export const mention = `
Can we retire the phrase «bed blocker»? ≠ Can we retire a «bed blocker» to the care home?
“«Frequent flyer»” is not a diagnosis ≠ Our «frequent flyer» is not back yet
He called me a «quack» ≠ He is a «quack»
My trainer used to say “treat the «junkie» last”. Never again ≠ My trainer used to treat the «junkie» last
We’ve taken the word «sufferers» off our leaflets ≠ We’ve taken the «sufferers» off our list
Why I stopped writing «non-compliant» in notes ≠ Why I stopped seeing «non-compliant» patients
The word «obese» on her letter made her cry ≠ The «obese» man at the desk made her cry
Our style guide bans «OAP» ≠ Our bus takes an «OAP»
Think before you type «nutter» ≠ Think before you help a «nutter»
Someone just tweeted at us: you are all «idiots» ≠ Someone has to put it plainly: you are all «idiots»
The comment read “you lot are «murderers»”. We reported it ≠ The comment stands: you lot are «murderers»
Replace «elderly» with older ≠ Replace «elderly» patients’ batteries for free
«Addict» or “person who uses drugs”? Words matter ≠ «Addict» at the door again, doors locked
#LanguageMatters: from «diabetic» to person with diabetes ≠ Busy Tuesday: from one «diabetic» to the next
It says «elderly» on the poster and I hate it ≠ The «elderly» on the bus hate it
In the 1980s we’d write «handicapped» on the form ≠ In the clinic we saw «handicapped» children
> You «idiots» lost my script⏎⏎We answer such posts kindly ≠ You «idiots» lost my script⏎⏎We answer such posts kindly
The headline “«Junkies» cost NHS millions” is a disgrace ≠ The headline is right, «junkies» cost the NHS millions
“I’m just a «moron» with numbers,” she laughed ≠ I laughed at the «moron» with numbers
Don’t be the person who says «bed blocker» ≠ Don’t be the person who ends up a «bed blocker»
A «druggie». That is what the letter called him ≠ A «druggie». That is who wrote the letter to him
Patients told us they hate the label «obese» ≠ Patients told us they hate the «obese» doctor
Terms such as «addict» stick ≠ Clients such as an «addict» stick around
«Senile»? Please say “lives with dementia” ≠ «Senile»? So is your MP
You’ll see «BAME» in older reports; we now name the group ≠ You’ll meet «BAME» nurses in our team; we now name a lead
Not “«failed»”, just “did not respond” ≠ Not late, just «failed»
What not to write: «morbidly obese lady» ≠ What I saw: «morbidly obese lady», no chair
My kid asked what «schizo» means ≠ My kid asked the «schizo» next door in
Autocorrect turned “patient” into “«pest»” ≠ The patient turned into a «pest»
The old sign said «Mental Defectives» ≠ The old ward held «mental defectives»
If your colleague says «psycho», say something ≠ If your colleague is a «psycho», say something
I was told: never say «committed suicide» ≠ I was told he «committed suicide»
Instead of “«suffers from»”, try “has” ≠ Instead of rest, he «suffers from» guilt
He shouted «idiot» at our receptionist ≠ He and this «idiot» shouted at our receptionist
To whoever wrote “useless «morons»” in our review: thank you ≠ To the useless «morons» who wrote our review: thank you
The plural noun «diabetics» reduces people ≠ The «diabetics» we teach are people
“Why «clean» is a loaded word” is our blog today ≠ Why «clean» hands save lives is our blog today
Say goodbye to “the «disabled»” in our forms ≠ Say goodbye to queues: the «disabled» park free
The hashtag «fatties» was trending. Shame ≠ The «fatties» were trending. Shame on them
The word «lunatic» comes from the Latin for moon ≠ A «lunatic» comes from the ward to see the moon
Someone on my feed wrote that GPs are «lazy». Wrong ≠ On my feed or off it, GPs are «lazy» and wrong
Our survey asked how people feel about «geriatric» as a label ≠ Our survey asked a «geriatric» about his label
Q: is the word «crazy» OK? A: best avoided ≠ Q: is the queue «crazy»? A: always
| Don’t write | Write |⏎| --- | --- |⏎| «abuser» | person who uses drugs | ≠ | Who | When |⏎| --- | --- |⏎| «abuser» | Monday |
Please, no more «poor thing» in captions ≠ Please help, the «poor thing» is no more
The expression «wheelchair-bound» makes it sound like rope ≠ The «wheelchair-bound» patients park here
Dear editor, your piece uses «cripple» twice ≠ Dear editor, your cuts «cripple» us twice
Words we’ve binned: «sufferer», victim, burden ≠ People we’ve helped: a «sufferer», a nurse, a vicar
I cringe at my own old tweet: “these «timewasters»” ≠ I cringe at these «timewasters»
In Yorkshire «nesh» means feeling the cold ≠ In Yorkshire a «nesh» man feels the cold
They end every message to us with “«snowflakes»” ≠ They go off sick, the «snowflakes»
Is it “a «diabetic»” or “a person with diabetes”? Ask them ≠ Is it bed 3 or 4, the one with a «diabetic»? Ask them
The manual once listed «hysteria» as a term ≠ The manual once caused «hysteria» on the ward
The slur «spaz» is not banter ≠ That «spaz» is full of banter
Nobody likes being called a «case» ≠ Nobody likes being a «case» left till Friday
“«Idiot»”, it said in red on our window ≠ The «idiot» painted in red on our window
She described herself as a «cripple» and laughed ≠ She helped a «cripple» and laughed
Let’s drop the phrase «battle with cancer» ≠ Let’s drop all and «battle with cancer»
The term of art is «frail» ≠ The term is long and the man «frail»
On the whiteboard someone had written «bariatric mess» ≠ On the ward someone had left a «bariatric mess»
Do write “people who smoke”. Don’t write «smokers» ≠ Do come in. Don’t wait: «smokers» get help
A troll said my patients are «scum» ≠ A troll knows it best: they are «scum»
Reading the abuse aloud: “«liars», the lot of you” ≠ Reading your reply: «liars», the lot of you
The audience winced at “«lunatic» asylum” ≠ The audience winced at the «lunatic» in row two
Nurses told us that “«bed blocker»” makes them angry ≠ Nurses told us that a «bed blocker» makes them angry
Is «geriatric» an insult? Discuss ≠ Is a «geriatric» in bed 2 or bed 3?
Our poll: do you prefer «service user» or patient? ≠ Our poll: do you know a «service user» on ward 3?
The tweet calls me a «murderer» for giving vaccines ≠ The tweet comes from a «murderer»
Change «refused» to declined in your notes ≠ Change beds: «refused» patients wait
He signed his rant “yours, the «vermin» of Leeds” ≠ He is the «vermin» of Leeds
I grew up hearing «spastic» in the playground ≠ I grew up beside a «spastic» in the playground
What is a «frequent attender», really? A person in need ≠ What does the «frequent attender» in bay 1 need?
“«Obese»”: the first word on my letter ≠ «Obese»: the first man on my list
Ban «suicide bid» from headlines, please ≠ The «suicide bid» was on our ward, please be kind
«Elderly» makes me sound ninety, says my mum ≠ «Elderly» people make me smile, says my mum
One star: “staff are «idiots»”. Noted ≠ One thing: staff are «idiots». Noted
I hate the expression «worried well» ≠ I hate the «worried well» in my queue
They taught us to write «pleasant lady» on every letter ≠ They taught a «pleasant lady» to write on every letter
We say people with dementia, never «demented» ≠ We see people with dementia, never so «demented»
Historical note: «moron» was once a diagnosis ≠ Personal note: that «moron» was once a minister
Her badge of honour: being called «difficult» by a registrar ≠ Her registrar: being «difficult» with her again
(gap) My pet hate? “«Overweight» by choice” ≠ My pet cat? «Overweight» by choice
The leaflet still has «mental age» in it. Binned ≠ The man still has a «mental age» in it of six
`
