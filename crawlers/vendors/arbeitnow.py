"""Arbeitnow: JSON pages that name the next one, with the text."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import at, facts, keep, place, said, words

READ = frozenset({"slug", "company_name", "title", "description", "remote", "url", "tags", "job_types", "location", "created_at", "visa_sponsorship"})


class Arbeitnow(Vendor):
    name = "arbeitnow"
    title = "Arbeitnow"
    kind = "aggregator"
    patterns = (r"(?:www\.)?arbeitnow\.com/(?:api/job-board-api|jobs)?/?(?P<tenant>)(?:\?.*)?$",)
    paging = "next"

    def tenant_of(self, match: Any) -> str:
        return "job-board"

    def start(self, board: Board) -> list[Ask]:
        return [_page(1)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("data"), list):
            raise Unreadable("the answer of www.arbeitnow.com has no list of data")
        page = ListPage()
        for record in records(whole["data"], page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, _posting(record))
        last, number = at(whole, "meta.last_page"), answer.ask.note
        if page.postings and (said(whole, "links.next") or (isinstance(last, int) and number < last)):
            page.more = [_page(number + 1)]
        return page


def _page(number: int) -> Ask:
    return Ask(f"https://www.arbeitnow.com/api/job-board-api?page={number}", note=number)


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title, url = text(record.get("slug")), text(record.get("title")), text(record.get("url"))
    if native_id is None or title is None:
        return None
    return RawPosting(
        native_id=native_id, url=url if url and urlsplit(url).scheme else f"https://www.arbeitnow.com/view/{native_id}", title=title,
        hiring_organization=text(record.get("company_name")), locations=place(record.get("location")),
        workplace="remote" if record.get("remote") is True else None, employment_type=words(*sequence(record.get("job_types"))),
        date_posted=text(record.get("created_at")),
        facts=facts(Tags=record.get("tags"), Visa_sponsorship="yes" if record.get("visa_sponsorship") is True else None),
        description=text(record.get("description")) or "")  # fmt: skip
