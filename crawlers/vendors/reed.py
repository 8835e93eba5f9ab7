"""Reed: JSON pages of 100 with a key of the user's own; texts are snippets."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, text
from crawlers.vendors.reading import count, facts, keep, pages_on, pay, place

LIMIT = 100
KEY = "JOBDELTA_REED_KEY"
PAGED = frozenset({"resultstotake", "resultstoskip", "pageno"})
READ = frozenset({"jobId", "employerName", "jobTitle", "locationName", "minimumSalary", "maximumSalary", "currency", "expirationDate", "date",
                  "jobDescription", "jobUrl"})  # fmt: skip
IGNORED = frozenset({"employerId", "employerProfileId", "employerProfileName", "applications"})


class Reed(Vendor):
    name = "reed"
    title = "Reed"
    kind = "aggregator"
    patterns = (r"(?:www\.)?reed\.co\.uk/api/1\.0/search(?:\?(?P<tenant>.*))?$",)
    keys = (KEY,)
    paging = "offset"
    pay = "list"
    confidence = "B"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The search, sorted, `all` for none."""
        return urlencode(sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name.lower() not in PAGED)) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 0, None)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("results")
        if not isinstance(rows, list):
            raise Unreadable("the answer of www.reed.co.uk has no list of results")
        offset, total = answer.ask.note
        total = count(whole.get("totalResults")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        if pages_on(rows, LIMIT, offset + len(rows), total):
            page.more = [_page(board, offset + len(rows), total)]
        return page


def _page(board: Board, offset: int, total: int | None) -> Ask:
    search = "" if board.tenant == "all" else f"&{board.tenant}"
    url = f"https://www.reed.co.uk/api/1.0/search?resultsToTake={LIMIT}&resultsToSkip={offset}{search}"
    return Ask(url, headers={"Authorization": f"Basic {{{KEY}}}"}, note=(offset, total))


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("jobId")), text(record.get("jobTitle"))
    if native_id is None or title is None:
        return None
    return RawPosting(
        native_id=native_id, url=text(record.get("jobUrl")) or f"https://www.reed.co.uk/jobs/{native_id}", title=title,
        hiring_organization=text(record.get("employerName")), locations=place(record.get("locationName")),
        pay=pay(record.get("minimumSalary"), record.get("maximumSalary"), text(record.get("currency")) or "GBP"),
        date_posted=_iso(record.get("date")), valid_through=_iso(record.get("expirationDate")), facts=facts(Text="a snippet"),
        description=text(record.get("jobDescription")) or "")  # fmt: skip


def _iso(value: Any) -> str | None:
    """Reed writes day/month/year."""
    match = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", text(value) or "")
    return f"{match[3]}-{match[2]}-{match[1]}" if match else text(value)
