/** Words by how many posts and pages on health, and how much local news, hold them, in round numbers. */
export const commonWords: readonly (readonly [likelihood: number, words: string])[] = [
  [
    0.6,
    `
  a and for in is of on or that the to with you your`,
  ],
  [
    0.3,
    `
  about an are as at be by can com do from have http https i if it may more not org re s this uk we www`,
  ],
  [
    0.12,
    `
  after all also any been but care could data dear example find get had has health help how
  include information into like ll make my need nhs no one other our out pain patient people see
  service so some subject such symptoms t team than their them there these they time up use
  users using va was well what when where which who will work would year`,
  ],
  [
    0.05,
    `
  100 able access across active add address ai align am analysis another apply appreciate approach
  areas around ask attention avoid back based because before being below benefit benefits best
  better between blood body both br called case cause caused causes certain changes check child
  children class clear clinical condition consider contact content current date day days did
  different disability disease div does don down dr during e each england ensure evaluation
  feedback feel female few first form found free full further getting give given go good gp
  guidance h having he healthcare her here high his history home hospital however images
  important improve including infection insights just keep know last learn left level list long
  look m main making many me medical medicines meet might model months most much must name
  needed needs new note now number often old only open over p page part past patients person
  please possible problem problems process program project provide questions read recent regards
  related report required research results review right risk role same science services she
  short should since skin sometimes specific start states still support sure surgery system take
  taking test text thank then things think through today too training treatment try two type uk
  under understand us used user usually ve very veterans want way website week weeks were
  whether while why within without working worse writing years`,
  ],
  [
    0.02,
    `
  ability above acceptedanswer accessibility accessible account accuracy accurate action
  activities additional addressing adds adults advice affect affected affects again age ago aim
  alcohol aligning along already although always amount analyst answer antibiotics anyone
  anything appear appears application applied appreciated approaches appropriate approximately
  area asking assistance associated attribute available away b baby become began believe
  beneficial bill birth bit black bleeding board brain breath brown build button c call cancer
  cannot cases causing center challenges chance change chen chest choose chronic claim claims
  clinic closely code cold collaboration come comes comment committed common community
  compensation complete completed complex concerns conditions confirm connected considering
  consistent context continue continued contributions control coordinator cough course covered
  create creating critical crucial currently d daily dataset decide decision decisions denies
  department depending depends describe description design detail details develop developed
  developing development diabetes diagnosed diagnosis difference difficult difficulty digital
  directly director discharge discuss doctor document documents doing done download drink due
  duty early ease easier easy eating education effective efforts either eligibility eligible
  else email emergency end engineering enhance enough especially essential even every everyone
  evidence examples exercise expect expectations expected experience expertise explain explore
  eye face factors family far feature feeling feels feet felt fever field figure file fill finds
  flow focus follow following food forms forward four fully future g general gets gi github
  goals going got gov great greatly group groups hand hands happen happens hard head header
  healthy hearing heart helpful helps higher him hope hot hours href html ibuprofen id identify
  illness image impact improvement included includes increase increased injury input instead
  insurance introtext involved issue issues its job joint key kind knee known lack language
  large later lead learning least leg legs less let letter levels li life likely line link
  linked links listed little live living local locations longer looking loss lot low lower
  machine made makes male manage management manager manual markdown matter mean means medicine
  member members mental message messages methods middle mild military minutes mkdocs models
  month move moving mr ms multiple national near necessary neck never next night non normal
  noted notes noticed numbers numbness o objectives off offer office once online operations
  opportunities opportunity option options order organisation others outcomes output overview
  own pages painful paper paracetamol particularly pattern pay pdf per performance perhaps
  period personal pharmacist physical pipeline place plan png point points policy position post
  potential practice pregnancy present presented presents pressure prevent prevention previous
  primary prior private processes professional progress projects public published put qualify
  quality question quickly quite r range rash rate rates rather real really receive received
  recently recommend recommended record records red reduce refer referred reflect regarding
  regional regular regularly relevant remove rendered reports request requirements resources
  rest reviewing risks room rt run say scan school screen search second section seem seems seen
  self send senior sensitive serious set several severe sex share shared show showing shown
  shows sick side sign significant similar simple sincerely size skills sleep small social
  someone something soon source specialist staff standard standards started starting state
  status stay step steps stop stops strategic strategies strategy stress strong study success
  summary swelling syndrome synthetic systems talk talking tasks teams technical techniques tel
  tell temperature term tested testing tests th therapy thing those thought three times title
  together tool tools trained treat treated treatments true truly trust types u understanding
  university until urgent usa useful valuable value various veteran video view vision visit
  walking wanted water ways weakness weight white women word words worked works write written x
  y yes yet yourself`,
  ],
  [
    0.008,
    `
  abdominal academic accordion achieve act activity actual actually acute added addition
  addresses advanced affecting against aged agent agree agreed aid aims air alex aligned
  alignment allocation allow alongside alt alternative analysts analytical analytics anita
  answers anti anxiety app apparently appeal applications applying appointment appointments
  approval aria arm arms art article asked aspects aspirin assess assessment associate attached
  audience audio august autumn average aware babies bad bakery balance band base baseline basic
  beach becoming bed bench big bike bilateral bird bladder blisters block boat book born bottom
  bowel box brackets breaking breast breathing bridge bring bringing brother brought building
  built bus business buy cafe cake came camp canada candidate car card cards career carefully
  cat certainly cervical challenge challenging changed changing channel channels checking
  chemical chief chills choir church cinema city clarification clean clearer clearly click
  clinicians close closed co coffee cohort collaborative colleagues college colour coming
  communication complaining complaint complaints completely complications components
  comprehensive concept concerning concert concise confidence confident confirmation confusing
  considered consistently constructive containing contexts continues continuous contribute
  controls conversation copy corner correct correctly cost costs coughing council counseling
  country county cover coverage cream created crisis ct cup cure cut damage dance dark datasets
  dates deal death dedication deep degree delivery denied depend dependent dependents depression
  depth described describes descriptions designed designing detailed determine diarrhea didn
  diet dinner direct disabled discomfort discrepancies discussed discussion discussions display
  documentation doesn dog door dose drinking drug dry eager easily east eat ebola economic
  educational effect effectively effects efficiency effort elements employment encouraging
  engagement english enhancing enrolled ensuring environment episodes error established et
  ethnicity evaluate evaluated event events everyday everything exam except exercises exhibition
  existing exploring exposure external extremity eyes facility fact failure fair fall farm
  features feed fell festival figcaption filing filling film final financial finding findings
  fish fit five flat floor flower flu fluid fluids focusing followed followup foot football
  forecasting format framework frequent friday front frozen fruit game gaps garden gate gave
  gdnhealthcare gender generally generate generation genes gift giving goal goes government
  grade gradually grateful greater green growing growth guest guide guidelines half hall harder
  harper haven headache headaches heading headings helped helping hi highlight highlighted
  highly hill hold hospitals hour housing hypertension ice idea identified identifying identity
  ill illnesses immediate immune impacts importance improved improvements improving inclusive
  increasing individual individuals industrial infected infections inflammatory informed initial
  initially initiative injuries inside insight instructions interest internal interview
  invaluable involve involvement involves island isn itchy item itself january john jordan
  journey keeping kidney kitchen knowledge l lab lake land lane law leadership leave led leeds
  length letters library light limit limited lines linkage linking listen lists literacy llm
  location logistics looks lose lost lots lunch mail maintain maintaining man managing mark
  market match materials meadow meaningful medication medications meeting memory metrics mg milk
  mind miss missing mobile modelling monday money monthly morning mostly mother motion mouth
  movement mri muscle muscles museum music n names natural nature nausea nd nearest negative
  nerve network nguyen nose nothing notice november nursing observations observed occur october
  offered officer ok older ones ongoing onset operational optional orange organisations original
  otherwise outputs outside overall oversight paid painkillers paint parents park participation
  particular parts party passed path pathways patterns payment payments pdfs pee pension
  performed periods persistent perspective phase phone phrases picnic picture piece placed
  planning plant play plenty pool poor population positive potentially practices pre predict
  prediction prefer pregnant prescribe presentation previously principles priorities privacy
  prize proactive probably procedure processing produce produced products professionals
  programme programs proof proper properly protect protection protocols prototype prove provided
  provider provides providing purpose putting python qualified quiz race radiation rail rain
  raised rare rarely rating rd reach reading reason recipe recognize recorded recovery
  recruitment reevaluation refine region registered rehabilitation relief relieve remember
  removed repeat reported reporting representative require result returns reviewed reviews
  revisiting river road roles rota row rules running safe safety said sale saying says schedule
  scheduling scientists score screening sea seat secondary sector secure security seeing select
  selected sensation sense sent sentence sentences september series served servicemember
  servicemembers setting sexual sharing shop shortness shoulder showed significantly signs sing
  single site sitting situation six skunkworks sleeping smith smoke smoking snow solution
  solutions somewhat song sore sort sorts sound sources space spaces span speak special
  specifically speech spell spine spouse spring square st stage stages stair stakeholders stand
  standing star starts statistics steroid stomach stone straight street stroke structure student
  students style submit successful sudden suddenly suggest suitable summer sun supported
  supporting surgical swim swollen symptom tab table tablets taken takes target task tea
  technology telling terms theatre themselves third thompson though thoughtful thoughts throat
  throughout ticket tingling tired tissue titles told tone tones took top topics total touch
  tour towards tower town track trading train travel treating tree tried trip trusted trying
  tummy turn typical unable underwent unit unless unstyled upcoming update upon upper uses usual
  utilities vaccination vaccine valued values vary vein version via videos village virus visitor
  visual vocational voice volunteer vomiting vr walk wall wants war warm wash watch wear weather
  web wedding weekly welcome went whilst whole window winter woman won wonderful wood world
  worth wrong yard yellow young`,
  ],
  [
    0.004,
    `
  aa abbr abbreviations abc abcd abdomen abilities abnormal accident according accountability
  accredited accurately aches achieved achieving aching acid acronyms actively adapt adding
  additionally addressed adjustments administration admission admissions admitted adult advise
  affairs african ages agreement ahead aids aimed aiming aisha al alert alfonso algorithm aligns
  allergic allergies allergy allocations allowance allows almost alone alzheimer amanda
  ambulance american among amounts anesthesia angela ankle answered answering anterior
  antibiotic antiviral anus apparent appeals appearing appetite appropriately approved april
  aren arrange arthritis artificial asian aspect aspirations assembly assigned assist
  association assumptions assurance assure assured asthma attack attacks audit auto automated
  automatically awaiting background backup bacteria bag balanced bank bear became becomes begin
  behalf behavioural behind believed beyond bias bigger binary biological biopsy blocked blocks
  blog blogs blue bmi bone books brand break breastfeeding breathe brief bright brings british
  brm broader broken bsl budget bullet bulleted burial burning buttons calendar candidates
  capabilities capability capacity capital capitalisation capitalise capture careers careful
  caribbean carlos carried carroll carry catch categories caucasian celeste cell cells cemetery
  centers central centre certificate chances chapter character characteristics characters charge
  chart checkboxes checked checks chemicals chemotherapy chickenpox choice cholesterol chosen
  christopher circumstances clara clarity classification cleaning clinically clock clothes
  clothing coding cognitive cohorts collaborating collaboratively collect collected collecting
  collective colours columns combination combined comfortable comments commitment commonly
  communications company compare compared comparison complained complains component computer
  concepts concern concerned conducted confidential conflicts confusion congestion connect
  connection consent conservative consideration considerations consistency constant constipation
  constraints consuming contain contains contractions controlled convenience conversational
  cotton counselor count counts couple covers covid creams cross cutting cvd cycle dale damaged
  darker dashboard dashes database dd de deaf december decided decreased dedicated deeper deeply
  defense deficiency defined dehydration delay delayed delgado deliver demand dementia
  demographic demonstrate dental departmental deprivation despite detection device devices
  diabetic diagnose diagram dialogue diane diarrhoea dictionary died differ differences
  differently difficulties direction directorate disabilities disagree discharged discovery
  discussing diseases dishonorable disorder distribution diverse dizziness dizzy doctors
  documented domain doorstep dosage doses double drinks drive driven driving drugs ds dull
  duration ear earlier ears eastern effectiveness efficient efficiently eight elbow electronic
  elevated elizabeth ellis elsewhere emails emma emotional en enable enabling encourage ended
  ending energy energycentral engage engaging enhanced enhancement enjoyed enrollment enronxgate
  enter entity environmental episode epmi equally er errors erythema etc ethical ethics ethnic
  evaluating eventually ever evolving exact exactly examination exceed excellence excited
  execution exercising expand expenses experienced experiences experiencing experimenting expert
  experts explaining explanation exposed expressing extra extract extreme extremities f fa
  facilities factor fail faith falling falls familiar families fantastic farmer fast faster
  fatigue fax federal feeding fees fevers fields filled filter fine finger fingers finished fits
  flexible flight flows focused focuses follows foods force forecast foreign formal formats
  formatting former fracture frequency fresh fuels function functions gain gap gene generalized
  generated generating genetic gentle gentleman gently gives glands glass global gone gordon
  governance governor graduate grant graph griebling grow guard hair handbook handed handle
  handling hanks happened happy hardware hazardous hazards heal healing healthevet hear heat
  heavy held helen highest highlighting himself hip hormone hormones house hr hub human husband
  hyphen hyphens icon ideally ideas identification immediately impactful implementation
  implications income incontinence increases incredibly independent independently index
  indicated industry inefficiencies inflammation influence info inherited initiatives injection
  injections injured innovation innovative inputs insightful integrated integrating integration
  integrity intelligence intended intensity interact interactive interested interesting
  interface intermittent internship introduce introduction investigate investigated invite
  inviting involving iron irritation italics itching items iv jenna jennifer jgsm jinbaek jobs
  join joined joints jonathan journeys jpg judge judgement july june justification keen kidneys
  kindly kingston knees knowing label labelled labels lasting lateral latest laura laws leading
  learned legal lesions lets lex lie lies lifestyle lifting lightheadedness limitations limits
  linda listing liver lives llms load loan london looked loose losing lowry lung lungs lying
  mailbox mailto major managed march margin marketing married martinez matches material matheson
  maximum maybe md meals meaning meant measure measures medial medium meets mehta memorial men
  menopause mention mentioned met methanol method methodologies methodology michael mid
  migration million minimal minimum minor minorities missed mistake mistakes misunderstanding
  mixed ml moderate mom moment monitor monitoring mood morgan movements mres mutual myself named
  nasal nathan navroz nearly needing nerves net neutral ng noise nomination noms normally notify
  numerals nurse obesity objects occasional occasionally occupational occurred offers official
  oil opening operation opinion optical oral organization organs osteoarthritis ou outcome
  outlook outpatient overdue overlooked overweight oxygen pack packs pains palpitations parent
  parkinson partner partnership pass passing passive patches patel pathway paula paying peeing
  peer penis percentage permanent personnel perspectives petrova pharmacy phd photo physician
  physiotherapy pick pipelines placement places plain planned plans platform playing plus pm
  pointing policies poo poorly pop popular possibly postcode power practical prc precision
  predicting predictions preference premium prepare prescribed prescription prescriptions
  presenting pretty primarily print prioritise prioritize priority procedures proceed processed
  producing product production professor programmes progressive progressively prompt promptly
  prompts proposal protected protecting prototyping providers psychological publications
  pulmonary punctuation purposes push questionable radios raise rajesh ramirez random ranges rap
  raw ray reaching react reaction readers ready realistic reasons reassess reassessment reassure
  receiving recognise recognised reconsider recover recruiting rectum recurrent redeliveries
  redelivery redness reduced reducing reduction reference referral referring refining reflecting
  reflux regina regions register registration registry regression release released reliable
  religion rely remain remains removal removing repair repeated replace replaced represented
  reproducible reproductive requests requirement requires researchers reserve resolution resolve
  resolved resource respiratory respond response responsibilities responsibility responsible
  resulting return returned revealed revisit rhf rise riskmetrics robust round route routine rub
  rule ryan samantha samir sample sanchez save saw scale scans scheme schools scientist
  sclerosis scope script seizures selection senate sending separate separation seriously serving
  session sessions sets shape shaped sharma sharp sheet shoes shorter showcase sided sight
  signature signed signpost simply sinus sit sites situations slides slow slowly smaller smooth
  soap society soft software sophia sores sought sounds south souza sparingly speed spend
  spending spent spinal sports spot spots spouses spread spreading spreadsheet src stable stairs
  stated statement statements stating statistical staying stephen steroids stiff stiffness
  stopped stopping strength strengthen strengths strive stronger structured struggle studies sub
  subheadings submission submissions submitted subsequently substantial successfully sugar
  sugars suggested suggestions suggests supplemental supplier supply supportive supports
  surrounding survey surviving survivor survivors susan swallowing sweats synthvae tables tags
  talks tara technologies teenagers teeth tells template temporary tend texas thanks therapies
  therefore thinking thinks thorough thoroughly tight timely tiny tips tiredness todd toe toes
  toilet tongue totally toward towel toxic trade traditional trans transfer transferred
  transformation transition translation translations transparent transplant trauma traumatic
  trigger trouble trusts tube tuition turning twice ultimately unclear uncomfortable underlying
  understood unfortunately unique united unknown unstructured unusual unwell updates ups urinary
  urine usable utility v vaccinations vads vagina vaginal validation valley variables variety
  vegetables vessels vietnam viewsfromthenhsfrontline vital w wait waiting warning wasn wcag
  weak wearing west whose wi wide wider width willing wilson wong workflow worried worsening
  wrapped xyz yesterday z`,
  ],
]
