import { lazy, type Range } from 'professional/rule'
import { isCareItem } from '../lexicons/care-words.ts'
import { namesProduct } from './product-words.ts'

const proper = lazy(
  () =>
    /(?<=[\p{L}\d,;:’'")] )(?:[A-Z][\p{Ll}]{2,}[\p{L}\d]*|[a-z]?[A-Z][\p{Ll}]+[A-Z]\p{L}+)(?:['’]s)?(?: [A-Z][\p{L}\d]+)*(?: ?[™®])?|[\p{Lu}][\p{L}\d-]{1,30}(?: [\p{Lu}][\p{L}\d-]{1,30}){0,2} ?[™®]|(?<=\s)\p{Ll}[\p{L}\d-]{2,30} ?[™®]/gu,
)
/** Words with a capital that are no brand, and names of bodies, places and people. */
const otherName =
  /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof(?:essor)?|Sir|Sister|Nurse|NHS|GP|Pharmacy|Pharmacists?|First|Vitamins?|Omega|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Diwali|England|Scotland|Wales|Ireland|Northern|Britain|British|English|Scottish|Welsh|Irish|European?|America\w*|London|Foundation|Society|Association|Trust|College|Institute|Charity|Council|Hospitals?|University|Clinics?|Academy|Guidelines?|Research|Journal|Department|Royal|National|World|Health|Street|Road|Surgery|Centre|App|Week|Day|Month|Covid|Yellow|Card|Facebook|PubMed|ChatGPT|PowerPoint|OneNote|SharePoint|MacBook|Instagram|Twitter|LinkedIn|YouTube|TikTok|WhatsApp|Google|Zoom)\b/

/** No Scot is meant by a capital inside. */
const mark = /[™®]$|^(?!Ma?c[A-Z])[a-z]?[A-Z]\p{Ll}+[A-Z]/u

/** What bears such a name as well, and is not sold for health. */
const named =
  /^ (?:app|website|site|portal|tool|stud(?:y|ies)|trial|podcast|charity|programme|team)\b/i

export interface BrandName extends Range {
  /** Its very form says that it is one: *Floravita®*, *GlowUp*. */
  readonly isMarked: boolean
}

/** Names of products, as far as a capital inside a sentence or a mark shows them. */
export function findBrandNames(text: string): BrandName[] {
  return [...text.matchAll(proper())]
    .filter(({ index, 0: name }) => {
      if (/[™®]$/.test(name)) return true
      const title = /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|@)\.? ?$/.test(text.slice(0, index))
      const plain = name.replace(/['’]s$/, '')
      // “Watch this”: a capital after an address is one at the start of a sentence.
      if (namesProduct(/^\S+/.exec(name)?.[0] ?? '')) return false
      return !title && !otherName.test(name) && !isCareItem(plain.toLowerCase())
    })
    .map(({ index, 0: name }) => {
      const whole = name.replace(/(?:['’]s)$| ?[™®]$/, '')
      return {
        start: index,
        end: index + whole.length,
        isMarked: mark.test(name) && !named.test(text.slice(index + name.length)),
      }
    })
}
