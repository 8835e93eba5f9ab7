"""What a posting says: `read` for what a crawl found, `read_page` for a saved page. Pure functions, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from crawlers.items import RawPosting
from crawlers.pages import state
from crawlers.pages.embedded import Link
from crawlers.pages.listing import read_postings
from crawlers.pages.urls import canonical_url
from monitor.model import Posting, Removed
from monitor.normalize.facts import deadlines, pairs
from monitor.normalize.markdown import markdown
from monitor.normalize.page import read_tree
from monitor.normalize.plain import read_text
from monitor.normalize.said import Words
from monitor.normalize.sources import compose
from monitor.normalize.text import is_html, lines_of, lines_of_text

_WITH_POSTING = frozenset((state.Page.POSTING, state.Page.GONE))


@dataclass(frozen=True, slots=True)
class PageReading:
    """What a saved page is (`posting`, `listing`, `blocked`, `needs_browser`, `gone` or `none`), why, and what stands in it."""

    page: str
    why: str
    posting: Posting | None = None
    postings: tuple[Link, ...] = ()
    removed: tuple[Removed, ...] = ()


def read(raw: RawPosting, now: datetime) -> Posting:
    """The posting that a crawl found, from the vendor's fields and its description or page. `now` is the time of the crawl."""
    if raw.page is not None:
        return read_tree(state.parse(raw.page), raw, now)
    if raw.description is None:
        return compose([raw], Words(), None, now)
    sheet = lines_of_text(raw.description) if raw.description_format == "text" else lines_of(raw.description)
    return compose([raw], Words(pairs=pairs(sheet.lines), deadlines=deadlines(sheet.lines)), markdown(sheet.lines, raw.url or None), now)


def read_page(data: bytes | str, now: datetime, url: str | None = None, content_type: str | None = None) -> PageReading:
    """What a saved page says: HTML, or the plain text of one. `url` is its address where known; no network, never an exception."""
    text = state.decode(data, content_type) if isinstance(data, bytes) else data
    raw = RawPosting(native_id=canonical_url(url) if url else "", url=url or "")
    if not is_html(text):
        posting = read_text(text, raw, now)
        return PageReading("posting" if posting else "none", "plain text", posting, (), posting.removed if posting else ())
    tree = state.parse(text)
    verdict = state.judge(tree, text, url)
    if verdict.page is state.Page.LISTING:
        return PageReading(verdict.page, verdict.why, postings=tuple(read_postings(tree, url)))
    if verdict.page not in _WITH_POSTING:
        return PageReading(verdict.page, verdict.why)
    tree.outline = None  # as large as the tree itself, and told all it had to
    posting = read_tree(tree, raw, now)
    if not posting.description and verdict.page is state.Page.GONE:
        return PageReading(verdict.page, verdict.why, removed=posting.removed)
    return PageReading(verdict.page, verdict.why, replace(posting, removed=()), (), posting.removed)
