"""Which line of a page is the posting's title."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, islice

from crawlers.pages import phrases
from crawlers.pages.labels import field_of_label
from crawlers.pages.words import marked, names_role
from monitor.normalize.facts import said_after_label
from monitor.normalize.facts import segments as segments_of
from monitor.normalize.headings import foreign, is_section
from monitor.normalize.kinds import employment_types
from monitor.normalize.names import words_of
from monitor.normalize.text import Box, Sheet, squeeze

_SEPARATORS = re.compile(r"\s+[|–—·•:»-]\s+|\s*[|»]\s*")
_JOB_WORDS = frozenset(["job", "position", "posting", "vacancy", "role", "opening", "offer", "offre", "stelle", "vacature"])
_GENERIC = re.compile(
    r"(?:career?s?|jobs?|stellenausschreibung(?:en)?|stellenangebot|jobangebote?|offres? d['’]emploi|ofertas? de (?:empleo|trabajo)|oferta pracy|"
    r"ogłoszenie o pracę|nabídka práce|álláshirdetés|állásajánlat(?:ok)?|offert[ae] di lavoro|avoin työpaikka|"
    r"job (?:(?:posting |opening |ad )?details?|description|posting|ad|detail page|offer)|vacanc(?:y|ies)|open positions?|current openings|"
    r"position details?|candidate portal|home|search|stellenangebote?|karriere|stellenanzeige|ledige stillinger|jobannonce|lediga jobb|"
    r"work with us|join us|emplois?|empleos?|vagas?|kariéra|volná místa|detail pozice|"
    r"about (?:us|the job|this job|the role)|werken bij|nous rejoindre|採用|채용 ?공고|"
    r"web ?(?:site|seite)?|sito(?: web)?|site (?:web|internet)|página web|strona(?: www)?|webbplats|hjemmeside|kotisivut|сайт|www|home ?page|"
    r"(?:visit|view|company) (?:web ?site|profile)|"
    r"(?:(?:show|view|see) )?on (?:the )?map|(?:auf der )?karte(?: (?:an)?zeigen)?|(?:voir )?sur la carte|(?:ver )?en el mapa|(?:ver )?no mapa|"
    r"(?:vedi )?sulla mappa|op de kaart|(?:pokaż )?na mapie|(?:показать |показати )?на карт[еі]|на мапі|haritada göster|xəritədə|"
    r"(?:(?:your|my|upload) )*(?:resume|cv|curriculum(?: vitae)?|lebenslauf|cover letter|anschreiben|lettre de motivation|motivatiebrief)|"
    r"recruit(?:ment|ing|s)?|recrutement|reclutamiento|recrutamento|rekrytering|rekruttering|rekrutacja|募集要項|求人情報|"
    r"benefits|welcome.*|login|sign in|error.*|page not found|not found|404.*|access denied|just a moment.*)",
    re.IGNORECASE,
)
_SPEAKS = re.compile(  # how headings of sections speak to their readers
    r"\W*(?:your|about|what|who|why|our|the|how|you|we|this|in|as|ihre?|deine?|unser|das|was|wir|wer|warum|über|vos|votre|nos|notre|ce que|pourquoi|à propos|"
    r"qui|sobre|qué|o que|tu|cosa|chi|wat|wie|jouw|onze|over|om|din|dine|vi|hvad|hva|vad|hvem|vem|o nas|co|koho|что|о|мы|ми)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s*[^\w\s(（]|\s*の|\s+(?:job|jobs|vacancy|posting|opening)\b", re.IGNORECASE)
_SEXES = re.compile(r"\W*[a-z]{1,2}(?:\s?[/|*]\s?[a-z]{1,3}){1,2}\W*", re.IGNORECASE)  # "- m/f", "(m/w/d)"
_PAGE_OF = re.compile(r"\s*(?:の(?:求人|転職|採用|募集)(?:・求人)?(?:詳細)?(?:情報)?|招聘信息|(?<=\s)채용 ?(?:정보|공고))$")  # "the page of" a posting
_INFORMATION = re.compile(r"(?:採用情報|求人情報|募集要項|招聘信息|채용 ?(?:정보|공고))$")  # a label of postings behind a company's name
_AND = re.compile(r"\s+(?:&|and|und|et|y|e|i|a|og|och|en)\s+|\s*/\s*", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")
_LONGEST = 200
_FEWEST = 2  # letters
_FIRST, _SHORT = 20, 80  # lines, and characters of them, that may be the title of a page without headings
_BELOW_NAME = 3  # lines below a site's name
_TOLD = 3.5  # less than the score of a first heading that something else speaks for
_FURTHEST = 3000  # lines that are looked at


def letters(text: str) -> str:
    """What two spellings of one title share."""
    return _NO_LETTER.sub("", text).casefold()


def split_name(name: str) -> list[str]:
    """The parts of what a page's head calls it ("Title - Company | Site")."""
    return [part for part in _SEPARATORS.split(name) if part]


def _runs(parts: Sequence[str]) -> Iterator[str]:
    """The letters of two and more parts from the first on: a title may have the separators of heads in it ("Engineer - Backend")."""
    return (run for run in islice(accumulate(map(letters, parts)), 1, None) if run)


def is_generic(text: str) -> bool:
    """Whether a heading or a part of a head is a word of the site and names no posting."""
    return bool(_GENERIC.fullmatch(text) or phrases.LIST_HEADING.fullmatch(text)) or all(map(_GENERIC.fullmatch, _AND.split(text)))


def _is_of_site(text: str, parts: Iterable[str]) -> bool:
    """Whether a heading is a name of the page's head with words of the site behind it ("Saltmarsh Jobs & Careers")."""
    names = (part for part in parts if len(text) > len(part) and text[: len(part)].casefold() == part.casefold() and not names_role(part))
    return any(is_generic(text[len(part) :].strip()) for part in names)


def find_title(sheet: Sheet, structured: str | None, names: Iterable[str]) -> tuple[str | None, int | None]:
    """The title, and the line that it stands in. `structured` is the title in the page's data, `names` are those of its head."""
    names = [squeeze(name) for name in names if name and name.strip()]
    wanted = letters(structured or "")
    heads = [letters(name) for name in names]
    said = {letters(part): part for name in names for part in split_name(name)}
    segments = said.keys() - {""}
    runs = {run for name in names for run in _runs(split_name(name))}
    says_role = any(names_role(part) for part in said.values())
    longest = 2 * max(map(len, [wanted, *runs, *segments]), default=0)
    shortest = min(map(len, filter(None, [wanted, *segments])), default=0)
    best, found, title = 0.0, None, None
    hints: dict[int, float] = {}
    for number, line in enumerate(sheet.lines[:_FURTHEST]):
        text = line.text
        if line.cells and len(line.cells) == 2 and field_of_label(line.cells[0]) == "title":
            text, score = line.cells[1], 3.5
        else:
            score = {1: 3.0, 2: 1.0, 3: 0.6}.get(line.level, 0.0)
        if len(text) > _LONGEST:
            continue
        score += _named(sheet.boxes, line.box, hints)
        if not score:
            score = max([_named_words(words_of(part[3])) for part in line.parts[:4] if part[3]], default=0.0)
        if score <= 0 and not shortest <= len(text) <= longest:
            continue
        key = letters(text)
        if len(key) < _FEWEST:
            continue
        if wanted and (key == wanted or (key.startswith(wanted) and len(key) < 2 * len(wanted))):
            score += 6
        elif key in segments or key in runs:
            is_role = names_role(text)  # where another part names one, a first heading or a line of another look may be the company's name
            score += 2.5 if is_role or (line.level and not (says_role and line.level == 1)) else 1.6 if not line.level else 0.3
        elif (score or line.level) and len(key) > 5 and any(key in head for head in heads):
            score += 2 if line.level < 2 else 1.2
        if line.link_chars * 2 > len(text):
            score -= 0.5 if line.kind == "h" else 1.5
        score -= 2.5 if text.endswith("?") and line.level != 1 else 0.0
        score += 0.8 if score > best - 0.8 and names_role(text) and not _SPEAKS.match(text) else 0.0
        if score > best and not (
            is_generic(text)
            or _is_of_site(text, said.values())
            or foreign(text)
            or (_heads_section(text) and score < _TOLD and len(text) < 40)
            or field_of_label(text)
        ):
            best, found, title = score, number, text
    if structured and structured.strip():
        return squeeze(structured), _first_heading(sheet, structured, found) if best >= 6 else _same(sheet, wanted)
    title, found = _below_name(sheet, title, found, segments)
    title, found = _below_call(sheet, title, found, heads)
    if title is None or best < 0.5:
        head = _of_head(names)
        return (head, None) if head else _first_role(sheet)
    title = _without_facts(title)
    return _without_tail(title, names), _first_heading(sheet, title, found)


def _below_name(sheet: Sheet, title: str | None, found: int | None, segments: Collection[str]) -> tuple[str | None, int | None]:
    """The title; where it is all that the page's head says and no role, it is a site's name: then the role in a label or a line right below it."""
    if found is None or title is None or set(segments) != {letters(title)} or names_role(title) or not sheet.lines[found].level:
        return title, found
    for number, line in enumerate(sheet.lines[found + 1 : found + 1 + _BELOW_NAME], found + 1):
        if len(line.cells) == 2 and field_of_label(line.cells[0]) == "title":
            return line.cells[1], number
        text = line.text if line.level else next((said for said, _ in segments_of(line)), line.text)
        if 1 < len(text) <= _SHORT and not line.link_chars and not line.marker and text[-1] not in ".!?:" and _may_be_title(text):
            return text, number
    return title, found


def _below_call(sheet: Sheet, title: str | None, found: int | None, heads: Collection[str]) -> tuple[str | None, int | None]:
    """The title; where it names no role and the heading right below it bears a job's marks ("We need you" over "Nurse (m/f/d)"), that one."""
    if title is None or found is None or found + 1 >= len(sheet.lines) or names_role(title) or any(letters(title) in head for head in heads):
        return title, found
    below = sheet.lines[found + 1]
    return (below.text, found + 1) if below.level and marked(below.text) and _may_be_title(below.text) else (title, found)


def _may_be_title(text: str) -> bool:
    return names_role(text) and not (is_generic(text) or foreign(text) or _heads_section(text) or field_of_label(text))


def _first_role(sheet: Sheet) -> tuple[str | None, int | None]:
    """The first short line that names a role and stands above the longest text, on a page that has neither a head nor headings."""
    longest = max(range(len(sheet.lines)), key=lambda number: len(sheet.lines[number].text), default=0)
    lines = enumerate(sheet.lines[: min(longest, _FIRST)])
    roles = (number for number, line in lines if len(line.text) <= _SHORT and not line.link_chars and names_role(line.text))
    return (_without_facts(sheet.lines[number].text), number) if (number := next(roles, None)) is not None else (None, None)


def _without_facts(title: str) -> str:
    """The title before kinds of employment and dates that stand behind it ("Instructor | Part time | posted 3/11/2010")."""
    first, *rest = re.split(r"\s+[|•·]\s+", title)
    return first if rest and names_role(first) and any(employment_types([part]) or said_after_label(part, "date_posted") for part in rest) else title


def _heads_section(text: str) -> bool:
    """Whether a heading stands over a part of a posting; "Process Engineer" begins like one and names a role."""
    return is_section(text) and (not names_role(text) or _SPEAKS.match(text) is not None)


def _first_heading(sheet: Sheet, title: str, found: int | None) -> int | None:
    """The first heading that says the title: forms and bars say it again."""
    if found is None or sheet.lines[found].kind != "h":
        return found
    key, level = letters(title), sheet.lines[found].level
    return next((number for number, line in enumerate(sheet.lines[:found]) if 0 < line.level <= level and letters(line.text) == key), found)


def _same(sheet: Sheet, wanted: str) -> int | None:
    """The first line of the same letters."""
    return next((number for number, line in enumerate(sheet.lines[:_FURTHEST]) if letters(line.text) == wanted), None)


def _named(boxes: Sequence[Box], index: int, known: dict[int, float]) -> float:
    """How much the names of a line's block and of the one around it speak for a title."""
    if index not in known:
        known[index] = max(_named_words(boxes[index].names), _named_words(boxes[boxes[index].parent].names) * 0.7 if index else 0.0)
    return known[index]


def _named_words(words: Sequence[str]) -> float:
    if "title" not in words and "designation" not in words and "jobtitle" not in words and "headline" not in words:
        return 0.0
    return 2.0 if not _JOB_WORDS.isdisjoint(words) or "jobtitle" in words else 1.0


def _without_tail(title: str, names: Sequence[str]) -> str:
    """The title as the page's head has it where the line says something after it ("- job post")."""
    key = letters(title)
    for name in names:
        if key in letters(name):
            continue  # the head says it whole
        for part in split_name(name):
            short = letters(part)
            tail = title[len(part) :]
            if len(short) > 5 and short != key and len(key) - len(short) <= 12 and title.startswith(part) and _TAIL.match(tail) and not _SEXES.fullmatch(tail):
                return part
    label, _, rest = title.replace("：", ":").partition(":")
    names_title = field_of_label(label) == "title" or is_generic(label) or _INFORMATION.search(label) is not None
    return rest.strip() if rest.strip() and names_title else _PAGE_OF.sub("", title)


def _of_head(names: Sequence[str]) -> str | None:
    for name in names:
        parts = [part for part in split_name(name) if not is_generic(part) and len(letters(part)) > 2]
        roles = [part for part in parts if names_role(part)]
        if roles:
            return name[name.index(roles[0]) : name.rindex(roles[-1]) + len(roles[-1])]
        if parts:
            return parts[0]
    return None
