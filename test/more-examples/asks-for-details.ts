import type { MoreExamples } from './index.ts'

export const asksForDetails: MoreExamples = {
  bad: [
    {
      text: '«Send us your address» on Messenger and we will deliver.',
      severity: 'info',
    },
    { text: 'You can also «email us your medical history» before you come.', severity: 'info' },
    { text: 'Book by «texting your DOB» and allergies to this page.', severity: 'info' },
    { text: '«Send this page a pic of the blister» and we will advise.', severity: 'info' },
    {
      text: '«Which pills are you on for your thyroid? 👇 Tell us in the comments», our nurse replies to all.',
      severity: 'warning',
    },
    {
      text: 'Nobody likes waiting on the phone, so just «comment here with your full name».',
      severity: 'warning',
    },
    { text: '«List your medications» below and I will spot the clash.', severity: 'warning' },
    {
      text: 'Out of your repeat? «Reply underneath with your road» and we will deliver.',
      severity: 'warning',
    },
    {
      text: '«Drop a comment with what tablets you take» and I will check.',
      severity: 'warning',
    },
    '«Tell me in the replies where it hurts», and I’ll name the exercises.',
    '«Pop your name, age and any long-term conditions» in the comments below.',
    'Sore gums again? «Stick a picture» in the replies and I’ll say what to do.',
    {
      text: 'Is that spot new? «WhatsApp us a quick picture» and our nurse will look.',
      severity: 'info',
    },
    {
      text: '«Drop us a quick message with your medication» and we’ll spot the clash.',
      severity: 'info',
    },
  ],
  good: [
    'Comment with your favourite healthy recipe',
    'Share this post',
    'Never reply with your NHS number to a text like this.',
    'Tell your GP about your symptoms.',
    'Your surgery can send your prescription to us.',
    'Send your prescription to your chosen pharmacy in the NHS App.',
    'Email us if your symptoms get worse.',
    'Share your symptoms with your doctor, and take a list with you.',
    'Message us to check whether your prescription is ready.',
    'Email your full name and job title to the course office.',
    'Fill in the form at the desk: age ___ symptoms ___ and hand it to the nurse.',
    'Tell us what you’re taking home from today’s talk.',
    'Text your name and shirt size to 07700 900118 for the fun run.',
    'Reply STOP to end these messages.',
    'Avoid posts such as “DM us your symptoms”.',
    { text: 'Reply with your NHS number.', meta: { audience: 'internal' } },
    'Tell your GP where it hurts and which painkillers you’re taking.',
    'Knitted a foot for our sculpture? Post a photo below!',
    'Worried about a mole? Send us a photo through the NHS App.',
    'Spotted a mole in your garden? Post a photo in the comments!',
    'Leave a message on our answerphone with your full name and date of birth.',
    'Drop us a message to order your prescription.',
  ],
}
