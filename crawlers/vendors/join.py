"""JOIN: HTML pages of five with the list as data; texts in own pages."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPosting, Reason, Status
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Unreadable, mapping, records, sequence, text
from crawlers.vendors.ownpage import OwnPage
from crawlers.vendors.reading import at, count, embedded, keep, pages_on, place, said, words

LIMIT = 5



class Join(OwnPage):
    name = "join"
    title = "JOIN"
    patterns = (r"(?:www\.)?join\.com/companies/(?P<tenant>[^/?#]+)",)
    paging = "page"
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [self._page(board, 1, 0)]

    def _page(self, board: Board, number: int, reached: int) -> Ask:
        return Ask(f"{self.public_url(board.tenant)}?page={number}", note=(number, reached))

    def public_url(self, tenant: str) -> str:
        return f"https://join.com/companies/{quote(tenant)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        source = answer.body.decode("utf-8", "replace")
        shown = at(embedded(source, r"<script[^>]*\bid=[\"']?__NEXT_DATA__[\"']?[^>]*>\s*"), "props.pageProps")
        if at(shown, "statusCode") in (404, 410):
            raise Refused(Status.FAILED, Reason.NOT_FOUND, f"JOIN knows no company {board.tenant}")
        found = at(shown, "initialState.jobs")
        rows = found if isinstance(found, list) else mapping(found).get("items")
        if not isinstance(rows, list):
            raise Unreadable(f"{answer.url} has no list of jobs")
        number, reached = answer.ask.note
        total = count(at(found, "pagination.total")) or count(at(found, "pagination.rowCount"))
        page = ListPage(advertised=total)
        for record in records(rows, page):
            keep(page, self._posting(board, record))
        if pages_on(rows, LIMIT, reached + len(rows), total):
            page.more = [self._page(board, number + 1, reached + len(rows))]
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("id")) or text(record.get("idParam")), text(record.get("title"))
        own = text(record.get("idParam")) or native_id
        if native_id is None or own is None or title is None:
            return None
        city = mapping(record.get("city"))
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}/{quote(own)}", title=title, department=said(record, "category.name"),
            locations=place(None, city.get("cityName"), None, city.get("countryName")), workplace=text(record.get("workplaceType")),
            employment_type=words(said(record, "employmentType.name", "employmentType"), *sequence(record.get("employmentTypes"))),
            date_posted=text(record.get("createdAt")))  # fmt: skip
