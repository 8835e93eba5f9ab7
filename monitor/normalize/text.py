"""HTML to lines: the words of a page with their shape, and nothing that a browser would run.

One walk over a lexbor tree without recursion gives the lines of text and the boxes (block elements) in which they stand.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.pages.bounds import bounded
from monitor.normalize.names import name_of, words_of

_SKIPPED_WORDS = """
script style svg noscript template iframe select datalist object canvas math audio video map head title textarea img picture
source track embed param applet frame frameset noframes link meta base -comment -doctype -document-fragment
"""
_SKIPPED = frozenset(_SKIPPED_WORDS.split())
_INLINE_WORDS = """
a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong
sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_WORDS.split())
_CHILDLESS = frozenset(("br", "hr", "input"))
_BOLD = frozenset(("b", "strong"))
_ICONS = frozenset(("i", "svg", "img", "use"))
_PIN = re.compile(r"(?:^|[\s_/#.-])(?:map-?marker|map-?pin|location|locality|place|pin|marker|geo)(?=[\s_.-]|$)", re.IGNORECASE)  # names of icons
_PLAIN = frozenset(["em", "u", "small", "big", "font", "sub", "sup", "s", "strike", "tt"])  # their attributes are never asked for
_HEADING = {f"h{level}": level for level in range(1, 7)} | {"summary": 4}
_KINDS = {"dt": "dt", "dd": "dd", "th": "cell", "td": "cell", "label": "label", "button": "button", "legend": "label"}
_MAY_BE_ITEM = frozenset(("p", "cell", "dd"))  # kinds of lines that a bullet in the text makes a list item
_LISTS = frozenset(("ul", "ol", "menu"))
_ASKS_NOTHING = frozenset(("hidden", "submit", "button", "image", "reset"))  # types of inputs
_TITLED = re.compile(r"(?:title|heading|headline)(?![a-z])", re.IGNORECASE)  # class names of paragraphs that are headings
_TITLED_LEVEL = 4
_LONGEST_HEADING = 80
_LONGEST_NAMES = 300
_REMEMBERED = 4096  # classes: those of a few sites
_ROW_CELL = 100  # characters: rows of longer cells are layout, not data
_ROW_CELLS = 12
_DEEPEST_LIST = 12  # lists within lists beyond this are indented no further

_INVISIBLE = re.compile("[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_BULLET = re.compile(r"[•‣◦●▪■∙⁃○◆►➢➤✓✔·▸–—*\uf0b7\uf0a7-](?=\s+\S)|[•●▪■➢➤✓✔►▸](?=\S)")
_TAG_NAMES = "p|div|span|ul|ol|li|br|b|strong|i|em|u|h[1-6]|a|table|tbody|tr|td|th|section|article|font|hr|pre|center|dl|dt|dd|blockquote"
_ANY_TAG = re.compile(rf"</?(?:{_TAG_NAMES})(?=[\s/>])", re.IGNORECASE)
_PAGE_TAG = re.compile(r"<(?:!doctype|html|head|body|main|nav|header|footer|script|style|meta|title|form|img|input|svg|link)(?=[\s/>])", re.IGNORECASE)
_ESCAPED_TAG = re.compile(rf"&(?:amp;){{0,3}}lt;(/?(?:{_TAG_NAMES})(?:\s[^<>]{{0,2000}}?)?/?)&(?:amp;){{0,3}}gt;", re.IGNORECASE)
_LITERAL_BREAK = re.compile(r"(?:\\[nr]){2,}|\\[nr](?![a-z])|(?<=[.:;!?])\\n")

Part = tuple[str, bool, str | None, str, int]


@dataclass(slots=True)
class Line:
    """One run of text within a block: `text` has its white space collapsed; `parts` are (text, bold, link or
    None, class or itemprop of the inline element around it, number of that element or 0 outside of any) as found.
    """

    text: str
    kind: str = "p"  # p, li, h, dt, dd, cell, row, label, button
    level: int = 0  # of a heading
    indent: int = 0  # columns in front of it, for lists within lists
    marker: str = ""  # "- " or "1. " for the first line of a list item
    parts: Sequence[Part] = ()
    link_chars: int = 0
    bold: bool = False
    box: int = 0
    cells: tuple[str, ...] = ()


@dataclass(slots=True)
class Box:
    """A block element: its parent's index, its attributes, the lines [first, last) in it and how many things it asks to fill in."""

    parent: int
    tag: str
    attributes: dict[str, str | None]
    first: int
    last: int = 0
    fields: int = 0

    @property
    def names(self) -> Sequence[str]:
        """The words of the names that the page's author gave to it, in lower case."""
        return words_of(name_of(self.attributes, "itemprop")) if self.attributes else ()


@dataclass(slots=True)
class Sheet:
    """The lines of a page in order and its boxes in document order; `boxes[0]` is the root."""

    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


def squeeze(text: str) -> str:
    """`text` on one line, with single spaces and without invisible characters."""
    text = " ".join(text.split())
    return text if text.isprintable() else " ".join(_INVISIBLE.sub("", text).split())


class _Walk:
    """What the walk knows at its place of the tree."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.parts: list[Part] = []
        self.open_boxes: list[int] = []
        self.kinds: list[tuple[str, int]] = [("p", 0)]
        self.lists: list[list[int]] = []  # [next number or -1, columns of the open item]
        self.marker = ""
        self.bold = 0
        self.link: str | None = None
        self.hint = ""
        self.inner = self.inners = 0  # the inline element that may have a name, and how many there were
        self.beside = False  # right after another such element
        self.pinned = False  # right after the icon of a place
        self.pre = 0
        self.titled = -1  # the open box that its name calls a heading

    def flush(self) -> None:
        """Ends the line, of which there are parts."""
        parts, self.parts = self.parts, []
        text = squeeze("".join([part[0] for part in parts]) if len(parts) > 1 else parts[0][0])
        if not text:
            return
        kind, level = self.kinds[-1]
        linked = sum([len(part[0].strip()) for part in parts if part[2] is not None])
        bold = all(part[1] or not part[0].strip() for part in parts)
        indent = sum([item[1] for item in self.lists[-_DEEPEST_LIST:]]) if self.lists else 0
        marker, self.marker = self.marker, ""
        if not text[0].isalnum() and len(text) > 1 and _BULLET.match(text):
            text, parts = text[1:].lstrip(), _without_first(parts)
            marker = marker or ("- " if kind in _MAY_BE_ITEM else "")
            indent += len(marker) if not self.marker and not self.lists else 0
        if kind == "p" and self.titled == self.open_boxes[-1] and len(text) <= _LONGEST_HEADING and text[-1] not in ".,;!。":
            kind, level = "h", _TITLED_LEVEL
        if marker:
            indent = max(indent - len(marker), 0)
            kind = "li" if kind in _MAY_BE_ITEM else kind
        self.sheet.lines.append(Line(text, kind, level, indent, marker, parts, min(linked, len(text)), bold, self.open_boxes[-1]))

    def take(self, text: str) -> None:
        """Takes a text node."""
        if self.pre:
            *done, text = text.split("\n")
            for line in done:
                self.parts.append((line, self.bold > 0, self.link, self.hint, self.inner))
                self.flush()
        if self.beside:
            self.beside = False
            if self.parts and _are_two_words(self.parts[-1][0][-1:], text[:1]):
                self.parts.append((" ", False, None, "", 0))
        if self.pinned and not text.isspace():
            self.pinned = False
            self.parts.append((text, self.bold > 0, self.link, f"{self.hint} location", self.inner))
        else:
            self.parts.append((text, self.bold > 0, self.link, self.hint, self.inner))

    def pass_by(self, tag: str, node: LexborNode) -> None:
        """Passes an element whose inside is not read: a break, or something to fill in."""
        if tag in ("br", "hr"):
            if self.parts:
                self.flush()
        elif tag in ("select", "textarea") or (tag == "input" and (node.attributes.get("type") or "").lower() not in _ASKS_NOTHING):
            self.sheet.boxes[self.open_boxes[-1]].fields += 1
        elif tag in _ICONS:
            self.see_icon(tag, node.attributes)
            inner = node.first_child
            while inner is not None and tag == "svg" and not self.pinned:
                self.see_icon(inner.tag or "", inner.attributes)
                inner = inner.next

    def see_icon(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Remembers the icon of a place: the next text is one."""
        if tag in _ICONS and attributes:
            names = " ".join([attributes.get(key) or "" for key in ("class", "href", "xlink:href", "src", "alt", "data-icon", "data-lucide", "aria-label")])
            self.pinned = self.pinned or _PIN.search(names[-_LONGEST_NAMES:]) is not None

    def enter_inline(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Enters an inline element that may have a link or a name; two with different names side by side are two words."""
        if tag == "a" and "href" in attributes:
            if self.parts and self.parts[-1][2] is not None:
                self.parts.append((" ", False, None, "", 0))
            self.link = attributes["href"] or ""
        if tag in _ICONS:
            self.see_icon(tag, attributes)
        hint = name_of(attributes, "itemprop") if attributes and tag != "i" else None
        last = self.parts[-1] if self.parts else None
        self.beside = last is not None and last[4] not in (0, self.inner)
        if hint and last is not None and last[3] not in ("", self.hint, hint):
            self.parts.append((" ", False, None, "", 0))
        self.hint = hint or self.hint
        self.inners += 1
        self.inner = self.inners

    def open(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Enters a block element."""
        if self.parts:
            self.flush()
        boxes = self.sheet.boxes
        parent = self.open_boxes[-1] if self.open_boxes else -1
        self.open_boxes.append(len(boxes))
        boxes.append(Box(parent, tag, attributes, len(self.sheet.lines)))
        if tag in _HEADING:
            self.kinds.append(("h", _HEADING[tag]))
        elif tag in _KINDS:
            self.kinds.append(self.kinds[-1] if tag == "button" and self.kinds[-1][0] == "h" else (_KINDS[tag], 0))  # a heading that folds its section
        elif tag == "pre":
            self.pre += 1
        elif tag in ("p", "div"):
            named = attributes.get("class")
            self.titled = len(boxes) - 1 if named and _is_titled(named) else -1
        elif tag in _LISTS:
            self.lists.append([_start(attributes) if tag == "ol" else -1, 0])
        elif tag == "li":
            if not self.lists:
                self.lists.append([-1, 0])
            item = self.lists[-1]
            self.marker = "- " if item[0] < 0 else f"{item[0]}. "
            item[0] += item[0] >= 0
            item[1] = len(self.marker)

    def close(self, tag: str) -> None:
        """Leaves a block element."""
        if self.parts:
            self.flush()
        sheet = self.sheet
        index = self.open_boxes.pop()
        box = sheet.boxes[index]
        box.last = len(sheet.lines)
        if box.fields and self.open_boxes:
            sheet.boxes[self.open_boxes[-1]].fields += box.fields
        if tag in _HEADING or tag in _KINDS:
            self.kinds.pop()
        elif tag == "pre":
            self.pre -= 1
        elif tag in _LISTS:
            self.lists.pop()
            self.marker = ""
        elif tag == "li":
            self.marker = ""
            if self.lists:
                self.lists[-1][1] = 0
        elif tag == "tr":
            _join_row(sheet, index)


@lru_cache(maxsize=_REMEMBERED)
def _is_titled(named: str) -> bool:
    return _TITLED.search(named) is not None


def _are_two_words(last: str, first: str) -> bool:
    """Whether the texts of two elements side by side are two words, by the letters where they meet: "Leeds" and "Full-time"."""
    return (first.isupper() and (last.islower() or last.isdigit() or last == ")")) or (first > "\u2190" and unicodedata.category(first) == "So")


def _without_first(parts: list[Part]) -> list[Part]:
    """`parts` without their first visible character."""
    for number, (text, bold, link, hint, inner) in enumerate(parts):
        visible = _INVISIBLE.sub("", text).lstrip()
        if visible:
            return [(visible[1:].lstrip(), bold, link, hint, inner), *parts[number + 1 :]]
    return parts


def _start(attributes: dict[str, str | None]) -> int:
    start = attributes.get("start") or ""
    return int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1


def _join_row(sheet: Sheet, index: int) -> None:
    """Makes a table row of a few short cells one line."""
    row = sheet.boxes[index]
    if not 2 <= row.last - row.first <= _ROW_CELLS:
        return
    lines = sheet.lines[row.first :]
    if any(line.kind not in ("cell", "label") or len(line.text) > _ROW_CELL for line in lines):
        return
    if len({line.box for line in lines}) < len(lines) or len({_cell_of(sheet, line.box, index) for line in lines}) < 2:
        return
    between = " | " if len(lines) > 2 else " " if lines[0].text.endswith((":", "：")) else ": "
    parts: list[Part] = []
    for line in lines:
        parts += [(between, False, None, "", 0), *line.parts] if parts else line.parts
    text = squeeze("".join([part[0] for part in parts]))
    cells = tuple(line.text for line in lines)
    sheet.lines[row.first :] = [Line(text, "row", parts=parts, link_chars=sum(line.link_chars for line in lines), box=index, cells=cells)]
    row.last = row.first + 1
    for box in sheet.boxes[index + 1 :]:
        box.first, box.last = row.first, row.last


def _cell_of(sheet: Sheet, number: int, row: int) -> int:
    """The cell of the row that the block `number` stands in: paragraphs of one cell are no row."""
    while row not in (number, sheet.boxes[number].parent):
        number = sheet.boxes[number].parent
    return number


def read_lines(root: LexborNode) -> Sheet:
    """The lines and boxes under `root`, hidden ones too. Time is linear in the number of nodes; the depth does not matter."""
    sheet = Sheet()
    walk = _Walk(sheet)
    walk.open(root.tag or "body", root.attributes)
    stack: list[tuple[LexborNode, str, bool, str | None, str, int]] = []
    node = root.child
    while True:
        while node is None:
            if not stack:
                walk.close(root.tag or "body")
                return sheet
            left, tag, inline, walk.link, walk.hint, walk.inner = stack.pop()
            if not inline:
                walk.close(tag)
            elif tag in _BOLD:
                walk.bold -= 1
            node = left.next
        tag = node.tag or ""
        if tag == "-text":
            text = node.text_content or ""
            if walk.parts or walk.pre or not text.isspace():
                walk.take(text)
            node = node.next
        elif tag in _CHILDLESS or tag in _SKIPPED:
            walk.pass_by(tag, node)
            node = node.next
        else:
            inline = tag in _INLINE
            stack.append((node, tag, inline, walk.link, walk.hint, walk.inner))
            if not inline:
                walk.open(tag, node.attributes)
            elif tag in _BOLD:
                walk.bold += 1
            elif tag not in _PLAIN:
                walk.enter_inline(tag, node.attributes)
            node = node.child


def is_html(source: str) -> bool:
    """Whether a text holds tags of HTML."""
    return _PAGE_TAG.search(source) is not None or _ANY_TAG.search(source) is not None


def lines_of(source: str) -> Sheet:
    """The lines of a vendor's description: HTML, or HTML escaped once or more, or both glued together, or text with its breaks."""
    source = unescaped(source)
    if not _ANY_TAG.search(source):
        return lines_of_text(source)
    root = LexborHTMLParser(bounded(source).encode("utf-8", "replace")).body
    return read_lines(root) if root is not None else Sheet()


def unescaped(source: str) -> str:
    """`source` with escaped tags made tags and a literal backslash-n made a line break."""
    for _ in range(3):
        if not _ESCAPED_TAG.search(source):
            break
        glued = _ANY_TAG.search(source) is not None
        source = _ESCAPED_TAG.sub(lambda tag: f"<{html.unescape(html.unescape(tag[1]))}>", source) if glued else html.unescape(source)
    if "\\" in source and "\n" not in source.strip():
        source = _LITERAL_BREAK.sub("\n", source)
    return source


def lines_of_text(source: str) -> Sheet:
    """The lines of a plain text."""
    sheet = Sheet(boxes=[Box(-1, "body", {}, 0)])
    walk = _Walk(sheet)
    walk.open_boxes.append(0)
    text = html.unescape(source) if "&" in source else source
    for line in text.splitlines():
        walk.parts.append((line, False, None, "", 0))
        walk.flush()
    sheet.boxes[0].last = len(sheet.lines)
    return sheet
