"""Plain text pages (pasted, e-mailed) to their posting: the same judgements as for pages, line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from crawlers.items import RawPosting
from crawlers.pages.labels import field_of_label
from crawlers.pages.words import names_role
from monitor.model import Posting, Removed
from monitor.normalize import kinds, places, salary
from monitor.normalize.boilerplate import is_control
from monitor.normalize.company import company_of, names_firm
from monitor.normalize.facts import deadlines, pairs
from monitor.normalize.headings import foreign, is_section
from monitor.normalize.markdown import markdown
from monitor.normalize.said import Piece, Words
from monitor.normalize.sources import compose
from monitor.normalize.text import Line, lines_of_text
from monitor.normalize.title import is_generic

_SHORT = 110  # characters: a line that may be a title, a place or a label
_LONG = 200  # characters: a line that only a text has
_WRAPPED = 50  # characters: shorter lines were not broken by a mail program
_RUN = 4  # short blocks in a row, two of them places, are a list of other postings
_SENTENCE_END = (".", "!", "?", ":", ";", ",", "。", "！", "？", "：")
_MODE = re.compile(r"\((?:[^()]{0,30})\)\s*$")
_HEADER = 6  # short blocks below the title that may speak of the posting


@dataclass(slots=True)
class _Block:
    """One line, or the items of a list."""

    lines: list[Line]
    why: str | None = None

    @property
    def text(self) -> str:
        return self.lines[0].text

    @property
    def short(self) -> bool:
        """One short line that is no sentence and no list item."""
        return (
            len(self.lines) == 1 and len(self.text) <= _SHORT and not self.lines[0].marker and not self.text.endswith((".", ";", ",", "。"))
        )

    @property
    def heading(self) -> bool:
        return self.short and not self.text.endswith(("!", "！"))


def read_text(text: str, raw: RawPosting, now: datetime) -> Posting | None:
    """The posting of a plain text page, or None where there is no text."""
    blocks = _blocks(text)
    if not blocks:
        return None
    placed = [block.short and _is_place(block.text) for block in blocks]
    title = _title(blocks, placed)
    estimates = _estimates(blocks)
    _lists(blocks, placed, title)
    _sections(blocks, title)
    header = _header(blocks, title)
    _loose_ends(blocks, placed)
    body = [line for block in blocks if block.why is None for line in block.lines]
    name = blocks[title].text if title is not None else None
    description = markdown(body)
    company = company_of([], name, [], [line.text for line in header], description)
    words = Words(
        pairs=pairs([*header, *body]),
        pieces=[*(Piece(line.text, None) for line in header), *(Piece(line, "salary") for line in estimates)],
        deadlines=deadlines(body),
        companies=[company] if company else [],
        removed=_removed(blocks),
        title=name,
    )
    return compose([raw], words, description or None, now)


def _blocks(text: str) -> list[_Block]:
    """The lines of a text, each a block of its own but for the items of a list."""
    blocks = []
    for chunk in re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n")):
        for listed, lines in groupby(_unwrapped(lines_of_text(chunk).lines), key=lambda line: bool(line.marker)):
            run = list(lines)
            blocks += [_Block(run)] if listed else [_Block([line]) for line in run]
    return blocks


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Lines that a mail program broke, put together again."""
    widest = max((len(line.text) for line in lines), default=0)
    out: list[Line] = []
    room = 0
    for line in lines:
        if (
            out
            and not line.marker
            and _WRAPPED <= room <= 100
            and widest <= 100
            and room + len(line.text.split(" ", 1)[0]) >= widest - 1
            and ":" not in line.text[:30]
        ):
            text = f"{out[-1].text} {line.text}"
            out[-1] = replace(out[-1], text=text, parts=((text, False, None, "", 0),))
        else:
            out.append(line)
        room = len(line.text)
    return out


def _is_place(text: str) -> bool:
    """Whether a short line is a place, perhaps with a word on where the work is done."""
    if len(text) > 70 or text.endswith(_SENTENCE_END) or names_role(text):
        return False
    bare = _MODE.sub("", text).strip()
    found = places.read_places(bare) if bare else ()
    return (bool(found) and all(place.country for place in found)) or (
        bare != text and kinds.workplace(text[len(bare) :].strip(" ()")) is not None
    )


def _title(blocks: Sequence[_Block], placed: Sequence[bool]) -> int | None:
    """The block of the title: a short line that names a role, above a place or a text, early in the page."""
    best, found = 0.0, None
    seen_text = False
    for number, block in enumerate(blocks):
        text = block.text
        if (
            not block.heading
            or placed[number]
            or foreign(text)
            or is_generic(text)
            or field_of_label(text)
            or text.endswith(_SENTENCE_END)
            or not any(map(str.isalpha, text))
        ):
            seen_text = seen_text or not block.short
            continue
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        score = 2.0 * names_role(text) - 2.0 * names_firm(text) + (1.0 if not seen_text else 0.0) - (1.0 if is_section(text) else 0.0)
        if following is not None:
            score += 1.5 if placed[number + 1] else 0.5 if not following.short or is_section(following.text) else 0.0
            score -= 2.0 * _in_list(blocks, placed, number)
        if score > best:
            best, found = score, number
    return found if best >= 1 else None


def _in_list(blocks: Sequence[_Block], placed: Sequence[bool], number: int) -> bool:
    """Whether a title and place stand among others of their kind."""
    return sum(placed[max(number - 4, 0) : number + 6]) > 2 or all(block.short for block in blocks[number : number + 6])


def _lists(blocks: Sequence[_Block], placed: Sequence[bool], title: int | None) -> None:
    """Runs of short lines with several places are other postings."""
    for short, group in groupby(
        range(len(blocks)), key=lambda number: blocks[number].short and blocks[number].why is None and number != title
    ):
        run = list(group)
        if (
            not short
            or sum(placed[number] for number in run) < 2
            or len(run) < _RUN
            or (title is not None and run[0] == title + 1 and len(run) <= _HEADER)
        ):
            continue
        first = next(
            (
                at
                for at, number in enumerate(run)
                if placed[number] or foreign(blocks[number].text) or placed[min(number + 1, len(placed) - 1)]
            ),
            0,
        )
        for number in run[first:]:
            blocks[number].why = "similar_jobs"


def _sections(blocks: Sequence[_Block], title: int | None) -> None:
    """What stands under a heading that is not of the posting, up to the next heading that is, or the next long text."""
    why = None
    for number, block in enumerate(blocks):
        if number == title:
            why = None
            continue
        own = foreign(block.text) if len(block.lines) < 4 else None
        if own is None and len(block.lines) == 1 and not block.lines[0].marker and is_control(block.text):
            own = "controls"
        if own == "controls" and block.short:
            block.why = block.why or own
        elif number == 0 and block.short and is_generic(block.text):
            block.why = "controls"
        elif own and (block.heading or block.text.endswith("!")):
            why = own
            block.why = block.why or own
        elif why == "summary":
            block.why, why = block.why or why, None
        elif why and (
            len(block.text) > _LONG
            or (block.heading and is_section(block.text))
            or (block.heading and why != "similar_jobs" and block.why is None)
        ):
            why = None
        elif why:
            block.why = block.why or why


def _estimates(blocks: Sequence[_Block]) -> list[str]:
    """Takes out lines of a site's own pay estimates, and says them."""
    estimates = []
    for block in blocks:
        if (
            block.why is None
            and len(block.lines) <= 4
            and any(len(line.text) < _SHORT and salary.says_estimate(line.text) for line in block.lines)
        ):
            estimates += [line.text for line in block.lines]
            block.why = "salary_estimate"
    return estimates


def _header(blocks: Sequence[_Block], title: int | None) -> list[Line]:
    """The short lines below the title."""
    if title is None:
        return []
    blocks[title].why = "title"
    header: list[Line] = list(blocks[title].lines[1:])
    for block in blocks[title + 1 : title + 1 + _HEADER]:
        if not block.short or block.why or is_section(block.text) or block.text.endswith((":", "?")):
            break
        block.why = "header"
        header += block.lines
    return header


def _loose_ends(blocks: Sequence[_Block], placed: Sequence[bool]) -> None:
    """Short lines after the last text, places that stand alone, and what follows a list of other postings."""
    texts = [number for number, block in enumerate(blocks) if block.why is None and (not block.short or len(block.text) > _SHORT)]
    long = [number for number in texts if sum(len(line.text) for line in blocks[number].lines) > _LONG]
    last = long[-1] if long else texts[-1] if texts else len(blocks)
    listed = False
    for number, block in enumerate(blocks):
        listed = listed or block.why == "similar_jobs"
        if block.why is not None:
            continue
        alone = block.short and not field_of_label(block.text.partition(":")[0]) and not salary.find_salaries(block.text)
        if (placed[number] and number > 0) or (number > last and (listed or (alone and number > (texts[-1] if texts else 0)))):
            block.why = "outside"


def _removed(blocks: Sequence[_Block]) -> tuple[Removed, ...]:
    return tuple(
        Removed("\n".join(line.text for block in group for line in block.lines), why)
        for why, group in groupby(blocks, key=lambda block: block.why)
        if why and why != "title"
    )
