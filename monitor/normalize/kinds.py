"""Kinds of work: where (workplace) and under which terms (employment type)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_LONGEST_LABEL = 300
_REMEMBERED = 4096  # labels: those of a few pages, each asked for in several places
_LONGEST_TEXT = 60_000
_LONGEST_LINE = 40  # characters of a line that says nothing but the kind


def _any(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Labels: first that fits wins, because "hybrid (remote 2 days)" is hybrid and "not remote" is no remote work.
_NOT_REMOTE = _any(
    r"\b(?:no|not|non|nicht|kein|keine|pas de|sin|bez)[ -](?:\w+ )?(?:remote|remoto|home ?office|télétravail|teletrabajo"
    r"|teilweise remote)|remote: ?no\b"
)
_HYBRID = _any(
    r"h[yíi]brid|ibrid[oa]|hybryd|гибрид|гібрид|混合|ハイブリッド|하이브리드|היבריד|هجين|^flex$|^flexible work\w*$|partial(?:ly)? remote"
    r"|partly remote|some remote|teilweise (?:remote|home)|télétravail (?:partiel|occasionnel|ponctuel|fréquent|possible)"
    r"|zum teil home|částečně (?:z domova|na dálku)|částečný home"
    r"|(?:občasn|možnost)\w* (?:(?:částečn|občasn)\w* )?(?:práce z domova|home)|gelegentlich\w* (?:home|mobil)"
    r"|home ?office (?:possible|möglich|option)|occasional(?:ly)? remote"
    r"|etäty\w+ osittain|osittai\w+ etäty|remote days|(?:occasional|partial|some|hybrid) (?:home|remote|telework)"
)
_REMOTE = _any(
    r"\bremote(?! (?:sensing|monitoring|control|desktop|procedure|access|support|infrastructure))|remot[oa]\b|fernarbeit|home ?-?office"
    r"|homeoffice|tele-?(?:commut|work|trabajo|lavoro)|télétravail|à distance|work(?:ing)?[ -](?:from|at)[ -]home|\bwfh\b"
    r"|\bvirtual\b|distansarbete|på distans|^distans$|rad od kuće"
    r"|hjemmefra|hjemmekontor|fjernarbejde|etäty|zdaln\w+|práce z dom|z domova|na dálku|práca z domu"
    r"|távmunka|la distanță|uzaktan|удал[её]н|віддален|дистанц|远程|遠端|遠距|在家|リモート|在宅|テレワーク|재택|원격"
    r"|מרחוק|عن بعد|thuiswerk|home[- ]based|^fully$|^full[- ]?remote|work from anywhere|^anywhere$|từ xa|jarak jauh|dari rumah"
    r"|^distributed$|məsafədən|uzaqdan|დისტანციურ|հեռավար|հեռակա|қашықтан|аралыктан|masofaviy|masofadan|зайнаас|në distancë|од дома|на даљину|"
    r"na daljinu|na daljavo"
    r"|nuotolin|attālināt|kaugtöö|fjarvinn|teletreball|τηλεργασία|εξ αποστάσεως|telelan|teletraballo|jarak jauh|دورکاری|از راه دور|ከርቀት|ຈາກບ້ານ|ពីចម្ងាយ|घर से काम"
)
_ONSITE = _any(
    r"\bon-? ?site\b|\bonsite\b|^(?:the )?office$|^yerinde$|\bin[- ](?:the )?office\b|office[- ](?:based|only|first)|\bin[- ]?person\b|vor ort"
    r"|präsenz|présentiel|sur (?:site|place)|presencial|in (?:sede|presenza)"
    r"|na miejscu|stacjonarn|na pracovišti|v kanceláři|na pracovisku|på plats|på stedet|kontoret|lähityö|toimistolla"
    r"|op (?:kantoor|locatie)|ofisten|ofisdə|\byerinde\b|ოფისში|офис|офіс|на месте|现场|現場|到岗|办公室|出社|オフィス|출근|사무실|משרד|^physical$|"
    r"di (?:kantor|lokasi)"
    r"|in de zaak|helyszín|^local$|^no$"
)


def workplace(text: str | None) -> str | None:
    """`onsite`, `hybrid` or `remote` for a vendor's word or a short label in any of the main languages; None where it says none.

    A label that offers both remote work and work on site is hybrid.
    """
    label = " ".join(re.sub(r"[_]", " ", (text or "")[:_LONGEST_LABEL]).split()).strip(" .")
    if not label:
        return None
    if _HYBRID.search(label):
        return "hybrid"
    if _NOT_REMOTE.search(label):
        return "onsite"
    home = _REMOTE.search(label)
    site = _ONSITE.search(re.sub(r"(?i)home ?-?office", " ", label))
    if home and site:
        return "hybrid"
    return "remote" if home else "onsite" if site else None


_ROLE = r"(?:role|position|job|opportunity|vacancy|posting|opening|internship|stelle|poste|puesto|vaga|funktion)"
_SAYS_REMOTE = re.compile(
    rf"\b(?:fully|100 ?%|completely|entirely|permanently)[ -]remote(?! (?:sensing|team|compan|organi|workforce|environment))"
    rf"|\bthis (?:is a |is an |{_ROLE} is (?:a |an )?)(?:\w+ )?(?<!not )(?<!partially )remote\b(?! (?:team|compan|sens))"
    rf"|\bremote (?:{_ROLE})\b|\b{_ROLE} (?:is|will be|can be) (?:performed |done |worked )?(?:100 ?% |fully "
    rf"|completely )?remote(?:ly)?\b|\b(?:location|workplace|work model|work type|arbeitsort|lieu|ubicación"
    rf"|localização)\W{{1,4}}(?:100 ?% |fully )?remote\b"
    r"|\bwork (?:remotely )?from anywhere\b(?!\W+(?:\w+ ){0,4}(?:month|week|day)s?\b)|\bwork 100 ?% remotely"
    r"|\b(?:all|everyone|the whole team|our whole team)(?: of \w+)? works? remotely\b"
    r"|\bwork from home (?:position|role|job|opportunity)|100 ?% (?:remoto"
    r"|télétravail|home ?office|zdalnie|zdalna|на удал[её]нке)|vollständig (?:remote|im home)|trabalho remoto|teletrabajo 100"
    r"|práce plně na dálku"
)
_SAYS_HYBRID = re.compile(
    rf"\bhybrid (?:{_ROLE}|work(?:ing|place)? (?:model|schedule|policy|arrangement|set-?up|environment|approach)|working\b|model|schedule"
    rf"|arrangement|setup|set-up|policy|office|environment[,. ]+(?:with|where"
    rf"|requir))|\b{_ROLE} (?:is|will be|offers|follows) (?:a |an )?(?:\w+ )?hybrid\b|\bthis is a hybrid\b(?! cloud)"
    r"|\b(?:in|from|at) (?:one of )?(?:the|our|their|your|an|a local) (?:\w+ )?offices? (?:at least|a minimum of|about|around) (?:half"
    r"|\d{2} ?%)"
    r"|\b(?:half|[1-8]\d ?%) of (?:the|their|your) (?:\w+ )?time (?:in|from|at) (?:the|our|their|your|an|one of)\b"
    r"|\bon-?site [1-4](?: ?[-–] ?[1-4])? (?:days|times)"
    r"|\b(?:one|two|three|four|[1-4](?: ?(?:-|–|to|or) ?[1-4])?) days?(?:\s|/)(?:a |per |each "
    r"|every )?(?:week )?(?:\w+ ){0,2}(?:in(?:side)?|from|at)[ -](?:the |our |an )?(?:\w+ )?office|\b(?:in|from|at)[ -](?:the "
    r"|our )?office (?:at least |a minimum of )?"
    r"(?:one|two|three|four|[1-4](?: ?(?:-|–|to|or) ?[1-4])?) days|\b(?:location|workplace|work model|work type)\W{1,4}hybrid|hybrid(?:es"
    r"|e) (?:arbeit\w*|modell)|mode hybride|(?:modelo|regime|regimen|régimen) híbrido|modalidad híbrida"
    r"|(?:hybrid|occasional) (?:home ?office|remote work)|[1-4] (?:tage|jours?|días|dni) (?:home ?office"
    r"|(?:de )?télétravail|pro woche|remote)|praca hybrydowa"
    r"|možnos\w+ (?:(?:částečn|občasn|čiastočn)\w+ )?(?:home[- ]?office|prác\w+ z dom\w+)|möglichkeit (?:zum|zu|von"
    r"|auf) (?:home ?-?office|mobilem arbeiten)"
    r"|possibilité de télétravail|posibilidad de teletrabajo|possibilità di smart working|możliwość pracy (?:zdalnej|hybrydowej)"
    r"|mogelijkheid tot thuiswerken"
)
_SAYS_ONSITE = re.compile(
    rf"\b{_ROLE} (?:involves|requires) on-?site\b|\b{_ROLE} (?:is )?based on-? ?site\b"
    rf"|\bthis (?:{_ROLE} )?is (?:a |an )?(?:fully |100 ?% |full-time )?(?:on-?site|in-person|in-office)\b|\b{_ROLE} (?:is"
    rf"|will be) (?:based |performed )?(?:fully |100 ?% |entirely )?(?:on-?site|in-person|in-office)\b|\b(?:on-?site|in-person"
    rf"|in-office) {_ROLE}\b"
    rf"|\bthis (?:{_ROLE} )?is not (?:a |an )?(?:fully )?remote|\bnot (?:a remote|eligible for remote|open to remote)|\bno remote (?:work"
    rf"|option|candidates)|\b(?:five|5) days (?:a |per |/ ?)?(?:week )?(?:in|on)[ -]?(?:the |our )?(?:office|site|person)"
    r"|\bmust (?:work|be) on-?site|\bremote work is not|\b(?:location|workplace|work type)\W{1,4}on-?site|keine? (?:remote|home ?office)"
)

# Items of lists of what is offered: "flexible working hours, home office", "Remote and flexible hours".
_ITEM = re.compile(r"^\s*(?:[-*•·–]|\d+[.)])\s+(.{3,110})$", re.MULTILINE)
_IN_ROW = re.compile(  # a piece of a row of facts: "Full time, remote | 40 hours a week"
    r"^(?=.{5,120}$)(?=.*[|•·])(?:.*[|•·,(])?\s*(?:fully |100 ?% )?(remote|hybrid|on-?site)\s*(?:[|•·,)].*)?$", re.IGNORECASE | re.MULTILINE
)
_OFFERS_HOME = re.compile(
    r"(?<!reliable )(?<!quiet )(?<!dedicated )(?<!suitable )(?<!equipped )\bhome[- ]?office\b"
    r"(?! (?:budget|stipend|allowance|equipment|set-?up|zuschuss|furniture|suite|kit|reimburse))"
    r"|\bwork(?:ing)? from home\b"
    r"(?! (?:budget|stipend|allowance|equipment|set-?up|kit))|práce z domova|práca z domu|\bsmart working\b|\btélétravail\b|\bteletrabajo\b"
    r"|praca (?:zdalna|hybrydowa)|thuiswerk\w*|mobiles arbeiten|hemarbete|hjemmearbejde|hjemmekontor|etätyö\w*|remote (?:days"
    r"|work possible)"
)
_REMOTE_ITEM = re.compile(r"^\W*(?:fully |100 ?% )?remote(?: work(?:ing)?)?(?:$|[,.;(]| and | & | from | position| job| within)")

_TAG = _any(r"#LI-(remote|hybrid|onsite)\b")  # what recruiters write for the job network
_DENIES_REMOTE = re.compile(
    r"\b(?:not|no) (?:a |an |currently |fully |100 ?% |completely )*remote\b(?: \w+)?"
    r"|\b(?:unless|except|excluding|if|whether|approv\w+|apply|request\w*|option) (?:\w+[ -]){0,6}?remote(?:ly)?\b"
    r"|\b(?:não|nao|nicht|kein\w*|pas|nie|ikke|inte|niet) (?:\w+ ){0,2}(?:100 ?% )?(?:remot\w+|home ?office|télétravail)"
)


# A word of each sentence about the place of work: the patterns above cost much, and are tried around these words alone.
_SPEAKS_OF_PLACE = re.compile(
    r"remot|h[yíi]brid|hybryd|on-?site|based on site|office|in-person|home|anywhere|télétravail|teletrabajo|zdaln|удал|dálku|z dom|mobilem|smart working|"
    r"thuiswerken|environment| days |[1-4] (?:tage|jours?|días|dni) "
)
_AROUND = 120  # characters: longer than what the patterns find


def _around(words: re.Pattern[str], text: str) -> str:
    """The parts of a text around the words of a pattern, in lower case, a line each."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return lowered  # letters that change their number in lower case
    parts: list[list[int]] = []
    for word in words.finditer(lowered):
        start, end = max(word.start() - _AROUND, 0), word.end() + _AROUND
        if parts and start <= parts[-1][1]:
            parts[-1][1] = end
        else:
            parts.append([start, end])
    return "\n".join([lowered[start:end].partition(" ")[2] if start else lowered[:end] for start, end in parts])


def workplace_in_text(text: str) -> str | None:
    """`onsite`, `hybrid` or `remote` where a sentence of a posting's body says it of this posting; None also where sentences differ."""
    text = text[:_LONGEST_TEXT]
    tags = {tag[1].lower() for tag in _TAG.finditer(text)}
    if len(tags) == 1:
        return tags.pop()
    rows = {workplace(row[1]) for row in _IN_ROW.finditer(text)}
    if len(rows) == 1:
        return rows.pop()
    spoken = _around(_SPEAKS_OF_PLACE, text)
    affirmed = _DENIES_REMOTE.sub(" ", spoken)
    patterns = (("remote", _SAYS_REMOTE, affirmed), ("hybrid", _SAYS_HYBRID, spoken), ("onsite", _SAYS_ONSITE, spoken))
    items = [item[1].lower() for item in _ITEM.finditer(text)]
    said = {kind for kind, pattern, where in patterns if pattern.search(where)}
    if said == {"hybrid", "onsite"}:
        return "hybrid"
    if said:
        return said.pop() if len(said) == 1 else None
    if any(_REMOTE_ITEM.search(item) for item in items):
        return "remote"
    return "hybrid" if any(_OFFERS_HOME.search(item) and not _NOT_REMOTE.search(item) for item in items) else None


_TYPES = {
    "FULL_TIME": r"full ?time|full (?:or |and )?part ?time|vollzeit|voll (?:und |oder |bzw\.? )?teilzeit"
    r"|hel (?:eller|och|og) deltid|fuld og deltid|temps (?:plein|complet)|plein temps|(?:tiempo|jornada|período|periodo"
    r"|tempo) (?:completa|completo"
    r"|integral|pieno)|tempo inteiro|integral\b|voltijds?|ful[ld]tids?|heltids?|täysipäiväi|kokoaika|pełn\w+ (?:etat|wymiar)"
    r"|pln[ýé]\w* (?:pracovn\w+ )?(?:úvazek|úväzok)|\bhpp\b|teljes munkaid|normă întreagă|tam zamanlı|полн(?:ая|ый) (?:занятость|рабочий)"
    r"|пълен работен ден|пълна заетост"
    r"|повна зайнятість|全职|全職|正社員|フルタイム|정규직|풀타임|משרה מלאה|دوام كامل|toàn thời gian|penuh waktu|full-?tid|пълно работно"
    r"|πλήρη|tam[- ]?(?:ştat|iş|məşğulluq)|(?<!არა)სრული (?:განაკვეთ|დატვირთვ)|(?<!ոչ )լրիվ (?:դրույք|զբաղված)|толық (?:жұмыс|ставка|күн)|"
    r"толук (?:жумуш|убакыт)"
    r"|to['’ʻ‘]liq (?:stavka|bandlik|ish)|бүтэн (?:цаг|ажлын)|kohë (?:e|të) plotë|(?<!не)полно работно|(?<!не)пуно радно|(?<!ne)puno radno|polni delovni"
    r"|(?<!ne )vis[au]s? etat|(?<!ne)pilna (?:darbo|slodze)|täistööa|täiskoorm|fullt starf|lánaimseartha|llawn ?amser|lanaldi oso|xornada completa|sepenuh masa"
    r"|voltyds|পূর্ণকালীন|کل وقتی|முழு ?நேர|पूर्ण ?काल|ពេញម៉ោង|အချိန်ပြည့်|ເຕັມເວລາ|ሙሉ (?:ጊዜ|ሰዓት)|تمام.?وقت|เต็มเวลา",
    "PART_TIME": r"part ?time|teilzeit|(?:pieno|completo|plein|complet|integral) (?:o|ou) par[tcz]"
    r"|temps partiel|tiempo parcial|(?:jornada|media) (?:parcial|jornada)|meio período|tempo parcial"
    r"|tempo parziale|deeltijd|deltid|osa-?aika|(?:niepełn|część|½)\w* (?:etat|wymiar|etatu)|(?:zkrácen|částečn"
    r"|čiastočn)\w+ (?:pracovn\w+ )?(?:úvazek|úväzok)"
    r"|részmunkaid|normă parțială|yarı zamanlı|частичная занятость|неполн|часткова|兼职|兼職|パート|アルバイト|파트타임|시간제|아르바이트"
    r"|משרה חלקית|دوام جزئي|bán thời gian|paruh waktu|werkstudent|working student|studentenjob|half ?time|mini ?job|brigád|studentjob"
    r"|studiejob|yarım[- ]?(?:ştat|iş)|არასრული (?:განაკვეთ|დატვირთვ)|ნახევარი განაკვეთ|ոչ լրիվ|կես դրույք|толық емес|толук эмес|yarim stavka|"
    r"хагас цаг|цагийн ажил"
    r"|kohë (?:e|të) pjesshme|скратено работно|непуно радно|nepuno radno|krajši delovni|(?<!\w)ne visas? etat|nepilna|osaline|osakoorm|hlutastarf"
    r"|páirtaimseartha|rhan ?amser|lanaldi partzial|xornada parcial|separuh masa|deeltyds|খণ্ডকালীন|جز ?وقتی|பகுதி ?நேர|अंश ?काल|आंशिक|ក្រៅម៉ោង|အချိန်ပိုင်း"
    r"|ບາງເວລາ|ትርፍ ጊዜ|پاره.?وقت|نیمه.?وقت|พาร์ทไทม์|บางเวลา",
    "CONTRACTOR": r"contract(?!\w* (?:of employment|type|duration|indefinite))(?:or)?s?\b|freelanc|1099|\bc2c\b|corp(?:oration)? to corp"
    r"|independent|self ?employed|selbst(?:st)?ändig|freie mitarbeit|indépendant|autónomo|autônomo|\bpj\b|zzp|\bb2b\b|\bičo\b|\bosvč\b"
    r"|živnost|umowa zlecenie"
    r"|konsult\b|подряд|гпх|фриланс|фріланс|外包|业务委托|業務委託|フリーランス|프리랜서|계약직|external collaboration|3rd party"
    r"|third party|prestataire|partita iva",
    "TEMPORARY": r"temporary|\btemp\b|seasonal|fixed ?term|befristet(?!.*unbefristet)|zeitarbeit|aushilfe|\bcdd\b|intérim|saisonnier"
    r"|temporal\b|temporár|eventual\b|tempo determinato|determinato|tijdelijk|vikariat|visstid|tidsbegränsad|midlertidig|tidsbegrænset"
    r"|määräaikai|czas określony|doba určitá"
    r"|dobu určitou|határozott|sezonal|временн|тимчасов|临时|臨時|派遣|契約社員|임시직|limited term|term limited|temporaire|sezónn"
    r"|temporanea",
    "INTERN": r"\bintern(?:s|ship|ships)?\b|praktik(?:um|ant|ums|plats)|stagiair|\bstage\b|estágio|estagi[aá]ri|becari|prácticas|pasant"
    r"|tirocini|stáž|staż|praktyk|harjoitteli|gyakornok|stagiu|\bstaj|стаж[её]р|стажування|стажировк|实习|實習|インターン|인턴|התמחות"
    r"|thực tập|magang|co ?op\b|placement student|industrial placement",
    "VOLUNTEER": r"volunt|ehrenamt|bénévol|freiwillig|wolontari|dobrovoln|vrijwillig|志愿|ボランティア|자원봉사|pro bono",
    "PER_DIEM": r"per ?diem|\bprn\b|\bas needed\b|zero ?hours?|on call\b",
    "OTHER": r"^other$|^sonstige",
}
_TYPE_PATTERNS = {kind: _any(pattern) for kind, pattern in _TYPES.items()}
_PERMANENT = _any(
    r"permanent|unbefristet|festanstellung|\bcdi\b|indefinid|\bclt\b|indeterminato|vast dienstverband|fast anställ"
    r"|tillsvidare|fastansæt|fast stilling|vakituinen|czas nieokreślony|umowa o pracę|dobu neurčitou|бессрочн|постоянн|regular employee"
)
_SAYS_MORE = re.compile(r"\w{4}|\d")  # more than "or", "and", "und", a mark
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=_REMEMBERED)
def _types_of(word: str) -> frozenset[str]:
    plain = " ".join(re.sub(r"[_\-–‐/]+", " ", _CAMEL.sub(" ", word[:_LONGEST_LABEL])).split())
    found = frozenset(kind for kind, pattern in _TYPE_PATTERNS.items() if pattern.search(plain))
    return found - {"TEMPORARY"} if re.search(r"neurčit|nieokreślon|unbefristet|indeterminato|határozatlan", plain, re.IGNORECASE) else found


def is_employment_type(text: str) -> bool:
    """Whether a short text is nothing but employment types ("Full time", "Teilzeit / Minijob")."""
    rest = " ".join(re.sub(r"[_\-–‐/]+", " ", text[:_LONGEST_LABEL]).split())
    if not _types_of(rest):
        return False
    for pattern in _TYPE_PATTERNS.values():
        rest = pattern.sub(" ", rest)
    return not _SAYS_MORE.search(rest)


def employment_types(words: Iterable[str]) -> tuple[str, ...]:
    """Sorted unique schema.org employment types for the vendor's words; unknown words give nothing.

    "Permanent" says nothing of hours. Vendors that print both print it for full time (17 of 17 recorded ones), so it counts as
    FULL_TIME where no other word says more.
    """
    words = list(words)
    found = set().union(*map(_types_of, words))
    if not found and any(_PERMANENT.search(word[:_LONGEST_LABEL]) for word in words):
        return ("FULL_TIME",)
    return tuple(sorted(found))


_EDGE = r"(?:^|[(\[|,/–—:]|\s-\s?)\s*"
_EDGE_END = r"\s*(?:$|[)\]|,/–—:]|\s-)"
_TITLE_TYPES = {
    "FULL_TIME": r"full[- ]?time|vollzeit|temps plein|tiempo completo|jornada completa|plný úvazek|\bHPP\b|heltid|全职|正社員|정규직"
    r"|полный рабочий день|pełny etat",
    "PART_TIME": r"part[- ]?time\b|teilzeit|temps partiel|tiempo parcial|media jornada|deeltijd|deltid|werkstudent|working student"
    r"|(?:zkrácený|částečný) úvazek|niepełny etat|minijob|brigád|兼职|アルバイト|파트타임",
    "CONTRACTOR": rf"{_EDGE}(?:\d+[- ]months? |w2 |1099 |remote |long[- ]term )?contract(?:or)?{_EDGE_END}|\bfreelance"
    rf"|\b\d{{1,2}}[- ]month contract|contract[- ]to[- ]hire|independent contractor|\b1099\b|\bC2C\b|業務委託|프리랜서|фриланс",
    "TEMPORARY": rf"\btemporary\b|\bfixed[- ]term\b|\bFTC\b|\bseasonal\b|befristet|\bCDD\b|{_EDGE}temp{_EDGE_END}|\bvikariat"
    rf"|maternity cover|parental leave cover|elternzeitvertretung|派遣|临时",
    "INTERN": r"\binterns?\b(?! (?:program|management|relations))|\binternships?\b(?! (?:coordinator|manager|program manager))"
    r"|praktik(?:um|ant)|\bstagiaire|^\W*stage\b(?! (?:manager|hand|director|technician|designer))|\bstage[ )]*(?:h/f|f/h|\()|estágio"
    r"|estagi[aá]ri|\bbecari[oa]"
    r"|\bprácticas|pasant[ei]|tirocini|stáž|praktykant|\bstaż|harjoittelija|gyakornok|стаж[её]р|实习|實習|インターン|인턴|\bco-op\b"
    r"|\bmagang\b|\bstajyer|thực tập",
    "VOLUNTEER": r"\bvolunteer\b(?! (?:coordinator|manager|engagement|services|program|relations|director|recruit|and|&|experience"
    r"|operations|lead|specialist))|ehrenamtlich|bénévole",
    "PER_DIEM": r"\bper[- ]diem\b|\bPRN\b",
}
_TITLE_PATTERNS = {kind: _any(pattern) for kind, pattern in _TITLE_TYPES.items()}


_JOB = (
    r"(?:(?:remote|hybrid|permanent|contract|temporary|salaried|hourly|exempt|on-?site)[ ,]+){0,2}"
    r"(?:role|position|job|opportunity|vacancy|post|employee|contract)"
)
_OR = r"(?:\s?\([^()\n]{1,40}\))?(?: ?/ ?|, | und | oder | sowie | bzw\.? )(?:in )?"  # "Vollzeit (38,5 Stunden) oder Teilzeit"
_SEEKS = r"\b(?:seeking|looking for|hiring|recruiting) (?:an? |our |one |two )?(?:[\w-]+,? ){0,2}?"
_ON = r"(?:tjänst|anställning|jobb|stilling|ansættelse)\w* på"
_HOURS = r"\([^()\n]{1,40}\) "  # "(38.5 hours a week)"
_TEXT_TYPES = {
    "FULL_TIME": rf"\bfull[- ]time,? (?:[\w/&-]+ ){{0,3}}?{_JOB}\b|\b(?:position|role|job|post) is full[- ]time"
    rf"|{_SEEKS}full[- ]time\b|\bfull[- ]time {_HOURS}(?:or|and) part[- ]time\b|\bfull[- ]{{0,2}}(?:or|and|/|&) ?part[- ]time,? (?:[\w/&-]+ ){{0,3}}?{_JOB}\b"
    rf"|vollzeitstelle|\bin vollzeit\b|\bvoll(?:zeit|-)?{_OR}teilzeit|\bteil(?:zeit|-)?{_OR}vollzeit"
    rf"|(?:poste|contrat|emploi|cdi|cdd)[ ,à]{{1,4}}temps plein|heltidstjänst|heltidsstilling|(?:arbet|jobb)ar (?:på )?heltid|{_ON} (?:heltid|ful[dl]tid)"
    r"|(?:tjänsten|anställningen|stillingen) (?:är|er) (?:på )?(?:heltid|fuldtid|fulltid)"
    r"|fuldtidsstilling|práce na plný úvazek|teljes munkaidős (?:állás|pozíció|munka)"
    r"|praca na pełny etat|w pełnym wymiarze|(?:fulltime|voltijdse?) (?:functie|baan|dienstverband)"
    r"|kokoaikai\w+ (?:tehtävä|työ)|(?:contrato|puesto|vacante|plaza) (?:a|de) tiempo completo"
    r"|jornada completa(?! d(?:[oa]s?|el|e(?! \d))\b)",  # in Portuguese the whole way of a customer
    "PART_TIME": rf"\bpart[- ]time,? (?:[\w/&-]+ ){{0,3}}?{_JOB}\b|\b(?:position|role|job|post) is part[- ]time|{_SEEKS}part[- ]time\b"
    rf"|teilzeitstelle|\bin teilzeit\b|\bvoll(?:zeit|-)?{_OR}teilzeit|\bteil(?:zeit|-)?{_OR}vollzeit|\(teilzeit\)"
    rf"|\bfull[- ]time {_HOURS}(?:or|and) part[- ]time\b"
    rf"|(?:poste|contrat|emploi|cdi|cdd)[ ,à]{{1,4}}temps partiel|deltidstjänst|deltidsstilling|{_ON} deltid|praca na część etatu"
    r"|(?:contrato|puesto|vacante) (?:a|de) tiempo parcial|(?:parttime|deeltijdse?) (?:functie|baan|dienstverband)|részmunkaidős (?:állás|pozíció|munka)",
    "TEMPORARY": r"(?<!un)befristete[ns]? (?:teilzeit|vollzeit)?(?:stelle|position|arbeitsverhältnis|beschäftigung)"
    r"|\bfixed[- ]term (?:contract|position|post|role|appointment)"
    rf"|\btemporary,? {_JOB}\b|tidsbegrænset stilling|määräaikai\w+ (?:tehtävä|työsuhde)",
}
_TEXT_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _TEXT_TYPES.items()}
_SPEAKS_OF_TYPE = re.compile(
    r"full[- ]{0,2}(?:time|or|and|/|&)|part[- ]time|parttime|vollzeit|teilzeit|voll- |voll-?/|teil- |teil-?/|temps p|heltid|deltid|fuldtid|fulltid|plný úvazek"
    r"|zkrácený úvazek| etatu?\b|w pełnym|kokoaikai|tiempo (?:completo|parcial)|jornada completa|tempo (?:pieno|parziale|integral)|voltijd|deeltijd|munkaidő"
    r"|(?:полный|неполный) рабочий|занятость|зайнятість|befristete|fixed[- ]term|temporary|tidsbegrænset|määräaikai|fulltime"
)
_NOT_CHOSEN = "[ ]"  # a box without a cross


def employment_types_in_text(text: str) -> tuple[str, ...]:
    """Employment types that a posting's body says of it, sorted and unique: in a sentence ("our full-time position"), else in a line of its own."""
    spoken = _around(_SPEAKS_OF_TYPE, text[:_LONGEST_TEXT])
    if found := sorted(kind for kind, pattern in _TEXT_PATTERNS.items() if pattern.search(spoken)):
        return tuple(found)
    lines = [line for line in spoken.splitlines() if len(line) <= _LONGEST_LINE and _NOT_CHOSEN not in line and line[-1:] != ":" and is_employment_type(line)]
    return employment_types(lines)


def employment_types_in_title(title: str) -> tuple[str, ...]:
    """Employment types that a title names ("Applied Machine Learning Intern"), sorted and unique."""
    title = title[:_LONGEST_LABEL]
    return tuple(sorted(kind for kind, pattern in _TITLE_PATTERNS.items() if pattern.search(title)))
