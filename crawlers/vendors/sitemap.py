"""Sitemaps of any site: the addresses that look like postings, each read from its own page."""

from __future__ import annotations

from urllib.parse import urlsplit

from crawlers.items import Board, RawPosting, Reason, Status
from crawlers.pages.urls import canonical_url, names_item, speaks_of_jobs
from crawlers.vendors import xml
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Unreadable, text
from crawlers.vendors.ownpage import OwnPage
from crawlers.vendors.reading import said

CHILDREN = 50


class Sitemap(OwnPage):
    name = "sitemap"
    title = "sitemaps"
    kind = "format"
    patterns = (r"(?P<tenant>[^?#]*sitemap[^/?#]*\.xml)(?:\?.*)?$",)
    paging = "child sitemaps"

    def tenant(self, url: str) -> str | None:
        """The canonical address of the sitemap, without its scheme."""
        return canonical_url(url).partition("://")[2] if super().tenant(url) else None

    def start(self, board: Board) -> list[Ask]:
        return [Ask(board.url)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = xml.root(answer)
        if "sitemapindex" in whole:
            found = [url for each in xml.children(whole["sitemapindex"], "sitemap") if (url := said(each, "loc"))]
            own = [url.strip() for url in found if urlsplit(url.strip()).hostname == urlsplit(answer.url).hostname]
            told = [url for url in own if speaks_of_jobs(url, answer.url)] or own
            page = ListPage(more=[Ask(url, chain=url) for url in told[:CHILDREN]])
            if len(told) > CHILDREN:
                page.capped = f"the sitemap has {len(told)} parts, of which the first {CHILDREN} were read"
            return page
        if "urlset" not in whole:
            raise Unreadable(f"{answer.url} is no sitemap")
        page = ListPage()
        for url in (text(said(each, "loc")) for each in xml.children(whole["urlset"], "url")):
            address = canonical_url(url or "")
            if address and names_item(address) and speaks_of_jobs(address, answer.url):
                page.postings.append(RawPosting(address, address))
        if not page.postings and not answer.ask.chain:
            raise Refused(Status.FAILED, Reason.NO_POSTINGS, f"no address in {answer.url} looks like a posting")
        return page
