"""Working Nomads: one JSON answer of the last month, with the text. The address is the only identity that it gives."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, records, text
from crawlers.vendors.reading import facts, keep, place

READ = frozenset({"url", "title", "description", "company_name", "category_name", "tags", "location", "pub_date"})


class WorkingNomads(Vendor):
    name = "workingnomads"
    title = "Working Nomads"
    kind = "aggregator"
    patterns = (r"(?:www\.)?workingnomads\.(?:com|co)/(?:api/exposed_jobs|jobs)?/?(?P<tenant>)(?:\?.*)?$",)
    confidence = "B"

    def tenant_of(self, match: Any) -> str:
        return "exposed_jobs"

    def start(self, board: Board) -> list[Ask]:
        return [Ask("https://www.workingnomads.com/api/exposed_jobs/")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        rows = answer.json()
        if not isinstance(rows, list):
            raise Unreadable("the answer of www.workingnomads.com is not a list")
        page = ListPage()
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, _posting(record))
        return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    url, title = text(record.get("url")), text(record.get("title"))
    if url is None or title is None:
        return None
    return RawPosting(
        native_id=url, url=url, title=title, hiring_organization=text(record.get("company_name")), department=text(record.get("category_name")),
        locations=place(record.get("location")), workplace="remote", date_posted=text(record.get("pub_date")), facts=facts(Tags=record.get("tags")),
        description=text(record.get("description")) or "")  # fmt: skip
