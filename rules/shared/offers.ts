import { lazy } from 'professional/rule'

const kinds = {
  discount: [
    'save (?:up to )?\\d+ ?%|buy (?:one|two|three|\\d),? get (?:one|two|the \\w+|\\d|another)(?: (?:one|two))?(?: free| half price)?|\\d months? (?:of [\\w ]{1,30})?for the price of \\d|(?:get|receive|with|and|plus) a free (?:gift|sample|bag|tote|mini|travel|lip|hand|face|skin|eye|kit|pack|bottle|box|consultation|delivery|refill)\\b|claim (?:your|a|yours)(?: free)? (?!for\\b)(?:free|gift|discount|voucher|offer|sample)',
    "(?:special|early[- ]bird|members?[’']?|introductory|launch|sale|discounted) (?:prices?|rates?|offers?)|at this price|price drop|prices? (?:start|starts|starting|slashed|from|held)\\b|interest[- ]free|(?:0%|flexible|easy) (?:finance|credit|payments?)|pay (?:monthly|weekly|later|in instalments|as you go)|spread the cost|cancel any ?time|no joining fee|refer a friend and (?:get|save|earn)|(?:is|are) on us\\b|(?:two|three|2|3|4) for (?:a (?:fiver|tenner)|£)|pay less\\b|(?:only|exclusively) (?:at|from) [A-Z]|free gift|pre-?order (?:your|yours|now)|in stores? now|under a (?:fiver|tenner)|best price|beat any (?:quote|price)",
    '(?:gift (?:vouchers?|cards?|sets?)|bundles?) (?:on sale|available|from|in store|now|for)|on sale (?:now|in|at|today|from|here)|sale (?:now )?on|black friday|cyber monday|january sales?|boxing day (?:sale|deals?)|to win an?\\b|(?:win|winning) an? (?:spa|hamper|voucher|free|year|set|bundle|prize|pair)',
  ],
  supply: [
    'on offer (?:this|now|today|until|in|at|all)|delivered (?:straight |direct |free )?to your (?:door|home|work)|back in[!.]|best[- ]?sell(?:er|ers|ing)|new in[!:]|now in:|our (?:new|full|latest|whole) (?:\\w+ ){0,2}range|fresh stock|stock up on|(?:going|selling|filling(?: up)?|booking up|booking) fast|(?:slots?|spaces?|appointments?) (?:still )?(?:available|left|remaining|going)|limited (?:slots|spaces|places|numbers|edition)|only (?:a few|\\w+) (?:\\w+ ){0,3}left|last chance to (?:buy|book|get|order)|exclusive(?:ly)? (?:to|for) (?:our )?(?:followers|members|subscribers|customers|clients)',
    "(?:taking|accepting|open for|welcoming) (?:new )?(?:bookings|orders|pre-?orders|clients)|(?:clinic|books|list|doors?) (?:is|are) (?:now )?open (?:for|to) (?:new )?(?:clients|customers|bookings|private patients|orders)|(?:we|we[’']re|we are) (?:now )?(?:accepting|taking on|welcoming) (?:new )?(?:private|self-?paying) (?:patients|clients)|membership (?:plan|from|is|includes)|no GP (?:needed|referral needed)|(?:private|same[- ]day|cosmetic) (?:GP |dental |skin )?(?:appointments?|consultations?)(?= (?:from|available|now|for £))",
  ],
  action: [
    '(?:subscribe|sign up|join|register|enrol|enquire|apply|treat yourself) (?:now|today) (?:for|to|and) (?:your|our|get|save)|enquire (?:now|today|within|online|via|at)|subscribe (?:to|and) [\\w ]{1,30} and (?:save|get|cancel)|treat (?:yourself|your skin|your face|someone|mum|dad|your \\w+) (?:to|with)\\b(?! (?:kindness|respect|care|dignity))|gift (?:a|an|her|him|them|yourself|someone|mum) (?:a )?(?:facial|peel|massage|voucher|treatment|session|glow)',
    'call (?:us )?(?:on )?[\\d ()+]{5,20}(?: now)? to (?:book|order|reserve)|(?:to|and|or) (?:book|order|reserve) (?:your|a|an|yours|in)\\b(?! (?:interpreter|meeting|room|ambulance))|then (?:book|order|buy|grab) (?:your|yours|in)|book (?:in|yourself in) (?:with|for|now|today|at)|(?:head|go|pop|log on|nip) (?:over |on )?to (?:our|the) (?:website|shop|store|site|app|online store) (?:to|and) (?:order|buy|book|get|shop|grab)|(?:reserve|grab|bag|snap up|nab) (?:(?:your|yours|one|the last)\\b (?!judge|coat|breath)|an? (?:\\w+ ){0,3}(?:bargain|deal|offer|kit|slot|place|spot|pair|bottle|box|pack|voucher|appointment)\\b)',
    "(?:DM|PM|message|text|WhatsApp|inbox|e-?mail|comment|drop) (?:me|us|[A-Z]{3,}|an? [\\w️]+)\\b[\\w ,]{0,24}(?:for|to get|to receive|and (?:we|I)(?:[’']ll| will) send(?: you)?)(?: your| the| our| a| my)? (?:\\w+ ){0,3}(?:prices?|price ?list|jabs?|pens?|quote|brochure|offer|discount|code|link|treatment|appointment|slot|yours)|add (?:\\w+ ){0,5}to (?:your |my )?(?:basket|cart|bag|order)|(?:tap|click|follow|use|hit|see|order at|buy at) (?:the |our )?link (?:below |above |in bio )?to (?:shop|buy|order|book)|(?:order|buy|book|shop) (?:at|via|through|from|using) (?:the |our )?(?:link|website|app|site)|(?:order|buy|book|shop|reserve) (?:it|them|yours|your \\w+(?: \\w+)?) (?:in|on|through|via|using|from|with) (?:the |our )?(?:app|us|website|shop|store)|at (?:the )?(?:checkout|till)\\b(?=[^.!?]{0,40}[£$€]|[^.!?]{0,30}\\bdiscount)|like,? (?:and )?share (?:and|&) tag|makeover starts|transformation starts|(?:message|DM|call|ring|e-?mail|text|ask) (?:us )?(?:for|about) (?:details and|a quote|a price|prices|our prices)|(?:secure|online) checkout|discreet(?:ly)? (?:parcels?|packag\\w+|delivery|shipping|delivered)|next[- ]day delivery|click (?:and|&) collect|collect in (?:branch|store)|shop [\\w ]{1,30} now\\b|(?:book|claim|get|grab) (?:a|your) free (?:scan|consultation|assessment|trial|sample|check|demo)|why not (?:try|treat)\\b(?= (?:our|yourself|one of our))|summer[- ]ready|beach[- ]ready|ask (?:in[- ]?store|us|our team|at the counter) about our",
  ],
} as const

/** More wordings of an offer: deals, sales and calls to buy. */
export const moreOffers: readonly {
  readonly kind: keyof typeof kinds
  readonly pattern: () => RegExp
}[] = (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({
  // The table has exactly the kinds as its keys.
  kind,
  pattern: lazy(() => new RegExp(`(?<![\\w-])(?:${kinds[kind].join('|')})`, 'gi')),
}))
