"""The boards that a careers page leads to: by its links, iframes, scripts, inline configuration and marks of the software it runs on."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from crawlers.items import Board
from crawlers.pages.urls import canonical_url, speaks_of_jobs
from crawlers.vendors import VENDORS, Detection, detect
from crawlers.vendors.base import Answer, Ask, Refused, Unreadable, Vendor

MOST = 3  # a page that leads to more boards than this belongs to none of them: an aggregator, or a list of customers
MOST_ADDRESSES = 3000  # of one page; what lies beyond leads elsewhere
_ADDRESS = re.compile(r"(?:https?:)?//[a-z0-9][\w.-]{2,100}\.[a-z]{2,10}(?:/[^\s\"'<>\\)`]{0,300})?", re.IGNORECASE)
_TAG = re.compile(r"<(iframe|script|a|link|form)\b([^<>]{0,2000})>", re.IGNORECASE)
_TARGET = re.compile(r"\b(?:src|href|action|data-src)\s*=\s*(?:\"([^\"]{1,500})\"|'([^']{1,500})'|([^\s>\"']{1,500}))", re.IGNORECASE)
_FEED = re.compile(r"application/(?:rss|atom|feed)\+(?:xml|json)", re.IGNORECASE)
_WAYS = {"iframe": (0, "shows it in a frame"), "script": (0, "loads its script"), "form": (3, "links to it"), "a": (3, "links to it"),
         "link": (3, "links to it"), "": (4, "names its address")}  # fmt: skip


def candidates(url: str, source: str) -> list[Detection]:
    """The boards that the page at `url` with this HTML source leads to, the likeliest first; [] where it is a plain page or leads to many.

    Each is only a candidate: what is not read is not claimed.
    """
    source = _plain(source[:3_000_000])
    host = (urlsplit(url).hostname or "").lower()
    found: dict[str, tuple[int, int, Detection]] = {}
    for rank, board, why in [*_configured(url, host, source), *_addressed(url, source)]:
        before = found.get(board.key)
        best = before if before and before[0] <= rank else (rank, 0, Detection(board, why))
        found[board.key] = (best[0], (before[1] if before else 0) + 1, best[2])
    if len(found) > MOST:
        return []
    ranked = [each[2] for each in sorted(found.values(), key=lambda each: (each[0], -each[1]))]
    return ranked or _feeds(url, source)


def probes(url: str) -> list[tuple[Vendor, Board, Ask]]:
    """What the page's own host may be asked, one question a vendor, to see whether one of them runs it."""
    host = (urlsplit(url).hostname or "").lower()
    boards = [(vendor, Board(vendor.hosted_url(url, host, "") or url, vendor.name, host)) for vendor in VENDORS.values() if vendor.probed]
    return [(vendor, board, vendor.start(board)[0]) for vendor, board in boards]


def recognised(vendor: Vendor, board: Board, answer: Answer) -> Detection | None:
    """The board that the answer to a probe proves: postings in the vendor's own shape, never an empty list."""
    if answer.status != 200 or urlsplit(answer.url).hostname != urlsplit(answer.ask.url).hostname:
        return None
    try:
        page = vendor.parse(board, answer)
    except (Refused, Unreadable):
        return None
    return Detection(board, f"{board.tenant} answers as {vendor.title} does") if page.postings else None


def _plain(source: str) -> str:
    r"""The source with `\/`, `\u002F` and character references resolved, so that addresses in scripts and attributes read alike."""
    return html.unescape(source.replace("\\/", "/").replace("\\u002F", "/").replace("\\u002f", "/").replace("\\u0026", "&"))


def _configured(url: str, host: str, source: str) -> Iterator[tuple[int, Board, str]]:
    for vendor in VENDORS.values():
        for pattern in vendor.hosted:
            if re.search(pattern, source, re.IGNORECASE) and (address := vendor.hosted_url(url, host, source)):
                yield 1, Board(address, vendor.name, host), f"the page runs on {vendor.title}"
                break
        for pattern in vendor.inline:
            for match in re.finditer(pattern, source):
                tenant = vendor.tenant_of(match)
                if tenant:
                    yield 2, Board(vendor.public_url(tenant) or url, vendor.name, tenant), f"the page's configuration names it at {vendor.title}"


def _addressed(url: str, source: str) -> Iterator[tuple[int, Board, str]]:
    seen: set[str] = set()
    for match in _TAG.finditer(source):
        for target in _TARGET.finditer(match[2]):
            address = next(filter(None, target.groups()), "")
            if len(seen) < MOST_ADDRESSES:
                seen.add(address)
                yield from _board(url, address, match[1].lower())
    for address in dict.fromkeys(_ADDRESS.findall(source)):
        if address not in seen and len(seen) < MOST_ADDRESSES:
            seen.add(address)
            yield from _board(url, address, "")


def _board(base: str, address: str, tag: str) -> Iterator[tuple[int, Board, str]]:
    try:
        absolute = urljoin(base, address.strip())
        if urlsplit(absolute).hostname == urlsplit(base).hostname:
            return  # the page's own address was looked at before
        board = detect(absolute).board
    except ValueError:
        return
    vendor = VENDORS[board.vendor]
    if vendor.kind == "ATS":
        rank, why = _WAYS[tag]
        yield rank, Board(vendor.public_url(board.tenant) or board.url, board.vendor, board.tenant), f"the page {why} at {vendor.title}"


def _feeds(url: str, source: str) -> list[Detection]:
    """Feeds that the page announces as feeds of jobs."""
    found: dict[str, Detection] = {}
    for match in _TAG.finditer(source):
        target = _TARGET.search(match[2])
        if match[1].lower() == "link" and _FEED.search(match[2]) and target:
            address = canonical_url(next(filter(None, target.groups()), ""), url)
            if address and speaks_of_jobs(address, url):
                found[address] = Detection(Board(address, "feed", address.partition("://")[2]), "the page announces a feed of jobs")
    return list(found.values())[:MOST]
