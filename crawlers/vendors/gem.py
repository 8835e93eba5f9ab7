"""Gem: one JSON answer a board, with the text, in the manner of Greenhouse."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import facts, keep, place, said, words

READ = frozenset({"id", "title", "absolute_url", "location", "offices", "location_type", "departments", "employment_type", "content", "content_plain",
                  "first_published_at", "created_at", "requisition_id"})  # fmt: skip
IGNORED = frozenset({"internal_job_id", "updated_at"})


class Gem(Vendor):
    name = "gem"
    title = "Gem"
    patterns = (
        r"jobs\.gem\.com/(?!(?:api|_next|static|assets)(?:[/?]|$))(?P<tenant>[^/?#]+)",
        r"api\.gem\.com/job_board/v0/(?P<tenant>[^/?#]+)",
    )
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://api.gem.com/job_board/v0/{quote(board.tenant)}/job_posts/")]

    def public_url(self, tenant: str) -> str:
        return f"https://jobs.gem.com/{quote(tenant)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        rows = answer.json()
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of api.gem.com for {board.tenant} is not a list of postings")
        page = ListPage()
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, self._posting(board, record))
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("id")), text(record.get("title"))
        if native_id is None or title is None:
            return None
        html, plain = text(record.get("content")), text(record.get("content_plain"))
        offices = [name for each in sequence(record.get("offices")) if (name := text(mapping(each).get("name")))]
        departments = [name for each in sequence(record.get("departments")) if (name := text(mapping(each).get("name")))]
        return RawPosting(
            native_id=native_id, url=text(record.get("absolute_url")) or f"{self.public_url(board.tenant)}/{native_id}", title=title,
            department=departments[0] if departments else None, locations=place(said(record, "location.name")), workplace=text(record.get("location_type")),
            employment_type=words(record.get("employment_type")), date_posted=said(record, "first_published_at", "created_at"),
            facts=facts(Offices=offices, Requisition=record.get("requisition_id")),
            description=html or plain or "", description_format="html" if html or not plain else "text")  # fmt: skip
