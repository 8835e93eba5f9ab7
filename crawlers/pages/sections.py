"""The headings of a posting's sections, in many languages: what the work is, what is asked for, and the rest."""

from __future__ import annotations

import enum
from functools import lru_cache

from crawlers.pages.tables import Table, one_of

_REMEMBERED = 4096  # lines: those of a few pages


class Section(enum.StrEnum):
    """What a section of a posting speaks of. Career pages head what they offer; what the work is and asks for only postings head."""

    DUTIES = "duties"
    WANTED = "wanted"
    OTHER = "other"


# Articles, possessives and words of rank that may stand before the word that says what a section is.
_LEAD = one_of(
    r"""
    the | your | key | main | job | essential | core | primary | major | minimum | preferred | basic | desired | required
    additional | position | role | general | daily | specific | professional | technical | educational | overall
    deine? | ihre? | unsere? | das | die | dein | euer | eure | der | fachliche | persönliche
    les | la | le | vos | votre | tes | ton | principales
    tus | sus | las | los | el | tu | su | principales | nuestr[oa]s
    as | os | o | a | suas | seus | sua | seu | principais
    i | il | lo | gli | le tue | i tuoi | la tua | il tuo | principali | de | het | jouw | je | onze | uw | belangrijkste
    dine? | dit | dina | ditt | våre | vores | våra | sinun | meidän | sinulta
    twoje | twój | twoja | główne | nasze | najważniejsze | vaše | vaša | tvoje | tvůj | tvoja | hlavní | hlavné | naše
    az? | ellátandó | főbb | fő | legfontosabb | a te | principalele | responsabilitățile și | sizin | temel | genel
    ваши? | твои | наши | основные | ключевые | ваш[іа]? | основні | ключові | τα | οι | η | ο | το | κύρι[αε][ςι]?
    вашите | основни | vaši | tvoji | glavni | glavne | osnovni | osnovne | jūsų | pagrindin[iė]\w* | jūsu | galvenie | sinu | peamised
    helstu
    əsas | namizəd[əi] | ძირითადი | მთავარი | სამუშაო | თქვენი | ვაკანსიის | հիմնական | աշխատանքային | негізгі | жұмыс | лауазымдық | қызметтік
    негизги | жумуш | кызматтык | asosiy | ish | lavozim | асосий | иш | лавозим | ажлын байрны | ажлын байранд | үндсэн | тавигдах
    работни | радни | главни | потребни | потребне | radni | radne | potrebn[ei] | yr | prif | hanfodol | mga
    চাকরির | পদের | প্রধান | মূল | অতিরিক্ত | اہم | بنیادی | முக்கிய | பணி | मुख्य | प्रमुख | ዋና
    """
)

_DUTIES = r"""
    responsib | accountabilit | duties | duty\b | tasks\b | missions?\b | what you.ll (?:be )?(?:do|work|build|own)\w*
    what you (?:will (?:be )?)?do\w* | what you.d (?:be )?do\w* | in this role | a (?:typical )?day | day.to.day | you (?:will|might)\b
    you.ll\b | your impact\b | scope of | what (?:the job|the role|it) (?:involves|entails)
    (?:haupt)?aufgaben\w* | tätigkeit\w* | verantwort\w* | (?:das |was )(?:du |sie )?(?:machst|machen|wirst|tust|tun)
    was (?:zu tun ist|ihre aufgaben) | arbeitsaufgaben | einsatzgebiet | dein(?:e|en)? (?:job|alltag)
    responsabilités | tâches | ce que vous (?:ferez|allez faire) | ce que tu (?:feras|vas faire)
    descriptif d(?:u|es) (?:poste|missions?) | vos? activités
    funcions\b | tasques | responsabilitats | funciones | responsabilidades | tareas | actividades (?:a|del|principales)\b | misión
    (?:qué|lo que) (?:harás|vas a hacer|hará)
    atribuições | atividades | funções | tarefas | o que (?:você )?(?:vai |irá )?faz(?:er|erá)
    responsabilità | mansioni | attività | compiti | (?:cosa|di cosa) (?:farai|ti occuperai|si occuperà)
    functie-?omschrijving | taken\b | take\b(?! \w+ \w| (?:a|part|off|over)\b) | takenpakket | werkzaamheden | verantwoordel | wat (?:ga|zal) (?:je|jij|u)
    wat (?:je|jij) gaat doen
    dit ga je | (?:arbejds)?opgaver | arbeidsoppgaver | arbeids- og | arbetsuppgifter | arbetsbeskrivning | ansvar | oppgaver
    ansvarsområde
    det (?:skal|kommer) du | du (?:kommer att|skal|vil få) | hvad skal du
    työtehtäv | tehtäv | tehtävän kuvaus | vastuualue | mitä (?:pääset |tulet )?te(?:kem|et)
    obowiązk | zakres (?:obowiązk|zadań|prac) | zadani | czym będziesz | co będziesz robi | na tym stanowisku | opis stanowiska
    náplň | pracovní náplň | pracovná náplň | co (?:tě|vás|budete|budeš|u nás) | zodpovědnost | zodpovednost | úkoly | úlohy
    popis (?:práce|práci|pozice|pozície|pracovn) | čo (?:ťa|vás|budete|budeš)
    feladat | munkaköri | állás leírása | mi lesz a | responsabilități | atribuții | sarcini | activități | ce vei face
    descrierea (?:postului|jobului|poziției|rolului)
    (?:должностные|функциональные) обязанност
    görev | iş tanımı | sorumluluk | iş(?:in)? tanım | обязанност | задачи | что (?:нужно|предстоит|вы будете|делать|надо|ты будешь)
    чем (?:предстоит|вы будете) | функционал | обов.язк | завдання | що (?:потрібно|треба|робити) | чим (?:ви|ти)
    καθήκοντα | αρμοδιότητες | ευθύνες | περιγραφή (?:θέσης|εργασίας|ρόλου|της θέσης) | задължения | отговорности | описание на
    zaduženja | odgovornosti | opis (?:posla|poslova|radnog|dela|delovnega) | zadaci | naloge | zadolžitve
    darbo (?:aprašymas|pobūdis|funkcijos) | pareig | atsakomyb | ką veiksi | pienākumi | darba (?:pienākumi|apraksts) | galvenie pienākumi
    tööülesan | ülesan | töö kirjeldus | vastutus | verkefni | starfssvið | hæfni og verkefni
    (?:岗位|工作|职位|职务|職務|主要)(?:职责|職責|內容|内容|描述|说明|說明) | 职责 | 職責
    仕事(?:内容|の内容|について)?|業務(?:内容|詳細)?|職務(?:内容)?|担当業務
    담당\s?(?:업무|하실) | 주요\s?(?:업무|업무|역할) | 업무\s?(?:내용|소개)? | 하는\s?일 | 직무\s?(?:내용|소개) | 합류하면
    (?:ال)?(?:مسؤوليات|مسئوليات|مهام|واجبات) | وصف (?:الوظيفة|وظيفي) | الوصف | طبيعة العمل
    (?:شرح|وظایف|مسئولیت) | תחומי אחריות | תיאור (?:ה?תפקיד|ה?משרה|העבודה) | מה (?:תעשו|עושים) | במסגרת התפקיד
    deskripsi (?:pekerjaan|posisi|tugas) | tugas | tanggung jawab | uraian (?:pekerjaan|tugas) | huraian (?:kerja|tugas)
    skop (?:kerja|tugas) | mô tả (?:công việc|vị trí) | nhiệm vụ | trách nhiệm | công việc (?:chính|của bạn|cụ thể)
    หน้าที่ | รายละเอียดงาน | รายละเอียดของงาน | ลักษณะงาน | ความรับผิดชอบ | ขอบเขตงาน
    ज़िम्मेदारि | जिम्मेदारि | कार्य(?![\w\u093e-\u094d])
    vəzifə (?:öhdəlik|təlimat) | vəzifələr\b | öhdəlik | işin (?:təsviri|məzmunu) | görüləcək iş
    მოვალეობ | ფუნქციებ | ფუნქცია-?მოვალეობ | სამუშაოს აღწერ | აღწერილობა | პასუხისმგებლობ | საკვანძო მოვალეობ
    պարտականություն | աշխատանքի (?:նկարագր|պարտական) | міндет | милдет | vazifa(?:lar|si) | majburiyat | mas['’ʻ‘]uliyat | вазифалар | мажбурият
    гүйцэтгэх үүрэг | ажлын (?:байрны )?(?:үүрэг|тодорхойлолт) | чиг үүрэг | үүрэг | detyra(?:t)?\b | përgjegjësi | pergjegjesi | përshkrimi i (?:punës|poz|det)
    обврски | опис (?:на|посла|послова|радног) | дужности | задужења | задаци | dužnosti | obaveze | (?:i[drlt]-)?(?:dmirijiet|responsabbilt)
    dualgais | freagrachtaí | príomhdhualgais | cur síos ar an (?:bpost|ról) | dyletswyddau | ddyletswyddau | gyfrifoldebau | cyfrifoldebau
    disgrifiad (?:swydd|o)
    zereginak | eginkizunak | funtzioak | lanaren deskribapena | ardurak | funcións | descrición do (?:posto|traballo) | tanggungjawab | penerangan kerja
    tungkulin | responsibilidad\b | gawain | majukumu | wajibu | pligte | verantwoordelikhede | (?:pos|werks)beskrywing | wat jy (?:gaan|sal) doen
    দা(?:য়|য়)িত্ব | কাজের (?:বিবরণ|বর্ণনা|ধরন|দা) | কর্তব্য | ذمہ داری | فرائض | (?:ملازمت|کام) کی تفصیل | பொறுப்புகள் | பணிகள் | கடமைகள் | விளக்கம்
    जिम्मेवारी | जिम्मेदारी | कर्तव्य | काम ?(?:को|का) विवरण | नौकरी का विवरण | តួនាទី | ភារកិច្ច | ការទទួលខុសត្រូវ | ការពិពណ៌នាការងារ
    (?:လုပ်ငန်း|အလုပ်)?တာဝန် | လုပ်ဆောင်ရမည့် | ໜ້າທີ່ | ຄວາມຮັບຜິດຊອບ | ລາຍລະອຽດ(?:ຂອງ)?ວຽກ | (?:የ[ስሥ]ራ )?(?:ኃላፊነት|ሀላፊነት|ተግባር) | የ[ስሥ]ራ (?:ዝርዝር|መግለጫ)
"""
_WANTED = r"""
    requirements?\b | qualifications?\b | skills\b | experience\b | competenc | profile\b | what we.re looking for
    what we are looking for
    what (?:you bring|we need|we expect|we ask|makes you|it takes|you need|you.ll (?:need|bring)|sets you)
    education (?:and|requirements?) | knowledge\b
    who (?:you are|we.re looking|we are looking|are you|should apply) | (?:nice|good) to have | must.haves? | bonus points
    you have\b(?! no| \d) | you bring\b | our requirements\b
    you are\b(?! here) | you should | person specification | about you\b | eligibility | prerequisites | (?:selection )?criteria
    candidate (?:profile|requirements)
    profil\b | qualifikation\w* | anforderung\w* | voraussetzung\w* | das bringst | das bringen | bringst du
    (?:das|was) (?:du|sie) (?:mitbring|brauch|haben|auszeichn)\w*
    was (?:wir|uns) (?:erwarten|suchen|wünschen|von dir) | wir (?:erwarten|suchen|wünschen) | das (?:wünschen|solltest) | kenntnisse
    womit (?:du|sie) | wodurch sie | wen wir suchen
    (?:profil )?recherché | compétences | qualifications | profil recherché | qui êtes | nous recherchons | exigences | prérequis
    requisits | perfil | requisitos | requerimientos | competencias | experiencia | perfil | habilidades | conocimientos
    (?:qué|lo que) (?:buscamos|esperamos|necesitas)
    qualificações | competências | diferenciais | pré-requisitos | procuramos | quem (?:você|buscamos|procuramos|é você)
    o que (?:buscamos|esperamos)
    conhecimentos | requisiti | competenze | profilo | (?:cosa|chi) (?:cerchiamo|chiediamo|sei) | la risorsa | titolo di studio
    functie-?eisen | eisen\b | profiel\b | wat (?:vragen|verwachten|zoeken|breng|neem|heb) | wij (?:vragen|zoeken|verwachten)
    wie ben (?:jij|je)
    dit (?:ben|breng|heb) | jij (?:bent|hebt) | kwalificaties | over jou | herken jij
    kvalifikasjoner | kvalifikationer | kvalifikation | personlige (?:egenskaper|kvalifikationer) | personliga egenskaper | hvem er du
    om (?:dig|deg)\b
    vem är du | vi (?:søger|söker|ønsker|forventer|önskar) | (?:din |ditt )?(?:profil|bakgrund|bakgrunn)\b | krav\b | utdanning
    utbildning | meriterande
    du har\b | vi ser gerne
    edellytämme | odotamme | hakijalta | vaatimukset | kelpoisuus | arvostamme | mitä (?:odotamme|edellytämme) | eduksi | toivomme
    kuka (?:sinä )?olet
    wymaga | oczekujem | kwalifikac | profil kandydat | mile widzian | czego (?:oczekujemy|szukamy) | kogo szukamy | nasze oczekiwania
    umiejętności
    požad | očekáv | znalosti | co (?:od (?:tebe|vás)|očekáváme|požadujeme|byste|bys) | koho hledáme | hledáme | předpoklady | nároky
    kvalifikac
    požiadav | očakáv | čo (?:od|očakávame) | hľadáme | predpoklady
    elvárás | (?:pályázati )?feltétel | amit várunk | mit várunk | végzettség | előny | szükséges | kompetenci
    cerințe | calificări | profilul | ce (?:căutăm|așteptăm) | candidatul | competențe
    aranan | nitelik | beklenti | kimi arıyoruz | gereksinim | yetkinlik | (?:genel )?koşul
    требовани | кого мы | мы (?:ищем|ждем|ждём|ожидаем) | ожидани | что (?:мы )?(?:ждем|ждём|ожидаем|важно) | будет плюсом | навыки | опыт
    вимоги | ми (?:шукаємо|очікуємо|чекаємо) | очікування | кого ми | навички | буде плюсом | необхідн
    προσόντα | απαραίτητα | απαιτ | επιθυμητ | προφίλ | δεξιότητες | τι (?:ζητάμε|αναζητούμε)
    изисквания | умения | очакваме | търсим | uvjeti | uslovi | kvalifikacije | očekujemo | tražimo | zahtevi? | pogoji | pričakujemo
    znanja
    reikalavim | tikimės | kvalifikacij | prasības | nepieciešam | mēs sagaidām | prasmes | nõudmised | ootused | ootame | kasuks
    hæfniskröfur
    (?:岗位|工作|职位|任职|任職|招聘|應徵|应聘)(?:要求|资格|條件|条件|資格) | (?:要求|条件|條件)(?:\W|$) | (?:我们|我們)(?:希望|期待)
    応募(?:資格|条件|要件)?|(?:必須|歓迎)(?:要件|条件|スキル|経験)?|求める(?:人材|人物像|スキル|経験)?|対象(?:となる方|者)|資格|経験・
    자격\s?(?:요건|조건)? | 우대\s?(?:사항|조건)? | 지원\s?(?:자격|조건|요건) | 필수\s?(?:요건|사항) | 이런\s?분
    (?:ال)?(?:متطلبات|مؤهلات|مهارات|شروط|خبرات) | (?:ال)?خبرة المطلوبة | نبحث عن | شرایط | مهارت | דרישות | כישורים
    מי (?:אתם|את/ה|מתאים)
    השכלה | ניסיון (?:נדרש|קודם) | אנחנו מחפשים | יתרון
    kualifikasi | persyaratan | syarat | kriteria | kelayakan | keperluan | (?:những )?yêu cầu | điều kiện | (?:những )?tố chất
    kỹ năng | kinh nghiệm | bằng cấp
    คุณสมบัติ | ทักษะ | วุฒิการศึกษา | योग्यता | आवश्यकता
    tələb(?:lər|\b) | ixtisas tələb | bacarıqlar | მოთხოვნ | (?:სა)?კვალიფიკაცი | აუცილებელი | უნარ | კანდიდატის | პროფილი
    պահանջ | որակավորում | հմտություն | անհրաժեշտ | талап | біліктілік | біз іздейміз | talab(?:lar|\b) | nomzodga | malaka | талаблар | номзодга
    шаардлага | ур чадвар | мэргэшил | kërkesa | kerkesa | kualifikim | kriter | aftësi | kompetenca | çfarë kërkojmë | барања | потребн[ио]\b | квалификации
    критериуми | вештин | услови\b | захтеви | квалификације | тражимо | очекујемо | (?:potrebne )?kvalifikacije | profil kandidata | rekwiżiti | kwalifiki
    ħiliet | (?:i[drlt]-)?rekwiżiti | riachtanais | cáilíochtaí | scileanna | critéir | gofynion | cymwysterau | sgiliau | profiad | manyleb | meini prawf
    eskakizunak | baldintzak | betekizunak | eskatzen (?:da|dugu) | profila | gaitasunak | ezagutzak | coñecementos | experiencia requirida | kemahiran
    kwalipikasyon | kinakailangan | kasanayan | rekisitos | sifa\b | vigezo | ujuzi | mahitaji | (?:minimum )?vereistes | kwalifikasies | vaardighede
    wat ons (?:soek|verwag) | (?:শিক্ষাগত )?যোগ্যতা | দক্ষতা | অভিজ্ঞতা | আবশ্যক | চাহিদা | مطلوبہ | اہلیت | (?:تعلیمی )?قابلیت | شرائط | تجربہ
    தகுதி | திறன் | தேவைகள் | அனுபவம் | கல்வித் தகுதி | आवश्यक | सीप | अनुभव | कौशल | पात्रता | शैक्षणिक | លក្ខខណ្ឌ | តម្រូវការ | គុណវុឌ្ឍិ | លក្ខណៈសម្បត្តិ | ជំនាញ
    အရည်အချင်း | လိုအပ်ချက် | လိုအပ်သော | ကျွမ်းကျင်မှု | အတွေ့အကြုံ | ຄຸນສົມບັດ | ຄຸນວຸດທິ | ທັກສະ | ເງື່ອນໄຂ | ປະສົບການ
    ተፈላጊ | የሚፈለግ | የሚፈለጉ | መስፈርት | መመዘኛ | ችሎታ | የትምህርት ደረጃ | ልምድ | نیازمندی | تخصص | احراز | zahteve | nõuded | eeldame | sinult ootame
"""
_OTHER = r"""
    what (?:we offer|to expect|you get|you can expect|we.d|you.ll (?:get|love|learn)|you.d)
    about (?:the|this|your) (?:role|job|position|opportunity|internship|team)
    (?:job|position|role) (?:description|summary|overview|purpose|details|profile) | summary\b | why (?:join|you|us|work|you.ll)
    benefits?\b | perks | we offer | how to apply | the (?:role|job|opportunity|position)\b | compensation
    benefits | vorteile | erwartet\w* | kontakt f\w* | das (?:bieten|erwartet|kannst) | was (?:sie|du|wir|dich|erwartet) | wir bieten
    (?:dar|wor)auf (?:kannst|dürfen|du|sie)
    stellenbeschreibung | so (?:bewirbst|bewerben)
    poste\b | avantages | ce que | pourquoi | nous (?:offrons|vous) | descriptif | à propos du poste | rémunération
    (?:us )?oferim | què oferim | beneficios | (?:qué|lo que) (?:ofrecemos|te ofrecemos|ofrece) | (?:te )?ofrecemos | se ofrece
    descripción (?:del|de la)
    condiciones (?:laborales|de trabajo)
    benefícios | (?:o que|quem) oferecemos | o que (?:você|te) | descrição da vaga | sobre a (?:vaga|posição) | oferecemos | remuneração
    (?:cosa|che cosa) offriamo | (?:si )?offriamo | si offre | descrizione
    wat (?:bieden|wij|krijg|kun) | wij bieden | over de | dit (?:bieden|krijg|mag) | arbeidsvoorwaarden
    om (?:tjänsten|stillingen|rollen|jobbet|jobben|arbetet|dig|deg) | vi (?:tilbyr|tilbyder|erbjuder) | ansøgning | løn og | lønn og
    vi kan tilby
    tarjoamme | palkkaus
    (?:to )?oferujemy | co oferujemy | benefity?\b | (?:co )?zyskasz | nasza oferta
    nabíz | benefity | (?:co|jak|kdo|čo|vaše|tvoje|vaša)\b(?!-) | odměna | ponúk
    amit kínálunk | kínál | mit kínálunk | juttatás | beneficii | ce (?:oferim|vei) | oferta noastră
    sunduklar | neler sun | yan haklar
    условия | мы предлагаем | что (?:мы|вы получите) | описание | компенсац | умови | ми пропонуємо | що ми | опис
    παροχές | προσφέρ | τι προσφέρουμε | предлагаме | ние предлагаме | nudimo | ponuj | nudim | ponuda
    siūlom | mes siūlome | ką siūlome | piedāv | uzņēmums piedāvā | pakume | omalt poolt | við bjóðum
    (?:岗位|工作|职位|薪资|公司)?(?:待遇|福利)(?:\W|待遇|$) | 我们提供 | (?:募集|待遇|勤務|給与|福利厚生|選考)\w{0,8}
    (?:근무|복리|채용|전형|혜택|지원)\s?\w{0,6} | (?:ال)?مزايا | ما نقدمه | نقدم | (?:كيفية|طريقة) التقديم | مزایا
    מה (?:אנחנו|אנו) מציעים | אנחנו מציעים | תנאי העסקה | הטבות | על (?:התפקיד|המשרה)
    tunjangan | cara melamar | vị trí (?:ứng|tuyển) | (?:thông tin|hồ sơ|cách) (?:ứng tuyển|tuyển dụng|dự tuyển)
    quyền lợi | phúc lợi | chế độ | đãi ngộ | สวัสดิการ | สิทธิประโยชน์ | วิธีการสมัคร | लाभ
    (?:iş|əmək) şəraiti | biz təklif | təklif edirik | təkliflərimiz | iş barədə məlumat | üstünlüklər | vakansiya haqqında
    (?:ჩვენ )?გთავაზობთ | შეთავაზებ | პირობებ | ანაზღაურებ | (?:մենք )?առաջարկում ենք | պայմաններ | պայման | шарттар | біз ұсынамыз | еңбек жағдай
    биз сунуштайбыз | (?:ish )?sharoit | biz (?:taklif|sizga) | taklif (?:etamiz|qilamiz) | imtiyoz | qulaylik | шароит | биз таклиф | бид (?:танд )?санал
    хангамж | урамшуулал | ажлын нөхцөл | нөхцөл | (?:çfarë |ne )?ofrojmë | përfitime | kushtet | (?:ние |што )?нудиме | бенефиции | придобивки | ми нудимо
    (?:шта )?нудимо | погодности | pogodnosti | što nudimo | šta nudimo | mi nudimo | (?:aħna )?noffru | benefiċċji | kundizzjonijiet
    (?:cad )?a thairg | sochair
    (?:beth )?rydym yn (?:ei )?(?:g?cynnig|gynnig) | yr hyn (?:rydym|allwn) | buddion | sut i wneud cais | am y (?:rôl|swydd)
    eskaintzen | zer eskaintzen | onurak
    ofrécese | que ofrecemos | condicións | faedah | manfaat | kami (?:me)?nawarkan | cara memohon | fasilitas | benepisyo | inaalok namin | tunatoa | manufaa
    jinsi ya kuomba | (?:wat )?ons bied | voordele | (?:আমরা )?সুযোগ[ -]?সুবিধা | সুবিধা | অন্যান্য সুবিধা | আবেদনের নি | বেতন ও | ہم پیش کرتے | مراعات
    فوائد | سہولیات | நன்மைகள் | சலுகைகள் | நாங்கள் வழங்கு | விண்ணப்பிக்கும் முறை | (?:सेवा )?सुविधा | (?:हामी|हम) (?:प्रदान|दिन्छ|देते) | आवेदन (?:कैसे|दिने|प्रक्रिया)
    អត្ថប្រយោជន៍ | យើងផ្តល់ | របៀបដាក់ពាក្យ | (?:အကျိုး)?ခံစားခွင့် | လျှောက်ထားရန် | ສະຫວັດດີການ | ຜົນປະໂຫຍດ | ວິທີສະໝັກ | ສິ່ງທີ່ພວກເຮົາ
    ጥቅማ ?ጥቅም | የምንሰጠው | እኛ የምንሰጥ | የማመልከቻ | mēs piedāv | تسهیلات | fríðindi
"""

_TABLE = Table(
    rf"\W*(?:(?:{_LEAD})\s)*(?:(?P<duties>{one_of(_DUTIES)})|(?P<wanted>{one_of(_WANTED)})|(?P<other>{one_of(_OTHER)}))"
)


@lru_cache(maxsize=_REMEMBERED)
def section_of(line: str) -> Section | None:
    """What the section is about that a line heads, or None for a line that heads none."""
    said = _TABLE.match(line)
    return Section(said.lastgroup) if said and said.lastgroup else None
