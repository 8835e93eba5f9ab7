"""Arbetsförmedlingen (JobTech): JSON pages of 100, with the text; a search shows 10,000 at most: facets split it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.facets import Chosen, counted, split
from crawlers.vendors.reading import at, count, facts, keep, pages_on, pay, place, said, words

LIMIT, CUT = 100, 10_000
FACETS = ("occupation-field", "region")
PAGED = frozenset({"offset", "limit", "stats", "stats.limit"})
READ = frozenset({"id", "headline", "webpage_url", "employer", "workplace_address", "employment_type", "working_hours_type", "duration", "description",
                  "publication_date", "application_deadline", "occupation", "occupation_field", "salary_description", "application_details",
                  "remote_work"})  # fmt: skip
IGNORED = frozenset({"external_id", "label", "logo_url", "last_publication_date", "removed", "removed_date", "timestamp", "source_type", "relevance",
                     "number_of_vacancies", "must_have", "nice_to_have", "application_contacts", "scope_of_work", "salary_type", "access", "occupation_group",
                     "experience_required", "access_to_own_car", "driving_license", "driving_license_required", "original_id"})  # fmt: skip


class Arbetsformedlingen(Vendor):
    name = "arbetsformedlingen"
    title = "Arbetsförmedlingen"
    kind = "aggregator"
    patterns = (r"jobsearch\.api\.jobtechdev\.se/search/?(?:\?(?P<tenant>.*))?$",)
    paging = "offset, split by facets"
    pay = "list, as words"
    confidence = "B"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The search, sorted, `all` for none."""
        return urlencode(sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name not in PAGED)) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, {}, 0, None)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("hits")
        if not isinstance(rows, list):
            raise Unreadable("the answer of jobsearch.api.jobtechdev.se has no list of hits")
        chosen, offset, total = answer.ask.note
        if offset is None:
            return _parts(board, chosen, whole.get("stats"), total)
        total = count(at(whole, "total.value")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        reached = offset + len(rows)
        if not offset and total is not None and total > CUT:
            page.split = True
            page.more = [_page(board, chosen, None, total)]
        elif pages_on(rows, LIMIT, reached, total) and reached + LIMIT <= CUT:
            page.more = [_page(board, chosen, reached, total)]
        return page


def _page(board: Board, chosen: Chosen, offset: int | None, total: int | None) -> Ask:
    """A page of a search narrowed to `chosen`; without an offset, the question for its facets."""
    narrowed = "".join(f"&{name}={quote(value)}" for name, value in chosen.items())
    search = ("" if board.tenant == "all" else f"&{board.tenant}") + narrowed
    size = f"offset={offset}&limit={LIMIT}" if offset is not None else f"offset=0&limit=0{''.join(f'&stats={name}' for name in FACETS)}&stats.limit=100"
    return Ask(f"https://jobsearch.api.jobtechdev.se/search?{size}{search}", note=(chosen, offset, total), chain=narrowed)


def _parts(board: Board, chosen: Chosen, stats: Any, total: int) -> ListPage:
    """The searches that a cut one is replaced by; its next page where there are none."""
    page = ListPage()
    asked = {name for name, _ in parse_qsl(board.tenant)}
    choices = {name: counted(each.get("values"), "concept_id", "count") for each in map(mapping, sequence(stats))
               if (name := text(each.get("type"))) in FACETS and name not in asked}  # fmt: skip
    page.more = [_page(board, each, 0, None) for each in split(page, choices, chosen, CUT, total)] or [_page(board, chosen, LIMIT, total)]
    return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("headline"))
    if native_id is None or title is None:
        return None
    where = mapping(record.get("workplace_address"))
    html, plain = said(record, "description.text_formatted"), said(record, "description.text")
    return RawPosting(
        native_id=native_id, url=text(record.get("webpage_url")) or f"https://arbetsformedlingen.se/platsbanken/annonser/{native_id}", title=title,
        apply_url=said(record, "application_details.url"), hiring_organization=said(record, "employer.name", "employer.workplace"),
        department=said(record, "occupation.label"), workplace="remote" if at(record, "remote_work.option") == "yes" else None,
        locations=place(None, said(where, "city", "municipality"), where.get("region"), where.get("country")),
        employment_type=words(said(record, "working_hours_type.label"), said(record, "employment_type.label")),
        pay=pay(None, None, raw=record.get("salary_description")), date_posted=text(record.get("publication_date")),
        valid_through=text(record.get("application_deadline")),
        facts=facts(Duration=said(record, "duration.label"), Field=said(record, "occupation_field.label")),
        description=html or plain or "", description_format="html" if html or not plain else "text")  # fmt: skip
