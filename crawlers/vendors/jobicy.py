"""Jobicy: one JSON answer of the newest hundred, with the text."""

from __future__ import annotations

import html
from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import facts, keep, pay, place, said, words

LIMIT = 100
READ = frozenset({"id", "url", "jobTitle", "companyName", "jobIndustry", "jobType", "jobGeo", "jobLevel", "jobDescription", "pubDate", "salaryMin", "salaryMax",
                  "salaryCurrency", "salaryPeriod", "annualSalaryMin", "annualSalaryMax"})  # fmt: skip
IGNORED = frozenset({"jobSlug", "companyLogo", "jobExcerpt"})


class Jobicy(Vendor):
    name = "jobicy"
    title = "Jobicy"
    kind = "aggregator"
    patterns = (r"(?:www\.)?jobicy\.com/(?:api/v2/remote-jobs|jobs|remote-jobs)?/?(?P<tenant>)(?:\?.*)?$",)
    pay = "list"

    def tenant_of(self, match: Any) -> str:
        return "remote-jobs"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://jobicy.com/api/v2/remote-jobs?count={LIMIT}")]

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        # What is allowed at most is told as 50 and as 100.
        return [Ask("https://jobicy.com/api/v2/remote-jobs?count=50")] if answer.status in (400, 404, 422) else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("jobs"), list):
            raise Unreadable("the answer of jobicy.com has no list of jobs")
        page = ListPage()
        for record in records(whole["jobs"], page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        if len(page.postings) in (50, LIMIT):
            page.capped = f"jobicy.com shows only its newest {len(page.postings)} postings"
        return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("jobTitle"))
    if native_id is None or title is None:
        return None
    low, high = said(record, "salaryMin", "annualSalaryMin"), said(record, "salaryMax", "annualSalaryMax")
    industries = [html.unescape(each) for each in words(*sequence(record.get("jobIndustry")))]
    return RawPosting(
        native_id=native_id, url=text(record.get("url")) or f"https://jobicy.com/jobs/{native_id}", title=html.unescape(title),
        hiring_organization=html.unescape(text(record.get("companyName")) or "") or None, department=industries[0] if industries else None,
        locations=place(record.get("jobGeo")), workplace="remote", employment_type=words(*sequence(record.get("jobType"))),
        pay=pay(low, high, record.get("salaryCurrency"), said(record, "salaryPeriod") or "yearly"),
        date_posted=text(record.get("pubDate")), facts=facts(Level=record.get("jobLevel")), description=text(record.get("jobDescription")) or "")  # fmt: skip
