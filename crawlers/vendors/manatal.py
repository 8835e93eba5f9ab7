"""Manatal: JSON pages of a company's career page, with the text."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, text
from crawlers.vendors.reading import count, keep, pay, place, said, words

READ = frozenset({"id", "hash", "position_name", "description", "location_display", "city", "state", "country", "contract_details", "is_remote",
                  "salary_min", "salary_max", "currency", "is_salary_visible", "organization_name", "created_at", "published_at"})  # fmt: skip


class Manatal(Vendor):
    name = "manatal"
    title = "Manatal"
    patterns = (r"(?:www\.)?careers-page\.com/(?P<tenant>[^/?#]+)", r"api\.manatal\.com/open/v3/career-page/(?P<tenant>[^/?#]+)")
    paging = "next"
    pay = "list"
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://api.manatal.com/open/v3/career-page/{quote(board.tenant)}/jobs/")]

    def public_url(self, tenant: str) -> str:
        return f"https://www.careers-page.com/{quote(tenant)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("results"), list):
            raise Unreadable(f"the answer of api.manatal.com for {board.tenant} has no list of results")
        page = ListPage(advertised=count(whole.get("count")))
        for record in records(whole["results"], page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, self._posting(board, record))
        following = text(whole.get("next"))
        page.more = [Ask(following)] if following and following.startswith("https://api.manatal.com/") else []
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = said(record, "id", "hash"), said(record, "position_name")
        if native_id is None or title is None:
            return None
        low, high = (record.get("salary_min"), record.get("salary_max")) if record.get("is_salary_visible") is not False else (None, None)
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}/job/{said(record, 'hash') or native_id}", title=title,
            hiring_organization=text(record.get("organization_name")), workplace="remote" if record.get("is_remote") is True else None,
            locations=place(record.get("location_display"), record.get("city"), record.get("state"), record.get("country")),
            employment_type=words(record.get("contract_details")), pay=pay(low, high, record.get("currency")),
            date_posted=said(record, "published_at", "created_at"), description=text(record.get("description")) or "")  # fmt: skip
