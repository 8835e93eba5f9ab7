"""Remotive: one JSON answer. It asks for few questions a day, to be named as the source and to be linked to."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, text
from crawlers.vendors.reading import facts, keep, pay, place, words

READ = frozenset({"id", "url", "title", "company_name", "category", "tags", "job_type", "publication_date", "candidate_required_location", "salary",
                  "description"})  # fmt: skip
IGNORED = frozenset({"company_logo", "company_logo_url"})


class Remotive(Vendor):
    name = "remotive"
    title = "Remotive"
    kind = "aggregator"
    patterns = (r"(?:www\.)?remotive\.(?:com|io)/(?:api/)?(?P<tenant>remote-jobs)/?(?:\?(?P<search>.*))?$", r"(?:www\.)?remotive\.com/?(?P<tenant>)$")
    pay = "list, as words"

    def tenant_of(self, match: Any) -> str:
        """`remote-jobs`, with the search where the address has one."""
        pairs = sorted((name, value) for name, value in parse_qsl(match.groupdict().get("search") or "") if name in ("category", "search", "company_name"))
        return f"remote-jobs{'?' if pairs else ''}{urlencode(pairs)}"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://remotive.com/api/{board.tenant}")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("jobs"), list):
            raise Unreadable("the answer of remotive.com has no list of jobs")
        page = ListPage()
        for record in records(whole["jobs"], page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title, url = text(record.get("id")), text(record.get("title")), text(record.get("url"))
    if native_id is None or title is None:
        return None
    return RawPosting(
        native_id=native_id, url=url or f"https://remotive.com/job/{native_id}", title=title, hiring_organization=text(record.get("company_name")),
        department=text(record.get("category")), locations=place(record.get("candidate_required_location")), workplace="remote",
        employment_type=words(record.get("job_type")), pay=pay(None, None, raw=record.get("salary")), date_posted=text(record.get("publication_date")),
        facts=facts(Tags=record.get("tags")), description=text(record.get("description")) or "")  # fmt: skip
