"""Postings that are letters: no section headings and no labels, but a sentence that asks for somebody, and how, when or where to answer."""

from __future__ import annotations

import re

from crawlers.pages import words
from crawlers.pages.lists import heads_list
from crawlers.pages.tables import Table, any_of, one_of, word_starts_with

_SIGNS = 2  # of when, on which terms and how to answer, beside the sentence that asks
_READ = 6000  # characters of a text in which a letter shows itself
_REACH = 120  # characters after "we are looking for" in which it is said for whom

_SEEKS = word_starts_with(
    r"""
    (?:wir|praxis|unser .{1,20}) (?:suchen|suche|sucht|stellen)\b | suchen wir\b | (?:zur|als) (?:verstärkung|unterstützung)
    sucht (?:zum|ab|eine[nr]?|per|für)\b
    (?:we(?: are|.re)?|i(?: am|.m)) (?:currently |now |also )?(?:looking for|searching for|seeking|seek|recruiting|hiring|in need of)\b
    is (?:currently )?(?:looking for|seeking|recruiting) an?\b
    (?:nous|on) (?:recherch|recrut|cherch)\w+ | (?:recherche|recrute) (?:une?|des|son|sa)\b | (?:wij|we) (?:zoeken|zijn op zoek naar) | zoeken wij
    zijn wij op zoek naar | is op zoek naar een | zoekt (?:een|per|voor|naar)\b | (?:søger|søker|söker) (?:en|ett?)\b | busca una?\b | procura uma?\b
    cerchiamo | (?:stiamo )?cercando | (?:si )?ricerca(?:no)? (?:un|personale) | cerca (?:un|una|personale)\b | ricerchiamo | buscamos
    se (?:busca|necesita|solicita) | necesitamos | estamos buscando
    procuramos | precisa-se | procura-se | estamos (?:à procura|procurando|contratando|a recrutar) | contrata-se
    vi (?:søger|söker|søker|leder efter|behöver) | søger vi | söker vi | søker vi
    haemme | etsimme | hakee | hledáme | hľadáme | přijmeme | prijmeme | szukamy | poszukujemy | zatrudnimy | poszukuje | keresünk | keres
    felveszünk | munkatársat keres
    căutăm | angajăm | angajează | caută | требует?[юс]\w+ | (?:мы )?ищем | приглашаем | ищет | шукаємо | потріб(?:ен|на|ні) | запрошуємо | търсим
    набираме | търси
    ζητείται | ζητούνται | ζητάμε | αναζητούμε | αναζητά | ζητά | aranıyor | arıyoruz | aranmaktadır | tražimo | traži se | potreban | potrebna
    iščemo | zaposlimo | išče | ieškome | reikaling\w+
    meklējam | aicinām | otsime | vajame | otsib | leitum að | óskum eftir | óskar eftir
    (?:cần )?tuyển | dicari | dibutuhkan | mencari | membutuhkan | diperlukan | مطلوب | نبحث عن | تبحث .{3,25} عن | تعلن .{3,25} عن حاجت | استخدام می
    נדרש | דרוש | מחפשים | مورد نیاز | رับสมัคร | ต้องการ | आवश्यकता
    tələb olunur | axtar(?:ılır|ırıq) | işə götür | ვეძებთ | ეძებს | (?:გვ)?ესაჭიროება | փնտրում (?:ենք|է) | պահանջվում (?:է|են) | ізде(?:йді|йміз)
    қажет\b | керек\b
    изде(?:йт|йбиз) | талап кылынат | kerak\b | qidir(?:moqda|yapmiz) | talab (?:qilinadi|etiladi) | ишга таклиф | ажилд (?:авна|урьж) | kërkojmë
    kërkohet | kërkohen
    бараме | потреб(?:ен|на|ан) | тражимо | запошљава | traže se | nfittxu | táimid ag lorg | (?:rydym )?yn chwilio am | bilatzen (?:du|ari|dugu)
    behar (?:da|dugu)
    precísase | necesítase | naghahanap | kailangan ng | tunatafuta | inatafuta | (?:ana|wana)hitajika | ons soek | benodig | op soek na | আবশ্যক | খুঁজছি
    ضرورت ہے | درکار (?:ہے|ہیں) | தேவை | தேடுகிறோம் | आवश्यक | चाहिए | चाहियो | ត្រូវការ | ជ្រើសរើស | အလိုရှိ | ခေါ်ယူ | ຮັບສະໝັກ | ຕ້ອງການ | (?:ይ|እን)ፈልጋ | ይፈለጋል
    نیازمند | جذب می | busquem | cerquem | necessitem
    """
)
_SEEKS_UNSPACED = any_of(
    """募集して | 募集中 | 募集いたし | 大募集 | を募集 | 诚聘 | 招聘 | 诚招 | 急聘 | 誠徵 | 徵求 | 모집합니다 | 모십니다 | 채용합니다 | 구합니다"""
)
_SOMEBODY = any_of(
    r"""
    kolleg | colleague | mitarbeit | verstärkung | team member | collègue | collega | compañer | coleg | kolega | koleg | kollég | munkatárs | työkaver | medarb
    коллег | колег | сотрудник | співробітник | συνάδελφ | συνεργάτ | çalışma arkadaş
    スタッフ | 仲間 | 同事 | 员工 | 직원 | 동료 | nhân viên | rekan | karyawan | زميل | موظف
    əməkdaş | თანამშრომ | კოლეგ | աշխատակ | գործընկեր | қызметкер | кызматкер | xodim | ходим | ажилтан | punonjës | сарадник | вработен | langile | lankide
    cydweithiwr | mfanyakazi | কর্মী | ملازم | பணியாளர் | कर्मचारी | បុគ្គលិក | ဝန်ထမ်း | ພະນັກງານ | ሠራተኛ | ሰራተኛ | พนักงาน | همکار
    """
)
_WANTED = Table(
    r".{2,80}?\W(?:"
    + one_of(
        r"""
        gesucht | wanted | needed | required | gezocht | gevraagd | recherchée?s?(?: \(.{1,8}\))? | cercasi | ricercat[oaie] | søges | sökes | søkes
        haetaan | poszukiwan[yaie] | hledá se | hľadá sa
        kerestetik | keresünk | felvétel | требуется | требуются | потрібен | потрібна | потрібні | aranıyor
        ζητείται | ζητούνται | مورد نیاز
        tələb olunur | axtarılır | պահանջվում է | қажет | керек | kerak | талап кылынат | ажилд авна | kërkohet | behar da | gesoek | benodig
        anahitajika | আবশ্যক
        کی ضرورت ہے | درکار | தேவை | चाहिए | चाहियो | आवश्यक(?:ता)? | အလိုရှိသည် | ይፈለጋል
        """
    )
    + r")\W*|\W*(?:"
    + one_of(
        r"""
        wanted:? | gesucht: | wir suchen (?:eine?n?|zum|ab|per|für)\b | we are (?:looking for|hiring|seeking) an?\b
        we.re (?:looking for|hiring) an?\b | gezocht: | (?:wij|we) zoeken een\b
        nous (?:recherchons|recrutons) une? | recherche (?:une? |\(?h/f) | on (?:recrute|recherche|cherche) une? | cerc(?:asi|hiamo)
        se (?:busca|necesita|solicita) | buscamos una? | procura-se | precisa-se
        contrata-se | procuramos uma? | vi (?:søger|söker|søker) (?:en|ett|et)\b | haemme | etsimme | hledáme | hľadáme | přijmeme | prijmeme
        szukamy | zatrudnimy | poszukujemy | keresünk | căutăm | angajăm | требует?ся
        требуются | ищем | шукаємо | потріб(?:ен|на|ні) | търсим | ζητείται | ζητούνται | αναζητούμε | tražimo | traži se | potreb[ae]n | iščemo
        zaposlimo | ieškome | meklējam | otsime | óskum eftir
        tuyển(?: dụng)? | cần tuyển | dicari | dibutuhkan | lowongan | مطلوب | استخدام | דרוש(?:ה|ים|/ה)? | รับสมัคร
        ვეძებთ | გვესაჭიროება | потреб(?:ан|на) | тражимо | бараме | kailangan ng | nevojitet | tunatafuta | ons soek | nfittxu
        """
    )
    + r")\W.{2,80}|.{2,60}(?:募集|募集中|大募集|急募|모집|구함|구인)\W*|\W*(?:招聘|诚聘|急聘|誠徵|诚招).{2,40}"
)
_START = any_of(
    r"""
    ab sofort | zum nächstmöglichen | ab (?:dem |\d)[\w. ]{3,20} | sofort oder später | as soon as possible | asap\b | immediate(?:ly)?\b
    start(?:ing)? (?:date|in|on|from) | per direct | per onmiddellijk
    zo spoedig mogelijk | op korte termijn | dès que possible | dès maintenant | immédiat | à partir d | (?:inizio|assunzione) immediat | da subito
    (?:incorporación|inicio) inmediat | a partir d | entrada imediata | início imediato
    snarest | hurtigst muligt | med tiltrædelse | omgående | tillträde | så snart som möjligt | heti\b | mahdollisimman pian | od zaraz | ihned
    nástup | čo najskôr | azonnal | mielőbb | imediat | срочно | немедленно
    терміново | незабавно | με άμεση | άμεσα | hemen | en kısa sürede | веднага | незабавно | odmah | takoj | nuo dabar | nekavējoties | kohe\b
    sem fyrst | strax | 即日 | すぐ | 急募 | 立即 | 即时 | 即日起 | 바로 | 즉시
    gấp | ngay | segera | secepatnya | فورا | فوري | חופשי מיידי | מיידי | بلافاصله | ด่วน
    təcili | dərhal | სასწრაფოდ | շտապ | անմիջապես | шұғыл | тез арада | zudlik bilan | яаралтай | menjëherë | urgjent | веднаш | одмах | hitno | berehala
    mara moja | so gou as moontlik | onmiddellik | জরুরি | فوری | உடனடி | तुरंत | तत्काल | तुरुन्त | បន្ទាន់ | ດ່ວນ | በአስቸኳይ
    """
)
_TERMS = any_of(
    r"""
    vollzeit | teilzeit | minijob | \d\d? ?(?:stunden|std\.?|h)\b | halbtags | befristet | festanstellung | ganztags | full[ -]?time | part[ -]?time
    \d\d (?:hours|hrs) | permanent | shifts?\b | temps (?:plein|partiel) | \bcdi\b | \bcdd\b
    \d\d ?h(?:eures)?\b | voltijd | deeltijd | fulltime | parttime | \d\d uur | tempo (?:pieno|parziale|indeterminato|determinato|inteiro|integral)
    jornada | tiempo (?:completo|parcial) | horario | contrato | heltid | deltid | fuldtid
    \btimer\b | \btimmar | kokoaik | osa-aik | vakituinen | määräaikai | pełny etat | pełen etat | niepełny | umow[ay] | úvazek | hpp\b | dpp\b | dpč\b
    úväzok | teljes munkaid | részmunkaid | főállás | normă | cu jumătate | contract
    полн\w+ (?:занятост|рабоч|день) | график | частичн\w+ занят | повна зайн | графік | неповн | πλήρη\w* | μερική\w* | ωράριο | tam zamanlı
    yarı zamanlı | vardiya | пълен работен | непълно | puno radno | pola radnog | polni delovni
    visu etatu | pilna slodze | täistööaeg | osaline | fullt starf | hlutastarf | 正社員 | パート | アルバイト | 時給 | 月給 | シフト
    全职 | 兼职 | 全職 | 兼職 | 月薪 | 时薪
    정규직 | 시급 | 월급 | 아르바이트 | 주\d일 | toàn thời gian | bán thời gian
    lương | penuh waktu | paruh waktu | gaji | \bshift | دوام | راتب | משרה | שכר | تمام وقت | تمام‌وقت | เต็มเวลา | เงินเดือน | gehalt | \btarif | salary
    \blohn | salaris | salaire | stipendio | sueldo | salário | løn\b | lønn | lön\b
    tam (?:ştat|iş) | yarım (?:ştat|iş) | iş (?:rejimi|qrafiki|saatı) | əmək ?haqqı | maaş | განაკვეთ | გრაფიკ | ხელფას | ანაზღაურებ | դրույք
    գրաֆիկ | աշխատավարձ
    жалақы | жұмыс кестесі | айлык | maosh | oylik | ish (?:vaqti|grafigi) | маош | ойлик | цалин | бүтэн цаг | kohë të (?:plotë|pjesshme) | orar\b
    полно работно
    пуно радно | \bплата\b | lánaimseartha | páirtaimseartha | (?:llawn|rhan)[- ]amser | cyflog | lanaldi | soldata | xornada | (?:sepenuh|separuh) masa | sahod
    mshahara | muda (?:wote|kamili) | voltyds | deeltyds | পূর্ণকালীন | খণ্ডকালীন | বেতন | کل وقتی | جز وقتی | تنخواہ | முழு ?நேர | பகுதி ?நேர | சம்பளம் | वेतन | तलब
    पूर्णका | अंशका | ពេញម៉ោង | ក្រៅម៉ោង | ប្រាក់ខែ | အချိန်ပြည့် | လစာ | ເຕັມເວລາ | ເງິນເດືອນ | ደመወዝ | ደሞዝ | حقوق
    """
)
_OF_POSTS = word_starts_with(  # how a text speaks of the one who is to be hired
    r"""
    (?:successful|ideal|right) (?:candidate|applicant)s?\b | as an? .{3,60}?,? you(?: will|.ll)\b | you(?: will|.ll) (?:join|be joining|report to)\b
    als .{3,60} (?:bist|übernimmst|unterstützt|verantwortest) du\b | als .{3,60} (?:sind|übernehmen|unterstützen|verantworten) sie\b
    (?:le|la) candidate? idéale? | en tant que .{3,60}, vous\b | vous (?:rejoindrez|intégrerez) | (?:el|la) candidat[oa] ideal | o candidato ideal
    il candidato ideale | la risorsa (?:si occuperà|sarà|verrà) | de ideale kandidaat | als .{3,60} (?:ben|werk|ga) je\b | idealny kandydat | ideální kandidát
    ideális jelölt | candidatul ideal | ideal aday | идеальный кандидат | ідеальний кандидат
    """
)
_ANY = any_of(
    r"""
    initiativ\w* | spontan\w* | unsolicited | speculative | open application | always (?:looking|interested|on the lookout) | immer auf der suche
    candidature spontanée | candidatura (?:spontanea|espontánea|espontânea)
    open sollicitatie | autocandidatura | uopfordret | åpen søknad | avoin hakemus | talent pool | siempre buscamos | jederzeit
    """
)
_PHONE = re.compile(r"(?<!\d)(?:\+|00|0|\()\d[\d\s()/.-]{6,}\d(?!\d)")
_SENTENCE = re.compile(r"[.!?。！？\n]")


def asks_for(headings: list[str], text: str) -> str:
    """What a text asks for that is the letter of somebody who looks for staff, or "". `headings` are those of the page and its title."""
    text = text[:_READ]
    sought = next((heading for heading in headings if _WANTED.fullmatch(heading) and not heads_list(heading)), "") or _sought(text)
    if not sought or asks_for_anybody(text):
        return ""
    return sought if _answered(text) and _signs(text) >= _SIGNS else ""


def seeks(text: str) -> bool:
    """Whether a text has words such as "we are looking for"."""
    return _SEEKS.search(text) is not None or _SEEKS_UNSPACED.search(text) is not None


def asks_for_anybody(text: str) -> bool:
    """Whether a text asks for applications of any kind, and offers no work of its own."""
    return _ANY.search(text) is not None


def speaks_of_work(headings: list[str], text: str) -> bool:
    """Whether a text about an occupation offers it: it asks for somebody, speaks of whom it will be, or says when, on which terms and how to answer."""
    text = text[:_READ]
    asked = any(words.marked(heading) or _WANTED.fullmatch(heading) for heading in headings)
    return asked or _signs(text) >= _SIGNS or seeks(text) or _OF_POSTS.search(text) is not None


def _answered(text: str) -> bool:
    """Whether a text says how or where to answer."""
    return words.APPLICATION.search(text) is not None or "@" in text or _PHONE.search(text) is not None


def _signs(text: str) -> int:
    """How many of these a text says: when, on which terms, that one applies, where to write or call."""
    calls = "@" in text or _PHONE.search(text) is not None
    return calls + sum(table.search(text) is not None for table in (_START, _TERMS, words.APPLICATION))


def _sought(text: str) -> str:
    """The sentence that says for which occupation somebody looks."""
    for said in [*_SEEKS.finditer(text), *_SEEKS_UNSPACED.finditer(text)]:
        before = max((end.end() for end in _SENTENCE.finditer(text, max(0, said.start() - _REACH), said.start())), default=max(0, said.start() - _REACH))
        after = _SENTENCE.search(text, said.end(), said.end() + _REACH)
        sentence = text[before : after.start() if after else said.end() + _REACH]
        if words.names_role(sentence) or _SOMEBODY.search(sentence):
            return sentence.strip()
    return ""
