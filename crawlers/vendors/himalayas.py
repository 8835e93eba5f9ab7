"""Himalayas: JSON pages of 20, with the text; some 100,000 postings, so that a crawl of them all ends at the limit of list pages."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count, facts, keep, pages_on, pay, place, unique, words

LIMIT = 20
READ = frozenset({"title", "companyName", "employmentType", "minSalary", "maxSalary", "salaryPeriod", "seniority", "currency", "locationRestrictions",
                  "categories", "parentCategories", "description", "pubDate", "expiryDate", "applicationLink", "guid", "timezoneRestrictions"})  # fmt: skip
IGNORED = frozenset({"excerpt", "companySlug", "companyLogo"})


class Himalayas(Vendor):
    name = "himalayas"
    title = "Himalayas"
    kind = "aggregator"
    patterns = (r"(?:www\.)?himalayas\.app/(?P<tenant>jobs)(?:/api)?/?(?:\?.*)?$",)
    paging = "offset"
    pay = "list"

    def start(self, board: Board) -> list[Ask]:
        return [_page(0, None)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("jobs")
        if not isinstance(rows, list):
            raise Unreadable("the answer of himalayas.app has no list of jobs")
        offset, total = answer.ask.note
        total = count(whole.get("totalCount")) or count(whole.get("total_count")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        if pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [_page(offset + len(rows), total)]
        return page


def _page(offset: int, total: int | None) -> Ask:
    return Ask(f"https://himalayas.app/jobs/api?limit={LIMIT}&offset={offset}", note=(offset, total))


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("guid")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    return RawPosting(
        native_id=native_id, url=text(record.get("applicationLink")) or native_id, title=title, hiring_organization=text(record.get("companyName")),
        department=next(iter(words(*sequence(record.get("parentCategories")))), None), workplace="remote",
        locations=unique(found for each in sequence(record.get("locationRestrictions")) for found in place(each)),
        employment_type=words(record.get("employmentType")),
        pay=pay(record.get("minSalary"), record.get("maxSalary"), record.get("currency"), text(record.get("salaryPeriod")) or "annual"),
        date_posted=text(record.get("pubDate")), valid_through=text(record.get("expiryDate")),
        facts=facts(Seniority=record.get("seniority"), Categories=record.get("categories")), description=text(record.get("description")) or "")  # fmt: skip
