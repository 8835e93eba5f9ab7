"""Phenom: JSON pages by POST to /widgets of the employer's own host, else the data inside its search page; a text a posting."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, urlsplit

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.ownpage import own_page
from crawlers.vendors.reading import count, embedded, facts, keep, pages_on, place, said, words

LIMIT = 100
READ = frozenset({"jobId", "reqId", "title", "type", "category", "city", "state", "country", "cityState", "cityStateCountry", "location", "postedDate",
                  "dateCreated", "applyUrl", "department", "multi_location", "locale", "companyName"})  # fmt: skip
IGNORED = frozenset({"jobSeqNo", "descriptionTeaser", "externalApply", "siteType", "visibilityType", "jobVisibility", "ml_skills", "ml_job_parser", "badge",
                     "latitude", "longitude", "isMultiLocation", "isMultiCategory", "multi_category", "multi_location_array", "checkRemote"})  # fmt: skip


class Phenom(Vendor):
    name = "phenom"
    title = "Phenom"
    patterns = (rf"(?P<tenant>{HOUSE}(?!content\.)[\w-]+\.phenompeople\.com)(?:[/?]|$)", r"(?P<tenant>careers\.phenom\.com)(?:[/?]|$)",
                r"(?P<tenant>[\w.-]+)/(?:[a-z]{2}|global)/[a-z]{2}/search-results(?:[/?]|$)")  # fmt: skip
    hosted = (r"\bphApp\.(?:ddo|sessionParams)\b",)
    text_in = "page"
    paging = "offset"
    pay = "page"
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 0, None)]

    def hosted_url(self, url: str, host: str, source: str) -> str:
        return f"https://{host}/{'/'.join(_site(Board(url)))}/search-results"

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}/search-results"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        return [_html_page(board, 0, None)] if answer.ask.json is not None else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        offset, total = answer.ask.note
        if answer.ask.json is not None:
            found, following = mapping(mapping(answer.json()).get("refineSearch")), _page
        else:
            source = answer.body.decode("utf-8", "replace")
            found, following = mapping(mapping(embedded(source, r"phApp\.ddo\s*=\s*(?=\{)")).get("eagerLoadRefineSearch")), _html_page
        rows = mapping(found.get("data")).get("jobs")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {board.tenant} has no list of jobs")
        total = count(found.get("totalHits")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record))
        if pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [following(board, offset + len(rows), total)]
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(url, posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        source = answer.body.decode("utf-8", "replace")
        told = mapping(mapping(mapping(embedded(source, r"phApp\.ddo\s*=\s*(?=\{)")).get("jobDetail")).get("data")).get("job")
        body = said(told, "description")
        if body is None:
            return own_page(posting, answer)
        posting.description = body
        return posting


def _site(board: Board) -> tuple[str, str]:
    """Country and language as in the path of the board's pages ("us/en"), "global/en" where it has none."""
    match = re.match(r"/([a-z]{2}|global)/([a-z]{2})(?:/|$)", urlsplit(board.url).path)
    return (match[1], match[2]) if match else ("global", "en")


def _page(board: Board, offset: int, total: int | None) -> Ask:
    country, language = _site(board)
    body = {"ddoKey": "refineSearch", "pageName": "search-results", "lang": f"{language}_{country}", "country": country, "deviceType": "desktop",
            "from": offset, "size": LIMIT, "jobs": True, "counts": True, "all_fields": [], "selected_fields": {}}  # fmt: skip
    return Ask(f"https://{board.tenant}/widgets", method="POST", json=body, note=(offset, total))


def _html_page(board: Board, offset: int, total: int | None) -> Ask:
    return Ask(f"https://{board.tenant}/{'/'.join(_site(board))}/search-results?from={offset}&s=1", note=(offset, total), chain="pages")


def _posting(board: Board, record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("jobId")) or text(record.get("reqId")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    here = place(said(record, "cityStateCountry", "location"), record.get("city"), record.get("state"), record.get("country"))
    several = [found for each in sequence(record.get("multi_location")) for found in place(each)]
    return RawPosting(
        native_id=native_id, url=f"https://{board.tenant}/{'/'.join(_site(board))}/job/{quote(native_id)}", apply_url=text(record.get("applyUrl")),
        title=title, hiring_organization=text(record.get("companyName")), department=said(record, "department", "category"),
        locations=several if len(several) > 1 else here, employment_type=words(record.get("type")),
        date_posted=said(record, "postedDate", "dateCreated"), facts=facts(Requisition=record.get("reqId"), Category=record.get("category")))  # fmt: skip
