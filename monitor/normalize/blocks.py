"""What the blocks of a page are: judged by their shape (links, fields, repeated cards), by the words of their headings and by the names that
their authors gave them, never by the site that they stand on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from crawlers.pages import phrases
from crawlers.pages.labels import field_of_label
from crawlers.pages.sections import section_of
from monitor.normalize.boilerplate import is_control
from monitor.normalize.headings import foreign, is_of_posting, is_section
from monitor.normalize.names import TAGS, name_of, why_named
from monitor.normalize.salary import says_estimate
from monitor.normalize.text import Box, Line, Sheet

_MAP = re.compile(r"\bmap[sy]?\b")
_WHERE = re.compile(r"://|\w@\w")  # where to apply: the words of a posting, and no form
_RIGHTS = re.compile(r"©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved", re.IGNORECASE)
_FOOT = 0.1  # the share of the page's prose that a footer has at most
_PROSE = 60  # characters of a line that is a sentence and not a label
_SHORTEST = 5  # letters of such a line where each says as much as a syllable or a word
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_DENSE = re.compile(r"[\u0590-\u06ff]")  # letters of scripts that leave out most vowels
_PIECE = 30  # characters of a piece between semicolons ("Perth, WA; Leeds, UK; Remote")
_ENOUGH = 0.35  # a block with this share of the page's prose is what the page is about, whatever it is called
_FORM_FIELDS = 8  # from which on a form is no search box and no question
_LINKED = 0.5
_PER_FIELD = 250  # characters of text per field: a posting says more around the few fields of a search box
_LONGEST_BUTTON = 90
_FEW_LINES = 8
_LAST_LINES = 100
_SECTION_LINES = 60
_LONGEST_RIGHTS = 200
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary"))
_REMEMBERED = 4096  # addresses: the links of a few pages
_BELOW = 15  # lines below the title that may speak of the posting


class Page:
    """A sheet with its running sums: each question about a block is answered in constant time."""

    def __init__(self, sheet: Sheet) -> None:
        self.lines, self.boxes = sheet.lines, sheet.boxes
        self.why: list[str | None] = [None] * len(sheet.boxes)
        self.line_why: list[str | None] = [None] * len(sheet.lines)
        self.chars = [0, *accumulate([len(line.text) for line in self.lines])]
        self.linked = [0, *accumulate([line.link_chars for line in self.lines])]
        self.link_lines = [0, *accumulate([line.link_chars * 5 >= len(line.text) * 3 for line in self.lines])]
        self.maps = [
            0,
            *accumulate([line.link_chars > 0 and any(_is_map(link) for link in {part[2] for part in line.parts} if link) for line in self.lines]),
        ]
        self.sections = [0, *accumulate([(line.kind in ("h", "dt") or line.bold) and is_of_posting(line.text) for line in self.lines])]
        self.prose = [0, *accumulate([prose(line) for line in self.lines])]
        self.top, self.text_at = -1, -1  # between these lines stands what is said of the posting before its text

    def find_header(self, title_line: int | None) -> None:
        """Finds the lines from the title to the first prose, heading or form."""
        if title_line is None:
            return
        self.top = self.text_at = title_line + 1
        end = min(title_line + 1 + _BELOW, len(self.lines))
        while self.text_at < end and not (prose(self.lines[self.text_at]) or self.lines[self.text_at].kind == "h"):
            self.text_at += 1

    def in_header(self, first: int, last: int) -> bool:
        return self.top <= first and last <= self.text_at

    def share(self, box: Box) -> float:
        return (self.prose[box.last] - self.prose[box.first]) / max(self.prose[-1], 1)


@lru_cache(maxsize=_REMEMBERED)
def _is_map(link: str) -> bool:
    """Whether a link shows where a place is."""
    lowered = link.lower()
    return lowered.startswith("geo:") or ("map" in lowered and _MAP.search(lowered) is not None)


def prose(line: Line) -> int:
    """How much of a posting's text a line may be: characters that are no link, in lines that say more than a label."""
    own = len(line.text) - line.link_chars
    if own < (_PROSE // 4 if line.text[0] < "\u3000" else _SHORTEST) or line.kind == "button" or _is_row_of_facts(line):
        return 0
    if line.text[-1] > "\u0590" or line.text[0] > "\u0590":
        own += 2 * len(_WIDE.findall(line.text)) + len(_DENSE.findall(line.text)) // 2
    return own if own >= _PROSE or (line.marker and own >= _PROSE // 3) else 0


def _is_row_of_facts(line: Line) -> bool:
    """Whether a line is made of several short pieces, each in an element with a name of its own, or with semicolons between them."""
    if line.text.count(";") > 1 and not line.marker and line.text[-1] != "." and max(map(len, line.text.split(";"))) < _PIECE:
        return True
    return len(line.parts) > 2 and len({part[3] for part in line.parts} - {""}) > 2 and max(len(part[0]) for part in line.parts) < _PROSE


def judge(page: Page, title_line: int | None) -> None:
    """Notes of each line why it is not of the posting, where it is not. `title_line` is the line of the posting's title, where it is known."""
    page.find_header(title_line)
    _by_name(page, title_line)
    _by_shape(page, title_line)
    _by_heading(page, title_line)
    _by_rights(page, title_line)
    _estimates(page, title_line)
    _resolve(page)


def holds(box: Box, line: int | None) -> bool:
    """Whether a line is known and stands in a block."""
    return line is not None and box.first <= line < box.last


def _by_name(page: Page, title_line: int | None) -> None:
    known: dict[tuple[str, ...], str | None] = {}
    for index, box in enumerate(page.boxes):
        if box.last == box.first:
            continue
        attributes = box.attributes
        why = TAGS.get(box.tag)
        if why is None and attributes:
            named = name_of(attributes)
            key = (
                named,
                attributes.get("role") or "",
                attributes.get("style") or "",
                "h" if "hidden" in attributes or attributes.get("aria-hidden") == "true" else "",
            )
            if key not in known:
                known[key] = why_named(attributes, named)
            why = known[key]
        if why and not holds(box, title_line) and page.share(box) < _ENOUGH and not (why == "controls" and _is_in_heading(page, box)):
            page.why[index] = why


def _is_in_heading(page: Page, box: Box) -> bool:
    """Whether a button is the heading of the section that it folds."""
    return box.tag in _HEADINGS or (box.parent >= 0 and page.boxes[box.parent].tag in _HEADINGS)


def _by_shape(page: Page, title_line: int | None) -> None:
    """Forms, lists of links and rows of cards."""
    cards: dict[int, list[int]] = {}
    outer = {box.parent for box in page.boxes if box.fields and box.parent >= 0 and page.boxes[box.parent].fields == box.fields}
    for index, box in enumerate(page.boxes):
        size = box.last - box.first
        if not size or holds(box, title_line) or page.why[index] or (page.in_header(box.first, box.last) and not box.fields):
            continue
        chars = page.chars[box.last] - page.chars[box.first]
        linked = page.linked[box.last] - page.linked[box.first]
        links = page.link_lines[box.last] - page.link_lines[box.first]
        if (
            box.fields
            and chars < _PER_FIELD * box.fields
            and (box.tag == "form" or (box.fields > 2 and index not in outer))
            and _is_form(page, box, title_line)
        ):
            page.why[index] = "form"
        elif links > 1 and linked > _LINKED * chars and not page.maps[box.last] - page.maps[box.first]:
            page.why[index] = "links"
        elif (
            links
            and not page.maps[box.last] - page.maps[box.first]
            and size <= 12
            and chars < 600
            and box.tag in ("li", "div", "article", "section", "tr")
        ):
            cards.setdefault(box.parent, []).append(index)
    for indexes in cards.values():
        shapes: dict[str, list[int]] = {}
        for index in indexes:
            box = page.boxes[index]
            shapes.setdefault(f"{box.tag} {box.attributes.get('class')}", []).append(index)
        for same in shapes.values():
            if len(same) > 2:
                for index in same:
                    page.why[index] = "similar_jobs"


def _is_form(page: Page, box: Box, title_line: int | None) -> bool:
    """Whether a block with fields is not the posting itself inside the one form of its page."""
    known = title_line is not None or box.fields >= _FORM_FIELDS
    return page.share(box) < _ENOUGH or (known and page.sections[box.first] == page.sections[box.last])


def is_heading(line: Line) -> bool:
    """Whether a line stands over others: a heading, a bold line, or one that ends with a colon."""
    return line.kind == "h" or (line.bold and not line.link_chars) or (line.text.endswith((":", "：")) and not line.marker)


def _by_heading(page: Page, title_line: int | None) -> None:
    """Blocks under a heading that is not of the posting."""
    for number, line in enumerate(page.lines):
        if number == title_line or page.line_why[number] or len(line.text) > 90:
            continue
        why = foreign(line.text) or ("similar_jobs" if _heads_others(page, number) else None)
        if why is None and (not line.marker or line.link_chars) and is_control(line.text):
            why = "controls"
        if why == "controls" and len(line.text) <= _LONGEST_BUTTON:
            page.line_why[number] = why
        if why in (None, "controls") or (line.marker and not line.link_chars) or (why == "form" and _WHERE.search(line.text)):
            continue
        is_link = line.link_chars == len(line.text) and not is_heading(line)
        if is_link or page.in_header(number, number + 1):
            page.line_why[number] = why if is_link or why != "similar_jobs" else None  # a button or a link, and no heading of what follows
            continue
        if why == "similar_jobs" and not is_heading(line) and not _links_follow(page, number):
            continue
        if why == "advice" and _stands_among_sections(page, number):
            continue
        index = _section(page, number, title_line, why)
        if index is not None:
            page.why[index] = why
        if line.kind == "h" or why == "similar_jobs":
            _sweep(page, number, why, title_line)
        elif index is None and (line.link_chars or line.kind in ("label", "button")):
            page.line_why[number] = why


def _heads_others(page: Page, number: int) -> bool:
    """Whether a heading stands over links to other postings, in a language in which only the finding of lists has the words for it."""
    line = page.lines[number]
    return is_heading(line) and phrases.SIMILAR_HEADING.match(line.text) is not None and not is_section(line.text) and _links_follow(page, number)


def _links_follow(page: Page, number: int) -> bool:
    """Whether a line with a link stands among the next few."""
    end = min(number + _FEW_LINES, len(page.lines))
    return any(line.link_chars for line in page.lines[number:end])


def _stands_among_sections(page: Page, number: int) -> bool:
    """Whether a heading that says what a site may say too ("Company overview", "Meet the team") is one of the posting's own: a text without
    links stands below it, and then, in the same block, the heading of a posting's section.
    """
    heading = page.lines[number]
    parent = page.boxes[heading.box].parent
    if not is_heading(heading) or parent < 0:
        return False
    said = 0
    for line in page.lines[number + 1 : min(page.boxes[parent].last, number + _SECTION_LINES)]:
        if is_heading(line):
            if page.boxes[line.box].parent == parent and said and (is_of_posting(line.text) or section_of(line.text) is not None):
                return True
        elif line.link_chars > _LINKED * len(line.text):
            return False
        said += prose(line)
    return False


def _section(page: Page, number: int, title_line: int | None, why: str) -> int | None:
    """The largest block that the heading at `number` opens and that is not what the page is about."""
    found = None
    index = page.lines[number].box
    while index > 0:
        box = page.boxes[index]
        if number - box.first > 1 or holds(box, title_line) or page.share(box) >= _ENOUGH or _has_sections(page, box, number):
            break
        if why != "similar_jobs" and box.fields < 2 and _tells_facts(page.lines[number + 1 : min(box.last, number + _FEW_LINES)]):
            break
        found = index
        index = box.parent
    return found


def _tells_facts(lines: Sequence[Line]) -> bool:
    """Whether several labels of a posting's fields stand among `lines`."""
    return sum(field_of_label(line.text) not in (None, "other") for line in lines) > 1


def _has_sections(page: Page, box: Box, number: int) -> bool:
    """Whether a block of some size holds a heading of a posting beside its own."""
    return any(
        is_heading(line) and is_section(line.text) and not foreign(line.text)
        for line in page.lines[number + 1 : min(box.last, number + 60)]
        if line.kind == "h"
    )


def _sweep(page: Page, number: int, why: str, title_line: int | None) -> None:
    """Marks what follows a heading in its parent block, up to the next heading of a posting or the next long text."""
    heading = page.lines[number]
    box = page.boxes[heading.box]
    parent = page.boxes[box.parent] if box.parent >= 0 and (box.tag in _HEADINGS or box.tag in ("p", "label")) else box
    for at in range(number, min(parent.last, number + 400)):
        line = page.lines[at]
        if at > number and (
            at == title_line
            or (len(line.text) - line.link_chars > 250 and why != "privacy")
            or (line.kind == "h" and line.level <= heading.level and (is_section(line.text) or why != "similar_jobs"))
        ):
            break
        page.line_why[at] = page.line_why[at] or why


def _by_rights(page: Page, title_line: int | None) -> None:
    """The footer: the largest block that holds the line of the page's copyright and nothing of a posting."""
    last = len(page.lines) if page.prose[-1] else 0
    for number in range(max(last - _LAST_LINES, 0), last):
        line = page.lines[number]
        if len(line.text) > _LONGEST_RIGHTS or not _RIGHTS.search(line.text):
            continue
        index, found = line.box, None
        while index > 0:
            box = page.boxes[index]
            if holds(box, title_line) or page.share(box) > _FOOT or page.sections[box.last] > page.sections[box.first]:
                break
            index, found = box.parent, index
        if found is not None:
            page.why[found] = page.why[found] or "footer"


def _estimates(page: Page, title_line: int | None) -> None:
    """Blocks that tell what a site guesses that such work pays."""
    for number, line in enumerate(page.lines):
        if len(line.text) > _PROSE or not (line.text[-1] == ")" or any(map(str.isdigit, line.text))) or not says_estimate(line.text):
            continue
        page.line_why[number] = page.line_why[number] or "salary_estimate"
        index, found = line.box, None
        while index > 0:
            box = page.boxes[index]
            wide = box.last - box.first > _FEW_LINES or page.share(box) >= _ENOUGH or page.in_header(number, number + 1)
            if wide or holds(box, title_line) or page.sections[box.last] > page.sections[box.first]:
                break
            index, found = box.parent, index
        if found is not None:
            page.why[found] = page.why[found] or "salary_estimate"


def _resolve(page: Page) -> None:
    """Hands the reasons of blocks down to their lines."""
    for index, box in enumerate(page.boxes):
        if box.parent >= 0:
            page.why[index] = page.why[box.parent] or page.why[index]
    for number, line in enumerate(page.lines):
        page.line_why[number] = page.why[line.box] or page.line_why[number] or ("controls" if line.kind == "button" else None)
