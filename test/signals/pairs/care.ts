/** There is a sign of care near the marked words in the first text, and none in the second. */
export const care = `
«She» sat in my chair for a root canal ≠ «She» sat in my chair for a podcast
«He» had two teeth out on Tuesday ≠ «He» had two days out on Tuesday
«Her» daughter brought in a urine sample ≠ «Her» daughter brought in a birthday cake
«He» has been on dialysis since spring ≠ «He» has been on tour since spring
«She» is in for her six-week check ≠ «She» is in for her driving test
We sutured «his» hand at 2am ≠ We shook «his» hand at 2am
I scanned «her» at 12 weeks ≠ I scanned «her» ticket at the door
«He» was blue-lighted in from Dover ≠ «He» was waved through at Dover
«She» saw the physio about her knee ≠ «She» saw the film about her hero
«He» was fitted with a hearing aid ≠ «He» was fitted with a microphone
«She» finished chemo on Friday ≠ «She» finished work on Friday
«His» blood sugar was 22 when he arrived ≠ «His» bar bill was 22 when he arrived
«She» cried after her last radiotherapy ≠ «She» rang the bell and nobody answered
I changed «her» catheter ≠ I changed «her» password
«He» could not get his EpiPen anywhere ≠ «He» could not get a taxi anywhere
«She» gave birth in the car park ≠ «She» gave way in the car park
«He» asked if his lump was cancer ≠ «He» asked if his lump sum was taxed
The crew brought «him» straight to resus ≠ The crew brought «him» straight to port
«She» needed emergency contraception ≠ «She» needed an emergency plumber
Took out «his» stitches ≠ Took out «his» bins
(gap) «Her» smear came back abnormal ≠ «Her» parcel came back unopened
«He» takes citalopram and told me why ≠ «He» takes photographs and told me why
«She» was under CAMHS as a teenager ≠ «She» was under pressure as a teenager
I listened to «his» chest ≠ I listened to «his» album
«He» is on the waiting list for a hip ≠ «He» is on the waiting list for an allotment
We visited «her» at home to do her dressings ≠ We visited «her» at home to do her garden
«She» fainted when I took her blood ≠ «She» laughed when I took her photo
«He» arrested at 3.10 and we shocked him twice ≠ «He» was arrested at 3.10 and it shocked nobody
«Her» denture snapped at lunch and she laughed ≠ «Her» heel snapped at lunch and she laughed
«He» brought back a bag of unused fentanyl patches ≠ «He» brought back a bag of unused balloons
«She» bought three boxes of Sudafed ≠ «She» bought three boxes of Celebrations
I did «her» flu and covid jabs together ≠ I did «her» lunch and dinner shifts together
«His» oxygen sats were 84 ≠ «His» golf score was 84
«She» was counselled on her new DOAC ≠ «She» was quizzed on her new car
«He» had a fit on the shop floor ≠ «He» had a laugh on the shop floor
«Her» wound is healing ≠ «Her» team is winning
An ambulance took «him» ≠ A minibus took «him»
«She» went into labour at 30 weeks ≠ «She» went into teaching at 30
We ventilated «him» for nine days ≠ We photographed «him» for nine days
«He» wanted something for his piles ≠ «He» wanted something for his pals
«She» self-referred to talking therapies ≠ «She» self-published two thrillers
«His» mum asked for head lice lotion ≠ «His» mum asked for a window seat
I prescribed «her» trimethoprim ≠ I promised «her» tulips
«She» is 34 weeks pregnant and has pre-eclampsia ≠ «She» is 34 and has a pug
«He» failed his eye test and needed varifocals ≠ «He» failed his driving test and needed lessons
«She» was seen by the crisis team ≠ «She» was seen by the papers
«He» was sick into a kidney dish ≠ «He» was sick of the washing up
Triage said chest pain; «he» was having an MI ≠ Satnav said left; «he» was having a nap
«She» needed a wee before her ultrasound ≠ «She» needed a sandwich before her train
«Her» cervix was 6 cm ≠ «Her» kite was 6 feet
«He» came about his gout ≠ «He» came about the van
«She» had her coil fitted ≠ «She» had her blinds fitted
Our midwife delivered «her» twins ≠ Our postie delivered «her» parcels
«He» left without his Nomad tray ≠ «He» left without his gym bag
«She» has stage 3 breast cancer ≠ «She» has stage 3 tickets
«He» did not want to be resuscitated ≠ «He» did not want to be photographed
«She» overdosed at the weekend ≠ «She» overslept at the weekend
«He» picked up his methadone ≠ «He» picked up his trumpet
«She» is our longest-staying inpatient ≠ «She» is our longest-serving trustee
«He» was intubated for nine days ≠ «He» was abroad for nine days
«Her» surgery sent her to us ≠ «Her» aunt sent her to us
«He» showed me his rash ≠ «He» showed me his stamps
«She» had an asthma attack in the queue ≠ «She» had a phone call in the queue
«He» needed six stitches after the match ≠ «He» needed six tickets after the match
I had to break bad news to «her» about the biopsy ≠ I had to break it to «her» about the parking
«She» came to have her ears syringed ≠ «She» came to have her photo taken
«His» oxygen was turned down on the ward round ≠ «His» music was turned down on the coach
We have put «her» on the end of life register ≠ We have put «her» on the guest list
«He» is waiting for a liver ≠ «He» is waiting for a lift
Her GP had stopped «her» ramipril ≠ Her boss had stopped «her» leave
The optician found «he» had glaucoma ≠ The detective found «he» had gone
«She» swears by our chiropodist ≠ «She» swears by our canteen
I held the bowl while «he» was sick ≠ I held the door while «he» was singing
The hygienist sent «her» to me with a swollen jaw ≠ The librarian sent «her» to me with a borrowed book
«He» rolled up his sleeve and looked away ≠ «He» rolled up his tent and drove away
Her midwife was worried about «her» iron ≠ Her tutor was worried about «her» essay
«He» is two weeks post-op and climbing the walls ≠ «He» is two weeks in post and loving the job
I was taping «her» cannula when the lights went out ≠ I was taping «her» parcel when the lights went out
«She» wanted a second opinion on her mole ≠ «She» wanted a second helping of her stew
Carers found «him» on the floor with a hip fracture ≠ Fans found «him» on the floor with a guitar
«He» asked whether he can drink on metronidazole ≠ «He» asked whether he can drink on the terrace
«She» was the first of my cataract list ≠ «She» was the first of my running club
We gave «him» naloxone and he woke up cross ≠ We gave «him» biscuits and he cheered up
`
