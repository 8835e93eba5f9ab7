"""Boards that page badly, as small emulated hosts: what is read is whole, or said not to be."""

from __future__ import annotations

import dataclasses
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.items import CrawlResult, Known, KnownPosting, Reason, Status
from crawlers.spiders.books import Books
from crawlers.vendors import VENDORS, detect
from crawlers.vendors.base import Answer, Ask
from monitor.demo.web import LittleWeb, Reply
from tests.conftest import Program
from tests.crawlers.vendors.cut_hosts import CUTS, Amazon, Cut

Host = Callable[[Ask], tuple[int, Any]]
WORKDAY = "https://acme.wd5.myworkdayjobs.com/Careers"
EIGHTFOLD = "https://acme.eightfold.ai/careers?domain=acme.example"
SMART = "https://careers.smartrecruiters.com/Acme"


def visit(url: str, host: Host, known: Known | None = None) -> CrawlResult:
    board = detect(url).board
    books = Books(board, VENDORS[board.vendor], known or Known(), text_budget=0, new_texts=0)
    asks = deque(books.open())
    for _ in range(5000):
        if not asks:
            return books.close()
        ask = asks.popleft()
        status, body = host(ask)
        asks += books.answered(Answer(ask, status, ask.url, {}, json.dumps(body).encode()))
    raise AssertionError("the visit does not end")


@dataclass
class Workday:
    """Two facets of one value a posting each; `cut`: how many a search shows, before it begins anew."""

    rows: list[int]
    cut: int | None = 2000
    families: Callable[[int], int] = lambda number: number % 3
    times: Callable[[int], int] = lambda number: number % 2
    facets: bool = True
    size: int = 20
    total: int | None = None
    after_page: Callable[[list[int]], None] = lambda rows: None
    asked: list[Ask] = field(default_factory=list)

    def __call__(self, ask: Ask) -> tuple[int, Any]:
        self.asked.append(ask)
        if ask.method != "POST" or ask.json["limit"] > 20:
            return 400, {}
        wanted = ask.json["appliedFacets"]
        rows = [row for row in self.rows if str(self.families(row)) in wanted.get("family", [str(self.families(row))])
                and f"t{self.times(row)}" in wanted.get("time", [f"t{self.times(row)}"])]  # fmt: skip
        offset, total = ask.json["offset"], len(rows)
        shown = rows if self.cut is None else rows[: self.cut]
        if self.cut is not None and offset >= self.cut:
            offset %= self.cut
        page = shown[offset : offset + self.size]
        answer: dict[str, Any] = {"total": 0, "jobPostings": [{"title": f"Baker {row}", "externalPath": f"/job/Lyon/Baker_R{row}"} for row in page]}
        if ask.json["offset"] == 0:
            answer["total"] = self.total if self.total is not None else min(total, self.cut or total)
            if self.facets:
                answer["facets"] = [facet("family", [str(self.families(row)) for row in rows]), facet("time", [f"t{self.times(row)}" for row in rows])]
        self.after_page(self.rows)
        return 200, answer


def facet(name: str, values: list[str]) -> dict[str, Any]:
    return {"facetParameter": name, "values": [{"id": value, "descriptor": value, "count": values.count(value)} for value in sorted(set(values))]}


def numbers(count: int) -> list[int]:
    return list(range(count))


def test_a_total_of_zero_after_the_first_page_is_not_believed() -> None:
    result = visit(WORKDAY, Workday(numbers(45)))
    assert (result.report.status, len(result.postings), result.report.advertised) == (Status.COMPLETE, 45, 45)


def test_a_total_that_is_too_low_ends_nothing() -> None:
    result = visit(WORKDAY, Workday(numbers(45), total=20, facets=False))
    assert len(result.postings) == 45


def test_short_pages_end_nothing_while_the_board_says_that_there_is_more() -> None:
    result = visit(WORKDAY, Workday(numbers(45), size=7))
    assert (result.report.status, len(result.postings)) == (Status.COMPLETE, 45)


def test_no_more_than_the_vendor_allows_is_asked_for() -> None:
    host = Workday(numbers(45))
    visit(WORKDAY, host)
    assert {ask.json["limit"] for ask in host.asked} == {20}


def test_a_list_that_is_cut_is_split_by_a_facet() -> None:
    result = visit(WORKDAY, Workday(numbers(2613)))
    assert (result.report.status, len(result.postings), result.report.advertised) == (Status.COMPLETE, 2613, 2613)


def test_a_part_that_is_cut_is_split_again() -> None:
    host = Workday(numbers(5000), families=lambda number: 0 if number < 3600 else 1, times=lambda number: number % 2)
    result = visit(WORKDAY, host)
    assert (result.report.status, len(result.postings)) == (Status.COMPLETE, 5000)


def test_a_list_that_is_cut_and_cannot_be_split_is_told_as_such() -> None:
    result = visit(WORKDAY, Workday(numbers(2613), facets=False))
    assert (result.report.status, result.report.reason, len(result.postings)) == (Status.PARTIAL, Reason.CAPPED, 2000)


def test_a_part_that_stays_cut_is_told_as_such() -> None:
    result = visit(WORKDAY, Workday(numbers(5000), families=lambda _: 0, times=lambda _: 0))
    assert (result.report.status, result.report.reason) == (Status.PARTIAL, Reason.CAPPED)


def test_a_host_that_does_not_heed_facets_is_not_asked_for_ever() -> None:
    host = Workday(numbers(2500))
    plain = lambda ask: host(dataclasses.replace(ask, json={**ask.json, "appliedFacets": {}}))  # noqa: E731
    result = visit(WORKDAY, plain)
    assert (result.report.status, result.report.reason) == (Status.PARTIAL, Reason.CAPPED)
    assert result.report.requests <= 1000


def test_a_board_that_shows_more_than_2000_is_read_to_its_end() -> None:
    result = visit(WORKDAY, Workday(numbers(4030), cut=None))
    assert (result.report.status, len(result.postings)) == (Status.COMPLETE, 4030)


def test_a_board_that_begins_anew_below_its_total_is_told_as_such() -> None:
    result = visit(WORKDAY, Workday(numbers(100), cut=60, total=100, facets=False))
    assert (result.report.status, result.report.reason, len(result.postings)) == (Status.PARTIAL, Reason.CAPPED, 60)


def test_rows_that_come_in_while_paging_are_no_loss() -> None:
    result = visit(WORKDAY, Workday(numbers(60), after_page=lambda rows: rows.insert(0, 1000 + len(rows))))
    assert result.report.status is Status.COMPLETE
    assert {f"/job/Lyon/Baker_R{number}" for number in range(60)} <= {posting.native_id for posting in result.postings}


def test_rows_that_go_while_paging_make_the_list_partial() -> None:
    result = visit(WORKDAY, Workday(numbers(60), after_page=lambda rows: rows.pop(0) and None))
    assert (result.report.status, result.report.reason) == (Status.PARTIAL, Reason.COUNT_SHORT)


@pytest.mark.parametrize(("count", "status"), [(7, Status.UNCHANGED), (45, Status.COMPLETE)])
def test_pages_behind_one_address_are_told_apart_when_they_come_again(count: int, status: Status) -> None:
    """All pages of a list by POST have one URL: the last page's answer must not stand for the first one's, or for none."""
    first = visit(WORKDAY, Workday(numbers(count)))
    open_ones = {posting.native_id: KnownPosting(posting.url, line=first.lines[posting.native_id]) for posting in first.postings}
    again = visit(WORKDAY, Workday(numbers(count)), Known(first.list_validators, open_ones))
    assert again.report.status is status
    assert {posting.native_id for posting in again.postings} | again.still == set(open_ones)


@settings(deadline=None)
@given(count=st.integers(0, 130), size=st.integers(1, 20), total=st.none() | st.integers(0, 200), facets=st.booleans())
def test_what_is_complete_is_whole(count: int, size: int, total: int | None, facets: bool) -> None:
    """Whatever a host says of its total and however short its pages are: complete means that every posting was found."""
    claimed = total if total is None or total >= count else None  # a total that is too low beside short pages cannot be told from the truth
    result = visit(WORKDAY, Workday(numbers(count), size=size, total=claimed, facets=facets))
    if result.report.status is Status.COMPLETE:
        assert len(result.postings) == count
    else:
        assert claimed is not None
        assert claimed != count


def eightfold(count: int, throttled_from: int | None = None, total: int | None = None) -> Host:
    def host(ask: Ask) -> tuple[int, Any]:
        start = int(parse_qs(urlsplit(ask.url).query)["start"][0])
        if throttled_from is not None and start >= throttled_from:
            return 405, {}
        rows = [{"id": number, "name": f"Baker {number}"} for number in range(start, min(start + 10, count))]
        return 200, {"data": {"positions": rows, "count": count if total is None else total}}

    return host


def test_405_on_the_first_page_is_a_wish_to_slow_down() -> None:
    report = visit(EIGHTFOLD, eightfold(30, throttled_from=0)).report
    assert (report.status, report.reason) == (Status.BLOCKED, Reason.THROTTLED)


def test_405_on_a_later_page_leaves_the_list_partial() -> None:
    result = visit(EIGHTFOLD, eightfold(30, throttled_from=20))
    assert (result.report.status, result.report.reason, len(result.postings)) == (Status.PARTIAL, Reason.PAGES_FAILED, 20)


def test_a_total_that_is_too_high_is_never_complete() -> None:
    report = visit(EIGHTFOLD, eightfold(30, total=31)).report
    assert (report.status, report.reason) == (Status.PARTIAL, Reason.COUNT_SHORT)


def test_ids_that_repeat_within_and_between_pages_are_one_posting_each() -> None:
    def host(ask: Ask) -> tuple[int, Any]:
        offset = int(parse_qs(urlsplit(ask.url).query)["offset"][0])
        rows = [{"id": str(max(0, number - 1)), "name": "Baker", "location": {"city": f"Town {number}"}} for number in range(offset, min(offset + 100, 151))]
        return 200, {"totalFound": 150, "limit": 100, "content": rows}

    result = visit(SMART, host)
    assert (result.report.status, len(result.postings)) == (Status.COMPLETE, 150)
    assert [place.raw for place in result.postings[0].locations] == ["Town 0", "Town 1"]


def test_a_board_that_repeats_itself_for_ever_ends() -> None:
    asked = []

    def host(ask: Ask) -> tuple[int, Any]:
        asked.append(ask.url)
        return 200, {"data": [{"slug": "baker", "title": "Baker", "description": ""}], "links": {"next": "https://www.arbeitnow.com/api/job-board-api?page=9"}}

    assert visit("https://www.arbeitnow.com/", host).report.status is Status.COMPLETE
    assert len(asked) == 2


def test_another_sites_postings_for_a_wrong_site_number_are_not_believed() -> None:
    def host(ask: Ask) -> tuple[int, Any]:
        if ask.posting is not None:
            return 200, {"items": []}
        return 200, {"items": [{"TotalJobsCount": 3, "SiteNumber": "CX_9", "requisitionList": [{"Id": str(number), "Title": "Baker"} for number in range(3)]}]}

    board = detect("https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_9").board
    books = Books(board, VENDORS["oracle"], Known(), text_budget=60, new_texts=100)
    asks = deque(books.open())
    while asks:
        ask = asks.popleft()
        status, body = host(ask)
        asks += books.answered(Answer(ask, status, ask.url, {}, json.dumps(body).encode()))
    report = books.close().report
    assert (report.status, report.sentence.endswith("is the address right?")) == (Status.PARTIAL, True)


@pytest.mark.parametrize("vendor", CUTS)
@pytest.mark.parametrize(("count", "kinds", "places", "status", "found"), [
    (250, 3, 2, Status.COMPLETE, 250),  # not cut
    (800, 3, 2, Status.COMPLETE, 800),  # by one facet
    (1500, 3, 2, Status.COMPLETE, 1500),  # by both
    (2400, 3, 2, Status.PARTIAL, 1800),  # even six parts are cut
    (800, 1, 1, Status.PARTIAL, 300),  # one value tells nothing apart
])  # fmt: skip
def test_a_search_that_is_cut_is_split_by_facets(monkeypatch: pytest.MonkeyPatch, vendor: type[Cut], count: int, kinds: int, places: int,
                                                 status: Status, found: int) -> None:  # fmt: skip
    monkeypatch.setattr(vendor.most_of, 300)
    result = visit(vendor.url, vendor(count, kinds=kinds, places=places))
    assert (result.report.status, len(result.postings)) == (status, found)
    assert result.report.reason is (None if status is Status.COMPLETE else Reason.CAPPED)


@pytest.mark.parametrize("vendor", CUTS)
@pytest.mark.parametrize("flaw", [{"facets": False}, {"heeds": False}])
def test_a_search_that_is_cut_and_cannot_be_split_is_told_as_such(monkeypatch: pytest.MonkeyPatch, vendor: type[Cut], flaw: dict[str, bool]) -> None:
    monkeypatch.setattr(vendor.most_of, 300)
    host = vendor(800, **flaw)
    result = visit(vendor.url, host)
    assert (result.report.status, result.report.reason, len(result.postings)) == (Status.PARTIAL, Reason.CAPPED, 300)
    assert len(host.asked) < 60


OVER_THE_WIRE = [
    ("cut at 2,000 and split by facets", WORKDAY, Workday(numbers(2200)), 2200, None),
    ("cut at 2,000 without facets", WORKDAY, Workday(numbers(2200), facets=False), 2000, "capped"),
    ("cut at 10,000 and split by facets", Amazon.url, Amazon(10_400, most=10_000), 10_400, None),
    ("a total of zero after page one", WORKDAY, Workday(numbers(45)), 45, None),
    ("405 on a later page", EIGHTFOLD, eightfold(30, throttled_from=20), 20, "pages_failed"),
    ("a total that is too high", EIGHTFOLD, eightfold(30, total=31), 30, "count_short"),
]


@pytest.mark.parametrize(("name", "url", "host", "count", "reason"), OVER_THE_WIRE, ids=[case[0] for case in OVER_THE_WIRE])
def test_the_same_traps_over_the_wire(web: LittleWeb, program: Program, name: str, url: str, host: Host, count: int, reason: str | None) -> None:
    def answer(method: str, asked: str, body: bytes) -> Reply | None:
        if "/jobs" not in urlsplit(asked).path and "pcsx/search" not in asked and "/search.json" not in asked:
            return None
        status, said = host(Ask(asked, method=method, json=json.loads(body) if body else None))
        return Reply(json.dumps(said), status, "application/json")

    web.answer = answer
    done = program.run("crawl", url, "--json")
    assert len({json.loads(line)["native_id"] for line in done.stdout.splitlines()}) == count
    assert (f"({reason})" in done.stderr) == (reason is not None), done.stderr[:500]


def test_public_pages_are_read_over_the_wire_where_robots_txt_closes_the_api(web: LittleWeb, program: Program) -> None:
    page = "<!doctype html><html lang=en><head><title>Baker</title></head><body><main><h1>Baker</h1><p>You bake bread in Lyon with us every morning.</p></main>"
    row = '<li><a href="https://jobs.smartrecruiters.com/Acme/744001-baker"><h4>Baker</h4></a></li>'
    web.replies = {"https://api.smartrecruiters.com/robots.txt": Reply("User-agent: *\nDisallow: /\n", content_type="text/plain"),
                   f"{SMART}/api/more?search=&page=0": Reply(f"<ul>{row}</ul>"), f"{SMART}/api/more?search=&page=1": Reply("<ul></ul>"),
                   "https://jobs.smartrecruiters.com/Acme/744001": Reply(page)}  # fmt: skip
    done = program.run("crawl", SMART, "--json")
    assert [json.loads(line)["native_id"] for line in done.stdout.splitlines()] == ["744001"], done.stderr
    assert not [asked for asked in web.log if asked.url.startswith("https://api.smartrecruiters.com/v1")]


@pytest.mark.parametrize(("given", "reason"), [({}, "needs_token"), ({"JOBDELTA_ADZUNA_APP_ID": "my-id", "JOBDELTA_ADZUNA_APP_KEY": "my-key"}, "not_found")])
def test_a_key_is_sent_and_shown_nowhere(web: LittleWeb, program: Program, given: dict[str, str], reason: str) -> None:
    done = program.run("crawl", "https://api.adzuna.com/v1/api/jobs/gb/search/1?what=baker", "--json", **given)
    assert done.returncode == 1
    assert reason in done.stderr
    assert "my-key" not in done.stderr + done.stdout
    sent = [asked.url for asked in web.log if "api.adzuna.com/v1" in asked.url]
    assert [parse_qs(urlsplit(url).query)["app_key"] for url in sent] == ([["my-key"]] if given else [])
