"""Any other careers page: a list of postings, linked or whole on the page; or one page that is a posting."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from crawlers.items import Board, RawPlace, RawPosting, Reason, Status
from crawlers.pages import state
from crawlers.pages.embedded import Link
from crawlers.pages.listing import read_listing
from crawlers.pages.urls import DIRECTIVE, canonical_url
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Vendor


class Generic(Vendor):
    name = "generic"
    title = "any careers page"
    kind = "format"
    text_in = "page"
    paging = "next links"
    pay = "page"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(board.url)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        host = urlsplit(answer.url).hostname
        html = state.decode(answer.body, answer.headers.get("content-type"))
        tree = state.parse(html)
        verdict = state.judge(tree, html, answer.url)
        match verdict.page:
            case state.Page.BLOCKED:
                raise Refused(Status.BLOCKED, Reason.CHALLENGE, f"{host} shows a page that keeps programs out ({verdict.why})")
            case state.Page.NEEDS_BROWSER:
                raise Refused(Status.FAILED, Reason.NEEDS_BROWSER, f"{host} builds its page by script and shows no postings without a browser ({verdict.why})")
            case state.Page.POSTING:
                inline = [_listed(link) for link in read_listing(tree, answer.url).postings if link.text is not None]
                return ListPage(inline or [RawPosting(canonical_url(answer.url), answer.url, page=html)])
        listing = read_listing(tree, answer.url)
        page = ListPage(more=[Ask(url) for url in listing.next_pages], advertised=listing.total, empty_is_proven=listing.says_empty)
        page.postings += [_listed(link) for link in listing.postings]
        if not page.postings and not listing.says_empty:
            sentence = f"no list of postings was found on {answer.url}, and it does not say that there are none ({verdict.why})"
            raise Refused(Status.FAILED, Reason.NO_POSTINGS, sentence)
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask | None:
        return None if DIRECTIVE in native_id else Ask(url, posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        html = state.decode(answer.body, answer.headers.get("content-type"))
        tree = state.parse(html)
        verdict = state.judge(tree, html, answer.url)
        if verdict.page is state.Page.GONE:
            return None
        # A short posting may look like nothing, or like the similar ones around it: that it is headed as it was linked decides.
        doubtful = verdict.page in (state.Page.NONE, state.Page.LISTING)
        if verdict.page is not state.Page.POSTING and not (doubtful and _is_headed(tree, posting.title)):
            reason = Reason.NEEDS_BROWSER if verdict.page is state.Page.NEEDS_BROWSER else Reason.UNREADABLE
            raise Refused(Status.FAILED, reason, f"{answer.url} is linked as a posting but reads as {verdict.page} ({verdict.why})")
        posting.page = html
        return posting


def _listed(link: Link) -> RawPosting:
    """A posting as its list has it. What has no page of its own is known by the address of its place on the list's page."""
    places = [RawPlace(link.place)] if link.place else []
    native_id = canonical_url(link.url) if link.text is None else link.url
    return RawPosting(native_id, link.url, title=link.title, locations=places, date_posted=link.date, page=link.text)


def _is_headed(tree: LexborHTMLParser, title: str | None) -> bool:
    """Whether a page's first headings or its title begin with the words by which it was linked."""
    wanted = _words(title or "")
    heads = [node.text() for node in tree.css("h1, h2, title")[:6]]
    return bool(wanted) and any(_words(head)[: len(wanted)] == wanted for head in heads)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
