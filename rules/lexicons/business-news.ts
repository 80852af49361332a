import type { Term } from 'professional/rule'

/**
 * Words around news of a business that is not public. They begin with a rare word; what has to
 * stand before and after them is looked at afterwards.
 */
export const businessNews: readonly Term[] = [
  {
    term: '{internal,all staff,staff only,management} {memo,email,e mail,slide,update,presentation,briefing,report,document,announcement,message}{,s}',
    sense: 'internal',
  },
  { term: '{public,announced,official}', sense: 'unannounced' },
  { term: '{leaked,leaking,leak}', sense: 'leak' },
  { term: 'commercial{,ly} in confidence', sense: 'confidence' },
  { term: '{commercially sensitive,company confidential}', sense: 'confidence' },
  {
    term: '{under embargo,embargoed until,embargoed till,embargoed,embargo until}',
    sense: 'embargo',
  },
  { term: '{losing,lost,lose} {the,our}', sense: 'contract' },
  { term: '{told,asked,sworn} not to {say,share,tell,tell anyone,post}', sense: 'told' },
  { term: '{meant,supposed,allowed} to {share,say,post,tell} {this,it,anyone,you,}', sense: 'forbidden' },
]
