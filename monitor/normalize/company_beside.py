"""Who hires, as the lines around a title say it: a name in a row with places and kinds of work, a name that hires, a name beside its town."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from crawlers.pages.labels import field_of_label
from crawlers.pages.words import names_role
from monitor.model import Place
from monitor.normalize import dates, kinds, places, salary
from monitor.normalize.company import Beside, names_firm
from monitor.normalize.company_words import is_field_of_work
from monitor.normalize.facts import segments
from monitor.normalize.headings import foreign, is_of_posting
from monitor.normalize.said import PRINTED_DATE
from monitor.normalize.text import Line
from monitor.normalize.title import is_generic, letters

_LONGEST_NAME, _LONGEST_LINE = 45, 120
_MOST_WORDS = 6
_REMEMBERED = 4096  # lines: those of a few pages, each asked for in several places
_AND_TOWN = re.compile(r"\s+[/–—•·|-]\s+|\s*,\s+|\s+(?:in|à|en|em|a|w|ve?|te|i)\s+")  # between a name and its town
_BEFORE = re.compile(
    r"^(?:at|@|by|for|bei|für (?:die|den|das)|für|von|chez|pour|par|hos|bij|voor|presso|per|na|en|em|u|w|ve?|por|van)\s+(?:the\s+|der\s+|dem\s+|l['’])?"
    r"(?=[^\W\d_a-z])"
)
_HIRES = re.compile(
    r"(?P<name>[^\W_a-z].{1,44}?)\s+(?:is\s+(?:now\s+|currently\s+)?(?:hiring|recruiting|looking\s+for|seeking)|(?:are|we['’]re)\s+hiring|seeks|sucht|stellt\s+ein|"
    r"recrute|recherche|busca|contrata|está\s+(?:contratando|buscando|a\s+recrutar)|procura|recruta|cerca|ricerca|sta\s+cercando|assume|zoekt|werft|søger|söker|"
    r"ansetter|etsii|rekrytoi|hakee|szuka|poszukuje|zatrudni|rekrutuje|hledá|přijme|hľadá|prijme|keres|angajează|caută|ищет|приглашает|шукає|запрошує|arıyor|търси|"
    r"traži|zapošljava|išče|zaposli|ieško|meklē|otsib)(?:$|[\s!:,.…].*)"
)
_STREET = re.compile(r"\s\d{1,4}\s?[a-zA-Z]?(?:/\d{1,4}\s?[a-zA-Z]?)?$")  # how a street ends that has a house number
_NO_NAME = re.compile(r"[.!?;]$|[:：]|^[\W\d_]|\d{3}|https?:|www\.|@")


def names_beside(around: Sequence[Line], at: int, title: str, known: Iterable[str], titles: Sequence[str]) -> Beside:
    """What stands near the title.

    `around` are the lines next to the title, which is that with the number `at`; `known` the labels and their values, which are no names; `titles` the lines
    of the text that say the title again. A name counts that hires ("X is hiring"), that stands before a town ("X / Ankara", "X in Ankara"), and one that is
    left over among places, dates and kinds of work: that is surely a company where it is a heading, and may be a department elsewhere.
    """
    known = {letters(value) for value in known}
    found: dict[str, bool] = {}
    left: dict[str, tuple[str, bool]] = {}
    facts, placed = 0, False
    for number, line in enumerate(around):
        if number == at or line.kind == "button" or len(line.text) > _LONGEST_LINE or (line.kind == "h" and abs(number - at) > 1 and not _is_place(line.text)):
            continue  # a heading further off heads a section
        named = before_town(line.text)
        if name := named[0] if named else name_that_hires(line.text, title):
            found[name] = True
            facts += 1
            continue
        if number < at and line.kind != "h":
            continue  # menus and crumbs
        for text in line.cells or [text for text, _ in segments(line)]:
            placed = placed or _is_place(text)
            if letters(text) in known or _is_fact(text):
                facts += 1
            elif may_be_company(text, title) and not any(letters(text) in said or said in letters(text) for said in left):
                left[letters(text)] = _BEFORE.sub("", text), line.kind == "h"
    if len(left) == 1 and placed:
        found.update({name: name in found or sure for name, sure in left.values()})
    return Beside(found, 0 if left or found else facts, titles)


def may_be_company(text: str, title: str = "") -> bool:
    """Whether a short text looks like a name and says nothing that is no company's."""
    return (
        1 < len(text) <= _LONGEST_NAME
        and len(text.split()) <= _MOST_WORDS
        and not text[0].islower()
        and not _NO_NAME.search(text)
        and not (title and (letters(text) in letters(title) or letters(title) in letters(text)))
        and not (is_generic(text) or foreign(text) or is_of_posting(text) or field_of_label(text) or is_field_of_work(text))
        and (names_firm(text) or not names_role(text))
    )


def name_that_hires(text: str, title: str = "") -> str | None:
    """The name in a line that says who hires ("Kestrel Foods is hiring!")."""
    found = _HIRES.fullmatch(text)
    return found["name"] if found and may_be_company(found["name"], title) else None


@lru_cache(maxsize=_REMEMBERED)
def before_town(text: str) -> tuple[str, tuple[Place, ...]] | None:
    """The name and the town of a line that says nothing else ("Kestrel Foods / Ankara", "at Kestrel Foods in Ankara")."""
    parts = _AND_TOWN.split(text, maxsplit=1)
    if len(parts) != 2 or len(text) > 2 * _LONGEST_NAME:
        return None
    name, towns = _BEFORE.sub("", parts[0]), places.read_places(parts[1])
    if not towns or _STREET.search(name) or not all(map(places.is_town, towns)) or _is_fact(name) or not may_be_company(name):
        return None
    return name, towns


def _is_place(text: str) -> bool:
    found = () if names_firm(text) else places.read_places(text)
    return bool(found) and all(place.country for place in found) and not any(map(places.ends_with_country, found))


def _is_fact(text: str) -> bool:
    """Whether a piece says a place, a kind of work, a date or a pay, and so that a row of facts is here."""
    return bool(
        _is_place(text)
        or kinds.employment_types([text])
        or kinds.workplace(text)
        or PRINTED_DATE.search(text)
        or dates.is_relative(text)
        or salary.find_salaries(text)
    )
