import { type Block, type Container, defineRule, type LexiconHit } from 'professional/rule'
import { bySense } from '../lexicons/by-sense.ts'
import { sentencesNear } from '../shared/nearby.ts'
import { isInvited, offersAdvice, showsOfficialWay } from '../shared/private-advice.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'boundaries/advice-by-dm',
  summary: 'The draft offers advice on somebody’s own health in private messages.',
  why: `
    In a private chat there are no notes, no history and no colleague who could step in, and the
    person may lean on it in an emergency. The rules of the profession hold there as well.
  `,
  advice:
    'Give the official way: “My pharmacy can help, on this number”. Health advice to everybody can stay public.',
  references: [
    { source: 'gphc-online-2016' },
    { source: 'gphc-regulate-social' },
    { source: 'rcgp-highway-2013' },
    { source: 'pda-2025' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    person: 'This offers advice on somebody’s own health in private messages',
    team: 'This offers health advice in messages; name your secure way or telephone',
  },
  lexicon: bySense([
    [
      'request',
      '{dm,pm,message,msg,inbox,whatsapp,text,private message,direct message,messenger} {me,us}',
      '{drop,send,shoot,ping,pop,fire} {me,us} {a,an,your} {,quick ,private ,direct }{dm,pm,message,msg,text,whatsapp}',
      '{ping,reach,buzz,try,ask,tell} me {on,via,over} {whatsapp,messenger,telegram,signal,insta,instagram,snapchat,facebook}',
      '{drop,send,shoot} {me,us} a {,quick ,private }{line,note,email,e mail,voice note}',
      '{email me,e mail me,snapchat me,facebook me,telegram me,hmu,hit me up,hit us up}',
      '{drop,send,ping,pop,shoot,sling,fling,fire,chuck} {me,us} {a,your,the,some} {,clear ,quick ,short ,little ,wee }{photo,pic,picture,video,vid,clip,snap,photos,pics,videos}',
      '{send,ping,pop,sling,fire,drop} {it,them,one} {,over ,across }{on,via,over,by} {whatsapp,messenger,telegram,insta,instagram,snapchat,dm,text}',
      '{slide,hop,jump,pop,come,step} {into,in} {my,our} {dms,dm,inbox,messages,pms}',
      '{dm,pm,whatsapp} {a,your,the} {,clear ,quick }{photo,pic,picture,video,snap}',
      '{give me a shout,give us a shout,shout me,reach me,catch me,grab me,get me,contact me,find me} {on,via,over} {whatsapp,messenger,telegram,signal,insta,instagram}',
      '{send,pop,drop,ping} {it,them,one,a pic,a photo}{, over, across} {in a message,in a text,in a dm,by dm,via dm,on whatsapp,privately}',
      'ask {,me }{,away }{in my dms,by dm,via dm,in a dm,on whatsapp}',
    ],
    [
      'place',
      '{at,to} me {on,over,via} {messenger,whatsapp,insta,instagram,telegram,snapchat}',
      '{in,into,to} {my,our} {dms,dm,inbox,pms}',
    ],
    [
      'statement',
      '{my,our} {dms,dm,inbox,pms,whatsapp,messages} {is,are} {,always ,still ,now ,wide }open',
      'my {dms,inbox,pms,whatsapp} {is,are} {the place,right here,always there}',
      '{dms,inbox,pms} {,always ,still }open',
      'open {dms,inbox}',
      '{dms,inbox,pms} {is,are} {,always ,still }open',
    ],
  ]),
  examples: {
    bad: [
      {
        text: 'Rash won’t go? «DM me» a photo and I’ll tell you what it is',
        severity: 'warning',
      },
      { text: '«My inbox is always open» for contraception questions', severity: 'warning' },
      { text: '«WhatsApp me» your tablets and I’ll check for clashes', severity: 'warning' },
      { text: '«PM me», I’ll tell you what dose to take', severity: 'warning' },
      {
        text: 'Not sure which antihistamine is right for you? Just «message me».',
        meta: { author: { type: 'person' } },
        severity: 'warning',
      },
      'Your GP won’t listen about your periods? «Slide into my DMs» 💌 I’m a nurse.',
      'Mums! Any worries about your baby’s eczema, «drop me a message» and I will have a look.',
      'Struggling with side effects? 👉 «DM me»',
      '«My DMs are open» if you have questions about your medication.',
      'Feel free to «message me» with any HRT questions, I answer every evening.',
      '«Send us a pic» of that mole and we can tell you if it’s worth worrying.',
      'Too embarrassed to ask in the pharmacy? «Text me» your symptoms, no judgement.',
      'Confused about your blood results? «Inbox open». Message me and I’ll explain them.',
      'As your friendly GP I say: vaccine worries? «DM me»!',
    ],
    good: [
      'Found a lost glove? Send it over in a message to our front desk.',
      'DM me for the slides',
      'Drop me a line if you want the slides from our diabetes talk.',
      'Email me about the study on migraine; we need twenty people.',
      'Ping me on Messenger if you can swap the Friday clinic.',
      'Message us to book the community room',
      'Please don’t DM me for medical advice',
      'DM for details of the charity run',
      'We are hiring a dispenser. DM me your CV.',
      'Want to join our diabetes team? Message me.',
      'Strangers DM me their symptoms every week, and I cannot help them there.',
      'If you DM me your symptoms, I will ask you to ring 111.',
      'I can’t give medical advice here. DM me about talks.',
      'My DMs are open, but not for personal medical questions.',
      'The surgery will text me my results.',
      'My DMs are open if you need to talk. You are not alone.',
      'DM me if you have asthma and would like to take part in our study.',
      'Fellow pharmacists, message me with questions about the asthma guideline.',
    ],
  },

  create(context) {
    const told = new Set<Block>()
    return {
      hit(hit, container) {
        const { audience, fictional } = container.meta
        const block = hit.at.view.blockAt(hit.at.start)
        if (told.has(block)) return
        if (fictional || audience === 'professionals' || audience === 'internal') return
        const isTeam = /\b(?:us|our)\b/.test(hit.phrase) || isOrganisation(container.meta)
        if (!isOffer(hit, container, isTeam)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        told.add(block)
        context.report({
          at: hit.at,
          message: isTeam ? 'team' : 'person',
          atMost: isTeam ? 'info' : 'warning',
        })
      },
    }

    function isOffer({ term, at }: LexiconHit, container: Container, isTeam: boolean): boolean {
      const near = sentencesNear(at, container, context)
      if (!isInvited(near.before, term.sense)) return false
      if (isTeam && showsOfficialWay(near)) return false
      return offersAdvice(near, at.value)
    }
  },
})
