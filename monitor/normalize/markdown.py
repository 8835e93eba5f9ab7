"""Lines to Markdown that reads as the page did: headings, bullets, bold, links; no raw HTML, and no link that runs anything."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from urllib.parse import urljoin

from monitor.normalize.text import Line, Part, lines_of, squeeze

_MISREAD = re.compile(
    r"`|\[|\]|\*(?!(?<=\s\*)\s)|_(?<![^\W_]_)|_(?![^\W_])|\\(?=[!-/:-@\[-`{-~]|$)|<(?=[A-Za-z/!?]|$)|&(?=#?\w{1,31};)|~(?=~)",
)
_MISREAD_START = re.compile(r"#{1,6}(?=\s|$)|>|\+(?=\s|$)|-(?=\s|$)|=+\s*$|-{2,}\s*$|~{3,}|\|")
_CLOSING_HASHES = re.compile(r"(?<=\s)(#+)$")
_HARMLESS = re.compile(r"(?:https?://|mailto:|tel:)[^\s]", re.IGNORECASE)
_URL_UNSAFE = re.compile(r"[\s()<>\\\x00-\x20]")
_LONGEST_URL = 2000
_EDGES = re.compile(r"^([^\w\s]*)(.*?)([^\w\s]*)$", re.DOTALL)


def to_markdown(description: str, base: str | None = None) -> str:
    """A description (HTML, escaped or not, or text) as Markdown; `base` is the address that relative links are resolved against."""
    return markdown(lines_of(description).lines, base)


def markdown(lines: Iterable[Line], base: str | None = None) -> str:
    """`lines` as Markdown."""
    out: list[str] = []
    room = 0  # columns that a line may be indented by here and still be no code
    listed = False
    for line in lines:
        text = _inline(line.parts, base, plain=line.kind == "h") if line.parts else _escape(line.text)
        if not text:
            continue
        indent = min(line.indent, room)
        if line.kind == "h":
            text, indent = f"{'#' * line.level} {_CLOSING_HASHES.sub(lambda end: chr(92) + end[1], text)}", 0
        else:
            text = _MISREAD_START.sub(lambda start: "\\" + start[0], text, count=1) if _MISREAD_START.match(text) else text
        if out:
            out.append("\n" if line.marker and listed else "\n\n")
        listed = bool(line.marker) or (listed and indent > 0)
        room = indent + len(line.marker) if listed else 0
        out.append(f"{' ' * indent}{line.marker}{text}")
    return "".join(out)


def _inline(parts: Iterable[Part], base: str | None, *, plain: bool) -> str:
    """The parts of one line with bold and links."""
    runs: list[tuple[str, bool, str | None]] = []
    for (bold, link), group in groupby(parts, key=lambda part: (part[1] and not plain, _url(part[2], base))):
        text = "".join([part[0] for part in group])
        core = squeeze(text)
        if runs and (text[:1].isspace() or not core) and not runs[-1][0].endswith(" "):
            runs.append((" ", False, None))
        if core:
            runs.append((core, bold, link))
            if text[-1:].isspace():
                runs.append((" ", False, None))
    out: list[str] = []
    for number, (text, bold, link) in enumerate(runs):
        if link is not None and text == link:
            out.append(_escape(text))
        elif link is not None:
            if out and out[-1].endswith("!"):
                out[-1] = f"{out[-1][:-1]}\\!"  # else the link would be a picture
            out.append(f"[{_escape(text)}]({link})")
        elif bold:
            before = runs[number - 1][0][-1:] if number else ""
            after = runs[number + 1][0][:1] if number + 1 < len(runs) else ""
            out.append(_strong(text, before.isalnum(), after.isalnum()))
        else:
            out.append(_escape(text) if text != " " else " ")
    return "".join(out).strip()


def _strong(text: str, word_before: bool, word_after: bool) -> str:
    """`text` in bold; marks at its edges stand outside where they would make Markdown miss the stars."""
    edges = _EDGES.match(text)
    assert edges is not None
    first, core, last = edges.groups()
    if not word_before:
        first, core = "", first + core
    if not word_after:
        core, last = core + last, ""
    return f"{_escape(first)}**{_escape(core)}**{_escape(last)}" if any(map(str.isalnum, core)) else _escape(text)


def _escape(text: str) -> str:
    return _MISREAD.sub(lambda found: "\\" + found[0], text)


def _url(link: str | None, base: str | None) -> str | None:
    """`link` as an absolute address that is safe to write down, or None."""
    if not link:
        return None
    try:
        url = urljoin(base, link.strip()) if base else link.strip()
    except ValueError:
        return None
    if not _HARMLESS.match(url) or len(url) > _LONGEST_URL:
        return None
    return _URL_UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", url)
