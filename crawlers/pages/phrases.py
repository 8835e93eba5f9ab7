"""The sentences and headings of career pages, in many languages."""

from __future__ import annotations

import re

from crawlers.pages import words
from crawlers.pages.counts import POSTINGS
from crawlers.pages.tables import Table, nothing_but, one_of, word_starts_with

SIMILAR_HEADING = word_starts_with(
    r"""
    similar | related (?:jobs?|positions?|openings?|roles?|opportunit|vacanc|searches|posts?)
    (?:more|other) (?:jobs?|positions?|openings?|roles?|opportunit\w*|vacanc\w*) (?:at|by|from|like|in|near|you|with|for|that|to)
    (?:other|more) (?:similar |open |great |current )*(?:jobs?|positions?|openings?|roles?|vacancies|opportunities)\s*$ | recommended
    recommendations | you (?:may|might) (?:also )?(?:like|be interested)
    people also (?:viewed|searched) | others? also (?:viewed|applied) | jobs? you (?:may|might) | (?:jobs?|opportunities) for you
    explore (?:other|more|similar) | recently viewed | based on (?:your|this)
    popular (?:search|job|cit|location|categor|compan|skill|title) | browse (?:jobs |all )?(?:by|categor) | trending
    (?:jobs|vacancies) by (?:city|state|country|location|category|industry|company|title|skill|keyword)
    top (?:cities|locations|companies|searches|categories|employers) | beliebte (?:such|job|städte|stellen)
    (?:stellen|jobs) nach (?:ort|stadt|branche|beruf|kategorie) | recherches (?:populaires|fréquentes)
    emplois? par (?:ville|secteur|région|métier)
    búsquedas (?:populares|frecuentes) | empleos por (?:ciudad|provincia|categor) | (?:buscas|pesquisas) (?:populares|frequentes)
    vagas por (?:cidade|estado|área) | ricerche (?:popolari|frequenti) | populaire (?:zoek|vacature) | nejhledanější
    popularne wyszukiwania | популярные (?:запросы|поиски|вакансии|профессии)
    популярні (?:запити|вакансії|професії)
    ähnliche | weitere (?:stellen\w*|jobs?|interessante|angebote|positionen|offene)\b | das könnte (?:sie|dich|dir|ihnen)
    passende (?:jobs|stellen) zu | andere (?:nutzer|jobs|stellen) | auch interessant | empfohlene | empfehlungen
    (?:offres?|emplois?|postes?|annonces?) similaires? | autres? (?:offres?|postes?|emplois?|annonces?) | ces offres | vous aimerez
    recommand | dans la même catégorie
    (?:ofertas?|empleos?|vacantes?|trabajos?|puestos?) (?:similares|relacionad[oa]s|parecidas|recomendad[oa]s)
    otr[oa]s (?:ofertas|empleos|vacantes|puestos) | también te (?:puede|podría) | recomendad
    (?:vagas?|oportunidades|empregos) (?:semelhantes|similares|relacionad[oa]s|parecidas|recomendad[oa]s) | outras (?:vagas|oportunidades)
    você também pode | simil[ie]\b | altr[ei] (?:offerte|posizioni|annunci|opportunità)
    potrebbe(?:ro)? interessar | offerte (?:simili|correlate) | consigliat | vergelijkbare | soortgelijke | andere vacatures
    meer vacatures | aanbevolen | gerelateerde | misschien ook interessant
    lignende | andre (?:stillinger|jobs?|ledige) | relaterede | anbefalede | relaterte | flere (?:stillinger|jobs?|ledige) | liknande
    relaterade | rekommenderade | fler (?:jobb|lediga) | andra (?:jobb|lediga)
    samankaltais | (?:muita|muut) (?:avoimia |avoimet )?(?:työ)?paik | lisää (?:avoimia )?työpaik | vastaavia | suositellut | podobne
    polecane oferty | (?:inne|pozostałe|więcej) (?:oferty|ofert|ogłoszenia|ogłoszeń) | zobacz (?:inne|również) | mogą cię zainteresować
    zobacz też | podobné | další (?:nabídky|pozice|volné|inzeráty|místa) | ostatní (?:nabídky|pozice) | doporučené | mohlo by vás
    ďalšie (?:ponuky|pozície|voľné|inzeráty) | odporúčané | hasonló | további (?:állás|pozíci|pályázat|hirdetés)\w*
    egyéb (?:állás|pozíci|pályázat)\w* | más állás | ajánlott | similare | alte (?:joburi|locuri|posturi|anunțuri|oferte|poziții)
    recomandate
    benzer | diğer (?:iş )?(?:ilan|pozisyon)\w* | önerilen | похожие | другие (?:ваканси|предложени)\w* | ещё вакансии
    вам (?:могут|может) | рекоменду
    схожі | подібні | інші (?:вакансії|пропозиції) | вам (?:можуть|може) | παρόμοι | σχετικ(?:ές|ά) | άλλες (?:θέσεις|αγγελίες)
    προτεινόμεν | 相似 | 类似 | 相关(?:职位|推荐) | 推荐(?:职位)? | 猜你喜欢 | 其他(?:职位|職缺|岗位) | 更多(?:职位|職缺) | 相似職缺 | 推薦(?:職缺|工作) | 類似
    関連する?(?:求人) | おすすめ | この求人を見た | 他の求人 | 近隣の求人 | その他の求人
    비슷한 | 유사 | 추천 | 다른 (?:채용|공고) | (?:ال)?وظائف (?:ال)?(?:مشابهة|مماثلة|أخرى|اخرى|ذات صلة|متعلقة|مقترحة|قد تهمك) | قد يعجبك
    (?:ה)?משרות (?:ה)?(?:דומות|נוספות|אחרות|מומלצות) | עוד משרות | فرصت‌های (?:مشابه|دیگر) | آگهی‌های مشابه | مشاغل مشابه
    (?:lowongan|pekerjaan|loker) (?:kerja )?(?:lain|serupa|terkait|sejenis|rekomendasi) | (?:jawatan|kerja) (?:lain|serupa) | rekomendasi
    (?:việc làm|công việc|tin tuyển dụng|vị trí) (?:tương tự|liên quan|khác|gợi ý|cùng) | có thể bạn (?:quan tâm|thích)
    งาน(?:ที่)?(?:คล้าย|ใกล้เคียง|เกี่ยวข้อง|อื่น|แนะนำ) | ตำแหน่งงาน(?:ที่)?(?:คล้าย|ใกล้เคียง|เกี่ยวข้อง|อื่น|แนะนำ|ว่างอื่น)
    ตำแหน่งอื่น | (?:समान|मिलती.जुलती|अन्य) नौकरि
    подобни (?:обяви|позиции) | сходни | други (?:обяви|позиции) | slične? (?:pozicije|oglas|poslov)\w* | slični
    ostal[ie] (?:oglas|pozicije)\w* | drug[ei] (?:oglas|pozicije)\w*
    слични | podobna (?:delovna|dela) | podobni oglasi | druga (?:prosta )?delovna | panašūs | kiti (?:darbo )?(?:skelbimai|pasiūlymai)
    līdzīgas | citas vakances | sarnased | teised (?:tööpakkumised|töökuulutused) | svipuð | önnur (?:laus )?störf
    (?:ofertes|feines) (?:similars|relacionades) | altres (?:ofertes|feines|vacants)
    zuletzt angesehen | andere bewerber | anderen (?:bekeken|bezochten|solliciteerden) | laatst bekeken | senast visade | andra (?:tittade|sökte)
    andre (?:så|kiggede) | senest sete | (?:offres|annonces) (?:récemment|consultées) | les candidats ont aussi | (?:ofertas|empleos|vacantes) vist[oa]s
    (?:vagas|ofertas) vistas | quem viu | annunci visti | ostatnio (?:oglądane|przeglądane) | może cię zainteresować | inni (?:oglądali|sprawdzali)
    naposledy (?:prohlíž|zobraz) | bunlar (?:da )?ilgini\w* çek | son (?:görüntülenen|incelenen) | недавно просмотренн | смотрите также
    最近(?:見た|浏览|瀏覽) | 看过(?:该|此) | 看過(?:該|此) | (?:이 공고를 |최근 |함께 )본 | אולי יעניין
    oxşar | bənzər (?:vakansiya|elan|iş) | digər (?:iş |oxşar )?(?:elan|vakansiya) | \w+ digər .{2,60} vakansiya | sizə (?:uyğun|maraqlı)
    მსგავსი | სხვა (?:ვაკანსი|განცხადებ|პოზიცი) | նմանատիպ | նման (?:աշխատ|հայտ|թափ) | այլ (?:աշխատ|հայտ|թափ)
    ұқсас | басқа (?:ваканс|жұмыс|бос)
    окшош | башка (?:ваканс|жумуш|бош) | o['’ʻ‘]xshash | boshqa (?:vakans|ish) | ўхшаш | бошқа (?:ваканс|иш) | төстэй | ижил | бусад (?:ажл|зар)
    (?:punë|pozicione|vende|njoftime|shpallje)(?: pune)? të (?:ngjashme|tjera) | други (?:огласи|работни) | остали огласи
    (?:postijiet|xogħlijiet) (?:simili|oħra)
    poist (?:eile|chosúla) | folúntais eile | swyddi (?:tebyg|eraill|cysylltiedig) | antzeko | beste (?:lan-?)?eskaintza | outras (?:ofertas|vacantes)
    (?:iba pang|katulad na|(?:mga )?kaugnay na) (?:mga )?(?:trabaho|posisyon) | (?:kazi|nafasi)(?: za kazi)? (?:zinazofanana|nyingine|zingine)
    soortgelyke | verwante (?:poste|vakatures|werk) | ander (?:poste|vakatures) | (?:একই ধরনের|সম্পর্কিত|অনুরূপ|অন্যান্য|আরও|আরো) (?:চাকরি|নি|বিজ্ঞপ্তি)
    (?:ملتی جلتی|متعلقہ|مزید|دیگر) (?:ملازمت|نوکری|آسامی|اسامی) | (?:ஒத்த|தொடர்புடைய|இதே போன்ற|பிற|மற்ற) (?:வேலை|பணி)
    (?:सम्बन्धित|मिल्दोजुल्दो|संबंधित|समान|अन्य|थप|और) (?:जागिर|रोजगारी|पद|नौकरि) | ការងារ(?:ដែល)?(?:ស្រដៀង|ផ្សេងទៀត|ពាក់ព័ន្ធ)
    (?:ဆက်စပ်|အလားတူ|ဆင်တူ|အခြား)(?:သော)?\s?(?:အလုပ်|ရာထူး) | (?:ວຽກ|ຕຳແໜ່ງ)(?:ງານ)?(?:ທີ່)?(?:ຄ້າຍຄື|ກ່ຽວຂ້ອງ|ອື່ນ|ແນະນຳ)
    (?:ተመሳሳይ|ተዛማጅ|ሌሎች) (?:የ[ሥስ]ራ|[ሥስ]ራዎች|ክፍት)
    """
)

# A link to a search (a category, a city, a company's jobs), not to one posting.
FARM_LINK = Table(
    rf"^(?:(?:all |browse |view |show |see |more |latest |top |alle |toutes les |tous les |todos los |todas as |tutti i |tutte le ){{0,2}}"
    rf".{{0,60}}?\b(?:jobs?|vacancies|careers|stellenangebote|emplois?|empleos|vagas|ofertas de empleo|offerte di lavoro|"
    rf"offres d.emploi|vacatures|jobb|stillinger|oferty pracy|salar(?:y|ies)|internships)"
    rf"(?: (?:in|at|near|by|for|bei|à|en|em|a|für|i|w|w/|te|of) .{{1,60}}| uk| usa)?\s*(?:\(\s*[\d.,+ ]+\s*\)|[\d.,+]+)?$"
    rf"|.{{0,80}}?(?:\(\s*[\d.,]+\+?\s*\)|\s[\d.,]+ {POSTINGS})$)"
)

# What stands over postings and does not name them.
_JOINING = one_of(
    r"""
    (?:jobs?|stellen(?:angebote)?|careers?|offene stellen|vacancies|ausbildung|praktikum|vacatures|offres|emplois?|stages?|\
    ledige stillinger) ?(?:&|/|\+|und|and|et|en|og|och) ?\w{4,20}
    (?:wir|we) (?:suchen|stellen ein|brauchen)(?: (?:dich|sie|euch|dringend|aktuell|ab sofort|personal|mitarbeiter|unterstützung|verstärkung|leute|kollegen))*
    (?:aktuell|derzeit) (?:gesucht|suchen wir) | (?:werde|werden sie) (?:ein )?(?:teil|mitglied) .{3,40} | (?:komm|kommen sie) (?:in|zu) .{3,25}
    (?:arbeiten|karriere|mitarbeiten|deine zukunft|ihre zukunft|ausbildung) (?:bei|mit|für) .{2,40}
    join (?:us|our (?:team|crew|company)|the .{1,20})(?: at .{1,30})? | work (?:with|for|at) .{1,40} | working (?:with|for|at) .{1,40}
    (?:we are |we.re |.{1,25} is )(?:now |currently )?hiring | (?:current|job|open|latest) (?:roles|opportunities|positions|openings)
    employment(?: opportunities)?
    (?:nous|on) recrut(?:ons|e) | rejoi(?:ns|gnez|ndre)[- ](?:nous|.{3,25}) | travailler (?:chez|avec|à) .{2,40} | recrutement(?: (?:chez|à|en|dans) .{2,40})?
    (?:les )?postes que nous recrutons | nos besoins
    (?:wij|we) zoeken(?: (?:jou|collega.s|personeel|versterking))* | (?:kom )?werken? (?:bij|met|voor) .{2,40} | werk(?:en)? bij ons
    lavora (?:con|per) .{2,30} | lavorare (?:con|in|da) .{2,30} | (?:stiamo )?cerchiamo (?:personale|te|collaboratori) | posizioni ricercate
    bolsas? de (?:trabajo|empleo)
    trabaja (?:con|en) .{2,30} | únete(?: a .{3,30})? | buscamos (?:personal|gente|talento) | empleo | trabalhe (?:conosco|connosco|com .{2,25})
    junta-te .{3,25} | venha trabalhar .{3,25}
    (?:jobb?a|arbeta|arbejd|jobb|job) (?:hos|med|i|for) .{2,30} | bliv? en del af .{3,25} | bli en del av .{3,25} | kom og arbejd .{3,25}
    vi (?:søger|söker)(?: (?:dig|deg|medarbejdere|medarbetare|personal))* | vi rekryterar
    töihin (?:meille|.{2,25}) | tule (?:meille )?töihin | rekry(?:tointi)? | (?:pracuj|praca) (?:z|w|u) .{2,25} | dołącz do .{2,25}
    szukamy(?: (?:pracowników|ludzi|ciebie|cię|osób))? | rekrutacja | kariera
    hledáme(?: (?:nové )?(?:kolegy|posily|tebe|vás|zaměstnance))? | přidej(?:te)? se .{2,20} | pracuj(?:te)? (?:s|u) n[áa]\w+ | práce u nás
    hľadáme(?: (?:kolegov|ťa|vás|zamestnancov|posily))? | pridaj(?:te)? sa .{2,20}
    csatlakozz?(?: .{3,20})? | (?:munkatársakat|kollégákat) keresünk | dolgozz (?:nálunk|velünk) | karrier | alătură-te .{3,20} | angajăm | cariere?
    lucrează cu noi
    мы ищем(?: (?:сотрудников|тебя|вас|коллег|людей))? | работа (?:у нас|в .{2,25}|в компании) | вакансии .{2,30} | карьера(?: .{3,20})?
    ми шукаємо(?: (?:працівників|співробітників|тебе|вас|колег|людей))? | робота (?:у нас|в .{2,25}) | кар.єра(?: .{3,20})? | приєднуйтесь .{3,20}
    работа при нас | кариера | кариери | posao | karijera | zaposlenje | zaposlitev | pridruži(?:te)? .{3,20} | karjera | karjäär | karjera .{3,20}
    tule tööle
    bizimle çalışın | bize katıl(?:ın)? | kariyer(?: .{3,20})? | εργασία | καριέρα(?: .{3,20})? | ευκαιρίες καριέρας | δουλέψτε μαζί μας
    採用(?:情報|職種|している職種|募集) | 募集(?:職種|中の職種|要項|ポジション|情報) | 求人(?:情報|一覧) | 募集中
    加入我们 | 加入我們 | 招聘(?:信息|职位|岗位|中)? | 人才招聘 | 社会招聘 | 人才招募 | 職缺
    인재채용 | 채용(?:정보|안내|중)? | 진행 ?중인 채용 | tuyển dụng(?: nhân sự)? | cơ hội nghề nghiệp | lowongan(?: kerja| pekerjaan)? | karir(?: .{3,20})?
    bergabung(?:lah)? .{3,20}
    انضم (?:إلينا|إلى .{3,20}) | اعمل معنا | (?:ال)?توظيف | فرص (?:ال)?عمل | הצטרפו? .{3,20} | דרושים | קריירה | همکاری با ما | فرصت‌های شغلی
    ร่วมงานกับเรา | สมัครงาน
    karyera(?: .{3,20})? | (?:bizə|komandamıza) qoşul(?:un)? | bizimlə işləyin | კარიერა(?: .{3,20})? | შემოგვიერთდი(?:თ)? | დასაქმება
    կարիերա(?: .{3,20})? | միաց(?:իր|եք) մեզ | мансап(?: .{3,20})? | бізге қосыл(?:ыңыз)? | бизге кошул(?:уңуз)? | (?:bizga|jamoamizga) qo['’ʻ‘]shiling
    (?:бидэнтэй|манай багт) нэгд(?:ээрэй|эх) | карьер(?: .{3,20})? | karriera(?: .{3,20})? | bashkohu(?:ni)? me ne | puno me ne | punësim(?:i)?
    приклучи се .{2,20} | работа кај нас | вработување | каријера(?: .{3,20})? | запослење | посао | придружи(?:те)? се .{2,20} | zapošljavanje
    karrieri | aħdem magħna | ingħaqad magħna | gairmeacha | oibrigh linn | gyrfaoedd(?: .{3,20})? | gweithio i ni | ymun(?:o|wch) â ni
    (?:egin lan|lan egin) gurekin | traballa (?:con nós|connosco|en .{2,25}) | kerjaya(?: .{3,20})? | sertai (?:kami|pasukan kami) | sumali sa amin
    jiunge nasi | fanya kazi nasi | werk saam met ons | sluit by ons aan | loopbane | loopbaan(?:geleenthede)? | ক্যারি(?:য়|য়)ার(?: .{3,20})?
    আমাদের সাথে (?:যোগ দিন|কাজ করুন) | کیریئر(?: .{3,20})? | ہمارے ساتھ (?:شامل ہوں|کام کریں) | எங்களுடன் (?:சேருங்கள்|இணையுங்கள்)
    क्यारियर(?: .{3,20})? | हामीसँग (?:काम गर्नुहोस्|जोडिनुहोस्) | करियर | कैरियर | हमसे जुड़ें | हमारे साथ काम करें | អាជីព(?:ការងារ)? | ចូលរួមជាមួយយើង
    ຮ່ວມງານກັບພວກເຮົາ | ສະໝັກ(?:ງານ|ວຽກ) | ይቀላቀሉን | treballa (?:amb nosaltres|a .{2,25}) | vinna hjá .{2,25} | delo pri nas | liitu .{3,20}
    """
)

# What lists of postings are called by what is said of a post: open, vacant, available, to be filled.
_OPEN = one_of(
    r"""
    (?:currently |now )?(?:open|vacant|available|advertised|unfilled) (?:jobs?|positions?|posts?|vacancies|roles|places|situations)
    (?:jobs?|positions?|posts?|openings?|vacancies|roles|situations|opportunities) (?:are )?(?:currently |now )?\
    (?:available|open|vacant|on offer|to (?:be filled|fill))(?: now)?
    (?:(?:aktuell|derzeit|momentan|aktuelle|verfügbare|offene|freie|vakante|ausgeschriebene|zu besetzende|zu vergebende|neue) )+\
    (?:stellen(?:angebote|anzeigen|ausschreibungen)?|jobs?|jobangebote|positionen|arbeitsplätze|arbeitsstellen|ausbildungsplätze|ausbildungsstellen|\
    lehrstellen|vakanzen)
    (?:postes?|emplois?|offres?(?: d.emploi| de stage)?|stages?|missions|opportunités|recrutements|annonces)(?: (?:actuellement )?\
    (?:disponibles?|vacant(?:e?s)?|ouvert(?:e?s)?|à pourvoir|proposée?s|actuel(?:le)?s|en cours))+
    (?:puestos?|plazas|vacantes|empleos|ofertas?(?: de (?:empleo|trabajo)| laborales)?|posiciones|oportunidades)(?: (?:de trabajo|laborales|disponibles?|\
    vacantes|abiert[oa]s?|activ[oa]s|actuales|vigentes|por cubrir|ofertad[oa]s))+
    (?:posizioni|offerte|opportunità|posti|annunci|ricerche)(?: (?:lavorative|professionali|di lavoro|disponibili|apert[ei]|attiv[ei]|vacanti|ricercate|\
    attuali|\
    in corso))+
    (?:vagas?|oportunidades|posições|cargos|empregos|ofertas|lugares)(?: (?:de (?:emprego|trabalho)|profissionais|disponíve(?:l|is)|abert[ao]s?|em aberto|\
    atuais|\
    ativas|por preencher))+
    (?:(?:beschikbare|openstaande|open|vrije|vacante|actuele|huidige|lopende) )+(?:functies|vacatures|posities|jobs|banen|plaatsen|stages|stageplaatsen)
    (?:(?:tilgængelige|ledige|åbne|opslåede|aktuelle) )+(?:stillinger|jobs?|stillingsopslag|positioner|elevpladser|praktikpladser)
    (?:(?:tilgjengelige|ledige|åpne|utlyste|aktuelle) )+(?:stillinger|jobber|jobb|lærlingplasser)
    (?:(?:tillgängliga|lediga|öppna|utannonserade|utlysta|aktuella) )+(?:tjänster|jobb|positioner|roller|platser|arbeten|befattningar)
    (?:(?:avoimet|avoinna olevat|vapaat|haettavat|haettavana olevat) )+(?:työpaikat|työpaikkamme|tehtävät|paikat|paikkamme|virat|työtehtävät|rekrytoinnit)
    (?:(?:aktualne|dostępne|wolne|otwarte|nieobsadzone) )+(?:oferty(?: pracy)?|stanowiska(?: pracy)?|wakaty|miejsca(?: pracy)?|rekrutacje|nabory)
    (?:oferty|stanowiska|miejsca)(?: pracy)? (?:dostępne|wolne|do obsadzenia)
    (?:(?:volné|volná|otevřené|otevřená|aktuální|nabízené|nabízená|dostupné|obsazované|aktuálně) )+(?:pracovní )?(?:pozice|místa|nabídky|příležitosti)
    (?:(?:voľné|otvorené|aktuálne|ponúkané|dostupné|obsadzované) )+(?:pracovné )?(?:pozície|miesta|ponuky|príležitosti)
    (?:(?:nyitott|betölthető|elérhető|aktuális|szabad|megüresedett|meghirdetett) )+(?:pozíció(?:k|ink)?|állás(?:ok|aink|ajánlat(?:ok|aink)|hirdetések)?|\
    munkakörök|álláshelyek)
    (?:posturi|locuri(?: de muncă)?|poziții|joburi|oferte(?: de muncă)?) (?:disponibile|vacante|libere|deschise|neocupate)
    (?:(?:açık|mevcut|boş|güncel|uygun|aktif) )+(?:pozisyonlar(?:ımız)?|kadrolar(?:ımız)?|iş (?:ilanları|fırsatları|pozisyonları)|ilanlar|işler)
    (?:(?:открытые|свободные|доступные|текущие|актуальные|имеющиеся) )+(?:вакансии|позиции|должности|(?:рабочие )?места)
    (?:(?:відкриті|вільні|доступні|поточні|актуальні|наявні) )+(?:вакансії|позиції|посади|(?:робочі )?місця)
    (?:(?:διαθέσιμες|ανοιχτές|ανοικτές|κενές|τρέχουσες|ελεύθερες) )+(?:θέσεις(?: εργασίας)?|αγγελίες)
    (?:(?:свободни|отворени|налични|актуални) )+(?:позиции|работни места|длъжности|места|обяви)
    (?:(?:otvoren[ae]|slobodn[ae]|dostupn[ae]|raspoloživ[ae]|aktualne|aktuelne) )+(?:radn[ae] )?(?:pozicije|mj?esta)
    (?:(?:prosta|razpisana|odprta) )+(?:delovna )?mesta | (?:vabad|avatud|pakutavad) (?:töökohad|ametikohad|positsioonid)
    (?:laisvos|atviros|siūlomos) (?:darbo vietos|pozicijos|pareigos) | (?:brīvās|aktuālās|pieejamās|atvērtās) (?:vakances|darba vietas|amata vietas)
    (?:ال)?(?:وظائف|شواغر|فرص)(?: (?:ال)?عمل)? (?:ال)?(?:متاحة|شاغرة|متوفرة|حالية) | (?:ה)?משרות (?:ה)?(?:פנויות|פתוחות|זמינות)
    (?:فرصت|موقعیت|مشاغل|پست)[‌ ]?(?:های)?(?: شغلی)? (?:موجود|باز|خالی|فعال) | (?:開放|空缺|現有|可應徵)(?:職位|職缺)
    (?:开放|空缺|在招|热招|现有|可申请)(?:职位|岗位)
    (?:募集|採用)(?:中|している)(?:の)?(?:職種|ポジション|求人|ポスト) | (?:모집|채용) ?중인 ?(?:직무|포지션|공고|직군)
    (?:posisi|lowongan|pekerjaan) (?:yang )?(?:tersedia|terbuka|dibuka)
    (?:các )?vị trí (?:đang )?(?:còn trống|mở|tuyển|tuyển dụng) | ตำแหน่ง(?:งาน)?ที่(?:ว่าง|เปิดรับ(?:สมัคร)?)
    """
)

LIST_HEADING = Table(
    rf"\W*(?:(?:our|all|current|latest|die|unsere|alle|nos|toutes nos|nuestras|nossas|le nostre|onze|våra|vores|våre|nasze|naše|aktuelle|"
    rf"aktualne|aktuálne|наши|наші|нашите|bizim|bütün|aktiv|ყველა|ჩვენი|ბოლო|բոլոր|մեր|барлық|бардык|біздің|barcha|bizning|манай|бүх|сите|ons|tonat|"
    rf"সকল|সব|আমাদের|ہماری|تمام|எங்கள்|அனைத்து|हमारी|सभी|हाम्रा|सबै|ሁሉም|"
    rf"актуальные|актуальні|актуални|"
    rf"we.re hiring:?|join (?:us|our team)|\d[\d.,+ ]*) )*"
    rf"(?:careers?(?: at .{{1,40}})?|karriere.{{0,40}}|jobs? (?:at|bei|chez|en|in) .{{1,40}}|{POSTINGS}(?: (?:at|bei|chez|in|en|em|"
    rf"presso|bij|hos|w|v|u) .{{1,40}})?|{_OPEN}|{_JOINING})\W*"
)

# What stands over postings that are over.
CLOSED_HEADING = word_starts_with(
    r"""
    (?:closed|past|previous|filled|expired|archived|former) (?:jobs?|positions?|openings?|vacanc|opportunit|roles?|calls?|recruitments?|postings?)
    (?:positions?|vacancies|jobs) (?:that (?:are|have been) )?(?:closed|filled)\s*$
    (?:besetzte|abgelaufene|geschlossene|vergangene|frühere|beendete|archivierte) (?:stellen|ausschreibung|jobs|positionen|vakanzen)
    (?:offres|annonces) (?:expirées|pourvues|clôturées|archivées|passées) | postes pourvus | recrutements (?:clos|terminés|passés)
    (?:ofertas|vacantes|convocatorias|procesos) (?:cerrad|cubiert|finalizad|anterior|pasad)[oa]s
    (?:vagas|ofertas|processos) (?:encerrad|preenchid|fechad|anterior)[oae]s | (?:posizioni|offerte|selezioni) (?:chiuse|coperte|scadute|concluse)
    (?:gesloten|vervulde|verlopen|eerdere) vacatures | (?:avslutade|stängda|tillsatta|tidigare) (?:tjänster|jobb|annonser|rekryteringar)
    (?:lukkede|lukkete|besatte|besatt|tidligere|udløbne|utløpte) (?:stillinger|jobs?) | (?:päättyneet|sulkeutuneet) (?:haut|ilmoitukset|työpaikat)
    (?:zakończone|zamknięte|archiwalne) (?:rekrutacje|oferty|nabory|konkursy) | (?:uzavřen|obsazen|ukončen)[éá] (?:pozice|nabídky|místa|výběrov)
    (?:uzavreté|obsadené|ukončené) (?:pozície|ponuky|miesta|výberov) | (?:lezárt|betöltött|lejárt) (?:állás|pályázat|pozíció)
    (?:закрытые|архивные|завершённые|завершенные) (?:вакансии|конкурсы) | (?:закриті|архівні) вакансії | (?:kapanan|kapalı|geçmiş) (?:iş )?ilan
    募集(?:終了|を終了) | 已(?:结束|关闭|截止|結束|關閉) | (?:마감된|종료된) ?(?:채용|공고)
    """
)

# What stands before a title and is none of its words ("Wanted: ...").
CALL = Table(
    r"(?:(?:dringend )?gesucht|wir suchen|stellenangebot|stellenausschreibung|offene stelle|(?:help )?wanted|we(?: are|.re) (?:hiring|looking for)|now hiring|"
    r"hiring|(?:job )?vacancy|open position|offre d.emploi|nous recrutons|on recrute|recrutement|recherche|cercasi|cerchiamo|offerta di lavoro|"
    r"se busca|buscamos|oferta de (?:empleo|trabajo)|procura-se|contrata-se|vaga|gezocht|vacature|søges|stillingsopslag|sökes|vi söker|søkes|haetaan|"
    r"etsimme|poszukujemy|oferta pracy|hledáme|hľadáme|keresünk|angajăm|требу[ею]тся|ищем|вакансия|шукаємо|вакансія|aranıyor)\s*[:：]\s+(?=\S)"
)

TITLE_BREAK = re.compile(r"\s+[|–—·•»›:-]+\s+|[|·•»›]")  # what parts a page's own name from that of its site

RELATIVE_DATE = nothing_but(
    r"""
    (?:posted |active |updated |reposted |published |vor |il y a |hace |há |gepostet |erschienen: )?(?:just (?:now|posted)|today|\
    yesterday|heute|gestern|aujourd.hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dnes|včera|dzisiaj|dziś|wczoraj|i dag|i går|\
    idag|igår|tänään|ma|tegnap|azi|ieri|bugün|dün|сегодня|вчера|сьогодні|вчора|今天|昨天|今日|昨日|오늘|어제)
    (?:.{0,20}\s)?\+?\d{1,3}\+?\s?(?:s|sec|m|min|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\+? (?:ago|old)
    (?:(?:(?:re-?)?(?:posted|listed|opened)|active|updated|published|added|new|date|about|over|more than|less than|almost|~)[ :]+){0,3}\+?\d{1,3}\+?\s?\
    (?:s|sec|m|min|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\+?
    (?:.{0,20}\s)?(?:vor|il y a|hace|há|för|for|acum|acum|przed|před|pred)\s(?:mehr als |über |etwa |environ |\+)?(?:\d{1,3}|einem|\
    einer|un|une|uno|una|um|uma|en|ett)\+?\s\w{1,10}(?: sedan| siden)?
    \d{1,3}\+?\s(?:\w{1,10})\s(?:fa|geleden|siden|sedan|sitten|temu|atrás|ezelőtt|önce|назад|тому|πριν)
    \d{1,3}\s?(?:天|小时|分钟|日|時間|週間|个月|ヶ月|일|시간|주|개월)\s?(?:前|전) | an? (?:hour|day|week|month) ago | \d+ napja
    (?:\d{1,3} )?(?:jam|hari|minggu|bulan|menit) (?:yang )?lalu | hari ini | kemarin | semalam
    (?:\d{1,3} )(?:giờ|ngày|tuần|tháng|phút) trước | hôm (?:nay|qua)
    (?:\d{1,3} ?)(?:นาที|ชั่วโมง|วัน|สัปดาห์|เดือน)(?:ที่แล้ว|ที่ผ่านมา|ก่อน) | วันนี้ | เมื่อวาน(?:นี้)? | منذ .{1,15} | قبل .{1,15}
    اليوم | أمس | (?:ה)?יום | אתמול | לפני .{1,15}
    (?:преди|prije|pre|prieš|pirms) \d{1,3} \w{1,10} | \d{1,3} \w{1,10} (?:tagasi|پیش) | днес | вчера | danas | jučer | juče | danes
    včeraj | šiandien | vakar | šodien | täna | eile
    \d{1,3} (?:dəqiqə|saat|gün|həftə|ay|daqiqa|soat|kun|hafta|oy) (?:əvvəl|öncə|oldin|avval) | bu gün | dünən | bugun | kecha | бугун | кеча
    \d{1,3} (?:წუთის|საათის|დღის|კვირის|თვის) წინ | დღეს | გუშინ | \d{1,3} (?:րոպե|ժամ|օր|շաբաթ|ամիս) առաջ
    այսօր | երեկ
    \d{1,3} \w{2,8} (?:бұрын|мурун|мурда|олдин|аввал|өмнө) | бүгін | кеше | бүгүн | кечээ | өнөөдөр | өчигдөр | \d{1,3} \w{2,8} më parë | sot | dje
    пред \d{1,3} \w{1,10} | пре \d{1,3} \w{1,10} | денес | данас | јуче | illum | ilbieraħ | \d{1,3} \w{2,10} (?:ó shin|yn ôl|ilu)
    inniu | inné | heddiw | ddoe
    duela \d{1,3} \w{2,10} | gaur | atzo | hai \d{1,3} \w{2,10} | hoxe | onte | \d{1,3} (?:\w+ ){1,2}(?:ang )?nakalipas | ngayon | kahapon
    (?:siku|saa|wiki|miezi|mwezi|dakika) \d{1,3} (?:zilizopita|iliyopita) | \d{1,3} \w{2,10} gelede | vandag | gister | \d{1,3} \S{1,10} আগে | আজ | গতকাল
    \d{1,3} \S{1,10} پہلے | آج | گزشتہ روز | \d{1,3} \S{1,12} முன்பு | இன்று | நேற்று | \d{1,3} \S{1,10} (?:अघि|पहिले|पहले) | आज | हिजो | कल
    \d{1,3} ?\S{1,10}មុន | ថ្ងៃនេះ | ម្សិលមិញ | လွန်ခဲ့သော .{1,15} | ယနေ့ | မနေ့က | \d{1,3} ?(?:ນາທີ|ຊົ່ວໂມງ|ມື້|ວັນ|ອາທິດ|ເດືອນ)(?:ກ່ອນ|ທີ່ຜ່ານມາ) | ມື້ນີ້
    ມື້ວານ(?:ນີ້)?
    ከ ?\d{1,3} \S{1,8} በፊት | ዛሬ | ትናንት | امروز | دیروز | í dag | í gær
    """
)
_MONTH = (
    r"(?:(?:janu|janv|jänn|gennai|enero|ledn|sausi|febr|febb|févr|fever|lute|únor|márc|märz|march|mars|marz|març|březn|apri|avri|"
    r"abri|kwie|dubn|maja|květ|june|juin|juni(?!or)|juno|"
    r"giugn|červ|czerw|july|juil|juli|julho|lugli|lipca|augu|août|agos|sierp|srpn|septe|setem|settem|wrze|září|octo|okto|outu|ottob|"
    r"paźdz|říjn|nove|novi|listop|dece|deze|déce|"
    r"dici|dezem|grud|prosin|янв|февр|марта|апр|июн|июл|авг|сент|окт|нояб|дек|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|"
    r"листоп|груд|yanv|fevral|aprel|iyun|iyul|avq|avgust|sentyabr|sentabr|okt[jy]?abr|noyabr|dekabr|იან|თებ|მარტ|აპრ|მაის|ივნ|ივლ|აგვ|სექტ|ოქტ|ნოემ|დეკ|"
    r"հունվ|փետր|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստ|սեպտ|հոկտ|նոյեմ|դեկտ|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|"
    r"желтоқсан|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ιαν|φεβ|μαρ|απρ|μα[ιΐ]|ιο[υύ]|α[υύ]γ|σεπ|οκτ|νο[εέ]|δεκ|"
    r"tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk|siječ|velja|ožuj|travn|svib|lipnj|srpnj|kolovoz|rujn|studen|"
    r"јануа|фебруа|април|јун|јул|септе|октом|октоб|ноем|новем|дец|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|"
    r"يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|জানু|ফেব্রু|মার্চ|এপ্রিল|জুন|জুলাই|আগস্ট|সেপ্টে|অক্টো|নভে|ডিসে)\w*"
    r"|(?:jan|feb|fév|mar|mär|mrz|apr|avr|abr|may|mai|maj|mei|mayo|maio|maggio|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|sept|set|oct|"
    r"okt|out|ott|nov|dec|dez|déc|dic|gen|led|úno|"
    r"bře|dub|kvě|srp|zář|říj|lis|pro|мая)\b)\.?"
)
DATE = Table(
    rf"(?:\w+ ?\w*:? )?(?:\d{{4}}[-/.年]\s?\d{{1,2}}[-/.月]\s?\d{{1,2}}日?(?:[t ]\S+)?|\d{{1,2}}[-/.]\s?\d{{1,2}}[-/.]\s?\d{{2,4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.)?(?: de)? {_MONTH},?(?: de)?(?: \d{{2,4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?(?: \d{{4}})?)"
)

PLACE_MARKS = words.word_set(
    """location locations loc place city region address locality country ort standort standorte arbeitsort lieu lieux ville ubicacion
    ubicación localidad ciudad local localizacao localidade cidade luogo sede citta locatie plaats sted plats stad miejsce lokalizacja
    lokalita misto miesto hely helyszin workplace geo site where joblocation"""
)
DATE_MARKS = words.word_set("date dates datum posted published time ago fecha data publicado created listdate dato dátum дата updated")
TITLE_MARKS = words.word_set("title jobtitle position positiontitle titel titre titulo título titolo designation rolename jobname stilling pozice")
NAME_MARKS = TITLE_MARKS | words.word_set("headline name heading link")  # what may be a title, and other things' names too
PAY_MARKS = words.word_set("salary pay wage price compensation gehalt lohn salaire salario sueldo stipendio lön løn plat mzda")
ORGANIZATION_MARKS = words.word_set(
    """company organization organisation employer firm firma unternehmen entreprise empresa azienda subtitle brand
    hiringorganization logo avatar"""
)
PLACE = re.compile(
    r"(?i:fully |100% |hybrid|[(-])?\W*(?i:remote|hybrid|home ?office|anywhere|worldwide|on-?site|teletrabajo|télétravail|remoto|"
    r"à distance|homeoffice|zdalna|vzdáleně|удал[её]нно)\b.{0,60}"
    r"|[A-ZÀ-ÝĀ-ŽΑ-ΩА-Я][\w.'’´` -]{1,40}(?:, ?[A-ZÀ-ÝĀ-ŽΑ-ΩА-Я(][\w.'’() -]{1,40}){1,4}.{0,40}"
)
