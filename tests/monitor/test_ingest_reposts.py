"""Which of several postings of one employer, title and place is an earlier one again: the order of a list has no say in it."""

from __future__ import annotations

import itertools

import pytest

from crawlers.items import RawPosting
from monitor import queries
from tests.monitor.diary import BOARD, OTHERS, Diary, posting

HULLS, ROPES, CRANES = (f"<p>Mind the {thing}</p>" for thing in ("hulls", "ropes", "cranes"))


def stories(left: list[RawPosting], come: list[RawPosting]) -> list[dict[str, str | None]]:
    """{id: id of the earlier posting that it is again, None for a new one}, for each order of the lists before and after."""
    said = []
    for before, after in itertools.product(itertools.permutations(left), itertools.permutations(come)):
        diary = Diary()
        diary.crawl(*before, *OTHERS)
        diary.crawl(*after, *OTHERS)
        told = [(event["posting"]["native_id"], event["previous"]) for event in queries.events(diary.store)]
        said.append({native_id: previous and previous.removeprefix(f"{BOARD.key}:") for native_id, previous in told})
        diary.store.close()
    return said


@pytest.mark.parametrize(
    ("left", "come", "told"),
    [
        ({"a": HULLS}, {"x": HULLS, "y": HULLS}, {"x": "a", "y": None}),
        ({"a": HULLS}, {"x": ROPES, "y": HULLS}, {"x": None, "y": "a"}),
        ({"a": HULLS}, {"x": None, "y": None}, {"x": "a", "y": None}),
        ({"a": HULLS, "b": HULLS}, {"x": HULLS}, {"x": "a"}),
        ({"a": HULLS, "b": ROPES}, {"x": ROPES}, {"x": "b"}),
        ({"a": HULLS, "b": ROPES}, {"x": ROPES, "y": HULLS}, {"x": "b", "y": "a"}),
        ({"a": HULLS, "b": ROPES}, {"x": CRANES, "y": HULLS}, {"x": "b", "y": "a"}),
        ({"a": HULLS, "b": ROPES}, {"b": ROPES, "x": CRANES, "y": HULLS}, {"x": None, "y": "a"}),
    ],
    ids=["two for one", "by text, two for one", "without a text", "one for two", "by text, one for two", "by text", "the rest in turn", "beside one"],
)
def test_the_order_of_a_list_does_not_choose(left: dict[str, str], come: dict[str, str | None], told: dict[str, str | None]) -> None:
    lists = [[posting(native_id, text=text) for native_id, text in side.items()] for side in (left, come)]
    assert all(story == told for story in stories(*lists))


def test_the_newest_of_the_earlier_ones_goes_first(diary: Diary) -> None:
    diary.crawl(posting("b", text=HULLS), *OTHERS)
    diary.crawl(posting("b", text=HULLS), posting("c", text=HULLS), *OTHERS)
    diary.crawl(posting("x", text=HULLS), *OTHERS)
    assert [event["previous"] for event in queries.events(diary.store)] == [None, f"{BOARD.key}:c"]
