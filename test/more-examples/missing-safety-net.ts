import type { MoreExamples } from './index.ts'

export const missingSafetyNet: MoreExamples = {
  bad: [
    {
      text: 'It was the «worst headache» of his life. Just stress, I told him.',
      severity: 'warning',
    },
    { text: '«Slurred speech» now and then? Probably just tiredness.', severity: 'warning' },
    {
      text: 'How to «soothe a tickly cough»: take honey in hot water and keep warm.',
      meta: { kind: 'reply' },
      severity: 'info',
    },
    {
      text: '## «Hay fever tips»\n\n- put balm round your nose\n- wear sunglasses\n- wash your hair',
      meta: { kind: 'web' },
      severity: 'info',
    },
    {
      text: 'Home «remedies for diarrhoea»\n\nSip water, eat plain rice, and stay near the loo.',
      meta: { kind: 'web' },
      severity: 'info',
    },
    { text: 'Throwing up is no fun. «Vomiting blood»? Sleep it off.', severity: 'warning' },
    {
      text: '«Newborn with a temperature»? Don’t panic, it’s usually teething.',
      severity: 'warning',
    },
    {
      text: 'My «two-month-old hit 38.8» on Sunday. Babies run warm, its fine.',
      severity: 'warning',
    },
    {
      text: '«Blood when you wipe»? Nine times out of ten it’s piles. Don’t stress.',
      severity: 'warning',
    },
    { text: 'Has one «calf gone hot and swollen»? It’s only cramp.', severity: 'warning' },
    {
      text: '«Pain shooting down your left arm»? Probably just a strain. Chill.',
      severity: 'warning',
    },
    { text: '«Worst headache» ever? That’s hormones for you.', severity: 'warning' },
    { text: '«Numb down one side»? Probably slept on it.', severity: 'warning' },
    { text: '«Lump in your breast»? Loads of us get them.', severity: 'warning' },
    {
      text: '«One side of her face» has dropped? Just tired.',
      severity: 'warning',
    },
    {
      text: '«Baby is four weeks old with a fever»? That is normal.',
      severity: 'warning',
    },
    {
      text: '# «Indigestion»\n\nEat less at night. Raise the head of your bed. Avoid wine.',
      meta: { kind: 'web' },
      severity: 'info',
    },
    {
      text: '«Headache that came out of the blue»? Tension, nine times out of ten. Have a lie-down.',
      severity: 'warning',
    },
    {
      text: 'Your «baby not moving» much today? They do that near the end.',
      severity: 'warning',
    },
    { text: '«Newborn boiling hot»? Strip her off and see how she is.', severity: 'warning' },
    {
      text: '«Cystitis» is miserable, I know it well. Drink plenty of water, take paracetamol, hold a hot water bottle against your tummy, and skip coffee and wine for a few days. Most women find that it goes off by itself within a week, and so will you.',
      severity: 'info',
    },
    {
      text: 'Winter again, and half of our nursery has «croup». Sit them up on a couple of pillows, give little sips of water, have paracetamol ready for the night, and keep the room cool with a damp cloth on the radiator. It always sounds worse than it is, so stay calm.',
      severity: 'info',
    },
    { text: '«Blood when you go» is mostly piles. Eat more fibre.', severity: 'warning' },
    { text: '«Black stools» are a normal thing after a curry.', severity: 'warning' },
    {
      text: '«Got the runs»? Sip flat lemonade, rest on the sofa, steer clear of dairy and go back to plain toast once your belly feels up to it. Take it slowly for a day or two, keep the loo roll near, and you will be right as rain by the weekend.',
      severity: 'info',
    },
    { text: '«Tightness across your chest»? Nine times in ten it’s stress.', severity: 'warning' },
    {
      text: 'A «heavy feeling on your chest»? Most of the time, it’s just wind.',
      severity: 'warning',
    },
    {
      text: '# «Tummy bug»: a nurse’s guide\n\n- Sips of water\n- Dry toast\n- A hot wash for bedding\n- Home until it stops\n\nHalf of Year 3 has it.',
      meta: { kind: 'web' },
      severity: 'info',
    },
    {
      text: '# «Got a sprained ankle»?\n\n- Rest\n- Ice in a towel\n- A bandage, not too tight\n- Leg up on a cushion',
      meta: { kind: 'web' },
      severity: 'info',
    },
  ],
  good: [
    'Baby not moving much? Do not wait to see how it goes, ring your midwife.',
    'Don’t wait and see with chest pain.',
    'Chest pain? Don’t assume it’s just stress. Call 999.',
    'Chest pain that comes and goes is usually just indigestion, but call 111 to be sure.',
    'Back pain? It’s probably just a pulled muscle.',
    'A baby’s temperature is usually about 36.4C.',
    { text: 'Headache after the budget? Us too.', meta: { kind: 'reply' } },
    {
      text: '# Indigestion\n\nOur talk is on Monday. Use the side door. Take a seat at the back.',
      meta: { kind: 'web' },
    },
    { text: 'Sunburn: cool it. If you feel unwell, see a doctor.', meta: { kind: 'web' } },
    'Facial drooping, slurred speech: think stroke. Act F.A.S.T.',
    'It is normal to feel anxious when you cannot breathe easily; ring the ward.',
    'The myth: “Coughing blood is nothing to worry about”.',
    { text: 'Cold? Our clinic has new heaters. Keep your coat on.', meta: { kind: 'web' } },
    'We saw a man with chest pain, and his ECG was normal.',
    'Feeling anxious before surgery is completely normal.',
    'It’s normal to bleed a little after a smear test.',
    'At three weeks old she was 51 centimetres and 38 around the head: all normal.',
    'A sore arm after your jab is nothing to worry about.',
    'Passing blood when you wee is often just an infection, but always see your GP.',
    'We gave blood when you asked, and it was nothing to worry about.',
    'Our allotment group has tips for a cold morning: wear layers, take a flask, drink something hot, put a hat on, sit on a cushion, and keep moving between the beds. There is toast and honey in the shed at eleven for everybody who has dug a row, and a prize for the best joke.',
    'A tummy bug is going round. Sip water, rest, have plain toast when you can, give paracetamol, and stay at home for two days after it stops. Most children are better within a week. If yours is drowsy, or has not had a wee all day, ring us straight away, whatever the time is.',
    'Chest pain is not a normal part of age.',
    'Giving blood when you go to town is a normal thing to do.',
    'Got the runs? Sip flat lemonade, rest on the sofa, steer clear of dairy and go back to plain toast once your belly feels up to it. Take it slowly for a day or two. If it lasts more than a week, ask a pharmacist.',
    'Tips for the runs on Saturday: drink plenty of water, wear layers, rest the day before and eat toast or rice for breakfast. Our running club meets at nine by the pavilion, whatever the weather, and there is cake for everybody who comes back to the hall.',
    'Tightness across the chest wall is normal after this operation.',
    'Do not think that tightness across your chest is just stress.',
    'Is tightness across your chest just stress? Call 999.',
    {
      text: '# Tummy bug: a nurse’s guide\n\n- Sips of water\n- Dry toast\n- A hot wash for bedding\n- Home until it stops\n\nIf it lasts, call 111.',
      meta: { kind: 'web' },
    },
    {
      text: '# Tummy bug closes our ward\n\n- No visits\n- Flowers to the desk\n- Wash your hands\n- Post at noon',
      meta: { kind: 'web' },
    },
  ],
}
