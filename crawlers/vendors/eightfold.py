"""Eightfold (PCSX): JSON pages of 10 and one JSON answer a posting, on the employer's own host. 405 is how it asks to slow down."""

from __future__ import annotations

import html
import json
import re
from typing import Any
from urllib.parse import parse_qs, quote, urljoin, urlsplit

from crawlers.items import Board, RawPosting, Reason, Status
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Refused, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.ownpage import own_page
from crawlers.vendors.reading import count, embedded, facts, keep, pages_on, place, said, unique

LIMIT = 10  # whatever is asked for
OLDER = "/api/apply/v2/jobs"  # boards that were not moved to PCSX
DOMAINS = {"apply.careers.microsoft.com": "microsoft.com", "explore.jobs.netflix.net": "netflix.com"}
READ = frozenset({"id", "name", "locations", "location", "department", "postedTs", "creationTs", "t_create", "workLocationOption", "positionUrl",
                  "canonicalPositionUrl", "displayJobId", "atsJobId", "job_description"})  # fmt: skip
IGNORED = frozenset({"standardizedLocations", "solrScore", "stars", "isHot", "locationFlexibility"})


class Eightfold(Vendor):
    name = "eightfold"
    title = "Eightfold"
    patterns = (
        rf"(?P<tenant>{HOUSE}(?!engineering\.)[\w-]+\.eightfold\.ai)(?:[/?]|$)",
        rf"(?P<tenant>{'|'.join(map(re.escape, DOMAINS))})(?:[/?]|$)",
        r"(?P<tenant>jobs\.careers\.microsoft\.com)(?:[/?]|$)",
        r"(?P<tenant>[\w.-]+)/api/(?:pcsx/search|apply/v2/jobs)\?",
        r"(?P<tenant>[\w.-]+)/careers(?:/job/\d+)?\?(?:.*&)?domain=[\w-]+\.[\w.-]+",
    )
    hosted = (r"\bid=[\"']pcsx-data[\"']", r"\b_EF_GROUP_ID\b")
    text_in = "page"
    paging = "offset"

    def tenant_of(self, match: re.Match[str]) -> str:
        tenant = match["tenant"]
        return "apply.careers.microsoft.com" if tenant == "jobs.careers.microsoft.com" else tenant

    def start(self, board: Board) -> list[Ask]:
        domain = DOMAINS.get(board.tenant) or next(iter(parse_qs(urlsplit(board.url).query).get("domain", [])), None)
        return [_page(board, domain, 0, None)] if domain else [Ask(self.public_url(board.tenant))]

    def hosted_url(self, url: str, host: str, source: str) -> str | None:
        domain = _domain_in(source)
        return f"https://{host}/careers?domain={quote(domain)}" if domain else None

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}/careers"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        if answer.status in (403, 404) and "/api/pcsx/" in answer.ask.url:
            return [_page(board, *answer.ask.note, older=True)]
        if answer.status == 405:
            raise Refused(Status.BLOCKED, Reason.THROTTLED, f"{board.tenant} asks us to come back later (405)")
        return []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        if answer.ask.note is None:
            return ListPage(more=[_page(board, _domain(answer), 0, None)])
        whole = mapping(answer.json())
        whole = mapping(whole.get("data")) or whole
        rows = whole.get("positions")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {board.tenant} has no list of positions")
        domain, offset, total = answer.ask.note
        total = count(whole.get("count")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record, "" if OLDER in answer.ask.url else domain))
        if pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [_page(board, domain, offset + len(rows), total, older=OLDER in answer.ask.url)]
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        domain = parse_qs(urlsplit(url).query).get("domain", [""])[0]
        if not domain:
            return Ask(url, posting=native_id)
        return Ask(f"https://{board.tenant}/api/pcsx/position_details?position_id={quote(native_id)}&domain={quote(domain)}", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        if answer.ask.url == posting.url:
            return own_page(posting, answer)
        told = mapping(mapping(answer.json()).get("data"))
        if text(told.get("name")) is None:
            raise Unreadable(f"{answer.url} is no position")
        posting.description = text(told.get("jobDescription")) or ""
        return posting


def _page(board: Board, domain: str, offset: int, total: int | None, *, older: bool = False) -> Ask:
    path = f"{OLDER}?domain={quote(domain)}&start={offset}&num={LIMIT}" if older else f"/api/pcsx/search?domain={quote(domain)}&query=&start={offset}"
    return Ask(f"https://{board.tenant}{path}&sort_by=timestamp", note=(domain, offset, total), chain="search")


def _domain(answer: Answer) -> str:
    """The company's domain, which every question must name, out of the careers page."""
    found = _domain_in(answer.body.decode("utf-8", "replace"))
    if found is None:
        raise Unreadable(f"{answer.url} does not say for which domain its positions are")
    return found


def _domain_in(source: str) -> str | None:
    start = re.search(r"<code[^<>]{0,500}\bid=[\"']pcsx-data[\"'][^<>]{0,500}>", source)
    try:
        found = said(json.loads(html.unescape(source[start.end() :].partition("</code>")[0])), "domain") if start else None
    except ValueError:
        found = None
    return found or text(embedded(source, r"[\"']domain[\"']\s*:\s*(?=\")"))


def _posting(board: Board, record: dict[str, Any], domain: str) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("name"))
    if native_id is None or title is None:
        return None
    named = sequence(record.get("locations")) or [record.get("location")]
    url = urljoin(f"https://{board.tenant}/", said(record, "positionUrl", "canonicalPositionUrl") or f"/careers/job/{native_id}")
    # The domain travels in the address: the question for the text needs it again. Older boards have the text in the page itself.
    url += f"?domain={quote(domain)}" if domain else ""
    return RawPosting(
        native_id=native_id, url=url, title=title, department=text(record.get("department")),
        locations=unique(found for each in named for found in place(each)), workplace=text(record.get("workLocationOption")),
        date_posted=said(record, "postedTs", "creationTs", "t_create"), facts=facts(Requisition=said(record, "displayJobId", "atsJobId")))  # fmt: skip
