/** The block around the marked words offers something for sale in the first text only. */
export const promo = `
«Microsuction» £55 both ears ≠ «Microsuction» pays staff £55 a shift
Beat the queue: «travel jabs» while you wait from £30 ≠ Beat the heat: «water» while you wait
We’re taking bookings for «flu jabs» ≠ We’re taking questions on «flu jabs»
Treat yourself to «Botox» this Christmas ≠ Treat others with «kindness» this Christmas
Now in: «hay fever» sprays, buy two get one free ≠ Now in print: «hay fever» research
«Weight loss injections» delivered to your door ≠ «Weight loss injections» are under review by NICE
Claim your free «blister plasters» today ≠ Claims about «blister plasters» are tested today
Comment WEIGHT and we’ll send you the «price list» ≠ Comment and we’ll send you the «minutes»
«Ear wax removal»: appointments available this week ≠ «Ear wax» is normal and cleans itself
Call 01632 960001 to book your «health check» ≠ Call 111 if your «health» gets worse
Our «private clinic» is open for new clients ≠ Our «inquiry» is open for new evidence
3 months of «Mounjaro» for the price of 2 ≠ 3 months of «Mounjaro» made her sick
Refer a friend and get £20 off your «whitening» ≠ Refer a friend to us if their «gums» bleed
«Gift vouchers» on sale in store ≠ «Gift» of life: join the donor register
Get your «skin» summer ready with our peel ≠ Get your «skin» checked with your GP
New! «Collagen» sachets at the till, £1.50 ≠ New guidance on «collagen» claims at last
Prices start at £99 for «Invisalign» checks ≠ Prices have gone up and «patients» skip care
Tap the link to shop our «vitamin» range ≠ Tap your foot and feel the «pulse»
«HRT» reviews with our nurse: £40 ≠ «HRT» reviews help: 40 women agree
Limited slots left for «B12» this Saturday ≠ Limited evidence exists for «B12» in tiredness
Buy your «malaria tablets» from us and save a trip ≠ Take your «malaria tablets» with food and save a life
Only ten «slimming jabs» left at this price ≠ Only ten «slimming» studies have been done
Sale now on: «sun cream» half price ≠ Sun now out: «sun cream» on
We’ll beat any quote for your «private script» ≠ We’ll read any quote on your «private» views
Subscribe to «monthly aligners» and cancel any time ≠ Subscribe to «evidence», not rumours
DM me for «lip filler» prices ≠ DM me about the «lip reading» group
Don’t miss our Black Friday «aesthetics» deals ≠ Don’t miss your Friday «antibiotics»
Just £12.99: «thyroid test» kit ≠ Just 12 of 99: «thyroid» tests were abnormal
Spend £20 and get a free «lip balm» ≠ The NHS spends £20 million on «lip» cancer
Head to our website to order «Viagra Connect» ≠ Head to our website to read about «erections»
«Hearing aids» from €995 ≠ «Hearing aids» cost the HSE €995,000
Book in with our «facialist»: slots going fast ≠ Book club with our «psychologist»: all welcome
No GP needed: get «antibiotics» from £25 ≠ No GP appointment? Try your «pharmacist»
Bundle: «omega 3» plus zinc, $19 ≠ Bundle branch block and «omega 3»: a review
Interest-free finance on all «implants» ≠ Interest in our talk on «implants» is high
«Teeth whitening» offer ends Sunday ≠ «Teeth» offer clues to age
Join 500 happy «clients» who lost a stone with us and save 10% ≠ Join 500 «nurses» who walked with us
Add «probiotics» to your basket ≠ Add «probiotics»? The trial says no
Swipe for before and after, then book your «filler» ≠ Swipe for the chart, then read our «filler» position
Your first «consultation» is on us ≠ The first «consultation» on the plan closes Friday
2 for £10 on all «multivitamins» ≠ 2 in 10 take «multivitamins»
Stocks are low, grab your «antihistamine» today ≠ Stocks are low, so we share «antihistamine» fairly
Sign up for our «weight loss» programme and get 10% off ≠ Sign up for the «organ donor» register
£15 travel «consultation» fee refunded if you buy ≠ Taxi fares of £15 refunded for «dialysis» patients
Use NEWME at checkout for a discount on «serum» ≠ Use «serum» ferritin to check iron
On offer this week: «cough syrup» ≠ On call this week: «Dr Rao»
Our best-selling «foot cream» is back ≠ Our best «foot» nurse is back
«Private GP» appointments, same day, £80 ≠ «GP» appointments, same day, up 80%
Ask in store about our «hair loss» plans, from £1 a day ≠ Ask in clinic about «hair loss»
Reserve your «flu jab» in the app ≠ Reserve judgement on «flu» data
Gift a «facial» this Mother’s Day ≠ «Facial» pain? See your dentist
«Wegovy»: now available at our Truro branch ≠ «Wegovy»: not available for this use on the NHS
Like, share and tag to win a «spa day» ≠ Like, share and learn about «sepsis»
Become a member: unlimited «physio» for £30 a month ≠ Become a «physio»: bursaries of £5,000 a year
Exclusive to our followers: 15% off «scans» ≠ Exclusively «breastfed»: 15% of babies at six months
Your «smile» makeover starts here. Enquire today ≠ Your «smile» matters. Brush twice a day
Stock up on «nappies», all under a fiver ≠ Stocks of «nappies» run out at the food bank
Pay monthly for your «lens» plan ≠ Pay attention to your «lens» hygiene
Early bird price on «first aid» courses till 1 May ≠ Early birds, «first aid» saves lives
Walk in, no appointment, «ear piercing» £25 ≠ Walk in, no appointment, «minor injuries» unit open till 8
Message us on WhatsApp to get your «fat jab» ≠ Message from the «chief medical officer» on fat
«Semaglutide» back in! Order at the link below ≠ «Semaglutide» back in court, in order of appearance
Why not try our new «vape» range? ≠ Why not try to stop your «vape»?
«Blood tests» at your own kitchen table from £49 ≠ «Blood tests» at your own surgery are free
We now have «Ozempic» in, message for details and a quote ≠ We now have «Ozempic» in short supply across Britain
Save your summer: «hay fever jab» £80 today only ≠ Save your sister: «hay fever» is no joke
Payday treat? 20% off «facials» till Sunday ≠ Payday loans and «mental health»: our report
Secure checkout, discreet parcels: «Viagra» without the queue ≠ Secure parcels of «Viagra» were seized at the airport
Your «aligners» could cost less than a coffee a day. Book a free scan ≠ Your «coffee» could cost you sleep
Shop «vitamins» now and collect in branch ≠ Shops sell «vitamins» nobody needs
New clients get their first «massage» half price ≠ New staff get their first «jab» at induction
Grab a «gut health» test kit while they last ≠ Grab a «chair» while the clinic runs late
Ask us for a price for «hearing aids», we beat the high street ≠ Ask us for a leaflet on «hearing aids»
Sleepless? Our «sleep gummies» are two for a tenner ≠ Sleepless? Our «sleep clinic» is run by two nurses
Order your «repeat» privately with us, no queue, small fee ≠ Order your «repeat» on the NHS app, no queue
Last few «flu jab» slots this week, book via the link ≠ Last few «flu» deaths this week, says the report
Mention this post for a free «gift» with any purchase ≠ Mention this post to «friends» with any worries
Our «dermal fillers» start from £120 ≠ Our «dermatology» wait starts from 120 days
Trade in your old «hearing aids» and pay less ≠ Take in your old «hearing aids» and we repair them
New «vitamin D» spray, only at Elmfield Pharmacy ≠ New «vitamin D» advice, not only for winter
Black Friday comes early: «skin peel» packages ≠ Friday comes early: «skin» clinic moved
Pre-order your «winter bundle» before it goes ≠ Before it goes, note your «winter» rota
Get «Alli» without a prescription, in stores now ≠ Get «advice» without an appointment
`
