"""The rules of truth, held against random histories: the events alone rebuild the truth, and none comes without evidence."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.items import Board, BoardReport, CrawlResult, RawPlace, RawPosting, Reason, Status
from monitor import queries
from monitor.ingest import Outcome, ingest
from monitor.store import Store

BOARD = Board("https://boards.greenhouse.io/acme", "greenhouse", "acme")
START = datetime(2026, 5, 1, 8, tzinfo=UTC)
IDS = "abcdefgh"
TITLES = ("Backend Engineer", "Senior Backend Engineer")
PLACES = dict(zip(IDS, ("Berlin", "Leeds", "Porto", "Pune", "Graz", "Lyon", "Oslo", "Riga"), strict=True))

listed_at_a_time = st.frozensets(st.sampled_from(IDS), max_size=len(IDS))
step = st.tuples(
    st.sampled_from([Status.COMPLETE] * 5 + [Status.UNCHANGED, Status.PARTIAL, Status.FAILED, Status.BLOCKED]),
    listed_at_a_time,
    st.frozensets(st.sampled_from(IDS), max_size=2),
    st.randoms(use_true_random=False),
)
histories = st.lists(step, min_size=1, max_size=14)


def crawl(status: Status, titles: dict[str, str]) -> CrawlResult:
    reason = {Status.PARTIAL: Reason.PAGES_FAILED, Status.FAILED: Reason.TIMEOUT, Status.BLOCKED: Reason.FORBIDDEN}.get(status)
    seen = titles.items() if status in (Status.COMPLETE, Status.PARTIAL) else ()
    postings = [RawPosting(key, f"{BOARD.url}/jobs/{key}", title, locations=[RawPlace(PLACES[key])], description="<p>Work</p>") for key, title in seen]
    return CrawlResult(BOARD, BoardReport(status, reason, "a sentence"), postings)


def play(history: list) -> tuple[Store, list[tuple[Status, frozenset[str], Outcome]]]:
    """Ingests a history; a first complete crawl of everything is the baseline."""
    store = Store(Path(":memory:"))
    try:
        return store, list(_play(store, history))
    except BaseException:  # hypothesis gives up on an example by raising where its noise is drawn
        store.close()
        raise


def _play(store: Store, history: list) -> Iterator[tuple[Status, frozenset[str], Outcome]]:
    titles = dict.fromkeys(IDS[:6], TITLES[0])
    yield Status.COMPLETE, frozenset(titles), ingest(store, crawl(Status.COMPLETE, titles), START)
    last_listed = frozenset(titles)
    for number, (status, wanted, edited, noise) in enumerate(history, 1):
        listed = wanted
        for key in edited:
            titles[key] = TITLES[number % 2]
        order = sorted(listed)
        noise.shuffle(order)
        seen = {key: titles.setdefault(key, TITLES[0]) for key in order}
        if status is Status.UNCHANGED:
            listed = last_listed  # what a host would mean by "not modified"
        elif status is Status.COMPLETE:
            last_listed = listed
        yield status, listed, ingest(store, crawl(status, seen), START + timedelta(hours=number))


def rebuilt(store: Store) -> dict[str, str]:
    """What is open, and under which title, by the baseline and the events alone."""
    truth = dict.fromkeys(IDS[:6], TITLES[0])
    for event in queries.events(store):
        posting = event["posting"]
        if posting is None:
            continue
        key = posting["native_id"]
        match event["type"]:
            case "new" | "reposted":
                assert key not in truth, "told as new though it was open"
                truth[key] = posting["title"]
            case "reopened":
                assert key not in truth
                truth[key] = posting["title"]
            case "closed":
                assert key in truth, "told as closed though it was not open"
                del truth[key]
            case "changed":
                assert event["changes"]["title"] == [truth[key], posting["title"]]
                truth[key] = posting["title"]
    return truth


@settings(max_examples=150, deadline=None)
@given(histories)
def test_the_events_rebuild_the_truth_and_closing_has_evidence(history: list) -> None:
    store, outcomes = play(history)
    assert rebuilt(store) == {posting["native_id"]: posting["title"] for posting in queries.postings(store)}
    identifiers = [event["id"] for event in queries.events(store)]
    assert len(identifiers) == len(set(identifiers))
    # A posting that the newest informative crawl lists is open; one that closes was missing from the last two of them.
    informative = [(listed, outcome) for status, listed, outcome in outcomes if status in (Status.COMPLETE, Status.UNCHANGED)]
    still_open = {posting["native_id"] for posting in queries.postings(store)}
    assert informative[-1][0] <= still_open
    for index, (listed, outcome) in enumerate(informative):
        numbers = outcome.event_numbers
        closed = {event["posting"]["native_id"] for event in queries.events(store, numbers=numbers) if event["type"] == "closed"} if numbers else set()
        assert not closed & listed
        if closed:
            assert not closed & informative[index - 1][0]
    store.close()


@settings(max_examples=60, deadline=None)
@given(histories, listed_at_a_time)
def test_what_stays_away_is_closed_in_the_end(history: list, last: frozenset[str]) -> None:
    store, _ = play(history)
    titles = {posting["native_id"]: posting["title"] for posting in queries.postings(store, status=None)}
    for hours in range(1, 15):  # what came and went before has to stay away for twelve
        ingest(store, crawl(Status.COMPLETE, {key: titles.get(key, TITLES[0]) for key in sorted(last)}), START + timedelta(days=2, hours=hours))
    assert {posting["native_id"] for posting in queries.postings(store)} == last
    before = len(list(queries.events(store)))
    ingest(store, crawl(Status.UNCHANGED, {}), START + timedelta(days=3))
    assert len(list(queries.events(store))) == before
    store.close()


@settings(max_examples=40, deadline=None)
@given(histories)
def test_the_order_of_lists_never_matters(history: list) -> None:
    told = []
    for _ in range(2):  # each shuffles anew
        with contextlib.closing(play(history)[0]) as store:
            told.append(sorted((event["id"], event["type"]) for event in queries.events(store)))
    assert told[0] == told[1]


@settings(max_examples=60, deadline=None)
@given(histories, histories)
def test_ids_of_another_form_tell_nothing_by_themselves(before: list, after: list) -> None:
    """A history whose ids take another form while all six postings are listed tells the same as one whose ids stay."""
    six = frozenset(IDS[:6])
    whole = (Status.COMPLETE, six, frozenset(), None)
    start = 3 + len(before)
    told = []
    for form in ("{}", "pk-00{}"):
        store = Store(Path(":memory:"))
        titles = dict.fromkeys(sorted(six), TITLES[0])
        for number, (status, listed, edited, _) in enumerate([whole, *before, whole, whole, whole, *after]):
            titles |= {key: TITLES[number % 2] for key in edited & six}
            result = crawl(status, {key: titles[key] for key in sorted(listed & six)})
            for posting in result.postings:
                posting.native_id = form.format(posting.native_id) if number >= start else posting.native_id
            ingest(store, result, START + timedelta(hours=number))
        events = list(queries.events(store))
        told.append([(event["type"], event["posting"] and event["posting"]["locations"][0]["raw"], event["reason"]) for event in events])
        store.close()
    assert sorted(told[0], key=repr) == sorted(told[1], key=repr)


def test_a_crash_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "jobdelta.db")
    ingest(store, crawl(Status.COMPLETE, dict.fromkeys(IDS[:4], TITLES[0])), START)

    def broken(store: Store, numbers: list[int]) -> None:
        raise RuntimeError("no delivery can be written")

    before = list(store.connection.iterdump())
    with pytest.raises(RuntimeError, match="no delivery"):
        ingest(store, crawl(Status.COMPLETE, dict.fromkeys(IDS[:5], TITLES[1])), START + timedelta(hours=1), broken)
    assert list(store.connection.iterdump()) == before
    outcome = ingest(store, crawl(Status.COMPLETE, dict.fromkeys(IDS[:5], TITLES[1])), START + timedelta(hours=1))
    assert outcome.told == {"changed": 4, "new": 1}
    store.close()
