"""What is asked for costs as much as what is found: no question reads a table from end to end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from crawlers.items import Status
from monitor import queries, store_upkeep
from monitor.history import explain
from monitor.store import Store
from tests.monitor.diary import BOARD, NOON, Diary, clerks, posting

LARGE = re.compile(r"SCAN (?:p|v|e|f|t|r|n|a|postings|versions|events|runs)\b(?! USING COVERING INDEX)")
MOMENT = "2026-05-03T14:30:00+00:00"
QUESTIONS: dict[str, Callable[[Store], object]] = {
    "postings of a board": lambda store: list(queries.postings(store, board=BOARD.key)),
    "postings as of a time": lambda store: list(queries.postings_as_of(store, MOMENT)),
    "postings of a board as of a time": lambda store: list(queries.postings_as_of(store, MOMENT, board=BOARD.key)),
    "a posting by its address": lambda store: queries.find_postings(store, f"{BOARD.url}/2"),
    "a posting by its id": lambda store: queries.find_postings(store, "2"),
    "a posting by its key": lambda store: queries.find_postings(store, f"{BOARD.key}:2"),
    "events since a time": lambda store: list(queries.events(store, since=MOMENT)),
    "events of a board": lambda store: list(queries.events(store, board=BOARD.key)),
    "what the crawler needs": lambda store: store.known(BOARD, with_postings=True),
    "the boards": queries.boards,
    "how boards behave": lambda store: store_upkeep.seen(store, [BOARD.key], [BOARD.key]),
}


@pytest.fixture
def asked(diary: Diary) -> Iterator[tuple[Store, list[str]]]:
    """A store with a little in it, and the plans of all that it is asked."""
    diary.crawl(*clerks(1, 2, 3))
    diary.crawl(*clerks(1, 2), posting("4", title="Diver"))
    diary.crawl(status=Status.UNCHANGED)
    plans: list[str] = []
    connection = diary.store.connection

    def note(sql: str) -> None:
        connection.set_trace_callback(None)
        if sql.lstrip().startswith(("SELECT", "WITH")):
            plans.extend(f"{row[3]}: {sql}" for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
        connection.set_trace_callback(note)

    connection.set_trace_callback(note)
    yield diary.store, plans
    connection.set_trace_callback(None)


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_question_reads_a_large_table_from_end_to_end(asked: tuple[Store, list[str]], name: str) -> None:
    store, plans = asked
    assert QUESTIONS[name](store)
    assert plans
    assert [plan for plan in plans if LARGE.search(plan.partition(":")[0])] == []


def test_a_posting_is_found_by_key_id_and_address(diary: Diary) -> None:
    diary.crawl(*clerks(1, 2, 3))
    for name in (f"{BOARD.key}:2", "2", f"{BOARD.url}/2"):
        assert [said["native_id"] for _, said in queries.find_postings(diary.store, name)] == ["2"]
    assert queries.find_postings(diary.store, "/2") == []


# quiet crawls


def test_quiet_crawls_in_a_row_share_a_row_and_count_each(diary: Diary) -> None:
    diary.crawl(*clerks(1, 2))
    for _ in range(5):
        diary.crawl(status=Status.UNCHANGED)
    assert diary.store.rows("SELECT number, times, substr(since, 12, 2), substr(at, 12, 2) FROM runs ORDER BY id") == [(1, 1, None, "13"), (6, 5, "14", "18")]
    assert diary.store.known(BOARD, with_postings=False).turn == 6
    assert {each["last_seen"][11:13] for each in queries.postings(diary.store)} == {"18"}
    assert queries.boards(diary.store)[BOARD.key]["last_check"][11:13] == "18"


def test_a_crawl_that_told_something_is_never_moved_in_time(diary: Diary) -> None:
    diary.crawl(*clerks(1, 2, 3))
    diary.crawl(*clerks(1, 2))
    for _ in range(4):
        diary.crawl(status=Status.UNCHANGED)  # the first of them closes what is missing
    (event,) = queries.events(diary.store)
    assert event["at"][11:13] == "15"
    assert len(list(queries.postings_as_of(diary.store, event["at"]))) == 2
    said = explain(diary.store, event["id"])
    assert said is not None
    assert [(crawl["at"][11:13], crawl["times"]) for crawl in said[1]["crawls"]] == [("15", 1), ("14", 1), ("13", 1)]


def test_an_event_is_explained_by_the_quiet_crawls_before_it(diary: Diary) -> None:
    diary.crawl(*clerks(1, 2))
    for _ in range(3):
        diary.crawl(status=Status.UNCHANGED)
    diary.crawl(*clerks(1, 2, 3))
    (event,) = queries.events(diary.store)
    said = explain(diary.store, event["id"])
    assert said is not None
    assert [(crawl["since"][11:13], crawl["at"][11:13], crawl["times"]) for crawl in said[1]["crawls"]] == [
        ("17", "17", 1), ("14", "16", 3), ("13", "13", 1)]  # fmt: skip


@pytest.mark.parametrize("quiet", [3, 40])
def test_how_often_a_board_changes_is_counted_over_quiet_crawls_too(diary: Diary, quiet: int) -> None:
    diary.crawl(*clerks(1))
    diary.crawl(*clerks(1, 2))
    for _ in range(quiet):
        diary.crawl(status=Status.UNCHANGED)
    seen = store_upkeep.seen(diary.store, [BOARD.key], [BOARD.key])[BOARD.key]
    assert seen.gap == pytest.approx(3600)
    assert (seen.checks, seen.changed) == (min(quiet + 1, 30), int(quiet < 30))
    assert seen.last is not None
    assert (seen.last - NOON).total_seconds() == (quiet + 2) * 3600
