function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((word) => word.trim().replaceAll(/\s+/g, ' '))
      .filter(Boolean),
  )
}

/** Things that care is made of: somebody’s tablets, bloods, dressing. Single words, lower case. */
const careItems: ReadonlySet<string> = words(`
  prescription, prescriptions, script, scripts, rx, repeat, repeats, medicine, medicines,
  medication, medications, meds, med, tablet, tablets, pill, pills, capsule, capsules, dose,
  doses, dosage, dosette, blister, nomad, inhaler, inhalers, spacer, insulin, epipen,
  auto-injector, injection, injections, jab, jabs, jags, flu jag, covid jag, mmr jag, vaccine, vaccines, vaccination, vaccinations,
  booster, shot, cream, ointment, drops, eyedrops, patch, patches, suppository, suppositories,
  pessary, pessaries, linctus, antibiotic, antibiotics, painkiller, painkillers, antidepressant,
  antidepressants, antihistamine, antihistamines, antipsychotic, antipsychotics, steroid,
  steroids, statin, statins, opioid, opioids, opiate, opiates, hrt, prep, pep, chemo,
  chemotherapy, radiotherapy, transplant, immunotherapy, dialysis, transfusion, bloods, biopsy,
  scan, scans, x-ray, xray, mri, ct, ultrasound, echo, ecg, smear, swab, results, diagnosis,
  treatment, treatments, surgery, operation, procedure, catheter, stoma, cannula, drip, dressing,
  dressings, stitches, sutures, plaster, cast, brace, braces, dentures, filling, extraction,
  crown, appointment, referral, discharge, blood pressure, bp, inr, hba1c, cholesterol, methadone,
  morphine, viagra, warfarin, paracetamol, ibuprofen, aspirin, codeine, co-codamol, gaviscon,
  metformin, thyroxine, levothyroxine, ventolin, salbutamol, ozempic, wegovy, mounjaro, naloxone,
  nicorette, laxative, laxatives, lithium, clozapine, buprenorphine, subutex, pregabalin,
  gabapentin, prednisolone, heparin, apixaban, rivaroxaban, digoxin, furosemide, sertraline,
  tramadol, oxycodone, fentanyl, diazepam, amoxicillin, doxycycline, nitrofurantoin, trimethoprim,
  aciclovir, levonorgestrel, methotrexate, tamoxifen, insulin pump, glucose, test strips,
  medipack, blister pack, hearing aid, hearing aids, contact lenses, glasses, wound, asthma pump,
  ulcer, ulcers, rash, wounds, infection, tooth, pregnancy test, blood test, blood tests, sats,
  obs, mur, nms, mmr, ambulance, home visit, care package, antimalarials, contraceptive,
  contraception, morning-after pill, ellaone, thinners, citalopram, fluoxetine, mirtazapine,
  amitriptyline, sudafed, calpol, nurofen, lemsip, piriton, canesten, antacid, antacids, laxido,
  movicol, creon, epilim, keppra, ritalin, concerta, doac, doacs, anticoagulant, anticoagulants,
  beta blocker, beta blockers, urine sample, stool sample, sputum sample, root canal, check-up,
  checkup, health check, eye test, hearing test, sight test, postnatal check, pacemaker, stent,
  coil, implant, ring pessary, denture, orthotics, prosthesis, wheelchair assessment, physio,
  physiotherapy, counselling, cbt, rehab, detox, palliative care, respite, varifocals, nebuliser,
  hiv test, sti test, std test, smear test, embryo transfer, egg collection, miscarriage, angiogram, circumcision, hysteroscopy,
  oxygen, feeding tube, peg feed, colonoscopy, endoscopy, gastroscopy, cystoscopy, colposcopy,
  mammogram, hysterectomy, mastectomy, amputation, caesarean, c-section, epidural, ivf, vasectomy,
  hip replacement, knee replacement, biopsies, lumbar puncture, prostate, waterworks, piles, haemorrhoids, gout, eczema,
  thrush, cystitis, uti, shingles, scabies, head lice, nits, threadworm, worms, verruca, verrucas,
  warts, chilblains, sciatica, migraine, migraines, constipation, diarrhoea, heartburn,
  calf raises, heel raises, leg raises, pelvic floor exercises, home exercises,
  indigestion, psoriasis, chest pain, chest infection, cough, palpitations, lump, seizure,
  seizures, pregnancy`)

/** The endings that names of medicines share. */
const medicineEnding =
  /^[a-z]{3,20}(?:cillin|mycin|floxacin|cycline|azole|prazole|statin|sartan|pril|olol|dipine|gliptin|gliflozin|glutide|formin|triptan|setron|oxetine|azepam|zolam|idone|apine|mab|tinib|vir|parin|xaban|semide|thiazide|terol|asone|olone|codone|morphone|trexate|prine|barbital)$/

/** What somebody does or undergoes who gets care, on its own enough. Up to three words. */
export const careActs: ReadonlySet<string> = words(`
  came in, come in, coming in, comes in, popped in, pops in, popping in, walked in, walks in,
  dropped in, came back, came to see, was in, in again, turned up, presented, presents,
  presenting, admitted, readmitted, discharged, dispensed, prescribed, triaged, self-referred,
  referred, transferred, vaccinated, jabbed, immunised, intubated, cannulated, catheterised,
  sectioned, resuscitated, collected, collecting, collects, consultation, consultations,
  follow-up, follow up, followup, bloods, mur, nms, handed in, handed out, signed off,
  blue-lighted, root canal, ventilated, palliated, sutured, stitched up, nebulised, sedated,
  anaesthetised, counselled on, on the phone, rang, phoned, underwent, operated, treated,
  diagnosed, overdosed, ward round, home visit`)

/** Where care happens. */
export const carePlaces: ReadonlySet<string> = words(`
  clinic, ward, counter, surgery, pharmacy, chemist, a&e, casualty, theatre, icu, itu, hdu, ed,
  waiting room, bay, hospital, hospice, care home, consulting room, practice, emergency
  department, outpatients, resus, ambulance, paramedics, labour ward, delivery suite, maternity,
  nicu, camhs, crisis team, hygienist, chiropodist, podiatrist, midwife, community mental health,
  district nurse, health visitor, recovery room, recovery bay, minor injuries, treatment room,
  urgent care, walk-in centre`)

/** Words that only patients are called, and what is theirs. */
export const patientWords: ReadonlySet<string> = words(`
  patient, pt, px, pt's, patient's, script, scan, triage, service user, inpatient, outpatient,
  2pm, 3pm, 4pm, 9am, 10am, 11am`)

/** Verbs that mean care when a thing of care follows. */
export const careVerbs: ReadonlySet<string> = words(`
  ask, asks, asked, asking, want, wants, wanted, wanting, need, needs, needed, needing, buy, buys,
  bought, buying, take, takes, took, taken, taking, given, gave, is on, was on, be on, been on,
  started, stopped, stop, refused, refusing, refuses, has, had, have, having, got, gets, get,
  getting, lost, left, missed, picked, picks, picking, dropped, ordered, requested, requesting,
  due, swallowed, threw, throw, used, using, uses, brought, brings, bringing, returned, for,
  about, on, without, her, his, their, awaiting, waiting`)

/** Whether a word, or two with a space, name something that care is made of. */
export function isCareItem(phrase: string): boolean {
  return careItems.has(phrase) || medicineEnding.test(phrase)
}
