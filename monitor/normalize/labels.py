"""What the labels of career pages say: the words in front of a place, a deadline, a kind of contract, in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

_LABELS = {
    "title": """
        job title;position title;title;position;job name;role;stellenbezeichnung;stellentitel;berufsbezeichnung
        intitulé du poste;poste;intitulé;puesto;cargo;qualifica;functietitel;stillingsbetegnelse;stilling;befattning
        nazwa stanowiska;stanowisko;název pozice;pozice;pracovní pozice;pozícia;munkakör;pozisyon;должность;вакансия;посада
        職種;職種名;职位名称;职位;職位名稱;직무;vacature
        stillingstittel;stillingens tittel;ammattinimike;tehtävänimike;työtehtävä;denumirea postului;работна позиция;позиция
        длъжност;radno mjesto;radno mesto;delovno mesto;pareigos;amats;ametikoht;
        τίτλος θέσης;θέση εργασίας;المسمى الوظيفي;الوظيفة;תפקיד;שם המשרה;ตำแหน่ง;ตำแหน่งงาน;vị trí;chức danh;posisi;jabatan;jawatan
        vacancy;job vacancy;job opening;open position;vacature voor;stellenangebot;stellenanzeige
        offre d'emploi;oferta de empleo;oferta de trabajo;vaga;offerta di lavoro;ledig stilling;ledig tjänst;oferta pracy;nabídka práce;вакансія
    """,
    "company": """
        school;hospital;trust;nhs trust;university;college;client;hiring company name;employer name;name of employer;company
        company name;employer;organization;organisation;hiring organization;hiring company;business;brand;agency;institution
        advertiser;unternehmen;firma;arbeitgeber;entreprise;société;employeur;recruteur;empresa;empleador;compañía;entidad
        azienda;società;datore di lavoro;bedrijf;bedrijfsnaam;werkgever;organisatie;virksomhed;arbejdsgiver;arbejdssted
        företag;arbetsgivare;selskap;bedrift;arbeidsgiver;yritys;työnantaja;pracodawca;nazwa firmy;společnost;zaměstnavatel
        název firmy;zadavatel;zadávateľ;spoločnosť;zamestnávateľ;cég;cégnév;munkáltató;companie;angajator;şirket;işveren;компания;работодатель
        организация;компанія;роботодавець;εταιρεία;会社名;企業名;社名;雇用主;公司;公司名称;公司名稱;企业名称;회사;회사명
        기업명;perusahaan;công ty
        nama perusahaan;tên công ty;syarikat;επωνυμία;επιχείρηση;الشركة;اسم الشركة;جهة العمل;صاحب العمل;חברה;שם החברה;מעסיק
        บริษัท;ชื่อบริษัท;фирма;работодател;
        poslodavac;tvrtka;kompanija;delodajalec;podjetje;įmonė;darbdavys;uzņēmums;darba devējs;ettevõte;tööandja
    """,
    "department": """
        department;team;division;business unit;business area;unit;job family;org;group;faculty;school;abteilung;fachbereich
        bereich;unternehmensbereich;referat;département;service;direction;équipe;departamento;área;equipo;unidad;dipartimento
        reparto;funzione;area;setor;equipe;afdeling;institut;avdelning;enhet;avdeling;osasto;yksikkö;dział;zespół;oddělení
        oddelenie;osztály;departament;departman;bölüm;отдел;подразделение;відділ;部署;配属部署;部门;所属部门;部門;부서;팀
    """,
    "category": """
        job function;function;career area;category;categories;job category;career category;industry;industries;sector;job area
        discipline;field;specialism;specialization;occupation;profession;berufsfeld;branche;kategorie;tätigkeitsfeld
        einsatzgebiet;catégorie;secteur;secteur d'activité;métier;domaine;categoría;industria;categoria;settore
        area professionale;categorie;vakgebied;jobkategori;kategori;område;fagområde;yrkesområde;bransje;ala;toimiala;branża
        kategoria;obor;odvětví;odvetvie;kategória;szakterület;domeniu;sektör;отрасль;категория;галузь;業種;業界;行业;職務類別
        産業類別;업종;settori;funzione lavorativa
    """,
    "location": """
        location;locations;job location;work location;primary location;job locations;office;offices;office location;place
        place of work;workplace;city;town;site;address;work city;worksite;duty station;where;location name;based in
        geographic location;city/town;location: city;standort;standorte;ort;arbeitsort;einsatzort;dienstort;arbeitsplatz;stadt
        adresse;lieu;lieux;lieu de travail;localisation;localité;ville;implantation;ubicación;lugar;lugar de trabajo;localidad
        localización;ciudad;centro de trabajo;sede;sede di lavoro;luogo;luogo di lavoro;località;città;zona;local
        local de trabalho;localização;cidade;localidade;locatie;standplaats;werklocatie;werkplek;plaats;stad;vestiging;regio
        placering;sted;arbejdssted;lokation;by;geografi;placeringsort;arbetsort;stationeringsort;plats;arbetsplats;arbeidssted
        lokasjon;sijainti;työpaikan sijainti;paikkakunta;kaupunki;lokalizacja;miejsce pracy;miasto;lokalita;místo
        místo výkonu práce;místo práce;místo výkonu;město;adresa;miesto práce;miesto výkonu práce;mesto;helyszín
        munkavégzés helye;város;locație;locația;oraș;localitate;loc de muncă;konum;yer;çalışma yeri;şehir;lokasyon;город
        место работы;адрес;локация;регион;місто;місце роботи;τοποθεσία;περιοχή;勤務地;所在地;就業場所;工作地点;地点;工作城市
        城市;工作地點;上班地點;근무지;근무지역;근무 지역;위치;lokasi;địa điểm;nơi làm việc;مكان العمل;الموقع;מיקום
        địa điểm làm việc;khu vực;địa chỉ;lokasi kerja;penempatan;tempat;tempat kerja;kota;المدينة;مقر العمل;موقع العمل;المكان;
        موقع الوظيفة;العنوان;מיקום המשרה;עיר;אזור;מקום העבודה;สถานที่;สถานที่ทำงาน;สถานที่ปฏิบัติงาน;จังหวัด;τόπος εργασίας;έδρα;πόλη;τόπος;
        местоположение;място на работа;град;mjesto rada;mesto rada;lokacija;grad;kraj dela;kraj opravljanja dela;darbo vieta
        vieta;miestas;darba vieta;pilsēta;asukoht;
        töökoht;linn;адреса;локація;munkahely;a munka helye;munkavégzés helyszíne;locul de muncă;regiunea;最寄り駅;就業場所住所;근무지 주소
    """,
    "region": """
        region;state;state/province;province;location: state;county;bundesland;kanton;région;département (lieu);provincia
        regione;estado;provincie;län;fylke;kommune;kraj;województwo;megye;județ;область;都道府県;省份
    """,
    "country": """
        country;country/region;land;pays;país;paese;nazione;maa;kraj pracy;země;krajina;ország;țară;ülke;страна;країна;国;国家
        국가
    """,
    "workplace": """
        workplace type;work model;work arrangement;remote;remote type;remote work;remote status;work type;workstyle;work mode
        work setting;working model;work environment;location type;on-site/remote;remote working;home office;arbeitsmodell
        homeoffice;home-office;mobiles arbeiten;télétravail;mode de travail;teletrabajo;modalidad;modalidad de trabajo
        modalità di lavoro;smart working;modelo de trabalho;modalidade;thuiswerken;distansarbete;hjemmearbejde;etätyö
        tryb pracy;praca zdalna;práce z domova;práca z domu;çalışma şekli;формат работы;リモートワーク;在宅勤務;办公方式
    """,
    "employment_type": """
        employment form;form of employment;contractual status;contract status;working pattern;forma zatrudnienia
        tipo de oferta;forma spolupráce;forma práce;typ smluvního vztahu
        smluvní vztah;typ zmluvného vzťahu;druh práce;druh pracovního poměru;typ spolupráce;employment type;type of employment
        job type;job types;type of job;kind of job;employment terms;terms of employment;employment basis
        type;contract type;type of contract;contract;position type;employment;time type;schedule
        job schedule;work schedule;employment status;status;full/part time;full time/part time;full-time/part-time
        position status;employee type;worker type;worker sub-type;appointment type;job status;employment category;hours
        working time;workload;work hours;permanent/temporary;anstellungsart;beschäftigungsart;arbeitszeit;vertragsart
        anstellungsverhältnis;beschäftigungsverhältnis;art der anstellung;arbeitsverhältnis;vertrag;arbeitszeitmodell;pensum
        beschäftigungsumfang;befristung;umfang;type de contrat;contrat;type d'emploi;type de poste;temps de travail
        nature du contrat;durée du travail;tipo de contrato;tipo de empleo;contrato;jornada;jornada laboral;tipo de jornada
        tipo de trabajo;tipo di contratto;contratto;tipo di impiego;tipologia contrattuale;orario;orario di lavoro
        tipo de emprego;tipo de vaga;regime;regime de contratação;contracttype;soort dienstverband;dienstverband;type contract
        uren;uren per week;werkuren;ansættelsesform;ansættelsestype;arbejdstid;jobtype;stillingstype;anställningsform
        anställningstyp;omfattning;tjänstgöringsgrad;arbetstid;varaktighet;ansettelsesform;stillingsprosent;heltid/deltid
        arbeidstid;työsuhde;työsuhteen tyyppi;työaika;työn luonne;rodzaj umowy;typ umowy;wymiar pracy;wymiar etatu;etat
        typ pracovního poměru;typ úvazku;úvazek;pracovní úvazek;pracovní poměr;pracovněprávní vztah;typ smlouvy
        druh pracovného pomeru;pracovný pomer;úväzok;munkaidő;foglalkoztatás típusa;jogviszony;tip contract;tip job;program
        çalışma tipi;istihdam türü;тип занятости;занятость;график работы;тип зайнятості;зайнятість;雇用形態;勤務形態;工作性质
        职位类型;工作类型;用工类型;职位性质;工作性質;고용형태;고용 형태;근무형태;tipe pekerjaan;jenis pekerjaan
        loại hình công việc;seniority and employment type;tipo di occupazione
        thời gian làm việc;hình thức làm việc;hình thức;status pekerjaan;tipe kerja;نوع الدوام;نوع الوظيفة;
        طبيعة العمل;نوع العقد;الدوام;היקף משרה;היקף המשרה;סוג משרה;ประเภทงาน;รูปแบบงาน;ลักษณะงาน;είδος απασχόλησης
        τύπος απασχόλησης;απασχόληση;ωράριο;вид заетост;заетост;
        тип работа;vrsta zaposlenja;radno vrijeme;radno vreme;tip ugovora;vrsta zaposlitve;delovni čas;etato tipas;darbo laikas
        darba laiks;slodze;tööaeg;koormus;
        вид занятости;графік роботи;вид зайнятості;jogviszony időtartama;foglalkoztatás jellege;foglalkoztatás;tip normă;normă
    """,
    "salary": """
        salary;salary range;pay;pay range;pay rate;compensation;compensation range;base pay;base salary;hourly rate;hourly pay
        rate;rate of pay;wage;wages;remuneration;annual salary;salary/pay;starting salary;base pay range;target salary
        estimated salary;package;stipend;gehalt;vergütung;jahresgehalt;lohn;entgelt;eingruppierung;besoldung;entgeltgruppe
        verdienst;salaire;rémunération;salario;sueldo;retribución;stipendio;retribuzione;ral;compenso;salário;remuneração
        faixa salarial;bolsa;salaris;salarisindicatie;maandsalaris;brutosalaris;løn;lön;lønn;palkka;palkkaus;wynagrodzenie
        płaca;stawka;widełki;mzda;plat;nabízená mzda;platové podmínky;hrubá mzda;ponúkaný plat;základná zložka mzdy;fizetés
        bér;bérezés;salariu;maaş;ücret;зарплата;заработная плата;оплата;з/п;зарплатня;给与;給与;年収;月給;時給;想定年収;薪资
        薪酬;月薪;薪水;年薪;薪資;工作待遇;급여;연봉;gaji;mức lương;lương;الراتب
        kisaran gaji;besaran gaji;thu nhập;الأجر;الراتب الشهري;שכר;שכר מוצע;เงินเดือน;ค่าจ้าง;ค่าตอบแทน;μισθός;αμοιβή;αποδοχές
        заплата;възнаграждение;plaća;plata;
        plača;atlyginimas;darbo užmokestis;alga;atalgojums;palk;töötasu;给与・待遇;給与・報酬;оклад;заробітна плата;оплата праці
        illetmény;juttatás;salariul;salariu oferit
    """,
    "date_posted": """
        posted;posted on;date posted;posting date;post date;posted date;published;publish date;publication date;published on
        date published;job posting;opening date;open date;job posted;date;listed;advertised;job posting date;veröffentlicht
        erschienen;erschienen am;veröffentlicht am;veröffentlichungsdatum;datum;online seit;eingestellt am;publié le;date de publication;publiée le
        mise en ligne;publicado;publicada;fecha de publicación;publicado el;pubblicato;pubblicato il;data di pubblicazione
        publicada em;publicado em;data de publicação;geplaatst;geplaatst op;publicatiedatum;gepubliceerd;oprettet;oprettet den
        publiceret;opslået;publicerad;publicerat;publiseringsdato;publisert;lagt ut;julkaistu;data publikacji;opublikowano
        dodano;dodana;data dodania;zveřejněno;vloženo;datum zveřejnění;datum vložení;přidáno;zverejnené;dátum zverejnenia;pridané
        közzététel;feladás dátuma;publicat;data publicării;yayın tarihi;ilan tarihi
        вакансия опубликована;вакансію опубліковано;опубликовано;дата публикации;размещено
        опубліковано;掲載日;公開日;更新日;发布时间;发布日期;發布日期;更新日期;등록일;게시일;diposting;ngày đăng
        tanggal posting;diposting pada;dipasang;ditayangkan;đăng ngày;đăng tuyển;ngày cập nhật;تاريخ النشر;نشرت في;تاريخ الإعلان
        פורסם;תאריך פרסום;วันที่ประกาศ;ประกาศเมื่อ;
        ημερομηνία δημοσίευσης;ημ. δημοσίευσης;δημοσιεύτηκε;δημοσίευση;публикувана;дата на публикуване;objavljeno;datum objave
        objava;paskelbta;įdėta;publicēts;ievietots;avaldatud;
        lisatud;розміщено;meghirdetés dátuma;publikálás dátuma;adăugat;publicat la;公示日期;등록일자;yayınlanma tarihi;ilan yayın tarihi
    """,
    "valid_through": """
        open & closing dates;opening and closing dates;application period;application window;bewerbungszeitraum
        deadline;application deadline;application due;closing date;closes;close date;closing;apply by;apply before;applications close
        last date to apply;last date;expiry date;expires;expiration date;end date;job closing date;valid until;valid through
        application closing date;last day to apply;deadline to apply;applications due;due date;posting end date
        job posting end date;unposting date;review date;closing on;bewerbungsfrist;bewerbungsschluss;frist;bewerbung bis
        bewerben bis;einsendeschluss;ende der bewerbungsfrist;gültig bis;date limite;date limite de candidature
        date de clôture;clôture;date limite de dépôt;postuler avant;fecha límite;fecha de cierre;fecha fin;cierre;plazo
        plazo de solicitud;fecha de vencimiento;vigencia;scadenza;data di scadenza;data scadenza;termine;entro il
        candidature entro;data limite;prazo;inscrições até;data de encerramento;prazo de candidatura;prazo final
        sluitingsdatum;reageren voor;reageer voor;solliciteren voor;deadline sollicitatie;vacature sluit;solliciteer voor
        ansøgningsfrist;ansøg senest;ansøgning senest;sidste frist;udløbsdato;sista ansökningsdag;ansök senast;sista ansökningsdagen
        sista dag för ansökan;sista dag att ansöka;ansøgningsfristen;søknadsfristen;frist for å søke;aanmelden voor
        sista ansökningsdatum;ansökan senast;sök senast;søknadsfrist;søk senest;frist for søknad;hakuaika päättyy
        viimeinen hakupäivä;haku päättyy;hakuaika;termin składania;termin aplikowania;ważna do;oferta ważna do;aplikuj do;wygasa;wygaśnie;data wygaśnięcia
        termin składania aplikacji;do;data ważności;uzávěrka;uzávěrka přihlášek;termín;platnost do;platí do;přihlášky do
        uzávierka;termín uzávierky;prihlásiť sa do;platnosť do;jelentkezési határidő;határidő;beadási határidő;termen limită
        data limită;valabil până la;expiră;son başvuru tarihi;son başvuru;bitiş tarihi;срок подачи;дата окончания;действует до
        до;приём заявок до;термін подання;προθεσμία;応募締切;締切;締切日;応募期限;掲載終了日;掲載終了予定日;截止日期;截止时间
        报名截止;申请截止;截止;마감일;접수마감;지원 마감;batas akhir;hạn nộp;hạn nộp hồ sơ;آخر موعد;מועד אחרון
        hạn chót;hạn ứng tuyển;hết hạn;ngày hết hạn;batas waktu;batas lamaran;tanggal penutupan;ditutup;ditutup pada;berakhir;tarikh tutup;
        آخر موعد للتقديم;تاريخ الانتهاء;ينتهي في;تاريخ الإغلاق;מועד אחרון להגשה;מועד אחרון להגשת מועמדות;בתוקף עד;ปิดรับสมัคร
        วันที่ปิดรับ;วันปิดรับสมัคร;หมดเขต;
        ημ. λήξης;ημερομηνία λήξης;λήξη;καταληκτική ημερομηνία;срок за кандидатстване;валидна до;краен срок;rok prijave
        rok za prijavu;prijave do;rok prijav;prijava do;
        kandidatuoti iki;galioja iki;pieteikties līdz;termiņš;tähtaeg;kandideerimise tähtaeg;термін подачі;дійсна до
        прийом заявок до;benyújtás határideje;
        pályázat benyújtásának határideje;pályázati határidő;jelentkezés határideje;valabil până;termen de aplicare
        data expirării;掲載期間;募集期間;応募期間;公告期间;
        报名时间;报名期限;모집기간;접수기간;공고기간;période de publication;période de candidature;periodo de publicación
        período de inscrição;inschrijfperiode
    """,
    "reference": """
        job id;job number;job ref;job reference;reference;reference number;ref;ref no;ref.;req id;requisition id
        requisition number;requisition;auto req id;req;vacancy number;vacancy id;posting id;posting number;id;job code
        position number;job req id;number;kennziffer;referenznummer;referenz;stellennummer;job-id;stellen-id
        ausschreibungsnummer;chiffre;référence;réf;numéro de l'offre;referencia;código;riferimento;codice;referência
        código da vaga;vacaturenummer;referentie;stillingsnummer;sagsnummer;referencenummer;referensnummer;annonsnummer
        diarienummer;referanse;viite;työavain;numer referencyjny;numer oferty;číslo nabídky;číslo pozice;referenční číslo
        číslo ponuky;hivatkozási szám;ilan no;номер вакансии;求人番号;职位编号
    """,
    "start": """
        start date;starting date;start;date of commencement;job start;begin date;anticipated start date;eintrittsdatum
        eintrittstermin;beginn;arbeitsbeginn;startdatum;starttermin;zum;date de début;date de prise de poste;prise de poste
        date d'embauche;fecha de inicio;fecha de incorporación;incorporación;data di inizio;inizio;data de início;início
        ingangsdatum;tiltrædelse;startdato;tiltrædelsesdato;tillträde;oppstart;tiltredelse;aloitus;data rozpoczęcia;nástup
        datum nástupu;termín nástupu;dátum nástupu;kezdés;data începerii;başlangıç tarihi;дата начала;入社日;入社時期;到岗时间
        시작일
    """,
    "level": """
        seniority level;seniority;level;experience level;career level;job level;experience;years of experience
        required experience;work experience;education;education level;minimum education;qualification;grade;pay grade
        salary grade;karrierestufe;erfahrung;berufserfahrung;karrierelevel;niveau;niveau d'expérience;expérience
        niveau d'études;études;experiencia;nivel;nivel de experiencia;livello di anzianità;livello;esperienza;titolo di studio
        nível de experiência;nível;experiência;escolaridade;ervaring;opleidingsniveau;werk- en denkniveau;erfaring;senioritet
        erfarenhet;nivå;utdanning;kokemus;doświadczenie;poziom;poziom stanowiska;úroveň;vzdělání;požadované vzdělání;praxe
        vzdelanie;prax;tapasztalat;végzettség;experiență;deneyim;tecrübe;eğitim;опыт;опыт работы;требуемый опыт работы
        образование;досвід;経験;学歴;经验;学历;工作经验;경력;학력
    """,
    "other": """
        info;information;details;contract duration;employment contract;working days;work days;work week;interview date
        term dates;key stage;subject;duration;length;contract length;term;travel;travel required;shift;shifts;working hours
        openings;number of openings;# positions;positions;vacancies;number of positions;number of vacancies;languages;language
        visa sponsorship;relocation;job description language;security clearance;clearance;reports to;reporting to;manager
        supervisor;contact;contact person;recruiter;phone;email;website;benefits;bonus;market;skills;tags;flsa status;union
        dauer;laufzeit;schicht;reisebereitschaft;sprache;sprachen;ansprechpartner;ansprechpartnerin;kontakt;durée;langue
        langues;horaires;duración;idioma;idiomas;horario;vacantes;durata;lingua;lingue;posti disponibili;duração;horário;vagas
        duur;taal;contactpersoon;varighed;sprog;kontaktperson;varaktighet;språk;antal platser;varighet;antall stillinger;kesto
        kieli;kielitaito;czas trwania;język;jazyk;jazyky;kontaktní osoba;délka;zařazeno;zařazení;trvanie;nyelv;durată;limbi
        süre;dil;срок;язык;контакт;言語;勤務時間;休日;語学;语言;招聘人数;年龄;근무시간;모집인원
    """,
}

FIELD_OF_LABEL = {
    label: name  # of a label in two rows the first one counts
    for name, labels in reversed(_LABELS.items())
    for line in labels.split("\n")
    for label in line.strip().split(";")
    if label
}


_FOLDED = {label.casefold(): name for label, name in FIELD_OF_LABEL.items()}  # a Greek label ends in another letter then


def labels_of(name: str, *, words: int) -> list[str]:
    """The labels of a field that have at least so many words, or are one word of a script without spaces or of a compound."""
    return [label for label, field in FIELD_OF_LABEL.items() if field == name and (label.count(" ") >= words - 1 or len(label) > 11)]


_LABEL_EDGES = re.compile(r"^[\s*•·#►▸☐📍🕒💰📅🏢-]+|[\s:：*?►▸-]+$")
_NUMBER = re.compile(
    r"(?:job|req\w*|vacancy|position|posting|ref\w*|auto req|offer|advert|opening)[ ./#-]*(?:ref\w*|req\w*|posting)?[ .#-]*(?:id|no|nr|number|code|#)[.:]?"
)
_ARTICLE = re.compile(r"^(?:the|an?|az|la|le|les|el|los|las|il|lo|i|gli|der|die|das|de|het|den|det|o|os|as|το|η|ο)\s+|^l['’]")
_BESIDE = re.compile(r"\s*[・/／、]\s*")  # between two labels in one, of which the first counts
_LONGEST_LABEL = 45
_REMEMBERED = 4096  # the pages of one site use the same labels


@lru_cache(maxsize=_REMEMBERED)
def field_of_label(label: str) -> str | None:
    """The field that a label names (`location`, `valid_through`, ..., `other` for facts that are no field), or None."""
    if len(label) > _LONGEST_LABEL:
        return None
    label = _LABEL_EDGES.sub("", label).casefold().replace("i\u0307", "i")  # the Turkish capital of i
    if _NUMBER.fullmatch(label):
        return "reference"
    without = _ARTICLE.sub("", label)
    for said in (label, label.replace("_", " "), re.sub(r"\s*\(.*\)$", "", label), without if " " in without else "", _BESIDE.split(label)[0]):
        if said in _FOLDED:
            return _FOLDED[said]
    return None
