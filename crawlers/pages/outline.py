"""A page flattened once, in document order: what state and listing read instead of walking the tree again and again."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.pages import words

_SILENT = words.word_set("script style template svg noscript iframe object math head")
_INLINE = words.word_set("b em strong i mark u s small font wbr br bdi bdo sup sub abbr acronym cite code q hl highlight")
_TOKEN = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+(?![a-z])")
HEADINGS = words.word_set("h1 h2 h3 h4 h5 h6")
_LANDMARK = {"nav": "nav", "footer": "footer", "aside": "aside", "menu": "nav"}
_ROLE = {"navigation": "nav", "contentinfo": "footer", "menu": "nav", "menubar": "nav", "banner": "header", "dialog": "dialog", "tablist": "nav"}
_ROWS = 3
_CLIMB = 64  # no page that people read nests a row deeper; keeps the work linear on pages that nest without end


@dataclass(slots=True, eq=False)
class Element:
    """One element: `texts[text_start:text_end]` is its text, `elements[index + 1:end]` its descendants."""

    index: int
    parent: int
    tag: str
    attributes: dict[str, str | None]
    path: int  # hash of the tags from the root down
    region: str  # "", or the landmark that it stands in: nav, footer, aside, header, filter, pager, crumbs, similar, dialog
    depth: int
    text_start: int
    text_end: int = 0
    end: int = 0

    def get(self, name: str) -> str:
        return self.attributes.get(name) or ""

    @property
    def marks(self) -> set[str]:
        """The words that its class and id are made of, in lower case."""
        return {token.lower() for token in _TOKEN.findall(f"{self.get('class')[:300]} {self.get('id')[:100]}")}


@dataclass(frozen=True, slots=True)
class Block:
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

    def text(self, element: Element) -> str:
        """The text of an element, white space collapsed."""
        return " ".join(" ".join(self.texts[element.text_start : element.text_end]).split())

    def pieces(self, element: Element) -> list[tuple[str, int]]:
        """The texts of an element as runs of inline markup, each with the element that it stands in."""
        runs: list[tuple[list[str], int]] = []
        for index in range(element.text_start, element.text_end):
            owner = self.elements[self.owners[index]]
            while owner.tag in _INLINE and owner.index > element.index:
                owner = self.elements[owner.parent]
            if runs and runs[-1][1] == owner.index:
                runs[-1][0].append(self.texts[index])
            else:
                runs.append(([self.texts[index]], owner.index))
        return [(text, owner) for parts, owner in runs if (text := " ".join("".join(parts).split()))]

    def ancestors(self, element: Element) -> list[Element]:
        """Itself and up to 64 elements above it, innermost first."""
        found = [element]
        while found[-1].parent >= 0 and len(found) < _CLIMB:
            found.append(self.elements[found[-1].parent])
        return found


def flatten(tree: LexborHTMLParser) -> Outline:
    """The outline of a page, in time linear in its size and without recursion."""
    page = Outline([], [], [], "", "", [], [])
    node: LexborNode | None = tree.root
    open_elements: list[Element] = []
    while node is not None:
        tag = node.tag or ""
        silent = tag in _SILENT
        if tag == "-text":
            _add_text(page, open_elements, node.text_content or "")
        elif tag == "head":
            _read_head(page, node)
        elif tag == "noscript":
            page.noscript += " " + (node.text(deep=True) or "")
        elif tag == "script":
            page.scripts.append((dict(node.attributes), node.text(deep=True) or ""))
        child = None
        if not silent and not tag.startswith(("-", "!")):
            _open(page, open_elements, tag, dict(node.attributes))
            child = node.first_child
            if child is None:
                _close(page, open_elements.pop())
        if child is not None:
            node = child
            continue
        following = node.next
        while following is None and open_elements:
            _close(page, open_elements.pop())
            node = node.parent
            if node is None:
                break
            following = node.next
        node = following
    while open_elements:
        _close(page, open_elements.pop())
    _name_regions(page)
    page.headings = [element for element in page.elements if element.tag in HEADINGS]
    return page


def _name_regions(page: Outline) -> None:
    """Regions pass from parents to children; what holds most of the page's text is a frame and no region."""
    most = len(page.texts) * 0.6
    repeats = Counter(element.get("class") for element in page.elements)
    for element in page.elements:
        parent = page.elements[element.parent] if element.parent >= 0 else None
        element.region = parent.region if parent else ""
        if element.region in ("", "header", "aside") and element.text_end - element.text_start < max(most, 4):
            element.region = _landmark(element, parent, repeats) or element.region


def _add_text(page: Outline, open_elements: list[Element], text: str) -> None:
    if text and open_elements:
        page.texts.append(text)
        page.owners.append(open_elements[-1].index)


def _read_head(page: Outline, head: LexborNode) -> None:
    node = head.first_child
    while node is not None:
        if node.tag == "title":
            page.title = " ".join((node.text(deep=True) or "").split())
        elif node.tag == "script":
            page.scripts.append((dict(node.attributes), node.text(deep=True) or ""))
        elif node.tag == "noscript":
            page.noscript += " " + (node.text(deep=True) or "")
        node = node.next


def _open(page: Outline, open_elements: list[Element], tag: str, attributes: dict[str, str | None]) -> None:
    parent = open_elements[-1] if open_elements else None
    element = Element(
        index=len(page.elements),
        parent=parent.index if parent else -1,
        tag=tag,
        attributes=attributes,
        path=hash((parent.path if parent else 0, tag)),
        region="",
        depth=parent.depth + 1 if parent else 0,
        text_start=len(page.texts),
    )
    page.elements.append(element)
    open_elements.append(element)


def _close(page: Outline, element: Element) -> None:
    element.text_end = len(page.texts)
    element.end = len(page.elements)


def _landmark(element: Element, parent: Element | None, repeats: Counter[str]) -> str:
    if element.tag in _LANDMARK:
        return _LANDMARK[element.tag]
    role = element.get("role")
    if role in _ROLE:
        return _ROLE[role]
    if element.tag == "header" and parent is not None and parent.tag in ("body", "div") and element.depth < 6:
        return "header"
    if element.tag in ("html", "body", "main", "a", "td", "tr") or not (element.get("class") or element.get("id")):
        return ""
    if element.get("class") and repeats[element.get("class")] > _ROWS:
        return ""  # the look of a row, not of a part of the page
    if any(_is_similar(token) for token in f"{element.get('class')[:300]} {element.get('id')[:100]}".split()):
        return "similar"
    marks = element.marks
    for region, signs in words.REGION_MARKS.items():
        if marks & signs:
            return region
    return ""


def _is_similar(token: str) -> bool:
    """Whether a class or id is made of nothing but words for "similar" and for a list of postings."""
    named = {word.lower() for word in _TOKEN.findall(token)}
    return not named.isdisjoint(words.SIMILAR_MARKS) and named <= words.SIMILAR_MARKS | words.LIST_MARKS
