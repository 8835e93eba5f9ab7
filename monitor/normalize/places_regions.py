"""Regions of the countries whose addresses print them, the world's main cities, and words that are no place. Data only."""

# One country a line: code=name/other names.
REGIONS = """
US AL=Alabama|AK=Alaska|AZ=Arizona|AR=Arkansas|CA=California/Calif|CO=Colorado|CT=Connecticut|DE=Delaware|FL=Florida|GA=Georgia
US HI=Hawaii|ID=Idaho|IL=Illinois|IN=Indiana|IA=Iowa
US KS=Kansas|KY=Kentucky|LA=Louisiana|ME=Maine|MD=Maryland|MA=Massachusetts|MI=Michigan|MN=Minnesota|MS=Mississippi|MO=Missouri
US MT=Montana|NE=Nebraska|NV=Nevada|NH=New Hampshire
US NJ=New Jersey|NM=New Mexico|NY=New York/New York State|NC=North Carolina|ND=North Dakota|OH=Ohio|OK=Oklahoma|OR=Oregon
US PA=Pennsylvania|RI=Rhode Island|SC=South Carolina|SD=South Dakota
US TN=Tennessee|TX=Texas|UT=Utah|VT=Vermont|VA=Virginia|WA=Washington/Washington State|WV=West Virginia|WI=Wisconsin|WY=Wyoming
US DC=District of Columbia/D.C.
CA AB=Alberta|BC=British Columbia|MB=Manitoba|NB=New Brunswick|NL=Newfoundland and Labrador/Newfoundland|NS=Nova Scotia
CA NT=Northwest Territories|NU=Nunavut|ON=Ontario/Ont|PE=Prince Edward Island
CA QC=Quebec/Québec|SK=Saskatchewan|YT=Yukon
AU NSW=New South Wales|VIC=Victoria|QLD=Queensland|WA=Western Australia|SA=South Australia|TAS=Tasmania|ACT=Australian Capital Territory
AU NT=Northern Territory
GB ENG=England/Angleterre|SCT=Scotland|WLS=Wales/Cymru|NIR=Northern Ireland|=Greater London|=Greater Manchester|=West Midlands|=Kent
GB =Essex|=Surrey|=Hampshire|=Oxfordshire|=Cambridgeshire|=Berkshire
GB =Buckinghamshire|=Hertfordshire|=West Yorkshire|=South Yorkshire|=North Yorkshire|=Lancashire|=Merseyside|=Tyne and Wear
GB =Northumberland|=Devon|=Cornwall|=Dorset|=Somerset|=Suffolk
IN AP=Andhra Pradesh|AR=Arunachal Pradesh|AS=Assam|BR=Bihar|CG=Chhattisgarh|GA=Goa|GJ=Gujarat|HR=Haryana|HP=Himachal Pradesh
IN JH=Jharkhand|KA=Karnataka|KL=Kerala|MP=Madhya Pradesh|MH=Maharashtra
IN OR=Odisha|PB=Punjab|RJ=Rajasthan|TN=Tamil Nadu|TG=Telangana|TS=Telangana|UP=Uttar Pradesh|=Uttarakhand|WB=West Bengal
IN DL=Delhi/Delhi NCR|CH=Chandigarh
DE BW=Baden-Württemberg/Baden-Wuerttemberg|BY=Bayern/Bavaria|BB=Brandenburg|HE=Hessen/Hesse|MV=Mecklenburg-Vorpommern
DE NI=Niedersachsen/Lower Saxony|NW=Nordrhein-Westfalen/North Rhine-Westphalia/NRW
DE RP=Rheinland-Pfalz/Rhineland-Palatinate|SL=Saarland|SN=Sachsen/Saxony|ST=Sachsen-Anhalt|SH=Schleswig-Holstein|TH=Thüringen/Thuringia
AT =Oberösterreich/Upper Austria|=Niederösterreich/Lower Austria|=Steiermark/Styria|=Tirol/Tyrol|=Vorarlberg|=Kärnten/Carinthia
AT =Burgenland
CH ZH=Zürich/Canton of Zurich|BE=Bern|VD=Vaud|GE=Genève|ZG=Zug|TI=Ticino|AG=Aargau|SG=St. Gallen|LU=Luzern|BS=Basel-Stadt
CH BL=Basel-Landschaft|FR=Fribourg|VS=Valais|NE=Neuchâtel
FR =Île-de-France/Ile-de-France|=Auvergne-Rhône-Alpes|=Provence-Alpes-Côte d'Azur|=Occitanie|=Nouvelle-Aquitaine|=Bretagne/Brittany
FR =Hauts-de-France|=Grand Est|=Pays de la Loire|=Normandie/Normandy
ES =Comunidad de Madrid/Community of Madrid|=Cataluña/Catalonia/Catalunya|=Andalucía/Andalusia|=Comunidad Valenciana
ES =País Vasco/Basque Country|=Galicia|=Islas Baleares|=Canarias/Canary Islands
IT =Lombardia/Lombardy|=Lazio|=Piemonte/Piedmont|=Veneto|=Emilia-Romagna|=Toscana/Tuscany|=Campania|=Puglia|=Sicilia/Sicily|=Sardegna
IT =Liguria|MI=Milano|RM=Roma|TO=Torino|BO=Bologna
NL =Noord-Holland/North Holland|=Zuid-Holland/South Holland|=Noord-Brabant/North Brabant|=Gelderland|=Overijssel|=Limburg|=Flevoland
NL =Friesland
BE =Vlaanderen/Flanders|=Wallonie/Wallonia|=Brussels-Capital Region|=Antwerpen
PL =Mazowieckie/Masovian Voivodeship/Mazovia|=Małopolskie/Lesser Poland|=Wielkopolskie/Greater Poland|=Dolnośląskie/Lower Silesia
PL =Śląskie/Silesia|=Pomorskie/Pomerania|=Łódzkie|=Zachodniopomorskie
CZ =Středočeský kraj|=Jihomoravský kraj/South Moravia|=Moravskoslezský kraj|=Plzeňský kraj|=Královéhradecký kraj|=Olomoucký kraj
CZ =Zlínský kraj|=Jihočeský kraj|=Hlavní město Praha
SE =Stockholms län/Stockholm County|=Västra Götaland|=Skåne|=Uppsala län
DK =Hovedstaden/Capital Region|=Midtjylland|=Syddanmark|=Sjælland|=Nordjylland|=Greater Copenhagen
BR AC=Acre|AL=Alagoas|AM=Amazonas|BA=Bahia|CE=Ceará|DF=Distrito Federal|ES=Espírito Santo|GO=Goiás|MA=Maranhão|MG=Minas Gerais
BR MS=Mato Grosso do Sul|MT=Mato Grosso|PA=Pará|PB=Paraíba|PE=Pernambuco
BR PR=Paraná|RJ=Rio de Janeiro|RN=Rio Grande do Norte|RS=Rio Grande do Sul|SC=Santa Catarina|SP=São Paulo
MX =Jalisco|=Nuevo León/Nuevo Leon|CDMX=Ciudad de México|=Querétaro|=Estado de México|=Puebla|=Baja California|=Quintana Roo
CN =Guangdong/广东|=Zhejiang/浙江|=Jiangsu/江苏|=Sichuan/四川|=Hubei/湖北|=Shandong/山东|=Fujian/福建|=Henan/河南|=Hunan/湖南
CN =Shaanxi/陕西
IE =Leinster|=Munster|=Connacht|=County Dublin/Co. Dublin|=County Cork/Co. Cork
ZA =Gauteng|=Western Cape|=KwaZulu-Natal|=Eastern Cape
MY =Selangor|=Penang|=Johor|=Wilayah Persekutuan
ID =Jawa Barat/West Java|=Jawa Timur/East Java|=Jawa Tengah/Central Java|=Banten|=DKI Jakarta|=Sumatera Utara/North Sumatra|=Riau
PH =Metro Manila|=Cebu|NCR=National Capital Region
"""

# Country, region (or -), then its main cities in their usual spellings.
CITIES = """
US|California|San Francisco|SF|SF Bay Area|San Francisco Bay Area|Bay Area|Los Angeles|San Diego|Palo Alto|Mountain View|Sunnyvale|Menlo Park
US|California|Santa Clara|Oakland|Irvine|Sacramento|South San Francisco|Redwood City|Santa Monica|San Mateo|Silicon Valley|Cupertino
US|California|Foster City|Culver City|El Segundo
US|New York|New York|New York City|NYC|Brooklyn|Manhattan|Buffalo
US|Massachusetts|Boston|Somerville
US|Illinois|Chicago
US|Washington|Seattle|Bellevue|Redmond|Kirkland|Spokane
US|Texas|Austin|Houston|Dallas|San Antonio|Fort Worth|Plano
US|Colorado|Denver|Boulder|Colorado Springs
US|Georgia|Atlanta
US|Florida|Miami|Orlando|Tampa|Jacksonville|Fort Lauderdale
US|District of Columbia|Washington DC
US|Pennsylvania|Philadelphia|Pittsburgh
US|Michigan|Detroit|Ann Arbor
US|Minnesota|Minneapolis|Saint Paul
US|Arizona|Phoenix|Scottsdale|Tempe|Tucson
US|Utah|Salt Lake City|Lehi|Draper
US|North Carolina|Charlotte|Raleigh|Raleigh-Durham
US|Tennessee|Nashville|Memphis
US|Nevada|Las Vegas|Reno
US|Ohio|Cleveland|Cincinnati
US|Missouri|St. Louis|Kansas City
US|Indiana|Indianapolis
US|Maryland|Baltimore
US|Louisiana|New Orleans
US|Wisconsin|Milwaukee
US|Virginia|Reston|McLean
US|Hawaii|Honolulu
US|New Mexico|Albuquerque
US|Idaho|Boise
US|Oklahoma|Oklahoma City|Tulsa
US|Iowa|Des Moines
US|Nebraska|Omaha
US|Kentucky|Louisville
US|Kansas|Wichita
US|Arkansas|Little Rock
US|Alaska|Anchorage
US|California|Fresno|Long Beach|Anaheim|Berkeley|Pasadena
US|Texas|El Paso|Frisco
US|Arizona|Mesa|Chandler
US|Virginia|Virginia Beach
DE|-|Kiel|Lübeck|Duisburg|Bochum|Wuppertal|Bielefeld|Freiburg|Regensburg|Potsdam|Rostock|Kassel|Jena|Erfurt|Magdeburg|Würzburg|Darmstadt|Braunschweig
GB|-|Milton Keynes|Coventry|Aberdeen|Swansea|Plymouth|Warrington|Watford
CI|-|Abidjan
CM|-|Douala
BH|-|Manama
CA|Ontario|Toronto|Ottawa|Mississauga|Kitchener|Greater Toronto Area|GTA|Markham|Brampton
CA|Quebec|Montreal|Montréal|Quebec City|Laval
CA|British Columbia|Vancouver|Burnaby
CA|Alberta|Calgary|Edmonton
CA|Saskatchewan|Regina|Saskatoon
CA|Newfoundland and Labrador|St. John's
CA|Manitoba|Winnipeg
CA|Nova Scotia
GB|-|London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Sheffield|Cardiff|Belfast|Newcastle upon Tyne|Nottingham
GB|-|Oxford|Leicester|Southampton|Brighton|Londres|Londýn|Londra
IE|-|Dublin|Cork|Galway|Limerick
DE|-|Berlin|München|Munich|Muenchen|Hamburg|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dortmund
DE|-|Essen|Bremen|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Bonn|Karlsruhe|Mannheim|Heidelberg|Mainz|Wiesbaden|Münster|Augsburg|Aachen
DE|-|Mnichov
AT|-|Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Vídeň
CH|-|Zürich|Zurich|Genève|Geneva|Genf|Basel|Bern|Lausanne|Zug|Lugano|Winterthur|Luzern|Lucerne
FR|-|Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nice|Strasbourg|Montpellier|Rennes|Grenoble|Sophia Antipolis|La Défense
BE|-|Brussels|Bruxelles|Brussel|Antwerp|Antwerpen|Gent|Ghent|Leuven|Liège
NL|-|Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Delft|Groningen|Haarlem
LU|-|Luxembourg City
ES|-|Madrid|Barcelona|Valencia|Sevilla|Seville|Málaga|Malaga|Bilbao|Zaragoza|Las Palmas
PT|-|Lisbon|Lisboa|Porto|Braga|Coimbra
IT|-|Roma|Rome|Milano|Milan|Torino|Turin|Bologna|Firenze|Florence|Napoli|Naples|Padova|Genova|Venezia|Verona
GR|-|Athens|Αθήνα|Thessaloniki
PL|-|Warsaw|Warszawa|Kraków|Krakow|Cracow|Wrocław|Wroclaw|Poznań|Poznan|Gdańsk|Gdansk|Łódź|Lodz|Katowice|Gdynia|Szczecin|Lublin|Varšava
CZ|-|Prague|Praha|Prag|Brno|Ostrava|Plzeň|Pilsen|Olomouc|Liberec|Zlín|Pardubice|Hradec Králové|České Budějovice
SK|-|Bratislava|Košice|Kosice|Žilina
HU|-|Budapest|Debrecen|Szeged
RO|-|Bucharest|București|Cluj|Cluj-Napoca|Iasi|Iași|Timisoara|Timișoara|Brasov
BG|-|Sofia|София|Plovdiv|Varna
RS|-|Belgrade|Beograd|Novi Sad
HR|-|Zagreb|Split
SI|-|Ljubljana
UA|-|Kyiv|Kiev|Київ|Lviv|Львів|Kharkiv|Odesa
BY|-|Minsk|Минск
RU|-|Moscow|Москва|Saint Petersburg|Санкт-Петербург|Новосибирск|Екатеринбург|Казань|Самара
LT|-|Vilnius|Kaunas
LV|-|Riga|Rīga
EE|-|Tallinn|Tartu
FI|-|Helsinki|Espoo|Tampere|Turku|Oulu
SE|-|Stockholm|Göteborg|Gothenburg|Malmö|Malmo|Uppsala|Lund|Linköping
NO|-|Oslo|Bergen|Trondheim|Stavanger
DK|-|Copenhagen|København|Kopenhagen|Aarhus|Aalborg|Odense
IS|-|Reykjavik|Reykjavík
TR|-|Istanbul|İstanbul|Ankara|Izmir|İzmir
IL|-|Tel Aviv|Tel Aviv-Yafo|Tel-Aviv|Jerusalem|Haifa|Herzliya|תל אביב|ירושלים
AE|-|Dubai|Abu Dhabi|دبي
SA|-|Riyadh|Jeddah|الرياض
QA|-|Doha
EG|-|Cairo|القاهرة
MA|-|Casablanca|Rabat
NG|-|Lagos|Abuja
KE|-|Nairobi
GH|-|Accra
SN|-|Dakar
ZA|-|Cape Town|Johannesburg|Pretoria|Durban
ET|-|Addis Ababa
IN|Karnataka|Bengaluru|Bangalore
IN|Maharashtra|Mumbai|Pune|Navi Mumbai|Nagpur
IN|Telangana|Hyderabad
IN|Tamil Nadu|Chennai|Coimbatore
IN|Delhi|New Delhi|Delhi
IN|Haryana|Gurgaon|Gurugram
IN|Uttar Pradesh|Noida
IN|West Bengal|Kolkata
IN|Gujarat|Ahmedabad
IN|Kerala|Kochi|Trivandrum
IN|Punjab|Amritsar|Mohali
PK|-|Karachi|Lahore|Islamabad
BD|-|Dhaka
LK|-|Colombo
NP|-|Kathmandu
CN|-|Beijing|北京|北京市|Shanghai|上海|上海市|Shenzhen|深圳|Guangzhou|广州|Hangzhou|杭州|Chengdu|成都|Nanjing|南京|Wuhan|武汉|Suzhou
CN|-|苏州|Xi'an|西安|Tianjin|天津|Chongqing|重庆|Xiamen|厦门|Changsha|长沙|Qingdao|青岛|Peking
CN|-|宁波|无锡|东莞|佛山|大连|郑州|合肥|济南|福州|昆明|沈阳|哈尔滨|长春|石家庄|南昌|贵阳|南宁|太原|珠海|温州|嘉兴|常州|惠州|中山|Ningbo|Dongguan|Dalian|Hefei
TW|-|Taipei|台北|臺北|Hsinchu|新竹|台中|高雄
JP|-|Tokyo|東京|東京都|Osaka|大阪|Kyoto|京都|Yokohama|横浜|Nagoya|名古屋|Fukuoka|福岡|Sapporo|札幌|Tokio
KR|-|Seoul|서울|Busan|부산|판교|Pangyo|Incheon
MY|-|Kuala Lumpur|Petaling Jaya|Cyberjaya
ID|-|Jakarta|Bandung|Bali|Surabaya
TH|-|Bangkok|กรุงเทพ|Chiang Mai
VN|-|Ho Chi Minh City|Hanoi|Ha Noi|Hà Nội|Hồ Chí Minh|Da Nang|Saigon
PH|-|Manila|Makati|Taguig|Cebu City|Quezon City|BGC
KH|-|Phnom Penh
KZ|-|Almaty|Алматы|Astana
UZ|-|Tashkent
GE|-|Tbilisi
AM|-|Yerevan
AZ|-|Baku|Bakı
CY|-|Limassol|Nicosia
MT|-|Valletta
AU|New South Wales|Sydney
AU|Victoria|Melbourne
AU|Queensland|Brisbane|Gold Coast
AU|Western Australia|Perth
AU|South Australia|Adelaide
AU|Australian Capital Territory|Canberra
NZ|-|Auckland|Wellington|Christchurch
BR|São Paulo|São Paulo|Sao Paulo|Campinas
BR|Rio de Janeiro|Rio de Janeiro
BR|-|Belo Horizonte|Curitiba|Porto Alegre|Brasília|Brasilia|Florianópolis|Recife|Fortaleza|Salvador
MX|-|Mexico City|Ciudad de México|Ciudad de Mexico|CDMX|Guadalajara|Monterrey|Tijuana|Querétaro
AR|-|Buenos Aires|Rosario
CO|-|Bogota|Bogotá|Medellin|Medellín|Cali
CL|-|Santiago|Santiago de Chile
PE|-|Lima
UY|-|Montevideo
EC|-|Quito|Guayaquil
CR|-|Heredia
DO|-|Santo Domingo
PR|-|San Juan
"""

# Parts of the world and other names that are no town.
_AREAS = (
    "europe|europa|emea|apac|latam|latin america|namer|amer|north america|south america|americas|asia|africa|middle east|mena|dach|benelux|"
    "nordics|eu|european union|eastern europe|western europe|central europe|southeast asia|oceania|anz|cee|uki|"
    "americas region|americas regions|emea region|apac region"
)
_WIDER = (
    "east coast|west coast|us east coast|"
    "us west coast|eastern|central|pacific|midwest|northeast|southwest|new england|est|cst|pst|cet|bay area|headquarters|hq|"
    "home|home based|field|office|worldwide|global|international|anywhere|remote|hybrid|onsite|on-site|nationwide|flexible|distributed|"
    "virtual|clinic|school|campus|main campus|other"
)
_SHARED = (
    "cambridge|san jose|san josé|waterloo|richmond|georgia|kingston|newcastle|durham|worcester|lancaster|hamilton|granada|mérida|merida|león|leon|toledo|"
    "cartagena|halifax|aurora|santa cruz|trinidad|venice|york|derby|halle|neustadt|lincoln"
)
SHARED = frozenset(_SHARED.split("|"))  # names of towns and states of several countries, none of which is meant by far the most
AREAS = frozenset(_AREAS.split("|"))  # of several countries
WIDER = AREAS | frozenset(_WIDER.split("|"))
