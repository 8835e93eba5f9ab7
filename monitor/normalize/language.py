"""The language of a text by its script, its letters, and the commonest words of texts and of postings."""

from __future__ import annotations

import re
from collections import Counter

_LONGEST = 3000  # characters looked at
_FEWEST_LETTERS = 40
_FEWEST_HITS = 0.08  # share of words that are common ones of the language; running text has 0.2 and more
_FEWEST_KINDS = 3  # different common words: "a", "i" and "do" belong to many languages
_FOREIGN_SCRIPT = 0.3  # share of letters that makes the script the text's own: postings are full of English names

_STOP_WORDS = {
    "en": "the a and of to in is for with you our we are on as will be your or this that have from an at by it their who not can work "
    "team experience what more about into all new role skills years using build help looking other while has was were also would "
    "should could these those than then them over under per each every day days week hour hours pay job position responsibilities "
    "requirements qualifications benefits duties company apply full before after very two one",
    "de": "der die und das den dem des ein eine einen einer mit für von zu ist auf im bei wir sie du dich deine unser unsere ihre werden "
    "sich als auch oder nicht zur zum durch sowie über bist hast suchen bieten aufgaben anforderungen profil gehalt stunden woche "
    "arbeit stelle bewerbung haben hat nach bis wenn sehr unter gute kenntnisse erfahrung",
    "fr": "le la les des et du une un en pour dans vous nous est sur avec au aux par que qui votre notre vos nos ce cette ces plus sont "
    "ou être se sa son afin missions profil recherché poste contrat salaire heures expérience travail équipe connaissances ainsi "
    "entre chez très deux jours semaine",
    "es": "el la los las de y del en un una para con por que se es al nuestro nuestra tu su como más o lo sus nos te está son "
    "experiencia equipo años trabajo conocimientos requisitos funciones ofrecemos puesto empresa salario jornada horas buscamos "
    "desde hasta muy entre sobre tiene conocimiento responsabilidades",
    "pt": "o os as de e do da dos das em um uma para com por que se é ao no na nos nas você nossa nosso seu sua como mais ou são não às "
    "experiência equipe equipa trabalho conhecimento requisitos responsabilidades oferecemos vaga empresa salário horas buscamos "
    "benefícios até entre sobre tem muito atividades conhecimentos",
    "it": "il lo la gli le di e del della dei delle in un una per con che si è al alla nel nella tu i nostro nostra come più o sono su "
    "da ha anche tra siamo lavoro esperienza conoscenza requisiti mansioni offriamo azienda contratto orario ore settimana "
    "cerchiamo candidato anni presso retribuzione attività conoscenze",
    "nl": "de het een en van in je te voor met is op dat zijn wij jij ons onze bij aan als of ook naar door om die er jouw ben hebt niet "
    "wat maar uit deze heb werken taken functie bieden vragen uur week salaris bedrijf ervaring kennis wordt heeft over meer",
    "pl": "i w z na do się nie jest że oraz dla o od przez jako lub po za to są być które który nasz nasze naszych pracy ze co jak twoje "
    "ci czy doświadczenie znajomość obowiązki wymagania oferujemy stanowisko umowa wynagrodzenie godzin tygodniu zakres mile "
    "widziane firma zespół mamy masz będzie ma",
    "cs": "a v na se s je to z do že pro o k ve jako by nebo za od po jsou být které který co ale jak u při budeš nám naše našem tě své "
    "nás ti práce práci zkušenosti znalost požadujeme nabízíme náplň požadavky mzda plat hodin týdně pracovní úvazek pozice máme "
    "jsme máš bude má hledáme vzdělání",
    "sk": "a v na sa s je to z do že pre o k vo ako by alebo za od po sú byť ktoré ktorý čo ale u pri budeš nám naše našom ťa svoje nás "
    "ti práce prácu skúsenosti znalosť môžeš tvoje požadujeme ponúkame náplň požiadavky mzda plat hodín týždenne pracovný úväzok "
    "pozícia máme sme máš bude má hľadáme vzdelanie",
    "sv": "och i att en som på är av för med till den det du vi har om ett vår vårt våra din dina kan de inom eller hos från oss ska dig "
    "samt arbeta vara inte kommer så arbetsuppgifter kvalifikationer erbjuder söker lön tjänsten timmar vecka erfarenhet kunskap "
    "blir när ha får mycket",
    "no": "og i å en som på er av for med til den det du vi har om et vår vårt våre din dine kan de innen eller hos fra oss skal deg "
    "samt jobbe være ikke vil så etter deres ved bli arbeidsoppgaver kvalifikasjoner tilbyr søker lønn stillingen timer uke "
    "erfaring kunnskap når ha får mye blir",
    "da": "og i at en som på er af for med til den det du vi har om et vores din dine kan de inden eller hos fra os skal dig samt "
    "arbejde være ikke vil så efter deres ved blive både arbejdsopgaver kvalifikationer tilbyder søger løn stillingen timer uge "
    "erfaring kendskab bliver når have får meget",
    "fi": "ja on ei se että sekä kanssa tai myös ovat olet sinulla meillä joka mukaan meidän sinun voit kuin olemme työ työtä osaamista "
    "kokemusta hyvä mutta tehtävä jossa tehtävät vaatimukset tarjoamme etsimme palkka työsuhde viikossa edellytämme hakemus "
    "kokemus kuuluu voi olla saat sinua",
    "hu": "a az és hogy nem egy is meg van de el ha vagy csak mint ami lesz valamint illetve által számára során munka tapasztalat "
    "szükséges való kell minden legalább között feladatok elvárások kínálunk amit ajánlunk keresünk fizetés bér óra heti havonta "
    "végzettség munkavégzés cég csapat két jelentkezés jó előny",
    "ro": "și de în la a cu pentru pe o un este sunt care din ce nu se sau ca mai prin către te tău tale noastră noștri vei ai "
    "experiență echipa lucru responsabilități cerințe oferim căutăm salariu ore săptămână contract muncă companie beneficii "
    "cunoștințe fi aceste",
    "hr": "i u na je se za da od s su o ili kao koji koja koje ne uz te iz biti će po što rad tvoj naš našem tim kroz iskustvo "
    "poznavanje radu posao vas zadaci uvjeti nudimo tražimo plaća sati tjedno radno mjesto tvrtka prijava ugovor iskustva",
    "sl": "in v na je za se da z s so ki ali kot pri ter od po bo biti kar tudi ne do iz naš našem vas delo dela izkušnje znanje nudimo "
    "imate vaše naloge pogoji iščemo plača tednsko delovno mesto podjetje prijava pogodba izobrazba",
    "lt": "ir į yra su kad ar iš tai už apie kaip bei būti mūsų jūsų tavo darbo patirtis gebėjimas per dėl nuo pagal arba kurie pareigos "
    "reikalavimai siūlome ieškome atlyginimas valandų savaitę įmonė komanda patirties žinios galimybė",
    "lv": "un ir ar no uz par kā vai lai kas pie tiks mūsu jūsu tavs darba pieredze prasmes darbs būs pēc arī šo mēs tu pienākumi "
    "prasības piedāvājam meklējam alga stundas nedēļā uzņēmums komanda pieredzi zināšanas iespēja",
    "et": "ja on ei et see kui ning või meie sinu oma mis kes oled ka olema töö kogemus tööd koos meil pakume ootame oskus tööülesanded "
    "nõudmised otsime palk tundi nädalas ettevõte meeskond ootused haridus",
    "tr": "ve bir bu için ile da de olarak en çok olan veya gibi daha sahip deneyim çalışma iş ekip olmak konusunda tercihen iyi bizim "
    "size yıl az görev aranan nitelikler maaş ücret saat hafta şirket arıyoruz mezunu tecrübe pozisyon bilgi sahibi",
    "id": "dan yang di untuk dengan dari ini dalam pada adalah kami anda akan atau memiliki sebagai tidak dapat ke secara serta kerja "
    "pengalaman mampu tugas kualifikasi persyaratan deskripsi pekerjaan tanggung jawab gaji jam minggu perusahaan bidang minimal "
    "pendidikan sejak membuat menerima karyawan bagi oleh",
    "ms": "dan yang di untuk dengan dari ini dalam pada adalah kami anda akan atau mempunyai sebagai tidak boleh ke secara serta kerja "
    "pengalaman ialah syarikat daripada kepada tugas kelayakan keperluan tanggungjawab gaji jam minggu bidang jawatan permohonan "
    "calon mereka bagi oleh pekerja",
    "vi": "và của các có cho là trong với được để những về từ khi một công việc kinh nghiệm người tại theo trên không làm mô tả yêu cầu "
    "quyền lợi lương giờ tuần ty tuyển dụng vị trí ứng viên",
    "ca": "i el la els les de del en un una per amb que és al dels a com més o ens seu seva nostre nostra experiència equip feina "
    "treball coneixements també són requisits funcions oferim sou hores empresa busquem lloc",
    "tl": "ang ng sa mga na at ay para may kung ito ka mo siya namin ating hindi trabaho kwalipikasyon tungkulin sahod oras linggo "
    "kumpanya aplikante",
    "sq": "dhe të në për me një është nga që i e së si do ose tek punë",
    "is": "og að í á er sem til við um með af fyrir ekki það eru hjá þú starf starfssvið hæfniskröfur laun vinnutími fyrirtæki reynsla "
    "menntun",
    "sw": "na ya wa kwa ni katika za la kazi au cha majukumu sifa mshahara saa wiki kampuni uzoefu elimu",
    "af": "die en van in is het nie vir met op te wat jy ons sal aan by moet",
    "ru": "и в на с по не что для от к мы из как вы или за у до это о при работы опыт их а также будет знание наш обязанности требования "
    "условия предлагаем зарплата график часов неделю компания работать есть был все так только будут вакансия оплата образование",
    "uk": "і в на з та до не що для від ми як ви або за у це про при роботи досвід їх а також буде знання наш із обов язки вимоги умови "
    "пропонуємо зарплата графік годин тиждень компанія працювати вакансія оплата є вони освіта робота роботу",
    "bg": "и в на с за от да се не по са или към е които при като ще ни работа опит вас ви със отговорности изисквания предлагаме "
    "заплата работно време часа седмица компания длъжност условия търсим образование",
    "sr": "и у на је се за да од са су или као који која које не уз из бити ће по рад",
    "be": "і ў на з для не што да ад мы як вы або за у гэта аб пры працы",
    "mk": "и во на се за да од со не по или како кои е работа ќе",
    "ar": "في من على إلى و عن أن مع هذا التي أو هو كل بين ما لا",
    "fa": "و در به از که این با را برای است می شما ما یا آن",
    "ur": "کے کی میں اور کا سے ہے کو پر نے",
}
# Letters that only some of the look-alikes have: each found one weighs like a common word.
_LETTERS = {
    "de": "ßüäö",
    "sv": "åäö",
    "no": "øåæ",
    "da": "øåæ",
    "fi": "äö",
    "cs": "řěů",
    "sk": "ľĺŕôä",
    "pl": "łąęśżźń",
    "pt": "ãõç",
    "es": "ñ¿¡",
    "ca": "·ï",
    "tr": "ışğ",
    "hu": "őű",
    "ro": "șțăâ",
    "uk": "іїєґ",
    "ru": "ыэё",
    "bg": "ъ",
    "sr": "јљњћђџ",
    "be": "ўі",
    "mk": "ѓќѕј",
    "is": "þð",
    "lt": "ėųū",
    "lv": "āēīūņļķģ",
    "et": "õ",
    "fr": "œçêèà",
    "hr": "đć",
    "sl": "č",
    "vi": "ơưđạế",
    "fa": "پچگژی",
    "ur": "ےٹڈں",
    "it": "ìòù",
}
# Letters that stand in one language alone: each different one found is as good as one more common word.
_OWN = "cs řěů|sk ľĺŕ|pl łżź|tr ğı|hu őű|ro șț|uk їєґ|be ў|sr љњћђ|mk ѓќ|is þ|lt ėų|lv ļķģņ|vi ơư|ur ےٹڈں|de ß"
_OWN_LETTERS = {entry[:2]: entry[3:] for entry in _OWN.split("|")}
_SCRIPTS = (
    ("ja", re.compile(r"[ぁ-ヿ]")),
    ("ko", re.compile(r"[가-힣ᄀ-ᇿ]")),
    ("zh", re.compile(r"[一-鿿]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[฀-๿]")),
    ("el", re.compile(r"[Ͱ-Ͽἀ-῿]")),
    ("he", re.compile(r"[֐-׿]")),
    ("ka", re.compile(r"[ა-ჿ]")),
    ("hy", re.compile(r"[԰-֏]")),
    ("bn", re.compile(r"[ঀ-৿]")),
    ("ta", re.compile(r"[஀-௿]")),
    ("te", re.compile(r"[ఀ-౿]")),
    ("gu", re.compile(r"[઀-૿]")),
    ("km", re.compile(r"[ក-៿]")),
    ("my", re.compile(r"[က-႟]")),
)
_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0530-\u05ff\u0900-\u1fff\u3040-\ud7ff]")
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"https?://\S{1,300}|www\.\S{1,300}")

_OWNERS: dict[str, list[str]] = {}
for _language, _list in _STOP_WORDS.items():
    for _word in set(_list.split()):
        _OWNERS.setdefault(_word, []).append(_language)

_RANK = {language: rank for rank, language in enumerate(_STOP_WORDS)}  # look-alikes that tie (id, ms): the more written one


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language of a body text; None below 40 letters or where it cannot be told.

    Looks at the first 3,000 characters; Norwegian is "no" in both of its forms.
    """
    sample = _LINK.sub(" ", text[:_LONGEST])
    words = _WORD.findall(sample.casefold())
    letters = sum(map(len, words))
    if _OTHER_SCRIPT.search(sample) and (script := _by_script(sample, letters)):
        return script
    if letters < _FEWEST_LETTERS:
        return None
    hits: dict[str, int] = dict.fromkeys(_STOP_WORDS, 0)
    kinds: dict[str, int] = dict.fromkeys(_STOP_WORDS, 0)
    most = 1 + len(words) // 12
    for word, count in Counter(words).items():
        for owner in _OWNERS.get(word, ()):
            kinds[owner] += 1
            hits[owner] += min(count, most)
    found: Counter[str] = Counter("" if sample.isascii() else sample.lower())
    for language, marks in _OWN_LETTERS.items() if found else ():
        kinds[language] += sum(mark in found for mark in marks)
    hits = {language: count for language, count in hits.items() if count and kinds[language] >= _FEWEST_KINDS}
    if not hits:
        return None
    if found:
        for language, marks in _LETTERS.items():
            if language in hits:
                hits[language] += min(sum(found[mark] for mark in marks), len(words) // 4)
    best = max(hits, key=lambda language: (hits[language], -_RANK[language]))
    tied = kinds[best] == _FEWEST_KINDS and any(hits[language] == hits[best] for language in hits if language != best)
    if tied or hits[best] < max(3, _FEWEST_HITS * len(words)):
        return None
    return best


def _by_script(sample: str, letters: int) -> str | None:
    """Language of a script that only one language writes in; kana make Japanese of Chinese characters. Their letters are dense: 12 suffice."""
    counts = {language: len(pattern.findall(sample)) for language, pattern in _SCRIPTS}
    counts["zh"] += counts["ja"] if counts["ja"] > counts["zh"] // 10 else 0
    language = max(counts, key=counts.__getitem__)
    if counts[language] < 12 or counts[language] < _FOREIGN_SCRIPT * letters:
        return None
    return "ja" if language == "zh" and counts["ja"] > (counts["zh"] - counts["ja"]) // 10 else language
