/** The marked words stand for one real person in the first text, and for nobody in the second. */
export const person = `
Had a «gent» in at five to six wanting his repeat ≠ «Gents», your repeats are ready from six
My last «patient» of the day brought me tomatoes ≠ My «patients» bring me tomatoes every summer
The «woman» I saw at three had never been told about HRT ≠ Every «woman» over 45 should be told about HRT
A young «lad» on the ward asked if he could ring his nan ≠ A young «lad» can get his HPV jab at school
One «resident» at the home refused her breakfast today ≠ One «resident» in five has no visitors
Spoke to a «farmer» this morning who had not slept for weeks ≠ Any «farmer» who has not slept for weeks can ring this line
This «man» walked in, sat down and cried ≠ A «man» who has chest pain needs 999
Someone’s «mum» rang us in tears about the delay ≠ Someone’s «mum» could be helped by your donation
«Mr Adjei» thanked the whole team for his care ≠ «Mr Bean» would run this rota better
«Mrs Kowalczyk» is home at last ≠ «Mrs Brown’s» Boys is on in the waiting room at last
Bumped into «Mrs H» in Tesco and she showed me her scar ≠ Bumped into the «Mr Whippy» van and treated the whole ward
«Fatima» popped back to say the cream worked ≠ «Fatima» Hussain MBE will open the new wing
So proud of little «Zac» who was brave for his bloods ≠ Little «Zion» Baptist Church hosts our clinic
The «vicar» came in for his travel jabs ≠ The «vicar» will say a few words at the opening
We admitted a teacher on Friday. «She» went home today ≠ The old kettle broke on Friday. «She» was a good kettle
A dad brought his twins in. «He» had not slept ≠ Dads, bring your twins in. «He» who hesitates waits longest
A girl came in with her gran. The queue was long. «She» never complained ≠ Our new nurse is Priya. The queue is long. «She» never complains
A patient told me her GP had retired. «They» were upset ≠ Patients told me their GPs had retired. «They» were upset
Met a «guy» today who has had three kidneys ≠ Be the «guy» who books his check
Our «patient» was born before the NHS ≠ «Nye Bevan» would weep at this
«Charles» rang to move his scan ≠ King «Charles» has had his scan, the Palace says
«Florence» came for her dressing on Thursday ≠ «Florence» Nightingale treated soldiers at Scutari
The lady in bed four finished chemo today. «She» has helped people talk ≠ The Princess of Wales has finished chemo. «She» has helped people talk
A «footballer» from our town came to A&E last night ≠ A «footballer» from the England squad has told the BBC about his depression
The «singer» we treated on Saturday is doing well ≠ The «singer» told fans on Instagram that she has lupus
My «neighbour» knocked to ask about her blister pack ≠ Be a good «neighbour»: knock and ask
A «client» of mine stopped self-harming this year ≠ Our «client» portal is down this evening
«Customer» wants her money back because the test was positive 🙃 ≠ «Customer» service is our thing 🙃
The little «boy» in bay 2 drew me a dinosaur ≠ The «boy» who cried wolf is no way to talk about pain
«Miss Achebe» asked me to translate for her father ≠ Do not «miss Achebe» Lane clinic on Friday
2am. A «student» overdosed. I held his hand ≠ 2pm. «Student» nurses, your lecture is in room 4
Home visit to a retired «miner» with COPD today ≠ Many a retired «miner» has COPD
Anyone else have a «patient» who names her inhalers? ≠ Anyone can be a «patient» one day
I nursed a «soldier» who had both legs amputated ≠ I wrote about how a «soldier» was treated in 1916
She’s the sweetest «lady» and her INR is finally behaving ≠ She plays the «lady» with the lamp in our panto
My «daughter» was sent home from A&E with a leaflet ≠ Your «daughter» may be sent home with a leaflet
Can’t stop thinking about the «baby» we lost on Sunday ≠ Can’t stop thinking about «baby» names
A «chap» of 92 beat me at chess in clinic ≠ A «chap» of 92 would have a risk of about 1 in 3
Second «patient» this week told there are no beds ≠ Second, the «patient» must agree
Someone asked about «Mr D» and his leg ≠ Someone asked about «vitamin D» and his leg
«Sean» is settling in on the unit and eating ≠ Dear «Sean», thanks for writing to us
(gap) Never met anyone as kind as the «gentleman» in side room 6 ≠ A true «gentleman» never asks a woman’s age, but your pharmacist will
The «carer» I met today has not had a day off since March ≠ The «carer» passport is for anyone who looks after somebody
This «teenager» taught me about fidget toys ≠ This «teenager» vaccination programme starts in March
(gap) «Lady» at the counter asked if the pill comes in blue ≠ «Lady» Hale opened our conference
I still think of my first «patient» who died ≠ I still think the «patient» comes first
Wee «Hamish» had his jags and got a sticker ≠ Wee «reminder»: book your jags early
Our oldest «regular» turned 101 today ≠ Our «regular» hours change today
The «actress» in cubicle 3 signed my lanyard ≠ The «actress» in Casualty gave CPR all wrong
Took a call from a «father» whose son has not spoken since ≠ A «father» can register a birth on his own if the parents are married
The patient’s wife was cross. «They» had waited five hours ≠ The trust is cross. «They» had asked for five more beds
A «bus driver» had a heart attack on the 38 and we got him back ≠ A «bus driver» must tell DVLA about fits
There was a «woman» crying in the corridor and nobody stopped ≠ There was a «woman»-only clinic once and nobody came
Treated a «tourist» from Texas who could not believe it was free ≠ A «tourist» from Texas pays; somebody who lives here does not
«Master Jones», aged 6, has a new plaster ≠ «Master» the inhaler in six steps
We have a «child» in resus and three ambulances outside ≠ We have a «child» seat in the consulting room
If anyone knows this «lady», she left her walking frame with us ≠ If a «lady» leaves her frame behind, we label it and keep it
An elderly «man» fell outside our shop this morning ≠ An elderly «man» falls in the UK every ten seconds
Met «Doris» on my rounds, 99 and still dancing ≠ Storm «Doris» shut three of our branches
The «judge» had gallstones and hated our coffee ≠ The «judge» ruled that the trust had failed
Watched a «mum» hold her newborn after 14 weeks in NICU ≠ Watch how a «mum» can hold her newborn skin to skin
Got a hug from «Maureen» after her last radiotherapy ≠ Got a question? Ask «Maureen» at the front desk
Sat with a «widower» tonight who just wanted to talk ≠ A «widower» can get help with funeral costs
The «plumber» I sutured at midnight sent us doughnuts ≠ Any «plumber» will tell us to turn the water off first
A new «mum» burst into tears when I asked how she was ≠ A new «mum» is offered a check at six weeks
Our «resident» Olive beat the carers at dominoes ≠ Our «resident» newsletter is out
Saw «Mr Farah» walk unaided for the first time ≠ Saw «Mr Farah» win gold at the Olympics on the BBC
She was my last «client» before leave and she hugged me ≠ Every «client» deserves a proper goodbye before leave
An «uncle» of eight told us he had never had a blood test ≠ An «uncle» can be a carer too
A man rang in a panic. We talked. «He» is fine now ≠ The phones were down. We talked. «He» who waits wins
I will not forget the «girl» who asked if it would hurt ≠ I will not see a «girl» under 16 without asking about consent
«Bronwen» came down from the ward to thank the porters ≠ «Bronwen» Pugh chairs our patient forum
One of our «customers» has had a tattoo of her late dog ≠ Some of our «customers» have dogs
A «joiner» told me his hands shake too much to work now ≠ A «joiner» can lose the feeling in his hands
(gap) Today’s win: the quiet «girl» on bay 3 laughed ≠ Today’s topic: the quiet «girl» and autism
«Niamh» got the all-clear and rang everybody she knows ≠ «Niamh» Kelly, chief nurse, writes
(gap) My «husband» is on the other side of the curtain for once ≠ My «husband» and wife team leaflet
(gap) He is a «pilot» and he will not fly again, he told me ≠ He ran the «pilot» and he will not run it again
A mother came with her triplets. «She» slept in our chair ≠ A machine came with its manual. «She» who reads it wins
«Mr V» asked me to be his witness ≠ «Mr» Tayto asked me to be his witness
We have a «refugee» on the unit who was a surgeon at home ≠ We have a «refugee» health day on the unit
Please keep the family of our late «resident» in mind ≠ Please keep the «resident» parking card in mind
The oldest «twin» needed oxygen and the other one yelled ≠ The oldest «twin» study began in our city
`
