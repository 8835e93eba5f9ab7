"""What the labels of career pages say: the words in front of a place, a deadline, a kind of contract, in many languages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# What only postings say of themselves.
_OWN = {
    "title": """
        job title;position title;stellenbezeichnung;functietitel;stillingstittel;stillingsbetegnelse;nazwa stanowiska;název pozice;munkakör;職種;职位名称;
        職務名稱;職稱;المسمى الوظيفي;שם המשרה;chức vụ;ตำแหน่งที่รับ;posisi;betöltendő munkakör;funcția;pozice;pracovná pozícia;назва посади;должность;
        длъжност;radno mjesto;delovno mesto;pareigos;amats;ametikoht;θέση εργασίας
    """,
    "company": """
        employer;employer name;hiring organization;hiring company;arbeitgeber;employeur;recruteur;empleador;datore di lavoro;werkgever;arbejdsgiver;
        arbeidsgiver;arbetsgivare;työnantaja;pracodawca;zaměstnavatel;zamestnávateľ;munkáltató;angajator;işveren;работодатель;роботодавець;εργοδότης;雇用主;
        채용기업;работодател;poslodavac;delodajalec;darbdavys;darba devējs;tööandja;جهة العمل;המעסיק;nhà tuyển dụng;pemberi kerja;
        işəgötürən;დამსაქმებელი;գործատու;жұмыс беруші;жумуш берүүчү;ish beruvchi;ажил олгогч;punëdhënësi;punëdhënës;работодавач;послодавац;fostóir;cyflogwr;
        enplegatzailea;empregador;majikan;mwajiri;werkgewer;নিয়োগকর্তা;रोजगारदाता;नियोक्ता;និយោជក;အလုပ်ရှင်;ນາຍຈ້າງ;ቀጣሪ;کارفرما
    """,
    "department": """
        job family
    """,
    "category": """
        job function;job category;berufsfeld;ngành nghề;κατηγορία θέσης
    """,
    "workplace": """
        çalışma şekli;work type
    """,
    "employment_type": """
        employment type;type of employment;job type;contract type;type of contract;time type;position type;working pattern;work schedule;full/part time;
        employment status;seniority and employment type;anstellungsart;beschäftigungsart;vertragsart;arbeitszeit;pensum;beschäftigungsausmaß;
        beschäftigungsumfang;arbeitszeitmodell;type de contrat;contrat;type d'emploi;temps de travail;tipo de contrato;tipo de empleo;jornada;
        jornada laboral;tipo de jornada;tipo di contratto;contratto;orario di lavoro;tipo de vaga;regime de contratação;tipo de emprego;dienstverband;
        soort dienstverband;uren per week;contracttype;ansættelsesform;ansættelse;arbejdstid;stillingstype;ansettelsesform;heltid/deltid;heltid / deltid;
        stillingsprosent;anställningsform;anställningstyp;omfattning;arbetstid;työsuhde;työaika;työsuhteen tyyppi;rodzaj umowy;typ umowy;wymiar pracy;
        wymiar etatu;typ úvazku;úvazek;pracovní poměr;pracovný pomer;typ smlouvy;úväzok;druh pracovného pomeru;munkaidő;foglalkoztatás típusa;tip contract;
        tip job;çalışma tipi;istihdam türü;тип занятости;занятость;график работы;тип зайнятості;зайнятість;ωράριο;απασχόληση;τύπος απασχόλησης;
        είδος απασχόλησης;雇用形態;勤務形態;工作性质;工作类型;职位类型;工作性質;고용형태;근무형태;tipe pekerjaan;jenis pekerjaan;loại hình công việc;
        hình thức làm việc;نوع الوظيفة;نوع الدوام;نوع العقد;نوع العمل;היקף משרה;סוג משרה;نوع قرارداد;نوع همکاری;ลักษณะงาน;รูปแบบงาน;ประเภทงาน;ประเภทการจ้าง;
        foglalkoztatás jellege;jogviszony időtartama;munkarend;вид заетост;вид наемане;тип работа;vrsta zaposlenja;tip posla;radni odnos;vrsta zaposlitve;
        darbo laikas;darbo krūvis;darba laiks;slodze;tööaeg;koormus;töösuhe;starfshlutfall;jenis kontrak;tipus de contracte;jornada de trabajo;
        aard dienstverband;werkuren;ansættelsestype;ansættelsesforhold;anställningens omfattning;työsuhteen kesto;employment basis;hours per week;
        iş rejimi;iş qrafiki;məşğulluq növü;iş vaxtı;დასაქმების ტიპი;სამუშაო განრიგი;სამუშაო გრაფიკი;განაკვეთი;զբաղվածության տեսակ;աշխատանքային գրաֆիկ;
        պայմանագրի տեսակ;жұмыспен қамту түрі;жұмыс кестесі;иш графиги;жумуш графиги;bandlik turi;ish vaqti;ish grafigi;ажлын цаг;ажлын төрөл;
        lloji i punësimit;
        orari i punës;lloji i kontratës;вид на вработување;работно време;врста запослења;радно време;vrsta posla;tip ta’ impjieg;cineál conartha;
        math o gontract;
        math o swydd;kontratu mota;lanaldia;tipo de xornada;jenis perjanjian;uri ng trabaho;aina ya ajira;aina ya kazi;tipe werk;dienssoort;
        চাকরির ধরন;চাকরির ধরণ;ملازمت کی قسم;வேலை வகை;வேலை நேரம்;रोजगार प्रकार;रोजगारीको प्रकार;नौकरी का प्रकार;ប្រភេទការងារ;အလုပ်အမျိုးအစား;ປະເພດວຽກ;
        የስራ ዓይነት;የሥራ ዓይነት;
        የቅጥር ሁኔታ
    """,
    "salary": """
        salary;salary range;pay;pay range;pay rate;pay scale;compensation;base salary;hourly rate;hourly pay;wage;remuneration;annual salary;salary/pay;
        gehalt;jahresgehalt;vergütung;entgelt;lohn;verdienst;eingruppierung;entgeltgruppe;besoldung;salaire;rémunération;salario;sueldo;retribución;
        retribuzione;stipendio;salário;remuneração;faixa salarial;salaris;salarisindicatie;maandsalaris;løn;lønn;lön;palkka;palkkaus;wynagrodzenie;mzda;
        plat;nabízená mzda;platové podmínky;ponúkaný plat;fizetés;bérezés;bér;salariu;maaş;ücret;зарплата;оплата;заработная плата;зарплатня;заробітна плата;
        μισθός;αμοιβή;αποδοχές;給与;給料;年収;月給;時給;薪资;薪酬;月薪;薪水;薪資;工作待遇;급여;연봉;gaji;besaran gaji;mức lương;lương;thu nhập;الراتب;
        الراتب الشهري;שכר;טווח שכר;เงินเดือน;อัตราเงินเดือน;ค่าจ้าง;रोजगार वेतन;वेतन;заплата;възнаграждение;plaća;plata;plača;atlyginimas;darbo užmokestis;
        alga;atalgojums;palk;töötasu;sou;給与・報酬;賃金;salaire brut;salario bruto;bruttolohn;salaris per maand;timeløn;timelønn;palkka-arvio;
        əmək haqqı;əməkhaqqı;maaşı;ხელფასი;ანაზღაურება;աշխատավարձ;վարձատրություն;жалақы;жалақысы;айлык;айлык акы;maosh;oylik;oylik maosh;ish haqi;маош;
        ойлик;цалин;цалин хөлс;
        paga;pagë;rroga;плата;зарада;salarju;tuarastal;cyflog;soldata;soldo;sahod;suweldo;mshahara;বেতন;মাসিক বেতন;تنخواہ;சம்பளம்;ஊதியம்;तलब;मासिक तलब;
        सैलरी;ប្រាក់ខែ;
        ប្រាក់បៀវត្ស;လစာ;ເງິນເດືອນ;ደመወዝ;ደሞዝ;حقوق;میزان حقوق;laun
    """,
    "valid_through": """
        application deadline;application due;applications due;apply by;apply before;applications close;job closing date;deadline to apply;last day to apply;
        bewerbungsfrist;bewerbungsschluss;bewerben bis;date limite de candidature;postuler avant;plazo de solicitud;candidature entro;inscrições até;
        prazo de candidatura;solliciteren voor;reageren voor;ansøgningsfrist;søknadsfrist;søk senest;sista ansökningsdag;ansök senast;hakuaika;haku päättyy;
        hakuaika päättyy;viimeinen hakupäivä;termin aplikowania;termin składania aplikacji;jelentkezési határidő;son başvuru;son başvuru tarihi;応募締切;
        応募期限;募集締切;접수마감;지원 마감;접수기간;모집기간;채용마감;آخر موعد للتقديم;آخر موعد;تاريخ انتهاء التقديم;مهلت ارسال;הגשה עד;מועד אחרון להגשה;
        מועד אחרון להגשת מועמדות;hạn nộp hồ sơ;hạn nộp;hạn ứng tuyển;batas lamaran;batas akhir lamaran;tarikh tutup;ปิดรับสมัคร;วันปิดรับสมัคร;
        pályázat benyújtásának határideje;jelentkezés határideje;pályázati határidő;termen limită;data limită de aplicare;προθεσμία υποβολής;
        ημερομηνία λήξης;ημ. λήξης;срок за кандидатстване;срок подачи;прием заявок до;термін подання;rok prijave;rok za prijavu;rok za prijavo;
        paraiškas teikti iki;pieteikšanās termiņš;pieteikties līdz;kandideerimise tähtaeg;tähtaeg;umsóknarfrestur;sollicitatietermijn;reageren tot;
        solliciteren tot;date limite de dépôt;fecha límite de inscripción;termine per candidarsi;scadenza candidature;uzávěrka přihlášek;
        bitmə tarixi;bitmə vaxtı;son müraciət tarixi;son tarix;elanın bitmə tarixi;ბოლო ვადა;განაცხადის ბოლო ვადა;დასრულების თარიღი;დედლაინი;վերջնաժամկետ;
        դիմելու վերջնաժամկետ;
        соңғы мерзім;өтініш қабылдау мерзімі;акыркы мөөнөт;oxirgi muddat;ariza topshirish muddati;анкет хүлээн авах эцсийн хугацаа;эцсийн хугацаа;
        afati i aplikimit;termin składania ofert;
        afati për aplikim;skadon;рок за аплицирање;рок за пријаву;рок за пријавување;rok za apliciranje;konkurs traje do;data tal-għeluq;spriocdháta;
        dáta deiridh;dyddiad cau;
        aurkezteko epea;azken eguna;prazo de solicitude;tarikh akhir;tarikh tutup permohonan;mwisho wa kutuma maombi;tarehe ya mwisho;
        sluitingsdatum vir aansoeke;
        আবেদনের শেষ তারিখ;শেষ তারিখ;آخری تاریخ;درخواست کی آخری تاریخ;கடைசி தேதி;விண்ணப்பிக்க கடைசி தேதி;अन्तिम मिति;आवेदन दिने अन्तिम मिति;अंतिम तिथि;
        आवेदन की अंतिम तिथि;
        ថ្ងៃផុតកំណត់;ថ្ងៃឈប់ទទួលពាក្យ;နောက်ဆုံးရက်;ပိတ်ရက်;ວັນປິດຮັບສະໝັກ;ມື້ໝົດກຳນົດ;የማመልከቻ ማብቂያ ቀን;ማብቂያ ቀን;مهلت ارسال رزومه
    """,
    "reference": """
        job id;job number;job ref;job reference;req id;requisition id;requisition number;job requisition id;vacancy number;vacancy id;posting id;job code;
        stellennummer;numéro de l'offre;código da vaga;vacaturenummer;stillingsnummer;numer oferty;ilan no;номер вакансии;求人番号;职位编号;رقم الوظيفة;
        الرقم الوظيفي;מספר משרה;mã việc làm;mã tin;kode lowongan;referensnummer;työpaikan tunnus;numer referencyjny;číslo pozície;номер вакансії;
        κωδικός θέσης;κωδικός αγγελίας;ref. oferta
    """,
    "start": """
        tiltredelse
    """,
    "level": """
        experience level;seniority level;career level;job level;years of experience;required experience;education level;minimum education;berufserfahrung;
        karrierestufe;niveau d'expérience;expérience;niveau d'études;nivel de experiencia;experiencia;livello di esperienza;nível de experiência;
        escolaridade;ervaring;opleidingsniveau;doświadczenie;poziom stanowiska;požadované vzdělání;praxe;végzettség;tapasztalat;deneyim;tecrübe;
        eğitim seviyesi;опыт работы;требуемый опыт работы;досвід роботи;応募資格;学歴;経験;学历;学历要求;工作经验;经验要求;經歷;學歷;경력;학력;pengalaman;
        pendidikan;tingkat pendidikan;kinh nghiệm;cấp bậc;trình độ;học vấn;سنوات الخبرة;الخبرة;المؤهل العلمي;المستوى الوظيفي;ניסיון;השכלה;ประสบการณ์;
        วุฒิการศึกษา;ระดับการศึกษา;εμπειρία;επίπεδο;опит;iskustvo;stručna sprema;izkušnje;izobrazba;patirtis;išsilavinimas;pieredze;kogemus;experiență;
        nivel de experiență;wykształcenie;
        iş təcrübəsi;təcrübə;სამუშაო გამოცდილება;გამოცდილება;განათლება;աշխատանքային փորձ;փորձ;կրթություն;жұмыс тәжірибесі;тәжірибе;білімі;иш тажрыйбасы;
        ish tajribasi;tajriba;
        ma'lumoti;ажлын туршлага;туршлага;боловсрол;përvoja;përvoja e punës;arsimi;искуство;работно искуство;радно искуство;степен образовања;esperjenza;
        taithí;profiad;esperientzia;karanasan;uzoefu;kiwango cha elimu;অভিজ্ঞতা;শিক্ষাগত যোগ্যতা;تجربہ;تعلیم;அனுபவம்;கல்வித் தகுதி;अनुभव;शैक्षिक योग्यता;
        បទពិសោធន៍;
        အတွေ့အကြုံ;ປະສົບການ;የስራ ልምድ;የሥራ ልምድ;የትምህርት ደረጃ
    """,
    "other": """
        number of openings;招聘人数;모집인원;عدد الشواغر;số lượng tuyển;จำนวนที่รับ;อัตรา;jumlah lowongan;numărul de posturi
    """,
    "duties": """
        仕事内容;업무내용;담당업무
    """,
}
# What other pages say of other things as well.
_SHARED = {
    "company": """
        company;company name;institution;organisation;organization;trust;unternehmen;firma;entreprise;société;empresa;azienda;bedrijf;organisatie;
        virksomhed;företag;selskap;bedrift;yritys;nazwa firmy;společnost;spoločnosť;cég;companie;şirket;компания;компанія;εταιρεία;会社名;公司名称;회사명;
        perusahaan;syarikat;công ty;الشركة;اسم الشركة;شرکت;חברה;שם החברה;บริษัท;ชื่อบริษัท;tvrtka;kompanija;podjetje;įmonė;uzņēmums;ettevõte;fyrirtæki;
        şirkət;şirkətin adı;კომპანია;მომწოდებელი;ორგანიზაცია;ընկերություն;կազմակերպություն;компанияның атауы;kompaniya;tashkilot;байгууллага;компани;
        kompania;kompani;
        компанија;kumpanija;comhlacht;cwmni;enpresa;kumpanya;kampuni;maatskappy;কোম্পানি;প্রতিষ্ঠান;کمپنی;ادارہ;நிறுவனம்;कम्पनी;संस्था;कंपनी;ក្រុមហ៊ុន;
        ကုမ္ပဏီ;ບໍລິສັດ;ድርጅት;ኩባንያ;
    """,
    "department": """
        department;team;abteilung;fachbereich;département;departamento;afdeling;avdelning;dział;oddělení;departman;отдел;部署;部门;القسم;מחלקה;phòng ban;
        departemen;แผนก;odjel;oddelek;skyrius;osakond
    """,
    "category": """
        industry;industries;sector;category;function;branche;secteur;settore;bransje;toimiala;branża;obor;sektör;отрасль;업종;المجال;תחום;ngành;lĩnh vực;
        bidang;
        kateqoriya;sahə;კატეგორია;სფერო;բաժին;ոլորտ;санат;kategoriya;soha;ангилал;категорија;ক্যাটাগরি;زمرہ;வகை;श्रेणी;វិស័យ;ປະເພດທຸລະກິດ;ዘርፍ
    """,
    "location": """
        location;locations;job location;work location;primary location;place of work;duty station;city;office;standort;arbeitsort;dienstort;einsatzort;ort;
        lieu;lieu de travail;localisation;ville;ubicación;lugar de trabajo;localidad;ciudad;sede;sede di lavoro;luogo di lavoro;luogo;local de trabalho;
        localização;cidade;locatie;standplaats;werklocatie;plaats;arbejdssted;sted;lokation;arbeidssted;arbetsort;plats;sijainti;paikkakunta;
        työpaikan sijainti;lokalizacja;miejsce pracy;miasto;lokalita;místo výkonu práce;místo práce;miesto práce;helyszín;munkavégzés helye;locație;
        loc de muncă;oraș;konum;şehir;çalışma yeri;город;место работы;місто;місце роботи;τοποθεσία;περιοχή;勤務地;就業場所;工作地点;工作城市;工作地點;
        上班地點;근무지;근무지역;lokasi;lokasi kerja;penempatan;địa điểm;nơi làm việc;địa điểm làm việc;khu vực;الموقع;المدينة;مكان العمل;مقر العمل;
        موقع العمل;شهر;محل کار;מיקום;מיקום המשרה;אזור;עיר;สถานที่ปฏิบัติงาน;สถานที่ทำงาน;จังหวัด;место;местоположение;месторабота;град;mjesto rada;
        mesto rada;mjesto;lokacija;kraj dela;darbo vieta;miestas;darba vieta;vieta;töökoht;asukoht;starfsstöð;lloc de treball;ubicació;勤務地・交通;
        arbetsplats;työskentelypaikka;arbeidsted;localitatea;τόπος εργασίας;έδρα;
        şəhər;ünvan;iş yeri;yerləşmə;rayon;ლოკაცია;მდებარეობა;ქალაქი;სამუშაო ადგილი;ადგილმდებარეობა;քաղաք;վայր;աշխատավայր;գտնվելու վայրը;қала;жұмыс орны;
        шаар;иш орду;
        жумуш орду;shahar;manzil;ish joyi;шаҳар;манзил;байршил;хот;ажлын байршил;qyteti;qytet;vendndodhja;vendi i punës;lokacioni;локација;место на работа;
        место рада;
        post tax-xogħol;suíomh;áit;lleoliad;kokapena;lantokia;herria;lugar de traballo;lugar ng trabaho;mahali;
        eneo la kazi;
        kituo cha kazi;ligging;plek;কর্মস্থল;স্থান;অবস্থান;مقام;جگہ;இடம்;பணியிடம்;ठेगाना;स्थान;कार्यस्थल;កន្លែងធ្វើការ;ទីតាំង;တည်နေရာ;အလုပ်နေရာ;ສະຖານທີ່;
        ສະຖານທີ່ເຮັດວຽກ;የስራ ቦታ;የሥራ ቦታ;
        አድራሻ;místo pracoviště
    """,
    "region": """
        kraj
    """,
    "date_posted": """
        posted;posted on;date posted;posting date;published;publication date;veröffentlicht;veröffentlicht am;online seit;publié le;date de publication;
        publicado;fecha de publicación;pubblicato il;publicado em;geplaatst op;publiceret;publisert;publicerad;julkaistu;data publikacji;zveřejněno;
        közzététel;közzétéve;ilan tarihi;дата публикации;掲載日;发布日期;등록일;تاريخ النشر;تاريخ الإعلان;פורסם;תאריך פרסום;ngày đăng;ngày cập nhật;diposting;
        tanggal posting;วันที่ประกาศ;วันที่ลงประกาศ;ημερομηνία δημοσίευσης;ημ. δημοσίευσης;data publicării;publicat;публикувана;дата на публикуване;
        objavljeno;datum objave;objavljen;paskelbta;publicēts;avaldatud;közzététel dátuma;дата розміщення;등록일자;
        yerləşmə tarixi;elanın tarixi;əlavə olunub;dərc olunub;yayımlanma tarixi;elan tarixi;გამოქვეყნდა;გამოქვეყნების თარიღი;հրապարակված է;
        հրապարակման ամսաթիվ;жарияланған күні;
        жарияланған;жарыяланган;e'lon qilingan sana;joylashtirilgan;нийтэлсэн;нийтлэгдсэн;зарласан огноо;publikuar më;data e publikimit;објавено;
        датум на објава;датум објаве;објављено;
        foilsithe;dáta foilsithe;dyddiad cyhoeddi;argitaratze data;argitaratua;tarikh siaran;tarikh iklan;petsa ng pag-post;tarehe ya kutangazwa;geplaas op;
        প্রকাশের তারিখ;প্রকাশিত;تاریخ اشاعت;வெளியிடப்பட்டது;प्रकाशित मिति;प्रकाशन तिथि;ថ្ងៃប្រកាស;ကြော်ငြာသည့်ရက်;ວັນທີປະກາດ;የወጣበት ቀን;تاریخ انتشار
    """,
    "valid_through": """
        closing date;closes;deadline;frist;掲載期間;募集期間;einsendeschluss;date limite;fecha límite;scadenza;prazo;sluitingsdatum;határidő;termín;
        προθεσμία;締切;마감일
    """,
}
# What counts where a page is known to be a posting.
_WITHIN = {
    "title": """
        title;position;job name;role;stellentitel;berufsbezeichnung;intitulé du poste;poste;intitulé;puesto;cargo;qualifica;stilling;befattning;stanowisko;
        pracovní pozice;pozícia;pozisyon;вакансия;посада;職種名;职位;職位名稱;직무;vacature;stillingens tittel;ammattinimike;tehtävänimike;työtehtävä;
        denumirea postului;работна позиция;позиция;radno mesto;τίτλος θέσης;الوظيفة;תפקיד;ตำแหน่ง;ตำแหน่งงาน;vị trí;chức danh;jabatan;jawatan;vacancy;
        job vacancy;job opening;open position;vacature voor;offene stelle;offene position;poste à pourvoir;poste proposé;puesto vacante;posizione aperta;
        posizione ricercata;figura ricercata;figura professionale;profilo ricercato;vaga disponível;openstaande vacature;
        stellenangebot;stellenanzeige;offre d'emploi;oferta de empleo;oferta de trabajo;vaga;
        offerta di lavoro;ledig stilling;ledig tjänst;oferta pracy;nabídka práce;вакансія;
        vakansiya;vəzifə;ვაკანსია;პოზიცია;պաշտոն;лауазым;қызмет;кызмат орду;lavozim;лавозим;албан тушаал;pozicioni;pozita;работно место;радно место;swydd;
        lanpostua;
        posisyon;nafasi;pos;পদের নাম;পদবি;عہدہ;பதவி;पद;पदको नाम;តួនាទី;មុខតំណែង;ရာထူး;ຕຳແໜ່ງ;የስራ መደብ;የሥራ መደብ;عنوان شغلی
    """,
    "company": """
        school;hospital;nhs trust;university;college;client;hiring company name;name of employer;business;brand;agency;advertiser;compañía;entidad;società;
        bedrijfsnaam;název firmy;zadavatel;zadávateľ;cégnév;организация;企業名;社名;公司;公司名稱;企业名称;회사;기업명;nama perusahaan;tên công ty;επωνυμία;
        επιχείρηση;صاحب العمل;מעסיק;фирма
    """,
    "department": """
        division;business unit;business area;unit;org;group;faculty;bereich;unternehmensbereich;referat;service;direction;équipe;área;equipo;unidad;
        dipartimento;reparto;funzione;area;setor;equipe;institut;enhet;avdeling;osasto;yksikkö;zespół;oddelenie;osztály;departament;bölüm;подразделение;
        відділ;配属部署;所属部门;部門;부서;팀
    """,
    "category": """
        career area;functional area;line of business;categories;career category;job area;discipline;field;
        specialism;specialization;occupation;profession;kategorie;tätigkeitsfeld;
        einsatzgebiet;catégorie;secteur d'activité;métier;domaine;categoría;industria;categoria;area professionale;categorie;vakgebied;jobkategori;kategori;
        område;fagområde;yrkesområde;ala;kategoria;odvětví;odvetvie;kategória;szakterület;domeniu;категория;галузь;業種;業界;行业;職務類別;産業類別;settori;
        funzione lavorativa
    """,
    "location": """
        job locations;offices;office location;place;workplace;town;site;address;work city;worksite;where;location name;based in;geographic location;
        city/town;location: city;standorte;arbeitsplatz;stadt;adresse;lieux;localité;implantation;lugar;localización;centro de trabajo;località;città;zona;
        local;localidade;werkplek;stad;vestiging;regio;placering;by;geografi;placeringsort;stationeringsort;lokasjon;kaupunki;místo;místo výkonu;město;
        adresa;miesto výkonu práce;mesto;város;locația;localitate;yer;lokasyon;адрес;локация;регион;所在地;地点;城市;근무 지역;위치;địa chỉ;tempat;
        tempat kerja;kota;المكان;موقع الوظيفة;العنوان;מקום העבודה;สถานที่;πόλη;τόπος;място на работа;grad;kraj opravljanja dela;pilsēta;linn;адреса;локація;
        munkahely;a munka helye;munkavégzés helyszíne;locul de muncă;regiunea;最寄り駅;就業場所住所;근무지 주소
    """,
    "region": """
        region;state;state/province;province;location: state;county;bundesland;kanton;région;département (lieu);provincia;regione;estado;provincie;län;
        fylke;kommune;województwo;megye;județ;область;都道府県;省份
    """,
    "country": """
        country;country/region;land;pays;país;paese;nazione;maa;kraj pracy;země;krajina;ország;țară;ülke;страна;країна;国;国家;국가
    """,
    "workplace": """
        workplace type;work model;work arrangement;remote;remote type;remote work;remote status;workstyle;work mode;work setting;working model;
        work environment;location type;on-site/remote;remote working;home office;arbeitsmodell;homeoffice;home-office;mobiles arbeiten;télétravail;
        mode de travail;teletrabajo;modalidad;modalidad de trabajo;modalità di lavoro;smart working;modelo de trabalho;modalidade;thuiswerken;distansarbete;
        hjemmearbejde;etätyö;tryb pracy;praca zdalna;práce z domova;práca z domu;формат работы;リモートワーク;在宅勤務;办公方式
    """,
    "employment_type": """
        varaktighet;employment form;form of employment;contractual status;contract status;forma zatrudnienia;tipo de oferta;forma spolupráce;forma práce;
        typ smluvního vztahu;smluvní vztah;typ zmluvného vzťahu;druh práce;druh pracovního poměru;typ spolupráce;job types;type of job;kind of job;
        employment terms;terms of employment;type;contract;employment;schedule;job schedule;status;full time/part time;full-time/part-time;position status;
        employee type;worker type;worker sub-type;appointment type;job status;employment category;hours;working time;workload;work hours;
        permanent/temporary;anstellungsverhältnis;beschäftigungsverhältnis;art der anstellung;arbeitsverhältnis;vertrag;befristung;umfang;type de poste;
        nature du contrat;durée du travail;contrato;tipo de trabajo;tipo di impiego;tipologia contrattuale;orario;regime;type contract;uren;jobtype;
        tjänstgöringsgrad;arbeidstid;työn luonne;etat;typ pracovního poměru;pracovní úvazek;pracovněprávní vztah;jogviszony;program;用工类型;职位性质;
        고용 형태;tipo di occupazione;thời gian làm việc;hình thức;status pekerjaan;tipe kerja;طبيعة العمل;الدوام;היקף המשרה;заетост;radno vrijeme;
        radno vreme;tip ugovora;delovni čas;etato tipas;вид занятости;графік роботи;вид зайнятості;foglalkoztatás;tip normă;normă
    """,
    "salary": """
        compensation range;base pay;rate;rate of pay;wages;starting salary;base pay range;target salary;estimated salary;package;stipend;ral;compenso;bolsa;
        brutosalaris;płaca;stawka;widełki;hrubá mzda;základná zložka mzdy;з/п;给与;想定年収;年薪;kisaran gaji;الأجر;שכר מוצע;ค่าตอบแทน;给与・待遇;оклад;
        оплата праці;illetmény;juttatás;salariul;salariu oferit
    """,
    "date_posted": """
        date of posting;date of publication;advertised on;listed on;added;added on;date added;date listed;online since;job posted on;posted at;date advertised;
        veröffentlicht seit;erscheinungsdatum;einstelldatum;inserat vom;publiziert;publiziert am;anzeige vom;ausgeschrieben am;publié;publiée;date de parution;
        mis en ligne le;mise en ligne le;paru le;date de mise en ligne;ajoutée le;publicada el;fecha;fecha publicación;data da publicação;anunciado em;
        divulgada em;cadastrada em;data di inserimento;pubblicata il;data pubblicazione;inserito il;annuncio del;gepubliceerd op;plaatsingsdatum;
        online sinds;datum plaatsing;publicatie datum;indrykket;opslået den;publicerad den;publiceringsdatum;publisert dato;ilmoitus jätetty;julkaisupäivä;
        julkaisuaika;ilmoitus julkaistu;opublikowana;dodane;data dodania ogłoszenia;opublikowano dnia;zveřejněno dne;vloženo dne;datum vystavení;
        zverejnené dňa;dátum pridania;dátum pridania ponuky;publikálva;feladva;publicat pe;adăugat pe;yayınlanma;yayınlandı;paylaşılıb;yerləşdirilib;
        yerləşdirmə tarixi;paylaşılma tarixi;yayımlanıb;განთავსდა;հրապարակվել է;տեղադրված է;жарияланды;e'lon qilingan;дата размещения;
        опубликована;опубликован;добавлено;размещена;дата;дата публікації;розміщена;додано;опублікована;публикувана на;datum oglasa;objavljeno dne;
        skelbimo data;publicēšanas datums;avaldamise kuupäev;δημοσιεύθηκε;게시일자;작성일;공고일;掲載開始日;登録日;刊登日期;發佈日期;ngày đăng tin;đăng lúc;
        tanggal tayang;dipublikasikan;tanggal publikasi;diterbitkan;tarikh disiarkan;ลงประกาศเมื่อ;نشر بتاريخ;تم النشر;تاريخ نشر الوظيفة;
        تاريخ بداية استقبال الطلبات;تاريخ بداية إستقبال الطلبات;פורסם בתאריך;פורסם ב;منتشر شده در;प्रकाशित तिथि;imechapishwa;
        post date;posted date;publish date;published on;date published;job posting;opening date;open date;job posted;date;listed;advertised;
        job posting date;erschienen;erschienen am;veröffentlichungsdatum;datum;eingestellt am;publiée le;mise en ligne;publicada;publicado el;pubblicato;
        data di pubblicazione;publicada em;data de publicação;geplaatst;publicatiedatum;gepubliceerd;oprettet;oprettet den;opslået;publicerat;
        publiseringsdato;lagt ut;opublikowano;dodano;dodana;data dodania;vloženo;datum zveřejnění;datum vložení;přidáno;zverejnené;dátum zverejnenia;
        pridané;feladás dátuma;yayın tarihi;вакансия опубликована;вакансію опубліковано;опубликовано;размещено;опубліковано;公開日;更新日;发布时间;發布日期;
        更新日期;게시일;diposting pada;dipasang;ditayangkan;đăng ngày;đăng tuyển;نشرت في;ประกาศเมื่อ;δημοσιεύτηκε;δημοσίευση;objava;įdėta;ievietots;lisatud;
        розміщено;meghirdetés dátuma;publikálás dátuma;adăugat;publicat la;公示日期;yayınlanma tarihi;ilan yayın tarihi
    """,
    "valid_through": """
        send before;submit before;apply until;closes on;closing date for applications;deadline for applications;
        submission deadline;job expires;
        expiry;expires on;expires in;valid till;open until;advert closes;vacancy closes;vacancy closing date;last date of application;last application date;
        bewerbungsende;fristende;ende der ausschreibung;ablaufdatum;anzeige gültig bis;online bis;date de fin de publication;date de fin d'affichage;
        date d'expiration;candidature avant le;postuler avant le;clôture des candidatures;date de clôture des candidatures;fin de publication;fecha limite;
        fecha límite de postulación;plazo de inscripción;plazo de presentación;cierre de la convocatoria;fecha de caducidad;válido hasta;vence;vence el;
        postular hasta;postula hasta;expira;expira el;fecha de expiración;data limite de inscrição;data limite para candidatura;prazo para inscrição;
        candidaturas até;válido até;data de expiração;data de validade;expira em;encerramento;encerra em;inscrições abertas até;data di chiusura;scade il;
        valido fino al;candidarsi entro il;reageer uiterlijk;solliciteren kan tot;uiterste reactiedatum;uiterste sollicitatiedatum;verloopt op;vervaldatum;
        frist for ansøgning;ansökningsdag;sök senast den;sök före;sista ansökan;søk innen;haku päättyy viimeistään;hakemukset viimeistään;
        termin zgłoszeń;termin nadsyłania zgłoszeń;oferta wygasa;ważne do;ogłoszenie ważne do;termín pro podání;nabídka platí do;inzerát platný do;
        platnost inzerátu;platnosť ponuky;termín podania;expiră la;expiră pe;başvuru bitiş tarihi;ilan bitiş tarihi;müraciət üçün son tarix;müddət;son müddət;
        etibarlıdır;ვადა;ბოლო თარიღი;мерзімі;срок подачи заявок;крайний срок;дедлайн;подать заявку до;дата закрытия;вакансия активна до;актуально до;
        останній термін;кінцевий термін;термін подачі документів;активна до;краен срок за кандидатстване;рок пријаве;rok za prijave;oglas vrijedi do;
        oglas važi do;natječaj traje do;natječaj vrijedi do;prijava traje do;galiojimo data;skelbimas galioja iki;kandideeri kuni;λήγει;
        καταληκτική ημερομηνία υποβολής;응모 마감;접수 마감;접수마감일;접수 마감일;지원마감;지원 마감일;모집 마감;모집마감일;서류 마감;마감;마감일자;마감일시;
        지원기간;접수 기간;모집 기간;지원 기간;応募締切日;掲載期限;締め切り;掲載終了予定;报名截止时间;投递截止;投递截止时间;截止時間;有效期;有效期至;
        應徵截止日;hạn cuối;ngày hết hạn nộp hồ sơ;thời hạn nộp hồ sơ;batas pendaftaran;lowongan ditutup;tutup pada;tarikh tamat;วันสุดท้ายของการรับสมัคร;
        اخر موعد للتقديم;الموعد النهائي;الموعد النهائي للتقديم;تاريخ انتهاء الإعلان;تاريخ نهاية استقبال الطلبات;تاريخ نهاية إستقبال الطلبات;نهاية التقديم;
        آخر يوم للتقديم;תאריך אחרון להגשה;تاریخ انقضا;آخرین مهلت;
        open & closing dates;opening and closing dates;application period;application window;bewerbungszeitraum;close date;closing;last date to apply;
        last date;expiry date;expires;expiration date;end date;valid until;valid through;application closing date;due date;posting end date;
        job posting end date;unposting date;review date;closing on;bewerbung bis;ende der bewerbungsfrist;gültig bis;date de clôture;clôture;
        fecha de cierre;fecha fin;cierre;plazo;fecha de vencimiento;vigencia;data di scadenza;data scadenza;termine;entro il;data limite;
        data de encerramento;prazo final;reageer voor;deadline sollicitatie;vacature sluit;solliciteer voor;ansøg senest;ansøgning senest;sidste frist;
        udløbsdato;sista ansökningsdagen;sista dag för ansökan;sista dag att ansöka;ansøgningsfristen;søknadsfristen;frist for å søke;aanmelden voor;
        sista ansökningsdatum;ansökan senast;sök senast;frist for søknad;termin składania;ważna do;oferta ważna do;aplikuj do;wygasa;wygaśnie;
        data wygaśnięcia;do;data ważności;uzávěrka;platnost do;platí do;přihlášky do;uzávierka;uzávierka prihlášok;termín uzávierky;prihlásiť sa do;platnosť do;
        beadási határidő;data limită;valabil până la;expiră;bitiş tarihi;дата окончания;действует до;до;приём заявок до;締切日;掲載終了日;掲載終了予定日;
        截止日期;截止时间;报名截止;申请截止;截止;batas akhir;מועד אחרון;hạn chót;hết hạn;ngày hết hạn;batas waktu;tanggal penutupan;ditutup;ditutup pada;
        berakhir;تاريخ الانتهاء;ينتهي في;تاريخ الإغلاق;בתוקף עד;วันที่ปิดรับ;หมดเขต;λήξη;καταληκτική ημερομηνία;валидна до;краен срок;prijave do;rok prijav;
        prijava do;kandidatuoti iki;galioja iki;termiņš;термін подачі;дійсна до;прийом заявок до;benyújtás határideje;valabil până;termen de aplicare;
        data expirării;応募期間;公告期间;报名时间;报名期限;공고기간;période de publication;période de candidature;periodo de publicación;
        período de inscrição;inschrijfperiode
    """,
    "reference": """
        reference;reference number;ref;ref no;ref.;requisition;auto req id;req;posting number;id;position number;job req id;number;kennziffer;
        referenznummer;referenz;job-id;stellen-id;ausschreibungsnummer;chiffre;référence;réf;referencia;código;riferimento;codice;referência;referentie;
        sagsnummer;referencenummer;annonsnummer;diarienummer;referanse;viite;työavain;číslo nabídky;číslo pozice;referenční číslo;číslo ponuky;
        hivatkozási szám
    """,
    "start": """
        start date;starting date;start;date of commencement;job start;begin date;anticipated start date;eintrittsdatum;eintrittstermin;beginn;arbeitsbeginn;
        startdatum;starttermin;zum;date de début;date de prise de poste;prise de poste;date d'embauche;fecha de inicio;fecha de incorporación;incorporación;
        data di inizio;inizio;data de início;início;ingangsdatum;tiltrædelse;startdato;tiltrædelsesdato;tillträde;oppstart;aloitus;data rozpoczęcia;nástup;
        datum nástupu;termín nástupu;dátum nástupu;kezdés;data începerii;başlangıç tarihi;дата начала;入社日;入社時期;到岗时间;시작일
    """,
    "level": """
        seniority;level;experience;work experience;education;qualification;grade;pay grade;salary grade;erfahrung;karrierelevel;niveau;études;nivel;
        livello di anzianità;livello;esperienza;titolo di studio;nível;experiência;werk- en denkniveau;erfaring;senioritet;erfarenhet;nivå;utdanning;
        kokemus;poziom;úroveň;vzdělání;vzdelanie;prax;eğitim;опыт;образование;досвід;经验
    """,
    "other": """
        info;information;details;contract duration;employment contract;working days;work days;work week;interview date;term dates;key stage;subject;
        duration;length;contract length;term;travel;travel required;shift;shifts;working hours;openings;# positions;positions;vacancies;number of positions;
        number of vacancies;languages;language;visa sponsorship;
        relocation;relocation provided;job description language;security clearance;clearance;reports to;reporting to;
        manager;supervisor;contact;contact person;recruiter;phone;email;website;benefits;bonus;market;skills;tags;flsa status;union;dauer;laufzeit;schicht;
        reisebereitschaft;sprache;sprachen;ansprechpartner;ansprechpartnerin;kontakt;durée;langue;langues;horaires;duración;idioma;idiomas;horario;vacantes;
        durata;lingua;lingue;posti disponibili;duração;horário;vagas;duur;taal;contactpersoon;varighed;sprog;kontaktperson;språk;antal platser;varighet;
        antall stillinger;kesto;kieli;kielitaito;czas trwania;język;jazyk;jazyky;kontaktní osoba;délka;zařazeno;zařazení;trvanie;nyelv;durată;limbi;süre;
        dil;срок;язык;контакт;言語;勤務時間;休日;語学;语言;年龄;근무시간;
        təhsil;yaş;cins;telefon;telefonlar;e-poçt;əlaqədar şəxs;baxış sayı;baxışların sayı;baxılıb;ასაკი;ტელეფონი;ელ-ფოსტა;հեռախոս;էլ. փոստ;հեռախոսահամար;
        телефоны;жасы;telefon raqami;
        утас;и-мэйл;mosha;gjinia;বয়স;عمر;جنس;வயது;उमेर;आयु;អាយុ;ອາຍຸ;ዕድሜ;ጾታ
    """,
}


class Label(NamedTuple):
    """The field that a label names (`location`, `valid_through`, ...; `other` and `duties` are none of a posting), and how much it says of its page."""

    field: str
    only_postings: bool  # no other page says it
    anywhere: bool  # counts too where a page is not known to be a posting


_TABLES = ((_OWN, True, True), (_SHARED, False, True), (_WITHIN, False, False))
_LABELS = {
    said.strip(): Label(field, own, anywhere)
    for table, own, anywhere in _TABLES
    for field, labels in table.items()
    for said in labels.split(";")
    if said.strip()
}
_FOLDED = {said.casefold(): label for said, label in _LABELS.items()}  # a Greek label ends in another letter then
_SPACE = "".join(filter(str.isspace, map(chr, range(0x3001))))
_BEFORE, _AFTER = f"{_SPACE}*•·#►▸☐📍🕒💰📅🏢-", f"{_SPACE}:：*?►▸-"  # marks around a label
_NUMBER = re.compile(
    r"(?:job|req\w*|vacancy|position|posting|ref\w*|auto req|offer|advert|opening)[ ./#-]*(?:ref\w*|req\w*|posting)?[ .#-]*(?:id|no|nr|number|code|#)[.:]?"
)
_ARTICLE = re.compile(r"^(?:the|an?|az|la|le|les|el|los|las|il|lo|i|gli|der|die|das|de|het|den|det|o|os|as|το|η|ο)\s+|^l['’]")
_BESIDE = re.compile(r"\s*[・/／、]\s*")  # between two labels in one, of which the first counts
_MARKS = re.compile(r"[_)・/／、]")  # without one of them nothing more is to be tried
_BRACKETS = re.compile(r"\s*\(.*\)$")
_LONGEST = 60
_REMEMBERED = 4096  # the pages of one site use the same labels


@lru_cache(maxsize=_REMEMBERED)
def label_of(text: str) -> Label | None:
    """What a label says, whatever its case, marks and article; None for any other text."""
    if len(text) > _LONGEST:
        return None
    said = text.lstrip(_BEFORE).rstrip(_AFTER).casefold().replace("i\u0307", "i")  # the Turkish capital of i
    if found := _FOLDED.get(said) or _FOLDED.get(" ".join(said.split())):
        return found
    if _NUMBER.fullmatch(said):
        return _FOLDED["job number"]
    article = _ARTICLE.match(said)
    others = [said[article.end() :]] if article and " " in said[article.end() :] else []
    if _MARKS.search(said):
        others += [said.replace("_", " "), _BRACKETS.sub("", said), _BESIDE.split(said)[0]]
    return next((found for other in others if (found := _FOLDED.get(other))), None)


def field_of_label(text: str) -> str | None:
    """The field that a label names (`location`, `valid_through`, ..., `other` for facts that are no field), or None."""
    return label.field if (label := label_of(text)) and label.field != "duties" else None


def labels_of(field: str, *, words: int) -> list[str]:
    """The labels of a field that have at least so many words, or are one word of a script without spaces or of a compound; the longest first."""
    found = [said for said, label in _LABELS.items() if label.field == field and (said.count(" ") >= words - 1 or len(said) > 11)]
    return sorted(found, key=len, reverse=True)
