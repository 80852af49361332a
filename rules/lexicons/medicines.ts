/**
 * Medicines and how the law of the United Kingdom classes them, as far as adverts name them.
 *
 * - `POM` is prescription-only; `P` is sold by pharmacies; `GSL` is on general sale.
 * - `P/GSL` depends on the pack. `device` is no medicine.
 * - `pipeline` waits for a licence, `unlicensed` has none.
 * - `unknown` depends on a strength or a pack that the name leaves open.
 */
export type LegalClass =
  | 'POM'
  | 'P'
  | 'GSL'
  | 'P/GSL'
  | 'device'
  | 'pipeline'
  | 'unlicensed'
  | 'unknown'

/**
 * `C` was read on a publisher’s page, `C2` is second hand. `U` is general knowledge that a
 * pharmacist has yet to check against the register: it never makes an error.
 */
export type Confidence = 'C' | 'C2' | 'U'

/**
 * A product, or a substance in the strength and form that its name says: `sildenafil` is
 * prescription-only, `Viagra Connect` is not. `{a,b}` stands for either. The source is a key of
 * the table of sources, and missing where that table has no page on the class.
 */
export type MedicineRow = readonly [
  name: string,
  legal: LegalClass,
  substance: string,
  confidence: Confidence,
  source?: string,
]

/**
 * Words that can only mean a prescription-only medicine, in lower case unless case matters. With a
 * cue, they mean one where the cue stands in the same block.
 */
export type DescriptorRow = readonly [
  words: string,
  confidence: Confidence,
  source?: string | undefined,
  cue?: 'weight' | 'wrinkles' | 'allergy' | 'body' | 'hair' | 'bedroom' | 'needle' | 'scales',
]

export interface MedicineGroup {
  readonly id: string
  readonly title: string
  readonly medicines: readonly MedicineRow[]
  readonly descriptors?: readonly DescriptorRow[]
  /** How adverts misspell a name, and the name. */
  readonly misspellings?: readonly (readonly [wrong: string, name: string])[]
  /** The beginnings of words that say what the medicines that may be advertised are for. */
  readonly uses?: readonly string[]
}

/** Names that are also people, plays on words or common nouns. */
export const ordinaryNames: ReadonlySet<string> = new Set([
  'alli',
  'gina',
  'hana',
  'spedra',
  'rennie',
  'yasmin',
  'evra',
  'testosterone',
  'sema',
  'tirz',
  'reta',
  'valium',
  'xanax',
])

export const medicineGroups: readonly MedicineGroup[] = [
  {
    id: 'weight',
    title: 'Weight management',
    medicines: [
      ['Wegovy', 'POM', 'semaglutide', 'C', 'joint-notice-2025'],
      ['Ozempic', 'POM', 'semaglutide', 'C', 'joint-notice-2025'],
      ['Rybelsus', 'POM', 'semaglutide', 'U'],
      ['semaglutide', 'POM', 'semaglutide', 'C', 'joint-notice-2025'],
      ['Mounjaro', 'POM', 'tirzepatide', 'C', 'joint-notice-2025'],
      ['Zepbound', 'POM', 'tirzepatide', 'U'],
      ['tirzepatide', 'POM', 'tirzepatide', 'C', 'joint-notice-2025'],
      ['Saxenda', 'POM', 'liraglutide', 'C', 'joint-notice-2025'],
      ['Victoza', 'POM', 'liraglutide', 'C', 'joint-notice-2025'],
      ['Nevolat', 'POM', 'liraglutide', 'U'],
      ['liraglutide', 'POM', 'liraglutide', 'C', 'joint-notice-2025'],
      ['Trulicity', 'POM', 'dulaglutide', 'U'],
      ['dulaglutide', 'POM', 'dulaglutide', 'U'],
      ['{Byetta,Bydureon}', 'POM', 'exenatide', 'U'],
      ['exenatide', 'POM', 'exenatide', 'U'],
      ['Mysimba', 'POM', 'naltrexone with bupropion', 'U'],
      ['Xenical', 'POM', 'orlistat', 'U'],
      ['orlistat 120mg', 'POM', 'orlistat', 'U'],
      ['orlistat 60mg', 'P', 'orlistat', 'U'],
      ['orlistat', 'unknown', 'orlistat', 'U'],
      ['Alli', 'P', 'orlistat', 'U'],
      ['sema', 'POM', 'semaglutide', 'U'],
      ['{tirz,tirzep}', 'POM', 'tirzepatide', 'U'],
      ['retatrutide', 'pipeline', 'retatrutide', 'C2', 'joint-pipeline-2026'],
      ['reta', 'pipeline', 'retatrutide', 'U'],
      ['reta {pen,pens,vial,vials,jab,jabs}', 'pipeline', 'retatrutide', 'U'],
      ['orforglipron', 'pipeline', 'orforglipron', 'C2', 'joint-pipeline-2026'],
      ['CagriSema', 'pipeline', 'cagrilintide with semaglutide', 'C2', 'joint-pipeline-2026'],
      ['cagrilintide', 'pipeline', 'cagrilintide', 'U'],
      ['amycretin', 'pipeline', 'amycretin', 'U'],
      ['survodutide', 'pipeline', 'survodutide', 'U'],
      ['MariTide', 'pipeline', 'maridebart cafraglutide', 'U'],
      ['ecnoglutide', 'pipeline', 'ecnoglutide', 'U'],
    ],
    descriptors: [
      ['{weight loss,weightloss,weight management,obesity,skinny,slimming,fat loss,fat burning,diet} {jab,jabs,injection,injections,pen,pens,shot,shots,injectable,injectables}', 'C2', 'joint-notice-2025'],
      ['fat {jab,jabs,shot,shots}', 'C2', 'joint-notice-2025'],
      ['{fat,flab,weight,hunger,appetite,craving,cravings} {busting,melting,blasting,killing,suppressing} {jab,jabs,injection,injections,pen,pens,shot,shots}', 'C2', 'joint-notice-2025'],
      ['{injections,jabs,pens,shots,injection,jab} {for,to help with} {weight loss,weight management,obesity,slimming,losing weight}', 'C2', 'joint-notice-2025'],
      ['{obesity,weight loss,weight management} treatment {jab,jabs,injection,injections,pen,pens}', 'C', 'asa-rulings'],
      ['{weight loss,weightloss,weight management,obesity,slimming} {medication,medications,medicine,medicines,meds,tablet,tablets,pill,pills,drug,drugs,prescription,prescriptions}', 'C2', 'joint-notice-2025'],
      ['glp 1{,s}', 'C2', 'joint-notice-2025'],
      ['glp{1s,1}', 'C2', 'joint-notice-2025'],
      ['{sema pen,semapen}{,s}', 'C2', 'joint-notice-2025'],
      ['{mj,moun,mounj} {pen,pens,jab,jabs,injection,injections}', 'U'],
      ['the {jab,injection,pen,shot} {everyone,everybody} {s,is} {talking,asking,raving} about', 'U', undefined, 'scales'],
      ['appetite suppressant {injection,injections,jab,jabs}', 'C2', 'joint-notice-2025'],
      ['pen injector{,s}', 'C2', 'joint-notice-2025', 'weight'],
      ['{injection,injector,injectable} pen{,s}', 'C2', 'joint-notice-2025', 'weight'],
      ['{once a week,weekly,little,magic,the,that,our} {pen,pens}', 'U', undefined, 'weight'],
      ['{sticking,jabbing,injecting} {in,into} {your,their} {tummy,tummies,belly,bellies}', 'U', undefined, 'weight'],
      ['{one,quick,little,tiny,single,weekly,the,that} {prick,needle}', 'U', undefined, 'body'],
      ['{weekly,daily,once weekly} {injection,injections}', 'C2', 'joint-notice-2025', 'weight'],
      ['{jab,jabs,injection,injections,injectables,the shot,one shot}', 'C2', 'joint-notice-2025', 'body'],
    ],
    misspellings: [
      ['{wegovi,wegovey,wegovvy,wegov,weegovy,wigovy,wagovy,we govy,wegowy}', 'Wegovy'],
      ['{ozempick,ozempik,osempic,ozempec,ozempics,ozimpic,ozampic,ozempi,ozepmic,ozenpic,o zempic}', 'Ozempic'],
      ['{monjaro,mounjarro,mounjero,munjaro,mounjar,mounjaros,mounjoro,monjarro,moun jaro,moonjaro,mounjaroo,mounjara}', 'Mounjaro'],
      ['{semiglutide,semaglutid,semaglutaide,semaglutyde,semaglutides,semagludite}', 'semaglutide'],
      ['{tirzepitide,tirzepetide,terzepatide,tirzapatide,trizepatide,tirzepatid,tirzeptide}', 'tirzepatide'],
      ['{saxanda,sexenda,saxendra}', 'Saxenda'],
      ['{retatrutid,retatruide,retratutide,retatutide}', 'retatrutide'],
    ],
    uses: ['weight', 'slim', 'overweight', 'bmi'],
  },
  {
    id: 'toxin',
    title: 'Wrinkles and sweating',
    medicines: [
      ['Botox', 'POM', 'botulinum toxin', 'C', 'cap-botox-2020'],
      ['Vistabel', 'POM', 'botulinum toxin', 'C', 'cap-botox-2020'],
      ['Dysport', 'POM', 'botulinum toxin', 'C', 'cap-botox-2020'],
      ['Azzalure', 'POM', 'botulinum toxin', 'C2', 'cap-botox-2020'],
      ['{Bocouture,Bocoture}', 'POM', 'botulinum toxin', 'C2', 'cap-botox-2020'],
      ['Xeomin', 'POM', 'botulinum toxin', 'U'],
      ['{Alluzience,Letybo,Relfydess,Nuceiva}', 'POM', 'botulinum toxin', 'U'],
      ['{botulinum,botulinium} {toxin,toxins}', 'POM', 'botulinum toxin', 'C', 'cap-botox-2020'],
      ['Lipostabil', 'unlicensed', 'phosphatidylcholine', 'C', 'cap-botox-2020'],
      ['dermal filler{,s}', 'device', 'hyaluronic acid', 'C2', 'cap-botox-2020'],
      ['Profhilo', 'device', 'hyaluronic acid', 'U'],
      ['Nucleofill', 'device', 'polynucleotides', 'U'],
    ],
    descriptors: [
      ['{beautox,brotox,baby botox,{filler,fillers} and tox,tox and {filler,fillers},tox {tweak,treatment,party,appointment,touch up,session}{,s}}', 'C2', 'cap-botox-2020'],
      ['wrinkle {relaxer,relaxers,relaxing,relaxant} {injection,injections,treatment,treatments,jabs}', 'C2', 'cap-botox-2020'],
      ['wrinkle {relaxer,relaxers,relaxing}', 'C2', 'cap-botox-2020'],
      ['{anti wrinkle,antiwrinkle,anti ageing,anti aging,antiageing,line smoothing,line softening,frown line,muscle relaxing} {injection,injections,jab,jabs,injectables}', 'C2', 'cap-botox-2020'],
      ['{anti wrinkle,antiwrinkle} {,treatment,treatments}', 'C2', 'cap-botox-2020', 'wrinkles'],
      ['toxin {treatment,treatments,injections,appointments}', 'C2', 'cap-botox-2020'],
      ['{area,areas} of tox', 'U'],
      ['{masseter,jaw,jawline,jaw slimming,trap,forehead,brow,neck,lip flip,bruxism,underarm,preventative,preventive,full face} tox', 'U'],
      ['tox for {grinding,teeth grinding,tooth grinding,jaw clenching,clenching,bruxism,sweating,jaw slimming}', 'U'],
      ['{masseter,jaw slimming,facial slimming,bruxism,teeth grinding} {injection,injections,jab,jabs}', 'U'],
      ['tox', 'U', undefined, 'wrinkles'],
      ['{injections,injection,jabs} {for,to stop,to treat,against} {sweating,excessive sweating,heavy sweating,underarm sweating,hyperhidrosis}', 'C2', 'cap-botox-2020'],
      ['{sweat,sweating,excessive sweating,underarm sweating,hyperhidrosis} {injection,injections,jabs}', 'C2', 'cap-botox-2020'],
    ],
    misspellings: [
      ['{botoks,bottox,bo tox,botoxx,botex}', 'Botox'],
      ['{disport,dysporte}', 'Dysport'],
      ['{azzulure,azalure}', 'Azzalure'],
    ],
  },
  {
    id: 'erection',
    title: 'Erectile dysfunction',
    medicines: [
      ['Viagra Connect', 'P', 'sildenafil', 'C', 'cap-viagra'], // since November 2017
      ['Viagra', 'POM', 'sildenafil', 'C', 'cap-viagra'],
      ['sildenafil', 'POM', 'sildenafil', 'C', 'cap-viagra'],
      ['Cialis Together', 'P', 'tadalafil', 'C', 'cap-viagra'], // since 14 March 2023
      ['Cialis', 'POM', 'tadalafil', 'C', 'cap-viagra'],
      ['tadalafil', 'POM', 'tadalafil', 'C', 'cap-viagra'],
      ['{Levitra,vardenafil}', 'POM', 'vardenafil', 'C', 'cap-viagra'],
      ['{Spedra,avanafil}', 'POM', 'avanafil', 'C', 'cap-viagra'],
      ['{Kamagra,Cenforce}', 'unlicensed', 'sildenafil', 'U'],
      ['Eroxon', 'device', 'gel', 'U'],
      ['{alprostadil,Caverject,Viridal,Vitaros,Invicorp}', 'POM', 'alprostadil', 'U'],
    ],
    descriptors: [
      ['ED {tablet,tablets,pill,pills,medication,medicine,medicines,meds}', 'C', 'asa-rulings'],
      ['{erectile dysfunction,impotence,erection} {tablet,tablets,pill,pills,medication,medicine,medicines,meds}', 'C', 'cap-viagra'],
      ['{little,wee,small} blue {pill,pills,diamond,diamonds,tablet,tablets}', 'U'],
      ['blue {pill,pills,diamond,diamonds}', 'U', undefined, 'bedroom'],
    ],
    misspellings: [
      ['{viagara,vigra,viagera,viagr}', 'Viagra'],
      ['{sildenafill,sildenifil,sildanafil,sidenafil}', 'sildenafil'],
      ['{tadalifil,tadalafill,tadafil,tadanafil}', 'tadalafil'],
      ['{cialas,ciallis}', 'Cialis'],
    ],
    uses: ['erecti', 'impoten'],
  },
  {
    id: 'ejaculation',
    title: 'Premature ejaculation',
    medicines: [['{Priligy,dapoxetine}', 'POM', 'dapoxetine', 'C']],
    descriptors: [
      ['premature ejaculation {tablet,tablets,pill,pills,medication,medicine}', 'C2'],
    ],
  },
  {
    id: 'hair',
    title: 'Hair loss',
    medicines: [
      ['Propecia', 'POM', 'finasteride', 'C'],
      ['finasteride', 'POM', 'finasteride', 'C'],
      ['{Avodart,dutasteride}', 'POM', 'dutasteride', 'U'],
      ['oral minoxidil', 'POM', 'minoxidil', 'C', 'asa-rulings'],
      ['minoxidil {tablet,tablets,pills}', 'POM', 'minoxidil', 'C', 'asa-rulings'],
      ['minoxidil', 'unknown', 'minoxidil', 'U'],
      ['Regaine', 'P/GSL', 'minoxidil', 'U'],
      ['minoxidil {foam,solution,5%,2%}', 'P/GSL', 'minoxidil', 'U'],
    ],
    descriptors: [
      ['hair loss {tablet,tablets,pill,pills,medication}', 'U'],
      ['{daily,once a day,one a day} {tablet,tablets,pill,pills}', 'U', undefined, 'hair'],
    ],
    misspellings: [
      ['{finastride,finastaride,finasterid,finestride,finasterride}', 'finasteride'],
      ['{oral minoxidl,oral monoxidil,oral minoxodil}', 'oral minoxidil'],
    ],
    uses: ['hair', 'bald'],
  },
  {
    id: 'allergy',
    title: 'Hay fever',
    medicines: [
      ['Kenalog', 'POM', 'triamcinolone', 'C', 'cap-kenalog-2022'],
      ['triamcinolone {injection,injections,acetonide}', 'POM', 'triamcinolone', 'C', 'cap-kenalog-2022'],
      ['fexofenadine 180mg', 'POM', 'fexofenadine', 'U'],
      ['fexofenadine 120mg', 'GSL', 'fexofenadine', 'U'],
      ['fexofenadine', 'unknown', 'fexofenadine', 'U'],
      ['Telfast', 'POM', 'fexofenadine', 'U'],
      ['Allevia', 'GSL', 'fexofenadine', 'U'],
      ['{Piriteze,Zirtek,cetirizine,Benadryl}', 'P/GSL', 'cetirizine', 'U'],
      ['{Clarityn,loratadine}', 'P/GSL', 'loratadine', 'U'],
      ['Piriton', 'P', 'chlorphenamine', 'U'],
      ['{Anthisan,mepyramine}', 'P/GSL', 'mepyramine', 'U'],
      ['Beconase', 'P/GSL', 'beclometasone', 'U'],
      ['Pirinase', 'P/GSL', 'fluticasone', 'U'],
    ],
    descriptors: [
      ['{hay fever,hayfever,pollen,allergy} {jab,jabs,injection,injections,shot,shots}', 'C', 'cap-kenalog-2022'],
      ['{jab,injection,shot,injections,jabs} for {hay fever,hayfever}', 'C', 'cap-kenalog-2022'],
      ['steroid {shot,shots,jab,jabs,injection,injections}', 'C2', 'cap-kenalog-2022', 'allergy'],
    ],
    misspellings: [['{kenolog,kenelog,kennalog}', 'Kenalog']],
    uses: ['hay fever', 'hayfever', 'allerg', 'sneez', 'itch', 'pollen'],
  },
  {
    id: 'vitamin',
    title: 'Vitamin injections',
    medicines: [
      ['{hydroxocobalamin,hydroxycobalamin}', 'POM', 'hydroxocobalamin', 'C', 'cap-vitamin-2020'],
    ],
    descriptors: [
      ['{vitamin b12,b12,b 12,vitamin d,vitamin d3,vitamin,vitamin c,biotin,glutathione} {jab,jabs,injection,injections,shot,shots,booster shot,injectables}', 'C', 'cap-vitamin-2020'],
      ['{injections,injection,jab,jabs,shot,shots} of {vitamin b12,b12,vitamin d}', 'C', 'cap-vitamin-2020'],
      ['{iv,intravenous} {vitamin,vitamins} {drip,drips,therapy,infusion,infusions}', 'C', 'cap-vitamin-2020'],
      ['b12s', 'U'],
      ['{b12,vitamin b12} {pick me up,pick me ups,top up,top ups}', 'U', undefined, 'needle'],
      ['{b12,vitamin b12,vitamin d} {booster,boosters}', 'C', 'cap-vitamin-2020'],
      ['{iv,vitamin} {drip,drips}', 'C', 'cap-vitamin-2020'],
    ],
  },
  {
    id: 'migraine',
    title: 'Migraine',
    medicines: [
      ['sumatriptan 50mg', 'unknown', 'sumatriptan', 'C2'],
      ['sumatriptan', 'unknown', 'sumatriptan', 'U'],
      ['{Imigran Recovery,Migraitan}', 'P', 'sumatriptan', 'U'],
      ['{rizatriptan,zolmitriptan,eletriptan,naratriptan}', 'POM', 'triptans', 'U'],
      ['{rimegepant,Vydura}', 'POM', 'rimegepant', 'U'],
      ['{atogepant,Aquipta}', 'POM', 'atogepant', 'U'],
      ['{Aimovig,Ajovy,Emgality,Vyepti}', 'POM', 'CGRP antibodies', 'U'],
      ['{almotriptan,frovatriptan,Almogran,Maxalt,Naramig,Relpax,Zomig}', 'POM', 'triptans', 'U'],
    ],
    uses: ['migraine'],
  },
  {
    id: 'menopause',
    title: 'Menopause and HRT',
    medicines: [
      ['Gina', 'P', 'estradiol', 'C'], // 10 micrograms vaginal, since 2022
      ['{Vagifem,Vagirux}', 'POM', 'estradiol', 'U'],
      ['{Evorel,Estradot,Oestrogel,Sandrena,Lenzetto,Utrogestan}', 'POM', 'hormones', 'U'],
      ['{Elleste,Femoston,Kliovance,Tibolone,Testogel,AndroFeme}', 'POM', 'hormones', 'U'],
      ['{Premarin,Livial,Bijuve,Novofem,Indivina,Climaval,FemSeven,Progynova}', 'POM', 'hormones', 'U'],
      ['{Ovestin,Estring,Intrarosa,Blissel,Imvaggis,prasterone,Senshio,ospemifene}', 'POM', 'vaginal hormones', 'U'],
      ['{Tostran,Testavan,Nebido,Sustanon}', 'POM', 'testosterone', 'U'],
      ['hrt {patch,patches,gel,tablets,spray,pessaries,prescription}', 'POM', 'hormones', 'U'],
      ['testosterone', 'POM', 'testosterone', 'U'],
      ['testosterone {gel,cream,injections,injection,therapy}', 'POM', 'testosterone', 'U'],
    ],
    uses: ['menopaus', 'vagina', 'dryness'],
  },
  {
    id: 'contraception',
    title: 'Contraception',
    medicines: [
      ['{Hana,Lovima}', 'P', 'desogestrel', 'C2'], // since 2021
      ['desogestrel', 'unknown', 'desogestrel', 'U'],
      ['ellaOne', 'P', 'ulipristal', 'C2'], // since 2015
      ['{Levonelle One Step,Ezinelle}', 'P', 'levonorgestrel', 'C2'],
      ['{Yasmin,Rigevidon,Microgynon,Cilest,Gedarel,Lucette,Marvelon}', 'POM', 'combined pill', 'U'],
      ['{Cerazette,Cerelle,Slynd,Depo Provera,Sayana Press,Evra,NuvaRing}', 'POM', 'hormones', 'U'],
      ['{Provera,norethisterone,Utovlan}', 'POM', 'progestogens', 'U'],
      ['{Dianette,Femodene,Femodette,Loestrin,Logynon,Mercilon,Millinette,Ovranette,Qlaira,Zoely,Drovelis}', 'POM', 'combined pill', 'U'],
      ['{Noriday,Norgeston,Feanolla,Zelleta}', 'POM', 'progestogens', 'U'],
    ],
    uses: ['contracepti', 'unprotected', 'pregnan'],
  },
  {
    id: 'infection',
    title: 'Cystitis, thrush, infections',
    medicines: [
      ['nitrofurantoin', 'POM', 'nitrofurantoin', 'U'],
      ['trimethoprim', 'POM', 'trimethoprim', 'U'],
      ['doxycycline', 'POM', 'doxycycline', 'U'],
      ['fluconazole 150mg', 'P', 'fluconazole', 'C2'],
      ['{Canesten,clotrimazole}', 'P/GSL', 'clotrimazole', 'U'],
      ['Diflucan', 'unknown', 'fluconazole', 'U'],
      ['azithromycin', 'unknown', 'azithromycin', 'U'],
      ['{amoxicillin,clarithromycin,flucloxacillin,ciprofloxacin}', 'POM', 'antibiotics', 'U'],
      ['{metronidazole tablets,erythromycin,cefalexin,co amoxiclav}', 'POM', 'antibiotics', 'U'],
      ['{lymecycline,Tetralysal,minocycline,oxytetracycline,phenoxymethylpenicillin,Augmentin}', 'POM', 'antibiotics', 'U'],
      ['{pivmecillinam,fosfomycin,Monuril,Macrobid}', 'POM', 'antibiotics', 'U'],
      ['{famciclovir,Famvir,Paxlovid}', 'POM', 'antivirals', 'U'],
      ['{chloramphenicol,Optrex Infected Eyes,Golden Eye}', 'P', 'chloramphenicol', 'C'],
      ['aciclovir tablets', 'POM', 'aciclovir', 'U'],
      ['{valaciclovir,Valtrex}', 'POM', 'valaciclovir', 'U'],
      ['{aciclovir cream,Zovirax cream}', 'GSL', 'aciclovir', 'U'],
      ['{oseltamivir,Tamiflu}', 'POM', 'oseltamivir', 'U'],
    ],
    uses: ['thrush', 'cystitis', 'infect', 'conjunctivitis', 'cold sore', 'chlamydia'],
  },
  {
    id: 'pain',
    title: 'Cough and pain',
    medicines: [
      ['codeine linctus', 'POM', 'codeine', 'C'], // since 20 February 2024
      ['{pregabalin,Lyrica}', 'POM', 'pregabalin', 'U'],
      ['{gabapentin,tramadol,naproxen,amitriptyline,diclofenac tablets}', 'POM', 'painkillers', 'U'],
      ['co codamol 30/500', 'POM', 'co-codamol', 'U'],
      ['{celecoxib,Celebrex,etoricoxib,Arcoxia,meloxicam,Naprosyn,Vimovo}', 'POM', 'painkillers', 'U'],
      ['{Zapain,Kapake,Solpadol,Tramacet,Zydol,tapentadol,Palexia}', 'POM', 'painkillers', 'U'],
      ['{oxycodone,OxyContin,Oramorph,fentanyl,Neurontin}', 'POM', 'painkillers', 'U'],
      ['{co codamol 8/500,Solpadeine}', 'P', 'co-codamol', 'U'],
      ['{Paramol,Feminax Ultra}', 'P', 'painkillers', 'U'],
      ['{Nurofen,Cuprofen,ibuprofen}', 'P/GSL', 'ibuprofen', 'U'],
      ['{Calpol,Panadol,Hedex,paracetamol}', 'P/GSL', 'paracetamol', 'U'],
      ['Anadin', 'GSL', 'aspirin', 'U'],
      ['Voltarol', 'P/GSL', 'diclofenac', 'U'],
      ['{Lemsip,Beechams,Day Nurse,Night Nurse}', 'P/GSL', 'paracetamol', 'U'],
      ['Bonjela', 'P/GSL', 'choline salicylate', 'U'],
      ['Corsodyl', 'GSL', 'chlorhexidine', 'U'],
      ['{Benylin,Covonia,Tixylix}', 'P/GSL', 'cough medicine', 'U'],
      ['Sudafed', 'P', 'pseudoephedrine', 'U'],
      ['Strepsils', 'GSL', 'amylmetacresol', 'U'],
      ['Otrivine', 'P/GSL', 'xylometazoline', 'U'],
    ],
    uses: ['pain', 'ache', 'fever', 'cough', 'cold', 'flu', 'inflam', 'congest', 'blocked', 'period', 'throat', 'ulcer', 'gum'],
  },
  {
    id: 'stomach',
    title: 'Stomach',
    medicines: [
      ['esomeprazole 20mg', 'P/GSL', 'esomeprazole', 'C2'], // P 2013, GSL 2015
      ['{lansoprazole,Zoton,ondansetron}', 'POM', 'stomach medicines', 'U'],
      ['Nexium Control', 'GSL', 'esomeprazole', 'C2'],
      ['Pyrocalm', 'P/GSL', 'omeprazole', 'U'],
      ['Gaviscon', 'P/GSL', 'alginate', 'U'],
      ['Rennie', 'GSL', 'calcium carbonate', 'U'],
      ['Imodium', 'P/GSL', 'loperamide', 'U'],
      ['Buscopan', 'P/GSL', 'hyoscine', 'U'],
      ['{Dulcolax,Senokot,Fybogel}', 'P/GSL', 'laxatives', 'U'],
      ['Dioralyte', 'P/GSL', 'rehydration salts', 'U'],
      ['{Anusol,Germoloids}', 'P/GSL', 'zinc oxide', 'U'],
      ['Pepto Bismol', 'P/GSL', 'bismuth', 'U'],
    ],
    uses: ['heartburn', 'indigest', 'reflux', 'diarrh', 'constipat', 'ibs', 'cramp', 'piles', 'haemorr'],
  },
  {
    id: 'urology',
    title: 'Urology and periods',
    medicines: [
      ['tamsulosin 400 micrograms', 'P', 'tamsulosin', 'C2'], // since 2010
      ['Flomax Relief', 'P', 'tamsulosin', 'U'],
      ['tamsulosin', 'unknown', 'tamsulosin', 'U'],
      ['tranexamic acid 500mg', 'P', 'tranexamic acid', 'C2'], // since 2010
      ['{Cyklo F,Evana}', 'P', 'tranexamic acid', 'U'],
      ['{Combodart,Betmiga,mirabegron,Vesicare,solifenacin}', 'POM', 'bladder and prostate medicines', 'U'],
      ['tranexamic acid', 'unknown', 'tranexamic acid', 'U'],
    ],
    uses: ['prostat', 'urin', 'period', 'menstr', 'bleeding'],
  },
  {
    id: 'smoking',
    title: 'Smoking and sleep',
    medicines: [
      ['{varenicline,Champix}', 'POM', 'varenicline', 'U'],
      ['{cytisinicline,cytisine}', 'POM', 'cytisinicline', 'U'],
      ['{bupropion,Zyban}', 'POM', 'bupropion', 'U'],
      ['{melatonin,Circadin}', 'POM', 'melatonin', 'U'],
      ['{zopiclone,zolpidem,diazepam,temazepam}', 'POM', 'sedatives', 'U'],
      ['{alprazolam,Xanax,Valium,lorazepam,nitrazepam,Stilnoct,Zimovane,Ambien}', 'POM', 'sedatives', 'U'],
      ['{Quviviq,daridorexant,Slenyto}', 'POM', 'sleep medicines', 'U'],
      ['{Nicorette,NiQuitin,Nicotinell}', 'P/GSL', 'nicotine', 'U'],
      ['Nytol', 'P', 'diphenhydramine', 'U'],
    ],
    uses: ['smok', 'cigar', 'sleep', 'nicotine', 'crav'],
  },
  {
    id: 'skin',
    title: 'Skin',
    medicines: [
      ['{tretinoin,Retin A,Treclin}', 'POM', 'tretinoin', 'U'],
      ['{isotretinoin,Roaccutane,Accutane}', 'POM', 'isotretinoin', 'U'],
      ['hydroquinone', 'POM', 'hydroquinone', 'U'],
      ['{adapalene,Differin,Epiduo}', 'POM', 'adapalene', 'U'],
      ['{eflornithine,Vaniqa}', 'POM', 'eflornithine', 'U'],
      ['{azelaic acid 20%,Skinoren,Finacea}', 'POM', 'azelaic acid', 'U'],
      ['{Aklief,trifarotene,Duac,Zineryt,Dalacin T,Isotrex}', 'POM', 'acne medicines', 'U'],
      ['{Soolantra,Mirvaso,Rozex,brimonidine gel}', 'POM', 'rosacea medicines', 'U'],
      ['{Dermovate,clobetasol,Betnovate,Elocon,Protopic,Elidel,Enstilar,Dovobet}', 'POM', 'eczema and psoriasis medicines', 'U'],
      ['{Efudix,Aldara,imiquimod,Latisse}', 'POM', 'other', 'U'],
      ['{Acnecide,benzoyl peroxide}', 'P/GSL', 'benzoyl peroxide', 'U'],
      ['hydrocortisone 1%', 'P/GSL', 'hydrocortisone', 'U'],
      ['Daktarin', 'P/GSL', 'miconazole', 'U'],
      ['Lamisil {Once,AT,cream}', 'P/GSL', 'terbinafine', 'U'],
      ['Bazuka', 'P/GSL', 'salicylic acid', 'U'],
      ['Otex', 'P/GSL', 'urea hydrogen peroxide', 'U'],
    ],
    uses: ['acne', 'spots', 'eczema', 'dermatitis', 'rash', 'athlete', 'fungal', 'wart', 'verruca', 'wax'],
  },
  {
    id: 'travel',
    title: 'Travel',
    medicines: [
      ['Malarone', 'POM', 'atovaquone with proguanil', 'U'],
      ['{mefloquine,Lariam}', 'POM', 'mefloquine', 'U'],
      ['{acetazolamide,Diamox}', 'POM', 'acetazolamide', 'U'],
      ['Stugeron', 'P', 'cinnarizine', 'U'],
      ['{Kwells,Joy Rides}', 'P', 'hyoscine', 'U'],
      ['Maloff Protect', 'P', 'atovaquone with proguanil', 'U'],
    ],
    uses: ['malaria', 'sick'],
  },
  {
    // Vaccines are prescription-only because they are injected. What the regulator says of naming
    // one in a private advert was not seen.
    id: 'vaccine',
    title: 'Vaccines',
    medicines: [
      ['{Shingrix,Zostavax}', 'POM', 'shingles vaccine', 'U'],
      ['{Gardasil,Cervarix}', 'POM', 'HPV vaccine', 'U'],
      ['{Bexsero,Trumenba,Menveo,Nimenrix}', 'POM', 'meningitis vaccine', 'U'],
      ['{Havrix,Vaqta,Twinrix,Engerix,Typhim,Vivotif}', 'POM', 'travel vaccine', 'U'],
      ['{Rabipur,Verorab,Stamaril,Ixiaro,Qdenga}', 'POM', 'travel vaccine', 'U'],
      ['{Pneumovax,Prevenar,Abrysvo,Arexvy,Varivax,Varilrix}', 'POM', 'vaccine', 'U'],
      ['{Avaxim,ViATIM,Menquadfi,Dukoral,Fluenz,Comirnaty,Spikevax}', 'POM', 'vaccine', 'U'],
    ],
  },
  {
    id: 'controlled',
    title: 'Controlled and specialist',
    medicines: [
      ['{methylphenidate,lisdexamfetamine,Elvanse,Concerta XL,Ritalin}', 'POM', 'stimulants', 'U'],
      ['{Vyvanse,Adderall,Medikinet,Equasym,Xaggitin,Strattera,atomoxetine,Intuniv,guanfacine}', 'POM', 'ADHD medicines', 'U'],
      ['{medical cannabis,medicinal cannabis}', 'POM', 'cannabis', 'U'],
      ['{ketamine,esketamine,Spravato}', 'POM', 'ketamine', 'U'],
      ['{liothyronine,levothyroxine}', 'POM', 'thyroid hormones', 'U'],
      ['{propranolol,sertraline,fluoxetine,metformin}', 'POM', 'other', 'U'],
      ['{Lustral,Seroxat,Cipralex,Cipramil,Efexor,Cymbalta}', 'POM', 'antidepressants', 'U'],
      ['{citalopram,escitalopram,venlafaxine,duloxetine,mirtazapine,paroxetine}', 'POM', 'antidepressants', 'U'],
      ['{Inderal,ramipril,amlodipine,losartan,bisoprolol,candesartan,Eliquis,Xarelto}', 'POM', 'heart medicines', 'U'],
      ['{atorvastatin,Lipitor,rosuvastatin,Crestor}', 'POM', 'statins', 'U'],
      ['{Jardiance,Forxiga,Januvia,dapagliflozin,empagliflozin,sitagliptin,Glucophage}', 'POM', 'diabetes medicines', 'U'],
      ['{salbutamol,Ventolin,Seretide,Fostair,Symbicort,Clenil,Qvar,Relvar}', 'POM', 'inhalers', 'U'],
      ['{modafinil,clenbuterol,phentermine}', 'POM', 'other', 'U'],
    ],
  },
]
