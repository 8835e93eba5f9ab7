"""Postings that stand whole on one page, one below the other, without pages of their own: cards, accordions, headings with their text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from urllib.parse import urlsplit

from crawlers.pages import phrases, words
from crawlers.pages.groups import similar_ranges
from crawlers.pages.letters import asks_for_anybody, seeks, speaks_of_work
from crawlers.pages.lists import heads_list, is_below_heading, is_headed, is_titled, names_list_above, names_roles_below
from crawlers.pages.outline import HEADINGS, Element, Outline
from crawlers.pages.sections import Section, section_of
from crawlers.pages.urls import canonical_url, speaks_of_jobs

_HEADS = HEADINGS | words.word_set("summary dt button legend")
_BOLD = frozenset({"b", "strong"})  # heads what follows where it is a line of its own
_APART = frozenset({"nav", "footer", "aside", "filter", "similar", "crumbs", "pager", "dialog"})
_STOPS = (".", "!", "?", "…", "。", "।", "۔")
_ROWS_OF = {"ul": "li", "ol": "li", "table": "tr"}
_TOP = frozenset({"html", "body", "main"})
_NUMBER = re.compile(r"\W*(?:\d{1,2}[.):]\s+)?")
_SPEAKS = re.compile(  # of whom a section is, or whose it is: "Experience as a nurse"
    r"\b(?:for|as|of|you|your|we|our|the|für|als|ihre?|deine?|pour|vos|votre|para|de|per|del|voor|jouw|som|din|dine)\b", re.IGNORECASE
)
_ABBREVIATED = re.compile(r"[A-Z]\.[A-Z]\.$")  # "U.S.", "D.C."
_MOST = 20_000  # titles of a page, or elements of a list, that are looked at
_PLACES = 50  # places in the structure of a page at which titles stand that are looked at
_LEVELS = 12  # elements from a title up to its row
_TITLE = 120  # characters of a title at most
_LINE = 60  # characters of a control or a section's heading at most
_TEXT = 60  # characters that a posting says beside its title at least
_READ = 4000  # characters of a row in which it shows itself
_FEW = 2  # postings from which on a page is a list
_WHOLE = 3  # signs of what heads both duties and what is asked for
_MOSTLY = 0.75  # of the titles that name occupations offer work
_NEAR = 50  # headings after a title in which its posting ends
_LINKS = 20  # links of a row that are looked at


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The part of a page that is one posting: its title, and what it spans (an element, or one made up of several in a row)."""

    title: str
    row: Element


def inline_parts(page: Outline, base: str, own: str) -> list[Part]:
    """The postings that stand whole on the page, in order; none where the page is about one occupation.

    Each is headed by the name of an occupation and offers work: it has a control to apply, sections of a posting or what letters say.
    """
    heads = list(_heads(page))
    if not any(_names_posting(title) for _, title in heads):
        return []
    similar = similar_ranges(page)
    places: dict[int, list[tuple[Element, str]]] = defaultdict(list)
    for head, title in heads:
        if not any(start <= head.index < end for start, end in similar):
            places[hash((head.path, head.tag))].append((head, title))
    found: list[Part] = []
    for together in islice(places.values(), _PLACES):
        parts = _parts(page, together, base, own)
        if len(parts) > len(found):
            found = parts
    return found


def plain_rows(page: Outline) -> list[Part]:
    """The openings that a list or a table only names, each in a row without a link of its own; there are two at least.

    The nearest heading over them names a list of postings, and most of them an occupation, where no column of the table says that all do.
    """
    found: list[Part] = []
    for element in islice((e for e in page.elements if e.tag in _ROWS_OF and e.region not in _APART), _PLACES):
        if found and element.index < found[-1].row.end:
            continue
        inside = page.elements[element.index + 1 : min(element.end, element.index + _MOST)]  # lists may stand in lists, as deep as one likes
        rows = [row for row in inside if row.tag == _ROWS_OF[element.tag]]
        if len(rows) < _FEW or any(row.end - row.index > _LINKS or _links_to_page(page, row) for row in rows):
            continue
        column, first = _title_column(page, rows[0]) if element.tag == "table" else (None, 0)
        parts = [Part(title, row) for row in rows[first:] if 2 < len(title := _title_of(page, row, column)) <= _TITLE]
        if len(parts) < max(_FEW, len(rows) - first) or not all(_may_name(part.title) for part in parts):
            continue
        roles = sum(words.names_role(part.title) for part in parts)
        if names_list_above(page, element) and roles >= (_FEW if column is not None else _MOSTLY * len(parts)):
            found += parts
    return found


def _links_to_page(page: Outline, row: Element) -> bool:
    return any(element.tag == "a" and _is_address(element.get("href").strip()) for element in page.elements[row.index : row.end])


def _title_column(page: Outline, head: Element) -> tuple[int | None, int]:
    """Which cell of a table's rows says what the job is called, by its first row, and how many rows are heads."""
    cells = [page.text(cell)[:_LINE] for cell in _cells(page, head)]
    column = next((number for number, cell in enumerate(cells) if names_roles_below(cell, of_list=True)), None)
    return column, int(column is not None)


def _title_of(page: Outline, row: Element, column: int | None) -> str:
    """What a row calls its opening: the cell of the column, else the first cell that names an occupation, or all of a row without cells."""
    cells = [page.text(cell) for cell in _cells(page, row)]
    if column is not None:
        return cells[column] if column < len(cells) else ""
    return next(filter(words.names_role, cells), "") if cells else _NUMBER.sub("", page.text(row), count=1)


def _cells(page: Outline, row: Element) -> list[Element]:
    return [cell for cell in page.elements[row.index + 1 : row.end] if cell.parent == row.index and cell.tag in ("td", "th")]


def _heads(page: Outline) -> Iterator[tuple[Element, str]]:
    """What heads something on the page and leads nowhere, with its text."""
    seen = 0
    for element in page.elements:
        if element.tag not in _HEADS and element.tag not in _BOLD:
            continue
        if element.region in _APART or seen >= _MOST or not 0 < element.text_end - element.text_start < _LINE:
            continue
        parent = page.elements[element.parent]
        if element.tag in _BOLD and (parent.tag not in ("p", "div") or (parent.text_start, parent.text_end) != (element.text_start, element.text_end)):
            continue
        text = _NUMBER.sub("", page.text(element), count=1)
        if 2 < len(text) <= _TITLE and not _heads_section(text) and not _leads(page, element):
            seen += 1
            yield element, text


def _heads_section(text: str) -> bool:
    """Whether a heading is that of a section; "Compensation Partner" begins like one and names an occupation."""
    return section_of(text) is not None and (_SPEAKS.search(text) is not None or not words.names_role(text))


def _leads(page: Outline, head: Element) -> bool:
    """Whether a heading is a link to a page, or holds one."""
    around = [*page.ancestors(head, 3), *page.elements[head.index + 1 : min(head.end, head.index + _LINKS)]]
    return any(element.tag == "a" and _is_address(element.get("href").strip()) for element in around)


def _is_address(href: str) -> bool:
    return bool(href) and not href.lower().startswith(("#", "javascript:", "mailto:", "tel:"))


def _names_posting(title: str) -> bool:
    """Whether a heading names an occupation, and neither a section, a search nor a list."""
    return words.names_role(title) and (_may_name(title) or (words.marked(title) and not asks_for_anybody(title)))


def _may_name(title: str) -> bool:
    """Whether a heading is none of those that name no posting."""
    if title.endswith(("?", ":", "：", ".", "…", "!")) and not _ABBREVIATED.search(title):
        return False
    return not (asks_for_anybody(title) or phrases.FARM_LINK.match(title) or phrases.SIMILAR_HEADING.match(title) or heads_list(title))


def _parts(page: Outline, heads: list[tuple[Element, str]], base: str, own: str) -> list[Part]:
    """The postings among what stands under headings in the same place of the page's structure."""
    named = [(head, title) for head, title in heads if _names_posting(title)]
    if not named or _is_about_one(page, named[0][0]):
        return []
    if len(named) >= _FEW:
        return _offered(page, heads, _level(page, [head for head, _ in named]), base, own)
    like = [(head, title) for head, title in heads if _may_name(title)]
    together = _offered(page, like, _level(page, [head for head, _ in like]), base, own) if len(like) >= _FEW else []
    return together if len(together) >= _FEW else _offered(page, named, _level_alone(page, named[0][0]), base, own)


def _offered(page: Outline, heads: list[tuple[Element, str]], level: int, base: str, own: str) -> list[Part]:
    """The postings that the headings head, if most of those that name occupations do; their rows are `level` elements above them."""
    parts = [Part(title, row) for (_, title), row in zip(heads, _rows(page, [head for head, _ in heads], level), strict=True)]
    named = [part for part in parts if _names_posting(part.title)]
    listed = len(named) >= _FEW and is_below_heading(page, named[0].row)
    offers = {part: signs for part in parts if (signs := _signs(page, part) or (listed and _says_facts(page, part)))}
    if not any(part in offers for part in named) or sum(part in offers for part in named) < _MOSTLY * len(named):
        return []
    sure = [part for part in named if part in offers]
    if _lead_on(page, sure, base, own):
        return []
    headed = is_headed(page, sure[0].row) or speaks_of_jobs(own, own)
    if not headed and 2 * sum(offers[part] >= _FEW for part in sure) <= len(sure):
        return []
    return sorted([*sure, *_like(sure, parts, offers)], key=lambda part: part.row.index)


def _like(sure: list[Part], parts: list[Part], offers: dict[Part, int]) -> Iterator[Part]:
    """What offers work under a heading that names no occupation we know, in a row that looks as those do that head one.

    A look that rows without offers share says little: more has to speak for the part then.
    """
    spans = [(part.row.index, part.row.end) for part in sure]
    others = [part for part in parts if not any(start <= part.row.index < end for start, end in spans) and not asks_for_anybody(part.title)]
    looks = {_look(part) for part in sure}
    shared = {_look(part) for part in others if part not in offers or not _may_name(part.title)}
    for part in others:
        if _look(part) in looks and _may_name(part.title) and offers.get(part, 0) >= (_WHOLE if _look(part) in shared else 1):
            yield part


def _look(part: Part) -> tuple[str, str]:
    return part.row.tag, part.row.get("class")


def _level(page: Outline, heads: list[Element]) -> int:
    """How many elements up from the headings their rows are: as far as each has its own."""
    level, above = 0, heads
    while level < _LEVELS:
        above = [page.elements[element.parent] for element in above]
        if len({element.index for element in above}) < len(above) or any(element.tag in _TOP for element in above):
            break
        level += 1
    return level


def _level_alone(page: Outline, head: Element) -> int:
    """How many elements up from a heading the row is that it alone heads: as far as no other heading stands before it."""
    place = bisect_left(page.headings, head.index, key=lambda heading: heading.index)
    before = page.headings[place - 1].index if place else -1
    above = list(page.ancestors(head, _LEVELS + 1))[1:]
    return next((level for level, element in enumerate(above) if element.index <= before or element.tag in _TOP), len(above))


def _rows(page: Outline, heads: list[Element], level: int) -> list[Element]:
    """What the headings stand over: the element `level` above each, or where that says nothing else what follows it up to the next heading."""
    rows = []
    tops = [_alone(page, list(page.ancestors(head, level + 1))[-1]) for head in heads]
    starts = sorted(top.index for top in tops)
    for head, top in zip(heads, tops, strict=True):
        if _says_more(_lines(page, top, page.text(head))):
            rows.append(top)
            continue
        parent = page.elements[top.parent]
        end = min(_next(starts, top.end, parent.end), _next_heading(page, head, top))
        end = next((element.index for element in page.elements[top.end : end] if element.region in _APART), end)
        text_end = page.elements[end].text_start if end < parent.end else parent.text_end
        rows.append(replace(top, end=end, text_end=text_end))
    return rows


def _alone(page: Outline, top: Element) -> Element:
    """The largest element around one that says nothing besides."""
    for above in page.ancestors(top):
        if (above.text_start, above.text_end) != (top.text_start, top.text_end) or above.tag in _TOP:
            break
        top = above
    return top


def _next(starts: list[int], place: int, last: int) -> int:
    """The first of the sorted starts from a place on, or the last place."""
    found = bisect_left(starts, place)
    return min(starts[found], last) if found < len(starts) else last


def _next_heading(page: Outline, head: Element, top: Element) -> int:
    """Where the next heading stands that is not below this one in rank, and heads no section of a posting."""
    place = bisect_left(page.headings, top.end, key=lambda heading: heading.index)
    rank = head.tag if head.tag in HEADINGS else "h2"
    following = page.headings[place : place + _NEAR]
    return next((heading.index for heading in following if heading.tag <= rank and not section_of(page.text(heading)[:_TITLE])), len(page.elements))


def _lines(page: Outline, row: Element, title: str) -> list[str]:
    """What a row says beside its title, line by line."""
    return [text for text, _ in page.pieces(row) if text != title]


def _says_more(lines: list[str]) -> bool:
    """Whether a row says more than its title, by the lines beside it. A letter that is not ASCII counts for two."""
    text = "".join(lines)
    return len(text) >= _TEXT or len(text) + sum([not letter.isascii() for letter in text]) >= _TEXT


def _signs(page: Outline, part: Part) -> int:
    """How many signs a part has of being an offer of work (0: none; it may yet be a portrait of those who do it).

    What counts is a control to apply, a sentence that looks for somebody and, more than both, headings of the duties and of what is asked for.
    """
    lines = _lines(page, part.row, part.title)
    if not _says_more(lines):
        return 0
    text = "\n".join(lines)[:_READ]
    applies = any(words.APPLY.fullmatch(line) for line in lines if len(line) <= _LINE)
    heads = [line.partition(":")[0] for line in lines]
    sections = {section for head in heads if len(head) <= _LINE and (section := section_of(head))}
    signs = applies + seeks(text) + _WHOLE * ({Section.DUTIES, Section.WANTED} <= sections)
    return signs or int(bool(sections) or speaks_of_work([part.title], text))


def _says_facts(page: Outline, part: Part) -> bool:
    """Whether a part says facts alone (places, hours), as the row of a list does: no sentence, so nobody's story."""
    lines = _lines(page, part.row, part.title)
    return bool(lines) and not any(line.endswith(_STOPS) for line in lines)


def _lead_on(page: Outline, parts: list[Part], base: str, own: str) -> bool:
    """Whether most of the parts lead to pages of their own on the site, where the posting is to be read."""
    site = urlsplit(base).netloc
    led = [{url for link in _links(page, part) if urlsplit(url := canonical_url(link, base)).netloc == site and url != own} for part in parts]
    return 2 * len(set().union(*led)) > len(parts) and 2 * sum(map(bool, led)) > len(parts)


def _links(page: Outline, part: Part) -> Iterator[str]:
    """The addresses that a part links to in words which are no control to apply."""
    links = [element for element in page.elements[part.row.index : part.row.end] if element.tag == "a"]
    for link in links[:_LINKS]:
        href = link.get("href").strip()
        if _is_address(href) and (text := page.text(link)) and not words.APPLICATION.search(text):
            yield href


def _is_about_one(page: Outline, first: Element) -> bool:
    """Whether the main heading above a first one, or the title of a page without a main heading, names the occupation that the page is about."""
    mains = [page.text(heading) for heading in page.headings if heading.tag == "h1" and heading.end <= first.index]
    if not mains and not is_titled(page):
        mains = phrases.TITLE_BREAK.split(page.title)
    return any(_names_posting(text) for text in mains)
