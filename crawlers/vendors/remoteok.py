"""Remote OK: one JSON answer of about the hundred newest; its first element is the legal notice. It asks to be linked to."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, records, text
from crawlers.vendors.reading import facts, keep, pay, place

NEWEST = 95  # that many rows are the newest of more
READ = frozenset({"slug", "id", "date", "company", "position", "tags", "description", "location", "apply_url", "salary_min", "salary_max", "url"})
IGNORED = frozenset({"epoch", "company_logo", "logo", "original", "verified"})


class RemoteOk(Vendor):
    name = "remoteok"
    title = "Remote OK"
    kind = "aggregator"
    patterns = (r"(?:www\.)?remoteok\.(?:com|io)/(?P<tenant>api)?/?(?:\?.*)?$",)
    pay = "list"

    def tenant_of(self, match: Any) -> str:
        return "api"

    def start(self, board: Board) -> list[Ask]:
        return [Ask("https://remoteok.com/api")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        rows = answer.json()
        if not isinstance(rows, list):
            raise Unreadable("the answer of remoteok.com is not a list")
        page = ListPage()
        for record in records(rows, page):
            if "legal" in record and "position" not in record:
                continue
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        if len(page.postings) >= NEWEST:
            page.capped = f"remoteok.com shows only its newest {len(page.postings)} postings"
        return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("position"))
    if native_id is None or title is None:
        return None
    # Amounts are US dollars a year; 0 says that they are not known.
    return RawPosting(
        native_id=native_id, url=text(record.get("url")) or f"https://remoteok.com/remote-jobs/{native_id}", apply_url=text(record.get("apply_url")),
        title=title, hiring_organization=text(record.get("company")), locations=place(record.get("location")), workplace="remote",
        pay=pay(record.get("salary_min"), record.get("salary_max"), "USD", "year"), date_posted=text(record.get("date")),
        facts=facts(Tags=record.get("tags")), description=text(record.get("description")) or "")  # fmt: skip
