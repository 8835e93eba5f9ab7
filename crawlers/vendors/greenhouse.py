"""Greenhouse: one JSON answer a board, with the text. Its `updated_at` moves without any edit and is not read."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPay, RawPlace, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count

READ = frozenset({"id", "title", "absolute_url", "location", "departments", "offices", "company_name", "requisition_id", "language", "education",
                  "metadata", "application_deadline", "content", "first_published", "pay_input_ranges"})  # fmt: skip
IGNORED = frozenset({"internal_job_id", "employment", "updated_at", "data_compliance", "ai_disclaimer", "include_ai_disclaimer", "ai_opt_out_request_url"})


class Greenhouse(Vendor):
    name = "greenhouse"
    title = "Greenhouse"
    patterns = (
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/job_(?:board|app)(?:/js)?\?(?:.*&)?for=(?P<tenant>[^&#]+)",
        r"(?:boards-)?api\.greenhouse\.io/v1/boards/(?P<tenant>[^/?#]+)",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?!(?:embed|v1|api|js|css|assets)(?:[/?]|$))(?P<tenant>[^/?#]+)",
    )
    inline = (r"[\"']?(?:urlToken|boardToken)[\"']?\s*[:=]\s*[\"'](?P<tenant>[\w-]+)[\"']",)
    pay = "list, in cents"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://boards-api.greenhouse.io/v1/boards/{quote(board.tenant)}/jobs?content=true&pay_transparency=true")]

    def public_url(self, tenant: str) -> str:
        return f"https://boards.greenhouse.io/{quote(tenant)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("jobs"), list):
            raise Unreadable(f"the answer of boards-api.greenhouse.io for {board.tenant} has no list of jobs")
        page = ListPage(advertised=count(mapping(whole.get("meta")).get("total")))
        for record in records(whole["jobs"], page):
            native_id, title = text(record.get("id")), text(record.get("title"))
            if native_id is None or title is None:
                page.skipped["no id or title"] += 1
                continue
            known_keys(record, READ | IGNORED, page.unknown_keys)
            url = text(record.get("absolute_url")) or f"https://boards.greenhouse.io/{quote(board.tenant)}/jobs/{native_id}"
            place = text(mapping(record.get("location")).get("name"))
            departments = [name for each in sequence(record.get("departments")) if (name := text(mapping(each).get("name")))]
            page.postings.append(RawPosting(
                native_id=native_id, url=url, apply_url=url, title=title, hiring_organization=text(record.get("company_name")),
                department=next((name for name in departments if name != "No Department"), None),
                locations=[RawPlace(place)] if place else [], pay=[pay for each in sequence(record.get("pay_input_ranges")) if (pay := _pay(mapping(each)))],
                date_posted=text(record.get("first_published")), valid_through=text(record.get("application_deadline")),
                language=text(record.get("language")), facts=_facts(record), description=text(record.get("content"))))  # fmt: skip
        return page


def _pay(entry: dict[str, Any]) -> RawPay | None:
    low, high = entry.get("min_cents"), entry.get("max_cents")
    low, high = (each / 100 if isinstance(each, int | float) else None for each in (low, high))
    if low is None and high is None:
        return None
    title = text(entry.get("title")) or ""
    # The period stands only in the words of the title ("Hourly pay range").
    unit = re.search(r"(?i)hour|month|week|day|annual|year", f"{title} {text(entry.get('blurb')) or ''}")
    return RawPay(min=low, max=high, currency=text(entry.get("currency_type")),
                  unit=unit[0] if unit else None, raw=title)  # fmt: skip


def _facts(record: dict[str, Any]) -> dict[str, str]:
    facts = {}
    for entry in map(mapping, sequence(record.get("metadata"))):
        value = entry.get("value")
        shown = ", ".join(filter(None, map(text, value))) if isinstance(value, list) else text(value)
        if (name := text(entry.get("name"))) and shown:
            facts[name] = shown
    offices = [name for each in sequence(record.get("offices")) if (name := text(mapping(each).get("name")))]
    if offices:
        facts["Offices"] = "; ".join(offices)
    for key, label in (("requisition_id", "Requisition"), ("education", "Education")):
        if value := text(record.get(key)):
            facts[label] = value
    return facts
