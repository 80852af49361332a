import { lazy, type Term } from 'professional/rule'

/** Where the figures come from. All are rounded to their order of magnitude. */
export const roleSources = {
  soc: 'ONS, employment by occupation (SOC 2020), United Kingdom, 2021 to 2023',
  workforce: 'DfE, DHSC, MoD and Home Office workforce statistics, 2022 and 2023',
  public: 'House of Commons Library, Electoral Commission, judiciary: holders of public offices, 2023',
  body: 'The body’s own figures: Church of England, RNLI, Post Office, British Beer and Pub Association, Scouts, Mountain Rescue and others',
  census: 'ONS, Census 2021: households, marital status, veterans, unpaid carers; rounded',
  births: 'ONS, births and childbearing for women born in different years, England and Wales',
  plain: 'Plain reasoning: a small place has about so many, a person about so many',
} as const

export type RoleSource = keyof typeof roleSources

/**
 * What somebody is to others. Occupations are `generic` or `distinctive`: known in the place by
 * that role. Relations are `household`, an unusual family or home, or `related`, to the author or to
 * somebody who is named.
 */
export type RoleClass = 'generic' | 'distinctive' | 'household' | 'related'

export interface Role {
  /** In lower case. */
  readonly term: string
  readonly class: RoleClass
  /** Of 1,000 residents, how many. */
  readonly perThousand?: number
  /**
   * How many a small place has that has one at all; a large one has more. “The vicar” of any place
   * is one of so many.
   */
  readonly perPlace?: number
  /** How many there are in all, as the author would count them. */
  readonly inAll?: number
  readonly source: RoleSource
}

/** Term, class, of 1,000 residents, per place, source. */
const occupations = `
  {lorry,hgv,truck} driver | generic | 4.5 | - | soc
  {trucker,haulier} | generic | 4.5 | - | soc
  {van,delivery} driver | generic | 9 | - | soc
  {courier,delivery rider} | generic | 3 | - | soc
  {taxi driver,cabbie,cab driver,minicab driver,uber driver} | generic | 3.3 | - | soc
  {bus,coach} driver | generic | 1.6 | - | soc
  school bus driver | distinctive | 0.3 | 2 | plain
  {train,tram,tube} driver | generic | 0.4 | - | soc
  {train guard,train conductor,signalman,stationmaster,station master} | generic | 0.3 | - | soc
  {airline pilot,helicopter pilot,pilot} | generic | 0.25 | - | soc
  {cabin crew,air hostess,flight attendant,air steward,stewardess} | generic | 0.45 | - | soc
  air traffic controller | generic | 0.03 | - | soc
  {driving instructor,driving examiner} | generic | 0.6 | - | soc
  {forklift,fork lift,crane,digger} driver | generic | 1.8 | - | soc
  tractor driver | generic | 0.5 | - | soc
  ambulance driver | generic | 0.3 | - | workforce
  {binman,bin man,refuse collector} | generic | 0.5 | - | soc
  {road sweeper,street cleaner} | generic | 0.2 | - | soc
  {ferryman,ferry captain,ferry skipper} | distinctive | 0.02 | 2 | plain
  {lock keeper,lighthouse keeper,bridge keeper} | distinctive | 0.005 | 1 | plain
  {harbour master,harbourmaster} | distinctive | 0.01 | 1 | plain
  teacher | generic | 12 | - | workforce
  {primary,secondary,primary school,secondary school} teacher | generic | 12 | - | workforce
  {maths,english,science,music,history,geography,art,drama,pe,chemistry,physics,biology,french,german,spanish,re} teacher | generic | 1 | - | workforce
  {reception,nursery,year 1,year 2,year 3,year 4,year 5,year 6} teacher | generic | 0.6 | - | workforce
  {swimming,yoga,pilates,piano,dance,ballet,riding,ski,zumba} {teacher,instructor} | generic | 0.5 | - | soc
  {teaching assistant,classroom assistant,school ta} | generic | 5 | - | workforce
  {school captain,captain of {the,our} {school,village,town,local,first,under}} | distinctive | 0.2 | 2 | plain
  {headteacher,head teacher,headmaster,headmistress,school head} | distinctive | 0.4 | 1 | workforce
  {deputy head,deputy headteacher,assistant head,head of year,head of sixth form} | distinctive | 0.8 | 2 | workforce
  {school secretary,school receptionist,school caretaker,school janitor,school cook} | distinctive | 0.4 | 1 | plain
  {dinner lady,lunchtime supervisor,school cleaner} | generic | 2 | - | soc
  {school governor,chair of governors} | generic | 3 | - | body
  {lollipop lady,lollipop man,school crossing patrol} | distinctive | 0.08 | 1 | plain
  {lecturer,university lecturer,college lecturer} | generic | 2.4 | - | soc
  professor | generic | 0.35 | - | body
  {vice chancellor,chancellor of the university} | distinctive | 0.002 | - | body
  {phd student,postgraduate} | generic | 1.7 | - | body
  {university student,college student,fresher,undergraduate} | generic | 35 | - | body
  {nursery nurse,nursery worker,nanny,childminder,au pair} | generic | 3.5 | - | soc
  {gymnastics coach,football coach,rugby coach,tennis coach,swimming coach} | generic | 1 | - | soc
  {personal trainer,gym instructor,fitness instructor} | generic | 1 | - | soc
  {nurse,staff nurse,district nurse} | generic | 9.7 | - | workforce
  {midwife,health visitor} | generic | 0.8 | - | workforce
  {doctor,junior doctor,resident doctor} | generic | 4.5 | - | workforce
  {surgeon,anaesthetist,hospital consultant} | generic | 0.9 | - | workforce
  {paramedic,ambulance technician} | generic | 0.5 | - | workforce
  {dentist,dental nurse,dental hygienist} | generic | 1.6 | - | workforce
  {pharmacist,dispenser,pharmacy technician} | generic | 1.5 | - | workforce
  {optician,optometrist,physio,physiotherapist,podiatrist,radiographer} | generic | 2 | - | workforce
  {care worker,care assistant,support worker,home help} | generic | 12.5 | - | workforce
  care home manager | distinctive | 0.25 | 1 | workforce
  {hospital porter,ward clerk} | generic | 0.5 | - | workforce
  social worker | generic | 1.6 | - | workforce
  {psychologist,psychotherapist,counsellor} | generic | 1 | - | soc
  {hospital chaplain,army chaplain,prison chaplain} | distinctive | 0.02 | - | body
  {vet,veterinary surgeon,vet nurse} | generic | 0.7 | - | soc
  {solicitor,lawyer} | generic | 2.2 | - | soc
  {barrister,advocate depute} | generic | 0.25 | - | public
  {judge,sheriff,district judge,crown court judge} | distinctive | 0.05 | - | public
  {magistrate,justice of the peace} | generic | 0.2 | - | public
  coroner | distinctive | 0.002 | 1 | public
  {police officer,policeman,policewoman,copper} | generic | 2.5 | - | workforce
  {pcso,village policeman,village bobby,local bobby,community policeman} | distinctive | 0.12 | 1 | workforce
  {detective,police sergeant,police inspector} | generic | 0.5 | - | workforce
  {chief constable,police commissioner,police and crime commissioner} | distinctive | 0.001 | - | public
  {firefighter,fireman,fire officer} | generic | 0.65 | - | workforce
  {retained firefighter,on call firefighter} | generic | 0.2 | - | workforce
  {special constable,community first responder,first responder} | generic | 0.2 | - | workforce
  {prison officer,prison guard,prison governor} | generic | 0.35 | - | workforce
  {probation officer,bailiff} | generic | 0.2 | - | workforce
  {prisoner,inmate} | generic | 1.4 | - | workforce
  {soldier,squaddie,army officer,paratrooper} | generic | 1.2 | - | workforce
  {royal marine,commando,submariner} | generic | 0.2 | - | workforce
  {naval officer,navy officer,sailor} | generic | 0.45 | - | workforce
  {raf officer,raf pilot,fighter pilot} | generic | 0.05 | - | workforce
  {army cadet,air cadet,sea cadet} | generic | 2 | - | workforce
  {reservist,army reservist} | generic | 0.5 | - | workforce
  {security guard,bouncer,doorman} | generic | 2.8 | - | soc
  {traffic warden,parking attendant} | generic | 0.2 | - | soc
  {civil servant,council worker,council officer} | generic | 10 | - | workforce
  {lifeboat volunteer,lifeboat crew,lifeboatman,lifeboat crewman,rnli volunteer} | distinctive | 0.08 | 20 | body
  {coxswain,lifeboat coxswain,lifeboat helm} | distinctive | 0.004 | 1 | body
  {coastguard,coastguard volunteer,coastguard officer} | distinctive | 0.05 | 10 | body
  {mountain rescue volunteer,mountain rescuer,cave rescuer} | distinctive | 0.05 | 30 | body
  {lifeguard,beach lifeguard} | generic | 0.4 | - | soc
  {vicar,rector,parish priest,rural dean} | distinctive | 0.12 | 1 | body
  {priest,catholic priest} | distinctive | 0.08 | 1 | body
  {curate,verger,sexton,lay reader,churchwarden,church warden} | distinctive | 0.3 | 1 | body
  {minister of the kirk,methodist minister,baptist minister,free church minister,parish minister} | distinctive | 0.08 | 1 | body
  {pastor,church elder} | distinctive | 0.1 | 1 | body
  {rabbi,imam,granthi,hindu priest} | distinctive | 0.05 | 1 | body
  {bishop,archdeacon,archbishop,cardinal} | distinctive | 0.005 | - | body
  {nun,monk,abbot,abbess,friar} | generic | 0.03 | - | body
  {organist,church organist,choirmaster,bell ringer,bellringer,choir leader} | distinctive | 0.4 | 1 | body
  {missionary,salvation army officer} | distinctive | 0.03 | - | body
  {mp,member of parliament} | distinctive | 0.01 | 1 | public
  {msp,senedd member} | distinctive | 0.04 | - | public
  {baroness,life peer,member of the house of lords} | distinctive | 0.012 | - | public
  {duke,duchess,marquess,viscount,countess,laird} | distinctive | 0.01 | - | public
  {lord lieutenant,high sheriff,lady mayoress,lord mayor,lord provost} | distinctive | 0.003 | 1 | public
  {mayor,mayoress,deputy mayor,provost} | distinctive | 0.02 | 1 | public
  {councillor,local councillor,district councillor,borough councillor,city councillor} | distinctive | 0.3 | 3 | public
  county councillor | distinctive | 0.03 | 1 | public
  {town councillor,parish councillor,community councillor} | distinctive | 1.5 | 7 | public
  {leader of the council,council leader,chief executive of the council,council chief executive} | distinctive | 0.006 | 1 | public
  {town clerk,parish clerk,town crier,toastmaster} | distinctive | 0.1 | 1 | plain
  {ambassador,diplomat,consul} | distinctive | 0.02 | - | public
  {postmaster,postmistress,sub postmaster,subpostmistress,subpostmaster} | distinctive | 0.15 | 1 | body
  {postman,postwoman,postie} | generic | 1.6 | - | soc
  {village postman,village postie,local postman,local postie} | distinctive | 1.6 | 2 | plain
  {publican,pub landlord,pub landlady,landlord of the pub,landlady of the pub,landlord of the,landlady of the} | distinctive | 0.7 | 1 | body
  {barman,barmaid,bartender,bar manager} | generic | 3 | - | soc
  {shopkeeper,newsagent,corner shop owner,shop owner} | generic | 1 | - | soc
  {butcher,baker,greengrocer,fishmonger} | generic | 0.9 | - | soc
  {village shopkeeper,village butcher,local butcher,village baker,local baker,local greengrocer,local fishmonger} | distinctive | 0.4 | 1 | plain
  {chip shop owner,owner of the chippy,takeaway owner,cafe owner,restaurant owner} | generic | 0.8 | - | soc
  {hotel manager,hotelier,b and b owner,guest house owner,campsite owner} | generic | 0.6 | - | soc
  {florist,jeweller,bookseller,antique dealer,milliner,cobbler,tailor,seamstress} | generic | 0.7 | - | soc
  {bookmaker,bookie,pawnbroker} | generic | 0.3 | - | soc
  {market trader,stallholder,ice cream man,milkman} | generic | 0.4 | - | soc
  {shop assistant,shop worker,sales assistant,checkout assistant,supermarket worker,till worker} | generic | 17 | - | soc
  {store manager,shop manager,supermarket manager} | generic | 3.5 | - | soc
  {hairdresser,hair stylist} | generic | 2.7 | - | soc
  {barber,beautician,nail technician,tattooist,tattoo artist} | generic | 2.3 | - | soc
  {village hairdresser,local hairdresser,local barber} | distinctive | 1 | 2 | plain
  {chef,cook,sous chef,head chef,kitchen porter,pastry chef} | generic | 6 | - | soc
  {waiter,waitress,barista} | generic | 4.5 | - | soc
  {cleaner,window cleaner,housekeeper,chambermaid} | generic | 9 | - | soc
  chimney sweep | generic | 0.02 | - | soc
  {undertaker,funeral director,gravedigger,grave digger,embalmer} | generic | 0.25 | - | soc
  {farmer,dairy farmer,sheep farmer,pig farmer,hill farmer,crofter,fruit grower} | generic | 2.2 | - | soc
  {farm worker,farm hand,farmhand,fruit picker,farm labourer} | generic | 1.5 | - | soc
  {shepherd,gamekeeper,ghillie,deer stalker,beekeeper,water bailiff} | distinctive | 0.1 | - | soc
  {fisherman,fisherwoman,trawlerman,lobster fisherman,skipper,creel fisherman} | generic | 0.15 | - | soc
  {forester,tree surgeon,lumberjack,park ranger,countryside ranger,warden of the reserve} | generic | 0.4 | - | soc
  {gardener,landscaper,groundsman,greenkeeper,head gardener} | generic | 2.7 | - | soc
  {stable lad,stable hand,farrier,blacksmith,saddler,horse trainer} | generic | 0.25 | - | soc
  {dog groomer,dog walker,dog breeder,kennel owner,zookeeper,zoo keeper} | generic | 0.5 | - | soc
  {builder,labourer,bricklayer,brickie,groundworker} | generic | 6 | - | soc
  {plumber,gas engineer,heating engineer} | generic | 2.7 | - | soc
  {electrician,sparky} | generic | 3.6 | - | soc
  {carpenter,joiner,chippie,cabinet maker} | generic | 3.5 | - | soc
  {roofer,slater,roof thatcher,scaffolder,steeplejack} | generic | 1.1 | - | soc
  {plasterer,tiler,glazier,floor layer,carpet fitter} | generic | 1.4 | - | soc
  {painter and decorator,decorator} | generic | 1.7 | - | soc
  {stonemason,dry stone waller,drystone waller} | generic | 0.15 | - | soc
  {demolition worker,road worker,asphalter} | generic | 0.6 | - | soc
  {architect,surveyor,town planner} | generic | 2.5 | - | soc
  {mechanic,car mechanic,garage owner,mot tester} | generic | 3.2 | - | soc
  {welder,toolmaker,machinist,sheet metal worker,foundry worker} | generic | 4 | - | soc
  {engineer,civil engineer,mechanical engineer} | generic | 7 | - | soc
  {factory worker,production worker,assembly worker,line worker} | generic | 8 | - | soc
  {abattoir worker,slaughterman,meat packer,fish processor,fish filleter} | generic | 0.5 | - | soc
  {steelworker,steel worker,shipbuilder,shipyard worker,dock worker} | generic | 0.6 | - | soc
  {miner,coal miner,quarry worker,quarryman,tin miner} | generic | 0.2 | - | soc
  {offshore worker,oil rig worker,rig worker,roughneck,wind farm technician} | generic | 0.4 | - | soc
  {diver,commercial diver,saturation diver,scallop diver} | generic | 0.02 | - | soc
  {warehouse worker,warehouseman,order picker,amazon worker} | generic | 7 | - | soc
  {weaver,textile worker,glassblower,clockmaker,watchmaker,luthier} | generic | 0.3 | - | soc
  {distillery worker,distillery manager,brewer,cheesemaker,cider maker} | generic | 0.2 | - | soc
  {office worker,administrator,secretary,personal assistant,office manager} | generic | 25 | - | soc
  {receptionist,call centre worker} | generic | 6 | - | soc
  {accountant,bookkeeper,auditor} | generic | 5 | - | soc
  {banker,bank manager,bank clerk,stockbroker,financial adviser} | generic | 4 | - | soc
  {estate agent,letting agent,auctioneer} | generic | 1.3 | - | soc
  {insurance broker,loss adjuster,actuary} | generic | 1 | - | soc
  {software engineer,programmer,web developer,it worker,it consultant} | generic | 10 | - | soc
  {scientist,researcher,lab technician} | generic | 4 | - | soc
  {meteorologist,geologist,archaeologist,marine biologist,astronomer} | generic | 0.3 | - | soc
  {astronaut,arctic explorer,polar explorer} | distinctive | 0.001 | - | plain
  {company director,business owner,managing director,chief executive} | generic | 12 | - | soc
  {librarian,archivist,museum curator,curator} | generic | 0.5 | - | soc
  {village librarian,local librarian} | distinctive | 0.1 | 1 | plain
  {journalist,reporter,photographer} | generic | 1.8 | - | soc
  {editor of the local paper,local journalist,local reporter} | distinctive | 0.03 | 2 | plain
  {newsreader,tv presenter,television presenter,weather presenter,weatherman,weather girl,radio presenter,radio dj,breakfast show host} | distinctive | 0.01 | - | plain
  {actor,actress,stuntman} | generic | 0.6 | - | soc
  {soap star,soap actor,soap actress,celebrity,pop star,rock star,film star,reality tv star,love island contestant,bake off contestant} | distinctive | 0.03 | - | plain
  {influencer,youtuber,tiktoker,podcaster,blogger} | generic | 0.5 | - | plain
  {comedian,magician,circus performer,ventriloquist,drag queen,drag king} | generic | 0.1 | - | soc
  {singer,musician,drummer,guitarist,pianist,violinist,cellist,opera singer,composer} | generic | 1 | - | soc
  {dancer,ballet dancer,ballerina,choreographer} | generic | 0.25 | - | soc
  {artist,painter,sculptor,illustrator,designer} | generic | 3 | - | soc
  {author,novelist,poet,playwright,bestselling author} | generic | 0.4 | - | soc
  {fashion model,glamour model,fashion designer} | generic | 0.3 | - | soc
  {sex worker,stripper,lap dancer} | generic | 1.1 | - | body
  {dj,wedding dj,pub singer,quiz master,wedding photographer,children's entertainer} | generic | 0.4 | - | plain
  {footballer,semi professional footballer} | generic | 0.07 | - | body
  {professional footballer,premier league footballer,england footballer} | distinctive | 0.07 | - | body
  {goalkeeper,centre half,centre forward,club captain,team captain,first team manager,football manager} | distinctive | 0.05 | 1 | plain
  {rugby player,fly half,scrum half,prop forward} | generic | 0.5 | - | body
  {cricketer,wicket keeper,wicketkeeper,fast bowler,opening batsman} | generic | 0.5 | - | body
  {jockey,racing driver,speedway rider,motorcycle racer,show jumper} | distinctive | 0.02 | - | body
  {boxer,cage fighter,wrestler,darts player,snooker player,golfer,golf professional} | generic | 0.1 | - | body
  {athlete,marathon runner,ultra runner,triathlete,sprinter,fell runner,cyclist,swimmer,channel swimmer} | generic | 3 | - | plain
  {olympian,paralympian,olympic medallist,gold medallist,world champion,commonwealth athlete} | distinctive | 0.02 | - | body
  {referee,linesman,umpire,football referee} | generic | 0.4 | - | body
  {scout leader,cub leader,beaver leader,brownie leader,guide leader,akela,brown owl,scoutmaster} | generic | 1.5 | - | body
  {brass band conductor,pipe major,bandmaster,morris dancer} | distinctive | 0.1 | 1 | body
  {carnival queen,beauty queen,may queen,miss england,pageant winner,rose queen,gala queen} | distinctive | 0.05 | 1 | plain
  {wi president,chair of the wi,chair of the parish council,rotary president,allotment secretary} | distinctive | 0.3 | 1 | plain
  {golf club captain,bowls club captain,cricket club captain,club secretary,club president} | distinctive | 0.3 | 2 | plain
  {town drunk,local character,well known local,local celebrity} | distinctive | 0.3 | 1 | plain
  {lottery winner,euromillions winner} | distinctive | 0.1 | - | plain
  {unemployed,job seeker,jobseeker} | generic | 20 | - | soc
  {retired teacher,retired nurse,retired policeman,retired miner,retired farmer,retired colonel,retired judge,retired gp} | generic | 5 | - | plain
  {pensioner,retiree,oap} | generic | 180 | - | census
  {a level student,sixth former,schoolboy,schoolgirl,sixth form student} | generic | 60 | - | workforce
  {head boy,head girl,school prefect} | distinctive | 0.1 | 1 | plain
  apprentice | generic | 10 | - | workforce
  {backpacker,tourist,holidaymaker} | generic | 15 | - | plain
  {foster carer,foster mum,foster dad,foster mother} | generic | 1 | - | workforce
  {translator,interpreter} | generic | 0.5 | - | soc
  falconer | distinctive | 0.005 | - | soc
  {rat catcher,pest controller} | generic | 0.1 | - | soc
  {tour guide,outdoor instructor,mountain guide,surf instructor} | generic | 0.3 | - | soc`

/** Term, class, of 1,000 residents, in all, source. */
const relations = `
  {my,our} {,own ,next door ,elderly ,old ,upstairs ,downstairs }neighbour | related | - | 10 | plain
  {my,our} {,next door ,upstairs ,downstairs }neighbor | related | - | 10 | plain
  {my,our} neighbour's {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} | related | - | 10 | plain
  {my,our} neighbour {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} | related | - | 10 | plain
  my {wife,husband,partner,fiance,fiancee,girlfriend,boyfriend,other half,mrs,hubby} | related | - | 1 | plain
  my {mum,mother,mam,dad,father} | related | - | 1 | plain
  my {nan,nana,gran,granny,grandma,grandmother,grandad,granddad,grandpa,grandfather} | related | - | 2 | plain
  my {son,daughter,stepson,stepdaughter} | related | - | 2 | plain
  my {brother,sister,twin brother,twin sister,twin,stepbrother,stepsister} | related | - | 2 | plain
  my {aunt,auntie,uncle,great aunt,great uncle} | related | - | 5 | plain
  my {cousin,niece,nephew} | related | - | 10 | plain
  my {mother in law,father in law,sister in law,brother in law,daughter in law,son in law} | related | - | 2 | plain
  my {ex,ex wife,ex husband,ex boyfriend,ex girlfriend,ex partner} | related | - | 3 | plain
  my {flatmate,housemate,lodger,tenant,landlord,landlady} | related | - | 4 | plain
  my {friend,mate,pal} | related | - | 50 | plain
  my best {friend,mate} | related | - | 2 | plain
  {my,a} {friend,mate} of mine | related | - | 50 | plain
  {a friend,friend} of {ours,the family} | related | - | 50 | plain
  my friend's {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} | related | - | 50 | plain
  my friend {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} | related | - | 50 | plain
  {my,our} {boss,manager,line manager,supervisor} | related | - | 2 | plain
  {my,our} {former ,old ,ex }{boss,manager} | related | - | 5 | plain
  {my,our,a} {colleague,coworker,co worker,workmate} | related | - | 30 | plain
  {my,our} {former,old} colleague | related | - | 100 | plain
  {my,our} colleague's {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} | related | - | 30 | plain
  {my,our} colleague {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} | related | - | 30 | plain
  {my,our} {hairdresser,cleaner,childminder,gardener,window cleaner,milkman,postman,postie,dentist,vet} | related | - | 2 | plain
  {my,our} {saturday girl,saturday boy,delivery driver,counter assistant,trainee,pre reg,receptionist} | related | - | 3 | plain
  my {old,former,primary school,secondary school,favourite} teacher | related | - | 20 | plain
  my {son's,daughter's,child's,son,daughter,child,kid's,kid,kids} {teacher,headteacher,friend,football coach,coach,swimming teacher} | related | - | 10 | plain
  my {granddaughter,grandson,godson,goddaughter,godmother,godfather} | related | - | 4 | plain
  my {mum's,dad's,mum,dad,nan's,nan} {friend,best friend,neighbour,carer,partner,sister,brother} | related | - | 5 | plain
  {the,our} {vicar's,vicar,rector's,rector,minister's,minister} {wife,husband,son,daughter,mother,father,widow} | related | 0.12 | 1 | plain
  {the,our} {headteacher's,headteacher,headmaster's,headmaster,head's,head} {wife,husband,son,daughter,mother,father} | related | 0.4 | 1 | plain
  {the,our} {mayor's,mayor,councillor's,councillor,mp's,mp} {wife,husband,son,daughter,mother,father} | related | 0.03 | 1 | plain
  {the,our} {landlord's,landlord,publican's,publican,postmaster's,postmaster,butcher's,butcher,baker's,baker} {wife,husband,son,daughter,mother,father} | related | 0.8 | 1 | plain
  {the,our} {doctor's,doctor,gp's,gp,dentist's,dentist,vet's,vet,pharmacist's,pharmacist} {wife,husband,son,daughter,mother,father,mum,dad} | related | 1 | 3 | plain
  {a,the} {farmer's,farmer,policeman's,policeman,fisherman's,fisherman} {wife,son,daughter,widow} | related | 2 | - | plain
  {mother,mum,father,dad,parent} of {four,4} | household | 25 | - | births
  {mother,mum,father,dad,parent} of {five,5} | household | 8 | - | births
  {mother,mum,father,dad,parent} of {six,6} | household | 3 | - | births
  {mother,mum,father,dad,parent} of {seven,7} | household | 1.2 | - | births
  {mother,mum,father,dad,parent} of {eight,8} | household | 0.5 | - | births
  {mother,mum,father,dad,parent} of {nine,9} | household | 0.25 | - | births
  {mother,mum,father,dad,parent} of {ten,10} | household | 0.12 | - | births
  {mother,mum,father,dad,parent} of {eleven,11,twelve,12,thirteen,13,fourteen,14} | household | 0.06 | - | births
  {four,five,4,5} {kids,children} | household | 30 | - | births
  {six,seven,6,7} {kids,children} | household | 4 | - | births
  {eight,nine,ten,8,9,10} {kids,children} | household | 0.9 | - | births
  {mother,mum,father,dad,parent} of twins | household | 8 | - | births
  {twin girls,twin boys,newborn twins,baby twins,expecting twins} | household | 3 | - | births
  {two,2} sets of twins | household | 0.1 | - | births
  {twin brothers,twin sisters,identical twins,identical twin} | household | 8 | - | births
  {mother,mum,father,dad,parent} of triplets | household | 0.1 | - | births
  {triplet,triplets,expecting triplets} | household | 0.4 | - | births
  {quadruplets,quins,quintuplets,sextuplets} | household | 0.003 | - | births
  {single,lone} {mum,mother,mam} | household | 38 | - | census
  {single,lone} {dad,father} | household | 7 | - | census
  {teenage,teen} {mum,mother,mam} | household | 0.7 | - | births
  {teenage,teen} {dad,father} | household | 0.3 | - | births
  {widow,widower,widowed} | household | 50 | - | census
  {newlywed,newly wed,newlyweds,just married} | household | 7 | - | births
  {divorcee,recently divorced,going through a divorce} | household | 10 | - | census
  {lives,living} alone | household | 125 | - | census
  {lives,living} on a {narrowboat,narrow boat,houseboat,house boat,barge,canal boat,boat} | household | 0.3 | - | plain
  {lives,living} in a {caravan,campervan,van,car,tent,static caravan,yurt} | household | 2 | - | census
  {lives,living} in a {castle,lighthouse,convent,monastery,windmill} | household | 0.02 | - | plain
  {lives,living} above the {pub,shop,chippy,pharmacy,surgery} | household | 1 | 2 | plain
  {lives,living} next door to {the surgery,the pharmacy,us,me,the pub,the church,the school} | household | - | 4 | plain
  {lives,living} {opposite,across from,across the road from} {the surgery,the pharmacy,us,me,the pub,the church,the school} | household | - | 6 | plain
  {homeless,sofa surfing,of no fixed abode} | household | 4.5 | - | plain
  {rough sleeper,rough sleeping,sleeping rough} | household | 0.07 | - | workforce
  {refugee,asylum seeker} | household | 6 | - | workforce
  {care leaver,looked after child,in foster care} | household | 2.5 | - | workforce
  {adopted child,adoptive mum,adoptive parents,adoptive dad} | household | 3 | - | workforce
  {young carer,full time carer} | household | 18 | - | census
  {same sex couple,two mums,two dads} | household | 6 | - | census
  {throuple,polyamorous} | household | 1 | - | plain
  {centenarian,100 years young,supercentenarian} | household | 0.23 | - | census
  nonagenarian | household | 9 | - | census
  octogenarian | household | 41 | - | census
  {great grandmother,great grandma,great gran,great nan,great grandfather,great grandad} | household | 25 | - | plain
  {great great grandmother,great great gran,great great nan} | household | 1 | - | plain
  {veteran,army veteran,navy veteran,ex serviceman,ex soldier,ex army} | household | 28 | - | census
  {ww2,world war two,second world war,d day} veteran | household | 0.1 | - | plain
  falklands veteran | household | 0.35 | - | plain
  {gulf war,iraq,afghanistan} veteran | household | 3 | - | plain
  {chelsea pensioner,bletchley park codebreaker,spitfire pilot,land girl} | household | 0.02 | - | plain
  {holocaust survivor,kindertransport child} | household | 0.01 | - | plain
  {ex prisoner,ex offender,ex con,just out of prison,out on licence} | household | 3 | - | workforce
  {war widow,army wife,navy wife,military wife} | household | 2 | - | plain
  {youngest of ten,youngest of eight,one of ten,one of eight} | household | 2 | - | plain`

/** The words of all rows, for the one pass that looks for the words of all rules. */
export const roleTerms: readonly Term[] = [occupations, relations]
  .flatMap(rowsOf)
  .map((row) => ({ term: row.slice(0, row.indexOf('|')).trim() }))

/** All roles and relations. */
export const roles: () => readonly Role[] = lazy(() => [
  ...parse(occupations, 'perPlace'),
  ...parse(relations, 'inAll'),
])

/** @param counted What the fourth cell counts. A cell without a figure is a dash. */
function parse(table: string, counted: 'perPlace' | 'inAll'): Role[] {
  return rowsOf(table).map((line) => {
    const [term = '', roleClass, share, count, source] = line.split('|').map((cell) => cell.trim())
    return {
      term,
      class: roleClass as RoleClass,
      ...(share !== '-' && { perThousand: Number(share) }),
      ...(count !== '-' && { [counted]: Number(count) }),
      source: source as RoleSource,
    }
  })
}

function rowsOf(table: string): string[] {
  return table.trim().split('\n')
}
