import { foldText, lazy } from 'professional/rule'

/**
 * Where the figures come from. Contains data of GeoNames (https://www.geonames.org), changed: cut
 * to the United Kingdom, Ireland and some of the United States, rounded to two digits, places of
 * one name added up, and villages left out whose name is a month, a word or a far larger city first
 * of all. Licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
 */
export const placeSources = {
  geonames: 'GeoNames, extract cities500: populated places, mostly by the censuses of 2011 to 2021',
  census: 'Censuses of 2021 and 2022 (ONS, NRS, NISRA, CSO), of 2011 for islands and parishes; rounded',
  us: 'United States Census Bureau, census of 2020, rounded',
} as const

export type PlaceSource = keyof typeof placeSources

export type PlaceKind =
  | 'nation'
  | 'region'
  | 'county'
  | 'city'
  | 'town'
  | 'village'
  | 'suburb'
  | 'island'

export type PlaceCountry = 'gb' | 'ie' | 'us'

export interface Place {
  readonly name: string
  readonly kind: PlaceKind
  /** How many people live there; in all places of that name together where there are several. */
  readonly population: number
  /** `gb` stands for the United Kingdom and the islands around it. */
  readonly country: PlaceCountry
  /** The name is also an ordinary word or a person’s name, and needs a word of place before it. */
  readonly ambiguous?: 'word' | 'name'
  readonly source: PlaceSource
}

/*
 * How many people live there (`k`: thousands), and what else the names are if they are ambiguous;
 * then the places of which that is so. A figure for each name would be a quarter of the tables.
 */

/** Censuses of 2021 and 2022. */
const nations = `
67000k
UK
United Kingdom
65000k
Great Britain
56500k
England
5440k
Scotland
3110k
Wales
1900k
Northern Ireland
100k word
Jersey
84k
Isle of Man
64k word
Guernsey`

/** Censuses of 2021 and 2022; national parks by their authorities’ figures. */
const regions = `
10800k
Midlands
9280k
South East England
9280k word
South East
8800k
Greater London
7420k
North West England
7420k word
North West
6340k
East of England
5950k
West Midlands
5700k
South West England
West Country
5700k word
South West
5480k
Yorkshire
Yorkshire and the Humber
4880k
East Midlands
2870k
Greater Manchester
2650k
North East England
2650k word
North East
2500k
East Anglia
2220k word
Ulster
1420k
Merseyside
1270k
Glamorgan
1210k
Black Country
1130k
Tyne and Wear
900k
Lothian
Lothians
830k
Tyneside
670k
Lanarkshire
590k
Gwent
480k
Teesside
430k
Kirklees
420k
Tayside
370k
Ayrshire
320k
Wirral
280k
Medway
Sefton
240k
Highlands
Scottish Highlands
Trafford
230k
Tameside
210k
Calderdale
180k
New Forest
170k
Channel Islands
160k
Knowsley
140k
Cotswolds
Thanet
Torbay
120k
Scottish Borders
110k
South Downs
96k
Allerdale
91k
Hambleton
High Peak
87k
Forest of Dean
86k word
Argyll
82k
Fylde
71k
Rossendale
69k
Rhondda
67k
Copeland
61k
Cynon Valley
57k word
Craven
55k name
Eden
54k
Ryedale
50k
Richmondshire
45k
Hebrides
Northern Isles
41k
Lake District
38k
Peak District
34k
Dartmoor
31k
Gower
26k
Outer Hebrides
Western Isles
25k
Caithness
Eryri
Snowdonia
23k
North York Moors
Shetland Islands
Yorkshire Dales
23k word
Shetland
22k
Orkney
Orkney Islands
19k
Inner Hebrides
18k
Cairngorms National Park
13k name
Sutherland
10k
Exmoor
2100
Isles of Scilly
Scilly
Scilly Isles
150
Small Isles`

/** Historic counties by the areas that bear their names today; councils. Censuses of 2021 and 2022. */
const counties = `
2350k
West Yorkshire
1860k
Essex
Hampshire
1860k name
Kent
1800k
Middlesex
1710k
Sussex
1530k
Lancashire
1370k
South Yorkshire
1220k
Devon
1200k
Hertfordshire
Surrey
1160k
North Yorkshire
1150k
Nottinghamshire
1130k
Staffordshire
1100k
Cheshire
Lincolnshire
1080k
Leicestershire
1060k
Derbyshire
970k word
Somerset
950k
Berkshire
940k
Gloucestershire
920k
Norfolk
890k
Cambridgeshire
880k
West Sussex
840k
Buckinghamshire
820k
East Sussex
790k
Northamptonshire
780k
Dorset
760k
Suffolk
740k
Wiltshire
730k
Oxfordshire
710k
Bedfordshire
650k
County Antrim
610k
East Yorkshire
600k
Warwickshire
Worcestershire
580k
Cleveland
570k
Cornwall
550k
County Down
520k
County Durham
510k
Shropshire
500k
Cumbria
400k
Cheshire East
370k word
Fife
340k
East Riding
North Lanarkshire
330k
South Lanarkshire
320k
Northumberland
290k
South Gloucestershire
270k
Cumberland
260k
Aberdeenshire
250k
County Derry
County Londonderry
East Suffolk
240k
Rhondda Cynon Taf
230k
Westmorland
220k
North Somerset
200k
Dunbartonshire
190k
Carmarthenshire
County Armagh
County Tyrone
Herefordshire
190k name
Tyrone
180k
Huntingdonshire
Renfrewshire
West Lothian
170k
North Lincolnshire
160k
Flintshire
North East Lincolnshire
150k
Dumfries and Galloway
Perth and Kinross
Perthshire
140k
Neath Port Talbot
130k
North Ayrshire
Powys
Vale of Glamorgan
120k
Conwy County
East Ayrshire
Gwynedd
Pembrokeshire
120k name
Angus
110k
East Dunbartonshire
East Lothian
South Ayrshire
97k
East Renfrewshire
Midlothian
96k
Denbighshire
94k
Morayshire
94k name
Moray
93k
Monmouthshire
Stirlingshire
92k
Torfaen
88k
West Dunbartonshire
86k
Argyll and Bute
78k
Inverclyde
72k
Cardiganshire
Ceredigion
67k
Blaenau Gwent
64k
County Fermanagh
Fermanagh
52k
Clackmannanshire
41k name
Rutland`

/** Censuses of 2011 to 2022. */
const islands = `
210k
Portsea Island
140k
Isle of Wight
69k
Anglesey
Isle of Anglesey
Ynys Mon
40k
Isle of Sheppey
Sheppey
21k
Lewis and Harris
19k
Isle of Lewis
19k name
Lewis
13k
Isle of Portland
10k
Isle of Skye
Walney
Walney Island
10k name
Skye
7200
Mersea
Mersea Island
6500
Isle of Bute
6500 name
Bute
4600
Isle of Arran
4600 name
Arran
3200
Islay
3k
Uist
Uists
2800
Isle of Mull
2800 word
Mull
2100
Alderney
1900
Isle of Harris
1900 name
Harris
1800
South Uist
1400
Cumbrae
Great Cumbrae
1300
North Uist
1200
Isle of Barra
1100
Whalsay
1k
Burra
970 word
Yell
910
South Ronaldsay
780
West Burra
650
Tiree
630
Unst
590
Westray
560 word
Sark
550 word
Seil
490
Sanday
420 word
Hoy
410
Burray
370
Bressay
350
Stronsay
310
Shapinsay
290
Scalpay
250
Great Bernera
220
Rousay
200
Isle of Coll
Isle of Jura
Luing
200 word
Coll
Jura
190
Lismore
180 name
Iona
170
Grimsay
160
Eday
Gigha
Holy Island
Isle of Gigha
Lindisfarne
Raasay
140
Berneray
Eriskay
Rathlin
Rathlin Island
Trondra
130
Muckle Roe
Tresco
120
Colonsay
St Martin's
90
Papa Westray
Vatersay
80
Bryher
Eigg
Flotta
70
Fair Isle
North Ronaldsay
Out Skerries
60
Easdale
Fetlar
60 word
Herm
40
Foula
35
Kerrera
30
Graemsay
Isle of Muck
Wyre
30 word
Muck
28
Lundy
25
Egilsay
20
Isle of Rum
20 word
Rum
15
Papa Stour
12 word
Canna
11 word
Ulva`

/** Census of 2022. */
const irishNations = `
5150k
Ireland
Republic of Ireland`

/** Census of 2022. */
const irishProvinces = `
2870k
Leinster
1370k word
Munster
590k
Connacht`

/** Census of 2022. */
const irishCounties = `
1460k
County Dublin
580k
County Cork
280k
County Galway
250k
County Kildare
220k
County Meath
Meath
210k
County Limerick
170k
County Donegal
County Tipperary
Donegal
Tipperary
160k
County Kerry
County Wexford
County Wicklow
160k name
Kerry
140k
County Louth
County Mayo
140k word
Mayo
130k
County Clare
County Waterford
100k
County Kilkenny
96k
County Westmeath
Westmeath
92k
County Laois
Laois
83k
County Offaly
Offaly
82k
County Cavan
70k
County Roscommon
County Sligo
65k
County Monaghan
62k
County Carlow
47k
County Longford
35k
County Leitrim
Leitrim`

/** Censuses of 2011 to 2022. */
const irishIslands = `
2400
Achill
Achill Island
1200
Aran Islands
760
Inishmore
660
Valentia
Valentia Island
470
Arranmore
280
Inisheer
180
Inishbofin
Inishmaan
170
Bere Island
160
Clare Island
150
Cape Clear
120
Tory Island
110
Sherkin Island
50
Inishturk
20
Whiddy Island`

/** Places that GeoNames lacks, or names otherwise; built-up areas or parishes, censuses of 2011 to 2022. */
const addedCities = `
300k
Newcastle
280k
Brighton and Hove
270k name
Hull
260k
Stoke
200k word
Westminster
180k
Southend
85k
Londonderry
43k
Kingston upon Thames`

/** The same. */
const addedTowns = `
82k name
Weston
76k name
Burton
64k
Bognor
56k name
Barrow
50k
Leamington
Leamington Spa
42k
St Annes
38k
Abingdon-on-Thames
37k name
Beeston
36k
Sedgley
35k
Chadderton
34k
Letchworth
St Leonards
St Leonards-on-Sea
33k
Loughton
32k
Port Talbot
30k
Northfleet
Westcliff-on-Sea
29k name
Woodley
24k
Droitwich Spa
22k
Goring-by-Sea
Leigh-on-Sea
21k
Darlaston
Dereham
Normanton
20k
Bradley Stoke
19k
Broughty Ferry
Staines-upon-Thames
Ystrad Mynach
18k
Houghton Regis
17k
Connah's Quay
Cottingham
North Hykeham
Wymondham
16k
Dovercourt
South Woodham Ferrers
15k
Blaydon
Hessle
Stapleford
14k word
Standish
13k
Bamber Bridge
Berwick
Filton
12k
Oswaldtwistle
Southborough
11k
Romiley
Worsley
9600
Sandiacre
9500
Clay Cross
9300
Blairgowrie and Rattray
9100
Whitnash
9k
Polegate
8100
Ystradgynlais
7700
Heathfield
7k
Pontardawe
7k name
Seaton
6900
Coleshill
6600
Shotton
5600
Darley Dale
5300
Llandrindod
4400
Newlyn
4200
Portmadoc
3800
Bowness
Bowness-on-Windermere
2k
Hay-on-Wye`

/** The same. */
const addedVillages = `
3400
Llanelwy
1500
Heptonstall
1400
Grasmere
St Dogmaels
1300 word
Beer
1100 word
Rock
1k
Robin Hood's Bay
880
Aberdovey
800
Blakeney
800 name
Dunster
740
Gairloch
720
Port Isaac
700
Caldbeck
640
Castleton
630
Bibury
560 word
Tongue
520
Hawkshead
480
Abbotsbury
470
Lochinver
Plockton
460
Beddgelert
450
Alnmouth
Braemar
440
Clovelly
430
Cley
400
Culross
390
Dunvegan
360
Glencoe
350
Durness
Edale
Ravenglass
Slaidburn
340
Castle Combe
300
Craster
250
Kielder
240
Applecross
Lower Slaughter
190
Crianlarich`

/** Welsh names of towns that stand by their English name below. */
const welshNames = `
450k
Caerdydd
350k
Casnewydd
300k
Abertawe
66k
Wrecsam
51k
Pen-y-bont ar Ogwr
36k
Pont-y-pŵl
34k
Bae Colwyn
33k
Glyn Ebwy
31k
Caerffili
24k
Rhydaman
18k
Y Coed Duon
16k
Caerfyrddin
15k
Hwlffordd
Y Fenni
14k
Aberdaugleddau
11k
Aberpennar
Y Drenewydd
10k
Trefynwy
9800
Doc Penfro
8300
Aberhonddu
7600
Penfro
7k
Treffynnon
5900
Y Trallwng
5500
Rhuthun
5300
Aberteifi
4700
Dinbych-y-pysgod
4k
Y Waun
3800
Y Bont-faen
3400
Abergwaun
3k
Llanbedr Pont Steffan
Tref-y-clawdd
2800
Brynbuga
Cydweli
Llanfair-ym-Muallt
2300
Abermaw
2100
Llanymddyfri
2k
Y Bala
Y Gelli Gandryll
990
Trefaldwyn
820
Talacharn`

/** Census of 2020. */
const usStates = `
39500k
California
29100k word
Texas
21500k
Florida
20200k
New York State
15100k word
New England
13000k
Pennsylvania
12800k
Illinois
11800k
Ohio
10700k name
Georgia
10400k
North Carolina
10100k word
Michigan
9290k
New Jersey
8630k word
Virginia
7710k
Washington State
7150k
Arizona
7030k
Massachusetts
6910k
Tennessee
6790k name
Indiana
6180k
Maryland
6150k
Missouri
5890k
Wisconsin
5770k word
Colorado
5710k
Minnesota
5120k
South Carolina
5020k
Alabama
4660k
Louisiana
4510k
Kentucky
4240k
Oregon
3960k
Oklahoma
3610k
Connecticut
3290k
Puerto Rico
3270k
Utah
3190k
Iowa
3100k
Nevada
3010k
Arkansas
2960k
Mississippi
2940k
Kansas
2120k
New Mexico
1960k
Nebraska
1840k
Idaho
1790k
West Virginia
1460k
Hawaii
1380k
New Hampshire
1360k
Maine
1100k
Rhode Island
1080k
Montana
990k
Delaware
890k
South Dakota
780k
North Dakota
730k name
Alaska
640k
Vermont
580k
Wyoming`

/** GeoNames; most figures are of the census of 2020. */
const usCities = `
8804190
New York
New York City
3898747
Los Angeles
2736074 name
Brooklyn
2696555
Chicago
2304580
Houston
2272771 word
Queens
1608139 word
Phoenix
1576251
Philadelphia
1487536 word
Manhattan
1434625
San Antonio
1394928
San Diego
1385108
The Bronx
1300092
Dallas
1026908
San Jose
950k
Jacksonville
930k name
Austin
920k
Fort Worth
910k
Columbus
890k
Indianapolis
870k name
Charlotte
860k
San Francisco
740k
Seattle
720k name
Denver
690k
Nashville
Washington DC
690k name
Washington
680k
Detroit
El Paso
Oklahoma City
680k name
Boston
650k word
Portland
630k
Memphis
620k
Las Vegas
600k
Milwaukee
580k
Baltimore
560k
Albuquerque
530k
Tucson
520k
Fresno
490k
Omaha
Sacramento
480k
Kansas City
470k
Long Beach
470k word
Mesa
460k
Atlanta
Colorado Springs
450k
Raleigh
Virginia Beach
440k
Miami
420k
Oakland
410k
Minneapolis
Tulsa
390k
Cleveland
New Orleans
Wichita
380k
Tampa
370k
Bakersfield
Honolulu
350k
Anaheim
340k
Santa Ana
330k
Corpus Christi
320k
St Louis
320k word
Riverside
310k
Cincinnati
310k name
Orlando
Stockton
300k
Pittsburgh
190k
Salt Lake City
33k
Juneau
26k
Key West
10k
Sedona
9800 name
Cody
8900 word
Sitka
7400
Nantucket
6900 name
Aspen
5700 word
Taos
5500 word
Vail
3800 word
Nome
2600
Bar Harbor
Provincetown
2400 word
Anchorage
Telluride
1700
Marfa`

/** GeoNames. */
const irishCities = `
1024027
Dublin
190k word
Cork
94k
Limerick
83k
Galway
54k
Waterford
22k
Kilkenny`

/** GeoNames. */
const irishTowns = `
80k
Tallaght
43k word
Swords
41k
Drogheda
39k
Dundalk
33k name
Bray
30k
Newbridge
28k name
Douglas
27k
Dún Laoghaire
25k
Navan
25k name
Ennis
24k
Carlow
23k
Tralee
22k
Balbriggan
Crumlin
Sandyford
21k
Athlone
Naas
21k name
Ashbourne
20k
Celbridge
Finglas
Wexford
19k
Ballincollig
Letterkenny
Sligo
18k word
Greystones
17k
Blanchardstown
Clonmel
Malahide
Mullingar
Rathfarnham
16k
Carrigaline
Leixlip
15k
Castletroy
Clondalkin
Killarney
Kilquade
Knocklyon
Lucan
Maynooth
14k
Portlaoise
Shankill
Wicklow
14k name
Blackrock
13k
Arklow
Ballina
Castlebar
Cobh
Dundrum
Foxrock
12k
Midleton
Tullamore
12k word
Mallow
11k
Jobstown
Laytown
Palmerstown
11k word
Donnybrook
10k
Cabinteely
Tramore
10k word
Skerries
9800
Oldbawn
9800 name
Gorey
9700
Athy
Enniscorthy
9700 name
Shannon
9600
Ballyboden
9300
Portmarnock
9200 word
Rush
Trim
9100
Balally
9k
Ratoath
Sandymount
8900
Glanmire
8800
Tuam
8600
Ballyfermot
Kildare
8400
Rathgar
8300
Castleknock
Howth
8k
Baldoyle
New Ross
Youghal
7900
Thurles
7800
Longford
Portarlington
7800 word
Lusk
7700
Terenure
7700 name
Monaghan
7600
Dungarvan
7400
Donabate
Edenderry
7300
Clane
Dunboyne
7200
Raheny
7k
Bandon
6900
Firhouse
Sallynoggin
6800
Buncrana
Walkinstown
6700
Ballinasloe
6600
Dalkey
Fermoy
Newcastle West
6400
Cavan
Cherryville
6300
Ballymun
6200 name
Westport
5900
Hartstown
5800
Carrick-on-Suir
Kinsealy-Drinan
Passage West
5700
Roscommon
5700 name
Birr
5600
Loughrea
Monkstown
5500
Blessington
Kilcock
Nenagh
5400
Confey
Roscrea
5300
Artane
Chapelizod
Eadestown
Kinsale
Sallins
5100
Carrigtwohill
Dollymount
Killester
5k
Carrickmacross`

/** GeoNames. */
const irishSuburbs = `
15k
Donaghmede
11k
Rathmines
11k name
Marino
8500
Ballinteer
8200
Ringsend
7800
Mount Merrion
7700
Donnycarney
7100
Booterstown
7k
Templeogue
6900
Greenhills
5700
Darndale
4600
Bonnybrook
4500
Clonskeagh
4k
Milltown
3700 word
Rialto
2600
Coolock
1100
Ballygerry`

/** GeoNames. */
const irishVillages = `
5500
Moate
5k
Oranmore
4900
Ardee
Ballybofey
4800
Listowel
4800 word
Kells
4700
Tullow
4600
Clonakilty
4500
Bayside
Drumcondra
4400
Athenry
Cabra
Cashel
Moyross
4200
Duleek
Gweedore
Kilcoole
Monasterevin
4k
Carrick-on-Shannon
Dunshaughlin
3900
Charleville
Mulhurddart
3800
Fairview
Macroom
3700
Claremorris
Kilcullen
Loughlinstown
Mitchelstown
3600
Cahir
Castleblayney
Courtown
Glasnevin
3500
Mountmellick
3400
Dunlewy
Rathcoole
Stamullin
3200 name
Clara
Enfield
3100
Saggart
3k
Gort
Rathnew
2900
Annacotty
2800
Bagenalstown
Ballinrobe
Newtownmountkennedy
Skibbereen
2700
Bailieborough
Ballyjamesduff
Bantry
Kilrush
Kinnegad
2600
Crosshaven
Oughterard
Sixmilebridge
2600 name
Boyle
2600 word
Virginia
2500
Carndonagh
Castleisland
Kingscourt
2500 name
Callan
2500 word
Blarney
2400
Athboy
Ballyhaunis
Kanturk
Rathangan
Thomastown
2300
Ballyshannon
2200
Kenmare
Killorglin
2200 word
Prosperous
2100
Baltinglass
Castleconnell
Clogherhead
Edgeworthstown
Old Kilcullen
2100 name
Dingle
2k
Abbeyfeale
Aughrim
Balrothery
Bearna
Bunclody
Bundoran
Castlerea
Castletown
Swinford
Tobercurry
1900
Ballymahon
Cootehill
Enniskerry
Templemore
1800
Abbeyleix
Ballaghaderreen
Ballivor
Banagher
Castlebridge
Charlesland
Cloyne
Dunleer
Dunmore East
Newmarket on Fergus
Rathcormac
Strandhill
Valleymount
1700
Dunmanway
Kilmallock
Leifear
Mountrath
Moycullen
Portlaw
1700 word
Clones
1600
Collooney
Derrinturn
Derrybeg
Longwood
Millstreet
Mucklagh
Rathdrum
Rathkeale
Scarriff
Termonfeckin
1600 name
Clifden
1500
Ballymote
Caherconlish
Castlecomer
Castledermot
Fethard
Graiguenamanagh
Killaloe
Lanesborough
Manorhamilton
Moville
Portumna
Rochfortbridge
Rosslare
Tullyallen
1500 word
Convoy
1400
Ardnacrusha
Ballybunnion
Ballysadare
Belturbet
Carlingford
Killucan
Moroe
Oldcastle
Portraine
Stradbally
1400 name
Slane
1400 word
Ferns
1300
Ballisodare
Ballygar
Castlemartyr
Foxford
Kilbeggan
Kilpedder
Ramelton
Watergrasshill
1200
Athgarvan
Ballinroad
Ballybay
Castlepollard
Claregalway
Croom
Dungloe
Ferbane
Inishcrone
Kentstown
Killybegs
Mooncoin
Moone
Muff
Piltown
Raphoe
Rathdowney
Rathwire
Whitegate
1100
Adare
Askeaton
Ballyconnell
Ballylinan
Ballyragget
Carnew
Castlebellingham
Dromiskin
Killumney
Kiltamagh
Kilworth
Mullagh
Newtown Cunningham
1k
Aghada
Belmullet
Cahersiveen
Charlestown
Crossmolina
Daingean
Ennistimon
Johnstown
Kilmacanoge
Kilmeage
Kinlough
Toormakeady
Urlingford
990
Coolaney
Fountainstown
970
Buttevant
Headford
Millford
970 word
Knock
960
Drommahane
950 word
Tallow
940
Ballinagh
Borrisokane
Kilcormac
Rathvilly
Tinahely
940 name
Quin
930
Drumlish
910
Ballinamore
900
Ardfinnan
Collon
Drumshanbo
Killeagh
880
Carragh
870
Ballymore Eustace
Kilmacthomas
860
Ballyclerahan
Castletownbere
Falcarragh
Mohill
850
Allenwood Cross Roads
Brownstown Cross Roads
Patrickswell
840
Dunlavin
Durrow
830
Belgooly
Clonee
Leighlinbridge
Strokestown
Summerhill
830 word
Roundwood
820
Granard
Greencastle
Rosses Point
810
Carraroe
Dromahair
Glenties
Kilsheelan
Passage East
Rhode
800
Gowran
790
Ballitore
Castlefin
Paulstown
Rathmore
780
Bruff
Corofin
Doneraile
Kilfinnane
Miltown Malbay
Newtownforbes
770
Balla
Craughwell
Innishannon
Mountbellew
760
Cappoquin
Donore
750
Ardfert
Avoca
Bennettsbridge
Kilmacrenan
Suncroft
740
Delvin
Lisdoonvarna
730
Ardara
720
Ballyheige
Holycross
Kilmuckridge
Moneenroe
710
Ballyhaise
Clonlara
700
Calverstown
Emyvale
Enniskeane
Schull
690
Glenealy
Killinaboy
680
Borrisoleigh
Cappamore
Crinkill
Manorcunningham
680 word
Ballon
670
Cratloe
Kilconnell
Knockbridge
Loughshinny
Robertstown
Tallanstown
660
Clonmellon
Freshford
Kildalkey
Pallaskenry
Tulla
650
Ballycannan
Borris
Johnstown Bridge
Killenaule
Kilmacow
Kilmessan
Shinrone
640
Lehinch
Straffan
630
Carlanstown
Corrofin
Lixnaw
620
Julianstown
Killenard
Kinvarra
610
Cloughjordan
Killygordon
Knocknalower
600
Churchtown
Cloghan
Dunmore
Glanworth
Hacketstown
590
Fahan
Kilrane
Riverstick
Shercock
Taghmon
580
Dooagh
Glin
Keenagh
Kildrum
Ringaskiddy
580 name
Grange
570
Aherla
Clonaslee
Elphin
Pallasgreen
Timahoe
Twomileborris
Whitechurch
560
Ballygarvan
Dromod
Fieries
Grenagh
Kilkishen
Killala
Piercetown
Rathard
Roosky
550
Dromcollogher
540
Ardrahan
Bruree
Crusheen
Fenit
Rivermeade
Shanagarry
540 word
Foynes
530
Conna
Ross Carbery
520
Ballingarry
Ballyduff
Bweeng
Carrignavar
Courtmacsherry
Dromcolliher
St Johnston
Tarmon
520 word
Doon
510
Borris in Ossory
Knockaderry
500
Ballycanew
Lackagh
Moylough
Omeath`

/** GeoNames. */
const britishCities = `
8961989
London
1144919
Birmingham
860k
Liverpool
630k
Glasgow
560k
Sheffield
520k
Leeds
510k
Edinburgh
470k
Bristol
450k
Cardiff
400k
Manchester
370k
Leicester
370k name
Bradford
350k
Belfast
Coventry
350k name
Newport
320k
Nottingham
310k
Kingston upon Hull
310k name
Preston
300k
Newcastle upon Tyne
Southend-on-Sea
Swansea
280k
Brighton
270k
Southampton
270k name
Derby
260k
Milton Keynes
Plymouth
Stoke-on-Trent
Wolverhampton
210k
Portsmouth
200k
Aberdeen
170k
Sunderland
160k
Oxford
Peterborough
York
150k
Cambridge
Dundee
140k
Norwich
130k
Exeter
Gloucester
130k name
Salford
120k name
Colchester
110k
Chelmsford
Doncaster
110k name
Wakefield
100k name
Lincoln
Worcester
100k word
Bath
91k name
Chester
85k
St Albans
84k word
Derry
79k
Bangor
78k
Lisburn
78k name
Carlisle
66k name
Wrexham
60k name
Hereford
55k name
Canterbury
50k
Dunfermline
48k
Inverness
48k name
Durham
47k name
Lancaster
Perth
46k name
Winchester
45k name
Salisbury
38k name
Stirling
33k name
Lichfield
32k
Chichester
28k
Newry
23k name
Truro
19k name
Ely
16k name
Ripon
15k
Armagh
11k name
Wells
8100
City of London
3400
St Asaph
1800
St Davids`

/** GeoNames. */
const britishTowns = `
330k
Birkenhead
320k word
Reading
250k name
Northampton
240k name
Oldham
230k name
Luton
200k name
Dudley
Swindon
180k
Ipswich
St Helens
Wigan
180k name
Crawley
170k
Warrington
170k name
Mansfield
Walsall
160k
Bournemouth
160k name
Telford
160k word
Slough
150k
Blackpool
Huddersfield
150k name
Blackburn
Burnley
Poole
140k
Basildon
Middlesbrough
West Bromwich
140k name
Bolton
Stockport
130k
High Wycombe
Newcastle under Lyme
Solihull
130k name
Hastings
Watford
120k
Burton upon Trent
Cheltenham
Eastbourne
Rotherham
110k
Basingstoke
Chesterfield
Sutton Coldfield
110k name
Bedford
Gillingham
Maidstone
100k name
Woking
99k word
Worthing
98k name
Rochdale
95k
Royal Leamington Spa
94k name
Harlow
93k name
Nuneaton
92k name
Ashford
Darlington
Southport
90k
Stevenage
90k name
Grays
89k
Harrogate
Hartlepool
86k
Cannock
Grimsby
Hemel Hempstead
84k
Redditch
South Shields
83k
Weston-super-Mare
83k name
Halifax
82k
Scunthorpe
82k name
Tamworth
80k
Stockton-on-Tees
78k name
Gateshead
77k name
Paisley
Shrewsbury
76k
Bracknell
76k name
Chatham
Crewe
75k
East Kilbride
75k name
Aylesbury
Hove
73k
Kingswood
73k word
Rugby
72k name
Guildford
71k
Farnborough
71k name
Barnsley
Gosport
Lowestoft
70k
Maidenhead
70k name
Stafford
69k
Royal Tunbridge Wells
66k
Folkestone
65k
Torquay
65k name
Loughborough
Taunton
64k
Bognor Regis
Macclesfield
Newtownabbey
Waterlooville
64k name
Buckley
Kettering
63k
Great Yarmouth
Tonypandy
63k name
Runcorn
62k
Ellesmere Port
Scarborough
61k
Aldershot
Castleford
61k name
Widnes
61k word
Bury
60k
Welwyn Garden City
60k name
Margate
Stroud
59k
Craigavon
Littlehampton
59k name
Wallasey
58k
Bootle
58k name
Weymouth
57k
Castlereagh
Cheshunt
Dartford
Fareham
Kidderminster
Livingston
57k name
Corby
Dewsbury
Morley
56k
Stourbridge
56k word
Sale
55k
Halesowen
Huyton
55k name
Barry
Washington
54k
Eastleigh
Gravesend
Meikle Earnock
54k name
Hamilton
53k
Braintree
Brentwood
52k
Cumbernauld
Dunstable
Esher
Morecambe
Reigate
52k name
Crosby
Redhill
51k
Bridgend
Clacton-on-Sea
Staines
Wellingborough
51k name
Batley
Horsham
50k
Bletchley
Llanelli
Paignton
50k name
Keighley
49k
Bromsgrove
Kirkcaldy
Sittingbourne
South Benfleet
49k name
Banbury
48k
Cwmbran
Long Eaton
West Bridgford
47k
Dumfries
Kilmarnock
Tipton
47k name
Northwich
46k
Ayr
Banstead
Barrow in Furness
King's Lynn
Neath
46k name
Havant
Middleton
Yeovil
45k name
Hinckley
Pontefract
44k
Ashton-under-Lyne
Coatbridge
Great Sankey
Letchworth Garden City
Merthyr Tydfil
Sutton in Ashfield
44k name
Grantham
Leatherhead
Leigh
43k
Bury St Edmunds
Newark on Trent
Redruth
43k name
Kirkby
Wallsend
Worksop
42k
Altrincham
Andover
Christchurch
Hatfield
Stretford
42k name
Boston
Dover
Nelson
41k
Bridgwater
Coity
Greenock
Lytham St Annes
Newburn
Prescot
Swadlincote
Urmston
Wokingham
41k name
Trowbridge
41k word
Fleet
40k
Bexhill-on-Sea
Bloxwich
North Shields
39k
Abingdon
Ilkeston
Skelmersdale
Tonbridge
39k name
Ramsgate
38k
Bishops Stortford
Canvey Island
Coalville
Glenrothes
Houghton-Le-Spring
Leyland
Whitley Bay
38k name
Arnold
Rushden
37k
Airdrie
Chester-le-Street
Great Malvern
Herne Bay
Leighton Buzzard
Peterlee
Yeadon
37k name
Blyth
Eccles
Farnham
Redcar
Sudbury
Warwick
Wilmslow
36k
Billericay
Billingham
Chipping Sodbury
Hitchin
Mangotsfield
Newton Abbot
Pontypool
Tyldesley
Walkden
36k name
Chippenham
35k
Accrington
Briton Ferry
Falkirk
Hoddesdon
35k name
Bentley
Bridlington
34k
Chorley
Colwyn Bay
Haywards Heath
Totton
Wednesfield
Wigston Magna
34k name
Bicester
Exmouth
Hythe
Irvine
Radcliffe
Yate
34k word
Felling
33k
Cramlington
Ebbw Vale
Pudsey
Wickford
33k name
Brighouse
Darwen
Glossop
Motherwell
Newbury
Windsor
32k
Barnstaple
Borehamwood
Cleethorpes
Deeside
Lower Earley
Rayleigh
Wisbech
32k name
Falmouth
Hyde
Prestwich
Spalding
31k
Aberdare
Burgess Hill
Caerphilly
Rutherglen
St Neots
Thornton-Cleveleys
Wishaw
31k name
Beverley
Epsom
31k word
Deal
30k
Ashington
Bedworth
Camberley
Egham
Heswall
Hucknall
Neston
Pontypridd
Whitstable
Winsford
30k name
Harpenden
Sevenoaks
29k
Ashton in Makerfield
Ballymena
Burntwood
Carrickfergus
Cheadle Hulme
Consett
Kidsgrove
Newtownards
Stanford-le-Hope
29k name
Bideford
Didcot
Felixstowe
Kendal
Rochester
Shipley
Witney
29k word
Stone
28k
Brierley Hill
Cambuslang
Kirkby in Ashfield
Stratford-upon-Avon
Sunbury-on-Thames
Willenhall
27k
Bearsden
Burngreave
Cleckheaton
Clydebank
East Grinstead
Maghull
Melton Mowbray
Staveley
Workington
27k name
Denton
Haverhill
Jarrow
26k
Bishop Auckland
Bramhall
Coleraine
Crowthorne
Farnworth
Hadleigh
Hawarden
Newton Aycliffe
Rhyl
Westhoughton
26k name
Congleton
Frome
Hertford
Ryde
26k word
Flint
25k
Bartley Green
Featherstone
Fleetwood
Gosforth
Newton Mearns
Pitsea
Rhosllanerchrugog
Skegness
St Austell
Thetford
Vale of Leven
Witham
25k name
Elgin
Royston
Selby
Whitehaven
24k
Ammanford
Arbroath
Droitwich
Golborne
Musselburgh
New Milton
Plymstock
Portishead
Rugeley
Thatcham
Wednesbury
Whitefield
24k name
Daventry
Droylsden
Evesham
Hindley
Huntingdon
Ormskirk
23k
Alfreton
Bishopbriggs
Broadstairs
Burnham-on-Sea
Chapeltown
Formby
Godalming
Heanor
Litherland
Lofthouse
Market Harborough
Oadby
Penarth
Potters Bar
Royton
Seaford
Stalybridge
Walton-on-Thames
23k name
Belper
Buxton
Camborne
Stanley
Wellington
22k
Amersham
Berkhamsted
Newton-le-Willows
Portadown
Rottingdean
Seaham
Swanley
Thornaby-on-Tees
22k name
Kenilworth
Ossett
Rawtenstall
Renfrew
Retford
Ripley
21k
Bathgate
Bellshill
Caterham
Cowes
Dinnington
Dronfield
East Dereham
Failsworth
Gerrards Cross
Gorseinon
Guiseley
Harwich
Horley
Maesteg
Newmarket
Omagh
Sandhurst
Stourport-on-Severn
Stowmarket
21k name
Bordon
Chesham
Clevedon
Crowborough
Gainsborough
Goole
Maldon
Nailsea
Stamford
20k
Alloa
Ampthill
Attleborough
Bowthorpe
Brownhills
Chalfont St Peter
Clydach
Dumbarton
Earl Shilton
Faversham
Hailsham
Kempston
Kingswinford
Kirkintilloch
Newquay
Portslade
Poulton-le-Fylde
Risca
Sandown
Swinton
Tewkesbury
Yateley
20k name
Antrim
Atherton
Bingley
Brough
Colne
Leek
Penzance
Tiverton
19k
Aberystwyth
Adwick le Street
Dukinfield
East Molesey
Great Wyrley
Hebburn
Horsforth
Irlam
Melksham
Mirfield
Peacehaven
Prestatyn
Rawmarsh
Shoreham-by-Sea
South Elmsall
South Ockendon
West Molesey
Weybridge
19k name
Eastwood
Emsworth
Horwich
Oswestry
Wantage
Yarm
19k word
Lancing
18k
Abergele
Amersham on the Hill
Barrhead
Bishopstoke
Brymbo
Chapel Allerton
Dalserf
Devizes
Ferndown
Fulwood
Hedge End
Larne
Mansfield Woodhouse
New Mills
Peterhead
Spennymoor
Uckfield
Waltham Abbey
Watton
Westbury
18k name
Ascot
Biddulph
Blackwood
Brandon
Dorking
Maltby
Marlow
Marple
Moreton
Ramsbottom
Sandbach
18k word
Grove
Ware
17k
Alton
Bedlington
Blantyre
Bushey
Cobham
Dorchester
Dundonald
Frinton-on-Sea
Gelligaer
Grangemouth
Guisborough
Haydock
Hayling Island
Heysham
High Blantyre
Lewes
Longfield
Mountsorrel
Rochford
Sleaford
St Andrews
Teignmouth
Tynemouth
Walton-on-the-Naze
Warminster
Wath upon Dearne
Westhill
Whickham
17k name
Biggleswade
Brixham
Calne
Cirencester
Cowley
Louth
Nantwich
Northallerton
Romsey
Thorne
16k
Baildon
Banbridge
Basford
Bebington
Bonnyrigg
Carmarthen
Carterton
Chepstow
Conisbrough
Elland
Erskine
Hoyland Nether
Keynsham
Kidlington
Kilwinning
Kippax
Lymington
Penicuik
Porthcawl
Ryton
Saltash
Swanscombe
Tadley
Viewpark
Whitburn
Wombwell
16k name
Aldridge
Hartley
Johnstone
15k
Abergavenny
Addlestone
Blaydon-on-Tyne
Bo'ness
Bredbury
Bromborough
Broxburn
Brynmawr
Clayton-le-Woods
Cleveleys
Darton
Dursley
Haslingden
Haverfordwest
Hazel Grove
Ingleby Greenhow
Larkhall
Llandudno
Mexborough
Mildenhall
Newport Pagnell
Port Glasgow
Portswood
Prestwick
Saffron Walden
Sinfin
South Hayling
Tredegar
Troon
Wimborne Minster
15k name
Bodmin
Clitheroe
Corsham
Garforth
Hadley
Ilkley
Knaresborough
Matlock
Otley
Penrith
Petersfield
Skelton
Skipton
14k
Beaconsfield
Beccles
Bishops Cleeve
Bridport
Didsbury
Enniskillen
Forfar
Haslemere
Hawick
Helensburgh
Kirk Sandall
Knottingley
Littleborough
Llantrisant
Llantwit Major
Market Deeping
Mayfield
Middlewich
Milford Haven
Pinxton
Poynton
Prenton
Pyle
Ringwood
Rosyth
Ryhope
Shepshed
Stoke Gifford
Strabane
The Boldons
Wombourn
14k name
Bourne
Cove
Morpeth
Wetherby
13k
Alsager
Armthorpe
Ashtead
Bacup
Bargoed
Berwick-Upon-Tweed
Blacon
Bolton upon Dearne
Bridgnorth
Broadfield
Broughton
Broxbourne
Carluke
Chelmsley Wood
Churchdown
Cinderford
Dalkeith
Eaton Socon
Flitwick
Fraserburgh
Frimley
Galashiels
Hetton-Le-Hole
Holywood
Hurstpierpoint
Inverurie
Limavady
Linlithgow
Milngavie
Milnrow
Mossend
Oxted
Rustington
Saltcoats
Sidmouth
Smethwick
Stocksbridge
Stonehouse
Streetly
Uttoxeter
Verwood
Whitby
Whittlesey
13k name
Brackley
Buckingham
Chard
Driffield
Knutsford
Longton
Mablethorpe
Newhaven
13k word
Portland
Street
12k
Armadale
Ashby-de-la-Zouch
Barnham
Blandford Forum
Bolsover
Burwell
Charlton Kings
Chorleywood
Codsall
Cross Hills
Cudworth
Dungannon
Giffnock
Grange Hill
Hartshill
Haxby
Heckmondwike
Henlow
Liversedge
Lymm
Market Drayton
North Walsham
Purfleet-on-Thames
Rickmansworth
Sheerness
Sunninghill
Syston
Tavistock
Thornbury
Todmorden
Treharris
Tring
12k name
Halstead
Helston
Ivybridge
Kirkham
Minehead
Montrose
Prudhoe
Tilbury
Tranent
12k word
Sandy
11k
Abertillery
Ardrossan
Atherstone
Barton upon Humber
Beighton
Buckhurst Hill
Caldicot
Carnoustie
Chertsey
Codicote
Cookstown
Cowdenbeath
Cranleigh
Desborough
Downham Market
Downpatrick
Evington
Gourock
Great Bookham
Great Harwood
Henley-on-Thames
Holyhead
Ince-in-Makerfield
Kesgrave
Kingsteignton
Knowle
Largs
Leven
Little Lever
Methil
Mountain Ash
Newtown
Oldbury
Padiham
Pelsall
Rainhill
Rastrick
Ross on Wye
Royal Wootton Bassett
Shefford
Shenfield
Shirebrook
Stanwell
Stonehaven
Stranraer
Thame
Timperley
Ulverston
Whitchurch
Woodbridge
11k name
Cheadle
Dawlish
Hexham
Honiton
Ilfracombe
Immingham
Kimberley
Leominster
Ludlow
Oakham
Selsey
11k word
Diss
Penistone
10k
Abbots Langley
Abercarn
Aberkenfig
Amesbury
Annfield Plain
Baldock
Barnoldswick
Bradwell
Brierfield
Broadstone
Chatteris
Chigwell
Cockington
Coleford
Cosham
Ellon
Epping
Glenfield
Hedon
Little Hulton
Midsomer Norton
Monmouth
Ponteland
Shepperton
Shepton Mallet
Shildon
Snodland
St Ives
Stenhousemuir
Swanage
Wallingford
Waltham Cross
Yatton
Ystalyfera
10k name
Boughton
Horbury
Kearsley
Thirsk
10k word
Abram
Fair Oak
Mold
9900
Bidford-on-Avon
Forres
Kilsyth
Mossley
Sowerby Bridge
9900 name
Lutterworth
Nairn
9800
Birchington-on-Sea
Dalgety Bay
Ferryhill
Greasby
Pembroke Dock
Soham
Warsop
Westergate
9800 name
Wick
9700
Caernarfon
Hale Barns
Kirby Muxloe
New Romney
9600
Ballymoney
Killamarsh
Parkstone
Polesworth
Stakeford
Steyning
Wivenhoe
9600 name
Maryport
9500
Ballyclare
Braunton
Bulford
Clarkston
Garstang
Larbert
Prestonpans
Scalby
Sherborne
9500 name
Brampton
9500 word
Crook
Par
9400
Deganwy
Grappenhall
Seaton Delaval
9400 name
Norton
9300
Bradford-on-Avon
Cupar
Hunstanton
Stevenston
Tonyrefail
9200
Bonhill
Hemsworth
Magherafelt
Pencoed
Tidworth
Tiptree
Yaxley
9200 name
Comber
Liskeard
9100
Bewbush
Calcot
Pontarddulais
9100 name
Bingham
Cockermouth
Towcester
9k
Adlington
Chasetown
Coppull
Frodsham
Haddington
Market Warsop
Queensferry
Wideopen
8900
Annan
Blairgowrie
Broughton Astley
Caister-on-Sea
Cumnock
Lanark
Launceston
Ledbury
Longdendale
Plympton
Queensbury
8800
Burscough
Cowplain
Dunblane
Easington
8800 name
Cromer
Lydney
8700
Caerleon
Kiveton Park
Southwater
Tullibody
8600
Bewdley
Carcroft
Knaphill
Lenzie
Linwood
Raunds
Storrington
Tarleton
8500
Clayton le Moors
Denbigh
Oakengates
Oban
Rhymney
8500 name
Dunbar
Glastonbury
8400
Longridge
Portstewart
Sawbridgeworth
8400 name
Hornsea
Marlborough
Peebles
8400 word
Buckie
8300
Brecon
Burry Port
Marske-by-the-Sea
8300 name
Fakenham
Pocklington
8200
Bedwas
Cambourne
Darfield
Dunoon
Humberston
Monifieth
Portlethen
Princes Risborough
Radlett
8200 name
Edenbridge
8200 word
Hayle
Shotts
8100
Alnwick
Beddau
Brightlingsea
Clayton West
Enderby
Iver Heath
Maidenbower
Merstham
Shanklin
Sheringham
Totnes
Treorchy
8k
Aveley
Chalfont St Giles
Fetcham
Freckleton
Hawkinge
Little Bookham
Warlingham
7900
Bircotes
Eaglescliffe
Euxton
Hardingstone
Highworth
Holbeach
Littleport
Partington
Silsden
7900 name
Carnforth
Denny
7800
Carryduff
Cullompton
Dalton in Furness
Dorridge
Easton
Heighington
Meltham
Murton
Paddock Wood
Penkridge
Thurso
West Thurrock
Windermere
7800 name
Crediton
Crewkerne
Ramsey
7800 word
Freshwater
7700
Dinas Powys
Great Dunmow
Rainworth
Torpoint
Tottington
Warrenpoint
Wendover
West Kirby
7700 name
Northam
Rothwell
7600
Burnham-on-Crouch
Clowne
Colinton
Histon
Lossiemouth
Pershore
Wareham
7600 name
Okehampton
Pembroke
7500
Banchory
Brechin
Fazeley
Irthlingborough
Iver
Kilbirnie
Norton Canes
Radcliffe on Trent
Stornoway
Strathaven
Twyford
7400
Crieff
Donaghadee
Glusburn
Narborough
North Ferriby
Sturry
Ushaw Moor
Willington
7300
Ferndale
Penryn
Sawston
Shaftesbury
Sileby
Swaffham
Titchfield
7300 name
Wardle
7200
Cotgrave
Great Missenden
Hirwaun
Kings Langley
Kirkwall
Lee-on-the-Solent
Old Windsor
Otford
7100
Stewarton
Tenterden
Thrapston
West Mersea
7100 name
Faringdon
7k
Balsall Common
Bannockburn
Barnard Castle
Bollington
Bolton le Sands
Duntocher
Holywell
Kirkleatham
Langley Green
Larkfield
Old Harlow
Sacriston
Tadworth
7k name
Bude
Eston
6900
Alcester
Billingshurst
Bursledon
Burton Latimer
Calverton
Cleator Moor
Kemsing
Moodiesburn
6900 name
Alexandria
Pickering
6800
Chalford
Gedling
Horncastle
Lerwick
Lightwater
North Baddesley
Stotfold
6800 name
Brigg
Southwell
6800 word
Hassocks
6700
Brynna
Culcheth
Danbury
Furnace Green
Girvan
Keyworth
North Berwick
Portrush
Sherburn in Elmet
Stepps
6600
Chapel en le Frith
Chapelhall
Greenhithe
Lochgelly
Rishton
Southam
Upton
Wadebridge
Westgate on Sea
6600 name
Waltham
6600 word
Downside
Kelty
Send
6500
Abertridwr
Benwell
Filey
Godmanchester
Leiston
Liphook
Midhurst
Newarthill
Olney
Stainforth
Washingborough
Wroughton
6500 name
Anstey
Currie
Tadcaster
6400
Bothwell
Burntisland
Castle Donington
Countesthorpe
Kilkeel
Loanhead
Market Weighton
Ruddington
Stockton Heath
Wingerworth
Witley
6300
Bishops Waltham
Blaby
East Leake
Gorebridge
Long Ditton
Malmesbury
Netley
Newbiggin-by-the-Sea
Peasedown St John
Thames Ditton
West Hallam
6200
Bilston
Bowdon
East Cowes
Farnham Royal
Garswood
Higham Ferrers
Kirriemuir
Liss
Rhoose
Shifnal
Studley
Tunstall
Withernsea
6200 name
Beith
Egremont
Haworth
Milford
6200 word
Hindhead
6100
Boston Spa
Chipping Ongar
Denmead
Kingsbridge
Marchwood
Pembury
Rowlands Gill
Weaverham
6100 name
Fordingbridge
Rainford
6100 word
Battle
6k
Abercynon
Aylsham
Balerno
Burley in Wharfedale
Gossops Green
Locharbriggs
Millom
Saltburn-by-the-Sea
Strensall
Ventnor
Wellesbourne Mountford
6k word
Amble
5900
Billinge
Brundall
Cottenham
Dodworth
East Horsley
Gorleston-on-Sea
Great Gonerby
Hagley
Magor
Welshpool
5900 word
Undy
Wem
5800
Axminster
Ballingry
Callington
Fort William
Ilminster
Kibworth Harcourt
Llanharan
Pontyclun
Ravenshead
Waterbeach
Wellesbourne
Whitworth
Wigton
5800 name
Benson
5700
Alford
Alness
Ash Vale
Ballynahinch
Borrowash
Bracebridge Heath
Brynamman
Burpham
Chipping Norton
Cockenzie
Coedpoeth
Elderslie
Frimley Green
Great Torrington
Hoylake
Ibstock
Manningtree
Newmains
Selkirk
5700 name
Oundle
5700 word
Four Marks
5600
Arlesey
Askern
Audley
Ballycastle
Blaenavon
Broseley
Dartmouth
Dromore
Dunholme
East Wittering
Halesworth
Holmes Chapel
Ingatestone
Ruskington
Uddingston
Wotton-under-Edge
5600 name
Dalry
Holt
Kelso
Wheatley
5500
Barton on Sea
Chinnor
Colnbrook
Dingwall
East Tilbury
Hemsby
Hethersett
Holbeck
Jordanstown
New Stevenston
Ruthin
Tetbury
West Kingsdown
Wilsden
Yapton
5500 name
Thorpe
5400
Bagshot
Barnt Green
Barrowford
Brotton
Coalisland
Cookham
Cranfield
Creswell
Earls Barton
Glyn-neath
Great Wakering
Lyneham
Nailsworth
New Alresford
Pelton
Pentre
Polmont
Preesall
Randalstown
Shepley
Stansted Mountfitchet
West Clandon
Wincanton
5400 name
Shelley
5400 word
Hoo
5300
Appley Bridge
Bonnybridge
Bourne End
Bovingdon
Cwmafan
Kelvedon
Kington
Llandrindod Wells
Long Ashton
Manston
Neilston
Radstock
Sawtry
5300 name
Crofton
5300 word
Cardigan
5200
Barrow upon Soar
Brixworth
Budleigh Salterton
Cheddar
Edwinstowe
Helsby
Inverkeithing
Measham
Ryhill
Shevington
Tillicoultry
5100
Abercanaid
Bayston Hill
Blackrod
Bungay
Greenisland
Holytown
Hungerford
Longtown
Poringland
Quorndon
Redbourn
South Molton
Staplehurst
West Byfleet
Whaley Bridge
Woburn Sands
5100 name
Looe
Malton
Turriff
Wingate
5k
Bridge of Allan
Copthorne
Cradley Heath
East Boldon
Faifley
Gresford
Hengoed
Pyrford
Shipston on Stour
Tickhill
Wirksworth
4900
Buntingford
Kinross
Llangefni
Ottery St Mary
Potton
4900 name
Winterton
4800
Campbeltown
Grange-over-Sands
Market Rasen
Maybole
4800 name
Loftus
4800 word
Rye
4700
Bovey Tracey
Coggeshall
Galston
Kintore
Lyme Regis
Uppingham
4700 name
Alva
Huntly
Keith
4700 word
Bethesda
4600
Auchterarder
Bedale
Long Sutton
4600 word
Sandwich
4500
Earby
Needham Market
Reepham
Rothesay
Sedgefield
Winchcombe
4500 name
Harleston
4400
Easingwold
Ludgershall
Winslow
4300
Buckhaven
Dalbeattie
Epworth
Lockerbie
Pontycymer
Woodhall Spa
4300 name
Keswick
Newent
4200
Boroughbridge
Crowland
Hebden Bridge
Newport-on-Tay
Saxmundham
Somerton
4100
Bawtry
Bromyard
Castle Douglas
Howden
Invergordon
Pwllheli
Wadhurst
4k
Blaenau-Ffestiniog
Chudleigh
Cricklade
Jedburgh
Macduff
Newton Stewart
Southminster
Stalham
4k name
Banff
Wickham
3900
Bakewell
Conwy
Crowle
Darvel
Lydd
Madeley
South Cave
Tayport
3800
Heckington
Tenbury Wells
3800 name
Haltwhistle
3700
Church Stretton
Neyland
Rhuddlan
Southwold
3700 name
Ellesmere
3700 word
Settle
Tain
3600
Buckfastleigh
Llanfairfechan
Loddon
Topsham
3600 name
Wilton
3600 word
Watchet
3500
Clackmannan
Llangollen
Moreton in Marsh
Newburgh
Queenborough
Sturminster Newton
3500 name
Cuckfield
3400
Anstruther
Eyemouth
Fortuneswell
Kirkcudbright
Spilsby
3300
Ashburton
Llanrwst
Westerham
3300 name
Arundel
3200
Amlwch
Aviemore
Castle Cary
Fairford
Oldmeldrum
St Columb Major
3100
Callander
Framlingham
Langport
North Petherton
South Petherton
Tywyn
3100 name
Leslie
Thornton
3k
Appleby-in-Westmorland
Beaminster
Chickerell
Eton
Innerleithen
Newmilns
Porthmadog
3k name
Bruton
2900
Henley in Arden
Kinghorn
Kirton in Lindsey
Laurencekirk
Llanidloes
Pitlochry
Silloth
2900 name
Corbridge
2900 word
Eye
2800
Charlbury
Kirkbymoorside
Mitcheldean
2700
Cleobury Mortimer
Dolgellau
Eccleshall
Lostwithiel
2700 name
Colyton
2700 word
Dollar
Duns
Mere
2600
Craven Arms
Holsworthy
Moffat
2600 name
Stratton
2500
Ambleside
Aspatria
Minchinhampton
Penmaenmawr
Thaxted
Wolsingham
2500 name
Petworth
2400
Alyth
Coupar Angus
Grantown on Spey
Markinch
Stalbridge
Woodstock
2300
Aldeburgh
Biggar
Camelford
Chipping Campden
Inverbervie
Langholm
Melrose
Rothbury
West Malling
2300 name
Padstow
2200
Hingham
Leyburn
Machynlleth
Much Wenlock
Sedbergh
Watlington
Wells-next-the-Sea
Wickham Market
Wiveliscombe
2100
Auchtermuchty
Axbridge
Fowey
Lochmaben
Market Bosworth
Tow Law
2k
Aberfeldy
Sanquhar
St Just
Stow on the Wold
2k name
Clare
Holmfirth
Wooler
1900
Bishop's Castle
Burghead
Coldstream
Newcastle Emlyn
Northleach
Salcombe
1800
Brading
Doune
Harlech
Kirkby Lonsdale
Llandeilo
Painswick
Rhayader
Southwick
Wragby
1700
Crail
Dufftown
East Linton
High Bentham
Portsoy
Stromness
Wainfleet All Saints
1600
Ballater
North Tawton
St Clears
1600 name
Stanhope
1600 word
Lauder
1500
Helmsley
Kingussie
Kirkby Stephen
Ladybank
Llandysul
Pittenweem
1500 name
Cullen
1400
Aberaeron
Beaumaris
Fortrose
Nefyn
Pateley Bridge
1300
Aberchirder
Dornoch
Millport
Moretonhampstead
Talgarth
1300 name
Rosehearty
1200
Betws-y-Coed
Burford
Findochty
Lynton
Rothes
Tregaron
1200 name
Masham
1100
Alston
Charlestown of Aberlour
Falkland
Hugh Town
Llanfair Caereinion
Llanfyllin
1100 name
Dulverton
1k
Chagford
Tobermory
950
Caerwys
Gatehouse of Fleet
930
Woburn
910 name
Yarmouth
900
Wigtown
830
Middleham
790
Whithorn
740
Cromarty
690
New Quay
630
Llanwrtyd Wells
570
Inveraray
530
Broughton in Furness`

/** GeoNames: parts of London and of other cities. */
const britishSuburbs = `
330k name
Brent
320k
Islington
230k
Bexley
200k name
Sutton
170k
Croydon
160k
Enfield Town
150k name
Harrow
130k
Tottenham
110k
Dagenham
Walthamstow
95k name
Romford
90k
Wembley
87k name
Fulham
82k
Beckenham
Edmonton
77k
Putney
76k
Battersea
73k
Canary Wharf
72k
Peckham
Purley
70k
Uxbridge
70k name
Southall
68k
Brixton
Stamford Hill
Wimbledon
66k
Chingford
Finchley
Hounslow
66k name
Hayes
65k
Cricklewood
63k
Mitcham
61k word
Barking
60k name
Chelsea
58k
Streatham
55k
Leytonstone
South Croydon
55k name
Acton
49k
Eltham
48k
Morden
47k name
Shirley
46k
Carshalton
45k
Catford
44k
Willesden
43k word
Welling
41k name
Holloway
40k
Ewell
Shepherds Bush
38k
Greenford
Surbiton
37k name
Heston
Stratford
35k
Kilburn
34k
Chiswick
34k name
Aston
33k
Strood
Washwood Heath
33k name
Hale
32k
Thamesmead
31k
Canning Town
Ruislip
30k name
Barnet
Richmond
29k word
Bow
28k
Muswell Hill
Wood Green
28k name
Heywood
27k
Acocks Green
Highbury
27k word
Hook
26k
Camden Town
Coulsdon
Northolt
25k
Blackheath
Chalk Farm
Hornchurch
24k
Feltham
Hanworth
New Malden
23k
Woodford Green
22k
Hadley Wood
Heavitree
21k
Isleworth
Wallington
21k name
Barnes
20k
Chislehurst
19k
Blackwall
Chessington
Golders Green
Rainham
Southsea
19k name
Hampton
19k word
Pinner
18k
Bayswater
Bethnal Green
Brockley
18k word
Seven Sisters
17k
Friern Barnet
Harlesden
Harringay
Plumstead
South Norwood
16k
Earlsfield
Enfield Lock
Furzedown
Limehouse
Longsight
New Cross
Norbury
Perry Vale
Ponders End
Roehampton
Shadwell
Southgate
Stepney
Upper Norwood
West Ham
Worcester Park
16k word
Tooting
15k
Balham
Chelsfield
Crofton Park
Darras Hall
Forest Hill
Kenley
Kensal Green
Ladywell
Manor Park
Orpington
Palmers Green
St Ann's
Thornton Heath
Tottenham Hale
Totteridge
Whitechapel
15k name
Lee
14k
Bickley
Biggin Hill
Burnage
Canford Heath
Fallowfield
Gipsy Hill
Hockley
Kidbrooke
King's Cross
Northumberland Park
Rotherhithe
West Wickham
14k name
Charlton
Leyton
Woolston
13k
Abbey Wood
Barkingside
Chafford Hundred
Cheetham Hill
Goodmayes
Holborn
Hornsey
Osterley
Sanderstead
13k name
Belmont
12k
Belsize Park
Bishopsworth
Brixton Hill
Canonbury
Catterick Garrison
Cranford
East Dulwich
Elm Park
Emerson Park
Harold Wood
Hillingdon
Snaresbrook
St Helier
Stroud Green
Wanstead
West Drayton
12k name
Greenhill
12k word
Crystal Palace
11k
Brentford
Cheam
Crumpsall
Harrow on the Hill
Highams Park
Highgate
Kew
Mortlake
Wimbledon Park
11k word
Belvedere
10k
Barnsbury
Blackley
Castle Vale
Collier Row
Crouch End
East Sheen
Hampton Wick
Monkhams
Mottingham
Norbiton
Sidcup
Spitalfields
Upminster
9800
Edgware
Erith
Tolworth
9600
Chadwell Heath
Chadwell St Mary
Teddington
9300
Shortlands
9100
Earls Court
9k
Haughton Green
8900
Hulme
8400
Broadwater
8100
Thorpe Hamlet
8k
Merrow
7100
Hainault
High Barnet
7k name
Compton
6600
Harefield
6500
Denton Holme
6k
Earlswood
Lambeth
5700
Dyce
5300
New Ferry
4900
Clerkenwell
4700
Chorlton cum Hardy
4600
Netherlee
4200
Stanmore
4k
Culverstone Green
4k word
Barbican
3300
Heaton Chapel
3200
Old Woking
3100 name
Walton
3k
Ditton Hill
2800
Cranham
2400
Hollingworth
1900
Burgh Heath
Cheadle Heath
1800 word
Town Row
1500
Hameldon Hill
1200
Maxwellheugh
Wolvercote
1k
Coaltown of Balgonie
880
Harmondsworth
640
Simister
570
Bescar`

/** GeoNames. */
const britishVillages = `
14k
Wootton
8500 name
Claydon
8300
Bramley
8200
Kennington
7500
Willingham
7300
Haddenham
7k name
Hinton
6600 name
Moira
6500
Boreham
5800 name
Oakley
5600 name
Hope
5400
Willaston
5400 name
Harthill
Overton
5100
Waddington
5k
Barton-le-Clay
Markfield
Menai Bridge
Overcombe
Rusthall
4900
Bridge of Weir
Cardenden
Castleside
Datchet
Fleckney
Old Kilpatrick
Oughtibridge
Oxshott
Paulton
Shiremoor
Tankerton
4900 word
Ash
4800
Albrighton
Easton-in-Gordano
Essington
Fauldhouse
Henfield
Kingswells
Menston
Sonning Common
Stokesley
West Kilbride
Writtle
4800 name
Whalley
4800 word
Scone
Six Bells
4700
Brightons
Bromham
Caergwrle
Cwmtillery
Duffield
East Calder
Grimethorpe
Heacham
Kingskerswell
Kinvere
Kirkliston
Melbourn
Radyr
Ripponden
Shrivenham
Tenby
4700 name
Armitage
4600
Bishopton
Clapham
Dersingham
Eccleston
Eynsham
Highbridge
Kennoway
Little Clacton
Mytchett
Peterculter
Taibach
Toddington
4500
Aylesford
Blidworth
Cowpen
Donnington
Great Ayton
Hartley Wintney
Langley Park
Little Chalfont
Marshfield
Martock
Ratby
Salfords
Whitwell
Winscombe
4500 name
Linton
4500 word
Cross Hands
4400
Alderley Edge
Coningsby
Cuxton
Dunvant
Irchester
Kings Worthy
Lakenheath
Lesmahagow
Long Stratton
Meopham
4400 name
Cranbrook
4300
Borough Green
Crawley Down
Cuffley
Cwmbach
Finedon
Fitzwilliam
Fremington
Halton
Kessingland
Milford on Sea
Wheathampstead
4300 word
Greenfield
Upwell
4200
Aston Clinton
Culloden
Glanamman
Horsford
Knebworth
Loudwater
New Tredegar
Steeton
Stoke Poges
Thornliebank
Wargrave
Wimblington
Windlesham
4200 word
West End
4100
Daresbury
Lennoxtown
Maghera
Mauchline
Saltford
Shenley
Stokenchurch
Warton
4100 word
Goring
4k
Bar Hill
Dickens Heath
Elmswell
Gunnislake
Hatfield Peverel
Hawkhurst
Ingoldmells
Keele
Kilmacolm
Llantwit Fardre
Milton of Campsie
Pulborough
Saxilby
Sharlston
4k word
Chirk
Tumble
3900
Barlby
Bowburn
Branston
Earls Colne
Eaton Bray
Gnosall
Hamble-le-Rice
Hillsborough
Lamesley
Lingfield
Marston Moretaine
Mytholmroyd
Old Basing
Parbold
Rothley
Sutton Bridge
3900 name
Grimston
Marsden
Pinchbeck
3900 word
Silver End
3800
Auchinleck
Aylesham
Barton under Needwood
Blackmoorfoot
Burton Joyce
Cairnryan
Cowbridge
Deanshanger
Eglinton
Girton
Kemnay
Kirkburton
Linthwaite
Long Buckby
Pangbourne
Stoney Stanton
Theydon Bois
Tibshelf
Warboys
Wickham Bishops
3700
Addingham
Bembridge
Bransgore
Burnopfield
Copmanthorpe
Forest Row
Fulbourn
Hinchley Wood
Holton le Clay
Horrabridge
Kingsbury
Llanbradach
Marks Tey
Mayland
Newick
Pirbright
Pitstone
Sible Hedingham
Stratfield Mortimer
Wroxall
3700 name
Cosby
Whitehead
3600
Ahoghill
Bishopston
Brockenhurst
Culmore
Dreghorn
Hadston
Kegworth
Kilbarchan
Metheringham
Penyffordd
Puckeridge
Purton
Sheerwater
Spixworth
Whittington
Yelverton
3600 name
Banks
Pewsey
3500
Aberfan
Alvechurch
Bilsthorpe
Chapel St Leonards
Coxhoe
Finningley
Ingleton
Isle of Islay
King's Clipstone
Kirton
Lanchester
Messingham
Mid Calder
Nether Poppleton
Ottershaw
Somersham
Stamford Bridge
Upper Poppleton
Wollaston
Ynysybwl
3500 word
Cults
3400
Bramhope
Burtonwood
Colden Common
Exminster
Fishguard
Gilberdyke
Glemsford
Llangeler
Martham
Nettleham
Saundersfoot
Shirland
Skellingthorpe
Standon
Takeley
Water Orton
Willand
3400 name
Bloxham
3400 word
New Buildings
3300
Askam in Furness
Bottesford
Bourton on the Water
Coundon
Dymchurch
Fernhill Heath
Gobowen
Hopton
Laceby
Lytchett Matravers
Marston
Mulbarton
New Marske
Pegswood
Prestbury
Saintfield
Tangmere
Terrington St Clement
Welwyn
Whyteleafe
3300 name
Croft
Snaith
3300 word
Outwell
3200
Ashurst
Balloch
Belton
Bishopthorpe
Caol
Catterick
Desford
Disley
Doddington
Drongan
Eaglesham
Endon
Gamlingay
Hallglen
Hemingford Grey
Holywell Green
Keady
Kingsclere
Little Paxton
Maddiston
Odiham
Perranporth
Pevensey
Pilsley
Ringmer
Treeton
West Bergholt
3200 word
Busby
3100
Birdwell
Boxgrove
Briston
Caddington
Chilworth
Chipstead
Cholsey
Chopwell
Congresbury
Crossford
Dungiven
Highley
Hoveton
Hunmanby
Inverkip
Iwade
Lambourn
Langford
Llanfairpwllgwyngyll
Penparcau
Porthleven
Ruabon
Sherburn
Swillington
Tandragee
Trafford Park
West Calder
3k
Barlborough
Bradley Cross
Carronshore
Charvil
Choppington
Cleland
Collingham
Denby Dale
Dunnington
Gretna
Knighton
Lampeter
Leysdown-on-Sea
Llanharry
Long Lawford
Newtonhill
Rendlesham
Seghill
St Mary's Bay
Steynton
Thorngumbald
Thurston
Trimdon
Upper Langwith
Virginia Water
3k name
Blackwell
3k word
Bream
Great Glen
2900
Alrewas
Anna Valley
Bardsey
Bicknacre
Bluntisham
Brayton
Capel St Mary
Cheddleton
Chryston
Crosshouse
Croston
Fallin
Ivinghoe
Lisnaskea
Lochwinnoch
Long Melford
Markyate
Muirhead
Navenby
Newbold Verdon
Papworth Everard
Pevensey Bay
Scotter
Shipton under Wychwood
Totland
Waringstown
West Wellow
2900 name
Hatton
2900 word
Bugle
2800
Adderbury
Alderholt
Ballygowan
Barrow upon Humber
Bridge of Earn
Builth Wells
Carnmoney
Castlederg
Chalgrove
Chartham
Chobham
Comrie
Danderhall
Donington
Eynsford
Glenboig
Hadlow
Kidwelly
Kilmaurs
Kincardine
Llandybie
Menstrie
Milborne Port
Mundesley
New Cumnock
Newtownhamilton
Ormesby St Margaret
Sandford
St Agnes
Theale
Usk
Woodcote
2700
Aboyne
Alveston
Astwood Bank
Bagillt
Bargeddie
Buckden
Bugbrooke
Clutton
Combe Martin
Denholme
Downton
Great Leighs
Heage
Kelsall
Laurieston
Lingwood
Milltimber
Mintlaw
Nutfield
Peaslake
Redlynch
Swanmore
Teynham
Weedon Beck
2700 name
Fordham
2700 word
Coven
Cwm
Plains
Wool
2600
Awsworth
Badsey
Bampton
Barlestone
Bosham
Botley
Bovington Camp
Brewood
Broughshane
Colerne
Cowie
Cullingworth
Dormansland
Dunipace
Dyserth
East Ayton
Elstead
Etwall
Eversley
Farnsfield
Feltwell
Fenstanton
Fishburn
Godstone
Gullane
Kempsey
Killyleagh
Kings Hill
Little Amwell
Muir of Ord
Nanpean
Netherton
North Collingham
Repton
Saughall
Snettisham
South Brent
South Cerney
South Collingham
South Hetton
Stocksfield
Tarporley
Tollesbury
Tuxford
Wemyss Bay
Williton
Wolston
2600 name
Wing
2500
Balmedie
Barnwood
Bassingbourn
Cairneyhill
Caistor
Carfin
Castlewellan
Colwich
Crossgates
Cullybackey
Darenth
Deepcut
East Peckham
Eastry
Farndon
Galgate
Gilfach Goch
Great Horkesley
Great Houghton
Headcorn
Hemingbrough
Highclere
Lechlade
Marden
Market Lavington
Newmacher
Portaferry
Rostrevor
Shieldhill
Stilton
Sutton Courtenay
Swavesey
Thornley
Timsbury
West Cornforth
Westcott
Winchburgh
Yarnton
2500 name
Roche
2500 word
Broadway
Carron
Redding
2400
Allanton
Asfordby
Banknock
Burton upon Stather
Caldercruix
Caton
Charfield
Cliffe
Clophill
Costessey
Dunchurch
Grayshott
Ixworth
Kelvedon Hatch
Keresley
Lark Hill
Lochgilphead
Longniddry
Machen
Maple Cross
Maulden
Middlestown
Nafferton
North Wootton
Ogmore Vale
Polbeth
Portree
Pucklechurch
Sapcote
Scotby
Wateringbury
Winwick
Witchford
2400 name
Torrance
Whitley
2400 word
Sway
Valley
2300
Acle
Arnside
Ballypatrick
Barmouth
Betws
Brinscall
Castledawson
Coltishall
Comberton
Credenhill
East Bergholt
Edgworth
Elsenham
Emneth
Exhall
Fishbourne
Gilwern
Glenmavis
Goxhill
Gunness
Harlington
High Valleyfield
Insch
Keyingham
Kingston Bagpuize
Leeswood
Llwynypia
Long Crendon
Longstanton
Lyndhurst
Mattishall
Narberth
Partridge Green
Pentyrch
Queniborough
Roade
Romney Marsh
Rossett
Scholes
Seaview
Shawbury
St Stephen
Tarvin
Wanborough
Watton at Stone
West Rainton
Witton Gilbert
Y Felinheli
2300 name
Kingsley
2300 word
Price Town
Wittering
2200
Alderbury
Appledore
Aston-on-Trent
Benllech
Bere Alston
Bierton
Bishopsteignton
Bletchingley
Bottisham
Catrine
Chiddingfold
Cold Ash
Coylton
Debenham
Flexbury
Glapwell
Great Corby
Haxey
Horam
Ilchester
Isleham
Keadby
Lenham
Leuchars
Little Dunmow
Lowdham
Luddenden Foot
Milnthorpe
Needingworth
Newington
Northorpe
Pannal
Riccall
Seer Green
Severn Beach
Shenstone
Sion Mills
St Dennis
Swineshead
Thornhill
Thurlby
Tisbury
Tycroes
Wilstead
2200 word
Bay Horse
Forth
Hermitage
Winterbourne
2100
Abbotts Ann
Ballintoy Harbour
Bozeat
Camblesforth
Cardross
Chilcompton
Chiseldon
Crickhowell
Cringleford
Cromford
Duxford
East Harling
Edenfield
Fernhurst
Garelochhead
Gartcosh
Harbury
High Etherley
Hightown
Ipplepen
Keelby
Kings Sutton
Kintbury
Kirkconnel
Leconfield
Little Eaton
Llandovery
Lundin Links
Mevagissey
Mossblown
Overtown
Presteigne
Rathfriland
Resolven
Rickinghall
Smithton
St Osyth
Stanford in the Vale
Steeple Claydon
Tweedbank
Weston Turville
Westoning
Woolavington
2100 name
Coates
Manea
2k
Alresford
Bala
Banwell
Barlaston
Barrowby
Billinghay
Bishops Lydeard
Black Notley
Blackridge
Burgh le Marsh
Catterall
Croy
East Wemyss
Eton Wick
Goostrey
Great Barford
Hapton
Harwell
Hathersage
Hibaldstow
Kilgetty
Kineton
Kirknewton
Langho
Langtoft
Lhanbryde
Long Bennington
Merriott
Mickleton
Mobberley
Much Hadham
Puriton
Radley
Robertsbridge
Rode Heath
Rudgwick
Seahouses
Skelmorlie
South Milford
Southchurch Village
Southowram
Stoke-sub-Hamdon
Stoneyburn
Strathblane
Tattenhall
Uffculme
Walsden
Wheaton Aston
Wheldrake
2k name
Berkeley
Ormiston
Rayne
2k word
Mullion
Pant
Sleights
1900
Ashwell
Atworth
Balfron
Barnburgh
Bradninch
Bramford
Bredon
Burstwick
Cadnam
Campsall
Cropwell Bishop
Ditchingham
Donisthorpe
Eastriggs
Felton
Findon
Flamborough
Fontwell
Hanslope
Hardwick Village
Hartwell
Hathern
Hook Norton
Inchinnan
Ketton
Llanrug
Llansantffraid Glan Conwy
Low Etherley
Lugwardine
Lydbrook
Lyminge
Lynemouth
Millisle
Milnathort
Misterton
Oxenhope
Pen-clawdd
Plean
Pontesbury
Probus
Rhu
Sandwick
Shipdham
Silverstone
South Nutfield
Stanwick
Tarbolton
Upton upon Severn
Wilberfoss
Windygates
Wrington
Wrotham
1900 name
Johnston
1900 word
Crick
Delph
Hayfield
Pool
Wye
1800
Almondsbury
Annalong
Billingborough
Bilsdale
Bodelwyddan
Broad Blunsdon
Burbage
Buxted
Catcliffe
Creech St Michael
Criccieth
Curry Rivel
Dearham
Earlston
East Bridgford
East Chevington
Elstree
Evercreech
Gargrave
Gosberton
Grassington
Great Haywood
Great Yeldham
Haverigg
Ingrave
Invergowrie
Irvinestown
Isle of South Uist
Kedington
Kinglassie
Llanberis
Lower Kingswood
Lympstone
Marldon
Mayford
Meldreth
Meriden
Mickle Trafford
Mundford
Necton
Newton Longville
North Sunderland
Northiam
Penygroes
Rogiet
Ruardean
Ryton on Dunsmore
Seascale
Sharnbrook
Shilbottle
Shurdington
Silkstone
Silsoe
Stewkley
Stoke Prior
Stretham
Sudbrooke
Symington
Thornton Dale
Waddesdon
Walberton
Walkington
Wembury
Woolpit
Wormley
1800 name
Brompton
Connor
1800 word
Airth
Charing
Halling
Weeting
1700
Aberdour
Aldbourne
Allhallows
Ambrosden
Ardglass
Audlem
Ballykelly
Bardney
Barnetby le Wold
Botesdale
Bramham
Clenchwarton
Conon Bridge
Cornholme
Crossgar
Cruden Bay
Diggle
Draperstown
Dunswell
Dyffryn Ardudwy
Embsay
Ewhurst
Exning
Findern
Flimby
Fochabers
Frizington
Glinton
Goodwick
Great Eccleston
Hampton in Arden
Harrold
Harston
Harvington
Hatfield Heath
Head of Muir
High Halstow
Hopeman
Killearn
Layer de la Haye
Letham
Long Itchington
Luncarty
Lympne
Marcham
Meppershall
Milton of Leys
Mistley
Monk Fryston
Newton Poppleford
North Somercotes
Pattingham
Pensilva
Pontyberem
Ratho
Shrewton
St Mary's
Stainburn
Starcross
Stoke Golding
Tanfield
Tarbert
Terrington St John
Thorney
Ticehurst
Tickton
Todwick
West Haddon
West Walton
Westonzoyland
Whaplode
Wickwar
Woodsetts
Yealmpton
1700 word
Locking
1600
Aberporth
Alconbury
Alveley
Aslockton
Ballywalter
Balsham
Baschurch
Blewbury
Blisworth
Bow Street
Brimscombe
Calderbank
Cheddington
Chinley
Cookley
Croeserw
Crynant
Deddington
Delabole
Doveridge
Drybrook
Ducklington
Earith
East Dean
Elmstead Market
Evenwood
Gaerwen
Gilford
Glandwr
Gotham
Great Barton
Great Marton
Haydon Bridge
Hockley Heath
Horndon on the Hill
Horsmonden
Howwood
Inkberrow
Ironbridge
Kilrea
Leasingham
Middle Winterslow
Mostyn
Nether Heyford
Normandy
North Leigh
Pontlliw
Port Erroll
Portavogie
Potterne
Rackheath
Ramsbury
Ravenstone
Reddingmuirhead
Roslin
Rowhedge
Rowledge
Roydon
Scawby
Shepherdswell
Skinningrove
Sonning
South Littleton
St Bees
Streatley
Templecombe
Templepatrick
Tideswell
Trimsaran
Ulceby
Wetheral
Wood Street Village
Woodbury
Yoxall
1600 name
Carlton
Friston
1600 word
Abridge
Bridge
Grain
Rake
Three Crosses
1500
Aberford
Addiebrownhill
Ashgill
Bagworth
Blackford
Blean
Bourton
Braunston
Burniston
Castlerock
Cockfield
Danby
Dennyloanhead
Ditchling
Emley
Eythorne
Fairlight
Ferrybridge
Five Oak Green
Geddington
Godshill
Great Bentley
Great Chesterford
Griston
Guilden Sutton
Hartlebury
Haslingfield
Hatherleigh
Hemyock
Henstridge
Houghton on the Hill
Kelloe
Kensworth
Kingseat
Littlebourne
Low Ackworth
Manby
Marnhull
Minsterley
Mount Hawke
Muirkirk
Newtownstewart
Oakington
Patrington
Pencaitland
Penrhyndeudraeth
Pilning
Pont Rhyd-y-cyff
Portscatho
Potterspury
Rawcliffe
Ringstead
Rosewell
Rotherfield Peppard
Ryhall
Salsburgh
Shotley Gate
Sibsey
South Witham
Steventon
Stithians
Stonesfield
Sturminster Marshall
Tal-y-bont
Tetney
Thorp Arch
Three Legged Cross
Ullapool
Walkern
Wattisham
West Linton
Whitland
Whittlesford
Woldingham
Wrawby
1500 name
Abernethy
Billington
Dalrymple
Milton
Silverton
Woodford
1400
Abbots Bromley
Almondbank
Ashton Keynes
Auckley
Backworth
Ballinamallard
Balmullo
Bassingham
Baston
Beauly
Bellsbank
Blaengwynfi
Bodle Street
Brigstock
Bures St Mary
Byram
Capel le Ferne
Carnlough
Carnwath
Cawood
Caythorpe
Charminster
Charmouth
Cherry Burton
Chicksands
Chirnside
Church Fenton
Claypole
Cogenhoe
Corfe Castle
Cranwell
Crossmaglen
Cuddington
Dalmellington
Deiniolen
Distington
Dobwalls
Dunkeswell
Errol
Evanton
Fairlands
Fairlie
Fintona
Flockton
Four Crosses
Four Lanes
Frampton on Severn
Garvagh
Golspie
Goosnargh
Govilon
Grundisburgh
Hackleton
Harrietsham
Hellifield
Honeybourne
Isle of Cumbrae
Kimpton
Langham
Lavenham
Lingdale
Little Hallingbury
Longhoughton
Lower Broadheath
Macmerry
Modbury
Moneymore
Mylor Bridge
Nether Stowey
Pitmedden
Polzeath
Pontyates
Princetown
Ranskill
Romsley
Rufford
Sabden
Sherston
Shillington
Slamannan
Speldhurst
Sproatley
St Boswells
Steeple Bumpstead
Stoke Ferry
Sundridge
Sutterton
Thorner
Thorpe le Soken
Torphins
Treuddyn
Upper Basildon
Wedmore
Winchelsea Beach
Wingrave
Wrea Green
Wychbold
Yalding
1400 name
Balcombe
Burley
Churchill
Denham
Ford
Horton
Houghton
Hurst
Wylam
1400 word
Castor
Limekilns
Sandbank
1300
Abbotskerswell
Aldbrough
Ancaster
Appleton Thorn
Ardingly
Ardrishaig
Arne
Babworth
Bacton
Bankfoot
Belbroughton
Belford
Bere Regis
Biddenden
Boddam
Borth
Brandesburton
Brent Knoll
Brora
Burwash
Bushmills
Butterwick
Byfield
Cameley
Carmunnock
Cefn Cribwr
Clarborough
Coalburn
Copplestone
Cowfold
Dalston
Dunkeld
Flookburgh
Fochriw
Garsington
Glenariff
Great Gransden
Great Waldingfield
Gronant
Harpole
Haughley
Heath and Reach
Heddon on the Wall
Houghton Conquest
Isle of North Uist
Kilcreggan
Kinloss
Lavendon
Maiden Newton
Malpas
Marazion
Netheravon
Newton Ferrers
Newtown St Boswells
Ninfield
North Cave
North Duffield
Northborough
Orsett
Pirton
Portknockie
Riseley
Rosneath
Sampford Peverell
Seafield
Shadoxhurst
Silverdale
Springside
Staindrop
Tregarth
Trimdon Grange
Upchurch
Warkworth
Waterfoot
West Horsley
Wingham
Winkleigh
Wouldham
Wymeswold
1300 word
Camber
Shap
1200
Aberlady
Annahilt
Ashill
Banham
Baslow
Benbecula
Birdham
Bishop Middleham
Bishop Sutton
Blyton
Boosbeck
Bradfield
Bratton
Brenchley
Brighstone
Bunbury
Burgh by Sands
Burham
Burringham
Burton on the Wolds
Caerwent
Capel
Cawston
Cemaes Bay
Chacewater
Colsterworth
Cowbit
Crondall
Cushendall
Darrington
Datchworth
Doagh
East Hanney
East Keswick
East Markham
East Rainton
East Whitburn
Eckington
Flore
Foulridge
Fowlmere
Freuchie
Great Bardfield
Great Bedwyn
Guilsfield
Haswell
High Halden
High Ongar
Hockwold cum Wilton
Hoole
Horsted Keynes
Horton Kirby
Hunwick
Inchture
Kilsby
Kircubbin
Kislingbury
Latchingdon and Snoreham
Letterston
Lidlington
Longforgan
Low Bradley
Lower Halstow
Magheralin
Maryburgh
Methley
Methven
Middle Rasen
Minster Lovell
New Pitsligo
Old Leake
Owston Ferry
Perranwell
Polperro
Port Bannatyne
Portglenone
Puddletown
Ratho Station
Reedham
Rowde
Scarcroft
Sherborne St John
Sherburn Hill
Shillingstone
Southery
Spofforth
Spratton
St Monans
Stewartby
Stillington
Sutton Bonington
Sutton on Trent
Tansley
Townhill
Twechar
Warnham
Wenvoe
West Coker
Westquarter
Whitecraig
Winford
Witheridge
1200 name
Brooke
Dunlop
Lifton
Logan
Porlock
Westwood
1200 word
Corse
Hallow
Hillside
Moy
Niton
Raglan
Whimple
1100
Acomb
Ardersier
Balintore
Barham
Beckingham
Bedlinog
Beeford
Bellaghy
Bellingham
Bildeston
Blindley Heath
Blockley
Bodedern
Brinklow
Canewdon
Castle Hedingham
Chatburn
Chelford
Chew Magna
Child Okeford
Chudleigh Knighton
Churt
Cold Norton
Cottesmore
Curdworth
Dickleburgh
Dove Holes
Draycott
Drumnadrochit
Dunloy
Eastchurch
Eastington
Eastrington
Edgmond
Eight Ash Green
Elswick
Fenwick
Fishtoft
Fivemiletown
Flimwell
Full Sutton
Gainford
Gedney Hill
Glazebury
Glenavy
Glyncorrwg
Gosfield
Goudhurst
Great Amwell
Great Hanwood
Groombridge
Grovesend
Hazlerigg
Hellaby
Herstmonceux
High Legh
Holbrook
Holmwood
Huntspill
Kimbolton
Lamberhurst
Landrake
Limpley Stoke
Llanerchymedd
Llanilar
Long Clawson
Long Whatton
Longhope
Longwick
Marchwiel
Milborne St Andrew
Milverton
Morchard Bishop
Moulton Chapel
Newtonmore
North Elmham
North Newbald
North Queensferry
North Thoresby
Ochiltree
Pencader
Pimperne
Plumpton Green
Rillington
Rothienorman
Scalloway
Shipham
Sissinghurst
Skidby
Slinfold
South Harting
South Wingfield
St Cyrus
Stallingborough
Standlake
Stickney
Stoke Gabriel
Stradbroke
Strathpeffer
Swarthmoor
Sywell
Talysarn
Thurlton
Tingewick
Uny Lelant
Wadworth
Weobley
Whitehills
Whiteparish
Wilmcote
Wivelsfield Green
Woodchurch
Yetminster
1100 name
Hilton
Huntley
1100 word
Barra
Brill
Horning
Kippen
Saline
1k
Althorne
Aughnacloy
Avening
Barkisland
Bempton
Betley
Boxford
Boxted
Bulphan
Burneside
Charlton Marshall
Chulmleigh
Corby Glen
Crofty
Dedham
Deri
Easton on the Hill
Eattington
Ewyas Harold
Finchampstead
Foulsham
Freethorpe
Friockheim
Gotherington
Great Horwood
Great Paxton
Greyabbey
Halkirk
Handcross
Husbands Bosworth
Hyde Heath
Kingskettle
Lamlash
Leek Wootton
Lesbury
Linton upon Ouse
Little Weighton
Little Wymondley
Llangynidr
Lower Brailes
Lydiard Millicent
Motcombe
North Kessock
Olveston
Overstrand
Rhosneigr
Ruyton-XI-Towns
Scole
Scorton
Sheriff Hutton
South Chailey
Stanbridge
Stratton-on-the-Fosse
Sutton Benger
Tarves
Tintagel
Tolleshunt Knights
Uley
Welford
Wilburton
Winteringham
Youlgreave
1k name
Kenton
Moulton
Orwell
1k word
Rode
Sharpness
990
Aldington
Avoch
Charlesworth
Chieveley
Croughton
Dorchester on Thames
Edgcott
Flamstead
Guilden Morden
Hawkesbury Upton
Hopwood
Kellington
Kennford
Kirkhamgate
Kirtlington
Lanivet
Mosstodloch
North Muskham
Old Sarum
Pont Henri
Salhouse
Sharnford
Snitterfield
Trefnant
Upper Hartfield
Warborough
990 name
Montgomery
980
Barns Green
Bradford Abbas
Cononley
East Hanningfield
Gilmorton
Helpston
Holbeach Clough
Innellan
Iwerne Minster
Long Riston
Ludham
Mepal
Over Wallop
Sole Street
Totternhoe
Wawne
970
Charlwood
Chattenden
Eyam
Hawkhead
Hevingham
Laughton en le Morthen
Llangeinor
Marsh Gibbon
New Holland
Ponsanooth
Riding Mill
960
Appleby Magna
Barningham
Beetley
Collingbourne Ducis
Hempnall
Kilham
Longside
Loxwood
Pathhead
Portreath
Quadring
960 word
Barby
950
Beoley
Blairhall
Blunham
Bontnewydd
Bubwith
Callow Hill
Curdridge
Elie
Leafield
Sherington
Steeple Aston
Upper Heyford
950 name
Holcombe
950 word
Ceres
940
Betchworth
Bisley
Burton Pidsea
Chelmondiston
Densole
Escrick
Great Broughton
Great Shefford
Greatham
Icklesham
Kirkfieldbank
Liff
Lilleshall
Longcross
Mareham le Fen
Nayland
Newtownbutler
Steeple Ashton
Strichen
940 name
Haynes
Nuffield
Turvey
940 word
Prees
930
Austrey
Barnby
Bratton Fleming
Elvington
Harby
Middleton in Teesdale
Monkton
North Curry
Quarndon
Rippingale
930 word
Dunning
920
Appleton
Great Chishill
Hampsthwaite
Hatfield Broad Oak
Haughton
Henham
Moreton on Lugg
Potterton
Sarratt
Southfleet
Stoke Holy Cross
920 name
Bryn
Heather
Stebbing
910
Ardleigh
Coton
Elham
Ferryden
Hartland
Hogsthorpe
Knowl Hill
Langbank
Laxfield
Methwold
Quainton
Sixpenny Handley
South Zeal
Trunch
910 word
Lizard
900
Abermule
Billesdon
Bladon
Bleadon
Coton in the Elms
Edzell
Farrington Gurney
Great Massingham
Great Staughton
Kinlochleven
Napton on the Hill
Strathmiglo
Tillingham
Tintinhull
Ullesthorpe
Welland
890
Annbank
Binbrook
Carstairs
Cawthorne
Crowhurst
East Hoathly
Gorran Haven
Hawes
Kirkby Malzeard
Lairg
Llanymynech
Longhorsley
Lostock
Lowca
Pawlett
Ribchester
Rushmoor
Sedlescombe
Tregynon
Turners Hill
Urchfont
890 word
Docking
Sheering
Wrangle
880
Ashcott
Bethersden
Broad Haven
Burnham Market
Cheveley
Clanfield
Dartington
Earsham
Empingham
Findhorn
Folksworth
Groeslon
Hullavington
Ipstones
Litlington
Llangwm
Llechryd
Long Wittenham
Mendlesham
Michelmersh
Ogmore-by-Sea
Stockton on the Forest
Stoke Hammond
Tackley
Thurcaston
Thurton
West Wittering
880 word
Cavendish
Clavering
870
Barton Mills
Cilgerran
Cwmann
East Meon
Ebchester
Halberton
Hilgay
Kinoulton
Lapford
Llannon
North Waltham
Northrepps
Pensford
Risby
South Mimms
Walgrave
Walton upon Trent
870 name
Maud
860
Addington
Bamford
Byers Green
Chilbolton
Crimond
Drumoak
Great Ellingham
Henllan
Hinstock
Lambley
Lamerton
Llan Ffestiniog
Longframlington
Morfa Nefyn
Scothern
Sutton Scotney
Tewin
850
Beckington
Braughing
Broughton Gifford
Castle Acre
Chesterton
Claverdon
Clyst St Mary
Coalsnaughton
Dailly
Ecclefechan
Enstone
Farmborough
Ferryside
Great Waltham
Hensall
Ingoldisthorpe
Kilkhampton
Llangoed
Minety
Portgordon
Sedgeberrow
Steeple Morden
Thursby
Wolvey
Wybunbury
850 name
Stanion
850 word
Penally
Roos
Steep
840
Brasted
Cotton End
Great Longstone
High Bickington
Higham on the Hill
Kington Langley
Levens
Mary Tavy
North Fambridge
Nunney
Panfield
Rumford
Stogursey
Swaffham Prior
Waltham on the Wolds
Wisborough Green
Woolacombe
830
Abberton
Alfriston
Bawdeswell
Bickershaw
Blackmore
Brodick
California
Chadlington
Cosheston
Dousland
Drymen
Helpringham
Kilmington
Kingston near Lewes
Meonstoke
Middleton on the Wolds
Nassington
Old Newton
Parson Drove
Pollington
Pontrhydyfen
Port Ellen
Potter Heigham
Shotley
Wrentham
Yatton Keynell
830 word
Staithes
820
Bleasby
Caersws
Christow
Ditton Priors
Edith Weston
Elkesley
Fairburn
Glenochil Village
Great Brickhill
Hockliffe
Laugharne
Malborough
Nocton
Owslebury
Sandhaven
Scopwick
West Runton
Woolaston
810
Beaulieu
Cardrona Mains
Fenny Compton
Great Finborough
Kirklevington
Lyng
Mersham
Padbury
Pebworth
Tilstock
Wookey
800
Berrynarbor
Bonsall
Braithwell
Chedworth
Crantock
Folkingham
Fyfield
Kirk Merrington
Nawton
Shoreham
Small Dole
Stoke Fleming
Symbister
West Butterwick
Westbury-sub-Mendip
Westhead
Wigginton
Worlingworth
790
Acton Trussell
Benenden
Calstock
Childswickham
Cockshutt
Fressingfield
Lazonby
Moor Row
Murrow
Old Buckenham
Semington
Swinefleet
790 word
Eagle
780
Abersoch
Barkway
Barton Stacey
Bishop Monkton
Broughton Moor
Buckland Monachorum
Burwash Common
Carstairs Junction
Cerne Abbas
Chew Stoke
Clyro
East Huntspill
East Winch
Fownhope
Frant
Gawcott
Gifford
Harlaxton
Horringer
Kemble
Loddiswell
Lubenham
Lutton
Mallaig
Menheniot
North Kelsey
North Marston
Trefonen
Whitecross
Wittersham
Woolfardisworthy
780 name
Darley
770
Airmyn
Badwell Ash
Beenham
Cubert
Dunston
East Challow
Ewenny
Filby
Glenfarg
Headley
Hitcham
Isham
Lower Stoke
Newcastleton
Pulham St Mary
Raymond's Hill
Rigside
Silchester
Sproughton
770 name
Stainton
770 word
North Country
760
Arlecdon
Bowmore
Brailsford
Brigham
Broadford
Carnock
Helmdon
Hundon
Kirkby Thore
Lindal in Furness
Long Compton
Milton Ernest
Muthill
Netherburn
Odcombe
Pelynt
Sellindge
Shareshill
Sporle
Staplecross
Stockbridge
Walkerburn
Weston upon Trent
Wetwang
Wigmore
Yelvertoft
750
Aberfoyle
Ashton under Hill
Auchinloch
Barnack
Brimfield
Cassington
Forden
Gargunnock
Gourdon
Great Offley
High Easter
Holmesfield
Kirdford
Llandyrnog
Misson
Quarrier's Village
Seisdon
Snainton
St Fergus
Tintern
Wickhamford
Wilbarston
Winsham
Yardley Hastings
750 name
Ashley
Barlow
740
Borden
Brant Broughton
Fritwell
Great Totham
Haselbury Plucknett
Long Preston
Marsworth
Melsonby
Merton
Newdigate
North Crawley
Northwold
Oakhill
Parc Seymour
Slimbridge
740 name
Mark
740 word
Stow
730
Aberdyfi
Carno
Chalgrave
Edington
Ilton
Maenclochog
Marham
Middlezoy
Nettlebed
Newtyle
Packington
Peterchurch
Stathern
Stoke St Michael
Sutton Veny
Twigworth
Yoxford
730 word
Bicker
720
Bearley
Cheswardine
Condover
Cople
Cropredy
Dodleston
Dullatur
Fairbourne
Flax Bourton
Great Stukeley
Gwalchmai
North Molton
Pulham Market
Reeth
Rhigos
Tarland
West Felton
West Meon
720 name
Bucknell
720 word
Brae
Flushing
Killin
710
Akrotiri
Allendale Town
Ampleforth
Aylburton
Ballygawley
Beyton
Binfield Heath
Butleigh
Cressage
Finchingfield
Greatworth
Harmston
Ickleton
Ilmington
Instow
Kenninghall
Madley
Maxey
Moelfre
Orford
Penshurst
Pontrhydfendigaid
Poughill
Shebbear
Slaley
Solva
Swaffham Bulbeck
Syresham
700
Beckermet
Bishop Burton
Catfield
Clifton upon Teme
Crymych
Dinton
Fillongley
Gawsworth
Great Kimble
Great Oakley
Gringley on the Hill
Hambledon
Hartpury
Hastingwood
Henlade
Heversham
Mousehole
St Day
Stadhampton
Stetchworth
Stuartfield
Thundridge
Woodton
700 word
Lode
Wicken
690
Avonbridge
Breedon on the Hill
Burrelton
Burton Leonard
Carhampton
Chideock
Childer Thornton
Cloughton
Croyde
Dechmont
Denbury
Dolton
Failand
Ford End
Gazeley
Great Ryburgh
Guilsborough
High Ercall
Kirk Smeaton
Llanddona
Naseby
Netherseal
Nettleton
Rolvenden
Saxlingham Nethergate
Skipsea
Tetsworth
Thurleigh
Wethersfield
Woodplumpton
680
Badsworth
Bishampton
Broad Chalke
Burton Bradstock
Castle Camps
Clun
Clunderwen
Droxford
Eaglesfield
Ellingham
Fittleworth
Green Hammerton
Hurstbourne Tarrant
Ickford
Kelbrook
Manuden
North Luffenham
Sandleheath
Shiplake
Wallacestone
West Barns
680 name
Elton
Martin
670
Alfold Crossways
Broadhempston
Brookenby
Carway
Derrington
Fort Augustus
Fovant
Framfield
Gardenstown
Gislingham
Gweek
Hauxton
Johnshaven
Kirkhill
Lawshall
Lydden
Osmotherley
Pitsford
Slingsby
St Mary Bourne
Swimbridge
Thorverton
Tytherington
West Pennard
Weston under Penyard
670 word
Bourn
Hill Mountain
Shere
660
Ashover
Auldearn
Baydon
Bramshall
Bubbenhall
Chacombe
Detling
Duddon
Gauldry
Guardbridge
Little Plumstead
Llangattock
Marhamchurch
Nether Kellet
Nethy Bridge
New Deer
Newton Solney
Otterton
Pattishall
Rosemarkie
Runcton Holme
Shobdon
St Combs
Upham
Wereham
Wimbotsham
660 word
Barley
Haggs
650
Alpington
Aynho
Ballachulish
Blackmill
Bradworthy
Broad Hinton
Chapelton
Cheriton Bishop
Cragg vale
Creetown
Denholm
East Budleigh
Goldhanger
Great Wilbraham
Greystoke
Hopwas
Islip
Kyle of Lochalsh
Llangadog
Llanrhystud
Morningside
Otterburn
Pilton
Rollesby
Ropsley
Rusper
South Ferriby
Stoke Canon
Thorndon
Torphichen
Ulleskelf
Walkeringham
Welbourn
Westhumble
Winterborne Stickland
Winterbourne Abbas
Winthorpe
650 name
Fulford
650 word
Hales
640
Aldbury
Ampney Crucis
Bardwell
Boscastle
Catsfield
Chapmanslade
Chawleigh
Chwilog
Clipston
Coniston
Diseworth
Down Ampney
Dry Drayton
East Haddon
East Harptree
Fladbury
Frosterley
Glassford
Greenlaw
Greetham
Grendon Underwood
Helmsdale
Hemingford Abbots
Kingsbury Episcopi
Langwathby
Legbourne
North Cadbury
North Scarle
Othery
Paulerspury
Rookley
Shardlow
Sidlow
Thornborough
Ticknall
West Stockwith
Whiting Bay
Winterborne Kingston
Woodham Mortimer
640 name
Holme
640 word
Mells
630
Badby
Bowertower
Clifton Campville
Crook of Devon
Crudwell
Dunford Bridge
East Brent
East Halton
Edingale
Elford
Elston
Habrough
Hampstead Norreys
Hanley Swan
Hillhead
Jameston
Little Gaddesden
Luckington
Madron
Mollington
Rufforth
Spaldwick
Swarland
Thurlestone
Trawsfynydd
Weyhill
Woore
630 name
Templeton
630 word
Worth
620
Aberffraw
Bletchingdon
Brawdy
Claybrooke Magna
Coddenham
Great Milton
Great Tey
High Bonnybridge
Hinderwell
Humshaugh
Lympsham
Lynsted
North Lopham
Ombersley
Portpatrick
Stanton Harcourt
Stepaside
Stourpaine
Swardeston
Worton
620 name
Digby
Marchington
620 word
Chipping
610
Benington
Cargenbridge
Coaltown of Wemyss
Cranborne
Dorrington
Drayton Parslow
Dunbeg
Exton
Fivehead
Hail Weston
Halvergate
Little Walsingham
Llanbedrog
Mursley
Penley
Plaxtol
Polruan
Rosemarket
Sedgeford
Shalfleet
Shouldham
Smarden
Strathkinness
Thorntonhall
Trefriw
Upstreet
600
Birchanger
Braidwood
Chedburgh
Coldwaltham
Croscombe
Crow Hill
Dwyran
Edingworth
Fringford
Glenluce
Great Ouseburn
Hindolveston
Kentisbeare
Llan-non
Mosterton
Newton Regis
North Kilworth
Ockley
Ottringham
Penysarn
Puttenham
Quenington
South Kelsey
Stutton
Swainby
Tilston
Titchmarsh
Upper Gravenhurst
Waddingham
Wardington
Washford
Wellbank
Winster
590
Abergwili
Allington
Amberley
Bagby
Bolney
Braco
Buckland
Colkirk
Cotherstone
Dymock
Ellington
Forgandenny
Great Sampford
Great Somerford
Hallaton
Huttoft
Lamphey
Leintwardine
Littlebury
Llanfechell
Mickleham
Northaw
Pakenham
Peopleton
Rickling Green
Salford Priors
Shepreth
Sutton upon Derwent
Tempsford
Tickenham
West Chinnock
Whittlebury
Wrestlingworth
590 name
Saxton
590 word
Far Forest
580
Aylesbeare
Burton in Lonsdale
Childrey
Crundale
Dumbleton
Essendon
Garmouth
Great Barrow
Hildenborough
Hollesley
Letcombe Regis
Lindale
Llandinam
Market Overton
Meidrim
Middleton Tyas
Norham
Over Kellet
Priors Marston
Stoke Goldington
Thrussington
Ulcombe
Westerleigh
580 word
Hose
Timberland
570
Albury
Alne
Ballymagorry
Brookfield
Burston
Carbrooke
Carlton le Moorland
Caxton
Cherhill
Chilthorne Domer
Defford
East Stour
Egginton
Elsworth
Frieth
Goodworth Clatford
Holmbury St Mary
Longworth
Newbridge on Wye
Orleton
Oxton
Portesham
Pulloxhill
Queen Camel
Roughton
Seaton Ross
Spean Bridge
Town Yetholm
Walcott
Willoughby on the Wolds
Witton le Wear
570 name
Brassington
Henley
560
Andoversford
Ascott under Wychwood
Askham Bryan
Ayton
Boars Hill
Bow Brickhill
Broadwindsor
Bunwell
Cheriton Fitzpaine
Chrishall
Cleeve Prior
Clovenfords
Cossington
Grainthorpe
Great Dalby
Great Witley
Hindon
Kirkby Fleetham
Mileham
Newton St Cyres
Norton St Philip
Peldon
Pentraeth
Portinscale
Rotherwick
Ruan Minor
Shalbourne
Sharow
Spetisbury
Uplawmoor
560 name
Hutton
550
Apperley
Ashdon
Barford St Martin
Barford St Michael
Bentworth
Bishop Wilton
Burghclere
Claverley
Coldingham
Culmstock
Eardisley
Furneux Pelham
Halstock
Kingham
Kirkby-in-Furness
Latton
Llandogo
Lumphanan
Somerby
St Margaret's Hope
Stevington
Vernham Dean
Wickhambrook
Worlaby
550 name
Lea
Seagrave
540
Acton Burnell
Ashleworth
Auchenblae
Carlby
Chalton
Chearsley
Chipping Warden
Christian Malford
Coelbren
Cuminestown
Cynwyd
East Garston
East Ilsley
East Rudham
Ellesborough
Elphinstone
Garboldisham
Gerrans
Grampound
Grantchester
Grendon
Heol-y-Cyw
Hepworth
Heytesbury
Langford Budville
Luston
Musbury
Mynytho
Newtown Limford
Rhydymwyn
Saltfleet
Selborne
Shapwick
Stedham
Stow cum Quy
Surlingham
Sutton on the Forest
Tadmarton
Welney
Weybourne
530
Bonby
Buchlyvie
Bucklesham
Chilmark
Croxton Kerrial
Eardington
East Cowton
Llwyngwril
Margaretting
Montacute
Monxton
Oaksey
Pavenham
Pointon
Purleigh
Rodmell
Rosslea
Temple Sowerby
Tibberton
Weeton
Wellow
Whaddon
Widford
Worlington
Worminghall
530 name
Clive
530 word
Maidens
520
Baltonsborough
Boat of Garten
Cosgrove
Everton
Fulstow
Gisburn
Graffham
Hoghton
Ince Blundell
Iron Acton
Kirk Ireton
Loddington
Lyonshall
Marsham
Marston Magna
Mellis
Nantgaredig
Newbold on Stour
Occold
Pailton
Peasenhall
Queenzieburn
Raskelf
South Creake
Tighnabruaich
Weston on the Green
Wistow
520 name
Dalton
520 word
Bowling
510
Akeley
Alvington
Ashbury
Backbarrow
Barrowden
Bledington
Buriton
Collingbourne Kingston
Collyweston
Compton Martin
Corpusty
Croxdale
Cuddesdon
Ewerby
Gimingham
Glentham
Great Haseley
Henfynyw Upper
Kingston Blount
Llandissilio
Llanellen
Llanrhidian
Monks Eleigh
Murthly
North Wheatley
Pitton
Preston Candover
Ridgewell
Stoke by Clare
Thankerton
510 name
Blakesley
Bradley
500
Appleshaw
Biddestone
Cantley
Dunham on the Hill
Great Rollright
Henton
Llanarth
North Cowton
Shiptonthorpe
Strone
Waltham St Lawrence
West Wratting
Widdington
Winfarthing
500 word
Hawthorn
Toft
490
Bitton
Corston
Spittal
480
Elwick
Notton
470
Kingsland
Wansford
460
South Luffenham
450
Essendine
440
Hundleton
Llangybi
Podington
430
Eastoft
Stannington
420
Bishopstone
Eversholt
Llansteffan
410
Beadnell
Embleton
Llanrhaeadr-ym-Mochnant
Ridgmont
Shropham
400
Dorstone
Husthwaite
Redbourne
390
Ellerton
Kingston Seymour
Llanbedr
390 name
Moss
380
Newchurch
370
Barmby on the Marsh
Lockington
Lowick
370 name
Woolley
360
Chilton Foliat
Manton
Stagsden
350
Chorlton
Roxton
White Waltham
350 name
Wentworth
340
Hollym
Wold Newton
330
Bicton
Milland
Mouldsworth
West Ilsley
320
Emberton
Lacock
Morcott
310
Ellerker
Lund
310 name
Appleby
300
Upton Scudamore
290
Bulkington
Cardington
Woodborough
280
Bamburgh
Etton
Whittingham
270
Aldford
Dundry
Seend
240
Burrington
Ulrome
230
Hotham
Priston
190
Hayton
Husborne Crawley
180
Germoe
170
Holtby
160
Ledsham
140 name
Marr
130
Millbrook
100
St Andrews Quay`

interface Table extends Pick<Place, 'kind' | 'country' | 'source'> {
  /** Lines: a head such as `2100` or `57k word`, then the names that it is about. */
  readonly rows: string
}

/** Where a name stands in several, the first counts. */
const britishTables: readonly Table[] = [
  { rows: irishNations, kind: 'nation', country: 'ie', source: 'census' },
  { rows: irishProvinces, kind: 'region', country: 'ie', source: 'census' },
  { rows: irishCounties, kind: 'county', country: 'ie', source: 'census' },
  { rows: irishIslands, kind: 'island', country: 'ie', source: 'census' },
  { rows: nations, kind: 'nation', country: 'gb', source: 'census' },
  { rows: regions, kind: 'region', country: 'gb', source: 'census' },
  { rows: counties, kind: 'county', country: 'gb', source: 'census' },
  { rows: islands, kind: 'island', country: 'gb', source: 'census' },
  { rows: addedCities, kind: 'city', country: 'gb', source: 'census' },
  { rows: addedTowns, kind: 'town', country: 'gb', source: 'census' },
  { rows: addedVillages, kind: 'village', country: 'gb', source: 'census' },
  { rows: welshNames, kind: 'town', country: 'gb', source: 'geonames' },
  { rows: irishCities, kind: 'city', country: 'ie', source: 'geonames' },
  { rows: irishTowns, kind: 'town', country: 'ie', source: 'geonames' },
  { rows: irishSuburbs, kind: 'suburb', country: 'ie', source: 'geonames' },
  { rows: irishVillages, kind: 'village', country: 'ie', source: 'geonames' },
  { rows: britishCities, kind: 'city', country: 'gb', source: 'geonames' },
  { rows: britishTowns, kind: 'town', country: 'gb', source: 'geonames' },
  { rows: britishSuburbs, kind: 'suburb', country: 'gb', source: 'geonames' },
  { rows: britishVillages, kind: 'village', country: 'gb', source: 'geonames' },
]

const americanTables: readonly Table[] = [
  { rows: usStates, kind: 'region', country: 'us', source: 'us' },
  { rows: usCities, kind: 'city', country: 'us', source: 'geonames' },
]

/**
 * The place that a name stands for, however it is written: *Hebden Bridge*, *hebden-bridge*.
 *
 * Looked for in the tables as they stand, at first: to read thousands of rows takes longer than a
 * whole draft.
 *
 * @param side Whose places come first where both sides have the name: Boston, Richmond.
 */
export function placeCalled(name: string, side: 'uk' | 'us' = 'uk'): Place | undefined {
  const key = placeKey(name)
  // No place has a figure in its name, and heads have.
  if (key === '' || /\d/.test(key)) return undefined
  const [first, second] = side === 'us' ? [american, british] : [british, american]
  return first.find(key) ?? second.find(key)
}

/** All places there are, for whoever checks them. */
export function allPlaces(): Place[] {
  return [...britishTables, ...americanTables].flatMap((table) => rowsOf(table).map(placeOf))
}

interface Gazetteer {
  find(key: string): Place | undefined
}

/** From so many questions on, it is quicker to have read the tables. */
const manyQuestions = 60

function gazetteer(tables: readonly Table[]): Gazetteer {
  const texts = lazy(() => tables.map(keyed))
  const byKey = lazy(() => rowsByKey(tables))
  const asked = { times: 0 }
  return {
    find(key) {
      if (asked.times++ < manyQuestions) return findIn(texts(), key)
      const known = byKey().get(key)
      return known && placeOf(known)
    },
  }
}

const british = gazetteer(britishTables)
const american = gazetteer(americanTables)

interface Row {
  readonly table: Table
  readonly head: string
  readonly name: string
}

/** Rows are read when somebody asks for their place. */
function rowsByKey(tables: readonly Table[]): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row>()
  for (const table of tables.toReversed()) {
    const keys = rowsOf({ ...table, rows: comparable(table.rows) })
    for (const [index, row] of rowsOf(table).entries()) byKey.set(keys[index]?.name ?? '', row)
  }
  return byKey
}

function rowsOf(table: Table): Row[] {
  const rows: Row[] = []
  let head = ''
  for (const line of linesOf(table)) {
    if (isHead(line)) head = line
    else rows.push({ table, head, name: line })
  }
  return rows
}

function linesOf({ rows }: Table): string[] {
  return rows.trim().split('\n')
}

function isHead(line: string): boolean {
  return /^\d/.test(line)
}

interface KeyedTable {
  readonly table: Table
  /** The lines with names as they are compared, each between two ends of lines. */
  readonly text: string
  readonly lines: () => readonly string[]
}

function keyed(table: Table): KeyedTable {
  return { table, text: `${comparable(table.rows)}\n`, lines: lazy(() => linesOf(table)) }
}

function findIn(tables: readonly KeyedTable[], key: string): Place | undefined {
  for (const { table, text, lines } of tables) {
    const at = text.indexOf(`\n${key}\n`)
    if (at < 0) continue
    const before = lines().slice(0, text.slice(1, at + 1).split('\n').length)
    const name = before.at(-1) ?? ''
    return placeOf({ table, head: before.findLast(isHead) ?? '', name })
  }
  return undefined
}

function placeOf({ name, head, table: { kind, country, source } }: Row): Place {
  const [, number, thousands, ambiguous] = /^(\d+)(k)?(?: (word|name))?$/.exec(head) ?? []
  const population = Number(number) * (thousands === undefined ? 1 : 1000)
  const place = { name, kind, population, country, source }
  return ambiguous === 'word' || ambiguous === 'name' ? { ...place, ambiguous } : place
}

/**
 * A name as places are compared: folded, spaces for hyphens, *st* for *saint*, *county* for *co*, no
 * apostrophes and full stops.
 */
export function placeKey(name: string): string {
  // Most names are plain words, and folding takes a hundred times as long.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) {
    const lower = name.toLowerCase()
    if (!/\bsaint\b|^co /.test(lower)) return lower
  }
  return comparable(foldText(name).value).trim()
}

/** The same for one name and for all rows, in a few passes. */
function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .replaceAll('&', 'and')
    .replaceAll('-', ' ')
    .replaceAll(/\bsaint\b/g, 'st')
    .replaceAll(/^co /gm, 'county ')
}
