"""UKG (UltiPro): JSON pages by POST; texts in own pages."""

from __future__ import annotations

import re
from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, known_keys, mapping, records, sequence, text
from crawlers.vendors.ownpage import OwnPage
from crawlers.vendors.reading import count, facts, keep, pages_on, place, said, unique

LIMIT = 50
WORKPLACES = {"0": "hybrid", "1": "onsite", "2": "remote"}
READ = frozenset({"Id", "Title", "RequisitionNumber", "PostedDate", "FullTime", "JobLocationType", "Locations", "JobCategoryName"})
IGNORED = frozenset({"BriefDescription", "Featured", "JobCategoryId", "HasApplied", "Highlights", "UpdatedDate", "SortOrder"})


class Ukg(OwnPage):
    name = "ukg"
    title = "UKG"
    patterns = (r"(?P<host>recruiting\d*\.ultipro\.(?:com|ca))/(?P<account>\w+)/JobBoard/(?P<board>[0-9a-fA-F-]{36})",)
    paging = "offset"
    confidence = "B"

    def tenant_of(self, match: re.Match[str]) -> str:
        """`host/ACCOUNT/board`."""
        return f"{match['host']}/{match['account']}/{match['board']}"

    def start(self, board: Board) -> list[Ask]:
        return [self._page(board, 0, None)]

    def _page(self, board: Board, offset: int, total: int | None) -> Ask:
        body = {"opportunitySearch": {"Top": LIMIT, "Skip": offset, "QueryString": "", "OrderBy": [{"Value": "postedDateDesc", "PropertyName": "PostedDate",
                                                                                                    "Ascending": False}], "Filters": []}}  # fmt: skip
        return Ask(f"{self.public_url(board.tenant)}/JobBoardView/LoadSearchResults", method="POST", json=body, note=(offset, total))

    def public_url(self, tenant: str) -> str:
        host, account, board = tenant.split("/")
        return f"https://{host}/{account}/JobBoard/{board}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("opportunities")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {board.tenant} has no list of opportunities")
        offset, total = answer.ask.note
        total = count(whole.get("totalCount")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, self._posting(board, record))
        if pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [self._page(board, offset + len(rows), total)]
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("Id")), text(record.get("Title"))
        if native_id is None or title is None:
            return None
        places = [found for each in sequence(record.get("Locations")) for found in place(
            None, said(each, "Address.City"), said(each, "Address.State.Name", "Address.State.Code"),
            said(each, "Address.Country.Name", "Address.Country.Code"))
            or place(said(each, "LocalizedDescription", "LocalizedName"))]  # fmt: skip
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}/OpportunityDetail?opportunityId={native_id}", title=title,
            department=text(record.get("JobCategoryName")), locations=unique(places), workplace=WORKPLACES.get(text(record.get("JobLocationType")) or ""),
            employment_type=["Full time" if record["FullTime"] else "Part time"] if isinstance(record.get("FullTime"), bool) else [],
            date_posted=text(record.get("PostedDate")), facts=facts(Requisition=record.get("RequisitionNumber")))  # fmt: skip
