"""What a page says about itself in a sentence: that it is blocked, that a posting is closed, that a script must run."""

from __future__ import annotations

from crawlers.pages.tables import Table, any_of, one_of, starts_with

BLOCK_TITLE = starts_with(
    r"""
    just a moment | attention required | access (?:to this page )?(?:has been |is )?(?:denied|blocked|restricted)
    (?:please )?verify (?:that )?you(?:'re| are)?
    are you (?:a )?(?:human|robot) | human verification | (?:bot|robot) (?:check|verification|detection)
    security (?:check|challenge|verification)
    pardon our interruption | (?:please )?wait(?:ing room)?\b | one moment | checking (?:your browser|if the site) | client challenge
    challenge | captcha
    ddos | request (?:blocked|unsuccessful|rejected|could not be satisfied) | (?:403|401|429|503)\b | error:? (?:403|429|1020|1015|1006)
    forbidden
    too many requests | rate limit | you(?:'ve| have) been (?:blocked|rate limited) | (?:you are )?blocked | unusual (?:traffic|activity)
    sorry, you have been
    we(?:'ve| have) detected | sign(?:-| )?in\b | log(?:-| )?in\b | sign up | before you continue | your privacy choices? | consent
    unauthorized
    zugriff verweigert | sicherheitsüberprüfung | sicherheitsprüfung | einen moment | nur einen moment | bevor sie fortfahren
    bitte warten
    accès refusé | accès interdit | un instant | vérification de sécurité | avant de continuer | acceso denegado | un momento
    verificación de seguridad
    antes de continuar | acesso negado | só um momento | accesso negato | verifica di sicurezza | toegang geweigerd | een moment
    adgang nægtet
    åtkomst nekad | pääsy estetty | odmowa dostępu | dostęp zabroniony | přístup (?:odepřen|zamítnut|omezen)
    prístup (?:odmietnutý|zamietnutý)
    hozzáférés megtagadva | acces (?:interzis|refuzat) | erişim engellendi | доступ (?:ограничен|запрещ[её]н|закрыт) | доступ обмежено
    安全验证 | 访问验证 | 访问受限 | 滑动验证 | 验证码 | 人机验证 | アクセスが拒否 | アクセス制限 | 접근이 (?:거부|차단) | 보안 확인
    """
)
BLOCK_TEXT = any_of(
    r"""
    verify (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot) | enable javascript and cookies to continue
    checking your browser before
    unusual (?:traffic|activity) (?:from|on) | complete the (?:security check|captcha|challenge) | (?:i'm|i am|you are|you're) not a robot
    press (?:&|and) hold
    you have been blocked | you(?:'ve| have) been rate limited | you cannot access
    your (?:ip|ip address|request|access) (?:address )?(?:has been|was|is) (?:temporarily )?(?:blocked|denied|limited)
    too many requests | rate limit(?: has been)? exceeded | you don.t have permission to access
    access (?:to this page has been |is |was )?denied | additional security check
    prove (?:that )?you(?:'re| are) (?:a )?human | automated (?:access|queries|requests|traffic) | cloudflare ray id | incident id:
    this request was blocked | reference #\d+\.
    human verification | solve the captcha | protect(?:ed)? (?:itself|ourselves) (?:from|against) (?:online attacks|bots)
    security service to protect
    dass sie kein roboter | überprüfen(?:, ob)? sie (?:ein )?mensch | ungewöhnlichen datenverkehr | zugriff (?:wurde )?verweigert
    que vous n.êtes pas un robot | que vous êtes (?:un )?humain
    trafic inhabituel | que no eres un robot | que eres (?:un )?humano | tráfico inusual | que você (?:não é um robô|é humano)
    tráfego incomum | di non essere un robot | che sei umano
    dat u geen robot | dat je (?:een mens|geen robot) | nejste robot | neobvyklý provoz | že nie ste robot | nie jesteś robotem
    nem vagy robot | nu ești robot | robot olmadığınızı
    вы не робот | что вы человек | підозрілі запити | подозрительные запросы | 您的访问(?:过于|太)频繁 | 请完成(?:安全)?验证
    操作太频繁 | ロボットではない | 로봇이 아닙니다
    """
)
BLOCK_CODE = Table(
    r"_cf_chl_opt|cdn-cgi/challenge-platform/h/|cf-browser-verification|captcha-delivery\.com|px-captcha|_incapsula_resource|"
    r"awswafintegration|/\.well-known/sgcaptcha|"
    r"geo\.captcha|window\._pxappid|kpsdk|aliyun_waf|acw_sc__v2|ddos-guard|__challenge|akamai-?bm|sec-if-cpt"
)
CONSENT = starts_with(
    r"""
    before you continue | bevor sie (?:fortfahren|zu) | avant de continuer | antes de continuar | prima di continuare
    voordat je verdergaat | we value your privacy
    wir (?:schätzen|respektieren) ihre privatsphäre | we use cookies | cookie(?:s)? (?:consent|settings|policy) | your privacy
    vos données | su privacidad
    """
)
ERROR = starts_with(
    r"""
    (?:error )?(?:404|410|500|502|503|504)\b | (?:the )?page (?:is |was |could )?(?:not|can.t be|cannot be) (?:be )?found
    page does(?:n.t| not) exist | not found | oops | whoops
    something went wrong | (?:internal )?server error | bad gateway | service (?:temporarily )?unavailable
    we can.t find (?:that|the|this) page | sorry, (?:we|this page)
    seite (?:wurde )?nicht gefunden | fehler | page (?:introuvable|non trouvée) | página no encontrada | página não encontrada
    pagina non trovata | pagina niet gevonden
    siden blev ikke fundet | sidan (?:kunde inte|hittades inte) | sivua ei löyt | strona nie | stránka (?:nebyla|nenalezena|neexistuje)
    az oldal nem | pagina nu | sayfa bulunamadı
    səhifə tapılmadı | გვერდი ვერ მოიძებნა | էջը չի գտնվել | бет табылмады | барак табыл | sahifa topilmadi | саҳифа топилмади | хуудас олдсонгүй | faqja nuk
    страни(?:цата не е|ца није) прона | stranica nije pronađena | strani ni mogoče | stran ne obstaja | puslapis nerastas | lapa nav atrasta
    lehte ei leitud | síðan? fannst
    pàgina no trobada | orria ez da | páxina non | halaman tidak | không tìm thấy trang | ไม่พบหน้า | ukurasa ha\w*patikan | bladsy nie | صفحہ نہیں
    الصفحة غير موجودة
    (?:הדף|העמוד) לא נמצא | صفحه .{0,12}(?:یافت|پیدا) نشد | η σελίδα δεν βρέθηκε | страницата не | पृष्ठ (?:नहीं|फेला) | រកមិនឃើញទំព័រ | ບໍ່ພົບໜ້າ | ገጹ አልተገኘም
    страница не найдена | сторінку не знайдено | 页面不存在 | ページが見つかりません | 페이지를 찾을 수
    """
)
_SCRIPT_NEEDED = any_of(
    r"""
    (?:enable|activate|turn on|requires?|need(?:s)?|allow) (?:\w+ ){0,3}javascript
    javascript (?:\w+ ){0,4}(?:enabled?|required|disabled|activated|turned|necessary|support) | without javascript
    javascript (?:\w+ ){0,4}(?:aktivier|deaktivier|benötig|erforderlich|zu verwenden)
    (?:aktivieren sie|benötigt) (?:\w+ ){0,2}javascript | (?:activer|activez|nécessite) (?:\w+ ){0,2}javascript
    javascript (?:\w+ ){0,4}(?:désactivé|activé|requis|nécessaire)
    (?:habilit|activ|necesit|requiere|ative|habilite|attiva|abilita)\w* (?:\w+ ){0,3}javascript
    javascript (?:\w+ ){0,4}(?:habilitad|activad|desactivad|ativad|disabilitat|abilitat|ingeschakeld|zapnut|povol|vypnut|włącz|включ)
    (?:schakel|zapněte|povolte|włącz|включите|увімкніть|aktivera|slå på|aktiver) (?:\w+ ){0,3}javascript
    javascript ?(?:を有効|が必要|が無効)
    启用 ?javascript | javascript를
    """
)

_OF_A_PART = Table(r"\b(?:form|formul\w+|comments?|kommentar\w*|commentaires?|comentarios|maps?|video)\b")  # of a page that scripts fill
_AROUND = 60  # characters beside "JavaScript" that say what it is needed for
LOADING = Table(
    r"\W*(?:(?:now |page |jobs? |results? )*loading(?: \w+){0,3}|please wait|(?:wird |seite wird |lade )?(?:geladen|daten|"
    r"ladevorgang)|chargement(?: en cours)?|cargando|carregando|"
    r"caricamento(?: in corso)?|laden|bezig met laden|indlæser|laster(?: inn)?|laddar|ladataan|ładowanie|wczytywanie|načítá(?:m|ní)|"
    r"načítava|betöltés|se încarcă|"
    r"yüklənir|იტვირთება|բեռնվում է|жүктелуде|yuklanmoqda|юкланмоқда|ачаалж байна|duke u ngarkuar|се вчитува|учитавање|učitavanje|nalaganje|kraunama|"
    r"notiek ielāde|laadimine|hleður|carregant|kargatzen|wrthi'n llwytho|ag lódáil|(?:sedang )?memuat|đang tải|กำลังโหลด|inapakia|লোড হচ্ছে|"
    r"लोड हो रहा है|កំពុងផ្ទុក|ກຳລັງໂຫຼດ|በመጫን ላይ|جار[يٍ] التحميل|טוען|در حال بارگذاری|зареждане|"
    r"yükleniyor|загрузка|завантаження|φόρτωση|加载中|载入中|読み込み中|로딩 ?중|불러오는 중)\W*"
)

_POSTING = (
    r"(?:job|position|posting|role|vacancy|opening|listing|opportunity|requisition|advert(?:isement)?|ad|internship|job (?:posting|"
    r"listing|ad(?:vert)?(?:isement)?|opening|offer|description|requisition|opportunity)|career opportunity|application(?: period|"
    r" window)?)"
)
_SORRY = (
    r"(?:(?:we.re |we are )?(?:so |very )?sorry|unfortunately|oops|oh no|uh.oh|hmm|attention|note|notice|important|please note|ups|"
    r"leider|hoppla|schade|désolée?s?|malheureusement|lo sentimos|oh|ops|spiacenti|siamo spiacenti|helaas|sorry|beklager|tyvärr|"
    r"valitettavasti|niestety|bohužel|ľutujeme|bohužiaľ|omlouváme se|je nám líto|sajnáljuk|sajnos|ne pare rău|üzgünüz|maalesef|"
    r"к сожалению|на жаль|извините|вибачте|съжаляваме|за съжаление|nažalost|žao nam je|žal|deja|atsiprašome|diemžēl|atvainojiet|kahjuks|"
    r"vabandame|því miður|λυπούμαστε|δυστυχώς|抱歉|很抱歉|申し訳(?:ございません|ありません)が?|죄송합니다|rất tiếc|(?:mohon )?maaf|ขออภัย(?:ค่ะ|ครับ)?|"
    r"عذرا|عذرًا|عذراً|نأسف|للأسف|متأسفانه|(?:אנו )?מצטערים|לצערנו)"
)
GONE = Table(
    rf"^\W*(?:{_SORRY}[\s,.!:;–،、，。-]*(?:but |que? |že |dass |, )?)?(?:it (?:looks|seems) like |it appears (?:that )?|that )?"
    + one_of(
        rf"""
    (?:this|the|that|your)(?: \w+){{0,2}} {_POSTING}(?: (?:that )?(?:you(?:.re| are|.ve| have)?|\
    which)(?: \w+){{0,8}}?)?(?: \([^)]{{0,40}}\))?,? (?:you .{{1,40}} )?(?:has (?:now |already |since )?(?:been )?|is (?:now |\
    currently |already )?|was |have (?:been )?|are (?:now )?|may have been )(?:no longer|closed|expired|filled|archived|removed|\
    unavailable|deactivated|inactive|taken (?:down|offline)|withdrawn|cancell?ed|not (?:available|active|open|found|\
    accepting)(?! (?:until|to|for|in)\b)|on hold|paused|deleted|ended|off(?:line)?\b|unpublished|delisted)
    (?:this|the|that) {_POSTING} (?:could not|couldn.t|can.t|cannot|can not|does not|doesn.t) (?:be found|exist|longer)
    (?:this|the) (?:company|employer|client|team|advertiser) (?:is no longer|has stopped) (?:accepting|hiring|recruiting)
    (?:we(?:.re| are) )?no longer (?:accepting|taking|receiving) (?:new |any |further )?(?:applications|applicants|submissions|candidates)
    applications? (?:for this (?:job|position|role|posting|vacancy) )?(?:are|is|have|has) (?:now |currently )?(?:been )?(?:closed|\
    no longer|ended)
    {_POSTING} (?:has |is |was )?(?:now )?(?:been )?(?:closed|expired|filled|archived|removed|no longer (?:available|active|open|\
    exists?)|not (?:found|available)|unavailable|withdrawn|on hold|inactive)\W*$
    (?:closed|expired|archived|no longer (?:available|active|open)|position closed|applications? closed|deadline (?:has )?passed|\
    job closed|filled|expired (?:job|listing|posting))\W*$
    (?:the )?(?:application )?(?:deadline|period|window) (?:for this (?:job|position|role|vacancy|posting) )?(?:has (?:now )?(?:passed|\
    expired|closed|ended)|is (?:over|closed))
    (?:we )?(?:could not|couldn.t|can.t|cannot|were unable to|unable to) find (?:this|the|that) {_POSTING}
    (?:diese|die|das|dieses|dieser|der|ihre)(?: \w+){{0,3}} (?:stelle\w*|job\w*|position|anzeige|inserat|vakanz|angebot|ausschreibung|\
    ausbildungsplatz|bewerbungsfrist|link)(?: [^.!?]{{0,60}})? (?:ist|wurde|sind|nicht)(?: [^.!?]{{0,40}})? (?:nicht mehr|\
    bereits besetzt|besetzt|abgelaufen|geschlossen|deaktiviert|gelöscht|vergeben|archiviert|beendet|offline|entfernt|leider nicht|\
    inaktiv)
    (?:diese|die|das|dieses|dieser|der)(?: \w+){{0,3}} (?:stelle\w*|job\w*|position|anzeige|inserat|vakanz|angebot|\
    ausschreibung) (?:ist|wurde|existiert|steht) (?:leider |bereits |inzwischen |schon |mittlerweile )*(?:nicht mehr|besetzt|abgelaufen|\
    geschlossen|deaktiviert|gelöscht|vergeben|archiviert|beendet|offline|entfernt|inaktiv)
    (?:stelle\w*|anzeige|position|job|bewerbungsfrist|bewerbungsphase) (?:ist )?(?:bereits |leider )?(?:besetzt|abgelaufen|\
    nicht mehr (?:verfügbar|aktiv|online|aktuell)|geschlossen|deaktiviert|vergeben|nicht gefunden|archiviert|beendet)\W*$
    bewerbungen (?:sind |werden )?(?:derzeit |leider )?(?:nicht mehr|geschlossen)
    (?:cette|l.|ce|votre|la)(?: ?)(?:offre|annonce|poste|emploi|candidature)(?: d.emploi)?(?: [^.!?]{{0,50}})? (?:n.est plus|a (?:été |\
    déjà été |expiré)|est (?:désormais |maintenant |actuellement )?(?:expirée?|clôturée?|fermée?|pourvue?|archivée?|supprimée?|close|\
    terminée?|indisponible|désactivée?|n.existe))
    (?:offre|annonce|poste) (?:d.emploi )?(?:expirée?|clôturée?|pourvue?|archivée?|fermée?|introuvable|désactivée?)\W*$
    (?:les )?candidatures (?:sont )?(?:closes|fermées|clôturées)
    (?:est[ea]|la|el|esa)(?: \w+)? ?(?:oferta|vacante|puesto|empleo|convocatoria|anuncio|posición|aviso|plaza|trabajo|\
    proceso)(?: de (?:empleo|trabajo))?(?: [^.!?]{{0,50}})? (?:ya no|ha (?:sido |finalizado|expirado|caducado|cerrado|vencido)|\
    está (?:cerrad|caducad|expirad|finalizad|inactiv|archivad)|no (?:está disponible|existe|se encuentra)|expiró|caducó|finalizó|\
    fue (?:cerrad|cubiert|eliminad))
    (?:oferta|vacante|puesto|convocatoria|anuncio|plaza|aviso) (?:cerrad[oa]|caducad[oa]|expirad[oa]|finalizad[oa]|no disponible|\
    cubiert[oa]|no encontrad[oa]|vencid[oa])\W*$
    (?:proceso|inscripción|inscripciones) (?:cerrad|finalizad)[oa]s?\W*$
    (?:el )?plazo (?:de|para)[^.!?]{{0,40}} (?:ha (?:finalizado|expirado|vencido|terminado|concluido)|(?:está )?(?:cerrado|finalizado|vencido)|finalizó|venció)
    ya no (?:acepta|se aceptan)\w* (?:solicitudes|candidaturas|postulaciones)
    (?:est[ea]|a|o|essa)(?: \w+)? ?(?:vaga|oportunidade|posição|oferta|anúncio|processo seletivo|\
    emprego)(?: [^.!?]{{0,50}})? (?:não (?:está mais|aceita mais|existe|está disponível|foi encontrad)|já (?:(?:foi|está) (?:encerrad|\
    preenchid|fechad|expirad)|não)|foi (?:encerrad|preenchid|fechad|expirad|removid|arquivad|cancelad|pausad|congelad)|está (?:encerrad|\
    fechad|expirad|inativ|pausad|congelad)|expirou|encerrou)
    (?:vaga|oportunidade|oferta|anúncio|inscrições|candidaturas|processo seletivo) (?:encerrad[oa]s?|expirad[oa]s?|preenchid[oa]s?|\
    fechad[oa]s?|indisponíve(?:l|is)|não encontrad[oa]|finalizad[oa]s?|inativ[oa])\W*$
    não (?:está|estamos) mais (?:aceitando|recebendo) (?:candidaturas|inscrições|currículos)
    (?:quest[ao]|l.|la|il) ?(?:offerta|annuncio|posizione|lavoro|candidatura)(?: di lavoro)?(?: [^.!?]{{0,50}})? (?:non è più|\
    è (?:stat[ao] )?(?:scadut|chius|rimoss|archiviat|copert|complet|terminat|disattivat)|non (?:esiste|accetta)|risulta (?:scadut|\
    chius))
    (?:offerta|annuncio|posizione) (?:scadut|chius|archiviat|non disponibile)\w*\W*$ | (?:le )?candidature (?:sono )?chiuse
    i termini (?:per|di) [^.!?]{{0,40}} (?:sono |è )?(?:scadut|chius)\w+
    (?:deze|de|dit|het)(?: \w+)? ?(?:vacature|functie|baan|advertentie|positie)(?: [^.!?]{{0,50}})? (?:is (?:helaas |inmiddels |al |\
    reeds )*(?:niet (?:meer|langer)|verlopen|gesloten|vervuld|ingevuld|verwijderd|offline|gearchiveerd)|bestaat niet)
    vacature (?:is )?(?:verlopen|gesloten|vervuld|ingevuld|niet (?:gevonden|meer beschikbaar))\W*$
    (?:je kunt|u kunt|solliciteren (?:is|kan)) .{{0,20}}niet meer
    (?:denne|dette|den her|stillingen|jobbet|annoncen|annonsen|jobopslaget|den|tjänsten|jobbannonsen|annonsen du|\
    den här)(?: \w+){{0,2}}? ?(?:stilling(?:en)?|job(?:bet)?|annonce|annonse|tjänsten?|jobb(?:et)?|annonsen|utlysning(?:en)?)? ?(?:er|\
    är|har|findes|finns|kan)(?: \w+){{0,2}}? (?:ikke længere|ikke lenger|inte längre|besat|besatt|udløbet|utløpt|lukket|stengt|stängd|\
    tillsatt|avslutad|avsluttet|utgått|arkivert|arkiveret|arkiverad|inaktiv|løbet ud|gått ut)
    (?:ansøgningsfristen|søknadsfristen|sista ansökningsdag(?:en)?|ansökningstiden|fristen)(?: for denne stillingen)? (?:er|har|\
    är) (?:udløbet|utløpt|passerat|passert|gått ut|överskriden|ute|overskredet)
    (?:tämän?|tähän|ilmoitus|(?:avoin )?työpaikka|hakuaika)(?: [^.!?]{{0,40}}?)? (?:ei (?:ole|voi|oteta) enää|haku(?:aika)? (?:on )?\
    (?:päättyn|umpeutun|sulkeutun)\w+|on (?:jo )?(?:päättynyt|sulkeutunut|umpeutunut|poistettu|täytetty|vanhentunut|suljettu))
    haku(?:aika)?(?: \w+){{0,2}} (?:on )?(?:jo )?(?:päättyi\b|päättynyt|umpeutui\b|umpeutunut|sulkeutui\b|sulkeutunut|suljettu)
    (?:ta|to|ten|oferta|ogłoszenie|stanowisko|rekrutacja|niniejsze|niniejsza)(?: \w+){{0,2}}? ?(?:oferta|ogłoszenie|rekrutacja|pracy|\
    stanowisko)?(?: [^.!?]{{0,30}})? ?(?:jest (?:już )?(?:nieaktualn|nieaktywn|zakończon|zamknięt|archiwaln|niedostępn)\w*|wygasł[aoy]?|\
    straciła ważność|zostało? (?:\w+ )?(?:zakończon|zamknięt|usunięt|zarchiwizowan|wycofan)\w*|została (?:\w+ )?(?:zakończon|zamknięt|\
    usunięt|zarchiwizowan|wycofan)\w*|nie (?:jest już|istnieje)|zakończyła się|zakończona)
    (?:oferta|ogłoszenie|rekrutacja) (?:archiwalna|nieaktualna|nieaktualne|zakończona|wygasła|wygasło|archiwalne|nieaktywna)\W*$
    (?:nabór|rekrutacja|konkurs|przyjmowanie (?:zgłoszeń|aplikacji))(?: [^.!?]{{0,30}}?)? (?:jest |został[ao]? )?(?:już )?\
    (?:zakończon[yao]|zamknięt[yao]|rozstrzygnięt[yao])(?! zostan)
    termin (?:składania|nadsyłania|aplikowania|przyjmowania)[^.!?]{{0,30}} (?:upłynął|minął)
    (?:tato|tento|tahle|toto|ta|nabídka|inzerát|pozice|pracovní|hledaná|vámi)(?: [^.!?,]{{1,20}}){{0,3}}? ?(?:nabídka|inzerát|pozice|\
    místo|výběrové řízení)?(?: práce)? ?(?:již |už |byl[ao]? |je |bohužel |není |momentálně |dočasně |není )+(?:není|neaktuální|\
    neaktivní|obsazen\w*|ukončen\w*|uzavřen\w*|vypršel\w*|aktivní|aktuální|dostupn\w*|pozastaven\w*|archivov\w*|smazán\w*|stažen\w*|\
    zrušen\w*|expirov\w*|obsazena|platn\w*|k dispozici|zveřejněn\w*)
    (?:nabídka|inzerát|pozice|platnost inzerátu|platnost nabídky)(?: práce)? (?:vypršela?|expirovala?|neexistuje|nenalezena?|obsazena|\
    ukončena|uzavřena|archivována)\W*$
    přihlašování (?:bylo |je )?(?:již )?(?:ukončen|uzavřen)\w*
    (?:nábor|výběrové řízení) (?:byl[oa]? |je )?(?:již )?(?:ukončen|uzavřen|pozastaven)\w*
    (?:nábor|výberové konanie) (?:bol[oa]? |je )?(?:už )?(?:ukončen|uzavret|pozastaven)\w*
    (?:táto|tento|toto|ponuka|inzerát|pozícia)(?: [^.!?,]{{1,20}}){{0,3}}? ?(?:ponuka|inzerát|pozícia|miesto)?(?: práce)? ?(?:už |\
    bol[ao]? |je |nie je |momentálne )+(?:nie je|neaktuáln\w*|neaktívn\w*|obsaden\w*|ukončen\w*|uzavret\w*|aktívn\w*|aktuáln\w*|\
    dostupn\w*|pozastaven\w*|archivovan\w*|zrušen\w*)
    (?:ponuka|inzerát|pozícia) (?:vypršal|expiroval|neexistuje|nenájden)\w*
    (?:ez az? |az? |ezt az? )?(?:állás\w*|pozíció\w*|hirdetés\w*|pályázat\w*|jelentkezés\w*)(?: [^.!?]{{0,40}}?)? (?:már nem|lejárt|\
    megszűnt|betöltött\w{{0,3}}\b|betöltésre került|lezárult|lezárták|lezárva|véget ért|archiválva|inaktív|nem (?:elérhető|aktív|található))
    (?:acest|această|anunțul|postul|jobul|oferta|perioada|termenul|concursul)(?: [^.!?]{{0,40}})? (?:nu mai (?:este|e|poate|acceptă)|a (?:expirat|fost)|\
    este (?:inactiv|închis|expirat|arhivat|ocupat)|expirat|s-a încheiat)\w*
    (?:bu |söz konusu )?(?:iş )?(?:ilan|pozisyon|başvuru)\w{{0,8}}(?: \w+){{0,3}} (?:yayından (?:kald|kalk)\w*|(?:kapan|kapatıl|doldurul)\
    (?:mış|muş|dı|du)\w*|sona er(?:miş|di)\w*|süresi (?:dol(?:muş|du)|bit(?:miş|ti)|sona er(?:miş|di))\w*|artık (?:aktif|yayında|mevcut)|\
    pasif|dolmuştur|mevcut değil)
    ilan (?:yayında değil|yayından kalk|bulunamadı|süresi)
    (?:эта |данная |ваша |этот |данное )?(?:ваканси[яю]|предложение|объявление|позиция)(?: [^.!?]{{0,30}})? (?:в архиве|закрыт[ао]?|\
    больше не|уже не|неактивн[ао]|не найден[ао]|удален[ао]|удалён[ао]?|перенесен[ао] в архив|заполнен[ао]|архивирован[ао]|снят[ао]|\
    устарел[ао]|неактуальн[ао]|истек|недоступн)
    (?:при[её]м|набор|срок|подача)(?: [^.!?]{{0,30}}?)? (?:заверш[её]н|окончен|закрыт|ист[её]к|прекращ[её]н)\w*
    (?:прийом|набір|термін|подання)(?: [^.!?]{{0,30}}?)? (?:заверш|закінч|закрит|припинен|минув|сплив)\w*
    (?:ця |це |дана |дане )?(?:ваканс[іи]я|оголошення|пропозиція) (?:(?:вже |уже )?(?:закрит|неактивн|неактуальн|видален|заповнен)\w*|\
    (?:перенесен\w* )?(?:в|до) архів\w*)
    (?:тази )?(?:обява(?:та)?|позиция(?:та)?|кандидатстване(?:то)?)(?: [^.!?]{{0,30}}?)? (?:(?:е|беше) (?:изтекла|неактивна|затворен[ао]|\
    архивирана|свалена|невалидна|приключил[ао]?|запълнена)|вече не|изтече|приключи)
    (?:ovaj |ova |ovo |taj )?(?:oglas|natječaj|konkurs|pozicija|radno m(?:j)?esto)(?: [^.!?]{{0,30}}?)? (?:je (?:već )?(?:istek|zatvoren|\
    arhiviran|neaktiv|popunjen|završen|zaključen)\w*|više nije|nije više|nije aktiv\w+)
    (?:овај )?(?:оглас|конкурс)(?: [^.!?]{{0,30}}?)? (?:је (?:истекао|затворен|завршен)|више није)
    (?:ta |to )?(?:oglas|razpis|(?:prosto )?delovno mesto)(?: [^.!?]{{0,30}}?)? (?:je (?:že )?(?:potek|zaprt|zaključen|zaseden|neaktiv)\w*|ni več)
    (?:šis |ši )?(?:darbo )?(?:skelbimas|pozicija|konkursas|atranka|pasiūlymas)(?: [^.!?]{{0,30}}?)? (?:nebegalioja|nebeaktual\w+|neaktyv\w+|\
    (?:jau )?(?:baigė|pasibaig|uždaryt|baigt)\w*)
    (?:šī |šis )?(?:vakance|sludinājums|pieteikšanās)(?: [^.!?]{{0,30}}?)? (?:vairs nav|(?:ir )?(?:jau )?(?:slēgt|beigusies|aizvērt|neaktīv|\
    aizpildīt|noslēgusies)\w*)
    (?:see )?(?:töökuulutus|tööpakkumine|kuulutus|konkurss|kandideerimi\w+)(?: [^.!?]{{0,30}}?)? (?:on (?:juba )?(?:aegunud|lõppenud|suletud|\
    täidetud|läbi)|ei ole enam|lõppes)
    umsóknarfrestur(?: \w+){{0,3}} (?:liðinn|útrunninn|runninn) | (?:þetta )?starf(?:ið)? er ekki lengur
    aquesta (?:oferta|vacant|plaça|convocatòria)(?: [^.!?]{{0,30}}?)? (?:ja no|ha (?:caducat|finalitzat|expirat|estat)|està tancada)
    (?:ця |дана )?ваканс[іи]я (?:закрита|в архіві|неактивна|більше не|вже не|неактуальна|не знайдена|видалена)
    (?:η |αυτή η |οι |ο |το )?(?:θέση|αγγελία|προκήρυξη|αιτήσεις|διαγωνισμός|υποβολή|προθεσμία)(?: [^.!?]{{0,40}}?)? (?:δεν (?:είναι|υπάρχει)\
    (?: πλέον)?|έχ(?:ει|ουν) (?:λήξει|κλείσει|καλυφθεί|ολοκληρωθεί|παρέλθει)|έκλεισ\w+|έληξ\w+|είναι (?:πλέον )?(?:ανενεργ|κλειστ)\w+)
    (?:该|此|這個|本)?(?:職位|職缺|職務|崗位|工作機會|招募|徵才|职位|招聘|报名|应聘|應徵)(?:信息|資訊)?(?:已|已經|已经)?(?:不再(?:接受|招)|(?<=已|经|經)(?:下架|關閉|结束|\
    結束|截止|額滿|失效|到期|過期|停止|暫停|刪除))
    (?:该|此|这个|您(?:查看|访问)的)?(?:职位|岗位|招聘|职缺|職缺|信息|工作)(?:信息)?(?:已|己)(?:经)?(?:下线|关闭|過期|过期|失效|\
    停止招聘|结束|招满|暂停|下架|關閉|删除|被删除|不存在)
    (?:该|此)(?:职位|岗位)(?:不存在|暂停招聘|停止)
    (?:この|こちらの|本|お探しの|該当の|ご指定の)?(?:求人|募集|案件|ポジション|職種|お仕事|採用)(?:情報|広告|ページ)?(?:は|が)[^。次予]{{0,15}}(?:終了(?:し|いた|と|に|済)|\
    締め切(?:りました|られ|らせ|っ)|見つかりません|存在しません|クローズ|公開され(?:ておりません|ていません)|削除され|掲載されて(?:いません|おりません)|非公開)
    掲載期間(?:は|が)(?:終了|過ぎ|満了)
    (?:掲載|募集|応募|応募受付|受付|公募|選考)(?:期間)?(?:は|が|を)?(?:既に|すでに)?(?:終了|締め?切)(?:しました|いたしました|し?ております|しています|し?されました|\
    となりました|りました|って|られました|らせていただきました|済) | (?:掲載|募集|受付|応募受付)終了\W*$
    (?:이|해당|본)? ?(?:채용|공고|포지션|모집|접수|지원)(?:\s?(?:공고|기간|접수))?(?:은|는|이|가)? ?.{{0,12}}\
    (?:(?:마감|종료|만료|삭제)(?:되었|됐|된|됨)|존재하지 않)
    마감된\s?(?:채용|공고|포지션)
    (?:هذه|هذا|تم) (?:الوظيفة|الإعلان|إغلاق|إنتهاء|انتهاء|شغل).{{0,40}}(?:مغلقة?|منتهية?|غير متاحة?|لم تعد|انتهت|الوظيفة|التقديم)
    (?:لقد )?(?:انتهى|انتهت|أغلق|أُغلق|تم (?:إغلاق|إيقاف|انتهاء)) (?:باب |فترة |مدة |موعد |صلاحية |وقت )?(?:هذه |هذا )?(?:التقديم|التقدم|الوظيفة|الإعلان|استقبال)
    (?:لم تعد )?(?:هذه )?(?:ال)?وظيفة (?:لم تعد )?(?:غير )?(?:متاحة حاليا|مغلقة|منتهية|شغلت) | لم تعد هذه الوظيفة | باب التقديم مغلق
    (?:این )?(?:آگهی|فرصت شغلی|موقعیت شغلی)(?: [^.!?؟]{{0,30}}?)? (?:منقضی|بسته شده|غیرفعال|به پایان رسیده)
    مهلت (?:ارسال|ثبت)[^.]{{0,30}}(?:تمام|پایان)
    (?:המשרה|משרה זו|המודעה|המודעה הזו|המשרה הזו)(?: \S+){{0,3}} (?:אינה|איננה|אוישה|נסגרה|סגורה|לא פעילה|לא רלוונטית|כבר לא|הוסרה|לא נמצאה|פגה)
    (?:הגשת|קבלת) (?:ה)?מועמדו(?:ת|יות)(?: \S+){{0,2}} (?:הסתיימה|נסגרה|סגורה)
    המועד (?:האחרון )?להגשת (?:ה)?מועמדו(?:ת|יות) (?:חלף|עבר|הסתיים)
    (?:lowongan|pekerjaan|posisi|iklan|jawatan|kekosongan|pendaftaran|lamaran|permohonan)(?: [^.!?]{{0,30}}?)? (?:(?:sudah|telah) (?:resmi )?\
    (?:ditutup|berakhir|tutup|kedaluwarsa|kadaluarsa|tamat|luput|terisi|diisi|dihapus)|(?:sudah )?(?:tidak|tak) (?:lagi )?(?:tersedia|aktif|menerima|dibuka))
    (?:lowongan|iklan|pendaftaran) (?:ditutup|kedaluwarsa|berakhir|tutup)\W*$
    (?:tin (?:tuyển dụng|đăng)|việc làm|công việc|vị trí|tin)(?: (?:này|tuyển dụng|ứng tuyển|bạn(?: đang)? (?:tìm|xem)))* (?:hiện )?(?:đã|không còn) \
    ?(?:hết hạn|đóng|ngừng|kết thúc|được tuyển|bị (?:xóa|gỡ)|tồn tại|tuyển|hiệu lực|khả dụng|nhận|đủ)
    (?:đã )?hết hạn (?:ứng tuyển|nộp(?: hồ sơ)?|tuyển dụng)\W*$ | đã (?:ngừng|hết hạn|đóng) (?:nhận|ứng tuyển|tuyển|nộp)
    ปิดรับ(?:สมัคร)?(?:งาน)?(?:แล้ว|เรียบร้อย) | (?:หมดเขต|สิ้นสุด)(?:การ)?รับสมัคร(?:งาน)?แล้ว
    (?:ตำแหน่ง(?:งาน)?|ประกาศ(?:งาน|รับสมัคร(?:งาน)?)?|งาน)นี้\s?(?:ได้)?(?:ปิด|หมดอายุ|ถูกลบ|สิ้นสุด|ไม่(?:เปิดรับ|ว่าง|มี|พร้อม))
    ประกาศ(?:งาน)?(?:นี้)?หมดอายุ
    यह (?:नौकरी|पद|विज्ञापन).{{0,30}}(?:बंद|समाप्त|उपलब्ध नहीं) | आवेदन (?:बंद|समाप्त) (?:हो|है)
    (?:bu )?(?:vakansiya|elan|iş elanı)(?:n?[ıi]n)?(?: \w+){{0,2}} (?:aktiv deyil|bağlan(?:ıb|mış|dı)|mövcud deyil|müddəti (?:bit|başa çat))\w*
    müraciət(?:lərin)? (?:müddəti|qəbulu)[^.!?]{{0,15}} (?:bitib|başa çatıb|dayandırılıb)
    (?:ეს |მოცემული )?(?:ვაკანსია|განცხადება)(?: \w+){{0,2}} (?:დახურულია|დასრულებულია|დაიხურა|აღარ არის|ვადაგასულია|გაუქმებულია)
    (?:განაცხადების|განცხადებების) მიღება (?:დასრულდა|დასრულებულია|შეწყვეტილია) | ვაკანსიას ვადა გაუვიდა
    (?:այս |տվյալ )?(?:թափուր )?(?:աշխատատեղը|աշխատանքը|հայտարարությունը)(?: \w+){{0,2}} (?:փակված է|փակ է|այլևս|ակտիվ չէ|ժամկետանց է)
    դիմումների ընդունում\w* (?:ավարտված|ավարտվել) է | հայտարարության ժամկետը լրացել է
    (?:бұл |бул |ушбу |бу )?(?:вакансия|хабарландыру|жарыя|эълон)\
    (?: \w+){{0,2}} (?:жабы[қк]|жабыл(?:ды|ған|ган)\b|белсенді емес|активдүү эмес|ёпи(?:қ|лган|лди)|фаол эмас)
    (?:өтініш|арыз)\w* (?:қабылдау|кабыл алуу) (?:аяқталды|тоқтатылды|аяктады|токтотулду)
    (?:bu |ushbu )?(?:vakansiya|e['’ʻ‘]lon|ish o['’ʻ‘]rni)(?: \w+){{0,2}} (?:yopi(?:q|lgan|ldi)|faol emas|mavjud emas|muddati (?:tuga|o['’ʻ‘]t)gan)
    ariza(?:lar)? qabul qilish (?:tugadi|yakunlandi|to['’ʻ‘]xtatildi)
    (?:энэ )?(?:ажлын (?:байр|зар)|зар)(?: \w+){{0,2}} (?:хаагдсан|хаагдлаа|идэвхгүй|дууссан)
    (?:анкет|өргөдөл) хүлээн авах хугацаа (?:дууссан|дууслаа)
    (?:ky |kjo )?(?:pozicion|njoftim|konkurs|shpallj|vend)\w*(?: \w+){{0,3}} (?:është (?:mbyllur|plotësuar)|ka (?:skaduar|përfunduar)|nuk është më)
    afati (?:i|për) [^.!?]{{0,25}} ka (?:përfunduar|kaluar|skaduar)
    (?:овој |оваа )?(?:оглас|позици|конкурс)\w*(?: \w+){{0,3}} (?:е (?:веќе )?(?:затворен|истечен|завршен|пополнет|неактив)\w*|повеќе не е|истече)
    рокот за (?:аплицирање|пријавување) (?:е )?(?:помина|истече|завршен|изминат)\w*
    (?:dan |din )?(?:il-)?(?:post|vakanza)(?: \w+){{0,3}} (?:ingħalaq|magħluq)\w*
    tá an (?:folúntas|post|comórtas)(?: \w+){{0,2}} (?:dúnta|líonta) | tá an spriocdháta (?:caite|thart) | tá an dáta deiridh caite
    mae(?:.r| y| r)? (?:swydd|dyddiad cau|hysbyseb)(?: \w+){{0,3}} (?:wedi (?:cau|dod i ben|mynd heibio|ei llenwi)|bellach ar gau)
    (?:lan-?)?eskaintza(?: hau)? (?:itxita dago|amaituta dago|itxi egin da|ez dago (?:eskuragarri|erabilgarri)) | (?:aurkezteko )?epea (?:amaitu|bukatu|itxi) da
    (?:esta |a )?(?:oferta|vacante|praza|convocatoria)(?: \w+){{0,2}} (?:xa non|está (?:pechada|caducada)|caducou|pechouse)
    o prazo[^.!?]{{0,30}} (?:rematou|finalizou)
    (?:sarado|tapos) na ang (?:aplikasyon|posisyon|pagtanggap) | (?:ang )?(?:trabaho|posisyon)(?:ng ito)? ay (?:sarado|napunan|hindi na)
    (?:nafasi|kazi) hii(?: \w+){{0,2}} (?:imefungwa|imejazwa|haipatikani|imekwisha|haipo)
    muda wa (?:kutuma |kuwasilisha )?maombi (?:umekwisha|umepita|umefungwa)
    (?:hierdie |die )?(?:pos|vakature|advertensie)(?: \w+){{0,3}} (?:is (?:reeds |\
    alreeds )?(?:gesluit|gevul|verval)|is nie meer|het (?:gesluit|verval|verstryk))
    (?:এই )?(?:চাকরি|পদ|বিজ্ঞপ্তি)\S{{0,4}}(?: \S+){{0,3}} (?:মে(?:য়|য়)াদ শেষ|বন্ধ (?:হ|করা)) | আবেদনের (?:সময়|সময়|মে(?:য়|য়)াদ|সময়সীমা|সময়সীমা) (?:শেষ|পার|অতিক্রান্ত)
    (?:یہ )?(?:ملازمت|نوکری|آسامی|اسامی|اشتہار)(?: \S+){{0,2}} (?:بند ہو|ختم ہو|اب دستیاب نہیں)
    درخواست (?:دینے|جمع کر\S+) کی (?:آخری )?(?:تاریخ|مدت|میعاد) (?:گزر|ختم)
    (?:இந்த )?(?:வேலை|பணி|பணியிடம்|விளம்பரம்)(?: \S+){{0,3}} (?:மூடப்பட்டது|காலாவதியானது|நிரப்பப்பட்டது)
    यो (?:जागिर|पद|विज्ञापन)(?: \S+){{0,3}} (?:बन्द (?:भ|छ)|उपलब्ध छैन) | (?:आवेदन|दरखास्त)(?: \S+){{0,2}} (?:म्याद|समय) (?:सकि|समाप्त)
    (?:ការងារ|មុខតំណែង|ការប្រកាស)នេះ\s?(?:ត្រូវបាន|បាន)?(?:បិទ|ផុតកំណត់)
    (?:ဤ|ဒီ)(?:အလုပ်|ရာထူး)\S{{0,6}}\s?(?:ပိတ်(?:ပြီး|ထား|လိုက်)|သက်တမ်းကုန်)
    (?:ວຽກ|ຕຳແໜ່ງ|ປະກາດ)(?:ງານ)?ນີ້\s?(?:ໄດ້)?(?:ປິດ|ໝົດອາຍຸ|ໝົດກຳນົດ|ຖືກລຶບ) | (?:ປິດ|ໝົດເຂດ)ຮັບສະໝັກແລ້ວ
    (?:ይህ |ይሄ )(?:የ[ሥስ]ራ )?(?:ማስታወቂያ|ቦታ)(?: \S+){{0,2}} (?:ተዘግቷል|አብቅቷል|አልፎበታል) | የማመልከቻ (?:ጊዜው|ቀኑ|ጊዜ) (?:አልፏል|አብቅቷል|ተጠናቋል)
    (?:reageren|solliciteren)(?: \w+){{0,3}} is niet (?:meer|langer) mogelijk
    (?:de )?(?:sollicitatie|reactie)termijn(?: \w+){{0,3}} is (?:verstreken|\
    verlopen|gesloten|voorbij)
    """
    )
)
CONDITIONAL = any_of(
    r"""
    \bif | \bonce | \bwhen | until | unless | after | before | as soon as | in case | may be | might be | will (?:be|remain|close) | should
    wenn | falls | sobald | bis die | si l | lorsque | une fois | cuando | hasta | si la | quando | se a | até
    zostanie | będzie | wanneer | zodra | indien | når | när | hvis | jakmile | pokud | jeśli | gdy | если | когда | 如果 | якщо | коли
    dacă\b | \bcând | amikor | amennyiben
    \beğer | \bjika\b | apabila | \bnếu\b | หาก | เมื่อ | إذا | عند | \bאם | 場合 | 次第 | 경우 | ako\b | \bče\b | \bjei\b | \bkui\b | \bjos\b
    εάν | \bαν\b | \bəgər | \bთუ\b | როდესაც | \bեթե | \bերբ | \bегер\b | \bэгер | \bagar\b | хэрэв | \bnëse | \bjekk\b | \bnuair | os yw | \bbaldin
    \bkung\b | \bikiwa | যদি | \bاگر\b | अगर | यदि | ប្រសិនបើ | အကယ်၍ | ຖ້າ | ከሆነ | \bкога\b | \bкада\b | என்றால்
    """
)

# Who says that it is over, what they did, and of what, in any order of the last two.
_WHO = one_of(
    r"""
    (?:the |this )?(?:employer|company|advertiser|recruiter|hiring (?:manager|team|company)|poster)
    (?:der |die |das )?(?:arbeitgeber|unternehmen|firma|inserent)\w{0,2} | (?:l.|le )?(?:employeur|recruteur|entreprise) | (?:la |el )?empresa
    (?:el |o |a )?(?:empleador|anunciante|empregador|reclutador|recrutador|empresa) | (?:l.)?(?:azienda|inserzionista) | (?:il )?datore di lavoro
    (?:het |de )?(?:bedrijf|werkgever|organisatie|adverteerder) | arbetsgivaren | företaget | arbejdsgiveren | arbeidsgiveren | virksomheden
    bedriften | työnantaja | yritys | pracodawca | firma | zaměstnavatel | společnost | spoločnosť | zamestnávateľ | munkáltató | a cég
    angajatorul | compania | işveren | şirket | работодатель | компания | роботодавець | компанія | работодателят | poslodavac | delodajalec
    darbdavys | darba devējs | tööandja | ο εργοδότης | η εταιρεία | (?:该|此|招聘|掲載|募集|採用)?(?:企业|公司|雇主|企業|会社)(?:は|が|已)?
    (?:해당 )?(?:기업|회사)[은이가]? | nhà tuyển dụng | công ty | perusahaan | pemberi kerja | صاحب العمل | الشركة | המעסיק | کارفرما
    """
)
_ENDED = one_of(
    r"""
    ha(?:s|ve) (?:now |already |since )?(?:removed|closed|withdrawn|taken down|ended|filled|deleted|unpublished|stopped|archived)\b
    ha(?:t|ben) .{0,60}(?:zurückgezogen|geschlossen|beendet|entfernt|gelöscht|deaktiviert|besetzt)\b
    (?:a|ont) (?:retiré|clôturé|fermé|pourvu|supprimé|désactivé|suspendu) | ha(?:n)? (?:cerrado|retirado|finalizado|eliminado|cubierto|concluido)
    encerrou | fechou | retirou | removeu | preencheu | finalizou | ha (?:chiuso|ritirato|rimosso|concluso|sospeso)
    heeft .{0,60}(?:ingetrokken|gesloten|verwijderd|vervuld|stopgezet) | har (?:stängt|avslutat|tagit bort|dragit tillbaka|tillsatt)
    har (?:lukket|fjernet|avsluttet|afsluttet|trukket|slettet|besat) | on (?:sulkenut|poistanut|päättänyt)
    (?:zakończy|zamkną|zamknę|wycofa|usunę|usuną)ł\w* | (?:ukončil|uzavřel|stáhl|odstranil|uzavrel|stiahl|zrušil)\w*
    lezárta | visszavonta | eltávolította | betöltötte | a (?:închis|retras|eliminat|încheiat) | kapattı | kaldırdı | sonlandırdı | durdurdu
    закрыл | снял | удалил | завершил | приостановил | архивировал | больше не принимает | закри[вл] | зняв | зняла | більше не приймає
    затвори | премахна | свали | прекрати | zatvori\w* | uklonio | povukao | zaprl | umaknil | uždarė | pašalino | slēdza | noņēma | sulges
    eemaldas | lõpetas | έκλεισε | απέσυρε | αφαίρεσε | 停止 | 关闭 | 下架 | 结束 | 關閉 | 終了 | 締め切 | 마감 | 종료 | 내렸
    đã (?:đóng|gỡ|ngừng|kết thúc) | telah (?:menutup|menghapus|menarik) | أغلق | أزال | سحب | أوقف | סגר | הסיר | بست
    """
)
_OF_POSTING = one_of(
    rf"""
    {_POSTING}\b | applications\b | (?:job|stellen)?anzeige\b | stelle\b | ausschreibung\b | inserat\b | angebot\b | bewerbung | offre\b
    annonce\b | poste\b | recrutement\b | oferta\b | vacante\b
    proceso\b | puesto\b | anuncio\b | vaga\b | processo | anúncio | seleção | offerta | annuncio | selezione | posizione | candidatur
    vacature\b | annons(?:en)?\b | tjänst | ansökning | ansøgning | søknad | stilling | opslag | haku | haun | ilmoitu | paikan | ofert | ogłosze | rekrutac
    zgłosz | nabíd | inzer | pozic | výběrov | zveřejn | zverejn | ponuk | nábor | hirdetés | pályázat | állás | jelentkez | anunț | post(?:ul)?\b
    ilanı\b | pozisyonu\b | başvuru | вакансию\b | отклик | конкурс\b | набор\b | вакансію\b | відгук | обява | кандидатур | oglas | natječaj | konkurs | razpis
    skelbim | atrank | sludināj | vakanc | konkurss | kuulutus | konkursi | αγγελία | θέση | 职位 | 岗位 | 招聘 | 職缺 | 徵才 | 求人 | 募集 | 掲載 | 応募
    채용 | 공고 | 지원 | tuyển dụng | tin | lowongan | الوظيفة | الإعلان | משרה | آگهی
    """
)
ENDED = Table(
    rf"^\W*(?:{_SORRY}[\s,.!:;–،、，。-]*)?(?:but |que? |že |dass )?{_WHO}(?=\W|[\u3040-\u9fff\uac00-\ud7af])"
    rf"(?=[^.!?\n]{{0,120}}(?<!\w){_OF_POSTING}|[^.!?\n]{{0,120}}[\u3040-\u9fff\uac00-\ud7af]{_OF_POSTING}|{_OF_POSTING})"
    rf"[^.!?\n]{{0,80}}?(?:(?<!\w)|(?<=[\u3040-\u9fff\uac00-\ud7af])){_ENDED}"
)


def says_gone(text: str) -> bool:
    """Whether a text begins by saying that a posting is closed, and says so without a condition."""
    said = GONE.match(text) or ENDED.match(text)
    return said is not None and not CONDITIONAL.search(text[: said.end() + 30])


def asks_for_scripts(text: str) -> bool:
    """Whether a text says that the page needs scripts, and not one part of it alone (its form, its comments)."""
    found = _SCRIPT_NEEDED.search(text)
    return found is not None and not _OF_A_PART.search(text[max(found.start() - _AROUND, 0) : found.end() + _AROUND])
