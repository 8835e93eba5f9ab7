"""Pages that are made to keep a parser busy: what nests or repeats beyond reason is taken out before the page is parsed.

The parser's time is quadratic in the depth of a page and in the attributes of one tag. Browsers flatten at 512 elements too.
"""

from __future__ import annotations

import re
from collections import Counter

from crawlers.pages.words import word_set

_LONG = 2_000_000  # characters
_STARTS, _ENDS = 5000, 20_000  # tags: fewer cannot take long
_DEEPEST = 512
_STYLES = 8  # open elements such as <font size=2>, each of which the parser sets up again in every paragraph
_ATTRIBUTES = 500
# These close one another or stand alone, so that they add no depth of their own.
_FLAT = word_set(
    """p a li dt dd tr td th tbody thead tfoot option optgroup rp rt h1 h2 h3 h4 h5 h6 button nobr area base br col embed hr img input
    link meta param source track wbr html head body"""
)
_DRAWINGS = word_set("svg math")
_STYLED = word_set("b big code em font i s small strike strong tt u")
_BREAKS = _STYLED | word_set(  # what ends a drawing
    "blockquote br center dd div dl dt em h1 h2 h3 h4 h5 h6 img li menu ol p pre ruby span sub sup table ul var"
)
_VALUE = r"\"[^\"]*+\"|'[^']*+'|[^\s>]*+"
_ATTRIBUTE = rf"(?:[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:{_VALUE}))?+)"
_LONG_TAG = re.compile(r"<[^<]{4000}")
_MANY_ATTRIBUTES = re.compile(rf"<[a-z][^\s/>]*+{_ATTRIBUTE}{{{_ATTRIBUTES + 1}}}", re.IGNORECASE)
_TAG = re.compile(
    r"<(?:!--.*?(?:-->|\Z)|(?P<raw>script|style|textarea|title)\b.*?(?:</(?P=raw)|\Z)|"
    rf"(?P<name>/?[a-z][^\s/>]*+)(?P<first>{_ATTRIBUTE}{{0,{_ATTRIBUTES}}}+)(?P<more>{_ATTRIBUTE}*+)[\s/]*+>?)",
    re.IGNORECASE | re.DOTALL,
)


class _Open:
    """The elements that are open, by name: an end tag closes nothing but its like."""

    def __init__(self) -> None:
        self.opened: Counter[str] = Counter()
        self.dropped: Counter[str] = Counter()
        self.styles = 0
        self.depth = 0
        self.drawing = False  # in an SVG or formula, where a tag such as <path/> closes itself

    def excess(self, name: str, attributes: str, tag: re.Match[str]) -> bool:
        """Whether a start tag is one too many. Counts it if not."""
        if name in _BREAKS:
            self.drawing = False
        if name in _FLAT or (self.drawing and _closes_itself(tag[0], attributes)):
            return False
        styled = name in _STYLED and bool(attributes)
        if self.depth >= _DEEPEST or (styled and self.styles >= _STYLES):
            self.dropped[name] += 1
            return True
        self.drawing = self.drawing or name in _DRAWINGS
        self.opened[name] += 1
        self.depth += 1
        self.styles += styled
        return False

    def ends_excess(self, name: str) -> bool:
        """Whether an end tag is that of a start tag that was left out."""
        if self.dropped.get(name):
            self.dropped[name] -= 1
            return True
        self.drawing = self.drawing and name not in _DRAWINGS
        if self.opened.get(name):
            self.opened[name] -= 1
            self.depth -= 1
            self.styles = max(self.styles - (name in _STYLED), 0)
        return False


def bounded(html: str) -> str:
    """The page without start tags beyond 512 open elements (what stands in them stays) and attributes beyond 500 of a tag."""
    if not _may_be_long(html):
        return html
    kept: list[str] = []
    elements = _Open()
    done = 0
    for tag in _TAG.finditer(html):
        name, attributes, more = tag.group("name", "first", "more")
        if not name:
            continue
        name = name.lower()
        if elements.ends_excess(name[1:]) if name[0] == "/" else elements.excess(name, attributes, tag):
            kept.append(html[done : tag.start()])
            done = tag.end()
        elif more:
            kept.append(html[done : tag.start("more")])
            done = tag.end("more")
    return "".join([*kept, html[done:]])


def _may_be_long(html: str) -> bool:
    """Whether a page is so long, or has so many tags or attributes, that each has to be looked at."""
    if len(html) > _LONG:
        return True
    starts = html.count("<")
    ends = html.count("</") if starts > _STARTS else 0
    if starts - ends > _STARTS or ends > _ENDS or html.count(">") > _ENDS:
        return True
    return any(_MANY_ATTRIBUTES.match(html, tag.start()) for tag in _LONG_TAG.finditer(html))


def _closes_itself(tag: str, attributes: str) -> bool:
    return tag.endswith("/>") and (not attributes or tag[-3] in "\"' \t\n")
