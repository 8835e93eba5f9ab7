"""Names of months and the words of relative dates in some forty languages. Data only; month names after Unicode CLDR, case-folded."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    name: month
    for month, names in (
        (1, """
            қаңтар јануари jannar eanáir januarie ஜனவரி មករា ມັງກອນ ጃንዋሪ հունվար
            janar มค جنوری জানুয়ারি জানুয়ারী იანვარი yanvar ionawr հունվարի جانفي
            ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janeiro januar januari january január januára janv janvier
            janvāris janúar jän jänner led leden ledna oca ocak saus sausio sausis sij siječanj siječnja sty styczeń stycznia tammi
            tammikuu tammikuuta urt urtarrila xan xaneiro ιαν ιανουάριοσ ιανουαρίου січ січень січня янв январь января яну януари јан
            јануар ינואר ינו׳ يناير ژانویه ژانویهٔ जनवरी जन॰ มกราคม
        """),
        (2, """
            ақпан февруари frar feabhra februarie பிப்ரவரி កុម្ភៈ ກຸມພາ ፌብሩወሪ փետրվար फरवरी
            shkurt กพ شباط فيفري فروری ফেব্রুয়ারি ফেব্রুয়ারী თებერვალი fevral chwefror փետրվարի
            feb febbraio feber febr febreiro febrer febrero februar februari februarie february február februára februāris febrúar fev
            fevereiro fevr fevrier févr février helmi helmikuu helmikuuta lut lutego luty ots otsaila peb pebrero unora vas vasario
            vasaris veebr veebruar velj veljača veljače úno únor února şub şubat φεβ φεβρουάριοσ φεβρουαρίου лют лютий лютого феб
            фебруар фев февр февраль февраля февруари פברואר פבר׳ فبراير فوریه فوریهٔ फ़रवरी फ़र॰ กุมภาพันธ์
        """),
        (3, """
            наурыз marzu márta மார்ச் មីនា ມີນາ ማርች մարտ
            mars آذار مارچ মার্চ მარტი mawrth մարտի
            brezna bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi maerz mar marca march marco marec maret
            mars marso mart martie marts martxoa marzec marzo març março mrt márc március mär märts märz ožu ožujak ožujka μάρ μάρτιοσ
            μαρ μαρτίου бер березень березня мар март марта מרץ مارس मार्च มีค มีนาคม
        """),
        (4, """
            сәуір април aibreán ஏப்ரல் មេសា ເມສາ ኤፕሪል ապրիլ
            prill نيسان أفريل ابريل اپریل এপ্রিল აპრილი aprel ebrill ապրիլի
            abr abril api apirila apr april aprile aprili aprilie aprill apríl apríla aprīlis avr avril bal balandis balandžio dub duben
            dubna d’abr d’abril huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan tra travanj travnja ápr április απρ απρίλιοσ
            απριλίου апр апрель апреля април квіт квітень квітня אפריל אפר׳ آوریل أبريل अप्रैल เมย เมษายน
        """),
        (5, """
            мамыр мај mejju bealtaine மே ឧសភា ພຶດສະພາ ሜይ մայիս
            maj พค أيار ماي مئی মে მაისი մայիսի
            geg gegužė gegužės kvetna kvě květen května mag maggio mai maiatza maig maijs maio maj maja may mayo mayıs maí mei máj mája
            május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιοσ μαΐ μαΐου май мая мај трав травень травня מאי مايو مهٔ
            พฤษภาคม
        """),
        (6, """
            маусым јуни ġunju meitheamh junie ஜூன் មិថុនា ມິຖຸນາ ጁን հունիս
            qershor حزيران جوان جون জুন ივნისი iyun mehefin հունիսի
            birž birželio birželis cervna cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie juin jun june junho
            juni junij junio juny juuni jún júna június júní jūn jūnijs kesä kesäkuu kesäkuuta lipanj lipnja xuño červen června čvn ιουν
            ιουνίου ιούν ιούνιοσ июн июнь июня черв червень червня юни јун יוני يونيو ژوئن जून มิถุนายน มิย
        """),
        (7, """
            шілде јули lulju iúil julie ஜூலை កក្កដា ກໍລະກົດ ጁላይ հուլիս
            korrik กค تموز جويلية يوليوز جولائی জুলাই ივლისი iyul gorffennaf հուլիսի
            cervence heinä heinäkuu heinäkuuta hul hulyo iul iulie juil juillet jul julai julho juli julij julio juliol july juuli júl
            júla július júlí jūl jūlijs liep liepa liepos lip lipca lipiec lug luglio srpanj srpnja tem temmuz uzt uztaila xul xullo
            července červenec čvc ιουλ ιουλίου ιούλ ιούλιοσ июл июль июля лип липень липня юли јул יולי يوليو ژوئیه ژوئیهٔ जुलाई जुल॰
            กรกฎาคม
        """),
        (8, """
            тамыз awwissu lúnasa ஆகஸ்ட் សីហា ສິງຫາ ኦገስት օգոստոս
            gusht สค آب أوت غشت اگست আগস্ট აგვისტო avqust awst օգոստոսի
            abu abuztua ago agost agosti agosto agu agustus aout août aug august augusta augusti augusts augustus augusztus avg avgust
            ağu ağustos d’ag d’agost elo elokuu elokuuta kol kolovoz kolovoza ogo ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia
            srp srpen srpna ágú ágúst αυγ αυγούστου αύγ αύγουστοσ авг август августа серп серпень серпня אוגוסט אוג׳ أغسطس اوت अगस्त अग॰
            สิงหาคม
        """),
        (9, """
            қыркүйек септември settembru செப்டம்பர் កញ្ញា ກັນຍາ ሴፕቴምበር սեպտեմբեր
            shtator กย أيلول شتنبر ستمبر সেপ্টেম্বর სექტემბერი sentyabr sentabr սեպտեմբերի
            eyl eylül ira iraila rugs rugsėjis rugsėjo ruj rujan rujna sep sept septemba septembar september septembra septembre
            septembrie septembris septiembre set setembre setembro setiembre settembre setyembre syys syyskuu syyskuuta szept szeptember
            wrz wrzesień wrzesnia września zari zář září σεπ σεπτέμβριοσ σεπτεμβρίου вер вересень вересня сент сентябрь сентября сеп
            септембар септември ספטמבר ספט׳ سبتمبر سپتامبر सितंबर सित॰ กันยายน
        """),
        (10, """
            қазан ottubru அக்டோபர் តុលា ຕຸລາ ኦክቶበር հոկտեմբեր
            tetor ตค اكتوبر اکتوبر অক্টোবর ოქტომბერი oktyabr oktabr hydref հոկտեմբերի
            d’oct d’octubre eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktoba oktobar oktober oktobris
            oktoober oktubre október októbra ott ottobre out outubro pazdziernika paź październik października rijna spal spalio spalis
            urr urria říj říjen října οκτ οκτωβρίου οκτώβριοσ жовт жовтень жовтня окт октобар октомври октябрь октября אוקטובר אוק׳
            أكتوبر اکتبر अक्टूबर अक्टू॰ ตุลาคม
        """),
        (11, """
            қараша ноември novembru samhain நவம்பர் វិច្ឆិកា ພະຈິກ ኖቬምበር նոյեմբեր
            nëntor studenog พย نونبر نومبر নভেম্বর ნოემბერი noyabr tachwedd noi նոյեմբերի
            aza azaroa kas kasım lapkr lapkritis lapkričio lis listopad listopada listopadu marras marraskuu marraskuuta nob nobyembre
            noiembrie nov novemba novembar november novembra novembre novembris novembro noviembre nóv nóvember stu studeni studenoga
            νοέ νοέμβριοσ νοε νοεμβρίου лист листопад листопада нов новембар ное ноември нояб ноябрь ноября נובמבר נוב׳ نوامبر نوفمبر
            नवंबर नव॰ พฤศจิกายน
        """),
        (12, """
            желтоқсан diċembru nollaig desember டிசம்பர் ធ្នូ ທັນວາ ዲሴምበር դեկտեմբեր
            dhjetor ธค دجنبر دسمبر ডিসেম্বর დეკემბერი dekabr rhagfyr դեկտեմբերի
            abe abendua ara aralık dec decembar december decembra decembre decembrie decembris decembro des desemba desember desembre
            dets detsember dez dezember dezembro dic dicembre diciembre dis disember disyembre déc décembre gru grudnia grudzień gruod
            gruodis gruodžio joulu joulukuu joulukuuta pro prosinac prosinca prosince prosinec δεκ δεκέμβριοσ δεκεμβρίου груд грудень
            грудня дек декабрь декабря декември дец децембар דצמבר דצמ׳ دسامبر ديسمبر दिसंबर दिस॰ ธันวาคม
        """),
    )
    for name in names.split()
}  # fmt: skip

# Names that mean another month in one language.
MONTHS_OF = {"hr": {"listopad": 10, "listopada": 10, "lis": 10, "lip": 6, "srp": 7}}

# Spellings of several words, with a name of one.
MONTHS_OF_TWO_WORDS = (("تشرين الأول", "أكتوبر"), ("تشرين الثاني", "نوفمبر"), ("كانون الأول", "ديسمبر"), ("كانون الثاني", "يناير"))

# Units of time as whole words, and those of languages written without blanks.
UNITS = {
    "second": r"seconds?|secs?|sekund\w*|secondes?|segundos?|second[oi]|секунд\w*|秒|초",
    "week": r"weeks?|wks?|w|həftə\w*|კვირ\w+|շաբաթ\w*|апта\w*|javë|wythnos\w*|aste|wochen?|semaines?|semanas?|settiman\w|weken|tygod\w+|tydzień|"
    r"týd\w+|týžd\w+|veck\w+|uker?|uge?r?|viik\w+"
    r"|hét\w*|hete|săptăm\w+|hafta\w*|недел\w+|тиж\w+|седмиц\w+|tjedan\w*|nedelj\w*"
    r"|εβδομ\w+|שבוע\w*|أسبوع\w*|أسابيع|اسبوع|周|週間?|星期|주|tuần|minggu|सप्ताह|nädal\w*|savait\w+|nedēļ\w+|สัปดาห์|tjed\w+|vik\w{1,3}|هفته"
    r"|সপ্তাহ|linggo|wiki",
    "minute": r"min(?:s|ut\w*)?|menit|perc\w*|dakika|мин\w*|хв\w*|λεπτ\w+|דקות|דקה|دقيقة|دقائق|分[钟鐘]?|분|phút",
    "month": r"months?|mos?|mths?|თვ\w+|ամիս|ամս\w*|muaj|hilabete|monat\w*|mois|m[eê]s(?:es)?|mes[ei]|maand\w*|mies\w*|měs\w+|mesiac\w*|månad\w*|"
    r"måned\w*|kuuka\w+"
    r"|hónap\w*|lun[iăa]|ay|месяц\w*|місяц\w*|месец\w*|mjesec\w*|mesec\w*"
    r"|μήν\w*|חודש\w*|شهر|أشهر|شهور|[个個ヶか箇カ]?月|개월|달|tháng|bulan|महीने|kuu\w*|mėnes\w+|mēne\w+|เดือน|mánuð\w+|ماه|মাস|buwan|miezi|mwezi",
    "hour": r"hours?|hrs?|h|საათ\w*|ժամ\w*|сағат\w*|soat|orë|stund\w*|std|heures?|horas?|or[aeă]|uur|uren|godz\w*|hod\w*|timm\w+|time[rn]?|tunt\w+|"
    r"órá\w*|óra|saat|час\w*"
    r"|год(?:ин\w*)|ώρ\w+|שעות|שעה|שעתיים|ساعة|ساعات|小[时時]|時間|시간|giờ|jam|घंटे|ชั่วโมง",
    "day": r"days?|d|დღ\w+|օր\w*|күн\w*|kun|ditë|diwrnod|egun|dae|tag\w*|jours?|j|d[ií]as?|giorn\w|dag\w*|dn[íiůye]\w*|den|dzień|dň\w+|deň|päiv\w+|"
    r"nap\w*|zile?|gün|день|дн\w+|ден"
    r"|dana?|dan|ημέρ\w*|μέρ\w*|ימים|יום|יומיים|يوم|أيام|ايام|天|日|일|ngày|hari|दिन|päev\w*|dien\w+|วัน|dögum|روز|দিন|araw|siku|dies",
    "year": r"years?|yrs?|y|jahr\w*|ans?|années?|años?|anos?|ann[oi]|jaar|rok\w*|lata?|let|år|vuo\w+|év\w*|ani?|yıl|год\w?|лет|рік|рок\w*"
    r"|годин\w|χρόν\w*|έτ\w+|שנה|שנים|سنة|سنوات|年|년|năm|tahun|साल|ปี",
}  # fmt: skip
AGO = (
    r"ago|vor|il y a|depuis|hace|há|faz|atrás|fa|geleden|temu|před|pred|sedan|siden|sitten|ezelőtt|napja|hete|hónapja|órája|perce|acum"
    r"|önce|назад|тому|преди|prije|pre|πριν|לפני|منذ|قبل|trước|lalu|पहले|tagasi|prieš|pirms|fa uns|zpět|fyrir|hai|پیش|আগে|nakalipas"
    r"|zilizopita|iliyopita|yang lepas|əvvəl|წინ|առաջ|бұрын|мурун|мурда|oldin|avval|олдин|өмнө|më parë|yn ôl|duela|gelede|پہلے|पहिले|अघि"
)
AGO_GLUED = r"[前전]|ที่แล้ว"
AHEAD = r"in|left|remaining|dans|encore|noch|en|dentro de|restantes?|za|om|over|через|om|kuluttua|pozostało|zbývá"
NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "zwei": 2,
    "drei": 3,
    "deux": 2,
    "dos": 2,
    "duas": 2,
    "dois": 2,
    "יומיים": 2,
    "שעתיים": 2,
    "يومين": 2,
}
TODAY = (
    r"today|just posted|just now|posted now|new today|heute|gerade eben|aujourd['’]hui|à l['’]instant|hoy|hoje|oggi|vandaag|zojuist"
    r"|dzisiaj|dziś|dnes(?:ka)?|právě|idag|i dag|nyss|tänään|ma\b|azi|astăzi|bugün|сегодня|только что|сьогодні|днес|danas"
    r"|σήμερα|היום|اليوم|今天|今日|刚刚|剛剛|본일|오늘|방금|hôm nay|hari ini|आज|täna|šiandien|šodien|avui|วันนี้|this morning|bu gün|დღეს|այսօր|бүгін|"
    r"бүгүн|bugun|бугун|өнөөдөр|денес|данас|inniu|heddiw|gaur|hoxe|vandag|امروز"
)
BEFORE_YESTERDAY = (
    r"day before yesterday|vorgestern|avant-hier|anteayer|antier|anteontem|antontem|l['’]altro ieri|altroieri|eergisteren|przedwczoraj"
    r"|předevčírem"
    r"|predvčerom|i förrgår|förrgår|i forgårs|i forgårs|toissapäivänä|tegnapelőtt|alaltăieri|evvelsi gün|позавчера|позавчора|завчера"
    r"|прекјуче"
    r"|prekjučer|prekjuče|predvčerajšnjim|προχθές|προχτές|שלשום|أول أمس|前天|一昨日|おととい|그저께|그제|hôm kia|üleeile|užvakar|aizvakar|abans-d['’]ahir"
)
YESTERDAY = (
    r"yesterday|gestern|hier|ayer|ontem|ieri|gisteren|wczoraj|včera|včer|igår|i går|i gaar|eilen|tegnap|dün|вчера|вчора|jučer|juče|χθες"
    r"|χτες|אתמול|أمس|昨天|昨日|어제|hôm qua|kemarin|कल|eile|vakar|ahir|เมื่อวาน|í gær|včeraj|دیروز|গতকাল|semalam|kahapon|jana|onte|dünən|გუშინ|երեկ|"
    r"кеше|кечээ|kecha|кеча|өчигдөр|јуче|inné|ddoe|atzo|gister|हिजो|ትናንት"
)
TOMORROW = (
    r"tomorrow|morgen|demain|mañana|amanhã|domani|jutro|zítra|zajtra|imorgon|i morgen|huomenna|holnap|mâine|yarın|завтра|מחר|غدا"
    r"|明天|明日|내일"
)
