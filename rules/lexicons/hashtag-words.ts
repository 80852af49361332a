import { lazy } from 'professional/rule'

/**
 * Words that hashtags about health and campaigns are made of, with the words of everyday English
 * that stand between them. Plurals in -s are understood. Words in one piece that look like two
 * (*heartburn*, *weekend*) stand here too, so that nobody is asked to part them.
 */
const words = `
acceptance fighter hydrating introducing meds mindset remembering supporter tackling wellbeing
code copy debit exact fire force gone hereby lane lead leave open send stop tag tags text abandon ability able about above abroad abuse academy accept acceptable access accessible accident
account accountability accountable ache achieve acid acne across act action actionable active
activity acts actual add addict addiction address adhd adopt adult advance advanced advantage
advent advice advise advocacy advocate affect afford affordable african after afterbirth afternoon
afterwards again against age aged ageing agency agenda agree ahead aid aim air airbag airborne
airlift airline airplane airport airspace airway alarm alcohol alert alive all allergic allergy
alliance allied allow alone along alongside already also alternative always alzheimer amazing
ambassador ambition ambulance america american among amount anaemia anal analysis and angel anger
angry animal ankle anniversary annual another answer antenatal anti antibiotic antibodies antibody
antiviral antivirus anxiety anxious any anybody anymore anyone anything anytime anyway anywhere
app appear appearance apple application apply appointment appraise appreciate appreciation
apprentice apprenticeship approach april arch are area arm armchair armstrong army around arrive art
arthritis article artist artwork asian ask asked asking aspire aspirin assassin assault assess
assessment assist assistant association asthma atlas attack attend attendance attention attitude
audit august aunt australia author autism autistic autumn available average avoid avoidable award
aware awareness away babies baby babysit babysitter babysitting back backache backboard backbone
backdoor backfill backfire backlog backpack backpage backroom backward bad bag bake balance
balanced ball ballroom ban band bandage bandwidth bank bar bare barefoot bargain barometer barrier
bartender base baseball based baseless baseline basic basingstoke basketball bath bathroom
bathtime bathtub battle battleship bay beach bear beat beautiful beauty became because become bed
bedbug bedrock bedroom bedside bedtime bee beekeeper been beer before beforehand begin beginning
behave behaviour behind being belief believe bellyache belong belonging below benefit best bet
better between beyond big bike bill billboard biology bipolar bird birmingham birth birthday
birthing birthplace bite bitter black blackberry blackboard blackmail blackout blackpool bladder
blame blank bleed bleeding bless blind blindness blog blood bloodborne bloodhound bloodline
bloodshed bloodshot bloodstain bloodstream bloom blue bluebell blueberry blueprint board boardroom
boat boathouse bodies body bodyguard bone book bookcase booked booking bookkeeper booklet bookmark
boost booster born both bottle bottleneck bottom bournemouth bowel box boxing boy boyfriend
bradford brain brainchild brainless brainstorm brand brave bread break breakdown breakfast
breaking breakout breakthrough breast breastbone breastfeed breastfeeding breath breathable
breathe breathing breathless breathtaking brexit bridge brief briefcase bright brilliant bring
bringing bristol britain british broadcast broken bronze brother brotherhood brown bruise brush
brutality bubble budget bug build building bulldog bum bunch burn burnout bus business businessman
businesswoman busy but butt buttercup butterfly buttermilk button buy buzz bye cafe cake call
callback called calling calm calorie cambridge came camera camp campaign campus can cancer candid
candle candlelight cannabis cannot canteen car caravan carbon card cardboard cardiac cardiff
cardigan cardinal cardiogram care cared career carefree careful carefully caregiver careless carer
caring carnation carnival carpark carpentry carpet carriage carry carsick carthorse cartoon case
caseload cash cat catch catchup catfish cauliflower cause celebrate celebrating celebration cell
cellphone censorship centre centred century cereal certain certificate cervical chain chair
chairman chairperson chairwoman challenge chance change changed changemaker changer changing
channel chaplain character charge charitable charities charity chart chat chatroom cheap check
checkbox checked checklist checkout checkpoint checkup cheekbone cheer cheerful cheerleader cheese
cheesecake chef chemical chemist chemistry chemo chemotherapy chest chicken chickenpox chief child
childbirth childcare childhood childless childproof children chill chip chlamydia chocolate choice
cholesterol choose chose christmas chronic church circle citizen citizenship city claim clap
clapping class classmate classroom clean cleaner cleaning cleansing clear clever climate clinic
clinical clinician cloakroom clock close closed closer cloud club clubfoot clue clueless coach
coaching coast coastline coat cocaine coffee coil cold collaborate collaboration collaborative
collarbone colleague collect collective college colorectal colour colourful colourless come
comeback comfort comfortable coming comment commercial commission commit commitment committee
common commonplace commonwealth communicate communicating communication communities community
company compare compassion compassionate complete complex concern conference confidence confident
connect connected connecting connection consent conservation consider considerable constipation
consult consultant consultation contact content contest context continence continue contraception
contraceptive control conversation cook cookbook cooking cool copd cope coping core corner
cornflour cornwall coronary coronavirus corporate cost cottage cough could council counsel
counselling counsellor count countdown counter countless country countryside countrywide county
couple courage course coursework court courthouse courtroom cousin cover coverage covid cow
craftsman cranberry crash cream create creating creation creative creativity credit crew crime
crisis critical crohns cross crossroads crowd crowdfunding cry cuddle cultural culture cup
cupboard cupcake cure cured curious current cut cutback cuts cyber cycle cycling cystic dad dads
daily dairy damage dance dancehall dancing danger dark data database dataset date daughter day
daycare daydream daylight days daytime dead deadline deaf deafblind deafblindness deafness deal
dear death deathbed debate debt decade december decide decision declare deep deeper defend
defibrillator deficiency define degree dehydrated delay delight deliver deliverable delivering
delivery demand dementia democracy dental dentist dentistry department depressed depression depth
dermatology deserve design detail detect detectable detection determine develop development
developmental device devolution devon diabetes diabetic diagnose diagnosed diagnosis dialogue
dialysis diarrhoea diary did die died diet dietetics dietitian difference different difficult
digital dignity dinner direct direction disability disabled discharge discover discovery
discrimination discuss disease dispense dispensing distance district diverse diversity divide
division doctor does dog doing domestic don donate donation donkey donor dont door doorstep
doorway dose double doublecheck doublespeak doubt doubtful down downfall downgrade downhill
download downplay downstairs downstream downtime downtown downturn downward dozen dragonfly draw
dream dreamland dress drink drinkaware drinking drive driver driveway driving drop droplet drug
dry due during duty dying dyslexia dysphagia dyspraxia each eachother ear earache eardrum earlier
early earn earnest earplug earring ears earth earwax ease easier easily east easter easy eat eaten
eating echocardiogram ecology economy eczema edge edinburgh edit educate education educator effect
effective effort egg eggplant eid eight either elbow elder elderly election electric else
elsewhere email embed embrace emergencies emergency emotion emotional empathy employ employee
employer employment empower empowered empowering empowerment enable encourage end endanger ended
endgame ending endless endometriosis endoscopy endpoint ends energy engage engagement engineer
england english englishman enjoy enough ensure enter entire entry environment epidemic epilepsy
equal equality equip equity error escape essential essex estate europe european evaluate
evaluation even evening event ever every everybody everyday everyone everything everywhere
evidence exam example excellence excellent except exchange excited exciting excuse exercise
exhausted exhibition exist exit expect experience expert explain explore explorer express extra
extraordinary eye eyeball eyebrow eyedrop eyelash eyelid eyes eyesight eyesore eyewash fabulous
face facebook facemask facial facing fact factor factsheet fail failure faint fair faith faithfull
faithfully fake fall falling fallout false falsehood familiar families family famous fan fancy far
farm farmhouse farmland fashion fast fasting fat fatality father fatherhood fatigue fault
favourite fear fearful feast feature february feed feedback feeding feel feeling feet fell fellow
fellowship felt female feminism fertility festival fever few fibre fibromyalgia fiction field
fight fighting figure file fill film final finally finance find finder finding fine finger
fingernail fingerprint fingertip finish fire fireball firefight firefighter firefighting firehouse
fireman fireplace firework first fish fisherman fishing fit fitness five fix flag flagship flare
flash flashback flat flatten flavour flex flexible flight float flood floor flourish flow flower
flu fluid fly focus focussing folic folkestone follow followup food foodbank foot footage football
footballer footcare footprint footstep footwear for forage forbid forbidden force forearm forecast
forehead foreign forensic forest forever forget forgetful forgive forgiven forgiving forgo forgot
forgotten forklift form format formula fortnight fortune forum forward foster fostering found
foundation four fourteen fraud free freedom frenchman fresh freshers freshman friday friend
friendly friendship from front frontline frozen fruit full fully fun function fund funding
fundraise fundraiser fundraising funny future gain gambling game gang ganglion garage garden
gardening gas gatekeeper gateshead gather gave gay gender general generation genetic genome
genomics gentle gentleman gentlemen germ germany germline get gets getting gift gingerbread girl
girlfriend give giveaway given giver giving glad glasgow glass glaucoma glimpse global gloves
glucometer glucose goal god godfather goes going gold golden goldfish gone good goodbye goodwill
google gooseberry got gotten gout government grad grade graduate graduation grand grandad
grandchildren granddaughter grandfather grandma grandmother grandparent grandson grant grapefruit
graph grateful gratitude great greatest green greener greenhouse greet grew grief grieving group
grow growing grown growth guard guardian guardianship guess guest guidance guide guideline guilt
gum gut guts guy gym gynae habit hackney had hair hairball hairbrush haircare haircut hairdresser
hairline hairspray hairstyle half halfway hall hallmark halloween hallway hamstring hand handbook
handcream handful handheld handicap handle handmade handout handover handsfree handshake handsome
handwash handwashing handwriting happen happiness happy harassment hard hardball hardcore hardship
hardworking harm harmful harmless harrogate hartlepool has hashtag hat hate hatred have having hay
head headache heading headline headphone headquarters headroom headset headspace headstone
headteacher headway heal healing health healthcare healthier healthily healthy hear heard hearing
heart heartache heartbeat heartbreak heartbreaking heartburn heartfelt heartland heartwarming
heartwood heat heater heatproof heatstroke heatwave heaven heavy held hell hello help helped
helper helpful helping helpless helpline hen hepatitis her herd here hereafter hereford heretofore
heritage hero heroes heroic heroin heroine herself hidden high higher highlight highway hike hill
him himself hint hip hire his hispanic history hit hiv hold holiday holistic home homecare
homegrown homeland homeless homelessness homemade homemaker homeowner homepage homeschool homesick
hometown homework hookworm hope hopeful hopefully hopeless hormone horse horseradish hospice
hospital hospitality host hostage hot hotel hotline hotspot hour house household housekeeper
housekeeping housewife housework housing how however hpv hrt hub hug huge hugs human humanity
humour hundred hunger hungry hunt hurt husband hydrate hydrated hydration hygiene hypertension ibd
ibs ice icecream iceland idea ideal identify identity ill illness illnesses image imagine imaging
immune immunisation immunise immunity immunology immunotherapy impact implant important impossible
improve improved improvement improving inasmuch include including inclusion inclusive income
incontinence incredible independence independent india indigenous indigestion individual induction
industry inequalities inequality infant infection infectious infertility influence influencer
influenza info infographic inform information inhaler injection injury injustice inner innovate
innovating innovation innovative inside insider insight insofar insomnia inspection inspiration
inspirational inspire inspired inspiring instagram instead insulin insurance integrate integrated
integrity intensive interest intern international internet internship interview into introduction
invest investment invisible invite involve involvement ireland irish irishman iron island
isolation issue italy itch itching item itself jab jabs jam january japan jaundice jawbone jeans
jelly jellyfish job jobless jobs jog join joined joining joint joke journal journey joy joyful
judge judgemental juice july jump jumpsuit june junior just justice keen keep keeping kent kept
key keyboard keynote keystone keyword kick kickstart kid kidney kids kill kind kinder kindness
king kingdom kiss kit kitchen kitten knee kneecap knew knife know knowing knowledge knowledgeable
known lab label labour lack lad ladder ladies lady ladybird lake lamp land landfill landline
landmark landowner language laparoscopy laptop large last late later latest laugh laughable
laughter launch law lawmaker lawsuit layman lead leader leadership leading leaf leaflet league
leak leakage leapfrog learn learned learner learning least leave lecture leeds left leftover
leftwing leg legacy legal legend legion legs lend length less lesson let lets letter leukaemia
level liberty library lice licence lie life lifeboat lifecycle lifeguard lifeline lifelong
lifesaver lifesaving lifespan lifestyle lifetime lift light lighter lighthouse lightweight like
liked likelihood likewise limit line lineage link linkage lion lip lipstick list listen listened
listeners listening little live liveblog lived livelihood liver liverpool livestock living load
loan local lock lockdown log london lone loneliness lonely long longer longstanding look looking
lose loss lost lot lots loud love loved lovely lovesick loving low lower luck lucky lump lunch
lunchtime lung lungworm lupus lyme lymphoma machine macular mad made madman magic maidstone mail
mailbox main mainland mainstream make makeover maker makeshift makeup making malaria male
malnutrition mammogram man manage manageable managed management manager managing manchester
mandarin mandate manifesto mansion manuscript many map marathon march mark markdown market
marketing marketplace marriage married mask massage massive master mastermind masterpiece match
matchbook mate material maternal maternity matter maximise may maybe mayor meal mealtime mean
meaningful meantime meanwhile measles measure meat meatball media medic medicaid medical
medication medicine meditate meditation meet meeting meetup melanoma member membership memorial
memories memory men menace mend meningitis menopause mens menstrual menstruation mental menthol
mention mentor mentoring mentorship menu mess message met metabolic metformin methadone
microbiology microscope middle midnight midwife midwifery midwives might migraine mile milestone
military milk milkshake million mind minded mindful mindfulness mindless mindset mine mini minimum
ministry minor minute miracle mirror miscarriage miss missing mission mistake misunderstanding mix
mobile mobility model modern moment monday money monkey monkeypox month monthly mood moon moonshot
more moreover morning mortality most mother motherhood motion motivate motivated motivation motor
motorbike motorcycle mouth mouthpiece mouthwash move movement movie moving mpox much multiple mum
mummy mums muscle musculoskeletal museum mushroom music musical must mutual myeloma myself myth
nail name nap nappy nation national nationwide natural nature nausea navigate navigator near
nearly neck need needed needless negative neglect neighbour neighbourhood neither neonatal nerd
nerve nervous nest net netball netherlands network networking neurodivergent neurodiverse
neurodiversity neurology never nevermind nevertheless new newborn newcastle newcomer newfound
newport newquay news newsfeed newsflash newsletter newspaper newsroom newsweek next nhs nice night
nightclub nightingale nightmare nighttime nine nineteen nobody noise none nonetheless nonsense
norfolk normal normalise norovirus north northampton northeast northern northwest nose nosebleed
not notable note notebook nothing notice noticeable notwithstanding november now nowhere number
nurse nursery nursing nut nutrition nutritionist oak oatmeal obese obesity occupational ocean
october off offend offended offer office officer official offline offset offspring often oil old
older olympics once oncology one online only onto open openday opening openness operation
opportunities opportunity optician optimism option optometry oral orange order ordinary organ
organisation origin original orthopaedic osteoarthritis osteoporosis other otherwise our ours
ourselves out outbreak outcome outcry outdoor outfit outlaw outlet outline outlook outpatient
outperform output outreach outright outset outside outstanding outward ovarian ovary over
overactive overall overcome overdose overdue overflow overhaul overhead overheard overjoyed
overlap overload overlook overnight override overrun overseas oversight overtake overthrow
overtime overuse overview overweight own owner ownership oxford oxygen pace pacemaker pack package
packaged page pain painful painkiller painless paint painting pair palace palliative palsy pan
pancake pancreatic pandemic panel panellist panic panicking pants paper paperless paperwork
paracetamol paramedic parent parental parenthood parenting park parking parkinson parkland
parliament part participate participation partner partnership party pass passage passion
passionate passport password past pastoral path pathology pathway patient pause pay payable
paycheck payday paying payout payroll peace peaceful peacefully peacekeeping peak pediatric
pedometer peer pelvic pen penis pension people peppermint perfect perform performance perinatal
period permanent permission person personal personalised personality perspective pet pets pharma
pharmaceutical pharmacies pharmacist pharmacology pharmacy phase phone photo photograph
photographer photography phototherapy physical physician physics physio physiology physiotherapist
physiotherapy pick pickup picture piece pig pill pilot pineapple pink pip pipeline pizza place
placement plain plan plane planet planned planning plant plaster plastic plate play playbook
player playful playground playing playlist playmate playroom playtime please pleased pleasure
pledge plenty plus plymouth pneumonia podcast podiatrist podiatry poem poet poetry point pointless
poison police policeman policewoman policy policymaker polio politics pollen pollution pool poor
pop popular population port portable portal portsmouth positive positivity possible post postage
postbox postcard postcode poster postgraduate postman postnatal postpartum potential potty pound
poverty power powered powerful powerhouse powerless powerpoint practical practice practise
practitioner pray prayer preceptor preceptorship preconception pregnancy pregnant premature
prepare prepared prescribe prescriber prescribing prescription present preserve president press
pressure prevent preventable preventing prevention preventive price priceless pride primary prime
prince princess principle print prison private prize pro proactive problem process procure
procurement produce product productive productivity profession professional professor profile
profit profitable profound program programme progress project proliferate prolong promise promote
promoting promotion proof proofread proper property prostate protect protected protecting
protection protein protest prototype proud proudly prove provide provider provision psoriasis
psychiatric psychiatrist psychiatry psychological psychologist psychology psychosis public
publication publish publishing pull pulmonary pulse pump pumpkin pure purple purpose push put
puzzle qualified qualify quality quarter queen query question questionable quick quiet quit
quitting quiz quote rabies race racing racism radiation radical radio radioactive radiograph
radiographer radiography radiology radiotherapy rail railway rain rainbow raincoat rainfall
rainforest raise raising ramadan ran range rank ranking rapid rapist rare raspberry rate rather
reach reachable react reaction read readability readable reader reading readmission ready real
reality really reason reasonable rebuild recall receive recent reception receptionist recipe
recognise recognition recommend record recover recovering recovery recruit recruiting recruitment
recycle recycling red redaction redditch redhead redneck reduce reducing reduction referral
reflect reflection reform refresh refugee regional register registrar regular regulation rehab
rehabilitation relate relation relationship relax relaxation release relief religion rely remain
remember remembering remembrance remind reminder remote remove renal rent repair repeat replace
reply report reporting represent request require rescue research researcher reservist reset
resident resilience resilient resistance resolution resource respect respectable respectfully
respiratory respond responder response responsibility responsible rest restart restful restless
restore restrain restroom result resus resuscitation retail retain rethink retire retired
retirement retreat return review reward rheumatoid rheumatology rhythm ribcage rice rich ride
rider right rightfully rightwing ring ringworm rise rising risk river road roadmap roadshow
roadside robot rock rockstar role roll rollout room roommate root rose rotation rough round
roundtable roundup route routine row royal rub rubbish rude ruin rule rulebook run runaway runner
running rural rush sad sadness safe safeguard safeguarding safer safety said sail salad sale
salesman salesperson salt samaritans same sample sandpaper sandwich sanitiser sarcoma sat saturday
sauce save saved saver saving saw say saying says scan scandal scanner scar scare scarf scarlet
scarring scene schedule scheme schizophrenia scholarship school schoolchildren science scientist
scoliosis score scorecard scotland scotsman scottish scream screen screening screenshot scrub sea
seafood seaman search searchable seasick season seasonal seat seatbelt seaweed second secondary
secondhand secret section sector secure security see seed seeing seek seen seize seizure select
self selfcare selfie selfless sell send senior sense senseless sensory sent sepsis september
series serious serve served service session set setback setting setup seven seventeen several sex
sexual shadow shake shape share shareable shared sharing sharps shave she shed sheet shelf
shellfish shelter shield shielding shift shinbone shine shingles ship shipyard shirt shock shoe
shop shopkeeper shopping short shortage shortbread shortcoming shortcut shortlist shot should
shoulder shout show showcase shower shut shutdown sick sickle sickness side sidebar sideline
sidewalk sideways sight sign signpost silence silent silver similar simple simply simulation since
sincerely sing single singleton sinus sister sisterhood sit site six sixteen size skill skin
skincare skip sky slap sleep sleeping sleepover sleepwalk sleepwalking sleepwear slip slipper slow
slowdown small smallpox smart smarter smartphone smear smell smile smiling smoke smoked smokefree
smoker smoking smooth snack snow snowball snowfall snowman soap soapbox sober social society soft
solidarity solution solve some somebody somehow someone something sometime somewhat somewhere son
song songwriter sonnet sonogram soon sore sorry sort soul sound soundtrack soup source south
southampton southeast southend southern southport southwest space spain speak speaker speaking
speakup special specialise specialist specialty species speech speechless speed spend sperm spike
spina spinal spine spirit spiritual split spokesman spokesperson spokeswoman sport spot spotlight
spotting spread spreadsheet spring springfield squad square stable staff staffing stage stair
staircase stammering stamp stand standard standing standout star starfish starring start started
starter starting startup state statement statesman station statistics stay staying steady steam
steamroom stem step stepchild steroid stethoscope stick stigma still stillbirth stock stockport
stomach stomachache stone stood stop stopped stopping storage store storeroom stories storm story
storybook storyline storytelling straight straightforward strain strange strategic strategy straw
strawberry stream streamline street streetlight strength strengthen strep stress stressed
stressful stretch strike strive stroke strong stronger struggle struggling student studies studio
study stuff stupid style subject submit substance success successful successfully such sudden
suffolk sugar suicide suit suitability suitable suitcase summer summit sun sunbed sunblock sunburn
suncream sunday sunderland sunflower sunglasses sunhat sunlight sunrise sunscreen sunset sunshade
sunshine super superb superbug superhero superheroes superman supermarket supernatural superpower
superstar supervision supervisor supper supply support supported supporter supporting sure surge
surgeon surgeries surgery surgical surprise survey survival survive survivor sussex sustain
sustainability sustainable swansea sweat sweatshirt sweet sweetheart swim swimming swing switch
symbol sympathy symposium symptom syndrome syphilis system table tablet tackle tackling tailbone
take takeaway takedown taken takeout takeover taking talent talk talked talking tall tapeworm
target task taskforce taste taught tax taxable tea teabag teach teacher teaching teahouse team
teammate teamwork tear tearful tech technician technique technology teen teenage teenager teeth
telehealth telemedicine telephone telescope television tell telling temperature ten tender tendon
term terminal test tested testicular testing testosterone text textbook textile thalassaemia than
thank thankful thankfully thanking thanksgiving that the theatre their them theme themselves then
theory therapeutic therapies therapist therapy there thermometer these they thing think thinking
third this those thought thoughtful thoughtfully thousand threadworm threat three threesome thrive
thriving throat thrombosis through throughout throughput throw throwback thumb thumbnail thunder
thunderclap thunderstorm thursday thyroid tick ticket tidy tie time timekeeping timeline timely
timetable tinnitus tiny tip tips tired tiredness tissue today toddler together toilet told
tomorrow tongue tonight tonsil too took tool toolbox toolkit tooth toothache toothbrush toothless
toothpaste toothpick top topic topical total touch touchdown tough tour toward town toy track
tracksuit trade trademark tradition traffic trafficking trail train trained trainee trainer
training trans transaction transfer transferred transferring transform transformation transforming
transgender transition translate transmission transparency transparent transplant transport trauma
travel traveller travelling treat treatable treated treating treatment tree tremor trend trial
tribute trick trigger trip trouble troublesome true truly trust trusted truth try trying
tuberculosis tuesday tumour tune turn turnaround turning turnout turnover tutor tweet twelve twice
twin two type typhoid ulcer ultra ultrasound uncle under underactive underage undercount
undercover underdog undergo undergoing undergrad undergraduate underground underline underlying
undermine underneath understand understanding understatement understood undertake undertaken
undertaker underway underwear underweight underwent underworld uniform union unique unit unite
united unity universal universe university unlock unpaid unseen until unwell upcoming update
upgrade upon upper uppercut upset upstairs uptake urgent urinary urine urology use used useful
useless user username using uterus utterly vaccinate vaccinated vaccination vaccinator vaccine
vaginal valentine valley value valued van vanguard vape vaping variety vascular vegan vegetable
vegetarian venue very veteran vibes victim victory video view viewpoint vigilance village violence
viral virtual virus viruses vision visit visiting visitor visual vital vitality vitamin voice
volleyball volume voluntary volunteer volunteering vote voyage wage waistline wait waited waiting
wake wakefield wakeup wales walk walked walker walking walkthrough wall wallflower wallpaper want
war ward warehouse warfarin warm warmer warming warning warrior wartime was wash washable washer
washing waste wastewater watch watchdog watchlist water waterborne waterfall waterfront watering
watermelon waterproof waterway wave way ways weak wealth wear wearable wearing weather weathering
web webcast webchat webinar webmaster webpage website wedding wednesday wee weed week weekday
weekend weekly weigh weight welcome welcomed welcoming welfare well wellbeing wellman wellness
welsh welshman went were west westminster what whatever whatsoever wheel wheelchair wheelhouse
when whenever where whereabouts whether which whichever while whistle whistleblower white
whiteboard whitehall who whoever whole wholegrain wholemeal wholesale whooping whore whose why
wide widespread widow wife wild wildfire wildlife will willing win wind window windpipe windrush
wine wing winner winning winter wipe wisdom wise wish wishes with withdraw withdrawal within
without withstand woke woman womb women wonder wonderful wonderfully wood word work workday worked
worker workflow workforce working workload workman workout workplace workshop workspace
workstation workstream world worldwide worm worried worries worry worse worst worth worthwhile
would wound wow wrap wraparound wrist write writer writing wrong yard year yearly yellow yes
yesterday yet yoga yorkshire you young younger your yourself youth youtube zebra zero zone zoom
`

/** As they are written in a hashtag, where that is not with one capital. */
const capitals = `NHS AIDS HIV HPV HRT ADHD COPD IBS IBD COVID PMDD PCOS PTSD OCD LGBT LGBTQ MRSA MRI SEND
RSV MMR STI STIs CPR DNA BMI UTI CAMHS GPhC RCN BMA NICE YouTube TikTok LinkedIn WhatsApp`

/** Short words that stand between others: too short for a reading to be relied on. */
export const smallHashtagWords: ReadonlySet<string> = new Set(
  'be do in is it my no of on to up us we'.split(' '),
)

/** Short words that a reading may begin or end with, if enough longer ones stand beside them. */
export const edgeHashtagWords: ReadonlySet<string> = new Set(
  'be do in is it my no on our to up us we'.split(' '),
)

/** The words of three letters that a reading with short words may have. */
export const commonHashtagWords: ReadonlySet<string> = new Set(
  'all and any are ask can day did eat for get has her his how jab let may new nhs not now one our out run see the too try two use who why you'.split(
    ' ',
  ),
)

/** What makes one word of two: *hopeless*, *washable*, *friendship*. */
export const wordEndings: ReadonlySet<string> = new Set(
  'able ever land lands less let like man men ship ships some ward wards ways wise'.split(' '),
)
export const wordBeginnings: ReadonlySet<string> = new Set(
  'anti counter cyber for non off out over photo pro radio self super ultra under'.split(' '),
)

/** Words that nobody wants to see in a tag by accident: another reading with one of them counts. */
export const awkward: ReadonlySet<string> = new Set(
  `anal ass bum butt cum die died dead hell kill penis rapist sex tit tits whore`.split(' '),
)

/** How each word is written when it begins with a capital, by its lower case. */
export const hashtagWords = lazy(() => {
  const all = new Map<string, string>()
  for (const word of words.split(/\s+/)) {
    if (word !== '') all.set(word, word.charAt(0).toUpperCase() + word.slice(1))
  }
  for (const word of capitals.split(/\s+/)) all.set(word.toLowerCase(), word)
  for (const word of awkward) {
    if (!all.has(word)) all.set(word, word.charAt(0).toUpperCase() + word.slice(1))
  }
  return all
})
