/** An email address, as its `box` and its `domain`. */
export const emailAddress =
  /(?<![\w.%+-])(?<box>[\w.%+-]{1,64})@(?<domain>(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w-])/gi

const roleBox =
  /^(?:info|enquir(?:y|ies)|inquiries|contact|hello|admin|office|reception|support|help(?:desk)?|feedback|complaints?|press|media|comms|communications|news(?:letter)?|no-?reply|donotreply|webmaster|postmaster|privacy|foi|dpo|jobs|careers|recruitment|sales|orders|bookings?|appointments?|pharmacy|surgery|practice|clinic|team|mail|you(?:r)?(?:[._-]?(?:name|email))?|name|user|username|someone|somebody|email|test|example|me)(?:[._-].*)?$/i
/** A mailbox that several people read. */
const sharedBox =
  /clinic|surgery|pharmac|practice|booking|team|vaccin|service|centre|center|hospital|health|referral|enquir|admin|reception|office|hub|calendar|group|support|helpline/i

/** Calendars and the like have addresses that look like a person's; so do files of a package. */
const noMailbox =
  /(?:calendar\.google\.com|gserviceaccount\.com)$|\.(?:js|mjs|css|json|html?|png|jpe?g|svg|gif|webp|pdf)$/i
const messageBox = /\d{8}/
/** The archives of mailing lists name each message by what looks like an address. */
const archiveHost = /^(?:[\w-]+\.)*(?:lore|lists?|archives?|mail-archive|groups)\.[\w.-]+$/i

const reservedDomain = /(?:^|\.)example(?:\.(?:org|com|net))?$|\.(?:test|invalid)$/i

/** Where people have mail of their own, or would have in an example; works and schools have domains of theirs. */
const privateDomain =
  /^(?:(?:gmail|googlemail|icloud|protonmail|aol|gmx|ymail|rocketmail|btinternet|btopenworld|blueyonder|ntlworld|virginmedia|talktalk|tiscali|freeserve|plusnet|zoho|eircom|fastmail|tutanota|mail|me|mac|msn|sky|comcast|verizon|sbcglobal|att|cox)\.(?:com|net|co\.uk|org\.uk|org|ie|example)|(?:hotmail|outlook|live|yahoo)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2}|example)|(?:proton|pm)\.me|gmx\.(?:de|net|co\.uk)|tuta\.(?:com|io))$/i

/** Whether a mailbox goes by what it is for, and not by a person's name. */
export function isSharedMailbox(box: string): boolean {
  return roleBox.test(box) || sharedBox.test(box)
}

/** Whether what looks like an address receives no mail that a person reads. */
export function isNoMailbox(box: string, domain: string): boolean {
  return messageBox.test(box) || noMailbox.test(domain)
}

/** Whether a host keeps the archive of a mailing list. */
export function isMailArchive(host: string): boolean {
  return archiveHost.test(host)
}

/** Domains kept for examples and tests. */
export function isReservedDomain(domain: string): boolean {
  return reservedDomain.test(domain)
}

/** Whether people have mailboxes of their own there, and no work or school gives them out. */
export function isPrivateDomain(domain: string): boolean {
  return privateDomain.test(domain)
}
