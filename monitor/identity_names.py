"""Names, titles and places under the decorations that boards put on them: pure rules and word lists, no list of sites."""

from __future__ import annotations

import re
import unicodedata

from monitor.identity_phrases import PLACE_NAMES, TITLE_WORDS

_WORD = re.compile(r"[^\W_]+[+#]*")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Trailing legal forms, written without dots and slashes ("A/S" is "as", "Sp. z o.o." is "sp z oo").
_LEGAL = _words(
    "inc incorporated llc llp lllp lp plc pllc corp corporation company co ltd limited pty pvt private pte bhd sdn berhad tbk cic dac "
    "clg unlimited gmbh ggmbh mbh ug haftungsbeschrankt ag se kg kgaa ohg gbr ev eg ek ekfm ekfr gesmbh sa sas sasu sarl eurl snc sca "
    "scs sci scop scrl sprl srl bvba bv nv vof cv cvba asbl vzw stichting spa srls sapa scarl sl slu sau slp slne sc de rl sapi sab "
    "ltda limitada eireli epp mei cia lda unipessoal ab hb abp publ as asa ans da aps ivs oy oyj ky tmi hf ehf ohf sp z oo spzoo spolka "
    "zoo sro spol s r o ro ks vos kft zrt nyrt bt doo dd jdoo dno ad ead eood ood et sia uab mb ou ooo zao pao oao ao too tov pjsc jsc "
    "ojsc cjsc fzco fze fzllc wll psc saoc kk gk yk kabushiki kaisha godo gaisha coltd shpk sti sirketi anonim tic san ve ticaret tnhh "
    "cp ae epe ike oe sae sal sarlau cc npc rf pbc pc pa lc lllc dmcc fz dba aktiengesellschaft gesellschaft mbhco anonyme societe "
    "liability public societa azioni sociedad anonima responsabilidade osakeyhtio aktiebolag aktieselskab aksjeselskap naamloze besloten "
    "vennootschap ооо зао пао оао ао тов пат прат еоод оод ад бв ip ип αε επε ικε שבע בעמ"
)
# The same in front ("PT Maju", "ООО Ромашка", "UAB Vilnius").
_LEGAL_FIRST = _words("pt cv ooo zao pao oao too tov uab sia ab ooo ооо зао пао оао ао тов ип firma fa soc ste societe stichting the")
_LEGAL_CJK = re.compile("株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|㈜|㈱")
_EMPLOYER_EXTRA = _words(
    "careers career jobs job hiring recruiting recruitment talent hr official verified team hq karriere carriere carrieres carreras carriera "
    "stellenangebote vacatures vacancies"
)
_EMPLOYER_PAIRS = {("job", "board"), ("jobs", "board"), ("careers", "page"), ("career", "page"), ("careers", "portal"), ("talent", "acquisition"),
                   ("is", "hiring"), ("are", "hiring"), ("hiring", "now")}  # fmt: skip
# "Careers at Acme", "Join the Acme team": all before the name, if it ends with one of the second kind (or is the first alone).
_BEFORE = _words(
    "careers career jobs job work working life join hiring karriere arbeiten stellen open roles positions vacancies openings opportunities "
    "trabaja trabalhe travailler emplois empleos lavora werken recruiting recruitment internships come grow our us with"
)
_BEFORE_ALONE = _words("join hiring careers karriere")
# "Acme, a Bigname company", "Acme - powered by Hub", "Acme via Hub": whose it is, or who passes it on.
_WHOSE = re.compile(r"(?:an?|part of|member of|division of|subsidiary of|brand of|owned by|powered by|posted by|by)\s\S.*", re.DOTALL)
_PASSED_ON = re.compile(r"\s(?:via|c/o|powered by|on behalf of|im auftrag von|part of|a division of|a subsidiary of|formerly|dba|d/b/a)\s.*", re.DOTALL)
_NAME_PARTS = re.compile(r"\s[-–—|·•/:]+\s|[|·•]|[,:;]\s")
_BATCH = re.compile(r"\byc\s?[wsxf]\d{2}\b")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_GLUED_HQ = re.compile(r"(?<=[a-z])HQ\b")
_JOINED = re.compile(r"(?<=\w)[./](?=\w)|\.")  # S.A. and A/S are one word
_DOMAIN = re.compile(
    r"(?:https?://)?(?:[\w.+-]{1,40}@)?(?:(?:www|careers|jobs)\.)?([\w-]{2,})\.(?:com|net|org|io|ai|co|app|dev|tech|inc|xyz|cloud|team|jobs|careers|[a-z]{2})"
    r"(?:\.[a-z]{2})?(?:/\S*)?",
    re.ASCII,
)

# Words of which a part of a title or a place says how and not what: a part made of these alone is dropped.
_WORKPLACE = _words(
    "remote remotely remoto remota hybrid hybride hibrido hibrida ibrido hybryda hybrydowo hybridi hibrit onsite homeoffice telework "
    "teleworking teletravail teletrabajo teletrabalho telelavoro smartworking wfh wfa zdalnie zdalna zdalny distans distanssi distancia "
    "uzaktan thuiswerk thuiswerken etatyo hjemmekontor presencial presentiel stacjonarnie vorort удаленно удаленка удаленная гибрид "
    "リモート 在宅 在宅勤務 원격 재택 远程 遠端"
)
_FILLERS = _words(
    "100 50 in on at site office home work working based from the a an and or y e et und oder ou och og en of de du des la le for fully "
    "full partly partially only possible possibly ok friendly first option optional available eligible flexible flexibel flexibility "
    "anywhere worldwide global globally moglich possibile posible possivel mit avec con com ze med met praca lavoro travail trabajo "
    "trabalho arbeit distance location locations position positions role job jobs stelle day days week per vor ort sur place chantier"
)
_TIMES = _words(
    "day days week weeks weekly tag tage tagen woche jour jours semaine dia dias semana giorno giorni settimana dag dagen dagar dage dager uke vecka "
    "uge dni tydzien tydniu dny tyden gun hafta hour hours stunden std heures horas ore uren godzin pensum"
)
# "Part-time" alone is another opening, "part-time possible" and "full or part time" are not.
_PART_TIME = _words("part teilzeit teil partiel parcial deeltijd deltid")
_EITHER = _words("full voll vollzeit possible moglich posible possibile possivel mogelijk mojlig mulig optional plein complet completo voltijd heltid")
_ADVERT = _words(
    "hiring hire hires urgent urgently now immediate immediately immediat start starter starting starts joiner joiners asap apply today "
    "new hot wanted needed we are re is looking seeking join us our team featured sponsored promoted career careers vacancy vacancies "
    "opening openings open opportunity opportunities gesucht sofort ab dringend suchen wir recrute recrutons urgence urgente "
    "urgentemente emploi offre empleo oferta vaga vagas vacante vacature gezocht jobb ledig stilling soker rekrytering praca pilne "
    "zatrudnimy annuncio offerta cercasi selezione contratamos contrata se busca buscamos solicita stellenangebot stellenanzeige job "
    "posting listing details great pay top actively recruiting multiple several various easy quick via linkedin indeed glassdoor jetzt "
    "bewerben postulez postula inscribete candidatar kandidieren acil ilan требуется вакансия срочно 急募 募集 招聘 急聘 채용 모집"
)
_EMPLOYMENT = _words(
    "time fulltime permanent vollzeit unbefristet festanstellung temps plein cdi complet tiempo completo jornada completa indefinido "
    "tempo integral clt inteiro pieno indeterminato contratto pelny etat umowa o prace heltid tillsvidare voltijd fulltijd vast fast "
    "stelling kokopaivainen tam zamanli полная занятость 正社員 全职 全職 정규직 ft"
)
_GENDER = _words("gender genders gn all any alle geschlechter divers mensch human humans people person tous genres genre ambos inclusive diverse")
# One of these alone means a department ("Sales Associate - Women"), two mean everybody.
_SEXES = _words(
    "men women male female mannlich weiblich man sexos hombre mujer homme femme uomo donna masculino feminino femenino indistinto bay bayan "
    "mies nainen mezczyzna kobieta kvinna kvinde mand erkek kadin mw mwd wmd mfd fmd wm mf fm hf fh x d m w f"
)
_DECORATION = _WORKPLACE | _FILLERS | _TIMES | _EITHER | _ADVERT | _EMPLOYMENT | _GENDER | _SEXES

# Words that tell two openings apart even where nothing else does.
LEVELS = _words(
    "intern internship trainee apprentice apprenticeship graduate grad entry junior associate assistant mid intermediate senior staff "
    "lead principal distinguished fellow head chief director vice president deputy supervisor manager part contract temporary seasonal "
    "night day weekend shift praktikant praktikum werkstudent werkstudentin auszubildender azubi ausbildung teilzeit leiter leitung "
    "stage stagiaire alternance alternant apprenti becario practicas estagio estagiario tirocinio stagista stagiair praktyka stazysta "
    "starszy mlodszy senioritni kierownik pleno estagiaria старший младший ведущий стажер"
)
# Words that belong to the name of a town they stand before or after ("New York" is not "York").
_TOWN_WORDS = _words(
    "new north south east west northern southern eastern western upper lower old fort port san santa santo saint st ste el los las la "
    "le mount lake city heights park beach hills springs falls valley island grove nord sud est ouest norte sur bad nova novo nueva "
    "nuevo villa ville"
)

_MARK = "[mfwdxhvknuziegbaqмжчд]"
_GENDER_MARK = re.compile(
    # (m/w/d), [f|m|x], (M, F, D), m/f/d without brackets, (w*m*d); two letters without brackets need to be a known pair
    rf"[(\[{{]\s*{_MARK}(?:\s*[/|,*:.&\-–+]\s*{_MARK}){{1,4}}\s*[)\]}}]"
    rf"|(?<!\w){_MARK}(?:\s?[/|*]\s?{_MARK}){{2,4}}(?!\w)|(?<!\w)(?:m/[fwvkhnxzd]|[fwvkhnz]/m|м/ж|ж/м|h/f|f/h|w/d|d/w)(?!\w)"
)
# Ingenieur:in, Entwickler/innen, Développeur(euse), Ingeniero/a
_ENDING = re.compile(
    r"(?<=[^\W\d_]{3})(?:[:*·/•_]-?|\(-?)(?:innen|in|euse|trice|rice|esse|ienne|nne|ne|se|re|ra|te|a|e|o|x)\b\)?(?:[·•.]s\b)?"
)
# #12345, Ref. nr. AB-123, R-20391
_CODE = re.compile(
    r"(?:\b(?:ref|req|id|requisition|reference|kennziffer|referenz|r|jr)\b\s?[.:#°-][\s.:#nro°-]{0,8}|#)[a-z]{0,4}-?\d{2,}[\w-]*"
    r"|\b[a-z]{0,4}-?\d{5,}\b"
)
_MONEY = re.compile(r"[$€£¥₹]|\b(?:usd|eur|gbp|chf|pln|sek)\b")
_JOB_SITE = re.compile(r"\w+jobs?|jobs?\w{2,}|\w+careers?")
_PARTS = re.compile(r"[*()\[\]{}【】（）|•·–—−;!★☆➜→✅\"“”«»]+|\s-+\s?|(?<!-)-+\s|\s[/:+]\s|[,:：、]\s|//|::")
_PLACE_PARTS = re.compile(r"[,;|()\[\]{}/·•–—&+:]|\s-+\s|\sor\s")
_AT = _words("at bei chez en hos w bij presso na via")
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)|(?<=\b[^\W\d_])\.")

_AROUND = _words(
    "area greater metro metropolitan region hq headquarters office offices campus umgebung raum grossraum surroundings surrounding "
    "alrededores environs peripherie okolice okoli dintorni arredores omstreken omegn ymparisto kornyeke cevresi grand central downtown "
    "more locations location other multiple vicinity nearby omgeving provincia provincie province county district gmina bundesland "
    "land standort centre center"
)
_PLACE_DROPPED = (_WORKPLACE | _FILLERS | _AROUND | _words("plus regular hub usual time times zone timezone")) - _words("la")


# Letters with a stroke that Unicode does not take apart, and signs that stand beside names.
_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ħ": "h", "ı": "i", "™": "", "®": "", "©": "", "℠": ""})


def fold(text: str) -> str:
    """Lower case without accents; letters of other scripts stay as they are."""
    if text.isascii():
        return text.lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold()) if not "\u0300" <= c <= "\u036f")
    return unicodedata.normalize("NFC", bare.casefold()).translate(_LETTERS)


def employer_words(name: str) -> tuple[str, ...]:
    """The words of a company's name without legal form, domain ending, "Careers at", owner, workplace and what stands in brackets."""
    text = _LEGAL_CJK.sub(" ", fold(_GLUED_HQ.sub("", name)))
    text = _or_all(_BRACKETS.sub(" ", text), text)
    text = _or_all(_PASSED_ON.sub("", _BATCH.sub(" ", text)), text)
    parts = [part for part in _NAME_PARTS.split(text) if not _WHOSE.fullmatch(part.strip()) and not all(map(_beside_name, _WORD.findall(part)))]
    words = [word for part in parts or [text] for word in _name_words(part)]
    while extra := 2 if tuple(words[-2:]) in _EMPLOYER_PAIRS else int(words[-1:] != [] and (words[-1] in _LEGAL or words[-1] in _EMPLOYER_EXTRA)):
        if len(words) <= extra:
            break
        del words[-extra:]
    del words[: _before(words)]
    while len(words) > 1 and words[0] in _LEGAL_FIRST:
        del words[0]
    return tuple(words)


def printed_name(name: str) -> str:
    """The letters and digits of a company's name as printed."""
    return "".join(re.findall(r"[^\W_]+", fold(name)))


def _or_all(text: str, whole: str) -> str:
    """The text unless nothing is left in it."""
    return text if re.search(r"[^\W_]", text) else whole


def _name_words(part: str) -> list[str]:
    """The words of a part of a name: a domain by its name, initials as one word, "and" as silent as "&"."""
    bare = [word.strip(",;:\"'“”") for word in part.split()]
    text = " ".join(domain[1] if (domain := _DOMAIN.fullmatch(word.strip(".@"))) else word for word in bare if not re.fullmatch(r"\.[a-z]{2,5}", word))
    words = re.findall(r"[^\W_]+", re.sub(r"\b(\w)\s(?=\w\b)", r"\1", _JOINED.sub("", text)))
    return [word for place, word in enumerate(words) if word not in ("and", "und") or place in (0, len(words) - 1)]


def _beside_name(word: str) -> bool:
    """Whether a word beside a company's name is about the work and not of the name."""
    return word in _WORKPLACE or word in _EMPLOYER_EXTRA or word in _BEFORE or word in _ADVERT


def _before(words: list[str]) -> int:
    """How many words stand before the name: "careers at", "join the", none where no name would be left."""
    for place in range(min(4, len(words) - 1), 0, -1):
        *first, last = words[:place]
        if (last in _AT or last == "the" or not first) and all(word in _BEFORE for word in first) and (first or last in _BEFORE_ALONE):
            return place
    return 0


def employer_key(name: str) -> str:
    """The letters and digits of a company's name, as `employer_words` leaves it: "Heidi Health" and "heidihealth.com.au" are one."""
    return "".join(employer_words(name))


def words_of(text: str) -> tuple[str, ...]:
    """The words as printed, without case and accents: "C++" and "C#" are words."""
    return tuple(_WORD.findall(fold(text)))


def title_key(title: str, employer: str = "") -> tuple[str, ...]:
    """The words of a title without gender marks, adverts, workplace, codes, pay and the employer's own name; short forms written out.

    A title that is nothing but such words is kept whole. Levels, numbers and specialities always stay.
    """
    text = _CODE.sub(" ", _ENDING.sub("", _GENDER_MARK.sub(" ", fold(title).replace("@", " at "))))
    own = {employer_key(employer)} - {""}
    parts = [(part, _WORD.findall(part)) for part in _PARTS.split(text)]
    kept = [words for part, words in parts if words and not _is_decoration(part, words, own)]
    words = [word for part_words in kept or (part_words for _, part_words in parts) for word in part_words]
    while (end := _end(words, own)) < len(words):
        del words[end:]
    return tuple(" ".join(TITLE_WORDS.get(word, word) for word in words).split())


def _end(words: list[str], own: set[str]) -> int:
    """Where a title ends that goes on with "... remote" or "... at Acme", never before its first word."""
    if len(words) > 1 and words[-1] in _WORKPLACE:
        return len(words) - 1
    at = next((n for n in range(len(words) - 2, 0, -1) if words[n] in _AT), len(words))
    name = words[at + 1 :]
    return at if name and (words[at] == "via" or employer_key(" ".join(name)) in own or all(map(says_how, name))) else len(words)


def _is_decoration(part: str, words: list[str], own: set[str]) -> bool:
    if employer_key(part) in own or _MONEY.search(part):
        return True
    if not _TIMES.isdisjoint(words) or "%" in part:  # "3 days a week", "80-100%"
        words = [word for word in words if not word.isdigit()]
    if not _EITHER.isdisjoint(words):
        words = [word for word in words if word not in _PART_TIME]
    return all(map(says_how, words)) and not (len(words) == 1 and words[0] in _SEXES)


def says_how(word: str) -> bool:
    """Whether a word of a title is of the kind that says how, where or for whom, and not what."""
    return word in _DECORATION or bool(_JOB_SITE.fullmatch(word))


def place_key(place: str) -> tuple[str, ...]:
    """The parts of a place in their order ("Berlin, Germany"), without workplace words, postcodes and "Greater ... Area"; () for "Remote"."""
    segments: dict[str, None] = {}
    for part in _PLACE_PARTS.split(_DOTTED.sub("", fold(place))):
        words = [word for word in _WORD.findall(part) if word.isalpha()]
        name = " ".join(words)
        if name not in PLACE_NAMES:
            name = " ".join(word for word in words if word not in _PLACE_DROPPED)
        if name:
            segments[PLACE_NAMES.get(name, name)] = None
    return tuple(segments)


def places_agree(one: tuple[tuple[str, ...], ...], other: tuple[tuple[str, ...], ...]) -> int:
    """3 the same places, 2 the same but for how much is said, 1 not told apart (one says nothing, or a part of the other), 0 different."""
    if set(map(frozenset, one)) == set(map(frozenset, other)):
        return 3
    return max((_place_agrees(a, b) for a in one or ((),) for b in other or ((),)), default=0)


def _place_agrees(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    if set(one) == set(other):
        return 2
    if not one or not other:
        return 1
    if set(one) <= set(other) or set(other) <= set(one):
        return 2 if one[0] == other[0] else 1
    rest = all(_abbreviates(a, b) or _abbreviates(b, a) or _holds(a, b) for a, b in zip(one[1:], other[1:], strict=False))
    if rest and one[0] == other[0]:
        return 2
    return 1 if rest and _holds(one[0], other[0]) else 0


def _abbreviates(short: str, long: str) -> bool:
    """Whether the two are equal, or one is the initials or some letters of the other in order ("ca" and "california")."""
    if short == long:
        return True
    letters = iter(long)
    return len(short) <= 3 and len(long) > 3 and short[0] == long[0] and all(letter in letters for letter in short)


def _holds(one: str, other: str) -> bool:
    """Whether one is the other with words before or after it ("berlin", "berlin i okolice") that make no other town of it."""
    short, long = sorted((one, other), key=len)
    if not (long.startswith(f"{short} ") or long.endswith(f" {short}")):
        return False
    return _TOWN_WORDS.isdisjoint(long.removeprefix(short).removesuffix(short).split())
