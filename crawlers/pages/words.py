"""The words of links and addresses on career pages, in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

from crawlers.pages.tables import Table, nothing_but


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


# Class and id words that name a part of a page which never holds its list of postings.
REGION_MARKS = {
    "nav": word_set("nav navbar navigation menu submenu megamenu dropdown offcanvas sitemap topbar skip"),
    "footer": word_set("footer copyright social socials sharing"),
    "header": word_set("masthead topnav"),
    "pager": word_set("pagination pager paging paginator pagenav paginate"),
    "crumbs": word_set("breadcrumb breadcrumbs crumbs crumb"),
    "filter": word_set("filter filters facet facets refine refinement autocomplete typeahead suggestions"),
    "dialog": word_set("cookie cookies consent modal onetrust gdpr popup"),
    "aside": word_set("sidebar aside"),
}

SIMILAR_MARKS = word_set("similar related recommended recommendations recommendation lookalike")
LIST_MARKS = word_set(
    """jobs job positions position postings posting roles openings vacancies offers opportunities careers stellen list items item links section wrapper
    container block box module content widget carousel slider area panel group view results js my more other for you ads cards bottom"""
)

# Words that name an occupation: beginnings, endings (German and Nordic compounds) and whole words.
_ROLE_STARTS = tuple(word_set(
    """engineer developer manager director analyst designer architect scientist specialist assistant associate coordinator administrator consultant
    technician representative executive officer intern trainee apprentice recruiter accountant writer editor nurse teacher instructor
    professor
    lecturer researcher driver clerk cashier supervisor operator mechanic electrician counsel attorney lawyer paralegal strategist planner
    producer buyer advisor adviser agent president programmer tester marketer auditor controller receptionist secretar barista cleaner
    caregiver
    carer physician doctor pharmacist therapist psychologist dentist veterinar surgeon practitioner attendant worker welder plumber
    carpenter
    machinist inspector investigator estimator surveyor facult postdoc fellow graduate evangelist advocate merchandiser stylist photograph
    videograph journalist translat interpret copywriter bookkeeper underwriter actuar trader banker economist statistician biologist
    chemist
    librarian coach trainer tutor counsel firefighter captain steward dispatcher custodian housekeep gardener butcher bartender waiter
    waitress
    freelanc werkstudent praktik azubi auszubild ausbildung sachbearbeit kaufmann kauffrau kaufleute meister leitung leiter referent
    mitarbeit
    fachkraft pflege erzieher verkäuf berater beraterin buchhalter monteur elektroniker mechatron techniker ingenieur ingénieur entwickl
    assisten
    développeu developpeu chargé responsable directeur directrice stagiaire alternan apprenti technicien conseiller conseillère comptable
    vendeu infirmi médecin commercial gestionnaire analyste opérat enseignant formateur formatrice cuisinier serveu chauffeur conducteur
    conductrice juriste attaché adjoint employé ingenier desarrollador gerente analista técnic tecnic asistente auxiliar asesor vendedor
    coordinador becari prácticas practicante consultor administrativ enfermer médic profesor conductor camarer cociner dependient operari
    encargad especialista abogad contable diseñador programador repartidor arquitect científic engenheir desenvolvedor estagiári estágio
    coordenador motorista atendente operador aprendiz ingegner sviluppat addett impiegat operai tirocin stagista commess infermier
    consulent
    progettist programmator autista magazzinier camerier contabil ontwikkelaar medewerk adviseur stagiair leerkracht verpleegkundig
    teamleider
    projectleider beheerder docent verkoper medarbej udvikler ingeniør leder konsulent studentermedhj sælger utvikler medarbeider rådgiver
    sykepleier lærer utvecklare ingenjör medarbetare konsult säljare sjuksköter lärare handläggare tekniker kehittäjä insinööri asiantunti
    päällik myyjä harjoittelij hoitaja programist inżynier kierowni specjalist pracowni doradc sprzedawc kierowc księgow analityk asystent
    stażyst praktyk menedżer programátor vývojář vývojár inženýr inžinier vedoucí vedúci specialist asistent účetní účtov řidič obchodní
    technik
    analytik správce prodavač predavač skladní manažer lékař učitel operátor konzultant stážist brigád fejlesztő mérnök munkatárs vezető
    asszisztens gyakornok szakértő tanácsadó értékesítő inginer dezvoltator μηχανικ προγραμματιστ υπεύθυν σύμβουλ mühendis geliştirici
    uzman müdür
    stajyer sorumlu temsilci eleman danışman asistan инженер разработчик программист менеджер специалист аналитик руководител бухгалтер
    водител продав консультант администратор оператор стажер стажёр тестировщик директор дизайнер архитектор інженер розробник спеціаліст
    фахівець керівник водій مهندس مطور مدير محاسب مساعد أخصائي מהנדס מפתח מנהל נציג"""
))
_ROLE_ENDS = tuple(word_set(
    """entwickler entwicklerin ingenieur ingenieurin techniker technikerin mechaniker mechanikerin elektroniker berater beraterin leiter leiterin
    verkäufer fahrer fahrerin pfleger pflegerin bearbeiter arbeiter arbeiterin fachkraft assistent assistentin referent referentin
    koordinator
    administrator spezialist manager managerin kaufmann kauffrau lehrer lehrerin student studentin programmierer architekt analyst helfer
    helferin medewerker ontwikkelaar utvikler udvikler utvecklare ingeniør ingenjör konsulent konsult leder ledare rådgiver suunnittelija
    kehittäjä asiantuntija insinööri hoitaja myyjä 工程师 设计师 经理 专员 助理 顾问 总监 主管 研究员 会计 エンジニア マネージャー
    デザイナー
    スタッフ コンサルタント 개발자 엔지니어 매니저 디자이너"""
))
_ROLE_WORDS = word_set(
    """lead leads chief head vp cto cfo ceo coo sre devops qa sdet swe cook chef server host hostess guard crew member members phd ph.d student students
    co-op coop partner owner master scrum expert professional staff principal broker teller teacher pilot loader picker packer handler
    operative
    operatives foreman janitor farmer baker tech techs bdr sdr csm arzt ärztin fahrer lehrer stage chef chefe jefe jefa cuoco cuoca
    porter painter
    medico operaio cleaner tailor roofer joiner plasterer bricklayer labourer laborer koch köchin kellner kellnerin hausmeister maler
    schlosser
    schreiner tischler gärtner bäcker metzger friseur friseurin zahnarzt aushilfe minijob küchenhilfe reinigungskraft bürokraft lagerist
    kuchař kuchařka číšník servírka zedník svářeč zámečník elektrikář dělník uklízečka recepční kuchár čašník zvárač szakács pincér
    kucharz kelner
    spawacz elektryk magazynier sprzątaczka повар официант сварщик электрик кладовщик кассир кухар 开发 研发 销售 运营 実習 営業 事務"""
)
# Fields of work: alone they name a department and nobody's occupation.
_FIELDS = word_set(
    """engineering development management administration consulting commercial translation photography journalism interpretation"""
)
_MARKED = Table(
    r"[(\[](?:m|w|f|h|k|d|x|all|gn)[ .]?(?:[/|*,:][ ]?(?:m|w|f|h|k|d|x|i|div|diverse?|a|v|n)\.?){1,3}[)\]]|[(\[][fmhwd]{1,2}/[fmhwdx][)\]]|"
    r"\b(?:m/w/d|w/m/d|f/m/d|m/f/d|m/f|h/f|f/h|m/v|m/k)\b|\ball genders?\b|alle geschlechter|工程师|经理|设计|开发|研发|运营|销售|"
    r"エンジニア|募集|개발|디자인"
)
_REMEMBERED = 4096  # texts: those of a few pages
_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")


@lru_cache(maxsize=_REMEMBERED)
def names_role(text: str) -> bool:
    """Whether a text names an occupation, or bears the mark of a job title such as "(m/w/d)"."""
    return any(map(_is_role, _WORD.findall(text[:300].lower()))) or marked(text)


@lru_cache(maxsize=_REMEMBERED * 4)
def _is_role(word: str) -> bool:
    return word not in _FIELDS and (word in _ROLE_WORDS or word.startswith(_ROLE_STARTS) or word.endswith(_ROLE_ENDS))


def marked(text: str) -> bool:
    """Whether a text bears the mark of a job title, such as "(m/w/d)"."""
    return bool(_MARKED.search(text[:300]))


# Words in an address that say "here is a posting", and such as say "here is something else".
JOB_IN_URL = word_set(
    """job jobs career careers vacancy vacancies vacature vacatures vacante vacantes position positions opening openings opportunity opportunities posting
    postings jobposting joboffer joboffers jobdetail jobdetails requisition requisitions req stelle stellen stellenangebot stellenangebote
    stellenanzeige stellenanzeigen karriere jobangebot jobangebote offre offres emploi emplois recrutement poste postes oferta ofertas
    empleo empleos
    puesto puestos vaga vagas emprego empregos oportunidade oportunidades trabajo trabalho lavoro offerta offerte annuncio annunci
    posizione
    posizioni praca oferty kariera nabidka nabidky prace pozice mista ponuka ponuky stilling stillinger jobb tyopaikat tyopaikka allas
    allasok
    karrier joburi rabota vakansii vakansiya vakansiyi kariyer ilan ilani ilanlari zhaopin recruit recruiting recruitment saiyo kyujin
    viewjob rpd
    jobad jobadvert role roles ausschreibung ausschreibungen anzeige internship internships employment vacancyid jobid job_id gh_jid
    jid jk
    ashby_jid reqid req_id vacancy_id joblisting joblistings hiring"""
)
NOT_JOB_IN_URL = word_set(
    """blog blogs news press article articles story stories event events about contact privacy terms legal imprint impressum datenschutz login signin
    signup register salary salaries gehalt company companies employer employers cmp cookie cookies faq docs pricing alert alerts saved
    subscribe user users account profile authwall gongsi unternehmen firmen firma entreprise entreprises empresa empresas guide guides
    category categories tag
    tags topic topics resource resources podcast review reviews share sharer feed rss forgot password resume vote hide
    benefits culture team teams locations location departments department investors"""
)

# Link texts that do something with a posting and do not say which one it is.
ACTION = nothing_but(
    r"""
    apply(?: (?:now|here|online|today|for (?:this )?(?:job|position|role|posting)|on company (?:web)?site|with .{1,20}))?
    easily apply | quick apply | easy apply | view(?: (?:job|role|details?|position|opening|posting|more|all))?
    view job (?:details?|description|posting) | see (?:more|details?|job|role) | see all.{0,30} | read more | learn more
    more(?: info(?:rmation)?| details?)? | details? | full details | find out more | show more | show details | save(?: job)?
    saved | share | job details? | open | go | link | jetzt bewerben | bewerben | hier bewerben | zur stelle | zum stellenangebot
    zur stellenanzeige | mehr(?: (?:erfahren|infos?|lesen|details))? | weiterlesen | ansehen | anzeigen | merken | details ansehen
    zum job | job ansehen | stelle ansehen | postuler | je postule | voir(?: (?:l.offre|le poste|plus|l.annonce|les? détails?))?
    en savoir plus | plus d.infos? | lire la suite | découvrir | candidater | solicitar | aplicar | postular(?:se|me)? | inscribirse
    ver(?: (?:oferta|más|mais|vaga|detalles?|detalhes|empleo))? | más información | saiba mais | leia mais | candidatar(?:-se)?
    candidate-se | inscreva-se | candidati(?: ora)? | invia candidatura | scopri(?: di più)? | leggi(?: tutto| di più)? | dettagli
    maggiori informazioni | solliciteer(?: nu| direct)? | bekijk(?: vacature)? | lees (?:meer|verder) | meer informatie | ansøg
    søg(?: stillingen| jobbet)? | læs mere | les mer | søk(?: på stillingen)? | läs mer | ansök(?: nu| här)? | sök jobbet
    hae(?: paikkaa)? | lue lisää | aplikuj | aplikuj teraz | zobacz(?: ofertę| więcej)? | szczegóły | więcej | czytaj więcej
    odpovědět | zobrazit(?: detail| více)? | více(?: informací)? | detail | detaily | odpovedať | zobraziť | viac | jelentkezem
    jelentkezés | részletek | tovább | bővebben | aplică(?: acum)? | vezi(?: detalii| jobul)? | detalii | başvur | hemen başvur
    detay(?:lar)? | incele | откликнуться | подробнее | смотреть | відгукнутися | детальніше | докладніше | περισσότερα | αίτηση
    投递 | 申请 | 立即申请 | 查看 | 查看详情 | 详情 | 応募する | 応募 | 詳細 | 詳しく見る | 詳細を見る | 지원하기 | 자세히 보기
    상세보기 | تقدم الآن | قدم الآن | التفاصيل
    הגש מועמדות | לפרטים
    """
)
APPLY = nothing_but(
    r"""
    (?:easy |quick |easily )?apply(?: (?:now|here|online|today|to (?:this )?(?:job|position|role)|for (?:this |the )?(?:job|position|\
    role|posting|vacancy)|on (?:the )?(?:company|employer).{0,12}|with .{1,20}|via .{1,20}))?!?
    i.m interested | submit (?:your |an )?application | start (?:your )?application
    (?:jetzt |hier |online |direkt |auf diese stelle |schnell )*bewerben | bewirb dich(?: jetzt)? | zur bewerbung
    (?:online-?)?bewerbung(?: absenden| starten)? | postuler(?: .{0,25})? | je postule | candidater | déposer ma candidature
    (?:me )?solicitar(?: empleo)? | aplicar(?: .{0,15})? | postular(?:se|me)?(?: .{0,20})? | inscribirme | inscribirse | inscríbete
    candidatar(?:-se|-me)?(?: .{0,15})? | candidate-se(?: .{0,15})? | inscreva-se | candidati(?: .{0,15})?
    invia (?:la tua )?candidatura | solliciteer(?: .{0,20})? | solliciteren | ansøg(?: .{0,20})?
    søg(?: (?:stillingen|jobbet|job))? | søk (?:på )?(?:her|nå|stillingen|jobben) | ansök(?: .{0,15})? | sök (?:jobbet|tjänsten)
    hae (?:paikkaa|tehtävää|nyt) | lähetä hakemus | aplikuj(?: .{0,15})? | odpovědět(?: na .{0,15})? | mám zájem(?: o .{0,15})?
    odeslat (?:životopis|odpověď) | reagovat | přihlásit se na pozici | odpovedať(?: .{0,15})? | reagovať | jelentkezem
    jelentkezés(?: .{0,20})? | aplică(?: .{0,15})? | başvur(?: .{0,10})? | hemen başvur | откликнуться(?: .{0,20})?
    отправить резюме | відгукнутися | υποβολή αίτησης | 投递简历 | 投个简历 | 申请职位 | 立即申请 | 立即投递
    応募(?:する|フォーム|画面へ進む)? | この求人に応募する? | 지원하기
    입사지원 | 즉시지원 | تقدم(?: .{0,15})? | قدم الآن | הגש(?:ת)? מועמדות
    """
)
BADGE = nothing_but(
    r"""
    new | new! | just posted | just added | hot | urgent(?:ly)?(?: hiring)? | urgently hiring | featured | sponsored | promoted
    premium | top | top job | closing soon | early applicant | be an early applicant | actively (?:hiring|recruiting) | hiring
    easy apply | easily apply | verified | remote ok | multiple candidates? | hiring multiple candidates | responsive employer | neu
    gesponsert | anzeige | eilt | dringend | nouveau | nouvelle offre | sponsorisé | urgente? | nuevo | nueva | destacad[oa]
    patrocinado | novo | nova | destaque | nuovo | nuova | sponsorizzato | nieuw | uitgelicht | ny | nyt | nytt | uusi | nowe | nowa
    nowość | polecane | nové | novinka | nová | doporučujeme | új | kiemelt | nou | yeni | acil | новая | новое | срочно | нове
    νέο | 新 | 新着 | 急募 | 急聘 | 最新 | 热招 | 신규 | 급구 | جديد | חדש
    """
)
