"""Which postings a page lists, where its next pages are and how many it says there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import quote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from crawlers.pages import phrases, words
from crawlers.pages.embedded import Link, embedded_postings
from crawlers.pages.excerpt import excerpt
from crawlers.pages.groups import ACCEPTED, Anchor, Group, is_label, is_sentence, link_groups
from crawlers.pages.inline import inline_parts, plain_rows
from crawlers.pages.lists import is_below_heading, is_over
from crawlers.pages.outline import Element, Outline, flatten
from crawlers.pages.paging import advertised_total, next_pages, says_empty
from crawlers.pages.urls import DIRECTIVE, canonical_url, names_item, speaks_of_jobs, speaks_of_others

_BESIDE = 40  # texts of a row that are looked at
_REMEMBERED = 4096  # addresses: the links of a few pages
_STRAYS = 0.2  # of the links of a group
_ROWS = 20  # rows of a list that are looked at for a control to apply
_CONTROL = 40  # characters of a control at most
_ALONE = 5.0  # the score from which on a link alone is a posting
_FEW = 2  # postings from which on a page is a list
_OPENING = 80  # characters of a text that tell two postings of one title and place apart
_FIELD = 120  # characters of a place or a date at most
NOWHERE = "https://nowhere.invalid"  # the base of a saved page whose address nothing tells; never handed out


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list page says: its postings in order, addresses of further pages, the advertised total, and whether it says it is empty."""

    postings: list[Link]
    next_pages: list[str]
    total: int | None
    says_empty: bool


@dataclass(slots=True, eq=False)
class Found:
    """The groups of links that are a page's postings, and the links themselves in page order.

    `inline`: the postings have no pages of their own, and stand whole in the rows.
    """

    groups: list[Group]
    anchors: list[Anchor]
    inline: bool = False


def read_listing(tree: LexborHTMLParser, url: str | None) -> Listing:
    """The postings that a page links to. `url` is the page's address where known."""
    page = flatten(tree)
    base, own = addresses(tree, url)
    found = find_postings(page, base, own)
    links = _links(page, found, base, own)
    rows = [(anchor.row.index, anchor.row.end) for anchor in found.anchors]
    return Listing(
        postings=links,
        next_pages=[address.removeprefix(NOWHERE) for address in next_pages(page, tree, base, own, {a.url for a in found.anchors})],
        total=advertised_total(page, rows, len(links)),
        says_empty=not links and says_empty(page),
    )


def read_postings(tree: LexborHTMLParser, url: str | None) -> list[Link]:
    """The postings alone that a page links to, as `read_listing` gives them."""
    page = flatten(tree)
    base, own = addresses(tree, url)
    return _links(page, find_postings(page, base, own), base, own)


def _links(page: Outline, found: Found, base: str, own: str) -> list[Link]:
    links = [_link(page, anchor) for anchor in found.anchors] or embedded_postings(page, base)
    if found.inline:
        links = list(_with_texts(page, links, found.anchors, own))
    return [replace(link, url=link.url.removeprefix(NOWHERE)) if link.url.startswith(NOWHERE) else link for link in links]


def addresses(tree: LexborHTMLParser, url: str | None) -> tuple[str, str]:
    """The address that links are relative to (`NOWHERE` if nothing tells), and the page's own canonical address (or "")."""
    named = url if url and canonical_url(url) else ""
    for selector, attribute in (("link[rel=canonical]", "href"), ('meta[property="og:url"]', "content")):
        if not named and (node := tree.css_first(selector)) is not None:
            named = canonical_url(node.attributes.get(attribute) or "")
    base = named or NOWHERE
    if (node := tree.css_first("base[href]")) is not None:
        base = canonical_url(node.attributes.get("href") or "", base) or base
    return base, canonical_url(named)


def find_postings(page: Outline, base: str, own: str) -> Found:
    """The best group of links, if it is good enough to be postings, and the groups of the same kind elsewhere on the page."""
    if (base, own) not in page.found:
        page.found[base, own] = _found(page, base, own)
    return page.found[base, own]


def _found(page: Outline, base: str, own: str) -> Found:
    groups = _list_first(link_groups(page, base, own))
    accepted: list[Group] = []
    anchors: list[Anchor] = []
    taken: list[tuple[int, int]] = []
    for group in groups:
        if group.score < ACCEPTED:
            continue
        alike = _consistent(group)
        kept = [anchor for anchor in alike if not is_over(page, anchor.row)]
        if not _good(page, group, len(alike), len(kept)):
            continue
        if accepted and not _same_kind(group, accepted[0]):
            continue
        rows = {(a.row.index, a.row.end) for a in group.anchors}
        if accepted and _overlap(rows, taken):
            continue
        accepted.append(group)
        anchors += kept
        taken += rows
    anchors.sort(key=lambda anchor: anchor.element.index)
    best: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        known = best.setdefault(anchor.url, [])
        if not known or (known[0].derived and not anchor.derived):
            best[anchor.url] = [anchor]
        elif not anchor.derived and anchor.row.index > known[-1].row.end and all(anchor.title != other.title for other in known):
            known.append(anchor)  # two rows of two titles that share an address
    kept = sorted((a for same in best.values() for a in same), key=lambda a: a.element.index)
    inline = _inline(page, base, own) if len(kept) < _FEW else []
    if len(inline) > len(kept):
        return Found([Group(inline, "", why=f"{len(inline)} standing whole on the page")], inline, inline=True)
    return Found(accepted, kept)


def _inline(page: Outline, base: str, own: str) -> list[Anchor]:
    """The postings that stand whole on the page. One alone must be headed by what names a list, which others may come to join."""
    parts = inline_parts(page, base, own) or plain_rows(page)
    if len(parts) == 1 and not is_below_heading(page, parts[0].row):
        return []
    return [Anchor(part.row, own, part.title, part.row, part.title) for part in parts]


def _list_first(groups: list[Group]) -> list[Group]:
    """The groups, best first. A link alone that scores best is no measure for a list that it could be of, which then comes first."""
    if not groups or len(groups[0].anchors) > 1:
        return groups
    others = (group for group in groups if len(group.anchors) > 1 and group.score >= ACCEPTED)
    of = next((group for group in others if _same_kind(groups[0], group)), None)
    return [of, *(group for group in groups if group is not of)] if of else groups


def _good(page: Outline, group: Group, alike: int, kept: int) -> bool:
    """Whether a group is postings, of whose links `alike` are no strays and `kept` open besides.

    A single link must show every sign of a posting; the more links, the less each has to show.
    Rows under a heading for postings of which each has its own control to apply, or its date and an address of a job, are postings,
    whatever they are called.
    """
    if alike < 2:
        shown = group.items == 1 or (group.headed and group.roles == 1)
        return kept == 1 and group.score >= _ALONE and shown and group.job_urls == 1
    if group.size == 2 and group.score < 4.8 and not (group.headed and group.marked == 1):
        return False
    return group.roles >= 0.3 or (group.job_urls >= 0.5 and group.items >= 0.5) or (
        group.headed and (_each_applies(page, group) or (group.job_urls >= 0.5 and _each_is_dated(page, group)))
    )


def _each_applies(page: Outline, group: Group) -> bool:
    rows = [anchor.row for anchor in group.anchors[:_ROWS]]
    return all(any(words.APPLY.fullmatch(text) for text, _ in page.pieces(row) if len(text) <= _CONTROL) for row in rows)


def _each_is_dated(page: Outline, group: Group) -> bool:
    rows = [anchor.row for anchor in group.anchors[:_ROWS]]
    return all(any(_is_date(text) for text, _ in page.pieces(row)) for row in rows)


def _common_words(group: Group) -> set[str]:
    counts: Counter[str] = Counter()
    for anchor in group.anchors[:100]:
        counts.update(_address_words(anchor.url))
    return {word for word, count in counts.items() if count >= 0.8 * min(len(group.anchors), 100)}


@lru_cache(maxsize=_REMEMBERED)
def _address_words(url: str) -> frozenset[str]:
    parts = urlsplit(url)
    return frozenset((parts.netloc, *re.findall(r"[a-z]+", parts.path.lower())))


def _same_kind(group: Group, best: Group) -> bool:
    """Whether a group lists what the best one lists: its addresses are alike, or its rows.

    The address of a link alone, of which the words say little, must be built as those of the best group are.
    """
    looks = {(a.row.tag, a.row.get("class")) for a in best.anchors if a.row.get("class")}
    if group.roles >= 0.5 and all((a.row.tag, a.row.get("class")) in looks for a in group.anchors):
        return True
    alone = len(group.anchors) == 1 < len(best.anchors)
    built = not alone or _build(group.anchors[0]) in [_build(anchor) for anchor in best.anchors]
    return built and _common_words(best) <= _common_words(group)


def _build(anchor: Anchor) -> list[bool]:
    """Which parts of an address's path are numbers."""
    return [part.isdigit() for part in urlsplit(anchor.url).path.strip("/").split("/")]


def _overlap(rows: set[tuple[int, int]], taken: list[tuple[int, int]]) -> bool:
    """Whether most of the rows hold, or stand in, rows that are taken."""
    starts = sorted(rows)
    both = sorted([(*row, 0) for row in starts] + [(*row, 1) for row in taken])
    hits, reach = set(), [-1, -1]
    last = [(-1, -1), (-1, -1)]
    for start, end, side in both:
        if reach[1 - side] > start:
            hits.add((start, end) if side == 0 else last[0])
        if end > reach[side]:
            reach[side], last[side] = end, (start, end)
    return len(hits) * 2 >= len(starts)


def _consistent(group: Group) -> list[Anchor]:
    """The links of a group without strays: the few whose address speaks of other things, and those whose address lacks what nearly all others have and
    whose text names no occupation.
    """
    common = _common_words(group)
    kept = []
    others = sum(_is_other(anchor.url) for anchor in group.anchors)
    for anchor in group.anchors:
        if others <= _STRAYS * len(group.anchors) and _is_other(anchor.url):
            continue
        if not anchor.title or is_label(anchor.title) or is_sentence(anchor.title):
            continue
        alike = not common or common <= _address_words(anchor.url)
        lacks = (group.items >= 0.7 and not names_item(anchor.url)) or (group.job_urls >= 0.7 and not speaks_of_jobs(anchor.url))
        if lacks and not alike and (phrases.FARM_LINK.match(anchor.title) or not words.names_role(anchor.title)):
            continue
        kept.append(anchor)
    return kept


@lru_cache(maxsize=_REMEMBERED)
def _is_other(url: str) -> bool:
    return speaks_of_others(url) and not speaks_of_jobs(url)


def _link(page: Outline, anchor: Anchor) -> Link:
    """The title without what hangs on to it, and the place and date that its row shows."""
    beside = [(text, page.elements[owner]) for text, owner in page.pieces(anchor.row) if text != anchor.title][:_BESIDE]
    place = _in_column(page, anchor.row) or _first(page, anchor, beside, phrases.PLACE_MARKS, lambda text: bool(phrases.PLACE.fullmatch(text)))
    date = _first(page, anchor, beside, phrases.DATE_MARKS, _is_date)
    time = next((e for e in page.elements[anchor.row.index : min(anchor.row.end, anchor.row.index + 200)] if e.tag == "time"), None)
    if time is not None:
        date = page.text(time) or time.get("datetime") or date
    return Link(anchor.title, anchor.url.removeprefix(NOWHERE), place, date)


def _in_column(page: Outline, row: Element) -> str | None:
    """The text of a table row's cell under a heading such as "Location"."""
    if row.tag != "tr":
        return None
    table = next((above for above in page.ancestors(row) if above.tag == "table"), row)
    heads = [e for e in page.elements[table.index : min(table.end, table.index + _BESIDE * 2)] if e.tag == "th"]
    cells = [e for e in page.elements[row.index : row.end] if e.parent == row.index and e.tag in ("td", "th")]
    for head, cell in zip(heads, cells, strict=False):
        if not phrases.PLACE_MARKS.isdisjoint(page.text(head).lower().split()) and (text := page.text(cell)):
            return text[:_FIELD]
    return None


def _with_texts(page: Outline, links: list[Link], anchors: list[Anchor], own: str) -> Iterator[Link]:
    """The postings of a page of their whole texts, each with its text and an address of its own.

    A browser that opens the address goes to the words that it names: the title, the place where one is shown, and the beginning of
    the text where both were named before. Letter case says nothing in it.
    """
    seen: set[tuple[str, str]] = set()
    for link, anchor in zip(links, anchors, strict=True):
        names = [link.title, link.place or ""]
        if (link.title, link.place or "") in seen:
            names.append(page.text(anchor.row).removeprefix(link.title)[:_OPENING])
        seen.add((link.title, link.place or ""))
        directive = "&".join(f"text={quote(' '.join(name.lower().split()), safe='').replace('-', '%2D')}" for name in names if name)
        yield replace(link, url=f"{own}{DIRECTIVE}{directive}", text=excerpt(page, anchor.row, link.title))


@lru_cache(maxsize=_REMEMBERED)
def _words_of(itemprop: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"[A-Za-z][a-z]+", itemprop))


def _is_date(text: str) -> bool:
    return len(text) <= 60 and bool(phrases.RELATIVE_DATE.fullmatch(text) or phrases.DATE.fullmatch(text))


def _first(page: Outline, anchor: Anchor, beside: list[tuple[str, Element]], marks: frozenset[str], shaped: Callable[[str], bool]) -> str | None:
    """The first text of a row whose class names it (`marks`) and that is no label, else the first of the right shape."""
    dates = marks is phrases.DATE_MARKS
    for text, owner in beside:
        if len(text) <= _FIELD and any(c.isalnum() for c in text) and (dates or not is_label(text)):
            for element in page.ancestors(owner, 3):
                if element.index <= anchor.row.index:
                    break
                named = element.marks | _words_of(element.get("itemprop"))
                if named & marks and not named & phrases.NAME_MARKS and (not dates or shaped(text) or phrases.DATE.search(text)):
                    return text
    return next((text for text, _ in beside if len(text) <= _FIELD and shaped(text)), None)
