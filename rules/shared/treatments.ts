import { lazyPattern } from 'professional/rule'

/** Medical, dental and cosmetic treatments as clinics sell them, medicines by name left aside. */
export const treatment = lazyPattern(
  String.raw`\b(?:fillers?|botox|toxin|anti-?wrinkle|wrinkles?|lips?|cheeks?|jaw(?:line)?|chin|laser|peels?|facials?|micro-?needling|micro-?dermabrasion|HIFU|profhilo|PRP|skin (?:boosters?|treatments?|clinic|patients|tightening)|acne|scars?|hair (?:transplant|loss|removal|restoration|treatments?|tablets)|teeth|tooth|whitening|veneers|braces|aligners?|invisalign|implants?|smile makeover|smile|injections?|injectables?|jabs?|pens?|weight[- ]loss|weight management|slimming|fat[- ](?:freezing|loss|dissolving)|cryolipolysis|body (?:contouring|sculpting)|liposuction|tummy tuck|surgery|rhinoplasty|nose job|BBL|breast|tattoo removal|mole removal|vein|sclerotherapy|IV (?:drips?|therapy)|drips?|vitamin (?:drips?|shots?|injections?)|hormone therapy|TRT|HRT|erectile|ED (?:treatment|tablets)|hay ?fever (?:jab|injection)|physio\w*|chiropract\w*|osteopath\w*|acupuncture|hypnotherapy|treatments?|therap(?:y|ies)|consultations?|medication|medicines?|tablets|clinic|procedures?|aesthetics?|ear ?wax|microsuction|diet plan|plan|programme)\b`,
  'i',
)

/** Treatments that somebody is pressed to buy: no class, no check and nothing for the bathroom. */
export const soldTreatment = lazyPattern(
  String.raw`\b(?:(?:lip |dermal |cheek )?fillers?|botox|toxin|anti-?wrinkle|wrinkle|laser|peels?|micro-?needling|HIFU|profhilo|PRP|skin boosters?|hair (?:transplant|removal|restoration)|whitening|veneers|smile makeovers?|composite bonding|invisalign|braces|aligners|implants|injections?|injectables?|(?<!\b(?:flu|covid|travel) )jabs?|weight[- ]loss|slimming (?:treatments?|clinic|injections?|jabs?|pens?|tablets)|fat[- ](?:freezing|dissolving)|body contouring|liposuction|surgery|tattoo removal|IV (?:drips?|therapy)|vitamin (?:drips?|shots?)|hormone therapy|TRT|aesthetics?|(?:cosmetic|dental|skin|hair|medical|private|beauty|face|facial) (?:treatments?|procedures?|consultations?)|treatments?|medication|medicines|tablets|pens)\b`,
  'i',
)
