from __future__ import annotations

import pytest

from crawlers.items import Reason, Status
from monitor.health import PATIENCE, Verdict, is_whole, judge, listed_before, nearly_same, sets_baseline

TEN = frozenset("abcdefghij")
CASES = [
    ("all there", Status.COMPLETE, TEN, None, Verdict.ACCEPTED),
    ("four of ten gone", Status.COMPLETE, TEN - set("abcd"), None, Verdict.ACCEPTED),
    ("half gone", Status.COMPLETE, TEN - set("abcde"), None, Verdict.SUSPECT),
    ("all gone", Status.COMPLETE, frozenset(), None, Verdict.SUSPECT),
    ("all gone, again", Status.COMPLETE, frozenset(), frozenset(), Verdict.CONFIRMED),
    ("half gone, unchanged", Status.UNCHANGED, TEN - set("abcde"), TEN - set("abcde"), Verdict.CONFIRMED),
    ("half gone, and new ones since", Status.COMPLETE, TEN - set("abcde") | set("vwxyz"), TEN - set("abcde"), Verdict.CONFIRMED),
    ("all gone, and other ones each time", Status.COMPLETE, frozenset("xyz"), frozenset("abc"), Verdict.SUSPECT),
    ("half gone, and then all", Status.COMPLETE, frozenset(), TEN - set("abcde"), Verdict.SUSPECT),
    ("back after a scare", Status.COMPLETE, TEN, frozenset("ab"), Verdict.ACCEPTED),
    ("partial", Status.PARTIAL, frozenset("a"), None, Verdict.UNPROVEN),
    ("blocked", Status.BLOCKED, frozenset(), frozenset(), Verdict.UNPROVEN),
    ("failed", Status.FAILED, frozenset(), None, Verdict.UNPROVEN),
]


@pytest.mark.parametrize(("name", "status", "listed", "waiting", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_verdicts(name: str, status: Status, listed: frozenset[str], waiting: frozenset[str] | None, verdict: Verdict) -> None:
    assert judge(status, None, listed, TEN, waiting) is verdict


def test_a_board_without_postings_is_accepted_as_it_is() -> None:
    assert judge(Status.COMPLETE, None, frozenset(), frozenset(), None) is Verdict.ACCEPTED


def test_what_drops_out_of_a_window_is_not_absent() -> None:
    few = frozenset("ab")
    assert judge(Status.PARTIAL, Reason.CAPPED, few, TEN, None) is Verdict.WINDOW
    assert judge(Status.COMPLETE, None, few, TEN, None, window=True) is Verdict.WINDOW
    assert judge(Status.UNCHANGED, None, few, TEN, None, window=True) is Verdict.WINDOW
    assert judge(Status.PARTIAL, Reason.PAGES_FAILED, few, TEN, None, window=True) is Verdict.UNPROVEN


def test_nearly_the_same_list() -> None:
    assert nearly_same(frozenset(), frozenset())
    assert nearly_same(TEN, TEN - {"a"})
    assert not nearly_same(TEN, TEN - {"a", "b"})


def test_what_sets_a_baseline() -> None:
    assert sets_baseline(Status.COMPLETE, None)
    assert sets_baseline(Status.PARTIAL, Reason.CAPPED)
    assert not sets_baseline(Status.PARTIAL, Reason.PAGES_FAILED)
    assert not sets_baseline(Status.FAILED, Reason.TIMEOUT)


@pytest.mark.parametrize(
    ("status", "reason", "once_complete", "whole"),
    [
        (Status.COMPLETE, None, True, True),
        (Status.UNCHANGED, None, True, True),
        (Status.PARTIAL, Reason.CAPPED, True, True),
        (Status.PARTIAL, Reason.COUNT_SHORT, False, True),
        (Status.PARTIAL, Reason.COUNT_SHORT, True, False),
        (Status.PARTIAL, Reason.PAGES_FAILED, False, False),
        (Status.PARTIAL, Reason.UNPROVEN_EMPTY, False, False),
        (Status.FAILED, Reason.DNS, False, False),
    ],
)
def test_a_board_is_whole_as_it_ever_is(status: Status, reason: Reason | None, once_complete: bool, whole: bool) -> None:
    assert is_whole(status, reason, once_complete=once_complete) is whole


def test_a_list_that_always_differs_is_believed_in_what_it_never_has() -> None:
    waiting = frozenset("ab")
    for suspects, verdict in ((1, Verdict.SUSPECT), (PATIENCE - 1, Verdict.SUSPECT), (PATIENCE, Verdict.CONFIRMED)):
        assert judge(Status.COMPLETE, None, frozenset("cd"), TEN, waiting, suspects=suspects) is verdict
    assert listed_before(frozenset("cd"), waiting, frozenset("e")) == frozenset("abe")
    assert listed_before(waiting, waiting, frozenset("e")) == waiting
