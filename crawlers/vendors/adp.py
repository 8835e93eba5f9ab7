"""ADP Workforce Now: JSON pages of 20 and one JSON answer a posting."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from crawlers.items import Board, RawPlace, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import at, count, facts, keep, pages_on, place, said, unique, words

LIMIT = 20
READ = frozenset({"itemID", "requisitionTitle", "postDate", "requisitionLocations", "workLevelCode", "clientRequisitionID"})
IGNORED = frozenset({"links", "customFieldGroup", "postingInstructions", "publishedJobIndicator", "payGradeRange"})


class Adp(Vendor):
    name = "adp"
    title = "ADP Workforce Now"
    patterns = (r"workforcenow\.adp\.com/mascsr/default/.*[?&]cid=(?P<tenant>[0-9a-fA-F-]{36})",)
    text_in = "page"
    paging = "offset"
    confidence = "B"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The client's id, with the career centre's where the address names one: `cid/ccId`."""
        centre = parse_qs(match.string.partition("?")[2]).get("ccId", [""])[0]
        return f"{match['tenant']}/{centre}" if centre else match["tenant"]

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 0, None)]

    def public_url(self, tenant: str) -> str:
        client, _, centre = tenant.partition("/")
        return f"https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid={client}" + (f"&ccId={quote(centre)}" if centre else "")

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("jobRequisitions")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {urlsplit(answer.url).hostname} has no list of requisitions")
        offset, total = answer.ask.note
        total = count(at(whole, "meta.totalNumber")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, self._posting(board, record))
        if pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [_page(board, offset + len(rows), total)]
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("itemID")), text(record.get("requisitionTitle"))
        if native_id is None or title is None:
            return None
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}&jobId={quote(native_id)}", title=title, locations=_places(record),
            employment_type=words(said(record, "workLevelCode.shortName")), date_posted=text(record.get("postDate")),
            facts=facts(Requisition=record.get("clientRequisitionID")))  # fmt: skip

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"{_api()}/{quote(native_id)}?{_query(board)}", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        told = mapping(answer.json())
        if text(told.get("requisitionTitle")) is None:
            raise Unreadable(f"the answer of {urlsplit(answer.url).hostname} for {posting.native_id} is no requisition")
        posting.description = said(told, "requisitionDescription", "jobDescription") or ""
        posting.locations = posting.locations or _places(told)
        return posting


def _places(record: dict[str, Any]) -> list[RawPlace]:
    return unique(found for each in sequence(record.get("requisitionLocations")) for found in place(
        said(each, "nameCode.shortName"), said(each, "address.cityName"), said(each, "address.countrySubdivisionLevel1.codeValue"),
        said(each, "address.country.codeValue")))  # fmt: skip


def _api() -> str:
    return "https://workforcenow.adp.com/mascsr/default/careercenter/public/events/staffing/v1/job-requisitions"


def _query(board: Board) -> str:
    client, _, centre = board.tenant.partition("/")
    return f"cid={client}" + (f"&ccId={quote(centre)}" if centre else "")


def _page(board: Board, offset: int, total: int | None) -> Ask:
    return Ask(f"{_api()}?{_query(board)}&$top={LIMIT}&$skip={offset}", note=(offset, total))
