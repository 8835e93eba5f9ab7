"""Workday (CXS): pages of 20 by POST, a text a posting. Lists are cut at 2,000, and many boards begin anew there: facets split them."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from crawlers.items import Board, RawPosting, Reason, Status
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.facets import Chosen, counted, split
from crawlers.vendors.reading import count, facts, keep, pages_on, place, said, unique, words

LIMIT = 20  # 21 is refused
CUT = 2000
READ = frozenset({"title", "externalPath", "locationsText", "postedOn", "remoteType", "timeType", "bulletFields"})
SITE = r"(?:[a-z]{2}-[A-Z]{2}/)?(?!(?:wday|robots\.txt|favicon\.ico)(?:[/?]|$))(?P<site>[^/?#]+)"


class Workday(Vendor):
    name = "workday"
    title = "Workday"
    patterns = (
        r"(?P<host>(?P<account>[\w-]+)\.wd\d+)\.myworkdayjobs\.com/wday/cxs/[^/]+/(?P<site>[^/?#]+)",
        rf"(?P<host>(?P<account>[\w-]+)\.wd\d+)\.myworkdayjobs\.com/{SITE}",
        r"(?P<host>wd\d+\.myworkdaysite)\.com/(?:wday/cxs|(?:[a-z]{2}-[A-Z]{2}/)?recruiting)/(?P<account>[^/?#]+)/(?P<site>[^/?#]+)",
    )
    text_in = "page"
    paging = "offset, split by facets"

    def tenant_of(self, match: re.Match[str]) -> str:
        """`host/account/site`, the host without its common end."""
        return f"{match['host']}/{match['account']}/{unquote(match['site'])}"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, {}, 0, None, None)]

    def public_url(self, tenant: str) -> str:
        host, account, site = tenant.split("/", 2)
        return f"https://{_host(host)}/{f'recruiting/{account}/' if 'myworkdaysite' in host else ''}{quote(site)}"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        if answer.status == 422:
            raise Refused(Status.FAILED, Reason.NOT_FOUND, f"{urlsplit(answer.url).hostname} knows no site {board.tenant.rpartition('/')[2]} (422)")
        return []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("jobPostings")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of the Workday board {board.tenant} has no list of postings")
        facets, offset, total, first = answer.ask.note
        total = count(whole.get("total")) or total  # only the first page has it
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, self._posting(board, record))
        begins = page.postings[0].native_id if page.postings else None
        if offset and begins == first:
            return ListPage(capped=f"the board begins anew after {offset} postings, so the rest of it is hidden")
        if not offset and total == CUT:
            page.more = [_page(board, each, 0, None, None) for each in split(page, _choices(sequence(whole.get("facets"))), facets, CUT)]
        if not page.more and pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [_page(board, facets, offset + len(rows), total, first or begins)]
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("externalPath")), text(record.get("title"))
        if native_id is None or title is None:
            return None
        where = text(record.get("locationsText"))
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}{native_id}", title=title,
            locations=[] if where is None or re.fullmatch(r"\d+ \w+", where) else place(where), workplace=text(record.get("remoteType")),
            employment_type=words(record.get("timeType")), date_posted=text(record.get("postedOn")),
            facts=facts(Requisition=record.get("bulletFields")))  # fmt: skip

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"{_api(board)}{native_id}", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        whole = mapping(answer.json())
        told = mapping(whole.get("jobPostingInfo"))
        if text(told.get("title")) is None:
            raise Unreadable(f"the answer of the Workday board {board.tenant} for {posting.native_id} is no posting")
        if told.get("posted") is False:
            return None
        country = said(told, "country.descriptor")
        here = place(told.get("location"), country=country)
        posting.locations = unique([*here, *(found for each in sequence(told.get("additionalLocations")) for found in place(each))]) or posting.locations
        posting.title = text(told.get("title"))
        posting.hiring_organization = said(whole, "hiringOrganization.name")
        posting.workplace = text(told.get("remoteType")) or posting.workplace
        posting.employment_type = words(told.get("timeType")) or posting.employment_type
        posting.date_posted = text(told.get("startDate")) or posting.date_posted
        posting.valid_through = text(told.get("endDate"))
        posting.apply_url = f"{posting.url}/apply"
        posting.facts = facts(Requisition=told.get("jobReqId"))
        posting.description = text(told.get("jobDescription")) or ""
        return posting


def _host(host: str) -> str:
    return f"{host}.com" if host.endswith(".myworkdaysite") else f"{host}.myworkdayjobs.com"


def _api(board: Board) -> str:
    host, account, site = board.tenant.split("/", 2)
    return f"https://{_host(host)}/wday/cxs/{account}/{quote(site)}"


def _page(board: Board, facets: Chosen, offset: int, total: int | None, first: str | None) -> Ask:
    body = {"appliedFacets": {name: [value] for name, value in facets.items()}, "limit": LIMIT, "offset": offset, "searchText": ""}
    chain = json.dumps(facets, sort_keys=True) if facets else ""
    return Ask(f"{_api(board)}/jobs", method="POST", json=body, note=(facets, offset, total, first), chain=chain)


def _choices(facets: list[Any]) -> dict[str, dict[str, int]]:
    """Facet parameter to {value: count}, groups inside groups included."""
    found: dict[str, dict[str, int]] = {}
    stack = [mapping(each) for each in facets]
    while stack:
        facet = stack.pop()
        name, values = text(facet.get("facetParameter")), [mapping(each) for each in sequence(facet.get("values"))]
        stack += [each for each in values if "values" in each]
        if name and (numbers := counted(values, "id", "count")):
            found[name] = numbers
    return found
