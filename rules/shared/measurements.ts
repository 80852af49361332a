/** What is measured of somebody in care, as the source of a pattern. */
const sure =
  'blood pressure|BP|bloods|blood (?:sugars?|glucose|count|results)|HbA1c|cholesterol|INR|peak flow|spirometry|sats|oxygen (?:levels?|saturations?)|heart rate|eGFR|(?:kidney|liver|lung|thyroid) function|ferritin|haemoglobin|potassium|platelets|white (?:cell )?count|neutrophils|CRP|viral load|CD4(?: count)?|visual acuity|eye pressures?|BMI|pain scores?|PSA|urine sample|ECG'
/** Packages and fridges have these as well: it takes to hear how much, or that it changed. */
const common = 'weight|temperature|temp|pulse|sugars|waist|grip strength|range of movement'

/** After a name: *’s peak flow is up to 400*. */
export const measured: string = String.raw`['’]s? (?:(?:latest|last|resting|morning|home|average|\w+ly) ){0,2}(?:(?:${sure})(?= (?:is|was|are|were|has|have|had|came|comes|went|fell|dropped|rose|looks?|keeps|stays|needs?|down|up|from|of|over|under|back|today|this|again|still|\d)\b|[.,!:;]|$)|(?:${common}) (?:is|was|has|went|fell|dropped|rose|of|at)(?: (?:gone|come|been|now|still|back|right|well|finally)){0,2} (?:up|down|from|normal|high|low|stable|better|\d))`
