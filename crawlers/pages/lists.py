"""Where a page says that its postings are: under a heading, in a column, in what it is titled, below the address that its links call a list."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from urllib.parse import urlsplit

from crawlers.pages import phrases
from crawlers.pages.labels import Label, label_of
from crawlers.pages.outline import Element, Outline
from crawlers.pages.urls import canonical_url

_HEADED = 60  # headings above a list that are looked at
_LONG = 160  # characters: longer texts are no headings
_NAME = 40  # characters of a link that names a part of the site
_HEAD = 40  # elements in which the head of a table stands
_LINKS = 2000  # links of a page that are looked at
_LISTS = 8  # addresses of lists that one site has at most
_OF_ROLES = [Label(field, only_postings=True, anywhere=True) for field in ("title", "duties", "category", "department", "other")]
_REMEMBERED = 4096  # texts: those of a few pages


def is_headed(page: Outline, row: Element) -> bool:
    """Whether one of the headings over a row, the table it is in or the page's title names a list."""
    return is_below_heading(page, row) or _in_column(page, row) or is_titled(page)


def is_below_heading(page: Outline, row: Element) -> bool:
    """Whether one of the headings over a row names a list."""
    return any(heads_list(text) for text in _headings_over(page, row))


def names_list_above(page: Outline, row: Element) -> bool:
    """Whether the nearest heading over a row names a list."""
    return any(heads_list(text) for text in islice(_headings_over(page, row), 1))


def is_over(page: Outline, row: Element) -> bool:
    """Whether one of the headings over a row says that the postings below are closed."""
    return any(heads_closed(text) for text in _headings_over(page, row))


def _headings_over(page: Outline, row: Element) -> Iterator[str]:
    """The nearest heading over a row, and those above it in rank."""
    rank = "h7"
    place = bisect_right(page.headings, row.index, key=lambda heading: heading.end - 1)
    for heading in reversed(page.headings[max(0, place - _HEADED) : place]):
        if heading.tag < rank:
            rank = heading.tag
            yield page.text(heading)[:_LONG]


@lru_cache(maxsize=_REMEMBERED)
def heads_list(text: str) -> bool:
    """Whether a heading names a list of postings."""
    return phrases.LIST_HEADING.fullmatch(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def heads_closed(text: str) -> bool:
    """Whether a heading names a list of postings that are closed."""
    return phrases.CLOSED_HEADING.search(text) is not None


def is_titled(page: Outline) -> bool:
    """Whether the title of a page, without the name of its site, names a list of postings."""
    return any(heads_list(part) for part in phrases.TITLE_BREAK.split(page.title[:_LONG]))


def _in_column(page: Outline, row: Element) -> bool:
    """Whether a table has a column for what the job is called."""
    if row.tag not in ("tr", "td", "th"):
        return False
    table = next((above for above in page.ancestors(row) if above.tag == "table"), row)
    cells = [e for e in page.elements[table.index : min(table.end, table.index + _HEAD)] if e.tag in ("td", "th") and e.index < row.index]
    return any(names_roles_below(page.text(cell)) for cell in cells if cell.text_end - cell.text_start < 4)


def names_roles_below(head: str, *, of_list: bool = False) -> bool:
    """Whether the head of a column says that what the job is called stands below; of a list of postings a mere "Title" says so."""
    label = label_of(head)
    return label in _OF_ROLES or (of_list and label is not None and label.field == "title")


def list_paths(page: Outline, base: str, own: str) -> tuple[str, ...]:
    """How the addresses begin of what stands below a list: the page itself where its title names one, and what links call "Vacancies" lead to."""
    named = [own] if own and is_titled(page) else []
    for element in islice((e for e in page.elements if e.tag == "a"), _LINKS):
        if 0 < element.text_end - element.text_start < 4 and (href := element.get("href").strip()) and href[0] not in "#?":
            text = page.text(element)
            if len(text) <= _NAME and heads_list(text) and (url := canonical_url(href, base)):
                named.append(url)
    found = dict.fromkeys(path for url in named if (path := _below(url, base)))
    return tuple(found)[:_LISTS]


def is_below(url: str, lists: tuple[str, ...]) -> bool:
    """Whether an address stands below one of the lists, and is none itself."""
    return url.startswith(lists) and url not in lists


def _below(url: str, base: str) -> str:
    """How addresses begin that stand below this one, or "" for the top of a site and for another site."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    head, dot, _ = path.rpartition(".")
    if dot and "/" not in path[len(head) :]:
        path = head
    if not path or parts.netloc != urlsplit(base).netloc:
        return ""
    return f"{parts.scheme}://{parts.netloc}{path}/"
