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

const row = /^(?<term>[^/]+) (?<share>-|[\d.]+)(?: \/ (?<count>[\d.]+))?$/

/**
 * Class and source, then terms of which that is so, each with how many of 1,000 residents are that,
 * and behind a slash, how many a place has. What is not known is a dash.
 */
const occupations = `
generic soc:
{lorry,hgv,truck} driver 4.5
{trucker,haulier} 4.5
{van,delivery} driver 9
{courier,delivery rider} 3
{taxi driver,cabbie,cab driver,minicab driver,uber driver} 3.3
{bus,coach} driver 1.6
{train,tram,tube} driver 0.4
{train guard,train conductor,signalman,stationmaster,station master} 0.3
{airline pilot,helicopter pilot,pilot} 0.25
{cabin crew,air hostess,flight attendant,air steward,stewardess} 0.45
air traffic controller 0.03
{driving instructor,driving examiner} 0.6
{forklift,fork lift,crane,digger} driver 1.8
tractor driver 0.5
{binman,bin man,refuse collector} 0.5
{road sweeper,street cleaner} 0.2
{swimming,yoga,pilates,piano,dance,ballet,riding,ski,zumba} {teacher,instructor} 0.5
{dinner lady,lunchtime supervisor,school cleaner} 2
{lecturer,university lecturer,college lecturer} 2.4
{nursery nurse,nursery worker,nanny,childminder,au pair} 3.5
{gymnastics coach,football coach,rugby coach,tennis coach,swimming coach} 1
{personal trainer,gym instructor,fitness instructor} 1
{psychologist,psychotherapist,counsellor} 1
{vet,veterinary surgeon,vet nurse} 0.7
{solicitor,lawyer} 2.2
{security guard,bouncer,doorman} 2.8
{traffic warden,parking attendant} 0.2
{lifeguard,beach lifeguard} 0.4
{postman,postwoman,postie} 1.6
{barman,barmaid,bartender,bar manager} 3
{shopkeeper,newsagent,corner shop owner,shop owner} 1
{butcher,baker,greengrocer,fishmonger} 0.9
{chip shop owner,owner of the chippy,takeaway owner,cafe owner,restaurant owner} 0.8
{hotel manager,hotelier,b and b owner,guest house owner,campsite owner} 0.6
{florist,jeweller,bookseller,antique dealer,milliner,cobbler,tailor,seamstress} 0.7
{bookmaker,bookie,pawnbroker} 0.3
{market trader,stallholder,ice cream man,milkman} 0.4
{shop assistant,shop worker,sales assistant,checkout assistant,supermarket worker,till worker} 17
{store manager,shop manager,supermarket manager} 3.5
{hairdresser,hair stylist} 2.7
{barber,beautician,nail technician,tattooist,tattoo artist} 2.3
{chef,cook,sous chef,head chef,kitchen porter,pastry chef} 6
{waiter,waitress,barista} 4.5
{cleaner,window cleaner,housekeeper,chambermaid} 9
chimney sweep 0.02
{undertaker,funeral director,gravedigger,grave digger,embalmer} 0.25
{farmer,dairy farmer,sheep farmer,pig farmer,hill farmer,crofter,fruit grower} 2.2
{farm worker,farm hand,farmhand,fruit picker,farm labourer} 1.5
{fisherman,fisherwoman,trawlerman,lobster fisherman,skipper,creel fisherman} 0.15
{forester,tree surgeon,lumberjack,park ranger,countryside ranger,warden of the reserve} 0.4
{gardener,landscaper,groundsman,greenkeeper,head gardener} 2.7
{stable lad,stable hand,farrier,blacksmith,saddler,horse trainer} 0.25
{dog groomer,dog walker,dog breeder,kennel owner,zookeeper,zoo keeper} 0.5
{builder,labourer,bricklayer,brickie,groundworker} 6
{plumber,gas engineer,heating engineer} 2.7
{electrician,sparky} 3.6
{carpenter,joiner,chippie,cabinet maker} 3.5
{roofer,slater,roof thatcher,scaffolder,steeplejack} 1.1
{plasterer,tiler,glazier,floor layer,carpet fitter} 1.4
{painter and decorator,decorator} 1.7
{stonemason,dry stone waller,drystone waller} 0.15
{demolition worker,road worker,asphalter} 0.6
{architect,surveyor,town planner} 2.5
{mechanic,car mechanic,garage owner,mot tester} 3.2
{welder,toolmaker,machinist,sheet metal worker,foundry worker} 4
{engineer,civil engineer,mechanical engineer} 7
{factory worker,production worker,assembly worker,line worker} 8
{abattoir worker,slaughterman,meat packer,fish processor,fish filleter} 0.5
{steelworker,steel worker,shipbuilder,shipyard worker,dock worker} 0.6
{miner,coal miner,quarry worker,quarryman,tin miner} 0.2
{offshore worker,oil rig worker,rig worker,roughneck,wind farm technician} 0.4
{diver,commercial diver,saturation diver,scallop diver} 0.02
{warehouse worker,warehouseman,order picker,amazon worker} 7
{weaver,textile worker,glassblower,clockmaker,watchmaker,luthier} 0.3
{distillery worker,distillery manager,brewer,cheesemaker,cider maker} 0.2
{office worker,administrator,secretary,personal assistant,office manager} 25
{receptionist,call centre worker} 6
{accountant,bookkeeper,auditor} 5
{banker,bank manager,bank clerk,stockbroker,financial adviser} 4
{estate agent,letting agent,auctioneer} 1.3
{insurance broker,loss adjuster,actuary} 1
{software engineer,programmer,web developer,it worker,it consultant} 10
{scientist,researcher,lab technician} 4
{meteorologist,geologist,archaeologist,marine biologist,astronomer} 0.3
{company director,business owner,managing director,chief executive} 12
{librarian,archivist,museum curator,curator} 0.5
{journalist,reporter,photographer} 1.8
{actor,actress,stuntman} 0.6
{comedian,magician,circus performer,ventriloquist,drag queen,drag king} 0.1
{singer,musician,drummer,guitarist,pianist,violinist,cellist,opera singer,composer} 1
{dancer,ballet dancer,ballerina,choreographer} 0.25
{artist,painter,sculptor,illustrator,designer} 3
{author,novelist,poet,playwright,bestselling author} 0.4
{fashion model,glamour model,fashion designer} 0.3
{unemployed,job seeker,jobseeker} 20
{translator,interpreter} 0.5
{rat catcher,pest controller} 0.1
{tour guide,outdoor instructor,mountain guide,surf instructor} 0.3
distinctive plain:
school bus driver 0.3 / 2
{ferryman,ferry captain,ferry skipper} 0.02 / 2
{lock keeper,lighthouse keeper,bridge keeper} 0.005 / 1
{harbour master,harbourmaster} 0.01 / 1
{school captain,captain of {the,our} {school,village,town,local,first,under}} 0.2 / 2
{school secretary,school receptionist,school caretaker,school janitor,school cook} 0.4 / 1
{lollipop lady,lollipop man,school crossing patrol} 0.08 / 1
{town clerk,parish clerk,town crier,toastmaster} 0.1 / 1
{village postman,village postie,local postman,local postie} 1.6 / 2
{village shopkeeper,village butcher,local butcher,village baker,local baker,local greengrocer,local fishmonger} 0.4 / 1
{village hairdresser,local hairdresser,local barber} 1 / 2
{astronaut,arctic explorer,polar explorer} 0.001
{village librarian,local librarian} 0.1 / 1
{editor of the local paper,local journalist,local reporter} 0.03 / 2
{newsreader,tv presenter,television presenter,weather presenter,weatherman,weather girl,radio presenter,radio dj,breakfast show host} 0.01
{soap star,soap actor,soap actress,celebrity,pop star,rock star,film star,reality tv star,love island contestant,bake off contestant} 0.03
{goalkeeper,centre half,centre forward,club captain,team captain,first team manager,football manager} 0.05 / 1
{carnival queen,beauty queen,may queen,miss england,pageant winner,rose queen,gala queen} 0.05 / 1
{wi president,chair of the wi,chair of the parish council,rotary president,allotment secretary} 0.3 / 1
{golf club captain,bowls club captain,cricket club captain,club secretary,club president} 0.3 / 2
{town drunk,local character,well known local,local celebrity} 0.3 / 1
{lottery winner,euromillions winner} 0.1
{head boy,head girl,school prefect} 0.1 / 1
generic workforce:
ambulance driver 0.3
teacher 12
{primary,secondary,primary school,secondary school} teacher 12
{maths,english,science,music,history,geography,art,drama,pe,chemistry,physics,biology,french,german,spanish,re} teacher 1
{reception,nursery,year 1,year 2,year 3,year 4,year 5,year 6} teacher 0.6
{teaching assistant,classroom assistant,school ta} 5
{nurse,staff nurse,district nurse} 9.7
{midwife,health visitor} 0.8
{doctor,junior doctor,resident doctor} 4.5
{surgeon,anaesthetist,hospital consultant} 0.9
{paramedic,ambulance technician} 0.5
{dentist,dental nurse,dental hygienist} 1.6
{pharmacist,dispenser,pharmacy technician} 1.5
{optician,optometrist,physio,physiotherapist,podiatrist,radiographer} 2
{care worker,care assistant,support worker,home help} 12.5
{hospital porter,ward clerk} 0.5
social worker 1.6
{police officer,policeman,policewoman,copper} 2.5
{detective,police sergeant,police inspector} 0.5
{firefighter,fireman,fire officer} 0.65
{retained firefighter,on call firefighter} 0.2
{special constable,community first responder,first responder} 0.2
{prison officer,prison guard,prison governor} 0.35
{probation officer,bailiff} 0.2
{prisoner,inmate} 1.4
{soldier,squaddie,army officer,paratrooper} 1.2
{royal marine,commando,submariner} 0.2
{naval officer,navy officer,sailor} 0.45
{raf officer,raf pilot,fighter pilot} 0.05
{army cadet,air cadet,sea cadet} 2
{reservist,army reservist} 0.5
{civil servant,council worker,council officer} 10
{a level student,sixth former,schoolboy,schoolgirl,sixth form student} 60
apprentice 10
{foster carer,foster mum,foster dad,foster mother} 1
distinctive workforce:
{headteacher,head teacher,headmaster,headmistress,school head} 0.4 / 1
{deputy head,deputy headteacher,assistant head,head of year,head of sixth form} 0.8 / 2
care home manager 0.25 / 1
{pcso,village policeman,village bobby,local bobby,community policeman} 0.12 / 1
generic body:
{school governor,chair of governors} 3
professor 0.35
{phd student,postgraduate} 1.7
{university student,college student,fresher,undergraduate} 35
{nun,monk,abbot,abbess,friar} 0.03
{sex worker,stripper,lap dancer} 1.1
{footballer,semi professional footballer} 0.07
{rugby player,fly half,scrum half,prop forward} 0.5
{cricketer,wicket keeper,wicketkeeper,fast bowler,opening batsman} 0.5
{boxer,cage fighter,wrestler,darts player,snooker player,golfer,golf professional} 0.1
{referee,linesman,umpire,football referee} 0.4
{scout leader,cub leader,beaver leader,brownie leader,guide leader,akela,brown owl,scoutmaster} 1.5
distinctive body:
{vice chancellor,chancellor of the university} 0.002
{hospital chaplain,army chaplain,prison chaplain} 0.02
{lifeboat volunteer,lifeboat crew,lifeboatman,lifeboat crewman,rnli volunteer} 0.08 / 20
{coxswain,lifeboat coxswain,lifeboat helm} 0.004 / 1
{coastguard,coastguard volunteer,coastguard officer} 0.05 / 10
{mountain rescue volunteer,mountain rescuer,cave rescuer} 0.05 / 30
{vicar,rector,parish priest,rural dean} 0.12 / 1
{priest,catholic priest} 0.08 / 1
{curate,verger,sexton,lay reader,churchwarden,church warden} 0.3 / 1
{minister of the kirk,methodist minister,baptist minister,free church minister,parish minister} 0.08 / 1
{pastor,church elder} 0.1 / 1
{rabbi,imam,granthi,hindu priest} 0.05 / 1
{bishop,archdeacon,archbishop,cardinal} 0.005
{organist,church organist,choirmaster,bell ringer,bellringer,choir leader} 0.4 / 1
{missionary,salvation army officer} 0.03
{postmaster,postmistress,sub postmaster,subpostmistress,subpostmaster} 0.15 / 1
{publican,pub landlord,pub landlady,landlord of the pub,landlady of the pub,landlord of the,landlady of the} 0.7 / 1
{professional footballer,premier league footballer,england footballer} 0.07
{jockey,racing driver,speedway rider,motorcycle racer,show jumper} 0.02
{olympian,paralympian,olympic medallist,gold medallist,world champion,commonwealth athlete} 0.02
{brass band conductor,pipe major,bandmaster,morris dancer} 0.1 / 1
generic public:
{barrister,advocate depute} 0.25
{magistrate,justice of the peace} 0.2
distinctive public:
{judge,sheriff,district judge,crown court judge} 0.05
coroner 0.002 / 1
{chief constable,police commissioner,police and crime commissioner} 0.001
{mp,member of parliament} 0.01 / 1
{msp,senedd member} 0.04
{baroness,life peer,member of the house of lords} 0.012
{duke,duchess,marquess,viscount,countess,laird} 0.01
{lord lieutenant,high sheriff,lady mayoress,lord mayor,lord provost} 0.003 / 1
{mayor,mayoress,deputy mayor,provost} 0.02 / 1
{councillor,local councillor,district councillor,borough councillor,city councillor} 0.3 / 3
county councillor 0.03 / 1
{town councillor,parish councillor,community councillor} 1.5 / 7
{leader of the council,council leader,chief executive of the council,council chief executive} 0.006 / 1
{ambassador,diplomat,consul} 0.02
distinctive soc:
{shepherd,gamekeeper,ghillie,deer stalker,beekeeper,water bailiff} 0.1
falconer 0.005
generic plain:
{influencer,youtuber,tiktoker,podcaster,blogger} 0.5
{dj,wedding dj,pub singer,quiz master,wedding photographer,children's entertainer} 0.4
{athlete,marathon runner,ultra runner,triathlete,sprinter,fell runner,cyclist,swimmer,channel swimmer} 3
{retired teacher,retired nurse,retired policeman,retired miner,retired farmer,retired colonel,retired judge,retired gp} 5
{backpacker,tourist,holidaymaker} 15
generic census:
{pensioner,retiree,oap} 180`

/** The same, with how many there are in all behind the slash. */
const relations = `
related plain:
{my,our} {,own ,next door ,elderly ,old ,upstairs ,downstairs }neighbour - / 10
{my,our} {,next door ,upstairs ,downstairs }neighbor - / 10
{my,our} neighbour's {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} - / 10
{my,our} neighbour {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} - / 10
my {wife,husband,partner,fiance,fiancee,girlfriend,boyfriend,other half,mrs,hubby} - / 1
my {mum,mother,mam,dad,father} - / 1
my {nan,nana,gran,granny,grandma,grandmother,grandad,granddad,grandpa,grandfather} - / 2
my {son,daughter,stepson,stepdaughter} - / 2
my {brother,sister,twin brother,twin sister,twin,stepbrother,stepsister} - / 2
my {aunt,auntie,uncle,great aunt,great uncle} - / 5
my {cousin,niece,nephew} - / 10
my {mother in law,father in law,sister in law,brother in law,daughter in law,son in law} - / 2
my {ex,ex wife,ex husband,ex boyfriend,ex girlfriend,ex partner} - / 3
my {flatmate,housemate,lodger,tenant,landlord,landlady} - / 4
my {friend,mate,pal} - / 50
my best {friend,mate} - / 2
{my,a} {friend,mate} of mine - / 50
{a friend,friend} of {ours,the family} - / 50
my friend's {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} - / 50
my friend {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} - / 50
my {sister,brother,cousin,niece,nephew,aunt,uncle,boss,landlord,mate,husband,wife,partner}{'s,} {,new ,little ,older ,younger }{girlfriend,boyfriend,wife,husband,partner,mum,dad,baby,son,daughter} - / 20
{my,our} {boss,manager,line manager,supervisor} - / 2
{my,our} {former ,old ,ex }{boss,manager} - / 5
{my,our,a} {colleague,coworker,co worker,workmate} - / 30
{my,our} {former,old} colleague - / 100
{my,our} colleague's {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} - / 30
{my,our} colleague {son,daughter,mum,mother,dad,wife,husband,baby,boy,girl,child} - / 30
{my,our} {hairdresser,cleaner,childminder,gardener,window cleaner,milkman,postman,postie,dentist,vet} - / 2
{my,our} {saturday girl,saturday boy,delivery driver,counter assistant,trainee,pre reg,receptionist} - / 3
my {old,former,primary school,secondary school,favourite} teacher - / 20
my {son's,daughter's,child's,son,daughter,child,kid's,kid,kids} {teacher,headteacher,friend,football coach,coach,swimming teacher} - / 10
my {granddaughter,grandson,godson,goddaughter,godmother,godfather} - / 4
my {mum's,dad's,mum,dad,nan's,nan} {friend,best friend,neighbour,carer,partner,sister,brother} - / 5
{the,our} {vicar's,vicar,rector's,rector,minister's,minister} {wife,husband,son,daughter,mother,father,widow} 0.12 / 1
{the,our} {headteacher's,headteacher,headmaster's,headmaster,head's,head} {wife,husband,son,daughter,mother,father} 0.4 / 1
{the,our} {mayor's,mayor,councillor's,councillor,mp's,mp} {wife,husband,son,daughter,mother,father} 0.03 / 1
{the,our} {landlord's,landlord,publican's,publican,postmaster's,postmaster,butcher's,butcher,baker's,baker} {wife,husband,son,daughter,mother,father} 0.8 / 1
{the,our} {doctor's,doctor,gp's,gp,dentist's,dentist,vet's,vet,pharmacist's,pharmacist} {wife,husband,son,daughter,mother,father,mum,dad} 1 / 3
{a,the} {farmer's,farmer,policeman's,policeman,fisherman's,fisherman} {wife,son,daughter,widow} 2
household births:
{mother,mum,father,dad,parent} of {four,4} 25
{mother,mum,father,dad,parent} of {five,5} 8
{mother,mum,father,dad,parent} of {six,6} 3
{mother,mum,father,dad,parent} of {seven,7} 1.2
{mother,mum,father,dad,parent} of {eight,8} 0.5
{mother,mum,father,dad,parent} of {nine,9} 0.25
{mother,mum,father,dad,parent} of {ten,10} 0.12
{mother,mum,father,dad,parent} of {eleven,11,twelve,12,thirteen,13,fourteen,14} 0.06
{four,five,4,5} {kids,children} 30
{six,seven,6,7} {kids,children} 4
{eight,nine,ten,8,9,10} {kids,children} 0.9
{mother,mum,father,dad,parent} of twins 8
{twin girls,twin boys,newborn twins,baby twins,expecting twins} 3
{two,2} sets of twins 0.1
{twin brothers,twin sisters,identical twins,identical twin} 8
{mother,mum,father,dad,parent} of triplets 0.1
{triplet,triplets,expecting triplets} 0.4
{quadruplets,quins,quintuplets,sextuplets} 0.003
{teenage,teen} {mum,mother,mam} 0.7
{teenage,teen} {dad,father} 0.3
{newlywed,newly wed,newlyweds,just married} 7
household census:
{single,lone} {mum,mother,mam} 38
{single,lone} {dad,father} 7
{widow,widower,widowed} 50
{divorcee,recently divorced,going through a divorce} 10
{lives,living} alone 125
{lives,living} in a {caravan,campervan,van,car,tent,static caravan,yurt} 2
{young carer,full time carer} 18
{same sex couple,two mums,two dads} 6
{centenarian,100 years young,supercentenarian} 0.23
nonagenarian 9
octogenarian 41
{veteran,army veteran,navy veteran,ex serviceman,ex soldier,ex army} 28
household plain:
{lives,living} on a {narrowboat,narrow boat,houseboat,house boat,barge,canal boat,boat} 0.3
{lives,living} in a {castle,lighthouse,convent,monastery,windmill} 0.02
{lives,living} above the {pub,shop,chippy,pharmacy,surgery} 1 / 2
{lives,living} next door to {the surgery,the pharmacy,us,me,the pub,the church,the school} - / 4
{lives,living} {opposite,across from,across the road from} {the surgery,the pharmacy,us,me,the pub,the church,the school} - / 6
{homeless,sofa surfing,of no fixed abode} 4.5
{throuple,polyamorous} 1
{great grandmother,great grandma,great gran,great nan,great grandfather,great grandad} 25
{great great grandmother,great great gran,great great nan} 1
{ww2,world war two,second world war,d day} veteran 0.1
falklands veteran 0.35
{gulf war,iraq,afghanistan} veteran 3
{chelsea pensioner,bletchley park codebreaker,spitfire pilot,land girl} 0.02
{holocaust survivor,kindertransport child} 0.01
{war widow,army wife,navy wife,military wife} 2
{youngest of ten,youngest of eight,one of ten,one of eight} 2
household workforce:
{rough sleeper,rough sleeping,sleeping rough} 0.07
{refugee,asylum seeker} 6
{care leaver,looked after child,in foster care} 2.5
{adopted child,adoptive mum,adoptive parents,adoptive dad} 3
{ex prisoner,ex offender,ex con,just out of prison,out on licence} 3`

/** The words of all rows, for the one pass that looks for the words of all rules. */
export const roleTerms: readonly Term[] = [occupations, relations]
  .flatMap(linesOf)
  .flatMap((line) => row.exec(line)?.groups?.['term'] ?? [])
  .map((term) => ({ term }))

/** All roles and relations. */
export const roles: () => readonly Role[] = lazy(() => [
  ...parse(occupations, 'perPlace'),
  ...parse(relations, 'inAll'),
])

/** @param counted What stands behind a slash. */
function parse(table: string, counted: 'perPlace' | 'inAll'): Role[] {
  const found: Role[] = []
  let head = { class: 'generic' as RoleClass, source: 'soc' as RoleSource }
  for (const line of linesOf(table)) {
    const { term, share, count } = row.exec(line)?.groups ?? {}
    if (term === undefined) {
      const [roleClass, source] = line.slice(0, -1).split(' ')
      head = { class: roleClass as RoleClass, source: source as RoleSource }
    } else
      found.push({
        term,
        ...head,
        ...(share !== '-' && { perThousand: Number(share) }),
        ...(count !== undefined && { [counted]: Number(count) }),
      })
  }
  return found
}

function linesOf(table: string): string[] {
  return table.trim().split('\n')
}
