"""The posting's own text on a page: the smallest block that holds it, from its first sentence to its last, without what was judged foreign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise, takewhile

from crawlers.pages.labels import field_of_label
from crawlers.pages.sections import Section, section_of
from crawlers.pages.words import names_role
from monitor.model import Removed
from monitor.normalize.blocks import Page, holds, is_heading, judge, prose
from monitor.normalize.boilerplate import has_times, heads_hours, is_notice, is_of_hours
from monitor.normalize.headings import foreign, is_about_company, is_about_the_page, is_of_posting, is_section
from monitor.normalize.text import Box, Line, Sheet

_ITEM = 40  # characters: a shorter item without a heading above it may be a fact of the header
_VALUE = 200  # characters in which a value is said beside or below its label
_SENTENCE = 30  # characters of a sentence right below a heading
_ENDS = ".!?。！？"
_CALLS = "!！"
_ABOUT_NAME = re.compile(r"(?:About|Über|À propos (?:de|d['’])|Sobre|Acerca de|Over|Om|Informazioni su) ?[A-Z]")
_MOST = 0.7
_FEW_LINKS = 2
_MAIN = 0.92
_MAIN_WITH_TITLE = 0.55
_SIGN = 3  # letters that a sign says as much as
_TAG = 15  # characters from which on a line under a heading is more than a tag ("Java")
_LAST_WORD = 25  # characters
_LONGEST_LINK = 60  # characters of a link by itself behind the text that leads elsewhere
_ADDRESS = re.compile(r"[@/]|\w\.\w|\d{3}")
_LAST_LINES = 500
_FIRST, _SECOND = re.compile(r"1[.)]\s*\D"), re.compile(r"2[.)]\s*\D")
_LEFT_OVER = frozenset(("share", "sign_in", "similar_jobs", "cookies"))  # headings and buttons that lost what they stood over
_OF_COLUMNS = frozenset(("similar_jobs", "sign_in", "form", "controls"))
_TOP_LINES = 20  # above and below a text: where a board speaks to its readers
_ABOVE = 8  # lines above the title that may speak of the posting


@dataclass(frozen=True, slots=True)
class Parted:
    """A page taken apart: `body` is the posting's own text, `header` the short lines about it, `removed` all else with its reason."""

    body: tuple[Line, ...]
    header: tuple[Line, ...]
    after: tuple[Line, ...]
    removed: tuple[Removed, ...]


def part(sheet: Sheet, title_line: int | None) -> Parted:
    """Takes a page apart. `title_line` is the line of the posting's title, where it is known."""
    page = Page(sheet)
    judge(page, title_line)
    return _cut(page, _main(page, title_line), title_line)


def _main(page: Page, title_line: int | None) -> Box:
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
        twins = _twins(page, inner, children[at]) if foreign_rest else []
        if twins:
            return replace(box, first=min(inner.first, twins[0].first), last=max(inner.last, twins[-1].last))
        sure = share >= _MAIN or (share >= _MAIN_WITH_TITLE and (holds(inner, title_line) or _stands_beside(page, sums, children[at], best)))
        if not foreign_rest or not sure:
            return box
        at = best


def _stands_beside(page: Page, sums: Sequence[int], siblings: Sequence[int], own: int) -> bool:
    """Whether all other text stands in columns of the page that say mostly other things: more postings, alerts, forms."""
    for index in siblings:
        box = page.boxes[index]
        if index == own or sums[box.last] == sums[box.first]:
            continue
        foreign_lines = sum(page.line_why[number] in _OF_COLUMNS for number in range(box.first, box.last))
        if 2 * foreign_lines < box.last - box.first:
            return False
    return True


def _twins(page: Page, box: Box, siblings: Sequence[int]) -> list[Box]:
    """The blocks beside `box` that their author made like it and that open with the heading of a section."""
    named = box.attributes.get("class")
    twins = []
    for index in siblings if named else ():
        twin = page.boxes[index]
        if twin.tag != box.tag or twin.attributes.get("class") != named or twin.last - twin.first < 2 or twin is box:
            continue
        line = page.lines[twin.first]
        if is_heading(line) and is_section(line.text) and not page.line_why[twin.first]:
            twins.append(twin)
    return twins


def _cut(page: Page, main: Box, title_line: int | None) -> Parted:
    """The lines of the main block from the title on, without header facts and without what was judged foreign."""
    lines, why = page.lines, page.line_why
    start = main.first
    if title_line is not None and title_line < main.last:
        start = max(main.first, title_line + 1)
    _leave_notices(page, start, main.last)
    first = _first_of_body(page, start, main.last)
    top = start if title_line is None else min(title_line + 1, start)
    leads = next((number for number in range(top, start) if not why[number] and _is_lead(lines[number])), start)
    leads = _with_headings(page, top, leads) if leads < start else start
    while start >= first > top and not why[first - 1] and _is_set_apart(lines[first - 1]) and _heads_text(lines[first - 1]):
        first -= 1
    for number in range(len(lines)):
        if why[number]:
            continue
        if number == title_line:
            why[number] = "title"
        elif leads <= number < start and (_is_lead(lines[number]) or _heads_lead(page, number, start)):
            continue
        elif top <= number < first:
            why[number] = "header"
        elif number < first or number >= main.last:
            why[number] = "outside"
    _end_at_list(page, first)
    if title_line is not None:
        _end_at_teaser(page, first, lines[title_line].level)
    _leave_hours(lines, why)
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


def _is_lead(line: Line) -> bool:
    """Whether a line between the title and the block of the text says in a sentence what the work is."""
    return prose(line) > 0 and not line.link_chars and not line.marker and line.kind in ("p", "h") and not _is_pair(line)


def _heads_lead(page: Page, number: int, end: int) -> bool:
    """Whether a heading stands right above such a sentence or above another heading that does."""
    while number < end and not page.line_why[number] and _is_set_apart(page.lines[number]):
        number += 1
        if number < end and not page.line_why[number] and _is_lead(page.lines[number]):
            return True
    return False


def _end_at_list(page: Page, first: int) -> None:
    """Ends the text at a list of other postings below most of it, unless a section of a posting follows."""
    lines, why = page.lines, page.line_why
    kept = [number for number in range(first, len(lines)) if why[number] is None]
    whole, said = sum(prose(lines[number]) for number in kept), 0
    for before, after in pairwise(kept):
        said += prose(lines[before])
        if said >= _MOST * whole and after - before > _FEW_LINKS and why[before + 1 : after].count("similar_jobs") > _FEW_LINKS:
            rest = [number for number in kept if number >= after]
            if not any(is_heading(lines[number]) and is_of_posting(lines[number].text) for number in rest):
                for number in rest:
                    why[number] = "outside"
            return


def _end_at_teaser(page: Page, first: int, level: int) -> None:
    """Ends the text before a heading as high as the title's that opens no section and stands over little else than links."""
    lines, why = page.lines, page.line_why
    kept = [number for number in range(first, len(lines)) if why[number] is None]
    heading = next((number for number in reversed(kept) if 0 < lines[number].level <= level), None)
    if heading is None or is_section(lines[heading].text) or is_of_posting(lines[heading].text):
        return
    rest = [number for number in kept if number >= heading]
    if any(lines[number].link_chars for number in rest) and not any(prose(lines[number]) for number in rest):
        for number in rest:
            why[number] = "outside"


def _leave_notices(page: Page, start: int, end: int) -> None:
    """Takes out what a board says to its readers before the text begins."""
    for number in range(start, min(end, start + _TOP_LINES)):
        line = page.lines[number]
        if page.line_why[number] is None:
            if is_notice(line.text):
                page.line_why[number] = "notice"
            elif prose(line) or line.kind == "h":
                return


def _leave_hours(lines: Sequence[Line], why: list[str | None]) -> None:
    """Takes out the hours in which an office is open, below the text."""
    kept = [number for number in range(max(len(lines) - _LAST_LINES, 0), len(lines)) if why[number] is None][-_TOP_LINES:]
    for at, number in enumerate(kept):
        if not at or not heads_hours(lines[number].text):
            continue
        run = list(takewhile(lambda below: is_of_hours(lines[below].text) and not is_heading(lines[below]), kept[at + 1 :]))
        if at + 1 + len(run) == len(kept) or has_times(lines[number].text) or sum(has_times(lines[below].text) for below in run) > 1:
            for below in (number, *run):
                why[below] = "notice"
        return


def _trim_end(lines: Sequence[Line], why: list[str | None]) -> None:
    """Takes leave of a last word that belongs to nothing above it ("Footer")."""
    kept = [number for number in range(max(len(lines) - _LAST_LINES, 0), len(lines)) if why[number] is None]
    while len(kept) > 1:
        last, before = lines[kept[-1]], lines[kept[-2]]
        if is_about_the_page(last.text) or is_notice(last.text) or foreign(last.text) in _LEFT_OVER:
            why[kept.pop()] = "notice"
            continue
        if _is_slogan(last):
            why[kept.pop()] = "outside"
            continue
        headed = is_heading(before) and not is_about_the_page(before.text) and not (before.text[-1] in _ENDS and _is_slogan(before))
        if last.link_chars == len(last.text) <= _LONGEST_LINK and not last.marker and not headed and not _ADDRESS.search(last.text):
            why[kept.pop()] = "outside"
            continue
        if (
            len(last.text) > _LAST_WORD
            or last.marker
            or last.kind in ("dt", "dd", "row")
            or headed
            or field_of_label(before.text)
            or last.link_chars
            or any(map(str.isdigit, last.text))
            or last.text[-1] in _ENDS
        ):
            return
        why[kept.pop()] = "outside"


def _is_slogan(line: Line) -> bool:
    """Whether a heading at the end of a text, over nothing or a link, speaks of no part of a posting and gives no address."""
    return line.kind == "h" and not _heads_text(line) and not _ADDRESS.search(line.text) and not any(map(str.isdigit, line.text))


def _is_pair(line: Line) -> bool:
    """Whether a line is a label and its value."""
    if len(line.text) > _VALUE:
        return False
    label = line.cells[0] if line.cells else line.parts[0][0].strip() if len(line.parts) > 1 else ""
    return field_of_label(label) is not None


def _is_sentence(text: str) -> bool:
    return text[-1] in _ENDS and (len(text) >= _SENTENCE or (text[-1] in _CALLS and " " in text)) and not any(map(str.isdigit, text))


def _is_set_apart(line: Line) -> bool:
    """Whether a line is a heading by its make, and not only by a colon at its end."""
    return line.kind == "h" or (line.bold and not line.link_chars)


def _may_head(line: Line) -> bool:
    """Whether a line that nothing sets apart reads like the heading of a posting's section."""
    if line.kind == "dt":
        return True
    if line.kind not in ("p", "cell") or line.marker or line.link_chars or len(line.text) > _ITEM or names_role(line.text):
        return False
    return _heads_text(line)


def _heads_text(line: Line) -> bool:
    """Whether a line says what a section of a posting, or its part about the company, is headed by."""
    return is_about_company(line.text) or _ABOUT_NAME.match(line.text) is not None or section_of(line.text) is not None


def _heads_section(line: Line) -> bool:
    return is_section(line.text) or section_of(line.text) is not None


def _opening(page: Page, start: int, first: int) -> int:
    """Where the paragraph opens whose line `first` is: what a break parts from its first prose was written with it."""
    box = page.lines[first].box
    while page.boxes[box].tag == "p" and first > start and page.lines[first - 1].box == box and page.line_why[first - 1] is None:
        first -= 1
    return first


def _opens_section(page: Page, number: int, end: int) -> bool:
    """Whether a heading of duties or of what is asked for stands at `number`, over a line that is no tag, no control and no fact."""
    line = page.lines[number]
    if line.kind == "dt" or not is_heading(line) or section_of(line.text) not in (Section.DUTIES, Section.WANTED) or field_of_label(line.text):
        return False
    if number + 1 >= end or page.line_why[number + 1]:
        return False
    below = page.lines[number + 1]
    says = len(below.text) * (_SIGN if max(below.text) > "\u3000" else 1)
    return says >= _TAG and not (below.link_chars or below.kind == "button" or is_heading(below) or _is_pair(below))


def _opens_numbers(page: Page, number: int, end: int) -> bool:
    """Whether a list begins at `number` whose author wrote the numbers himself."""
    first = page.lines[number]
    if not _FIRST.match(first.text) or first.link_chars or len(first.text) < _TAG or number + 1 >= end:
        return False
    return page.line_why[number + 1] is None and _SECOND.match(page.lines[number + 1].text) is not None


def _with_headings(page: Page, start: int, first: int) -> int:
    """Where the text begins whose first prose or section is at `first`: at the headings and sentences right above it, and where its paragraph opens."""
    while (
        first > start
        and (page.line_why[first - 1] is None)
        and (
            is_heading(page.lines[first - 1])
            or (_is_sentence(page.lines[first - 1].text) and not page.lines[first - 1].link_chars)
            or _may_head(page.lines[first - 1])
        )
        and (_is_set_apart(page.lines[first - 1]) or field_of_label(page.lines[first - 1].text) is None)
    ):
        first -= 1
    return _opening(page, start, first)


def _first_of_body(page: Page, start: int, end: int) -> int:
    """The line at which the posting's text begins: its first prose, and the heading right above that."""
    headed = paired = False
    for number in range(start, end):
        line = page.lines[number]
        if page.line_why[number]:
            continue
        paired = _is_pair(line) or (paired and bool(line.marker) and 0 < line.text.find(": ") < _ITEM and len(line.text) <= _VALUE)
        if _opens_section(page, number, end):
            return _with_headings(page, start, number)
        says = prose(line) or (headed and _is_sentence(line.text)) or _opens_numbers(page, number, end)
        headed = (is_heading(line) and (number > start or _heads_section(line))) or (headed and bool(line.marker))
        if not says or paired or (line.marker and len(line.text) < _ITEM and not headed):
            continue
        if number > start and len(line.text) <= _VALUE and field_of_label(page.lines[number - 1].text) == "salary":
            continue  # pay, said at some length
        return _with_headings(page, start, number)
    sections = (at for at in range(start, end) if not page.line_why[at] and is_heading(page.lines[at]) and is_of_posting(page.lines[at].text))
    return next(sections, start)  # short lines alone: from the first heading of a posting on
