/** Everybody and everything in it is invented. */
export const sample: string = `What a Monday. Mrs Adeyemi collected her methotrexate late again 🙄

The phones were down, so nobody rang the 94-year-old in Tobermory about his morphine. To whoever left us one star for it: READ THE SIGN, you idiot!!!

On a brighter note: lose a stone by summer with our Wegovy jabs, now £149. No questions asked, message us to book 💉

Flu jabs for the elderly are back, too. [Click here](https://example.org/flu) for the times.
`
