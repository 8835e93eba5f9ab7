"""Words that are no company's name: what job boards say at the edges of their pages, fields of work, badges."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORDS = (
    r"(?:for|are you an?) (?:employers?|recruiters?|companies)|employers?|recruiters?|"
    r"(?:post|advertise) (?:a )?(?:jobs?|vacanc(?:y|ies))|post (?:your |a )?job.*|(?:browse|top|all|featured) (?:companies|employers)|"
    r"company (?:reviews|profiles)|salary (?:calculator|guide|tools?|search|checker)|salaries|(?:my|saved) jobs|job ?seekers?|"
    r"(?:upload|post|create) (?:your |a )?(?:cv|resume)|hire (?:talent|developers)|"
    r"(?:für )?(?:arbeitgeber|unternehmen|recruiter|firmenkunden)|"
    r"(?:stellenanzeige|stelle|job|anzeige) (?:schalten|inserieren|aufgeben)|inserieren|lebenslauf hochladen|(?:espace )?recruteurs?|"
    r"(?:publier|déposer|diffuser) une (?:offre|annonce).*|déposer (?:mon|votre|un) cv|(?:para )?empresas|"
    r"publi[cq]ar? (?:una |un |tu )?(?:oferta|vacante|empleo|vaga|anuncio).*|anunciar vagas?|subir (?:mi |tu )?cv|cadastrar currículo|"
    r"(?:per le )?aziende|pubblica (?:un )?(?:annuncio|offerta).*|carica (?:il tuo )?cv|(?:voor )?werkgevers|"
    r"(?:plaats (?:een )?)?vacature plaatsen|(?:for )?arbejdsgivere|indryk (?:job)?annonce|(?:för )?arbetsgivare|annonsera.*|"
    r"(?:for )?arbeidsgivere|työnantajille|(?:dla )?(?:pracodawc(?:ów|y)|firm)|dodaj ogłoszenie|(?:pro )?(?:firmy|zaměstnavatele)|"
    r"(?:pre )?zamestnávateľov|(?:přidat|vložit) inzerát|munkáltatóknak|álláshirdetés feladás\w*|(?:pentru )?angajatori|"
    r"adaugă (?:un )?anunț.*|işveren(?:ler)?|ilan ver|(?:для )?работодател(?:ям|ей|и|ю)|разместить вакансию|"
    r"(?:для )?роботодавц(?:ям|ів|і|ю)|розмістити вакансію|за работодатели|εργοδότες|για εργοδότες|求人掲載.*|"
    r"採用(?:担当|ご担当)者?(?:の方|様)?(?:へ|はこちら)?|掲載をお考えの.*|企业(?:登录|入口|版)|我要招聘|发布职位|(?:企業|雇主)(?:登入|專區)|刊登職缺|"
    r"기업(?:회원|서비스)|채용공고 등록|nhà tuyển dụng|"
    r"đăng tin tuyển dụng|pasang (?:iklan )?lowongan|untuk perusahaan|أصحاب العمل|نشر وظيفة|أضف وظيفة|למעסיקים|פרסום משרה|"
    r"สำหรับผู้ประกอบการ|ลงประกาศงาน|"
    r"şirkətlər üçün|(?:iş )?elan[ıi]? (?:yerləşdir|ver)|vakansiya (?:yerləşdir|yüklə)|iş axtaranlar|cv (?:yüklə|yerləşdir|yarat)|დამსაქმებლებისთვის|"
    r"(?:ვაკანსიის|განცხადების) (?:განთავსება|დამატება)|გამოაქვეყნე(?: ვაკანსია| განცხადება)?|գործատուների համար|տեղադրել (?:հայտարարություն|աշխատանք)|"
    r"жұмыс берушілер(?:ге)?|жумуш берүүчүлөр(?:гө)?|вакансия (?:орналастыру|жариялау|жарыялоо)|ish beruvchilar(?: uchun)?|vakansiya joylash(?:tirish)?|"
    r"ажил олгогч(?:дод)?|зар (?:оруулах|нэмэх)|(?:për )?punëdhënësit?|posto (?:një )?(?:punë|njoftim)|(?:за )?(?:работодавачи|послодавц[еи])|"
    r"objavi(?:te)? oglas|"
    r"(?:за |za )?poslodavc[ei]|predaj(?:te)? oglas|objavi oglas|za delodajalce|darbdaviams|(?:įdėti|skelbti) (?:darbo )?skelbimą|darba devējiem|"
    r"ievietot (?:vakanci|sludinājumu)|tööandjale|lisa (?:töö)?kuulutus|(?:fyrir )?atvinnurekendur|auglýsa starf|(?:per a )?empreses|enpresentzat|cyflogwyr|"
    r"fostóirí|(?:untuk )?majikan|iklankan (?:jawatan|kerja)|waajiri|(?:vir )?werkgewers|نوکری پوسٹ کریں|آجروں کے لیے|नियोक्ताओं के लिए|रोजगारदाता|"
    r"សម្រាប់និយោជក|အလုပ်ရှင်များ|ສຳລັບນາຍຈ້າງ|ລົງປະກາດ(?:ວຽກ|ງານ)|ለቀጣሪዎች|(?:ثبت|درج) آگهی(?: استخدام)?|کارفرمایان|(?:добави|публикувай) обява"
)
_SAID = re.compile(rf"(?:{_WORDS})\W*", re.IGNORECASE)


def is_of_job_board(short_lines: Iterable[str]) -> bool:
    """Whether a page speaks to employers and seekers as job boards do ("For employers", "Post a job")."""
    return any(_SAID.fullmatch(line) for line in short_lines)


# Departments, trades and branches, as rows of facts print them, and badges beside a title.
_FIELDS_OF_WORK_WORDS = """
accounting accounts administration administrative advertising agriculture analytics architecture automotive aviation banking beauty bio biotech business
care catering chemistry civil clerical clinical cloud commerce commercial communication communications community compliance computer construction
consulting controlling corporate creative culture customer cyber cybersecurity data delivery dental design development devops digital distribution
ecommerce economics education electrical electronics energy engineering entertainment environment environmental estate events executive experience
facilities fashion finance financial food frontend backend fullstack general government growth hardware health healthcare horeca hospitality hr human
industrial industry information infrastructure innovation insurance internal international intelligence it journalism lab labor laboratory leadership
learning legal leisure logistics machine maintenance management manufacturing marketing mechanical media medical medicine merchandising mining mobile
network nonprofit nursing office operations other others partnerships people pharma pharmaceutical planning platform policy pr procurement product
production professional program programs project projects property public publishing purchasing quality real regulatory relations research resource
resources restaurant retail revenue risk safety sales science sciences sector security service services skilled social software sourcing sports strategy
success supply chain support systems talent teaching team tech technical technology telecom telecommunications testing tourism trades training transport
transportation travel treasury ux ui utilities warehouse wellness wholesale writing bau bildung buchhaltung chemie dienstleistung einkauf elektrotechnik
energie entwicklung fertigung finanzen finanzwesen forschung führung gastronomie gesundheit gesundheitswesen handel handwerk hotellerie immobilien
industrie ingenieurwesen informatik kommunikation konstruktion kundenservice lager landwirtschaft lehre logistik maschinenbau medien medizin personal
personalwesen pflege planung produktion projektmanagement qualität recht rechnungswesen reinigung sicherheit soziales steuern technik tourismus verkauf
vertrieb verwaltung versicherung wartung wissenschaft achats administratif assurance banque bâtiment bureautique chimie comptabilité conception conseil
développement droit éducation électricité enseignement environnement exploitation formation gestion hôtellerie immobilier informatique ingénierie
juridique logistique médical métallurgie qualité recherche restauration rh santé sécurité sport télécoms transports travaux vente ventes administración
administração agricultura almacén arquitectura arquitetura atención automoción banca calidad ciencia comercial comercio compras comunicación comunicação
construcción construção consultoría consultoria contabilidad contabilidade derecho diseño direito distribuição educación educação energía enseñanza
engenharia farmacia finanzas finanças financeiro formación formação gestión gestão hostelería hotelaria imobiliária indústria industria informática
ingeniería jurídico limpeza limpieza logística mantenimiento manutenção mercadeo producción produção projetos proyectos publicidad publicidade química
recursos humanos restauração salud saúde seguros seguridad segurança serviços servicios tecnología tecnologia turismo transporte vendas ventas acquisti
amministrazione assicurazioni commerciale commercio contabilità edilizia finanza formazione gestione informatica ingegneria istruzione logistica
manutenzione medicina metalmeccanica personale produzione progettazione qualità ricerca ristorazione sanità servizi sicurezza sviluppo tecnico trasporti
vendite administratie bouw communicatie financiën gezondheidszorg inkoop juridisch klantenservice logistiek magazijn onderwijs onderhoud ontwikkeling
overheid personeelszaken productie schoonmaak techniek verkoop zorg bygg ekonomi försäljning hälsa industri inköp juridik kultur lärare sjukvård teknik
utbildning vård økonomi salg helse undervisning bygge anlegg budownictwo edukacja finanse gastronomia inżynieria księgowość logistyka medycyna
nieruchomości obsługa klienta praca produkcja prawo sprzedaż zdrowie zakupy doprava obchod stavebnictví strojírenství školství účetnictví výroba
zdravotnictví zemědělství prodej nákup informatika építőipar értékesítés gyártás kereskedelem pénzügy számvitel vendéglátás egészségügy oktatás eğitim
finans muhasebe mühendislik inşaat lojistik üretim satış sağlık turizm pazarlama yazılım teknoloji bilişim hukuk güvenlik hizmet satınalma insan
kaynakları администрация бухгалтерия банки безопасность бизнес красота логистика маркетинг медицина наука образование продажи производство разработка
реклама строительство транспорт туризм услуги финансы юриспруденция информационные технологии логістика будівництво виробництво освіта продажі фінанси
humaines ressources personnel humanas menschen
new neu nouveau nuevo novo nuovo nieuw ny nowe nové yeni новая новое hot urgent urgente dringend featured premium top verified promoted sponsored
exclusive junior mid middle senior entry level experienced graduate trainee lead staff principal all yes no none n/a various multiple active open more
details info salary negotiable competitive"""
_FIELDS_OF_WORK = frozenset(_FIELDS_OF_WORK_WORDS.split())
_BETWEEN_WORDS = re.compile(r"[\s&/,+()·-]+")
_SMALL_WORDS = frozenset(["and", "und", "et", "y", "e", "i", "en", "og", "och", "und", "of", "de", "la", "der", "the", "für", "a", "&", "z"])


def is_field_of_work(text: str) -> bool:
    """Whether a short text is a department, a trade or a badge, and no name ("Sales & Marketing", "Construção", "New")."""
    words = [word for word in _BETWEEN_WORDS.split(text.casefold()) if word]
    return bool(words) and all(word in _FIELDS_OF_WORK or word in _SMALL_WORDS for word in words)
