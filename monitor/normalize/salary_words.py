"""The words of pay in many languages: currencies, units of time, scales, and what tells pay from other money. Data only."""

from __future__ import annotations

import re

_CODES = (
    "AED AMD ARS AUD AZN BAM BDT BGN BHD BOB BRL BWP BYN CAD CHF CLP CNY COP CRC CZK DKK DOP EGP ETB EUR GBP GEL GHS GTQ HKD HNL HRK HUF "
    "IDR ILS INR IQD IRR ISK JOD JPY KES KRW KWD KZT LKR MAD MDL MKD MMK MNT MUR MXN MYR NAD NGN NIO NOK NPR NZD OMR PEN PHP PKR PLN PYG "
    "QAR RON RSD RUB RWF SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VND XAF XOF ZAR ZMW"
)
CODES = frozenset(_CODES.split())

# Currency words as a pattern -> code. Longer spellings come first, because the first that fits wins.
CURRENCIES: tuple[tuple[str, str], ...] = (
    (r"US\s?\$|USD\s?\$|U\.S\.\s?\$|[Uu]\$[SsDd]|\$\s?US(?![A-Za-z])|US dollars?|usd", "USD"),
    (r"CA\s?\$|CAD\s?\$|CDN\s?\$|CAN\$|C\$|\$\s?CA[ND]?(?![A-Za-z])|cad", "CAD"),
    (r"AU\s?\$|AUD\s?\$|A\$|aud", "AUD"),
    (r"NZ\s?\$|NZD\s?\$", "NZD"),
    (r"SGD\s?\$|SG\s?\$|S\$", "SGD"),
    (r"HKD\s?\$|HK\s?\$", "HKD"),
    (r"NTD\s?\$?|NT\s?\$|新台[幣币]", "TWD"),
    (r"MXN\s?\$|MX\s?\$|pesos mexicanos|M\.N\.", "MXN"),
    (r"COP\s?\$", "COP"),
    (r"CLP\s?\$", "CLP"),
    (r"ARS\s?\$|AR\s?\$", "ARS"),
    (r"R\$|BRL\s?\$|reais", "BRL"),
    (r"J\$", "JMD"),
    (r"\$U(?![A-Za-z])|UYU\s?\$", "UYU"),
    (r"\$", "$"),
    (r"€|(?:eur|Eur|EUR)(?:o[st]?|oa|OS?)?|e(?=/(?:kk|h|t))|евро|євро|欧元|ユーロ|유로", "EUR"),
    (r"£|￡|gbp|pounds?(?: sterling)?|quid", "GBP"),
    (r"CN¥|RMB|rmb|人民[币幣]|CNY\s?¥", "CNY"),
    (r"¥|￥", "¥"),
    (r"円", "JPY"),
    (r"元", "元"),
    (r"원|₩|￦", "KRW"),
    (r"NRs\.?|रू", "NPR"),
    (r"₹|inr", "INR"),
    (r"rupees|Rs\.?", "Rs"),
    (r"CHF|SFr\.?|Fr\.|chf|Franken", "CHF"),
    (r"zł(?:otych)?|zl|pln", "PLN"),
    (r"Kč|Kc|kč|czk|korun", "CZK"),
    (r"sek", "SEK"),
    (r"nok", "NOK"),
    (r"dkk", "DKK"),
    (r"kr(?:onor|oner)?\.?(?![a-z])", "kr"),
    (r"Ft|HUF|forint", "HUF"),
    (r"lei|LEI", "RON"),
    (r"din\.|dinara|дин(?:ара|\.)", "RSD"),
    (r"лв\.?|лева", "BGN"),
    (r"₽|RUR|руб(?:лей|\.)?|р\.", "RUB"),
    (r"₴|грн\.?|гривень", "UAH"),
    (r"₺|TL|tl|lira", "TRY"),
    (r"₪|NIS|nis|ש[\"״]ח", "ILS"),
    (r"Dhs?\.?|د\.إ|درهم", "AED"),
    (r"DH", "DH"),
    (r"DT", "TND"),
    (r"F\s?CFA", "FCFA"),
    (r"دينار كويتي|د\.ك", "KWD"),
    (r"دينار أردني", "JOD"),
    (r"جنيه(?: مصري)?", "EGP"),
    (r"﷼|ريال", "SAR"),
    (r"₦", "NGN"),
    (r"KSh\.?|Ksh\.?|KShs\.?|Kshs\.?", "KES"),
    (r"TSh\.?|Tsh\.?", "TZS"),
    (r"USh\.?|Ush\.?", "UGX"),
    (r"[Bb]irr|ብር", "ETB"),
    (r"GH[₵¢]|GHC", "GHS"),
    (r"₱|Php|php", "PHP"),
    (r"Rp\.?", "IDR"),
    (r"RM", "MYR"),
    (r"฿|บาท", "THB"),
    (r"₫|đồng|vnđ|VNĐ|đ", "VND"),
    (r"S/\.?", "PEN"),
    (r"₸|те[нң]ге|тг(?![а-я])", "KZT"),
    (r"֏|դրամ|драм", "AMD"),
    (r"៛|រៀល", "KHR"),
    (r"₭|ກີບ", "LAK"),
    (r"ден(?:ари|\.)", "MKD"),
    (r"lekë", "ALL"),
    (r"৳|টাকা|Tk\.?|Taka|taka", "BDT"),
    (r"₮|төгрөг", "MNT"),
    (r"₾|ლარ(?:ი|ს)?", "GEL"),
    (r"₼|manat", "AZN"),
    (r"so['’ʻ‘]m|сум|сўм", "UZS"),
)

# The money of a country, for pay that names none or shares its sign with others.
_COUNTRY_CURRENCIES = """
EUR AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK
USD US PR EC SV|GBP GB|CHF CH LI|CAD CA|AUD AU|NZD NZ|SGD SG|HKD HK|TWD TW|MXN MX|COP CO|CLP CL|ARS AR|BRL BR|JPY JP|CNY CN|KRW KR|INR IN
PLN PL|CZK CZ|SEK SE|NOK NO|DKK DK|HUF HU|RON RO|BGN BG|RUB RU|UAH UA|TRY TR|ILS IL|AED AE|SAR SA|NGN NG|KES KE|PHP PH|IDR ID|MYR MY|THB TH
VND VN|PEN PE|KZT KZ|ZAR ZA|UYU UY|PKR PK|LKR LK|BDT BD|EGP EG
NPR NP|MAD MA|TND TN|ISK IS|RSD RS|UZS UZ|GEL GE|AZN AZ|MNT MN|TZS TZ|UGX UG|ETB ET
GHS GH|KWD KW|QAR QA|OMR OM|BHD BH|JOD JO|AMD AM|KHR KH|LAK LA|MKD MK|ALL AL|BAM BA|MUR MU|BWP BW|NAD NA|ZMW ZM|RWF RW|CRC CR
XOF SN CI ML BF BJ TG NE|XAF CM GA CG TD
"""
COUNTRY_CURRENCY = {
    country: entry.split()[0] for entry in _COUNTRY_CURRENCIES.replace("\n", "|").split("|") if entry for country in entry.split()[1:]
}
# Languages that one country writes its postings in.
_LANGUAGES = "ja JP|ko KR|zh CN|pl PL|cs CZ|hu HU|sv SE|da DK|no NO|ro RO|tr TR|th TH|vi VN|uk UA|he IL|bg BG|fi FI|id ID"
LANGUAGE_COUNTRY = {pair[:2]: pair[3:] for pair in _LANGUAGES.split("|")}
CURRENCIES_OF_SIGN = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "COP", "CLP", "ARS", "UYU"),
    "¥": ("JPY", "CNY"),
    "万": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "元": ("CNY", "TWD", "HKD"),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "DH": ("AED", "MAD"),
    "FCFA": ("XOF", "XAF"),
}
# What pay is per by its size where nobody says: currency -> most per hour, least and most per month, least per year.
_USUAL_SPANS = """
USD 150 0 0 15000|CAD 150 0 0 20000|AUD 150 0 0 25000|NZD 150 0 0 25000|GBP 150 1000 7000 12000|EUR 100 600 9000 13000|CHF 120 2500 15000 30000
SGD 60 1500 20000 30000|CZK 1000 12000 200000 240000|PLN 300 3000 45000 50000|HUF 8000 150000 2500000 3000000|RON 150 2000 40000 50000
SEK 600 15000 120000 200000|NOK 800 20000 120000 200000|DKK 600 15000 120000 200000|RUB 1500 15000 900000 1200000|UAH 600 6000 300000 400000
JPY 6000 120000 1200000 1800000|CNY 200 2000 90000 100000|KRW 40000 1500000 15000000 18000000|INR 900 5000 120000 150000|TRY 600 15000 400000 500000
AZN 40 200 15000 20000|GEL 60 300 25000 30000|AMD 10000 60000 3000000 4000000|KZT 10000 60000 5000000 6000000
BRL 150 900 40000 60000|ZAR 400 4000 90000 100000|ILS 300 5000 80000 100000|TWD 600 25000 250000 400000
"""
USUAL_SPANS = {
    entry.split()[0]: tuple(map(float, entry.split()[1:])) for entry in _USUAL_SPANS.replace("\n", "|").split("|") if entry
}

SHARED_SYMBOLS = ("$", "¥", "kr", "元", "万", "Rs", "DH", "FCFA")
# Letters that stand for the money of a country where a number with thousands follows at once ("R25 000", "N150,000", "P30,000").
LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP"}

# Scales of an amount; 0 marks sizes that no pay has.
SCALES: tuple[tuple[str, float], ...] = (
    (r"тыс\.?|тис\.?|tys\.?|tis\.?|thousand|mil(?![a-z])|ribu|rb(?![a-z])|千|nghìn|ngàn|mille|هزار|ألف|آلاف", 1e3),
    (r"(?i:lakhs?|lacs?)(?![a-z])|L(?=PA|(?![A-Za-z]))", 1e5),
    (r"(?i:crores?|cr\.?)(?![a-z])", 1e7),
    (r"万|萬|만", 1e4),
    (r"億|亿|억|billion|bn(?![a-z])|B(?![A-Za-z])|Mrd\.?|mld\.?|trillion", 0),
    (
        r"triệu|tr(?=/)|juta|jt(?![a-z])|millions?|million(?:en|es)|milion\w*|mln\.?|млн\.?|mio\.?|MM(?![A-Za-z])"
        r"|[mM](?![A-Za-zÀ-žа-я/])|میلیون|ملیون|مليون",
        1e6,
    ),
    (r"[kKкК](?![A-Za-zÀ-žа-я])", 1e3),
)

# Scales that only one country counts its money in; "万" still waits for the words around it.
SCALE_CURRENCIES = {
    "lakh": "INR",
    "lac": "INR",
    "l": "INR",
    "cr": "INR",
    "万": "万",
    "萬": "TWD",
    "만": "KRW",
    "triệu": "VND",
    "tr": "VND",
    "juta": "IDR",
    "jt": "IDR",
    "ribu": "IDR",
    "rb": "IDR",
    "tys": "PLN",
}

# Nouns that follow "per", "/", "a" and the like; adverbs that stand alone; CJK and others that need no marker stand with the adverbs.
UNIT_NOUNS = {
    "HOUR": r"hours?|hrs?\.?|h(?:\b|\.)|std\.?|stunden?|heures?|horas?|ora|uren|uur|godz\w*\.?|hod\w*\.?|timm?en?|tim\b\.?|tunti|tunnissa"
    r"|tunnilta|t\b|óra|oră|saat"
    r"|час\w*|ч\b\.?|год(?:ину|ина|\.)|שעה|ساعة|小[时時]|[时時]|시간|giờ|jam|ชั่วโมง|klst\.?|klukkustund|tund|tunnis|stundā|stundu|st\.|val\.|sat\b"
    r"|uro\b"
    r"|ώρα|saa\b|oras\b",
    "DAY": r"days?|diem|d\b|tage?|jour(?:née|s)?|d[ií]as?|giorno|dag|dzień|dni|den\b|deň|md\b|päivä|nap\b|zi\b|gün|день|יום|يوم|天|日|일"
    r"|ngày|hari|วัน|päev\w*|dienā|dieną|diena|dan\b|ημέρα|siku\b|araw\b",
    "WEEK": r"weeks?|wk\.?|wo\.?|woche|semaine|semana|settimana|tydzień|týden|týždeň|vecka|uke|uge|viikko|hét|săptămână|hafta|недел\w*"
    r"|тиждень|שבוע|أسبوع|周|週|주|tuần|minggu|สัปดาห์",
    "MONTH": r"months?|mth\.?|mo\b\.?|mon\b|m\b|monat|mois|mes\b\.?|m[eê]s|mese|maand|mnd\.?|mies\w*\.?|měs\w*\.?|mesiac|mån(?:ad)?\w*\.?"
    r"|måned\w*|md\.|kk\b|kuukau\w*|hó\b|hónap|lună|ay\b"
    r"|мес\w*\.?|міс\w*\.?|חודש|شهر|个月|個月|月|월|tháng|bulan|bln|เดือน|mánuð\w*|kuus?\b|mēn\w*\.?|mėn\w*\.?|luna\b|mjesec\w*|mesec\w*"
    r"|μήνα|mwezi\b|buwan\b",
    "YEAR": r"years?|yrs?\b\.?|annum|annual|y\b|jahr|ann[ée]e|an\b|año|any\b|ano|anno|jaar|rok\w*|år\w*|vuosi|vuodessa|v\b|év\b|yıl|год\b"
    r"|года|рік|שנה|سنة|年|년|năm|tahun|ปี|ári?\b|aasta\w*|gadā|gadu|metus|metams|leto\b|godinu|έτος|χρόνο|mwaka\b|taon\b",
}
UNIT_ADVERBS = {
    "HOUR": r"hourly|p\.?/?h\.?\b|ph\b|stündlich|horaires?|all'ora|orari[oa]|godzinow\w+|saatlik|時給|[时時]薪|시급|hodinov\w+|på timmen"
    r"|i timen|לשעה|tunnis\b|stundā|na sat\b|sejam|ชั่วโมงละ|รายชั่วโมง|প্রতি ঘণ্টা",
    "DAY": r"daily|p\.?/?d\.?\b|täglich|journalier|giornalier\w+|di[aá]ri[oa]s?|günlük|日[給给薪]|일급|denně|dagpengar|ליום|päevas\b|sehari"
    r"|วันละ|รายวัน|দৈনিক",
    "WEEK": r"weekly|p\.?/?w\.?\b|wöchentlich|semanal\w*|settimanal\w+|haftalık|週給|周薪|주급|hebdomadaire",
    "MONTH": r"monthly|pcm\b|p/?\.?m\.?\b|monatlich|mtl\.?|mensuel\w*|mensual\w*|mensal|mensais|mensil\w|miesięczn\w+|měsíčn\w+|mesačn\w+"
    r"|månedlig\w*|havi\b|lunar\w?|aylık"
    r"|в месяц|на місяць|щомісяця|ежемесячно|חודשי|לחודש|شهري\w*|月[薪給给]|월급|월|kuus\b|mēnesī|mjesečno|mesečno|μηνιαί\w+|sebulan|মাসিক"
    r"|รายเดือน",
    "YEAR": r"yearly|annually|annuali[sz]ed|annual\b|p\.? ?a\.?(?!\w)|/ ?a\b|jährlich|annuel\w*|anua[li]\w*|annu[oai]\b|annual[ei]\b"
    r"|jaarlijks|roczn\w+|ročn\w+|årlig\w*|årligen|vuosittain|évi\b|yıllık"
    r"|в год|на рік|שנתי|לשנה|سنوي\w*|年[薪収收俸]|연봉|LPA\b|RAL\b|aastas\b|gadā|godišnje|letno\b|ετησίως|ετήσι\w+|setahun|বার্ষিক",
}
# Words before an amount that name the unit by themselves ("Jahresgehalt", "hourly rate", "årslønn").
UNIT_HEADS = {
    "HOUR": r"\bhourly\b|per[- ]hour\b|\bstunden(?:lohn|satz|entgelt|vergütung)|taux horaire|salaire horaire|por hora\b|paga oraria"
    r"|\buurloon|\buurtarief|stawk\w+ godzinow\w+|hodinov\w+ (?:mzda|sazba)|\btimlön|\btimel[øo]n"
    r"|\btuntipalk\w*|órabér|saatlik ücret|почасов\w+|погодинн\w+|שכר שעתי|時給|[时時]薪|시급|\btunnitasu\w*|ชั่วโมงละ|รายชั่วโมง|godzinow\w+",
    "DAY": r"\bdaily (?:rate|pay|wage)|\bday rate|per[- ]diem rate|\btages(?:satz|lohn)|\bTJM\b|taux journalier|\bdagtarief|日[給薪]|일급"
    r"|stawk\w+ dzienn\w+|\bgünlük\b|วันละ|รายวัน|দৈনিক",
    "WEEK": r"\bweekly (?:pay|rate|salary|wage|gross|compensation|stipend|earnings)|週給|周薪|주급|\bwochenlohn",
    "MONTH": r"\bmonthly\b|per[- ]month\b|\bmonats(?:gehalt|lohn|brutto\w*|vergütung)|\bbruttomonats\w+|salaire mensuel|\bmensual\b"
    r"|\bmensal\b|\bmaandsalaris|\bmaandloon|miesięczn\w+|měsíčn\w+"
    r"|\bmånads(?:lön)|\bmåneds?l[øo]n\w*|\bkuukausipalk\w*|havi (?:nettó|bruttó)|\baylık\b|в месяц|ежемесячн\w+|щомісячн\w+"
    r"|月[薪給给収收]|월급|월(?=\s*$)|monatlich\w*|monthly salary|เงินเดือน|รายเดือน|\boylik\b|মাসিক",
    "YEAR": r"\bannual(?:ly|i[sz]ed)?\b|\byearly\b|per[- ](?:year|annum)\b|\bjahres(?!\w*(?:budget|urlaub|bonus|umsatz))\w+"
    r"|\bbruttojahres\w+|salaire annuel|\banuale?s?\b|\bannu[oa]\b|\bRAL\b|\bjaarsalaris|\broczn\w+|\bročn\w+"
    r"|\bårs(?:lön|l[øo]nn?)|\bvuosipalk\w*|\byıllık\b|годов\w+|річн\w+|年[薪収收俸]|연봉|연(?=\s*$)|\baastapal\w+|salaire brut annuel|annuel\w*"
    r"|\bCTC\b(?=.{0,12}lakh)",
}
# Phrases that state the unit some paragraphs away from the amount.
UNIT_PHRASES = {
    "HOUR": (
        *("hourly pay", "hourly rate", "hourly wage", "hourly base", "hourly basis", "hourly range", "hourly compensation", "paid hourly"),
        *("pay per hour", "stundenlohn", "taux horaire"),
    ),
    "YEAR": (
        *("annual salary", "annual base", "annual pay", "annual compensation", "annual range", "annual wage", "annualized"),
        *("yearly salary", "salary per year", "jahresgehalt", "salaire annuel", "salario anual"),
    ),
}

FROM = (
    r"from|starting(?: at| from)?|starts?(?: at| from)?|at least|min(?:imum|\.)?(?: of)?|mindestens|mind\.|ab|à partir de|dès|desde"
    r"|a partir de|partire da|da|vanaf|minimaal|od|alespoň|minim[aá]ln[ěe]|från|fra|alkaen"
    r"|от|від|מ-|-?tól|minst|en az|dari|từ|starting pay|more than|over|above|począwszy od|kezdve|frá|alates|nuo|no|kutoka|από|از|من|mula sa"
)
UP_TO = (
    r"up ?to|upto|max(?:imum|imal)?\.?(?: of)?|as much as|bis(?: zu)?|jusqu['’]?(?:à|a)|hasta|até|fino a|tot|maximaal|do|až|až do"
    r"|upp till|opp til|op til|jopa|enintään|до|עד|en fazla|hingga|lên đến|đến|tới|under|less than|legfeljebb|kuni|iki|līdz|allt að|έως"
    r"|hadi"
)
OR_MORE = (
    r"\+(?![\w(])|\s\+(?!\s?[\w(])|\s?or (?:more|above|higher)|\s?and (?:up|above)|\s?(?:以上|이상|起|[〜～~]\s*(?=$|\())"
    r"|-t[óő]l\b|\s?oder mehr|\s?ou plus|\s?o más|\s?ou mais|\s?of meer"
)
OR_LESS = r"\s?(?:以下|以内|이하|まで)|\s?or less|\s?max\b\.?"
BETWEEN = (
    r"between|entre|zwischen|tussen|mezi|medzi|między|mellan|mellem|mellom|tra|fra|от|від|ranges? from|from|de|между|між|vahemikus"
    r"|između|între|välillä|nuo|no|alates|frá|از|από|kutoka"
)
RANGE = (
    r"[-‐‑–—−‒―~～〜→]{1,2}|to|through|thru|bis(?: zu)?|à|a|až(?: do)?|do|tot|til|till|tom|hasta|até|al|ate|до|up to|and up to|и до"
    r"|から|부터|đến|tới|hingga|sampai|kuni|iki|līdz|έως|تا|hadi|,? ?;? ?max(?:imum)?(?: of)?:?"
)
RANGE_AND = r"and|und|et|y|e|en|a|i|og|och|ja|и|та|ile|și|&"

# Whole words that say "this is pay".
PAY = (
    r"salar\w*|pay|payrate|payscale|paid(?! (?:campaign|media|ads?\b|search|social|advert|marketing|acqui|traffic|user|time|leave"
    r"|holiday|vacation))|pays|compensat\w+|wages?|remunerat\w+|earn\w*|ote\b|base|rate|rates|ctc|package|stipend|income"
    r"|hiring range|range for this|hourly|annual(?:ly|ized)?"
    r"|\w*gehalt\w*|\w*lohn\w*|\w*löhn\w*|\w*vergütung\w*|verdien\w*|\w*entgelt\w*|bezahlung|salaires?|rémun\w+|salarial\w*|sueldo\w*"
    r"|fixe|fixum|retribu\w+|vencimento|salári\w*|remunera\w+|bolsa|stipendio|compenso|ral\b|salaris\w*|\w*loon"
    r"|brutt[oó]\w*|bruto\w*|brut\b|lord[aoi]|nett[oó]|netos?|netti|wynagrodz\w+|pensj\w+|stawk\w+|widełki|zarobk\w+|\w*mzd\w+"
    r"|\w*plat(?:u|em|ov\w+)?"
    r"|odměn\w+|výplat\w+|\w*lön\w*|ersättning|\w*lønn?\w*|\w*palkk?\w*|\w*bér\w*|fizetés\w*|jövedel\w*"
    r"|salari\w+|maaş\w*|ücret\w*|зарплат\w*|оклад\w*|заработ\w+|заробіт\w+|доход\w*|ставк\w+|оплат\w+|вилка|з/п|зп|\w*שכר|משכורת|راتب"
    r"|الراتب|حقوق|دستمزد|lương|thu nhập|gaji|upah|sahod|verdienste|laun|\w*palga?|töötasu\w*|tunnitasu|alg[auo]\w*|atalgojum\w*|atlyginim\w*"
    r"|plać\w*|plača|plata|zarad\w+"
    r"|μισθ\w+|αποδοχ\w+|заплат\w*|цалин|mshahara|sweldo|oylik|maosh|əmək haqqı|əməkhaqqı|ხელფას\w*|ანაზღაურება|աշխատավարձ\w*|жалақы\w*|айлык\w*|"
    r"ойлик|маош|ish haqi|paga|rroga|зарада|tuarastal|cyflog|soldata|বেতন|تنخواہ|சம்பளம்"
    r"|वेतन|तलब|सैलरी|ደመወዝ|ደሞዝ"
)
PAY_CJK = r"薪|工[资資]|給(?:与|料)|[月時日週年本定任]給|年収|年收|収入|收入|報酬|报酬|연봉|월급|시급|일급|주급|급여|임금|เงินเดือน|ค่าจ้าง|ค่าแรง|รายได้"
# Strong nouns: they win over a word of other money that stands further away from the amount.
PAY_STRONG = (
    r"salar\w*|pay (?:range|rate|scale|band)|base pay|compensation(?: range| band)?|wages?|remuneration|ote|hourly rate|hiring range"
    r"|\w*gehalt\w*|\w*lohn|vergütung|salaire|rémunération|sueldo|salário|retribuzione|salaris"
    r"|wynagrodzenie|mzda|\w*lön|\w*lønn?|palkka|maaş|зарплата|оклад|שכר|راتب|الراتب|حقوق|lương|gaji|laun|brutopalk|töötasu|alga|atalgojums"
    r"|atlyginimas"
    r"|plaća|plača|plata|μισθός|заплата|цалин|mshahara|oylik|əmək haqqı|ხელფასი|বেতন"
)
# What other money is for.
OTHER = (
    r"bonus\w*|incentives?|(?:tech\w*|remote|work|wfh|home|health|learning|internet|office|set-?up|co-?working) stipend|sign[- ]?on"
    r"|signing|referral\w*|refer|tuition|reimburse\w*|allowances?|credits?|budgets?|budżet\w*|rozpočet\w*|revenues?"
    r"|funding|funds?|fundrais\w*|raised?|raising|series [a-f]|arr|mrr|acv|tcv|aov|gmv|aum|assets"
    r"|under management|valuation|valued|investments?|investors?|invested|venture|backed|401\W?k\w*|403b?|match(?:ing|ed)?|insurance"
    r"|deals?|deal sizes?|contracts? (?:worth|valued?)|quotas?|discounts?|vouchers?|gift"
    r"|customers?|clients?|users?|members?|followers|subscribers?|downloads|students|employees|seekers|companies|prices?|priced|pricing"
    r"|costs?|fees?|spend(?:ing)?|spent|saves?|saved|savings|savers|donat\w+|charit\w+|grants?|awards?|prizes?"
    r"|purchas\w+|transactions?|payments?|processed|loans?|debt|portfolio|sales of|in sales|turnover|profit|ebitda|market cap"
    r"|markets? (?:worth|size)|budgeting|p&l|equity grant|rsus?|stock|shares"
    r"|home[- ]office|wellness|wellbeing|well-being|gym|fitness|lifestyle|phone|internet|internet stipend|commut\w+|transit"
    r"|travel(?! nurs)|meals?"
    r"|lunch\w*|food|learning|education\w*|training|professional development|conference\w*|equipment"
    r"|relocation|housing|childcare|fertility|hsa|hra|fsa|pension|retirement|perks?|expenses?|deductible|premiums?|dental|medical"
    r"|benefits? (?:of|worth|up)|post a job|advert\w*|per post|plans? (?:start|from)|subscription|ticket\w*|worth of|laptop"
    r"|weiterbildungs\w*|fortbildungs\w*|sachbezug\w*|zuschuss\w*|zuschüsse|fahrtkosten\w*|gutschein\w*|essensgeld|umsatz\w*"
    r"|investition\w*|prämie\w*|urlaubsgeld|weihnachtsgeld|budget\w*|remboursement|prime\w*|tickets? restaurant|mutuelle"
    r"|chiffre d['’]affaires|levée\w*"
    r"|bono\w*|bonificaci\w+|vales?|presupuesto|facturaci\w+|formaci[oó]n|ayuda\w*|vale[- ]\w+|(?<!bolsa[- ])auxílio\w*|or[cç]amento"
    r"|faturamento"
    r"|buoni pasto|fatturato|premio|reiskosten\w*|omzet|opleidings\w*|dofinansowani\w+|premi\w+|obrót\w*|przych\w+"
    r"|příspěvek\w*|příspěvk\w*|stravenk\w*|obrat\w*|multisport\w*|benefit\w*|cafeteri\w*|friskvård\w*|omsättning\w*|omsetning\w*"
    r"|omsætning\w*|liikevaihto\w*|lounas\w*|бонус\w*|премі\w+|преми\w+|бюджет\w*|оборот\w*|выручк\w+|компенсаци\w+|страхов\w+"
    r"|differentials?|refeição|alimentação|ajuda de custo|yemek|kart\w*|prim\b|bütçe\w*|bảo hiểm|hạn mức|thưởng|phụ cấp|tunjangan"
)
# The same in scripts that write words without blanks.
OTHER_UNSPACED = (
    r"餐补|[饭餐]贴|补贴|補助|手当|交通費|奖金|獎金|奖学金|预算|預算|融资|融資|收购|资本|資本|売上|营收|營收|투자|매출|지원금|상여|축하금|보너스"
    r"|โบนัส|ค่าอาหาร|ค่าเดินทาง|สวัสดิการ"
)
ESTIMATE = (
    r"\best\.|\bestimate(?:d)?\s*\)|\(\s*estimated?\b|estimated by\b|\best\b\s*\)|^\W{0,3}avg\.?(?!\w)|average (?:base )?(?:salary"
    r"|pay) (?:estimate|on|at|from)|salary estimate|market estimate|"
    r"^\W{0,3}(?:median|geschätzt|estimé|estimad[oa]|stimat[oa]|geschat|szacunk|odhad|uppskatta|anslått)"
    r"|based on (?:market data|similar (?:jobs|roles|listings))"
)
# Shared words that may stand between amount and unit.
FILLERS = (
    r"gross|net|brutto|netto|bruttó|nettó|bruto|neto|brut\w?|brutos?|nets?|netos?|netti|lord[io]|hrubého|čistého|base|basic|salary|pay"
    r"|cash|total|salaire|minimum|maximum|in|im|de|of|brl|on target earnings|ote|doe|ctc|cad|usd|\+|bez vat|\(?\+ vat\)?"
    r"|vat|na rękę|plus|pro rata|fte|full[- ]time|на руки|гросс|нетто|gross salary|gehalt|lön|před zdaněním|na b2b|b2b|uop|or more|14x"
    r"|equivalent|fixed|fixe|variable|į rankas|na ruke|μικτά|καθαρά"
)


def whole_words(pattern: str) -> re.Pattern[str]:
    """`pattern` between word borders, in any letter case."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
