"""Breezy: a JSON list without texts, which lie in the postings' own pages. An unknown board leads to breezy.hr."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Unreadable, known_keys, mapping, records, sequence, text
from crawlers.vendors.ownpage import OwnPage
from crawlers.vendors.reading import facts, host_of, keep, pay, place, said, stay, words

READ = frozenset({"id", "friendly_id", "name", "url", "type", "department", "location", "locations", "salary", "published_date", "company"})


class Breezy(OwnPage):
    name = "breezy"
    title = "Breezy HR"
    patterns = (rf"(?P<tenant>{HOUSE}[\w-]+)\.breezy\.hr(?:[/?]|$)",)
    pay = "list, as words"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"{self.public_url(board.tenant)}json")]

    def public_url(self, tenant: str) -> str:
        return f"https://{host_of(tenant, 'breezy.hr')}/"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        stay(answer, self.title)
        rows = answer.json()
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of the Breezy board {board.tenant} is not a list of positions")
        page = ListPage()
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, self._posting(board, record))
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("id")), text(record.get("name"))
        if native_id is None or title is None:
            return None
        spots = [mapping(each) for each in sequence(record.get("locations"))] or [mapping(record.get("location"))]
        places = [found for each in spots
                  for found in place(each.get("name"), said(each, "city"), said(each, "state.name", "state"), said(each, "country.name"))]  # fmt: skip
        url = text(record.get("url")) or f"{self.public_url(board.tenant)}p/{text(record.get('friendly_id')) or native_id}"
        return RawPosting(
            native_id=native_id, url=url, apply_url=f"{url}/apply", title=title, hiring_organization=said(record, "company.name"),
            department=said(record, "department", "department.name"), locations=places,
            workplace="remote" if any(each.get("is_remote") is True for each in spots) else None, employment_type=words(said(record, "type.name", "type")),
            pay=pay(None, None, raw=record.get("salary")), date_posted=text(record.get("published_date")), facts=facts())  # fmt: skip
