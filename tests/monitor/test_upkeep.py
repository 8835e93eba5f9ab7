"""What is kept for how long, by a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor import store_upkeep
from monitor.store_upkeep import KEEP_DEAD
from tests.monitor.alerts.conftest import World, raw

DAY = timedelta(days=1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


def crawl(world: World, **titles: str) -> None:
    world.later(hours=1)
    world.crawl(*(raw(key, title) for key, title in titles.items()))


def kept(world: World) -> list[str]:
    """The titles of the raw forms that are kept."""
    hashes = [row[0] for row in world.store.rows("SELECT hash FROM bodies")]
    return sorted(str(said.title) for said in map(world.store.raw, hashes) if said)


def upkeep(world: World) -> int:
    return store_upkeep.drop_old(world.store, world.now)["bodies"]


def test_a_raw_form_that_a_newer_one_replaced_is_kept_for_a_year(world: World) -> None:
    crawl(world, a="Baker", b="Welder")
    crawl(world, a="Head Baker", b="Welder")
    world.now += KEEP_DEAD - DAY
    assert (upkeep(world), kept(world)) == (0, ["Baker", "Head Baker", "Welder"])
    world.now += 2 * DAY
    assert (upkeep(world), kept(world)) == (1, ["Head Baker", "Welder"])
    world.now += 10 * KEEP_DEAD
    assert (upkeep(world), kept(world)) == (0, ["Head Baker", "Welder"])


def test_the_raw_form_of_a_closed_posting_is_kept_for_a_year_and_that_of_an_open_one_for_good(world: World) -> None:
    crawl(world, a="Baker", b="Welder", c="Clerk")
    for _ in range(2):
        crawl(world, b="Welder", c="Clerk")
    world.now += KEEP_DEAD - DAY
    assert (upkeep(world), kept(world)) == (0, ["Baker", "Clerk", "Welder"])
    world.now += 2 * DAY
    assert (upkeep(world), kept(world)) == (1, ["Clerk", "Welder"])


def test_a_raw_form_that_holds_again_is_kept(world: World) -> None:
    crawl(world, a="Baker", b="Welder")
    crawl(world, a="Head Baker", b="Welder")
    crawl(world, a="Baker", b="Welder")
    world.now += KEEP_DEAD + DAY
    assert (upkeep(world), kept(world)) == (1, ["Baker", "Welder"])


def test_a_posting_that_comes_back_after_its_raw_form_was_dropped_is_reopened(world: World) -> None:
    crawl(world, a="Baker", b="Welder", c="Clerk")
    for _ in range(2):
        crawl(world, b="Welder", c="Clerk")
    world.now += KEEP_DEAD + DAY
    upkeep(world)
    crawl(world, a="Baker", b="Welder", c="Clerk")
    assert kept(world) == ["Baker", "Clerk", "Welder"]
    assert [row[0] for row in world.store.rows("SELECT type FROM events ORDER BY seq")] == ["closed", "reopened"]
