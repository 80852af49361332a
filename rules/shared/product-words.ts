/** Things that are sold for health, looks and working life, as people call them in posts. */
const products =
  /\b(?:probiotics?|prebiotics?|supplements?|vitamins?|multivitamins?|zinc|magnesium|collagen|gumm(?:y|ies)|sachets?|powders?|protein shakes?|shakes?|greens|serums?|creams?|moisturi[sz]ers?|cleansers?|sun ?screens?|sun ?cream|SPF|lotions?|balms?|ointments?|gels?|sprays?|drops|lozenges|syrups?|linctus|shampoos?|conditioners?|tooth(?:paste|brush(?:es)?)|mouthwash|floss|thermometers?|blood pressure monitors?|monitors?|trackers?|wearables?|smart ?watch(?:es)?|watch|gadgets?|devices?|pillows?|weighted blankets?|mouthguards?|clogs|support tights|mattress(?:es)?|scrubs|shoes|trainers|stethoscopes?|insoles|compression (?:socks|stockings|tights)|leggings|test kits?|kits?|bundles?|hampers?|goodies|goody bag|skin ?care|make-?up|hair ?care|formula|oils?|omega[- ]?3|CBD|plasters|patches|capsules?|tablets|teas?|energy drinks?|meal plans?|range|products?|brands?|masks?|scales|massage guns?|hair ?dryers?|whitening (?:strips?|pens?)|peels?|knee (?:brace|support)s?|air fryers?|breast pumps?|nappies|wipes)\b/i

/** Whether a text speaks of something that could be for sale. */
export function namesProduct(text: string): boolean {
  return products.test(text)
}
