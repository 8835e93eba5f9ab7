"""The facts of a posting: pairs such as "Salary: 40,000" or a row "Arbeitsort | Linz", and lines such as "Full-time"."""

from __future__ import annotations

import re
from collections import Counter

from crawlers.pages import words
from crawlers.pages.outline import Outline
from crawlers.pages.tables import Table, starts_with

_APART = frozenset({"nav", "footer", "filter", "similar", "crumbs", "dialog"})
_ASKS = words.word_set("label fieldset legend select option textarea button")  # a label in them asks and says nothing
_LONGEST_LABEL = 60
_LONGEST_VALUE = 200
_LINE = 80  # characters of a line that is a fact without a label
_EDGES = " \t\r\n*•·#►▸:：?"
_ROWS = 2  # a label that stands more often belongs to the rows of a list

# What only postings say of themselves.
_OWN = {
    "contract": """
        employment type;type of employment;job type;contract type;type of contract;time type;position type;working pattern;
        work schedule;full/part time;employment status;seniority and employment type;anstellungsart;beschäftigungsart;vertragsart;
        arbeitszeit;pensum;beschäftigungsausmaß;beschäftigungsumfang;arbeitszeitmodell;type de contrat;contrat;type d'emploi;
        temps de travail;tipo de contrato;tipo de empleo;jornada;jornada laboral;tipo de jornada;tipo di contratto;contratto;
        orario di lavoro;tipo de vaga;regime de contratação;tipo de emprego;dienstverband;soort dienstverband;uren per week;
        contracttype;ansættelsesform;ansættelse;arbejdstid;stillingstype;ansettelsesform;heltid/deltid;heltid / deltid;
        stillingsprosent;anställningsform;anställningstyp;omfattning;arbetstid;työsuhde;työaika;työsuhteen tyyppi;rodzaj umowy;
        typ umowy;wymiar pracy;wymiar etatu;typ úvazku;úvazek;pracovní poměr;pracovný pomer;typ smlouvy;úväzok;druh pracovného pomeru;
        munkaidő;foglalkoztatás típusa;tip contract;tip job;çalışma tipi;çalışma şekli;istihdam türü;тип занятости;занятость;
        график работы;тип зайнятості;зайнятість;ωράριο;απασχόληση;τύπος απασχόλησης;
        είδος απασχόλησης;雇用形態;勤務形態;工作性质;工作类型;职位类型;工作性質;
        고용형태;근무형태;tipe pekerjaan;jenis pekerjaan;loại hình công việc;hình thức làm việc;نوع الوظيفة;نوع الدوام;نوع العقد;نوع العمل;
        היקף משרה;סוג משרה;نوع قرارداد;نوع همکاری;ลักษณะงาน;รูปแบบงาน;ประเภทงาน;ประเภทการจ้าง;foglalkoztatás jellege;
        jogviszony időtartama;
        munkarend;вид заетост;вид наемане;тип работа;vrsta zaposlenja;tip posla;radni odnos;vrsta zaposlitve;darbo laikas;darbo krūvis;
        darba laiks;slodze;tööaeg;koormus;töösuhe;starfshlutfall;jenis kontrak;tipus de contracte;jornada de trabajo;aard dienstverband;
        werkuren;ansættelsestype;ansættelsesforhold;tiltredelse;anställningens omfattning;työsuhteen kesto;work type;
        employment basis;hours per week
    """,
    "pay": """
        salary;salary range;pay;pay range;pay rate;pay scale;compensation;base salary;hourly rate;hourly pay;wage;remuneration;
        annual salary;salary/pay;gehalt;jahresgehalt;vergütung;entgelt;lohn;verdienst;eingruppierung;entgeltgruppe;besoldung;salaire;
        rémunération;salario;sueldo;retribución;retribuzione;stipendio;salário;remuneração;faixa salarial;salaris;salarisindicatie;
        maandsalaris;løn;lønn;lön;palkka;palkkaus;wynagrodzenie;mzda;plat;nabízená mzda;platové podmínky;ponúkaný plat;fizetés;bérezés;
        bér;salariu;maaş;ücret;зарплата;оплата;заработная плата;зарплатня;заробітна плата;
        μισθός;αμοιβή;αποδοχές;給与;給料;年収;月給;時給;薪资;薪酬;
        月薪;薪水;薪資;工作待遇;급여;연봉;gaji;besaran gaji;mức lương;lương;thu nhập;الراتب;الراتب الشهري;שכר;טווח שכר;เงินเดือน;
        อัตราเงินเดือน;ค่าจ้าง;रोजगार वेतन;वेतन;заплата;възнаграждение;plaća;plata;plača;atlyginimas;darbo užmokestis;alga;
        atalgojums;palk;töötasu;
        sou;給与・報酬;賃金;salaire brut;salario bruto;bruttolohn;salaris per maand;timeløn;timelønn;palkka-arvio
    """,
    "employer": """
        employer;employer name;hiring organization;hiring company;arbeitgeber;employeur;recruteur;empleador;datore di lavoro;werkgever;
        arbejdsgiver;arbeidsgiver;arbetsgivare;työnantaja;pracodawca;zaměstnavatel;zamestnávateľ;munkáltató;angajator;işveren;
        работодатель;роботодавець;εργοδότης;雇用主;채용기업;работодател;poslodavac;delodajalec;darbdavys;darba devējs;tööandja;جهة العمل;
        المعسיק;המעסיק;
        nhà tuyển dụng;pemberi kerja
    """,
    "deadline": """
        application deadline;application due;applications due;apply by;apply before;applications close;job closing date;
        deadline to apply;last day to apply;bewerbungsfrist;bewerbungsschluss;bewerben bis;date limite de candidature;postuler avant;
        plazo de solicitud;candidature entro;inscrições até;prazo de candidatura;solliciteren voor;reageren voor;ansøgningsfrist;
        søknadsfrist;søk senest;sista ansökningsdag;ansök senast;hakuaika;haku päättyy;hakuaika päättyy;viimeinen hakupäivä;
        termin aplikowania;termin składania aplikacji;jelentkezési határidő;son başvuru;
        son başvuru tarihi;応募締切;応募期限;募集締切;접수마감;지원 마감;접수기간;모집기간;채용마감;آخر موعد للتقديم;آخر موعد;تاريخ انتهاء التقديم;
        مهلت ارسال;הגשה עד;מועד אחרון להגשה;מועד אחרון להגשת מועמדות;hạn nộp hồ sơ;hạn nộp;hạn ứng tuyển;batas lamaran;
        batas akhir lamaran;tarikh tutup;
        ปิดรับสมัคร;วันปิดรับสมัคร;pályázat benyújtásának határideje;jelentkezés határideje;pályázati határidő;termen limită;
        data limită de aplicare;
        προθεσμία υποβολής;ημερομηνία λήξης;ημ. λήξης;срок за кандидатстване;срок подачи;прием заявок до;термін подання;
        rok prijave;rok za prijavu;
        rok za prijavo;paraiškas teikti iki;pieteikšanās termiņš;pieteikties līdz;kandideerimise tähtaeg;tähtaeg;umsóknarfrestur;
        sollicitatietermijn;
        reageren tot;solliciteren tot;date limite de dépôt;fecha límite de inscripción;termine per candidarsi;
        scadenza candidature;uzávěrka přihlášek
    """,
    "level": """
        experience level;seniority level;career level;job level;years of experience;required experience;education level;
        minimum education;berufserfahrung;karrierestufe;niveau d'expérience;expérience;niveau d'études;nivel de experiencia;
        experiencia;livello di esperienza;nível de experiência;escolaridade;ervaring;opleidingsniveau;doświadczenie;poziom stanowiska;
        požadované vzdělání;praxe;végzettség;tapasztalat;deneyim;tecrübe;eğitim seviyesi;опыт работы;требуемый опыт работы;
        досвід роботи;応募資格;学歴;経験;学历;学历要求;工作经验;经验要求;經歷;學歷;경력;학력;pengalaman;pendidikan;tingkat pendidikan;kinh nghiệm;
        cấp bậc;trình độ;học vấn;سنوات الخبرة;الخبرة;المؤهل العلمي;المستوى الوظيفي;ניסיון;השכלה;ประสบการณ์;วุฒิการศึกษา;
        ระดับการศึกษา;εμπειρία;
        επίπεδο;опит;iskustvo;stručna sprema;izkušnje;izobrazba;patirtis;išsilavinimas;pieredze;kogemus;experiență;
        nivel de experiență;wykształcenie;
    """,
    "number": """
        job id;job number;job ref;job reference;req id;requisition id;requisition number;job requisition id;vacancy number;vacancy id;
        posting id;job code;stellennummer;numéro de l'offre;código da vaga;vacaturenummer;stillingsnummer;numer oferty;ilan no;
        номер вакансии;求人番号;职位编号;رقم الوظيفة;الرقم الوظيفي;מספר משרה;mã việc làm;mã tin;kode lowongan;referensnummer;työpaikan tunnus;
        numer referencyjny;číslo pozície;номер вакансії;κωδικός θέσης;κωδικός αγγελίας;ref. oferta
    """,
    "duties": """
        job function;job family;job category;job title;position title;number of openings;stellenbezeichnung;berufsfeld;functietitel;
        stillingstittel;stillingsbetegnelse;nazwa stanowiska;název pozice;munkakör;職種;
        仕事内容;업무내용;담당업무;招聘人数;职位名称;모집인원;職務名稱;職稱;المسمى الوظيفي;عدد الشواغر;שם המשרה;số lượng tuyển;chức vụ;
        ngành nghề;จำนวนที่รับ;อัตรา;ตำแหน่งที่รับ;posisi;jumlah lowongan;betöltendő munkakör;funcția;numărul de posturi;pozice;
        pracovná pozícia;
        назва посади;должность;длъжност;radno mjesto;delovno mesto;pareigos;amats;ametikoht;θέση εργασίας;κατηγορία θέσης
    """,
}
# What other pages say of other things as well.
_SHARED = {
    "place": """
        location;locations;job location;work location;primary location;place of work;duty station;city;office;standort;arbeitsort;
        dienstort;einsatzort;ort;lieu;lieu de travail;localisation;ville;ubicación;lugar de trabajo;localidad;ciudad;sede;
        sede di lavoro;luogo di lavoro;luogo;local de trabalho;localização;cidade;locatie;standplaats;werklocatie;plaats;arbejdssted;
        sted;lokation;arbeidssted;arbetsort;plats;sijainti;paikkakunta;työpaikan sijainti;lokalizacja;miejsce pracy;miasto;lokalita;
        místo výkonu práce;místo práce;miesto práce;helyszín;munkavégzés helye;locație;loc de muncă;oraș;konum;şehir;çalışma yeri;
        город;место работы;місто;місце роботи;τοποθεσία;περιοχή;勤務地;就業場所;
        工作地点;工作城市;工作地點;上班地點;근무지;근무지역;lokasi;lokasi kerja;penempatan;địa điểm;nơi làm việc;địa điểm làm việc;khu vực;
        الموقع;المدينة;مكان العمل;مقر العمل;موقع العمل;شهر;محل کار;מיקום;מיקום המשרה;אזור;עיר;สถานที่ปฏิบัติงาน;สถานที่ทำงาน;จังหวัด;
        место;местоположение;месторабота;град;mjesto rada;mesto rada;mjesto;lokacija;kraj dela;kraj;darbo vieta;miestas;darba vieta;vieta;
        töökoht;asukoht;starfsstöð;lloc de treball;ubicació;munkavégzés helye;勤務地・交通;arbetsplats;työskentelypaikka;arbeidsted;
        localitatea;τόπος εργασίας;έδρα
    """,
    "company": """
        company;company name;institution;organisation;organization;trust;unternehmen;firma;entreprise;société;empresa;azienda;bedrijf;
        organisatie;virksomhed;företag;selskap;bedrift;yritys;nazwa firmy;společnost;spoločnosť;cég;companie;şirket;компания;компанія;
        εταιρεία;会社名;公司名称;회사명;perusahaan;syarikat;công ty;الشركة;اسم الشركة;شرکت;חברה;שם החברה;บริษัท;ชื่อบริษัท;компания;tvrtka;
        kompanija;podjetje;įmonė;uzņēmums;ettevõte;fyrirtæki
    """,
    "posted": """
        posted;posted on;date posted;posting date;published;publication date;veröffentlicht;veröffentlicht am;online seit;publié le;
        date de publication;publicado;fecha de publicación;pubblicato il;publicado em;geplaatst op;publiceret;publisert;publicerad;
        julkaistu;data publikacji;zveřejněno;közzététel;ilan tarihi;дата публикации;
        掲載日;发布日期;등록일;closing date;closes;deadline;frist;
        تاريخ النشر;تاريخ الإعلان;פורסם;תאריך פרסום;ngày đăng;ngày cập nhật;diposting;tanggal posting;วันที่ประกาศ;วันที่ลงประกาศ;
        ημερομηνία δημοσίευσης;ημ. δημοσίευσης;data publicării;publicat;публикувана;дата на публикуване;objavljeno;datum objave;objavljen;
        paskelbta;publicēts;avaldatud;közzététel dátuma;дата розміщення;掲載期間;募集期間;등록일자;einsendeschluss;date limite;fecha límite;
        scadenza;prazo;sluitingsdatum;határidő;termín;προθεσμία;締切;마감일
    """,
    "field": """
        department;team;industry;industries;sector;category;function;abteilung;branche;fachbereich;département;secteur;departamento;
        settore;afdeling;avdelning;bransje;toimiala;dział;branża;oddělení;obor;departman;sektör;отдел;отрасль;部署;部门;업종;القسم;
        المجال;מחלקה;תחום;ngành;lĩnh vực;phòng ban;departemen;bidang;แผนก;odjel;oddelek;skyrius;osakond
    """,
}
_CONTRACT = starts_with(
    r"""
    (?:full|part)[ -]?time\b | permanent\b | fixed[ -]term\b | temporary\b | internship\b
    \d\d? (?:hours|uur|stunden|timer|timmar|heures|horas|ore|tuntia|godzin|hodin|óra|часов|годин) (?:per|a|par|pro|om|i|por|alla|viikossa|w|týdně|heti|в|на)\b
    \d\d ?(?:-|–|à|tot|bis|to) ?\d\d (?:hours|uur|stunden|timer|timmar|heures|horas|tuntia|godzin|hodin)\b
    vollzeit\b | teilzeit\b | unbefristet | befristet | cdi\b | cdd\b | temps (?:plein|partiel)
    (?:tiempo|jornada) (?:completa?|parcial)
    tempo (?:pieno|parziale|indeterminato|determinato|integral) | (?:full|hel|del)tid\b | deeltijd\b | fulltime\b | parttime\b | voltijd\b
    kokoaikai | osa-aikai | pełny etat | plný úvazek | zkrácený úvazek | hpp\b | teljes munkaid | normă întreagă
    tam zamanlı | yarı zamanlı
    полная занятость | полный рабочий день | повна зайнятість | πλήρης απασχόληση | penuh waktu | paruh waktu
    toàn thời gian | bán thời gian | полный день | частичная занятость | неповна зайнятість | часткова зайнятість | μερική απασχόληση
    пълно работно време | непълно работно време | puno radno vrijeme | puno radno vreme | polni delovni čas | visą darbo dieną | pilna slodze
    pilns darba laiks | täistööaeg | täiskoormus | osaline tööaeg | fullt starf | jornada completa | sepenuh masa | kontrak\b | งานประจำ
    เต็มเวลา | พนักงานประจำ | دوام جزئي | تمام وقت | تمام‌وقت | משרה חלקית | 全職 | 兼職 | パート(?!ナー) | 派遣社員 | határozatlan idejű | határozott idejű
    részmunkaidő | program part | vast contract | tijdelijk contract | fast stilling | fastansættelse | tillsvidareanställning | vakituinen | määräaikainen
    umowa o pracę | umowa zlecenie | trvalý pracovní poměr | plný pracovní | plný pracovný | 全职 | 兼职 | 正社員 | 契約社員
    アルバイト | 정규직 | 계약직 | دوام كامل | משרה מלאה
    """
)
_AMOUNT = Table(
    r"(?:\d{1,3}[.,'\u00a0\u202f ]\d{3}|\d{4,6}|\d{1,3}(?:[.,]\d)? ?[k千万만萬])\D{0,25}"
    r"(?:year|annum|month|jahr|monat|an\b|mois|año|mes\b|mês|ano\b|anno|mese|jaar|maand|år|måned|månad|vuosi|kk|rok|miesiąc|měsíc|"
    r"mesiac|hó|év|lună|ay\b|месяц|мес|місяць|μήνα|bulan|月|年|월|년)"
)
_HOURLY = Table(
    r"(?:[€$£₺]|zł|kč|kr\.?|chf|eur|usd|gbp|pln|czk|dkk|sek|nok|huf|ft)\s?\d{1,3}(?:[.,]\d{1,2})?\D{0,25}(?:/ ?h(?:ou)?r?\b|/ ?std|/ ?u(?:ur)?\b|an hour|"
    r"(?:per|pro|par|por|à l'|all') ?(?:hour|stunde|heure|uur|hora|time|timme|ora|godzinę|hodinu))|"
    r"\d{1,3}(?:[.,]\d{1,2})?\s?(?:[€$£₺]|zł|kč|kr\.?|chf|eur|usd|gbp|pln|czk|dkk|sek|nok|ft|лв|грн|₽|руб)[^\d]{0,20}(?:/ ?h\b|/ ?std|/ ?u(?:ur)?\b|"
    r"/ ?hod|/ ?godz|(?:per|pro|par|por|za|na|od|de l'|à l'|all'|brutto pro)? ?(?:stunde|heure|uur|hora|time|timme|tunti|ora|godzinę|hodinu|óra|час|"
    r"година|ώρα))"
)
_DIGIT = re.compile(r"\d")
_ARTICLES = frozenset({"a", "az", "the", "la", "le", "el", "die", "der", "das", "de", "het", "il", "lo", "o", "η", "ο", "το"})
_FIELD = {label.strip(): field for table in (_SHARED, _OWN) for field, labels in table.items() for label in labels.split(";") if label.strip()}


def field_of(label: str) -> str | None:
    """The field that a label names, with an article or without. The capital of the Turkish i comes apart in lower case."""
    if len(label) > _LONGEST_LABEL:
        return None
    said = " ".join(label.strip(_EDGES).split()).casefold().replace("i\u0307", "i")
    article, _, rest = said.partition(" ")
    return _FIELD.get(said) or (_FIELD.get(rest) if article in _ARTICLES else None)


def fields_said(page: Outline, start: int, listed: int) -> tuple[int, int]:
    """How many different fields of a posting the page fills between the elements `start` and `listed`, and how many of them it labels as only postings do.

    The first is 0 where all of them fit other pages too.
    """
    asking = _asking(page)
    contract = pay = 0  # lines without labels
    said: Counter[str] = Counter()
    waiting = None
    for text, owner in zip(page.texts, page.owners, strict=True):
        if owner >= listed:
            break
        if owner < start:
            continue
        if not text.strip(" \t\r\n:："):
            continue
        if asking[owner] or page.elements[owner].region in _APART:
            waiting = None
            continue
        label, mark, value = text.replace("：", ":").partition(":") if ":" in text or "：" in text else (text, "", "")
        field = field_of(label)
        if len(text) <= _LINE:
            contract += _CONTRACT.match(text) is not None
            pay += _DIGIT.search(text) is not None and (_AMOUNT.search(text) or _HOURLY.search(text)) is not None
        if field is None:
            if waiting and len(text) <= _LONGEST_VALUE:
                said[waiting] += 1
            waiting = None
        elif mark and value.strip():
            said[field] += 1
            waiting = None
        else:
            waiting = field
    fields = {field for field, times in said.items() if times <= _ROWS}
    lines = {field for field, times in (("contract", contract), ("pay", pay)) if 0 < times <= _ROWS}
    own = len(fields & _OWN.keys())
    return (len(fields | lines) if own or "contract" in lines else 0), own  # an amount a month alone may be a rent


def _asking(page: Outline) -> list[bool]:
    """Of every element whether it stands in a control or a form. A form around most of the page is the page."""
    asking: list[bool] = []
    for element in page.elements:
        asks = element.tag in _ASKS or (element.tag == "form" and 2 * (element.text_end - element.text_start) < len(page.texts))
        asking.append(asks or (element.parent >= 0 and asking[element.parent]))
    return asking
