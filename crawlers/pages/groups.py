"""The repeated groups of links on a page, and which of them are its postings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice
from typing import TypeVar
from urllib.parse import urlsplit

from crawlers.pages import phrases, words
from crawlers.pages.lists import is_below, is_headed, list_paths
from crawlers.pages.looks import looks_of
from crawlers.pages.outline import HEADINGS, Element, Outline
from crawlers.pages.urls import canonical_url, leads_to_list, names_item, speaks_of_jobs, speaks_of_others

T = TypeVar("T")
_LINES = frozenset({"div", "span", "p", "strong", "b", "legend", "td", "th"})  # what may serve as a heading without being one
_LINKED = words.word_set("a area tr li div article section button")
_TEXT = frozenset({"p", "div", "ul", "dl"})  # what stands below a heading
_TERM = frozenset({"dd"})
_CLICKABLE = frozenset({"data-href", "data-url", "data-link", "onclick"})
_CLICK = re.compile(r"(?:location(?:\.href)?\s*=|open\(|assign\()\s*['\"]([^'\"]+)['\"]")
_AND = re.compile(r" (?:&|\+|/|and|und|en|et|y|e|og|och|i|a|és|și|и|і|ve) ")
_LONG = 160  # characters: longer link texts are paragraphs
_DAY = 20  # more than "posted yesterday" takes
_LABEL = 50
_MOST = 50_000  # links of a page that are looked at
_OTHER_MARKS = phrases.ORGANIZATION_MARKS | phrases.PAY_MARKS  # of headings that are no title
_LEVELS = 6
_LOOKS = 12
_SAMPLE = 300
_PARTS = 200  # elements of a row in which its title is looked for
_REMEMBERED = 4096  # texts: those of a few pages
_ROUNDING = 1e-6
ACCEPTED = 4.0  # the score from which on a group of three and more links is postings


@dataclass(slots=True, eq=False)
class Anchor:
    """A link as it stands on the page; `row` is the element around it that holds no other posting."""

    element: Element
    url: str
    text: str
    row: Element
    title: str = ""
    derived: bool = False  # the title was read beside the link, not in it


@dataclass(slots=True, eq=False)
class Group:
    """Links in the same place of the page's structure, and how much they look like a list of postings."""

    anchors: list[Anchor]
    region: str
    score: float = 0.0
    why: str = ""
    size: int = 0
    roles: float = 0.0
    job_urls: float = 0.0
    items: float = 0.0
    beside: float = 0.0
    marked: float = 0.0  # the share of titles with marks that only those of jobs have, such as "(m/w/d)"
    headed: bool = False  # a heading such as "Open positions" stands above it


def link_groups(page: Outline, base: str, own: str) -> list[Group]:
    """The groups of links to other pages that may be postings, scored, best first."""
    similar = similar_ranges(page)
    lists = list_paths(page, base, own)
    by_path: dict[tuple[int, str], list[Anchor]] = {}
    for element in islice((e for e in page.elements if e.tag in _LINKED), _MOST):
        href = _address(element)
        if not href or (href.startswith(("#", "javascript:", "mailto:", "tel:")) and "#/" not in href):
            continue
        region = "similar" if similar and _inside(element.index, similar) else element.region
        if _REGION_SCORE[region] <= _NEVER:
            continue
        url = canonical_url(href, base)
        if not url or url == own:
            continue
        by_path.setdefault((element.path, region), []).append(Anchor(element, url, page.text(element), element))
    groups: list[Group] = []
    for (_, region), anchors in by_path.items():
        groups += _parts(page, anchors, region, own, lists)
    return sorted(groups, key=lambda group: -group.score)


def _address(element: Element) -> str:
    """Where an element leads: its href, or for a row that only a script makes clickable the address that it carries."""
    if element.tag in ("a", "area"):
        return element.get("href").strip()
    if not element.attributes or _CLICKABLE.isdisjoint(element.attributes):
        return ""
    named = element.get("data-href") or element.get("data-url") or element.get("data-link")
    if not named and (click := element.get("onclick")):
        found = _CLICK.search(click[:300])
        named = found.group(1) if found else ""
    return named.strip()


def _inside(index: int, ranges: list[tuple[int, int]]) -> bool:
    """Whether an index lies in one of the ranges, which are sorted and do not overlap."""
    place = bisect_right(ranges, index, key=lambda range_: range_[0]) - 1
    return place >= 0 and index < ranges[place][1]


def similar_ranges(page: Outline) -> list[tuple[int, int]]:
    """The parts of the page under a heading such as "Similar jobs", as ranges of element indices that do not overlap. Found once a page."""
    if page.similar is None:
        page.similar = _similar_ranges(page)
    return page.similar


def _similar_ranges(page: Outline) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    links_before: list[int] = []
    few = [e for e in page.elements if 0 < e.text_end - e.text_start <= _PARTS]
    headings = [e for e in few if e.tag in HEADINGS or (e.tag in _LINES and e.text_end - e.text_start == 1)]
    for place, heading in enumerate(headings):
        if ranges and heading.index < ranges[-1][1]:
            continue
        text = page.text(heading)
        if not text or len(text) > 80 or not phrases.SIMILAR_HEADING.match(text.lstrip(" :-–•")):
            continue
        links_before = links_before or [0, *accumulate([element.tag == "a" for element in page.elements])]
        scope = _scope(page, heading, links_before)
        end = scope.end
        for following in headings[place + 1 :]:
            if following.index >= end:
                break
            if following.tag in HEADINGS and following.tag <= heading.tag and following.depth <= heading.depth:
                end = following.index
                break
        ranges.append((heading.index, end))
    return ranges


def _scope(page: Outline, heading: Element, links_before: list[int]) -> Element:
    """The element that a heading speaks for: it climbs out of its wrappers until there are links, or a box of its own."""
    scope = heading
    for above in islice(page.ancestors(heading, _LEVELS + 1), 1, None):
        if above.tag in ("body", "html", "main") and links_before[scope.end] > links_before[heading.index]:
            break
        scope = above
        if scope.tag in ("section", "aside", "article") or links_before[scope.end] - links_before[heading.index] > 1:
            break
        following = page.elements[heading.end : min(scope.end, heading.end + 20)]
        if any(e.tag in ("div", "ul", "ol", "table") and e.parent == scope.index for e in following):
            break
    return scope


def _parts(page: Outline, anchors: list[Anchor], region: str, own: str, lists: tuple[str, ...], *, again: bool = True) -> list[Group]:
    """One group, or one for each look (classes of the link and its parents), part of the site or sort of text where some are a clearly better list.

    Groups that cannot be postings, whatever their texts say, are left out. What is no such list is parted once `again`: a table may hold
    rows of another look, with links to postings and to employers.
    """
    size = len(anchors)
    besides = _most(0.0, region, size)
    if all(besides + _said(anchor.url, own, lists) < ACCEPTED for anchor in anchors):
        return []
    partings: list[tuple[list[list[Anchor]], float]] = []
    acts = ["acts" if anchor.text and (_acts(anchor.text) or is_label(anchor.text)) else "names" for anchor in anchors]
    for kinds in (looks_of(page, [anchor.element for anchor in anchors]), [_section(anchor) for anchor in anchors], acts):
        looks: dict[str, list[Anchor]] = {}
        for kind, anchor in zip(kinds, anchors, strict=True):
            looks.setdefault(kind, []).append(anchor)
        if 1 < len(looks) <= _LOOKS:
            parts = list(looks.values())
            partings.append((parts, max(_most(_all_said(part, own, lists), region, size) for part in parts)))
    if max([_most(_all_said(anchors, own, lists), region, size), *(most for _, most in partings)]) < ACCEPTED:
        return []
    whole = _judged(page, anchors, region, own, lists)
    for parts, most in partings:
        if most < whole.score + 0.5:
            continue
        groups = [_judged(page, [Anchor(a.element, a.url, a.text, a.row) for a in part], region, own, lists) for part in parts]
        highest = max(group.score for group in groups)
        if highest < whole.score + 0.5:
            continue
        good = [group for group in groups if group.score >= highest - 0.7]
        rest = [group for group in groups if group.score < highest - 0.7]
        if again:
            rest = [other for group in rest for other in _parts(page, group.anchors, region, own, lists, again=False)]
        if len(good) > 1:  # two kinds of rows, or two kinds of links in one row
            links = sorted((a for group in good for a in group.anchors), key=lambda a: a.element.index)
            joined = _judged(page, [Anchor(a.element, a.url, a.text, a.row) for a in links], region, own, lists)
            good = [joined] if joined.score >= highest - 0.7 else sorted(good, key=lambda group: -group.score)
        return good + rest
    return [whole]


def _most(said: float, region: str, size: int) -> float:
    """The highest score of links whose addresses add `said` to it in a group of `size` links, whatever their texts say."""
    return 0.7 + 3.0 + 1.0 + said + _REGION_SCORE[region] + 0.08 * min(size, 10) + 0.25 + _ROUNDING


def _all_said(anchors: list[Anchor], own: str, lists: tuple[str, ...]) -> float:
    """What the addresses of links add to the score of their group."""
    urls = _sample(list(dict.fromkeys([anchor.url for anchor in anchors])))
    return sum([_said(url, own, lists) for url in urls]) / len(urls)


@lru_cache(maxsize=_REMEMBERED)
def _said(url: str, own: str, lists: tuple[str, ...]) -> float:
    """What an address adds to the score of a group of such."""
    return 1.5 * (speaks_of_jobs(url, own) or is_below(url, lists)) + 1.5 * names_item(url) - 2.0 * leads_to_list(url) - 1.5 * speaks_of_others(url)


def _sample(distinct: list[T]) -> list[T]:
    return distinct if len(distinct) <= _SAMPLE else distinct[:: len(distinct) // _SAMPLE]


def _judged(page: Outline, anchors: list[Anchor], region: str, own: str, lists: tuple[str, ...]) -> Group:
    group = Group(anchors, region=region)
    _find_rows(page, group)
    _find_titles(page, group)
    _score(page, group, own, lists)
    return group


def _section(anchor: Anchor) -> str:
    """The host and the first path segment of an address; a segment that is the whole path names no section."""
    parts = urlsplit(anchor.url)
    first, _, rest = parts.path[1:].partition("/")
    return f"{parts.netloc}/{first if rest or parts.query else ''}"


def _find_rows(page: Outline, group: Group) -> None:
    """The row of each link: the largest element around it that holds no link of the group to another address."""
    anchors = group.anchors
    top = 0 if len({anchor.url for anchor in anchors}) > 1 else 3
    for place, anchor in enumerate(anchors):
        before = place - 1
        while before >= 0 and anchors[before].url == anchor.url and place - before < 4:
            before -= 1
        after = place + 1
        while after < len(anchors) and anchors[after].url == anchor.url and after - place < 4:
            after += 1
        low = anchors[before].element.index if before >= 0 else -1
        high = anchors[after].element.index if after < len(anchors) else len(page.elements)
        row = anchor.element
        for above in islice(page.ancestors(anchor.element), 1, None):
            if above.tag in ("body", "html", "main", "tbody", "table", "ul", "ol") and above.tag != "table":
                break
            if above.index <= low or above.end > high or (top and row.depth <= anchor.element.depth - top):
                break
            row = above
        anchor.row = row


@lru_cache(maxsize=_REMEMBERED)
def is_label(text: str) -> bool:
    """A text that may stand beside a title and never is one: a badge, a date, an action, a bare number."""
    if len(text) > _LABEL:
        return False
    if not any(c.isalpha() for c in text) or words.BADGE.fullmatch(text) or words.ACTION.fullmatch(text):
        return True
    dated = any(c.isdigit() for c in text) or len(text) < _DAY
    return dated and bool(phrases.RELATIVE_DATE.fullmatch(text) or phrases.DATE.fullmatch(text))


def _find_titles(page: Outline, group: Group) -> None:
    anchors = group.anchors
    texts = [anchor.text for anchor in anchors]
    constant = len(anchors) > 1 and len(set(texts)) <= max(1, len(texts) // 4)
    for anchor in anchors:
        source = anchor.element
        empty = not anchor.text or constant or _acts(anchor.text)
        anchor.derived = empty
        if empty:
            source = anchor.row
        if source.index not in page.titles:
            page.titles[source.index] = _title_in(page, source)
        anchor.title = page.titles[source.index] or ("" if constant else anchor.text)
        if not anchor.title and not anchor.text:
            anchor.title = " ".join((anchor.element.get("aria-label") or anchor.element.get("title")).split())
        if call := phrases.CALL.match(anchor.title):
            anchor.title = anchor.title[call.end() :]


def _title_in(page: Outline, source: Element) -> str:
    pieces = page.pieces(source)
    if not pieces:
        return ""
    kept = [(text, owner) for text, owner in pieces if not is_label(text)]
    if not kept:
        return ""
    if source.tag == "a" and any(owner == source.index for _, owner in pieces):  # words of its own: the whole text is the title, but for badges
        return " ".join(text for text, _ in pieces if not words.BADGE.fullmatch(text))
    if len(kept) == 1:
        return kept[0][0]
    below = page.elements[source.index + 1 : min(source.end, source.index + _PARTS)]
    for titles in (
        (e for e in below if e.tag in HEADINGS and (not e.marks & _OTHER_MARKS or e.marks & phrases.TITLE_MARKS)),
        (e for e in below if e.attributes and e.marks & phrases.TITLE_MARKS and not e.marks & phrases.ORGANIZATION_MARKS),
        (e for e in below if e.attributes and e.marks & phrases.NAME_MARKS and not e.marks & phrases.ORGANIZATION_MARKS),
    ):
        inside = [text for text, owner in kept if _inside(owner, ranges)] if (ranges := _ranges(titles)) else []
        if inside:
            return max((text for text in inside if words.names_role(text)), key=len, default=inside[0])
    for text, _ in kept:
        if words.names_role(text):
            return text
    return kept[0][0]


def _ranges(elements: Iterable[Element]) -> list[tuple[int, int]]:
    """What elements in document order span, as ranges of indices that do not overlap."""
    ranges: list[tuple[int, int]] = []
    for element in elements:
        if not ranges or element.index >= ranges[-1][1]:
            ranges.append((element.index, element.end))
    return ranges


def _share(hits: list[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0


@lru_cache(maxsize=_REMEMBERED)
def _is_farm(title: str) -> bool:
    """Whether a link's text names a search and no posting."""
    return phrases.FARM_LINK.match(title[:_LONG]) is not None and not words.marked(title)


@lru_cache(maxsize=_REMEMBERED)
def _applies(text: str) -> bool:
    return words.APPLY.fullmatch(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def _acts(text: str) -> bool:
    return all(words.ACTION.fullmatch(part) is not None or _applies(part) for part in (_AND.split(text) if len(text) <= _LABEL else [text]))


_REGION_SCORE = {"": 0.5, "aside": -0.5, "header": -1.0, "filter": -1.5, "nav": -3.0, "footer": -3.0, "dialog": -3.0}
_NEVER = -9.0
_REGION_SCORE |= {"similar": _NEVER, "pager": _NEVER, "crumbs": _NEVER}


def _score(page: Outline, group: Group, own: str, lists: tuple[str, ...]) -> None:
    distinct: dict[str, Anchor] = {}
    for anchor in group.anchors:
        distinct.setdefault(anchor.url, anchor)
    anchors = list(distinct.values())
    sample = _sample(anchors)
    group.size = len(anchors)
    group.roles = _share([words.names_role(a.title) for a in sample])
    group.job_urls = _share([speaks_of_jobs(a.url, own) or is_below(a.url, lists) for a in sample])
    group.items = _share([names_item(a.url) for a in sample])
    others = _share([speaks_of_others(a.url) for a in sample])
    farm = _share([leads_to_list(a.url) or _is_farm(a.title) for a in sample])
    labels = _share([not a.title or is_label(a.title) or _applies(a.title) for a in sample])
    long = _share([is_sentence(a.title) for a in sample])
    derived = _share([a.derived for a in sample])
    group.beside = _share([_says_more(page, a) for a in sample])
    variety = len({a.title for a in sample}) / len(sample)
    group.headed = is_headed(page, anchors[0].row)
    group.marked = _share([words.marked(a.title) for a in sample])
    group.score = (
        0.7 * group.headed
        + 2.0 * group.roles + 1.0 * group.marked + 1.5 * group.job_urls + 1.5 * group.items + 1.0 * group.beside
        - 2.0 * farm - 2.5 * labels - 2.0 * long - 1.5 * others - 0.7 * derived
        + _REGION_SCORE[group.region] + 0.08 * min(len(anchors), 10)
    )  # fmt: skip
    if len(sample) > 2:
        group.score += 0.5 * (variety - 0.5)
    group.why = (
        f"{group.size} links, roles {group.roles:.2f}, job addresses {group.job_urls:.2f}, items {group.items:.2f}, others {others:.2f}, "
        f"farm {farm:.2f}, labels {labels:.2f}, derived {derived:.2f}, beside {group.beside:.2f}, headed {group.headed}, region {group.region or '-'}"
    )


@lru_cache(maxsize=_REMEMBERED)
def is_sentence(title: str) -> bool:
    """Whether a text is prose and no title: very long, or with a full stop after words of which most are in lower case."""
    parts = title.split()
    lower = sum(part[0].islower() for part in parts)
    return len(title) > _LONG or (title.endswith((".", "…", "。")) and len(parts) > 6 and lower * 2 > len(parts))


def _says_more(page: Outline, anchor: Anchor) -> bool:
    """Whether the row says more than the title: a place, a date, an employer. Below a row that is a heading or a term its text counts."""
    row = anchor.row
    end = row.text_end
    texts = _TEXT if row.tag in HEADINGS else _TERM if row.tag == "dt" else None
    if texts and row.end < len(page.elements) and (below := page.elements[row.end]).parent == row.parent and below.tag in texts:
        end = below.text_end
    extra = sum(map(len, map(str.strip, page.texts[row.text_start : min(end, row.text_start + 60)]))) - len(anchor.title)
    return 3 <= extra < 3000
