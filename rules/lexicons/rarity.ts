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

/** Term, class, of 100,000 people, source. */
const conditions = `
  {hypertension,hypertensive,high blood pressure} | common | 15000 | qof
  {asthma,asthmatic} | common | 6500 | qof
  {diabetes,diabetic,diabetics} | common | 6200 | qof
  {type 2,type two,t2} diabet{es,ic} | common | 5600 | qof
  {type 1,type one,t1} diabet{es,ic} | common | 550 | nhs
  {t1dm,t1d} | common | 550 | nhs
  gestational diabetes | common | 60 | nhs
  {prediabetes,pre diabetes,prediabetic} | common | 6500 | qof
  {chronic kidney disease,ckd,kidney disease} | common | 3500 | qof
  {coronary heart disease,ischaemic heart disease,heart disease,angina} | common | 3000 | qof
  {heart attack,myocardial infarction,stemi,nstemi} | common | 170 | nhs
  {atrial fibrillation,afib} | common | 2200 | qof
  {heart failure,cardiomyopathy} | common | 1100 | qof
  {stroke,tia,mini stroke} | common | 1900 | qof
  {copd,emphysema,chronic bronchitis} | common | 1900 | qof
  {obese,obesity} | common | 10000 | qof
  {epilepsy,epileptic} | common | 800 | qof
  {rheumatoid arthritis,inflammatory arthritis} | common | 640 | qof
  {osteoarthritis,arthritis,arthritic} | common | 13000 | nhs
  {osteoporosis,fragility fracture} | common | 4500 | nhs
  {peripheral arterial disease,claudication} | common | 600 | qof
  {high cholesterol,raised cholesterol,hypercholesterolaemia} | common | 20000 | nhs
  {hypothyroidism,underactive thyroid,hypothyroid} | common | 4000 | nhs
  {hyperthyroidism,overactive thyroid,graves disease} | common | 800 | nhs
  {migraine,migraines} | common | 14000 | nhs
  {cluster headache,cluster headaches} | common | 100 | nhs
  hay fever | common | 20000 | nhs
  {eczema,dermatitis} | common | 9000 | nhs
  psoriasis | common | 2500 | nhs
  psoriatic arthritis | common | 250 | nhs
  acne | common | 8000 | nhs
  rosacea | common | 5000 | nhs
  {shingles,herpes zoster} | common | 350 | nhs
  {chickenpox,chicken pox} | common | 900 | nhs
  {flu,influenza} | common | 3000 | ukhsa
  {covid,covid 19,coronavirus} | common | 5000 | ukhsa
  {long covid,post covid syndrome} | common | 3000 | ons
  {pneumonia,chest infection} | common | 700 | nhs
  {bronchiolitis,croup} | common | 200 | nhs
  {tonsillitis,strep throat} | common | 3000 | nhs
  {ear infection,otitis media} | common | 3000 | nhs
  conjunctivitis | common | 1500 | nhs
  {urinary tract infection,uti,cystitis} | common | 4000 | nhs
  {kidney stone,kidney stones} | common | 150 | nhs
  {gallstones,cholecystitis} | common | 300 | nhs
  {acid reflux,reflux,gord,heartburn} | common | 10000 | nhs
  {stomach ulcer,peptic ulcer,duodenal ulcer} | common | 100 | nhs
  {ibs,irritable bowel,irritable bowel syndrome} | common | 12000 | nhs
  {crohn's,crohns,crohn,crohn's disease,crohns disease,crohn disease} | common | 280 | nhs
  {ulcerative colitis,colitis} | common | 430 | nhs
  {inflammatory bowel disease,ibd} | common | 800 | nhs
  {coeliac,coeliac disease,celiac disease} | common | 400 | nhs
  diverticulitis | common | 400 | nhs
  {constipation,constipated} | common | 12000 | nhs
  {gout,gouty} | common | 2500 | nhs
  {sciatica,back pain} | common | 15000 | nhs
  fibromyalgia | common | 2000 | nhs
  {lupus,systemic lupus erythematosus} | common | 95 | nhs
  {ankylosing spondylitis,axial spondyloarthritis} | common | 250 | nhs
  {polymyalgia,polymyalgia rheumatica,giant cell arteritis} | common | 300 | nhs
  {multiple sclerosis,with ms,has ms,ms diagnosis,ms relapse} | common | 220 | nhs
  {parkinson's,parkinsons,parkinson,parkinson's disease,parkinsons disease,parkinson disease} | common | 220 | nhs
  {alzheimer's,alzheimers,alzheimer,alzheimer's disease,alzheimers disease,alzheimer disease} | common | 500 | qof
  {dementia,vascular dementia,lewy body dementia} | common | 800 | qof
  bell's palsy | common | 25 | nhs
  bell palsy | common | 25 | nhs
  {cerebral palsy,hemiplegia} | common | 200 | nhs
  {spina bifida,hydrocephalus} | rare | 30 | orphanet
  {down's syndrome,downs syndrome,down syndrome} | common | 65 | nhs
  {autism,autistic,asperger's,aspergers,asperger} | common | 1200 | apms
  {adhd,attention deficit} | common | 3500 | nhs
  {dyslexia,dyslexic,dyspraxia,dyspraxic} | common | 10000 | nhs
  {tourette's,tourettes,tourette,tourette's syndrome,tourettes syndrome,tourette syndrome} | common | 500 | nhs
  {learning disability,learning disabilities,learning disabled} | sensitive | 560 | qof
  {stammer,stutter} | common | 1000 | nhs
  {deaf,deafness,hearing loss} | common | 18000 | nhs
  {registered blind,severely sight impaired,blindness} | common | 300 | nhs
  {glaucoma,cataract,cataracts} | common | 2000 | nhs
  {macular degeneration,wet amd} | common | 1000 | nhs
  tinnitus | common | 11000 | nhs
  {meniere's,menieres,meniere,vertigo} | common | 2000 | nhs
  sleep apnoea | common | 2500 | nhs
  insomnia | common | 10000 | nhs
  {anaemia,anaemic,iron deficiency} | common | 3000 | nhs
  {pernicious anaemia,b12 deficiency} | common | 1500 | nhs
  {deep vein thrombosis,dvt,pulmonary embolism,blood clot,blood clots} | common | 150 | nhs
  {varicose veins,leg ulcer,leg ulcers} | common | 1000 | nhs
  {cellulitis,sepsis} | common | 350 | nhs
  {anaphylaxis,nut allergy,peanut allergy} | common | 1500 | nhs
  {endometriosis,adenomyosis} | common | 2500 | nhs
  {pcos,polycystic ovaries,polycystic ovary syndrome} | common | 4000 | nhs
  {menopause,menopausal,perimenopause,perimenopausal} | common | 8000 | nhs
  {fibroids,heavy periods} | common | 5000 | nhs
  {enlarged prostate,bph} | common | 3000 | nhs
  {piles,haemorrhoids} | common | 3000 | nhs
  {fractured,broken} {hip,femur} | common | 110 | nhs
  {fractured,broken} {arm,wrist,leg,ankle,foot,rib,ribs,nose} | common | 1500 | nhs
  {head lice,nits,threadworm,threadworms} | common | 3000 | nhs
  {scabies,impetigo,ringworm} | common | 500 | nhs
  {athlete's foot,athletes foot,verruca,verrucas} | common | 10000 | nhs
  cancer | common | 3600 | qof
  breast cancer | common | 900 | ndrs
  prostate cancer | common | 750 | ndrs
  {bowel cancer,colorectal cancer,colon cancer} | common | 450 | ndrs
  lung cancer | common | 140 | ndrs
  {melanoma,skin cancer} | common | 350 | ndrs
  {lymphoma,non hodgkin lymphoma} | common | 200 | ndrs
  {leukaemia,leukemia} | common | 120 | ndrs
  {myeloma,multiple myeloma} | rare | 40 | ndrs
  {bladder cancer,kidney cancer} | common | 130 | ndrs
  {womb cancer,endometrial cancer} | common | 130 | ndrs
  cervical cancer | common | 70 | ndrs
  {ovarian cancer,testicular cancer} | common | 90 | ndrs
  {pancreatic cancer,liver cancer} | rare | 25 | ndrs
  {oesophageal cancer,stomach cancer} | rare | 45 | ndrs
  {brain tumour,brain cancer} | rare | 50 | ndrs
  glioblastoma | rare | 4 | ndrs
  {mesothelioma,asbestosis} | rare | 5 | ndrs
  {sarcoma,osteosarcoma,ewing sarcoma} | rare | 30 | ndrs
  {neuroblastoma,retinoblastoma,wilms tumour} | rare | 3 | orphanet
  {thyroid cancer,throat cancer,mouth cancer} | common | 60 | ndrs
  {hodgkin lymphoma,hodgkin's lymphoma,hodgkins lymphoma} | rare | 40 | ndrs
  {terminal cancer,terminally ill,palliative,end of life} | sensitive | 600 | qof
  {hiv,hiv positive} | sensitive | 160 | ukhsa
  {aids diagnosis,aids defining,full blown aids} | rare | 5 | ukhsa
  {sti,std,sexually transmitted infection} | sensitive | 740 | ukhsa
  chlamydia | sensitive | 350 | ukhsa
  {gonorrhoea,gonorrhea} | sensitive | 150 | ukhsa
  syphilis | sensitive | 16 | ukhsa
  {genital herpes,herpes} | sensitive | 100 | ukhsa
  {genital warts,hpv} | sensitive | 80 | ukhsa
  {trichomonas,trichomoniasis,pelvic inflammatory disease} | sensitive | 40 | ukhsa
  {bacterial vaginosis,bv} | sensitive | 3000 | nhs
  thrush | sensitive | 4000 | nhs
  {mpox,monkeypox} | rare | 1 | ukhsa
  {hepatitis b,hep b} | sensitive | 400 | ukhsa
  {hepatitis c,hep c} | sensitive | 100 | ukhsa
  {tuberculosis,tb} | sensitive | 9 | ukhsa
  pubic lice | sensitive | 30 | nhs
  {abortion,termination of pregnancy} | sensitive | 420 | dhsc
  {miscarriage,miscarried} | sensitive | 350 | nhs
  {stillbirth,stillborn} | sensitive | 4 | ons
  {help with his drinking,help with her drinking,help with their drinking} | sensitive | 1300 | nhs
  {burns to,badly burned,badly burnt,severe burns} | common | 200 | nhs
  ectopic pregnancy | sensitive | 18 | nhs
  {unplanned pregnancy,unwanted pregnancy,concealed pregnancy} | sensitive | 500 | ons
  {teenage pregnancy,teen pregnancy,pregnant teenager,pregnant schoolgirl,schoolgirl pregnancy} | sensitive | 20 | ons
  {pregnant,pregnancy,expecting twins} | common | 1000 | ons
  {in labour,in labor,went into labour,waters broke} | common | 1000 | ons
  {infertile,infertility,fertility problems,low sperm count} | sensitive | 3500 | nhs
  {erectile dysfunction,impotence,impotent} | sensitive | 6000 | nhs
  {premature ejaculation,vaginismus,low libido} | sensitive | 3000 | nhs
  {depression,depressed,clinical depression} | sensitive | 10500 | qof
  {postnatal depression,postpartum depression,pnd} | sensitive | 120 | nhs
  {postpartum psychosis,puerperal psychosis} | rare | 2 | nhs
  {anxiety,generalised anxiety,panic attack,panic attacks,panic disorder} | sensitive | 6000 | apms
  {agoraphobia,agoraphobic} | sensitive | 1200 | apms
  {ocd,obsessive compulsive disorder} | sensitive | 1200 | apms
  {ptsd,post traumatic stress} | sensitive | 3500 | apms
  {bipolar,bipolar disorder,manic episode} | sensitive | 1500 | apms
  {schizophrenia,schizophrenic,schizoaffective} | sensitive | 500 | apms
  {psychosis,psychotic,psychotic episode} | sensitive | 550 | apms
  {serious mental illness,severe mental illness} | sensitive | 950 | qof
  {borderline personality,borderline personality disorder,bpd,eupd,personality disorder} | sensitive | 2000 | apms
  {eating disorder,eating disorders} | sensitive | 1500 | nhs
  {anorexia,anorexic,anorexia nervosa} | sensitive | 150 | nhs
  {bulimia,bulimic} | sensitive | 400 | nhs
  binge eating | sensitive | 700 | nhs
  {self harm,self harming,self harmed,self injury} | sensitive | 5000 | apms
  {suicidal,suicidal thoughts,suicide attempt,attempted suicide,tried to kill} | sensitive | 4500 | apms
  {overdose,overdosed} | sensitive | 250 | nhs
  {sectioned,detained under the mental health act} | sensitive | 90 | nhs
  {nervous breakdown,mental breakdown} | sensitive | 2000 | apms
  {gender dysphoria,gender clinic} | sensitive | 100 | nhs
  {alcoholic,alcoholism,alcohol dependence,alcohol dependent} | sensitive | 1000 | dhsc
  {alcohol problem,drink problem} | sensitive | 2500 | apms
  {cirrhosis,alcoholic liver disease,liver failure} | sensitive | 150 | nhs
  {drug addict,drug addiction,drug user,opioid dependence,opiate addiction} | sensitive | 500 | dhsc
  {heroin,heroin user,heroin addict,crack cocaine,intravenous drug user} | sensitive | 500 | dhsc
  {cocaine,ketamine,cannabis user,crystal meth,chemsex} | sensitive | 3500 | ons
  {codeine addiction,addicted to codeine,addicted to painkillers,painkiller addiction} | sensitive | 200 | dhsc
  {gambling addict,gambling addiction,problem gambler} | sensitive | 400 | apms
  {domestic abuse,domestic violence,abusive partner,violent partner} | sensitive | 3500 | ons
  {rape,raped,sexual assault,sexually assaulted} | sensitive | 1500 | ons
  {fgm,female genital mutilation} | sensitive | 25 | nhs
  {child abuse,on the child protection register,child protection plan} | sensitive | 80 | nhs
  {incontinence,incontinent,bedwetting,wets the bed} | sensitive | 7000 | nhs
  {stoma,colostomy,ileostomy,stoma bag,colostomy bag} | sensitive | 250 | nhs
  {anal fissure,anal warts,faecal incontinence} | sensitive | 800 | nhs
  {hair loss,alopecia} | common | 2000 | nhs
  {alopecia areata,alopecia totalis,alopecia universalis} | common | 150 | nhs
  vitiligo | common | 700 | nhs
  {hidradenitis,hidradenitis suppurativa} | common | 700 | nhs
  {amputee,amputated} | common | 100 | nhs
  {paraplegic,paraplegia,tetraplegic,tetraplegia,quadriplegic,quadriplegia,spinal cord injury} | rare | 80 | nhs
  {wheelchair,wheelchair user,uses a wheelchair} | common | 1900 | nhs
  {brain injury,head injury} | common | 500 | nhs
  {chronic fatigue,chronic fatigue syndrome,cfs,myalgic encephalomyelitis} | common | 400 | nhs
  {ehlers danlos,ehlers danlos syndrome,hypermobility syndrome} | common | 200 | nhs
  {with pots,has pots,postural tachycardia} | common | 200 | nhs
  {sickle cell,sickle cell disease,sickle cell anaemia} | sensitive | 25 | nhs
  {thalassaemia,beta thalassaemia} | rare | 2 | nhs
  {lyme disease,lyme} | common | 4 | ukhsa
  {malaria,typhoid,dengue} | rare | 4 | ukhsa
  measles | rare | 4 | ukhsa
  {mumps,rubella} | rare | 2 | ukhsa
  {whooping cough,pertussis} | common | 25 | ukhsa
  scarlet fever | common | 50 | ukhsa
  {meningitis,meningococcal} | rare | 3 | ukhsa
  {c diff,c difficile,clostridium difficile,mrsa} | common | 30 | ukhsa
  {salmonella,campylobacter,food poisoning,norovirus} | common | 500 | ukhsa
  {legionnaires,legionnaire,legionnaires disease} | rare | 1 | ukhsa
  {tetanus,diphtheria,rabies,botulism,anthrax,cholera,polio,ebola} | rare | 0.1 | ukhsa
  {leprosy,hansen disease} | rare | 0.1 | ukhsa
  {cystic fibrosis,with cf,has cf} | rare | 16 | orphanet
  {haemophilia,hemophilia,haemophiliac} | rare | 12 | orphanet
  {von willebrand,von willebrand disease} | rare | 17 | orphanet
  {motor neurone disease,motor neuron disease,mnd} | rare | 7 | nhs
  {huntington's,huntingtons,huntington,huntington's disease,huntingtons disease,huntington disease} | rare | 12 | orphanet
  muscular dystrophy | rare | 50 | nhs
  {duchenne,duchenne muscular dystrophy} | rare | 4 | orphanet
  myotonic dystrophy | rare | 12 | orphanet
  spinal muscular atrophy | rare | 2 | orphanet
  myasthenia gravis | rare | 20 | orphanet
  guillain barre | rare | 2 | orphanet
  {narcolepsy,cataplexy} | rare | 40 | orphanet
  trigeminal neuralgia | rare | 30 | orphanet
  essential tremor | common | 850 | nhs
  dystonia | rare | 65 | nhs
  {ataxia,friedreich ataxia} | rare | 10 | orphanet
  {multiple system atrophy,progressive supranuclear palsy} | rare | 6 | orphanet
  {creutzfeldt jakob,cjd} | rare | 0.2 | orphanet
  {rett syndrome,angelman syndrome,dravet syndrome} | rare | 5 | orphanet
  {fragile x,prader willi} | rare | 15 | orphanet
  {turner syndrome,klinefelter,klinefelter syndrome} | rare | 40 | orphanet
  {edwards syndrome,patau syndrome,digeorge syndrome} | rare | 10 | orphanet
  {noonan syndrome,williams syndrome} | rare | 15 | orphanet
  {marfan,marfan syndrome} | rare | 20 | orphanet
  {neurofibromatosis,tuberous sclerosis} | rare | 30 | orphanet
  {achondroplasia,dwarfism} | rare | 5 | orphanet
  {osteogenesis imperfecta,brittle bones,brittle bone disease} | rare | 7 | orphanet
  {phenylketonuria,pku} | rare | 8 | orphanet
  {addison's,addisons,addison,addison's disease,addisons disease,addison disease,adrenal insufficiency} | rare | 14 | orphanet
  {cushing's,cushings,cushing,cushing's syndrome,cushings syndrome,cushing syndrome} | rare | 6 | orphanet
  acromegaly | rare | 8 | orphanet
  {pituitary tumour,diabetes insipidus} | rare | 20 | orphanet
  {congenital adrenal hyperplasia,intersex} | rare | 10 | orphanet
  {phaeochromocytoma,carcinoid} | rare | 5 | orphanet
  {wilson's disease,wilsons disease,wilson disease} | rare | 3 | orphanet
  {haemochromatosis,hemochromatosis} | common | 150 | nhs
  {porphyria,acute intermittent porphyria} | rare | 1 | orphanet
  {gaucher,gaucher disease,fabry disease,pompe disease,hunter syndrome,batten disease,tay sachs,niemann pick} | rare | 1 | orphanet
  {mitochondrial disease,leigh syndrome} | rare | 12 | orphanet
  {alpha 1 antitrypsin,antitrypsin deficiency} | rare | 25 | orphanet
  {pulmonary fibrosis,idiopathic pulmonary fibrosis} | rare | 50 | nhs
  {pulmonary hypertension,pulmonary arterial hypertension} | rare | 10 | orphanet
  sarcoidosis | rare | 20 | orphanet
  {scleroderma,systemic sclerosis,crest syndrome} | rare | 20 | orphanet
  {vasculitis,granulomatosis with polyangiitis,wegener's,wegeners} | rare | 15 | orphanet
  {behcet's,behcets,behcet,behcet's disease} | rare | 3 | orphanet
  {sjogren's,sjogrens,sjogren,sjogren's syndrome} | common | 100 | nhs
  {myositis,dermatomyositis,polymyositis} | rare | 10 | orphanet
  {primary biliary cholangitis,autoimmune hepatitis,primary sclerosing cholangitis} | rare | 35 | orphanet
  {short bowel syndrome,intestinal failure,hirschsprung} | rare | 5 | orphanet
  {epidermolysis bullosa,butterfly skin} | rare | 4 | orphanet
  {pemphigus,pemphigoid,bullous pemphigoid} | rare | 15 | orphanet
  {ichthyosis,xeroderma pigmentosum,albinism} | rare | 6 | orphanet
  {aplastic anaemia,myelofibrosis,polycythaemia} | rare | 25 | orphanet
  {itp,immune thrombocytopenia} | rare | 20 | orphanet
  {amyloidosis,hereditary angioedema} | rare | 4 | orphanet
  {primary immunodeficiency,common variable immunodeficiency} | rare | 8 | orphanet
  {kawasaki disease,kawasaki} | rare | 1 | orphanet
  {juvenile arthritis,juvenile idiopathic arthritis} | rare | 20 | orphanet
  {polycystic kidney,polycystic kidney disease,adpkd} | rare | 50 | orphanet
  {nephrotic syndrome,alport syndrome,cystinosis} | rare | 10 | orphanet
  {congenital heart disease,heart defect,tetralogy of fallot} | common | 400 | nhs
  {long qt,brugada,brugada syndrome} | rare | 40 | orphanet
  {cleft lip,cleft palate} | common | 130 | nhs
  {retinitis pigmentosa,usher syndrome} | rare | 25 | orphanet
  keratoconus | rare | 50 | nhs
  {chiari malformation,syringomyelia} | rare | 10 | orphanet
  {moyamoya,stiff person syndrome,locked in syndrome,fatal familial insomnia} | rare | 0.2 | orphanet
  {progeria,stone man syndrome,moebius syndrome} | rare | 0.1 | orphanet
  {functional neurological disorder,fnd,non epileptic seizures} | common | 80 | nhs
  {complex regional pain syndrome,crps} | rare | 25 | orphanet
  {interstitial cystitis,lichen sclerosus} | common | 500 | nhs
  {munchausen,munchausen's,munchausen syndrome,dissociative identity disorder} | rare | 30 | nhs
  {conjoined twin,situs inversus} | rare | 10 | orphanet
  {covid vaccine injury,vaccine induced thrombosis} | rare | 1 | nhs`

/** The names of medicines stand alone; kinds of medicine, and what they are called at the counter, in braces. */
const medicines = `
  {flu,covid,covid 19,pneumonia,pneumococcal,shingles,rsv} {jab,jabs,vaccine,vaccines,vaccination,booster} | common | 30000 | ukhsa
  {whooping cough,pertussis,mmr,measles,rubella,hpv,meningitis,chickenpox,hepatitis b,hep b} {jab,jabs,vaccine,vaccines,vaccination,booster} | common | 2500 | ukhsa
  {travel,tetanus,polio,typhoid,rabies,yellow fever,cholera,malaria,diphtheria} {jab,jabs,vaccine,vaccines,vaccination,booster} | common | 3000 | ukhsa
  {malaria tablets,antimalarial,antimalarials} | common | 500 | nhsbsa
  {blood pressure,cholesterol,diabetes} {check,checks,test,reading} | common | 20000 | nhs
  {cancer screening,cancer scare,cancer check} | common | 3000 | nhs
  insulin | common | 1500 | nhs
  metformin | common | 4000 | nhsbsa
  statin | common | 14000 | nhsbsa
  warfarin | common | 600 | nhsbsa
  {blood thinner,blood thinners,anticoagulant,anticoagulants,apixaban,rivaroxaban,edoxaban} | common | 2500 | nhsbsa
  {blood pressure tablet,blood pressure tablets,ramipril,amlodipine} | common | 13000 | nhsbsa
  levothyroxine | common | 4000 | nhsbsa
  salbutamol | common | 7000 | nhsbsa
  {inhaler,inhalers} | common | 9000 | nhsbsa
  omeprazole | common | 12000 | nhsbsa
  {epipen,adrenaline auto injector,auto injector} | common | 450 | nhsbsa
  {antibiotic,antibiotics} | common | 25000 | nhsbsa
  {steroid,steroids,prednisolone} | common | 2500 | nhsbsa
  methotrexate | common | 300 | nhsbsa
  azathioprine | common | 150 | nhsbsa
  {biologic,biologics,adalimumab,infliximab,etanercept} | common | 250 | activity
  {immunosuppressant,immunosuppressants,tacrolimus,ciclosporin,mycophenolate} | common | 120 | nhsbsa
  {chemo,chemotherapy} | common | 250 | activity
  {radiotherapy,immunotherapy} | common | 230 | activity
  tamoxifen | common | 250 | nhsbsa
  {letrozole,anastrozole} | common | 350 | nhsbsa
  {hrt,hormone replacement} | common | 4000 | nhsbsa
  {testosterone,testosterone gel} | sensitive | 150 | nhsbsa
  {oestrogen blocker,puberty blocker,puberty blockers,cross sex hormones} | sensitive | 20 | nhs
  {contraceptive pill,on the pill,contraceptive injection,contraceptive implant,depo injection,depo provera} | sensitive | 5000 | nhsbsa
  {morning after pill,emergency contraception,emergency contraceptive,ehc} | sensitive | 500 | nhs
  levonelle | sensitive | 400 | nhs
  ellaone | sensitive | 200 | nhs
  {abortion pill,abortion pills,mifepristone,misoprostol} | sensitive | 350 | dhsc
  {on prep,for her prep,for his prep,for prep,about prep,prep prescription,taking prep,pre exposure prophylaxis,truvada} | sensitive | 150 | ukhsa
  {post exposure prophylaxis,pepse} | sensitive | 20 | ukhsa
  {antiretroviral,antiretrovirals,hiv medication,hiv meds,hiv tablets} | sensitive | 155 | ukhsa
  biktarvy | sensitive | 40 | ukhsa
  dolutegravir | sensitive | 60 | ukhsa
  {viagra,sildenafil,cialis,tadalafil} | sensitive | 3500 | nhsbsa
  {antidepressant,antidepressants,ssri,ssris} | sensitive | 15000 | nhsbsa
  sertraline | sensitive | 5000 | nhsbsa
  citalopram | sensitive | 3000 | nhsbsa
  fluoxetine | sensitive | 2500 | nhsbsa
  mirtazapine | sensitive | 2500 | nhsbsa
  venlafaxine | sensitive | 1000 | nhsbsa
  {antipsychotic,antipsychotics,antipsychotic injection,depot injection} | sensitive | 1500 | nhsbsa
  clozapine | sensitive | 65 | nhs
  olanzapine | sensitive | 350 | nhsbsa
  quetiapine | sensitive | 500 | nhsbsa
  risperidone | sensitive | 200 | nhsbsa
  aripiprazole | sensitive | 200 | nhsbsa
  haloperidol | sensitive | 80 | nhsbsa
  lithium | sensitive | 70 | nhsbsa
  {diazepam,valium,lorazepam,benzodiazepine,benzodiazepines} | sensitive | 2200 | nhsbsa
  {zopiclone,sleeping tablet,sleeping tablets,sleeping pill,sleeping pills} | sensitive | 1500 | nhsbsa
  methylphenidate | common | 250 | nhsbsa
  lisdexamfetamine | common | 150 | nhsbsa
  {donepezil,memantine,rivastigmine} | common | 540 | nhsbsa
  methadone | sensitive | 150 | dhsc
  {buprenorphine,subutex,espranor,buvidal} | sensitive | 110 | dhsc
  {opioid substitution,supervised consumption,needle exchange,clean needles} | sensitive | 240 | dhsc
  naloxone | sensitive | 120 | dhsc
  {naltrexone,acamprosate,disulfiram,antabuse} | sensitive | 60 | nhsbsa
  {morphine,oxycodone,fentanyl,fentanyl patch,oramorph} | common | 1500 | nhsbsa
  {codeine,tramadol,co codamol} | common | 8000 | nhsbsa
  {pregabalin,gabapentin} | common | 2500 | nhsbsa
  {medical cannabis,cannabis oil} | sensitive | 60 | nhs
  {syringe driver,just in case meds,anticipatory meds,end of life meds} | sensitive | 400 | nhs
  {ozempic,semaglutide} | common | 900 | nhsbsa
  {weight loss injection,weight loss injections,mounjaro,wegovy,saxenda} | sensitive | 2500 | nhs
  {levodopa,madopar,sinemet} | common | 200 | nhsbsa
  {sodium valproate,valproate,epilim} | common | 350 | nhsbsa
  {carbamazepine,lamotrigine,levetiracetam} | common | 900 | nhsbsa
  {isotretinoin,roaccutane} | common | 80 | nhs
  {clomid,clomifene,letrozole for fertility,fertility drugs,fertility injections} | sensitive | 60 | activity
  {nicotine patch,nicotine patches,nicotine gum,varenicline,champix} | common | 600 | nhsbsa
  {finasteride,minoxidil} | common | 1500 | nhsbsa
  {thrush cream,thrush treatment,canesten,fluconazole} | sensitive | 2500 | nhsbsa
  {herpes tablets,aciclovir tablets,valaciclovir} | sensitive | 400 | nhsbsa
  {tb treatment,tb drugs,rifampicin,isoniazid} | sensitive | 9 | ukhsa
  {hepatitis c treatment,sofosbuvir,epclusa} | sensitive | 10 | ukhsa
  {nappy pads,incontinence pads} | sensitive | 1500 | nhs
  {gene therapy,car t,car t cell,car t therapy} | rare | 1 | activity
  {enzyme replacement,enzyme replacement therapy} | rare | 1.5 | activity
  kaftrio | rare | 12 | activity
  {nusinersen,spinraza,zolgensma,risdiplam} | rare | 1 | activity
  {eculizumab,soliris,ravulizumab} | rare | 1 | activity
  {emicizumab,factor viii,factor eight,clotting factor} | rare | 9 | activity
  {riluzole,tetrabenazine} | rare | 10 | nhsbsa
  {natalizumab,ocrelizumab,fingolimod,alemtuzumab} | common | 60 | activity
  {sodium oxybate,xyrem} | rare | 1 | nhsbsa
  {immunoglobulin,ivig} | rare | 15 | activity
  {desferrioxamine,deferasirox} | rare | 5 | activity
  {growth hormone,somatropin} | rare | 15 | nhsbsa
  {clinical trial,trial drug,phase 1 trial,phase 3 trial} | rare | 50 | activity`

const procedures = `
  {hip replacement,new hip,new knee,knee replacement} | common | 320 | activity
  {cataract surgery,cataract operation} | common | 800 | activity
  {bypass,heart bypass,triple bypass,bypass surgery} | common | 20 | activity
  {pacemaker,defibrillator fitted} | common | 600 | activity
  {angioplasty,cardiac stent} | common | 130 | activity
  {dialysis,haemodialysis} | common | 45 | activity
  {kidney transplant,new kidney} | rare | 60 | activity
  {liver transplant,new liver} | rare | 15 | activity
  {heart transplant,lung transplant} | rare | 5 | activity
  {bone marrow transplant,stem cell transplant} | rare | 7 | activity
  {face transplant,hand transplant,womb transplant} | rare | 0.01 | activity
  {corneal transplant,cornea transplant} | rare | 6 | activity
  {transplant,transplant list} | rare | 85 | activity
  mastectomy | sensitive | 35 | activity
  hysterectomy | sensitive | 70 | activity
  {vasectomy,vasectomy reversal,sterilised,tubes tied} | sensitive | 40 | activity
  {circumcision,circumcised} | sensitive | 50 | activity
  {ivf,fertility treatment,egg donation,egg donor,sperm donor,surrogacy,surrogate} | sensitive | 80 | activity
  {colonoscopy,endoscopy} | common | 1500 | activity
  {caesarean,c section,caesarean section} | common | 300 | activity
  home birth | common | 20 | ons
  {smear test,smear} | sensitive | 6000 | activity
  colposcopy | sensitive | 300 | activity
  {electroconvulsive therapy,ect} | rare | 4 | activity
  {gastric band,gastric bypass,gastric sleeve,bariatric surgery} | sensitive | 12 | activity
  {gender surgery,top surgery,bottom surgery,gender reassignment} | rare | 1.5 | activity
  {breast implants,breast reduction,boob job,tummy tuck} | sensitive | 30 | activity
  {hair transplant,botox,dermal filler,lip filler} | common | 1000 | nhs
  {cochlear implant,cochlear implants} | rare | 25 | activity
  {deep brain stimulation,vagus nerve stimulator} | rare | 2 | activity
  {feeding tube,peg feed,peg tube,ng tube} | rare | 40 | activity
  {tracheostomy,home ventilator,ventilator} | rare | 15 | activity
  {home oxygen,oxygen at home} | common | 150 | activity
  {catheter,catheterised} | common | 140 | nhs
  {insulin pump,closed loop} | common | 100 | activity
  {amputation,leg amputated,foot amputated} | common | 15 | activity
  {blood transfusion,transfusion} | common | 400 | activity
  {tonsils out,tonsillectomy,grommets} | common | 120 | activity
  {appendix out,appendicectomy,appendicitis} | common | 100 | activity
  {hernia,hernia repair} | common | 180 | activity
  {prosthetic leg,prosthetic arm,glass eye,artificial eye} | rare | 90 | activity
  {false teeth,dentures} | common | 10000 | activity
  {detox,rehab} | sensitive | 40 | dhsc
  {rape kit,paternity test,drug test} | sensitive | 100 | nhs
  {pregnancy test,positive pregnancy test} | sensitive | 2000 | nhs
  {sti test,hiv test,chlamydia test,chlamydia kit} | sensitive | 3500 | ukhsa`

/** All that is known to be common or rare. */
export const rarities: () => readonly Rarity[] = lazy(() => [
  ...parse(conditions, 'condition'),
  ...parse(medicines, 'medicine'),
  ...parse(procedures, 'procedure'),
])

function parse(table: string, kind: Rarity['kind']): Rarity[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [term = '', rarityClass, per100k, source] = line.split('|').map((cell) => cell.trim())
      return {
        term,
        kind,
        class: rarityClass as RarityClass,
        per100k: Number(per100k),
        source: source as RaritySource,
      }
    })
}
