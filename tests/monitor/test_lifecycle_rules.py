"""The rules of closing and of windows, one case a line."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.lifecycle import Absence, Window, declared, end_of, misses_after, next_window, why_closed

DAY = timedelta(days=1)
ORDINARY, LIKELY, KNOWN = Window(), Window(30, 4.0), Window(30, 12.0)
CLOSING = [
    ("absent once", Absence(1), ORDINARY, None),
    ("absent twice", Absence(2), ORDINARY, "absent"),
    ("absent twice, and its page is gone", Absence(2, "gone"), ORDINARY, "gone"),
    ("its page is gone, once", Absence(1, "gone"), ORDINARY, None),
    ("posted again, absent once", Absence(1, replaced=True), ORDINARY, None),
    ("posted again, absent twice", Absence(2, "gone", replaced=True), ORDINARY, "reposted"),
    ("absent once, its date is over", Absence(1, passed=True), ORDINARY, "expired"),
    ("posted again, its date is over", Absence(1, replaced=True, passed=True), ORDINARY, None),
    ("came back once", Absence(2, flaps=1), ORDINARY, "absent"),
    ("comes and goes", Absence(3, flaps=2), ORDINARY, None),
    ("comes and goes, its date is over", Absence(1, flaps=2, passed=True), ORDINARY, None),
    ("came and went, and stays away", Absence(4, flaps=2), ORDINARY, "flapping"),
    ("came and went thrice", Absence(5, flaps=3), ORDINARY, None),
    ("came and went thrice, and stays away", Absence(6, flaps=3), ORDINARY, "flapping"),
    ("came and went many times", Absence(12, flaps=40), ORDINARY, "flapping"),
    ("may be a window", Absence(5, unseen=6 * DAY), LIKELY, None),
    ("may be a window, a week ago", Absence(5, unseen=7 * DAY), LIKELY, "absent"),
    ("may be a window, its date is over", Absence(1, passed=True), LIKELY, "expired"),
    ("dropped out of a window", Absence(1, unseen=59 * DAY), KNOWN, None),
    ("dropped out long ago", Absence(1, unseen=60 * DAY), KNOWN, "unseen"),
    ("dropped out, its date is over", Absence(1, passed=True), KNOWN, "expired"),
    ("dropped out, its page gone once", Absence(2, "gone"), KNOWN, None),
    ("dropped out, its page gone twice", Absence(3, "gone"), KNOWN, "gone"),
]


@pytest.mark.parametrize(("name", "absence", "window", "reason"), CLOSING, ids=[case[0] for case in CLOSING])
def test_why_an_absent_posting_is_closed(name: str, absence: Absence, window: Window, reason: str | None) -> None:
    assert why_closed(absence, window) == reason


def test_a_window_counts_lost_pages_instead_of_absences() -> None:
    misses = misses_after(0, KNOWN, "gone")
    assert misses == 2
    assert misses_after(misses, KNOWN, None) == 1
    assert misses_after(misses, KNOWN, "gone") == 3
    assert [misses_after(misses, ORDINARY, None) for misses in (0, 1, 2)] == [1, 2, 3]


ENDS = [
    (None, None),
    ("", None),
    ("soon", None),
    ("2026-05-03", "2026-05-04T12:00:00+00:00"),
    ("2026-05-03T00:00:00", "2026-05-04T12:00:00+00:00"),
    ("2026-05-03T17:30:00", "2026-05-04T12:00:00+00:00"),
    ("2026-05-03T17:30:00+02:00", "2026-05-03T15:30:00+00:00"),
    ("9999-12-31", None),
]


@pytest.mark.parametrize(("said", "end"), ENDS)
def test_a_date_is_over_where_its_day_ends_last(said: str | None, end: str | None) -> None:
    assert end_of(said) == (end and datetime.fromisoformat(end))


@given(st.one_of(st.text(max_size=30), st.datetimes().map(datetime.isoformat), st.dates().map(str), st.datetimes(timezones=st.just(UTC)).map(str)))
def test_any_date_is_read_or_left(said: str) -> None:
    end = end_of(said)
    assert end is None or end.tzinfo is UTC


def played(lists: list[list[int]], window: Window = Window()) -> list[Window]:  # noqa: B008 - frozen
    """The window after each list; an id is the older the smaller it is."""
    seen = []
    for before, now in itertools.pairwise(lists):
        window = next_window(window, [str(each) for each in sorted(before)], {str(each) for each in now})
        seen.append(window)
    return seen


def newest(*tops: int, size: int = 30) -> list[list[int]]:
    return [list(range(top - size, top)) for top in tops]


def test_a_list_that_keeps_its_length_and_loses_its_oldest_is_a_window() -> None:
    first, second, *_ = played(newest(30, 31, 32, 35))
    assert (first.known, first.likely) == (False, True)
    assert (second.known, second.size) == (True, 30)


def test_quiet_crawls_say_nothing_about_windows() -> None:
    assert played(newest(30, 30, 30, 30, 30)) == [Window()] * 4


def test_a_board_that_replaces_what_is_filled_is_no_window() -> None:
    board = list(range(30))
    lists = [board, [*board[:20], *board[21:], 40], [*board[:10], *board[12:20], *board[21:], 40, 41, 42], [*board[:8], *board[12:20], *board[21:], 40, 41, 42]]
    assert not any(window.known for window in played(lists))


def test_small_lists_prove_nothing() -> None:
    assert not any(window.bits for window in played(newest(*range(9, 20), size=9)))


def test_a_window_leaves_out_an_entry_at_times_and_a_list_that_grows_is_none() -> None:
    known = Window(30, 16.0)
    (short, full) = played([list(range(1, 31)), list(range(2, 31)), list(range(2, 32))], known)
    assert short.known
    assert full.known
    grown = played([*newest(30), list(range(31)), list(range(33)), list(range(34)), list(range(36))], known)
    assert [window.known for window in grown] == [True, True, False, False]
    assert grown[-1] == Window()


def test_a_cut_list_is_a_window_at_once() -> None:
    assert declared(Window(), {"a", "b"}).known
    assert declared(Window(2, 16.0), {"a", "b"}).bits == 16.0


@given(st.lists(st.frozensets(st.integers(0, 60), min_size=0, max_size=40), min_size=2, max_size=12))
def test_any_lists_give_a_window(lists: list[frozenset[int]]) -> None:
    for window in played([sorted(each) for each in lists]):
        assert 0 <= window.bits <= 16
        assert not (window.bits and window.size < 10)
