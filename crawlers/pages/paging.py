"""What a list page says about itself: where it goes on, how many postings there are, and that there are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborHTMLParser

from crawlers.pages import counts, words
from crawlers.pages.outline import HEADINGS, Block, Element, Outline
from crawlers.pages.tables import Table
from crawlers.pages.urls import canonical_url

_PAGE_KEY = re.compile(
    r"(?:.*[_\[-])?(?:p|pg|page|pagina|pageno|page_?num(?:ber)?|paged|seite|strana|stranka|sayfa|side|sida|start|offset|from|skip|"
    r"startrow|first|pr|pn|jobs_?page|in_iframe_page)\]?",
    re.IGNORECASE,
)
_PAGE_PATH = re.compile(r"/(?:page|p|pagina|seite|strana|stranka|sayfa|side|sida|pg)?[-/_]?(\d{1,4})(?:/|\.\w+|$)", re.IGNORECASE)
_MORE_ATTRIBUTES = tuple(f"data-{name}" for name in ("next-url", "next-page-url", "next", "next-href", "load-more-url", "more-url", "ajax-url", "infinite-url"))
_MORE_NAMES = frozenset(_MORE_ATTRIBUTES)
_REMEMBERED = 4096  # texts: those of a few pages
_APART = frozenset({"nav", "footer", "filter", "similar", "crumbs", "dialog"})
_BLOCKS = words.word_set(
    """p div li td th h1 h2 h3 h4 h5 h6 section article main ul ol table tr header footer body form label button dd dt aside"""
)
_OTHERS = Table(
    r"\b(?:additional|similar|related|other|more|further|weitere[rns]?|ähnlichen?|andere[rn]?|autres?|similaires?|otr[ao]s?|similares|outr[ao]s?|altr[aeio]|"
    r"simil[ei]|andere|vergelijkbare|andra|andre|liknande|lignende|muita|innych|podobnych|další|ďalšie|podobné|más|további|alte|другие|похожие|інші|схожі)\b"
)
_SENTENCE_END = re.compile(r"[.!?。！？؟…]")
_MOST = 200  # next pages and texts that are looked at


def next_pages(page: Outline, tree: LexborHTMLParser, base: str, own: str, postings: set[str]) -> list[str]:
    """Addresses on the same host on which the list goes on, in page order, without the page itself."""
    found: dict[str, int] = {}
    host = urlsplit(own or base).netloc

    def add(href: str, rank: int) -> None:
        url = canonical_url(href, base)
        if url and url != own and url not in postings and urlsplit(url).netloc == host:
            found[url] = min(rank, found.get(url, rank))

    for node in tree.css("link[rel=next]")[:5]:
        add(node.attributes.get("href") or "", 0)
    numbered: dict[int, list[tuple[int, Element]]] = {}
    for element in page.elements:
        for address in _more_addresses(element):
            add(address, 0)
        if element.tag != "a" or not element.get("href") or element.get("href").startswith(("#", "javascript:")):
            continue
        text, label = page.text(element)[:80], element.get("aria-label")[:80] or element.get("title")[:80]
        if "next" in element.get("rel").lower().split():
            add(element.get("href"), 0)
        elif text.isdigit() and len(text) < 5:
            numbered.setdefault(_place(page, element), []).append((int(text), element))
        elif _is_next(text, label, element) and (element.region == "pager" or _turns_page(element.get("href"), base, own)):
            add(element.get("href"), 1)
    for links in numbered.values():
        for number, element in links:
            if element.region == "pager" or _turns_page(element.get("href"), base, own):
                add(element.get("href"), 2 + number)
    return sorted(found, key=lambda url: found[url])[:_MOST]


def _more_addresses(element: Element) -> list[str]:
    """Where the attributes of an element tell a script to load more from."""
    if _MORE_NAMES.isdisjoint(element.attributes):
        return []
    return [address for name in _MORE_ATTRIBUTES if (address := element.get(name)).startswith(("/", "http", "?"))]


def _place(page: Outline, element: Element) -> int:
    return page.elements[element.parent].path


def _is_next(text: str, label: str, element: Element) -> bool:
    if _says_next(text) or _says_next(label):
        return True
    return not text and bool(element.marks & {"next", "weiter", "suivant", "siguiente"})


@lru_cache(maxsize=_REMEMBERED)
def _says_next(text: str) -> bool:
    return bool(text) and counts.NEXT.fullmatch(text) is not None


def _turns_page(href: str, base: str, own: str) -> bool:
    """Whether an address is the page's own but for a page number."""
    url = canonical_url(href, base)
    if not url:
        return False
    target, here = urlsplit(url), urlsplit(own)
    if any(_PAGE_KEY.fullmatch(key) and value.isdigit() for key, value in parse_qsl(target.query)):
        return not own or target.path.rstrip("/").startswith(here.path.rstrip("/").rpartition("/")[0])
    numbered = _PAGE_PATH.search(target.path)
    return bool(numbered and (not own or here.path.startswith(target.path[: numbered.start()])))


def advertised_total(page: Outline, rows: list[tuple[int, int]], shown: int) -> int | None:
    """How many postings the page says there are, or None. A number below the count of those on the page is something else."""
    best: tuple[int, int] | None = None
    for text in [*(block.text for block in page_blocks(page, rows)), page.title]:
        if len(text) > _MOST or not any(c.isdigit() for c in text):
            continue
        for rank, pattern in enumerate(counts.TOTAL):
            for match in pattern.finditer(text):
                number = int(re.sub(r"\D", "", match.group(1)))
                if number >= shown and (best is None or rank < best[0]):
                    best = (rank, number)
    return best[1] if best and (best[1] or not shown) else None


def says_empty(page: Outline) -> bool:
    """Whether the page says in words that nothing is open: it may also ask who has found nothing, or have no others to recommend."""
    blocks = (block.text for block in page_blocks(page, []) if len(block.text) <= 2 * _MOST)
    said = ((text, found) for text in blocks if (found := counts.EMPTY.search(text)))
    return any(not (_asks(text[found.end() :]) or _OTHERS.search(found[0])) for text, found in said)


def _asks(rest: str) -> bool:
    """Whether a sentence that goes on so is a question."""
    end = _SENTENCE_END.search(rest)
    return end is not None and end[0] in "?？؟"


def page_blocks(page: Outline, rows: list[tuple[int, int]]) -> Iterator[Block]:
    """The texts of the page by block, without the rows of its postings, navigation, filters and similar postings."""
    if page.runs is None:
        page.runs = _runs(page)
    hidden = _texts_in(page, rows) if rows else frozenset()
    for block, indexes in page.runs:
        if hidden.isdisjoint(indexes):
            yield block
        elif text := " ".join("".join([page.texts[index] for index in indexes if index not in hidden]).split()):
            yield block._replace(text=text)


def _texts_in(page: Outline, rows: list[tuple[int, int]]) -> set[int]:
    """The texts that stand in one of the rows."""
    skip = iter([*sorted(rows), (len(page.elements), len(page.elements))])
    start, end = next(skip)
    found = set()
    for index, owner in enumerate(page.owners):
        while end <= owner:
            start, end = next(skip)
        if start <= owner:
            found.add(index)
    return found


def _runs(page: Outline) -> list[tuple[Block, list[int]]]:
    """The blocks of a page with the texts that each is made of."""
    elements, texts = page.elements, page.texts
    runs: list[tuple[Element, list[int]]] = []
    blocks: dict[int, Element] = {}
    run: list[int] = []
    current, last, shown = None, -1, False
    for index, number in enumerate(page.owners):
        if number != last:
            owner, last = elements[number], number
            shown = owner.region not in _APART and owner.tag not in ("option", "textarea")
            if number not in blocks:
                blocks[number] = owner if owner.tag in _BLOCKS else _block(page, owner)
            if blocks[number] is not current:
                run, current = [], blocks[number]
        if not shown:
            continue
        if run:
            run.append(index)
        elif not texts[index].isspace():
            run = [index]
            runs.append((blocks[number], run))
    return [(_as_block(page, element, indexes), indexes) for element, indexes in runs]


def _as_block(page: Outline, element: Element, indexes: list[int]) -> Block:
    text = page.texts[indexes[0]] if len(indexes) == 1 else "".join([page.texts[index] for index in indexes])
    above = element
    for _ in range(3):
        if above.tag in HEADINGS or above.parent < 0:
            break
        above = page.elements[above.parent]
    return Block(" ".join(text.split()), element.index, above.tag in HEADINGS, element.tag == "a")


def _block(page: Outline, element: Element) -> Element:
    """The nearest block around an inline element; a link that is alone in its block counts as one."""
    inner = element
    for above in page.ancestors(element):
        if above.tag in _BLOCKS:
            alone = inner.tag == "a" and above.text_end - above.text_start == inner.text_end - inner.text_start
            return inner if alone else above
        inner = above
    return element
