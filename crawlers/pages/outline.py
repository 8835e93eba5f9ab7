"""A page flattened once, in document order: what state and listing read instead of walking the tree again and again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.pages import phrases, words

if TYPE_CHECKING:
    from crawlers.pages.listing import Found

_SILENT = words.word_set("script style template svg noscript iframe object math head")
_INLINE = words.word_set("b em strong i mark u s small font wbr br bdi bdo sup sub abbr acronym cite code q hl highlight")
_TOKEN = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+(?![a-z])")
HEADINGS = words.word_set("h1 h2 h3 h4 h5 h6")
_LANDMARK = {"nav": "nav", "footer": "footer", "aside": "aside", "menu": "nav"}
_NAMED_TAGS = frozenset({*_LANDMARK, "header"})  # what says by its tag alone which part of a page it is
_ROLE = {"navigation": "nav", "contentinfo": "footer", "menu": "nav", "menubar": "nav", "banner": "header", "dialog": "dialog", "tablist": "nav"}
_OPEN_REGIONS = frozenset({"", "header", "aside"})
_HIDING = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NO_ATTRIBUTES: dict[str, str | None] = {}  # one for all elements without, and never written to
_PIECES = 200  # texts of an element that are looked at one by one: no row has more, and no heading
_STYLE = 500  # characters of a style that are read
_ROWS = 3
_ROW_MARKS = frozenset({"card", "item", "row", "entry", "tile", "teaser", "result"})
_LABEL = 100  # characters of a label that are read
_LISTS = frozenset({"list", "listing", "listings", "items", "results", "rows", "table"})
_PROSE = 80  # characters from which on a text is running text
_MUCH = 500  # characters of running text: more than an introduction
_WORDLESS = frozenset({"nav", "header", "aside", "filter", "pager", "crumbs"})  # parts of a page that do not hold most of its running text
_REMEMBERED = 4096  # the pages of one site name their parts alike
_CLIMB = 64  # no page that people read nests a row deeper; keeps the work linear on pages that nest without end


@dataclass(slots=True, eq=False)
class Element:
    """One element: `texts[text_start:text_end]` is its text, `elements[index + 1:end]` its descendants."""

    index: int
    parent: int
    tag: str
    attributes: dict[str, str | None]
    path: int  # hash of the tags from the root down
    depth: int
    text_start: int
    text_end: int = 0
    end: int = 0
    hidden: bool = False  # its own attributes or those of an element above hide it from readers
    region: str = ""  # or the landmark that it stands in: nav, footer, aside, header, filter, pager, crumbs, similar, dialog

    def get(self, name: str) -> str:
        return self.attributes.get(name) or ""

    @property
    def marks(self) -> frozenset[str]:
        """The words that its class and id are made of, in lower case."""
        return _marks(f"{self.get('class')[:300]} {self.get('id')[:100]}")


class Block(NamedTuple):
    """A run of text in one block element: a heading, a paragraph, a line of a list, a control."""

    text: str
    element: int
    heading: bool
    linked: bool  # it is a link's text


@dataclass(slots=True, eq=False)
class Outline:
    """The elements and texts of a page in document order. `owners[i]` is the element that text i stands in."""

    elements: list[Element]
    texts: list[str]
    owners: list[int]
    title: str
    noscript: str
    scripts: list[tuple[dict[str, str | None], str]]
    headings: list[Element]
    found: dict[tuple[str, str], Found] = field(default_factory=dict)  # what `find_postings` found, by the addresses it was asked with
    runs: list[tuple[Block, list[int]]] | None = None  # what `page_blocks` reads: the blocks, and the texts that each is made of
    similar: list[tuple[int, int]] | None = None  # what `similar_ranges` found
    titles: dict[int, str] = field(default_factory=dict)  # what stands as a title in an element, by its index

    def text(self, element: Element) -> str:
        """The text of an element, white space collapsed."""
        start, end = element.text_start, element.text_end
        text = self.texts[start] if end - start == 1 else " ".join(self.texts[start:end])
        return " ".join(text.split())

    def pieces(self, element: Element) -> list[tuple[str, int]]:
        """The first texts of an element as runs of inline markup, each with the element that it stands in."""
        elements, top = self.elements, element.index
        pieces: list[tuple[str, int]] = []
        run, last = "", -1
        end = min(element.text_end, element.text_start + _PIECES)
        for text, inner in zip(self.texts[element.text_start : end], self.owners[element.text_start : end], strict=True):
            owner = inner
            while owner > top and elements[owner].tag in _INLINE:
                owner = elements[owner].parent
            if owner == last:
                run += text
                continue
            if run and (run := " ".join(run.split())):
                pieces.append((run, last))
            run, last = text, owner
        if run and (run := " ".join(run.split())):
            pieces.append((run, last))
        return pieces

    def ancestors(self, element: Element, most: int = _CLIMB) -> Iterator[Element]:
        """Itself and the elements above it, innermost first, `most` at most."""
        for _ in range(most):
            yield element
            if element.parent < 0:
                return
            element = self.elements[element.parent]


class Tree(LexborHTMLParser):
    """The tree of a page, and what was already read in it."""

    def __init__(self, html: bytes) -> None:
        super().__init__(html)
        self.outline: Outline | None = None


def flatten(tree: LexborHTMLParser) -> Outline:
    """The outline of a page, in time linear in its size and without recursion. Read once a tree."""
    known = tree.outline if isinstance(tree, Tree) else None
    page = known or _read(tree)
    if isinstance(tree, Tree):
        tree.outline = page
    return page


def _read(tree: LexborHTMLParser) -> Outline:
    page = Outline([], [], [], "", "", [], [])
    elements, texts, owners = page.elements, page.texts, page.owners
    open_nodes: list[LexborNode] = []  # those of `inside` and of the elements above it
    outside = inside = Element(-1, -1, "", {}, 0, -1, 0)
    node: LexborNode | None = tree.root
    while True:
        while node is None:
            if not open_nodes:
                _name_regions(page)
                page.headings = [element for element in elements if element.tag in HEADINGS and element.text_end - element.text_start <= _PIECES]
                return page
            inside.text_end, inside.end = len(texts), len(elements)
            inside = elements[inside.parent] if inside.parent >= 0 else outside
            node = open_nodes.pop().next
        tag = node.tag or ""
        if tag == "-text":
            if inside is not outside and (text := node.text_content):
                texts.append(text)
                owners.append(inside.index)
        elif tag in _SILENT:
            _read_silent(page, node, tag)
        elif not tag.startswith(("-", "!")):
            attributes = node.attributes or _NO_ATTRIBUTES
            hidden = inside.hidden or (attributes is not _NO_ATTRIBUTES and _is_hidden(tag, attributes))
            inside = Element(len(elements), inside.index, tag, attributes, hash((inside.path, tag)), inside.depth + 1, len(texts), 0, 0, hidden)
            elements.append(inside)
            open_nodes.append(node)
            node = node.child
            continue
        node = node.next


def _is_hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether the attributes of an element hide it. A body that is hidden waits for its scripts and is shown then."""
    if tag in ("html", "body"):
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and _HIDING.search(style[:_STYLE]) is not None


def _read_silent(page: Outline, node: LexborNode, tag: str) -> None:
    """What an element says that a reader of the page does not see."""
    if tag == "script":
        page.scripts.append((node.attributes, node.text(deep=True) or ""))
    elif tag == "noscript":
        page.noscript += " " + (node.text(deep=True) or "")
    elif tag == "head":
        inner = node.first_child
        while inner is not None:
            if inner.tag == "title":
                page.title = " ".join((inner.text(deep=True) or "").split())
            elif inner.tag in ("script", "noscript"):
                _read_silent(page, inner, inner.tag)
            inner = inner.next


def _name_regions(page: Outline) -> None:
    """Regions pass from parents to children; what holds most of the page's text, or its main part, is a frame and no region.

    Nor is a part that is named by a class alone ("skip-target", "content-sidebar") where most of the page's running text stands in it.
    """
    elements = page.elements
    prose = [0, *accumulate([len(text) if len(text) > _PROSE and not text.isspace() else 0 for text in page.texts])]
    most = max(len(page.texts) * 0.6, 4)
    mains = [element.index for element in elements if element.tag == "main" or (element.attributes and element.attributes.get("role") == "main")]
    frames = {above.index for index in mains for above in page.ancestors(elements[index])} if len(mains) == 1 else frozenset()
    repeats = Counter([named for element in elements if element.attributes and (named := element.attributes.get("class"))])
    for element in elements:
        parent = elements[element.parent] if element.parent >= 0 else None
        region = parent.region if parent else ""
        named_at_all = element.attributes or element.tag in _NAMED_TAGS
        if named_at_all and region in _OPEN_REGIONS and element.text_end - element.text_start < most and element.index not in frames:
            named = _landmark(element, parent, repeats)
            told = element.tag in _NAMED_TAGS or "role" in element.attributes or named not in _WORDLESS
            if named and (told or prose[element.text_end] - prose[element.text_start] <= max(prose[-1] / 2, _MUCH)):
                region = named
        element.region = region


def _landmark(element: Element, parent: Element | None, repeats: Counter[str]) -> str:
    attributes = element.attributes
    if element.tag in _LANDMARK:
        return "" if attributes and _names_list(attributes.get("aria-label") or "", attributes.get("class") or "") else _LANDMARK[element.tag]
    if (role := attributes.get("role")) in _ROLE:
        return _ROLE[role]
    if element.tag == "header" and parent is not None and parent.tag in ("body", "div") and element.depth < 6:
        return "header"
    if not attributes or element.tag in ("html", "body", "main", "a", "td", "tr"):
        return ""
    named, called = attributes.get("class") or "", attributes.get("id") or ""
    if not (named or called):
        return ""
    if named and repeats[named] > _ROWS:
        return ""  # the look of a row, not of a part of the page
    return _named_region(f"{named[:300]} {called[:100]}")


@lru_cache(maxsize=_REMEMBERED)
def _names_list(label: str, named: str) -> bool:
    """Whether the label or a class of a part made of links says that these are postings, which makes it no navigation."""
    if phrases.LIST_HEADING.fullmatch(label[:_LABEL]):
        return True
    marks = [_marks(token) for token in named[:300].split()]
    return any(mark & words.JOB_IN_URL and mark & _LISTS and not mark & words.REGION_MARKS["nav"] for mark in marks)


@lru_cache(maxsize=_REMEMBERED)
def _named_region(named: str) -> str:
    """The region that the words of a class and id speak of."""
    marks = _marks(named)
    if not marks.isdisjoint(words.SIMILAR_MARKS) and any(_is_similar(token) for token in named.split()):
        return "similar"
    region = next((region for region, signs in words.REGION_MARKS.items() if not marks.isdisjoint(signs)), "")
    return "" if region and all(_is_of_row(token) for token in named.split() if not _marks(token).isdisjoint(words.REGION_MARKS[region])) else region


def _is_of_row(token: str) -> bool:
    """Whether a class or id names the head or foot of a card or an item, such as "card-footer"."""
    *before, last = [""] + [mark.lower() for mark in _TOKEN.findall(token)]
    return last in ("header", "footer", "foot") and not _ROW_MARKS.isdisjoint(before)


@lru_cache(maxsize=_REMEMBERED)
def _marks(named: str) -> frozenset[str]:
    return frozenset([token.lower() for token in _TOKEN.findall(named)])


def _is_similar(token: str) -> bool:
    """Whether a class or id is made of nothing but words for "similar" and for a list of postings."""
    named = _marks(token)
    return not named.isdisjoint(words.SIMILAR_MARKS) and named <= words.SIMILAR_MARKS | words.LIST_MARKS
