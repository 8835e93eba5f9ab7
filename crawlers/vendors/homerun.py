"""Homerun: one Atom feed a company, with the text. The feed is the whole board, not the newest entries of it."""

from __future__ import annotations

from crawlers.items import Board
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Vendor, known_keys, records
from crawlers.vendors.feed import entries, entry
from crawlers.vendors.reading import keep

READ = frozenset({"title", "link", "id", "updated", "published", "location", "department", "type", "salary_indication", "content", "summary", "author"})


class Homerun(Vendor):
    name = "homerun"
    title = "Homerun"
    patterns = (r"feed\.homerun\.co/(?P<tenant>[^/?#]+)", rf"(?P<tenant>{HOUSE}[\w-]+)\.homerun\.(?:co|hr)(?:[/?]|$)")
    pay = "list, as words"
    confidence = "C"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://feed.homerun.co/{board.tenant}")]

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}.homerun.co/"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        page, rows, _ = ListPage(), *entries(answer)
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, entry(record, answer.url))
        return page
