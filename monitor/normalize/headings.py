"""What headings, labels and buttons of career pages say, in the languages that postings are written in."""

from __future__ import annotations

import re
from functools import lru_cache

from crawlers.pages.tables import Table


def _phrases(text: str) -> str:
    """The phrases of a table (";" and line breaks part them) as alternatives."""
    phrases = [phrase.strip() for line in text.split("\n") for phrase in line.split(";")]
    return "|".join(phrase.replace(" ?", r"\s?").replace(" ", r"\s+") for phrase in phrases if phrase)


# Headings of blocks that are not of the posting. Each is matched at the start of a short line.
_SIMILAR = r"""
(?:more |other |view |see |browse |all |our )*(?:similar|related|recommended|suggested|nearby|matching|featured|latest|recent|open|other|more|current|new|trending|popular)(?: [\w&-]+){0,3} (?:jobs?|positions?|roles?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|postings?|searches|careers)(?=\W*$|\W+(?:at|in|for|from|near|nearby|by|with|you|that|like|similar|matching|[(:|])\b|\W*\d)
(?:similar|related|other|more|popular|recent) (?:searches|job titles|categories|companies); (?:similar|related|popular) skills
(?:view|see|browse|show|search|explore|find|discover) (?:all|more|other|our|similar|open)(?: [\w&-]+){0,3} (?:jobs?|positions?|roles?|vacancies|openings|opportunities)\b
(?:jobs?|positions?|roles?|vacancies|careers) (?:you (?:may|might)|for you|like this|near|nearby|in the same|from the same|by the same|at the same|similar|related|similaires)
jobs? (?:in|at|by|near) \w; you (?:may|might) (?:also )?(?:like|be interested); people also (?:viewed|searched|applied)
others also viewed; recently viewed; explore (?:more|other|similar)
(?:more|other) (?:jobs|roles|openings|positions|opportunities|from|at)\b; people who viewed; not (?:the right|quite right|what you)
looking for (?:something|another); (?:\w+ ){0,5}(?:skill|category|location) jobs$; keep (?:looking|exploring); hot jobs; top jobs
related (?:content|links|pages|articles); (?:similar|related)$; (?!back )(?:[\w(),.&/+'’-]+ ){1,6}jobs$; similar job; job recommendations
recommended for you; suggested for you; also hiring; who else is hiring; same (?:company|employer|location)
(?:ähnliche|weitere|passende|andere|neueste|aktuelle|mehr|verwandte|empfohlene|alle|unsere)(?: [\w*:/-]+){0,3} (?:jobs?|stellen\w*|stellenangebote|stellenanzeigen|positionen|angebote|ausschreibungen|vakanzen|suchen)\b
(?:jobs|stellen), die; das könnte (?:sie|dich) auch; zuletzt angesehen; jobs in der nähe; nicht das richtige
(?:offres?|emplois?|postes?|annonces)(?: d['’]emplois?)? (?:similaires?|qui|recommandé|associé|récente|à proximité)
(?:autres|nos autres|voir toutes|toutes|plus d)['’ ](?:les |nos )?(?:offres|emplois|postes|annonces|opportunités)\b; ces offres
vous (?:aimerez|pourriez) aussi; offres; dernières offres
(?:ofertas|empleos|trabajos|vacantes|puestos|búsquedas)(?: de (?:empleo|trabajo))? (?:similares|relacionad[oa]s|recomendad[oa]s|que|parecid[oa]s|recientes|destacad[oa]s|cerca)
(?:otras|más|ver todas las|ver más|últimas)\s(?:ofertas|vacantes|empleos)\b; también te puede; te puede interesar
(?:offerte|annunci|lavori|posizioni|ricerche)(?: di lavoro)? (?:simili|correlat[ie]|consigliat[ei]|che|recenti)
(?:altre|altri|tutte le|vedi (?:altre|tutte))\s(?:le )?(?:offerte|annunci|posizioni|opportunità)\b; potrebbe(?:ro)? interessarti
(?:vagas|empregos|oportunidades|ofertas|pesquisas)(?: de emprego)? (?:semelhantes|similares|relacionadas|recomendad[ao]s|que|recentes|próximas)
(?:outras|mais|ver todas as|ver mais)\s(?:vagas|oportunidades|ofertas)\b; você também pode; talvez você
(?:vergelijkbare|soortgelijke|gerelateerde|andere|meer|overige|alle|aanbevolen|nieuwste)(?: [\w-]+){0,2} (?:vacatures|functies|banen|jobs|zoekopdrachten)\b
misschien ook interessant; bekijk (?:ook|alle)
(?:lignende|relaterede|andre|flere|se alle|se flere|nyeste|lediga|liknande|relaterade|andra|fler|alla|relaterte|ledige)(?: [\w-]+){0,2} (?:stillinger|jobs?|jobb|tjänster|stillinger|opslag|annonser|lediga jobb|utlysninger|stillingsannoncer)\b
arbejd sammen med os; du kanske också; andre så også
(?:samankaltaisia|vastaavia|muita|lisää|kaikki)(?: [\w-]+){0,2} (?:työpaikkoja|tehtäviä|paikkoja|työpaikat)
(?:sprawdź |poznaj )?(?:podobne|powiązane|inne|więcej|polecane|zobacz (?:inne|podobne|wszystkie|także|również)|ostatnio)(?: [\w-]+){0,2} (?:ofert\w*|prac\w*|ogłosz\w*|stanowisk\w*|ogloszenia)
oferty,? które; podobne
(?:podobn[éáý]|související|souvisejíc\w+|další|ostatní|jiné|doporučen\w+|všechny|zobrazit|ďalšie|iné|súvisiac\w+|odporúčan\w+)(?: [\w-]+){0,2} (?:nabídk\w*|pozic\w*|prác\w*|inzer\w*|ponuk\w*|místa|miesta|volné|kariér\w*)
mohlo by vás; mohlo by vás; (?:hasonló|további|kapcsolódó|ajánlott)(?: [\w-]+){0,2} (?:állás\w*|pozíci\w*|munk\w*)
(?:locuri de muncă|joburi|posturi|oferte) (?:similare|asemănătoare|recomandate|recente); alte (?:joburi|locuri|posturi)
(?:benzer|diğer|ilgili|tüm|önerilen)(?: [\w-]+){0,2} (?:iş\w*|pozisyon\w*|ilan\w*)
(?:похожие|другие|смотрите также|рекомендуемые|все|ещё|еще)(?: [\w-]+){0,2} (?:ваканси\w*|предложени\w*)
(?:схожі|інші|подібні)(?: [\w-]+){0,2} вакансі\w*; παρόμοιες (?:θέσεις|αγγελίες)
(?:lowongan|pekerjaan)(?: [\w-]+){0,2} (?:serupa|lainnya|terkait); việc làm (?:tương tự|liên quan|khác); 類似(?:の|した)?(?:求人|職|工作)
関連(?:する)?(?:求人|募集|職種); この(?:求人|企業|会社)(?:を見た|の他の|に似た); その他の(?:求人|募集|職種); おすすめ(?:の)?求人; 他の(?:求人|募集); 最近(?:見た|チェックした)
(?:相似|类似|相关|推荐|其他|更多|热门|相近)(?:的)?(?:职位|岗位|工作|招聘|公司); 看过(?:该|此)?职位的人; 猜你喜欢; (?:相似|類似|相關|推薦|其他|更多|熱門)(?:的)?(?:職缺|職位|工作)
你可能(?:也)?(?:感兴趣|喜歡|有興趣); (?:비슷한|유사(?:한)?|관련|추천|다른|이 기업의 다른)\s?(?:채용|공고|일자리|직무|포지션); (?:وظائف|فرص) (?:مشابهة|أخرى|ذات صلة)
nothing (?:suitable|for you|here)\b.{0,30}; (?:no suitable|don['’]t see|can['’]t find|didn['’]t find|not finding)\b.{0,40}(?:jobs?|roles?|positions?|openings?|fit|match|vacanc|looking for|here)
(?:keine?|nicht) (?:passende[snr]?|richtige[snr]?|geeignete[snr]?) (?:stelle|job|position|angebot)\w*; nichts (?:passendes|dabei|gefunden); initiativbewerbung\w*$
(?:aucun|pas de) (?:poste|offre)\b.{0,40}; rien ne (?:vous|te) correspond\b.{0,20}; not (?:seeing|finding) (?:a|the|your) (?:role|job|position|fit)\b.{0,40}; open application$; open sollicitatie$; candidature spontanée; ¿?no (?:encuentras|ves)\b.{0,40}; candidatura (?:espontánea|spontanea|espontânea)
non trovi\b.{0,40}; não encontrou\b.{0,40}; (?:niet de juiste|geen passende|niets gevonden)\b.{0,30}; open sollicitatie; (?:ikke det rette|fandt du ikke|fant du ikke)\b.{0,30}
hittar du inte\b.{0,40}; spontanansökan; uopfordret ansøgning; åpen søknad; etkö löytänyt\b.{0,40}; avoin hakemus; nie znalazłeś\b.{0,40}; nenašli jste\b.{0,40}; nenašli ste\b.{0,40}
nem találtad\b.{0,40}; nu ai găsit\b.{0,40}; aradığınız\b.{0,40}bulamad\w*; не нашли\b.{0,40}; не знайшли\b.{0,40}
anderen (?:bekeken|bezochten|solliciteerden); (?:bunlar|bu ilanlar) da; son görüntülenen; (?:im|zu)letzt angesehen; naposledy (?:prohlížené|zobrazené)
senast visade; andra (?:tittade|sökte|visade); może (?:cię|ci) zainteresować; mogą (?:cię|ci) zainteresować; вам (?:также )?(?:может|могут) (?:быть |по)\w+
смотрите также; недавно просмотренн\w+; 함께 본; 이 공고를 본; 最近浏览; 最近瀏覽; 看过该职位; 看過; 最近 본; 최근 본; قد (?:يهمك|تهمك|يعجبك|تعجبك); אולי יעניין; 周辺の求人
(?:offres|annonces) (?:récemment )?consultées; les candidats ont aussi; quem viu; (?:vagas|ofertas|empleos|annunci) vist[oaei]s? (?:recentemente|recientemente|di recente)
משרות (?:דומות|נוספות|קשורות); (?:งาน|ตำแหน่ง)(?:ที่)?(?:คล้าย|เกี่ยวข้อง|แนะนำ|อื่น)
"""  # noqa: E501
_SHARE = r"""
share (?:this|the|on|via|job|with)\b; share$; share:; del (?:på|stillingen|jobbet|denne)\b; teilen\b
(?:job|stelle|anzeige|seite) teilen; partager\b; compartir\b; compartilhar\b; condividi\b; delen (?:op|via)\b; deel (?:deze|op|via)
dela (?:på|jobbet|annonsen|tjänsten)\b; jaa (?:tämä|ilmoitus)?\s?$; udostępnij\b; sdíle(?:t|jte)\b; zdieľa\w+; megosztás\b
distribuie\b; paylaş\b; поделиться\b; поділитися\b; シェア; 分享; 공유; follow us\b; find us on; connect with us; følg os; folgen sie uns
folge uns; suivez[- ]nous; síguenos; siga-nos; seguici; volg ons; följ oss; śledź nas; sledujte\b; kövess\b; refer a friend
recommend this (?:job|position|vacancy)\b
(?:(?:join|follow|subscribe|to|us|our|the|on|in|via|nuestro|nosso|suivez|notre) ){0,5}(?:telegram|whatsapp)[- ]?(?:channel|[ck]anal|group|grupo?)?!?$
(?:(?:подпис\w+|наш\w*|мы|в|на|к|до|каналы?|bizim|rəsmi|rasmiy) ){0,5}(?:telegram|whatsapp|телеграм\w*)[- ]?(?:[kк][aа]\w+|[гgq]\w+)?(?: [^@/\s]+){0,2}$
გააზიარე\w*; გაზიარება; կիսվել\b; տարածել\b; бөлісу$; бөлүшүү$; ulashish$; хуваалцах$; shpërndaje?$; сподели\b; подели(?:те)?$; podijeli(?:te)?$; podeli(?:te)?$
deli(?:te)? (?:na|z|delovno|oglas)\b; dalintis$; pasidalin\w+; dalīties$; kopīgot$; jaga (?:tööpakkumist|kuulutust|facebookis)\b; comparteix\b
partekatu\b; bagikan\b; kongsi\b
chia sẻ\b; แชร์; شارك (?:هذه|الوظيفة|على|عبر); مشاركة (?:الوظيفة|الإعلان|على); اشتراک[‌ ]?گذاری; שתפו?\b; शेयर करें; শেয়ার করুন; شیئر کریں
κοινοποίηση; μοιραστείτε\b; deildu?\b; rhannu$
tell a friend; e-?mail (?:this|to a friend|job); send to (?:a )?friend; print (?:this|job)
"""
_SIGN_IN = r"""
(?:we(?:['’]ll| will)|let us) (?:send|e-?mail|notify|keep) you\b.{0,40}(?:jobs|similar|alert|updates|openings|posted)
pošleme (?:vám|ti)\b; (?:po|za)sílat (?:vám )?(?:podobné|nabídky|nové)
(?:wir )?(?:schicken|senden) (?:wir )?(?:ihnen|dir)\b.{0,30}(?:jobs|stellen); (?:zasielať|posielať) (?:podobné )?ponuky
wysyłaj\w* (?:mi )?(?:podobne|oferty); envoyez-moi; (?:sign|log) ?in\b; log ?on\b; join (?:now|or sign|to)\b; sign up\b; new to \w+\?
forgot (?:your )?password; become a (?:\w+ )?member to\b; register (?:now )?to (?:see|view|apply|read|ask)\b
create (?:a |an |your )?(?:job ?|email ?)?(?:alert|account|profile)
(?:set|get|receive|email me|be notified|notify me|never miss)(?: \w+){0,5} (?:alerts?|notified|updates|jobs)\b; job alerts?\b
job agent; talent (?:community|network|pool); join (?:our|the) talent; stay (?:connected|in touch|up to date|informed); newsletter
avvisami; ricevi (?:le |nuove |gli )?(?:offerte|annunci); av[ií]s[ae]me; notif[ií]came; me avise; receba (?:vagas|novas|alertas)
prévenez-moi; m['’]alerter; benachrichtig\w+; hou me op de hoogte; ontvang (?:nieuwe|vergelijkbare) vacatures; powiadom mnie; upozorn\w+
få besked; ilmoita minulle; értesít\w+; уведом\w+
subscribe; already (?:have an account|registered|a member); returning (?:candidate|applicant); existing users?
(?:are you a )?(?:returning|previous) (?:applicants?|candidates?|users?)\b
(?:see|find out) who (?:you (?:already )?know|\w+ has hired); anmelden\b; registrieren; einloggen
job-?(?:alarm|mailer?|agent|benachrichtigung|abo)\b; jobs per (?:e-?)?mail; se connecter; connexion\b; s['’]inscrire
alerte?s? (?:e-?mail|emploi|job); créer (?:une|mon) (?:alerte|compte); recevez; iniciar sesión; regístrate; crear (?:una )?alerta
alerta de empleo; accedi\b; registrati\b; crea (?:un )?avviso; iscriviti; iniciar sessão; entrar$; cadastre-se; criar alerta; inloggen
registreren; maak (?:een )?(?:job|vacature)\s?alert; job ?alert; vacature-?alert; log ind\b; jobagent\b; opret (?:job)?agent; logga in
skapa (?:jobb)?bevakning; jobbevakning; logg inn; kirjaudu; zaloguj; zarejestruj; powiadomienia; přihlási\w+; přihlášení; registrace
prihlási\w+; hlídací; belépés; autentificare; conectare; giriş yap; üye ol; войти\b; вход\b; зарегистрир\w+; увійти\b; ログイン; 会員登録; 登录
注册; 登入; 로그인; 회원가입; メルマガ; ニュースレター; 뉴스레터
(?:subscribe|sign up|abonn|s['’](?:abonner|inscrire)|inscri|suscr|assin|iscri).{0,30}(?:news|bolet|info)
(?:meld (?:je|deg)|schrijf je|aanmelden|prenumer|tilmeld|tilaa).{0,30}(?:news|nieuws|nyhe|uutis|bolet|info)
(?:zapisz|odebír|odběr|odber|iratkoz|feliratkoz|abona|подпи|підпи).{0,30}(?:newsletter|novin|hírlev|рассыл|розсил|новост)
(?:.{0,40} )?(?:abunə|obuna) (?:ol|bo)\w*.{0,20}$; bildiriş\w*\s(?:al|əldə)\b.{0,20}; გამოიწერე\b; გამოწერა$; შესვლა$; რეგისტრაცია$
մուտք(?: գործել)?$; գրանցվել$; բաժանորդագր\w+
đăng nhập\b; đăng ký (?:nhận|tài khoản|ngay)\b; nhận (?:tin|thông báo|việc làm)\b; masuk$; daftar(?: sekarang)?$; (?:ber)?langganan\b; log masuk$
เข้าสู่ระบบ; สมัครสมาชิก; รับข่าวสาร
تسجيل الدخول; إنشاء حساب; (?:احصل على|استلم) (?:تنبيهات|إشعارات); خبرنامه; ورود (?:به|/)\b.*; (?:ثبت[‌ ]?نام|عضویت)$; התחבר\w*$; צרו? התראה; σύνδεση$
εγγραφείτε\b; абонирай\w*; претплат\w+
pretplat\w+; naročite se\b; prisijung\w+$; prenumeruo\w+; pieslēgties$; abonē\w*$; logi sisse$; telli (?:uudiskiri|teavitus)\w*
liitu (?:uudiskirjaga)\b; inicia(?:r)? (?:la )?sessió; hasi saioa$; harpidetu\b
(?:लॉग ?इन|साइन (?:इन|अप))(?: करें)?$; লগ ?ইন$; নিবন্ধন(?: করুন)?$; skráðu þig\b; ingia$; jisajili\w*$
(?:订阅|訂閱|구독|اشترك|הרשמ|הירשמ).{0,30}(?:newsletter|通讯|电子|電子|النشرة|ניוזלטר)
bülten
"""
_COOKIES = r"""
(?:this (?:site|website) uses|we use|about|manage|your|our|use of|accept(?: all)?|select accept)?\s?cookies?\b
(?:we value|respects?) your privacy; privacy (?:settings|preference|overview); your privacy choices
(?:\w+ ){1,2}respects your privacy; manage (?:consent|preferences)
(?:wir verwenden|diese (?:web)?seite verwendet|datenschutz-?einstellungen|privatsphäre)\b
(?:nous utilisons|ce site utilise|gestion) (?:des |les )?cookies; (?:utilizamos|este sitio|usamos) .{0,20}cookies
(?:utilizziamo|questo sito) .{0,30}cookie; (?:deze (?:web)?site|wij gebruiken) .{0,30}cookies
(?:vi bruger|vi använder|vi bruker|tato stránka|používáme|používame|ta strona|używamy) .{0,30}cookies?; indstillinger for cookies
"""
_FORM = r"""
your application choices; apply for this job; how would you like to apply
(?:create|upload|submit|send|attach|build) your (?:\w+ ){0,3}(?:cv|resume)\b; your cv is sent
(?:allowed|accepted|supported) (?:file )?(?:types|formats); please fill (?:out|in) the form; drop files here
(?:max(?:imum)?\.?|allowed) file size; applying for:; fields marked with; (?:mit (?:einem )?(?:stern|\*)|alle mit).{0,40}pflichtfelder
bewerbungsunterlagen hochladen; champs obligatoires; campos obligatorios; equal employment opportunity information
apply (?:for|to) (?:(?:this|the) (?:job|position|role|vacancy)|jobs)\b; apply (?:with|from|using) (?:your|my)\b
submit your (?:application|resume|cv); your application$; application form; upload (?:your )?(?:resume|cv)
attach (?:your )?(?:resume|cv); (?:interested|ready to apply)\?$; voluntary self[- ]identification
personal (?:information|details|data)$; (?:jetzt|online) bewerben$; bewerbungsformular; ihre (?:bewerbung|daten)$
postuler (?:à|maintenant|en ligne)\b; déposer (?:mon|votre) cv; candidature$; formulario de; inscríbete; candidati\b
invia (?:la )?candidatura; candidatar-se; candidate-se; solliciteer (?:direct|nu|online|op); sollicitatieformulier
ansøg (?:nu|online|her)$; ansök (?:nu|här)$; søk (?:nå|her|på stillingen)$; hae (?:paikkaa|nyt); aplikuj; wyślij (?:cv|aplikację)
formularz; odpověd(?:ět|ní) (?:na|formulář)?; reagovat na; odeslat; mám zájem; mám záujem; jelentkez(?:és|em)\b; aplică\b; başvur\b
откликнуться; 応募(?:フォーム|する); 投递简历; 지원하기
"""
_ADVICE = r"""
career (?:advice|guide|tips|articles|resources); interview tips; (?:resume|cv) (?:tips|builder|examples|help|advice)
salary (?:guide|calculator|insights|estimates?|trends|information|comparison); salaries for; level up your
(?:how|tips) to (?:apply|write|prepare|get)\b.*(?:cv|resume|interview|application)
(?:online )?(?:ansøgning|application|bewerbung\w*)\s?(?:- |– |: )?(?:gode råd|tips|advice); gode råd; bewerbungstipps
karriere(?:tipps|ratgeber|guide); conseils (?:carrière|candidature|emploi); consejos; consigli; dicas (?:de|para); sollicitatietips
porady; kariérní (?:poradna|rady|tipy); beware of (?:scams|fraud); (?:recruitment )?(?:fraud|scam) (?:alert|warning|notice)?$
safe(?:ty)? (?:tips|job search)|explore collaborative articles; company reviews; reviews? (?:for|of|from|at)
ratings? (?:and reviews|for|of)\b; read (?:more )?(?:reviews|what people); compare (?:salaries|companies)
(?:\w+ )?company (?:overview|profile|details|ratings?|information|snapshot); unternehmens-?(?:details|profil|informationen|kennzahlen)
(?:fiche|profil) (?:de l['’])?entreprise; perfil de (?:la )?empresa; profilo (?:dell['’])?azienda; bedrijfsprofiel; profil (?:firmy|pracodawcy)
(?:employer|screening|application) questions; your application will include; arbeitgeberfragen
(?:be careful|stay safe|beware|protect yourself|never (?:provide|pay|share|send))\b; vorsicht (?:vor|bei)\b; attention aux (?:arnaques|fraudes)
(?:what|how much) (?:can|could|does|do) (?:i|you|an?|the)\b.{0,50} (?:earn|make)\b; (?:the )?average .{0,40}(?:salary|pay)\b
gehalts-?(?:prognose|vergleich|rechner|check|spanne); (?:das )?durchschnitts(?:gehalt|lohn); estimation (?:de|du) salaire; salaire moyen
salario (?:medio|promedio); stipendio medio; salário médio; gemiddeld salaris; średni\w* (?:zarobki|wynagrodzeni\w+); průměrn\w+ (?:mzda|plat)
средняя зарплата; середня зарплата; medellön; gennemsnitsløn
what you need to know about .{0,40}(?:scene|area|market|city); key facts about; (?:[\w&.'’-]+ ){1,5}reviews$
(?:your (?:future )?)?(?:colleagues|kollegor|kolleger|kollegen|collègues)$
meet (?:the|our|your) (?:team|people|colleagues); (?:latest|company|recent) (?:news|posts|articles); from (?:our|the) blog; \d+ (?:ways|tips|reasons) to\b
(?:aktuelle )?(?:neuigkeiten|nachrichten|meldungen)$; actualités$; noticias$; nieuws$; nyheter$; aktuality$; aktualności$; новости$
what our (?:people|employees|teams?|team members|colleagues|staff) (?:say|think); (?:employee )?testimonials?$; employee (?:stories|voices)
das sagen (?:unsere|mitarbeit)\w*; was unsere .{0,30}sagen; stimmen (?:aus dem team|unserer) ?.{0,30}$; ils parlent de nous; témoignages?\b; ce que disent nos
lo que dicen? (?:de nosotros|nuestr\w+); testimonios?\b; o que dizem\b; depoimentos?\b; dicono di noi; collega['’]?s aan het woord; wat onze collega\w*
co (?:mówią|sądzą) nasi; co o nás říkají; řekli o nás; våra medarbetare berättar; vores medarbejdere fortæller; что говорят (?:наши )?сотрудники
отзывы сотрудников; 社員の声; 先輩の声; 社員インタビュー; 员工(?:怎么说|心声|故事); 직원 (?:인터뷰|후기)
ماذا يقول موظفونا; העובדים מספרים; çalışanlarımız (?:anlatıyor|ne diyor)
courses? (?:you|for|related|recommended); sponsored; advertisements?\b; anzeige$; publicité$; publicidad$; reklama$; annonce$
"""
_CRUMBS = r"""
skip to (?:main )?content; back to (?:the )?(?:job|search|results|list|all|careers|overview|home)\b.*; « ?back; (?:←|‹|<) ?.{0,30}
zurück(?: zur?\b.*)?$; retour(?: (?:à|aux)\b.*)?$; volver(?: a\b.*)?$; torna .*; voltar\b.*; terug(?: naar\b.*)?$
tilbage(?: til\b.*)?$; tillbaka\b.*; zpět(?: na\b.*)?$; späť\b.*; powrót\b.*; (?:back to )?top$; you are here:?; breadcrumbs?
page \d+ of \d+; previous(?: job)?$; next(?: job)?$; zum (?:haupt)?inhalt.*; aller au contenu.*; saltar al contenido.*; home$; menu$
search$; © .*; copyright\b.*; all rights reserved\.?; powered by .*; javascript .*(?:enable|required|disabled).*
(?:please )?enable javascript.*; in order to access this site.*javascript.*; share$; save(?: job)?$
apply(?: now| online| here| today| for job| on company (?:web)?site| with .{2,20})?[!»›>→ ]*$; report(?: this)? (?:job(?: ad)?|ad|posting|vacancy|listing)$
print$; email$; show (?:more|less)$; read more$; learn more[!.]?$; see more$; see how\.?$; view (?:all )?jobs$
view (?:company|profile|website)$; copy link$; close$; loading\.*$; edit$; next step$; be among the first \d+ applicants
(?:this )?(?:web ?site|site|portal)?(?: was| is)? ?(?:designed|developed|created|made|built|powered)(?: and (?:developed|designed|hosted))? by .{2,40}
(?:webdesign|webdesign und umsetzung|konzept und umsetzung)(?: von| by|:) .{2,40}; (?:site )?(?:réalisé|créé|conçu|développé) par .{2,40}$
(?:diseñado|desarrollado|desenvolvido) p[oe][rl]o? .{2,40}$
(?:sito )?(?:realizzato|sviluppato) da .{2,40}$; (?:разработка|создание) сайт\w+.{0,40}$
.{2,40} (?:tərəfindən hazırlan|tarafından (?:hazırlan|geliştiril|tasarlan))\w+\.?$
view (?:job )?(?:cart|basket)\b.{0,60}; open (?:the )?application (?:directly|in (?:a )?new (?:tab|window))\b.*; (?:to )?ask a question\b.{0,60}
(?:(?:number of |page |total )?views?|viewed|hits|aufrufe|vues|visitas|visualiza\w+|wyświetle\w+|zobrazen\w+)\s?[:：]\s?\d[\d., ]*$
(?:megtekint\w+|просмотр\w*|перегляд\w*|baxış\w*|baxılıb|görüntülen\w+)\s?[:：]\s?\d[\d., ]*$
(?:viewed |seen )?\d[\d., ]* (?:views?|times|aufrufe|vues|visitas|visualiza\w+|wyświetle\w+|zobrazen\w+|просмотр\w*|перегляд\w*|baxış\w*|görüntülen\w+)$
over \d+ applicants; \d+ applicants; (?:nearest (?:major|secondary) market|job segment)\b.*
\d+ (?:inscrit\w+|candidat\w+|bewerber\w*|sollicitanten|kandidat\w*|sökande|hakija\w*)\b.*; denunciar\b.*; nahlásit\b.*; zgłoś\b.*; rapport(?:er|era)\b.*
пожаловаться\b.*; поскаржитися\b.*; 举报.*; 檢舉.*; 通報.*; 신고.*; segnala\b.*; learn more about [\w&.'’-]+$
(?:zum )?(?:firmen|unternehmens|arbeitgeber)profil\b.*
voir (?:le profil|l['’]entreprise|la page)\b.*; ver (?:perfil|empresa)\b.*; (?:zobacz |zobrazit )?profil (?:pracodawcy|firmy|společnosti)
the summary above was generated by ai; referrals increase your chances.*; n[ºo°]? applications?$; jetzt bewerben!?$; bewerben$; merken$
drucken$; melden$; weitersagen$; postuler!?$; sauvegarder$; imprimer$; signaler.*$; solicitar$; aplicar(?: ahora)?$; inscribirme$
guardar$; imprimir$; candidati(?: ora)?$; salva$; stampa$; candidatar(?:-se)?$; salvar$; solliciteren$; solliciteer(?: nu| direct)?!?$
opslaan$; afdrukken$; ansøg(?: nu| her)?!?$; gem job$; udskriv$; print job$; send til mail$; ansök(?: nu| här)?!?$; spara$; skriv ut$
søk(?: nå| her)?!?$; hae(?: nyt)?!?$; aplikuj(?: teraz)?!?$; zapisz$; drukuj$; odpovědět$; uložit$; vytisknout$; tisk$; uložiť$
vytlačiť$; jelentkezem!?$; mentés$; aplică(?: acum)?$; başvur$; kaydet$; откликнуться$; сохранить$; відгукнутися$; 応募する$; 保存$; 投递$
申请职位$; 立即(?:申请|投递|沟通)$
收藏$; 지원하기$; 저장$
"""

_PRIVACY = r"""
(?:\w+ ){0,4}privacy (?:policy|notice|statement|information)\b
data (?:protection|privacy) (?:policy|notice|statement|information|declaration)?\s?$
(?:\w+ ){0,2}datenschutz(?:erklärung|richtlinie|hinweise?|bestimmungen|information\w*)?\b
politique de (?:confidentialité|protection)\b; protection des données; política de (?:privacidad|privacidade)
(?:aviso|declaración) de privacidad; informativa (?:sulla )?privacy; privacyverklaring; privacybeleid; privatlivspolitik
integritetspolicy; personvern(?:erklæring)?; tietosuoja\w*; polityka prywatności; klauzula (?:informacyjna|rodo); zásady ochrany
ochrana osobních údajů; ochrana osobných údajov; adatvédelm\w+; gizlilik
"""
_SUMMARY = r"""
(?:ai[- ]?(?:generated )?|job )?summary ?by\s\w; ai[- ](?:generated )?(?:summary|overview); summari[sz]ed by
pulled from the full job description
"""

# The order decides where two match.
_FOREIGN = {
    "summary": _SUMMARY,
    "similar_jobs": _SIMILAR,
    "share": _SHARE,
    "sign_in": _SIGN_IN,
    "cookies": _COOKIES,
    "privacy": _PRIVACY,
    "form": _FORM,
    "advice": _ADVICE,
    "controls": _CRUMBS,
}
_FOREIGN_HEADING = Table("|".join(f"(?P<{why}>{_phrases(words)})" for why, words in _FOREIGN.items()))
_ABOUT_THE_PAGE = re.compile(  # what a site says at the end of its pages to the reader of any of them
    r"^\W*(?:was this (?:page|information|content|job) (?:helpful|useful)|did (?:you find|this page)|"
    r"is this (?:page|job) not|let us know\W*$|(?:(?:this )?page|sidan|siden|(?:diese )?seite|(?:cette )?page|(?:esta )?página|(?:questa )?pagina|"
    r"(?:deze )?pagina|strona|stránka) "
    r"(?:was |last |wurde |a été |fue |foi |è stata |is |została )?(?:last |zuletzt )?(?:updated|reviewed|uppdaterad\w*|opdatere\w+|"
    r"oppdatert|aktualisiert|mise à jour|"
    r"actualizad|atualizad|aggiornat|bijgewerkt|zaktualiz|aktualiz)|help us (?:maintain|improve)|"
    r"(?:war|ist) (?:diese|die) (?:seite|information\w*) (?:hilfreich|nützlich)|cette page vous a|"
    r"ces informations vous|(?:te|le) ha (?:resultado|sido) útil|"
    r"esta página (?:foi|te)|(?:ti|questa pagina|queste informazioni).{0,20} (?:utile|utili)\b|was deze (?:pagina|informatie)|heeft deze pagina|"
    r"hjälpte (?:innehållet|sidan|informationen)|fandt du|fant du|var (?:denne|denna) sid[ea]n?|löysitkö|"
    r"oliko (?:tämä|tästä)|czy (?:ta strona|te informacje)|"
    r"byla? (?:tato|pro vás tato)|bola? (?:táto|pre vás)|hasznos volt|a fost utilă|bu sayfa|"
    r"была ли (?:эта )?(?:страница|информация)|чи була|هل كانت هذه|האם (?:הדף|המידע)|"
    r"(?:tags?|keywords?|etiket\w*|schlagw\w+|stichwort\w*|mots[- ]clés|etiquetas|palavras-chave|parole chiave|"
    r"trefwoorden|nyckelord|avainsanat|słowa kluczowe|"
    r"klíčová slova|kulcsszavak|теги|ключевые слова|タグ|标签|標籤|태그)\s*[:：])"
    r"|(?:never|tidak pernah|không bao giờ|hiçbir zaman|никогда не|ніколи не|nunca|jamais|niemals|aldrig|"
    r"mai) .{0,30}(?:(?:ask|charge|request)\w* .{0,20}(?:fee|pay|money)|"
    r"memungut|thu phí|ücret (?:talep|iste)|(?:требу|прос|бер)\w+ .{0,20}(?:деньг|оплат|грош)|cobra|"
    r"solicita.{0,15}(?:dinero|pago|dinheiro)|demande.{0,15}(?:argent|paiement)|"
    r"verlang\w* .{0,20}geld|chied\w+ .{0,15}(?:denaro|soldi))"
    r"|^\W*(?:báo cáo|phản ánh|hati-hati penipuan|waspada|laporkan|dikkat: |not(?:ify|ice) .{0,20}scam)",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"cookie.{0,200}(?:accept|akzept|zustimm|stimm|einverst|acept|accett|aceit|godkänn|samtyck|hyväksy|akcept|"
    r"souhlas|súhlas|elfogad|kabul|соглас|прин|同意|동의)|"
    r"(?:accept|akzept|zustimm|stimm|einverst|acept|accett|aceit|godkänn|samtyck|hyväksy|akcept|souhlas|súhlas|elfogad|kabul|соглас|прин|同意|동의).{0,200}cookie",
    re.IGNORECASE,
)
_LONGEST_HEADING = 90
_LONGEST_NOTICE = 300
_REMEMBERED = 4096  # the pages of one site say the same around their postings


@lru_cache(maxsize=_REMEMBERED)
def foreign(text: str) -> str | None:
    """Why a block under the heading `text` is not of the posting, or None."""
    if len(text) > _LONGEST_HEADING:
        return None
    found = _FOREIGN_HEADING.match(text)
    return found.lastgroup if found else None


def is_about_the_page(text: str) -> bool:
    """Whether a line speaks to the reader of the page and not of the posting: a question about the page, a warning of fraud, its tags, cookies."""
    return len(text) <= _LONGEST_NOTICE and (_ABOUT_THE_PAGE.search(text) is not None or ("ookie" in text and _CONSENT.search(text) is not None))


# Stems of headings that stand over parts of postings.
_SECTION = Table(
    r"""(?x)(?:\W*(?:
    (?:job|role|position|full|the|your|about|what|who|why|our|key|main|essential|minimum|preferred|basic|required|desired|nice|bonus|
      how\ you|you|we['’]?\w*|in\ this\ role|additional|other|working|
       summary|overview|description|purpose|responsibilit|duties|tasks|requirement|qualification|skills|experience|education|benefits|
         perks|compensation|salary|pay|location|schedule|hours|
       objective|mission|day\ to\ day|must|eligib|contact|deadline|agreement|vacancy|closing|equal|eeo|diversity|application|interview|
         hiring|process)\b|
    responsibilit|requirement|qualification|
    (?:ihr|dein|deine|ihre|unser|das|was|wir|wer|warum|aufgaben|profil|anforderung|qualifikation|stellenbeschreibung|benefits|kontakt|
      über|vorteile|leistungen|tätigkeit|gehalt|voraussetzung)|
    (?:vos|votre|nos|notre|le|la|les|ce\ que|pourquoi|missions?|profil|description|compétence|avantage|responsabilit|expérience|
      formation|à\ propos|qui|rémunération|poste|contrat)\b|
    (?:requisito|responsabilidad|responsabilidade|funcion|descripci|descri|ofrec|oferec|benefici|sobre|qué|o\ que|perfil|tareas|
      atividades|qualifica|competenc|competên|conhecimento|formaci|formaçã|nosotros|tu|te\ )|
    (?:requisit|responsabilit|attivit|mansion|cosa|chi\ siamo|offriamo|profilo|competenze|descrizione|sede|il\ ruolo)|
    (?:functie|wat|wie|jouw|jij|onze|over|taken|eisen|wij\ |arbeidsvoorwaarden|aanbod|verantwoordelijk|profiel)|
    (?:om\ |dine|din|vi\ |arbejds|arbets|kvalifik|opgaver|uppgift|oppgaver|hvad|hva|vad|hvem|vem|ansvar|krav|erfaring|erfarenhet|
      jobbeskrivelse|stillingsbeskrivelse|tilbyder|erbjuder|egenskap|frist|kontakt)|
    (?:tehtävä|kuvaus|edellyt|odot|tarjo|vaatimu|meistä|sinulla|arvostamme)|
    (?:opis|obowiązk|wymagan|oferujemy|oczek|zakres|zadania|o\ nas|o\ firmie|kogo|mile\ widzian|co\ oferujemy|twoje|nasze|benefity)|
    (?:popis|náplň|požad|nabíz|co\ |koho|pož|benefit|znalost|výhod|požiad|ponúk|informác|informace|čo\ |jak|vaše|naše|tvoje|mzd|náplní)|
    (?:feladat|elvár|kínál|előny|leírás|amit|munkakör|juttatás)|(?:responsabilit|cerin|oferim|descriere|beneficii|despre)|
    (?:aranan|nitelik|sorumlu|iş\ tanımı|tanım|görev|yan\ haklar)|
    (?:обязанност|требован|услови|описани|мы\ |что|о\ компании|о\ нас|задач|навык|ключевые|плюс|обов|вимог|умови|опис|ми\ |завдан)|
    (?:仕事|業務|応募(?:資格|条件|要件)|必須|歓迎|待遇|給与|勤務|福利|職務|募集|求める|会社)|(?:职位|岗位|任职|工作|职责|要求|资格|福利|薪|公司|職務|職責|條件|我们|加分)|(?:주요|자격|우대|담당|업무|근무|혜택|복지|
      채용|지원)))""",
)

_ABOUT_COMPANY = Table(
    r"(?:\W*(?:about (?:us|our|the (?:company|team|organi[sz]ation|employer))|who (?:we|are we)|our (?:company|team|mission|story|vision)|"
    r"company (?:description|overview|profile|introduction)|über (?:uns|unser|die firma|das unternehmen)|wer (?:wir|sind wir)|unser (?:team|"
    r"unternehmen)|das unternehmen|(?:à propos|au sujet) (?:de|d['’])|qui (?:sommes|est)|notre (?:entreprise|équipe|mission)|l['’]entreprise|(?:sobre|"
    r"acerca de) (?:nos|la|el|a|o|as|os|nuestr)|quiénes somos|quem somos|nossa (?:empresa|missão|história)|nuestra (?:empresa|misión|historia)|"
    r"chi siamo|l['’]azienda|la nostra azienda|over (?:ons|het bedrijf)|wie (?:zijn )?wij|om (?:oss|os|företaget|virksomheden|bedriften|selskapet)|"
    r"vilka är vi|hvem er vi|tietoa meistä|keitä olemme|o (?:nas|nás|firmie|firmě|společnosti|spoločnosti)|kim jesteśmy|kdo jsme|kto sme|rólunk|cégünk|"
    r"despre noi|cine suntem|hakkımızda|biz kimiz|о (?:нас|компании|компанії)|кто мы|хто ми|σχετικά με|за нас|o nama|o podjetju|apie mus|par mums|"
    r"meist\b|um okkur|(?:公司|企業|企业|團隊|团队)(?:/團隊|/团队)?(?:介紹|介绍|簡介|简介)|[关關][于於]我[们們]|"
    r"会社(?:概要|紹介)|事業内容|회사\s?소개|팀\s?소개|من نحن|عن الشركة|درباره|אודות|"
    r"על החברה|מי אנחנו|tentang (?:kami|perusahaan)|về (?:chúng tôi|công ty)|เกี่ยวกับ))"
)


@lru_cache(maxsize=_REMEMBERED)
def is_about_company(text: str) -> bool:
    """Whether a heading stands over what an employer says of itself."""
    return len(text) <= _LONGEST_HEADING and _ABOUT_COMPANY.match(text) is not None


_OF_POSTING = Table(
    r"(?:\W*(?:your |key |main |job |the |minimum |preferred |essential |desired |required |basic |additional |nice )*"
    r"(?:responsibilit|requirement|qualification|duties|benefits?\b|perks|skills\b|what (?:you|we)|who you|about (?:you|"
    r"the (?:role|job|position|team))|nice to have|we offer|how to apply)|"
    r"(?:ihre?|deine?) (?:aufgaben|profil)|aufgaben|anforderung|wir bieten|unser angebot|das (?:bieten|bringst)|was (?:wir|du|sie)|"
    r"qualifikation|vos missions|votre profil|missions?\b|profil recherché|avantages|"
    r"requisitos|responsabilidades|funciones|beneficios|ofrecemos|oferecemos|benefícios|requisiti|mansioni|offriamo|taken|"
    r"functie-eisen|wij bieden|wat (?:wij|ga|breng)|arbeidsvoorwaarden|"
    r"opgaver|kvalifikationer|vi tilbyder|arbetsuppgifter|kvalifikationer|vi erbjuder|oppgaver|vi tilbyr|tehtävät|tarjoamme|"
    r"obowiązki|wymagania|oferujemy|zakres|náplň|požad|nabízíme|benefity|co (?:nabíz|tě|vás)|"
    r"požiadavky|ponúkame|feladatok|elvárások|amit (?:kínál|nyújt)|juttatás|responsabilități|cerințe|oferim|обязанности|требования|"
    r"условия|мы предлагаем|обов|вимоги|仕事内容|業務内容|募集要項|応募|待遇|"
    r"(?:职位|岗位|工作)(?:描述|信息|职责|要求|内容)|任职|职责|要求|福利|주요업무|자격요건|우대|복지)",
)


@lru_cache(maxsize=_REMEMBERED)
def is_of_posting(text: str) -> bool:
    """Whether a heading stands over what only postings have: tasks, requirements, benefits."""
    return len(text) <= _LONGEST_HEADING and _OF_POSTING.match(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_section(text: str) -> bool:
    """Whether a heading is one that stands over a part of postings (tasks, profile, benefits...)."""
    return len(text) <= _LONGEST_HEADING and _SECTION.match(text) is not None
