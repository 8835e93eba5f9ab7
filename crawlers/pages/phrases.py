"""The sentences and headings of career pages, in many languages."""

from __future__ import annotations

import re

from crawlers.pages import words
from crawlers.pages.tables import Table, nothing_but, one_of, word_starts_with

# The name of postings in the plural, as counted and missed by the sentences below.
_POSTINGS = one_of(
    r"""
    (?:open |current |available |job |matching |active |live |remote |new |total |career |search |vacant |relevant |more |other |\
    [a-z]+ ){0,2}(?:jobs?|positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|roles?|results?|postings?|listings?|matches|\
    internships?)
    (?:offene[nrs]? |freie[nrs]? |aktuelle[nrs]? |passende[nrs]? |weitere[nrs]? )?(?:stellen(?:angebote?n?|anzeigen?|ausschreibungen?)?|\
    jobs?|positionen|vakanzen|treffern?|ergebnisse[n]?|jobangebote?)
    (?:offene |freie )?(?:ausbildungsplätze|praktika)
    offres?(?: d.emploi)? | postes?(?: ouverts?| à pourvoir)? | emplois? | résultats? | annonces?
    ofertas?(?: de (?:empleo|trabajo|emprego))? | empleos? | vacantes? | puestos? | resultados? | vagas?(?: abertas?| de emprego)?
    oportunidades? | posições | posiciones | trabajos
    offerte?(?: di lavoro)? | posizion[ei](?: apert[ae])? | annunc[io] | risultat[io] | opportunità
    vacatures? | resultaten | banen | functies | openstaande vacatures?
    (?:ledige |åbne |lediga )?(?:stillinger|stilling|jobs?|jobb|tjänster|tjenester|resultater|resultat|annonser|treff|träffar)
    avoi(?:n(?:ta|ia|na)?|met) (?:työ)?paik(?:kaa|koja|at) | hakutulosta | työpaik(?:kaa|at) | laus störf
    ofert(?:y|a)?(?: pracy)? | wynik(?:i|ów)? | ogłosze(?:ń|nia) | stanowisk(?:a)?
    (?:voln(?:ých|á|é) |pracovní(?:ch)? |aktuální |otevřené )*(?:nabídek|nabídky|nabídka|pozic(?:e)?|míst(?:a)?|inzerátů|výsledků)
    pracovných ponúk | pon[úu]k(?:y|a)?
    voľn(?:ých|é) (?:pracovn(?:ých|é) )?(?:miest[a]?|pozícií|pozície) | výsledkov
    (?:nyitott |betölthető )?(?:állás(?:ajánlat|hirdetés)?(?:ok|aink)?|álláshely(?:ek)?|pozíció(?:k|ink)?|találat) | locuri de muncă
    joburi | rezultate | posturi | anunțuri
    (?:açık )?(?:iş )?(?:ilan(?:ı|ları|lar)?|pozisyon(?:lar|larımız)?|sonuç) | ваканси[йяи] | вакансі[йїя] | результат(?:ов|а|ів)?
    (?:ανοιχτές |διαθέσιμες )?θέσεις(?: εργασίας)?
    αποτελέσματα
    个?职位 | 個?職位 | 个?岗位 | 条?结果 | 件(?:の求人)? | 求人 | 건(?:의 채용)? | 채용공고 | 개의? (?:채용|공고|일자리) | وظيف[ةه]
    (?:ال)?وظائف(?: (?:ال)?(?:شاغرة|متاحة|خالية))? | (?:ה)?משרות(?: פתוחות| פנויות)? | lowongan(?: (?:kerja|pekerjaan))?
    (?:jawatan )?kekosongan | jawatan kosong
    việc làm | tin tuyển dụng | vị trí (?:tuyển dụng|đang tuyển) | (?:ตำแหน่ง)?งาน(?:ว่าง|ที่เปิดรับ)? | ตำแหน่งที่เปิดรับ(?:สมัคร)?
    (?:свободни )?(?:позиции|работни места) | обяви(?: за работа)? | (?:otvorene |slobodne )?(?:pozicije|radne pozicije)
    (?:slobodn[ai] )?radn[aih]+ mj?esta
    oglas[ai]?(?: za posao)? | отворене позиције | prost(?:a|ih) delovn(?:a|ih) mest[a]? | darbo (?:skelbim|pasiūlym)(?:ai|ų)
    (?:brīvās )?vakances
    darba (?:piedāvājumi|vietas) | tööpakkumis(?:ed|t) | vabad töökohad | فرصت‌های شغلی | नौकरियां
    """
)

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
    """
)

# A link to a search (a category, a city, a company's jobs), not to one posting.
FARM_LINK = Table(
    rf"^(?:(?:all |browse |view |show |see |more |latest |top |alle |toutes les |tous les |todos los |todas as |tutti i |tutte le ){{0,2}}"
    rf".{{0,60}}?\b(?:jobs?|vacancies|careers|stellenangebote|emplois?|empleos|vagas|ofertas de empleo|offerte di lavoro|"
    rf"offres d.emploi|vacatures|jobb|stillinger|oferty pracy|salar(?:y|ies)|internships)"
    rf"(?: (?:in|at|near|by|for|bei|à|en|em|a|für|i|w|w/|te|of) .{{1,60}}| uk| usa)?\s*(?:\(\s*[\d.,+ ]+\s*\)|[\d.,+]+)?$"
    rf"|.{{0,80}}?(?:\(\s*[\d.,]+\+?\s*\)|\s[\d.,]+ {_POSTINGS})$)"
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
    """
)

LIST_HEADING = Table(
    rf"\W*(?:(?:our|all|current|latest|die|unsere|alle|nos|toutes nos|nuestras|nossas|le nostre|onze|våra|vores|våre|nasze|naše|aktuelle|"
    rf"aktualne|aktuálne|наши|наші|нашите|"
    rf"актуальные|актуальні|актуални|"
    rf"we.re hiring:?|join (?:us|our team)|\d[\d.,+ ]*) )*"
    rf"(?:careers?(?: at .{{1,40}})?|karriere.{{0,40}}|jobs? (?:at|bei|chez|en|in) .{{1,40}}|{_POSTINGS}(?: (?:at|bei|chez|in|en|em|"
    rf"presso|bij|hos|w|v|u) .{{1,40}})?|{_JOINING})\W*"
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

TITLE_BREAK = re.compile(r"\s+[|–—·•»›:-]+\s+|[|·•»›]")  # what parts a page's own name from that of its site

NEXT = nothing_but(
    r"""
    next(?: page| \d+)? | next (?:jobs|results) | older | load more.{0,20} | show more(?: .{0,20})?
    more (?:jobs|results|positions|openings) | view more(?: .{0,20})? | see more jobs | continue
    weiter | nächste(?: seite| treffer)? | vorwärts | mehr (?:laden|anzeigen|jobs.{0,15}|stellen.{0,15}|ergebnisse)
    weitere (?:laden|anzeigen|ergebnisse|stellen|jobs).{0,15} | suivante?s? | page suivante | voir plus.{0,15} | charger plus.{0,15}
    plus d.offres | afficher plus.{0,15}
    siguientes? | próxim[oa]s? | página siguiente | cargar más.{0,15} | ver más.{0,15} | mostrar más.{0,15} | seguinte | próxima página
    carregar mais.{0,15} | ver mais.{0,15} | avanti | successiv[oaie] | pagina successiva | prossim[oa] | carica altr[ei].{0,15}
    mostra altr[ei].{0,15}
    volgende(?: pagina)? | meer (?:laden|tonen|vacatures) | toon meer.{0,15} | næste(?: side)? | neste(?: side)? | nästa(?: sida)?
    vis flere.{0,15} | visa fler.{0,15} | last inn flere | seuraava(?: sivu)? | näytä lisää.{0,15} | następn[ae](?: strona)? | dalej
    pokaż więcej.{0,15} | więcej ofert
    další(?: stránka| strana| nabídky)? | následující(?: stránka)? | načíst další.{0,15} | zobrazit další.{0,15}
    ďalši[ae](?: stránka| strana)? | nasledujúca.{0,10} | ďalej | načítať ďalšie.{0,15} | következő(?: oldal)? | tovább | több állás
    urmă(?:toarea|torul)(?: pagină)? | înainte | mai multe.{0,15}
    sonraki(?: sayfa)? | ileri | daha fazla.{0,15} | следующая(?: страница)? | дальше | вперед | вперёд | показать ещё.{0,15}
    показать еще.{0,15} | ещё вакансии | наступна(?: сторінка)? | далі | показати ще.{0,15} | επόμεν[ηο](?: σελίδα)? | 下一页 | 下一頁
    下页
    加载更多 | 查看更多 | 次へ | 次のページ | 次の\d+件 | もっと見る | 다음(?: 페이지)? | 더보기 | 더 보기 | (?:الصفحة )?التالي[ة]? | (?:عرض )?المزيد | (?:ה)?בא
    (?:ה)?עמוד הבא | עוד משרות | (?:صفحه )?بعدی
    (?:halaman )?(?:selanjutnya|berikutnya|seterusnya) | lihat lebih banyak | muat lagi.{0,15} | (?:trang )?(?:sau|tiếp(?: theo)?|kế)
    xem thêm.{0,20} | (?:หน้า)?ถัดไป | ดูเพิ่มเติม
    अगला | следваща(?: страница)? | напред | още обяви | sljedeć[ae](?: stranica)? | sledeć[ae](?: strana)? | следећа
    naslednja(?: stran)? | kitas(?: puslapis)?
    toliau | nākamā(?: lapa)? | tālāk | järgmine(?: leht)? | næsta(?: síða)? | següent
    [»›>→❯⟩⏵▶]{1,2}
    """
)

_NUMBER = r"(\d{1,3}(?:[., \u00a0\u202f'’]\d{3})+|\d{1,6})"
_RANGE = r"\d[\d.,]*\s*(?:-|–|—|to|bis|à|a|al|tot|až|do|til|till|bis zu|~|〜|～|по)\s*\d[\d.,]*"
_OF = r"(?:of|von|de|sur|di|van|av|af|z|ze|out of|из|із|з|din|su|/|auf|from|insgesamt|total|over|about|more than|av totalt)"
_LEAD = (
    r"(?:of|von|sur|di|van|alle[rn]?|über|about|total|found|showing|we found|there are|currently|insgesamt|gefunden|found:|nalezeno|"
    r"zobrazeno|znaleziono|talált|всего|найдено|знайдено|共|全|总共)"
)
TOTAL = (
    Table(
        rf"(?<!\d)(?:{_RANGE})\s*{_OF}\s*(?:(?:about|over|etwa|ca\.?|celkem|insgesamt|total of|un total de)\s*)?{_NUMBER}(?!\d|"
        rf"[.,]\d)"
    ),
    Table(
        rf"(?:zobrazeno|zobrazené|showing|displaying|viewing|viewed|zeige|angezeigt|affichage(?: de)?|mostrando|mostrati|toont|viser|"
        rf"visar|wyświetlono|loaded|seen)\W{{1,3}}\d[\d.,]*\s*(?:{_POSTINGS}\s*)?{_OF}\s*{_NUMBER}(?!\d|[.,]\d)"
    ),
    Table(rf"(?<![\d.,/$€£-])\b\d{{1,5}}\s*{_OF}\s*{_NUMBER}\s*{_POSTINGS}"),
    Table(rf"(?<![\w.,/$€£:+-]){_NUMBER}\+?\s*{_POSTINGS}(?![^\W\d_])(?!\s*(?:year|ago|per|/))"),
    Table(
        rf"{_POSTINGS}(?:\s*(?:found|gefunden|trouvée?s?|encontrad[oa]s|trovat[ie]|gevonden|fundet|hittade))?\s*(?::\s*|\(\s*|"
        rf"\s)\s*{_NUMBER}\s*(?:\)|$)"
    ),
    Table(rf"(?:共|全|总共|找到|约)\s*{_NUMBER}\s*(?:个|個|条|條|件|건)"),
    Table(rf"(?:总|全)?\s*{_NUMBER}\s*(?:件中|件見つかり|件の)"),
)

EMPTY = word_starts_with(
    rf"""
    (?:there (?:are|is)|we have|we(?:'|’)ve got|we do not have|we don(?:'|’)t have|there aren(?:'|’)t|currently|sorry,?|unfortunately,?|\
    at (?:this time|the moment|present),?|right now,?|we(?:'|’)re sorry,?)?[ ,]*(?:there (?:are|is|aren(?:'|’)t) |\
    we (?:currently )?(?:have|don(?:'|’)t have|do not have) )?(?:currently |presently |at the moment |at this time |right now |\
    unfortunately )*(?:no|not any|zero|any|0|not currently have any|don(?:'|’)t currently have any|not have any|aren(?:'|\
    ’)t any) {_POSTINGS} ?(?:(?:were |was |are |is )?(?:currently |were |presently )?(?:available|found|match|matching|matched|\
    at (?:this|the)|right now|to (?:show|display)|posted|listed|open|in this|for (?:this|your|the)|that|with|advertised|currently|here|\
    yet|today|$)|[.!,;]|$)
    (?:did not|didn(?:'|’)t|couldn(?:'|’)t|could not|does not|doesn(?:'|’)t|do not|don(?:'|’)t) (?:currently )?(?:match|find|\
    have) any (?:open |current |job |matching )?(?:jobs?|positions|openings|vacancies|results|postings|roles|opportunities)
    we(?: are|(?:'|’)re) (?:currently )?not (?:currently |actively )?hiring | not currently hiring
    no current (?:openings|vacancies|opportunities|positions) | nothing (?:open|found|to show|here) (?:right now|yet|at the moment)
    all (?:our |of our )?(?:positions|vacancies|posts|roles) (?:are|have been) (?:currently |now )?filled | check back (?:soon|later) for (?:new|future|open)
    (?:derzeit|momentan|aktuell|zurzeit|zur zeit|leider|gegenwärtig|im moment)[^.!?]{{0,60}}kein(?:e|en|\
    erlei)? (?:\w+ ){{0,2}}(?:stellen|jobs|positionen|vakanzen|ausschreibungen|stellenangebote|stellenanzeigen|treffer|ergebnisse)
    keine?n? (?:\w+ ){{0,2}}(?:stellen(?:angebote|anzeigen|ausschreibungen)?|jobs|positionen|treffer|ergebnisse|vakanzen|\
    jobangebote)(?: (?:gefunden|verfügbar|vorhanden|ausgeschrieben|zu besetzen|vakant|offen|für))
    (?:sind )?(?:derzeit |momentan |aktuell |zur ?zeit |zur zeit )?alle (?:unsere )?(?:stellen|positionen|\
    arbeitsplätze|ausbildungsplätze)[^.!?]{{0,40}}(?:besetzt|vergeben)
    tous (?:nos|les) postes sont[^.!?]{{0,30}}pourvus | alle vacatures zijn[^.!?]{{0,20}}(?:vervuld|ingevuld) | tutte le posizioni[^.!?]{{0,30}}coperte
    tod(?:os los puestos|as las vacantes)[^.!?]{{0,30}}cubiert[oa]s | todas as vagas[^.!?]{{0,30}}preenchidas | alla tjänster är[^.!?]{{0,20}}tillsatta
    alle stillinger er[^.!?]{{0,20}}besatt?e? | wszystkie stanowiska[^.!?]{{0,30}}obsadzone | všechn[ay] (?:místa|pozice|miesta)[^.!?]{{0,30}}obsazen\w
    aucune?s? (?:\w+ ){{0,2}}(?:offres?|postes?|résultats?|emplois?|annonces?|opportunités?)
    pas (?:de|d.) ?(?:postes?|offres?|résultats?|emplois?)[^.]{{0,40}}(?:moment|actuellement|disponible)
    il n.y a (?:actuellement |pour le moment )?(?:aucune?|pas)
    no hay (?:\w+ ){{0,3}}(?:ofertas|empleos|vacantes|puestos|resultados|posiciones|trabajos|oportunidades)
    no (?:se|hemos) (?:encontraron|encontró|encontrado|ha encontrado|han encontrado)
    ning[uú]n(?:a)? (?:oferta|empleo|vacante|puesto|resultado)
    não há (?:\w+ ){{0,3}}(?:vagas|oportunidades|resultados|posições)
    nenhuma? (?:vaga|oportunidade|resultado|posição)[^.]{{0,30}}(?:encontrad|disponív|abert|momento|$)
    não (?:foram encontrad|encontramos|temos vagas|existem)[^.]{{0,40}} | sem vagas
    non ci sono (?:\w+ ){{0,3}}(?:offerte|posizioni|annunci|risultati|opportunità)
    nessun[ao]? (?:offerta|posizione|annuncio|risultato|opportunità) | al momento non (?:ci sono|abbiamo|sono)
    (?:er zijn|momenteel|op dit moment|helaas)[^.]{{0,40}}geen (?:\w+ ){{0,2}}(?:vacatures|resultaten|functies|openstaande)
    geen (?:\w+ )?(?:vacatures|resultaten|openstaande)(?: \w+)?(?: gevonden| beschikbaar)
    (?:der er|vi har|det finns|det er|för närvarande|for tiden|pt\.?|i øjeblikket|just nu)[^.]{{0,40}}(?:ingen|inga|\
    inte några) (?:\w+ ){{0,2}}(?:stillinger|jobs?|jobb|tjänster|annonser|ledige|lediga|treff|träffar)
    ingen (?:ledige|åbne) (?:stillinger|jobs?) | inga (?:lediga|öppna) (?:jobb|tjänster) | ingen (?:resultater|treff)
    (?:ei|tällä hetkellä ei ole) (?:\w+ ){{0,3}}(?:avoimia|hakutuloksia|työpaikkoja|tuloksia)
    brak (?:\w+ ){{0,2}}(?:ofert|wyników|ogłoszeń|stanowisk|wakatów|rekrutacji)
    nie (?:znaleziono|mamy|ma)[^.]{{0,30}}(?:ofert|wyników|ogłoszeń|stanowisk|rekrutacji)
    (?:momentálně|aktuálně|v současné době|bohužel|v tuto chvíli|nyní|teď)[^.]{{0,50}}(?:žádn|nemáme|nejsou|nehledáme|nenabízíme|\
    neevidujeme)
    žádn(?:é|á|ou|ých) (?:\w+ ){{0,2}}(?:pozic|nabíd|výsled|míst|inzerát)
    (?:nebyly|nebyla|nenašli|nenalezli)[^.]{{0,30}}(?:nalezen|nabíd|pozic|výsled|míst)
    (?:momentálne|aktuálne|bohužiaľ)[^.]{{0,50}}(?:žiadn|nemáme|nie sú) | žiadne (?:\w+ ){{0,2}}(?:ponuky|pozície|výsledky|miesta)
    (?:jelenleg|sajnos)[^.]{{0,40}}(?:nincs|nincsenek)[^.]{{0,30}}(?:állás|pozíció|hirdetés|találat)?
    nincs(?:enek)? (?:\w+ )?(?:találat|állás|nyitott|betölthető)
    (?:nu (?:există|avem|sunt|am găsit|s-au găsit)|momentan nu)[^.]{{0,40}}(?:locuri|joburi|posturi|rezultate|poziții|anunțuri|oferte)
    niciun (?:loc|rezultat|job|post)
    (?:açık |aktif |uygun )?(?:pozisyon|ilan|iş ilanı|sonuç)(?:\w+)? (?:bulunmamakta|bulunmuyor|bulunamadı|yok)
    (?:нет|не найдено|отсутствуют|нету) (?:\w+ ){{0,2}}(?:вакансий|результатов|вакансии)
    ваканси[йи] (?:не найдено|не найдены|пока нет|нет|отсутствуют) | ничего не (?:найдено|нашлось)
    (?:немає|не знайдено|відсутні) (?:\w+ ){{0,2}}(?:вакансій|результатів|вакансії)
    δεν (?:υπάρχουν|βρέθηκαν)[^.]{{0,30}}(?:θέσεις|αποτελέσματα)
    (?:暂无|暂时没有|没有(?:找到)?|未找到)[^。]{{0,15}}(?:职位|岗位|结果|招聘) | 没有符合 | 沒有[^。]{{0,10}}職缺
    (?:現在|該当する|条件に合う|募集中の)[^。]{{0,20}}(?:求人|職種|ポジション|募集)[^。]{{0,15}}(?:ありません|見つかりません|\
    ございません)
    (?:채용|공고|검색 ?결과|일자리)[^.]{{0,15}}(?:없습니다|없음)
    لا (?:توجد|يوجد) (?:حاليا |حالياً )?(?:أي )?(?:وظائف|نتائج|شواغر) | (?:אין|לא נמצאו)(?: כרגע| כעת)? (?:משרות|תוצאות)
    هیچ (?:آگهی|فرصت|نتیجه)
    (?:tidak ada|belum ada|tidak ditemukan|tiada) (?:\w+ ){{0,2}}(?:lowongan|pekerjaan|hasil|jawatan|posisi|kekosongan)
    (?:không (?:có|tìm thấy)|chưa có) (?:\w+ ){{0,2}}(?:việc làm|vị trí|tin tuyển dụng|kết quả|công việc)
    (?:ไม่พบ|ไม่มี|ยังไม่มี)(?:ตำแหน่ง|งาน|ผลการค้นหา|ประกาศ) | कोई (?:नौकरी|पद|परिणाम)
    (?:няма|не са намерени)[^.]{{0,30}}(?:позиции|обяви|работни места|резултати)
    (?:nema|nije pronađen\w*|nismo pronašli)[^.]{{0,30}}(?:oglas|pozicij|radnih mj?esta|rezultat)
    (?:нема|није пронађен)[^.]{{0,30}}(?:оглас|позициј)
    (?:ni|trenutno nimamo)[^.]{{0,20}}(?:prostih|razpisanih|zadetkov|odprtih)
    (?:nėra|nerasta|neturime)[^.]{{0,30}}(?:skelbim|pozicij|pasiūlym|rezultat)
    (?:nav|šobrīd nav)[^.]{{0,20}}(?:vakan|sludinājum|rezultāt)
    (?:ei leitud|hetkel ei ole|praegu ei ole|pole)[^.]{{0,30}}(?:tööpakkumis|töökuulutus|ametikoht|tulemus)
    engin (?:laus )?störf
    """
)

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
    """
)
_MONTH = (
    r"(?:(?:janu|janv|jänn|gennai|enero|ledn|sausi|febr|febb|févr|fever|lute|únor|márc|märz|march|mars|marz|març|březn|apri|avri|"
    r"abri|kwie|dubn|maja|květ|june|juin|juni(?!or)|juno|"
    r"giugn|červ|czerw|july|juil|juli|julho|lugli|lipca|augu|août|agos|sierp|srpn|septe|setem|settem|wrze|září|octo|okto|outu|ottob|"
    r"paźdz|říjn|nove|novi|listop|dece|deze|déce|"
    r"dici|dezem|grud|prosin|янв|февр|марта|апр|июн|июл|авг|сент|окт|нояб|дек|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|"
    r"листоп|груд)\w*"
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
TITLE_MARKS = words.word_set(
    """title jobtitle position positiontitle headline name heading titel titre titulo título titolo designation rolename link
    jobname stilling pozice"""
)
ORGANIZATION_MARKS = words.word_set(
    """company organization organisation employer firm firma unternehmen entreprise empresa azienda subtitle brand
    hiringorganization logo"""
)
PLACE = re.compile(
    r"(?i:fully |100% |hybrid|[(-])?\W*(?i:remote|hybrid|home ?office|anywhere|worldwide|on-?site|teletrabajo|télétravail|remoto|"
    r"à distance|homeoffice|zdalna|vzdáleně|удал[её]нно)\b.{0,60}"
    r"|[A-ZÀ-ÝĀ-ŽΑ-ΩА-Я][\w.'’´` -]{1,40}(?:, ?[A-ZÀ-ÝĀ-ŽΑ-ΩА-Я(][\w.'’() -]{1,40}){1,4}.{0,40}"
)
