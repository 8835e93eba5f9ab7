"""Vendors whose postings each have an HTML page of their own: how such a page is asked for and taken."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.items import Board, RawPosting, Reason, Status
from crawlers.pages import state
from crawlers.vendors.base import Answer, Ask, Refused, Unreadable, Vendor


class OwnPage(Vendor):
    text_in = "page"
    pay = "page"

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(url, posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        return own_page(posting, answer)


def own_page(posting: RawPosting, answer: Answer) -> RawPosting | None:
    """The posting with its page, None where the page says that it is over. Raises Refused where a program is kept out."""
    html = state.decode(answer.body, answer.headers.get("content-type"))
    verdict = state.judge(state.parse(html), html, answer.url)
    if verdict.page is state.Page.GONE:
        return None
    if verdict.page is state.Page.BLOCKED:
        raise Refused(Status.BLOCKED, Reason.CHALLENGE, f"{urlsplit(answer.url).hostname} shows a page that keeps programs out ({verdict.why})")
    posting.page = html
    return posting


def tree_of(answer: Answer) -> LexborHTMLParser:
    """The tree of a list page."""
    return state.parse(state.decode(answer.body, answer.headers.get("content-type")))


def no_list(answer: Answer, title: str) -> Refused | Unreadable:
    """What to raise for a page that is no list of this vendor: it keeps programs out, or is something else."""
    if why := state.is_blocked(answer.body, answer.headers):
        return Refused(Status.BLOCKED, Reason.CHALLENGE, f"{urlsplit(answer.url).hostname} shows a page that keeps programs out ({why})")
    return Unreadable(f"{answer.url} is no list of {title}")


def linked(tree: LexborHTMLParser, answer: Answer, pattern: str, read: Callable[[str, str, LexborNode], RawPosting | None]) -> list[RawPosting]:
    """The postings that a list page links to: `pattern` finds the id in a link's absolute URL, `read` gets id, URL and link. One an id."""
    found: dict[str, RawPosting] = {}
    compiled = re.compile(pattern)
    for anchor in tree.css("a[href]"):
        url = absolute(answer.url, anchor.attributes.get("href"))
        if (match := compiled.search(url)) and match[1] not in found and (posting := read(match[1], url, anchor)):
            found[match[1]] = posting
    return list(found.values())


def absolute(base: str, href: str | None) -> str:
    """The absolute URL of a link; "" for what is none."""
    try:
        return urljoin(base, (href or "").strip())
    except ValueError:
        return ""


def shown(node: Any) -> str | None:
    """The words of a node on one line; None for none."""
    return None if node is None else " ".join(node.text(separator=" ").split()) or None


def near(anchor: LexborNode, selector: str, row: tuple[str, ...] = ("tr", "li", "article")) -> str | None:
    """The words of the first match of `selector` in the row that an anchor stands in."""
    each = anchor.parent
    for _ in range(6):
        if each is None or each.tag in row:
            return shown(each.css_first(selector)) if each else None
        each = each.parent
    return None
