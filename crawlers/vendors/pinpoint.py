"""Pinpoint: one JSON answer a board, with the text in sections and pay."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, text
from crawlers.vendors.reading import facts, host_of, keep, pay, place, said, sections, words

PARTS = ("key_responsibilities", "skills_knowledge_expertise", "benefits")
READ = frozenset({"id", "title", "url", "path", "description", "location", "compensation", "compensation_minimum", "compensation_maximum",
                  "compensation_currency", "compensation_frequency", "compensation_visible", "workplace_type", "employment_type", "employment_type_text",
                  "deadline_at", "job", "first_published_at", *PARTS, *(f"{part}_header" for part in PARTS)})  # fmt: skip
IGNORED = frozenset({"workplace_type_text", "reporting_to"})


class Pinpoint(Vendor):
    name = "pinpoint"
    title = "Pinpoint"
    patterns = (rf"(?P<tenant>{HOUSE}[\w-]+)\.pinpointhq\.com(?:[/?]|$)",
                r"(?P<tenant>[\w.-]+)/postings\.json$")  # fmt: skip
    probed = True
    pay = "list"
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"{self.public_url(board.tenant)}postings.json")]

    def public_url(self, tenant: str) -> str:
        return f"https://{host_of(tenant, 'pinpointhq.com')}/"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        rows = mapping(answer.json()).get("data")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of the Pinpoint board {board.tenant} has no list of postings")
        page = ListPage()
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, self._posting(board, record))
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("id")), text(record.get("title"))
        if native_id is None or title is None:
            return None
        where, shown = mapping(record.get("location")), record.get("compensation_visible") is not False
        url = text(record.get("url")) or f"{self.public_url(board.tenant)}postings/{native_id}"
        low, high, currency, unit = (record.get(f"compensation_{name}") for name in ("minimum", "maximum", "currency", "frequency"))
        return RawPosting(
            native_id=native_id, url=url, apply_url=url, title=title, department=said(record, "job.department.name"),
            locations=place(None, where.get("city"), where.get("province")) or place(where.get("name")), workplace=text(record.get("workplace_type")),
            employment_type=words(said(record, "employment_type_text", "employment_type")), valid_through=text(record.get("deadline_at")),
            date_posted=text(record.get("first_published_at")), pay=pay(low, high, currency, unit, record.get("compensation")) if shown else [],
            facts=facts(Division=said(record, "job.division.name"), Requisition=said(record, "job.requisition_id"), Office=where.get("name")),
            description=sections([("", record.get("description")), *((record.get(f"{part}_header"), record.get(part)) for part in PARTS)]))  # fmt: skip
