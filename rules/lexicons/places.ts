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
 * Name, how many people live there (`k`: thousands), and whether the name is ambiguous.
 */

/** Censuses of 2021 and 2022. */
const nations = `
England 56500k
Great Britain 65000k
Guernsey 64k word
Isle of Man 84k
Jersey 100k word
Northern Ireland 1900k
Scotland 5440k
UK 67000k
United Kingdom 67000k
Wales 3110k`

/** Censuses of 2021 and 2022; national parks by their authorities’ figures. */
const regions = `
Allerdale 96k
Argyll 86k word
Ayrshire 370k
Black Country 1210k
Cairngorms National Park 18k
Caithness 25k
Calderdale 210k
Channel Islands 170k
Copeland 67k
Cotswolds 140k
Craven 57k word
Cynon Valley 61k
Dartmoor 34k
East Anglia 2500k
East Midlands 4880k
East of England 6340k
Eden 55k name
Eryri 25k
Exmoor 10k
Forest of Dean 87k
Fylde 82k
Glamorgan 1270k
Gower 31k
Greater London 8800k
Greater Manchester 2870k
Gwent 590k
Hambleton 91k
Hebrides 45k
High Peak 91k
Highlands 240k
Inner Hebrides 19k
Isles of Scilly 2100
Kirklees 430k
Knowsley 160k
Lake District 41k
Lanarkshire 670k
Lothian 900k
Lothians 900k
Medway 280k
Merseyside 1420k
Midlands 10800k
New Forest 180k
North East 2650k word
North East England 2650k
North West 7420k word
North West England 7420k
North York Moors 23k
Northern Isles 45k
Orkney 22k
Orkney Islands 22k
Outer Hebrides 26k
Peak District 38k
Rhondda 69k
Richmondshire 50k
Rossendale 71k
Ryedale 54k
Scilly 2100
Scilly Isles 2100
Scottish Borders 120k
Scottish Highlands 240k
Sefton 280k
Shetland 23k word
Shetland Islands 23k
Small Isles 150
Snowdonia 25k
South Downs 110k
South East 9280k word
South East England 9280k
South West 5700k word
South West England 5700k
Sutherland 13k name
Tameside 230k
Tayside 420k
Teesside 480k
Thanet 140k
Torbay 140k
Trafford 240k
Tyne and Wear 1130k
Tyneside 830k
Ulster 2220k word
West Country 5700k
West Midlands 5950k
Western Isles 26k
Wirral 320k
Yorkshire 5480k
Yorkshire and the Humber 5480k
Yorkshire Dales 23k`

/** Historic counties by the areas that bear their names today; councils. Censuses of 2021 and 2022. */
const counties = `
Aberdeenshire 260k
Angus 120k name
Argyll and Bute 86k
Bedfordshire 710k
Berkshire 950k
Blaenau Gwent 67k
Buckinghamshire 840k
Cambridgeshire 890k
Cardiganshire 72k
Carmarthenshire 190k
Ceredigion 72k
Cheshire 1100k
Cheshire East 400k
Clackmannanshire 52k
Cleveland 580k
Conwy County 120k
Cornwall 570k
County Antrim 650k
County Armagh 190k
County Derry 250k
County Down 550k
County Durham 520k
County Fermanagh 64k
County Londonderry 250k
County Tyrone 190k
Cumberland 270k
Cumbria 500k
Denbighshire 96k
Derbyshire 1060k
Devon 1220k
Dorset 780k
Dumfries and Galloway 150k
Dunbartonshire 200k
East Ayrshire 120k
East Dunbartonshire 110k
East Lothian 110k
East Renfrewshire 97k
East Riding 340k
East Suffolk 250k
East Sussex 820k
East Yorkshire 610k
Essex 1860k
Fermanagh 64k
Fife 370k word
Flintshire 160k
Gloucestershire 940k
Gwynedd 120k
Hampshire 1860k
Herefordshire 190k
Hertfordshire 1200k
Huntingdonshire 180k
Inverclyde 78k
Kent 1860k name
Lancashire 1530k
Leicestershire 1080k
Lincolnshire 1100k
Middlesex 1800k
Midlothian 97k
Monmouthshire 93k
Moray 94k name
Morayshire 94k
Neath Port Talbot 140k
Norfolk 920k
North Ayrshire 130k
North East Lincolnshire 160k
North Lanarkshire 340k
North Lincolnshire 170k
North Somerset 220k
North Yorkshire 1160k
Northamptonshire 790k
Northumberland 320k
Nottinghamshire 1150k
Oxfordshire 730k
Pembrokeshire 120k
Perth and Kinross 150k
Perthshire 150k
Powys 130k
Renfrewshire 180k
Rhondda Cynon Taf 240k
Rutland 41k name
Shropshire 510k
Somerset 970k word
South Ayrshire 110k
South Gloucestershire 290k
South Lanarkshire 330k
South Yorkshire 1370k
Staffordshire 1130k
Stirlingshire 93k
Suffolk 760k
Surrey 1200k
Sussex 1710k
Torfaen 92k
Tyrone 190k name
Vale of Glamorgan 130k
Warwickshire 600k
West Dunbartonshire 88k
West Lothian 180k
West Sussex 880k
West Yorkshire 2350k
Westmorland 230k
Wiltshire 740k
Worcestershire 600k`

/** Censuses of 2011 to 2022. */
const islands = `
Alderney 2100
Anglesey 69k
Arran 4600 name
Berneray 140
Bressay 370
Bryher 80
Burra 1k
Burray 410
Bute 6500 name
Canna 12 word
Coll 200 word
Colonsay 120
Cumbrae 1400
Easdale 60
Eday 160
Egilsay 25
Eigg 80
Eriskay 140
Fair Isle 70
Fetlar 60
Flotta 80
Foula 40
Gigha 160
Graemsay 30
Great Bernera 250
Great Cumbrae 1400
Grimsay 170
Harris 1900 name
Herm 60 word
Holy Island 160
Hoy 420 word
Iona 180 name
Islay 3200
Isle of Anglesey 69k
Isle of Arran 4600
Isle of Barra 1200
Isle of Bute 6500
Isle of Coll 200
Isle of Gigha 160
Isle of Harris 1900
Isle of Jura 200
Isle of Lewis 19k
Isle of Muck 30
Isle of Mull 2800
Isle of Portland 13k
Isle of Rum 20
Isle of Sheppey 40k
Isle of Skye 10k
Isle of Wight 140k
Jura 200 word
Kerrera 35
Lewis 19k name
Lewis and Harris 21k
Lindisfarne 160
Lismore 190
Luing 200
Lundy 28
Mersea 7200
Mersea Island 7200
Muck 30 word
Muckle Roe 130
Mull 2800 word
North Ronaldsay 70
North Uist 1300
Out Skerries 70
Papa Stour 15
Papa Westray 90
Portsea Island 210k
Raasay 160
Rathlin 140
Rathlin Island 140
Rousay 220
Rum 20 word
Sanday 490
Sark 560 word
Scalpay 290
Seil 550 word
Shapinsay 310
Sheppey 40k
Skye 10k name
South Ronaldsay 910
South Uist 1800
St Martin's 120
Stronsay 350
Tiree 650
Tresco 130
Trondra 140
Uist 3k
Uists 3k
Ulva 11 word
Unst 630
Vatersay 90
Walney 10k
Walney Island 10k
West Burra 780
Westray 590
Whalsay 1100
Wyre 30
Yell 970 word
Ynys Mon 69k`

/** Census of 2022. */
const irishNations = `
Ireland 5150k
Republic of Ireland 5150k`

/** Census of 2022. */
const irishProvinces = `
Connacht 590k
Leinster 2870k
Munster 1370k word`

/** Census of 2022. */
const irishCounties = `
County Carlow 62k
County Cavan 82k
County Clare 130k
County Cork 580k
County Donegal 170k
County Dublin 1460k
County Galway 280k
County Kerry 160k
County Kildare 250k
County Kilkenny 100k
County Laois 92k
County Leitrim 35k
County Limerick 210k
County Longford 47k
County Louth 140k
County Mayo 140k
County Meath 220k
County Monaghan 65k
County Offaly 83k
County Roscommon 70k
County Sligo 70k
County Tipperary 170k
County Waterford 130k
County Westmeath 96k
County Wexford 160k
County Wicklow 160k
Donegal 170k
Kerry 160k name
Laois 92k
Leitrim 35k
Mayo 140k word
Meath 220k
Offaly 83k
Tipperary 170k
Westmeath 96k`

/** Censuses of 2011 to 2022. */
const irishIslands = `
Achill 2400
Achill Island 2400
Aran Islands 1200
Arranmore 470
Bere Island 170
Cape Clear 150
Clare Island 160
Inishbofin 180
Inisheer 280
Inishmaan 180
Inishmore 760
Inishturk 50
Sherkin Island 110
Tory Island 120
Valentia 660
Valentia Island 660
Whiddy Island 20`

/** Places that GeoNames lacks, or names otherwise; built-up areas or parishes, censuses of 2011 to 2022. */
const addedCities = `
Brighton and Hove 280k
Hull 270k name
Kingston upon Thames 43k
Londonderry 85k
Newcastle 300k
Southend 180k
Stoke 260k
Westminster 200k word`

/** The same. */
const addedTowns = `
Abingdon-on-Thames 38k
Bamber Bridge 13k
Barrow 56k name
Beeston 37k name
Berwick 13k
Blairgowrie and Rattray 9300
Blaydon 15k
Bognor 64k
Bowness 3800
Bowness-on-Windermere 3800
Bradley Stoke 20k
Broughty Ferry 19k
Burton 76k name
Chadderton 35k
Clay Cross 9500
Coleshill 6900
Connah's Quay 17k
Cottingham 17k
Darlaston 21k
Darley Dale 5600
Dereham 21k
Dovercourt 16k
Droitwich Spa 24k
Filton 13k
Goring-by-Sea 22k
Hay-on-Wye 2k
Heathfield 7700
Hessle 15k
Houghton Regis 18k
Leamington 50k
Leamington Spa 50k
Leigh-on-Sea 22k
Letchworth 34k
Llandrindod 5300
Loughton 33k
Newlyn 4400
Normanton 21k
North Hykeham 17k
Northfleet 30k
Oswaldtwistle 12k
Polegate 9k
Pontardawe 7k
Port Talbot 32k
Portmadoc 4200
Romiley 11k
Sandiacre 9600
Seaton 7k name
Sedgley 36k
Shotton 6600
South Woodham Ferrers 16k
Southborough 12k
St Annes 42k
St Leonards 34k
St Leonards-on-Sea 34k
Staines-upon-Thames 19k
Standish 14k word
Stapleford 15k
Westcliff-on-Sea 30k
Weston 82k name
Whitnash 9100
Woodley 29k name
Worsley 11k
Wymondham 17k
Ystrad Mynach 19k
Ystradgynlais 8100`

/** The same. */
const addedVillages = `
Abbotsbury 480
Aberdovey 880
Alnmouth 450
Applecross 240
Beddgelert 460
Beer 1300 word
Bibury 630
Blakeney 800
Braemar 450
Caldbeck 700
Castle Combe 340
Castleton 640
Cley 430
Clovelly 440
Craster 300
Crianlarich 190
Culross 400
Dunster 800 name
Dunvegan 390
Durness 350
Edale 350
Gairloch 740
Glencoe 360
Grasmere 1400
Hawkshead 520
Heptonstall 1500
Kielder 250
Llanelwy 3400
Lochinver 470
Lower Slaughter 240
Plockton 470
Port Isaac 720
Ravenglass 350
Robin Hood's Bay 1k
Rock 1100 word
Slaidburn 350
St Dogmaels 1400
Tongue 560 word`

/** Welsh names of towns that stand by their English name below. */
const welshNames = `
Aberdaugleddau 14k
Abergwaun 3400
Aberhonddu 8300
Abermaw 2300
Aberpennar 11k
Abertawe 300k
Aberteifi 5300
Bae Colwyn 34k
Brynbuga 2800
Caerdydd 450k
Caerffili 31k
Caerfyrddin 16k
Casnewydd 350k
Cydweli 2800
Dinbych-y-pysgod 4700
Doc Penfro 9800
Glyn Ebwy 33k
Hwlffordd 15k
Llanbedr Pont Steffan 3k
Llanfair-ym-Muallt 2800
Llanymddyfri 2100
Pen-y-bont ar Ogwr 51k
Penfro 7600
Pont-y-pŵl 36k
Rhuthun 5500
Rhydaman 24k
Talacharn 820
Tref-y-clawdd 3k
Trefaldwyn 990
Treffynnon 7k
Trefynwy 10k
Wrecsam 66k
Y Bala 2k
Y Bont-faen 3800
Y Coed Duon 18k
Y Drenewydd 11k
Y Fenni 15k
Y Gelli Gandryll 2k
Y Trallwng 5900
Y Waun 4k`

/** Census of 2020. */
const usStates = `
Alabama 5020k
Alaska 730k name
Arizona 7150k
Arkansas 3010k
California 39500k
Colorado 5770k word
Connecticut 3610k
Delaware 990k
Florida 21500k
Georgia 10700k name
Hawaii 1460k
Idaho 1840k
Illinois 12800k
Indiana 6790k name
Iowa 3190k
Kansas 2940k
Kentucky 4510k
Louisiana 4660k
Maine 1360k
Maryland 6180k
Massachusetts 7030k
Michigan 10100k word
Minnesota 5710k
Mississippi 2960k
Missouri 6150k
Montana 1080k
Nebraska 1960k
Nevada 3100k
New England 15100k word
New Hampshire 1380k
New Jersey 9290k
New Mexico 2120k
New York State 20200k
North Carolina 10400k
North Dakota 780k
Ohio 11800k
Oklahoma 3960k
Oregon 4240k
Pennsylvania 13000k
Puerto Rico 3290k
Rhode Island 1100k
South Carolina 5120k
South Dakota 890k
Tennessee 6910k
Texas 29100k word
Utah 3270k
Vermont 640k
Virginia 8630k word
Washington State 7710k
West Virginia 1790k
Wisconsin 5890k
Wyoming 580k`

/** GeoNames; most figures are of the census of 2020. */
const usCities = `
Albuquerque 560k
Anaheim 350k
Anchorage 2400 word
Aspen 6900 name
Atlanta 460k
Austin 930k name
Bakersfield 370k
Baltimore 580k
Bar Harbor 2600
Boston 680k name
Brooklyn 2736074 name
Charlotte 870k name
Chicago 2696555
Cincinnati 310k
Cleveland 390k
Cody 9800 name
Colorado Springs 460k
Columbus 910k
Corpus Christi 330k
Dallas 1300092
Denver 720k name
Detroit 680k
El Paso 680k
Fort Worth 920k
Fresno 520k
Honolulu 370k
Houston 2304580
Indianapolis 890k
Jacksonville 950k
Juneau 33k
Kansas City 480k
Key West 26k
Las Vegas 620k
Long Beach 470k
Los Angeles 3898747
Manhattan 1487536 word
Marfa 1700
Memphis 630k
Mesa 470k word
Miami 440k
Milwaukee 600k
Minneapolis 410k
Nantucket 7400
Nashville 690k
New Orleans 390k
New York 8804190
New York City 8804190
Nome 3800 word
Oakland 420k
Oklahoma City 680k
Omaha 490k
Orlando 310k name
Philadelphia 1576251
Phoenix 1608139 word
Pittsburgh 300k
Portland 650k word
Provincetown 2600
Queens 2272771 word
Raleigh 450k
Riverside 320k word
Sacramento 490k
Salt Lake City 190k
San Antonio 1434625
San Diego 1394928
San Francisco 860k
San Jose 1026908
Santa Ana 340k
Seattle 740k
Sedona 10k
Sitka 8900 word
St Louis 320k
Stockton 310k name
Tampa 380k
Taos 5700 word
Telluride 2400 word
The Bronx 1385108
Tucson 530k
Tulsa 410k
Vail 5500 word
Virginia Beach 450k
Washington 690k name
Washington DC 690k
Wichita 390k`

/** GeoNames. */
const irishCities = `
Cork 190k word
Dublin 1024027
Galway 83k
Kilkenny 22k
Limerick 94k
Waterford 54k`

/** GeoNames. */
const irishTowns = `
Arklow 13k
Artane 5300
Ashbourne 21k name
Athlone 21k
Athy 9700
Balally 9100
Balbriggan 22k
Baldoyle 8k
Ballina 13k
Ballinasloe 6700
Ballincollig 19k
Ballyboden 9600
Ballyfermot 8600
Ballymun 6300
Bandon 7k
Birr 5700 name
Blackrock 14k name
Blanchardstown 17k
Blessington 5500
Bray 33k name
Buncrana 6800
Cabinteely 10k
Carlow 24k
Carrick-on-Suir 5800
Carrickmacross 5k
Carrigaline 16k
Carrigtwohill 5100
Castlebar 13k
Castleknock 8300
Castletroy 15k
Cavan 6400
Celbridge 20k
Chapelizod 5300
Cherryville 6400
Clane 7300
Clondalkin 15k
Clonmel 17k
Cobh 13k
Confey 5400
Crumlin 22k
Dalkey 6600
Dollymount 5100
Donabate 7400
Donnybrook 11k word
Douglas 28k name
Drogheda 41k
Dún Laoghaire 27k
Dunboyne 7300
Dundalk 39k
Dundrum 13k
Dungarvan 7600
Eadestown 5300
Edenderry 7400
Ennis 25k name
Enniscorthy 9700
Fermoy 6600
Finglas 20k
Firhouse 6900
Foxrock 13k
Glanmire 8900
Gorey 9800 name
Greystones 18k word
Hartstown 5900
Howth 8300
Jobstown 11k
Kilcock 5500
Kildare 8600
Killarney 15k
Killester 5100
Kilquade 15k
Kinsale 5300
Kinsealy-Drinan 5800
Knocklyon 15k
Laytown 11k
Leixlip 16k
Letterkenny 19k
Longford 7800
Loughrea 5600
Lucan 15k
Lusk 7800 word
Malahide 17k
Mallow 12k word
Maynooth 15k
Midleton 12k
Monaghan 7700 name
Monkstown 5600
Mullingar 17k
Naas 21k
Navan 25k
Nenagh 5500
New Ross 8k
Newbridge 30k
Newcastle West 6600
Oldbawn 9800
Palmerstown 11k
Passage West 5800
Portarlington 7800
Portlaoise 14k
Portmarnock 9300
Raheny 7200
Rathfarnham 17k
Rathgar 8400
Ratoath 9k
Roscommon 5700
Roscrea 5400
Rush 9200 word
Sallins 5300
Sallynoggin 6900
Sandyford 22k
Sandymount 9k
Shankill 14k
Shannon 9700 name
Skerries 10k word
Sligo 19k
Swords 43k word
Tallaght 80k
Terenure 7700
Thurles 7900
Tralee 23k
Tramore 10k
Trim 9200 word
Tuam 8800
Tullamore 12k
Walkinstown 6800
Westport 6200 name
Wexford 20k
Wicklow 14k
Youghal 8k`

/** GeoNames. */
const irishSuburbs = `
Ballinteer 8500
Ballygerry 1100
Bonnybrook 4600
Booterstown 7100
Clonskeagh 4500
Coolock 2600
Darndale 5700
Donaghmede 15k
Donnycarney 7700
Greenhills 6900
Marino 11k name
Milltown 4k
Mount Merrion 7800
Rathmines 11k
Rialto 3700 word
Ringsend 8200
Templeogue 7k`

/** GeoNames. */
const irishVillages = `
Abbeyfeale 2k
Abbeyleix 1800
Adare 1100
Aghada 1k
Aherla 570
Allenwood Cross Roads 850
Annacotty 2900
Ardara 730
Ardee 4900
Ardfert 750
Ardfinnan 900
Ardnacrusha 1400
Ardrahan 540
Askeaton 1100
Athboy 2400
Athenry 4400
Athgarvan 1200
Aughrim 2k
Avoca 750
Bagenalstown 2800
Bailieborough 2700
Balla 770
Ballaghaderreen 1800
Ballinagh 940
Ballinamore 910
Ballingarry 520
Ballinroad 1200
Ballinrobe 2800
Ballisodare 1300
Ballitore 790
Ballivor 1800
Ballon 680 word
Ballybay 1200
Ballybofey 4900
Ballybunnion 1400
Ballycanew 500
Ballycannan 650
Ballyclerahan 860
Ballyconnell 1100
Ballyduff 520
Ballygar 1300
Ballygarvan 560
Ballyhaise 710
Ballyhaunis 2400
Ballyheige 720
Ballyjamesduff 2700
Ballylinan 1100
Ballymahon 1900
Ballymore Eustace 870
Ballymote 1500
Ballyragget 1100
Ballysadare 1400
Ballyshannon 2300
Balrothery 2k
Baltinglass 2100
Banagher 1800
Bantry 2700
Bayside 4500
Bearna 2k
Belgooly 830
Belmullet 1k
Belturbet 1400
Bennettsbridge 750
Blarney 2500 word
Borris 650
Borris in Ossory 510
Borrisokane 940
Borrisoleigh 680
Boyle 2600 name
Brownstown Cross Roads 850
Bruff 780
Bruree 540
Bunclody 2k
Bundoran 2k
Buttevant 970
Bweeng 520
Cabra 4400
Caherconlish 1500
Cahersiveen 1k
Cahir 3600
Callan 2500 name
Calverstown 700
Cappamore 680
Cappoquin 760
Carlanstown 630
Carlingford 1400
Carndonagh 2500
Carnew 1100
Carragh 880
Carraroe 810
Carrick-on-Shannon 4k
Carrignavar 520
Cashel 4400
Castlebellingham 1100
Castleblayney 3600
Castlebridge 1800
Castlecomer 1500
Castleconnell 2100
Castledermot 1500
Castlefin 790
Castleisland 2500
Castlemartyr 1300
Castlepollard 1200
Castlerea 2k
Castletown 2k
Castletownbere 860
Charlesland 1800
Charlestown 1k
Charleville 3900
Churchtown 600
Clara 3200 name
Claregalway 1200
Claremorris 3700
Clifden 1600 name
Cloghan 600
Clogherhead 2100
Clonakilty 4600
Clonaslee 570
Clonee 830
Clones 1700 word
Clonlara 710
Clonmellon 660
Cloughjordan 610
Cloyne 1800
Collon 900
Collooney 1600
Conna 530
Convoy 1500 word
Coolaney 990
Cootehill 1900
Corofin 780
Corrofin 630
Courtmacsherry 520
Courtown 3600
Cratloe 670
Craughwell 770
Crinkill 680
Croom 1200
Crosshaven 2600
Crossmolina 1k
Crusheen 540
Daingean 1k
Delvin 740
Derrinturn 1600
Derrybeg 1600
Dingle 2100 name
Doneraile 780
Donore 760
Dooagh 580
Doon 520 word
Dromahair 810
Dromcolliher 520
Dromcollogher 550
Dromiskin 1100
Drommahane 960
Dromod 560
Drumcondra 4500
Drumlish 930
Drumshanbo 900
Duleek 4200
Dungloe 1200
Dunlavin 840
Dunleer 1800
Dunlewy 3400
Dunmanway 1700
Dunmore 600
Dunmore East 1800
Dunshaughlin 4k
Durrow 840
Edgeworthstown 2100
Elphin 570
Emyvale 700
Enfield 3200 name
Enniskeane 700
Enniskerry 1900
Ennistimon 1k
Fahan 590
Fairview 3800
Falcarragh 860
Fenit 540
Ferbane 1200
Ferns 1400 word
Fethard 1500
Fieries 560
Fountainstown 990
Foxford 1300
Foynes 540 word
Freshford 660
Glanworth 600
Glasnevin 3600
Glenealy 690
Glenties 810
Glin 580
Gort 3k
Gowran 800
Graiguenamanagh 1500
Granard 820
Grange 580 name
Greencastle 820
Grenagh 560
Gweedore 4200
Hacketstown 600
Headford 970
Holycross 720
Inishcrone 1200
Innishannon 770
Johnstown 1k
Johnstown Bridge 650
Julianstown 620
Kanturk 2400
Keenagh 580
Kells 4800 word
Kenmare 2200
Kentstown 1200
Kilbeggan 1300
Kilconnell 670
Kilcoole 4200
Kilcormac 940
Kilcullen 3700
Kildalkey 660
Kildrum 580
Kilfinnane 780
Kilkishen 560
Killala 560
Killaloe 1500
Killeagh 900
Killenard 620
Killenaule 650
Killinaboy 690
Killorglin 2200
Killucan 1400
Killumney 1100
Killybegs 1200
Killygordon 610
Kilmacanoge 1k
Kilmacow 650
Kilmacrenan 750
Kilmacthomas 870
Kilmallock 1700
Kilmeage 1k
Kilmessan 650
Kilmuckridge 720
Kilpedder 1300
Kilrane 590
Kilrush 2700
Kilsheelan 810
Kiltamagh 1100
Kilworth 1100
Kingscourt 2500
Kinlough 1k
Kinnegad 2700
Kinvarra 620
Knock 970 word
Knockaderry 510
Knockbridge 670
Knocknalower 610
Lackagh 500
Lanesborough 1500
Lehinch 640
Leifear 1700
Leighlinbridge 830
Lisdoonvarna 740
Listowel 4800
Lixnaw 630
Longwood 1600
Loughlinstown 3700
Loughshinny 670
Macroom 3800
Manorcunningham 680
Manorhamilton 1500
Millford 970
Millstreet 1600
Miltown Malbay 780
Mitchelstown 3700
Moate 5500
Mohill 860
Monasterevin 4200
Moneenroe 720
Mooncoin 1200
Moone 1200
Moroe 1400
Mountbellew 770
Mountmellick 3500
Mountrath 1700
Moville 1500
Moycullen 1700
Moylough 500
Moyross 4400
Mucklagh 1600
Muff 1200
Mulhurddart 3900
Mullagh 1100
Newmarket on Fergus 1800
Newtown Cunningham 1100
Newtownforbes 780
Newtownmountkennedy 2800
Old Kilcullen 2100
Oldcastle 1400
Omeath 500
Oranmore 5k
Oughterard 2600
Pallasgreen 570
Pallaskenry 660
Passage East 810
Patrickswell 850
Paulstown 790
Piercetown 560
Piltown 1200
Portlaw 1700
Portraine 1400
Portumna 1500
Prosperous 2200 word
Quin 940 name
Ramelton 1300
Raphoe 1200
Rathangan 2400
Rathard 560
Rathcoole 3400
Rathcormac 1800
Rathdowney 1200
Rathdrum 1600
Rathkeale 1600
Rathmore 790
Rathnew 3k
Rathvilly 940
Rathwire 1200
Rhode 810
Ringaskiddy 580
Rivermeade 540
Riverstick 590
Robertstown 670
Rochfortbridge 1500
Roosky 560
Ross Carbery 530
Rosses Point 820
Rosslare 1500
Roundwood 830 word
Saggart 3100
Scarriff 1600
Schull 700
Shanagarry 540
Shercock 590
Shinrone 650
Sixmilebridge 2600
Skibbereen 2800
Slane 1400 name
St Johnston 520
Stamullin 3400
Stradbally 1400
Straffan 640
Strandhill 1800
Strokestown 830
Summerhill 830
Suncroft 750
Swinford 2k
Taghmon 590
Tallanstown 670
Tallow 950 word
Tarmon 520
Templemore 1900
Termonfeckin 1600
Thomastown 2400
Timahoe 570
Tinahely 940
Tobercurry 2k
Toormakeady 1k
Tulla 660
Tullow 4700
Tullyallen 1500
Twomileborris 570
Urlingford 1k
Valleymount 1800
Virginia 2600 word
Watergrasshill 1300
Whitechurch 570
Whitegate 1200`

/** GeoNames. */
const britishCities = `
Aberdeen 200k
Armagh 15k
Bangor 79k
Bath 100k word
Belfast 350k
Birmingham 1144919
Bradford 370k name
Brighton 280k
Bristol 470k
Cambridge 150k
Canterbury 55k name
Cardiff 450k
Carlisle 78k name
Chelmsford 110k
Chester 91k name
Chichester 32k
City of London 8100
Colchester 120k name
Coventry 350k
Derby 270k name
Derry 84k word
Doncaster 110k
Dundee 150k
Dunfermline 50k
Durham 48k name
Edinburgh 510k
Ely 19k name
Exeter 130k
Glasgow 630k
Gloucester 130k
Hereford 60k name
Inverness 48k
Kingston upon Hull 310k
Lancaster 47k name
Leeds 520k
Leicester 370k
Lichfield 33k name
Lincoln 100k name
Lisburn 78k
Liverpool 860k
London 8961989
Manchester 400k
Milton Keynes 260k
Newcastle upon Tyne 300k
Newport 350k name
Newry 28k
Norwich 140k
Nottingham 320k
Oxford 160k
Perth 47k name
Peterborough 160k
Plymouth 260k
Portsmouth 210k
Preston 310k name
Ripon 16k name
Salford 130k name
Salisbury 45k name
Sheffield 560k
Southampton 270k
Southend-on-Sea 300k
St Albans 85k
St Asaph 3400
St Davids 1800
Stirling 38k name
Stoke-on-Trent 260k
Sunderland 170k
Swansea 300k
Truro 23k name
Wakefield 110k name
Wells 11k name
Winchester 46k name
Wolverhampton 260k
Worcester 100k name
Wrexham 66k name
York 160k`

/** GeoNames. */
const britishTowns = `
Abbots Langley 10k
Aberaeron 1400
Abercanaid 5100
Abercarn 10k
Aberchirder 1300
Abercynon 6k
Aberdare 31k
Aberfeldy 2k
Abergavenny 15k
Abergele 18k
Aberkenfig 10k
Abertillery 11k
Abertridwr 6500
Aberystwyth 19k
Abingdon 39k
Abram 10k word
Accrington 35k
Addlestone 15k
Adlington 9k
Adwick le Street 19k
Airdrie 37k
Alcester 6900
Aldeburgh 2300
Aldershot 61k
Aldridge 16k name
Alexandria 6900 name
Alford 5700
Alfreton 23k
Alloa 20k
Alness 5700
Alnwick 8100
Alsager 13k
Alston 1100
Alton 17k
Altrincham 42k
Alva 4700 name
Alyth 2400
Amble 6k word
Ambleside 2500
Amersham 22k
Amersham on the Hill 18k
Amesbury 10k
Amlwch 3200
Ammanford 24k
Ampthill 20k
Andover 42k
Annan 8900
Annfield Plain 10k
Anstey 6500 name
Anstruther 3400
Antrim 20k name
Appleby-in-Westmorland 3k
Appley Bridge 5300
Arbroath 24k
Ardrossan 11k
Arlesey 5600
Armadale 12k
Armthorpe 13k
Arnold 38k name
Arundel 3300 name
Ascot 18k name
Ash Vale 5700
Ashburton 3300
Ashby-de-la-Zouch 12k
Ashford 92k name
Ashington 30k
Ashtead 13k
Ashton in Makerfield 29k
Ashton-under-Lyne 44k
Askern 5600
Aspatria 2500
Atherstone 11k
Atherton 20k name
Attleborough 20k
Auchterarder 4600
Auchtermuchty 2100
Audley 5600
Aveley 8k
Aviemore 3200
Axbridge 2100
Axminster 5800
Aylesbury 75k name
Aylsham 6k
Ayr 46k
Bacup 13k
Bagshot 5400
Baildon 16k
Bakewell 3900
Baldock 10k
Balerno 6k
Ballater 1600
Ballingry 5800
Ballycastle 5600
Ballyclare 9500
Ballymena 29k
Ballymoney 9600
Ballynahinch 5700
Balsall Common 7k
Banbridge 16k
Banbury 49k name
Banchory 7500
Banff 4k name
Bannockburn 7k
Banstead 46k
Bargoed 13k
Barnard Castle 7k
Barnham 12k
Barnoldswick 10k
Barnsley 71k name
Barnstaple 32k
Barnt Green 5400
Barrhead 18k
Barrow in Furness 46k
Barrow upon Soar 5200
Barrowford 5400
Barry 55k name
Bartley Green 25k
Barton on Sea 5500
Barton upon Humber 11k
Basford 16k
Basildon 140k
Basingstoke 110k
Bathgate 21k
Batley 51k name
Battle 6100 word
Bawtry 4100
Bayston Hill 5100
Beaconsfield 14k
Beaminster 3k
Bearsden 27k
Beaumaris 1400
Bebington 16k
Beccles 14k
Bedale 4600
Beddau 8100
Bedford 110k name
Bedlington 17k
Bedwas 8200
Bedworth 30k
Beighton 11k
Beith 6200 name
Bellshill 21k
Belper 23k name
Benson 5800 name
Bentley 35k name
Benwell 6500
Berkhamsted 22k
Berwick-Upon-Tweed 13k
Bethesda 4700 word
Betws-y-Coed 1200
Beverley 31k name
Bewbush 9100
Bewdley 8600
Bexhill-on-Sea 40k
Bicester 34k name
Biddulph 18k name
Bideford 29k name
Bidford-on-Avon 9900
Biggar 2300
Biggleswade 17k name
Billericay 36k
Billinge 5900
Billingham 36k
Billingshurst 6900
Bilston 6200
Bingham 9100 name
Bingley 20k name
Birchington-on-Sea 9800
Bircotes 7900
Birkenhead 330k
Bishop Auckland 26k
Bishopbriggs 23k
Bishop's Castle 1900
Bishops Cleeve 14k
Bishops Stortford 38k
Bishops Waltham 6300
Bishopstoke 18k
Blaby 6300
Blackburn 150k name
Blackpool 150k
Blackrod 5100
Blackwood 18k name
Blacon 13k
Blaenau-Ffestiniog 4k
Blaenavon 5600
Blairgowrie 8900
Blandford Forum 12k
Blantyre 17k
Blaydon-on-Tyne 15k
Bletchley 50k
Bloxwich 40k
Blyth 37k name
Bodmin 15k name
Bognor Regis 64k
Bollington 7k
Bolsover 12k
Bolton 140k name
Bolton le Sands 7k
Bolton upon Dearne 13k
Bo'ness 15k
Bonhill 9200
Bonnybridge 5300
Bonnyrigg 16k
Bootle 58k
Bordon 21k name
Borehamwood 32k
Boroughbridge 4200
Borrowash 5700
Boston 42k name
Boston Spa 6100
Bothwell 6400
Boughton 10k name
Bourne 14k name
Bourne End 5300
Bournemouth 160k
Bovey Tracey 4700
Bovingdon 5300
Bowdon 6200
Bowthorpe 20k
Bracebridge Heath 5700
Brackley 13k name
Bracknell 76k
Bradford-on-Avon 9300
Brading 1800
Bradwell 10k
Braintree 53k
Bramhall 26k
Brampton 9500 name
Brandon 18k name
Braunton 9500
Brechin 7500
Brecon 8300
Bredbury 15k
Brentwood 53k
Bridge of Allan 5k
Bridgend 51k
Bridgnorth 13k
Bridgwater 41k
Bridlington 35k name
Bridport 14k
Brierfield 10k
Brierley Hill 28k
Brigg 6800 name
Brighouse 33k name
Brightlingsea 8100
Briton Ferry 35k
Brixham 17k name
Brixworth 5200
Broadfield 13k
Broadstairs 23k
Broadstone 10k
Bromborough 15k
Bromsgrove 49k
Bromyard 4100
Broseley 5600
Brotton 5400
Brough 20k name
Broughton 13k
Broughton Astley 8900
Broughton in Furness 530
Brownhills 20k
Broxbourne 13k
Broxburn 15k
Brundall 5900
Bruton 3k name
Brymbo 18k
Brynamman 5700
Brynmawr 15k
Brynna 6700
Buckfastleigh 3600
Buckhaven 4300
Buckhurst Hill 11k
Buckie 8400 word
Buckingham 13k name
Buckley 64k name
Bude 7k name
Budleigh Salterton 5200
Bulford 9500
Bungay 5100
Buntingford 4900
Burford 1200
Burgess Hill 31k
Burghead 1900
Burley in Wharfedale 6k
Burngreave 27k
Burnham-on-Crouch 7600
Burnham-on-Sea 23k
Burnley 150k name
Burntisland 6400
Burntwood 29k
Burpham 5700
Burry Port 8300
Burscough 8800
Bursledon 6900
Burton Latimer 6900
Burton upon Trent 120k
Burwell 12k
Bury 61k word
Bury St Edmunds 43k
Bushey 17k
Buxton 23k name
Caerleon 8700
Caernarfon 9700
Caerphilly 31k
Caerwys 950
Caister-on-Sea 8900
Calcot 9100
Caldicot 11k
Callander 3100
Callington 5800
Calne 17k name
Calverton 6900
Camberley 30k
Camborne 23k name
Cambourne 8200
Cambuslang 28k
Camelford 2300
Campbeltown 4800
Cannock 86k
Canvey Island 38k
Carcroft 8600
Cardigan 5300 word
Carluke 13k
Carmarthen 16k
Carnforth 7900 name
Carnoustie 11k
Carrickfergus 29k
Carryduff 7800
Carterton 16k
Castle Cary 3200
Castle Donington 6400
Castle Douglas 4100
Castleford 61k
Castlereagh 57k
Caterham 21k
Chagford 1k
Chalfont St Giles 8k
Chalfont St Peter 20k
Chalford 6800
Chapel Allerton 18k
Chapel en le Frith 6600
Chapelhall 6600
Chapeltown 23k
Chard 13k name
Charlbury 2800
Charlestown of Aberlour 1100
Charlton Kings 12k
Chasetown 9k
Chatham 76k name
Chatteris 10k
Cheadle 11k name
Cheadle Hulme 29k
Cheddar 5200
Chelmsley Wood 13k
Cheltenham 120k
Chepstow 16k
Chertsey 11k
Chesham 21k name
Cheshunt 57k
Chester-le-Street 37k
Chesterfield 110k
Chickerell 3k
Chigwell 10k
Chinnor 5500
Chippenham 36k name
Chipping Campden 2300
Chipping Norton 5700
Chipping Ongar 6100
Chipping Sodbury 36k
Chorley 34k
Chorleywood 12k
Christchurch 42k
Chudleigh 4k
Church Stretton 3700
Churchdown 13k
Cinderford 13k
Cirencester 17k name
Clackmannan 3500
Clacton-on-Sea 51k
Clare 2k name
Clarkston 9500
Clayton le Moors 8500
Clayton-le-Woods 15k
Clayton West 8100
Cleator Moor 6900
Cleckheaton 27k
Cleethorpes 32k
Cleobury Mortimer 2700
Clevedon 21k name
Cleveleys 15k
Clitheroe 15k name
Clowne 7600
Clydach 20k
Clydebank 27k
Coalisland 5400
Coalville 38k
Coatbridge 44k
Cobham 17k
Cockenzie 5700
Cockermouth 9100 name
Cockington 10k
Codicote 11k
Codsall 12k
Coedpoeth 5700
Coggeshall 4700
Coity 41k
Coldstream 1900
Coleford 10k
Coleraine 26k
Colinton 7600
Colnbrook 5500
Colne 20k name
Colwyn Bay 34k
Colyton 2700 name
Comber 9200 name
Congleton 26k name
Conisbrough 16k
Consett 29k
Conwy 3900
Cookham 5400
Cookstown 11k
Coppull 9k
Copthorne 5k
Corbridge 2900 name
Corby 57k name
Corsham 15k name
Cosham 10k
Cotgrave 7200
Cottenham 5900
Countesthorpe 6400
Coupar Angus 2400
Cove 14k name
Cowdenbeath 11k
Cowes 21k
Cowley 17k name
Cowplain 8800
Cradley Heath 5k
Craigavon 59k
Crail 1700
Cramlington 33k
Cranfield 5400
Cranleigh 11k
Craven Arms 2600
Crawley 180k name
Crediton 7800 name
Creswell 5400
Crewe 76k name
Crewkerne 7800 name
Cricklade 4k
Crieff 7400
Crofton 5300 name
Cromarty 740
Cromer 8800 name
Crook 9500 word
Crosby 52k name
Cross Hills 12k
Crowborough 21k name
Crowland 4200
Crowle 3900
Crowthorne 26k
Cuckfield 3500 name
Cudworth 12k
Culcheth 6700
Cullen 1500 name
Cullompton 7800
Cumbernauld 52k
Cumnock 8900
Cupar 9300
Currie 6500 name
Cwmafan 5300
Cwmbran 48k
Dalbeattie 4300
Dalgety Bay 9800
Dalkeith 13k
Dalry 5600 name
Dalserf 18k
Dalton in Furness 7800
Danbury 6700
Darfield 8200
Darlington 92k name
Dartford 57k
Dartmouth 5600
Darton 15k
Darvel 3900
Darwen 33k name
Daventry 24k name
Dawlish 11k name
Deal 31k word
Deeside 32k
Deganwy 9400
Denbigh 8500
Denmead 6100
Denny 7900 name
Denton 27k name
Desborough 11k
Devizes 18k
Dewsbury 57k name
Didcot 29k name
Didsbury 14k
Dinas Powys 7700
Dingwall 5500
Dinnington 21k
Diss 11k word
Dodworth 5900
Dolgellau 2700
Dollar 2700 word
Donaghadee 7400
Dorchester 17k
Dorking 18k name
Dornoch 1300
Dorridge 7800
Doune 1800
Dover 42k name
Downham Market 11k
Downpatrick 11k
Downside 6600 word
Driffield 13k name
Droitwich 24k
Dromore 5600
Dronfield 21k
Droylsden 24k name
Dudley 200k name
Dufftown 1700
Dukinfield 19k
Dulverton 1100 name
Dumbarton 20k
Dumfries 47k
Dunbar 8500 name
Dunblane 8800
Dundonald 17k
Dungannon 12k
Dunholme 5600
Dunoon 8200
Duns 2700 word
Dunstable 52k
Duntocher 7k
Dursley 15k
Eaglescliffe 7900
Earby 4500
Earl Shilton 20k
Earls Barton 5400
Easington 8800
Easingwold 4400
East Boldon 5k
East Cowes 6200
East Dereham 21k
East Grinstead 27k
East Horsley 5900
East Kilbride 75k
East Leake 6300
East Linton 1700
East Molesey 19k
East Tilbury 5500
East Wittering 5600
Eastbourne 120k
Eastleigh 54k
Easton 7800
Eastwood 19k name
Eaton Socon 13k
Ebbw Vale 33k
Eccles 37k name
Eccleshall 2700
Edenbridge 8200 name
Edwinstowe 5200
Egham 30k
Egremont 6200 name
Elderslie 5700
Elgin 25k name
Elland 16k
Ellesmere 3700 name
Ellesmere Port 62k
Ellon 10k
Emsworth 19k name
Enderby 8100
Enniskillen 14k
Epping 10k
Epsom 31k name
Epworth 4300
Erskine 16k
Esher 52k
Eston 7k name
Eton 3k
Euxton 7900
Evesham 24k name
Evington 11k
Exmouth 34k name
Eye 2900 word
Eyemouth 3400
Faifley 5k
Failsworth 21k
Fair Oak 10k word
Fairford 3200
Fakenham 8300 name
Falkirk 35k
Falkland 1100
Falmouth 32k name
Fareham 57k
Faringdon 7100 name
Farnborough 71k
Farnham 37k name
Farnham Royal 6200
Farnworth 26k
Faversham 20k
Fazeley 7500
Featherstone 25k
Felixstowe 29k name
Felling 34k word
Ferndale 7300
Ferndown 18k
Ferryhill 9800
Fetcham 8k
Filey 6500
Findochty 1200
Fleet 41k word
Fleetwood 25k
Flint 26k word
Flitwick 13k
Folkestone 66k
Fordingbridge 6100 name
Forfar 14k
Formby 23k
Forres 9900
Fort William 5800
Fortrose 1400
Fortuneswell 3400
Four Marks 5700 word
Fowey 2100
Framlingham 3100
Fraserburgh 13k
Freckleton 8k
Freshwater 7800 word
Frimley 13k
Frimley Green 5700
Frinton-on-Sea 17k
Frodsham 9k
Frome 26k name
Fulwood 18k
Furnace Green 6700
Gainsborough 21k name
Galashiels 13k
Galston 4700
Garforth 15k name
Garstang 9500
Garswood 6200
Gatehouse of Fleet 950
Gateshead 78k name
Gedling 6800
Gelligaer 17k
Gerrards Cross 21k
Giffnock 12k
Gillingham 110k name
Girvan 6700
Glastonbury 8500 name
Glenfield 10k
Glenrothes 38k
Glossop 33k name
Glusburn 7400
Glyn-neath 5400
Godalming 23k
Godmanchester 6500
Golborne 24k
Goole 21k name
Gorebridge 6300
Gorleston-on-Sea 5900
Gorseinon 21k
Gosforth 25k
Gosport 71k name
Gossops Green 6k
Gourock 11k
Grange Hill 12k
Grange-over-Sands 4800
Grangemouth 17k
Grantham 44k name
Grantown on Spey 2400
Grappenhall 9400
Gravesend 54k
Grays 90k name
Greasby 9800
Great Bookham 11k
Great Dunmow 7700
Great Gonerby 5900
Great Harwood 11k
Great Malvern 37k
Great Missenden 7200
Great Sankey 44k
Great Torrington 5700
Great Wakering 5400
Great Wyrley 19k
Great Yarmouth 63k
Greenhithe 6600
Greenisland 5100
Greenock 41k
Gresford 5k
Grimsby 86k
Grove 18k word
Guildford 72k name
Guisborough 17k
Guiseley 21k
Haddington 9k
Hadleigh 26k
Hadley 15k name
Hagley 5900
Hailsham 20k
Hale Barns 9700
Halesowen 55k
Halesworth 5600
Halifax 83k name
Halstead 12k name
Haltwhistle 3800 name
Hamilton 54k name
Hardingstone 7900
Harlech 1800
Harleston 4500 name
Harlow 94k name
Harpenden 30k name
Harrogate 89k
Hartlepool 89k
Hartley 16k name
Hartshill 12k
Harwich 21k
Haslemere 14k
Haslingden 15k
Hassocks 6800 word
Hastings 130k name
Hatfield 42k
Havant 46k name
Haverfordwest 15k
Haverhill 27k name
Hawarden 26k
Hawick 14k
Hawkinge 8k
Haworth 6200 name
Haxby 12k
Haydock 17k
Hayle 8200 word
Hayling Island 17k
Haywards Heath 34k
Hazel Grove 15k
Heanor 23k
Hebburn 19k
Hebden Bridge 4200
Heckington 3800
Heckmondwike 12k
Hedge End 18k
Hedon 10k
Heighington 7800
Helensburgh 14k
Helmsley 1500
Helsby 5200
Helston 12k name
Hemel Hempstead 86k
Hemsby 5500
Hemsworth 9200
Hengoed 5k
Henley in Arden 2900
Henley-on-Thames 11k
Henlow 12k
Herne Bay 37k
Hertford 26k name
Heswall 30k
Hethersett 5500
Hetton-Le-Hole 13k
Hexham 11k name
Heysham 17k
High Bentham 1700
High Blantyre 17k
High Wycombe 130k
Higham Ferrers 6200
Highworth 7900
Hinckley 45k name
Hindhead 6200 word
Hindley 24k name
Hingham 2200
Hirwaun 7200
Histon 7600
Hitchin 36k
Hoddesdon 35k
Holbeach 7900
Holbeck 5500
Holmes Chapel 5600
Holmfirth 2k name
Holsworthy 2600
Holt 5600 name
Holyhead 11k
Holytown 5100
Holywell 7k
Holywood 13k
Honiton 11k name
Hoo 5400 word
Horbury 10k name
Horley 21k
Horncastle 6800
Hornsea 8400 name
Horsforth 19k
Horsham 51k name
Horwich 19k name
Houghton-Le-Spring 38k
Hove 75k name
Howden 4100
Hoylake 5700
Hoyland Nether 16k
Hucknall 30k
Huddersfield 150k
Hugh Town 1100
Humberston 8200
Hungerford 5100
Hunstanton 9300
Huntingdon 24k name
Huntly 4700 name
Hurstpierpoint 13k
Huyton 55k
Hyde 32k name
Hythe 34k name
Ibstock 5700
Ilfracombe 11k name
Ilkeston 39k
Ilkley 15k name
Ilminster 5800
Immingham 11k name
Ince-in-Makerfield 11k
Ingatestone 5600
Ingleby Greenhow 15k
Innerleithen 3k
Inveraray 570
Inverbervie 2300
Invergordon 4100
Inverkeithing 5200
Inverurie 13k
Ipswich 180k
Irlam 19k
Irthlingborough 7500
Irvine 34k name
Iver 7500
Iver Heath 8100
Ivybridge 12k name
Jarrow 27k name
Jedburgh 4k
Johnstone 16k name
Jordanstown 5500
Kearsley 10k name
Keighley 50k name
Keith 4700 name
Kelso 5600 name
Kelty 6600 word
Kelvedon 5300
Kempston 20k
Kemsing 6900
Kendal 29k name
Kenilworth 22k name
Kesgrave 11k
Keswick 4300 name
Kettering 64k name
Keynsham 16k
Keyworth 6700
Kibworth Harcourt 5800
Kidderminster 57k
Kidlington 16k
Kidsgrove 29k
Kilbirnie 7500
Kilkeel 6400
Killamarsh 9600
Kilmarnock 47k
Kilsyth 9900
Kilwinning 16k
Kimberley 11k name
Kinghorn 2900
Kings Langley 7200
King's Lynn 46k
Kingsbridge 6100
Kingsteignton 11k
Kingswinford 20k
Kingswood 73k
Kington 5300
Kingussie 1500
Kinross 4900
Kintore 4700
Kippax 16k
Kirby Muxloe 9700
Kirk Sandall 14k
Kirkby 43k name
Kirkby in Ashfield 28k
Kirkby Lonsdale 1800
Kirkby Stephen 1500
Kirkbymoorside 2800
Kirkcaldy 49k
Kirkcudbright 3400
Kirkham 12k name
Kirkintilloch 20k
Kirkleatham 7k
Kirkwall 7200
Kirriemuir 6200
Kirton in Lindsey 2900
Kiveton Park 8700
Knaphill 8600
Knaresborough 15k name
Knottingley 14k
Knowle 11k
Knutsford 13k name
Ladybank 1500
Lanark 8900
Lancing 19k word
Langholm 2300
Langley Green 7k
Langport 3100
Larbert 9500
Largs 11k
Larkfield 7k
Larkhall 15k
Larne 18k
Lauder 1600 word
Launceston 8900
Laurencekirk 2900
Leatherhead 44k name
Ledbury 8900
Lee-on-the-Solent 7200
Leek 20k name
Leigh 44k name
Leighton Buzzard 37k
Leiston 6500
Lenzie 8600
Leominster 11k name
Lerwick 6800
Leslie 3100 name
Letchworth Garden City 44k
Leven 11k
Lewes 17k
Leyburn 2200
Leyland 38k
Lightwater 6800
Limavady 13k
Linlithgow 13k
Linwood 8600
Liphook 6500
Liskeard 9200 name
Liss 6200
Litherland 23k
Little Bookham 8k
Little Hulton 10k
Little Lever 11k
Littleborough 14k
Littlehampton 59k
Littleport 7900
Liversedge 12k
Livingston 57k
Llandeilo 1800
Llandrindod Wells 5300
Llandudno 15k
Llandysul 1500
Llanelli 50k
Llanfair Caereinion 1100
Llanfairfechan 3600
Llanfyllin 1100
Llangefni 4900
Llangollen 3500
Llanharan 5800
Llanidloes 2900
Llanrwst 3300
Llantrisant 14k
Llantwit Major 14k
Llanwrtyd Wells 630
Loanhead 6400
Locharbriggs 6k
Lochgelly 6600
Lochmaben 2100
Lockerbie 4300
Loddon 3600
Lofthouse 23k
Loftus 4800 name
Long Ashton 5300
Long Ditton 6300
Long Eaton 48k
Long Sutton 4600
Longdendale 8900
Longfield 17k
Longridge 8400
Longton 13k name
Longtown 5100
Looe 5100 name
Lossiemouth 7600
Lostwithiel 2700
Loughborough 65k name
Louth 17k name
Lower Earley 32k
Lowestoft 71k name
Ludgershall 4400
Ludlow 11k name
Luton 230k name
Lutterworth 9900 name
Lydd 3900
Lydney 8800 name
Lyme Regis 4700
Lymington 16k
Lymm 12k
Lyneham 5400
Lynton 1200
Lytham St Annes 41k
Mablethorpe 13k name
Macclesfield 64k
Macduff 4k
Machynlleth 2200
Madeley 3900
Maesteg 21k
Magherafelt 9200
Maghull 27k
Magor 5900
Maidenbower 8100
Maidenhead 70k
Maidstone 110k name
Maldon 21k name
Malmesbury 6300
Maltby 18k name
Malton 5100 name
Mangotsfield 36k
Manningtree 5700
Mansfield 170k name
Mansfield Woodhouse 18k
Manston 5300
Marchwood 6100
Margate 60k name
Market Bosworth 2100
Market Deeping 14k
Market Drayton 12k
Market Harborough 23k
Market Rasen 4800
Market Warsop 9k
Market Weighton 6400
Markinch 2400
Marlborough 8400 name
Marlow 18k name
Marple 18k name
Marske-by-the-Sea 8300
Maryport 9600 name
Masham 1200 name
Matlock 15k name
Maybole 4800
Mayfield 14k
Measham 5200
Meikle Earnock 54k
Melksham 19k
Melrose 2300
Meltham 7800
Melton Mowbray 27k
Mere 2700 word
Merstham 8100
Merthyr Tydfil 44k
Methil 11k
Mexborough 15k
Middleham 830
Middlesbrough 140k
Middleton 46k name
Middlewich 14k
Midhurst 6500
Midsomer Norton 10k
Mildenhall 15k
Milford 6200 name
Milford Haven 14k
Millom 6k
Millport 1300
Milngavie 13k
Milnrow 13k
Minchinhampton 2500
Minehead 12k name
Mirfield 19k
Mitcheldean 2800
Moffat 2600
Mold 10k word
Monifieth 8200
Monmouth 10k
Montrose 12k name
Moodiesburn 6900
Morecambe 52k
Moreton 18k name
Moreton in Marsh 3500
Moretonhampstead 1300
Morley 57k name
Morpeth 14k name
Mossend 13k
Mossley 9900
Motherwell 33k name
Mountain Ash 11k
Mountsorrel 17k
Much Wenlock 2200
Murton 7800
Musselburgh 24k
Nailsea 21k name
Nailsworth 5400
Nairn 9900 name
Nantwich 17k name
Narborough 7400
Neath 46k
Needham Market 4500
Nefyn 1400
Neilston 5300
Nelson 42k name
Neston 30k
Netley 6300
New Alresford 5400
New Mills 18k
New Milton 24k
New Quay 690
New Romney 9700
New Stevenston 5500
Newark on Trent 43k
Newarthill 6500
Newbiggin-by-the-Sea 6300
Newburgh 3500
Newburn 41k
Newbury 33k name
Newcastle Emlyn 1900
Newcastle under Lyme 130k
Newent 4300 name
Newhaven 13k name
Newmains 5700
Newmarket 21k
Newmilns 3k
Newport-on-Tay 4200
Newport Pagnell 15k
Newquay 20k
Newton Abbot 36k
Newton Aycliffe 26k
Newton-le-Willows 22k
Newton Mearns 25k
Newton Stewart 4k
Newtown 11k
Newtownabbey 64k
Newtownards 29k
Neyland 3700
North Baddesley 6800
North Berwick 6700
North Ferriby 7400
North Petherton 3100
North Shields 40k
North Tawton 1600
North Walsham 12k
Northallerton 17k name
Northam 7700 name
Northampton 250k name
Northleach 1900
Northwich 47k name
Norton 9400 name
Norton Canes 7500
Nuneaton 93k name
Oadby 23k
Oakengates 8500
Oakham 11k name
Oban 8500
Okehampton 7600 name
Old Harlow 7k
Old Windsor 7200
Oldbury 11k
Oldham 240k name
Oldmeldrum 3200
Olney 6500
Omagh 21k
Ormskirk 24k name
Ossett 22k name
Oswestry 19k name
Otford 7200
Otley 15k name
Ottery St Mary 4900
Oundle 5700 name
Oxted 13k
Paddock Wood 7800
Padiham 11k
Padstow 2300 name
Paignton 50k
Painswick 1800
Paisley 77k name
Par 9500 word
Parkstone 9600
Partington 7900
Pateley Bridge 1400
Peacehaven 19k
Peasedown St John 6300
Peebles 8400 name
Pelsall 11k
Pelton 5400
Pembroke 7600 name
Pembroke Dock 9800
Pembury 6100
Penarth 23k
Pencoed 9200
Penicuik 16k
Penistone 11k word
Penkridge 7800
Penmaenmawr 2500
Penrith 15k name
Penryn 7300
Pentre 5400
Penzance 20k name
Pershore 7600
Peterhead 18k
Peterlee 37k
Petersfield 15k name
Petworth 2500 name
Pickering 6900 name
Pinxton 14k
Pitlochry 2900
Pitsea 25k
Pittenweem 1500
Plympton 8900
Plymstock 24k
Pocklington 8300 name
Polesworth 9600
Polmont 5400
Pontarddulais 9100
Pontefract 45k name
Ponteland 10k
Pontyclun 5800
Pontycymer 4300
Pontypool 36k
Pontypridd 30k
Poole 150k name
Poringland 5100
Port Glasgow 15k
Portadown 22k
Porthcawl 16k
Porthmadog 3k
Portishead 24k
Portland 13k word
Portlethen 8200
Portrush 6700
Portslade 20k
Portsoy 1700
Portstewart 8400
Portswood 15k
Potters Bar 23k
Potton 4900
Poulton-le-Fylde 20k
Poynton 14k
Preesall 5400
Prenton 14k
Prescot 41k
Prestatyn 19k
Prestonpans 9500
Prestwich 32k name
Prestwick 15k
Princes Risborough 8200
Prudhoe 12k name
Pudsey 33k
Purfleet-on-Thames 12k
Pwllheli 4100
Pyle 14k
Pyrford 5k
Queenborough 3500
Queensbury 8900
Queensferry 9k
Quorndon 5100
Radcliffe 34k name
Radcliffe on Trent 7500
Radlett 8200
Radstock 5300
Rainford 6100 name
Rainhill 11k
Rainworth 7700
Ramsbottom 18k name
Ramsey 7800 name
Ramsgate 39k name
Randalstown 5400
Rastrick 11k
Raunds 8600
Ravenshead 5800
Rawmarsh 19k
Rawtenstall 22k name
Rayleigh 32k
Reading 320k word
Redbourn 5100
Redcar 37k name
Redditch 84k
Redhill 52k name
Redruth 43k
Reepham 4500
Reigate 52k
Renfrew 22k name
Retford 22k name
Rhayader 1800
Rhoose 6200
Rhosllanerchrugog 25k
Rhuddlan 3700
Rhyl 26k
Rhymney 8500
Rickmansworth 12k
Ringwood 14k
Ripley 22k name
Risca 20k
Rishton 6600
Rochdale 98k name
Rochester 29k name
Rochford 17k
Romsey 17k name
Rosehearty 1300 name
Ross on Wye 11k
Rosyth 14k
Rothbury 2300
Rotherham 120k
Rothes 1200
Rothesay 4500
Rothwell 7700 name
Rottingdean 22k
Rowlands Gill 6100
Royal Leamington Spa 95k
Royal Tunbridge Wells 69k
Royal Wootton Bassett 11k
Royston 25k name
Royton 23k
Ruddington 6400
Rugby 73k word
Rugeley 24k
Runcorn 63k name
Rushden 38k name
Ruskington 5600
Rustington 13k
Rutherglen 31k
Ruthin 5500
Ryde 26k name
Rye 4800 word
Ryhill 5200
Ryhope 14k
Ryton 16k
Sacriston 7k
Saffron Walden 15k
Salcombe 1900
Sale 56k word
Saltash 16k
Saltburn-by-the-Sea 6k
Saltcoats 13k
Sandbach 18k name
Sandhurst 21k
Sandown 20k
Sandwich 4600 word
Sandy 12k word
Sanquhar 2k
Sawbridgeworth 8400
Sawston 7300
Sawtry 5300
Saxmundham 4200
Scalby 9500
Scarborough 62k
Scunthorpe 82k
Seaford 23k
Seaham 22k
Seaton Delaval 9400
Sedbergh 2200
Sedgefield 4500
Selby 25k name
Selkirk 5700
Selsey 11k name
Send 6600 word
Settle 3700 word
Sevenoaks 30k name
Shaftesbury 7300
Shanklin 8100
Sheerness 12k
Shefford 11k
Shelley 5400 name
Shenfield 11k
Shepley 5400
Shepperton 10k
Shepshed 14k
Shepton Mallet 10k
Sherborne 9500
Sherburn in Elmet 6700
Sheringham 8100
Shevington 5200
Shifnal 6200
Shildon 10k
Shipley 29k name
Shipston on Stour 5k
Shirebrook 11k
Shoreham-by-Sea 19k
Shotts 8200 word
Shrewsbury 77k name
Sidmouth 13k
Sileby 7300
Silloth 2900
Silsden 7900
Sinfin 15k
Sittingbourne 49k
Skegness 25k
Skelmersdale 39k
Skelton 15k name
Skipton 15k name
Sleaford 17k
Slough 160k word
Smethwick 13k
Snodland 10k
Soham 9800
Solihull 130k
Somerton 4200
South Benfleet 49k
South Cave 3900
South Elmsall 19k
South Hayling 15k
South Molton 5100
South Ockendon 19k
South Petherton 3100
South Shields 84k
Southam 6600
Southminster 4k
Southport 92k name
Southwater 8700
Southwell 6800 name
Southwick 1800
Southwold 3700
Sowerby Bridge 9900
Spalding 32k name
Spennymoor 18k
Spilsby 3400
St Andrews 17k
St Austell 25k
St Clears 1600
St Columb Major 3200
St Helens 180k
St Ives 10k
St Just 2k
St Neots 31k
Stafford 70k name
Staines 51k
Stainforth 6500
Stakeford 9600
Stalbridge 2400
Stalham 4k
Stalybridge 23k
Stamford 21k name
Stanford-le-Hope 29k
Stanhope 1600 name
Stanley 23k name
Stansted Mountfitchet 5400
Stanwell 11k
Staplehurst 5100
Staveley 27k
Stenhousemuir 10k
Stepps 6700
Stevenage 90k
Stevenston 9300
Stewarton 7100
Steyning 9600
Stockport 140k name
Stocksbridge 13k
Stockton Heath 6400
Stockton-on-Tees 80k
Stoke Gifford 14k
Stone 29k word
Stonehaven 11k
Stonehouse 13k
Stornoway 7500
Storrington 8600
Stotfold 6800
Stourbridge 56k
Stourport-on-Severn 21k
Stow on the Wold 2k
Stowmarket 21k
Strabane 14k
Stranraer 11k
Stratford-upon-Avon 28k
Strathaven 7500
Stratton 2600 name
Street 13k word
Streetly 13k
Strensall 6k
Stretford 42k
Stromness 1700
Stroud 60k name
Studley 6200
Sturminster Newton 3500
Sturry 7400
Sudbury 37k name
Sunbury-on-Thames 28k
Sunninghill 12k
Sutton Coldfield 110k
Sutton in Ashfield 44k
Swadlincote 41k
Swaffham 7300
Swanage 10k
Swanley 22k
Swanscombe 16k
Swindon 200k name
Swinton 20k
Syston 12k
Tadcaster 6500 name
Tadley 16k
Tadworth 7k
Tain 3700 word
Talgarth 1300
Tamworth 82k name
Tarleton 8600
Taunton 65k name
Tavistock 12k
Tayport 3900
Teignmouth 17k
Telford 160k name
Tenbury Wells 3800
Tenterden 7100
Tetbury 5500
Tewkesbury 20k
Thame 11k
Thames Ditton 6300
Thatcham 24k
Thaxted 2500
The Boldons 14k
Thetford 25k
Thirsk 10k name
Thornaby-on-Tees 22k
Thornbury 12k
Thorne 17k name
Thornton 3100 name
Thornton-Cleveleys 31k
Thorpe 5500 name
Thrapston 7100
Thurso 7800
Tickhill 5k
Tidworth 9200
Tilbury 12k name
Tillicoultry 5200
Timperley 11k
Tipton 47k
Tiptree 9200
Titchfield 7300
Tiverton 20k name
Tobermory 1k
Todmorden 12k
Tonbridge 39k
Tonypandy 63k
Tonyrefail 9300
Topsham 3600
Torpoint 7700
Torquay 65k
Totnes 8100
Tottington 7700
Totton 34k
Tow Law 2100
Towcester 9100 name
Tranent 12k name
Tredegar 15k
Tregaron 1200
Treharris 12k
Treorchy 8100
Tring 12k
Troon 15k
Trowbridge 41k name
Tullibody 8700
Tunstall 6200
Turriff 5100 name
Twyford 7500
Tyldesley 36k
Tynemouth 17k
Tywyn 3100
Uckfield 18k
Uddingston 5600
Ulverston 11k
Undy 5900 word
Uppingham 4700
Upton 6600
Urmston 41k
Ushaw Moor 7400
Uttoxeter 13k
Vale of Leven 25k
Ventnor 6k
Verwood 13k
Viewpark 16k
Wadebridge 6600
Wadhurst 4100
Wainfleet All Saints 1700
Walkden 36k
Wallasey 59k name
Wallingford 10k
Wallsend 43k name
Walsall 170k name
Waltham 6600 name
Waltham Abbey 18k
Waltham Cross 10k
Walton-on-Thames 23k
Walton-on-the-Naze 17k
Wantage 19k name
Wardle 7300 name
Ware 18k word
Wareham 7600
Warlingham 8k
Warminster 17k
Warrenpoint 7700
Warrington 170k
Warsop 9800
Warwick 37k name
Washingborough 6500
Washington 55k name
Watchet 3600 word
Waterbeach 5800
Waterlooville 64k
Watford 130k name
Wath upon Dearne 17k
Watlington 2200
Watton 18k
Weaverham 6100
Wednesbury 24k
Wednesfield 34k
Wellesbourne 5800
Wellesbourne Mountford 6k
Wellingborough 51k
Wellington 23k name
Wells-next-the-Sea 2200
Welshpool 5900
Welwyn Garden City 60k
Wem 5900 word
Wendover 7700
West Bridgford 48k
West Bromwich 140k
West Byfleet 5100
West Clandon 5400
West Hallam 6300
West Kingsdown 5500
West Kirby 7700
West Malling 2300
West Mersea 7100
West Molesey 19k
West Thurrock 7800
Westbury 18k
Westergate 9800
Westerham 3300
Westgate on Sea 6600
Westhill 17k
Westhoughton 26k
Weston-super-Mare 83k
Wetherby 14k name
Weybridge 19k
Weymouth 58k name
Whaley Bridge 5100
Wheatley 5600 name
Whickham 17k
Whitburn 16k
Whitby 13k
Whitchurch 11k
Whitefield 24k
Whitehaven 25k name
Whithorn 790
Whitley Bay 38k
Whitstable 30k
Whittlesey 13k
Whitworth 5800
Wick 9800 name
Wickford 33k
Wickham 4k name
Wickham Market 2200
Wideopen 9k
Widnes 61k name
Wigan 180k
Wigston Magna 34k
Wigton 5800
Wigtown 900
Willenhall 28k
Willington 7400
Wilmslow 37k name
Wilsden 5500
Wilton 3600 name
Wimborne Minster 15k
Wincanton 5400
Winchcombe 4500
Windermere 7800
Windsor 33k name
Wingate 5100 name
Wingerworth 6400
Winsford 30k
Winslow 4400
Winterton 4900 name
Wirksworth 5k
Wisbech 32k
Wishaw 31k
Witham 25k
Withernsea 6200
Witley 6400
Witney 29k name
Wiveliscombe 2200
Wivenhoe 9600
Woburn 930
Woburn Sands 5100
Woking 100k name
Wokingham 41k
Wolsingham 2500
Wombourn 14k
Wombwell 16k
Woodbridge 11k
Woodhall Spa 4300
Woodstock 2400
Wooler 2k name
Workington 27k
Worksop 43k name
Worthing 99k word
Wotton-under-Edge 5600
Wragby 1800
Wroughton 6500
Yapton 5500
Yarm 19k name
Yarmouth 910 name
Yate 34k name
Yateley 20k
Yatton 10k
Yaxley 9200
Yeadon 37k
Yeovil 46k name
Ystalyfera 10k`

/** GeoNames: parts of London and of other cities. */
const britishSuburbs = `
Abbey Wood 13k
Acocks Green 27k
Acton 55k name
Aston 34k name
Balham 15k
Barbican 4k word
Barking 61k word
Barkingside 13k
Barnes 21k name
Barnet 30k name
Barnsbury 10k
Battersea 76k
Bayswater 18k
Beckenham 82k
Belmont 13k name
Belsize Park 12k
Belvedere 11k word
Bescar 570
Bethnal Green 18k
Bexley 230k
Bickley 14k
Biggin Hill 14k
Bishopsworth 12k
Blackheath 25k
Blackley 10k
Blackwall 19k
Bow 29k word
Brent 330k name
Brentford 11k
Brixton 68k
Brixton Hill 12k
Broadwater 8400
Brockley 18k
Burgh Heath 1900
Burnage 14k
Camden Town 26k
Canary Wharf 73k
Canford Heath 14k
Canning Town 31k
Canonbury 12k
Carshalton 46k
Castle Vale 10k
Catford 45k
Catterick Garrison 12k
Chadwell Heath 9600
Chadwell St Mary 9600
Chafford Hundred 13k
Chalk Farm 25k
Charlton 14k name
Cheadle Heath 1900
Cheam 11k
Cheetham Hill 13k
Chelsea 60k name
Chelsfield 15k
Chessington 19k
Chingford 66k
Chislehurst 20k
Chiswick 34k
Chorlton cum Hardy 4700
Clerkenwell 4900
Coaltown of Balgonie 1k
Collier Row 10k
Compton 7k name
Coulsdon 26k
Cranford 12k
Cranham 2800
Cricklewood 65k
Crofton Park 15k
Crouch End 10k
Croydon 170k
Crumpsall 11k
Crystal Palace 12k word
Culverstone Green 4k
Dagenham 110k
Darras Hall 15k
Denton Holme 6500
Ditton Hill 3k
Dyce 5700
Earls Court 9100
Earlsfield 16k
Earlswood 6k
East Dulwich 12k
East Sheen 10k
Edgware 9800
Edmonton 82k
Elm Park 12k
Eltham 49k
Emerson Park 12k
Enfield Lock 16k
Enfield Town 160k
Erith 9800
Ewell 40k
Fallowfield 14k
Feltham 24k
Finchley 66k
Forest Hill 15k
Friern Barnet 17k
Fulham 87k name
Furzedown 16k
Gipsy Hill 14k
Golders Green 19k
Goodmayes 13k
Greenford 38k
Greenhill 12k name
Hadley Wood 22k
Hainault 7100
Hale 33k name
Hameldon Hill 1500
Hampton 19k name
Hampton Wick 10k
Hanworth 24k
Harefield 6600
Harlesden 17k
Harmondsworth 880
Harold Wood 12k
Harringay 17k
Harrow 150k name
Harrow on the Hill 11k
Haughton Green 9k
Hayes 66k name
Heaton Chapel 3300
Heavitree 22k
Heston 37k name
Heywood 28k name
High Barnet 7100
Highams Park 11k
Highbury 27k
Highgate 11k
Hillingdon 12k
Hockley 14k
Holborn 13k
Hollingworth 2400
Holloway 41k name
Hook 27k word
Hornchurch 25k
Hornsey 13k
Hounslow 66k
Hulme 8900
Isleworth 21k
Islington 320k
Kenley 15k
Kensal Green 15k
Kew 11k
Kidbrooke 14k
Kilburn 35k
King's Cross 14k
Ladywell 15k
Lambeth 6k
Lee 15k name
Leyton 14k name
Leytonstone 55k
Limehouse 16k
Longsight 16k
Manor Park 15k
Maxwellheugh 1200
Merrow 8k
Mitcham 63k
Monkhams 10k
Morden 48k
Mortlake 11k
Mottingham 10k
Muswell Hill 28k
Netherlee 4600
New Cross 16k
New Ferry 5300
New Malden 24k
Norbiton 10k
Norbury 16k
Northolt 26k
Northumberland Park 14k
Old Woking 3200
Orpington 15k
Osterley 13k
Palmers Green 15k
Peckham 72k
Perry Vale 16k
Pinner 19k word
Plumstead 17k
Ponders End 16k
Purley 72k
Putney 77k
Rainham 19k
Richmond 30k name
Roehampton 16k
Romford 95k name
Rotherhithe 14k
Ruislip 31k
Sanderstead 13k
Seven Sisters 18k word
Shadwell 16k
Shepherds Bush 40k
Shirley 47k name
Shortlands 9300
Sidcup 10k
Simister 640
Snaresbrook 12k
South Croydon 55k
South Norwood 17k
Southall 70k name
Southgate 16k
Southsea 19k
Spitalfields 10k
St Ann's 15k
St Helier 12k
Stamford Hill 68k
Stanmore 4200
Stepney 16k
Stratford 37k name
Streatham 58k
Strood 33k
Stroud Green 12k
Surbiton 38k
Sutton 200k name
Teddington 9600
Thamesmead 32k
Thornton Heath 15k
Thorpe Hamlet 8100
Tolworth 9800
Tooting 16k word
Tottenham 130k
Tottenham Hale 15k
Totteridge 15k
Town Row 1800 word
Upminster 10k
Upper Norwood 16k
Uxbridge 70k
Wallington 21k
Walthamstow 110k
Walton 3100 name
Wanstead 12k
Washwood Heath 33k
Welling 43k word
Wembley 90k
West Drayton 12k
West Ham 16k
West Wickham 14k
Whitechapel 15k
Willesden 44k
Wimbledon 68k
Wimbledon Park 11k
Wolvercote 1200
Wood Green 28k
Woodford Green 23k
Woolston 14k name
Worcester Park 16k`

/** GeoNames. */
const britishVillages = `
Abberton 830
Abbots Bromley 1400
Abbotskerswell 1300
Abbotts Ann 2100
Aberdour 1700
Aberdyfi 730
Aberfan 3500
Aberffraw 620
Aberford 1500
Aberfoyle 750
Abergwili 590
Aberlady 1200
Abermule 900
Abernethy 1500 name
Aberporth 1600
Abersoch 780
Aboyne 2700
Abridge 1600 word
Acle 2300
Acomb 1100
Acton Burnell 540
Acton Trussell 790
Adderbury 2800
Addiebrownhill 1500
Addingham 3700
Addington 860
Ahoghill 3600
Airmyn 770
Airth 1800 word
Akeley 510
Akrotiri 710
Albrighton 4800
Albury 570
Alconbury 1600
Aldbourne 1700
Aldbrough 1300
Aldbury 640
Alderbury 2200
Alderholt 2800
Alderley Edge 4400
Aldford 270
Aldington 990
Alfold Crossways 670
Alfriston 830
Allanton 2400
Allendale Town 710
Allhallows 1700
Allington 590
Almondbank 1400
Almondsbury 1800
Alne 570
Alpington 650
Alresford 2k
Alrewas 2900
Althorne 1k
Alvechurch 3500
Alveley 1600
Alveston 2700
Alvington 510
Amberley 590
Ambrosden 1700
Ampleforth 710
Ampney Crucis 640
Ancaster 1300
Andoversford 560
Anna Valley 2900
Annahilt 1200
Annalong 1800
Annbank 890
Apperley 550
Appleby 310 name
Appleby Magna 960
Appledore 2200
Appleshaw 500
Appleton 920
Appleton Thorn 1300
Ardersier 1100
Ardglass 1700
Ardingly 1300
Ardleigh 910
Ardrishaig 1300
Arlecdon 760
Armitage 4700 name
Arne 1300
Arnside 2300
Ascott under Wychwood 560
Asfordby 2400
Ash 4900 word
Ashbury 510
Ashcott 880
Ashdon 550
Ashgill 1500
Ashill 1200
Ashleworth 540
Ashley 750 name
Ashover 660
Ashton Keynes 1400
Ashton under Hill 750
Ashurst 3200
Ashwell 1900
Askam in Furness 3300
Askham Bryan 560
Aslockton 1600
Aston Clinton 4200
Aston-on-Trent 2200
Astwood Bank 2700
Atworth 1900
Auchenblae 540
Auchinleck 3800
Auchinloch 750
Auckley 1400
Audlem 1700
Aughnacloy 1k
Auldearn 660
Austrey 930
Avening 1k
Avoch 990
Avonbridge 690
Awsworth 2600
Aylburton 710
Aylesbeare 580
Aylesford 4500
Aylesham 3800
Aynho 650
Ayton 560
Babworth 1300
Backbarrow 510
Backworth 1400
Bacton 1300
Badby 630
Badsey 2600
Badsworth 680
Badwell Ash 770
Bagby 590
Bagillt 2700
Bagworth 1500
Bala 2k
Balcombe 1400 name
Balfron 1900
Balintore 1100
Ballachulish 650
Ballinamallard 1400
Ballintoy Harbour 2100
Balloch 3200
Ballygawley 710
Ballygowan 2800
Ballykelly 1700
Ballymagorry 570
Ballypatrick 2300
Ballywalter 1600
Balmedie 2500
Balmullo 1400
Balsham 1600
Baltonsborough 520
Bamburgh 280
Bamford 860
Bampton 2600
Banham 1200
Bankfoot 1300
Banknock 2400
Banks 3600 name
Banwell 2k
Bar Hill 4k
Barby 960 word
Bardney 1700
Bardsey 2900
Bardwell 640
Barford St Martin 550
Barford St Michael 550
Bargeddie 2700
Barham 1100
Barkisland 1k
Barkway 780
Barlaston 2k
Barlborough 3k
Barlby 3900
Barlestone 2600
Barley 660 word
Barlow 750 name
Barmby on the Marsh 370
Barmouth 2300
Barnack 750
Barnburgh 1900
Barnby 930
Barnetby le Wold 1700
Barningham 960
Barns Green 980
Barnwood 2500
Barra 1100 word
Barrow upon Humber 2800
Barrowby 2k
Barrowden 510
Barton-le-Clay 5k
Barton Mills 870
Barton Stacey 780
Barton under Needwood 3800
Baschurch 1600
Baslow 1200
Bassingbourn 2500
Bassingham 1400
Baston 1400
Bawdeswell 830
Bay Horse 2200 word
Baydon 660
Beadnell 410
Bearley 720
Beaulieu 810
Beauly 1400
Beckermet 700
Beckingham 1100
Beckington 850
Bedlinog 1100
Beeford 1100
Beenham 770
Beetley 960
Belbroughton 1300
Belford 1300
Bellaghy 1100
Bellingham 1100
Bellsbank 1400
Belton 3200
Bembridge 3700
Bempton 1k
Benbecula 1200
Benenden 790
Benington 610
Benllech 2200
Bentworth 550
Beoley 950
Bere Alston 2200
Bere Regis 1300
Berkeley 2k name
Berrynarbor 800
Betchworth 940
Bethersden 880
Betley 1k
Betws 2300
Beyton 710
Bicker 730 word
Bickershaw 830
Bicknacre 2900
Bicton 330
Biddenden 1300
Biddestone 500
Bierton 2200
Bildeston 1100
Billesdon 900
Billingborough 1800
Billinghay 2k
Billington 1500 name
Bilsdale 1800
Bilsthorpe 3500
Binbrook 890
Binfield Heath 710
Birchanger 600
Birdham 1200
Birdwell 3100
Bishampton 680
Bishop Burton 700
Bishop Middleham 1200
Bishop Monkton 780
Bishop Sutton 1200
Bishop Wilton 550
Bishops Lydeard 2k
Bishopsteignton 2200
Bishopston 3600
Bishopstone 420
Bishopthorpe 3200
Bishopton 4600
Bisley 940
Bitton 490
Black Notley 2k
Blackford 1500
Blackmill 650
Blackmoorfoot 3800
Blackmore 830
Blackridge 2k
Blackwell 3k name
Bladon 900
Blaengwynfi 1400
Blairhall 950
Blakesley 510 name
Bleadon 900
Blean 1500
Bleasby 820
Bledington 510
Bletchingdon 620
Bletchingley 2200
Blewbury 1600
Blidworth 4500
Blindley Heath 1100
Blisworth 1600
Blockley 1100
Bloxham 3400 name
Blunham 950
Bluntisham 2900
Blyton 1200
Boars Hill 560
Boat of Garten 520
Boddam 1300
Bodedern 1100
Bodelwyddan 1800
Bodle Street 1400
Bolney 590
Bonby 530
Bonsall 800
Bontnewydd 950
Boosbeck 1200
Borden 740
Boreham 6500
Borough Green 4300
Borth 1300
Boscastle 640
Bosham 2600
Botesdale 1700
Botley 2600
Bottesford 3300
Bottisham 2200
Bourn 670 word
Bourton 1500
Bourton on the Water 3300
Bovington Camp 2600
Bow Brickhill 560
Bow Street 1600
Bowburn 3900
Bowertower 630
Bowling 520 word
Bowmore 760
Boxford 1k
Boxgrove 3100
Boxted 1k
Bozeat 2100
Braco 590
Bradfield 1200
Bradford Abbas 980
Bradley 510 name
Bradley Cross 3k
Bradninch 1900
Bradworthy 650
Brae 720 word
Braidwood 600
Brailsford 760
Braithwell 800
Bramford 1900
Bramham 1700
Bramhope 3400
Bramley 8300
Bramshall 660
Brandesburton 1300
Bransgore 3700
Branston 3900
Brant Broughton 740
Brassington 570 name
Brasted 840
Bratton 1200
Bratton Fleming 930
Braughing 850
Braunston 1500
Brawdy 620
Brayton 2900
Bream 3k word
Bredon 1900
Breedon on the Hill 690
Brenchley 1200
Brent Knoll 1300
Brewood 2600
Bridge 1600 word
Bridge of Earn 2800
Bridge of Weir 4900
Brigham 760
Brighstone 1200
Brightons 4700
Brigstock 1400
Brill 1100 word
Brimfield 750
Brimscombe 1600
Brinklow 1100
Brinscall 2300
Briston 3100
Broad Blunsdon 1800
Broad Chalke 680
Broad Haven 880
Broad Hinton 650
Broadford 760
Broadhempston 670
Broadway 2500 word
Broadwindsor 560
Brockenhurst 3600
Brodick 830
Bromham 4700
Brompton 1800 name
Brooke 1200 name
Brookenby 670
Brookfield 570
Brora 1300
Broughshane 2600
Broughton Gifford 850
Broughton Moor 780
Bryn 920 name
Bubbenhall 660
Bubwith 950
Buchlyvie 530
Buckden 2700
Buckland 590
Buckland Monachorum 780
Bucklesham 530
Bucknell 720 name
Bugbrooke 2700
Bugle 2900 word
Builth Wells 2800
Bulkington 290
Bulphan 1k
Bunbury 1200
Bunwell 560
Burbage 1800
Bures St Mary 1400
Burgh by Sands 1200
Burgh le Marsh 2k
Burghclere 550
Burham 1200
Buriton 510
Burley 1400 name
Burneside 1k
Burnham Market 880
Burniston 1500
Burnopfield 3700
Burrelton 690
Burringham 1200
Burrington 240
Burston 570
Burstwick 1900
Burton Bradstock 680
Burton in Lonsdale 580
Burton Joyce 3800
Burton Leonard 690
Burton on the Wolds 1200
Burton Pidsea 940
Burton upon Stather 2400
Burtonwood 3400
Burwash 1300
Burwash Common 780
Busby 3200 word
Bushmills 1300
Butleigh 710
Butterwick 1300
Buxted 1800
Byers Green 860
Byfield 1300
Byram 1400
Caddington 3100
Cadnam 1900
Caergwrle 4700
Caersws 820
Caerwent 1200
Cairneyhill 2500
Cairnryan 3800
Caistor 2500
Calderbank 1600
Caldercruix 2400
California 830
Callow Hill 950
Calstock 790
Camber 1300 word
Camblesforth 2100
Cameley 1300
Campsall 1900
Canewdon 1100
Cantley 500
Caol 3200
Capel 1200
Capel le Ferne 1400
Capel St Mary 2900
Carbrooke 570
Cardenden 4900
Cardington 290
Cardrona Mains 810
Cardross 2100
Carfin 2500
Cargenbridge 610
Carhampton 690
Carlby 540
Carlton 1600 name
Carlton le Moorland 570
Carmunnock 1300
Carnlough 1400
Carnmoney 2800
Carno 730
Carnock 760
Carnwath 1400
Carron 2500 word
Carronshore 3k
Carstairs 890
Carstairs Junction 780
Carway 670
Cassington 750
Castle Acre 850
Castle Camps 680
Castle Hedingham 1100
Castledawson 2300
Castlederg 2800
Castlerock 1500
Castleside 4900
Castlewellan 2500
Castor 1400 word
Catcliffe 1800
Catfield 700
Caton 2400
Catrine 2200
Catsfield 640
Catterall 2k
Catterick 3200
Cavendish 880 word
Cawood 1400
Cawston 1200
Cawthorne 890
Caxton 570
Caythorpe 1400
Cefn Cribwr 1300
Cemaes Bay 1200
Ceres 950 word
Cerne Abbas 780
Chacewater 1200
Chacombe 660
Chadlington 830
Chalgrave 730
Chalgrove 2800
Chalton 540
Chapel St Leonards 3500
Chapelton 650
Chapmanslade 640
Charfield 2400
Charing 1800 word
Charlesworth 990
Charlton Marshall 1k
Charlwood 970
Charminster 1400
Charmouth 1400
Chartham 2800
Charvil 3k
Chatburn 1100
Chattenden 970
Chawleigh 640
Chearsley 540
Chedburgh 600
Cheddington 1600
Cheddleton 2900
Chedworth 800
Chelford 1100
Chelmondiston 940
Cherhill 570
Cheriton Bishop 650
Cheriton Fitzpaine 560
Cherry Burton 1400
Chesterton 850
Cheswardine 720
Cheveley 880
Chew Magna 1100
Chew Stoke 780
Chicksands 1400
Chiddingfold 2200
Chideock 690
Chieveley 990
Chilbolton 860
Chilcompton 2100
Child Okeford 1100
Childer Thornton 690
Childrey 580
Childswickham 790
Chilmark 530
Chilthorne Domer 570
Chilton Foliat 360
Chilworth 3100
Chinley 1600
Chipping 620 word
Chipping Warden 540
Chipstead 3100
Chirk 4k word
Chirnside 1400
Chiseldon 2100
Chobham 2800
Cholsey 3100
Choppington 3k
Chopwell 3100
Chorlton 350
Chrishall 560
Christian Malford 540
Christow 820
Chryston 2900
Chudleigh Knighton 1100
Chulmleigh 1k
Church Fenton 1400
Churchill 1400 name
Churt 1100
Chwilog 640
Cilgerran 870
Clanfield 880
Clapham 4600
Clarborough 1300
Claverdon 850
Clavering 880 word
Claverley 550
Claybrooke Magna 620
Claydon 8500 name
Claypole 1400
Cleeve Prior 560
Cleland 3k
Clenchwarton 1700
Cliffe 2400
Clifton Campville 630
Clifton upon Teme 700
Clipston 640
Clive 530 name
Clophill 2400
Cloughton 690
Clovenfords 560
Clun 680
Clunderwen 680
Clutton 2700
Clyro 780
Clyst St Mary 850
Coalburn 1300
Coalsnaughton 850
Coaltown of Wemyss 610
Coates 2100 name
Cockfield 1500
Cockshutt 790
Coddenham 620
Coelbren 540
Cogenhoe 1400
Cold Ash 2200
Cold Norton 1100
Colden Common 3400
Coldingham 550
Coldwaltham 600
Colerne 2600
Colkirk 590
Collingbourne Ducis 960
Collingbourne Kingston 510
Collingham 3k
Collyweston 510
Colsterworth 1200
Coltishall 2300
Colwich 2500
Combe Martin 2700
Comberton 2300
Compton Martin 510
Comrie 2800
Condover 720
Congresbury 3100
Coningsby 4400
Coniston 640
Connor 1800 name
Conon Bridge 1700
Cononley 980
Cookley 1600
Cople 720
Copmanthorpe 3700
Copplestone 1300
Corby Glen 1k
Corfe Castle 1400
Cornholme 1700
Corpusty 510
Corse 1200 word
Corston 490
Cosby 3700 name
Cosgrove 520
Cosheston 830
Cossington 560
Costessey 2400
Cotherstone 590
Coton 910
Coton in the Elms 900
Cottesmore 1100
Cotton End 840
Coundon 3300
Coven 2700 word
Cowbit 1200
Cowbridge 3800
Cowfold 1300
Cowie 2600
Cowpen 4500
Coxhoe 3500
Coylton 2200
Cragg vale 650
Cranborne 610
Cranbrook 4400 name
Crantock 800
Cranwell 1400
Crawley Down 4300
Credenhill 2300
Creech St Michael 1800
Creetown 650
Cressage 710
Criccieth 1800
Crick 1900 word
Crickhowell 2100
Crimond 860
Cringleford 2100
Croeserw 1600
Croft 3300 name
Crofty 1k
Cromford 2100
Crondall 1200
Crook of Devon 630
Cropredy 720
Cropwell Bishop 1900
Croscombe 600
Cross Hands 4500 word
Crossford 3100
Crossgar 1700
Crossgates 2500
Crosshouse 2900
Crossmaglen 1400
Croston 2900
Croughton 990
Crow Hill 600
Crowhurst 890
Croxdale 510
Croxton Kerrial 530
Croy 2k
Croyde 690
Cruden Bay 1700
Crudwell 630
Crundale 580
Crymych 700
Crynant 1600
Cubert 770
Cuddesdon 510
Cuddington 1400
Cuffley 4300
Cullingworth 2600
Culloden 4200
Cullybackey 2500
Culmore 3600
Culmstock 550
Cults 3500 word
Cuminestown 540
Curdridge 950
Curdworth 1100
Curry Rivel 1800
Cushendall 1200
Cuxton 4400
Cwm 2700 word
Cwmann 870
Cwmbach 4300
Cwmtillery 4700
Cynwyd 540
Dailly 850
Dalmellington 1400
Dalrymple 1500 name
Dalston 1300
Dalton 520 name
Danby 1500
Danderhall 2800
Darenth 2500
Daresbury 4100
Darley 780 name
Darrington 1200
Dartington 880
Datchet 4900
Datchworth 1200
Deanshanger 3800
Dearham 1800
Debenham 2200
Dechmont 690
Deddington 1600
Dedham 1k
Deepcut 2500
Defford 570
Deiniolen 1400
Delabole 1600
Delph 1900 word
Denbury 690
Denby Dale 3k
Denham 1400 name
Denholm 650
Denholme 2700
Dennyloanhead 1500
Densole 940
Deri 1k
Derrington 670
Dersingham 4600
Desford 3200
Detling 660
Dickens Heath 4k
Dickleburgh 1100
Digby 620 name
Diggle 1700
Dinton 700
Diseworth 640
Disley 3200
Distington 1400
Ditchingham 1900
Ditchling 1500
Ditton Priors 820
Doagh 1200
Dobwalls 1400
Docking 890 word
Doddington 3200
Dodleston 720
Dolton 690
Donington 2800
Donisthorpe 1900
Donnington 4500
Dorchester on Thames 990
Dormansland 2600
Dorrington 610
Dorstone 400
Dousland 830
Dove Holes 1100
Doveridge 1600
Down Ampney 640
Downton 2700
Draperstown 1700
Draycott 1100
Drayton Parslow 610
Dreghorn 3600
Drongan 3200
Droxford 680
Drumnadrochit 1100
Drumoak 860
Dry Drayton 640
Drybrook 1600
Drymen 830
Ducklington 1600
Duddon 660
Duffield 4700
Dullatur 720
Dumbleton 580
Dunbeg 610
Dunchurch 2400
Dundry 270
Dunford Bridge 630
Dungiven 3100
Dunham on the Hill 500
Dunipace 2600
Dunkeld 1300
Dunkeswell 1400
Dunlop 1200 name
Dunloy 1100
Dunning 930 word
Dunnington 3k
Dunston 770
Dunswell 1700
Dunvant 4400
Duxford 2100
Dwyran 600
Dyffryn Ardudwy 1700
Dymchurch 3300
Dymock 590
Dyserth 2600
Eagle 790 word
Eaglesfield 680
Eaglesham 3200
Eardington 530
Eardisley 550
Earith 1600
Earls Colne 3900
Earlston 1800
Earsham 880
East Ayton 2600
East Bergholt 2300
East Brent 630
East Bridgford 1800
East Budleigh 650
East Calder 4700
East Challow 770
East Chevington 1800
East Cowton 530
East Dean 1600
East Garston 540
East Haddon 640
East Halton 630
East Hanney 1200
East Hanningfield 980
East Harling 2100
East Harptree 640
East Hoathly 890
East Huntspill 780
East Ilsley 540
East Keswick 1200
East Markham 1200
East Meon 870
East Peckham 2500
East Rainton 1200
East Rudham 540
East Stour 570
East Wemyss 2k
East Whitburn 1200
East Winch 780
Eastchurch 1100
Eastington 1100
Eastoft 430
Easton-in-Gordano 4800
Easton on the Hill 1k
Eastriggs 1900
Eastrington 1100
Eastry 2500
Eaton Bray 3900
Eattington 1k
Ebchester 870
Ecclefechan 850
Eccleston 4600
Eckington 1200
Edenfield 2100
Edgcott 990
Edgmond 1100
Edgworth 2300
Edingale 630
Edington 730
Edingworth 600
Edith Weston 820
Edzell 900
Egginton 570
Eglinton 3800
Eight Ash Green 1100
Elford 630
Elham 910
Elie 950
Elkesley 820
Ellerker 310
Ellerton 390
Ellesborough 540
Ellingham 680
Ellington 590
Elmstead Market 1600
Elmswell 4k
Elphinstone 540
Elsenham 2300
Elstead 2600
Elston 630
Elstree 1800
Elswick 1100
Elsworth 570
Elton 680 name
Elvington 930
Elwick 480
Emberton 320
Embleton 410
Embsay 1700
Emley 1500
Emneth 2300
Empingham 880
Endon 3200
Enstone 850
Errol 1400
Escrick 940
Essendine 450
Essendon 580
Essington 4800
Eton Wick 2k
Etton 280
Etwall 2600
Evanton 1400
Evenwood 1600
Evercreech 1800
Eversholt 420
Eversley 2600
Everton 520
Ewenny 770
Ewerby 510
Ewhurst 1700
Ewyas Harold 1k
Exhall 2300
Exminster 3400
Exning 1700
Exton 610
Eyam 970
Eynsford 2800
Eynsham 4600
Eythorne 1500
Failand 690
Fairbourne 720
Fairburn 820
Fairlands 1400
Fairlie 1400
Fairlight 1500
Fallin 2900
Far Forest 590 word
Farmborough 850
Farndon 2500
Farnsfield 2600
Farrington Gurney 900
Fauldhouse 4800
Felton 1900
Feltwell 2600
Fenny Compton 810
Fenstanton 2600
Fenwick 1100
Fernhill Heath 3300
Fernhurst 2100
Ferrybridge 1500
Ferryden 910
Ferryside 850
Filby 770
Fillongley 700
Finchampstead 1k
Finchingfield 710
Findern 1700
Findhorn 880
Findon 1900
Finedon 4300
Finningley 3500
Fintona 1400
Fishbourne 2300
Fishburn 2600
Fishguard 3400
Fishtoft 1100
Fittleworth 680
Fitzwilliam 4300
Five Oak Green 1500
Fivehead 610
Fivemiletown 1100
Fladbury 640
Flamborough 1900
Flamstead 990
Flax Bourton 720
Fleckney 4900
Flexbury 2200
Flimby 1700
Flimwell 1100
Flockton 1400
Flookburgh 1300
Flore 1200
Flushing 720 word
Fochabers 1700
Fochriw 1300
Folkingham 800
Folksworth 880
Fontwell 1900
Ford 1400 name
Ford End 690
Forden 750
Fordham 2700 name
Forest Row 3700
Forgandenny 590
Fort Augustus 670
Forth 2200 word
Foulridge 1200
Foulsham 1k
Four Crosses 1400
Four Lanes 1400
Fovant 670
Fowlmere 1200
Fownhope 780
Framfield 670
Frampton on Severn 1400
Frant 780
Freethorpe 1k
Fremington 4300
Fressingfield 790
Freuchie 1200
Frieth 570
Fringford 600
Friockheim 1k
Friston 1600 name
Fritwell 740
Frizington 1700
Frosterley 640
Fulbourn 3700
Fulford 650 name
Full Sutton 1100
Fulstow 520
Furneux Pelham 550
Fyfield 800
Gaerwen 1600
Gainford 1100
Galgate 2500
Gamlingay 3200
Garboldisham 540
Gardenstown 670
Garelochhead 2100
Gargrave 1800
Gargunnock 750
Garmouth 580
Garsington 1300
Gartcosh 2100
Garvagh 1400
Gauldry 660
Gawcott 780
Gawsworth 700
Gazeley 690
Geddington 1500
Gedney Hill 1100
Germoe 180
Gerrans 540
Gifford 780
Gilberdyke 3400
Gilfach Goch 2500
Gilford 1600
Gilmorton 980
Gilwern 2300
Gimingham 510
Girton 3800
Gisburn 520
Gislingham 670
Glanamman 4200
Glandwr 1600
Glapwell 2200
Glassford 640
Glazebury 1100
Glemsford 3400
Glenariff 1300
Glenavy 1100
Glenboig 2800
Glenfarg 770
Glenluce 600
Glenmavis 2300
Glenochil Village 820
Glentham 510
Glinton 1700
Glyncorrwg 1100
Gnosall 3900
Gobowen 3300
Godshill 1500
Godstone 2600
Goldhanger 650
Golspie 1400
Goodwick 1700
Goodworth Clatford 570
Goosnargh 1400
Goostrey 2k
Goring 4100 word
Gorran Haven 890
Gosberton 1800
Gosfield 1100
Gotham 1600
Gotherington 1k
Goudhurst 1100
Gourdon 750
Govilon 1400
Goxhill 2300
Graffham 520
Grain 1600 word
Grainthorpe 560
Grampound 540
Grantchester 540
Grassington 1800
Grayshott 2400
Great Amwell 1100
Great Ayton 4500
Great Bardfield 1200
Great Barford 2k
Great Barrow 580
Great Barton 1600
Great Bedwyn 1200
Great Bentley 1500
Great Brickhill 820
Great Broughton 940
Great Chesterford 1500
Great Chishill 920
Great Corby 2200
Great Dalby 560
Great Eccleston 1700
Great Ellingham 860
Great Finborough 810
Great Glen 3k word
Great Gransden 1300
Great Hanwood 1100
Great Haseley 510
Great Haywood 1800
Great Horkesley 2500
Great Horwood 1k
Great Houghton 2500
Great Kimble 700
Great Leighs 2700
Great Longstone 840
Great Marton 1600
Great Massingham 900
Great Milton 620
Great Oakley 700
Great Offley 750
Great Ouseburn 600
Great Paxton 1k
Great Rollright 500
Great Ryburgh 690
Great Sampford 590
Great Shefford 940
Great Somerford 590
Great Staughton 900
Great Stukeley 720
Great Tey 620
Great Totham 740
Great Waldingfield 1300
Great Waltham 850
Great Wilbraham 650
Great Witley 560
Great Yeldham 1800
Greatham 940
Greatworth 710
Green Hammerton 680
Greenfield 4300 word
Greenlaw 640
Greetham 640
Grendon 540
Grendon Underwood 640
Gretna 3k
Greyabbey 1k
Greystoke 650
Grimethorpe 4700
Grimston 3900 name
Gringley on the Hill 700
Griston 1500
Groeslon 880
Gronant 1300
Groombridge 1100
Grovesend 1100
Grundisburgh 1400
Guardbridge 660
Guilden Morden 990
Guilden Sutton 1500
Guilsborough 690
Guilsfield 1200
Gullane 2600
Gunness 2300
Gunnislake 4k
Gwalchmai 720
Gweek 670
Habrough 630
Hackleton 1400
Haddenham 7300
Hadlow 2800
Hadston 3600
Haggs 660 word
Hail Weston 610
Halberton 870
Hales 650 word
Halkirk 1k
Hallaton 590
Hallglen 3200
Halling 1800 word
Hallow 1200 word
Halstock 550
Halton 4300
Halvergate 610
Hamble-le-Rice 3900
Hambledon 700
Hampstead Norreys 630
Hampsthwaite 920
Hampton in Arden 1700
Handcross 1k
Hanley Swan 630
Hanslope 1900
Hapton 2k
Harbury 2100
Harby 930
Hardwick Village 1900
Harlaxton 780
Harlington 2300
Harmston 710
Harpole 1300
Harrietsham 1400
Harrold 1700
Harston 1700
Harthill 5400 name
Hartland 910
Hartlebury 1500
Hartley Wintney 4500
Hartpury 700
Hartwell 1900
Harvington 1700
Harwell 2k
Haselbury Plucknett 740
Haslingfield 1500
Hastingwood 700
Haswell 1200
Hatfield Broad Oak 920
Hatfield Heath 1700
Hatfield Peverel 4k
Hatherleigh 1500
Hathern 1900
Hathersage 2k
Hatton 2900 name
Haughley 1300
Haughton 920
Hauxton 670
Haverigg 1800
Hawes 890
Hawkesbury Upton 990
Hawkhead 970
Hawkhurst 4k
Hawthorn 500 word
Haxey 2200
Haydon Bridge 1600
Hayfield 1900 word
Haynes 940 name
Hayton 190
Hazlerigg 1100
Heacham 4700
Head of Muir 1700
Headcorn 2500
Headley 770
Heage 2700
Heath and Reach 1300
Heather 920 name
Heddon on the Wall 1300
Hellaby 1100
Hellifield 1400
Helmdon 760
Helmsdale 640
Helpringham 830
Helpston 980
Hemingbrough 2500
Hemingford Abbots 640
Hemingford Grey 3200
Hempnall 960
Hemyock 1500
Henfield 4800
Henfynyw Upper 510
Henham 920
Henlade 700
Henley 570 name
Henllan 860
Hensall 850
Henstridge 1500
Henton 500
Heol-y-Cyw 540
Hepworth 540
Hermitage 2200 word
Herstmonceux 1100
Heversham 700
Hevingham 970
Heytesbury 540
Hibaldstow 2k
High Bickington 840
High Bonnybridge 620
High Easter 750
High Ercall 690
High Etherley 2100
High Halden 1200
High Halstow 1700
High Legh 1100
High Ongar 1200
High Valleyfield 2300
Higham on the Hill 840
Highbridge 4600
Highclere 2500
Highley 3100
Hightown 2100
Hildenborough 580
Hilgay 870
Hill Mountain 670 word
Hillhead 630
Hillsborough 3900
Hillside 1200 word
Hilton 1100 name
Hinchley Wood 3700
Hinderwell 620
Hindolveston 600
Hindon 560
Hinstock 860
Hinton 7k name
Hitcham 770
Hockley Heath 1600
Hockliffe 820
Hockwold cum Wilton 1200
Hoghton 520
Hogsthorpe 910
Holbeach Clough 980
Holbrook 1100
Holcombe 950 name
Hollesley 580
Hollym 340
Holmbury St Mary 570
Holme 640 name
Holmesfield 750
Holmwood 1100
Holtby 170
Holton le Clay 3700
Holywell Green 3200
Honeybourne 1400
Hook Norton 1900
Hoole 1200
Hope 5600 name
Hopeman 1700
Hopton 3300
Hopwas 650
Hopwood 990
Horam 2200
Horndon on the Hill 1600
Horning 1100 word
Horrabridge 3700
Horringer 780
Horsford 4200
Horsmonden 1600
Horsted Keynes 1200
Horton 1400 name
Horton Kirby 1200
Hose 580 word
Hotham 230
Houghton 1400 name
Houghton Conquest 1300
Houghton on the Hill 1500
Hoveton 3100
Howwood 1600
Hullavington 880
Humshaugh 620
Hundleton 440
Hundon 760
Hunmanby 3100
Huntley 1100 name
Huntspill 1100
Hunwick 1200
Hurst 1400 name
Hurstbourne Tarrant 680
Husbands Bosworth 1k
Husborne Crawley 190
Husthwaite 400
Huttoft 590
Hutton 560 name
Hyde Heath 1k
Ickford 680
Icklesham 940
Ickleton 710
Ilchester 2200
Ilmington 710
Ilton 730
Ince Blundell 520
Inchinnan 1900
Inchture 1200
Ingleton 3500
Ingoldisthorpe 850
Ingoldmells 4k
Ingrave 1800
Inkberrow 1600
Innellan 980
Insch 2300
Instow 710
Invergowrie 1800
Inverkip 3100
Ipplepen 2100
Ipstones 880
Irchester 4400
Iron Acton 520
Ironbridge 1600
Irvinestown 1800
Isham 770
Isle of Cumbrae 1400
Isle of Islay 3500
Isle of North Uist 1300
Isle of South Uist 1800
Isleham 2200
Islip 650
Ivinghoe 2900
Iwade 3100
Iwerne Minster 980
Ixworth 2400
Jameston 630
Johnshaven 670
Johnston 1900 name
Keadby 2200
Keady 3200
Kedington 1800
Keelby 2100
Keele 4k
Kegworth 3600
Kelbrook 680
Kellington 990
Kelloe 1500
Kelsall 2700
Kelvedon Hatch 2400
Kemble 780
Kemnay 3800
Kempsey 2600
Kennford 990
Kenninghall 710
Kennington 8200
Kennoway 4600
Kensworth 1500
Kentisbeare 600
Kenton 1k name
Keresley 2400
Kessingland 4300
Ketton 1900
Keyingham 2300
Kidwelly 2800
Kilbarchan 3600
Kilcreggan 1300
Kilgetty 2k
Kilham 960
Kilkhampton 850
Killearn 1700
Killin 720 word
Killyleagh 2600
Kilmacolm 4k
Kilmaurs 2800
Kilmington 830
Kilrea 1600
Kilsby 1200
Kimbolton 1100
Kimpton 1400
Kincardine 2800
Kineton 2k
Kingham 550
Kinglassie 1800
King's Clipstone 3500
Kings Hill 2600
Kings Sutton 2100
Kings Worthy 4400
Kingsbury 3700
Kingsbury Episcopi 640
Kingsclere 3200
Kingseat 1500
Kingskerswell 4700
Kingskettle 1k
Kingsland 470
Kingsley 2300 name
Kingston Bagpuize 2300
Kingston Blount 510
Kingston near Lewes 830
Kingston Seymour 390
Kingswells 4800
Kington Langley 840
Kinlochleven 900
Kinloss 1300
Kinoulton 870
Kintbury 2100
Kinvere 4700
Kippen 1100 word
Kircubbin 1200
Kirdford 750
Kirk Ireton 520
Kirk Merrington 800
Kirk Smeaton 690
Kirkburton 3800
Kirkby Fleetham 560
Kirkby-in-Furness 550
Kirkby Malzeard 890
Kirkby Thore 760
Kirkconnel 2100
Kirkfieldbank 940
Kirkhamgate 990
Kirkhill 670
Kirklevington 810
Kirkliston 4700
Kirknewton 2k
Kirtlington 990
Kirton 3500
Kislingbury 1200
Knebworth 4200
Knighton 3k
Knowl Hill 910
Kyle of Lochalsh 650
Laceby 3300
Lacock 320
Lairg 890
Lakenheath 4400
Lamberhurst 1100
Lambley 860
Lambourn 3100
Lamerton 860
Lamesley 3900
Lamlash 1k
Lampeter 3k
Lamphey 590
Lanchester 3500
Landrake 1100
Langbank 910
Langford 3100
Langford Budville 540
Langham 1400
Langho 2k
Langley Park 4500
Langtoft 2k
Langwathby 640
Lanivet 990
Lapford 870
Lark Hill 2400
Latchingdon and Snoreham 1200
Latton 550
Laugharne 820
Laughton en le Morthen 970
Laurieston 2700
Lavendon 1300
Lavenham 1400
Lawshall 670
Laxfield 910
Layer de la Haye 1700
Lazonby 790
Lea 550 name
Leafield 950
Leasingham 1600
Lechlade 2500
Leconfield 2100
Ledsham 160
Leek Wootton 1k
Leeswood 2300
Legbourne 640
Leintwardine 590
Lenham 2200
Lennoxtown 4100
Lesbury 1k
Lesmahagow 4400
Letcombe Regis 580
Letham 1700
Letterston 1200
Leuchars 2200
Levens 840
Leysdown-on-Sea 3k
Lhanbryde 2k
Lidlington 1200
Liff 940
Lifton 1200 name
Lilleshall 940
Limekilns 1400 word
Limpley Stoke 1100
Lindal in Furness 760
Lindale 580
Lingdale 1400
Lingfield 3900
Lingwood 2700
Linthwaite 3800
Linton 4500 name
Linton upon Ouse 1k
Lisnaskea 2900
Litlington 880
Little Amwell 2600
Little Chalfont 4500
Little Clacton 4600
Little Dunmow 2200
Little Eaton 2100
Little Gaddesden 630
Little Hallingbury 1400
Little Paxton 3200
Little Plumstead 660
Little Walsingham 610
Little Weighton 1k
Little Wymondley 1k
Littlebourne 1500
Littlebury 590
Lizard 910 word
Llan Ffestiniog 860
Llan-non 600
Llanarth 500
Llanbedr 390
Llanbedrog 610
Llanberis 1800
Llanbradach 3700
Llanddona 690
Llandinam 580
Llandissilio 510
Llandogo 550
Llandovery 2100
Llandybie 2800
Llandyrnog 750
Llanellen 510
Llanerchymedd 1100
Llanfairpwllgwyngyll 3100
Llanfechell 590
Llangadog 650
Llangattock 660
Llangeinor 970
Llangeler 3400
Llangoed 850
Llangwm 880
Llangybi 440
Llangynidr 1k
Llanharry 3k
Llanilar 1100
Llannon 870
Llanrhaeadr-ym-Mochnant 410
Llanrhidian 510
Llanrhystud 650
Llanrug 1900
Llansantffraid Glan Conwy 1900
Llansteffan 420
Llantwit Fardre 4k
Llanymynech 890
Llechryd 880
Llwyngwril 530
Llwynypia 2300
Lochgilphead 2400
Lochwinnoch 2900
Locking 1700 word
Lockington 370
Loddington 520
Loddiswell 780
Lode 700 word
Logan 1200 name
Long Bennington 2k
Long Buckby 3800
Long Clawson 1100
Long Compton 760
Long Crendon 2300
Long Itchington 1700
Long Lawford 3k
Long Melford 2900
Long Preston 740
Long Riston 980
Long Stratton 4400
Long Whatton 1100
Long Wittenham 880
Longcross 940
Longforgan 1200
Longframlington 860
Longhope 1100
Longhorsley 890
Longhoughton 1400
Longniddry 2400
Longside 960
Longstanton 2300
Longwick 1100
Longworth 570
Lostock 890
Loudwater 4200
Low Ackworth 1500
Low Bradley 1200
Low Etherley 1900
Lowca 890
Lowdham 2200
Lower Brailes 1k
Lower Broadheath 1400
Lower Halstow 1200
Lower Kingswood 1800
Lower Stoke 770
Lowick 370
Loxwood 960
Lubenham 780
Luckington 630
Luddenden Foot 2200
Ludham 980
Lugwardine 1900
Lumphanan 550
Luncarty 1700
Lund 310
Lundin Links 2100
Luston 540
Lutton 780
Lydbrook 1900
Lydden 670
Lydiard Millicent 1k
Lyminge 1900
Lympne 1700
Lympsham 620
Lympstone 1800
Lyndhurst 2300
Lynemouth 1900
Lyng 810
Lynsted 620
Lyonshall 520
Lytchett Matravers 3300
Machen 2400
Macmerry 1400
Maddiston 3200
Madley 710
Madron 630
Maenclochog 730
Maghera 4100
Magheralin 1200
Maiden Newton 1300
Maidens 530 word
Malborough 820
Mallaig 780
Malpas 1300
Manby 1500
Manea 2100 name
Manton 360
Manuden 680
Maple Cross 2400
Marazion 1300
Marcham 1700
Marchington 620 name
Marchwiel 1100
Marden 2500
Mareham le Fen 940
Margaretting 530
Marham 730
Marhamchurch 660
Mark 740 name
Market Lavington 2500
Market Overton 580
Markfield 5k
Marks Tey 3700
Markyate 2900
Marldon 1800
Marnhull 1500
Marr 140 name
Marsden 3900 name
Marsh Gibbon 970
Marsham 520
Marshfield 4500
Marston 3300
Marston Magna 520
Marston Moretaine 3900
Marsworth 740
Martham 3400
Martin 680 name
Martock 4500
Mary Tavy 840
Maryburgh 1200
Mattishall 2300
Mauchline 4100
Maud 870 name
Maulden 2400
Maxey 710
Mayford 1800
Mayland 3700
Meidrim 580
Melbourn 4700
Meldreth 1800
Mellis 520
Mells 640 word
Melsonby 740
Menai Bridge 5k
Mendlesham 880
Menheniot 780
Menston 4800
Menstrie 2800
Meonstoke 830
Meopham 4400
Mepal 980
Meppershall 1700
Meriden 1800
Merriott 2k
Mersham 810
Merton 740
Messingham 3500
Metheringham 3600
Methley 1200
Methven 1200
Methwold 910
Mevagissey 2100
Michelmersh 880
Mickle Trafford 1800
Mickleham 590
Mickleton 2k
Mid Calder 3500
Middle Rasen 1200
Middle Winterslow 1600
Middlestown 2400
Middleton in Teesdale 930
Middleton on the Wolds 830
Middleton Tyas 580
Middlezoy 730
Milborne Port 2800
Milborne St Andrew 1100
Mileham 560
Milford on Sea 4300
Milland 330
Millbrook 130
Millisle 1900
Milltimber 2700
Milnathort 1900
Milnthorpe 2200
Milton 1500 name
Milton Ernest 760
Milton of Campsie 4k
Milton of Leys 1700
Milverton 1100
Minety 850
Minster Lovell 1200
Minsterley 1500
Mintlaw 2700
Misson 750
Misterton 1900
Mistley 1700
Mobberley 2k
Modbury 1400
Moelfre 710
Moira 6600 name
Mollington 630
Moneymore 1400
Monk Fryston 1700
Monks Eleigh 510
Monkton 930
Montacute 530
Montgomery 990 name
Monxton 530
Moor Row 790
Morchard Bishop 1100
Morcott 320
Moreton on Lugg 920
Morfa Nefyn 860
Morningside 650
Moss 390 name
Mossblown 2100
Mosstodloch 990
Mosterton 600
Mostyn 1600
Motcombe 1k
Mouldsworth 330
Moulton 1k name
Moulton Chapel 1100
Mount Hawke 1500
Mousehole 700
Moy 1200 word
Much Hadham 2k
Muir of Ord 2600
Muirhead 2900
Muirkirk 1500
Mulbarton 3300
Mullion 2k word
Mundesley 2800
Mundford 1800
Murrow 790
Mursley 610
Murthly 510
Musbury 540
Muthill 760
Mylor Bridge 1400
Mynytho 540
Mytchett 4600
Mytholmroyd 3900
Nafferton 2400
Nanpean 2600
Nantgaredig 520
Napton on the Hill 900
Narberth 2300
Naseby 690
Nassington 830
Navenby 2900
Nawton 800
Nayland 940
Necton 1800
Needingworth 2200
Nether Heyford 1600
Nether Kellet 660
Nether Poppleton 3500
Nether Stowey 1400
Netheravon 1300
Netherburn 760
Netherseal 690
Netherton 2600
Nethy Bridge 660
Nettlebed 730
Nettleham 3400
Nettleton 690
New Buildings 3400 word
New Cumnock 2800
New Deer 660
New Holland 970
New Marske 3300
New Pitsligo 1200
New Tredegar 4200
Newbold on Stour 520
Newbold Verdon 2900
Newbridge on Wye 570
Newcastleton 770
Newchurch 380
Newdigate 740
Newick 3700
Newington 2200
Newmacher 2500
Newton Ferrers 1300
Newton Longville 1800
Newton Poppleford 1700
Newton Regis 600
Newton Solney 660
Newton St Cyres 560
Newtonhill 3k
Newtonmore 1100
Newtown Limford 540
Newtown St Boswells 1300
Newtownbutler 940
Newtownhamilton 2800
Newtownstewart 1500
Newtyle 730
Ninfield 1300
Niton 1200 word
Nocton 820
Norham 580
Normandy 1600
North Cadbury 640
North Cave 1300
North Collingham 2600
North Country 770 word
North Cowton 500
North Crawley 740
North Curry 930
North Duffield 1300
North Elmham 1100
North Fambridge 840
North Kelsey 780
North Kessock 1k
North Kilworth 600
North Leigh 1600
North Lopham 620
North Luffenham 680
North Marston 780
North Molton 720
North Muskham 990
North Newbald 1100
North Queensferry 1100
North Scarle 640
North Somercotes 1700
North Sunderland 1800
North Thoresby 1100
North Waltham 870
North Wheatley 510
North Wootton 2400
Northaw 590
Northborough 1300
Northiam 1800
Northorpe 2200
Northrepps 870
Northwold 740
Norton St Philip 560
Notton 480
Nuffield 940 name
Nunney 840
Nutfield 2700
Oakhill 740
Oakington 1500
Oakley 5800 name
Oaksey 530
Occold 520
Ochiltree 1100
Ockley 600
Odcombe 760
Odiham 3200
Ogmore-by-Sea 880
Ogmore Vale 2400
Old Basing 3900
Old Buckenham 790
Old Kilpatrick 4900
Old Leake 1200
Old Newton 830
Old Sarum 990
Olveston 1k
Ombersley 620
Orford 710
Orleton 570
Ormesby St Margaret 2800
Ormiston 2k name
Orsett 1300
Orwell 1k name
Osmotherley 670
Othery 640
Otterburn 650
Ottershaw 3500
Otterton 660
Ottringham 600
Oughtibridge 4900
Outwell 3300 word
Over Kellet 580
Over Wallop 980
Overcombe 5k
Overstrand 1k
Overton 5400 name
Overtown 2100
Owslebury 820
Owston Ferry 1200
Oxenhope 1900
Oxshott 4900
Oxton 570
Packington 730
Padbury 810
Pailton 520
Pakenham 590
Panfield 840
Pangbourne 3800
Pannal 2200
Pant 2k word
Papworth Everard 2900
Parbold 3900
Parc Seymour 740
Parson Drove 830
Partridge Green 2300
Pathhead 960
Patrington 1500
Pattingham 1700
Pattishall 660
Paulerspury 640
Paulton 4900
Pavenham 530
Pawlett 890
Peasenhall 520
Peaslake 2700
Pebworth 810
Pegswood 3300
Peldon 560
Pelynt 760
Pen-clawdd 1900
Penally 850 word
Pencader 1100
Pencaitland 1500
Penley 610
Penparcau 3100
Penrhyndeudraeth 1500
Pensford 870
Penshurst 710
Pensilva 1700
Pentraeth 560
Pentyrch 2300
Penyffordd 3600
Penygroes 1800
Penysarn 600
Peopleton 590
Perranporth 3200
Perranwell 1200
Peterchurch 730
Peterculter 4600
Pevensey 3200
Pevensey Bay 2900
Pewsey 3600 name
Pilning 1500
Pilsley 3200
Pilton 650
Pimperne 1100
Pinchbeck 3900 name
Pirbright 3700
Pirton 1300
Pitmedden 1400
Pitsford 670
Pitstone 3700
Pitton 510
Plains 2700 word
Plaxtol 610
Plean 1900
Plumpton Green 1100
Podington 440
Pointon 530
Polbeth 2400
Pollington 830
Polperro 1200
Polruan 610
Polzeath 1400
Ponsanooth 970
Pont Henri 990
Pont Rhyd-y-cyff 1500
Pontesbury 1900
Pontlliw 1600
Pontrhydfendigaid 710
Pontrhydyfen 830
Pontyates 1400
Pontyberem 1700
Pool 1900 word
Porlock 1200 name
Port Bannatyne 1200
Port Ellen 830
Port Erroll 1600
Portaferry 2500
Portavogie 1600
Portesham 570
Portglenone 1200
Portgordon 850
Porthleven 3100
Portinscale 560
Portknockie 1300
Portpatrick 620
Portreath 960
Portree 2400
Portscatho 1500
Potter Heigham 830
Potterne 1600
Potterspury 1500
Potterton 920
Poughill 710
Prees 940 word
Prestbury 3300
Presteigne 2100
Preston Candover 510
Price Town 2300 word
Princetown 1400
Priors Marston 580
Priston 230
Probus 1900
Puckeridge 3600
Pucklechurch 2400
Puddletown 1200
Pulborough 4k
Pulham Market 720
Pulham St Mary 770
Pulloxhill 570
Puriton 2k
Purleigh 530
Purton 3600
Puttenham 600
Quadring 960
Quainton 910
Quarndon 930
Quarrier's Village 750
Queen Camel 570
Queenzieburn 520
Queniborough 2300
Quenington 600
Rackheath 1600
Radley 2k
Radyr 4700
Raglan 1200 word
Rake 1600 word
Ramsbury 1600
Ranskill 1400
Raskelf 520
Ratby 4500
Rathfriland 2100
Ratho 1700
Ratho Station 1200
Ravenstone 1600
Rawcliffe 1500
Raymond's Hill 770
Rayne 2k name
Redbourne 400
Redding 2500 word
Reddingmuirhead 1600
Redlynch 2700
Reedham 1200
Reeth 720
Rendlesham 3k
Repton 2600
Resolven 2100
Rhigos 720
Rhosneigr 1k
Rhu 1900
Rhydymwyn 540
Ribchester 890
Riccall 2200
Rickinghall 2100
Rickling Green 590
Ridgewell 510
Ridgmont 410
Riding Mill 970
Rigside 770
Rillington 1100
Ringmer 3200
Ringstead 1500
Rippingale 930
Ripponden 4700
Risby 870
Riseley 1300
Roade 2300
Robertsbridge 2k
Roche 2500 name
Rode 1k word
Rode Heath 2k
Rodmell 530
Rogiet 1800
Rollesby 650
Rolvenden 690
Romney Marsh 2300
Romsley 1400
Rookley 640
Roos 850 word
Ropsley 650
Rosemarket 610
Rosemarkie 660
Rosewell 1500
Roslin 1600
Rosneath 1300
Rossett 2300
Rosslea 530
Rostrevor 2500
Rotherfield Peppard 1500
Rotherwick 560
Rothienorman 1100
Rothley 3900
Roughton 570
Rowde 1200
Rowhedge 1600
Rowledge 1600
Roxton 350
Roydon 1600
Ruabon 3100
Ruan Minor 560
Ruardean 1800
Rudgwick 2k
Rufford 1400
Rufforth 630
Rumford 840
Runcton Holme 660
Rushmoor 890
Rusper 650
Rusthall 5k
Ruyton-XI-Towns 1k
Ryhall 1500
Ryton on Dunsmore 1800
Sabden 1400
Saintfield 3300
Salford Priors 590
Salfords 4500
Salhouse 990
Saline 1100 word
Salsburgh 1500
Saltfleet 540
Saltford 4100
Sampford Peverell 1300
Sandbank 1400 word
Sandford 2800
Sandhaven 820
Sandleheath 680
Sandwick 1900
Sapcote 2400
Sarratt 920
Saughall 2600
Saundersfoot 3400
Saxilby 4k
Saxlingham Nethergate 690
Saxton 590 name
Scalloway 1100
Scarcroft 1200
Scawby 1600
Scholes 2300
Scole 1k
Scone 4800 word
Scopwick 820
Scorton 1k
Scotby 2400
Scothern 860
Scotter 2900
Seafield 1300
Seagrave 550 name
Seahouses 2k
Seascale 1800
Seaton Ross 570
Seaview 2300
Sedgeberrow 850
Sedgeford 610
Sedlescombe 890
Seend 270
Seer Green 2200
Seghill 3k
Seisdon 750
Selborne 540
Sellindge 760
Semington 790
Severn Beach 2200
Shadoxhurst 1300
Shalbourne 560
Shalfleet 610
Shap 1300 word
Shapwick 540
Shardlow 640
Shareshill 760
Sharlston 4k
Sharnbrook 1800
Sharnford 990
Sharow 560
Sharpness 1k word
Shawbury 2300
Shebbear 710
Sheering 890 word
Sheerwater 3600
Shenley 4100
Shenstone 2200
Shepherdswell 1600
Shepreth 590
Sherborne St John 1200
Sherburn 3100
Sherburn Hill 1200
Shere 670 word
Sheriff Hutton 1k
Sherington 950
Sherston 1400
Shieldhill 2500
Shilbottle 1800
Shillingstone 1200
Shillington 1400
Shipdham 1900
Shipham 1100
Shiplake 680
Shipton under Wychwood 2900
Shiptonthorpe 500
Shiremoor 4900
Shirland 3400
Shobdon 660
Shoreham 800
Shotley 830
Shotley Gate 1500
Shouldham 610
Shrewton 1700
Shrivenham 4700
Shropham 410
Shurdington 1800
Sible Hedingham 3700
Sibsey 1500
Sidlow 640
Silchester 770
Silkstone 1800
Silsoe 1800
Silver End 3900 word
Silverdale 1300
Silverstone 1900
Silverton 1500 name
Sion Mills 2200
Sissinghurst 1100
Six Bells 4800 word
Sixpenny Handley 910
Skellingthorpe 3400
Skelmorlie 2k
Skidby 1100
Skinningrove 1600
Skipsea 690
Slaley 710
Slamannan 1400
Sleights 2k word
Slimbridge 740
Slinfold 1100
Slingsby 670
Small Dole 800
Smarden 610
Smithton 2100
Snainton 750
Snaith 3300 name
Snettisham 2600
Snitterfield 990
Sole Street 980
Solva 710
Somerby 550
Somersham 3500
Sonning 1600
Sonning Common 4800
South Brent 2600
South Cerney 2600
South Chailey 1k
South Collingham 2600
South Creake 520
South Ferriby 650
South Harting 1100
South Hetton 2600
South Kelsey 600
South Littleton 1600
South Luffenham 460
South Milford 2k
South Mimms 870
South Nutfield 1900
South Wingfield 1100
South Witham 1500
South Zeal 910
Southchurch Village 2k
Southery 1200
Southfleet 920
Southowram 2k
Spaldwick 630
Spean Bridge 570
Speldhurst 1400
Spetisbury 560
Spittal 490
Spixworth 3600
Spofforth 1200
Sporle 760
Spratton 1200
Springside 1300
Sproatley 1400
Sproughton 770
St Agnes 2800
St Andrews Quay 100
St Bees 1600
St Boswells 1400
St Combs 660
St Cyrus 1100
St Day 700
St Dennis 2200
St Fergus 750
St Margaret's Hope 550
St Mary Bourne 670
St Mary's 1700
St Mary's Bay 3k
St Monans 1200
St Osyth 2100
St Stephen 2300
Stadhampton 700
Stagsden 360
Stainburn 1700
Staindrop 1300
Stainton 770 name
Staithes 830 word
Stallingborough 1100
Stamford Bridge 3500
Stanbridge 1k
Standlake 1100
Standon 3400
Stanford in the Vale 2100
Stanion 850 name
Stannington 430
Stanton Harcourt 620
Stanwick 1900
Staplecross 760
Starcross 1700
Stathern 730
Stebbing 920 name
Stedham 540
Steep 850 word
Steeple Ashton 940
Steeple Aston 950
Steeple Bumpstead 1400
Steeple Claydon 2100
Steeple Morden 850
Steeton 4200
Stepaside 620
Stetchworth 700
Steventon 1500
Stevington 550
Stewartby 1200
Stewkley 1800
Steynton 3k
Stickney 1100
Stillington 1200
Stilton 2500
Stithians 1500
Stockbridge 760
Stocksfield 2600
Stockton on the Forest 880
Stogursey 840
Stoke by Clare 510
Stoke Canon 650
Stoke Ferry 1400
Stoke Fleming 800
Stoke Gabriel 1100
Stoke Golding 1700
Stoke Goldington 580
Stoke Hammond 880
Stoke Holy Cross 920
Stoke Poges 4200
Stoke Prior 1800
Stoke St Michael 730
Stoke-sub-Hamdon 2k
Stokenchurch 4100
Stokesley 4800
Stonesfield 1500
Stoney Stanton 3800
Stoneyburn 2k
Stourpaine 620
Stow 740 word
Stow cum Quy 540
Stradbroke 1100
Stratfield Mortimer 3700
Strathblane 2k
Strathkinness 610
Strathmiglo 900
Strathpeffer 1100
Stratton-on-the-Fosse 1k
Streatley 1600
Stretham 1800
Strichen 940
Strone 500
Stuartfield 700
Sturminster Marshall 1500
Stutton 600
Sudbrooke 1800
Sundridge 1400
Surlingham 540
Sutterton 1400
Sutton Benger 1k
Sutton Bonington 1200
Sutton Bridge 3900
Sutton Courtenay 2500
Sutton on the Forest 540
Sutton on Trent 1200
Sutton Scotney 860
Sutton upon Derwent 590
Sutton Veny 730
Swaffham Bulbeck 710
Swaffham Prior 840
Swainby 600
Swanmore 2700
Swardeston 620
Swarland 630
Swarthmoor 1100
Swavesey 2500
Sway 2400 word
Swillington 3100
Swimbridge 670
Swinefleet 790
Swineshead 2200
Symbister 800
Symington 1800
Syresham 710
Sywell 1100
Tackley 880
Tadmarton 540
Taibach 4600
Takeley 3400
Tal-y-bont 1500
Talysarn 1100
Tandragee 3100
Tanfield 1700
Tangmere 3300
Tankerton 4900
Tansley 1200
Tarbert 1700
Tarbolton 1900
Tarland 720
Tarporley 2600
Tarves 1k
Tarvin 2300
Tattenhall 2k
Temple Sowerby 530
Templecombe 1600
Templepatrick 1600
Templeton 630 name
Tempsford 590
Tenby 4700
Terrington St Clement 3300
Terrington St John 1700
Tetney 1500
Tetsworth 690
Tewin 860
Teynham 2700
Thankerton 510
Theale 2800
Theydon Bois 3800
Thornborough 640
Thorndon 650
Thorner 1400
Thorney 1700
Thorngumbald 3k
Thornhill 2200
Thornley 2500
Thornliebank 4200
Thornton Dale 1800
Thorntonhall 610
Thorp Arch 1500
Thorpe le Soken 1400
Thorverton 670
Three Crosses 1600 word
Three Legged Cross 1500
Thrussington 580
Thundridge 700
Thurcaston 880
Thurlby 2200
Thurleigh 690
Thurlestone 630
Thurlton 1100
Thursby 850
Thurston 3k
Thurton 880
Tibberton 530
Tibshelf 3800
Ticehurst 1700
Tickenham 590
Ticknall 640
Tickton 1700
Tideswell 1600
Tighnabruaich 520
Tillingham 900
Tilstock 810
Tilston 600
Timberland 580 word
Timsbury 2500
Tingewick 1100
Tintagel 1k
Tintern 750
Tintinhull 900
Tisbury 2200
Titchmarsh 600
Toddington 4600
Todwick 1700
Toft 500 word
Tollesbury 2600
Tolleshunt Knights 1k
Torphichen 650
Torphins 1400
Torrance 2400 name
Totland 2900
Totternhoe 980
Town Yetholm 570
Townhill 1200
Trafford Park 3100
Trawsfynydd 630
Treeton 3200
Trefnant 990
Trefonen 780
Trefriw 610
Tregarth 1300
Tregynon 890
Treuddyn 1400
Trimdon 3k
Trimdon Grange 1300
Trimsaran 1600
Trunch 910
Tumble 4k word
Turners Hill 890
Turvey 940 name
Tuxford 2600
Twechar 1200
Tweedbank 2100
Twigworth 730
Tycroes 2200
Tytherington 670
Uffculme 2k
Ulceby 1600
Ulcombe 580
Uley 1k
Ullapool 1500
Ulleskelf 650
Ullesthorpe 900
Ulrome 240
Uny Lelant 1100
Upchurch 1300
Upham 660
Uplawmoor 560
Upper Basildon 1400
Upper Gravenhurst 600
Upper Hartfield 990
Upper Heyford 950
Upper Langwith 3k
Upper Poppleton 3500
Upstreet 610
Upton Scudamore 300
Upton upon Severn 1900
Upwell 4300 word
Urchfont 890
Usk 2800
Valley 2400 word
Vernham Dean 550
Virginia Water 3k
Waddesdon 1800
Waddingham 600
Waddington 5100
Wadworth 1100
Walberton 1800
Walcott 570
Walgrave 870
Walkerburn 760
Walkeringham 650
Walkern 1500
Walkington 1800
Wallacestone 680
Walsden 2k
Waltham on the Wolds 840
Waltham St Lawrence 500
Walton upon Trent 870
Wanborough 2300
Wansford 470
Warborough 990
Warboys 3800
Wardington 600
Wargrave 4200
Waringstown 2900
Warkworth 1300
Warnham 1200
Warton 4100
Washford 600
Water Orton 3400
Waterfoot 1300
Wateringbury 2400
Wattisham 1500
Watton at Stone 2300
Wawne 980
Wedmore 1400
Weedon Beck 2700
Weeting 1800 word
Weeton 530
Welbourn 650
Welford 1k
Welland 900
Wellbank 600
Wellow 530
Welney 540
Welwyn 3300
Wembury 1800
Wemyss Bay 2600
Wentworth 350 name
Wenvoe 1200
Weobley 1100
Wereham 660
West Barns 680
West Bergholt 3200
West Butterwick 800
West Calder 3100
West Chinnock 590
West Coker 1200
West Cornforth 2500
West End 4200 word
West Felton 720
West Haddon 1700
West Horsley 1300
West Ilsley 330
West Kilbride 4800
West Linton 1500
West Meon 720
West Pennard 670
West Rainton 2300
West Runton 820
West Stockwith 640
West Walton 1700
West Wellow 2900
West Wittering 880
West Wratting 500
Westbury-sub-Mendip 800
Westcott 2500
Westerleigh 580
Westhead 800
Westhumble 650
Weston on the Green 520
Weston Turville 2100
Weston under Penyard 670
Weston upon Trent 760
Westoning 2100
Westonzoyland 1700
Westquarter 1200
Westwood 1200 name
Wetheral 1600
Wethersfield 690
Wetwang 760
Weybourne 540
Weyhill 630
Whaddon 530
Whalley 4800 name
Whaplode 1700
Wheathampstead 4300
Wheaton Aston 2k
Wheldrake 2k
Whimple 1200 word
White Waltham 350
Whitecraig 1200
Whitecross 780
Whitehead 3700 name
Whitehills 1100
Whiteparish 1100
Whiting Bay 640
Whitland 1500
Whitley 2400 name
Whittingham 280
Whittington 3600
Whittlebury 590
Whittlesford 1500
Whitwell 4500
Whyteleafe 3300
Wicken 700 word
Wickham Bishops 3800
Wickhambrook 550
Wickhamford 750
Wickwar 1700
Widdington 500
Widford 530
Wigginton 800
Wigmore 760
Wilbarston 750
Wilberfoss 1900
Wilburton 1k
Willand 3400
Willaston 5400
Willingham 7500
Williton 2600
Willoughby on the Wolds 570
Wilmcote 1100
Wilstead 2200
Wimblington 4200
Wimbotsham 660
Winchburgh 2500
Winchelsea Beach 1400
Windlesham 4200
Windygates 1900
Winfarthing 500
Winford 1200
Wing 2600 name
Wingham 1300
Wingrave 1400
Winkleigh 1300
Winscombe 4500
Winsham 750
Winster 600
Winterborne Kingston 640
Winterborne Stickland 650
Winterbourne 2200 word
Winterbourne Abbas 650
Winteringham 1k
Winthorpe 650
Winwick 2400
Wisborough Green 840
Wistow 520
Witchford 2400
Witheridge 1200
Wittering 2300 word
Wittersham 780
Witton Gilbert 2300
Witton le Wear 570
Wivelsfield Green 1100
Wold Newton 340
Woldingham 1500
Wollaston 3500
Wolston 2600
Wolvey 850
Wood Street Village 1600
Woodborough 290
Woodbury 1600
Woodchurch 1100
Woodcote 2800
Woodford 1500 name
Woodham Mortimer 640
Woodplumpton 690
Woodsetts 1700
Woodton 700
Wookey 810
Wool 2700 word
Woolacombe 840
Woolaston 820
Woolavington 2100
Woolfardisworthy 780
Woolley 370 name
Woolpit 1800
Woore 630
Wootton 14k
Worlaby 550
Worlington 530
Worlingworth 800
Worminghall 530
Wormley 1800
Worth 630 word
Worton 620
Wouldham 1300
Wrangle 890 word
Wrawby 1500
Wrea Green 1400
Wrentham 830
Wrestlingworth 590
Wrington 1900
Writtle 4800
Wrotham 1900
Wroxall 3700
Wybunbury 850
Wychbold 1400
Wye 1900 word
Wylam 1400 name
Wymeswold 1300
Y Felinheli 2300
Yalding 1400
Yardley Hastings 750
Yarnton 2500
Yatton Keynell 830
Yealmpton 1700
Yelvertoft 760
Yelverton 3600
Yetminster 1100
Ynysybwl 3500
Youlgreave 1k
Yoxall 1600
Yoxford 730`

interface Table extends Pick<Place, 'kind' | 'country' | 'source'> {
  /** One place a line: its name, its population and, where it is one, what else the name may be. */
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
  if (key === '') return undefined
  const [first, second] = side === 'us' ? [american, british] : [british, american]
  return first.find(key) ?? second.find(key)
}

/** All places there are, for whoever checks them. */
export function allPlaces(): Place[] {
  return [...britishTables, ...americanTables].flatMap(placesOf)
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
      return known && placeOf(known.row, known.table)
    },
  }
}

const british = gazetteer(britishTables)
const american = gazetteer(americanTables)

function placesOf(table: Table): Place[] {
  return table.rows
    .trim()
    .split('\n')
    .map((row) => placeOf(row, table))
}

/** Rows are read when somebody asks for their place. */
function rowsByKey(
  tables: readonly Table[],
): ReadonlyMap<string, { readonly table: Table; readonly row: string }> {
  const byKey = new Map<string, { readonly table: Table; readonly row: string }>()
  for (const table of tables.toReversed()) {
    const rows = table.rows.split('\n')
    for (const [line, text] of comparable(table.rows).split('\n').entries()) {
      const key = keyOf(text)
      if (key !== undefined) byKey.set(key, { table, row: rows[line] ?? '' })
    }
  }
  return byKey
}

interface KeyedTable {
  readonly table: Table
  /** The rows with names as they are compared. */
  readonly text: string
  readonly rows: () => readonly string[]
}

function keyed(table: Table): KeyedTable {
  return { table, text: comparable(table.rows), rows: lazy(() => table.rows.split('\n')) }
}

function findIn(tables: readonly KeyedTable[], key: string): Place | undefined {
  for (const { table, text, rows } of tables) {
    const line = lineOf(text, key)
    if (line !== undefined) return placeOf(rows()[line] ?? '', table)
  }
  return undefined
}

/** “Bay 900” is not what “Bay” finds in “Bay Horse 900”. */
function lineOf(text: string, key: string): number | undefined {
  const start = `\n${key} `
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (!/\d/.test(text.charAt(at + start.length))) continue
    return text.slice(0, at + 1).split('\n').length - 1
  }
  return undefined
}

/** The name in a row as it is compared. */
function keyOf(row: string): string | undefined {
  const end = row.search(/ \d/)
  return end < 0 ? undefined : row.slice(0, end)
}

function placeOf(row: string, { kind, country, source }: Table): Place {
  const [, name = '', number, thousands, ambiguous] =
    /^(.+) (\d+)(k)?(?: (word|name))?$/.exec(row) ?? []
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
