"""Amazon: JSON pages of 100, with the text. A search shows 10,000 at most: facets split it. An unknown category has an empty list."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urljoin

import orjson

from crawlers.items import Board, RawPosting, Reason, Status
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.facets import Chosen, split
from crawlers.vendors.reading import count, facts, keep, pages_on, place, said, sections, words

LIMIT = 100
CUT = 10_000
FACETS = ("business_category", "normalized_country_code")  # each posting counts once in each of them
PAGED = frozenset({"offset", "result_limit", "sort", "facets[]"})
READ = frozenset({"id_icims", "title", "job_path", "description", "basic_qualifications", "preferred_qualifications", "normalized_location", "locations",
                  "city", "state", "country_code", "location", "posted_date", "job_category", "job_family", "job_schedule_type", "company_name",
                  "url_next_step", "business_category"})  # fmt: skip
IGNORED = frozenset({"id", "description_short", "updated_time", "team", "is_intern", "is_manager", "university_job", "source_system",
                     "department_cost_center", "display_distance", "job_function_id", "optional_search_labels", "primary_search_label"})  # fmt: skip


class Amazon(Vendor):
    name = "amazon"
    title = "Amazon"
    kind = "company"
    patterns = (r"(?:www\.)?amazon\.jobs/(?:[a-z]{2}(?:-[a-z]{2,3})?/?)?(?:search(?:\.json)?/?)?(?:\?(?P<tenant>.*))?$",)
    empty_proves = False
    paging = "offset, split by facets"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The search, sorted, `all` for none."""
        pairs = sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name not in PAGED)
        return urlencode(pairs) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, {}, 0, None)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("jobs")
        if text(whole.get("error")) and not rows:
            raise Refused(Status.FAILED, Reason.HTTP_STATUS, f"www.amazon.jobs answered with an error: {whole['error']}")
        if not isinstance(rows, list):
            raise Unreadable("the answer of www.amazon.jobs has no list of jobs")
        chosen, offset, total = answer.ask.note
        if offset is None:
            return _parts(board, chosen, mapping(whole.get("facets")))
        total = count(whole.get("hits")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        reached = offset + len(rows)
        if not offset and total is not None and total >= CUT:
            page.split, page.advertised = True, None  # what is advertised is the cut
            page.more = [_page(board, chosen, None, None)]
        elif pages_on(rows, LIMIT, reached, total) and reached < CUT:
            page.more = [_page(board, chosen, reached, total)]
        return page


def _page(board: Board, chosen: Chosen, offset: int | None, total: int | None) -> Ask:
    """A page of a search narrowed to `chosen`; without an offset, the question for its facets."""
    narrowed = "".join(f"&{name}%5B%5D={quote(value)}" for name, value in chosen.items())
    search = ("" if board.tenant == "all" else f"&{board.tenant}") + narrowed
    size = f"offset={offset}&result_limit={LIMIT}" if offset is not None else "offset=0&result_limit=1"
    facets = "".join(f"&facets%5B%5D={name}" for name in FACETS) if offset is None else ""
    return Ask(f"https://www.amazon.jobs/en/search.json?{size}&sort=recent{search}{facets}", note=(chosen, offset, total), chain=narrowed)


def _parts(board: Board, chosen: Chosen, facets: dict[str, Any]) -> ListPage:
    """The searches that a cut one is replaced by; its next page where there are none."""
    page = ListPage()
    choices = {name: {value: many for each in sequence(facets.get(f"{name}_facet")) for value, counted in mapping(each).items() if (many := count(counted))}
               for name in FACETS}  # fmt: skip
    page.more = [_page(board, each, 0, None) for each in split(page, choices, chosen, CUT)] or [_page(board, chosen, LIMIT, CUT)]
    return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id_icims")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    several = [found for each in sequence(record.get("locations")) for found in place(said(_inner(each), "normalizedLocation", "location"))]
    return RawPosting(
        native_id=native_id, url=urljoin("https://www.amazon.jobs/", said(record, "job_path") or f"/en/jobs/{native_id}"), title=title,
        apply_url=text(record.get("url_next_step")), hiring_organization=text(record.get("company_name")), department=text(record.get("job_category")),
        locations=several or place(said(record, "normalized_location", "location"), record.get("city"), record.get("state"), record.get("country_code")),
        employment_type=words(record.get("job_schedule_type")), date_posted=text(record.get("posted_date")),
        facts=facts(Family=record.get("job_family"), Business=record.get("business_category")),
        description=sections((("", record.get("description")), ("Basic qualifications", record.get("basic_qualifications")),
                              ("Preferred qualifications", record.get("preferred_qualifications")))))  # fmt: skip


def _inner(value: Any) -> Any:
    """A place, which is JSON inside a JSON string."""
    try:
        return orjson.loads(value) if isinstance(value, str) else value
    except orjson.JSONDecodeError:
        return None
