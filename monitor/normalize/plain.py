"""Plain text pages (pasted, e-mailed) to their posting: the same judgements as for pages, line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from crawlers.items import RawPosting
from crawlers.pages.labels import field_of_label
from crawlers.pages.sections import section_of
from crawlers.pages.words import names_role
from monitor.model import Posting, Removed
from monitor.normalize import kinds, places, salary
from monitor.normalize.boilerplate import is_control
from monitor.normalize.company import company_of, names_firm
from monitor.normalize.facts import deadlines, pairs, segments
from monitor.normalize.headings import foreign, is_of_posting, is_section
from monitor.normalize.markdown import markdown
from monitor.normalize.places_said import is_understood
from monitor.normalize.said import LONGEST_NAME, Piece, Words
from monitor.normalize.sources import compose
from monitor.normalize.text import Line, lines_of_text
from monitor.normalize.title import is_generic, letters

_SHORT = 110  # characters: a line that may be a title, a place or a label
_LONG = 200  # characters: a line that only a text has
_FULL = 0.8  # of the widest line: as wide as the lines of a wrapped text are but for its last
_WRAPPED = 50  # characters: shorter lines were not broken by a mail program
_RUN = 4  # short blocks in a row, two of them places, are a list of other postings
_SENTENCE_END = (".", "!", "?", ":", ";", ",", "。", "！", "？", "：")
_MODE = re.compile(r"\((?:[^()]{0,30})\)\s*$")
_DOT = re.compile(r"\s[·•|]\s")
_SURE = 3.0  # the score of a role that begins a text or has its place below it
_READ, _LONGEST = 500, 60_000  # blocks and characters in which a title is said again
_SECTION = 60  # blocks below a heading in which the next section begins
_PAIR = 2  # a company and a place
_IN_LIST = 14  # blocks after a title in which those of a list stand
_ROLE_END = re.compile(r"\s[-–—|:]\s|[,(\[]")
_PASSED = frozenset(("controls", "salary_estimate", "sign_in", "share"))
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
    header = _header(blocks, placed, title)
    _loose_ends(blocks, placed)
    body = [line for block in blocks if block.why is None for line in block.lines]
    name = _called(blocks[title].text) if title is not None else None
    description = markdown(body)
    company = company_of([], name, [], [line.text for line in header], description) or _between(header)
    words = Words(
        pairs=pairs([*header, *body]),
        pieces=[*(Piece(text, None) for line in header for text, _ in segments(line)), *(Piece(line, "salary") for line in estimates)],
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
    full = 2 * sum(len(line.text) > _FULL * widest for line in lines) >= len(lines) > 2
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
            and (full or line.text[0].islower())
        ):
            text = f"{out[-1].text} {line.text}"
            out[-1] = replace(out[-1], text=text, parts=((text, False, None, "", 0),))
        else:
            out.append(line)
        room = len(line.text)
    return out


def _is_place(text: str) -> bool:
    """Whether a short line is a place, perhaps with a word on where the work is done."""
    text = _DOT.split(text)[0]
    if len(text) > 70 or text.endswith(_SENTENCE_END) or names_role(text) or field_of_label(text.partition(":")[0]) not in (None, "workplace"):
        return False
    bare = _MODE.sub("", text).strip()
    found = places.read_places(bare) if bare else ()
    return (bool(found) and all(place.country for place in found)) or (
        bare != text and kinds.workplace(text[len(bare) :].strip(" ()")) is not None
    )


def _title(blocks: Sequence[_Block], placed: Sequence[bool]) -> int | None:
    """The block of the title: a short line that names a role, above a place or a text, early in the page; that it is said again counts too."""
    best, found = 0.0, None
    seen_text = False
    whole = letters(" ".join(line.text for block in blocks[:_READ] for line in block.lines)[:_LONGEST])
    for number, block in enumerate(blocks):
        text = block.text
        if (
            not block.heading
            or placed[number]
            or foreign(text)
            or is_generic(text)
            or is_control(text)
            or field_of_label(text)
            or text.endswith(_SENTENCE_END)
            or not any(map(str.isalpha, text))
        ):
            seen_text = seen_text or not block.short
            continue
        if _called(text) != text and best < _SURE:
            return number
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        score = 2.0 * names_role(text) - 2.0 * names_firm(text) + (1.0 if not seen_text else 0.0) - (1.0 if is_section(text) else 0.0)
        if following is not None:
            score += 2.5 if not seen_text and any(placed[number + 1 : number + 4]) else 1.5 if placed[number + 1] else 0.0
            score += 0.5 if not placed[number + 1] and (not following.short or is_section(following.text)) else 0.0
            score -= 2.0 * _in_list(blocks, placed, number)
        score += 1.0 if number < _READ and score > best - 1 and names_role(text) and whole.count(letters(_ROLE_END.split(text)[0])) > 1 else 0.0
        if score > best:
            best, found = score, number
    return found if best >= 1 else None


def _called(text: str) -> str:
    """What a line calls the job, without a label ("Job title: Miller")."""
    label, _, rest = text.replace("：", ":").partition(":")
    return rest.strip() if rest.strip() and field_of_label(label) == "title" else text


def _between(header: Sequence[Line]) -> str | None:
    """Who hires, where a line between title and place says neither a fact nor a section."""
    if len(header) < _PAIR or not _is_place(header[1].text) or _is_place(header[0].text) or is_understood(header[0].text):
        return None
    return header[0].text if len(header[0].text) <= LONGEST_NAME and not header[0].text.endswith(_SENTENCE_END) else None


def _in_list(blocks: Sequence[_Block], placed: Sequence[bool], number: int) -> bool:
    """Whether a title stands among others of its kind: more roles follow with their places before any text does."""
    near = range(number + 1, min(number + _IN_LIST, len(blocks)))
    end = next((at for at in near if not blocks[at].short), near.stop)
    return _placed_roles(blocks, placed, range(number + 1, end)) > 1


def _placed_roles(blocks: Sequence[_Block], placed: Sequence[bool], run: Sequence[int]) -> int:
    """How many lines name a role and have their place in one of the next two."""
    return sum(any(placed[number + 1 : number + 3]) and names_role(blocks[number].text) for number in run)


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
        heading = next((at for at, number in enumerate(run) if foreign(blocks[number].text) == "similar_jobs"), None)
        first = next((at for at, number in enumerate(run) if _placed_roles(blocks, placed, [number])), 0) if heading is None else heading
        if heading is None and _placed_roles(blocks, placed, run) < 2:
            continue
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
        if own == "advice" and any(later.heading and is_of_posting(later.text) for later in blocks[number + 1 : number + _SECTION]):
            own = None
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


def _header(blocks: Sequence[_Block], placed: Sequence[bool], title: int | None) -> list[Line]:
    """The short lines below the title that say facts, and who hires right below it. What stands above it without any text is a site's."""
    if title is None:
        return []
    blocks[title].why = "title"
    if all(block.short for block in blocks[:title]):
        for block in blocks[:title]:
            block.why = block.why or "outside"
    header: list[Line] = list(blocks[title].lines[1:])
    for number in range(title + 1, min(title + 1 + _HEADER, len(blocks))):
        block = blocks[number]
        if block.why in _PASSED:
            continue
        if not block.short or block.why or is_section(block.text) or block.text.endswith((":", "?")):
            break
        if not (number == title + 1 or placed[number] or is_understood(block.text) or any(placed[number + 1 : number + 2])):
            break
        block.why = "header"
        header += block.lines
    return header


def _loose_ends(blocks: Sequence[_Block], placed: Sequence[bool]) -> None:
    """Short lines after the last text, places that stand alone, and what follows a list of other postings."""
    texts = [number for number, block in enumerate(blocks) if block.why is None and (not block.short or len(block.text) > _SHORT)]
    long = [number for number in texts if sum(len(line.text) for line in blocks[number].lines) > _LONG]
    last = long[-1] if long else texts[-1] if texts else len(blocks)
    first = texts[0] if texts else len(blocks)
    for places_alone, group in groupby(range(len(blocks)), key=lambda number: placed[number] and blocks[number].why is None):
        run = list(group)
        heads = run[-1] + 1 < len(blocks) and blocks[run[-1] + 1].why is None
        if places_alone and not heads and not blocks[run[0] - 1].text.endswith((":", "：")):
            for number in (number for number in run if number > first):
                blocks[number].why = "outside"  # they head nothing
    listed = sectioned = False
    for number, block in enumerate(blocks):
        listed = listed or block.why == "similar_jobs"
        if block.why is not None:
            sectioned = sectioned and block.why in _PASSED
            continue
        sectioned = sectioned or (block.heading and not listed and (is_of_posting(block.text) or section_of(block.text) is not None))
        if sectioned:
            continue
        alone = block.short and not field_of_label(block.text.partition(":")[0]) and not salary.find_salaries(block.text)
        if (placed[number] and 0 < number < first) or (number > last and (listed or (alone and number > (texts[-1] if texts else 0)))):
            block.why = "outside"


def _removed(blocks: Sequence[_Block]) -> tuple[Removed, ...]:
    return tuple(
        Removed("\n".join(line.text for block in group for line in block.lines), why)
        for why, group in groupby(blocks, key=lambda block: block.why)
        if why and why != "title"
    )
