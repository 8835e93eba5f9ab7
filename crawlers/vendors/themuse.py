"""The Muse: JSON pages of 20, counted from 0, with the text."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count, facts, keep, place, said, unique

FILTERS = frozenset({"category", "location", "level", "company"})
READ = frozenset({"id", "name", "company", "locations", "levels", "categories", "refs", "publication_date", "contents"})
IGNORED = frozenset({"short_name", "model_type", "type", "tags"})


class TheMuse(Vendor):
    name = "themuse"
    title = "The Muse"
    kind = "aggregator"
    patterns = (r"(?:www\.)?themuse\.com/(?:api/public/jobs|search|jobs)/?(?:\?(?P<tenant>.*))?$",)
    paging = "page"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The filters, sorted, `all` for none."""
        return urlencode(sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name in FILTERS)) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 0)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("results"), list):
            raise Unreadable("the answer of www.themuse.com has no list of results")
        page, number = ListPage(advertised=count(whole.get("total"))), answer.ask.note
        for record in records(whole["results"], page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        if page.postings and number + 1 < (count(whole.get("page_count")) or 0):
            page.more = [_page(board, number + 1)]
        return page


def _page(board: Board, number: int) -> Ask:
    search = "" if board.tenant == "all" else f"&{board.tenant}"
    return Ask(f"https://www.themuse.com/api/public/jobs?page={number}{search}", note=number)


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("name"))
    if native_id is None or title is None:
        return None
    named = [name for each in sequence(record.get("locations")) if (name := said(each, "name"))]
    remote = [name for name in named if "remote" in name.lower()]
    return RawPosting(
        native_id=native_id, url=said(record, "refs.landing_page") or f"https://www.themuse.com/jobs/{native_id}", title=title,
        hiring_organization=said(record, "company.name"),
        department=next((name for each in sequence(record.get("categories")) if (name := said(each, "name"))), None),
        locations=unique(found for name in named for found in place(name)), workplace="remote" if remote else None,
        date_posted=text(record.get("publication_date")),
        facts=facts(Levels=[name for each in sequence(record.get("levels")) if (name := said(each, "name"))]),
        description=text(record.get("contents")) or "")  # fmt: skip
