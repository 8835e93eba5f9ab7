"""Lists of the newest postings only: what drops out of them is not closed, and how such a list is known."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crawlers.items import RawPosting, Status
from monitor import queries
from monitor.health import Verdict
from monitor.lifecycle import UNSEEN
from tests.monitor.diary import CUT, NOON, OTHERS, Diary, clerks, crawl, posting


def window(top: int) -> list[RawPosting]:
    """The newest thirty of all postings up to number `top`, the newest first."""
    dates = {number: str((NOON + timedelta(days=number)).date()) for number in range(top, top - 30, -1)}
    return [posting(str(number), title=f"Clerk for pier {number}", date_posted=date) for number, date in dates.items()]


def test_a_list_that_drops_its_oldest_as_new_ones_come_is_a_window(diary: Diary) -> None:
    diary.crawl(*window(100))
    for top in (101, 101, 102, 102, 103, 103, 103):
        outcome = diary.crawl(*window(top))
    assert diary.closed() == []
    assert outcome.verdict is Verdict.WINDOW
    assert "newest 30 postings" in outcome.result.report.sentence
    assert [native_id for _, native_id, _ in diary.told()] == ["101", "102", "103"]
    assert "71" in diary.open()


@pytest.mark.parametrize(("count", "waits"), [(30, True), (31, False)])
def test_what_leaves_a_list_of_round_length_as_one_comes_waits_for_another_length(diary: Diary, count: int, waits: bool) -> None:
    """Sorted by something that is not seen, its oldest is not what drops out of a window: the closing waits until it is clear that it is one."""
    numbers = list(range(count))
    diary.crawl(*clerks(*numbers))
    for _ in range(4):
        diary.crawl(*clerks(99, *numbers[:11], *numbers[12:]))
    assert diary.closed() == ([] if waits else [("11", "absent")])
    diary.crawl(*clerks(99, *numbers[:11], *numbers[13:]))
    assert diary.closed() == [("11", "absent")]
    diary.crawl(*clerks(99, *numbers[:11], *numbers[13:]))
    assert diary.closed() == [("11", "absent"), ("12", "absent")]


def test_a_doubt_about_a_list_of_round_length_ends_after_a_week(diary: Diary) -> None:
    diary.crawl(*clerks(*range(30)))
    for _ in range(6):
        diary.crawl(*clerks(*range(1, 31)))
    assert diary.closed() == []
    diary.hours += 24 * 7
    diary.crawl(status=Status.UNCHANGED)
    assert diary.closed() == [("0", "absent")]


def test_a_board_that_says_how_many_it_has_is_no_window(diary: Diary) -> None:
    diary.crawl(*window(100), advertised=30)
    for top in (101, 101, 102, 102, 103, 103):
        diary.crawl(*window(top), advertised=30)
    assert diary.closed() == [("71", "absent"), ("72", "absent"), ("73", "absent")]


def test_the_list_of_an_ats_is_no_window(diary: Diary) -> None:
    diary.crawl(*window(100), holds_all=True)
    for top in (101, 101):
        diary.crawl(*window(top), holds_all=True)
    assert [said[0] for said in diary.told()] == ["new", "closed"]


def test_a_window_without_dates_is_known_by_what_was_seen_first(diary: Diary) -> None:
    undated = [[posting(each.native_id, title=each.title or "") for each in window(top)] for top in (100, 101, 101, 103, 103, 103)]
    for postings in undated:
        outcome = diary.crawl(*postings)
    assert outcome.verdict is Verdict.WINDOW
    assert diary.closed() == []


def test_what_drops_out_of_a_cut_list_closes_by_its_date_by_its_page_or_long_unseen(diary: Diary) -> None:
    late = posting("late", title="Night Clerk", valid_through="2026-05-06")
    crawl(diary, CUT, late, posting("gone"), posting("quiet", title="Quiet Clerk"), *OTHERS)
    crawl(diary, CUT, *OTHERS)
    crawl(diary, CUT, *OTHERS, gone={"gone": "gone"})
    crawl(diary, CUT, *OTHERS)
    crawl(diary, CUT, *OTHERS, gone={"gone": "gone"})
    assert diary.closed() == []
    crawl(diary, CUT, *OTHERS, gone={"gone": "gone"})
    assert diary.closed() == [("gone", "gone")]
    seen = {each["native_id"]: each["last_seen"] for each in queries.postings(diary.store)}
    assert seen["quiet"] < seen["1"]
    diary.hours += 24 * 5
    diary.crawl(status=Status.UNCHANGED)  # nothing is read, and a date is over all the same
    assert diary.closed()[1:] == [("late", "expired")]
    diary.hours += int(UNSEEN.total_seconds() // 3600)
    diary.crawl(status=Status.UNCHANGED)
    assert diary.closed()[2:] == [("quiet", "unseen")]
    crawl(diary, CUT, posting("quiet", title="Quiet Clerk"), *OTHERS)
    assert diary.told()[-1][:2] == ("reopened", "quiet")
