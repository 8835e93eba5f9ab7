"""A newer normalizer makes new readings, and no news."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.items import RawPosting
from monitor import ingest, normalize, queries, reread, store_upkeep
from monitor.model import Posting
from monitor.normalize import reading
from tests.monitor.alerts.conftest import World, raw


def newer(said: RawPosting, now: datetime) -> Posting:
    """A reader of tomorrow: it reads titles and texts otherwise."""
    posting = reading.read(said, now)
    return dataclasses.replace(posting, title=f"{posting.title}!!", description=(posting.description or "").replace("pumps", "water pumps"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def upgraded(monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade(monkeypatch)


def upgrade(patch: pytest.MonkeyPatch) -> None:
    for module in (ingest, reread):
        patch.setattr(module, "read" if module is reread else "_read", newer)
        patch.setattr(module, "NORMALIZER_VERSION", normalize.NORMALIZER_VERSION + 1)


def state(world: World) -> list[tuple]:
    return world.store.rows("SELECT * FROM postings ORDER BY id") + world.store.rows("SELECT * FROM versions ORDER BY id")


def test_todays_reader_reads_the_same(world: World) -> None:
    world.crawl(raw("1"), raw("2", "Welder"))
    world.later(hours=1)
    world.crawl(raw("1", "Senior Data Engineer"), raw("2", "Welder"))
    before = state(world)
    (found,) = reread.reread(world.store, apply=True)
    assert (found.versions, found.differing, found.without_raw, dict(found.fields)) == (3, 0, 0, {})
    assert state(world) == before  # the keys by which twins are found, too


def test_what_would_differ_is_shown_and_nothing_is_written(world: World, upgraded: None) -> None:
    with pytest.MonkeyPatch.context() as old:
        old.setattr(ingest, "_read", reading.read)
        old.setattr(ingest, "NORMALIZER_VERSION", normalize.NORMALIZER_VERSION)
        world.crawl(*(raw(str(number)) for number in range(5)))
    before = state(world)
    (found,) = reread.reread(world.store)
    assert (found.board, found.applied, found.versions, found.differing) == ("greenhouse:acme", False, 5, 5)
    assert found.fields == {"title": 5, "description": 5}
    assert found.examples["title"][0] == {"key": "greenhouse:acme:0", "version": 1, "old": "Data Engineer", "new": "Data Engineer!!"}
    assert [len(examples) for examples in found.examples.values()] == [reread.EXAMPLES] * 2
    assert state(world) == before
    assert list(reread.reread(world.store, ["lever:other"])) == []


posts = st.lists(st.fixed_dictionaries({key: st.sampled_from([None, "Welder", "Data Engineer"]) for key in "abc"}), min_size=1, max_size=5)


@settings(max_examples=40, deadline=None)
@given(posts, posts)
def test_a_newer_normalizer_makes_no_event_and_alters_none(past: list[dict[str, str | None]], future: list[dict[str, str | None]]) -> None:
    """The same histories, one with a reader that changes in between and a reread: the same events."""
    def crawl(world: World, titles: dict[str, str | None]) -> None:
        world.later(hours=1)
        world.crawl(*(raw(key, title) for key, title in titles.items() if title))

    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other, pytest.MonkeyPatch.context() as patch:
        worlds = [World(Path(folder)), World(Path(other))]
        try:
            for world in worlds:
                for titles in past:
                    crawl(world, titles)
            told = list(queries.events(worlds[0].store))
            upgrade(patch)
            list(reread.reread(worlds[0].store, apply=True))
            assert list(queries.events(worlds[0].store)) == told
            assert all(title.endswith("!!") for (title,) in worlds[0].store.rows("SELECT title FROM postings"))
            assert next(reread.reread(worlds[0].store)).differing == 0
            patch.undo()
            for titles in future:
                crawl(worlds[1], titles)
            upgrade(patch)
            for titles in future:
                crawl(worlds[0], titles)
            kinds = [[(event["id"], event["type"], list(event["changes"])) for event in queries.events(world.store)] for world in worlds]
            assert kinds[0] == kinds[1]
        finally:
            for world in worlds:
                world.store.close()


def test_raw_forms_that_are_no_longer_kept_are_counted_and_left_alone(world: World, upgraded: None) -> None:
    world.crawl(raw("1"), raw("2", "Welder"), raw("3", "Clerk"))
    for _ in range(2):
        world.later(hours=1)
        world.crawl(raw("1"), raw("2", "Welder"))
    world.now += store_upkeep.KEEP_DEAD + timedelta(days=1)
    assert store_upkeep.drop_old(world.store, world.now)["bodies"] == 1
    before = queries.find_postings(world.store, "3")
    (found,) = reread.reread(world.store, apply=True)
    assert (found.versions, found.without_raw) == (3, 1)
    assert queries.find_postings(world.store, "3") == before
    world.crawl(raw("1"), raw("2", "Welder"), raw("3", "Clerk"))
    assert [event["type"] for event in queries.events(world.store)] == ["closed", "reopened"]


def test_relative_dates_are_meant_from_the_crawl_that_read_them(world: World) -> None:
    old = dataclasses.replace(raw("1"), date_posted="3 days ago")
    world.crawl(old)
    posted = queries.find_postings(world.store, "1")[0][1]["date_posted"]
    assert posted
    world.later(days=40)
    assert next(reread.reread(world.store)).differing == 0


def test_a_board_is_reread_wholly_or_not_at_all(world: World, upgraded: None, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.MonkeyPatch.context() as old:
        old.setattr(ingest, "_read", reading.read)
        world.crawl(raw("1"), raw("2", "Welder"))
    before = state(world)

    def fails_at_the_second(said: RawPosting, now: datetime) -> Posting:
        if said.native_id == "2":
            raise MemoryError
        return newer(said, now)

    monkeypatch.setattr(reread, "read", fails_at_the_second)
    with pytest.raises(MemoryError):
        list(reread.reread(world.store, apply=True))
    assert state(world) == before
