"""Jibe, the "career sites" front of iCIMS: JSON pages of 100 with the text, on the employer's own host."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count, facts, keep, pages_on, pay, place, sections, words

LIMIT = 100  # more is refused with 422
READ = frozenset({"slug", "language", "req_id", "title", "description", "qualifications", "responsibilities", "location_name", "full_location", "city", "state",
                  "country", "location_type", "categories", "department", "salary_min_value", "salary_max_value", "employment_type", "hiring_organization",
                  "posted_date", "apply_url", "meta_data"})  # fmt: skip
IGNORED = frozenset({"client_code", "street_address", "country_code", "postal_code", "salary_value", "update_date", "create_date", "internal", "external",
                     "searchable", "applyable", "ats_code", "brand", "latitude", "longitude", "short_location", "multipleLocations"})  # fmt: skip


class Jibe(Vendor):
    name = "jibe"
    title = "Jibe (iCIMS career sites)"
    patterns = (r"(?P<tenant>[\w.-]+)/careers-home/jobs(?:[/?]|$)", r"(?P<tenant>[\w-]+\.jibeapply\.com)(?:[/?]|$)",
                r"(?P<tenant>[\w.-]+)/api/jobs\?page=\d+&limit=\d+$")  # fmt: skip
    hosted = (r"(?:src|href)=[\"'](?:https?:)?//[\w.-]*\.jibecdn\.com/",)
    probed = True
    paging = "page"
    pay = "list"
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 1, 0, None)]

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}/careers-home/jobs"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("jobs")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {board.tenant} has no list of jobs")
        number, reached, total = answer.ask.note
        reached, total = reached + len(rows), count(whole.get("totalCount")) or total
        page = ListPage(advertised=total)
        for record in records([mapping(each).get("data") for each in rows], page):
            known_keys({name: value for name, value in record.items() if not name.startswith("tags")}, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record))
        if pages_on(rows, LIMIT, reached, total):
            page.more = [_page(board, number + 1, reached, total)]
        return page


def _page(board: Board, number: int, reached: int, total: int | None) -> Ask:
    return Ask(f"https://{board.tenant}/api/jobs?page={number}&limit={LIMIT}", note=(number, reached, total))


def _posting(board: Board, record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("slug")) or text(record.get("req_id")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    categories = [name for each in sequence(record.get("categories")) if (name := text(mapping(each).get("name")))]
    return RawPosting(
        native_id=native_id, url=f"https://{board.tenant}/careers-home/jobs/{native_id}", apply_url=text(record.get("apply_url")), title=title,
        hiring_organization=text(record.get("hiring_organization")), department=text(record.get("department")) or next(iter(categories), None),
        locations=place(record.get("full_location"), record.get("city"), record.get("state"), record.get("country")) or place(record.get("location_name")),
        employment_type=words(record.get("employment_type")), pay=pay(record.get("salary_min_value"), record.get("salary_max_value")),
        date_posted=text(record.get("posted_date")), language=text(record.get("language")),
        facts=facts(Categories=categories, Requisition=record.get("req_id")),
        description=sections((("", record.get("description")), ("Responsibilities", record.get("responsibilities")),
                              ("Qualifications", record.get("qualifications")))))  # fmt: skip
