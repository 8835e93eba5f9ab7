"""Apple: HTML pages of 20 rows, one row a posting and place, with the list as data; texts as data in own pages."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

import orjson

from crawlers.items import Board, RawPlace, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import at, count, embedded, facts, keep, pages_on, place, said, sections, unique

LIMIT = 20
READ = frozenset({"positionId", "postingTitle", "transformedPostingTitle", "locations", "postingDate", "postDateInGMT", "team", "homeOffice", "reqId"})
IGNORED = frozenset({"id", "jobPositionId", "jobSummary", "type", "isMultiLocation", "managedPipelineRole", "standardWeeklyHours", "postExternal",
                     "localeInfo"})  # fmt: skip


class Apple(Vendor):
    name = "apple"
    title = "Apple"
    kind = "company"
    patterns = (r"jobs\.apple\.com/(?P<locale>[a-z]{2}-[a-z]{2})?/?(?:search/?)?(?:\?(?P<tenant>.*))?$",)
    empty_proves = False
    text_in = "page"
    paging = "page"
    confidence = "C"

    def tenant_of(self, match: re.Match[str]) -> str:
        """Locale and search: `en-us?location=...`."""
        search = urlencode(sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name not in ("page", "sort")))
        return f"{match['locale'] or 'en-us'}{'?' if search else ''}{search}"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 1, 0)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        found = mapping(at(_data(answer), "loaderData.search"))
        rows = found.get("searchResults")
        if not isinstance(rows, list):
            raise Unreadable(f"{answer.url} has no list of postings")
        number, reached = answer.ask.note
        page = ListPage()  # totalRecords counts rows, not postings
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record))
        if pages_on(rows, LIMIT, reached + len(rows), count(found.get("totalRecords"))):
            page.more = [_page(board, number + 1, reached + len(rows))]
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(url, posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        whole = mapping(_data(answer))
        told = mapping(at(whole, "loaderData.jobDetails.jobsData"))
        if not told:
            if "loaderData" not in whole:
                raise Unreadable(f"{answer.url} has no data")
            return None  # a posting that is over is answered 200 without its details
        parts = (("", "jobSummary"), ("Description", "description"), ("Minimum qualifications", "minimumQualifications"),
                 ("Preferred qualifications", "preferredQualifications"))  # fmt: skip
        posting.description = sections((heading, _html(told.get(key))) for heading, key in parts)
        posting.locations = _places(told) or posting.locations
        posting.date_posted = said(told, "postDateInGMT", "postingDateMeta") or posting.date_posted
        return posting


def _page(board: Board, number: int, reached: int) -> Ask:
    locale, _, search = board.tenant.partition("?")
    return Ask(f"https://jobs.apple.com/{locale}/search?{search}{'&' if search else ''}page={number}", note=(number, reached))


def _data(answer: Answer) -> Any:
    """The page's data: JSON inside a string inside a script."""
    source = answer.body.decode("utf-8", "replace")
    inner = embedded(source, r"__staticRouterHydrationData\s*=\s*JSON\.parse\(\s*(?=\")")
    try:
        return orjson.loads(inner) if isinstance(inner, str) else None
    except orjson.JSONDecodeError:
        return None


def _html(value: Any) -> str | None:
    plain = text(value)
    return plain and "".join(f"<p>{quoted}</p>" for line in plain.splitlines() if (quoted := line.replace("&", "&amp;").replace("<", "&lt;").strip()))


def _places(record: dict[str, Any]) -> list[RawPlace]:
    return unique(found for each in sequence(record.get("locations")) for found in place(
        None, said(each, "city", "name"), said(each, "stateProvince"), said(each, "countryName")))  # fmt: skip


def _posting(board: Board, record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("positionId")), text(record.get("postingTitle"))
    if native_id is None or title is None:
        return None
    slug = quote(text(record.get("transformedPostingTitle")) or "-")
    return RawPosting(
        native_id=native_id, url=f"https://jobs.apple.com/{board.tenant.partition('?')[0]}/details/{native_id}/{slug}", title=title,
        hiring_organization="Apple", department=said(record, "team.teamName"), locations=_places(record),
        workplace="remote" if record.get("homeOffice") is True else None, date_posted=said(record, "postDateInGMT", "postingDate"),
        facts=facts(Requisition=record.get("reqId")))  # fmt: skip
