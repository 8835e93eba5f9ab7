"""Who hires, where no field says so: names that the page's head, its edges and its text agree on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from crawlers.pages.labels import field_of_label
from crawlers.pages.words import names_role
from monitor.normalize.company_words import is_field_of_work
from monitor.normalize.headings import foreign
from monitor.normalize.places import ends_with_country, read_places
from monitor.normalize.text import squeeze
from monitor.normalize.title import is_generic, letters, split_name

_ENOUGH = 2.0  # points: one sure sign, or two that agree
_OWNER, _NAMED = 1.0, 1.5  # points that are enough for the name that a company's own page gives itself: in its logo, in its head
_BESIDE, _PERHAPS = 2.0, 0.5  # points for a name that stands beside the title as companies do; for one that may be a department's
_AT_END = 1.5  # points for "… at X" in a head that does not say the title
_ALONE = 1.0  # points for the only name in the head where facts and no name stand beside the title
_MAIL = 1.0  # points for a name that the posting's mail address has
_SHORTEST_MAIL = 4  # letters of a name in an address
_LONGEST, _INITIALS = 80, 2
_REMEMBERED = 4096  # the pages of one site say the same around their postings
_TEXT = 20_000  # characters of a description that are searched

_HIRING = re.compile(
    r"(?P<name>.{2,80}?)\s+(?:is\s+)?(?:hiring|seeks|recruiting|sta\s+assumendo|cerca|recrute|recherche|sucht|stellt\s+ein|busca|contrata|"
    r"está\s+contratando|zoekt|søger|söker|rekrutuje|szuka|hledá|hľadá|keres)\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\s*(?:at|@|bei|chez|en|na|presso|hos|bij|ved|w|ve|with|for|tại)\s+(?P<name>[^|–—]{2,60}?)\s*(?:$|[|–—(,]|\s-\s|\sin\s)",
)
_AT_LAST = re.compile(r"\s(?:at|@|bei|chez|hos)\s(?P<name>[^|–—]{2,60}?)\s*(?:$|[|–—(]|\s-\s)")
_CAPITAL = r"[A-ZÀ-ÞĀ-ŽА-Я0-9][\w&.'’+-]{0,40}"
_NAME = rf"{_CAPITAL}(?:[^\S\n]+(?:(?:of|and|&|de|the|für|und|et|y|e|i|a)[^\S\n]+)?{_CAPITAL}){{0,4}}"
_LEGAL = (
    r"[Ll]td\.?|Limited|Inc\.?|LLC|LLP|GmbH|AG|SE|S\.?A\.?S?|S\.p\.A\.|S\.?r\.?l\.?|B\.V\.|N\.V\.|A/S|ApS|AB|AS|Oy|Oyj|Sp\.\s?z\s?o\.o\.|s\.r\.o\.|"
    r"a\.s\.|Kft\.?|plc|PLC|Corp\.?|Corporation|University|Group"
)
_HIRES = r"is\s+(?:looking|seeking|hiring|recruiting)|seeks|sucht|recherche|recrute|ricerca|cerca|busca|søger|söker|hledá|hľadá|poszukuje|szuka|zoekt|keres"
_WORK = (
    r"[Ww]ork\s+(?:at|for)|[Ww]erken\s+(?:bij|voor)|[Aa]rbeiten\s+bei|[Tt]ravailler\s+chez|[Tt]rabaj[ao]r?\s+(?:en|con)|[Tt]rabalhar\s+na?|"
    r"[Ll]avora(?:re)?\s+(?:in|con|presso)|(?:[Aa]rbeta|[Jj]obba?|[Aa]rbejde?|[Jj]obbe)\s+hos|[Pp]rac(?:a|uj|ować)\s+w|[Рр]абот(?:а|ать)\s+в"
)
_IS = (
    r"is\s+(?:an?|the|one|committed|proud|currently|pleased|on\s+a)|ist\s+(?:ein|der|die|das)|est\s+(?:un|le|la|l)|has\s+been|was\s+founded|offers|"
    r"provides|contributes|is\s+(?:een|de|het)|är\s+(?:ett?|en|den)|er\s+(?:ett?|en|den|det)|è\s+(?:un|il|la|l)|es\s+(?:una?|el|la)|é\s+(?:uma?|o|a)\s|on\s+(?:yksi|osa)|"
    r"je\s+(?:jedn|česk|slovensk|spol)|to\s+(?:jedn|polsk|firma)|este\s+(?:un|o|una)\s|egy\s|—\s+это|является"
)
_EAST_NAME = r"[^\s【】|｜,，。、:：・／/（()）-]"
_EAST = re.compile(
    rf"{_EAST_NAME}{{2,25}}(?:株式会社|合同会社|有限公司|有限责任公司|주식회사)(?!\w)|(?<!\w)(?:株式会社|合同会社|주식회사|\(주\)|㈜)\s?[^\s【】|｜,，。、:：のにでが-]{{2,20}}"
    r"|[^\s【】|｜,，。、:：-]{2,25}(?:有限公司|有限责任公司)"
)
_CONTEXTS = (  # where a text names who hires, and how sure that is
    (
        re.compile(
            rf"(?:\b[Aa]t|\b[Jj]oin|\b[Bb]ei|\bChez|\b[Ww]orking\s+(?:at|for)|\b[Cc]areers?\s+at|\bopen\s+with|\bHos|\bEn)\s+(?P<name>{_NAME}),?\s+"
            r"(?:we|you|your|our|and|as|is|wir|du|nous|vi|to|in|team)\b"
        ),
        0.9,
    ),
    (re.compile(rf"\b[Bb]ei\s+(?:der\s+)?(?P<name>{_NAME})\s+[a-zäöüß]+\s+(?:wir|du|Sie|dich|man|dein|Ihr)\b"), 1.5),
    (re.compile(rf"\b(?:[Jj]oin|JOIN)\s+(?:[Tt]he\s+)?(?P<name>{_NAME})\s+(?:[Tt]eam|[Ff]amily|[Cc]rew)\b"), 1.5),
    (re.compile(rf"\b(?:{_WORK})\s+(?P<name>{_NAME})"), 1.2),
    (re.compile(rf"(?:^|[.!?]\s+)(?:At|Bei|Chez|Hos|Bij|En)\s+(?P<name>{_NAME}),\s", re.MULTILINE), 1.2),
    (
        re.compile(
            rf"^[\s#*]*(?:[Aa]bout|ABOUT|Über|Om|À propos (?:de |d['’])|Sobre|Acerca de|Chi è|O|Over|Why|[Ww]orking\s+at)\s+(?P<name>{_NAME})\W*$",
            re.MULTILINE,
        ),
        1.5,
    ),
    (re.compile(rf"(?:^|[.!?]\s+|\*\*)(?P<name>{_NAME})(?:\*\*)?\s+(?:{_IS})\b", re.MULTILINE), 0.9),
    (re.compile(rf"(?:^|[.!?]\s+|\*\*)(?P<name>{_NAME})(?:\*\*)?\s+(?:{_HIRES})\b", re.MULTILINE), 1.6),
    (re.compile(rf"\b(?P<name>{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}\s+(?:{_LEGAL}))(?!\w)"), 1.6),
    (
        re.compile(
            rf"\b(?:Le|La|L['’]|Les|Il|Lo|El|O|A|Das|Die|Der|The|Het|De)\s?\**(?P<name>{_CAPITAL}(?:\s[\w'’-]{{1,30}}){{1,6}}) \([A-ZÀ-Þ][\w-]{{1,9}}\)\**,? "
            rf"(?:est|sont|ist|is|è|es|é|si trova|se encuentra|compte|emploie|propose|offers|bietet|employs|{_HIRES})\b"
        ),
        1.6,
    ),
)
_ADDRESSED = re.compile(  # the lines of a letter's address: who, a department, a street, the postcode and the town
    r"^(?:\*\*)?(?P<name>[^\W\d_a-z][^\n*:@|\d]{2,60}?)(?:\*\*)?[ \\]*\n+(?:[^\n\d@:]{3,60}\n+)?(?:[^\n@:]{3,50}\d[^\n@:]{0,6}(?:\n+|, ))?"
    r"(?:[A-Z]{1,2}-)?\d{4,5}\s[^\W\d_a-z]",
    re.MULTILINE,
)
_PERSON = re.compile(r"(?:Mme|M\.|Mr|Mrs|Ms|Frau|Herrn?|Dr|Prof|Sig|Sra?|Dott|Mevr|Dhr|Pan[ií]?|z\. ?Hd|c/o|attn)\b|.*[.,;!?]$", re.IGNORECASE)
_ADDRESS = 1.6  # points for a name above a postcode
_LINE_STARTS = re.compile(rf"^(?P<name>{_NAME})\s+(?=[a-zà-ÿ])", re.MULTILINE)  # a name, or the first word of any sentence
_STARTS = 0.75  # points for all of its lines
_FIRM = re.compile(
    rf"\s(?:{_LEGAL}|[Cc]ouncil|Company|Co\.|Foundation|Institute|Association|Trust|College|School|Hospital|[Kk]ommune?|[Kk]unta|[Kk]aupunki|gGmbH|KG|KGaA|OHG|e\.\s?V\.|e\.\s?G\.|e\.\s?U\.|EOOD|OÜ|UAB|Zrt\.?|"
    r"S\.?L\.?U?\.?|S\.A\.U\.|S\.A\.S\.|SARL|SAS|SASU|S\.p\.a\.|Lda\.?|Ltda\.?|BV|NV|d\.o\.o\.|d\.d\.|A\.Ş\.|Şti\.?|Pty|Sdn\.? Bhd\.?|MMC|QSC|ASC|SIA|"
    r"AB \(publ\)|JSC)$"
    r"|^(?:Universität|Université|Universidad|Universidade|Università|Universiteit|Uniwersytet|Univerzita|Stadt|Gemeinde|Landkreis|Ville de|Mairie de|"
    r"Ayuntamiento|Comune di|Gmina|Město|Obec|Công ty|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ФГ|ФОП|ПП|ТОО|ОсОО|МК|ГК|PT|CV|UAB|SIA|OÜ|İP)\s|"
    r"^(?:株式会社|合同会社|有限会社|\(주\)|㈜|주식회사)|"
    r"(?:有限公司|有限责任公司|集团|株式会社|合同会社|\(주\))$"
)
_NOT_NAMES_WORDS = """please bitte veuillez prosím proszę пожалуйста login register
this the we you your our i let join it he she they there here these those that what who how when where why which us team role job position company
about working what's if in at for and a an as benefits responsibilities requirements qualifications experience education salary location
overview summary description candidate candidates applicant applicants employee employees me wir du sie unser das die der nous vous le la
nosotros vi du jeg jag my ty wy nasz noi nós wij je jij ons mi te sen biz siz website unsere unser in im als für bei with as
nu nå jetzt ora cosa che chi come perché dove quando qué quién cómo dónde por para quoi que qui pourquoi comment où o que quem como onde wat wie waarom hoe
co kto jak dlaczego kdo proč hvad hvem hvorfor hva hvordan vad vem varför hur mitä kuka miksi miten ce cine cum mit ki hogyan miért ne kim nasıl neden
что кто как почему где что мы наш наша що хто як чому де τι ποιος γιατί πώς kaj kdo kako što tko šta ko kas kaip kā mis kes kuidas apa siapa bagaimana"""
_NOT_NAMES = frozenset(_NOT_NAMES_WORDS.split())
_ARTICLES_WORDS = "el los las lo les il i gli un una uno une des den dem ein eine einen einer os as um uma al het een det ett ez az"
_ALONE_NO_NAMES = _NOT_NAMES | set(_ARTICLES_WORDS.split())  # a name of more words may begin so
_CONTRACTED = re.compile(r"['’](?:re|ll|ve|s|d|m)$")  # "We're", "Let's"
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*(?:\d{4}|present))?[,.]?\s*)?(?:by\s+)?(?P<name>[^\d|©.,][^|©]{1,60}?)\s*"
    r"(?:[|,.–—]|\d{4}|all rights|$)",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"^(?:(?:company\s+|firmen|unternehmens)?logo(?:tipo|typ\w?)?[\s:]+(?:(?:of|for|von|der|des|du|de la|de|da|do|della|di|van|från|fra)\s+)?|the\s+)"
    r"|(?:['’]s)?[\s_-]+(?:(?:company[\s_-]+|corporate[\s_-]+)?logo(?:typ\w?|s)?|careers?|jobs?|karriere|home(?:page)?|web(?:site)?|recruiting|hiring)$|"
    r"^(?:careers?|jobs?|work|karriere|karrieren|jobs und karriere)\s+(?:at|bei|hos|with|chez)\s+|^careers\s+|[\s,.:;|–—-]+$",
    re.IGNORECASE,
)
_OWN_SITE = re.compile(  # what only a company calls its own pages
    r"\s(?:careers?|karriere|recruiting|hiring)$|^(?:careers?|jobs?|karriere|work(?:ing)?|jobs und karriere)\s(?:at|bei|hos|with|chez)\s", re.IGNORECASE
)
_MAIL_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,60})@([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})", re.IGNORECASE)
_FEW_MAILS = 8
_LOGO = re.compile(r"logo(?![a-z])", re.IGNORECASE)  # what is left of an image's name
_QUOTED = re.compile(r"[«„“\"](?P<name>[^\W\d_a-z][^«»„“”\"]{1,40})[»“”\"]")
_SITE = re.compile(r"\.(?:com|org|net|io|co|de|cz|sk|pl|fr|it|es|nl|se|dk|no|fi|ch|at|uk|eu)$", re.IGNORECASE)


def names_firm(text: str) -> bool:
    """Whether a text ends with a legal form."""
    return _FIRM.search(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_place(text: str) -> bool:
    """Whether a text is a place that the tables know, and no more than that."""
    found = () if "," in text or names_firm(text) else read_places(text)
    return bool(found) and all(place.country and not ends_with_country(place) for place in found)


class Beside(NamedTuple):
    """What stands near a title: `names` as companies stand there, and whether each is surely one; how many `facts` stand there without any name;
    `titles`, the lines of the text that say the title again.
    """

    names: Mapping[str, bool] = MappingProxyType({})
    facts: int = 0
    titles: Sequence[str] = ()


@dataclass(slots=True)
class _Poll:
    """The points of each name, by its letters, and its spelling."""

    title: str
    points: dict[str, float] = field(default_factory=dict)
    spelled: dict[str, str] = field(default_factory=dict)

    def vote(self, name: str, weight: float) -> None:
        name = _plain(name)
        key = letters(name)
        if len(key) <= 1 or len(name) > _LONGEST or key == letters(self.title) or not _may_be_name(name):
            return
        self.points[key] = self.points.get(key, 0.0) + weight + (1.0 if key not in self.points and names_firm(name) else 0.0)
        self.spelled.setdefault(key, name)


def company_of(
    names: Sequence[str],
    title: str | None,
    edges: Sequence[str],
    header: Iterable[str],
    text: str,
    owners: Sequence[str] | None = None,
    beside: Beside = Beside(),  # noqa: B008 (never changes)
) -> str | None:
    """The hiring organization. `names` are those of the page's head, `edges` its site name, logos and copyright lines, `header` the pieces near the title.

    `owners`: who the page's logo and site name say it belongs to, where it is not the page of a job board; that counts where nothing says more.
    """
    poll = _Poll(title or "")
    points, spelled = poll.points, poll.spelled
    head = _vote_of_head(poll, names, alone=beside.facts > 0 and owners is not None)
    for line in beside.titles:
        _vote_head(line, poll.title, lambda name, weight: None if name.islower() else poll.vote(name, weight))
    for name in dict.fromkeys(edges):
        found = _COPYRIGHT.search(name)
        poll.vote(found["name"] if found else name, 1.0)
    shown: set[str] = set()  # names that stand beside the title
    for name in dict.fromkeys(header):
        if _may_be_beside(name):
            poll.vote(name.removeprefix("at "), 1.0)
            shown.update({letters(name)} & points.keys())
    for name, sure in beside.names.items():
        poll.vote(name, _BESIDE if not owners and (sure or owners is None) else _PERHAPS)
    text = text[:_TEXT]
    named = set(points)  # by more than the text
    for context, weight in _CONTEXTS:
        for name, count in _counted(context, text):
            if " " in name or letters(name) in named or _is_written_as_name(name, text, begins=False):
                poll.vote(name, min(count, 3) * weight)
    for found in _ADDRESSED.finditer(text):
        if not (_PERSON.match(found["name"]) or field_of_label(found["name"])) and (names_firm(found["name"]) or not names_role(found["name"])):
            poll.vote(found["name"], _ADDRESS)
    for name, _ in _counted(_LINE_STARTS, text):
        if " " in name or _is_written_as_name(name, text, begins=True):
            poll.vote(name, _STARTS)
    _weigh(points, spelled, head, "\n".join(dict.fromkeys(edges)), text)
    best = max(points, key=lambda key: (points[key], len(key)), default=None)
    if best is None or points[best] < _ENOUGH:
        return spelled.get(_owner(points, head, owners) or "") if owners is not None else None
    longer = [key for key in shown if spelled[key].startswith(f"{spelled[best]} ") and points[key] >= 1.0]
    return spelled[max(longer, key=lambda key: points[key], default=best)]


def _vote_of_head(poll: _Poll, names: Sequence[str], *, alone: bool) -> list[str]:
    """Votes for the names in the page's head, and which these are.

    `alone`: facts and no name stand beside the title of a page that is no job board's: then the name beside the title in the head says whose page it is.
    """
    for name in dict.fromkeys(names):
        _vote_head(name, poll.title, poll.vote)
        for found in [*_EAST.findall(name), *_QUOTED.findall(name)]:
            poll.vote(found, 1.0)
    quoted = {letters(found) for name in names for found in _QUOTED.findall(name)}
    head = [key for key in poll.points if key in quoted or not names_role(poll.spelled[key])]
    if alone and poll.title:
        titled = {letters(_plain(part)) for name in names if letters(poll.title) in letters(name) for part in split_name(name)}
        if len(own := [key for key in head if key in titled]) == 1:
            poll.points[own[0]] += _ALONE
    return head


def _may_be_name(name: str) -> bool:
    """Whether a text is no word of a site, a department, an image or a place."""
    words = name.casefold().split()
    return not (
        name.casefold() in _NOT_NAMES
        or (len(words) == 1 and words[0] in _ALONE_NO_NAMES)
        or is_generic(name)
        or is_field_of_work(name)
        or _LOGO.search(name)
        or not (name[:1].isalnum() or _FIRM.search(name))
        or is_place(name)
    )


def _may_be_beside(text: str) -> bool:
    """Whether a piece of the header may be a name."""
    if text.islower() or len(text) > _LONGEST // 2 or foreign(text) or field_of_label(text):
        return False
    return names_firm(text) or not names_role(text)


def _weigh(points: dict[str, float], spelled: Mapping[str, str], head: Sequence[str], edges: str, text: str) -> None:
    """Adds what the text, the page's edges and the mail addresses in the text say for each name."""
    mails = _mails(text)
    for key in points:
        points[key] += _times(spelled[key], text) * 0.5
        if key in head:
            points[key] += min(_times(spelled[key], edges), 1) * 0.5 + (_MAIL if _writes_from(key, mails) else 0.0)
        if _SITE.search(spelled[key]):
            points[key] -= 1.5


def _plain(name: str) -> str:
    """A name without "logo", "careers" and the like around it."""
    return _EDGE.sub("", _EDGE.sub("", squeeze(name).strip("*# ")))


def _owner(points: Mapping[str, float], head: Sequence[str], owners: Sequence[str]) -> str | None:
    """The name with the most points of those that the page gives itself: in its logo and site name, or in its head and once in its text."""
    own = {letters(_plain(found["name"] if (found := _COPYRIGHT.search(name)) else name)) for name in owners}
    named = [key for key in points if points[key] >= (_OWNER if key in own else _NAMED if key in head else _ENOUGH)]
    return max(named, key=lambda key: points[key], default=None)


def _mails(text: str) -> list[tuple[str, str]]:
    """The letters of the names and of the hosts, without their ends, of the mail addresses in a text."""
    found = islice(_MAIL_ADDRESS.finditer(text), _FEW_MAILS) if "@" in text else ()
    return [(letters(mail[1]), letters(mail[2].rpartition(".")[0].rpartition(".")[2] or mail[2])) for mail in found]


def _writes_from(key: str, mails: Sequence[tuple[str, str]]) -> bool:
    """Whether a mail address has a name in it, or is at a host that is called by its beginning ("jobs@harbour.example" of "Harbour Lights")."""
    return any(
        (len(key) >= _SHORTEST_MAIL and (key in name or key in host)) or (len(host) >= _SHORTEST_MAIL and key.startswith(host)) for name, host in mails
    )


def _times(name: str, text: str) -> int:
    """How often a text says a name as words of its own, 4 at most."""
    count, at = 0, text.find(name)
    while at >= 0 and count < 4:
        after = at + len(name)
        alone = not (at and _is_of_word(text[at - 1])) and not _is_of_word(text[after : after + 1])
        count += alone
        at = text.find(name, after if alone else at + 1)
    return count


def _is_written_as_name(name: str, text: str, *, begins: bool) -> bool:
    """Whether a text writes a word with a capital since it is a name: behind other words too, and more often so than without.

    Any word that `begins` a line has one; elsewhere it is enough that the text never writes the word without.
    """
    small, within, at = text.count(f" {name.lower()} "), 0, text.find(name)
    if not begins and not small:
        return True
    while at >= 0 and within <= small:
        after = at + len(name)
        within += at > 1 and text[at - 1] == " " and text[at - 2] not in ".!?:*-–•" and not _is_of_word(text[after : after + 1])
        at = text.find(name, after)
    return within > small


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _vote_head(name: str, title: str, vote: Callable[[str, float], None]) -> None:
    """Votes for what a page's head says beside the title: "X hiring TITLE", "TITLE at X", "TITLE - X"."""
    hiring = _HIRING.match(name)
    if hiring and (not title or letters(title)[:20] in letters(hiring["rest"])):
        vote(hiring["name"], 5.0)
        return
    at = name.casefold().find(title.casefold()) if title else -1
    if at >= 0:
        found = _AT.match(name[at + len(title) :]) or _AT_LAST.search(name[at + len(title) :])
        if found:
            vote(found["name"], 3.0)
    elif names_role(name) and (found := _AT_LAST.search(name)):
        vote(found["name"], _AT_END)
    for part in split_name(name):
        weight = 2.0 if _OWN_SITE.search(part) else 1.0
        if letters(part) and letters(part) not in letters(title) and letters(title) not in letters(part):
            vote(part, weight)


def _counted(context: re.Pattern[str], text: str) -> list[tuple[str, int]]:
    """The names that a context finds, with how often."""
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for found in context.finditer(text):
        name = found["name"].rstrip(".,'’-")
        if _CONTRACTED.sub("", name.split()[0]).casefold() in _NOT_NAMES or (len(name) <= _INITIALS and not name.isupper()):
            continue
        counts[letters(name)] += 1
        names.setdefault(letters(name), name)
    return [(names[key], count) for key, count in counts.items()]
