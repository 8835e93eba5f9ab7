"""Which lines of a page are the posting's own: blocks are judged by what they are (links, fields, repeated cards), by the words of their
headings and by the names that their authors gave them, never by the site that they stand on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from monitor.model import Removed
from monitor.normalize.headings import foreign, is_of_posting, is_section
from monitor.normalize.labels import field_of_label
from monitor.normalize.names import TAGS, name_of, why_named
from monitor.normalize.salary import says_estimate
from monitor.normalize.text import Box, Line, Sheet

_MAP = re.compile(r"\bmap[sy]?\b|^geo:", re.IGNORECASE)  # a link that shows where a place is
_PROSE = 60  # characters of a line that is a sentence and not a label
_ITEM = 40  # characters: a shorter item without a heading above it may be a fact of the header
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_ENOUGH = 0.35  # a block with this share of the page's prose is what the page is about, whatever it is called
_MAIN = 0.92
_MAIN_WITH_TITLE = 0.55
_LINKED = 0.5
_PER_FIELD = 250  # characters of text per field: a posting says more around the few fields of a search box
_LONGEST_BUTTON = 90
_FEW_LINES = 8
_LAST_WORD = 25  # characters
_LONGEST_LINK = 60  # characters of a link by itself behind the text that leads elsewhere
_ADDRESS = re.compile(r"[@/]|\w\.\w|\d{3}")
_LAST_LINES = 500
_ABOVE = 8  # lines above the title that may speak of the posting
_BELOW = 15  # lines below the title that may speak of the posting


@dataclass(frozen=True, slots=True)
class Parted:
    """A page taken apart: `body` is the posting's own text, `header` the short lines about it, `removed` all else with its reason."""

    body: tuple[Line, ...]
    header: tuple[Line, ...]
    after: tuple[Line, ...]
    removed: tuple[Removed, ...]


class _Page:
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
            *accumulate([line.link_chars > 0 and any(part[2] and _MAP.search(part[2]) for part in line.parts) for line in self.lines]),
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


def prose(line: Line) -> int:
    """How much of a posting's text a line may be: characters that are no link, in lines that say more than a label."""
    own = len(line.text) - line.link_chars
    if own < _PROSE // 4 or line.kind == "button" or _is_row_of_facts(line):
        return 0
    own += 2 * len(_WIDE.findall(line.text)) if line.text[-1] > "\u1100" or line.text[0] > "\u1100" else 0
    return own if own >= _PROSE or (line.marker and own >= _PROSE // 3) else 0


def _is_row_of_facts(line: Line) -> bool:
    """Whether a line is made of several short pieces, each in an element with a name of its own."""
    return len(line.parts) > 2 and len({part[3] for part in line.parts} - {""}) > 2 and max(len(part[0]) for part in line.parts) < _PROSE


def part(sheet: Sheet, title_line: int | None) -> Parted:
    """Takes a page apart. `title_line` is the line of the posting's title, where it is known."""
    page = _Page(sheet)
    page.find_header(title_line)
    _by_name(page, title_line)
    _by_shape(page, title_line)
    _by_heading(page, title_line)
    _estimates(page, title_line)
    _resolve(page)
    main = _main(page, title_line)
    return _cut(page, main, title_line)


def _holds(box: Box, line: int | None) -> bool:
    return line is not None and box.first <= line < box.last


def _by_name(page: _Page, title_line: int | None) -> None:
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
        if why and not _holds(box, title_line) and page.share(box) < _ENOUGH:
            page.why[index] = why


def _by_shape(page: _Page, title_line: int | None) -> None:
    """Forms, lists of links and rows of cards."""
    cards: dict[int, list[int]] = {}
    outer = {box.parent for box in page.boxes if box.fields and box.parent >= 0 and page.boxes[box.parent].fields == box.fields}
    for index, box in enumerate(page.boxes):
        size = box.last - box.first
        if not size or _holds(box, title_line) or page.why[index] or (page.in_header(box.first, box.last) and not box.fields):
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


def _is_form(page: _Page, box: Box, title_line: int | None) -> bool:
    """Whether a block with fields is not the posting itself inside the one form of its page."""
    return page.share(box) < _ENOUGH or (title_line is not None and page.sections[box.first] == page.sections[box.last])


def is_heading(line: Line) -> bool:
    """Whether a line stands over others: a heading, a bold line, or one that ends with a colon."""
    return line.kind == "h" or (line.bold and not line.link_chars) or (line.text.endswith((":", "：")) and not line.marker)


def _by_heading(page: _Page, title_line: int | None) -> None:
    """Blocks under a heading that is not of the posting."""
    for number, line in enumerate(page.lines):
        if number == title_line or page.line_why[number] or len(line.text) > 90:
            continue
        why = foreign(line.text)
        if why == "controls" and len(line.text) <= _LONGEST_BUTTON:
            page.line_why[number] = why
        if why in (None, "controls") or (line.marker and not line.link_chars):
            continue
        is_link = line.link_chars == len(line.text) and not is_heading(line)
        if is_link or page.in_header(number, number + 1):
            page.line_why[number] = why if is_link or why != "similar_jobs" else None  # a button or a link, and no heading of what follows
            continue
        if why == "similar_jobs" and not is_heading(line) and not _links_follow(page, number):
            continue
        index = _section(page, number, title_line, why)
        if index is not None:
            page.why[index] = why
        if line.kind == "h" or why == "similar_jobs":
            _sweep(page, number, why, title_line)
        elif index is None and (line.link_chars or line.kind in ("label", "button")):
            page.line_why[number] = why


def _links_follow(page: _Page, number: int) -> bool:
    """Whether a line with a link stands among the next few."""
    end = min(number + _FEW_LINES, len(page.lines))
    return any(line.link_chars for line in page.lines[number:end])


def _section(page: _Page, number: int, title_line: int | None, why: str) -> int | None:
    """The largest block that the heading at `number` opens and that is not what the page is about."""
    found = None
    index = page.lines[number].box
    while index > 0:
        box = page.boxes[index]
        if number - box.first > 1 or _holds(box, title_line) or page.share(box) >= _ENOUGH or _has_sections(page, box, number):
            break
        if why != "similar_jobs" and box.fields < 2 and _tells_facts(page.lines[number + 1 : min(box.last, number + _FEW_LINES)]):
            break
        found = index
        index = box.parent
    return found


def _tells_facts(lines: Sequence[Line]) -> bool:
    """Whether several labels of a posting's fields stand among `lines`."""
    return sum(field_of_label(line.text) not in (None, "other") for line in lines) > 1


def _has_sections(page: _Page, box: Box, number: int) -> bool:
    """Whether a block of some size holds a heading of a posting beside its own."""
    return any(
        is_heading(line) and is_section(line.text) and not foreign(line.text)
        for line in page.lines[number + 1 : min(box.last, number + 60)]
        if line.kind == "h"
    )


def _sweep(page: _Page, number: int, why: str, title_line: int | None) -> None:
    """Marks what follows a heading in its parent block, up to the next heading of a posting or the next long text."""
    heading = page.lines[number]
    box = page.boxes[heading.box]
    parent = page.boxes[box.parent] if box.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "p", "label") and box.parent >= 0 else box
    for at in range(number, min(parent.last, number + 400)):
        line = page.lines[at]
        if at > number and (
            at == title_line
            or (len(line.text) - line.link_chars > 250 and why != "privacy")
            or (line.kind == "h" and line.level <= heading.level and (is_section(line.text) or why != "similar_jobs"))
        ):
            break
        page.line_why[at] = page.line_why[at] or why


def _estimates(page: _Page, title_line: int | None) -> None:
    """Blocks that tell what a site guesses that such work pays."""
    for number, line in enumerate(page.lines):
        if len(line.text) > _PROSE or not (line.text[-1] == ")" or any(map(str.isdigit, line.text))) or not says_estimate(line.text):
            continue
        page.line_why[number] = page.line_why[number] or "salary_estimate"
        index, found = line.box, None
        while index > 0:
            box = page.boxes[index]
            wide = box.last - box.first > _FEW_LINES or page.share(box) >= _ENOUGH or page.in_header(number, number + 1)
            if wide or _holds(box, title_line) or page.sections[box.last] > page.sections[box.first]:
                break
            index, found = box.parent, index
        if found is not None:
            page.why[found] = page.why[found] or "salary_estimate"


def _resolve(page: _Page) -> None:
    """Hands the reasons of blocks down to their lines."""
    for index, box in enumerate(page.boxes):
        if box.parent >= 0:
            page.why[index] = page.why[box.parent] or page.why[index]
    for number, line in enumerate(page.lines):
        page.line_why[number] = page.why[line.box] or page.line_why[number] or ("controls" if line.kind == "button" else None)


def _main(page: _Page, title_line: int | None) -> Box:
    """The smallest block that holds the posting."""
    sums = [0, *accumulate([0 if why else prose(line) for line, why in zip(page.lines, page.line_why, strict=True)])]
    sections = [
        0,
        *accumulate(
            [
                not why and (line.kind in ("h", "dt") or line.bold) and is_of_posting(line.text)
                for line, why in zip(page.lines, page.line_why, strict=True)
            ]
        ),
    ]
    children: dict[int, list[int]] = {}
    for index, box in enumerate(page.boxes):
        if box.last > box.first and not page.why[index]:
            children.setdefault(box.parent, []).append(index)
    at = 0
    while True:
        box = page.boxes[at]
        whole = sums[box.last] - sums[box.first]
        best = max(children.get(at, ()), key=lambda index: sums[page.boxes[index].last] - sums[page.boxes[index].first], default=None)
        if best is None or not whole:
            return box
        inner = page.boxes[best]
        if inner.tag in ("p", "ul", "ol", "li", "table"):
            return box
        share = (sums[inner.last] - sums[inner.first]) / whole
        foreign_rest = sections[inner.last] - sections[inner.first] == sections[box.last] - sections[box.first]
        if not foreign_rest or (share < _MAIN and not (share >= _MAIN_WITH_TITLE and _holds(inner, title_line))):
            return box
        at = best


def _cut(page: _Page, main: Box, title_line: int | None) -> Parted:
    """The lines of the main block from the title on, without header facts and without what was judged foreign."""
    lines, why = page.lines, page.line_why
    start = main.first
    if title_line is not None and title_line < main.last:
        start = max(main.first, title_line + 1)
    first = _first_of_body(page, start, main.last)
    top = start if title_line is None else min(title_line + 1, start)
    for number in range(len(lines)):
        if why[number]:
            continue
        if number == title_line:
            why[number] = "title"
        elif top <= number < first:
            why[number] = "header"
        elif number < first or number >= main.last:
            why[number] = "outside"
    _trim_end(lines, why)
    removed = tuple(
        Removed("\n".join(line.text for line, _ in group), reason)
        for reason, group in groupby(zip(lines, why, strict=True), key=lambda pair: pair[1])
        if reason and reason != "title"
    )
    above = [] if title_line is None else [line for line in range(max(title_line - _ABOVE, 0), title_line) if why[line] == "outside"]
    return Parted(
        tuple(line for line, reason in zip(lines, why, strict=True) if reason is None),
        (*(line for line, reason in zip(lines, why, strict=True) if reason in ("header", "salary_estimate")), *(lines[number] for number in above)),
        tuple(line for line, reason in zip(lines[first:], why[first:], strict=True) if reason == "outside"),
        removed,
    )


def _trim_end(lines: Sequence[Line], why: list[str | None]) -> None:
    """Takes leave of a last word that belongs to nothing above it ("Footer")."""
    kept = [number for number in range(max(len(lines) - _LAST_LINES, 0), len(lines)) if why[number] is None]
    while len(kept) > 1:
        last, before = lines[kept[-1]], lines[kept[-2]]
        if last.link_chars == len(last.text) <= _LONGEST_LINK and not last.marker and not is_heading(before) and not _ADDRESS.search(last.text):
            why[kept.pop()] = "outside"
            continue
        if (
            len(last.text) > _LAST_WORD
            or last.marker
            or last.kind in ("dt", "dd", "row")
            or is_heading(before)
            or field_of_label(before.text)
            or last.link_chars
            or any(map(str.isdigit, last.text))
            or last.text[-1] in ".!?。！？"
        ):
            return
        why[kept.pop()] = "outside"


def _is_pair(line: Line) -> bool:
    """Whether a line is a label and its value."""
    label = line.cells[0] if line.cells else line.parts[0][0].strip() if len(line.parts) > 1 else ""
    return field_of_label(label) is not None


def _first_of_body(page: _Page, start: int, end: int) -> int:
    """The line at which the posting's text begins: its first prose, and the heading right above that."""
    headed = False
    for number in range(start, end):
        line = page.lines[number]
        if page.line_why[number]:
            continue
        headed = is_heading(line) or (headed and bool(line.marker))
        if not prose(line) or _is_pair(line) or (line.marker and len(line.text) < _ITEM and not headed):
            continue
        first = number
        while (
            first > start
            and (page.line_why[first - 1] is None)
            and is_heading(page.lines[first - 1])
            and field_of_label(page.lines[first - 1].text) is None
        ):
            first -= 1
        return first
    sections = (at for at in range(start, end) if not page.line_why[at] and is_heading(page.lines[at]) and is_of_posting(page.lines[at].text))
    return next(sections, start)  # short lines alone: from the first heading of a posting on
