import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

/**
 * Words around news of a business that is not public. They begin with a rare word; what has to
 * stand before and after them is looked at afterwards.
 */
export const businessNews: readonly Term[] = bySense([
  ['internal', '{internal,all staff,staff only,management} {memo,email,e mail,slide,update,presentation,briefing,report,document,announcement,message}{,s}'],
  ['unannounced', '{public,announced,official}'],
  ['leak', '{leaked,leaking,leak}'],
  ['confidence',
    'commercial{,ly} in confidence',
    '{commercially sensitive,company confidential}',
  ],
  ['embargo', '{under embargo,embargoed until,embargoed till,embargoed,embargo until}'],
  ['contract', '{losing,lost,lose} {the,our}'],
  ['told', '{told,asked,sworn} not to {say,share,tell,tell anyone,post}'],
  ['forbidden', '{meant,supposed,allowed} to {share,say,post,tell} {this,it,anyone,you,}'],
])
