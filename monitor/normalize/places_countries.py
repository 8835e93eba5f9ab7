"""Countries by ISO 3166-1 alpha-2 code: names in some twenty languages (after Unicode CLDR), alpha-3 codes and usual spellings, case-folded. Data only."""

COUNTRIES = """
US united states|usa|vereinigte staaten|états-unis|estados unidos|stati uniti|verenigde staten|stany zjednoczone|spojené státy
US yhdysvallat|egyesült államok|amerika birleşik devletleri|соединенные штаты|сполучені штати|アメリカ合衆国|美国|미국|الولايات المتحدة
US ארצות הברית|u.s.|u.s.a.|united states of america|estados unidos de américa|états-unis d'amérique|eeuu|ee.uu.
GB united kingdom|gbr|vereinigtes königreich|royaume-uni|reino unido|regno unito|verenigd koninkrijk|wielka brytania
GB spojené království|storbritannien|iso-britannia|egyesült királyság|birleşik krallık|великобритания|велика британія|イギリス|英国|영국
GB المملكة المتحدة|בריטניה|uk|u.k.|great britain|britain|england, uk|united kingdom of great britain and northern ireland
GB velká británie|grossbritannien|royaume uni|gran bretaña
CA canada|can|kanada|canadá|канада|カナダ|加拿大|캐나다|كندا|קנדה
AU australia|aus|australien|australie|austrália|australië|austrálie|ausztrália|avustralya|австралия|австралія|オーストラリア|澳大利亚
AU 오스트레일리아|أستراليا|אוסטרליה
NZ new zealand|nzl|neuseeland|nouvelle-zélande|nueva zelanda|nuova zelanda|nova zelândia|nieuw-zeeland|nowa zelandia|nový zéland
NZ nya zeeland|uusi-seelanti|új-zéland|yeni zelanda|новая зеландия|нова зеландія|ニュージーランド|新西兰|뉴질랜드|نيوزيلندا|ניו זילנד
IE ireland|irl|irland|irlande|irlanda|ierland|irlandia|irsko|irlanti|írország|i̇rlanda|ирландия|ірландія|アイルランド|爱尔兰|아일랜드|أيرلندا
IE אירלנד|republic of ireland|éire|eire
DE germany|deu|deutschland|allemagne|alemania|germania|alemanha|duitsland|niemcy|německo|tyskland|saksa|németország|almanya
DE германия|німеччина|ドイツ|德国|독일|ألمانيا|גרמניה|brd
AT austria|aut|österreich|autriche|áustria|oostenrijk|rakousko|österrike|østrig|itävalta|ausztria|avusturya|австрия|австрія
AT オーストリア|奥地利|오스트리아|النمسا|אוסטריה
CH switzerland|che|schweiz|suisse|suiza|svizzera|suíça|zwitserland|szwajcaria|švýcarsko|sveitsi|svájc|i̇sviçre|швейцария
CH швейцарія|スイス|瑞士|스위스|سويسرا|שווייץ|helvetia
LI liechtenstein|lie|lichtenštejnsko|лихтенштейн|ліхтенштейн|リヒテンシュタイン|列支敦士登|리히텐슈타인|ليختنشتاين|ליכטנשטיין
LU luxembourg|lux|luxemburg|luxemburgo|lussemburgo|luksemburg|lucembursko|lüksemburg|люксембург|ルクセンブルク|卢森堡|룩셈부르크|لوكسمبورغ
LU לוקסמבורג
FR france|fra|frankreich|francia|frança|frankrijk|francja|francie|frankrike|frankrig|ranska|franciaország|fransa|франция|франція
FR フランス|法国|프랑스|فرنسا|צרפת
BE belgium|bel|belgien|belgique|bélgica|belgio|belgië|belgia|belgie|belçika|бельгия|бельгія|ベルギー|比利时|벨기에|بلجيكا|בלגיה
NL netherlands|nld|niederlande|pays-bas|países bajos|paesi bassi|países baixos|nederland|holandia|nizozemsko|nederländerna
NL nederlandene|alankomaat|hollandia|hollanda|нидерланды|нідерланди|オランダ|荷兰|네덜란드|هولندا|הולנד|the netherlands|holland
ES spain|esp|spanien|espagne|españa|spagna|espanha|spanje|hiszpania|španělsko|espanja|spanyolország|i̇spanya|испания|іспанія
ES スペイン|西班牙|스페인|إسبانيا|ספרד|espana
PT portugal|prt|portogallo|portugalia|portugalsko|portugali|portugália|portekiz|португалия|португалія|ポルトガル|葡萄牙|포르투갈|البرتغال
PT פורטוגל
IT italy|ita|italien|italie|italia|itália|italië|włochy|itálie|olaszország|i̇talya|италия|італія|イタリア|意大利|이탈리아|إيطاليا|איטליה
GR greece|grc|griechenland|grèce|grecia|grécia|griekenland|grecja|řecko|grekland|grækenland|kreikka|görögország|yunanistan
GR греция|греція|ギリシャ|希腊|그리스|اليونان|יוון|ελλάδα
CY cyprus|cyp|zypern|chypre|chipre|cipro|cypr|kypr|cypern|kypros|ciprus|kıbrıs|кипр|кіпр|キプロス|塞浦路斯|키프로스|قبرص|קפריסין
MT malta|mlt|malte|málta|мальта|マルタ|马耳他|몰타|مالطا|מלטה
PL poland|pol|polen|pologne|polonia|polônia|polska|polsko|puola|lengyelország|polonya|польша|польща|ポーランド|波兰|폴란드|بولندا|פולין
CZ czechia|cze|tschechien|tchéquie|chequia|cechia|tchéquia|tsjechië|czechy|česko|tjeckien|tjekkiet|tšekki|csehország|çekya|чехия
CZ чехія|チェコ|捷克|체코|التشيك|צ׳כיה|czech republic|česká republika|tschechische republik|rep. checa|république tchèque
SK slovakia|svk|slowakei|slovaquie|eslovaquia|slovacchia|eslováquia|slowakije|słowacja|slovensko|slovakien|slovakiet|szlovákia
SK slovakya|словакия|словаччина|スロバキア|斯洛伐克|슬로바키아|سلوفاكيا|סלובקיה
HU hungary|hun|ungarn|hongrie|hungría|ungheria|hungria|hongarije|węgry|maďarsko|ungern|unkari|magyarország|macaristan|венгрия
HU угорщина|ハンガリー|匈牙利|헝가리|هنغاريا|הונגריה
SI slovenia|svn|slowenien|slovénie|eslovenia|eslovênia|slovenië|słowenia|slovinsko|slovenien|szlovénia|slovenya|словения
SI словенія|スロベニア|斯洛文尼亚|슬로베니아|سلوفينيا|סלובניה|slovenija
HR croatia|hrv|kroatien|croatie|croacia|croazia|croácia|kroatië|chorwacja|chorvatsko|kroatia|horvátország|hırvatistan|хорватия
HR хорватія|クロアチア|克罗地亚|크로아티아|كرواتيا|קרואטיה|hrvatska
RS serbia|srb|serbien|serbie|sérvia|servië|srbsko|szerbia|sırbistan|сербия|сербія|セルビア|塞尔维亚|세르비아|صربيا|סרביה|srbija
BA bosnia & herzegovina|bih|bosnien und herzegowina|bosnie-herzégovine|bosnia y herzegovina|bosnia ed erzegovina
BA bósnia e herzegovina|bosnië en herzegovina|bośnia i hercegowina|bosna a hercegovina|bosnien och hercegovina
BA bosnien-hercegovina|bosnia ja hertsegovina|bosznia-hercegovina|bosna-hersek|босния и герцеговина|боснія і герцеговина
BA ボスニア・ヘルツェゴビナ|波斯尼亚和黑塞哥维那|보스니아 헤르체고비나|البوسنة والهرسك|בוסניה והרצגובינה|bosnia|bosnia and herzegovina
MK north macedonia|mkd|nordmazedonien|macédoine du nord|macedonia del norte|macedonia del nord|macedônia do norte
MK noord-macedonië|macedonia północna|severní makedonie|nordmakedonien|pohjois-makedonia|észak-macedónia|kuzey makedonya
MK северная македония|північна македонія|北マケドニア|北马其顿|북마케도니아|مقدونيا الشمالية|מקדוניה הצפונית|macedonia
ME montenegro|mne|monténégro|czarnogóra|černá hora|montenegró|karadağ|черногория|чорногорія|モンテネグロ|黑山|몬테네그로|الجبل الأسود
ME מונטנגרו
AL albania|alb|albanien|albanie|albânia|albanië|albánie|albánia|arnavutluk|албания|албанія|アルバニア|阿尔巴尼亚|알바니아|ألبانيا|אלבניה
BG bulgaria|bgr|bulgarien|bulgarie|bulgária|bulgarije|bułgaria|bulharsko|bulgaristan|болгария|болгарія|ブルガリア|保加利亚|불가리아|بلغاريا
BG בולגריה|българия
RO romania|rou|rumänien|roumanie|rumanía|romênia|roemenië|rumunia|rumunsko|rumænien|románia|romanya|румыния|румунія|ルーマニア|罗马尼亚
RO 루마니아|رومانيا|רומניה|românia
MD moldova|mda|republik moldau|moldavie|moldavia|moldávia|moldavië|mołdawia|moldavsko|moldavien|молдова|モルドバ|摩尔多瓦|몰도바|مولدوفا
MD מולדובה|moldova, republic of
UA ukraine|ukr|ucrania|ucraina|ucrânia|oekraïne|ukraina|ukrajina|ukrajna|ukrayna|украина|україна|ウクライナ|乌克兰|우크라이나|أوكرانيا
UA אוקראינה
BY belarus|blr|biélorussie|bielorrusia|bielorussia|bielorrússia|białoruś|bělorusko|valko-venäjä|belarusz|беларусь|білорусь|ベラルーシ
BY 白俄罗斯|벨라루스|بيلاروس|בלארוס
RU russia|rus|russland|russie|rusia|rússia|rusland|rosja|rusko|ryssland|venäjä|oroszország|rusya|россия|росія|ロシア|俄罗斯|러시아|روسيا
RU רוסיה|russian federation|российская федерация|рф
LT lithuania|ltu|litauen|lituanie|lituania|lituânia|litouwen|litwa|litva|liettua|litvánia|litvanya|литва|リトアニア|立陶宛|리투아니아
LT ليتوانيا|ליטא|lietuva
LV latvia|lva|lettland|lettonie|letonia|lettonia|letônia|letland|łotwa|lotyšsko|lettország|letonya|латвия|латвія|ラトビア|拉脱维亚|라트비아
LV لاتفيا|לטביה|latvija
EE estonia|est|estland|estonie|estônia|estonsko|viro|észtország|estonya|эстония|естонія|エストニア|爱沙尼亚|에스토니아|إستونيا|אסטוניה|eesti
FI finland|fin|finnland|finlande|finlandia|finlândia|finsko|suomi|finnország|finlandiya|финляндия|фінляндія|フィンランド|芬兰|핀란드|فنلندا
FI פינלנד
SE sweden|swe|schweden|suède|suecia|svezia|suécia|zweden|szwecja|švédsko|sverige|ruotsi|svédország|i̇sveç|швеция|швеція|スウェーデン
SE 瑞典|스웨덴|السويد|שוודיה
NO norway|nor|norwegen|norvège|noruega|norvegia|noorwegen|norwegia|norsko|norge|norja|norvégia|norveç|норвегия|норвегія|ノルウェー|挪威
NO 노르웨이|النرويج|נורווגיה
DK denmark|dnk|dänemark|danemark|dinamarca|danimarca|denemarken|dania|dánsko|danmark|tanska|dánia|danimarka|дания|данія|デンマーク|丹麦
DK 덴마크|الدانمرك|דנמרק
IS iceland|isl|island|islande|islandia|islanda|islândia|ijsland|islanti|izland|i̇zlanda|исландия|ісландія|アイスランド|冰岛|아이슬란드
IS آيسلندا|איסלנד|ísland
TR türkiye|tur|türkei|turquie|turquía|turchia|turquia|turkije|turcja|turecko|turkiet|tyrkiet|turkki|törökország|турция|туреччина
TR トルコ|土耳其|튀르키예|تركيا|טורקיה|turkiye|turkey
IL israel|isr|israël|israele|izrael|i̇srail|израиль|ізраїль|イスラエル|以色列|이스라엘|إسرائيل|ישראל
PS palestinian territories|pse|palästinensische autonomiegebiete|territoires palestiniens|territorios palestinos
PS territori palestinesi|territórios palestinos|palestijnse gebieden|terytoria palestyńskie|palestinská území
PS palestinska territorierna|de palæstinensiske områder|palestiinalaisalue|palesztin autonómia|filistin bölgeleri
PS палестинские территории|палестинські території|パレスチナ自治区|巴勒斯坦领土|팔레스타인 지구|الأراضي الفلسطينية|השטחים הפלסטיניים
AE united arab emirates|are|vereinigte arabische emirate|émirats arabes unis|emiratos árabes unidos|emirati arabi uniti
AE emirados árabes unidos|verenigde arabische emiraten|zjednoczone emiraty arabskie|spojené arabské emiráty
AE förenade arabemiraten|de forenede arabiske emirater|arabiemiirikunnat|egyesült arab emírségek|birleşik arap emirlikleri|оаэ
AE обʼєднані арабські емірати|アラブ首長国連邦|阿拉伯联合酋长国|아랍에미리트|الإمارات العربية المتحدة|איחוד האמירויות הערביות|uae|u.a.e.
SA saudi arabia|sau|saudi-arabien|arabie saoudite|arabia saudí|arabia saudita|arábia saudita|saoedi-arabië|arabia saudyjska
SA saúdská arábie|saudiarabien|saudi-arabia|szaúd-arábia|suudi arabistan|саудовская аравия|саудівська аравія|サウジアラビア|沙特阿拉伯
SA 사우디아라비아|المملكة العربية السعودية|ערב הסעודית|ksa|kingdom of saudi arabia
QA qatar|qat|katar|catar|катар|カタール|卡塔尔|카타르|قطر|קטאר
KW kuwait|kwt|koweït|koeweit|kuwejt|kuvajt|kuvait|kuveyt|кувейт|クウェート|科威特|쿠웨이트|الكويت|כווית
BH bahrain|bhr|bahreïn|baréin|bahrein|barein|bahrajn|bahreyn|бахрейн|バーレーン|巴林|바레인|البحرين|בחריין
OM oman|omn|omán|omã|umman|оман|オマーン|阿曼|오만|عُمان|עומאן
JO jordan|jor|jordanien|jordanie|jordania|giordania|jordânia|jordanië|jordánsko|jordánia|ürdün|иордания|йорданія|ヨルダン|约旦|요르단
JO الأردن|ירדן
LB lebanon|lbn|libanon|liban|líbano|libano|lübnan|ливан|ліван|レバノン|黎巴嫩|레바논|لبنان|לבנון
IQ iraq|irq|irak|iraque|irák|ирак|ірак|イラク|伊拉克|이라크|العراق|עיראק
IR iran|irn|irán|irã|írán|i̇ran|иран|іран|イラン|伊朗|이란|إيران|איראן|iran, islamic republic of
EG egypt|egy|ägypten|égypte|egipto|egitto|egito|egypte|egipt|egypten|egypti|egyiptom|mısır|египет|єгипет|エジプト|埃及|이집트|مصر|מצרים
MA morocco|mar|marokko|maroc|marruecos|marocco|marrocos|maroko|marocko|marokkó|fas|марокко|モロッコ|摩洛哥|모로코|المغرب|מרוקו
TN tunisia|tun|tunesien|tunisie|túnez|tunísia|tunesië|tunezja|tunisko|tunisien|tunézia|tunus|тунис|туніс|チュニジア|突尼斯|튀니지|تونس
TN תוניסיה
DZ algeria|dza|algerien|algérie|argelia|argélia|algerije|algieria|alžírsko|algeriet|algéria|cezayir|алжир|アルジェリア|阿尔及利亚|알제리
DZ الجزائر|אלג׳יריה
LY libya|lby|libyen|libye|libia|líbia|libië|ливия|лівія|リビア|利比亚|리비아|ليبيا|לוב
NG nigeria|nga|nigéria|nigérie|nijerya|нигерия|нігерія|ナイジェリア|尼日利亚|나이지리아|نيجيريا|ניגריה
GH ghana|gha|gana|ghána|гана|ガーナ|加纳|가나|غانا|גאנה
KE kenya|ken|kenia|quênia|keňa|кения|кенія|ケニア|肯尼亚|케냐|كينيا|קניה
UG uganda|uga|ouganda|oeganda|уганда|ウガンダ|乌干达|우간다|أوغندا|אוגנדה
TZ tanzania|tza|tansania|tanzanie|tanzânia|tanzánia|tanzanya|танзания|танзанія|タンザニア|坦桑尼亚|탄자니아|تنزانيا|טנזניה
ET ethiopia|eth|äthiopien|éthiopie|etiopía|etiopia|etiópia|ethiopië|etiopie|etiopien|etiyopya|эфиопия|ефіопія|エチオピア|埃塞俄比亚|에티오피아
ET إثيوبيا|אתיופיה
RW rwanda|rwa|ruanda|руанда|ルワンダ|卢旺达|르완다|رواندا|רואנדה
ZA south africa|zaf|südafrika|afrique du sud|sudáfrica|sudafrica|áfrica do sul|zuid-afrika|republika południowej afryki
ZA jihoafrická republika|sydafrika|etelä-afrikka|dél-afrikai köztársaság|güney afrika|южно-африканская республика
ZA південно-африканська республіка|南アフリカ|南非|남아프리카|جنوب أفريقيا|דרום אפריקה
ZW zimbabwe|zwe|simbabwe|zimbabue|zimbábue|zimbabve|зимбабве|зімбабве|ジンバブエ|津巴布韦|짐바브웨|زيمبابوي|זימבבואה
ZM zambia|zmb|sambia|zambie|zâmbia|zambiya|замбия|замбія|ザンビア|赞比亚|잠비아|زامبيا|זמביה
SN senegal|sen|sénégal|szenegál|сенегал|セネガル|塞内加尔|세네갈|السنغال|סנגל
CI côte d'ivoire|civ|costa d'avorio|costa do marfim|ivoorkust|pobřeží slonoviny|elfenbenskusten|elfenbenskysten
CI norsunluurannikko|elefántcsontpart|кот-д'ивуар|кот-дʼівуар|コートジボワール|科特迪瓦|코트디부아르|ساحل العاج|חוף השנהב|ivory coast
CM cameroon|cmr|kamerun|cameroun|camerún|camerun|camarões|kameroen|камерун|カメルーン|喀麦隆|카메룬|الكاميرون|קמרון
IN india|ind|indien|inde|índia|indie|intia|hindistan|индия|індія|インド|印度|인도|الهند|הודו|भारत|bharat|republic of india
PK pakistan|pak|pakistán|paquistão|pákistán|pakisztán|пакистан|パキスタン|巴基斯坦|파키스탄|باكستان|פקיסטן
BD bangladesh|bgd|bangladesch|bangladés|bangladesz|bangladéš|banglades|bangladeş|бангладеш|バングラデシュ|孟加拉国|방글라데시|بنغلاديش|בנגלדש
LK sri lanka|lka|srí lanka|шри-ланка|шрі-ланка|スリランカ|斯里兰卡|스리랑카|سريلانكا|סרי לנקה
NP nepal|npl|népal|nepál|непал|ネパール|尼泊尔|네팔|نيبال|נפאל
CN china|chn|chine|cina|chiny|čína|kina|kiina|kína|çin|китай|中国|중국|الصين|סין|china mainland|mainland china|prc
CN people's republic of china
HK hong kong sar china|hkg|sonderverwaltungsregion hongkong|r.a.s. chinoise de hong kong|rae de hong kong (china)
HK ras di hong kong|hong kong, rae da china|hongkong sar van china|sra hongkong (chiny)|hongkong – zao číny|hongkong sar
HK sar hongkong|hongkong – kiinan erityishallintoalue|hongkong kkt|çin hong kong öi̇b|гонконг (сар)|гонконг, оар китаю
HK 中華人民共和国香港特別行政区|中国香港特别行政区|홍콩(중국 특별행정구)|هونغ كونغ الصينية (منطقة إدارية خاصة)|הונג קונג (אזור מנהלי מיוחד של סין)|hong kong
HK hong kong sar
TW taiwan|twn|taïwan|taiwán|tajwan|tchaj-wan|tajvan|tayvan|тайвань|台湾|대만|تايوان|טייוואן|taiwan, province of china|roc
MO macao sar china|mac|sonderverwaltungsregion macau|r.a.s. chinoise de macao|rae de macao (china)|ras di macao
MO macau, rae da china|macau sar van china|sra makau (chiny)|macao – zao číny|macao sar|sar macao
MO macao – kiinan erityishallintoalue|makaó kkt|çin makao öi̇b|макао (сар)|макао, оар китаю|中華人民共和国マカオ特別行政区|中国澳门特别行政区
MO 마카오(중국 특별행정구)|منطقة ماكاو الإدارية الخاصة|מקאו (אזור מנהלי מיוחד של סין)|macau|macao
JP japan|jpn|japon|japón|giappone|japão|japonia|japonsko|japani|japán|japonya|япония|японія|日本|일본|اليابان|יפן
KR south korea|kor|südkorea|corée du sud|corea del sur|corea del sud|coreia do sul|zuid-korea|korea południowa|jižní korea
KR sydkorea|etelä-korea|dél-korea|güney kore|республика корея|південна корея|韓国|韩国|대한민국|كوريا الجنوبية|קוריאה הדרומית|korea
KR korea, republic of|republic of korea|korea, republic of (south korea)
SG singapore|sgp|singapur|singapour|singapura|szingapúr|сингапур|сінгапур|シンガポール|新加坡|싱가포르|سنغافورة|סינגפור
MY malaysia|mys|malaisie|malasia|malásia|maleisië|malezja|malajsie|malesia|malajzia|malezya|малайзия|малайзія|マレーシア|马来西亚|말레이시아
MY ماليزيا|מלזיה
ID indonesia|idn|indonesien|indonésie|indonésia|indonesië|indonezja|indonézia|endonezya|индонезия|індонезія|インドネシア|印度尼西亚|인도네시아
ID إندونيسيا|אינדונזיה
TH thailand|tha|thaïlande|tailandia|thailandia|tailândia|tajlandia|thajsko|thaimaa|thaiföld|tayland|таиланд|таїланд|タイ|泰国|태국
TH تايلاند|תאילנד|ไทย
VN vietnam|vnm|viêt nam|vietnã|wietnam|vietnám|вьетнам|вʼєтнам|ベトナム|越南|베트남|فيتنام|וייטנאם|việt nam|viet nam
PH philippines|phl|philippinen|filipinas|filippine|filipijnen|filipiny|filipíny|filippinerna|filippinerne|filippiinit
PH fülöp-szigetek|filipinler|филиппины|філіппіни|フィリピン|菲律宾|필리핀|الفلبين|הפיליפינים|the philippines|pilipinas
KH cambodia|khm|kambodscha|cambodge|camboya|cambogia|camboja|cambodja|kambodża|kambodža|kambodja|kambodzsa|kamboçya|камбоджа
KH カンボジア|柬埔寨|캄보디아|كمبوديا|קמבודיה
MM myanmar (burma)|mmr|myanmar|myanmar (birmanie)|myanmar (birmania)|mianmar (birmânia)|myanmar (birma)|mjanma (birma)
MM myanmar (barma)|mianmar|мьянма (бирма)|мʼянма (бірма)|ミャンマー (ビルマ)|缅甸|미얀마|ميانمار (بورما)|מיאנמר (בורמה)|burma
KZ kazakhstan|kaz|kasachstan|kazajistán|kazakistan|cazaquistão|kazachstan|kazachstán|kazakstan|kasakhstan|kazahsztán|казахстан
KZ カザフスタン|哈萨克斯坦|카자흐스탄|كازاخستان|קזחסטן
UZ uzbekistan|uzb|usbekistan|ouzbékistan|uzbekistán|uzbequistão|oezbekistan|üzbegisztán|özbekistan|узбекистан|ウズベキスタン|乌兹别克斯坦
UZ 우즈베키스탄|أوزبكستان|אוזבקיסטן
GE georgia|geo|georgien|géorgie|geórgia|georgië|gruzja|gruzie|grúzia|gürcistan|грузия|грузія|ジョージア|格鲁吉亚|조지아|جورجيا|גאורגיה
AM armenia|arm|armenien|arménie|armênia|armenië|örményország|ermenistan|армения|вірменія|アルメニア|亚美尼亚|아르메니아|أرمينيا|ארמניה
AZ azerbaijan|aze|aserbaidschan|azerbaïdjan|azerbaiyán|azerbaigian|azerbaijão|azerbeidzjan|azerbejdżan|ázerbájdžán|azerbajdzjan
AZ aserbajdsjan|azerbaidžan|azerbajdzsán|azerbaycan|азербайджан|アゼルバイジャン|阿塞拜疆|아제르바이잔|أذربيجان|אזרבייג׳ן
MX mexico|mex|mexiko|mexique|méxico|messico|meksyk|meksiko|mexikó|meksika|мексика|メキシコ|墨西哥|멕시코|المكسيك|מקסיקו
GT guatemala|gtm|gwatemala|гватемала|グアテマラ|危地马拉|과테말라|غواتيمالا|גואטמלה
CR costa rica|cri|kostaryka|kostarika|kosta rika|коста-рика|コスタリカ|哥斯达黎加|코스타리카|كوستاريكا|קוסטה ריקה
PA panama|pan|panamá|панама|パナマ|巴拿马|파나마|بنما|פנמה
CO colombia|col|kolumbien|colombie|colômbia|kolumbia|kolumbie|kolombiya|колумбия|колумбія|コロンビア|哥伦比亚|콜롬비아|كولومبيا|קולומביה
VE venezuela|ven|wenezuela|венесуэла|венесуела|ベネズエラ|委内瑞拉|베네수엘라|فنزويلا|ונצואלה
EC ecuador|ecu|équateur|equador|ekwador|ekvádor|ekvador|эквадор|еквадор|エクアドル|厄瓜多尔|에콰도르|الإكوادور|אקוודור
PE peru|per|pérou|perú|perù|перу|ペルー|秘鲁|페루|بيرو|פרו
BO bolivia|bol|bolivien|bolivie|bolívia|boliwia|bolívie|bolivya|боливия|болівія|ボリビア|玻利维亚|볼리비아|بوليفيا|בוליביה
CL chile|chl|chili|cile|şili|чили|чилі|チリ|智利|칠레|تشيلي|צ׳ילה
AR argentina|arg|argentinien|argentine|argentinië|argentyna|argentiina|argentína|arjantin|аргентина|アルゼンチン|阿根廷|아르헨티나|الأرجنتين
AR ארגנטינה
UY uruguay|ury|uruguai|urugwaj|уругвай|ウルグアイ|乌拉圭|우루과이|أورغواي|אורוגוואי
PY paraguay|pry|paraguai|paragwaj|парагвай|パラグアイ|巴拉圭|파라과이|باراغواي|פרגוואי
BR brazil|bra|brasilien|brésil|brasil|brasile|brazilië|brazylia|brazílie|brasilia|brazília|brezilya|бразилия|бразилія|ブラジル|巴西
BR 브라질|البرازيل|ברזיל
DO dominican republic|dom|dominikanische republik|république dominicaine|república dominicana|repubblica dominicana
DO dominicaanse republiek|dominikana|dominikánská republika|dominikanska republiken|den dominikanske republik
DO dominikaaninen tasavalta|dominikai köztársaság|dominik cumhuriyeti|доминиканская республика|домініканська республіка|ドミニカ共和国
DO 多米尼加共和国|도미니카 공화국|جمهورية الدومينيكان|הרפובליקה הדומיניקנית
CU cuba|cub|kuba|kuuba|küba|куба|キューバ|古巴|쿠바|كوبا|קובה
PR puerto rico|pri|porto rico|portorico|portoryko|portoriko|porto riko|пуэрто-рико|пуерто-рико|プエルトリコ|波多黎各|푸에르토리코|بورتوريكو
PR פוארטו ריקו
JM jamaica|jam|jamaika|jamaïque|giamaica|jamajka|ямайка|ジャマイカ|牙买加|자메이카|جامايكا|ג׳מייקה
AD andorra
AF afghanistan
AG antigua & barbuda
AI anguilla
AO angola
AQ antarctica
AS american samoa
AW aruba
AX åland islands
BB barbados
BF burkina faso
BI burundi
BJ benin
BL st. barthélemy
BM bermuda
BN brunei
BQ caribbean netherlands
BS bahamas
BT bhutan
BV bouvet island
BW botswana
BZ belize
CC cocos (keeling) islands
CD congo - kinshasa|drc|dr congo
CF central african republic
CG congo - brazzaville|congo brazzaville
CK cook islands
CV cape verde
CW curaçao
CX christmas island
DJ djibouti
DM dominica
EH western sahara
ER eritrea
FJ fiji
FK falkland islands
FM micronesia
FO faroe islands
GA gabon
GD grenada
GF french guiana
GG guernsey
GI gibraltar
GL greenland
GM gambia
GN guinea
GP guadeloupe
GQ equatorial guinea
GS south georgia & south sandwich islands
GU guam
GW guinea-bissau
GY guyana
HM heard & mcdonald islands
HN honduras
HT haiti
IM isle of man
IO british indian ocean territory
JE jersey
KG kyrgyzstan
KI kiribati
KM comoros
KN st. kitts & nevis
KP north korea
KY cayman islands
LA laos
LC st. lucia
LR liberia
LS lesotho
MC monaco
MF st. martin
MG madagascar
MH marshall islands
ML mali
MN mongolia
MP northern mariana islands
MQ martinique
MR mauritania
MS montserrat
MU mauritius
MV maldives
MW malawi
MZ mozambique
NA namibia
NC new caledonia
NE niger
NF norfolk island
NI nicaragua
NR nauru
NU niue
PF french polynesia
PG papua new guinea
PM st. pierre & miquelon
PN pitcairn islands
PW palau
RE réunion
SB solomon islands
SC seychelles
SD sudan
SH st. helena
SJ svalbard & jan mayen
SL sierra leone
SM san marino
SO somalia
SR suriname
SS south sudan
ST são tomé & príncipe
SV el salvador
SX sint maarten
SY syria
SZ eswatini
TC turks & caicos islands
TD chad
TF french southern territories
TG togo
TJ tajikistan
TK tokelau
TL timor-leste
TM turkmenistan
TO tonga
TT trinidad & tobago
TV tuvalu
UM u.s. outlying islands
VA vatican city
VC st. vincent & grenadines
VG british virgin islands
VI u.s. virgin islands
VU vanuatu
WF wallis & futuna
WS samoa
XK kosovo
YE yemen
YT mayotte
"""
