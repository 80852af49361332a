/** The marked words stand for somebody real in the first text, and are made up in the second. */
export const fiction = `
«Mrs T» collected her methotrexate ≠ «Mrs T», a made-up case, collects her methotrexate
«Mr Okoro» has COPD and smokes ≠ «Mr Okoro» (there is no such man) has COPD and smokes
«Ravi», 34, was in with palpitations ≠ Quiz: «Ravi», 34, has palpitations. Is it A, B or C?
«Joan» takes nine medicines and lives alone ≠ «Joan» is not a real person. She takes nine medicines and lives alone
Met «Joan», our favourite patient ≠ Meet «Joan», our fictional patient
All beds and chairs in this bay are taken. «Mr Bell» came in for his statin ≠ All names and details in this post are invented. «Mr Bell» came in for his statin
«Mrs Patel» wanted antibiotics for a cough. I had eight minutes ≠ «Mrs Patel» wants antibiotics for a cough. You have eight minutes to counsel her
«Ahmed» was given the wrong strength on Monday ≠ In our training scenario «Ahmed» was given the wrong strength
«Ahmed» told us he was given the wrong strength ≠ The character «Ahmed» in our e-learning is given the wrong strength
The shop was shut: «Gwen» rang for her insulin ≠ This story is made up: «Gwen» rang for her insulin
«Gwen» rang for her insulin. (A hard day.) ≠ «Gwen» rang for her insulin. (A made-up example.)
On the ward round: «Mr Lee» was discharged with two bags of tablets ≠ Based on no real person: «Mr Lee» was discharged with two bags of tablets
Names and details changed: «Mr Lee» was discharged with no tablets ≠ Names and details invented: «Mr Lee» was discharged with no tablets
Details altered, but «Mrs Fry» did throw her tablets at me ≠ Details imagined for teaching: «Mrs Fry» throws her tablets at you
Some details changed to protect «Ian», who overdosed ≠ «Ian» and his overdose are wholly imagined
«Sam» came in with sepsis while the decorators were here ≠ «Sam» came in, in our simulation suite, with sepsis
The manikin store is shut; «Mr Roy» is in bed 3 ≠ Our manikin, «Mr Roy», is in bed 3
Our actor friend visited. «Mrs Day» had her dressing done ≠ Our actor, playing «Mrs Day», had her dressing done
Ward of the day. «Mr Xu», 50, was admitted ≠ MCQ of the day. «Mr Xu», 50, was admitted
Private practice: «Mr Ali» has chest pain ≠ PLAB 2 practice: «Mr Ali» has chest pain
GPhC inspection done: «Mrs Dunn» is on warfarin ≠ GPhC exam question: «Mrs Dunn» is on warfarin
Tested him myself. «Leo», 3, had a barking cough ≠ Test yourself. «Leo», 3, has a barking cough. What do you do?
In my clinic «Mrs Vane» asked about digoxin ≠ In my novel «Mrs Vane» poisons her husband with digoxin
In casualty last night «Mrs Vane» was resuscitated ≠ In last night’s episode of Casualty «Mrs Vane» was resuscitated
I had to call the midwife: «Mrs Booth» had her baby in the lift ≠ In Call the Midwife «Mrs Booth» has her baby in a lift
Role model: «Mr Holt», angry about his wait, still thanked us ≠ Role play for juniors: «Mr Holt» is angry about his wait
A work day. «Mrs Shah» is 80 and takes apixaban ≠ A worked case. «Mrs Shah» is 80 and takes apixaban
«Mr Tate» was dispensed 28 tablets on the new system ≠ «Mr Test Patient» was dispensed 28 tablets on the training system
Any reply from a real person would help. «Mr Gill» left without his insulin ≠ Any resemblance to a real person is chance. «Mr Gill» left without his insulin
I can’t pretend: «Mr Gill» left without his insulin ≠ Pretend «Mr Gill» has left without his insulin
Bed 1: «Margaret», 72, lives with COPD and dislikes apps ≠ Persona 1: «Margaret», 72, lives with COPD and dislikes apps
Our regular «Dev» has asthma ≠ Our user persona «Dev» has asthma
I suppose «Mrs Reed» forgot her dose ≠ Suppose «Mrs Reed» forgets her dose
Hypertensive: «Mr Kay» wants his BP done ≠ Hypothetical: «Mr Kay» wants 100 paracetamol
Here is a good one. A «woman» rang for her son’s results ≠ Here is a hypothetical. A «woman» rings for her son’s results
Case closed: a «man» of 40 fell on our stairs ≠ Case study (invented for this course): a «man» of 40 fell
The following is about a real patient. A «boy» swallowed a battery ≠ The following is not about a real patient. A «boy» swallows a battery
She told me herself: «Mrs Page» took honey with her statin ≠ I made this up myself: «Mrs Page» took honey with her statin
Real patient, real lesson: «Mr Cole» had sepsis ≠ Fake patient, real lesson: «Mr Cole» had sepsis
For his exercise «Mr Cole» walks to our clinic ≠ For this exercise, «Mr Cole» lives alone
Bay 3. «Mrs Nunn» has been told she has cancer. I took her through what is next ≠ Station 3. «Mrs Nunn» has been told she has cancer. Take her through what is next
Lunchtime: a «patient» collapsed at the till ≠ Learning scenario: a «patient» collapses at the till
Best chat: «Alex» asked for the pill ≠ Example chat: «Alex» asks for the pill
Sample sent. «Mrs Ives» was admitted on 3 May ≠ Sample letter: «Mrs Ives» was admitted on 3 May
Today: «Mr John Smith» was seen in clinic ≠ Template: «Mr John Smith» was seen in clinic
In this made-over clinic a «girl» asked for codeine ≠ In this made up scenario a «girl» asks for codeine
«Mrs Briggs» (there is no car park) wants her script early ≠ «Mrs Briggs» (she does not exist) wants her script early
Not a real emergency! «Ted» has a sore toe ≠ Not a real patient! «Ted» has a sore toe
Script for her son: «Carol» came to the counter for amoxicillin ≠ Script for our training video: «Carol» comes to the counter for Viagra
Our shift: a «man» arrested in CT ≠ Our sim: a «man» arrests in CT
A parcel came: a «man» asked a pharmacist for insulin ≠ A parable: a «man» asks a pharmacist for luck
No joke: a «man» walked into our pharmacy with a snake bite ≠ Joke: a «man» walks into a pharmacy with a snake
One time a «girl» took a red pill in our waiting room ≠ Once upon a time a «girl» took a red pill
Lovely letter from «Bert», 80, about his kidneys ≠ Imagined letter from «Bert», 80, to his kidneys
These are kind people. «Ann» was admitted twice ≠ These are synthetic records. «Ann» was admitted twice
Test results are back: «Ann» was admitted twice ≠ Test data only: «Ann» was admitted twice
The patient in this bed, «Ann», takes warfarin ≠ The patient in this demo, «Ann», takes warfarin
Straight from the training day to the ward, where «Ann» takes warfarin ≠ Screenshot from the training version, where «Ann» takes warfarin
Interview over. A «patient» refused his meds ≠ Interview prep: a «patient» refuses his meds. What do you say?
Answer to Friday’s prayers: the «lady» had only a cold ≠ Answer to Friday’s quiz: the «lady» had temporal arteritis
What’s the time? A 23-year-old «man» came with a rash at 3am ≠ What’s the diagnosis? A 23-year-old «man» has a rash
«Mrs Ward» is a real character and had us in stitches when she came in ≠ «Mrs Ward» is a fictional character and had us in stitches when she came in
Happy endings: «Mr Fox» went home on two inhalers ≠ This is fiction, but «Mr Fox» went home on two inhalers
(gap) «Mr Hart» has rung about his patches again ≠ Case 2: «Mr Hart» rings about his patches. Discuss
«Lena» takes lithium and told me so at the counter ≠ «Lena», a character I dreamed up, takes lithium
Her name is «Joyce» and she had a fall on our ward ≠ Let’s call her «Joyce», an invented patient who falls on our ward
We talked to «Mrs Bird» about her stoma ≠ Our role-play actor was «Mrs Bird», who has a stoma
A «boy» with croup came in at 4am ≠ Paeds quiz: a «boy» with croup comes in at 4am
«Mr Yates» was given someone else’s insulin ≠ Fictional case for our inspection: «Mr Yates» was given someone else’s insulin
This is a true story. «Anna» was sectioned in May ≠ This is not a true story. «Anna» was sectioned in May
The «woman» in bed 9 has dengue ≠ The «woman» in tonight’s episode has dengue
«Mrs Gray» loves our new leaflet and her new hip ≠ Lorem ipsum leaflet: «Mrs Gray» loves her new hip
Story time, and it happened: a «man» asked for leeches ≠ Story time, and none of it happened: a «man» asked for leeches
«Mr Dent» wants his Viagra early, he told us ≠ Train yourself with this imaginary customer: «Mr Dent» wants his Viagra early
Real life this morning: a «woman» fainted at our hatch ≠ Drama school this morning: a «woman» fainted at our pretend hatch
«Tess», 8, swallowed a magnet and is with us overnight ≠ CPD case: «Tess», 8, has swallowed a magnet. Reveal the answer below
We met «Mrs Cope» on the ward round ≠ We wrote «Mrs Cope» for a board game about the ward round
The «man» in our clinic denied taking anything ≠ The «man» in the comic strip denied taking anything
«Abdul» was in for his review, honest as ever ≠ «Abdul» is one of five sample patients in the demo app
She was as real as they come: «Lil», 90, wanted a cigarette ≠ She was only a puppet: «Lil», 90, wanted a cigarette
Thank you to «Mrs Penn», who lent us her story and her stoma ≠ Thank you to AI for «Mrs Penn», a patient who never lived
«Greg» had his leg off in May ≠ In our murder mystery «Greg» had his leg off
Our registrar met a «boy» with scurvy ≠ Exam viva: you meet a «boy» with scurvy
`
