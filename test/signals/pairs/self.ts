/** The author is the patient in the first text, and somebody else is in the second. */
export const self = `
I have had «Crohn’s» since I was nine ≠ She has had «Crohn’s» since she was nine
I was 34 and working in Leeds when I got my «diagnosis» ≠ He was 34 and working in Leeds when he got his «diagnosis»
As someone with «epilepsy», I dread the DVLA ≠ We saw someone with «epilepsy» who dreads the DVLA
Speaking as a «patient» now: the letters make no sense ≠ Speaking to a «patient» now: the letters make no sense to her
My own «cancer» taught me to listen ≠ Her own «cancer» taught her to listen
I’m the «patient» this time ≠ He’s the «patient» this time
Had my «smear» today, it took two minutes ≠ Had a lady in for her «smear» today, it took two minutes
My «hysterectomy» was in March and I wish someone had warned me ≠ Her «hysterectomy» was in March and she wishes someone had warned her
Ten years of «antidepressants» and I am not ashamed ≠ Ten years of «antidepressants» and he is still ashamed
This doctor takes «sertraline» too and says so ≠ This lady takes «sertraline» too and says so
Type 1 «diabetic» nurse here ≠ Type 1 «diabetic» on the ward tonight
I’m on «dialysis» three times a week ≠ He’s on «dialysis» three times a week
We lost our «baby» at 20 weeks ≠ They lost their «baby» at 20 weeks
After my «stroke» I had to learn to read ≠ After his «stroke» he had to learn to read
They gave me «morphine» and I told them about penguins ≠ They gave him «morphine» and he told us about penguins
I’ve just been told I need a new «hip» ≠ He’s just been told he needs a new «hip»
Me: a «patient» for once. Them: kind ≠ Me: a nurse. Her: a «patient» for once
My journey with «endometriosis» began at school ≠ My work with «endometriosis» began at school
I find being «bipolar» and a GP hard ≠ Being a GP, I find «bipolar» disorder hard to treat
I live with «COPD» ≠ I work with «COPD»
I broke my «hip» on the ice ≠ I fixed his «hip» after the ice
In my twenties I was an «addict» ≠ In my clinic I saw an «addict»
Day 4 of my «radiotherapy», thank you to all ≠ Day 4 of her «radiotherapy», thank you to all
The nurse held my hand as I had my «miscarriage» ≠ The nurse held her hand as she had her «miscarriage»
I caught «covid» from my own waiting room ≠ He caught «covid» from our waiting room
I spent Christmas on the «ward» with sepsis ≠ I spent Christmas on the «ward» with the team
As an «inpatient» I learned how loud bins are ≠ As an «inpatient» he learned how loud bins are
My husband drove me to «A&E» at midnight ≠ Her husband drove her to «A&E» at midnight
My consultant says my «scan» is clear ≠ My consultant says her «scan» is clear
I needed «counselling» after that shift ≠ I offered «counselling» after that shift
I survived a «suicide» attempt and I am glad ≠ He survived a «suicide» attempt and we are glad
I too take «statins» ≠ I too prescribe «statins»
I self-referred for «physio» ≠ I referred her for «physio»
My «ADHD» makes the queue system a joy ≠ My «ADHD» clinic makes the queue system a joy
I got my «flu jab» today, did you? ≠ I gave a «flu jab» today to a lady in a hat
I was «sectioned» at nineteen ≠ He was «sectioned» at nineteen
I gave birth on the «ward» where I work ≠ She gave birth on the «ward» where I work
My «kidney» came from my brother ≠ Her «kidney» came from her brother
When they found my «tumour» I was a second-year ≠ When we found her «tumour» I was a second-year
Patient and pharmacist: I have «MS» ≠ Patient and pharmacist agree: she has «MS»
It was me in that «bed» ≠ It was Tom in that «bed»
I’d been on the «waiting list» for two years, then my phone rang ≠ He’d been on the «waiting list» for two years, then his phone rang
Nobody believed my «pain» ≠ Nobody believed her «pain»
I picked up my «prescription» from my own shop ≠ I picked up her «prescription» from the other shop
I ignored my «lump» for months. Don’t ≠ She ignored her «lump» for months
Proud «ostomate» here, seven years ≠ A proud «ostomate» came in, seven years on
My first «period» came at nine and I was scared ≠ My first «patient» came at nine and he was scared
I was a «preemie», born at 27 weeks ≠ He was a «preemie», born at 27 weeks
I relapsed. My «eating disorder» was back ≠ She relapsed. Her «eating disorder» was back
One year free of «alcohol» today for me ≠ One year free of «alcohol» today for him
I tested positive for «covid», so no clinic this week ≠ He tested positive for «covid», so he went to the side room
I’m having «surgery» on Friday, back in May ≠ I’m assisting in «surgery» on Friday, back in May
Got told off by my dentist about my «gums» ≠ Got told off by my patient about his «gums»
Thank you Ward 7 for looking after me and my «appendix» ≠ Thank you Ward 7 for looking after her and her «appendix»
My «blood pressure» was 180 at work, oops ≠ Her «blood pressure» was 180 at work, oops
As a «wheelchair user» I notice every kerb ≠ As a «wheelchair user» you notice every kerb
I know because I was that «teenager» ≠ I know because I met that «teenager»
We «autistic» doctors exist ≠ We need «autistic» doctors
I came out of «hospital» yesterday ≠ She came out of «hospital» yesterday
Me and my «inhaler» ran the 10k ≠ Him and his «inhaler» ran the 10k
It took seven GPs to find my «coeliac disease» ≠ It took seven GPs to find her «coeliac disease»
I am «HIV» positive and undetectable ≠ He is «HIV» positive and undetectable
Two years ago I collapsed on shift with a «bleed» ≠ Two years ago she collapsed on shift with a «bleed»
I have been living with «psoriasis» since my teens ≠ He has been living with «psoriasis» since his teens
The «mammogram» took ten minutes and I was fine ≠ The «mammogram» took ten minutes and she was fine
My «cataracts» were done last week ≠ My «cataract» list was done last week
Doctors get ill too: I had «sepsis» in January ≠ Doctors get ill too: he had «sepsis» in January
When I was a «cancer patient» the smallest things helped ≠ When I met a «cancer patient» the smallest things helped
Thanks to «therapy» I am back at work ≠ Thanks to «therapy» he is back at work
(gap) Yes, I am that nurse who faints at her own «blood test» ≠ Yes, he is that lad who faints at his «blood test»
(gap) On Monday I swapped my scrubs for a hospital «gown» ≠ On Monday I swapped her wet hospital «gown»
Diagnosed with «coeliac disease» at 40, me ≠ Diagnosed with «coeliac disease» at 40, him
I nearly died of «anaphylaxis» in my own dispensary ≠ She nearly died of «anaphylaxis» in our dispensary
I wear a «hearing aid» and I still miss half of handover ≠ I fit a «hearing aid» and he still misses half of the news
A letter about my «colposcopy» came and I froze ≠ A letter about her «colposcopy» came and she froze
I’m five years post «transplant» today ≠ He’s five years post «transplant» today
«Menopause» hit me like a truck mid-clinic ≠ «Menopause» hit her like a truck mid-shift
They were kind when I was the «woman» in bed 12 ≠ They were kind when I saw the «woman» in bed 12
(gap) Confession: this pharmacist forgot her own «pill» ≠ Confession: this customer forgot her «pill»
My team covered for me during «chemo» ≠ My team covered for her during «chemo»
Got my «diagnosis» at last: it has a name ≠ Got her «diagnosis» at last: it has a name
Back from «maternity leave» and leaking through my scrubs, me ≠ Back from «maternity leave» she leaked through her scrubs
I, too, am a «carer» and a patient ≠ I, too, met a «carer» and a patient
`
