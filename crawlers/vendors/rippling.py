"""Rippling: a JSON list with one row a place, and one JSON answer a posting for its text and pay."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import keep, pay, place, said, unique, words

READ = frozenset({"uuid", "name", "department", "url", "workLocation"})


class Rippling(Vendor):
    name = "rippling"
    title = "Rippling"
    patterns = (
        r"ats(?:\.us1)?\.rippling\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?!(?:api|_next|static|assets)/)(?P<tenant>[^/?#]+)(?:/jobs)?(?:[/?]|$)",
        r"api\.rippling\.com/platform/api/ats/v\d/board/(?P<tenant>[^/?#]+)",
    )
    text_in = "page"
    pay = "page"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(_api(board))]

    def public_url(self, tenant: str) -> str:
        return f"https://ats.rippling.com/{quote(tenant)}/jobs"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        rows = answer.json()
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of api.rippling.com for {board.tenant} is not a list of jobs")
        page = ListPage()
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, self._posting(board, record))
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("uuid")), text(record.get("name"))
        if native_id is None or title is None:
            return None
        url = text(record.get("url")) or f"{self.public_url(board.tenant)}/{native_id}"
        return RawPosting(native_id, url, title, department=said(record, "department.label"), locations=place(said(record, "workLocation.label")))

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"{_api(board)}/{quote(native_id)}", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        record = mapping(answer.json())
        told = mapping(record.get("description"))
        if not told:
            raise Unreadable(f"the answer of api.rippling.com for {posting.native_id} has no description")
        posting.description = text(told.get("role")) or text(told.get("company")) or ""
        posting.hiring_organization = text(record.get("companyName"))
        named = [each if isinstance(each, str) else said(each, "label", "name") for each in sequence(record.get("workLocations"))]
        posting.locations = unique([*posting.locations, *(found for name in named for found in place(name))])
        posting.employment_type = words(said(record, "employmentType.label", "employmentType.id"))
        posting.date_posted = text(record.get("createdOn"))
        posting.pay = [found for each in map(mapping, sequence(record.get("payRangeDetails")))
                       for found in pay(each.get("rangeStart"), each.get("rangeEnd"), each.get("currency"), each.get("frequency"))]  # fmt: skip
        return posting


def _api(board: Board) -> str:
    return f"https://api.rippling.com/platform/api/ats/v1/board/{quote(board.tenant)}/jobs"
