"""What a page is about: the heading that its title repeats, and whether its links lead to more of the same kind."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawlers.pages import phrases, words
from crawlers.pages.groups import Anchor
from crawlers.pages.outline import Element, Outline
from crawlers.pages.urls import names_item

_BOXES = frozenset({"aside", "similar", "nav", "footer", "dialog"})  # regions beside what a page is about
_TITLE = 300  # characters of a title that are read
_NEAR = 4  # elements around a text in which a link would be
_LEAST = 4  # letters and digits: a heading of fewer stands in a title by chance
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d{4}")
_DIGITS = re.compile(r"\d+")


def subject_of(page: Outline) -> Element | None:
    """The heading with which the title, or a part of it, begins, or None. One that names a list or a search is no subject.

    Where the name of the site is a heading too, the one that names an occupation is taken, else the longest. On a page without such a heading,
    a line by itself that is a part of the title and names an occupation.
    """
    title = page.title[:_TITLE]
    parts = [_squashed(part) for part in (title, *phrases.TITLE_BREAK.split(title)) if not names_list(part)]
    found = []
    for heading in page.headings:
        text = page.text(heading)
        if heading.hidden or heading.region in _BOXES or not text or len(text) > _TITLE:
            continue
        squashed = _squashed(text)
        if len(squashed) >= _LEAST and any(f"{part} ".startswith(f"{squashed} ") for part in parts) and not names_list(text):
            found.append((words.names_role(text), len(squashed), heading))
    return max(found, key=lambda one: one[:2])[2] if found else _titled_line(page)


def _titled_line(page: Outline) -> Element | None:
    """The first text that is the title or a part of it, names an occupation and is no link."""
    parts = {part.strip() for part in (page.title, *phrases.TITLE_BREAK.split(page.title[:_TITLE])) if words.names_role(part) and not names_list(part)}
    for text, owner in zip(page.texts, page.owners, strict=True) if parts else ():
        element = page.elements[owner]
        if text.strip() in parts and not element.hidden and element.region not in _BOXES and all(above.tag != "a" for above in page.ancestors(element, _NEAR)):
            return element
    return None


def names_list(text: str) -> bool:
    """Whether a heading is that of a list or a search."""
    return phrases.FARM_LINK.match(text) is not None or phrases.LIST_HEADING.fullmatch(text) is not None


def is_one_of_them(own: str, anchors: list[Anchor]) -> bool:
    """Whether the address of the page is built as those of its postings are: it stands beside them, and names one thing by a number as they do."""
    if not own or not anchors or not names_item(own):
        return False
    build = _build(own)
    return build is not None and all(_build(anchor.url) == build for anchor in anchors)


def _build(url: str) -> tuple[str, str, frozenset[str]] | None:
    """Host, folder and names of parameters of an address that has an identifying number, the numbers in it left out."""
    parts = urlsplit(url)
    if not _NUMBER.search(f"{parts.path}?{parts.query}"):
        return None
    folder = _DIGITS.sub("0", parts.path.rstrip("/").rpartition("/")[0])
    return parts.netloc, folder, frozenset(piece.partition("=")[0] for piece in parts.query.split("&"))


def _squashed(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
