"""What lists say of themselves, in many languages: how many postings there are, that there are none, and where more of them are."""

from __future__ import annotations

from crawlers.pages.tables import Table, nothing_but, one_of, word_starts_with

# The name of postings in the plural, as counted and missed by the sentences below.
POSTINGS = one_of(
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
    (?:aktiv |açıq |yeni |boş )?(?:vakansiya(?:lar(?:ımız)?)?|iş (?:elan(?:ları|ı)|yerləri)) | (?:აქტიური |ღია |ახალი )?(?:ვაკანსი(?:ები|ა|ის)|პოზიციები)
    (?:թափուր |բաց |ակտիվ )?(?:աշխատատեղ(?:եր|ի)?|հաստիքներ|պաշտոններ) | (?:бос |ашық |бош |ачык )?(?:жұмыс орындары|жумуш орундары|вакансиялар)
    (?:ochiq |bo['’ʻ‘]sh )?(?:ish o['’ʻ‘]rinlari|vakansiya(?:lar)?) | (?:бўш |очиқ )?иш ўринлари | (?:нээлттэй |сул )?ажлын (?:байр|зар)(?:ууд|нууд)?
    vende(?:t)?(?: të)? (?:lira(?: pune)?|pune) | pozicione(?:t)? të (?:hapura|lira) | (?:shpallje|njoftime|mundësi) pune(?:simi)?
    огласи(?: за (?:работа|посао))? | (?:слободн[аи] |отворен[аи] )?(?:радна места|работни (?:места|позиции))
    postijiet (?:vakanti|battala|miftuħa)
    folúntais | deiseanna fostaíochta | swyddi(?: (?:gwag|diweddaraf|presennol|wag))? | cyfleoedd (?:gwaith|swyddi) | lan[- ]?eskaintzak | lanpostu(?:ak)?
    ofertas de traballo | prazas vacantes | peluang (?:kerjaya|pekerjaan) | kerja kosong | mga (?:bakanteng )?(?:trabaho|posisyon)
    bakanteng (?:trabaho|posisyon)
    nafasi za (?:kazi|ajira) | ajira(?: mpya)? | (?:beskikbare |vakante )?(?:poste|posisies|vakatures|werksgeleenthede)
    (?:নতুন |চলতি |বর্তমান )?চাকরি(?:র (?:খবর|বিজ্ঞপ্তি|সুযোগ))? | নি(?:য়|য়)োগ বিজ্ঞপ্তি | (?:خالی )?(?:ملازمتیں|نوکریاں|آسامیاں|اسامیاں)
    வேலை ?வாய்ப்புகள் | காலிப் ?பணியிடங்கள் | (?:नयाँ |खुला )?(?:जागिर(?:हरू)?|रोजगारी) | रिक्त पद(?:हरू)? | नौकरियाँ | रिक्तियां | (?:ឱកាស)?ការងារ(?:ទំនេរ)?
    အလုပ်(?:အကိုင်)?(?:များ|ခေါ်စာ(?:များ)?) | (?:ວຽກ|ຕຳແໜ່ງ)(?:ວຽກ|ງານ)?(?:ຫວ່າງ|ທັງໝົດ) | ປະກາດຮັບສະໝັກ(?:ງານ|ວຽກ) | (?:ክፍት )?የ[ሥስ]ራ (?:ቦታዎች|ማስታወቂያዎች|ዕድሎች)
    آگهی‌های استخدام | موقعیت‌های شغلی | laisvos (?:darbo )?vietos | ofertes de (?:feina|treball) | llocs de treball
    """
)

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
    (?:növbəti|sonrakı)(?: səhifə)? | irəli | daha çox(?: .{0,12})? | შემდეგი(?: გვერდი)? | მეტის (?:ნახვა|ჩვენება) | հաջորդ(?:ը)?(?: էջ(?:ը)?)? | տեսնել ավելին
    келесі(?: бет)? | кийинки(?: бет)? | keyingi(?: sahifa)? | кейинги(?: саҳифа)? | дара(?:ах|агийн)(?: хуудас)? | (?:faqja )?tjet(?:ër|ra) | vijues[ei]
    следн[ао](?: страна)? | (?:il-paġna )?li jmiss | ar aghaidh | (?:y )?(?:d|t)udalen nesaf | nesaf | hurrengo(?:a)?(?: orria)? | susunod(?: na pahina)?
    (?:ukurasa )?(?:unaofuata|ifuatayo) | পরবর্তী(?: পৃষ্ঠা| পাতা)? | আরও দেখুন | اگل[اےی](?: صفحہ)? | مزید دیکھیں | அடுத்த(?:து)?(?: பக்கம்)?
    अर्को(?: पृष्ठ)? | अगला (?:पृष्ठ|पेज) | (?:ទំព័រ)?បន្ទាប់ | နောက်(?:တစ်ခု|စာမျက်နှာ) | (?:ໜ້າ)?(?:ຕໍ່ໄປ|ຖັດໄປ) | (?:ቀጣይ|የሚቀጥለው)(?: ገጽ)?
    pàgina següent | carregar(?:-ne)? més
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
        rf"visar|wyświetlono|loaded|seen)\W{{1,3}}\d[\d.,]*\s*(?:{POSTINGS}\s*)?{_OF}\s*{_NUMBER}(?!\d|[.,]\d)"
    ),
    Table(rf"(?<![\d.,/$€£-])\b\d{{1,5}}\s*{_OF}\s*{_NUMBER}\s*{POSTINGS}"),
    Table(rf"(?<![\w.,/$€£:+-]){_NUMBER}\+?\s*{POSTINGS}(?![^\W\d_])(?!\s*(?:year|ago|per|/))"),
    Table(
        rf"{POSTINGS}(?:\s*(?:found|gefunden|trouvée?s?|encontrad[oa]s|trovat[ie]|gevonden|fundet|hittade))?\s*(?::\s*|\(\s*|"
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
    ’)t any) {POSTINGS} ?(?:(?:were |was |are |is )?(?:currently |were |presently )?(?:available|found|match|matching|matched|\
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
    (?:vakansiya|iş elanı|nəticə|elan)\w{{0,6}}(?: \w+)? (?:yoxdur|tapılmadı|mövcud deyil)
    (?:ვაკანსი|განცხადებ|შედეგ)\w{{1,6}}(?: \w+)? (?:(?:არ|ვერ) მოიძებნა|არ (?:არის|გვაქვს)) | (?:թափուր|աշխատատեղ)[^.։]{{0,40}} (?:չկան?|չեն գտնվել|չունենք)
    (?:вакансия|бос (?:жұмыс )?орын|бош (?:жумуш )?орун|нәтиже|жыйынтык)\w*(?: \w+)? (?:жоқ|жок|табылмады|табылбады|табылған жоқ|табылган жок)
    (?:vakansiya|bo['’ʻ‘]sh ish o['’ʻ‘]rin|natija)\w*(?: \w+)? (?:yo['’ʻ‘]q|topilmadi|mavjud emas) | (?:вакансия|натижа)\w*(?: \w+)? (?:йўқ|топилмади)
    (?:ажлын (?:байр|зар)|илэрц)[^.]{{0,20}}(?:байхгүй|олдсонгүй|алга)
    nuk (?:ka|kemi|u gjet\w*)[^.]{{0,30}}(?:pozicion|vend|pun|rezultat|njoftim|shpallj)
    (?:нема|не се пронајден\w*)[^.]{{0,30}}(?:оглас|позици|работни места|радних места|резултат) | m'hemmx[^.]{{0,30}}(?:postijiet|riżultati)
    níl (?:aon )?(?:fholúntais|fholúntas|torthaí) | (?:nid oes|does dim|dim)[^.]{{0,25}}(?:swyddi|canlyniadau)
    ez dago [^.]{{0,25}}(?:eskaintza|lanpostu|emaitza)
    non hai[^.]{{0,25}}(?:ofertas|vacantes|resultados|prazas) | walang (?:\w+ ){{0,3}}(?:trabaho|posisyon|bakante|resulta)
    hakuna (?:\w+ ){{0,2}}(?:nafasi|kazi|ajira|matokeo) | geen (?:\w+ ){{0,2}}(?:vakatures|poste)
    (?:কোনো|কোন) (?:চাকরি|পদ|ফলাফল)[^।]{{0,30}}(?:নেই|যা\S{{1,4}}নি)
    کوئی [^۔]{{0,25}}(?:ملازمت|نوکری|آسامی|اسامی|نتیجہ)[^۔]{{0,25}}نہیں | (?:வேலை|பணியிட|முடிவு)[^.]{{0,30}}(?:இல்லை|கிடைக்கவில்லை)
    कुनै [^।]{{0,25}}(?:जागिर|रोजगारी|पद|नतिजा)[^।]{{0,20}}(?:छैन|भेटिएन) | (?:មិនមាន|គ្មាន|រកមិនឃើញ)\s?(?:ការងារ|មុខតំណែង|លទ្ធផល)
    (?:အလုပ်|ရာထူး)[^။]{{0,20}}(?:မရှိ|မတွေ့) | (?:ບໍ່ມີ|ບໍ່ພົບ)\s?(?:ວຽກ|ຕຳແໜ່ງ|ປະກາດ) | (?:ክፍት|ምንም) የ?[ሥስ]ራ[^።]{{0,25}}(?:የለም|አልተገኘ)
    (?:موقعیت|فرصت|آگهی)[^.]{{0,25}}(?:یافت نشد|وجود ندارد) | no hi ha[^.]{{0,25}}(?:ofertes|vacants|feines)
    """
)
