"""Teamtailor: RSS pages of 100 with the text; JSON Feed where a site has no RSS."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors import xml
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Vendor, known_keys, mapping, records, text
from crawlers.vendors.feed import entries, entry
from crawlers.vendors.reading import facts, host_of, keep, place, said, unique

LIMIT = 100
READ = frozenset({"title", "link", "guid", "pubDate", "description", "remoteStatus", "locations", "department", "role", "id", "url", "date_published",
                  "content_html", "_jobposting", "image", "summary", "enclosure", "date_modified"})  # fmt: skip
REMOTE = {"fully": "remote", "hybrid": "hybrid", "none": "onsite", "temporary": None}


class Teamtailor(Vendor):
    name = "teamtailor"
    title = "Teamtailor"
    patterns = (rf"(?P<tenant>{HOUSE}(?!career-site-assets\.)[\w-]+(?:\.na)?)\.teamtailor\.com(?:[/?]|$)",
                r"(?P<tenant>[\w.-]+)/jobs\.rss\?(?:.*&)?per_page=")  # fmt: skip
    hosted = (r"(?:src|href)=[\"'](?:https?:)?//[\w.-]*teamtailor-cdn\.com/", r"<(?:html|body)[^>]{0,400}\bdata-teamtailor")
    probed = True
    paging = "offset"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 0)]

    def public_url(self, tenant: str) -> str:
        return f"https://{_host(tenant)}/jobs"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        return [Ask(f"https://{_host(board.tenant)}/jobs.json")] if answer.status in (404, 406) and "/jobs.rss" in answer.ask.url else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        page, rows, following = ListPage(), *entries(answer)
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, entry(record, answer.url) if "link" not in record else _posting(record, answer.url))
        if following:
            page.more = [Ask(following)]
        elif answer.ask.note is not None and len(rows) >= LIMIT:
            page.more = [_page(board, answer.ask.note + len(rows))]
        return page


def _host(tenant: str) -> str:
    return host_of(tenant, "teamtailor.com") if not tenant.endswith(".na") else f"{tenant}.teamtailor.com"


def _page(board: Board, offset: int) -> Ask:
    return Ask(f"https://{_host(board.tenant)}/jobs.rss?per_page={LIMIT}&offset={offset}", note=offset)


def _posting(record: dict[str, Any], base: str) -> RawPosting | None:
    posting = entry(record, base)
    if posting is None:
        return None
    spots = [mapping(each) for each in xml.children(record.get("locations"), "location")]
    posting.locations = unique(found for each in spots for found in place(None, said(each, "city", "name"), None, each.get("country")))
    posting.workplace = REMOTE.get(text(record.get("remoteStatus")) or "")
    posting.facts = facts(Role=record.get("role"))
    return posting
