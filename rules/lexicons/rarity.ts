import { lazy } from 'professional/rule'

/** Where the figures come from. All are rounded to their order of magnitude. */
export const raritySources = {
  qof: 'NHS England, Quality and Outcomes Framework 2023/24: recorded prevalence, England',
  nhs: 'NHS, NICE and patient organisations: prevalence, or cases in a year',
  orphanet: 'Orphanet, prevalence and incidence of rare diseases: bibliographic data, 2023',
  ukhsa: 'UK Health Security Agency: annual reports on HIV, STIs, hepatitis, TB and other notified infections',
  apms: 'NHS Digital, Adult Psychiatric Morbidity Survey, England 2014',
  ons: 'ONS: births, conceptions, deaths, Crime Survey for England and Wales',
  dhsc: 'DHSC and OHID: abortion statistics 2022, drug and alcohol treatment statistics 2022/23',
  ndrs: 'National Disease Registration Service and Cancer Research UK: cancer registrations, prevalence',
  nhsbsa: 'NHSBSA, Medicines Used in Mental Health and Prescription Cost Analysis 2023/24: patients in a year',
  activity: 'NHS England, NHS Blood and Transplant, HFEA, UK Renal Registry: patients and procedures in a year',
} as const

export type RaritySource = keyof typeof raritySources

/** `common` tells little, `sensitive` would hurt if it were known, `rare` singles out. */
export type RarityClass = 'common' | 'sensitive' | 'rare'

export interface Rarity {
  /** In lower case. */
  readonly term: string
  readonly kind: 'condition' | 'medicine' | 'procedure'
  readonly class: RarityClass
  /** Of 100,000 people of all ages, how many live with it, take it or undergo it within a year. */
  readonly per100k: number
  readonly source: RaritySource
}

/** Class and source, then terms of which that is so, each with how many of 100,000 people. */
const conditions = `
common qof:
{hypertension,hypertensive,high blood pressure} 15000
{asthma,asthmatic} 6500
{diabetes,diabetic,diabetics} 6200
{type 2,type two,t2} diabet{es,ic} 5600
{prediabetes,pre diabetes,prediabetic} 6500
{chronic kidney disease,ckd,kidney disease} 3500
{coronary heart disease,ischaemic heart disease,heart disease,angina} 3000
{atrial fibrillation,afib} 2200
{heart failure,cardiomyopathy} 1100
{stroke,tia,mini stroke} 1900
{copd,emphysema,chronic bronchitis} 1900
{obese,obesity} 10000
{epilepsy,epileptic} 800
{rheumatoid arthritis,inflammatory arthritis} 640
{peripheral arterial disease,claudication} 600
{alzheimer's,alzheimers,alzheimer,alzheimer's disease,alzheimers disease,alzheimer disease} 500
{dementia,vascular dementia,lewy body dementia} 800
cancer 3600
common nhs:
{type 1,type one,t1} diabet{es,ic} 550
{t1dm,t1d} 550
gestational diabetes 60
{heart attack,myocardial infarction,stemi,nstemi} 170
{cardiac arrest,cpr on,heart stopped} 60
{life support,in a coma,induced coma} 20
{stab wound,stabbed,stabbing,gunshot wound} 30
{osteoarthritis,arthritis,arthritic} 13000
{osteoporosis,fragility fracture} 4500
{high cholesterol,raised cholesterol,hypercholesterolaemia} 20000
{hypothyroidism,underactive thyroid,hypothyroid} 4000
{hyperthyroidism,overactive thyroid,graves disease} 800
{migraine,migraines} 14000
{cluster headache,cluster headaches} 100
hay fever 20000
{eczema,dermatitis} 9000
psoriasis 2500
psoriatic arthritis 250
acne 8000
rosacea 5000
{shingles,herpes zoster} 350
{chickenpox,chicken pox} 900
{pneumonia,chest infection} 700
{bronchiolitis,croup} 200
{tonsillitis,strep throat} 3000
{ear infection,otitis media} 3000
conjunctivitis 1500
{urinary tract infection,uti,cystitis} 4000
{kidney stone,kidney stones} 150
{gallstones,cholecystitis} 300
{acid reflux,reflux,gord,heartburn} 10000
{stomach ulcer,peptic ulcer,duodenal ulcer} 100
{ibs,irritable bowel,irritable bowel syndrome} 12000
{crohn's,crohns,crohn,crohn's disease,crohns disease,crohn disease} 280
{ulcerative colitis,colitis} 430
{inflammatory bowel disease,ibd} 800
{coeliac,coeliac disease,celiac disease} 400
diverticulitis 400
{constipation,constipated} 12000
{gout,gouty} 2500
{sciatica,back pain} 15000
fibromyalgia 2000
{lupus,systemic lupus erythematosus} 95
{ankylosing spondylitis,axial spondyloarthritis} 250
{polymyalgia,polymyalgia rheumatica,giant cell arteritis} 300
{multiple sclerosis,with ms,has ms,ms diagnosis,ms relapse} 220
{parkinson's,parkinsons,parkinson,parkinson's disease,parkinsons disease,parkinson disease} 220
bell's palsy 25
bell palsy 25
{cerebral palsy,hemiplegia} 200
{down's syndrome,downs syndrome,down syndrome} 65
{adhd,attention deficit} 3500
{dyslexia,dyslexic,dyspraxia,dyspraxic} 10000
{tourette's,tourettes,tourette,tourette's syndrome,tourettes syndrome,tourette syndrome} 500
{stammer,stutter} 1000
{deaf,deafness,hearing loss} 18000
{registered blind,severely sight impaired,blindness} 300
{glaucoma,cataract,cataracts} 2000
{macular degeneration,wet amd} 1000
tinnitus 11000
{meniere's,menieres,meniere,vertigo} 2000
sleep apnoea 2500
insomnia 10000
{anaemia,anaemic,iron deficiency} 3000
{pernicious anaemia,b12 deficiency} 1500
{deep vein thrombosis,dvt,pulmonary embolism,blood clot,blood clots} 150
{varicose veins,leg ulcer,leg ulcers} 1000
{cellulitis,sepsis} 350
{anaphylaxis,nut allergy,peanut allergy} 1500
{endometriosis,adenomyosis} 2500
{pcos,polycystic ovaries,polycystic ovary syndrome} 4000
{menopause,menopausal,perimenopause,perimenopausal} 8000
{fibroids,heavy periods} 5000
{enlarged prostate,bph} 3000
{piles,haemorrhoids} 3000
{fractured,broken} {hip,femur} 110
{fractured,broken} {arm,wrist,leg,ankle,foot,rib,ribs,nose} 1500
{head lice,nits,threadworm,threadworms} 3000
{scabies,impetigo,ringworm} 500
{athlete's foot,athletes foot,verruca,verrucas} 10000
{burns to,badly burned,badly burnt,severe burns} 200
{hair loss,alopecia} 2000
{alopecia areata,alopecia totalis,alopecia universalis} 150
vitiligo 700
{hidradenitis,hidradenitis suppurativa} 700
{amputee,amputated} 100
{wheelchair,wheelchair user,uses a wheelchair} 1900
{brain injury,head injury} 500
{chronic fatigue,chronic fatigue syndrome,cfs,myalgic encephalomyelitis} 400
{ehlers danlos,ehlers danlos syndrome,hypermobility syndrome} 200
{with pots,has pots,postural tachycardia} 200
essential tremor 850
{haemochromatosis,hemochromatosis} 150
{sjogren's,sjogrens,sjogren,sjogren's syndrome} 100
{congenital heart disease,heart defect,tetralogy of fallot} 400
{cleft lip,cleft palate} 130
{functional neurological disorder,fnd,non epileptic seizures} 80
{interstitial cystitis,lichen sclerosus} 500
common ukhsa:
{flu,influenza} 3000
{covid,covid 19,coronavirus} 5000
{lyme disease,lyme} 4
{whooping cough,pertussis} 25
scarlet fever 50
{c diff,c difficile,clostridium difficile,mrsa} 30
{salmonella,campylobacter,food poisoning,norovirus} 500
common ons:
{long covid,post covid syndrome} 3000
{pregnant,pregnancy,expecting twins} 1000
{in labour,in labor,went into labour,waters broke} 1000
rare orphanet:
{spina bifida,hydrocephalus} 30
{neuroblastoma,retinoblastoma,wilms tumour} 3
{cystic fibrosis,with cf,has cf} 16
{haemophilia,hemophilia,haemophiliac} 12
{von willebrand,von willebrand disease} 17
{huntington's,huntingtons,huntington,huntington's disease,huntingtons disease,huntington disease} 12
{duchenne,duchenne muscular dystrophy} 4
myotonic dystrophy 12
spinal muscular atrophy 2
myasthenia gravis 20
guillain barre 2
{narcolepsy,cataplexy} 40
trigeminal neuralgia 30
{ataxia,friedreich ataxia} 10
{multiple system atrophy,progressive supranuclear palsy} 6
{creutzfeldt jakob,cjd} 0.2
{rett syndrome,angelman syndrome,dravet syndrome} 5
{fragile x,prader willi} 15
{turner syndrome,klinefelter,klinefelter syndrome} 40
{edwards syndrome,patau syndrome,digeorge syndrome} 10
{noonan syndrome,williams syndrome} 15
{marfan,marfan syndrome} 20
{neurofibromatosis,tuberous sclerosis} 30
{achondroplasia,dwarfism} 5
{osteogenesis imperfecta,brittle bones,brittle bone disease} 7
{phenylketonuria,pku} 8
{addison's,addisons,addison,addison's disease,addisons disease,addison disease,adrenal insufficiency} 14
{cushing's,cushings,cushing,cushing's syndrome,cushings syndrome,cushing syndrome} 6
acromegaly 8
{pituitary tumour,diabetes insipidus} 20
{congenital adrenal hyperplasia,intersex} 10
{phaeochromocytoma,carcinoid} 5
{wilson's disease,wilsons disease,wilson disease} 3
{porphyria,acute intermittent porphyria} 1
{gaucher,gaucher disease,fabry disease,pompe disease,hunter syndrome,batten disease,tay sachs,niemann pick} 1
{mitochondrial disease,leigh syndrome} 12
{alpha 1 antitrypsin,antitrypsin deficiency} 25
{pulmonary hypertension,pulmonary arterial hypertension} 10
sarcoidosis 20
{scleroderma,systemic sclerosis,crest syndrome} 20
{vasculitis,granulomatosis with polyangiitis,wegener's,wegeners} 15
{behcet's,behcets,behcet,behcet's disease} 3
{myositis,dermatomyositis,polymyositis} 10
{primary biliary cholangitis,autoimmune hepatitis,primary sclerosing cholangitis} 35
{short bowel syndrome,intestinal failure,hirschsprung} 5
{epidermolysis bullosa,butterfly skin} 4
{pemphigus,pemphigoid,bullous pemphigoid} 15
{ichthyosis,xeroderma pigmentosum,albinism} 6
{aplastic anaemia,myelofibrosis,polycythaemia} 25
{itp,immune thrombocytopenia} 20
{amyloidosis,hereditary angioedema} 4
{primary immunodeficiency,common variable immunodeficiency} 8
{kawasaki disease,kawasaki} 1
{juvenile arthritis,juvenile idiopathic arthritis} 20
{polycystic kidney,polycystic kidney disease,adpkd} 50
{nephrotic syndrome,alport syndrome,cystinosis} 10
{long qt,brugada,brugada syndrome} 40
{retinitis pigmentosa,usher syndrome} 25
{stargardt,stargardt's,stargardts,stargardt disease,stargardt's disease} 10
{chiari malformation,syringomyelia} 10
{moyamoya,stiff person syndrome,locked in syndrome,fatal familial insomnia} 0.2
{progeria,stone man syndrome,moebius syndrome} 0.1
{complex regional pain syndrome,crps} 25
{conjoined twin,situs inversus} 10
common apms:
{autism,autistic,asperger's,aspergers,asperger} 1200
sensitive qof:
{learning disability,learning disabilities,learning disabled} 560
{terminal cancer,terminally ill,palliative,end of life} 600
{depression,depressed,clinical depression} 10500
{serious mental illness,severe mental illness} 950
common ndrs:
breast cancer 900
prostate cancer 750
{bowel cancer,colorectal cancer,colon cancer} 450
lung cancer 140
{melanoma,skin cancer} 350
{lymphoma,non hodgkin lymphoma} 200
{leukaemia,leukemia} 120
{bladder cancer,kidney cancer} 130
{womb cancer,endometrial cancer} 130
cervical cancer 70
{ovarian cancer,testicular cancer} 90
{thyroid cancer,throat cancer,mouth cancer} 60
rare ndrs:
{myeloma,multiple myeloma} 40
{pancreatic cancer,liver cancer} 25
{oesophageal cancer,stomach cancer} 45
{brain tumour,brain cancer} 50
glioblastoma 4
{mesothelioma,asbestosis} 5
{sarcoma,osteosarcoma,ewing sarcoma} 30
{hodgkin lymphoma,hodgkin's lymphoma,hodgkins lymphoma} 40
sensitive ukhsa:
{hiv,hiv positive} 160
{sti,std,sexually transmitted infection} 740
chlamydia 350
{gonorrhoea,gonorrhea} 150
syphilis 16
{genital herpes,herpes} 100
{genital warts,hpv} 80
{trichomonas,trichomoniasis,pelvic inflammatory disease} 40
{hepatitis b,hep b} 400
{hepatitis c,hep c} 100
{tuberculosis,tb} 9
rare ukhsa:
{aids diagnosis,aids defining,full blown aids} 5
{mpox,monkeypox} 1
{malaria,typhoid,dengue} 4
measles 4
{mumps,rubella} 2
{meningitis,meningococcal} 3
{legionnaires,legionnaire,legionnaires disease} 1
{tetanus,diphtheria,rabies,botulism,anthrax,cholera,polio,ebola} 0.1
{leprosy,hansen disease} 0.1
sensitive nhs:
{bacterial vaginosis,bv} 3000
thrush 4000
pubic lice 30
{miscarriage,miscarried} 350
{help with his drinking,help with her drinking,help with their drinking} 1300
ectopic pregnancy 18
{infertile,infertility,fertility problems,low sperm count} 3500
{erectile dysfunction,impotence,impotent} 6000
{premature ejaculation,vaginismus,low libido} 3000
{postnatal depression,postpartum depression,pnd} 120
{eating disorder,eating disorders} 1500
{anorexia,anorexic,anorexia nervosa} 150
{bulimia,bulimic} 400
binge eating 700
{overdose,overdosed} 250
{sectioned,detained under the mental health act} 90
{gender dysphoria,gender clinic} 100
{cirrhosis,alcoholic liver disease,liver failure} 150
{fgm,female genital mutilation} 25
{child abuse,on the child protection register,child protection plan} 80
{incontinence,incontinent,bedwetting,wets the bed} 7000
{stoma,colostomy,ileostomy,stoma bag,colostomy bag} 250
{anal fissure,anal warts,faecal incontinence} 800
{sickle cell,sickle cell disease,sickle cell anaemia} 25
sensitive dhsc:
{abortion,termination of pregnancy} 420
{alcoholic,alcoholism,alcohol dependence,alcohol dependent} 1000
{drug addict,drug addiction,drug user,opioid dependence,opiate addiction} 500
{heroin,heroin user,heroin addict,crack cocaine,intravenous drug user} 500
{codeine addiction,addicted to codeine,addicted to painkillers,painkiller addiction} 200
sensitive ons:
{stillbirth,stillborn} 4
{unplanned pregnancy,unwanted pregnancy,concealed pregnancy} 500
{teenage pregnancy,teen pregnancy,pregnant teenager,pregnant schoolgirl,schoolgirl pregnancy} 20
{cocaine,ketamine,cannabis user,crystal meth,chemsex} 3500
{domestic abuse,domestic violence,abusive partner,violent partner,{husband,boyfriend,partner,wife,ex} {hits,beats,hit,beat,punched} {her,him}} 3500
{rape,raped,sexual assault,sexually assaulted} 1500
rare nhs:
{postpartum psychosis,puerperal psychosis} 2
{paraplegic,paraplegia,tetraplegic,tetraplegia,quadriplegic,quadriplegia,spinal cord injury} 80
{thalassaemia,beta thalassaemia} 2
{motor neurone disease,motor neuron disease,mnd} 7
muscular dystrophy 50
dystonia 65
{pulmonary fibrosis,idiopathic pulmonary fibrosis} 50
keratoconus 50
{munchausen,munchausen's,munchausen syndrome,dissociative identity disorder} 30
{covid vaccine injury,vaccine induced thrombosis} 1
sensitive apms:
{anxiety,generalised anxiety,panic attack,panic attacks,panic disorder} 6000
{agoraphobia,agoraphobic} 1200
{ocd,obsessive compulsive disorder} 1200
{ptsd,post traumatic stress} 3500
{bipolar,bipolar disorder,manic episode} 1500
{schizophrenia,schizophrenic,schizoaffective} 500
{psychosis,psychotic,psychotic episode} 550
{borderline personality,borderline personality disorder,bpd,eupd,personality disorder} 2000
{self harm,self harming,self harmed,self injury} 5000
{suicidal,suicidal thoughts,suicide attempt,attempted suicide,tried to kill} 4500
{nervous breakdown,mental breakdown} 2000
{alcohol problem,drink problem} 2500
{gambling addict,gambling addiction,problem gambler} 400`

/** The names of medicines stand alone; kinds of medicine, and what they are called at the counter, in braces. */
const medicines = `
common ukhsa:
{flu,covid,covid 19,pneumonia,pneumococcal,shingles,rsv} {jab,jabs,vaccine,vaccines,vaccination,booster} 30000
{whooping cough,pertussis,mmr,measles,rubella,hpv,meningitis,chickenpox,hepatitis b,hep b} {jab,jabs,vaccine,vaccines,vaccination,booster} 2500
{travel,tetanus,polio,typhoid,rabies,yellow fever,cholera,malaria,diphtheria} {jab,jabs,vaccine,vaccines,vaccination,booster} 3000
common nhsbsa:
{malaria tablets,antimalarial,antimalarials} 500
metformin 4000
statin 14000
warfarin 600
{blood thinner,blood thinners,anticoagulant,anticoagulants,apixaban,rivaroxaban,edoxaban} 2500
{blood pressure tablet,blood pressure tablets,ramipril,amlodipine} 13000
levothyroxine 4000
salbutamol 7000
{inhaler,inhalers} 9000
omeprazole 12000
{epipen,adrenaline auto injector,auto injector} 450
{antibiotic,antibiotics} 25000
{steroid,steroids,prednisolone} 2500
methotrexate 300
azathioprine 150
{immunosuppressant,immunosuppressants,tacrolimus,ciclosporin,mycophenolate} 120
tamoxifen 250
{letrozole,anastrozole} 350
{hrt,hormone replacement} 4000
methylphenidate 250
lisdexamfetamine 150
{donepezil,memantine,rivastigmine} 540
{morphine,oxycodone,fentanyl,fentanyl patch,oramorph} 1500
{codeine,tramadol,co codamol} 8000
{pregabalin,gabapentin} 2500
{ozempic,semaglutide} 900
{levodopa,madopar,sinemet} 200
{sodium valproate,valproate,epilim} 350
{carbamazepine,lamotrigine,levetiracetam} 900
{nicotine patch,nicotine patches,nicotine gum,varenicline,champix} 600
{finasteride,minoxidil} 1500
common nhs:
{blood pressure,cholesterol,diabetes} {check,checks,test,reading} 20000
{cancer screening,cancer scare,cancer check} 3000
insulin 1500
{isotretinoin,roaccutane} 80
common activity:
{biologic,biologics,adalimumab,infliximab,etanercept} 250
{chemo,chemotherapy} 250
{radiotherapy,immunotherapy} 230
{natalizumab,ocrelizumab,fingolimod,alemtuzumab} 60
sensitive nhsbsa:
{testosterone,testosterone gel} 150
{contraceptive pill,on the pill,contraceptive injection,contraceptive implant,depo injection,depo provera} 5000
{viagra,sildenafil,cialis,tadalafil} 3500
{antidepressant,antidepressants,ssri,ssris} 15000
sertraline 5000
citalopram 3000
fluoxetine 2500
mirtazapine 2500
venlafaxine 1000
{antipsychotic,antipsychotics,antipsychotic injection,depot injection} 1500
olanzapine 350
quetiapine 500
risperidone 200
aripiprazole 200
haloperidol 80
lithium 70
{diazepam,valium,lorazepam,benzodiazepine,benzodiazepines} 2200
{zopiclone,sleeping tablet,sleeping tablets,sleeping pill,sleeping pills} 1500
{naltrexone,acamprosate,disulfiram,antabuse} 60
{thrush cream,thrush treatment,canesten,fluconazole} 2500
{herpes tablets,aciclovir tablets,valaciclovir} 400
sensitive nhs:
{oestrogen blocker,puberty blocker,puberty blockers,cross sex hormones} 20
{morning after pill,emergency contraception,emergency contraceptive,ehc} 500
levonelle 400
ellaone 200
clozapine 65
{medical cannabis,cannabis oil} 60
{syringe driver,just in case meds,anticipatory meds,end of life meds} 400
{weight loss injection,weight loss injections,mounjaro,wegovy,saxenda} 2500
{nappy pads,incontinence pads} 1500
sensitive dhsc:
{abortion pill,abortion pills,mifepristone,misoprostol} 350
methadone 150
{buprenorphine,subutex,espranor,buvidal} 110
{opioid substitution,supervised consumption,needle exchange,clean needles} 240
naloxone 120
sensitive ukhsa:
{on prep,for her prep,for his prep,for prep,about prep,prep prescription,taking prep,pre exposure prophylaxis,truvada} 150
{post exposure prophylaxis,pepse} 20
{antiretroviral,antiretrovirals,hiv medication,hiv meds,hiv tablets} 155
biktarvy 40
dolutegravir 60
{tb treatment,tb drugs,rifampicin,isoniazid} 9
{hepatitis c treatment,sofosbuvir,epclusa} 10
sensitive activity:
{clomid,clomifene,letrozole for fertility,fertility drugs,fertility injections} 60
rare activity:
{gene therapy,car t,car t cell,car t therapy} 1
{enzyme replacement,enzyme replacement therapy} 1.5
kaftrio 12
{nusinersen,spinraza,zolgensma,risdiplam} 1
{eculizumab,soliris,ravulizumab} 1
{emicizumab,factor viii,factor eight,clotting factor} 9
{immunoglobulin,ivig} 15
{desferrioxamine,deferasirox} 5
{clinical trial,trial drug,phase 1 trial,phase 3 trial} 50
rare nhsbsa:
{riluzole,tetrabenazine} 10
{sodium oxybate,xyrem} 1
{growth hormone,somatropin} 15`

const procedures = `
common activity:
{hip replacement,new hip,new knee,knee replacement,{his,her,their} {hip,knee} {done,replaced}} 320
{cataract surgery,cataract operation,cataracts done} 800
{bypass,heart bypass,triple bypass,bypass surgery} 20
{pacemaker,defibrillator fitted} 600
{angioplasty,cardiac stent} 130
{dialysis,haemodialysis} 45
{colonoscopy,endoscopy} 1500
{caesarean,c section,caesarean section} 300
{home oxygen,oxygen at home} 150
{insulin pump,closed loop} 100
{amputation,leg amputated,foot amputated,{his,her,their} {leg,foot,arm} {off,taken off,has to come off,had to come off}} 15
{blood transfusion,transfusion} 400
{tonsils out,tonsillectomy,grommets} 120
{appendix out,appendicectomy,appendicitis} 100
{hernia,hernia repair} 180
{false teeth,dentures} 10000
rare activity:
{kidney transplant,new kidney} 60
{liver transplant,new liver} 15
{heart transplant,lung transplant} 5
{bone marrow transplant,stem cell transplant} 7
{face transplant,hand transplant,womb transplant} 0.01
{corneal transplant,cornea transplant} 6
{transplant,transplant list} 85
{electroconvulsive therapy,ect} 4
{gender surgery,top surgery,bottom surgery,gender reassignment} 1.5
{cochlear implant,cochlear implants} 25
{deep brain stimulation,vagus nerve stimulator} 2
{feeding tube,peg feed,peg tube,ng tube} 40
{tracheostomy,home ventilator,ventilator} 15
{prosthetic leg,prosthetic arm,glass eye,artificial eye} 90
sensitive activity:
mastectomy 35
hysterectomy 70
{vasectomy,vasectomy reversal,sterilised,tubes tied} 40
{circumcision,circumcised} 50
{ivf,fertility treatment,egg donation,egg donor,sperm donor,surrogacy,surrogate} 80
{smear test,smear} 6000
colposcopy 300
{gastric band,gastric bypass,gastric sleeve,bariatric surgery} 12
{breast implants,breast reduction,boob job,tummy tuck,facelift,face lift,nose job,hair plugs} 30
common ons:
home birth 20
common nhs:
{hair transplant,botox,dermal filler,lip filler} 1000
{catheter,catheterised} 140
sensitive dhsc:
{detox,rehab} 40
sensitive nhs:
{rape kit,paternity test,drug test} 100
{pregnancy test,positive pregnancy test} 2000
sensitive ukhsa:
{sti test,hiv test,chlamydia test,chlamydia kit} 3500`

/** All that is known to be common or rare. */
export const rarities: () => readonly Rarity[] = lazy(() => [
  ...parse(conditions, 'condition'),
  ...parse(medicines, 'medicine'),
  ...parse(procedures, 'procedure'),
])

function parse(table: string, kind: Rarity['kind']): Rarity[] {
  const found: Rarity[] = []
  let head = { class: 'common' as RarityClass, source: 'qof' as RaritySource }
  for (const line of table.trim().split('\n')) {
    const [, rarityClass, source] = /^(\w+) (\w+):$/.exec(line) ?? []
    if (source === undefined) {
      const [, term = '', per100k] = /^(.+) (\S+)$/.exec(line) ?? []
      found.push({ term, kind, ...head, per100k: Number(per100k) })
    } else head = { class: rarityClass as RarityClass, source: source as RaritySource }
  }
  return found
}
