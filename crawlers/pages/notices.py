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
    страница не найдена | сторінку не знайдено | 页面不存在 | ページが見つかりません | 페이지를 찾을 수
    """
)
SCRIPT_NEEDED = any_of(
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

LOADING = Table(
    r"\W*(?:(?:now |page |jobs? |results? )*loading(?: \w+){0,3}|please wait|(?:wird |seite wird |lade )?(?:geladen|daten|"
    r"ladevorgang)|chargement(?: en cours)?|cargando|carregando|"
    r"caricamento(?: in corso)?|laden|bezig met laden|indlæser|laster(?: inn)?|laddar|ladataan|ładowanie|wczytywanie|načítá(?:m|ní)|"
    r"načítava|betöltés|se încarcă|"
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
    r"к сожалению|на жаль|извините|抱歉|很抱歉|申し訳(?:ございません|ありません)が?|죄송합니다)"
)
GONE = Table(
    rf"^\W*(?:{_SORRY}[\s,.!:;–-]*(?:but |que? |že |dass |, )?)?(?:it (?:looks|seems) like |it appears (?:that )?|that )?"
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
    (?:offerta|annuncio|posizione) (?:scadut|chius|archiviat|non disponibile)\w*\W*$ | candidature (?:sono )?chiuse
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
    (?:tämä|ilmoitus|työpaikka|avoin työpaikka|hakuaika)(?: \w+){{0,2}} (?:ei ole enää|on (?:päättynyt|sulkeutunut|umpeutunut|poistettu|\
    täytetty|vanhentunut))
    (?:ta|to|ten|oferta|ogłoszenie|stanowisko|rekrutacja|niniejsze|niniejsza)(?: \w+){{0,2}}? ?(?:oferta|ogłoszenie|rekrutacja|pracy|\
    stanowisko)?(?: [^.!?]{{0,30}})? ?(?:jest (?:już )?(?:nieaktualn|nieaktywn|zakończon|zamknięt|archiwaln|niedostępn)\w*|wygasł[aoy]?|\
    straciła ważność|zostało? (?:\w+ )?(?:zakończon|zamknięt|usunięt|zarchiwizowan|wycofan)\w*|została (?:\w+ )?(?:zakończon|zamknięt|\
    usunięt|zarchiwizowan|wycofan)\w*|nie (?:jest już|istnieje)|zakończyła się|zakończona)
    (?:oferta|ogłoszenie|rekrutacja) (?:archiwalna|nieaktualna|nieaktualne|zakończona|wygasła|wygasło|archiwalne|nieaktywna)\W*$
    (?:tato|tento|tahle|toto|ta|nabídka|inzerát|pozice|pracovní|hledaná|vámi)(?: [^.!?,]{{1,20}}){{0,3}}? ?(?:nabídka|inzerát|pozice|\
    místo|výběrové řízení)?(?: práce)? ?(?:již |už |byl[ao]? |je |bohužel |není |momentálně |dočasně |není )+(?:není|neaktuální|\
    neaktivní|obsazen\w*|ukončen\w*|uzavřen\w*|vypršel\w*|aktivní|aktuální|dostupn\w*|pozastaven\w*|archivov\w*|smazán\w*|stažen\w*|\
    zrušen\w*|expirov\w*|obsazena|platn\w*|k dispozici|zveřejněn\w*)
    (?:nabídka|inzerát|pozice|platnost inzerátu|platnost nabídky)(?: práce)? (?:vypršela?|expirovala?|neexistuje|nenalezena?|obsazena|\
    ukončena|uzavřena|archivována)\W*$
    (?:nábor|výběrové řízení) (?:byl[oa]? |je )?(?:již )?(?:ukončen|uzavřen|pozastaven)\w*
    (?:táto|tento|toto|ponuka|inzerát|pozícia)(?: [^.!?,]{{1,20}}){{0,3}}? ?(?:ponuka|inzerát|pozícia|miesto)?(?: práce)? ?(?:už |\
    bol[ao]? |je |nie je |momentálne )+(?:nie je|neaktuáln\w*|neaktívn\w*|obsaden\w*|ukončen\w*|uzavret\w*|aktívn\w*|aktuáln\w*|\
    dostupn\w*|pozastaven\w*|archivovan\w*|zrušen\w*)
    (?:ponuka|inzerát|pozícia) (?:vypršal|expiroval|neexistuje|nenájden)\w*
    (?:ez az?|az?|ezt az?) (?:állás\w*|pozíció\w*|hirdetés\w*)(?: [^.!?]{{0,40}})? (?:már nem|lejárt|megszűnt|betölt\w*|lezár\w*|\
    archiv\w*|inaktív|nem (?:elérhető|aktív|található))
    (?:acest|această|anunțul|postul|jobul|oferta)(?: [^.!?]{{0,40}})? (?:nu mai (?:este|e|poate|acceptă)|a (?:expirat|fost)|\
    este (?:inactiv|închis|expirat|arhivat|ocupat)|expirat)\w*
    (?:bu|söz konusu|ilan|pozisyon)(?: \w+){{0,3}} (?:ilan|pozisyon|iş|başvuru)?\w* ?(?:yayından kaldırıl\w*|kapan\w*|kapatıl\w*|\
    sona er\w*|süresi (?:dol\w*|bit\w*|sona)|artık (?:aktif|yayında|mevcut)|pasif|doldurul\w*|dolmuştur|mevcut değil)
    ilan (?:yayında değil|yayından kalk|bulunamadı|süresi)
    (?:эта |данная |ваша |этот |данное )?(?:ваканси[яю]|предложение|объявление|позиция)(?: [^.!?]{{0,30}})? (?:в архиве|закрыт[ао]?|\
    больше не|уже не|неактивн[ао]|не найден[ао]|удален[ао]|удалён[ао]?|перенесен[ао] в архив|заполнен[ао]|архивирован[ао]|снят[ао]|\
    устарел[ао]|неактуальн[ао]|истек|недоступн)
    (?:ця |дана )?ваканс[іи]я (?:закрита|в архіві|неактивна|більше не|вже не|неактуальна|не знайдена|видалена)
    (?:η θέση|η αγγελία|αυτή η (?:θέση|αγγελία))(?: [^.!?]{{0,30}})? (?:δεν είναι πλέον|έχει (?:λήξει|κλείσει|καλυφθεί)|έκλεισε|έληξε)
    (?:该|此|这个|您(?:查看|访问)的)?(?:职位|岗位|招聘|职缺|職缺|信息|工作)(?:信息)?(?:已|己)(?:经)?(?:下线|关闭|過期|过期|失效|\
    停止招聘|结束|招满|暂停|下架|關閉|删除|被删除|不存在)
    (?:该|此)(?:职位|岗位)(?:不存在|暂停招聘|停止)
    (?:この|こちらの|本|お探しの|該当の|ご指定の)?(?:求人|募集|案件|ポジション|職種|お仕事)(?:情報|広告)?(?:は|が)?.{{0,15}}(?:終了|\
    締め切|掲載期間|見つかりません|存在しません|クローズ|公開され(?:ておりません|\
    ていません)|受付を終了)
    (?:掲載|募集|応募受付|公募)(?:は|を)?(?:終了|締切)
    (?:이|해당|본)? ?(?:채용|공고|포지션|모집)(?:\s?공고)?(?:은|는|이|가)? ?.{{0,12}}(?:마감|종료|만료|삭제|존재하지)
    (?:هذه|هذا|تم) (?:الوظيفة|الإعلان|إغلاق|إنتهاء|انتهاء|شغل).{{0,40}}(?:مغلقة?|منتهية?|غير متاحة?|انتهت|الوظيفة|التقديم)
    (?:המשרה|משרה זו|המודעה)(?: \S+){{0,3}} (?:אינה|אוישה|נסגרה|לא פעילה|אינה רלוונטית|הוסרה|לא נמצאה)
    """
    )
)
CONDITIONAL = any_of(
    r"""
    \bif | once | when | until | unless | after | before | as soon as | in case | may be | might be | will (?:be|remain|close) | should
    wenn | falls | sobald | bis die | si l | lorsque | une fois | cuando | hasta | si la | quando | se a | até
    wanneer | zodra | indien | når | när | hvis | jakmile | pokud | jeśli | gdy | если | когда | 如果
    """
)

SECTION = starts_with(
    r"""
    (?:key |main |your |the |job |essential |core |primary |major |minimum |preferred |basic |desired |required |additional |position |\
    role )*(?:responsibilit|requirements?\b|qualifications?\b|duties|accountabilit|tasks\b|skills\b|experience\b|competenc|mission\b)
    what (?:you.ll|you will|you.d|we.re looking|we are looking|you bring|we offer|you need|we expect|we.d|you.ll bring|makes you|\
    it takes|to expect|you get|you can expect|we need|sets you)
    who (?:you are|we.re looking|we are looking|are you|should apply)
    about (?:the|this|your) (?:role|job|position|opportunity|internship|team)
    (?:job|position|role) (?:description|summary|overview|purpose|details|profile|requirements) | why (?:join|you|us|work|you.ll)
    (?:nice|good) to have | must.haves? | bonus points | you (?:have|are|will|might|should) | benefits?\b | perks | we offer
    how to apply | your (?:profile|role|tasks|mission|impact|skills) | the (?:role|job|opportunity|position)\b | in this role | summary\b
    compensation
    (?:deine?|ihre?|unsere?|das|dein|euer|die)? ?(?:aufgaben|profil|qualifikation|anforderung|verantwortung|tätigkeit|benefits|vorteile|\
    bringst du|erwartet|kontakt f)\w*
    das (?:bringst|bieten|erwartet|wünschen|machst|solltest|kannst) | was (?:sie|du|wir|dich) | wir (?:bieten|erwarten|suchen)
    darauf (?:kannst|dürfen) | stellenbeschreibung | worauf (?:du|sie) | (?:womit|wodurch) sie
    (?:vos |votre |les |la |le |tes |ton |description du |profil )?(?:missions?|profil|poste|recherché|responsabilités|compétences|\
    avantages|qualifications)\b
    (?:ce que|pourquoi|qui êtes|nous (?:offrons|recherchons|vous)|descriptif) | à propos du poste
    (?:tus |sus |las |los |principales )?(?:funciones|responsabilidades|requisitos|requerimientos|beneficios|tareas|competencias|\
    experiencia|perfil|habilidades)\b
    (?:qué|lo que) (?:harás|ofrecemos|buscamos|esperamos|necesitas|te ofrecemos) | (?:te )?ofrecemos | se ofrece
    descripción (?:del|de la) | conocimientos
    (?:principais )?(?:responsabilidades|requisitos|atribuições|benefícios|qualificações|atividades|diferenciais|competências|\
    habilidades)\b
    (?:o que|quem) (?:você|buscamos|oferecemos|esperamos|vai) | descrição da vaga | sobre a (?:vaga|posição) | oferecemos | procuramos
    perfil\b
    (?:le tue |principali )?(?:responsabilità|requisiti|mansioni|competenze|attività)\b
    (?:cosa|chi|di cosa) (?:farai|offriamo|cerchiamo|ti occuperai|sei) | (?:si )?offriamo | si offre | il tuo profilo | descrizione
    la risorsa
    (?:jouw |je |wat |wij |functie|taken|over de )(?:profiel|functie|taken|ga je|bieden|vragen|wij|eisen|omschrijving|breng|rol|\
    verantwoordel)\w*
    functie(?:-?eisen|omschrijving) | dit (?:ga|breng|bieden|ben) | wie ben jij
    (?:om |dine |din |arbejdsopgaver|arbeidsoppgaver|arbetsuppgifter|kvalifikasjoner|kvalifikationer|kvalifikation|dina |vi (?:tilbyr|\
    tilbyder|erbjuder|søger|søker|söker)|om (?:tjänsten|stillingen|rollen|jobbet)|ansvar|opgaver|hvem er du|personlige egenskaper|\
    ansøgning)
    (?:tehtävä|edellytämme|tarjoamme|odotamme|hakijalta|työtehtäv)\w*
    (?:twoje |twój |zakres |główne |nasze )?(?:obowiązk|wymagan|zakres|oczekujem|oferujem|kwalifikac|profil kandydat|zadan|benefit|\
    mile widzian)\w*
    (?:to )?oferujemy | czego (?:oczekujemy|szukamy) | co (?:oferujemy|będziesz)
    (?:co |jak |koho |kdo |náplň|pracovní náplň|popis (?:práce|pozice)|požad|nabíz|očekáv|vaše|tvoje|benefity|hledáme|znalosti|odměna|\
    úkoly|zodpovědnost)\w*
    (?:náplň|ponúk|požiadav|očakáv|vaša|benefity|čo )\w* | (?:feladat|elvárás|amit kínálunk|előny|kínál|mit (?:várunk|kínálunk))\w*
    (?:responsabilități|cerințe|beneficii|ce (?:oferim|vei|căutăm)|descrierea)
    (?:görev|iş tanımı|aranan|genel nitelik|nitelikler|sorumluluk|beklenti|sunduklar)\w*
    (?:обязанност|требовани|условия|задачи|мы предлагаем|что (?:мы|нужно|предстоит)|кого мы|описание|обов.язки|вимоги|умови|\
    ми пропонуємо)\w*
    (?:καθήκοντα|απαραίτητα|προσόντα|αρμοδιότητες|παροχές)\w*
    (?:岗位|工作|职位|任职|任職|岗位要求|招聘)?(?:职责|描述|要求|内容|资格|条件|待遇|福利|職責|說明|条件要求)\W
    (?:仕事|業務|応募|募集|必須|歓迎|待遇|勤務|給与|求める)\w{0,8}
    (?:담당|주요|자격|우대|근무|업무|복리|채용|지원)\s?\w{0,6} | (?:المسؤوليات|المتطلبات|المهام|المؤهلات|الوصف)
    (?:דרישות|תיאור) (?:התפקיד|המשרה)
    (?:deskripsi (?:pekerjaan|posisi)|tugas|tanggung jawab|kualifikasi|persyaratan|syarat|mô tả công việc|yêu cầu|quyền lợi)\b
    """
)
