import { medicinesIn } from './medicines.ts'
import { namesProduct } from './product-words.ts'

/** What people do for pleasure, or give to a ward: it is praised like a medicine, and is none. */
const pastime =
  /(?:^|[.!?:\n]\s{0,3})(?:[\w’']+ ){0,2}?(?:laughter|laughing|comedy|music|singing|choirs?|dancing|walks?|walking|gardens?|gardening|kindness|hugs?|friendship|fresh air|nature|reading|knitting)(?=[:,!]| (?:is|are|has|have|in|on|with|and|together|comes?|needs?|costs?|works?)\b)|\b(?:cheques? for £|donated £|(?:raised|gave us|given us) £ ?\d)/i
const praise =
  /\b(?:the|a|our) (?:best|great|good|finest|real|only|sweetest) (?:medicine|remedy|treatment)\b/gi
const remedies =
  /\b(?:injections?|jabs?|tablets?|pills?|meds|treatments?|remed(?:y|ies)|medicines?|medications?|painkillers?|pens?|antibiotics?|weight|slim\w*|herbal|hypno\w+|gas|homeopath\w*|acupuncture|(?<!\b(?:the|our|your) )surgery|operations?|massage|physio\w*|osteopath\w*|chiropract\w*|laser|scans?|diets?|vaccin\w+|boosters?|implants?|fillers?|HRT|coils?|relief)\b/i

/** Whether a text praises a pastime or a gift, and nothing that anybody takes or buys. */
export function praisesPastime(text: string): boolean {
  if (!pastime.test(text)) return false
  const rest = text.replaceAll(praise, '')
  return (
    !remedies.test(rest) &&
    !namesProduct(rest) &&
    medicinesIn(rest).every(({ kind }) => kind === 'form')
  )
}
