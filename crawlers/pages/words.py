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
    uzman müdür garson kurye şoför öğretmen hemşire muhasebe aşçı kasiyer güvenlik tekniker teknisyen operatör avukat mimar yazılımcı usta
    chauffeur schoonmaker vrachtwagen monteur magazijn verzorg begeleider receptionist kok telemarketeer inkoper boekhoud jurist onderhoud
    butiksmedarbejd pædagog tømrer elektriker mekaniker regnskab bogholder barnehage renhold vikar lagermedarb snickare undersköters
    förskollär barnskötare städare ekonomiassist kokki siivooja sairaanhoit lähihoit opettaja varastotyö kuljettaj sihteeri hitsaaj asentaja
    tarjoilij kirvesmie kirjanpit verslunarst starfsmað kennar
    könyvel eladó sofőr gépkocsivezet takarít tanár ápoló adjunktus titkár villanyszerel lakatos ügyintéz raktáros laboráns könyvtáros
    felszolgáló
    vânzător șofer contabil casier bucătar ospătar asistent medical educat electrician sudor profesor manipulant recepționer
    логист кондитер пекар повар сварщик кассир курьер слесарь учител воспитател врач медсестр грузчик уборщи охранник мастер помощник
    кухар вчител вихователь лікар медсестр вантажник охоронець помічник кур'єр касир слюсар електрик продавець водій майстер
    υπάλληλ πωλητ λογιστ σερβιτόρ μάγειρ νοσηλεύτ οδηγ καθηγητ τεχνικ γραμματ αποθηκάρ βοηθ δικηγόρ αναλυτ διευθυντ
    счетоводител шофьор готвач сервитьор техник инженер учител касиер монтьор сътрудник асистент експерт
    prodavač vozač kuhar konobar učitelj medicinsk inženjer inženir programer računovođ računovod skladišt voditelj referent djelatnik
    delavec natakar voznik medicinsk prodajalec vairuotoj pardavėj buhalter inžinier vadybinink mokytoj virėj slaugytoj programuotoj padavėj
    pārdevēj grāmatved inženier vadītāj skolotāj pavār müüja raamatupida insener õpetaja kokk juhataja hooldaja spetsialist
    محلل أخصائي ممرض معلم مدرس سائق مندوب فني كاتب طبيب محامي مشرف منسق موظف عامل طباخ نجار كهربائي سكرتير مستشار مترجم باحث رئيس مصمم مبرمج
    صيدلي مسؤول مراقب حارس خياط ميكانيكي نادل
    کارشناس برنامه‌نویس حسابدار راننده فروشنده منشی تکنسین پرستار
    עורך מזכיר מורה נהג טבח מלצר חשב רואה טכנאי אנליסט יועץ רכז מפקח קופאי מוכר מוקדנ עובד אחראי גנן סייע
    perawat akuntan sopir pengemudi guru kasir koki pelayan teknisi manajer pramuniaga satpam karyawan pegawai juruteknik pemandu
    jururawat kerani
    stajyer sorumlu temsilci eleman danışman asistan инженер разработчик программист менеджер специалист аналитик руководител бухгалтер
    водител продав консультант администратор оператор стажер стажёр тестировщик директор дизайнер архитектор інженер розробник спеціаліст
    фахівець керівник водій مهندس مطور مدير محاسب مساعد أخصائي מהנדס מפתח מנהל נציג
    arzthelfer augenoptiker hörakustiker kosmetiker zimmerleute installateur schweißer karosseriebauer kraftfahrer berufskraftf staplerfahrer
    lokführer kranführer maschinenführer geschäftsführer rettungssanit notfallsanit steuerfach rechtsanwaltsfach notarfach redakteur grafiker
    mediengestalt sekretär servicekr küchenkr bürokräfte lehrkr hilfskr thekenkr volontär disponent bauzeichner bauleit filialleit teamleit
    projektleit abteilungsleit betriebsleit küchenleit marktleit kitaleit praxisleit raumpfleger putzhilfe putzkraft spülkraft spülhilfe maschinist
    krankenschw zerspaner zerspanungsmech anlagenmech instructeur glaszetter timmerman loodgieter stukadoor metselaar dakdekker bezorger orderpicker
    heftruckch productiemedewerk leraar lerares apothekersass verzorgende helpende serveerster afwasser keukenhulp werkvoorbereid uitvoerder tekenaar
    elektricien koerier vakkenvuller caissi svetsare målare rörmokare bagare servitör servitris diskare lokalvårdare fritidsledare plåtslagare
    takläggare samordnare rengøringsass sygeplejersk lægesekretær kontorass ekspedient sveiser helsefagarb barnehagelær vaktmester kundebehandl
    mekaanikko johtaja koordinaattor assistentti työntekij ohjaaja avustaja esimies kampaaj leipuri maalari konsultti tutkija arkkitehti mécanicien
    électricien plombier menuisier charpentier couvreur carreleur chauffagiste soudeur pâtissier charcutier coiffeu esthéticien secrétaire ouvrier
    ouvrière magasinier cariste livreur hôtesse aide-soignant animateur animatrice professeur orthophoniste dentiste pharmacien préparateur jardinier
    paysagiste graphiste rédacteur rédactrice dessinateur poseur gérant réceptionniste téléconseill métallier chaudronnier electricista eletricista
    albañil soldador esteticista recepcionista rececionista cajero cajera limpiador cuidador maestro maestra ayudante chofer chófer transportista
    delineante telefonista teleoperador educador socorrista azafat encanador pedreir padeir confeiteir açougueir cabeleireir secretári cozinheir
    garçom garçonete ajudante faxineir porteir vigilante enfermeir farmacêutic balconista operári advogad jardineir elettricist murator saldator
    panettier pasticcer parrucchiere macellai lavapiatti pizzaiol giardinier odontoiatr farmacist insegnant tornitor fresator montator manutentor
    disegnator collaboratore collaboratric collaboratori ragionier badante murarz stolarz cieśla dekarz tynkarz piekarz cukiernik rzeźnik sekretark
    recepcjonist sprzątacz opiekun nauczyciel pielęgniark ślusarz brukarz ogrodnik handlowiec handlowc ochroniarz pomocnik wychowawc pokrývač svářeč
    sekretářk uklízeč lékárník montér soustružník frézař zahradník dispečer stavbyvedouc přípravář pracovník pracovnic cukrár mäsiar upratovač
    opatrovateľ elektrikár inštalatér szerelő kezelő kozmetikus kőműves asztalos hegesztő hentes pénztáros recepciós gondozó pedagógus tanító fogorvos
    gyógytornász karbantartó segédmunkás targoncás művezető instalator zidar tâmplar zugrav brutar cofetar măcelar recepționist lucrător îngrijitor
    învățător lăcătuș strungar grădinar сантехник монтажник плотник штукатур каменщик фрезеровщик автомеханик автослесар парикмахер секретар официант
    бармен посудомой горничн дворник сторож сиделк провизор садовник упаковщик комплектовщик кладовщик мерчендайзер редактор переводчик юрист
    экономист верстальщик крановщик машинист тракторист разнорабоч преподават репетитор сантехнік муляр зварювальник автомеханік перукар офіціант
    покоївк прибиральни двірник доглядальни швачк пакувальни комірник перекладач економіст програміст викладач різноробоч адміністратор ηλεκτρολόγος
    φούρναρ ζαχαροπλάστ καθαρίστρι οδοντίατρ φαρμακοποι γιατρ διανομέ λαντζιέρ εργάτ mehaničar električar vodoinstal zavarivač tajnic skladiščnik
    čistač čistilk njegovatelj liječnik komercijalist vodovodar varilec negovalec zdravnik vzgojitelj odgojitelj mūrinink stalius dažytoj suvirintoj
    kepėj mėsinink kirpėj kasinink sandėlinink valytoj gydytoj darbinink montuotoj mehāniķ elektriķ santehniķ mūrniek galdniek krāsotāj metinātāj
    maizniek frizieri sekretār apkopēj zobārst strādniek montāžniek mehaanik torulukksepp lukksepp müürsepp keevitaja kassapidaja laotöötaja koristaja
    hambaarst teenindaja klienditeenind ettekandja tööline abiline arendaja rafvirk lagerist magazynier
    bílstjór hjúkrunarfr sjúkrali forritar verkefnastj заварчик шивач
    чистач хигиенист penjahit resepsionis apoteker dokter bidan terapis kurir pelatih sekretaris penerjemah desainer pengajar penjaga خباز حلاق بائع
    كاشير سباك حداد مربية آشپز نگهبان آرایشگر دستیار חשמלאי אינסטלטור נגר רופא אחות גננת מאבטח מנקה מטפל קלדנית"""
))
_ROLE_ENDS = tuple(word_set(
    """льщик рщик вщик нщик дчик тчик зчик жчик льщица рщица вщица дчица
    entwickler entwicklerin ingenieur ingenieurin techniker technikerin mechaniker mechanikerin elektroniker berater beraterin leiter leiterin
    verkäufer fahrer fahrerin pfleger pflegerin bearbeiter arbeiter arbeiterin fachkraft assistent assistentin referent referentin
    koordinator
    administrator spezialist manager managerin kaufmann kauffrau lehrer lehrerin student studentin programmierer architekt analyst helfer
    helferin chauffeur chauffør sjåfør förare hjälp medarbejder medarbeider medarbetare pædagog lærer lärare betjent vezető szerelő kezelő
    medewerker ontwikkelaar utvikler udvikler utvecklare ingeniør ingenjör konsulent konsult leder ledare rådgiver suunnittelija
    kehittäjä asiantuntija insinööri hoitaja myyjä 工程师 设计师 经理 专员 助理 顾问 总监 主管 研究员 会计 エンジニア マネージャー
    デザイナー
    スタッフ コンサルタント 개발자 엔지니어 매니저 디자이너
    therapeut therapeutin therapeuten terapeut terapeutka terapeutti thérapeute terapeuta meister meisterin monteur monteurin schlosser elektriker
    elektrikerin verkäuferin pädagoge pädagogin erzieher erzieherin sekretärin redakteurin zeichner zeichnerin gehilfe gehilfin praktikant
    praktikantin instructeur schilder begeleider montör montør skötare sköterska biträde säljare snickare tekniker mekaniker sykepleier lærling
    lärling handläggare arbetare arbejder arbeider asentaja kuljettaja opettaja työntekijä päällikkö siivooja fejlesztő mérnök munkatárs asszisztens
    könyvelő oktató ápoló szakács lakatos sygeplejerske"""
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
    spawacz elektryk magazynier sprzątaczka повар официант электрик электромонтер электромонтёр кассир кухар 开发 研发 销售 运营 実習 営業 事務
    therapeut therapeutin therapeuten logopäde logopädin heilpraktiker heilpraktikerin konditor konditorin fleischer dachdecker zimmerer zimmermann
    klempner lackierer maurer polier lektor kapper kapster slager schilder hovenier lasser psykolog frisör frisør tandläkare tandlæge tandlege
    barnmorska lærling lärling murer slagter tjener snekker rørlegger elev kock kok kokk tømrer lääkäri parturi boulanger boulangère boucher bouchère
    maçon gouvernante peintre tourneur fraiseur plongeur mecánico mecânico meccanico falegname fontanero carpintero panadero pastelero carnicero
    peluquero peluquera jardinero pintor pintora peón mozo barman barmaid cassiere fryzjer fryzjerka malarz tokarz instalatér truhlář tesař malíř
    pekař cukrář řezník kadeřník kadeřnice pečovatel pečovatelka zubař murár stolár tesár maliar pekár kaderníčka fodrász cukrász kertész gyógyszerész
    pék ács pultos futár frizer casier dulgher stomatolog farmacist sofer medic doktor elektrikçi tesisatçı marangoz boyacı kaynakçı fırıncı pastacı
    sekreter bulaşıkçı temizlikçi bakıcı fizyoterapist eczacı depocu muhasebeci çırak terzi işçi механик токарь психолог логопед ветеринар фармацевт
    стоматолог косметолог санитар столяр маляр швея няня комірник υδραυλικός κομμωτής κομμώτρια νηπιαγωγός ταμίας φυσικοθεραπευτής συνεργάτης ψήστης
    pekar mesar stolar tesar mizar slastičar blagajnik mehanik pagar tisler maaler juuksur autojuht bakari smiður þjónn сестра"""
)
# Fields of work: alone they name a department and nobody's occupation.
_FIELDS = word_set(
    """engineering development management administration consulting commercial translation photography journalism interpretation"""
)
_MARKED = Table(
    r"[(\[](?:m|w|f|h|k|d|x|all|gn)[ .]?(?:[/|*,:][ ]?(?:m|w|f|h|k|d|x|i|div|diverse?|a|v|n)\.?){1,3}[)\]]|[(\[][fmhwd]{1,2}/[fmhwdx][)\]]|"
    r"\b(?:m/w/d|w/m/d|f/m/d|m/f/d|m/f|h/f|f/h|m/v|m/k)\b|\ball genders?\b|alle geschlechter|工程师|经理|设计|开发|研发|运营|销售|"
    r"エンジニア|募集|개발|디자인|营业员|司机|护士|教师|會計|工程師|設計師|經理|專員|看護|介護|保育士|調理|運転手|ドライバー|清掃|警備|医師|教員|講師|"
    r"간호|교사|기사|조리|경리|상담|운전|사원|"
    r"nhân viên|kỹ sư|quản lý|trưởng phòng|chuyên viên|lập trình viên|kế toán|giám đốc|tài xế|lái xe|thợ |bác sĩ|giáo viên|y tá|thực tập sinh|"
    r"công nhân|trợ lý|phục vụ|đầu bếp|bảo vệ|(?:tư vấn|kỹ thuật|cộng tác|giảng|điều dưỡng|biên tập|phát thanh|thu ngân|giao dịch|quản trị|hướng dẫn) viên|"
    r"điều dưỡng|dược sĩ|thu ngân|lễ tân|thợ|nhà thiết kế|kiến trúc sư|luật sư|phiên dịch|"
    r"厨师|服务员|保安|保洁|收银员|导购|店长|技工|电工|焊工|普工|操作工|仓管|文员|出纳|律师|医生|药师|老师|讲师|教练|客服|业务员|采购员|程序员|架构师|实习生|分析师|研究员|"
    r"廚師|服務員|店員|技術員|作業員|業務員|藥師|老師|實習生|研究員|事務員|販売員|配達員|配送員|整備士|薬剤師|美容師|理容師|歯科衛生士|栄養士|技師|技能職|職人|大工|店長|プログラマ|"
    r"미용사|요리사|영양사|약사|치료사|강사|프로그래머|기술자|사무직|생산직|판매직|영업직|조리사|"
    r"พนักงาน|วิศวกร|ผู้จัดการ|เจ้าหน้าที่|ผู้ช่วย|ช่าง|นักบัญชี|ครู|พยาบาล|โปรแกรมเมอร์|ที่ปรึกษา|แม่บ้าน|คนขับ|"
    r"नर्स|शिक्षक|इंजीनियर|प्रबंधक|सहायक"
)
_REMEMBERED = 4096  # texts: those of a few pages
_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")


@lru_cache(maxsize=_REMEMBERED)
def names_role(text: str) -> bool:
    """Whether a text names an occupation, or bears the mark of a job title such as "(m/w/d)"."""
    return any(map(_is_role, _WORD.findall(text[:300].lower()))) or marked(text)


@lru_cache(maxsize=_REMEMBERED * 4)
def _is_role(word: str) -> bool:
    """Whether a word is an occupation, or a compound such as "Kfz-Meister" whose last part is one."""
    if word in _FIELDS:
        return False
    return word in _ROLE_WORDS or word.startswith(_ROLE_STARTS) or word.endswith(_ROLE_ENDS) or word.rpartition("-")[2].startswith(_ROLE_STARTS)


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
# How compounds begin that say so, such as "jobbannons" and "vacaturetekst".
JOB_IN_URL_STARTS = tuple(word_set(
    """job stelle stilling vacatur vacanci vakan karriar karrier career recruit recrut rekrut emploi empleo emprego allas tyopai zaposl lowongan
    tuyendung"""
))
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
    (?:please )?click here(?: .{1,40})? | here | download(?: .{1,30})? | (?:hier )?(?:klicken|herunterladen)(?: .{1,30})? | hier | zum download
    (?:job|role|post|position) (?:descriptions?|specifications?|profile|advert(?:isement)?)(?: \(?(?:pdf|word|docx?)\)?)? | person specification
    application (?:form|pack)(?: .{1,20})? | (?:as )?pdf | klik hier(?: .{1,30})? | cliquez ici(?: .{1,30})? | télécharger(?: .{1,30})?
    (?:haga |haz )?clic aquí(?: .{1,30})? | descargar(?: .{1,30})? | clique aqui(?: .{1,30})? | baixar(?: .{1,30})? | clicca qui(?: .{1,30})?
    scarica(?: .{1,30})? | pobierz(?: .{1,20})? | stáhnout(?: .{1,20})? | stiahnuť(?: .{1,20})? | letöltés | descarcă(?: .{1,20})?
    скачать(?: .{1,20})? | завантажити(?: .{1,20})? | ladda ner(?: .{1,20})? | last ned(?: .{1,20})? | 下载 | ダウンロード | 다운로드
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
    הגש מועמדות | לפרטים(?: נוספים)? | קרא עוד | עוד | المزيد | عرض (?:المزيد|التفاصيل|الوظيفة) | اقرأ المزيد | بیشتر | ادامه | مشاهده
    selengkapnya | lihat (?:detail|selengkapnya|lowongan) | baca selengkapnya | detail lowongan | lamar(?: sekarang)? | mohon | lihat lagi
    xem (?:thêm|chi tiết|việc) | chi tiết | ứng tuyển(?: ngay)? | lưu(?: tin)? | ดูรายละเอียด | รายละเอียด(?:เพิ่มเติม)? | อ่านต่อ
    สมัครงาน
    ดูเพิ่มเติม | виж (?:още|обявата) | подробности | още | детайли | saznaj(?:te)? više | više | opširnije | detaljnije | prikaži | več
    preberi več | podrobnosti | daugiau | plačiau | skaityti daugiau | vairāk | lasīt vairāk | rohkem | loe (?:rohkem|edasi) | vaata
    lesa meira | nánar | llegir més | més informació
    """
)
APPLY = nothing_but(
    r"""
    (?:easy |quick |easily )?apply(?: (?:now|here|online|today|directly|to (?:this )?(?:job|position|role)|for (?:this |the )?(?:job|position|\
    role|posting|vacancy|post)|on (?:the )?(?:company|employer).{0,12}|with .{1,20}|via .{1,20}|by (?:e-?mail|post|phone)))?!?
    i.m interested | (?:submit|send) (?:your |an |my )?(?:application|cv|resume) | start (?:your )?application | how do i apply\??
    (?:jetzt |hier |online |direkt |auf diese stelle |schnell |einfach |per e-?mail )*bewerben | bewirb dich(?: .{1,20})? | zur bewerbung
    (?:online-?|e-?mail-?\s?)?bewerbung(?: (?:absenden|abschicken|starten|senden))? | (?:zum )?bewerbungsformular | postuler(?: .{0,25})? | je postule
    je candidate | candidater(?: .{0,20})? | (?:déposer|envoyer) (?:ma|votre|une) candidature
    (?:me )?solicitar(?: .{0,20})? | aplicar(?: .{0,15})? | aplica(?: (?:ya|ahora|aquí))? | postular(?:se|me|te)?(?: .{0,20})? | inscribirme
    inscriure.s | inscriu-te(?: .{0,15})? | inscribirse | inscríbete(?: .{0,20})?
    post[uú]late(?: .{0,20})? | enviar (?:mi |tu |su )?(?:candidatura|solicitud|cv|currículum)
    candidatar(?:-se|-me)?(?: .{0,15})? | candidate-se(?: .{0,15})? | candidatura(?: (?:online|espontânea))? | inscreva-se
    enviar (?:o )?currículo | quero me candidatar | concorrer | candidati(?: .{0,15})? | invia (?:la tua )?candidatura
    invia (?:il tuo )?(?:cv|curriculum)
    (?:direct |nu |online |meteen )?solliciteer(?: .{0,20})? | (?:direct |nu |online |meteen )?solliciteren(?: .{0,20})?
    (?:verstuur|verzend|stuur) (?:je |jouw |uw )?sollicitatie | reageer(?: (?:nu|direct|op deze vacature))?
    ansøg(?: .{0,20})? | send (?:din )?ansøgning | søg(?: (?:stillingen|jobbet|job|her|nu|online|.{0,5} stillingen))?
    søk(?: (?:på )?(?:her|nå|stillingen|jobben|jobb|.{0,5} stillingen))? | send (?:inn )?(?:din )?søknad | ansök(?: .{0,20})?
    skicka (?:in )?(?:din )?ansökan
    sök (?:jobbet|tjänsten|här|nu|.{0,10}tjänsten) | hae(?: (?:paikkaa|tehtävää|työpaikkaa|nyt|tähän .{0,15}|tästä))?
    lähetä hakemus(?: .{0,15})? | täytä hakemus
    sækja um(?: .{0,15})? | aplikuj(?: .{0,20})? | wyślij (?:cv|aplikację|zgłoszenie)
    (?:zgłoś|złóż) (?:się|aplikację|kandydaturę)(?: .{0,15})?
    odpovědět(?: na .{0,15})? | mám zájem(?: o .{0,15})? | mám záujem(?: o .{0,15})? | odeslat (?:životopis|odpověď|přihlášku)
    (?:poslat|pošlete|poslať) (?:nám )?životopis | reagovat(?: .{0,15})? | přihlásit se(?: na pozici)? | odpovedať(?: .{0,15})?
    reagovať(?: .{0,15})? | jelentkezem(?: .{0,20})? | jelentkezés(?: .{0,20})? | jelentkezz(?: .{0,15})? | önéletrajz (?:küldése|beküldése)
    pályázat benyújtása | aplică(?: .{0,20})? | aplicați(?: .{0,15})? | candidează(?: .{0,15})? | trimite (?:cv|aplicația)(?:-ul)?
    (?:hemen |online |ilana |şimdi )*başvur(?: .{0,10})? | (?:hemen |online )?başvuru (?:yap|formu)
    откликнуться(?: .{0,20})? | (?:отправить|прислать) (?:резюме|отклик) | подать заявку | відгукнутися(?: .{0,20})?
    (?:надіслати|відправити) резюме | подати заявку | кандидатствай(?:те)?(?: .{0,20})? | кандидатстване | изпрати (?:cv|кандидатура)
    prijavi(?:te)? se(?: .{0,20})? | prijava(?: na (?:oglas|natječaj|posao|konkurs))? | pošalji(?:te)? (?:cv|prijavu|životopis|molbu)
    пријави(?:те)? се
    prijavi se na delovno mesto | oddaj prijavo | pošlji prijavo | kandidatuoti | siųsti cv | pateikti (?:paraišką|kandidatūrą)
    pieteikties(?: .{0,15})? | sūtīt cv | kandideeri(?: .{0,15})? | kandideerima | saada cv | υποβολή (?:αίτησης|βιογραφικού|υποψηφιότητας)
    αίτηση(?: (?:τώρα|εδώ|εργασίας))? | (?:κάνε|κάντε) αίτηση(?: .{0,10})? | (?:στείλε|στείλτε|αποστολή) (?:το )?βιογραφικό?.{0,5}
    投递简历 | 投个简历 | 申请职位 | (?:立即|马上|我要|在线)(?:申请|投递|应聘|报名|應徵) | 我要應徵 | 應徵 | 应聘 | 立即應徵
    応募(?:する|フォーム|画面へ進む|はこちら|フォームへ)? | (?:この求人|今すぐ|web|ウェブ|電話)(?:に|で|から)?応募(?:する|画面へ進む|はこちら)?
    エントリー(?:する|はこちら)?
    지원하기 | (?:입사|즉시|온라인|바로|홈페이지)\s?지원(?:하기)? | 지원서 (?:작성|제출)(?:하기)?
    (?:ت?قد[ّ]?م|تقد[ّ]?م)(?: .{0,20})? | (?:ال)?تقديم(?: .{0,25})? | (?:ال)?تقدم (?:ل|إلى|على).{0,20} | أرسل (?:سيرتك|طلبك).{0,12}
    ارسال رزومه | (?:ارسال )?درخواست همکاری | (?:ל?הגש(?:ת|ה|ו)?) (?:קורות חיים|מועמדות) | שליחת (?:קורות חיים|קו"ח|מועמדות)
    שלח(?:ו|/י)? (?:קורות חיים|קו"ח)
    lamar(?: (?:sekarang|pekerjaan|kerja|posisi|lowongan|cepat).{0,15})? | kirim (?:lamaran|cv) | mohon (?:sekarang|jawatan)
    ứng tuyển(?: (?:ngay|vị trí này|nhanh|online|công việc này|việc này))? | nộp (?:hồ sơ|đơn|cv)(?: .{0,15})? | gửi (?:cv|hồ sơ)
    (?:กด)?สมัคร(?:งาน)?(?:นี้|ทันที|เลย|ตอนนี้|ออนไลน์|ตำแหน่งนี้|ที่นี่)* | ส่ง(?:ใบสมัคร|เรซูเม่) | आवेदन करें | अभी आवेदन करें
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
CV = Table(
    r"\bcvs?\b|\bc\.v\.|resume\b|résumé|curriculum|lebenslauf|życiorys|životopis|önéletrajz|özgeçmiş|резюме|автобиография|βιογραφικ|"
    r"履歴書|职务经历|职務経歴|职務|职历|简历|簡歷|履歷|이력서|السيرة|سيرة|رزومه|קורות חיים|ประวัติ|เรซูเม่|sơ yếu|hồ sơ|gyvenimo aprašym|elulookirjeldus|"
    r"ansioluettelo|ferilskrá"
)
APPLICATION = Table(
    CV.source + r"|\bapply\b|applications?\b|bewerb|candidatur|postul|solicitud|inscri(?:ção|pción)|sollicit|ansøg|søknad|ansökan|hakemu|aplikac|"
    r"zgłosz|odpověď|jelentkez|pályáz|aplic(?:ă|ați|ația)|başvuru|отклик|відгук|заявк|αίτησ|αιτήσ|кандидатств|prijav|molb|zamolb|prošnj|kandidat|"
    r"pieteik|kandideer|avaldus|umsókn|应聘|應徵|投递|応募|지원|للتقديم|التقديم|מועמדות|lamaran|permohonan|ứng tuyển|สมัคร|आवेदन"
)
